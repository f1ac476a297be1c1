//! `DeleteCluster`.

use aws_api::ecs::{DeleteClusterInput, DeleteClusterOutput, errors as kinds};
use model::cluster::ClusterStatus;
use smithy::{Call, ServiceError};

use super::errors;
use super::shapes::cluster::{self, Include};
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

/// The cluster becomes INACTIVE: it can still be described, and its name be used again.
pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: DeleteClusterInput,
) -> Result<DeleteClusterOutput, ServiceError> {
    let name = lookup::cluster_name(input.cluster.as_deref(), &scope(call))?;
    let (cluster, counts) = service
        .store
        .write(move |tx| {
            let mut cluster = tx
                .cluster_find(&name)?
                .ok_or_else(errors::cluster_not_found)?;
            let counts = tx.task_counts(&name)?;
            if cluster.status == ClusterStatus::Inactive {
                return Ok((cluster, counts));
            }
            if counts.active_services + counts.draining_services > 0 {
                let error = kinds::CLUSTER_CONTAINS_SERVICES_EXCEPTION
                    .error("The Cluster cannot be deleted while Services are active.");
                return Err(Failure::from(error));
            }
            if counts.unfinished > 0 {
                let error = kinds::CLUSTER_CONTAINS_TASKS_EXCEPTION
                    .error("The Cluster cannot be deleted while Tasks are active.");
                return Err(Failure::from(error));
            }
            cluster.status = ClusterStatus::Inactive;
            tx.cluster_put(&cluster)?;
            Ok((cluster, counts))
        })
        .await?;
    Ok(DeleteClusterOutput {
        cluster: Some(cluster::render(&cluster, counts, Include::CHANGED)),
    })
}
