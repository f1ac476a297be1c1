//! `AttachInternetGateway`: a gateway serves one VPC, a VPC has one gateway.

use aws_api::ec2::{AttachInternetGatewayInput, AttachInternetGatewayOutput};
use model::network::InternetGateway;
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, invalid_value};
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: AttachInternetGatewayInput,
) -> Result<AttachInternetGatewayOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let id = input::required(given.internet_gateway_id, "internetGatewayId")?;
    let vpc = input::required(given.vpc_id, "vpcId")?;
    service
        .store
        .write(move |tx| {
            let mut gateway = lookup::internet_gateway(tx, &id)?;
            let vpc = lookup::vpc(tx, &vpc)?;
            if let Some(present) = &gateway.attached_to {
                return Err(ServiceError::sender(
                    "Resource.AlreadyAssociated",
                    format!("resource {id} is already attached to network {present}"),
                )
                .into());
            }
            if !tx.noun_list_in_vpc::<InternetGateway>(&vpc.id)?.is_empty() {
                return Err(invalid_value(format!(
                    "Network {} already has an internet gateway attached",
                    vpc.id
                ))
                .into());
            }
            gateway.attached_to = Some(vpc.id);
            Ok::<_, Failure>(tx.noun_put(&gateway)?)
        })
        .await?;
    Ok(AttachInternetGatewayOutput {})
}
