//! `UpdateService`: what tasks are changes by a new deployment, everything else at once.

use aws_api::ecs::{self as api, UpdateServiceInput, UpdateServiceOutput};
use model::arn::Scope;
use model::balancing::TargetGroup;
use model::service::{LaunchChoice, Service, ServiceNetwork, ServiceSpec};
use model::task_definition::TaskDefinition;
use rules::fargate::{CAPACITY_PROVIDERS, distribute};
use rules::reference::TaskDefinitionReference;
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{client, invalid_parameter};
use super::given;
use super::service::{self as parts, Asked, Given, Moment};
use super::shapes::{cluster as cluster_shape, service as shape};
use super::{EcsService, lookup};
use crate::context::scope;
use crate::error::Failure;

/// AWS's words.
const FORCE_NEEDED: &str = "When switching from launch type to capacity provider strategy on an existing \
     service, or making a change to a capacity provider strategy on a service that is already using one, \
     you must force a new deployment.";

/// What is asked for, read; `None` leaves things as they are.
struct Wish {
    desired_count: Option<u32>,
    definition: Option<TaskDefinitionReference>,
    /// Empty: back to the launch type.
    strategy: Option<Vec<api::CapacityProviderStrategyItem>>,
    network: Option<ServiceNetwork>,
    platform_version: Option<String>,
    load_balancers: Option<Vec<(String, String, u16)>>,
    enable_execute_command: Option<bool>,
    is_forced: bool,
}

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: UpdateServiceInput,
) -> Result<UpdateServiceOutput, ServiceError> {
    let scope = scope(call);
    parts::refuse(&Given {
        placement_constraints: input.placement_constraints.as_ref(),
        placement_strategy: input.placement_strategy.as_ref(),
        service_registries: input.service_registries.as_ref(),
        service_connect: input.service_connect_configuration.as_ref(),
        volumes: input.volume_configurations.as_ref(),
        lattice: input.vpc_lattice_configurations.as_ref(),
        gateways: input.gateway_connectors.as_ref(),
        monitoring: input.monitoring.as_ref(),
        controller: input.deployment_controller.as_ref(),
    })?;
    let named = input.service.clone().unwrap_or_default();
    let (cluster, name) = parts::reference(&named, input.cluster.as_deref(), &scope)?;
    let wish = parse(&input, &scope, service.public_addresses.is_some())?;
    let moment = Moment {
        now: (service.clock)(),
        random: service.random,
    };
    let updated = service
        .store
        .write(move |tx| {
            let service = parts::active(tx, &cluster, &name)?;
            let service = adjusted(service, input)?;
            let updated = update(tx, service, &wish, &scope, moment)?;
            shape::render(tx, &updated, &scope, true)
        })
        .await?;
    Ok(UpdateServiceOutput {
        service: Some(updated),
    })
}

fn parse(
    input: &UpdateServiceInput,
    scope: &Scope,
    has_public: bool,
) -> Result<Wish, ServiceError> {
    let named = input
        .task_definition
        .as_deref()
        .filter(|text| !text.is_empty());
    let definition = named
        .map(|text| lookup::definition_reference(text, scope))
        .transpose()
        .map_err(|_| client("TaskDefinition not found."))?;
    let strategy = input.capacity_provider_strategy.clone();
    let load_balancers = input.load_balancers.as_deref();
    Ok(Wish {
        desired_count: input.desired_count.map(parts::desired_count).transpose()?,
        definition,
        strategy,
        network: given::network(input.network_configuration.clone(), has_public)?,
        platform_version: parts::platform(input.platform_version.as_deref())?,
        load_balancers: load_balancers.map(parts::load_balancers).transpose()?,
        enable_execute_command: input.enable_execute_command,
        is_forced: input.force_new_deployment.unwrap_or(false),
    })
}

/// The service with what changes without a deployment.
fn adjusted(mut service: Service, input: UpdateServiceInput) -> Result<Service, ServiceError> {
    let spec = &mut service.spec;
    spec.deployment = parts::deployment(input.deployment_configuration, &spec.deployment)?;
    if let Some(grace) = parts::grace(input.health_check_grace_period_seconds)? {
        spec.health_check_grace_period_seconds = Some(grace);
    }
    if let Some(propagate) = parts::propagate(input.propagate_tags.as_deref())? {
        spec.propagate_tags = propagate;
    }
    if let Some(managed) = input.enable_ecs_managed_tags {
        spec.enable_ecs_managed_tags = managed;
    }
    if let Some(is_on) = input.enable_execute_command {
        spec.enable_execute_command = is_on;
    }
    if let Some(is_on) = parts::rebalances(input.availability_zone_rebalancing.as_deref())? {
        spec.zone_rebalancing = is_on;
    }
    Ok(service)
}

