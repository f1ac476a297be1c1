//! `ModifyNetworkInterfaceAttribute`: security groups and the description, of interfaces that no
//! service has made.

use aws_api::ec2::{ModifyNetworkInterfaceAttributeInput, ModifyNetworkInterfaceAttributeOutput};
use model::arn::Scope;
use model::network::InterfaceOwner;
use smithy::{Call, ServiceError};
use store::Tx;

use super::detach_network_interface::refusal;
use super::errors::{check_dry_run, invalid_combination, invalid_value, not_yours};
use super::input::{refuse, required};
use super::{Ec2Service, network_interface};
use crate::context::scope;
use crate::error::Failure;

const DESCRIPTION_LENGTH_MAX: usize = 255;

/// The one change of a call.
#[derive(Debug)]
enum Change {
    Description(String),
    Groups(Vec<String>),
    /// As it is.
    SourceDestCheck,
    Attachment(String),
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: ModifyNetworkInterfaceAttributeInput,
) -> Result<ModifyNetworkInterfaceAttributeOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.network_interface_id.clone(), "networkInterfaceId")?;
    let (change, scope) = (read(input)?, scope(call));
    service
        .store
        .write(move |tx| modify(tx, &id, change, scope))
        .await?;
    Ok(ModifyNetworkInterfaceAttributeOutput::default())
}

fn read(input: ModifyNetworkInterfaceAttributeInput) -> Result<Change, ServiceError> {
    let is_tracked = input.connection_tracking_specification.is_some();
    refuse(input.ena_srd_specification.is_some(), "ENA Express")?;
    refuse(input.enable_primary_ipv6.is_some(), "IPv6 in VPCs")?;
    refuse(is_tracked, "connection tracking specifications")?;
    refuse(
        input.associate_public_ip_address.is_some(),
        "AssociatePublicIpAddress of an interface that exists",
    )?;
    refuse(
        input.associated_subnet_ids.is_some(),
        "associated subnets of network interfaces",
    )?;
    let mut changes = Vec::new();
    if let Some(description) = input.description {
        let description = description.value.unwrap_or_default();
        check_description(&description)?;
        changes.push(Change::Description(description));
    }
    if let Some(groups) = input.groups.filter(|groups| !groups.is_empty()) {
        changes.push(Change::Groups(groups));
    }
    if let Some(check) = input.source_dest_check {
        refuse(
            check.value == Some(false),
            "network interfaces without SourceDestCheck, which forward packets of others,",
        )?;
        changes.push(Change::SourceDestCheck);
    }
    if let Some(attachment) = input.attachment {
        let id = required(attachment.attachment_id, "attachmentId")?;
        changes.push(Change::Attachment(id));
    }
    match changes.len() {
        0 => Err(invalid_combination("No attributes specified.")),
        1 => Ok(changes.remove(0)),
        _ => Err(invalid_combination(
            "You can specify only one attribute at a time.",
        )),
    }
}

pub(super) fn check_description(description: &str) -> Result<(), ServiceError> {
    if description.chars().count() > DESCRIPTION_LENGTH_MAX {
        return Err(invalid_value(format!(
            "Invalid description: it can have up to {DESCRIPTION_LENGTH_MAX} characters."
        )));
    }
    Ok(())
}

fn modify(tx: &mut Tx<'_>, id: &str, change: Change, scope: Scope) -> Result<(), Failure> {
    let mut interface = network_interface::find(tx, id)?;
    if let Change::Attachment(id) = &change {
        // A service's own, or one that there is not.
        return Err(refusal(tx, scope, id)?.into());
    }
    // What a service has made is the service's, such as the interface of a task ("Your account
    // can't detach or modify the ENIs", "Allocate a network interface for an Amazon ECS task").
    if interface.owner != InterfaceOwner::Nobody {
        return Err(not_yours().into());
    }
    match change {
        Change::Description(description) => interface.description = description,
        Change::Groups(groups) => {
            interface.security_groups =
                network_interface::find_groups(tx, &interface.vpc_id, &groups)?;
        }
        Change::SourceDestCheck | Change::Attachment(_) => return Ok(()),
    }
    tx.network_interface_update(&interface)?;
    Ok(())
}
