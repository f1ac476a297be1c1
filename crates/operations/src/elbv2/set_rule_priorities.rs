//! `SetRulePriorities`: all at once, so that rules can change places.

use std::collections::BTreeSet;

use aws_api::elbv2::{Rule as Shape, SetRulePrioritiesInput, SetRulePrioritiesOutput};
use model::arn::Scope;
use model::balancing::ListenerRule;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::RuleArn;
use super::create_rule::read_priority;
use super::errors::{invalid, not_permitted, required};
use super::lookup::FoundRule;
use super::rule::{priority_in_use, see};
use super::{Elbv2Service, limits, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: SetRulePrioritiesInput,
) -> Result<SetRulePrioritiesOutput, ServiceError> {
    let scope = scope(call);
    let wishes = read(input, &scope)?;
    let rules = service
        .store
        .write(move |tx| set(tx, &wishes, &scope))
        .await?;
    Ok(SetRulePrioritiesOutput { rules: Some(rules) })
}

fn read(input: SetRulePrioritiesInput, scope: &Scope) -> Result<Vec<(RuleArn, u32)>, ServiceError> {
    let given = input.rule_priorities.unwrap_or_default();
    if given.is_empty() || given.len() > limits::RULES_PER_LOAD_BALANCER {
        return Err(invalid(format!(
            "Between 1 and {} rule priorities must be specified",
            limits::RULES_PER_LOAD_BALANCER
        )));
    }
    let mut wishes: Vec<(RuleArn, u32)> = Vec::new();
    for pair in given {
        let arn = RuleArn::parse(&pair.rule_arn.unwrap_or_default(), scope)?;
        let priority = read_priority(required(pair.priority, "A priority")?)?;
        if wishes.iter().any(|(known, _)| known.id == arn.id) {
            let text = format!("Rule '{}' is specified more than once", arn.text());
            return Err(invalid(text));
        }
        wishes.push((arn, priority));
    }
    Ok(wishes)
}

fn set(tx: &mut Tx<'_>, wishes: &[(RuleArn, u32)], scope: &Scope) -> Result<Vec<Shape>, Failure> {
    let mut changed: Vec<FoundRule> = Vec::new();
    for (arn, priority) in wishes {
        let mut found = lookup::rule(tx, arn)?;
        let Some(rule) = &mut found.rule else {
            let text = format!(
                "The priority of default rule '{}' cannot be changed",
                arn.text()
            );
            return Err(not_permitted(text).into());
        };
        rule.priority = *priority;
        tx.balancing_put(rule)?;
        changed.push(found);
    }
    for found in &changed {
        let mut taken = BTreeSet::new();
        for rule in tx.balancing_list_of::<ListenerRule>(found.listener.id.as_str())? {
            if !taken.insert(rule.priority) {
                return Err(priority_in_use(rule.priority).into());
            }
        }
    }
    changed.iter().map(|found| see(tx, found, scope)).collect()
}
