//! `RemoveTags`: from all the resources, or from none. Keys that a resource does not have are
//! ignored.

use aws_api::elbv2::{RemoveTagsInput, RemoveTagsOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::errors::{invalid, invalid_tags};
use super::{Elbv2Service, tagging};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: RemoveTagsInput,
) -> Result<RemoveTagsOutput, ServiceError> {
    let resources = tagging::read(input.resource_arns, &scope(call))?;
    let keys = input.tag_keys.unwrap_or_default();
    if keys.is_empty() {
        return Err(invalid("At least one tag key must be specified"));
    }
    service
        .store
        .write(move |tx| {
            for (_, resource) in &resources {
                tagging::change(tx, resource, |present| {
                    tags::without(present, &keys).map_err(|problem| invalid_tags(&problem))
                })?;
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(RemoveTagsOutput {})
}
