//! `CreateVpcEndpoint`: no service is offered inside VPCs, so that it is always refused.

use std::future::{Ready, ready};

use aws_api::ec2::{CreateVpcEndpointInput, CreateVpcEndpointOutput};
use smithy::{Call, ServiceError};

use super::errors::check_dry_run;
use super::{Ec2Service, input};

pub(super) fn run(
    _service: &Ec2Service,
    _call: &Call,
    given: CreateVpcEndpointInput,
) -> Ready<Result<CreateVpcEndpointOutput, ServiceError>> {
    ready(answer(given))
}

fn answer(given: CreateVpcEndpointInput) -> Result<CreateVpcEndpointOutput, ServiceError> {
    check_dry_run(given.dry_run)?;
    let service = input::required(given.service_name, "serviceName")?;
    Err(not_offered(&service))
}

pub(super) fn not_offered(service: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidServiceName",
        format!(
            "The Vpc Endpoint Service '{service}' does not exist: Neargate offers no service \
             inside VPCs."
        ),
    )
}
