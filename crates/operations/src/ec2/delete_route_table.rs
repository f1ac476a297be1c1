//! `DeleteRouteTable`: neither the main one nor one that a subnet uses.

use aws_api::ec2::{DeleteRouteTableInput, DeleteRouteTableOutput};
use model::network::RouteTable;
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, has_dependencies};
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DeleteRouteTableInput,
) -> Result<DeleteRouteTableOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.route_table_id, "routeTableId")?;
    service
        .store
        .write(move |tx| {
            if !lookup::route_table(tx, &id)?.associations.is_empty() {
                return Err(has_dependencies(&format!("routeTable '{id}'")).into());
            }
            tx.noun_delete::<RouteTable>(&id)?;
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DeleteRouteTableOutput {})
}
