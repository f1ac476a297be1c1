//! `DescribeStaleSecurityGroups`.
//!
//! A rule is stale when the group it refers to is gone, which can happen to a group of another VPC
//! only. There are no references to other VPCs, so nothing is stale.

use aws_api::ec2::{DescribeStaleSecurityGroupsInput, DescribeStaleSecurityGroupsOutput};
use smithy::{Call, ServiceError};

use super::input::required;
use super::query::Query;
use super::{Ec2Service, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribeStaleSecurityGroupsInput,
) -> Result<DescribeStaleSecurityGroupsOutput, ServiceError> {
    // Checks the page that is asked for; there is none to give.
    Query::read(
        "stale security groups",
        input.dry_run,
        None,
        None,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let vpc_id = required(input.vpc_id, "VpcId")?;
    service
        .store
        .read(move |tx| {
            lookup::vpc(tx, &vpc_id)?;
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DescribeStaleSecurityGroupsOutput {
        next_token: None,
        stale_security_group_set: Some(Vec::new()),
    })
}
