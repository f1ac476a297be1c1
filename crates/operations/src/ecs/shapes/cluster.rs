//! Clusters.

use aws_api::ecs as api;
use model::cluster::{CapacityProviderStrategyItem, Cluster, ClusterSetting, ClusterStatus};
use rules::fargate::CAPACITY_PROVIDERS;
use smithy::ServiceError;
use store::TaskCounts;

use crate::context::integer;
use crate::ecs::errors::{invalid_parameter, unsupported_parameter};
use crate::ecs::tagging;

const STRATEGY_ITEMS_MAX: usize = 20;

/// What of a cluster is answered only when asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::ecs) struct Include {
    pub(in crate::ecs) attachments: bool,
    pub(in crate::ecs) settings: bool,
    pub(in crate::ecs) statistics: bool,
    pub(in crate::ecs) tags: bool,
}

impl Include {
    /// What operations answer that make or change a cluster.
    pub(in crate::ecs) const CHANGED: Self = Self {
        attachments: false,
        settings: true,
        statistics: false,
        tags: true,
    };

    pub(in crate::ecs) fn read(include: &[String]) -> Self {
        let has = |name: &str| include.iter().any(|given| given == name);
        Self {
            attachments: has("ATTACHMENTS"),
            settings: has("SETTINGS"),
            statistics: has("STATISTICS"),
            tags: has("TAGS"),
        }
    }
}

pub(in crate::ecs) fn render(
    cluster: &Cluster,
    counts: TaskCounts,
    include: Include,
) -> api::Cluster {
    let only_if = |wanted: bool| if wanted { usize::MAX } else { 0 };
    api::Cluster {
        cluster_arn: Some(cluster.arn.clone()),
        cluster_name: Some(cluster.name.clone()),
        status: Some(
            match cluster.status {
                ClusterStatus::Active => "ACTIVE",
                ClusterStatus::Inactive => "INACTIVE",
            }
            .to_owned(),
        ),
        registered_container_instances_count: Some(0),
        running_tasks_count: Some(integer(counts.running)),
        pending_tasks_count: Some(integer(counts.pending)),
        active_services_count: Some(integer(counts.active_services)),
        statistics: Some(if include.statistics {
            statistics(counts)
        } else {
            Vec::new()
        }),
        tags: Some(tagging::render(if include.tags {
            &cluster.tags
        } else {
            &[]
        })),
        settings: Some(
            cluster
                .settings
                .iter()
                .take(only_if(include.settings))
                .map(|setting| api::ClusterSetting {
                    name: Some(setting.name.clone()),
                    value: Some(setting.value.clone()),
                })
                .collect(),
        ),
        capacity_providers: Some(cluster.capacity_providers.clone()),
        default_capacity_provider_strategy: Some(
            cluster
                .default_capacity_provider_strategy
                .iter()
                .map(render_strategy_item)
                .collect(),
        ),
        attachments: include.attachments.then(Vec::new),
        ..api::Cluster::default()
    }
}

/// Counts by launch type, as AWS names them.
fn statistics(counts: TaskCounts) -> Vec<api::KeyValuePair> {
    let counts = [
        ("runningEC2TasksCount", 0),
        ("runningFargateTasksCount", counts.running),
        ("pendingEC2TasksCount", 0),
        ("pendingFargateTasksCount", counts.pending),
        ("runningExternalTasksCount", 0),
        ("pendingExternalTasksCount", 0),
        ("activeEC2ServiceCount", 0),
        ("activeFargateServiceCount", counts.active_services),
        ("drainingEC2ServiceCount", 0),
        ("drainingFargateServiceCount", counts.draining_services),
        ("activeExternalServiceCount", 0),
        ("drainingExternalServiceCount", 0),
    ];
    counts
        .into_iter()
        .map(|(name, count)| api::KeyValuePair {
            name: Some(name.to_owned()),
            value: Some(count.to_string()),
        })
        .collect()
}

fn render_strategy_item(item: &CapacityProviderStrategyItem) -> api::CapacityProviderStrategyItem {
    api::CapacityProviderStrategyItem {
        capacity_provider: Some(item.capacity_provider.clone()),
        weight: Some(integer(item.weight)),
        base: Some(integer(item.base)),
    }
}

