//! `CreateRoute`.

use aws_api::ec2::{CreateRouteInput, CreateRouteOutput};
use model::network::{PrefixList, RouteDestination, RouteTable};
use smithy::{Call, ServiceError};
use store::Tx;

use super::errors::invalid_value;
use super::route::{self, Asked};
use super::{Ec2Service, limits, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: CreateRouteInput,
) -> Result<CreateRouteOutput, ServiceError> {
    let asked = Asked::try_from(given)?;
    service.store.write(move |tx| create(tx, asked)).await?;
    Ok(CreateRouteOutput {
        r#return: Some(true),
    })
}

fn create(tx: &mut Tx<'_>, asked: Asked) -> Result<(), Failure> {
    let Asked {
        table,
        destination,
        target,
    } = asked;
    let mut table = lookup::route_table(tx, &table)?;
    let route = route::make(tx, &table, &destination, target)?;
    if destination.position(&table).is_some() {
        let (_, value) = destination.named();
        return Err(ServiceError::sender(
            "RouteAlreadyExists",
            format!("The route identified by {value} already exists."),
        )
        .into());
    }
    table.routes.push(route);
    check_weight(tx, &table)?;
    Ok(tx.noun_put(&table)?)
}

/// Refuses a table that has more routes than its quota.
pub(super) fn check_weight(tx: &Tx<'_>, table: &RouteTable) -> Result<(), Failure> {
    if weight(tx, table)? <= limits::ROUTES_PER_TABLE {
        return Ok(());
    }
    Err(ServiceError::sender(
        "RouteLimitExceeded",
        format!(
            "The maximum number of routes in a route table has been reached: {}.",
            limits::ROUTES_PER_TABLE
        ),
    )
    .into())
}

/// How many routes the table has for its quota: a prefix list counts for its maximum of entries.
fn weight(tx: &Tx<'_>, table: &RouteTable) -> Result<usize, Failure> {
    let mut weight = 0_usize;
    for route in &table.routes {
        let own = match &route.destination {
            RouteDestination::Ipv4(_) | RouteDestination::Ipv6(_) => 1,
            RouteDestination::PrefixList(id) => {
                let list = tx.noun_find::<PrefixList>(id.as_str())?;
                let entries = list.map_or(1, |list| list.max_entries);
                usize::try_from(entries).map_err(|_| invalid_value("The list is too long."))?
            }
        };
        weight = weight.saturating_add(own);
    }
    Ok(weight)
}
