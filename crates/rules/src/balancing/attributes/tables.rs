//! Every attribute, in the order that they are shown.

use super::{Attribute, Values};

const BOOL: Values = Values::OneOf(&["true", "false"]);
/// A week.
const STICKY: Values = Values::Number {
    min: 1,
    max: 604_800,
};

const fn row(key: &'static str, default: &'static str, values: Values) -> Attribute {
    Attribute {
        key,
        default,
        values,
    }
}

const fn default_only(key: &'static str, default: &'static str) -> Attribute {
    row(key, default, Values::DefaultOnly)
}

/// Logs have no place to go to without S3, so they stay off; where they would go may be said.
/// `waf.fail_open` and `zonal_shift` say what a WAF and a zonal shift may do, of which there is none: they stay off too.
pub(super) const LOAD_BALANCER: &[Attribute] = &[
    default_only("access_logs.s3.enabled", "false"),
    row("access_logs.s3.bucket", "", Values::Text),
    row("access_logs.s3.prefix", "", Values::Text),
    row(
        "idle_timeout.timeout_seconds",
        "60",
        Values::Number { min: 1, max: 4000 },
    ),
    row("deletion_protection.enabled", "false", BOOL),
    row("routing.http2.enabled", "true", BOOL),
    row(
        "routing.http.drop_invalid_header_fields.enabled",
        "false",
        BOOL,
    ),
    row("routing.http.xff_client_port.enabled", "false", BOOL),
    row("routing.http.preserve_host_header.enabled", "false", BOOL),
    row(
        "routing.http.xff_header_processing.mode",
        "append",
        Values::OneOf(&["append", "preserve", "remove"]),
    ),
    // AWS lets nobody change it for application load balancers either.
    default_only("load_balancing.cross_zone.enabled", "true"),
    row(
        "routing.http.desync_mitigation_mode",
        "defensive",
        Values::OneOf(&["monitor", "defensive", "strictest"]),
    ),
    row(
        "client_keep_alive.seconds",
        "3600",
        Values::Number {
            min: 60,
            max: 604_800,
        },
    ),
    default_only("waf.fail_open.enabled", "false"),
    row(
        "routing.http.x_amzn_tls_version_and_cipher_suite.enabled",
        "false",
        BOOL,
    ),
    default_only("zonal_shift.config.enabled", "false"),
    default_only("connection_logs.s3.enabled", "false"),
    row("connection_logs.s3.bucket", "", Values::Text),
    row("connection_logs.s3.prefix", "", Values::Text),
    default_only("health_check_logs.s3.enabled", "false"),
    row("health_check_logs.s3.bucket", "", Values::Text),
    row("health_check_logs.s3.prefix", "", Values::Text),
];

pub(super) const TARGET_GROUP: &[Attribute] = &[
    row("stickiness.enabled", "false", BOOL),
    row(
        "stickiness.type",
        "lb_cookie",
        Values::OneOf(&["lb_cookie", "app_cookie"]),
    ),
    row("stickiness.lb_cookie.duration_seconds", "86400", STICKY),
    row("stickiness.app_cookie.duration_seconds", "86400", STICKY),
    row("stickiness.app_cookie.cookie_name", "", Values::CookieName),
    row(
        "deregistration_delay.timeout_seconds",
        "300",
        Values::Number { min: 0, max: 3600 },
    ),
    row(
        "slow_start.duration_seconds",
        "0",
        Values::ZeroOr { min: 30, max: 900 },
    ),
    row(
        "load_balancing.algorithm.type",
        "round_robin",
        Values::OneOf(&[
            "round_robin",
            "least_outstanding_requests",
            "weighted_random",
        ]),
    ),
    default_only("load_balancing.algorithm.anomaly_mitigation", "off"),
    row(
        "load_balancing.cross_zone.enabled",
        "use_load_balancer_configuration",
        Values::OneOf(&["true", "false", "use_load_balancer_configuration"]),
    ),
    default_only(
        "target_group_health.dns_failover.minimum_healthy_targets.count",
        "1",
    ),
    default_only(
        "target_group_health.dns_failover.minimum_healthy_targets.percentage",
        "off",
    ),
    default_only(
        "target_group_health.unhealthy_state_routing.minimum_healthy_targets.count",
        "1",
    ),
    default_only(
        "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage",
        "off",
    ),
];

const REQUEST: &str = "routing.http.request.";
const RESPONSE: &str = "routing.http.response.";

/// Names of fields that say what a verified certificate says can only be the usual ones: no listener verifies
/// any.
pub(super) const LISTENER: &[Attribute] = &[
    default_only(
        "routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name",
        "X-Amzn-Mtls-Clientcert-Serial-Number",
    ),
    default_only(
        "routing.http.request.x_amzn_mtls_clientcert_issuer.header_name",
        "X-Amzn-Mtls-Clientcert-Issuer",
    ),
    default_only(
        "routing.http.request.x_amzn_mtls_clientcert_subject.header_name",
        "X-Amzn-Mtls-Clientcert-Subject",
    ),
    default_only(
        "routing.http.request.x_amzn_mtls_clientcert_validity.header_name",
        "X-Amzn-Mtls-Clientcert-Validity",
    ),
    default_only(
        "routing.http.request.x_amzn_mtls_clientcert_leaf.header_name",
        "X-Amzn-Mtls-Clientcert-Leaf",
    ),
    row(
        "routing.http.request.x_amzn_mtls_clientcert.header_name",
        "X-Amzn-Mtls-Clientcert",
        Values::HeaderName,
    ),
    row(
        "routing.http.request.x_amzn_tls_version.header_name",
        "X-Amzn-Tls-Version",
        Values::HeaderName,
    ),
    row(
        "routing.http.request.x_amzn_tls_cipher_suite.header_name",
        "X-Amzn-Tls-Cipher-Suite",
        Values::HeaderName,
    ),
    row("routing.http.response.server.enabled", "true", BOOL),
    header("routing.http.response.strict_transport_security.header_value"),
    header("routing.http.response.access_control_allow_origin.header_value"),
    header("routing.http.response.access_control_allow_methods.header_value"),
    header("routing.http.response.access_control_allow_headers.header_value"),
    header("routing.http.response.access_control_allow_credentials.header_value"),
    header("routing.http.response.access_control_expose_headers.header_value"),
    header("routing.http.response.access_control_max_age.header_value"),
    header("routing.http.response.content_security_policy.header_value"),
    header("routing.http.response.x_content_type_options.header_value"),
    header("routing.http.response.x_frame_options.header_value"),
];

const fn header(key: &'static str) -> Attribute {
    row(key, "", Values::HeaderValue)
}

/// The field whose name in requests an attribute says, in lower case.
pub(super) fn renamed(key: &str) -> Option<String> {
    let name = key.strip_prefix(REQUEST)?.strip_suffix(".header_name")?;
    Some(name.replace('_', "-"))
}

/// The field whose value in responses an attribute says, in lower case.
pub(super) fn added(key: &str) -> Option<String> {
    let name = key.strip_prefix(RESPONSE)?.strip_suffix(".header_value")?;
    Some(name.replace('_', "-"))
}