/// Reads `settings`; `containerInsights` is the only one that there is.
pub(in crate::ecs) fn read_settings(
    given: &[api::ClusterSetting],
) -> Result<Vec<ClusterSetting>, ServiceError> {
    let mut settings = Vec::new();
    for setting in given {
        let name = setting.name.as_deref().unwrap_or("");
        let value = setting.value.as_deref().unwrap_or("");
        if name != "containerInsights" {
            return Err(invalid_parameter(format!(
                "Invalid cluster setting name: '{name}'."
            )));
        }
        if !["enabled", "disabled", "enhanced"].contains(&value) {
            return Err(invalid_parameter(format!(
                "Invalid value '{value}' for cluster setting 'containerInsights'. \
                 Valid values: enhanced, enabled, disabled."
            )));
        }
        settings = vec![ClusterSetting {
            name: name.to_owned(),
            value: value.to_owned(),
        }];
    }
    Ok(settings)
}

/// Checks `capacityProviders`: Fargate's two are the only ones that there are.
pub(in crate::ecs) fn check_capacity_providers(given: &[String]) -> Result<(), ServiceError> {
    for name in given {
        if !CAPACITY_PROVIDERS.contains(&name.as_str()) {
            return Err(invalid_parameter(format!(
                "The specified capacity provider '{name}' was not found. \
                 Specify a valid name or ARN and try again."
            )));
        }
    }
    Ok(())
}

/// Reads a strategy; all its providers have to be among `associated`.
pub(in crate::ecs) fn read_strategy(
    given: &[api::CapacityProviderStrategyItem],
    associated: &[String],
) -> Result<Vec<CapacityProviderStrategyItem>, ServiceError> {
    if given.len() > STRATEGY_ITEMS_MAX {
        return Err(invalid_parameter(format!(
            "A capacity provider strategy can have at most {STRATEGY_ITEMS_MAX} items."
        )));
    }
    let mut strategy: Vec<CapacityProviderStrategyItem> = Vec::new();
    for item in given {
        let name = item.capacity_provider.clone().unwrap_or_default();
        if !associated.contains(&name) {
            return Err(invalid_parameter(
                "The specified capacity provider strategy cannot contain a capacity provider that \
                 is not associated with the cluster. Associate the capacity provider with the \
                 cluster and try again.",
            ));
        }
        if strategy.iter().any(|known| known.capacity_provider == name) {
            return Err(invalid_parameter(
                "The specified capacity provider strategy contains duplicate capacity providers.",
            ));
        }
        strategy.push(CapacityProviderStrategyItem {
            capacity_provider: name,
            weight: bounded(item.weight, 1000, "weight")?,
            base: bounded(item.base, 100_000, "base")?,
        });
    }
    if strategy.iter().filter(|item| item.base > 0).count() > 1 {
        return Err(invalid_parameter(
            "The specified capacity provider strategy contains multiple capacity providers with a \
             base value defined. Specify a base value for only one capacity provider and try again.",
        ));
    }
    Ok(strategy)
}

/// Refuses the parts of a cluster that have no effect yet.
pub(in crate::ecs) fn refuse_unsupported(
    configuration: Option<&api::ClusterConfiguration>,
    service_connect: Option<&api::ClusterServiceConnectDefaultsRequest>,
) -> Result<(), ServiceError> {
    if let Some(configuration) = configuration {
        if configuration.execute_command_configuration.is_some() {
            return Err(unsupported_parameter(
                "configuration.executeCommandConfiguration",
            ));
        }
        if configuration.managed_storage_configuration.is_some() {
            return Err(unsupported_parameter(
                "configuration.managedStorageConfiguration",
            ));
        }
    }
    // An empty name space takes the default away, which is how things are.
    let namespace = service_connect.and_then(|defaults| defaults.namespace.as_deref());
    if namespace.is_some_and(|name| !name.is_empty()) {
        return Err(unsupported_parameter("serviceConnectDefaults"));
    }
    Ok(())
}

fn bounded(value: Option<i32>, max: u32, member: &str) -> Result<u32, ServiceError> {
    u32::try_from(value.unwrap_or(0))
        .ok()
        .filter(|value| *value <= max)
        .ok_or_else(|| {
            invalid_parameter(format!("Invalid {member}: it must be between 0 and {max}."))
        })
}
