//! `CreateService`: stores what is wanted and begins the first deployment; the service loop does the rest.

use aws_api::ecs::{CreateServiceInput, CreateServiceOutput, errors as kinds};
use model::arn::Scope;
use model::cluster::Cluster;
use model::service::{
    DeploymentConfiguration, LaunchChoice, PropagateTags, Service, ServiceNetwork, ServiceSpec,
    ServiceStatus,
};
use model::{Tag, UnixMillis};
use rules::fargate::{CAPACITY_PROVIDERS, distribute};
use rules::reference::TaskDefinitionReference;
use smithy::{Call, ServiceError};
use store::{ClientToken, Tx};

use super::errors::{client, invalid_parameter, unsupported_parameter};
use super::given::{self, Launch, Token};
use super::service::{self as parts, Asked, Given, Moment};
use super::shapes::{cluster as cluster_shape, service as shape};
use super::{EcsService, lookup, tagging};
use crate::context::scope;
use crate::error::Failure;
use crate::fingerprint::fingerprint;

const OPERATION: &str = "CreateService";
/// How long a client token is remembered: AWS says 24 hours.
const TOKEN_LIFE_MILLIS: i64 = 25 * 60 * 60 * 1000;
const CLIENT_TOKEN_LENGTH_MAX: usize = 36;
/// "Services per cluster" of the service quotas.
const SERVICES_MAX: u32 = 5000;

/// What is asked for, read.
struct Wish {
    cluster: String,
    name: String,
    definition: TaskDefinitionReference,
    desired_count: u32,
    launch: Launch,
    platform_version: String,
    network: ServiceNetwork,
    load_balancers: Vec<(String, String, u16)>,
    grace: Option<u32>,
    deployment: DeploymentConfiguration,
    enable_execute_command: bool,
    managed_tags: bool,
    propagate: PropagateTags,
    rebalances: bool,
    tags: Vec<Tag>,
    token: Option<Token>,
}

pub(super) async fn run(
    service: &EcsService,
    call: &Call,
    input: CreateServiceInput,
) -> Result<CreateServiceOutput, ServiceError> {
    let scope = scope(call);
    let wish = parse(input, &scope, service.public_addresses.is_some())?;
    let moment = Moment {
        now: (service.clock)(),
        random: service.random,
    };
    let principal = call.principal_arn.clone();
    let created = service
        .store
        .write(move |tx| {
            let created = create(tx, &wish, &scope, principal, moment)?;
            shape::render(tx, &created, &scope, true)
        })
        .await?;
    Ok(CreateServiceOutput {
        service: Some(created),
    })
}

fn create(
    tx: &mut Tx<'_>,
    wish: &Wish,
    scope: &Scope,
    principal: String,
    moment: Moment,
) -> Result<Service, Failure> {
    let cluster = lookup::active_cluster(tx, &wish.cluster)?;
    if let Some(known) = repeated(tx, wish)? {
        return Ok(known);
    }
    match tx.service_find(&wish.cluster, &wish.name)? {
        None => {}
        Some(known) => match known.status {
            ServiceStatus::Active => {
                return Err(invalid_parameter("Creation of service was not idempotent.").into());
            }
            ServiceStatus::Draining => {
                let text = "Unable to Start a service that is still Draining.";
                return Err(invalid_parameter(text).into());
            }
            ServiceStatus::Inactive => tx.service_delete(&wish.cluster, &wish.name)?,
        },
    }
    let (active, draining) = tx.service_counts(&wish.cluster)?;
    if active + draining >= SERVICES_MAX {
        let text = format!("You've reached the limit of {SERVICES_MAX} services per cluster.");
        return Err(kinds::LIMIT_EXCEEDED_EXCEPTION.error(text).into());
    }
    let asked = Asked {
        cluster: &wish.cluster,
        definition: &wish.definition,
        is_own: false,
        network: &wish.network,
        load_balancers: &wish.load_balancers,
        enable_execute_command: wish.enable_execute_command,
    };
    let checked = parts::check(tx, &asked, scope)?;
    let definition = &checked.definition;
    let spec = ServiceSpec {
        task_definition_arn: definition.arn.clone(),
        family: definition.family.clone(),
        revision: definition.revision,
        launch: launch(wish, &cluster)?,
        platform_version: wish.platform_version.clone(),
        network: wish.network.clone(),
        load_balancers: checked.load_balancers,
        health_check_grace_period_seconds: wish
            .grace
            .or((!wish.load_balancers.is_empty()).then_some(0)),
        deployment: wish.deployment.clone(),
        enable_execute_command: wish.enable_execute_command,
        enable_ecs_managed_tags: wish.managed_tags,
        propagate_tags: wish.propagate,
        zone_rebalancing: wish.rebalances,
    };
    let service = Service {
        cluster: wish.cluster.clone(),
        name: wish.name.clone(),
        status: ServiceStatus::Active,
        desired_count: wish.desired_count,
        spec: spec.clone(),
        deployments: Vec::new(),
        created_at: moment.now,
        created_by: principal,
        tags: wish.tags.clone(),
        steady_since: None,
        rebalancing_since: None,
        complaints: std::collections::BTreeMap::new(),
        inactive_at: None,
    };
    let service = parts::deploy(tx, &service, spec, definition, moment)?;
    remember(tx, wish, moment.now)?;
    Ok(service)
}

