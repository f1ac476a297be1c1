//! `UntagResource`, for log groups.

use aws_api::logs::{UntagResourceInput, UntagResourceOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::{from_arn, required};

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: UntagResourceInput,
) -> Result<UntagResourceOutput, ServiceError> {
    let group = from_arn(call, &required(input.resource_arn, "resourceArn")?)?;
    let keys = required(input.tag_keys, "tagKeys")?;
    service
        .on_store(call, move |store| store.untag(&group, &keys))
        .await?;
    Ok(UntagResourceOutput {})
}
