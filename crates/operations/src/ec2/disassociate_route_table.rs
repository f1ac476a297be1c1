//! `DisassociateRouteTable`: the subnet uses the VPC's main route table again.

use aws_api::ec2::{DisassociateRouteTableInput, DisassociateRouteTableOutput};
use model::network::RouteTable;
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{association_not_found, check_dry_run, invalid_value};
use super::{Ec2Service, input};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DisassociateRouteTableInput,
) -> Result<DisassociateRouteTableOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.association_id, "associationId")?;
    service
        .store
        .write(move |tx| {
            let (mut table, at) = find(tx, &id)?;
            if table.associations[at].subnet_id.is_none() {
                return Err(invalid_value(format!(
                    "cannot disassociate the main route table association {id}"
                ))
                .into());
            }
            table.associations.remove(at);
            Ok::<_, Failure>(tx.noun_put(&table)?)
        })
        .await?;
    Ok(DisassociateRouteTableOutput {})
}

/// The table with the association, and its place there.
pub(super) fn find(tx: &Tx<'_>, id: &str) -> Result<(RouteTable, usize), Failure> {
    for table in tx.noun_list::<RouteTable>()? {
        let mut associations = table.associations.iter();
        if let Some(at) = associations.position(|one| one.id.as_str() == id) {
            return Ok((table, at));
        }
    }
    Err(association_not_found(id).into())
}
