//! Services, as AWS answers them. Counts are those of tasks that were seen.

use aws_api::ecs as api;
use model::arn::Scope;
use model::cluster::CapacityProviderStrategyItem;
use model::service::{
    BreakerThreshold, CircuitBreaker, Deployment, DeploymentConfiguration, DeploymentId,
    LaunchChoice, Service, ServiceLoadBalancer, ServiceNetwork, ServiceSpec, ServiceStatus,
};
use rules::fargate::PLATFORM_VERSION;
use store::{DeploymentCounts, Tx};

use crate::context::{integer, timestamp};
use crate::ecs::service::breaker_off;
use crate::ecs::tagging;
use crate::error::Failure;

pub(in crate::ecs) fn render(
    tx: &Tx<'_>,
    service: &Service,
    scope: &Scope,
    with_tags: bool,
) -> Result<api::Service, Failure> {
    let (cluster, name, spec) = (&service.cluster, &service.name, &service.spec);
    let counts = tx.service_task_counts(cluster, name)?;
    let events = tx.service_events(cluster, name)?;
    let events = events.into_iter().map(|event| api::ServiceEvent {
        id: Some(event.id),
        created_at: Some(timestamp(event.at)),
        message: Some(event.message),
    });
    let mut deployments = Vec::new();
    let mut current = Vec::new();
    for (at, deployment) in service.deployments.iter().enumerate() {
        let count = of(&counts, deployment.id);
        let revision = tx.service_revision_find(deployment.id)?;
        let own = revision.as_ref().map_or(spec, |revision| &revision.spec);
        let desired = if at == 0 {
            service.desired_count
        } else {
            count.running + count.pending
        };
        deployments.push(deployment_shape(deployment, own, count, desired, at == 0));
        current.push(api::ServiceCurrentRevisionSummary {
            arn: Some(scope.service_revision(cluster, name, deployment.id)),
            requested_task_count: Some(integer(desired)),
            running_task_count: Some(integer(count.running)),
            pending_task_count: Some(integer(count.pending)),
        });
    }
    let (launch_type, strategy) = launch(&spec.launch);
    let total = |part: fn(&DeploymentCounts) -> u32| counts.iter().map(part).sum::<u32>();
    Ok(api::Service {
        service_arn: Some(scope.service(cluster, name)),
        service_name: Some(name.clone()),
        cluster_arn: Some(scope.cluster(cluster)),
        load_balancers: Some(spec.load_balancers.iter().map(load_balancer).collect()),
        service_registries: Some(Vec::new()),
        status: Some(service.status.as_str().to_owned()),
        desired_count: Some(integer(service.desired_count)),
        running_count: Some(integer(total(|one| one.running))),
        pending_count: Some(integer(total(|one| one.pending))),
        launch_type,
        capacity_provider_strategy: strategy,
        platform_version: Some(spec.platform_version.clone()),
        platform_family: Some("Linux".to_owned()),
        task_definition: Some(spec.task_definition_arn.clone()),
        deployment_configuration: Some(configuration(&spec.deployment)),
        deployments: Some(deployments),
        role_arn: Some(format!(
            "arn:aws:iam::{}:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS",
            scope.account_id
        )),
        events: Some(events.collect()),
        created_at: Some(timestamp(service.created_at)),
        current_service_deployment: current_deployment(tx, service, scope)?,
        current_service_revisions: Some(current),
        placement_constraints: Some(Vec::new()),
        placement_strategy: Some(Vec::new()),
        network_configuration: Some(network(&spec.network)),
        health_check_grace_period_seconds: spec.health_check_grace_period_seconds.map(integer),
        scheduling_strategy: Some("REPLICA".to_owned()),
        deployment_controller: Some(api::DeploymentController {
            r#type: Some("ECS".to_owned()),
        }),
        tags: with_tags.then(|| tagging::render(&service.tags)),
        created_by: Some(service.created_by.clone()),
        enable_ecs_managed_tags: Some(spec.enable_ecs_managed_tags),
        propagate_tags: Some(spec.propagate_tags.as_str().to_owned()),
        enable_execute_command: Some(spec.enable_execute_command),
        availability_zone_rebalancing: Some(switch(spec.zone_rebalancing)),
        ..api::Service::default()
    })
}

/// The record of what is under way.
fn current_deployment(
    tx: &Tx<'_>,
    service: &Service,
    scope: &Scope,
) -> Result<Option<String>, Failure> {
    let Some(primary) = service.primary() else {
        return Ok(None);
    };
    if service.status != ServiceStatus::Active {
        return Ok(None);
    }
    let record = tx.service_deployment_find(&primary.service_deployment)?;
    let open = record.filter(|record| !record.status.is_final());
    Ok(open.map(|record| scope.service_deployment(&service.cluster, &service.name, &record.id)))
}

