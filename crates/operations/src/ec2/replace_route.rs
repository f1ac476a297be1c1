//! `ReplaceRoute`: leads a route elsewhere.

use aws_api::ec2::{ReplaceRouteInput, ReplaceRouteOutput};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::{check_dry_run, invalid_value};
use super::route::{self, Destination, Target, Targets};
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    mut given: ReplaceRouteInput,
) -> Result<ReplaceRouteOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let table = input::required(given.route_table_id.take(), "routeTableId")?;
    let destination = Destination::read(
        given.destination_cidr_block.take(),
        given.destination_ipv6_cidr_block.take(),
        given.destination_prefix_list_id.take(),
    )?;
    let target = Targets::from(given).read()?;
    service
        .store
        .write(move |tx| replace(tx, &table, &destination, target))
        .await?;
    Ok(ReplaceRouteOutput {})
}

fn replace(
    tx: &mut Tx<'_>,
    table: &str,
    destination: &Destination,
    target: Target,
) -> Result<(), Failure> {
    let mut table = lookup::route_table(tx, table)?;
    if matches!(target, Target::Local) && destination.is_local(tx, &table)? {
        // A local route leads nowhere else.
        return Ok(());
    }
    let route = route::make(tx, &table, destination, target)?;
    let Some(at) = destination.position(&table) else {
        let (_, value) = destination.named();
        return Err(invalid_value(format!(
            "There is no route defined for '{value}' in the route table. Use CreateRoute instead."
        ))
        .into());
    };
    table.routes[at] = route;
    Ok(tx.noun_put(&table)?)
}
