//! The transaction of `RunTask`.

use std::collections::BTreeMap;

use aws_api::ecs::{self as api, errors as kinds};
use model::arn::Scope;
use model::cluster::Cluster;
use model::network::NetworkInterface;
use model::task::{Task, TaskContainer};
use model::task_definition::{
    ContainerDefinition, HealthCheck, TaskDefinition, TaskDefinitionStatus,
};
use model::{ContainerRuntimeId, Tag, TaskId, UnixMillis};
use rules::fargate::{
    CAPACITY_PROVIDERS, EPHEMERAL_STORAGE_DEFAULT_GIB, distribute, parse_cpu, parse_memory_mib,
};
use rules::overrides::overridden;
use rules::{tags, task_definition as rule};
use smithy::ServiceError;
use store::{ClientToken, Tx};

use super::parse::{Launch, Token, Wish};
use crate::context::{Random, uuid};
use crate::ecs::account_setting;
use crate::ecs::errors::{client, invalid_parameter};
use crate::ecs::lookup;
use crate::ecs::placement::{self, Addresses, Network};
use crate::ecs::shapes::{cluster as cluster_shape, failure, task as task_shape};
use crate::error::Failure;

/// How long a client token is remembered: AWS says 24 hours.
const TOKEN_LIFE_MILLIS: i64 = 25 * 60 * 60 * 1000;
const OPERATION: &str = "RunTask";
/// As AWS says it of services.
const NO_TASK_ROLE: &str = "The task couldn't be run because a valid taskRoleArn is not being used. Specify a valid task \
     role in your task definition and try again.";
const NO_CAPACITY: &str = "Capacity is unavailable at this time. \
                           Please try again later or in a different availability zone";

/// When and where the call happens.
#[derive(Debug)]
pub(super) struct Moment {
    pub(super) scope: Scope,
    pub(super) now: UnixMillis,
    pub(super) random: Random,
    /// Whose account settings count.
    pub(super) principal_arn: String,
}

/// The account setting by which tasks get addresses of IPv6.
const DUAL_STACK: &str = "dualStackIPv6";

type Outcome = (Vec<api::Task>, Vec<api::Failure>);

pub(super) fn apply(tx: &mut Tx<'_>, wish: &Wish, moment: &Moment) -> Result<Outcome, Failure> {
    if let Some(token) = &wish.token
        && let Some(outcome) = repeated(tx, wish, token, &moment.scope)?
    {
        return Ok(outcome);
    }
    let cluster = lookup::active_cluster(tx, &wish.cluster)?;
    let definition = find_definition(tx, wish)?;
    let providers = providers(wish, &cluster)?;
    let template = template(wish, &definition)?;
    let Some(asked) = &wish.network else {
        return Err(invalid_parameter(
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        )
        .into());
    };
    let settings = tx.account_setting_list()?;
    let dual_stack = account_setting::effective(&settings, DUAL_STACK, &moment.principal_arn);
    let network = placement::find_network(
        tx,
        &asked.subnets,
        &asked.security_groups,
        dual_stack == "enabled",
    )?;
    if !is_architecture_here(&definition) {
        return Ok((
            Vec::new(),
            vec![failure::reason(NO_CAPACITY); providers.len()],
        ));
    }
    let addresses = placement::addresses(tx, &network, asked.public_range)?;
    let tasks = place(tx, &template, &network, addresses, &providers, moment)?;
    let mut rendered = Vec::new();
    let mut ids = Vec::new();
    for (task, interface) in tasks {
        tx.task_insert(&task)?;
        tx.network_interface_insert(&interface)?;
        if let Some(row) = tx.task_find(&task.id)? {
            rendered.push(task_shape::render(tx, &row, &moment.scope, true)?);
        }
        ids.push(task.id.to_string());
    }
    let missing = providers.len() - ids.len();
    if let Some(token) = &wish.token {
        remember(tx, wish, token, &ids, moment.now)?;
    }
    Ok((rendered, vec![failure::reason("RESOURCE:ENI"); missing]))
}

/// What a call with the same token was answered with, in the tasks' present state.
fn repeated(
    tx: &Tx<'_>,
    wish: &Wish,
    token: &Token,
    scope: &Scope,
) -> Result<Option<Outcome>, Failure> {
    let Some(known) = tx.client_token_find(OPERATION, &wish.cluster, &token.text)? else {
        return Ok(None);
    };
    if known.request_hash != token.fingerprint {
        return Err(conflict().into());
    }
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    for id in known.result.split_whitespace() {
        let Ok(id) = TaskId::parse(id) else { continue };
        match tx.task_find(&id)? {
            Some(row) => tasks.push(task_shape::render(tx, &row, scope, true)?),
            None => failures.push(failure::missing(scope.task(&wish.cluster, &id))),
        }
    }
    Ok(Some((tasks, failures)))
}

