//! `StopTask`.

use aws_api::ecs::{StopTaskInput, StopTaskOutput};
use model::task::{StopCode, StopRequest};
use smithy::{Call, ServiceError};

use super::errors::{self, invalid_parameter};
use super::shapes::task;
use super::{EcsService, lookup, service_task};
use crate::context::scope;

const REASON_LENGTH_MAX: usize = 255;
/// What AWS writes when the caller gives no reason.
const REASON_DEFAULT: &str = "Task stopped by user";

/// Asks for the task to be stopped. A task that is stopping or has stopped stays as it is. One that its
/// service has registered as a target is taken out of service first.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: StopTaskInput,
) -> Result<StopTaskOutput, ServiceError> {
    let scope = scope(call);
    let cluster = lookup::cluster_name(input.cluster.as_deref(), &scope)?;
    let id = lookup::task_id(&input.task.unwrap_or_default(), &cluster, &scope)?;
    let reason = input.reason.filter(|reason| !reason.is_empty());
    let reason = reason.unwrap_or_else(|| REASON_DEFAULT.to_owned());
    if reason.chars().count() > REASON_LENGTH_MAX {
        return Err(invalid_parameter(format!(
            "reason can have at most {REASON_LENGTH_MAX} characters."
        )));
    }
    let now = (service.clock)();
    let task = service
        .store
        .write(move |tx| {
            lookup::active_cluster(tx, &cluster)?;
            let mut row = lookup::task_in(tx, &cluster, &id)?.ok_or_else(errors::task_not_found)?;
            if row.task.wants_to_run(&row.observation) {
                let request = StopRequest {
                    code: StopCode::UserInitiated,
                    reason,
                    at: now,
                };
                if service_task::has_targets(tx, &row.task)? {
                    row.task.retire = Some(request);
                } else {
                    row.task.stop = Some(request);
                }
                tx.task_update(&row.task)?;
                row = lookup::task_in(tx, &cluster, &id)?.ok_or_else(errors::task_not_found)?;
            }
            task::render(tx, &row, &scope, true)
        })
        .await?;
    Ok(StopTaskOutput { task: Some(task) })
}