/// What an earlier call with the same token made.
fn repeated(tx: &Tx<'_>, wish: &Wish) -> Result<Option<Service>, Failure> {
    let Some(token) = &wish.token else {
        return Ok(None);
    };
    let Some(known) = tx.client_token_find(OPERATION, &wish.cluster, &token.text)? else {
        return Ok(None);
    };
    if known.request_hash != token.fingerprint {
        return Err(invalid_parameter("Creation of service was not idempotent.").into());
    }
    // Another service may have the name by now.
    let service = tx.service_find(&wish.cluster, &wish.name)?;
    Ok(service.filter(|service| service.created_at.0.to_string() == known.result))
}

fn remember(tx: &mut Tx<'_>, wish: &Wish, now: UnixMillis) -> Result<(), Failure> {
    let Some(token) = &wish.token else {
        return Ok(());
    };
    tx.client_token_expire(now.plus_millis(-TOKEN_LIFE_MILLIS))?;
    tx.client_token_put(&ClientToken {
        operation: OPERATION.to_owned(),
        scope: wish.cluster.clone(),
        token: token.text.clone(),
        request_hash: token.fingerprint.clone(),
        result: now.0.to_string(),
        created_at: now,
    })?;
    Ok(())
}

fn launch(wish: &Wish, cluster: &Cluster) -> Result<LaunchChoice, ServiceError> {
    let strategy = match &wish.launch {
        Launch::Type(name) if name == "FARGATE" => {
            return Ok(LaunchChoice::Type(name.clone()));
        }
        Launch::Type(name) => {
            return Err(unsupported_parameter(&format!("the launch type {name}")));
        }
        Launch::Strategy(items) => {
            let mut associated = cluster.capacity_providers.clone();
            associated.retain(|name| CAPACITY_PROVIDERS.contains(&name.as_str()));
            cluster_shape::read_strategy(items, &associated)?
        }
        Launch::Default => cluster.default_capacity_provider_strategy.clone(),
    };
    if strategy.is_empty() {
        // AWS's launch type is EC2 then.
        return Err(unsupported_parameter("the launch type EC2"));
    }
    if distribute(&strategy, 1).is_empty() {
        return Err(invalid_parameter(
            "The specified capacity provider strategy has no capacity provider with a weight greater \
             than zero.",
        ));
    }
    Ok(LaunchChoice::Strategy(strategy))
}

fn parse(input: CreateServiceInput, scope: &Scope, has_public: bool) -> Result<Wish, ServiceError> {
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
    if input.role.as_deref().is_some_and(|role| !role.is_empty()) {
        return Err(invalid_parameter(
            "You cannot specify an IAM role for services that require a service linked role.",
        ));
    }
    match input.scheduling_strategy.as_deref() {
        None | Some("" | "REPLICA") => {}
        Some("DAEMON") => {
            return Err(invalid_parameter(
                "The daemon scheduling strategy is not supported for the Fargate launch type.",
            ));
        }
        Some(other) => {
            let text = format!("Invalid schedulingStrategy '{other}'.");
            return Err(invalid_parameter(text));
        }
    }
    let token = given::token(
        input.client_token.as_deref(),
        CLIENT_TOKEN_LENGTH_MAX,
        || fingerprint(&input),
    )?;
    let named = input.task_definition.as_deref().unwrap_or("");
    if named.is_empty() {
        return Err(invalid_parameter("TaskDefinition can not be blank."));
    }
    let definition = lookup::definition_reference(named, scope)
        .map_err(|_| client("TaskDefinition not found."))?;
    let load_balancers = parts::load_balancers(&input.load_balancers.unwrap_or_default())?;
    let network = given::network(input.network_configuration, has_public)?;
    Ok(Wish {
        cluster: lookup::cluster_name(input.cluster.as_deref(), scope)?,
        name: parts::name(input.service_name)?,
        definition,
        desired_count: parts::desired_count(input.desired_count.unwrap_or(0))?,
        launch: given::launch(input.launch_type, input.capacity_provider_strategy)?,
        platform_version: parts::platform(input.platform_version.as_deref())?
            .unwrap_or_else(|| "LATEST".to_owned()),
        network: network.ok_or_else(|| {
            invalid_parameter(
                "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
            )
        })?,
        load_balancers,
        grace: parts::grace(input.health_check_grace_period_seconds)?,
        deployment: parts::deployment(
            input.deployment_configuration,
            &DeploymentConfiguration::default(),
        )?,
        enable_execute_command: input.enable_execute_command.unwrap_or(false),
        managed_tags: input.enable_ecs_managed_tags.unwrap_or(false),
        propagate: parts::propagate(input.propagate_tags.as_deref())?.unwrap_or_default(),
        rebalances: parts::rebalances(input.availability_zone_rebalancing.as_deref())?
            .unwrap_or(true),
        tags: tagging::read(input.tags)?,
        token,
    })
}
