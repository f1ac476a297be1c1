//! `ModifyTargetGroup`: its health check; what is not given stays as it was.

use aws_api::elbv2::{ModifyTargetGroupInput, ModifyTargetGroupOutput};
use smithy::{Call, ServiceError};

use super::arns::TargetGroupArn;
use super::health_check::HealthCheckMembers;
use super::target_group::{Users, see};
use super::{Elbv2Service, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    mut input: ModifyTargetGroupInput,
) -> Result<ModifyTargetGroupOutput, ServiceError> {
    let scope = scope(call);
    let arn = input.target_group_arn.take().unwrap_or_default();
    let arn = TargetGroupArn::parse(&arn, &scope)?;
    let members = HealthCheckMembers::of_change(&mut input);
    let changed = service
        .store
        .write(move |tx| {
            let mut group = lookup::target_group(tx, &arn)?;
            group.health_check = members.apply(group.health_check, group.protocol_version)?;
            tx.balancing_put(&group)?;
            see(tx, &group, &Users::read(tx)?, &scope)
        })
        .await?;
    Ok(ModifyTargetGroupOutput {
        target_groups: Some(vec![changed]),
    })
}
