//! `DescribeEgressOnlyInternetGateways`: there are none. They are for IPv6,
//! which VPCs do not have.

use std::future::{Ready, ready};

use aws_api::ec2::{
    DescribeEgressOnlyInternetGatewaysInput, DescribeEgressOnlyInternetGatewaysOutput,
};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::query::Query;

pub(super) fn run(
    _service: &Ec2Service,
    _call: &Call,
    input: DescribeEgressOnlyInternetGatewaysInput,
) -> Ready<Result<DescribeEgressOnlyInternetGatewaysOutput, ServiceError>> {
    ready(answer(input))
}

fn answer(
    input: DescribeEgressOnlyInternetGatewaysInput,
) -> Result<DescribeEgressOnlyInternetGatewaysOutput, ServiceError> {
    let query = Query::read(
        "egress-only internet gateways",
        input.dry_run,
        input.egress_only_internet_gateway_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let (egress_only_internet_gateways, next_token) = query.select(
        Vec::new(),
        |_| "",
        |_, _| Some(Vec::new()),
        |id| {
            ServiceError::sender(
                "InvalidGatewayID.NotFound",
                format!("The eigw ID '{id}' does not exist"),
            )
        },
    )?;
    Ok(DescribeEgressOnlyInternetGatewaysOutput {
        egress_only_internet_gateways: Some(egress_only_internet_gateways),
        next_token,
    })
}
