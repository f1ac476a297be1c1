//! Which load balancers use which target groups, and whether they may.

use std::collections::{BTreeMap, BTreeSet};

use aws_api::elbv2::errors as kinds;
use model::arn::Scope;
use model::balancing::{
    Action, Listener, ListenerProtocol, ListenerRule, LoadBalancer, ProtocolVersion, Target,
    TargetGroup,
};
use model::{LoadBalancerId, TargetGroupId};
use rules::balancing::users;
use smithy::ServiceError;
use store::Tx;

use super::errors::{invalid_configuration, target_groups_not_found};
use super::{arns, limits};
use crate::error::Failure;

/// The load balancers of each target group that a listener or a rule names.
pub(super) fn load_balancers_by_group(
    tx: &Tx<'_>,
) -> Result<BTreeMap<TargetGroupId, BTreeSet<LoadBalancerId>>, Failure> {
    let listeners = tx.balancing_list::<Listener>()?;
    let rules = tx.balancing_list::<ListenerRule>()?;
    Ok(users::by_target_group(&listeners, &rules))
}

/// Whether the load balancer may use the target groups that this listener of its names, after a
/// change that the transaction has made already.
pub(super) fn check(
    tx: &Tx<'_>,
    balancer: &LoadBalancer,
    listener: &Listener,
    scope: &Scope,
) -> Result<(), Failure> {
    let rules = tx.balancing_list_of::<ListenerRule>(listener.id.as_str())?;
    let of_rules = rules.iter().flat_map(|rule| &rule.actions);
    let named = listener.default_actions.iter().chain(of_rules);
    let named: BTreeSet<_> = named
        .flat_map(Action::target_groups)
        .map(|group| &group.target_group_id)
        .collect();
    if named.is_empty() {
        return Ok(());
    }
    let used = load_balancers_by_group(tx)?;
    for id in named {
        let group = tx.balancing_find::<TargetGroup>(id.as_str())?;
        let group = group.ok_or_else(target_groups_not_found)?;
        check_group(&group, balancer, listener.protocol, scope)?;
        if used.get(id).is_some_and(|users| users.len() > 1) {
            let text = format!(
                "The following target groups cannot be associated with more than one load \
                 balancer: '{}'",
                arns::target_group(scope, &group)
            );
            return Err(kinds::TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION
                .error(text)
                .into());
        }
    }
    check_quotas(tx, &balancer.id, &used)
}

/// Whether the load balancers that use the group may have all its targets, after a change that the
/// transaction has made already.
pub(super) fn check_target_quota(tx: &Tx<'_>, group: &TargetGroupId) -> Result<(), Failure> {
    let used = load_balancers_by_group(tx)?;
    for balancer in used.get(group).into_iter().flatten() {
        check_quotas(tx, balancer, &used)?;
    }
    Ok(())
}

fn check_group(
    group: &TargetGroup,
    balancer: &LoadBalancer,
    protocol: ListenerProtocol,
    scope: &Scope,
) -> Result<(), ServiceError> {
    if group.vpc_id != balancer.vpc_id {
        return Err(invalid_configuration(format!(
            "The target group '{}' and the load balancer '{}' are in different VPCs",
            arns::target_group(scope, group),
            arns::load_balancer(scope, balancer)
        )));
    }
    let version = match group.protocol_version {
        ProtocolVersion::Http1 => return Ok(()),
        ProtocolVersion::Http2 => "HTTP2",
        ProtocolVersion::Grpc => "GRPC",
    };
    match protocol {
        ListenerProtocol::Https => Ok(()),
        ListenerProtocol::Http => Err(invalid_configuration(format!(
            "Listener protocol 'HTTP' is not supported with a target group with the \
             protocol-version '{version}'"
        ))),
    }
}

fn check_quotas(
    tx: &Tx<'_>,
    balancer: &LoadBalancerId,
    used: &BTreeMap<TargetGroupId, BTreeSet<LoadBalancerId>>,
) -> Result<(), Failure> {
    let groups = used.iter().filter(|(_, users)| users.contains(balancer));
    let groups: Vec<_> = groups.map(|(id, _)| id).collect();
    if groups.len() > limits::TARGET_GROUPS_PER_LOAD_BALANCER {
        let text = "You've reached the limit on the number of unique target groups per load \
                    balancer";
        let kind = kinds::TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION;
        return Err(kind.error(text).into());
    }
    let mut targets = 0;
    for id in groups {
        targets += tx.balancing_list_of::<Target>(id.as_str())?.len();
    }
    if targets > limits::TARGETS_PER_LOAD_BALANCER {
        let text = "You've reached the limit on the number of targets per load balancer";
        return Err(kinds::TOO_MANY_TARGETS_EXCEPTION.error(text).into());
    }
    Ok(())
}
