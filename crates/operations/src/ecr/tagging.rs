//! The tags of repositories between the shapes and the model.

use aws_api::ecr as api;
use aws_api::ecr::errors::{INVALID_TAG_PARAMETER_EXCEPTION, TOO_MANY_TAGS_EXCEPTION};
use model::Tag;
use rules::tags::{self, InvalidTags};
use smithy::{Call, ServiceError};

use super::{EcrService, lookup};
use crate::error::Failure;

/// Reads and checks the tags of a request.
pub(super) fn read(given: Option<Vec<api::Tag>>) -> Result<Vec<Tag>, ServiceError> {
    let given: Vec<Tag> = given
        .unwrap_or_default()
        .into_iter()
        .map(|tag| Tag {
            key: tag.key.unwrap_or_default(),
            value: tag.value.unwrap_or_default(),
        })
        .collect();
    tags::validate(&given).map_err(|error| invalid(&error))?;
    Ok(given)
}

pub(super) fn render(tags: &[Tag]) -> Vec<api::Tag> {
    tags.iter()
        .map(|tag| api::Tag {
            key: Some(tag.key.clone()),
            value: Some(tag.value.clone()),
        })
        .collect()
}

/// Gives the repository of an ARN the tags that `change` makes of those it has.
pub(super) async fn change(
    service: &EcrService,
    call: &Call,
    arn: Option<&str>,
    change: impl FnOnce(&[Tag]) -> Result<Vec<Tag>, InvalidTags> + Send + 'static,
) -> Result<(), ServiceError> {
    let id = lookup::from_arn(call, arn)?;
    let changed = service.store.write(move |tx| {
        let (key, mut repository) = lookup::find(tx, &id)?;
        let tags = change(&repository.tags).map_err(|error| invalid(&error))?;
        if tags != repository.tags {
            repository.tags = tags;
            tx.ecr_repository_update(key, &repository)?;
        }
        Ok::<_, Failure>(())
    });
    Ok(changed.await?)
}

fn invalid(error: &InvalidTags) -> ServiceError {
    let kind = match error {
        InvalidTags::TooMany => &TOO_MANY_TAGS_EXCEPTION,
        _ => &INVALID_TAG_PARAMETER_EXCEPTION,
    };
    kind.error(error.to_string())
}
