//! What `GetTaskProtection` and `UpdateTaskProtection` have in common: only tasks of services can be
//! protected, and only as long as they are meant to run.

use aws_api::ecs::{Failure, ProtectedTask};
use model::arn::Scope;
use model::task::Task;
use model::{TaskId, UnixMillis};
use smithy::ServiceError;
use store::{TaskRow, Tx};

use super::errors::invalid_parameter;
use super::lookup;
use super::shapes::failure;
use crate::context::timestamp;

/// The reason of a task that is not one of a service, or that is on its way out.
const NOT_VALID: &str = "TASK_NOT_VALID";

/// The tasks that can be protected, and the failures of the others.
pub(super) type Answer = (Vec<ProtectedTask>, Vec<Failure>);

/// Reads which tasks of a cluster are named.
pub(super) fn named(
    texts: &[String],
    most: usize,
    cluster: &str,
    scope: &Scope,
) -> Result<Vec<TaskId>, ServiceError> {
    if texts.len() > most {
        return Err(invalid_parameter(format!(
            "Tasks can have at most {most} items."
        )));
    }
    texts
        .iter()
        .map(|text| lookup::task_id(text, cluster, scope))
        .collect()
}

/// The task if it can be protected; else the failure that AWS has for it.
pub(super) fn find(
    tx: &Tx<'_>,
    scope: &Scope,
    cluster: &str,
    id: &TaskId,
) -> Result<Result<TaskRow, Failure>, crate::error::Failure> {
    let arn = || scope.task(cluster, id);
    Ok(match lookup::task_in(tx, cluster, id)? {
        None => Err(failure::missing(arn())),
        Some(row) if row.task.service.is_none() || !row.task.wants_to_run(&row.observation) => {
            Err(failure::of(arn(), NOT_VALID))
        }
        Some(row) => Ok(row),
    })
}

/// What is told of a task at this moment.
pub(super) fn render(task: &Task, scope: &Scope, now: UnixMillis) -> ProtectedTask {
    let until = task.protected_until.filter(|_| task.is_protected(now));
    ProtectedTask {
        task_arn: Some(scope.task(&task.cluster, &task.id)),
        protection_enabled: Some(until.is_some()),
        expiration_date: until.map(timestamp),
    }
}
