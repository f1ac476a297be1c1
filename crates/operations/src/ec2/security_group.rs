//! Security groups as requests name them, and the errors that are about them alone.
//!
//! A name is enough for a group of the default VPC only ("AuthorizeSecurityGroupIngress").

use std::collections::BTreeMap;

use model::network::{PrefixList, SecurityGroup, SecurityGroupRule, Vpc};
use model::{PrefixListId, SecurityGroupId};
use rules::security_group::RULES_MAX;
use smithy::ServiceError;
use store::Tx;

use super::errors::{invalid_combination, missing_parameter, security_group_not_found};
use super::input::text;
use super::lookup;
use crate::error::Failure;

/// The group that every VPC has and nobody can delete.
pub(super) const DEFAULT_NAME: &str = "default";

/// How long the part of an id after its prefix is at most; a shorter one names nothing, a longer one
/// is none.
const ID_DIGITS_MAX: usize = 17;

/// How a request names a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Named {
    Id(String),
    Name(String),
}

impl Named {
    /// Reads the members `GroupId` and `GroupName`, of which one has to be given.
    pub(super) fn read(id: Option<String>, name: Option<String>) -> Result<Self, ServiceError> {
        match (text(id), text(name)) {
            (Some(_), Some(_)) => Err(invalid_combination(
                "The parameter groupName cannot be used with the parameter groupId",
            )),
            (Some(id), None) => {
                check_group_id(&id)?;
                Ok(Self::Id(id))
            }
            (None, Some(name)) => Ok(Self::Name(name)),
            (None, None) => Err(missing_parameter("groupName or groupId")),
        }
    }

    pub(super) fn find(&self, tx: &Tx<'_>) -> Result<SecurityGroup, Failure> {
        match self {
            Self::Id(id) => lookup::security_group(tx, id),
            Self::Name(name) => {
                let vpc = default_vpc(tx)?;
                let groups = tx.security_group_list()?;
                let found = groups
                    .into_iter()
                    .find(|group| group.vpc_id == vpc.id && group.name == *name);
                Ok(found.ok_or_else(|| not_in_default_vpc(name, &vpc))?)
            }
        }
    }
}

pub(super) fn default_vpc(tx: &Tx<'_>) -> Result<Vpc, Failure> {
    let found = tx.vpc_list()?.into_iter().find(|vpc| vpc.is_default);
    Ok(found
        .ok_or_else(|| ServiceError::sender("VPCIdNotSpecified", "No default VPC for this user"))?)
}

/// The group's rules of one direction.
pub(super) fn rules_of(
    tx: &Tx<'_>,
    group: &SecurityGroup,
    is_egress: bool,
) -> Result<Vec<SecurityGroupRule>, Failure> {
    let mut rules: Vec<SecurityGroupRule> = tx.noun_list_in_vpc(&group.vpc_id)?;
    rules.retain(|rule| rule.group_id == group.id && rule.is_egress == is_egress);
    Ok(rules)
}

/// For how many rules each prefix list counts.
pub(super) fn list_sizes(tx: &Tx<'_>) -> Result<BTreeMap<PrefixListId, u32>, Failure> {
    let lists: Vec<PrefixList> = tx.noun_list()?;
    let sizes = lists.into_iter().map(|list| (list.id, list.max_entries));
    Ok(sizes.collect())
}

/// Refuses an id that cannot be a group's.
pub(super) fn check_group_id(id: &str) -> Result<(), ServiceError> {
    check_id(id, "sg-", "InvalidGroupId.Malformed")
}

/// Refuses an id that cannot be a rule's.
pub(super) fn check_rule_id(id: &str) -> Result<(), ServiceError> {
    check_id(id, "sgr-", "InvalidSecurityGroupRuleId.Malformed")
}

pub(super) fn not_in_default_vpc(name: &str, vpc: &Vpc) -> ServiceError {
    let id = &vpc.id;
    ServiceError::sender(
        "InvalidGroup.NotFound",
        format!("The security group '{name}' does not exist in default VPC '{id}'"),
    )
}

/// A group or a prefix list was named where only one's own or one of the same VPC can be.
pub(super) fn other_network() -> ServiceError {
    ServiceError::sender(
        "InvalidGroup.NotFound",
        "You have specified two resources that belong to different networks.",
    )
}

pub(super) fn permission_not_found() -> ServiceError {
    ServiceError::sender(
        "InvalidPermission.NotFound",
        "The specified rule does not exist in this security group.",
    )
}

pub(super) fn too_many_rules(group: &SecurityGroupId) -> ServiceError {
    ServiceError::sender(
        "RulesPerSecurityGroupLimitExceeded",
        format!(
            "The maximum number of rules per security group has been reached: {group} can have \
             {RULES_MAX} in each direction."
        ),
    )
}

/// An id that is given has to be found; this is the error of one that is not.
pub(super) fn group_not_found(id: &str) -> ServiceError {
    match check_group_id(id) {
        Ok(()) => security_group_not_found(id),
        Err(malformed) => malformed,
    }
}

fn check_id(id: &str, prefix: &str, code: &'static str) -> Result<(), ServiceError> {
    match id.strip_prefix(prefix) {
        None => Err(ServiceError::sender(
            code,
            format!("Invalid id: \"{id}\" (expecting \"{prefix}...\")"),
        )),
        Some(digits) if digits.len() > ID_DIGITS_MAX => {
            Err(ServiceError::sender(code, format!("Invalid id: \"{id}\"")))
        }
        Some(_) => Ok(()),
    }
}
