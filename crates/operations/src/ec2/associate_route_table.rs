//! `AssociateRouteTable`: gives a subnet a route table of its own.

use aws_api::ec2::{AssociateRouteTableInput, AssociateRouteTableOutput};
use model::RouteTableAssociationId;
use model::network::{RouteTable, RouteTableAssociation};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{check_dry_run, invalid_value};
use super::shapes::route_table::associated;
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: AssociateRouteTableInput,
) -> Result<AssociateRouteTableOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let table = input::required(given.route_table_id, "routeTableId")?;
    input::refuse(
        given.gateway_id.is_some() || given.public_ipv4_pool.is_some(),
        "route tables of gateways",
    )?;
    let subnet = input::text(given.subnet_id).ok_or_else(|| {
        let text = "Either 'subnetId' or 'gatewayId' should be provided.";
        ServiceError::sender("MissingParameter", text)
    })?;
    let id = RouteTableAssociationId::from_random((service.random)());
    let id = service
        .store
        .write(move |tx| associate(tx, &table, &subnet, id))
        .await?;
    Ok(AssociateRouteTableOutput {
        association_id: Some(id.to_string()),
        association_state: Some(associated()),
    })
}

/// Answers the id of the association, which is an older one when the subnet has the table already.
fn associate(
    tx: &mut Tx<'_>,
    table: &str,
    subnet: &str,
    id: RouteTableAssociationId,
) -> Result<RouteTableAssociationId, Failure> {
    let mut table = lookup::route_table(tx, table)?;
    let subnet = lookup::subnet(tx, subnet)?;
    if table.vpc_id != subnet.vpc_id {
        return Err(other_network(&table, subnet.id.as_str()).into());
    }
    for other in tx.noun_list_in_vpc::<RouteTable>(&table.vpc_id)? {
        let mut associations = other.associations.iter();
        let Some(present) = associations.find(|one| one.subnet_id.as_ref() == Some(&subnet.id))
        else {
            continue;
        };
        if other.id == table.id {
            return Ok(present.id.clone());
        }
        return Err(ServiceError::sender(
            "Resource.AlreadyAssociated",
            format!(
                "the specified association for route table {} conflicts with an existing \
                 association",
                table.id
            ),
        )
        .into());
    }
    table.associations.push(RouteTableAssociation {
        id: id.clone(),
        subnet_id: Some(subnet.id),
    });
    tx.noun_put(&table)?;
    Ok(id)
}

/// A route table and something of another VPC.
pub(super) fn other_network(table: &RouteTable, other: &str) -> ServiceError {
    invalid_value(format!(
        "Route table {} and network {other} belong to different networks",
        table.id
    ))
}
