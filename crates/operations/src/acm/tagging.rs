//! The tags of certificates between the shapes and the model.

use aws_api::acm as api;
use aws_api::acm::errors::{INVALID_TAG_EXCEPTION, TOO_MANY_TAGS_EXCEPTION};
use model::Tag;
use rules::tags::{self, InvalidTags};
use smithy::{Call, ServiceError};

use super::{AcmService, lookup};
use crate::context::scope;
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

/// Gives the certificate of an ARN the tags that `change` makes of those it has.
pub(super) async fn change(
    service: &AcmService,
    call: &Call,
    arn: Option<String>,
    change: impl FnOnce(&[Tag]) -> Result<Vec<Tag>, InvalidTags> + Send + 'static,
) -> Result<(), ServiceError> {
    let id = lookup::certificate_id(call, arn)?;
    let arn = scope(call).certificate(&id);
    let changed = service.store.write(move |tx| {
        let mut certificate = lookup::find(tx, &id, &arn)?;
        let tags = change(&certificate.tags).map_err(|error| invalid(&error))?;
        if tags != certificate.tags {
            certificate.tags = tags;
            tx.balancing_put(&certificate)?;
        }
        Ok::<_, Failure>(())
    });
    Ok(changed.await?)
}

fn invalid(error: &InvalidTags) -> ServiceError {
    let kind = match error {
        InvalidTags::TooMany => &TOO_MANY_TAGS_EXCEPTION,
        _ => &INVALID_TAG_EXCEPTION,
    };
    kind.error(error.to_string())
}
