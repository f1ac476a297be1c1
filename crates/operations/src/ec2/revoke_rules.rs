//! Taking rules away from a group, which both directions do alike.

use aws_api::ec2::{IpPermission, RevokedSecurityGroupRule};
use model::network::{SecurityGroup, SecurityGroupRule};
use rules::security_group::{matching, merged};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{invalid_combination, security_group_rule_not_found};
use super::flat_permission::Flat;
use super::ip_permissions::{self, Wanted, resolve};
use super::security_group::{Named, check_rule_id, permission_not_found, rules_of};
use super::{Ec2Service, security_group_rule};
use crate::error::Failure;

/// Which rules a call takes away.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) group: Named,
    pub(super) is_egress: bool,
    pub(super) rules: Rules,
}

#[derive(Debug)]
pub(super) enum Rules {
    ByIds(Vec<String>),
    ByPermissions(Vec<Wanted>),
}

/// What became of a call.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) revoked: Vec<RevokedSecurityGroupRule>,
    /// Those of the permissions that no rule has; there can be some in the default VPC only.
    pub(super) unknown: Option<Vec<IpPermission>>,
}

impl Rules {
    /// Reads which form a call has.
    pub(super) fn read(
        ids: Option<Vec<String>>,
        flat: Flat,
        permissions: Option<Vec<IpPermission>>,
        is_egress: bool,
    ) -> Result<Self, ServiceError> {
        let ids = ids.unwrap_or_default();
        if ids.is_empty() {
            let wanted = flat.or_permissions(permissions, is_egress)?;
            return Ok(Self::ByPermissions(wanted));
        }
        let has_permissions = permissions.is_some_and(|list| !list.is_empty());
        let other = has_permissions.then_some("ipPermissions");
        if let Some(other) = other.or(flat.first_given()) {
            return Err(invalid_combination(format!(
                "The parameter securityGroupRuleIds cannot be used with the parameter {other}"
            )));
        }
        for id in &ids {
            check_rule_id(id)?;
        }
        Ok(Self::ByIds(ids))
    }
}

/// Takes all of the rules away. When one does not exist, none is taken; only in the default VPC
/// are unknown permissions told instead ("RevokeSecurityGroupIngress").
pub(super) async fn revoke(
    service: &Ec2Service,
    call: &Call,
    request: Request,
) -> Result<Outcome, ServiceError> {
    let account_id = call.account_id.clone();
    let outcome = service
        .store
        .write(move |tx| {
            let group = request.group.find(tx)?;
            let present = rules_of(tx, &group, request.is_egress)?;
            let (found, unknown) = match &request.rules {
                Rules::ByIds(ids) => (by_ids(&present, ids)?, Vec::new()),
                Rules::ByPermissions(wanted) => {
                    by_permissions(tx, &group, &present, wanted, &account_id)?
                }
            };
            let mut revoked = Vec::with_capacity(found.len());
            for rule in found {
                tx.noun_delete::<SecurityGroupRule>(rule.id.as_str())?;
                revoked.push(security_group_rule::render_revoked(rule));
            }
            let unknown = Some(unknown).filter(|unknown| !unknown.is_empty());
            Ok::<_, Failure>(Outcome { revoked, unknown })
        })
        .await?;
    Ok(outcome)
}

fn by_ids<'a>(
    present: &'a [SecurityGroupRule],
    ids: &[String],
) -> Result<Vec<&'a SecurityGroupRule>, ServiceError> {
    let mut found: Vec<&SecurityGroupRule> = Vec::with_capacity(ids.len());
    for id in ids {
        let rule = present.iter().find(|rule| rule.id.as_str() == id);
        let rule = rule.ok_or_else(|| security_group_rule_not_found(id))?;
        if !found.contains(&rule) {
            found.push(rule);
        }
    }
    Ok(found)
}

fn by_permissions<'a>(
    tx: &Tx<'_>,
    group: &SecurityGroup,
    present: &'a [SecurityGroupRule],
    wanted: &[Wanted],
    account_id: &str,
) -> Result<(Vec<&'a SecurityGroupRule>, Vec<IpPermission>), Failure> {
    let permissions = resolve(tx, group, wanted, account_id)?;
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    let described = permissions.iter().zip(wanted);
    for (rule, (permission, wanted)) in matching(present, &permissions).into_iter().zip(described) {
        match rule {
            Some(rule) => found.push(rule),
            None => unknown.push((permission.clone(), wanted.description.clone())),
        }
    }
    let is_default_vpc = tx
        .vpc_find(&group.vpc_id)?
        .is_some_and(|vpc| vpc.is_default);
    if !unknown.is_empty() && !is_default_vpc {
        return Err(permission_not_found().into());
    }
    Ok((found, ip_permissions::render(merged(unknown), account_id)))
}
