//! `DeleteLogStream`.

use aws_api::logs::{DeleteLogStreamInput, DeleteLogStreamOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::required;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: DeleteLogStreamInput,
) -> Result<DeleteLogStreamOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    let stream = required(input.log_stream_name, "logStreamName")?;
    service
        .on_store(call, move |store| store.delete_stream(&group, &stream))
        .await?;
    Ok(DeleteLogStreamOutput {})
}
