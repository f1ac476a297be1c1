//! `CreateRule`.

use aws_api::elbv2::{CreateRuleInput, CreateRuleOutput, Rule as Shape, errors as kinds};
use model::balancing::{Condition, Listener, ListenerRule, LoadBalancer};
use model::{ListenerRuleId, Tag};
use rules::balancing::validate::check_priority;
use smithy::{Call, ServiceError};
use store::Tx;

use super::actions::{self, ReadActions, invalid_rule};
use super::arns::ListenerArn;
use super::errors::required;
use super::lookup::{FoundListener, FoundRule};
use super::moment::Moment;
use super::rule::{check_transforms, priority_in_use, see};
use super::{Elbv2Service, conditions, limits, lookup, tag_list, usage};
use crate::error::Failure;

/// What is asked for.
#[derive(Debug)]
struct Wish {
    listener: ListenerArn,
    priority: u32,
    conditions: Vec<Condition>,
    actions: ReadActions,
    tags: Vec<Tag>,
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: CreateRuleInput,
) -> Result<CreateRuleOutput, ServiceError> {
    let moment = Moment::of(service, call);
    let wish = read(input, &moment)?;
    let made = service
        .store
        .write(move |tx| create(tx, wish, &moment))
        .await?;
    Ok(CreateRuleOutput {
        rules: Some(vec![made]),
    })
}

fn read(input: CreateRuleInput, moment: &Moment) -> Result<Wish, ServiceError> {
    check_transforms(input.transforms.as_ref())?;
    let arn = input.listener_arn.unwrap_or_default();
    let listener = ListenerArn::parse(&arn, &moment.scope)?;
    let priority = read_priority(required(input.priority, "A priority")?)?;
    Ok(Wish {
        listener,
        priority,
        conditions: conditions::read(input.conditions.unwrap_or_default())?,
        actions: actions::read(input.actions.unwrap_or_default(), &moment.scope)?,
        tags: tag_list::read(input.tags)?,
    })
}

pub(super) fn read_priority(given: i32) -> Result<u32, ServiceError> {
    check_priority(given.into()).map_err(|problem| invalid_rule(&problem))?;
    Ok(u32::try_from(given).unwrap_or_default())
}

fn create(tx: &mut Tx<'_>, wish: Wish, moment: &Moment) -> Result<Shape, Failure> {
    let FoundListener { balancer, listener } = lookup::listener(tx, &wish.listener)?;
    let rules = tx.balancing_list_of::<ListenerRule>(listener.id.as_str())?;
    if rules.iter().any(|rule| rule.priority == wish.priority) {
        return Err(priority_in_use(wish.priority).into());
    }
    check_quota(tx, &balancer)?;
    let rule = ListenerRule {
        id: ListenerRuleId::from_random((moment.random)()),
        listener_id: listener.id.clone(),
        priority: wish.priority,
        conditions: wish.conditions,
        actions: wish.actions.settle(tx, &listener)?,
        created_at: moment.now,
        tags: wish.tags,
    };
    tx.balancing_put(&rule)?;
    usage::check(tx, &balancer, &listener, &moment.scope)?;
    let made = FoundRule {
        balancer,
        listener,
        rule: Some(rule),
    };
    see(tx, &made, &moment.scope)
}

fn check_quota(tx: &Tx<'_>, balancer: &LoadBalancer) -> Result<(), Failure> {
    let mut count = 0;
    for listener in tx.balancing_list_of::<Listener>(balancer.id.as_str())? {
        count += tx
            .balancing_list_of::<ListenerRule>(listener.id.as_str())?
            .len();
    }
    if count >= limits::RULES_PER_LOAD_BALANCER {
        let text = "You've reached the limit on the number of rules per load balancer";
        return Err(kinds::TOO_MANY_RULES_EXCEPTION.error(text).into());
    }
    Ok(())
}
