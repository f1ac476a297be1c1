//! `DeleteNatGateway`: asks for it. Its address is given back, and its interface is gone, once no
//! packet passes it any more.

use aws_api::ec2::{DeleteNatGatewayInput, DeleteNatGatewayOutput};
use model::network::{NatGateway, NatGatewayState};
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, nat_gateway_not_found};
use super::input::required;
use super::{Ec2Service, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DeleteNatGatewayInput,
) -> Result<DeleteNatGatewayOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let id = required(input.nat_gateway_id, "natGatewayId")?;
    let gateway = service
        .store
        .write(move |tx| {
            let mut gateway: NatGateway = lookup::noun(tx, &id, nat_gateway_not_found)?;
            match gateway.state {
                NatGatewayState::Pending | NatGatewayState::Available => {
                    gateway.state = NatGatewayState::Deleting;
                    tx.noun_put(&gateway)?;
                }
                NatGatewayState::Deleting => {}
                NatGatewayState::Deleted => {
                    return Err(Failure::Refused(nat_gateway_not_found(&id)));
                }
            }
            Ok(gateway)
        })
        .await?;
    Ok(DeleteNatGatewayOutput {
        nat_gateway_id: Some(gateway.id.to_string()),
    })
}
