//! `DescribeRules`, of a listener or by ARN; in the order in which they are tried.

use aws_api::elbv2::{DescribeRulesInput, DescribeRulesOutput};
use model::arn::Scope;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::{ListenerArn, RuleArn};
use super::errors::invalid;
use super::lookup::FoundRule;
use super::page::Page;
use super::rule::{of_listener, see};
use super::{Elbv2Service, limits, lookup};
use crate::context::scope;
use crate::error::Failure;

/// Which rules are meant.
#[derive(Debug)]
enum Named {
    Of(ListenerArn),
    Arns(Vec<RuleArn>),
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeRulesInput,
) -> Result<DescribeRulesOutput, ServiceError> {
    let page = Page::read("rules", input.marker.as_deref(), input.page_size)?;
    let scope = scope(call);
    let named = read(input, &scope)?;
    let (found, next_marker) = service
        .store
        .read(move |tx| {
            let (rules, next) = page.cut(find(tx, named)?, place);
            let shapes = rules.iter().map(|one| see(tx, one, &scope));
            Ok::<_, Failure>((shapes.collect::<Result<Vec<_>, _>>()?, next))
        })
        .await?;
    Ok(DescribeRulesOutput {
        rules: Some(found),
        next_marker,
    })
}

fn read(input: DescribeRulesInput, scope: &Scope) -> Result<Named, ServiceError> {
    let arns = input.rule_arns.unwrap_or_default();
    match input.listener_arn {
        Some(arn) if arns.is_empty() => Ok(Named::Of(ListenerArn::parse(&arn, scope)?)),
        None if (1..=limits::NAMED_PER_CALL).contains(&arns.len()) => {
            let arns = arns.iter().map(|arn| RuleArn::parse(arn, scope));
            Ok(Named::Arns(arns.collect::<Result<_, _>>()?))
        }
        None if !arns.is_empty() => Err(invalid(format!(
            "Up to {} rules can be described in one call",
            limits::NAMED_PER_CALL
        ))),
        _ => Err(invalid(
            "You must specify either listener rule ARNs or a listener ARN",
        )),
    }
}

/// Each once.
fn find(tx: &Tx<'_>, named: Named) -> Result<Vec<FoundRule>, Failure> {
    let arns = match named {
        Named::Of(arn) => {
            let found = lookup::listener(tx, &arn)?;
            return of_listener(tx, &found.balancer, &found.listener);
        }
        Named::Arns(arns) => arns,
    };
    let mut found: Vec<FoundRule> = Vec::new();
    for arn in &arns {
        let one = lookup::rule(tx, arn)?;
        if found.iter().all(|known| place(known) != place(&one)) {
            found.push(one);
        }
    }
    Ok(found)
}

/// Sorts by listener, then by priority; the default rule is the last.
fn place(found: &FoundRule) -> String {
    let priority = found.rule.as_ref().map_or(u32::MAX, |rule| rule.priority);
    format!("{}/{priority:010}", found.listener.id)
}
