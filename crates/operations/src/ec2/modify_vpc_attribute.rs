//! `ModifyVpcAttribute`.

use aws_api::ec2::{AttributeBooleanValue, ModifyVpcAttributeInput, ModifyVpcAttributeOutput};
use smithy::{Call, ServiceError};

use super::errors::{invalid_combination, missing_parameter};
use super::{Ec2Service, input, lookup};
use crate::error::Failure;

/// One attribute with its new value.
#[derive(Debug, Clone, Copy)]
enum Change {
    DnsSupport(bool),
    DnsHostnames(bool),
    /// There are no such metrics, so that they can only stay off.
    NoUsageMetrics,
}

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    given: ModifyVpcAttributeInput,
) -> Result<ModifyVpcAttributeOutput, ServiceError> {
    let id = input::required(given.vpc_id.clone(), "vpcId")?;
    let change = parse(&given)?;
    service
        .store
        .write(move |tx| {
            let mut vpc = lookup::vpc(tx, &id)?;
            match change {
                Change::DnsSupport(value) => vpc.dns_support = value,
                Change::DnsHostnames(value) => vpc.dns_hostnames = value,
                Change::NoUsageMetrics => return Ok(()),
            }
            Ok::<_, Failure>(tx.vpc_put(&vpc)?)
        })
        .await?;
    Ok(ModifyVpcAttributeOutput {})
}

fn parse(given: &ModifyVpcAttributeInput) -> Result<Change, ServiceError> {
    let value = |attribute: &Option<AttributeBooleanValue>| {
        attribute.as_ref().map(|given| given.value == Some(true))
    };
    let metrics = value(&given.enable_network_address_usage_metrics);
    input::refuse(
        metrics == Some(true),
        "metrics of network address usage (enableNetworkAddressUsageMetrics)",
    )?;
    let mut changes = [
        value(&given.enable_dns_support).map(Change::DnsSupport),
        value(&given.enable_dns_hostnames).map(Change::DnsHostnames),
        metrics.map(|_| Change::NoUsageMetrics),
    ]
    .into_iter()
    .flatten();
    let change = changes
        .next()
        .ok_or_else(|| missing_parameter("attribute"))?;
    if changes.next().is_some() {
        return Err(invalid_combination(
            "Fields for multiple attribute types specified: only one attribute can be modified at \
             a time.",
        ));
    }
    Ok(change)
}
