//! `DescribeListenerAttributes`.

use std::collections::BTreeMap;

use aws_api::elbv2::{
    DescribeListenerAttributesInput, DescribeListenerAttributesOutput, ListenerAttribute,
};
use rules::balancing::attributes::{Owner, attributes};
use smithy::{Call, ServiceError};

use super::arns::ListenerArn;
use super::{Elbv2Service, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeListenerAttributesInput,
) -> Result<DescribeListenerAttributesOutput, ServiceError> {
    let arn = ListenerArn::parse(&input.listener_arn.unwrap_or_default(), &scope(call))?;
    let found = service
        .store
        .read(move |tx| lookup::listener(tx, &arn))
        .await?;
    Ok(DescribeListenerAttributesOutput {
        attributes: Some(render(&found.listener.attributes)),
    })
}

pub(super) fn render(set: &BTreeMap<String, String>) -> Vec<ListenerAttribute> {
    let all = attributes(Owner::Listener, set).into_iter();
    all.map(|(key, value)| ListenerAttribute {
        key: Some(key.to_owned()),
        value: Some(value),
    })
    .collect()
}
