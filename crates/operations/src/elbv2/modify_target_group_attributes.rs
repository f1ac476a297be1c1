//! `ModifyTargetGroupAttributes`: all that are given, or none.

use aws_api::elbv2::{ModifyTargetGroupAttributesInput, ModifyTargetGroupAttributesOutput};
use rules::balancing::attributes::{Owner, check_target_group_attributes};
use smithy::{Call, ServiceError};

use super::arns::TargetGroupArn;
use super::attribute_changes::AttributeChanges;
use super::describe_target_group_attributes::render;
use super::errors::invalid;
use super::{Elbv2Service, lookup};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: ModifyTargetGroupAttributesInput,
) -> Result<ModifyTargetGroupAttributesOutput, ServiceError> {
    let arn = input.target_group_arn.unwrap_or_default();
    let arn = TargetGroupArn::parse(&arn, &scope(call))?;
    let given = input.attributes.unwrap_or_default().into_iter();
    let pairs = given.map(|one| (one.key, one.value));
    let changes = AttributeChanges::read(Owner::TargetGroup, pairs)?;
    let group = service
        .store
        .write(move |tx| {
            let mut group = lookup::target_group(tx, &arn)?;
            changes.apply(&mut group.attributes);
            check_target_group_attributes(&group.attributes)
                .map_err(|problem| invalid(problem.to_string()))?;
            tx.balancing_put(&group)?;
            Ok::<_, Failure>(group)
        })
        .await?;
    Ok(ModifyTargetGroupAttributesOutput {
        attributes: Some(render(&group.attributes)),
    })
}
