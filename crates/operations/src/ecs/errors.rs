//! ECS's errors in AWS's words, for what more than one operation refuses.

use aws_api::ecs::errors;
use smithy::ServiceError;

/// `ClientException`: what was asked for does not exist or is not valid.
pub(super) fn client(text: impl Into<String>) -> ServiceError {
    errors::CLIENT_EXCEPTION.error(text)
}

/// `InvalidParameterException`.
pub(super) fn invalid_parameter(text: impl Into<String>) -> ServiceError {
    errors::INVALID_PARAMETER_EXCEPTION.error(text)
}

pub(super) fn cluster_not_found() -> ServiceError {
    errors::CLUSTER_NOT_FOUND_EXCEPTION.error("Cluster not found.")
}

pub(super) fn cluster_inactive() -> ServiceError {
    errors::CLUSTER_NOT_FOUND_EXCEPTION.error("The referenced cluster was inactive.")
}

pub(super) fn task_not_found() -> ServiceError {
    invalid_parameter("The referenced task was not found.")
}

/// AWS says this of definitions that do not exist and of names that cannot be one.
pub(super) fn no_task_definition() -> ServiceError {
    client("Unable to describe task definition.")
}

/// A member that AWS knows and Neargate has no effect for yet. It is refused, so that nothing is
/// accepted that does not act.
pub(super) fn unsupported(member: &str) -> ServiceError {
    client(format!("Neargate does not support {member} yet."))
}

/// The same as [`unsupported`], in operations other than `RegisterTaskDefinition`.
pub(super) fn unsupported_parameter(member: &str) -> ServiceError {
    invalid_parameter(format!("Neargate does not support {member} yet."))
}
