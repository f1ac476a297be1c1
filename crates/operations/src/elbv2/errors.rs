//! The answers of Elastic Load Balancing to calls that fail.

use aws_api::elbv2::errors as kinds;
use rules::tags::InvalidTags;
use smithy::ServiceError;

/// A value that Elastic Load Balancing does not take.
pub(super) fn invalid(text: impl Into<String>) -> ServiceError {
    ServiceError::sender("ValidationError", text)
}

/// Values that do not go together, or that a configuration cannot have.
pub(super) fn invalid_configuration(text: impl Into<String>) -> ServiceError {
    kinds::INVALID_CONFIGURATION_REQUEST_EXCEPTION.error(text)
}

/// What AWS has and Neargate has not: `what` begins the sentence, such as `Network load balancers`.
pub(super) fn unsupported(what: &str) -> ServiceError {
    invalid(format!("{what} are not supported by Neargate."))
}

/// A member that the request has to have.
pub(super) fn required<T>(value: Option<T>, member: &str) -> Result<T, ServiceError> {
    value.ok_or_else(|| invalid(format!("{member} must be specified")))
}

/// `what` is such as `load balancer`.
pub(super) fn invalid_arn(text: &str, what: &str) -> ServiceError {
    invalid(format!("'{text}' is not a valid {what} ARN"))
}

pub(super) fn load_balancer_not_found(arn: &str) -> ServiceError {
    kinds::LOAD_BALANCER_NOT_FOUND_EXCEPTION.error(format!("Load balancer '{arn}' not found"))
}

/// Of a call that may name several.
pub(super) fn load_balancers_not_found() -> ServiceError {
    kinds::LOAD_BALANCER_NOT_FOUND_EXCEPTION.error("One or more load balancers not found")
}

pub(super) fn listeners_not_found() -> ServiceError {
    kinds::LISTENER_NOT_FOUND_EXCEPTION.error("One or more listeners not found")
}

pub(super) fn rules_not_found() -> ServiceError {
    kinds::RULE_NOT_FOUND_EXCEPTION.error("One or more rules not found")
}

pub(super) fn target_groups_not_found() -> ServiceError {
    kinds::TARGET_GROUP_NOT_FOUND_EXCEPTION.error("One or more target groups not found")
}

pub(super) fn not_permitted(text: impl Into<String>) -> ServiceError {
    kinds::OPERATION_NOT_PERMITTED_EXCEPTION.error(text)
}

/// The error for tags that no resource can have.
pub(super) fn invalid_tags(problem: &InvalidTags) -> ServiceError {
    match problem {
        InvalidTags::Duplicate(_) => kinds::DUPLICATE_TAG_KEYS_EXCEPTION.error(problem.to_string()),
        InvalidTags::TooMany => kinds::TOO_MANY_TAGS_EXCEPTION.error(problem.to_string()),
        _ => invalid(problem.to_string()),
    }
}
