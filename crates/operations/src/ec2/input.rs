//! Members of requests that many operations read alike.

use model::network::Ipv4Cidr;
use smithy::ServiceError;

use super::errors::{invalid_value, missing_parameter, unsupported};

/// A member that has to be given, such as `vpcId`.
pub(super) fn required(given: Option<String>, name: &str) -> Result<String, ServiceError> {
    text(given).ok_or_else(|| missing_parameter(name))
}

/// An empty text is as good as none.
pub(super) fn text(given: Option<String>) -> Option<String> {
    given.filter(|text| !text.is_empty())
}

/// Refuses a member that would have no effect; `what` ends "Neargate does not support … yet."
pub(super) fn refuse(is_given: bool, what: &str) -> Result<(), ServiceError> {
    if is_given {
        Err(unsupported(what))
    } else {
        Ok(())
    }
}

/// A range in CIDR notation, made canonical.
pub(super) fn cidr(text: &str, parameter: &str) -> Result<Ipv4Cidr, ServiceError> {
    text.parse().map_err(|_| {
        invalid_value(format!(
            "Value ({text}) for parameter {parameter} is invalid. This is not a valid CIDR block."
        ))
    })
}
