//! `DeleteRetentionPolicy`.

use aws_api::logs::{DeleteRetentionPolicyInput, DeleteRetentionPolicyOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::lookup::required;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: DeleteRetentionPolicyInput,
) -> Result<DeleteRetentionPolicyOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    service
        .on_store(call, move |store| store.set_retention(&group, None))
        .await?;
    Ok(DeleteRetentionPolicyOutput {})
}
