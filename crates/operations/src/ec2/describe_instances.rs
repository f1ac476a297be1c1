//! `DescribeInstances`: there are none. Tasks on Fargate are no
//! instances of anybody's account.

use std::future::{Ready, ready};

use aws_api::ec2::{DescribeInstancesInput, DescribeInstancesOutput};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::query::Query;

pub(super) fn run(
    _service: &Ec2Service,
    _call: &Call,
    input: DescribeInstancesInput,
) -> Ready<Result<DescribeInstancesOutput, ServiceError>> {
    ready(answer(input))
}

fn answer(input: DescribeInstancesInput) -> Result<DescribeInstancesOutput, ServiceError> {
    let query = Query::read(
        "instances",
        input.dry_run,
        input.instance_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let (reservations, next_token) = query.select(
        Vec::new(),
        |_| "",
        |_, _| Some(Vec::new()),
        |id| {
            ServiceError::sender(
                "InvalidInstanceID.NotFound",
                format!("The instance ID '{id}' does not exist"),
            )
        },
    )?;
    Ok(DescribeInstancesOutput {
        reservations: Some(reservations),
        next_token,
    })
}
