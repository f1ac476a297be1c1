//! `ReleaseAddress`.

use aws_api::ec2::{ReleaseAddressInput, ReleaseAddressOutput};
use model::network::Address;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::address::{address_not_found, check_not_a_gateways, find};
use super::errors::check_dry_run;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: ReleaseAddressInput,
) -> Result<ReleaseAddressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let group = input.network_border_group.filter(|group| !group.is_empty());
    if let Some(group) = group.filter(|group| *group != call.region) {
        return Err(address_not_found(&group));
    }
    let (id, public_ip) = (input.allocation_id, input.public_ip);
    service
        .store
        .write(move |tx| {
            let address = find(tx, id.as_deref(), public_ip.as_deref())?;
            check_not_a_gateways(tx, &address)?;
            if address.association.is_some() {
                return Err(Failure::Refused(ServiceError::sender(
                    "InvalidIPAddress.InUse",
                    format!("Address {} is in use.", address.public_address),
                )));
            }
            tx.noun_delete::<Address>(address.id.as_str())?;
            Ok(())
        })
        .await?;
    Ok(ReleaseAddressOutput::default())
}
