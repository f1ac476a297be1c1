//! `DeleteTargetGroup`, with its targets.

use aws_api::elbv2::{DeleteTargetGroupInput, DeleteTargetGroupOutput, errors as kinds};
use model::balancing::{Target, TargetGroup};
use smithy::{Call, ServiceError};
use store::{BalancingNoun, Tx};

use super::arns::TargetGroupArn;
use super::{Elbv2Service, lookup, usage};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DeleteTargetGroupInput,
) -> Result<DeleteTargetGroupOutput, ServiceError> {
    let text = input.target_group_arn.unwrap_or_default();
    let arn = TargetGroupArn::parse(&text, &scope(call))?;
    service
        .store
        .write(move |tx| delete(tx, &arn, &text))
        .await?;
    Ok(DeleteTargetGroupOutput {})
}

/// A target group that is gone counts as deleted.
fn delete(tx: &mut Tx<'_>, arn: &TargetGroupArn, text: &str) -> Result<(), Failure> {
    let Some(group) = lookup::find_target_group(tx, arn)? else {
        return Ok(());
    };
    if usage::load_balancers_by_group(tx)?.contains_key(&group.id) {
        let text = format!("Target group '{text}' is currently in use by a listener or a rule");
        return Err(kinds::RESOURCE_IN_USE_EXCEPTION.error(text).into());
    }
    for target in tx.balancing_list_of::<Target>(group.id.as_str())? {
        tx.balancing_delete::<Target>(&target.id())?;
    }
    tx.balancing_delete::<TargetGroup>(group.id.as_str())?;
    Ok(())
}
