//! Members that `RunTask` and services have alike, read: how to launch, where in the network, and which call
//! this is.

use aws_api::ecs as api;
use model::service::ServiceNetwork;
use smithy::ServiceError;

use super::errors::invalid_parameter;

const SUBNETS_MAX: usize = 16;
const SECURITY_GROUPS_MAX: usize = 5;

/// By what tasks are launched.
#[derive(Debug)]
pub(super) enum Launch {
    /// The caller says nothing: the cluster's default strategy.
    Default,
    Type(String),
    Strategy(Vec<api::CapacityProviderStrategyItem>),
}

/// A name that the caller gives its request, so that it acts once however often it is sent.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) text: String,
    /// Of the whole request.
    pub(super) fingerprint: String,
}

pub(super) fn launch(
    launch_type: Option<String>,
    strategy: Option<Vec<api::CapacityProviderStrategyItem>>,
) -> Result<Launch, ServiceError> {
    let launch_type = launch_type.filter(|text| !text.is_empty());
    let strategy = strategy.filter(|items| !items.is_empty());
    match (launch_type, strategy) {
        (Some(_), Some(_)) => Err(invalid_parameter(
            "Specifying both a launch type and capacity provider strategy is not supported. \
             Remove one and try again.",
        )),
        (Some(launch_type), None) => Ok(Launch::Type(launch_type)),
        (None, Some(items)) => Ok(Launch::Strategy(items)),
        (None, None) => Ok(Launch::Default),
    }
}

/// Of up to `max` characters. `fingerprint` tells equal requests from others; it is asked for when there is a
/// token.
pub(super) fn token(
    given: Option<&str>,
    max: usize,
    fingerprint: impl FnOnce() -> String,
) -> Result<Option<Token>, ServiceError> {
    let Some(text) = given.filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let is_valid = text.len() <= max && text.bytes().all(|byte| (33..=126).contains(&byte));
    if !is_valid {
        return Err(invalid_parameter(format!(
            "clientToken can have up to {max} characters in the range of 33-126."
        )));
    }
    Ok(Some(Token {
        text: text.to_owned(),
        fingerprint: fingerprint(),
    }))
}

/// `None` when nothing is said. `has_public`: whether the instance has public addresses to give.
pub(super) fn network(
    given: Option<api::NetworkConfiguration>,
    has_public: bool,
) -> Result<Option<ServiceNetwork>, ServiceError> {
    let Some(given) = given.and_then(|given| given.awsvpc_configuration) else {
        return Ok(None);
    };
    let subnets = given.subnets.unwrap_or_default();
    let security_groups = given.security_groups.unwrap_or_default();
    if subnets.is_empty() {
        return Err(invalid_parameter("subnets can not be empty."));
    }
    if subnets.len() > SUBNETS_MAX {
        let text = format!("subnets can have at most {SUBNETS_MAX} items.");
        return Err(invalid_parameter(text));
    }
    if security_groups.len() > SECURITY_GROUPS_MAX {
        let text = format!("securityGroups can have at most {SECURITY_GROUPS_MAX} items.");
        return Err(invalid_parameter(text));
    }
    let assign_public_ip = match given.assign_public_ip.as_deref() {
        None | Some("" | "DISABLED") => false,
        Some("ENABLED") if has_public => true,
        Some("ENABLED") => {
            return Err(invalid_parameter(
                "assignPublicIp: this instance of Neargate has no public addresses.",
            ));
        }
        Some(other) => {
            let text = format!("Invalid assignPublicIp '{other}'.");
            return Err(invalid_parameter(text));
        }
    };
    Ok(Some(ServiceNetwork {
        subnets,
        security_groups,
        assign_public_ip,
    }))
}
