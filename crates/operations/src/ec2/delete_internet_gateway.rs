//! `DeleteInternetGateway`.

use aws_api::ec2::{DeleteInternetGatewayInput, DeleteInternetGatewayOutput};
use model::network::InternetGateway;
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, has_dependencies};
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DeleteInternetGatewayInput,
) -> Result<DeleteInternetGatewayOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.internet_gateway_id, "internetGatewayId")?;
    service
        .store
        .write(move |tx| {
            if lookup::internet_gateway(tx, &id)?.attached_to.is_some() {
                return Err(has_dependencies(&format!("internetGateway '{id}'")).into());
            }
            tx.noun_delete::<InternetGateway>(&id)?;
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DeleteInternetGatewayOutput {})
}
