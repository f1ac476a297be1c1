//! Changing the descriptions of rules, which both directions do alike.

use aws_api::ec2::{IpPermission, SecurityGroupRuleDescription};
use model::network::{SecurityGroup, SecurityGroupRule};
use rules::security_group::matching;
use smithy::{Call, ServiceError};
use store::Tx;

use super::Ec2Service;
use super::errors::{invalid_combination, missing_parameter, security_group_rule_not_found};
use super::input::required;
use super::ip_permissions::{Wanted, read, read_description, resolve};
use super::security_group::{Named, check_rule_id, permission_not_found, rules_of};
use crate::error::Failure;

/// Which rules of a group get which descriptions.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) group: Named,
    pub(super) is_egress: bool,
    pub(super) descriptions: Descriptions,
}

/// `None` takes a rule's description away.
#[derive(Debug)]
pub(super) enum Descriptions {
    ByIds(Vec<(String, Option<String>)>),
    ByPermissions(Vec<Wanted>),
}

impl Descriptions {
    pub(super) fn read(
        permissions: Option<Vec<IpPermission>>,
        descriptions: Option<Vec<SecurityGroupRuleDescription>>,
    ) -> Result<Self, ServiceError> {
        let permissions = permissions.unwrap_or_default();
        let descriptions = descriptions.unwrap_or_default();
        match (permissions.is_empty(), descriptions.is_empty()) {
            (true, true) => Err(missing_parameter("ipPermissions")),
            (false, true) => Ok(Self::ByPermissions(read(permissions)?)),
            (true, false) => {
                let mut by_ids = Vec::with_capacity(descriptions.len());
                for one in descriptions {
                    let id = required(one.security_group_rule_id, "SecurityGroupRuleId")?;
                    check_rule_id(&id)?;
                    by_ids.push((id, read_description(one.description)?));
                }
                Ok(Self::ByIds(by_ids))
            }
            (false, false) => Err(invalid_combination(
                "The parameter securityGroupRuleDescriptions cannot be used with the parameter \
                 ipPermissions",
            )),
        }
    }
}

/// Changes all of the descriptions, or none when a rule does not exist.
pub(super) async fn update(
    service: &Ec2Service,
    call: &Call,
    request: Request,
) -> Result<(), ServiceError> {
    let account_id = call.account_id.clone();
    service
        .store
        .write(move |tx| {
            let group = request.group.find(tx)?;
            let present = rules_of(tx, &group, request.is_egress)?;
            let changed = match &request.descriptions {
                Descriptions::ByIds(given) => by_ids(&present, given)?,
                Descriptions::ByPermissions(wanted) => {
                    by_permissions(tx, &group, &present, wanted, &account_id)?
                }
            };
            for rule in &changed {
                tx.noun_put(rule)?;
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(())
}

fn by_ids(
    present: &[SecurityGroupRule],
    given: &[(String, Option<String>)],
) -> Result<Vec<SecurityGroupRule>, ServiceError> {
    let mut changed = Vec::with_capacity(given.len());
    for (id, description) in given {
        let rule = present.iter().find(|rule| rule.id.as_str() == id);
        let rule = rule.ok_or_else(|| security_group_rule_not_found(id))?;
        changed.push(described(rule, description.as_deref()));
    }
    Ok(changed)
}

fn by_permissions(
    tx: &Tx<'_>,
    group: &SecurityGroup,
    present: &[SecurityGroupRule],
    wanted: &[Wanted],
    account_id: &str,
) -> Result<Vec<SecurityGroupRule>, Failure> {
    let permissions = resolve(tx, group, wanted, account_id)?;
    let mut changed = Vec::with_capacity(wanted.len());
    for (rule, wanted) in matching(present, &permissions).into_iter().zip(wanted) {
        let rule = rule.ok_or_else(permission_not_found)?;
        changed.push(described(rule, wanted.description.as_deref()));
    }
    Ok(changed)
}

fn described(rule: &SecurityGroupRule, description: Option<&str>) -> SecurityGroupRule {
    SecurityGroupRule {
        description: description.map(str::to_owned),
        ..rule.clone()
    }
}
