//! The account settings of ECR. Each has the one value that is true here.

use smithy::ServiceError;

use super::errors::{invalid, unsupported};

const SETTINGS: [(&str, &str); 3] = [
    ("BASIC_SCAN_TYPE_VERSION", "AWS_NATIVE"),
    ("BLOB_MOUNTING", "ENABLED"),
    ("REGISTRY_POLICY_SCOPE", "V2"),
];

/// The value of a setting.
pub(super) fn value(name: &str) -> Result<&'static str, ServiceError> {
    let found = SETTINGS.iter().find(|(known, _)| *known == name);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let known = SETTINGS.map(|(known, _)| known).join(", ");
        invalid(
            "name",
            format!("Member must satisfy enum value set: [{known}]"),
        )
    })
}

/// Settings cannot be changed, but may be put as they are.
pub(super) fn check(name: &str, wanted: &str) -> Result<(), ServiceError> {
    if wanted == value(name)? {
        return Ok(());
    }
    Err(unsupported(
        &format!("the value '{wanted}' of {name}"),
        "the setting has one value here",
    ))
}
