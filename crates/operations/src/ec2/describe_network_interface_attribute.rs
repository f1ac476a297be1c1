//! `DescribeNetworkInterfaceAttribute`: one attribute of one interface.

use aws_api::ec2::{
    AttributeBooleanValue, AttributeValue, DescribeNetworkInterfaceAttributeInput,
    DescribeNetworkInterfaceAttributeOutput,
};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::{check_dry_run, invalid_combination, invalid_value};
use super::input::required;
use super::network_interface::{Surroundings, find};
use crate::context::scope;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeNetworkInterfaceAttributeInput,
) -> Result<DescribeNetworkInterfaceAttributeOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.network_interface_id, "networkInterfaceId")?;
    let scope = scope(call);
    let seen = service
        .store
        .read(move |tx| {
            let interface = find(tx, &id)?;
            let surroundings = Surroundings::read(tx, scope)?;
            surroundings.see(tx, interface)
        })
        .await?;
    let mut output = DescribeNetworkInterfaceAttributeOutput {
        network_interface_id: Some(seen.interface.id.to_string()),
        ..DescribeNetworkInterfaceAttributeOutput::default()
    };
    match input.attribute.as_deref() {
        None | Some("") => return Err(invalid_combination("No attributes specified.")),
        Some("description") => {
            output.description = Some(AttributeValue {
                value: Some(seen.interface.description.clone()),
            });
        }
        Some("groupSet") => output.groups = Some(seen.group_identifiers()),
        Some("sourceDestCheck") => {
            output.source_dest_check = Some(AttributeBooleanValue {
                value: Some(seen.source_dest_check()),
            });
        }
        Some("attachment") => output.attachment = seen.attachment(),
        // Public addresses are given to tasks when they start, never to an interface later.
        Some("associatePublicIpAddress") => output.associate_public_ip_address = Some(false),
        Some(other) => {
            return Err(invalid_value(format!(
                "Value ({other}) for parameter attribute is invalid. Unknown network interface \
                 attribute"
            )));
        }
    }
    Ok(output)
}
