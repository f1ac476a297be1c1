//! `DescribeVpcPeeringConnections`: there are none.

use std::future::{Ready, ready};

use aws_api::ec2::{DescribeVpcPeeringConnectionsInput, DescribeVpcPeeringConnectionsOutput};
use smithy::{Call, ServiceError};

use super::Ec2Service;
use super::query::Query;

pub(super) fn run(
    _service: &Ec2Service,
    _call: &Call,
    input: DescribeVpcPeeringConnectionsInput,
) -> Ready<Result<DescribeVpcPeeringConnectionsOutput, ServiceError>> {
    ready(answer(input))
}

fn answer(
    input: DescribeVpcPeeringConnectionsInput,
) -> Result<DescribeVpcPeeringConnectionsOutput, ServiceError> {
    let query = Query::read(
        "vpc peering connections",
        input.dry_run,
        input.vpc_peering_connection_ids,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let (vpc_peering_connections, next_token) = query.select(
        Vec::new(),
        |_| "",
        |_, _| Some(Vec::new()),
        |id| {
            ServiceError::sender(
                "InvalidVpcPeeringConnectionID.NotFound",
                format!("The vpcPeeringConnection ID '{id}' does not exist"),
            )
        },
    )?;
    Ok(DescribeVpcPeeringConnectionsOutput {
        vpc_peering_connections: Some(vpc_peering_connections),
        next_token,
    })
}
