//! Target groups as the operations name and tell them.

use std::collections::{BTreeMap, BTreeSet};

use aws_api::elbv2::TargetGroup as Shape;
use model::arn::Scope;
use model::balancing::{LoadBalancer, ProtocolVersion, TargetGroup, TargetProtocol};
use model::{LoadBalancerId, TargetGroupId};
use smithy::ServiceError;
use store::Tx;

use super::errors::invalid;
use super::{arns, health_check, usage};
use crate::error::Failure;

const NAME_LENGTH_MAX: usize = 32;

/// Checks the form of a new target group's name.
pub(super) fn check_name(name: &str) -> Result<(), ServiceError> {
    let refuse = |why: &str| Err(invalid(format!("Target group name '{name}' {why}")));
    let is_valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if name.is_empty() {
        return Err(invalid("A target group name must be specified"));
    }
    if name.len() > NAME_LENGTH_MAX {
        return refuse("cannot be longer than '32' characters");
    }
    if !name.bytes().all(is_valid) {
        return refuse(
            "can only contain characters that are alphanumeric characters and hyphens(-)",
        );
    }
    if name.starts_with('-') || name.ends_with('-') {
        return refuse("cannot begin or end with a hyphen");
    }
    Ok(())
}

/// Which load balancers use which target groups, to tell several groups of one transaction.
#[derive(Debug)]
pub(super) struct Users(BTreeMap<TargetGroupId, BTreeSet<LoadBalancerId>>);

impl Users {
    pub(super) fn read(tx: &Tx<'_>) -> Result<Self, Failure> {
        Ok(Self(usage::load_balancers_by_group(tx)?))
    }

    pub(super) fn has(&self, balancer: &LoadBalancerId, group: &TargetGroupId) -> bool {
        let users = self.0.get(group);
        users.is_some_and(|users| users.contains(balancer))
    }

    /// The load balancers whose listeners and rules name the group.
    pub(super) fn of(
        &self,
        tx: &Tx<'_>,
        group: &TargetGroupId,
    ) -> Result<Vec<LoadBalancer>, Failure> {
        let mut found = Vec::new();
        for id in self.0.get(group).into_iter().flatten() {
            found.extend(tx.balancing_find::<LoadBalancer>(id.as_str())?);
        }
        Ok(found)
    }
}

pub(super) fn see(
    tx: &Tx<'_>,
    group: &TargetGroup,
    users: &Users,
    scope: &Scope,
) -> Result<Shape, Failure> {
    let balancers = users.of(tx, &group.id)?;
    let arns_of = balancers.iter().map(|one| arns::load_balancer(scope, one));
    let check = &group.health_check;
    let number = |value: u32| Some(crate::context::integer(value));
    Ok(Shape {
        target_group_arn: Some(arns::target_group(scope, group)),
        target_group_name: Some(group.name.clone()),
        protocol: Some(protocol_name(group.protocol).to_owned()),
        port: Some(group.port.into()),
        vpc_id: Some(group.vpc_id.to_string()),
        health_check_protocol: Some(health_check::protocol_name(check.protocol).to_owned()),
        health_check_port: Some(health_check::port_text(check)),
        health_check_enabled: Some(true),
        health_check_interval_seconds: number(check.interval_seconds),
        health_check_timeout_seconds: number(check.timeout_seconds),
        healthy_threshold_count: number(check.healthy_threshold),
        unhealthy_threshold_count: number(check.unhealthy_threshold),
        health_check_path: Some(check.path.clone()),
        matcher: Some(health_check::matcher_shape(check, group.protocol_version)),
        load_balancer_arns: Some(arns_of.collect()),
        target_type: Some("ip".to_owned()),
        protocol_version: Some(version_name(group.protocol_version).to_owned()),
        ip_address_type: Some("ipv4".to_owned()),
        target_control_port: None,
    })
}

fn protocol_name(protocol: TargetProtocol) -> &'static str {
    match protocol {
        TargetProtocol::Http => "HTTP",
        TargetProtocol::Https => "HTTPS",
    }
}

fn version_name(version: ProtocolVersion) -> &'static str {
    match version {
        ProtocolVersion::Http1 => "HTTP1",
        ProtocolVersion::Http2 => "HTTP2",
        ProtocolVersion::Grpc => "GRPC",
    }
}
