//! The answers to requests that name nothing this server has. Never 5xx: clients retry those.

use smithy::{Protocol, Service, ServiceError};

use crate::codec::Failure;

/// The service exists on AWS, perhaps, but not here.
pub(super) fn service(protocol: Protocol, name: &str) -> Failure {
    let text = format!("Neargate does not serve {}.", clipped(name));
    let error = ServiceError::sender("UnknownOperationException", text);
    Failure {
        protocol,
        service: None,
        error,
    }
}

/// The service has no such operation.
pub(super) fn operation(
    protocol: Protocol,
    service: Option<&'static Service>,
    name: &str,
) -> Failure {
    let name = clipped(name);
    let error = match protocol {
        Protocol::Ec2Query => invalid_action(&name),
        Protocol::AwsQuery => {
            let version = service.map_or("", |service| service.api_version);
            ServiceError::sender(
                "InvalidAction",
                format!("Could not find operation {name} for version {version}"),
            )
        }
        _ => ServiceError::sender(
            "UnknownOperationException",
            format!("There is no operation {name}."),
        ),
    };
    Failure {
        protocol,
        service,
        error,
    }
}

/// No query service has this version.
pub(super) fn version(protocol: Protocol, action: &str, version: &str) -> Failure {
    let error = if protocol == Protocol::Ec2Query {
        invalid_action(&clipped(action))
    } else {
        ServiceError::sender(
            "InvalidAction",
            format!(
                "Could not find operation {} for version {}",
                clipped(action),
                clipped(version)
            ),
        )
    };
    Failure {
        protocol,
        service: None,
        error,
    }
}

/// A form without `Action`.
pub(super) fn no_action(protocol: Protocol, service: Option<&'static Service>) -> Failure {
    let error = ServiceError::sender(
        "MissingAction",
        "The request must contain the parameter Action.",
    );
    Failure {
        protocol,
        service,
        error,
    }
}

/// No REST operation has this method and path. An unsigned request to nowhere is told what it
/// lacks first.
pub(super) fn path(service: Option<&'static Service>, signing_name: Option<&str>) -> Failure {
    let Some(name) = signing_name else {
        let error = ServiceError::sender(
            "MissingAuthenticationTokenException",
            "Missing Authentication Token",
        );
        return Failure {
            protocol: Protocol::RestJson,
            service: None,
            error: error.with_status(403),
        };
    };
    let protocol = service.and_then(|service| service.protocols.first().copied());
    let protocol = protocol.unwrap_or(if name == "s3" {
        Protocol::RestXml
    } else {
        Protocol::RestJson
    });
    let error = match service {
        Some(Service { id: "s3", .. }) => ServiceError::sender(
            "MethodNotAllowed",
            "The specified method is not allowed against this resource.",
        )
        .with_status(405),
        Some(_) => ServiceError::sender("UnknownOperationException", "There is no such operation.")
            .with_status(404),
        None => ServiceError::sender(
            "UnknownOperationException",
            format!("Neargate does not serve {}.", clipped(name)),
        )
        .with_status(404),
    };
    Failure {
        protocol,
        service,
        error,
    }
}

fn invalid_action(name: &str) -> ServiceError {
    ServiceError::sender(
        "InvalidAction",
        format!("The action {name} is not valid for this web service."),
    )
}

/// What a client sent, short enough to be sent back.
fn clipped(name: &str) -> String {
    name.chars().take(100).collect()
}