fn update(
    tx: &mut Tx<'_>,
    mut service: Service,
    wish: &Wish,
    scope: &Scope,
    moment: Moment,
) -> Result<Service, Failure> {
    if let Some(desired_count) = wish.desired_count {
        service.desired_count = desired_count;
    }
    let (spec, definition) = asked(tx, &service, wish, scope)?;
    let is_new = wish.is_forced || spec != service.spec;
    match definition {
        Some(definition) if is_new => Ok(parts::deploy(tx, &service, spec, &definition, moment)?),
        _ => {
            tx.service_put(&service)?;
            Ok(service)
        }
    }
}

/// What decides where tasks run from now on.
fn launch(
    tx: &Tx<'_>,
    service: &Service,
    items: &[api::CapacityProviderStrategyItem],
) -> Result<LaunchChoice, Failure> {
    if items.is_empty() {
        return Ok(LaunchChoice::Type("FARGATE".to_owned()));
    }
    let cluster = lookup::active_cluster(tx, &service.cluster)?;
    let mut associated = cluster.capacity_providers;
    associated.retain(|name| CAPACITY_PROVIDERS.contains(&name.as_str()));
    let strategy = cluster_shape::read_strategy(items, &associated)?;
    if distribute(&strategy, 1).is_empty() {
        return Err(invalid_parameter(
            "The specified capacity provider strategy has no capacity provider with a weight greater \
             than zero.",
        )
        .into());
    }
    Ok(LaunchChoice::Strategy(strategy))
}

/// What the tasks are to be, and their definition where something of them is asked for.
/// The target groups that the service has and that are still there, for what is to be checked. One that was
/// deleted keeps nobody from a deployment: an event tells of it.
fn kept(tx: &Tx<'_>, spec: &ServiceSpec) -> Result<Vec<(String, String, u16)>, Failure> {
    let mut kept = Vec::new();
    for one in &spec.load_balancers {
        let id = one.target_group_id.as_str();
        if tx.balancing_find::<TargetGroup>(id)?.is_some() {
            let arn = one.target_group_arn.clone();
            kept.push((arn, one.container_name.clone(), one.container_port));
        }
    }
    Ok(kept)
}

fn asked(
    tx: &Tx<'_>,
    service: &Service,
    wish: &Wish,
    scope: &Scope,
) -> Result<(ServiceSpec, Option<TaskDefinition>), Failure> {
    let mut spec = service.spec.clone();
    let is_about_tasks = wish.is_forced
        || wish.definition.is_some()
        || wish.strategy.is_some()
        || wish.network.is_some()
        || wish.platform_version.is_some()
        || wish.load_balancers.is_some()
        || wish.enable_execute_command.is_some();
    if !is_about_tasks {
        return Ok((spec, None));
    }
    let own = TaskDefinitionReference {
        family: spec.family.clone(),
        revision: Some(spec.revision),
    };
    let named = match &wish.load_balancers {
        Some(given) => given.clone(),
        None => kept(tx, &spec)?,
    };
    if let Some(network) = &wish.network {
        spec.network = network.clone();
    }
    if let Some(version) = &wish.platform_version {
        spec.platform_version.clone_from(version);
    }
    if let Some(items) = &wish.strategy {
        spec.launch = launch(tx, service, items)?;
        if spec.launch != service.spec.launch && !wish.is_forced {
            return Err(invalid_parameter(FORCE_NEEDED).into());
        }
    }
    // A definition that was deregistered goes on serving; a new one has to be ACTIVE.
    let asked = Asked {
        cluster: &service.cluster,
        definition: wish.definition.as_ref().unwrap_or(&own),
        is_own: wish.definition.is_none(),
        network: &spec.network,
        load_balancers: &named,
        enable_execute_command: spec.enable_execute_command,
    };
    let checked = parts::check(tx, &asked, scope)?;
    let definition = checked.definition;
    if wish.load_balancers.is_some() {
        spec.load_balancers = checked.load_balancers;
    }
    for one in &spec.load_balancers {
        parts::is_port_of(&definition, &one.container_name, one.container_port)?;
    }
    if !spec.load_balancers.is_empty() {
        spec.health_check_grace_period_seconds.get_or_insert(0);
    }
    spec.task_definition_arn.clone_from(&definition.arn);
    spec.family.clone_from(&definition.family);
    spec.revision = definition.revision;
    Ok((spec, Some(definition)))
}
