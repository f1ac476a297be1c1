//! `DisassociateVpcCidrBlock`: takes a range away from a VPC that was associated later.

use aws_api::ec2::{DisassociateVpcCidrBlockInput, DisassociateVpcCidrBlockOutput};
use model::VpcId;
use model::network::{CidrAssociation, Ipv6Association};
use smithy::{Call, ServiceError};
use store::Tx;

use super::shapes::vpc::{association, primary_association_id};
use super::{Ec2Service, input, ipv6_range};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    given: DisassociateVpcCidrBlockInput,
) -> Result<DisassociateVpcCidrBlockOutput, ServiceError> {
    let id = input::required(given.association_id, "associationId")?;
    let (vpc, gone) = service.store.write(move |tx| disassociate(tx, &id)).await?;
    let state = "disassociating";
    let (ipv4, ipv6) = match gone {
        Gone::Ipv4(gone) => (Some(association(gone.id, gone.cidr, state)), None),
        Gone::Ipv6(gone) => (
            None,
            Some(ipv6_range::render_of_vpc(&gone, &call.region, state)),
        ),
    };
    Ok(DisassociateVpcCidrBlockOutput {
        ipv6_cidr_block_association: ipv6,
        cidr_block_association: ipv4,
        vpc_id: Some(vpc.to_string()),
    })
}

/// The range that a VPC had.
enum Gone {
    Ipv4(CidrAssociation),
    Ipv6(Ipv6Association),
}

fn disassociate(tx: &mut Tx<'_>, id: &str) -> Result<(VpcId, Gone), Failure> {
    for mut vpc in tx.vpc_list()? {
        if primary_association_id(&vpc) == id {
            return Err(ServiceError::sender(
                "OperationNotPermitted",
                format!(
                    "The vpc CIDR block with association ID {id} may not be disassociated. It is \
                     the primary IPv4 CIDR block of the VPC"
                ),
            )
            .into());
        }
        if let Some(gone) = vpc.ipv6.take_if(|own| own.id == id) {
            let subnets = tx.subnet_list()?;
            let mut own = subnets.iter().filter(|subnet| subnet.vpc_id == vpc.id);
            if own.any(|subnet| subnet.ipv6.is_some()) {
                return Err(has_subnets(id).into());
            }
            tx.vpc_put(&vpc)?;
            return Ok((vpc.id, Gone::Ipv6(gone)));
        }
        let found = vpc.secondary_cidrs.iter().position(|one| one.id == id);
        let Some(at) = found else { continue };
        let gone = vpc.secondary_cidrs.remove(at);
        let is_in_use = tx
            .subnet_list()?
            .iter()
            .any(|subnet| subnet.vpc_id == vpc.id && gone.cidr.covers(&subnet.cidr));
        if is_in_use {
            return Err(has_subnets(id).into());
        }
        tx.vpc_put(&vpc)?;
        return Ok((vpc.id, Gone::Ipv4(gone)));
    }
    Err(ServiceError::sender(
        "InvalidVpcCidrBlockAssociationID.NotFound",
        format!("The vpc CIDR block association ID '{id}' does not exist"),
    )
    .into())
}

fn has_subnets(id: &str) -> ServiceError {
    ServiceError::sender(
        "DependencyViolation",
        format!("The vpc CIDR block with association ID {id} has subnets."),
    )
}
