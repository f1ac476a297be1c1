//! `GetTaskProtection`.

use aws_api::ecs::{GetTaskProtectionInput, GetTaskProtectionOutput};
use smithy::{Call, ServiceError};

use super::{EcsService, task_protection};

const TASKS_MAX: usize = 100;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: GetTaskProtectionInput,
) -> Result<GetTaskProtectionOutput, ServiceError> {
    let named = input.tasks.unwrap_or_default();
    let cluster = input.cluster.as_deref();
    let (protected, failures) =
        task_protection::of_tasks(service, call, cluster, named, TASKS_MAX).await?;
    Ok(GetTaskProtectionOutput {
        protected_tasks: Some(protected),
        failures: Some(failures),
    })
}
