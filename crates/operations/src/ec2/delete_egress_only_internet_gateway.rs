//! `DeleteEgressOnlyInternetGateway`. Routes to it lead nowhere from then on.

use aws_api::ec2::{DeleteEgressOnlyInternetGatewayInput, DeleteEgressOnlyInternetGatewayOutput};
use model::network::EgressOnlyInternetGateway;
use smithy::{Call, ServiceError};

use super::errors::{self, check_dry_run};
use super::{Ec2Service, input};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DeleteEgressOnlyInternetGatewayInput,
) -> Result<DeleteEgressOnlyInternetGatewayOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = given.egress_only_internet_gateway_id;
    let id = input::required(id, "egressOnlyInternetGatewayId")?;
    service
        .store
        .write(move |tx| {
            if tx.noun_delete::<EgressOnlyInternetGateway>(&id)? {
                Ok::<_, Failure>(())
            } else {
                Err(errors::egress_only_gateway_not_found(&id).into())
            }
        })
        .await?;
    Ok(DeleteEgressOnlyInternetGatewayOutput {
        return_code: Some(true),
    })
}
