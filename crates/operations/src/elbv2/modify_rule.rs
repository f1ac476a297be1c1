//! `ModifyRule`: conditions and actions are replaced as a whole; what is left out stays.

use aws_api::elbv2::{ModifyRuleInput, ModifyRuleOutput, Rule as Shape};
use model::balancing::Condition;
use smithy::{Call, ServiceError};
use store::Tx;

use super::actions::{self, ReadActions};
use super::arns::RuleArn;
use super::errors::not_permitted;
use super::lookup::FoundRule;
use super::moment::Moment;
use super::rule::{check_transforms, see};
use super::{Elbv2Service, conditions, lookup, usage};
use crate::error::Failure;

/// What is asked for.
#[derive(Debug)]
struct Change {
    conditions: Option<Vec<Condition>>,
    actions: Option<ReadActions>,
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: ModifyRuleInput,
) -> Result<ModifyRuleOutput, ServiceError> {
    let moment = Moment::of(service, call);
    // No rule has transforms, so that they are reset already.
    check_transforms(input.transforms.as_ref())?;
    let arn = RuleArn::parse(&input.rule_arn.unwrap_or_default(), &moment.scope)?;
    let given_conditions = input.conditions.filter(|given| !given.is_empty());
    let given_actions = input.actions.filter(|given| !given.is_empty());
    let read_actions = |given| actions::read(given, &moment.scope);
    let change = Change {
        conditions: given_conditions.map(conditions::read).transpose()?,
        actions: given_actions.map(read_actions).transpose()?,
    };
    let modified = service
        .store
        .write(move |tx| modify(tx, &arn, change, &moment))
        .await?;
    Ok(ModifyRuleOutput {
        rules: Some(vec![modified]),
    })
}

fn modify(
    tx: &mut Tx<'_>,
    arn: &RuleArn,
    change: Change,
    moment: &Moment,
) -> Result<Shape, Failure> {
    let mut found = lookup::rule(tx, arn)?;
    let FoundRule {
        balancer,
        listener,
        rule,
    } = &mut found;
    let Some(rule) = rule else {
        let text = format!("Default rule '{}' cannot be modified", arn.text());
        return Err(not_permitted(text).into());
    };
    if let Some(conditions) = change.conditions {
        rule.conditions = conditions;
    }
    if let Some(actions) = change.actions {
        rule.actions = actions.settle(tx, listener)?;
    }
    tx.balancing_put(rule)?;
    usage::check(tx, balancer, listener, &moment.scope)?;
    see(tx, &found, &moment.scope)
}
