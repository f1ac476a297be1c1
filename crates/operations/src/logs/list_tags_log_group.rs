//! `ListTagsLogGroup`, the older form of `ListTagsForResource`.

use aws_api::logs::{ListTagsLogGroupInput, ListTagsLogGroupOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::required;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: ListTagsLogGroupInput,
) -> Result<ListTagsLogGroupOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    let tags = service
        .on_store(call, move |store| store.tags(&group))
        .await?;
    Ok(ListTagsLogGroupOutput { tags: Some(tags) })
}
