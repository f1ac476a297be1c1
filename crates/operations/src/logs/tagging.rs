//! The rules of tags, for every operation that takes some.

use std::collections::BTreeMap;

use aws_api::logs::errors::TOO_MANY_TAGS_EXCEPTION;
use smithy::{Call, ServiceError};
use telemetry::Error;

use super::LogsService;
use super::errors::{from_store, invalid_parameter};

/// Tags of one log group.
pub(super) const MAX_TAGS: usize = 50;
const MAX_KEY_CHARS: usize = 128;
const MAX_VALUE_CHARS: usize = 256;

/// Checks tags by themselves; how many a group may have is checked where they are added.
pub(super) fn checked(
    tags: Option<BTreeMap<String, String>>,
) -> Result<Vec<(String, String)>, ServiceError> {
    let tags: Vec<(String, String)> = tags.unwrap_or_default().into_iter().collect();
    for (key, value) in &tags {
        if key.is_empty() || key.chars().count() > MAX_KEY_CHARS {
            return Err(invalid_parameter(format!(
                "The tag key '{key}' must have 1 to {MAX_KEY_CHARS} characters."
            )));
        }
        if value.chars().count() > MAX_VALUE_CHARS {
            return Err(invalid_parameter(format!(
                "The value of the tag '{key}' must have at most {MAX_VALUE_CHARS} characters."
            )));
        }
        if key
            .get(..4)
            .is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
        {
            return Err(invalid_parameter(
                "aws: prefixed tag key names are not allowed for external use.",
            ));
        }
    }
    Ok(tags)
}

pub(super) fn too_many() -> ServiceError {
    TOO_MANY_TAGS_EXCEPTION.error(format!("A log group can have at most {MAX_TAGS} tags."))
}

/// Adds tags to a group.
pub(super) async fn add(
    service: &LogsService,
    call: &Call,
    group: String,
    tags: Option<BTreeMap<String, String>>,
) -> Result<(), ServiceError> {
    let tags = checked(tags)?;
    let store = service.store.in_region(&call.region);
    let outcome = store
        .run(move |store| store.tag(&group, &tags, MAX_TAGS))
        .await;
    outcome.map_err(|error| match error {
        Error::OutOfBounds { .. } => too_many(),
        error => from_store(error),
    })
}
