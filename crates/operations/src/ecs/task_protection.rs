//! What `GetTaskProtection` and `UpdateTaskProtection` have in common.
//!
//! Only tasks of services can be protected, and there are no services yet: every task is refused
//! with the failure that AWS has for tasks outside of services, and nothing is stored.

use aws_api::ecs::{Failure, ProtectedTask};
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use super::shapes::failure;
use super::{EcsService, lookup};
use crate::context::scope;

/// The reason of a task that is not one of a service.
const NOT_VALID: &str = "TASK_NOT_VALID";

/// Looks the tasks of a cluster up; what is protected of them, and the failures of the others.
pub(super) async fn of_tasks(
    service: &EcsService,
    call: &Call,
    cluster: Option<&str>,
    named: Vec<String>,
    most: usize,
) -> Result<(Vec<ProtectedTask>, Vec<Failure>), ServiceError> {
    let scope = scope(call);
    let cluster = lookup::cluster_name(cluster, &scope)?;
    if named.len() > most {
        return Err(invalid_parameter(format!(
            "Tasks can have at most {most} items."
        )));
    }
    let ids = named
        .iter()
        .map(|text| lookup::task_id(text, &cluster, &scope))
        .collect::<Result<Vec<_>, _>>()?;
    let failures = service
        .store
        .read(move |tx| {
            lookup::active_cluster(tx, &cluster)?;
            let mut failures = Vec::new();
            for id in ids {
                let arn = scope.task(&cluster, &id);
                failures.push(match lookup::task_in(tx, &cluster, &id)? {
                    Some(_) => Failure {
                        arn: Some(arn),
                        reason: Some(NOT_VALID.to_owned()),
                        detail: None,
                    },
                    None => failure::missing(arn),
                });
            }
            Ok::<_, crate::error::Failure>(failures)
        })
        .await?;
    Ok((Vec::new(), failures))
}
