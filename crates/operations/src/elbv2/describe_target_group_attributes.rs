//! `DescribeTargetGroupAttributes`.

use std::collections::BTreeMap;

use aws_api::elbv2::{
    DescribeTargetGroupAttributesInput, DescribeTargetGroupAttributesOutput, TargetGroupAttribute,
};
use rules::balancing::attributes::{Owner, attributes};
use smithy::{Call, ServiceError};

use super::arns::TargetGroupArn;
use super::{Elbv2Service, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeTargetGroupAttributesInput,
) -> Result<DescribeTargetGroupAttributesOutput, ServiceError> {
    let arn = input.target_group_arn.unwrap_or_default();
    let arn = TargetGroupArn::parse(&arn, &scope(call))?;
    let group = service
        .store
        .read(move |tx| lookup::target_group(tx, &arn))
        .await?;
    Ok(DescribeTargetGroupAttributesOutput {
        attributes: Some(render(&group.attributes)),
    })
}

pub(super) fn render(set: &BTreeMap<String, String>) -> Vec<TargetGroupAttribute> {
    let all = attributes(Owner::TargetGroup, set).into_iter();
    all.map(|(key, value)| TargetGroupAttribute {
        key: Some(key.to_owned()),
        value: Some(value),
    })
    .collect()
}
