//! `AssociateAddress`. In a VPC an address moves without being asked twice, unless
//! `AllowReassociation` is false.

use aws_api::ec2::{AssociateAddressInput, AssociateAddressOutput};
use model::AddressAssociationId;
use model::network::{Address, NetworkInterface};
use smithy::{Call, ServiceError};
use store::Tx;

use super::address::{already_associated, check_not_a_gateways, find, has_internet_gateway};
use super::errors::{check_dry_run, invalid_value, not_yours};
use super::input::{required, text};
use super::{Ec2Service, network_interface};
use crate::context::Random;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: AssociateAddressInput,
) -> Result<AssociateAddressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let random = service.random;
    let id = service
        .store
        .write(move |tx| associate(tx, &input, random))
        .await?;
    Ok(AssociateAddressOutput {
        association_id: Some(id.to_string()),
    })
}

fn associate(
    tx: &mut Tx<'_>,
    input: &AssociateAddressInput,
    random: Random,
) -> Result<AddressAssociationId, Failure> {
    let address = find(
        tx,
        input.allocation_id.as_deref(),
        input.public_ip.as_deref(),
    )?;
    let interface = find_interface(tx, input)?;
    if network_interface::is_another_services(&interface) {
        return Err(not_yours().into());
    }
    if let Some(association) = &address.association
        && association.interface_id == interface.id
    {
        return Ok(association.id.clone());
    }
    check_not_a_gateways(tx, &address)?;
    if !has_internet_gateway(tx, &interface.vpc_id)? {
        return Err(ServiceError::sender(
            "Gateway.NotAttached",
            format!(
                "Network {} is not attached to any internet gateway",
                interface.vpc_id
            ),
        )
        .into());
    }
    if input.allow_reassociation == Some(false) {
        check_free(tx, &address, &interface)?;
    }
    let id = AddressAssociationId::from_random(random());
    tx.address_associate(&address, &interface, id.clone())?;
    Ok(id)
}

/// The interface that the address is for, with the private address that the caller expects.
fn find_interface(tx: &Tx<'_>, input: &AssociateAddressInput) -> Result<NetworkInterface, Failure> {
    if let Some(instance) = text(input.instance_id.clone()) {
        return Err(network_interface::no_such_instance(&instance).into());
    }
    let id = required(input.network_interface_id.clone(), "networkInterfaceId")?;
    let interface = network_interface::find(tx, &id)?;
    let expected = text(input.private_ip_address.clone());
    match expected.filter(|expected| *expected != interface.private_address.to_string()) {
        None => Ok(interface),
        Some(other) => Err(invalid_value(format!(
            "The address '{other}' is not assigned to the network interface '{id}'."
        ))
        .into()),
    }
}

/// Refuses to take an address, or to replace one.
fn check_free(tx: &Tx<'_>, address: &Address, interface: &NetworkInterface) -> Result<(), Failure> {
    if let Some(association) = &address.association {
        return Err(already_associated(address.id.as_str(), &association.id).into());
    }
    let other = tx.address_of_interface(&interface.id)?;
    match other.and_then(|other| other.association) {
        None => Ok(()),
        Some(association) => Err(already_associated(interface.id.as_str(), &association.id).into()),
    }
}
