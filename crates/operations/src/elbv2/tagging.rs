//! The tags of load balancers, listeners, rules and target groups, found by ARN.

use model::Tag;
use model::arn::Scope;
use smithy::ServiceError;
use store::Tx;

use super::arns::Resource;
use super::errors::{invalid, unsupported};
use super::{limits, lookup};
use crate::error::Failure;

/// Reads the ARNs of a call; each is answered with its text.
pub(super) fn read(
    arns: Option<Vec<String>>,
    scope: &Scope,
) -> Result<Vec<(String, Resource)>, ServiceError> {
    let arns = arns.unwrap_or_default();
    if arns.is_empty() {
        return Err(invalid("At least one resource ARN must be specified"));
    }
    if arns.len() > limits::NAMED_PER_CALL {
        let most = limits::NAMED_PER_CALL;
        let text = format!("Up to {most} resources can be specified in one call");
        return Err(invalid(text));
    }
    let each = arns.into_iter().map(|text| {
        let resource = Resource::parse(&text, scope)?;
        Ok((text, resource))
    });
    each.collect()
}

/// The tags that a resource has.
pub(super) fn tags(tx: &Tx<'_>, resource: &Resource) -> Result<Vec<Tag>, Failure> {
    Ok(match resource {
        Resource::LoadBalancer(arn) => lookup::load_balancer(tx, arn)?.tags,
        Resource::Listener(arn) => lookup::listener(tx, arn)?.listener.tags,
        Resource::Rule(arn) => {
            let rule = lookup::rule(tx, arn)?.rule;
            rule.map(|rule| rule.tags).unwrap_or_default()
        }
        Resource::TargetGroup(arn) => lookup::target_group(tx, arn)?.tags,
    })
}

/// Gives a resource what `changed` makes of its tags.
pub(super) fn change(
    tx: &mut Tx<'_>,
    resource: &Resource,
    changed: impl FnOnce(&[Tag]) -> Result<Vec<Tag>, ServiceError>,
) -> Result<(), Failure> {
    match resource {
        Resource::LoadBalancer(arn) => {
            let mut balancer = lookup::load_balancer(tx, arn)?;
            balancer.tags = changed(&balancer.tags)?;
            tx.balancing_put(&balancer)?;
        }
        Resource::Listener(arn) => {
            let mut listener = lookup::listener(tx, arn)?.listener;
            listener.tags = changed(&listener.tags)?;
            tx.balancing_put(&listener)?;
        }
        Resource::Rule(arn) => {
            let Some(mut rule) = lookup::rule(tx, arn)?.rule else {
                return Err(unsupported("Tags of default rules").into());
            };
            rule.tags = changed(&rule.tags)?;
            tx.balancing_put(&rule)?;
        }
        Resource::TargetGroup(arn) => {
            let mut group = lookup::target_group(tx, arn)?;
            group.tags = changed(&group.tags)?;
            tx.balancing_put(&group)?;
        }
    }
    Ok(())
}
