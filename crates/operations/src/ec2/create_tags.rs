//! `CreateTags`: puts tags on any number of resources, on all of them or on none.

use aws_api::ec2::{CreateTagsInput, CreateTagsOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, invalid_value, missing_parameter};
use super::tag_specification::{invalid_tags, read_tag};
use super::{Ec2Service, tagging};
use crate::context::scope;
use crate::error::Failure;

/// How many resources one call may name.
pub(super) const RESOURCES_MAX: usize = 1000;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: CreateTagsInput,
) -> Result<CreateTagsOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let resources = read_resources(given.resources)?;
    let added: Vec<_> = given
        .tags
        .unwrap_or_default()
        .into_iter()
        .map(read_tag)
        .collect();
    if added.is_empty() {
        return Err(missing_parameter("tagSet"));
    }
    tags::validate_any_characters(&added).map_err(invalid_tags)?;
    let scope = scope(call);
    service
        .store
        .write(move |tx| {
            for id in &resources {
                let present = tagging::find(tx, &scope, id)?;
                let mut merged = tags::merged(&present, &added).map_err(invalid_tags)?;
                merged.sort();
                if merged != present {
                    tagging::put(tx, &scope, id, merged)?;
                }
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(CreateTagsOutput {})
}

pub(super) fn read_resources(given: Option<Vec<String>>) -> Result<Vec<String>, ServiceError> {
    let resources = given.unwrap_or_default();
    match resources.len() {
        0 => Err(missing_parameter("resourceIdSet")),
        1..=RESOURCES_MAX => Ok(resources),
        _ => Err(invalid_value(format!(
            "At most {RESOURCES_MAX} resources can be tagged at a time."
        ))),
    }
}
