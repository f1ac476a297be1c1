//! `DeleteNetworkInterface`. An elastic address that is associated with it stays allocated.

use aws_api::ec2::{DeleteNetworkInterfaceInput, DeleteNetworkInterfaceOutput};
use model::network::InterfaceOwner;
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, invalid_value};
use super::input::required;
use super::{Ec2Service, network_interface};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DeleteNetworkInterfaceInput,
) -> Result<DeleteNetworkInterfaceOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.network_interface_id, "networkInterfaceId")?;
    service
        .store
        .write(move |tx| {
            let interface = network_interface::find(tx, &id)?;
            // A service's interface goes with the task or the gateway that it is for.
            if interface.owner != InterfaceOwner::Nobody {
                return Err(Failure::Refused(invalid_value(format!(
                    "Network interface '{id}' is currently in use."
                ))));
            }
            tx.network_interface_delete(&interface.id)?;
            Ok(())
        })
        .await?;
    Ok(DeleteNetworkInterfaceOutput::default())
}
