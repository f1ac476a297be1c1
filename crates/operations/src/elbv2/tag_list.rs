//! Lists of tags between the shapes and the model.

use aws_api::elbv2 as api;
use model::Tag;
use rules::tags;
use smithy::ServiceError;

use super::errors::invalid_tags;

/// Reads and checks the tags of a request.
pub(super) fn read(given: Option<Vec<api::Tag>>) -> Result<Vec<Tag>, ServiceError> {
    let given = given.unwrap_or_default().into_iter().map(|tag| Tag {
        key: tag.key.unwrap_or_default(),
        value: tag.value.unwrap_or_default(),
    });
    let given: Vec<Tag> = given.collect();
    tags::validate(&given).map_err(|problem| invalid_tags(&problem))?;
    Ok(given)
}
