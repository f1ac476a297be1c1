//! `ListTagsForResource`, for log groups.

use aws_api::logs::{ListTagsForResourceInput, ListTagsForResourceOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::{from_arn, required};

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: ListTagsForResourceInput,
) -> Result<ListTagsForResourceOutput, ServiceError> {
    let group = from_arn(call, &required(input.resource_arn, "resourceArn")?)?;
    let tags = service
        .on_store(call, move |store| store.tags(&group))
        .await?;
    Ok(ListTagsForResourceOutput { tags: Some(tags) })
}
