//! `UntagResource`.

use aws_api::ecr::{UntagResourceInput, UntagResourceOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::{EcrService, tagging};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: UntagResourceInput,
) -> Result<UntagResourceOutput, ServiceError> {
    let keys = input.tag_keys.unwrap_or_default();
    let arn = input.resource_arn.as_deref();
    tagging::change(service, call, arn, move |present| {
        tags::without(present, &keys)
    })
    .await?;
    Ok(UntagResourceOutput {})
}
