//! EC2's own words for a broken limit. EC2 names one problem at a time.

use smithy::ServiceError;

use super::{Found, Violation};

pub(super) fn error(violation: &Violation) -> ServiceError {
    let name = violation
        .path
        .split('.')
        .filter(|segment| *segment != "member")
        .map(capitalised)
        .collect::<Vec<_>>()
        .join(".");
    match &violation.value {
        Found::Null => ServiceError::sender(
            "MissingParameter",
            format!("The request must contain the parameter {name}"),
        ),
        Found::Text(value) => ServiceError::sender(
            "InvalidParameterValue",
            format!(
                "Value ({value}) for parameter {name} is invalid. {}",
                violation.constraint
            ),
        ),
        Found::Hidden => ServiceError::sender(
            "InvalidParameterValue",
            format!(
                "The value for parameter {name} is invalid. {}",
                violation.constraint
            ),
        ),
    }
}

fn capitalised(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + chars.as_str()
    })
}
