//! `AttachNetworkInterface`: there are no instances, so no interface can be attached.

use aws_api::ec2::{AttachNetworkInterfaceInput, AttachNetworkInterfaceOutput};
use model::network::InterfaceOwner;
use smithy::{Call, ServiceError};

use super::errors::check_dry_run;
use super::input::required;
use super::{Ec2Service, network_interface};

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: AttachNetworkInterfaceInput,
) -> Result<AttachNetworkInterfaceOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.network_interface_id, "networkInterfaceId")?;
    let instance = required(input.instance_id, "instanceId")?;
    let interface = service
        .store
        .read(move |tx| network_interface::find(tx, &id))
        .await?;
    if interface.owner != InterfaceOwner::Nobody {
        return Err(ServiceError::sender(
            "InvalidNetworkInterface.InUse",
            format!("Interface: [{}] in use.", interface.id),
        ));
    }
    Err(network_interface::no_such_instance(&instance))
}
