//! `UntagLogGroup`, the older form of `UntagResource`.

use aws_api::logs::{UntagLogGroupInput, UntagLogGroupOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::required;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: UntagLogGroupInput,
) -> Result<UntagLogGroupOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    let keys = required(input.tags, "tags")?;
    service
        .on_store(call, move |store| store.untag(&group, &keys))
        .await?;
    Ok(UntagLogGroupOutput {})
}
