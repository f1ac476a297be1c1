//! `TagResource`.

use aws_api::ecr::{TagResourceInput, TagResourceOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::{EcrService, tagging};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: TagResourceInput,
) -> Result<TagResourceOutput, ServiceError> {
    let added = tagging::read(input.tags)?;
    let arn = input.resource_arn.as_deref();
    tagging::change(service, call, arn, move |present| {
        tags::merged(present, &added)
    })
    .await?;
    Ok(TagResourceOutput {})
}
