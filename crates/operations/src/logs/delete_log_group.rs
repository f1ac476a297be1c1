//! `DeleteLogGroup`.

use aws_api::logs::{DeleteLogGroupInput, DeleteLogGroupOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::required;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: DeleteLogGroupInput,
) -> Result<DeleteLogGroupOutput, ServiceError> {
    let name = required(input.log_group_name, "logGroupName")?;
    service
        .on_store(call, move |store| store.delete_group(&name))
        .await?;
    Ok(DeleteLogGroupOutput {})
}
