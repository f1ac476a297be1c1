//! `TagResource`.

use aws_api::ecs::{TagResourceInput, TagResourceOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::{EcsService, tagging};
use crate::context::scope;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: TagResourceInput,
) -> Result<TagResourceOutput, ServiceError> {
    let resource = tagging::resource(input.resource_arn.as_deref(), &scope(call))?;
    let added = tagging::read(input.tags)?;
    service
        .store
        .write(move |tx| tagging::change(tx, &resource, |present| tags::merged(present, &added)))
        .await?;
    Ok(TagResourceOutput {})
}
