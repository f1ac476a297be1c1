//! `SetSubnets`: the load balancer gets nodes in new zones, and none in those that are not named.

use aws_api::elbv2::{SetSubnetsInput, SetSubnetsOutput};
use smithy::{Call, ServiceError};
use store::Tx;

use super::arns::LoadBalancerArn;
use super::errors::{invalid_configuration, unsupported};
use super::moment::Moment;
use super::{Elbv2Service, lookup, nodes};
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: SetSubnetsInput,
) -> Result<SetSubnetsOutput, ServiceError> {
    let moment = Moment::of(service, call);
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &moment.scope)?;
    nodes::check_ip_address_type(input.ip_address_type.as_deref())?;
    if input.enable_prefix_for_ipv6_source_nat.as_deref() == Some("on") {
        return Err(unsupported("IPv6 prefixes for source NAT"));
    }
    let ids = nodes::read_subnets(input.subnets, input.subnet_mappings)?;
    let zones = service
        .store
        .write(move |tx| set(tx, &arn, &ids, &moment))
        .await?;
    Ok(SetSubnetsOutput {
        availability_zones: Some(zones),
        ip_address_type: Some("ipv4".to_owned()),
        enable_prefix_for_ipv6_source_nat: None,
    })
}

fn set(
    tx: &mut Tx<'_>,
    arn: &LoadBalancerArn,
    ids: &[String],
    moment: &Moment,
) -> Result<Vec<aws_api::elbv2::AvailabilityZone>, Failure> {
    let mut balancer = lookup::load_balancer(tx, arn)?;
    let subnets = nodes::find_subnets(tx, ids)?;
    if subnets.iter().any(|it| it.vpc_id != balancer.vpc_id) {
        let text = format!(
            "The subnets must belong to the VPC of the load balancer, {}",
            balancer.vpc_id
        );
        return Err(invalid_configuration(text).into());
    }
    nodes::check_reachable(tx, balancer.scheme, &balancer.vpc_id)?;
    nodes::place(tx, &mut balancer, &subnets, moment)?;
    tx.balancing_put(&balancer)?;
    Ok(nodes::render(&balancer.zones))
}
