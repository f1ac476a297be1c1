//! `DescribeLoadBalancers`.

use aws_api::elbv2::{DescribeLoadBalancersInput, DescribeLoadBalancersOutput};
use model::arn::Scope;
use model::balancing::LoadBalancer;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::LoadBalancerArn;
use super::errors::{invalid, load_balancers_not_found};
use super::load_balancer::see;
use super::page::Page;
use super::{Elbv2Service, limits, lookup};
use crate::context::scope;
use crate::error::Failure;

/// Which load balancers are meant.
#[derive(Debug)]
enum Named {
    All,
    Arns(Vec<LoadBalancerArn>),
    Names(Vec<String>),
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeLoadBalancersInput,
) -> Result<DescribeLoadBalancersOutput, ServiceError> {
    let page = Page::read("load-balancers", input.marker.as_deref(), input.page_size)?;
    let scope = scope(call);
    let named = read(input, &scope)?;
    let (found, next_marker) = service
        .store
        .read(move |tx| {
            let (balancers, next) = page.cut(find(tx, &named)?, |one| one.name.clone());
            let shapes = balancers.iter().map(|one| see(tx, one, &scope));
            Ok::<_, Failure>((shapes.collect::<Result<Vec<_>, _>>()?, next))
        })
        .await?;
    Ok(DescribeLoadBalancersOutput {
        load_balancers: Some(found),
        next_marker,
    })
}

fn read(input: DescribeLoadBalancersInput, scope: &Scope) -> Result<Named, ServiceError> {
    let arns = input.load_balancer_arns.unwrap_or_default();
    let names = input.names.unwrap_or_default();
    if arns.len() > limits::NAMED_PER_CALL || names.len() > limits::NAMED_PER_CALL {
        let most = limits::NAMED_PER_CALL;
        return Err(invalid(format!(
            "Up to {most} load balancers can be described in one call"
        )));
    }
    match (arns.is_empty(), names.is_empty()) {
        (true, true) => Ok(Named::All),
        (true, false) => Ok(Named::Names(names)),
        (false, true) => {
            let arns = arns.iter().map(|arn| LoadBalancerArn::parse(arn, scope));
            Ok(Named::Arns(arns.collect::<Result<_, _>>()?))
        }
        (false, false) => Err(invalid(
            "Load balancer names and load balancer ARNs cannot be specified at the same time",
        )),
    }
}

/// Each once.
fn find(tx: &Tx<'_>, named: &Named) -> Result<Vec<LoadBalancer>, Failure> {
    let each: Vec<Option<LoadBalancer>> = match named {
        Named::All => return Ok(tx.balancing_list()?),
        Named::Arns(arns) => {
            let found = arns.iter().map(|arn| lookup::find_load_balancer(tx, arn));
            found.collect::<Result<_, _>>()?
        }
        Named::Names(names) => {
            let found = names.iter().map(|name| tx.balancing_find_named(name));
            found.collect::<Result<_, _>>()?
        }
    };
    let mut found: Vec<LoadBalancer> = Vec::new();
    for one in each {
        let one = one.ok_or_else(load_balancers_not_found)?;
        if found.iter().all(|known| known.id != one.id) {
            found.push(one);
        }
    }
    Ok(found)
}
