//! `DescribeLoadBalancerAttributes`.

use std::collections::BTreeMap;

use aws_api::elbv2::{
    DescribeLoadBalancerAttributesInput, DescribeLoadBalancerAttributesOutput,
    LoadBalancerAttribute,
};
use rules::balancing::attributes::{Owner, attributes};
use smithy::{Call, ServiceError};

use super::arns::LoadBalancerArn;
use super::{Elbv2Service, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeLoadBalancerAttributesInput,
) -> Result<DescribeLoadBalancerAttributesOutput, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &scope(call))?;
    let balancer = service
        .store
        .read(move |tx| lookup::load_balancer(tx, &arn))
        .await?;
    Ok(DescribeLoadBalancerAttributesOutput {
        attributes: Some(render(&balancer.attributes)),
    })
}

pub(super) fn render(set: &BTreeMap<String, String>) -> Vec<LoadBalancerAttribute> {
    let all = attributes(Owner::LoadBalancer, set).into_iter();
    all.map(|(key, value)| LoadBalancerAttribute {
        key: Some(key.to_owned()),
        value: Some(value),
    })
    .collect()
}