fn remember(
    tx: &mut Tx<'_>,
    wish: &Wish,
    token: &Token,
    ids: &[String],
    now: UnixMillis,
) -> Result<(), Failure> {
    tx.client_token_expire(now.plus_millis(-TOKEN_LIFE_MILLIS))?;
    tx.client_token_put(&ClientToken {
        operation: OPERATION.to_owned(),
        scope: wish.cluster.clone(),
        token: token.text.clone(),
        request_hash: token.fingerprint.clone(),
        result: ids.join(" "),
        created_at: now,
    })?;
    Ok(())
}

fn conflict() -> ServiceError {
    kinds::CONFLICT_EXCEPTION.error(
        "The RunTask request could not be processed due to conflicts. The provided clientToken is \
         already in use with a different RunTask request.",
    )
}

fn find_definition(tx: &Tx<'_>, wish: &Wish) -> Result<TaskDefinition, Failure> {
    let definition = lookup::definition(tx, &wish.definition)?
        .ok_or_else(|| client("TaskDefinition not found."))?;
    if definition.status == TaskDefinitionStatus::Active {
        Ok(definition)
    } else {
        Err(invalid_parameter("TaskDefinition is inactive").into())
    }
}

/// For each task that is wanted, the capacity provider that it is to come from; `None` when the
/// launch type says it all.
fn providers(wish: &Wish, cluster: &Cluster) -> Result<Vec<Option<String>>, ServiceError> {
    let count = wish.count;
    let strategy = match &wish.launch {
        Launch::Type(name) if name == "FARGATE" => {
            return Ok((0..count).map(|_| None).collect());
        }
        Launch::Type(_) => return Err(no_instances()),
        Launch::Strategy(items) => {
            let mut associated = cluster.capacity_providers.clone();
            associated.retain(|name| CAPACITY_PROVIDERS.contains(&name.as_str()));
            cluster_shape::read_strategy(items, &associated)?
        }
        Launch::Default => cluster.default_capacity_provider_strategy.clone(),
    };
    if strategy.is_empty() {
        // AWS's launch type is EC2 then.
        return Err(no_instances());
    }
    let chosen = distribute(&strategy, count);
    if chosen.len() < wish.count as usize {
        return Err(invalid_parameter(
            "The specified capacity provider strategy has no capacity provider with a weight \
             greater than zero.",
        ));
    }
    Ok(chosen
        .into_iter()
        .map(|name| Some(name.to_owned()))
        .collect())
}

fn no_instances() -> ServiceError {
    invalid_parameter("No Container Instances were found in your cluster.")
}

/// A task of this call without what each task has for itself.
struct Template<'a> {
    wish: &'a Wish,
    definition: &'a TaskDefinition,
    containers: Vec<ContainerDefinition>,
    cpu: u32,
    memory_mib: u32,
    group: String,
    tags: Vec<Tag>,
}

fn template<'a>(
    wish: &'a Wish,
    definition: &'a TaskDefinition,
) -> Result<Template<'a>, ServiceError> {
    if !definition
        .compatibilities
        .iter()
        .any(|name| name == "FARGATE")
    {
        return Err(invalid_parameter(
            "Task definition does not support launch_type FARGATE.",
        ));
    }
    let overrides = &wish.overrides;
    for change in &overrides.containers {
        if definition
            .containers
            .iter()
            .all(|container| container.name != change.name)
        {
            return Err(invalid_parameter(format!(
                "Override for container named {} is not a container in the TaskDefinition.",
                change.name
            )));
        }
    }
    let role = overrides.task_role_arn.as_ref();
    if wish.enable_execute_command && role.or(definition.task_role_arn.as_ref()).is_none() {
        return Err(invalid_parameter(NO_TASK_ROLE));
    }
    let cpu = overrides
        .cpu
        .as_deref()
        .and_then(parse_cpu)
        .or(definition.cpu);
    let memory = overrides
        .memory
        .as_deref()
        .and_then(parse_memory_mib)
        .or(definition.memory_mib);
    let mut changed = definition.clone();
    (changed.cpu, changed.memory_mib) = (cpu, memory);
    changed.containers = definition
        .containers
        .iter()
        .map(|container| overridden(container, overrides))
        .collect();
    changed.requires_compatibilities = vec!["FARGATE".to_owned()];
    rule::validate(&changed).map_err(|refusal| client(refusal.0))?;
    Ok(Template {
        wish,
        definition,
        containers: changed.containers,
        cpu: cpu.unwrap_or_default(),
        memory_mib: memory.unwrap_or_default(),
        group: wish
            .group
            .clone()
            .unwrap_or_else(|| format!("family:{}", definition.family)),
        tags: task_tags(wish, definition)?,
    })
}

