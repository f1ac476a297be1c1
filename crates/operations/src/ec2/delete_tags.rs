//! `DeleteTags`.
//!
//! A tag given with a value goes only if it has that value; without tags all go but AWS's own.

use aws_api::ec2::{DeleteTagsInput, DeleteTagsOutput, Tag as Shape};
use model::Tag;
use rules::tags;
use smithy::{Call, ServiceError};

use super::create_tags::read_resources;
use super::errors::{check_dry_run, invalid_value};
use super::tag_specification::invalid_tags;
use super::{Ec2Service, tagging};
use crate::context::scope;
use crate::error::Failure;

const TAGS_MAX: usize = 1000;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: DeleteTagsInput,
) -> Result<DeleteTagsOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let resources = read_resources(given.resources)?;
    let unwanted = given.tags.unwrap_or_default();
    if unwanted.len() > TAGS_MAX {
        return Err(invalid_value(format!(
            "At most {TAGS_MAX} tags can be deleted at a time."
        )));
    }
    let scope = scope(call);
    service
        .store
        .write(move |tx| {
            for id in &resources {
                let present = tagging::find(tx, &scope, id)?;
                let kept = without(&present, &unwanted)?;
                if kept != present {
                    tagging::put(tx, &scope, id, kept)?;
                }
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DeleteTagsOutput {})
}

fn without(present: &[Tag], unwanted: &[Shape]) -> Result<Vec<Tag>, ServiceError> {
    if unwanted.is_empty() {
        let own = present.iter().filter(|tag| tag.key.starts_with("aws:"));
        return Ok(own.cloned().collect());
    }
    let keys: Vec<String> = unwanted
        .iter()
        .filter(|tag| {
            let key = tag.key.as_deref().unwrap_or_default();
            tag.value.as_ref().is_none_or(|value| {
                let same = |known: &&Tag| known.key == key && known.value == *value;
                present.iter().any(|known| same(&known))
            })
        })
        .filter_map(|tag| tag.key.clone())
        .collect();
    tags::without(present, &keys).map_err(invalid_tags)
}
