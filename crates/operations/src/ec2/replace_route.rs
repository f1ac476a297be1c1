//! `ReplaceRoute`: leads a route elsewhere.

use aws_api::ec2::{ReplaceRouteInput, ReplaceRouteOutput};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::invalid_value;
use super::route::{self, Asked, Target};
use super::{Ec2Service, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: ReplaceRouteInput,
) -> Result<ReplaceRouteOutput, ServiceError> {
    let asked = Asked::try_from(given)?;
    service.store.write(move |tx| replace(tx, asked)).await?;
    Ok(ReplaceRouteOutput {})
}

fn replace(tx: &mut Tx<'_>, asked: Asked) -> Result<(), Failure> {
    let Asked {
        table,
        destination,
        target,
    } = asked;
    let mut table = lookup::route_table(tx, &table)?;
    if matches!(target, Target::Local) && destination.is_local(tx, &table)? {
        // A local route leads nowhere else.
        return Ok(());
    }
    let route = route::make(tx, &table, &destination, target)?;
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
