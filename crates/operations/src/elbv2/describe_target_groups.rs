//! `DescribeTargetGroups`.

use aws_api::elbv2::{DescribeTargetGroupsInput, DescribeTargetGroupsOutput};
use model::arn::Scope;
use model::balancing::TargetGroup;
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::{LoadBalancerArn, TargetGroupArn};
use super::errors::{invalid, target_groups_not_found};
use super::page::Page;
use super::target_group::{Users, see};
use super::{Elbv2Service, limits, lookup};
use crate::context::scope;
use crate::error::Failure;

/// Which target groups are meant.
#[derive(Debug)]
enum Named {
    All,
    Arns(Vec<TargetGroupArn>),
    Names(Vec<String>),
    UsedBy(LoadBalancerArn),
}

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeTargetGroupsInput,
) -> Result<DescribeTargetGroupsOutput, ServiceError> {
    let page = Page::read("target-groups", input.marker.as_deref(), input.page_size)?;
    let scope = scope(call);
    let named = read(input, &scope)?;
    let (found, next_marker) = service
        .store
        .read(move |tx| {
            let users = Users::read(tx)?;
            let (groups, next) = page.cut(find(tx, &named, &users)?, |one| one.name.clone());
            let shapes = groups.iter().map(|one| see(tx, one, &users, &scope));
            Ok::<_, Failure>((shapes.collect::<Result<Vec<_>, _>>()?, next))
        })
        .await?;
    Ok(DescribeTargetGroupsOutput {
        target_groups: Some(found),
        next_marker,
    })
}

fn read(input: DescribeTargetGroupsInput, scope: &Scope) -> Result<Named, ServiceError> {
    let arns = input.target_group_arns.unwrap_or_default();
    let names = input.names.unwrap_or_default();
    if arns.len() > limits::NAMED_PER_CALL || names.len() > limits::NAMED_PER_CALL {
        let most = limits::NAMED_PER_CALL;
        return Err(invalid(format!(
            "Up to {most} target groups can be described in one call"
        )));
    }
    let balancer = super::health_check::given(input.load_balancer_arn);
    match (balancer, arns.is_empty(), names.is_empty()) {
        (None, true, true) => Ok(Named::All),
        (Some(arn), true, true) => Ok(Named::UsedBy(LoadBalancerArn::parse(&arn, scope)?)),
        (None, false, true) => {
            let arns = arns.iter().map(|arn| TargetGroupArn::parse(arn, scope));
            Ok(Named::Arns(arns.collect::<Result<_, _>>()?))
        }
        (None, true, false) => Ok(Named::Names(names)),
        _ => Err(invalid(
            "Only one of a load balancer ARN, target group names and target group ARNs can be \
             specified at the same time",
        )),
    }
}

/// Each once.
fn find(tx: &Tx<'_>, named: &Named, users: &Users) -> Result<Vec<TargetGroup>, Failure> {
    let each: Vec<Option<TargetGroup>> = match named {
        Named::All => return Ok(tx.balancing_list()?),
        Named::UsedBy(arn) => {
            let balancer = lookup::load_balancer(tx, arn)?;
            let mut groups: Vec<TargetGroup> = tx.balancing_list()?;
            groups.retain(|group| users.has(&balancer.id, &group.id));
            return Ok(groups);
        }
        Named::Arns(arns) => {
            let found = arns.iter().map(|arn| lookup::find_target_group(tx, arn));
            found.collect::<Result<_, _>>()?
        }
        Named::Names(names) => {
            let found = names.iter().map(|name| tx.balancing_find_named(name));
            found.collect::<Result<_, _>>()?
        }
    };
    let mut found: Vec<TargetGroup> = Vec::new();
    for one in each {
        let one = one.ok_or_else(target_groups_not_found)?;
        if found.iter().all(|known| known.id != one.id) {
            found.push(one);
        }
    }
    Ok(found)
}
