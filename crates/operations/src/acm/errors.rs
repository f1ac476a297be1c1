//! The answers of AWS Certificate Manager to calls that fail.

use aws_api::acm::errors::{
    INVALID_ARN_EXCEPTION, INVALID_PARAMETER_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
    RESOURCE_IN_USE_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, VALIDATION_EXCEPTION,
};
use smithy::{Call, ServiceError};

pub(super) fn invalid_arn(arn: &str) -> ServiceError {
    INVALID_ARN_EXCEPTION.error(format!("{arn} is not the ARN of a certificate."))
}

pub(super) fn not_found(arn: &str) -> ServiceError {
    RESOURCE_NOT_FOUND_EXCEPTION.error(format!("Could not find certificate {arn}."))
}

pub(super) fn in_use(call: &Call, arn: &str) -> ServiceError {
    let account = &call.account_id;
    RESOURCE_IN_USE_EXCEPTION.error(format!("Certificate {arn} in account {account} is in use."))
}

pub(super) fn too_many() -> ServiceError {
    LIMIT_EXCEEDED_EXCEPTION.error(
        "You have reached the maximum number of certificates. Delete certificates that are not in \
         use, or contact AWS Support to request an increase.",
    )
}

pub(super) fn validation(text: impl Into<String>) -> ServiceError {
    VALIDATION_EXCEPTION.error(text.into())
}

pub(super) fn invalid_parameter(text: impl Into<String>) -> ServiceError {
    INVALID_PARAMETER_EXCEPTION.error(text.into())
}

/// A member that AWS has and Neargate cannot do justice to.
pub(super) fn unsupported(member: &str, why: &str) -> ServiceError {
    invalid_parameter(format!("Neargate does not support {member}: {why}."))
}
