//! Health checks of target groups: what a request says of one, the rest being AWS's defaults or as it
//! was.
//!
//! Source: `CreateTargetGroup` in the API reference, and "Health checks for Application Load Balancer
//! target groups" for the defaults, of which the API reference has another timeout.

use aws_api::elbv2::{CreateTargetGroupInput, Matcher as Shape, ModifyTargetGroupInput};
use model::balancing::{HealthCheck, HealthCheckProtocol, ProtocolVersion};
use rules::balancing::matcher::Matcher;
use smithy::ServiceError;

use super::errors::invalid;

/// What AWS calls the port that a target receives its traffic on.
pub(super) const TRAFFIC_PORT: &str = "traffic-port";

/// What a request says of a health check. Empty texts count as absent: Terraform sends such.
#[derive(Debug, Default)]
pub(super) struct HealthCheckMembers {
    protocol: Option<String>,
    port: Option<String>,
    path: Option<String>,
    enabled: Option<bool>,
    interval: Option<i32>,
    timeout: Option<i32>,
    healthy: Option<i32>,
    unhealthy: Option<i32>,
    matcher: Option<Shape>,
}

impl HealthCheckMembers {
    pub(super) fn of_new(input: &mut CreateTargetGroupInput) -> Self {
        Self {
            protocol: input.health_check_protocol.take(),
            port: input.health_check_port.take(),
            path: input.health_check_path.take(),
            enabled: input.health_check_enabled,
            interval: input.health_check_interval_seconds,
            timeout: input.health_check_timeout_seconds,
            healthy: input.healthy_threshold_count,
            unhealthy: input.unhealthy_threshold_count,
            matcher: input.matcher.take(),
        }
    }

    pub(super) fn of_change(input: &mut ModifyTargetGroupInput) -> Self {
        Self {
            protocol: input.health_check_protocol.take(),
            port: input.health_check_port.take(),
            path: input.health_check_path.take(),
            enabled: input.health_check_enabled,
            interval: input.health_check_interval_seconds,
            timeout: input.health_check_timeout_seconds,
            healthy: input.healthy_threshold_count,
            unhealthy: input.unhealthy_threshold_count,
            matcher: input.matcher.take(),
        }
    }

    /// `before` with what the request says, of a target group of this protocol version.
    pub(super) fn apply(
        self,
        before: HealthCheck,
        version: ProtocolVersion,
    ) -> Result<HealthCheck, ServiceError> {
        if self.enabled == Some(false) {
            return Err(invalid(
                "Health check enabled must be true for target groups with target type 'ip'",
            ));
        }
        let mut check = before;
        if let Some(protocol) = given(self.protocol) {
            check.protocol = read_protocol(&protocol)?;
        }
        if let Some(port) = given(self.port) {
            check.port = read_port(&port)?;
        }
        if let Some(path) = given(self.path) {
            check_path(&path)?;
            check.path = path;
        }
        if let Some(matcher) = read_matcher(self.matcher, version)? {
            check.matcher = matcher;
        }
        let interval = "Health check interval";
        set(&mut check.interval_seconds, self.interval, interval, 5, 300)?;
        let timeout = "Health check timeout";
        set(&mut check.timeout_seconds, self.timeout, timeout, 2, 120)?;
        let healthy = "Healthy threshold count";
        set(&mut check.healthy_threshold, self.healthy, healthy, 2, 10)?;
        let unhealthy = "Unhealthy threshold count";
        set(
            &mut check.unhealthy_threshold,
            self.unhealthy,
            unhealthy,
            2,
            10,
        )?;
        if check.interval_seconds <= check.timeout_seconds {
            return Err(invalid(
                "Health check interval must be greater than the timeout.",
            ));
        }
        Ok(check)
    }
}

/// The health check of a target group of which nothing is said.
pub(super) fn default(version: ProtocolVersion) -> HealthCheck {
    let (path, matcher) = match version {
        ProtocolVersion::Http1 | ProtocolVersion::Http2 => ("/", "200"),
        // UNIMPLEMENTED: what a gRPC server answers to a method that it does not have.
        ProtocolVersion::Grpc => ("/AWS.ALB/healthcheck", "12"),
    };
    HealthCheck {
        protocol: HealthCheckProtocol::Http,
        port: None,
        path: path.to_owned(),
        interval_seconds: 30,
        timeout_seconds: 5,
        healthy_threshold: 5,
        unhealthy_threshold: 2,
        matcher: matcher.to_owned(),
    }
}

