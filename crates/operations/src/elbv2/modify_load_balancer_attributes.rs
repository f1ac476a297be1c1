//! `ModifyLoadBalancerAttributes`: all that are given, or none.

use aws_api::elbv2::{ModifyLoadBalancerAttributesInput, ModifyLoadBalancerAttributesOutput};
use rules::balancing::attributes::Owner;
use smithy::{Call, ServiceError};

use super::arns::LoadBalancerArn;
use super::attribute_changes::AttributeChanges;
use super::describe_load_balancer_attributes::render;
use super::{Elbv2Service, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: ModifyLoadBalancerAttributesInput,
) -> Result<ModifyLoadBalancerAttributesOutput, ServiceError> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let arn = LoadBalancerArn::parse(&arn, &scope(call))?;
    let given = input.attributes.unwrap_or_default().into_iter();
    let pairs = given.map(|one| (one.key, one.value));
    let changes = AttributeChanges::read(Owner::LoadBalancer, pairs)?;
    let balancer = service
        .store
        .write(move |tx| {
            let mut balancer = lookup::load_balancer(tx, &arn)?;
            changes.apply(&mut balancer.attributes);
            tx.balancing_put(&balancer)?;
            Ok::<_, Failure>(balancer)
        })
        .await?;
    Ok(ModifyLoadBalancerAttributesOutput {
        attributes: Some(render(&balancer.attributes)),
    })
}
