//! `ReplaceRouteTableAssociation`: gives a subnet another route table, or a VPC another main one.

use aws_api::ec2::{ReplaceRouteTableAssociationInput, ReplaceRouteTableAssociationOutput};
use model::RouteTableAssociationId;
use smithy::{Call, ServiceError};
use store::Tx;

use super::associate_route_table::other_network;
use super::disassociate_route_table::find;
use super::errors::check_dry_run;
use super::shapes::route_table::associated;
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: ReplaceRouteTableAssociationInput,
) -> Result<ReplaceRouteTableAssociationOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let association = input::required(given.association_id, "associationId")?;
    let table = input::required(given.route_table_id, "routeTableId")?;
    let id = RouteTableAssociationId::from_random((service.random)());
    let id = service
        .store
        .write(move |tx| replace(tx, &association, &table, id))
        .await?;
    Ok(ReplaceRouteTableAssociationOutput {
        new_association_id: Some(id.to_string()),
        association_state: Some(associated()),
    })
}

/// Answers the id of the new association; the old one is kept when it is with the same table.
fn replace(
    tx: &mut Tx<'_>,
    association: &str,
    table: &str,
    id: RouteTableAssociationId,
) -> Result<RouteTableAssociationId, Failure> {
    let (mut old, at) = find(tx, association)?;
    let mut new = lookup::route_table(tx, table)?;
    if old.id == new.id {
        return Ok(old.associations.remove(at).id);
    }
    if old.vpc_id != new.vpc_id {
        return Err(other_network(&new, old.vpc_id.as_str()).into());
    }
    let mut moved = old.associations.remove(at);
    moved.id = id.clone();
    new.associations.push(moved);
    tx.noun_put(&old)?;
    tx.noun_put(&new)?;
    Ok(id)
}
