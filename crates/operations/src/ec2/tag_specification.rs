//! The tags that a resource is created with, and what is allowed in tags of EC2.
//!
//! Source: "Tag your Amazon EC2 resources". EC2 takes any characters in keys and values where other
//! services take a few.

use aws_api::ec2::{Tag as Shape, TagSpecification};
use model::Tag;
use rules::tags::{self, InvalidTags, TAGS_MAX};
use smithy::ServiceError;

use super::errors::invalid_value;

/// Reads `TagSpecifications` of an operation that makes resources of `resource_type` only, such as
/// `vpc`. The tags are valid and sorted by their keys.
pub(super) fn read_tags(
    given: Option<Vec<TagSpecification>>,
    resource_type: &str,
) -> Result<Vec<Tag>, ServiceError> {
    let mut tags = Vec::new();
    for specification in given.unwrap_or_default() {
        let named = specification.resource_type.unwrap_or_default();
        if named.is_empty() {
            return Err(invalid_value(
                "Tag specification resource type must have a value",
            ));
        }
        if named != resource_type {
            return Err(invalid_value(format!(
                "'{named}' is not a valid taggable resource type for this operation."
            )));
        }
        let given = specification.tags.unwrap_or_default();
        if given.is_empty() {
            return Err(invalid_value(
                "Tag specification must have at least one tag",
            ));
        }
        tags.extend(given.into_iter().map(read_tag));
    }
    tags::validate_any_characters(&tags).map_err(invalid_tags)?;
    tags.sort();
    Ok(tags)
}

/// A tag without a value has an empty one.
pub(super) fn read_tag(given: Shape) -> Tag {
    Tag {
        key: given.key.unwrap_or_default(),
        value: given.value.unwrap_or_default(),
    }
}

/// Why tags are refused, as EC2 says it.
pub(super) fn invalid_tags(problem: InvalidTags) -> ServiceError {
    match problem {
        InvalidTags::TooMany => ServiceError::sender(
            "TagLimitExceeded",
            format!("The maximum number of tags for a resource is {TAGS_MAX}."),
        ),
        InvalidTags::KeyLength => invalid_value("Tag keys must have between 1 and 128 characters."),
        InvalidTags::Reserved => {
            invalid_value("Tag keys starting with 'aws:' are reserved for internal use")
        }
        InvalidTags::Duplicate(key) => {
            invalid_value(format!("Duplicate tag key '{key}' specified."))
        }
        InvalidTags::Characters => invalid_value("Tags must not have control characters."),
        other @ InvalidTags::ValueLength(_) => invalid_value(other.to_string()),
    }
}
