//! Which log group a call is about: names, identifiers and ARNs; and members that must be there.

use smithy::{Call, ServiceError};

use super::errors::{invalid_parameter, missing_group};
use crate::context::scope;

/// The value of a member that a call cannot do without.
pub(super) fn required<T>(value: Option<T>, member: &str) -> Result<T, ServiceError> {
    value.ok_or_else(|| {
        invalid_parameter(format!(
            "1 validation error detected: Value null at '{member}' failed to satisfy constraint: \
             Member must not be null"
        ))
    })
}

/// The group of a call that takes a name or an identifier, one of the two.
pub(super) fn group_name(
    call: &Call,
    name: Option<String>,
    identifier: Option<String>,
) -> Result<String, ServiceError> {
    match (name, identifier) {
        (Some(name), None) => Ok(name),
        (None, Some(identifier)) => from_identifier(call, &identifier),
        _ => Err(invalid_parameter(
            "Either logGroupName or logGroupIdentifier must be specified, but not both.",
        )),
    }
}

/// The group of an identifier, which is a name or an ARN. An ARN of another account or region names
/// a group that does not exist here.
pub(super) fn from_identifier(call: &Call, identifier: &str) -> Result<String, ServiceError> {
    if identifier.starts_with("arn:") {
        from_arn(call, identifier)
    } else {
        Ok(identifier.to_owned())
    }
}

/// The group of an ARN, with or without the `:*` that stands for its streams.
pub(super) fn from_arn(call: &Call, arn: &str) -> Result<String, ServiceError> {
    let resource = arn.strip_suffix(":*").unwrap_or(arn);
    if let Some(name) = resource.strip_prefix(&scope(call).log_group("")) {
        return Ok(name.to_owned());
    }
    // arn:partition:logs:region:account:log-group:name
    let parts: Vec<&str> = resource.splitn(7, ':').collect();
    match parts[..] {
        ["arn", _, "logs", _, _, "log-group", _] => Err(missing_group()),
        _ => Err(invalid_parameter(format!(
            "'{arn}' is not the ARN of a log group."
        ))),
    }
}

/// The ARN of a group and all its streams, as listings give it.
pub(super) fn arn_with_streams(call: &Call, group: &str) -> String {
    format!("{}:*", scope(call).log_group(group))
}

/// A limit or count of the API as a size.
pub(super) fn size(value: Option<i32>) -> Option<usize> {
    value.map(|value| usize::try_from(value).unwrap_or(0))
}
