//! `CreateCluster`.

use aws_api::ecs::{CreateClusterInput, CreateClusterOutput};
use model::Tag;
use model::cluster::{CapacityProviderStrategyItem, Cluster, ClusterSetting, ClusterStatus};
use rules::reference;
use smithy::{Call, ServiceError};
use store::{TaskCounts, Tx};

use super::errors::invalid_parameter;
use super::shapes::cluster::{self, Include};
use super::{EcsService, account_setting, tagging};
use crate::context::scope;
use crate::error::Failure;

/// What is asked for. `None` where the caller said nothing.
#[derive(Debug)]
struct Wish {
    name: String,
    settings: Option<Vec<ClusterSetting>>,
    capacity_providers: Option<Vec<String>>,
    strategy: Option<Vec<CapacityProviderStrategyItem>>,
    tags: Option<Vec<Tag>>,
}

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: CreateClusterInput,
) -> Result<CreateClusterOutput, ServiceError> {
    let wish = parse(input)?;
    let (scope, principal) = (scope(call), call.principal_arn.clone());
    let now = (service.clock)();
    let (cluster, counts) = service
        .store
        .write(move |tx| {
            let cluster = match tx.cluster_find(&wish.name)? {
                Some(present) if present.status == ClusterStatus::Active => {
                    repeated(&wish, present)?
                }
                _ => {
                    let cluster = Cluster {
                        arn: scope.cluster(&wish.name),
                        settings: match wish.settings {
                            Some(settings) if !settings.is_empty() => settings,
                            _ => default_settings(tx, &principal)?,
                        },
                        name: wish.name,
                        status: ClusterStatus::Active,
                        capacity_providers: wish.capacity_providers.unwrap_or_default(),
                        default_capacity_provider_strategy: wish.strategy.unwrap_or_default(),
                        tags: wish.tags.unwrap_or_default(),
                        created_at: now,
                    };
                    tx.cluster_put(&cluster)?;
                    cluster
                }
            };
            let counts = tx.task_counts(&cluster.name)?;
            Ok::<(Cluster, TaskCounts), Failure>((cluster, counts))
        })
        .await?;
    Ok(CreateClusterOutput {
        cluster: Some(cluster::render(&cluster, counts, Include::CHANGED)),
    })
}

fn parse(input: CreateClusterInput) -> Result<Wish, ServiceError> {
    let name = input.cluster_name.filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| "default".to_owned());
    if !reference::is_name(&name) {
        return Err(invalid_parameter(
            "Invalid cluster name. It must have 1 to 255 letters, numbers, hyphens and underscores.",
        ));
    }
    cluster::refuse_unsupported(
        input.configuration.as_ref(),
        input.service_connect_defaults.as_ref(),
    )?;
    let providers = input.capacity_providers;
    cluster::check_capacity_providers(providers.as_deref().unwrap_or(&[]))?;
    let strategy = input
        .default_capacity_provider_strategy
        .map(|items| cluster::read_strategy(&items, providers.as_deref().unwrap_or(&[])))
        .transpose()?;
    Ok(Wish {
        name,
        settings: input
            .settings
            .as_deref()
            .map(cluster::read_settings)
            .transpose()?,
        capacity_providers: providers,
        strategy,
        tags: input
            .tags
            .map(|tags| tagging::read(Some(tags)))
            .transpose()?,
    })
}

/// A cluster that exists already is answered as it is, unless the caller wants it otherwise.
fn repeated(wish: &Wish, present: Cluster) -> Result<Cluster, ServiceError> {
    fn differs<T: PartialEq>(wanted: Option<&Vec<T>>, present: &[T]) -> bool {
        wanted.is_some_and(|wanted| !wanted.is_empty() && wanted != present)
    }
    let strategy = &present.default_capacity_provider_strategy;
    if differs(wish.settings.as_ref(), &present.settings)
        || differs(
            wish.capacity_providers.as_ref(),
            &present.capacity_providers,
        )
        || differs(wish.strategy.as_ref(), strategy)
        || differs(wish.tags.as_ref(), &present.tags)
    {
        return Err(invalid_parameter(
            "Arguments on this idempotent request are inconsistent with arguments used in previous \
             request(s).",
        ));
    }
    Ok(present)
}

/// What the account setting says of Container Insights.
fn default_settings(tx: &Tx<'_>, principal: &str) -> Result<Vec<ClusterSetting>, Failure> {
    const NAME: &str = "containerInsights";
    Ok(vec![ClusterSetting {
        name: NAME.to_owned(),
        value: account_setting::effective(&tx.account_setting_list()?, NAME, principal),
    }])
}