fn deployment_shape(
    deployment: &Deployment,
    spec: &ServiceSpec,
    count: DeploymentCounts,
    desired: u32,
    is_primary: bool,
) -> api::Deployment {
    let (launch_type, strategy) = launch(&spec.launch);
    // What a name stands for when a deployment begins is what its tasks run on.
    let platform_version = match spec.platform_version.as_str() {
        "LATEST" => PLATFORM_VERSION,
        other => other,
    };
    api::Deployment {
        id: Some(deployment.id.to_string()),
        status: Some(if is_primary { "PRIMARY" } else { "ACTIVE" }.to_owned()),
        task_definition: Some(spec.task_definition_arn.clone()),
        desired_count: Some(integer(desired)),
        pending_count: Some(integer(count.pending)),
        running_count: Some(integer(count.running)),
        failed_tasks: Some(integer(deployment.failed_tasks)),
        created_at: Some(timestamp(deployment.created_at)),
        updated_at: Some(timestamp(deployment.updated_at)),
        capacity_provider_strategy: strategy,
        launch_type,
        platform_version: Some(platform_version.to_owned()),
        platform_family: Some("Linux".to_owned()),
        network_configuration: Some(network(&spec.network)),
        rollout_state: Some(deployment.rollout_state.as_str().to_owned()),
        rollout_state_reason: Some(deployment.rollout_state_reason.clone()),
        ..api::Deployment::default()
    }
}

fn of(counts: &[DeploymentCounts], id: DeploymentId) -> DeploymentCounts {
    let found = counts.iter().find(|one| one.deployment == id);
    found.copied().unwrap_or(DeploymentCounts {
        deployment: id,
        running: 0,
        pending: 0,
    })
}

type Launch = (
    Option<String>,
    Option<Vec<api::CapacityProviderStrategyItem>>,
);

/// One of the two is absent.
pub(in crate::ecs) fn launch(choice: &LaunchChoice) -> Launch {
    match choice {
        LaunchChoice::Type(name) => (Some(name.clone()), None),
        LaunchChoice::Strategy(items) => {
            let item = |item: &CapacityProviderStrategyItem| api::CapacityProviderStrategyItem {
                capacity_provider: Some(item.capacity_provider.clone()),
                weight: Some(integer(item.weight)),
                base: Some(integer(item.base)),
            };
            (None, Some(items.iter().map(item).collect()))
        }
    }
}

pub(in crate::ecs) fn configuration(
    given: &DeploymentConfiguration,
) -> api::DeploymentConfiguration {
    let alarms = given.alarms.as_ref().map(|alarms| api::DeploymentAlarms {
        alarm_names: Some(alarms.names.clone()),
        rollback: Some(alarms.rollback),
        enable: Some(alarms.enable),
    });
    let off = breaker_off();
    api::DeploymentConfiguration {
        deployment_circuit_breaker: Some(breaker(given.circuit_breaker.as_ref().unwrap_or(&off))),
        maximum_percent: Some(integer(given.maximum_percent)),
        minimum_healthy_percent: Some(integer(given.minimum_healthy_percent)),
        alarms,
        strategy: Some(given.strategy.as_str().to_owned()),
        bake_time_in_minutes: Some(integer(given.bake_time_minutes.unwrap_or(0))),
        ..api::DeploymentConfiguration::default()
    }
}

fn breaker(given: &CircuitBreaker) -> api::DeploymentCircuitBreaker {
    let (kind, value) = match given.threshold {
        BreakerThreshold::BoundedPercent(value) => ("BOUNDED_PERCENT", value),
        BreakerThreshold::UnboundedPercent(value) => ("UNBOUNDED_PERCENT", value),
        BreakerThreshold::Count(value) => ("COUNT", value),
    };
    api::DeploymentCircuitBreaker {
        enable: Some(given.enable),
        rollback: Some(given.rollback),
        reset_on_healthy_task: Some(given.reset_on_healthy_task),
        threshold_configuration: Some(api::ThresholdConfiguration {
            r#type: Some(kind.to_owned()),
            value: Some(integer(value)),
        }),
    }
}

pub(in crate::ecs) fn load_balancer(one: &ServiceLoadBalancer) -> api::LoadBalancer {
    api::LoadBalancer {
        target_group_arn: Some(one.target_group_arn.clone()),
        container_name: Some(one.container_name.clone()),
        container_port: Some(one.container_port.into()),
        ..api::LoadBalancer::default()
    }
}

pub(in crate::ecs) fn network(network: &ServiceNetwork) -> api::NetworkConfiguration {
    api::NetworkConfiguration {
        awsvpc_configuration: Some(api::AwsVpcConfiguration {
            subnets: Some(network.subnets.clone()),
            security_groups: Some(network.security_groups.clone()),
            assign_public_ip: Some(switch(network.assign_public_ip)),
        }),
    }
}

fn switch(is_on: bool) -> String {
    if is_on { "ENABLED" } else { "DISABLED" }.to_owned()
}
