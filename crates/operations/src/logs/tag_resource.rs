//! `TagResource`, for log groups.

use aws_api::logs::{TagResourceInput, TagResourceOutput};
use smithy::{Call, ServiceError};

use super::lookup::{from_arn, required};
use super::{LogsService, tagging};

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: TagResourceInput,
) -> Result<TagResourceOutput, ServiceError> {
    let group = from_arn(call, &required(input.resource_arn, "resourceArn")?)?;
    tagging::add(service, call, group, input.tags).await?;
    Ok(TagResourceOutput {})
}
