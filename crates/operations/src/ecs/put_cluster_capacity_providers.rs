//! `PutClusterCapacityProviders`: replaces a cluster's capacity providers and its default strategy.

use aws_api::ecs::{
    PutClusterCapacityProvidersInput, PutClusterCapacityProvidersOutput, errors as kinds,
};
use model::service::{LaunchChoice, Service};
use smithy::{Call, ServiceError};

use super::shapes::cluster::{self, Include};
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: PutClusterCapacityProvidersInput,
) -> Result<PutClusterCapacityProvidersOutput, ServiceError> {
    let name = lookup::cluster_name(input.cluster.as_deref(), &scope(call))?;
    let providers = input.capacity_providers.unwrap_or_default();
    cluster::check_capacity_providers(&providers)?;
    let strategy = input.default_capacity_provider_strategy.unwrap_or_default();
    let strategy = cluster::read_strategy(&strategy, &providers)?;
    let (cluster, counts) = service
        .store
        .write(move |tx| {
            let mut cluster = lookup::active_cluster(tx, &name)?;
            let uses = |service: &Service| match &service.spec.launch {
                LaunchChoice::Type(_) => false,
                LaunchChoice::Strategy(items) => items
                    .iter()
                    .any(|item| !providers.contains(&item.capacity_provider)),
            };
            if tx.service_list(&name)?.iter().any(uses) {
                return Err(Failure::from(kinds::RESOURCE_IN_USE_EXCEPTION.error(
                    "The specified capacity provider is in use and cannot be removed.",
                )));
            }
            cluster.capacity_providers = providers;
            cluster.default_capacity_provider_strategy = strategy;
            tx.cluster_put(&cluster)?;
            let counts = tx.task_counts(&name)?;
            Ok((cluster, counts))
        })
        .await?;
    Ok(PutClusterCapacityProvidersOutput {
        cluster: Some(cluster::render(&cluster, counts, Include::CHANGED)),
    })
}