/// The definition's tags if they are propagated, the request's over them, then ECS's own.
fn task_tags(wish: &Wish, definition: &TaskDefinition) -> Result<Vec<Tag>, ServiceError> {
    let base: &[Tag] = if wish.propagate_tags {
        &definition.tags
    } else {
        &[]
    };
    let mut merged =
        tags::merged(base, &wish.tags).map_err(|error| invalid_parameter(error.to_string()))?;
    if wish.managed_tags {
        merged.push(Tag {
            key: "aws:ecs:clusterName".to_owned(),
            value: wish.cluster.clone(),
        });
    }
    Ok(merged)
}

/// Whether tasks of this definition can run on this host's processor.
fn is_architecture_here(definition: &TaskDefinition) -> bool {
    let platform = definition.runtime_platform.as_ref();
    let wanted = platform.and_then(|platform| platform.cpu_architecture.as_deref());
    match wanted {
        None => true,
        Some("ARM64") => std::env::consts::ARCH == "aarch64",
        Some(_) => std::env::consts::ARCH == "x86_64",
    }
}

/// As many of the tasks as there are addresses for.
fn place(
    tx: &Tx<'_>,
    template: &Template<'_>,
    network: &Network,
    mut addresses: Addresses,
    providers: &[Option<String>],
    moment: &Moment,
) -> Result<Vec<(Task, NetworkInterface)>, Failure> {
    let zones: BTreeMap<String, u32> = tx
        .task_zone_counts(&template.wish.cluster, &template.group)?
        .into_iter()
        .collect();
    let [.., a, b] = (moment.random)().to_be_bytes();
    let rotation = usize::from(u16::from_be_bytes([a, b]));
    let chosen =
        placement::choose_subnets(network, &addresses, &zones, template.wish.count, rotation);
    let mut tasks = Vec::new();
    for (subnet, provider) in chosen.into_iter().zip(providers) {
        let id = TaskId::from_random((moment.random)());
        let interface = placement::make_interface(
            network,
            &mut addresses,
            subnet,
            &id,
            &moment.scope,
            moment.now,
            moment.random,
        );
        let Some(mut interface) = interface else {
            break;
        };
        // Only ECS's own tags go on to the interface.
        let own = template
            .tags
            .iter()
            .filter(|tag| tag.key.starts_with("aws:"));
        interface.tags = own.cloned().collect();
        tasks.push((
            template.task(id, provider.clone(), &interface, moment),
            interface,
        ));
    }
    Ok(tasks)
}

impl Template<'_> {
    fn task(
        &self,
        id: TaskId,
        capacity_provider: Option<String>,
        interface: &NetworkInterface,
        moment: &Moment,
    ) -> Task {
        let containers = self.containers.iter().map(|container| {
            let [.., a, b, c, d] = (moment.random)().to_be_bytes();
            TaskContainer {
                name: container.name.clone(),
                arn_id: uuid((moment.random)()),
                runtime_id: ContainerRuntimeId::new(&id, u32::from_be_bytes([a, b, c, d])),
                image: container.image.clone(),
                cpu: container.cpu,
                memory_mib: container.memory_mib,
                memory_reservation_mib: container.memory_reservation_mib,
                decides_health: container.essential
                    && container
                        .health_check
                        .as_ref()
                        .is_some_and(HealthCheck::is_wanted),
                pinned_digest: None,
            }
        });
        let storage = self.wish.overrides.ephemeral_storage_gib;
        Task {
            containers: containers.collect(),
            id,
            cluster: self.wish.cluster.clone(),
            task_definition_arn: self.definition.arn.clone(),
            family: self.definition.family.clone(),
            revision: self.definition.revision,
            group: self.group.clone(),
            started_by: self.wish.started_by.clone(),
            launch_type: "FARGATE".to_owned(),
            capacity_provider,
            platform_version: self.wish.platform_version.to_owned(),
            cpu: self.cpu,
            memory_mib: self.memory_mib,
            ephemeral_storage_gib: storage
                .or(self.definition.ephemeral_storage_gib)
                .unwrap_or(EPHEMERAL_STORAGE_DEFAULT_GIB),
            overrides: self.wish.overrides.clone(),
            enable_execute_command: self.wish.enable_execute_command,
            tags: self.tags.clone(),
            availability_zone: interface.availability_zone.clone(),
            network_interface: interface.id.clone(),
            created_at: moment.now,
            stop: None,
            service: None,
            retire: None,
            protected_until: None,
        }
    }
}
