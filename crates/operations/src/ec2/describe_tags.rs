//! `DescribeTags`.

use aws_api::ec2::{DescribeTagsInput, DescribeTagsOutput, TagDescription};
use model::Tag;
use smithy::{Call, ServiceError};

use super::errors::invalid_value;
use super::query::Query;
use super::{Ec2Service, tagging};
use crate::context::scope;
use crate::error::Failure;

/// One tag of one resource.
#[derive(Debug)]
struct Placed {
    tag: Tag,
    resource_type: &'static str,
    resource_id: String,
    /// The resource's id and the tag's key: what no other tag has.
    place: String,
}

pub(super) async fn run(
    service: &Ec2Service,
    call: &Call,
    input: DescribeTagsInput,
) -> Result<DescribeTagsOutput, ServiceError> {
    let query = Query::read(
        "tags",
        input.dry_run,
        None,
        input.filters,
        input.max_results,
        input.next_token.as_deref(),
    )?;
    let scope = scope(call);
    let resources = service
        .store
        .read(move |tx| Ok::<_, Failure>(tagging::list(tx, &scope)?))
        .await?;
    let mut placed = Vec::new();
    for resource in resources {
        for tag in resource.tags {
            placed.push(Placed {
                place: format!("{} {}", resource.id, tag.key),
                resource_type: resource.kind,
                resource_id: resource.id.clone(),
                tag,
            });
        }
    }
    let (placed, next_token) = query.select(
        placed,
        |placed| &placed.place,
        values,
        |id| invalid_value(id),
    )?;
    Ok(DescribeTagsOutput {
        next_token,
        tags: Some(placed.into_iter().map(render).collect()),
    })
}

fn values(placed: &Placed, filter: &str) -> Option<Vec<String>> {
    let value = match filter {
        "key" | "tag-key" => &placed.tag.key,
        "value" | "tag-value" => &placed.tag.value,
        "resource-id" => &placed.resource_id,
        "resource-type" => placed.resource_type,
        other => {
            let key = other.strip_prefix("tag:")?;
            let value = (placed.tag.key == key).then(|| placed.tag.value.clone());
            return Some(value.into_iter().collect());
        }
    };
    Some(vec![value.to_owned()])
}

fn render(placed: Placed) -> TagDescription {
    TagDescription {
        key: Some(placed.tag.key),
        resource_id: Some(placed.resource_id),
        resource_type: Some(placed.resource_type.to_owned()),
        value: Some(placed.tag.value),
    }
}
