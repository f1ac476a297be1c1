//! `DisassociateAddress`. The interface is left without a public address: one that a task had for
//! itself before does not come back, as on AWS.

use aws_api::ec2::{DisassociateAddressInput, DisassociateAddressOutput};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::address::{check_not_a_gateways, find_associated};
use super::errors::check_dry_run;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DisassociateAddressInput,
) -> Result<DisassociateAddressOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let (id, public_ip) = (input.association_id, input.public_ip);
    service
        .store
        .write(move |tx| {
            let address = find_associated(tx, id.as_deref(), public_ip.as_deref())?;
            check_not_a_gateways(tx, &address)?;
            tx.address_disassociate(&address)?;
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DisassociateAddressOutput::default())
}
