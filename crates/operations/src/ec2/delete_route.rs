//! `DeleteRoute`.

use aws_api::ec2::{DeleteRouteInput, DeleteRouteOutput};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{check_dry_run, invalid_value};
use super::route::Destination;
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DeleteRouteInput,
) -> Result<DeleteRouteOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let table = input::required(given.route_table_id, "routeTableId")?;
    let destination = Destination::read(
        given.destination_cidr_block,
        given.destination_ipv6_cidr_block,
        given.destination_prefix_list_id,
    )?;
    service
        .store
        .write(move |tx| delete(tx, &table, &destination))
        .await?;
    Ok(DeleteRouteOutput {})
}

fn delete(tx: &mut Tx<'_>, id: &str, destination: &Destination) -> Result<(), Failure> {
    let mut table = lookup::route_table(tx, id)?;
    let (parameter, value) = destination.named();
    if destination.is_local(tx, &table)? {
        return Err(invalid_value(format!(
            "cannot remove local route {value} in route table {id}"
        ))
        .into());
    }
    let Some(at) = destination.position(&table) else {
        return Err(ServiceError::sender(
            "InvalidRoute.NotFound",
            format!("no route with {parameter} {value} in route table {id}"),
        )
        .into());
    };
    table.routes.remove(at);
    Ok(tx.noun_put(&table)?)
}
