//! `DescribeListeners`, of a load balancer or by ARN.

use aws_api::elbv2::{DescribeListenersInput, DescribeListenersOutput};
use model::arn::Scope;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::{ListenerArn, LoadBalancerArn};
use super::errors::{invalid, load_balancers_not_found};
use super::listener::see;
use super::lookup::FoundListener;
use super::page::Page;
use super::{Elbv2Service, limits, lookup};
use crate::context::scope;
use crate::error::Failure;

/// Which listeners are meant.
#[derive(Debug)]
enum Named {
    Of(LoadBalancerArn),
    Arns(Vec<ListenerArn>),
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeListenersInput,
) -> Result<DescribeListenersOutput, ServiceError> {
    let page = Page::read("listeners", input.marker.as_deref(), input.page_size)?;
    let scope = scope(call);
    let named = read(input, &scope)?;
    let (found, next_marker) = service
        .store
        .read(move |tx| {
            let (listeners, next) = page.cut(find(tx, named)?, |one| one.listener.id.to_string());
            let shapes = listeners.iter().map(|one| see(tx, one, &scope));
            Ok::<_, Failure>((shapes.collect::<Result<Vec<_>, _>>()?, next))
        })
        .await?;
    Ok(DescribeListenersOutput {
        listeners: Some(found),
        next_marker,
    })
}

fn read(input: DescribeListenersInput, scope: &Scope) -> Result<Named, ServiceError> {
    let arns = input.listener_arns.unwrap_or_default();
    match input.load_balancer_arn {
        Some(arn) if arns.is_empty() => Ok(Named::Of(LoadBalancerArn::parse(&arn, scope)?)),
        None if (1..=limits::NAMED_PER_CALL).contains(&arns.len()) => {
            let arns = arns.iter().map(|arn| ListenerArn::parse(arn, scope));
            Ok(Named::Arns(arns.collect::<Result<_, _>>()?))
        }
        None if !arns.is_empty() => Err(invalid(format!(
            "Up to {} listeners can be described in one call",
            limits::NAMED_PER_CALL
        ))),
        _ => Err(invalid(
            "You must specify either listener ARNs or a load balancer ARN",
        )),
    }
}

/// Each once.
fn find(tx: &Tx<'_>, named: Named) -> Result<Vec<FoundListener>, Failure> {
    let mut found: Vec<FoundListener> = Vec::new();
    match named {
        Named::Of(arn) => {
            let balancer = lookup::find_load_balancer(tx, &arn)?;
            let balancer = balancer.ok_or_else(load_balancers_not_found)?;
            for listener in tx.balancing_list_of(balancer.id.as_str())? {
                found.push(FoundListener {
                    balancer: balancer.clone(),
                    listener,
                });
            }
        }
        Named::Arns(arns) => {
            for arn in &arns {
                let one = lookup::listener(tx, arn)?;
                if found.iter().all(|it| it.listener.id != one.listener.id) {
                    found.push(one);
                }
            }
        }
    }
    Ok(found)
}
