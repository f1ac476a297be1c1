//! `DescribeVpcAttribute`.

use aws_api::ec2::{AttributeBooleanValue, DescribeVpcAttributeInput, DescribeVpcAttributeOutput};
use model::VpcId;
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::errors::{check_dry_run, invalid_value, vpc_not_found};
use super::input::required;
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribeVpcAttributeInput,
) -> Result<DescribeVpcAttributeOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let named = required(input.vpc_id, "vpcId")?;
    let id = VpcId::parse(&named).map_err(|_| vpc_not_found(&named))?;
    let vpc = service
        .store
        .read(move |tx| Ok::<_, Failure>(tx.vpc_find(&id)?))
        .await?
        .ok_or_else(|| vpc_not_found(&named))?;
    let mut output = DescribeVpcAttributeOutput {
        vpc_id: Some(vpc.id.to_string()),
        ..DescribeVpcAttributeOutput::default()
    };
    let value = |value: bool| Some(AttributeBooleanValue { value: Some(value) });
    match input.attribute.as_deref().unwrap_or("") {
        "enableDnsSupport" => output.enable_dns_support = value(vpc.dns_support),
        "enableDnsHostnames" => output.enable_dns_hostnames = value(vpc.dns_hostnames),
        "enableNetworkAddressUsageMetrics" => {
            output.enable_network_address_usage_metrics = value(false);
        }
        other => {
            return Err(invalid_value(format!(
                "Value ({other}) for parameter attribute is invalid. Unknown attribute."
            )));
        }
    }
    Ok(output)
}
