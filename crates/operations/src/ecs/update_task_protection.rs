//! `UpdateTaskProtection`.

use aws_api::ecs::{UpdateTaskProtectionInput, UpdateTaskProtectionOutput};
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::{EcsService, task_protection};

const TASKS_MAX: usize = 10;
const MINUTES: std::ops::RangeInclusive<i32> = 1..=2880;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: UpdateTaskProtectionInput,
) -> Result<UpdateTaskProtectionOutput, ServiceError> {
    if input
        .expires_in_minutes
        .is_some_and(|minutes| !MINUTES.contains(&minutes))
    {
        return Err(invalid_parameter(format!(
            "expiresInMinutes must be between {} and {}.",
            MINUTES.start(),
            MINUTES.end()
        )));
    }
    let named = input.tasks.unwrap_or_default();
    if named.is_empty() {
        return Err(invalid_parameter("Tasks cannot be empty."));
    }
    let cluster = input.cluster.as_deref();
    let (protected, failures) =
        task_protection::of_tasks(service, call, cluster, named, TASKS_MAX).await?;
    Ok(UpdateTaskProtectionOutput {
        protected_tasks: Some(protected),
        failures: Some(failures),
    })
}
