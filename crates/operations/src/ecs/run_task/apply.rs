//! The transaction of `RunTask`.

use std::collections::BTreeMap;

use aws_api::ecs::{self as api, errors as kinds};
use launch::{LaunchError, Launched, Shortage};
use model::arn::Scope;
use model::cluster::Cluster;
use model::task_definition::{TaskDefinition, TaskDefinitionStatus};
use model::{Tag, TaskId, UnixMillis};
use rules::fargate::{CAPACITY_PROVIDERS, distribute};
use rules::tags;
use smithy::ServiceError;
use store::{ClientToken, Tx};

use super::parse::{NetworkWish, Wish};
use crate::ecs::errors::{client, invalid_parameter};
use crate::ecs::given::{Launch, Token};
use crate::ecs::lookup;
use crate::ecs::shapes::{cluster as cluster_shape, failure, task as task_shape};
use crate::error::Failure;

/// How long a client token is remembered: AWS says 24 hours.
const TOKEN_LIFE_MILLIS: i64 = 25 * 60 * 60 * 1000;
const OPERATION: &str = "RunTask";

/// When and where the call happens.
#[derive(Debug)]
pub(super) struct Moment {
    pub(super) launch: launch::Moment,
    /// Whose account settings count.
    pub(super) principal_arn: String,
}

type Outcome = (Vec<api::Task>, Vec<api::Failure>);

pub(super) fn apply(tx: &mut Tx<'_>, wish: &Wish, moment: &Moment) -> Result<Outcome, Failure> {
    let scope = &moment.launch.scope;
    if let Some(token) = &wish.token
        && let Some(outcome) = repeated(tx, wish, token, scope)?
    {
        return Ok(outcome);
    }
    let cluster = lookup::active_cluster(tx, &wish.cluster)?;
    let definition = find_definition(tx, wish)?;
    let providers = providers(wish, &cluster)?;
    let Some(network) = &wish.network else {
        return Err(invalid_parameter(
            "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
        )
        .into());
    };
    let launched = launched(tx, wish, &definition, &providers, network, moment)?;
    let mut rendered = Vec::new();
    for id in &launched.tasks {
        if let Some(row) = tx.task_find(id)? {
            rendered.push(task_shape::render(tx, &row, scope, true)?);
        }
    }
    // A call that made nothing may be made again.
    if let Some(token) = wish.token.as_ref().filter(|_| !launched.tasks.is_empty()) {
        remember(tx, wish, token, &launched.tasks, moment.launch.now)?;
    }
    if launched.shortage == Some(Shortage::Capacity) {
        // AWS's answer does not say what a person can do about it here.
        tracing::warn!(
            cluster = wish.cluster,
            family = definition.family,
            "the host has no room for all tasks that were asked for, or not their processor architecture: \
             stop others, or see the options --memory-overcommit and --cpu-overcommit of neargate up"
        );
    }
    let missing = providers.len() - launched.tasks.len();
    let reason = launched.shortage.map_or("", Shortage::reason);
    Ok((rendered, vec![failure::reason(reason); missing]))
}

/// Makes the tasks.
fn launched(
    tx: &mut Tx<'_>,
    wish: &Wish,
    definition: &TaskDefinition,
    providers: &[Option<String>],
    network: &NetworkWish,
    moment: &Moment,
) -> Result<Launched, Failure> {
    let ipv6 = launch::is_dual_stack(tx, &moment.principal_arn)?;
    let family = format!("family:{}", definition.family);
    let launched = launch::launch(
        tx,
        &launch::Wish {
            cluster: &wish.cluster,
            definition,
            overrides: &wish.overrides,
            providers,
            platform_version: wish.platform_version,
            network: launch::NetworkWish {
                subnets: &network.subnets,
                security_groups: &network.security_groups,
                public_range: network.public_range,
                ipv6,
            },
            enable_execute_command: wish.enable_execute_command,
            group: wish.group.as_deref().unwrap_or(&family),
            started_by: wish.started_by.as_deref(),
            tags: &task_tags(wish, definition)?,
            service: None,
            digests: &BTreeMap::new(),
            zone: None,
        },
        &moment.launch,
    );
    launched.map_err(|error| match error {
        LaunchError::Store(error) => error.into(),
        LaunchError::Invalid(text) => invalid_parameter(text).into(),
        LaunchError::Definition(text) => client(text).into(),
    })
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
    tasks: &[TaskId],
    now: UnixMillis,
) -> Result<(), Failure> {
    let ids: Vec<&str> = tasks.iter().map(TaskId::as_str).collect();
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
