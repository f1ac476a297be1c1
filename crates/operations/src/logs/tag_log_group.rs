//! `TagLogGroup`, the older form of `TagResource`.

use aws_api::logs::{TagLogGroupInput, TagLogGroupOutput};
use smithy::{Call, ServiceError};

use super::lookup::required;
use super::{LogsService, tagging};

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: TagLogGroupInput,
) -> Result<TagLogGroupOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    tagging::add(service, call, group, input.tags).await?;
    Ok(TagLogGroupOutput {})
}
