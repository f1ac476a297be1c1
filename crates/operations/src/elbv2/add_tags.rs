//! `AddTags`: to all the resources, or to none.

use aws_api::elbv2::{AddTagsInput, AddTagsOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::errors::{invalid, invalid_tags};
use super::{Elbv2Service, tag_list, tagging};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: AddTagsInput,
) -> Result<AddTagsOutput, ServiceError> {
    let resources = tagging::read(input.resource_arns, &scope(call))?;
    let added = tag_list::read(input.tags)?;
    if added.is_empty() {
        return Err(invalid("At least one tag must be specified"));
    }
    service
        .store
        .write(move |tx| {
            for (_, resource) in &resources {
                tagging::change(tx, resource, |present| {
                    tags::merged(present, &added).map_err(|problem| invalid_tags(&problem))
                })?;
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(AddTagsOutput {})
}
