//! `DetachInternetGateway`. Routes to the gateway stay and lead nowhere.

use aws_api::ec2::{DetachInternetGatewayInput, DetachInternetGatewayOutput};
use model::VpcId;
use smithy::{Call, ServiceError};

use super::errors::check_dry_run;
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: DetachInternetGatewayInput,
) -> Result<DetachInternetGatewayOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.internet_gateway_id, "internetGatewayId")?;
    let vpc = input::required(given.vpc_id, "vpcId")?;
    service
        .store
        .write(move |tx| {
            let mut gateway = lookup::internet_gateway(tx, &id)?;
            // A VPC that is gone is one that the gateway is not attached to: Terraform
            // deletes both at the same time.
            if gateway.attached_to.as_ref().map(VpcId::as_str) != Some(vpc.as_str()) {
                return Err(ServiceError::sender(
                    "Gateway.NotAttached",
                    format!("resource {id} is not attached to network {vpc}"),
                )
                .into());
            }
            let interfaces = tx.network_interface_list()?;
            let is_public = interfaces
                .iter()
                .filter(|interface| interface.vpc_id.as_str() == vpc)
                .any(|interface| interface.public_address.is_some());
            if is_public {
                return Err(ServiceError::sender(
                    "DependencyViolation",
                    format!(
                        "Network {vpc} has some mapped public address(es). Please unmap those \
                         public address(es) before detaching the gateway."
                    ),
                )
                .into());
            }
            gateway.attached_to = None;
            Ok::<_, Failure>(tx.noun_put(&gateway)?)
        })
        .await?;
    Ok(DetachInternetGatewayOutput {})
}
