//! `DisassociateSubnetCidrBlock`: takes a subnet's range of IPv6 away.

use aws_api::ec2::{DisassociateSubnetCidrBlockInput, DisassociateSubnetCidrBlockOutput};
use model::SubnetId;
use model::network::Ipv6Association;
use smithy::{Call, ServiceError};
use store::Tx;

use super::{Ec2Service, input, ipv6_range};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DisassociateSubnetCidrBlockInput,
) -> Result<DisassociateSubnetCidrBlockOutput, ServiceError> {
    let id = input::required(given.association_id, "associationId")?;
    let (subnet, gone) = service.store.write(move |tx| disassociate(tx, &id)).await?;
    Ok(DisassociateSubnetCidrBlockOutput {
        ipv6_cidr_block_association: Some(ipv6_range::render_of_subnet(&gone, "disassociating")),
        subnet_id: Some(subnet.to_string()),
    })
}

fn disassociate(tx: &mut Tx<'_>, id: &str) -> Result<(SubnetId, Ipv6Association), Failure> {
    let mut subnets = tx.subnet_list()?.into_iter();
    let found = subnets.find(|subnet| subnet.ipv6.as_ref().is_some_and(|own| own.id == id));
    let Some((mut subnet, gone)) = found.and_then(|mut subnet| {
        let own = subnet.ipv6.take()?;
        Some((subnet, own))
    }) else {
        return Err(ServiceError::sender(
            "InvalidSubnetCidrBlockAssociationID.NotFound",
            format!("The subnet CIDR block with association ID {id} does not exist"),
        )
        .into());
    };
    let interfaces = tx.network_interface_list()?;
    let mut addresses = interfaces.iter().filter_map(|one| one.ipv6_address);
    if addresses.any(|address| gone.cidr.contains(address)) {
        return Err(ServiceError::sender(
            "DependencyViolation",
            format!("The subnet CIDR block with association ID {id} has addresses in use."),
        )
        .into());
    }
    // Without a range there is nothing to assign.
    subnet.assign_ipv6_address_on_creation = false;
    tx.subnet_put(&subnet)?;
    Ok((subnet.id, gone))
}
