//! Account settings: which there are, what AWS sets them to, and whose value counts.
//!
//! Source: "Accessing Amazon ECS features with account settings". A principal's own setting counts
//! before the account's default (which is the root user's), that before AWS's.

use aws_api::ecs::Setting;
use model::account_setting::AccountSetting;
use model::arn::Scope;
use smithy::{Call, ServiceError};

use super::errors::invalid_parameter;
use crate::context::scope;

/// A setting that exists.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) name: &'static str,
    /// AWS's default.
    default: &'static str,
    values: &'static [&'static str],
    /// Only AWS itself may change it.
    managed: bool,
}

const SWITCH: &[&str] = &["enabled", "disabled"];
const ON_OFF: &[&str] = &["on", "off"];

/// In the order in which they are listed.
pub(super) static KNOWN: [Known; 12] = [
    known("awsvpcTrunking", "disabled", SWITCH),
    known(
        "containerInsights",
        "disabled",
        &["enabled", "disabled", "enhanced"],
    ),
    // The short form of ARNs is gone; there is nothing to go back to.
    known("containerInstanceLongArnFormat", "enabled", &["enabled"]),
    known(
        "defaultLogDriverMode",
        "non-blocking",
        &["blocking", "non-blocking"],
    ),
    // AWS's model does not name it; accounts have it enabled.
    known("dualStackIPv6", "enabled", SWITCH),
    known("fargateEventWindows", "disabled", SWITCH),
    known("fargateFIPSMode", "disabled", SWITCH),
    known("fargateTaskRetirementWaitPeriod", "7", &["0", "7", "14"]),
    Known {
        managed: true,
        ..known("guardDutyActivate", "off", ON_OFF)
    },
    known("serviceLongArnFormat", "enabled", &["enabled"]),
    known("tagResourceAuthorization", "off", ON_OFF),
    known("taskLongArnFormat", "enabled", &["enabled"]),
];

const fn known(
    name: &'static str,
    default: &'static str,
    values: &'static [&'static str],
) -> Known {
    Known {
        name,
        default,
        values,
        managed: false,
    }
}

/// The setting with this name.
pub(super) fn find(name: Option<&str>) -> Result<&'static Known, ServiceError> {
    let name = name.unwrap_or("");
    KNOWN
        .iter()
        .find(|known| known.name == name)
        .ok_or_else(|| invalid_parameter(format!("Invalid setting name: '{name}'.")))
}

/// Checks a change of a setting.
pub(super) fn check(
    name: Option<&str>,
    value: Option<&str>,
) -> Result<&'static Known, ServiceError> {
    let known = find(name)?;
    if known.managed {
        return Err(invalid_parameter(format!(
            "The setting '{}' is managed by AWS and cannot be changed.",
            known.name
        )));
    }
    let value = value.unwrap_or("");
    if value == "disabled" && known.name.ends_with("LongArnFormat") {
        return Err(invalid_parameter(
            "You can no longer disable Long Arn settings.",
        ));
    }
    if known.values.contains(&value) {
        Ok(known)
    } else {
        Err(invalid_parameter(format!(
            "Invalid value '{value}' for the setting '{}'. Valid values: {}.",
            known.name,
            known.values.join(", ")
        )))
    }
}

/// The key that a principal's settings are kept under. The root user's are the account's defaults.
pub(super) fn principal(
    named: Option<String>,
    call: &Call,
) -> Result<Option<String>, ServiceError> {
    let scope = scope(call);
    let arn = named
        .filter(|arn| !arn.is_empty())
        .unwrap_or_else(|| call.principal_arn.clone());
    let prefix = format!("arn:aws:iam::{}:", scope.account_id);
    if !arn.starts_with(&prefix) && arn != call.principal_arn {
        return Err(invalid_parameter(
            "The principalArn is not one of this account.",
        ));
    }
    Ok(key(&arn, &scope))
}

/// `None` for the root user.
pub(super) fn key(principal_arn: &str, scope: &Scope) -> Option<String> {
    (principal_arn != scope.root()).then(|| principal_arn.to_owned())
}

/// The value that counts for a principal.
pub(super) fn effective(stored: &[AccountSetting], name: &str, principal_arn: &str) -> String {
    let of = |principal: Option<&str>| {
        let found = stored
            .iter()
            .find(|setting| setting.name == name && setting.principal_arn.as_deref() == principal);
        found.map(|setting| setting.value.clone())
    };
    of(Some(principal_arn))
        .or_else(|| of(None))
        .unwrap_or_else(|| {
            let known = KNOWN.iter().find(|known| known.name == name);
            known.map_or(String::new(), |known| known.default.to_owned())
        })
}

pub(super) fn render(known: &Known, value: String, principal_arn: String) -> Setting {
    Setting {
        name: Some(known.name.to_owned()),
        value: Some(value),
        principal_arn: Some(principal_arn),
        r#type: Some(if known.managed { "aws_managed" } else { "user" }.to_owned()),
    }
}
