//! `DeregisterTargets`: a target drains while a load balancer uses its group, and is gone at once
//! otherwise. Without a port, the target with the group's port is meant.

use aws_api::elbv2::{DeregisterTargetsInput, DeregisterTargetsOutput};
use model::UnixMillis;
use model::balancing::Target;
use smithy::{Call, ServiceError};
use store::{BalancingNoun, Tx};

use super::arns::TargetGroupArn;
use super::targets::{self, NamedTarget};
use super::{Elbv2Service, lookup, usage};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DeregisterTargetsInput,
) -> Result<DeregisterTargetsOutput, ServiceError> {
    let arn = input.target_group_arn.unwrap_or_default();
    let arn = TargetGroupArn::parse(&arn, &scope(call))?;
    let named = targets::read_some(input.targets)?;
    let now = (service.clock)();
    service
        .store
        .write(move |tx| deregister(tx, &arn, &named, now))
        .await?;
    Ok(DeregisterTargetsOutput {})
}

/// Targets that are not registered, and those that drain already, stay as they are.
fn deregister(
    tx: &mut Tx<'_>,
    arn: &TargetGroupArn,
    named: &[NamedTarget],
    now: UnixMillis,
) -> Result<(), Failure> {
    let group = lookup::target_group(tx, arn)?;
    let is_used = usage::load_balancers_by_group(tx)?.contains_key(&group.id);
    let registered = tx.balancing_list_of::<Target>(group.id.as_str())?;
    for mut target in registered {
        let is_named = named
            .iter()
            .any(|one| one.address == target.address && one.port(&group) == target.port);
        if !is_named {
            continue;
        }
        if !is_used {
            tx.balancing_delete::<Target>(&target.id())?;
        } else if target.deregistered_at.is_none() {
            target.deregistered_at = Some(now);
            tx.balancing_put(&target)?;
        }
    }
    Ok(())
}
