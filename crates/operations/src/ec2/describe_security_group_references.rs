//! `DescribeSecurityGroupReferences`: which other VPCs refer to a group.
//!
//! VPCs are not connected with each other, so none does.

use aws_api::ec2::{DescribeSecurityGroupReferencesInput, DescribeSecurityGroupReferencesOutput};
use smithy::{Call, ServiceError};

use super::errors::{check_dry_run, missing_parameter};
use super::security_group::check_group_id;
use super::{Ec2Service, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &Ec2Service,
    _call: &Call,
    input: DescribeSecurityGroupReferencesInput,
) -> Result<DescribeSecurityGroupReferencesOutput, ServiceError> {
    check_dry_run(input.dry_run)?;
    let ids = input.group_id.unwrap_or_default();
    if ids.is_empty() {
        return Err(missing_parameter("GroupId"));
    }
    for id in &ids {
        check_group_id(id)?;
    }
    service
        .store
        .read(move |tx| {
            for id in &ids {
                lookup::security_group(tx, id)?;
            }
            Ok::<_, Failure>(())
        })
        .await?;
    Ok(DescribeSecurityGroupReferencesOutput {
        security_group_reference_set: Some(Vec::new()),
    })
}
