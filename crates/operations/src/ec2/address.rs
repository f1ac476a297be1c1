//! Elastic addresses as the operations name them: by allocation id, by association id, by the
//! address itself.

use std::net::Ipv4Addr;

use model::network::{Address, InternetGateway};
use model::{AddressAssociationId, VpcId};
use smithy::ServiceError;
use store::Tx;

use super::errors::{self, invalid_combination, missing_parameter, not_yours};
use super::lookup;
use crate::error::Failure;

/// The pool that addresses come from, by AWS's name for its own.
pub(super) const POOL: &str = "amazon";
/// What addresses are for.
pub(super) const DOMAIN: &str = "vpc";

pub(super) fn address_not_found(address: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidAddress.NotFound",
        format!("Address '{address}' not found."),
    )
}

/// Finds the address that a request names by one of two members.
pub(super) fn find(
    tx: &Tx<'_>,
    allocation_id: Option<&str>,
    public_ip: Option<&str>,
) -> Result<Address, Failure> {
    match (given(allocation_id), given(public_ip)) {
        (Some(id), None) => lookup::noun(tx, id, errors::allocation_not_found),
        (None, Some(public_ip)) => find_public(tx, public_ip),
        (Some(_), Some(_)) => Err(invalid_combination(
            "You may specify public IP or allocation id, but not both in the same call",
        )
        .into()),
        (None, None) => Err(missing_parameter("AllocationId").into()),
    }
}

/// Finds the address whose association a request names by one of two members.
pub(super) fn find_associated(
    tx: &Tx<'_>,
    association_id: Option<&str>,
    public_ip: Option<&str>,
) -> Result<Address, Failure> {
    match (given(association_id), given(public_ip)) {
        (Some(id), None) => {
            let has_it = |address: &Address| {
                let association = address.association.as_ref();
                association.is_some_and(|association| association.id.as_str() == id)
            };
            let mut all = tx.noun_list::<Address>()?.into_iter();
            Ok(all
                .find(has_it)
                .ok_or_else(|| errors::association_not_found(id))?)
        }
        (None, Some(public_ip)) => find_public(tx, public_ip),
        (Some(_), Some(_)) => Err(invalid_combination(
            "You may specify public IP or association id, but not both in the same call",
        )
        .into()),
        (None, None) => Err(missing_parameter("AssociationId").into()),
    }
}

fn find_public(tx: &Tx<'_>, public_ip: &str) -> Result<Address, Failure> {
    let wanted = public_ip.parse::<Ipv4Addr>().ok();
    let mut all = tx.noun_list::<Address>()?.into_iter();
    let found = all.find(|address| Some(address.public_address) == wanted);
    Ok(found.ok_or_else(|| address_not_found(public_ip))?)
}

/// Refuses to touch the association of a NAT gateway's address: it is the gateway's own.
pub(super) fn check_not_a_gateways(tx: &Tx<'_>, address: &Address) -> Result<(), Failure> {
    let Some(association) = &address.association else {
        return Ok(());
    };
    match tx.network_interface_find(&association.interface_id)? {
        Some(interface) if interface.nat_gateway().is_some() => Err(not_yours().into()),
        _ => Ok(()),
    }
}

/// Whether an internet gateway is attached to the VPC.
pub(super) fn has_internet_gateway(tx: &Tx<'_>, vpc: &VpcId) -> Result<bool, Failure> {
    Ok(!tx.noun_list_in_vpc::<InternetGateway>(vpc)?.is_empty())
}

/// `what` is an address's or an interface's id, `with` the association's.
pub(super) fn already_associated(what: &str, with: &AddressAssociationId) -> ServiceError {
    ServiceError::sender(
        "Resource.AlreadyAssociated",
        format!("resource {what} is already associated with associate-id {with}"),
    )
}

/// A member that is there and not empty.
fn given(member: Option<&str>) -> Option<&str> {
    member.filter(|text| !text.is_empty())
}
