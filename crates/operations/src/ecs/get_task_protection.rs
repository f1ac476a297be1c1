//! `GetTaskProtection`.

use aws_api::ecs::{GetTaskProtectionInput, GetTaskProtectionOutput};
use smithy::{Call, ServiceError};

use super::{EcsService, lookup, task_protection};
use crate::context::scope;
use crate::error::Failure;

const TASKS_MAX: usize = 100;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: GetTaskProtectionInput,
) -> Result<GetTaskProtectionOutput, ServiceError> {
    let scope = scope(call);
    let cluster = lookup::cluster_name(input.cluster.as_deref(), &scope)?;
    let named = input.tasks.unwrap_or_default();
    let ids = task_protection::named(&named, TASKS_MAX, &cluster, &scope)?;
    let now = (service.clock)();
    let (protected, failures) = service
        .store
        .read(move |tx| {
            lookup::active_cluster(tx, &cluster)?;
            let mut answer = task_protection::Answer::default();
            for id in ids {
                match task_protection::find(tx, &scope, &cluster, &id)? {
                    Ok(row) => answer
                        .0
                        .push(task_protection::render(&row.task, &scope, now)),
                    Err(failure) => answer.1.push(failure),
                }
            }
            Ok::<_, Failure>(answer)
        })
        .await?;
    Ok(GetTaskProtectionOutput {
        protected_tasks: Some(protected),
        failures: Some(failures),
    })
}
