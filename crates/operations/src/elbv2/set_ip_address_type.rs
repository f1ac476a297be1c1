//! `SetIpAddressType`: `ipv4`, which it is.

use aws_api::elbv2::{SetIpAddressTypeInput, SetIpAddressTypeOutput};
use smithy::{Call, ServiceError};

use super::arns::LoadBalancerArn;
use super::{Elbv2Service, lookup, nodes};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: SetIpAddressTypeInput,
) -> Result<SetIpAddressTypeOutput, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &scope(call))?;
    nodes::check_ip_address_type(input.ip_address_type.as_deref())?;
    service
        .store
        .read(move |tx| lookup::load_balancer(tx, &arn))
        .await?;
    Ok(SetIpAddressTypeOutput {
        ip_address_type: Some("ipv4".to_owned()),
    })
}
