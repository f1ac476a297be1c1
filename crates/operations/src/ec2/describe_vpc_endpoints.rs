//! `DescribeVpcEndpoints`: there are none.

use std::future::{Ready, ready};

use aws_api::ec2::{DescribeVpcEndpointsInput, DescribeVpcEndpointsOutput};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::query::Query;

pub(super) fn run(
    _service: &Ec2Service,
    _call: &Call,
    input: DescribeVpcEndpointsInput,
) -> Ready<Result<DescribeVpcEndpointsOutput, ServiceError>> {
    ready(answer(input))
}

fn answer(input: DescribeVpcEndpointsInput) -> Result<DescribeVpcEndpointsOutput, ServiceError> {
    let query = Query::read(
        "vpc endpoints",
        input.dry_run,
        input.vpc_endpoint_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let (vpc_endpoints, next_token) = query.select(
        Vec::new(),
        |_| "",
        |_, _| Some(Vec::new()),
        |id| {
            ServiceError::sender(
                "InvalidVpcEndpointId.NotFound",
                format!("The Vpc Endpoint ID '{id}' does not exist"),
            )
        },
    )?;
    Ok(DescribeVpcEndpointsOutput {
        vpc_endpoints: Some(vpc_endpoints),
        next_token,
    })
}
