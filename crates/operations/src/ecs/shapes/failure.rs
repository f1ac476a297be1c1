//! `failures[]`: what was asked for and could not be given.

use aws_api::ecs::Failure;

/// The resource does not exist.
pub(in crate::ecs) fn missing(arn: impl Into<String>) -> Failure {
    Failure {
        arn: Some(arn.into()),
        reason: Some("MISSING".to_owned()),
        detail: None,
    }
}

/// Something else with a resource.
pub(in crate::ecs) fn of(arn: impl Into<String>, reason: &str) -> Failure {
    Failure {
        arn: Some(arn.into()),
        reason: Some(reason.to_owned()),
        detail: None,
    }
}

/// Something else, with nothing that has an ARN.
pub(in crate::ecs) fn reason(reason: &str) -> Failure {
    Failure {
        arn: None,
        reason: Some(reason.to_owned()),
        detail: None,
    }
}
