//! `DescribeTags`.

use aws_api::elbv2::{DescribeTagsInput, DescribeTagsOutput, Tag, TagDescription};
use smithy::{Call, ServiceError};

use super::{Elbv2Service, tagging};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &Elbv2Service,
    call: &Call,
    input: DescribeTagsInput,
) -> Result<DescribeTagsOutput, ServiceError> {
    let resources = tagging::read(input.resource_arns, &scope(call))?;
    let found = service
        .store
        .read(move |tx| {
            let each = resources.into_iter().map(|(arn, resource)| {
                let tags = tagging::tags(tx, &resource)?;
                Ok::<_, Failure>(TagDescription {
                    resource_arn: Some(arn),
                    tags: Some(tags.into_iter().map(shape).collect()),
                })
            });
            each.collect::<Result<Vec<_>, _>>()
        })
        .await?;
    Ok(DescribeTagsOutput {
        tag_descriptions: Some(found),
    })
}

fn shape(tag: model::Tag) -> Tag {
    Tag {
        key: Some(tag.key),
        value: Some(tag.value),
    }
}
