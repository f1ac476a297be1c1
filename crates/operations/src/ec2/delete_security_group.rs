//! `DeleteSecurityGroup`.

use aws_api::ec2::{DeleteSecurityGroupInput, DeleteSecurityGroupOutput};
use model::network::{SecurityGroup, SecurityGroupRule};
use smithy::{Call, ServiceError};
use store::Tx;

use super::Ec2Service;
use super::errors::check_dry_run;
use super::ip_permissions::peer_group;
use super::security_group::{DEFAULT_NAME, Named};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DeleteSecurityGroupInput,
) -> Result<DeleteSecurityGroupOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let named = Named::read(input.group_id, input.group_name)?;
    let id = service
        .store
        .write(move |tx| {
            let group = named.find(tx)?;
            delete(tx, &group)?;
            Ok::<_, Failure>(group.id)
        })
        .await?;
    Ok(DeleteSecurityGroupOutput {
        r#return: Some(true),
        group_id: Some(id.to_string()),
    })
}

/// Deletes a group with its rules, unless something depends on it: an interface that has it, or a
/// rule of another group that refers to it.
fn delete(tx: &mut Tx<'_>, group: &SecurityGroup) -> Result<(), Failure> {
    let id = &group.id;
    if group.name == DEFAULT_NAME {
        return Err(ServiceError::sender(
            "CannotDelete",
            format!("the specified group: \"{id}\" name: \"default\" cannot be deleted by a user"),
        )
        .into());
    }
    let interfaces = tx.network_interface_list()?;
    let is_used = interfaces
        .iter()
        .any(|interface| interface.security_groups.contains(id));
    let rules: Vec<SecurityGroupRule> = tx.noun_list_in_vpc(&group.vpc_id)?;
    let is_referred_to = rules
        .iter()
        .any(|rule| rule.group_id != *id && peer_group(&rule.peer) == Some(id));
    if is_used || is_referred_to {
        return Err(ServiceError::sender(
            "DependencyViolation",
            format!("resource {id} has a dependent object"),
        )
        .into());
    }
    for rule in rules.iter().filter(|rule| rule.group_id == *id) {
        tx.noun_delete::<SecurityGroupRule>(rule.id.as_str())?;
    }
    tx.security_group_delete(id)?;
    Ok(())
}
