//! `CreateLogStream`.

use aws_api::logs::{CreateLogStreamInput, CreateLogStreamOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::required;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: CreateLogStreamInput,
) -> Result<CreateLogStreamOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    let stream = required(input.log_stream_name, "logStreamName")?;
    let now_ms = (service.clock)().0;
    service
        .on_store(call, move |store| {
            store.create_stream(&group, &stream, now_ms)
        })
        .await?;
    Ok(CreateLogStreamOutput {})
}
