//! `DisassociateVpcCidrBlock`: takes a range away from a VPC that was associated later.

use aws_api::ec2::{DisassociateVpcCidrBlockInput, DisassociateVpcCidrBlockOutput};
use model::VpcId;
use model::network::CidrAssociation;
use smithy::{Call, ServiceError};
use store::Tx;

use super::shapes::vpc::{association, primary_association_id};
use super::{Ec2Service, input};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DisassociateVpcCidrBlockInput,
) -> Result<DisassociateVpcCidrBlockOutput, ServiceError> {
    let id = input::required(given.association_id, "associationId")?;
    let (vpc, gone) = service.store.write(move |tx| disassociate(tx, &id)).await?;
    Ok(DisassociateVpcCidrBlockOutput {
        ipv6_cidr_block_association: None,
        cidr_block_association: Some(association(gone.id, gone.cidr, "disassociating")),
        vpc_id: Some(vpc.to_string()),
    })
}

fn disassociate(tx: &mut Tx<'_>, id: &str) -> Result<(VpcId, CidrAssociation), Failure> {
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
        let found = vpc.secondary_cidrs.iter().position(|one| one.id == id);
        let Some(at) = found else { continue };
        let gone = vpc.secondary_cidrs.remove(at);
        let is_in_use = tx
            .subnet_list()?
            .iter()
            .any(|subnet| subnet.vpc_id == vpc.id && gone.cidr.covers(&subnet.cidr));
        if is_in_use {
            return Err(ServiceError::sender(
                "DependencyViolation",
                format!("The vpc CIDR block with association ID {id} has subnets."),
            )
            .into());
        }
        tx.vpc_put(&vpc)?;
        return Ok((vpc.id, gone));
    }
    Err(ServiceError::sender(
        "InvalidVpcCidrBlockAssociationID.NotFound",
        format!("The vpc CIDR block association ID '{id}' does not exist"),
    )
    .into())
}
