//! `UpdateCluster`.

use aws_api::ecs::{UpdateClusterInput, UpdateClusterOutput};
use smithy::{Call, ServiceError};

use super::shapes::cluster::{self, Include};
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: UpdateClusterInput,
) -> Result<UpdateClusterOutput, ServiceError> {
    let name = lookup::cluster_name(input.cluster.as_deref(), &scope(call))?;
    cluster::refuse_unsupported(
        input.configuration.as_ref(),
        input.service_connect_defaults.as_ref(),
    )?;
    let settings = cluster::read_settings(&input.settings.unwrap_or_default())?;
    let (cluster, counts) = service
        .store
        .write(move |tx| {
            let mut cluster = lookup::active_cluster(tx, &name)?;
            if !settings.is_empty() && cluster.settings != settings {
                cluster.settings = settings;
                tx.cluster_put(&cluster)?;
            }
            let counts = tx.task_counts(&name)?;
            Ok::<_, Failure>((cluster, counts))
        })
        .await?;
    Ok(UpdateClusterOutput {
        cluster: Some(cluster::render(&cluster, counts, Include::CHANGED)),
    })
}
