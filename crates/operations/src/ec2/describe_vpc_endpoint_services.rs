//! `DescribeVpcEndpointServices`: none is offered.

use std::future::{Ready, ready};

use aws_api::ec2::{DescribeVpcEndpointServicesInput, DescribeVpcEndpointServicesOutput};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::create_vpc_endpoint::not_offered;
use super::errors::check_dry_run;

pub(super) fn run(
    _service: &Ec2Service,
    _call: &Call,
    input: DescribeVpcEndpointServicesInput,
) -> Ready<Result<DescribeVpcEndpointServicesOutput, ServiceError>> {
    ready(answer(input))
}

fn answer(
    input: DescribeVpcEndpointServicesInput,
) -> Result<DescribeVpcEndpointServicesOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    if let Some(name) = input.service_names.unwrap_or_default().first() {
        return Err(not_offered(name));
    }
    Ok(DescribeVpcEndpointServicesOutput {
        service_names: Some(Vec::new()),
        service_details: Some(Vec::new()),
        next_token: None,
    })
}
