//! Finds what an ARN names, or answers that it does not exist.

use model::balancing::{Listener, ListenerRule, LoadBalancer, TargetGroup};
use store::Tx;

use super::arns::{ListenerArn, LoadBalancerArn, RuleArn, TargetGroupArn};
use super::errors::{
    listeners_not_found, load_balancer_not_found, rules_not_found, target_groups_not_found,
};
use crate::error::Failure;

/// A listener with the load balancer that it belongs to.
#[derive(Debug, Clone)]
pub(super) struct FoundListener {
    pub(super) balancer: LoadBalancer,
    pub(super) listener: Listener,
}

/// A rule with what it belongs to.
#[derive(Debug, Clone)]
pub(super) struct FoundRule {
    pub(super) balancer: LoadBalancer,
    pub(super) listener: Listener,
    /// `None` is the listener's default rule, which is not a noun of its own.
    pub(super) rule: Option<ListenerRule>,
}

pub(super) fn load_balancer(tx: &Tx<'_>, arn: &LoadBalancerArn) -> Result<LoadBalancer, Failure> {
    find_load_balancer(tx, arn)?.ok_or_else(|| load_balancer_not_found(&arn.text).into())
}

pub(super) fn find_load_balancer(
    tx: &Tx<'_>,
    arn: &LoadBalancerArn,
) -> Result<Option<LoadBalancer>, Failure> {
    let found = tx.balancing_find::<LoadBalancer>(arn.id.as_str())?;
    Ok(found.filter(|balancer| arn.names(balancer)))
}

pub(super) fn listener(tx: &Tx<'_>, arn: &ListenerArn) -> Result<FoundListener, Failure> {
    find_listener(tx, arn)?.ok_or_else(|| listeners_not_found().into())
}

pub(super) fn find_listener(
    tx: &Tx<'_>,
    arn: &ListenerArn,
) -> Result<Option<FoundListener>, Failure> {
    let Some(balancer) = find_load_balancer(tx, &arn.load_balancer)? else {
        return Ok(None);
    };
    let found = tx.balancing_find::<Listener>(arn.id.as_str())?;
    let found = found.filter(|listener| listener.load_balancer_id == balancer.id);
    Ok(found.map(|listener| FoundListener { balancer, listener }))
}

pub(super) fn rule(tx: &Tx<'_>, arn: &RuleArn) -> Result<FoundRule, Failure> {
    find_rule(tx, arn)?.ok_or_else(|| rules_not_found().into())
}

pub(super) fn find_rule(tx: &Tx<'_>, arn: &RuleArn) -> Result<Option<FoundRule>, Failure> {
    let Some(FoundListener { balancer, listener }) = find_listener(tx, &arn.listener)? else {
        return Ok(None);
    };
    let rule = if arn.id == listener.default_rule_id {
        None
    } else {
        let found = tx.balancing_find::<ListenerRule>(arn.id.as_str())?;
        match found.filter(|rule| rule.listener_id == listener.id) {
            Some(rule) => Some(rule),
            None => return Ok(None),
        }
    };
    Ok(Some(FoundRule {
        balancer,
        listener,
        rule,
    }))
}

pub(super) fn target_group(tx: &Tx<'_>, arn: &TargetGroupArn) -> Result<TargetGroup, Failure> {
    find_target_group(tx, arn)?.ok_or_else(|| target_groups_not_found().into())
}

pub(super) fn find_target_group(
    tx: &Tx<'_>,
    arn: &TargetGroupArn,
) -> Result<Option<TargetGroup>, Failure> {
    let found = tx.balancing_find::<TargetGroup>(arn.id.as_str())?;
    Ok(found.filter(|group| group.name == arn.name))
}
