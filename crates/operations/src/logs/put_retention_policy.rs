//! `PutRetentionPolicy`.

use aws_api::logs::{PutRetentionPolicyInput, PutRetentionPolicyOutput};
use smithy::{Call, ServiceError};

use super::LogsService;
use super::errors::invalid_parameter;
use super::lookup::required;

/// The numbers of days that AWS allows.
const DAYS: [i32; 22] = [
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
    3288, 3653,
];

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: PutRetentionPolicyInput,
) -> Result<PutRetentionPolicyOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    let days = required(input.retention_in_days, "retentionInDays")?;
    let retention = u32::try_from(days).ok().filter(|_| DAYS.contains(&days));
    let Some(retention) = retention else {
        let allowed = DAYS.map(|days| days.to_string()).join(", ");
        return Err(invalid_parameter(format!(
            "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy \
             constraint: Member must satisfy enum value set: [{allowed}]"
        )));
    };
    service
        .on_store(call, move |store| {
            store.set_retention(&group, Some(retention))
        })
        .await?;
    Ok(PutRetentionPolicyOutput {})
}