/// The port as `HealthCheckPort` has it.
pub(super) fn port_text(check: &HealthCheck) -> String {
    check
        .port
        .map_or(TRAFFIC_PORT.to_owned(), |port| port.to_string())
}

pub(super) fn protocol_name(protocol: HealthCheckProtocol) -> &'static str {
    match protocol {
        HealthCheckProtocol::Http => "HTTP",
        HealthCheckProtocol::Https => "HTTPS",
    }
}

/// The matcher as a target group of this protocol version shows it.
pub(super) fn matcher_shape(check: &HealthCheck, version: ProtocolVersion) -> Shape {
    let codes = Some(check.matcher.clone());
    match version {
        ProtocolVersion::Http1 | ProtocolVersion::Http2 => Shape {
            http_code: codes,
            grpc_code: None,
        },
        ProtocolVersion::Grpc => Shape {
            http_code: None,
            grpc_code: codes,
        },
    }
}

pub(super) fn given(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.is_empty())
}

fn read_protocol(text: &str) -> Result<HealthCheckProtocol, ServiceError> {
    match text {
        "HTTP" => Ok(HealthCheckProtocol::Http),
        "HTTPS" => Ok(HealthCheckProtocol::Https),
        other => Err(invalid(format!(
            "Health check protocol '{other}' is not supported for target groups with protocol \
             'HTTP' or 'HTTPS'"
        ))),
    }
}

fn read_port(text: &str) -> Result<Option<u16>, ServiceError> {
    if text == TRAFFIC_PORT {
        return Ok(None);
    }
    let port = text.parse().ok().filter(|port| *port != 0);
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    match port.filter(|_| is_plain) {
        Some(port) => Ok(Some(port)),
        None => Err(invalid(format!(
            "Health check port '{text}' must be '{TRAFFIC_PORT}' or a number between 1 and 65535"
        ))),
    }
}

/// The path is written into requests as it is, so that nothing may be in it that ends a line or the
/// path.
fn check_path(path: &str) -> Result<(), ServiceError> {
    const LENGTH_MAX: usize = 1024;
    if !path.starts_with('/') {
        return Err(invalid(format!(
            "Health check path '{path}' must begin with a '/' character"
        )));
    }
    let is_plain = path
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && byte != b'#');
    if is_plain && path.len() <= LENGTH_MAX {
        Ok(())
    } else {
        Err(invalid(format!("Health check path '{path}' is not valid")))
    }
}

fn read_matcher(
    shape: Option<Shape>,
    version: ProtocolVersion,
) -> Result<Option<String>, ServiceError> {
    let shape = shape.unwrap_or_default();
    let (http, grpc) = (given(shape.http_code), given(shape.grpc_code));
    let problem = |problem: rules::balancing::matcher::InvalidMatcher| invalid(problem.to_string());
    match (version, http, grpc) {
        (_, None, None) => Ok(None),
        (ProtocolVersion::Http1 | ProtocolVersion::Http2, Some(codes), None) => {
            Matcher::http(&codes).map_err(problem)?;
            Ok(Some(codes))
        }
        (ProtocolVersion::Grpc, None, Some(codes)) => {
            Matcher::grpc(&codes).map_err(problem)?;
            Ok(Some(codes))
        }
        (ProtocolVersion::Grpc, ..) => Err(invalid(
            "Health check matcher HTTP codes are not supported for target groups with the protocol \
             version 'GRPC'",
        )),
        (ProtocolVersion::Http1 | ProtocolVersion::Http2, ..) => Err(invalid(
            "Health check matcher GRPC codes are supported for target groups with the protocol \
             version 'GRPC' only",
        )),
    }
}

fn set(
    place: &mut u32,
    given: Option<i32>,
    what: &str,
    min: u32,
    max: u32,
) -> Result<(), ServiceError> {
    let Some(given) = given else {
        return Ok(());
    };
    let value = u32::try_from(given).ok();
    match value.filter(|value| (min..=max).contains(value)) {
        Some(value) => {
            *place = value;
            Ok(())
        }
        None => Err(invalid(format!(
            "{what} '{given}' must be between {min} and {max}"
        ))),
    }
}
