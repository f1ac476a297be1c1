//! Finding what callers name: clusters, tasks, task definitions.

use model::TaskId;
use model::arn::Scope;
use model::cluster::{Cluster, ClusterStatus};
use model::task_definition::TaskDefinition;
use rules::reference::{self, BadReference, TaskDefinitionReference};
use smithy::ServiceError;
use store::{TaskRow, Tx};

use super::errors;
use crate::error::Failure;

/// The cluster that callers mean who name none.
pub(super) const DEFAULT_CLUSTER: &str = "default";

/// The name of the cluster that a request is about.
pub(super) fn cluster_name(named: Option<&str>, scope: &Scope) -> Result<String, ServiceError> {
    let text = named
        .filter(|text| !text.is_empty())
        .unwrap_or(DEFAULT_CLUSTER);
    reference::cluster(text, scope).map_err(|_| errors::cluster_not_found())
}

/// The cluster, which has to exist and not be deleted.
pub(super) fn active_cluster(tx: &Tx<'_>, name: &str) -> Result<Cluster, Failure> {
    let cluster = tx
        .cluster_find(name)?
        .ok_or_else(errors::cluster_not_found)?;
    match cluster.status {
        ClusterStatus::Active => Ok(cluster),
        ClusterStatus::Inactive => Err(errors::cluster_inactive().into()),
    }
}

/// The id of the task that a request about a task of `cluster` names.
pub(super) fn task_id(text: &str, cluster: &str, scope: &Scope) -> Result<TaskId, ServiceError> {
    let task = match reference::task(text, scope) {
        Ok(task) => task,
        Err(BadReference::Malformed) if !text.starts_with("arn:") => {
            return Err(errors::invalid_parameter(
                "taskId length should be one of [32,36]",
            ));
        }
        Err(BadReference::Malformed) => {
            return Err(errors::invalid_parameter(
                "Invalid identifier: Invalid arn syntax",
            ));
        }
        Err(BadReference::Elsewhere) => return Err(errors::task_not_found()),
    };
    match task.cluster {
        Some(other) if other != cluster => Err(other_cluster(&other, cluster)),
        _ => Ok(task.id),
    }
}

/// An ARN of `other` in a request about `cluster`.
pub(super) fn other_cluster(other: &str, cluster: &str) -> ServiceError {
    errors::invalid_parameter(format!(
        "Invalid identifier: Identifier is for cluster {other}. Your cluster is {cluster}"
    ))
}

/// The task with this id, if it is one of the cluster's.
pub(super) fn task_in(tx: &Tx<'_>, cluster: &str, id: &TaskId) -> Result<Option<TaskRow>, Failure> {
    Ok(tx.task_find(id)?.filter(|row| row.task.cluster == cluster))
}

/// What a request names as a task definition.
pub(super) fn definition_reference(
    text: &str,
    scope: &Scope,
) -> Result<TaskDefinitionReference, BadReference> {
    reference::task_definition(text, scope)
}

/// The definition meant: the revision named, or the latest active one.
pub(super) fn definition(
    tx: &Tx<'_>,
    reference: &TaskDefinitionReference,
) -> Result<Option<TaskDefinition>, Failure> {
    let found = match reference.revision {
        Some(revision) => tx.task_definition_find(&reference.family, revision)?,
        None => tx.task_definition_latest_active(&reference.family)?,
    };
    Ok(found)
}
