//! Adding rules to a group, which both directions do alike.

use aws_api::ec2::SecurityGroupRule as Shape;
use model::arn::Scope;
use model::network::SecurityGroupRule;
use model::{SecurityGroupId, SecurityGroupRuleId, Tag, UnixMillis};
use rules::security_group::{self, CannotAuthorize};
use smithy::{Call, ServiceError};
use store::Tx;

use super::ip_permissions::{Wanted, check_prefix_lists, repeated, resolve};
use super::security_group::{Named, list_sizes, rules_of, too_many_rules};
use super::{Ec2Service, security_group_rule};
use crate::context::{Random, scope};
use crate::error::Failure;

/// Which rules a call asks for.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) group: Named,
    pub(super) is_egress: bool,
    pub(super) wanted: Vec<Wanted>,
    /// All rules that the call makes have these.
    pub(super) tags: Vec<Tag>,
}

/// Adds all of the rules, or none of them when one cannot be.
pub(super) async fn authorize(
    service: &Ec2Service,
    call: &Call,
    request: Request,
) -> Result<Vec<Shape>, ServiceError> {
    let (random, now) = (service.random, (service.clock)());
    let scope = scope(call);
    let made = service
        .store
        .write(move |tx| {
            let made = add(tx, &request, &scope, random, now)?;
            let shapes = made
                .iter()
                .map(|rule| security_group_rule::render(rule, &scope));
            Ok::<_, Failure>(shapes.collect())
        })
        .await?;
    Ok(made)
}

fn add(
    tx: &mut Tx<'_>,
    request: &Request,
    scope: &Scope,
    random: Random,
    now: UnixMillis,
) -> Result<Vec<SecurityGroupRule>, Failure> {
    let group = request.group.find(tx)?;
    let permissions = resolve(tx, &group, &request.wanted, &scope.account_id)?;
    let sizes = list_sizes(tx)?;
    let peers = permissions.iter().map(|one| &one.peer);
    check_prefix_lists(peers, |id| sizes.contains_key(id))?;
    let present = rules_of(tx, &group, request.is_egress)?;
    let max_entries = |id: &_| sizes.get(id).copied().unwrap_or(0);
    security_group::authorize(&present, &permissions, max_entries)
        .map_err(|problem| cannot_authorize(problem, &group.id))?;
    let mut made = Vec::with_capacity(permissions.len());
    for (permission, wanted) in permissions.into_iter().zip(&request.wanted) {
        let rule = SecurityGroupRule {
            id: SecurityGroupRuleId::from_random(random()),
            group_id: group.id.clone(),
            vpc_id: group.vpc_id.clone(),
            is_egress: request.is_egress,
            protocol: permission.packets.protocol,
            from_port: permission.packets.from_port,
            to_port: permission.packets.to_port,
            peer: permission.peer,
            description: wanted.description.clone(),
            created_at: now,
            tags: request.tags.clone(),
        };
        tx.noun_put(&rule)?;
        made.push(rule);
    }
    Ok(made)
}

pub(super) fn cannot_authorize(problem: CannotAuthorize, group: &SecurityGroupId) -> ServiceError {
    match problem {
        CannotAuthorize::Repeated => repeated(),
        CannotAuthorize::Duplicate(permission) => ServiceError::sender(
            "InvalidPermission.Duplicate",
            format!("the specified rule \"{permission}\" already exists"),
        ),
        CannotAuthorize::TooMany => too_many_rules(group),
    }
}
