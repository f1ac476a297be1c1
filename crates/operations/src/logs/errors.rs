//! The answers of CloudWatch Logs to calls that fail.

use aws_api::logs::errors::{
    INVALID_PARAMETER_EXCEPTION, RESOURCE_ALREADY_EXISTS_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION,
};
use smithy::ServiceError;
use telemetry::{Error, PatternError};

pub(super) fn invalid_parameter(message: impl Into<String>) -> ServiceError {
    INVALID_PARAMETER_EXCEPTION.error(message)
}

/// A member that AWS has and Neargate cannot do justice to.
pub(super) fn unsupported(member: &str, why: &str) -> ServiceError {
    invalid_parameter(format!("Neargate does not support {member}: {why}."))
}

pub(super) fn missing_group() -> ServiceError {
    RESOURCE_NOT_FOUND_EXCEPTION.error("The specified log group does not exist.")
}

pub(super) fn missing_query() -> ServiceError {
    RESOURCE_NOT_FOUND_EXCEPTION.error("The specified query does not exist.")
}

pub(super) fn missing_record() -> ServiceError {
    RESOURCE_NOT_FOUND_EXCEPTION.error("The specified log record does not exist.")
}

pub(super) fn bad_pattern(error: PatternError) -> ServiceError {
    invalid_parameter(match error {
        PatternError::InvalidTerm(term) => format!("Invalid character(s) in term '{term}'"),
        error => format!("Invalid filter pattern: {error}"),
    })
}

/// The answer for an error of the log store.
pub(super) fn from_store(error: Error) -> ServiceError {
    match error {
        Error::GroupMissing => missing_group(),
        Error::StreamMissing => {
            RESOURCE_NOT_FOUND_EXCEPTION.error("The specified log stream does not exist.")
        }
        Error::GroupExists => {
            RESOURCE_ALREADY_EXISTS_EXCEPTION.error("The specified log group already exists")
        }
        Error::StreamExists => {
            RESOURCE_ALREADY_EXISTS_EXCEPTION.error("The specified log stream already exists")
        }
        Error::BadToken => invalid_parameter("The specified nextToken is invalid."),
        Error::OutOfBounds { what, limit } => {
            invalid_parameter(format!("{what} is outside of the limit of {limit}"))
        }
        error => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "the log store failed"
            );
            ServiceError::internal("Neargate's log store failed; its log says why.")
        }
    }
}
