//! Rules as the operations tell them, and the places that they have in their listener.

use aws_api::elbv2::{Rule as Shape, RuleTransform, errors as kinds};
use model::arn::Scope;
use model::balancing::{Listener, ListenerRule, LoadBalancer};
use smithy::ServiceError;
use store::Tx;

use super::errors::unsupported;
use super::lookup::FoundRule;
use super::{actions, arns, conditions};
use crate::error::Failure;

/// Refuses what would change a request on its way.
pub(super) fn check_transforms(given: Option<&Vec<RuleTransform>>) -> Result<(), ServiceError> {
    match given {
        Some(transforms) if !transforms.is_empty() => Err(unsupported("Transforms of rules")),
        _ => Ok(()),
    }
}

pub(super) fn priority_in_use(priority: u32) -> ServiceError {
    let text = format!("Priority '{priority}' is currently in use");
    kinds::PRIORITY_IN_USE_EXCEPTION.error(text)
}

/// Every rule of a listener, the default one last.
pub(super) fn of_listener(
    tx: &Tx<'_>,
    balancer: &LoadBalancer,
    listener: &Listener,
) -> Result<Vec<FoundRule>, Failure> {
    let mut rules = tx.balancing_list_of::<ListenerRule>(listener.id.as_str())?;
    rules.sort_by_key(|rule| rule.priority);
    let rules = rules.into_iter().map(Some).chain([None]);
    let found = rules.map(|rule| FoundRule {
        balancer: balancer.clone(),
        listener: listener.clone(),
        rule,
    });
    Ok(found.collect())
}

pub(super) fn see(tx: &Tx<'_>, found: &FoundRule, scope: &Scope) -> Result<Shape, Failure> {
    let FoundRule {
        balancer,
        listener,
        rule,
    } = found;
    let id = rule
        .as_ref()
        .map_or(&listener.default_rule_id, |rule| &rule.id);
    let rule_actions = rule
        .as_ref()
        .map_or(&listener.default_actions, |rule| &rule.actions);
    let conditions = rule
        .as_ref()
        .map(|rule| conditions::render(&rule.conditions));
    let priority = rule.as_ref().map(|rule| rule.priority.to_string());
    Ok(Shape {
        rule_arn: Some(arns::rule(scope, balancer, &listener.id, id)),
        priority: Some(priority.unwrap_or_else(|| "default".to_owned())),
        conditions: Some(conditions.unwrap_or_default()),
        actions: Some(actions::render(tx, rule_actions, scope)?),
        is_default: Some(rule.is_none()),
        transforms: None,
    })
}
