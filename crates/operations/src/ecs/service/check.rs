//! Whether what a service asks for exists and fits together.

use std::collections::BTreeMap;

use launch::{LaunchError, NetworkWish, Wish};
use model::arn::Scope;
use model::balancing::{Listener, ListenerRule, TargetGroup};
use model::service::{ServiceLoadBalancer, ServiceNetwork};
use model::task::TaskOverride;
use model::task_definition::{TaskDefinition, TaskDefinitionStatus};
use model::{SubnetId, TargetGroupId};
use rules::balancing::users;
use rules::fargate;
use rules::reference::TaskDefinitionReference;
use smithy::ServiceError;
use store::Tx;

use crate::ecs::errors::{client, invalid_parameter};
use crate::ecs::lookup;
use crate::error::Failure;

/// What is asked for, found.
#[derive(Debug)]
pub(in crate::ecs) struct Checked {
    pub(in crate::ecs) definition: TaskDefinition,
    pub(in crate::ecs) load_balancers: Vec<ServiceLoadBalancer>,
}

/// What has to exist.
#[derive(Debug)]
pub(in crate::ecs) struct Asked<'a> {
    pub(in crate::ecs) cluster: &'a str,
    pub(in crate::ecs) definition: &'a TaskDefinitionReference,
    /// The service has it already: it need not be ACTIVE any more.
    pub(in crate::ecs) is_own: bool,
    pub(in crate::ecs) network: &'a ServiceNetwork,
    /// Target group ARN, container and port of each.
    pub(in crate::ecs) load_balancers: &'a [(String, String, u16)],
    pub(in crate::ecs) enable_execute_command: bool,
}

/// Finds the definition and the target groups, and looks whether tasks can be made so.
pub(in crate::ecs) fn check(
    tx: &Tx<'_>,
    asked: &Asked<'_>,
    scope: &Scope,
) -> Result<Checked, Failure> {
    let definition = lookup::definition(tx, asked.definition)?
        .ok_or_else(|| client("TaskDefinition not found."))?;
    if definition.status != TaskDefinitionStatus::Active && !asked.is_own {
        return Err(client("TaskDefinition is inactive").into());
    }
    let network = asked.network;
    let wish = Wish {
        cluster: asked.cluster,
        definition: &definition,
        overrides: &TaskOverride::default(),
        providers: &[],
        platform_version: fargate::PLATFORM_VERSION,
        network: NetworkWish {
            subnets: &network.subnets,
            security_groups: &network.security_groups,
            public_range: None,
            ipv6: false,
        },
        enable_execute_command: asked.enable_execute_command,
        group: "",
        started_by: None,
        tags: &[],
        service: None,
        digests: &BTreeMap::new(),
        zone: None,
    };
    launch::check(tx, &wish).map_err(|error| match error {
        LaunchError::Store(error) => Failure::from(error),
        LaunchError::Invalid(text) => invalid_parameter(text).into(),
        LaunchError::Definition(text) => client(text).into(),
    })?;
    let vpc = match asked.network.subnets.first().map(|id| SubnetId::parse(id)) {
        Some(Ok(id)) => tx.subnet_find(&id)?.map(|subnet| subnet.vpc_id),
        _ => None,
    };
    let mut found = Vec::new();
    for (arn, container, port) in asked.load_balancers {
        let group = target_group(tx, arn, scope)?;
        if vpc.as_ref().is_some_and(|vpc| *vpc != group.vpc_id) {
            return Err(invalid_parameter(format!(
                "The target group {arn} and the subnets must belong to the same VPC."
            ))
            .into());
        }
        is_port_of(&definition, container, *port)?;
        found.push(ServiceLoadBalancer {
            target_group_arn: arn.clone(),
            target_group_id: group.id,
            container_name: container.clone(),
            container_port: *port,
        });
    }
    Ok(Checked {
        definition,
        load_balancers: found,
    })
}

/// The target group, which some load balancer has to send to.
fn target_group(tx: &Tx<'_>, arn: &str, scope: &Scope) -> Result<TargetGroup, Failure> {
    let missing = || {
        invalid_parameter(format!(
            "Unable to assume role and validate the specified targetGroupArn. Please verify that the \
             ECS service role being passed has the proper permissions. The target group {arn} does \
             not exist."
        ))
    };
    let prefix = scope.elb("targetgroup/");
    let named = arn
        .strip_prefix(&prefix)
        .and_then(|rest| rest.split_once('/'));
    let (name, id) = named.ok_or_else(missing)?;
    let id = TargetGroupId::parse(id).map_err(|_| missing())?;
    let group = tx.balancing_find::<TargetGroup>(id.as_str())?;
    let group = group
        .filter(|group| group.name == name)
        .ok_or_else(missing)?;
    let listeners = tx.balancing_list::<Listener>()?;
    let rules = tx.balancing_list::<ListenerRule>()?;
    let is_used = users::by_target_group(&listeners, &rules).contains_key(&id);
    if !is_used {
        return Err(invalid_parameter(format!(
            "The target group with targetGroupArn {arn} does not have an associated load balancer."
        ))
        .into());
    }
    Ok(group)
}

/// Whether the container is there and has the port.
pub(in crate::ecs) fn is_port_of(
    definition: &TaskDefinition,
    name: &str,
    port: u16,
) -> Result<(), ServiceError> {
    let mut containers = definition.containers.iter();
    let container = containers.find(|one| one.name == name).ok_or_else(|| {
        invalid_parameter(format!(
            "The container {name} does not exist in the task definition."
        ))
    })?;
    let has = |range: &str| {
        let bounds = range.split_once('-');
        let bounds = bounds.and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
        bounds.is_some_and(|(from, to): (u16, u16)| (from..=to).contains(&port))
    };
    let mut ports = container.port_mappings.iter();
    let is_open = ports.any(|one| {
        one.container_port == Some(port) || one.container_port_range.as_deref().is_some_and(has)
    });
    if is_open {
        Ok(())
    } else {
        Err(invalid_parameter(format!(
            "The container {name} did not have a container port {port} defined."
        )))
    }
}
