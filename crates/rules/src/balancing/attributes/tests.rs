//! Tests of the attributes.

use super::*;

fn set(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn keys_are_unique_and_defaults_are_good() {
    for owner in [Owner::LoadBalancer, Owner::Listener, Owner::TargetGroup] {
        let mut keys = std::collections::BTreeSet::new();
        for one in owner.table() {
            assert!(keys.insert(one.key), "{} twice", one.key);
            assert_eq!(check_attribute(owner, one.key, one.default), Ok(()));
        }
    }
}

#[test]
fn values_have_ranges() {
    for (key, value, good) in [
        ("idle_timeout.timeout_seconds", "1", true),
        ("idle_timeout.timeout_seconds", "4000", true),
        ("idle_timeout.timeout_seconds", "0", false),
        ("idle_timeout.timeout_seconds", "4001", false),
        ("idle_timeout.timeout_seconds", "+5", false),
        ("idle_timeout.timeout_seconds", "", false),
        ("routing.http2.enabled", "TRUE", false),
        ("access_logs.s3.enabled", "true", false),
        ("access_logs.s3.enabled", "false", true),
        ("access_logs.s3.bucket", "logs", true),
        ("access_logs.s3.bucket", "two words", false),
        ("zonal_shift.config.enabled", "true", false),
    ] {
        assert_eq!(
            check_load_balancer_attribute(key, value).is_ok(),
            good,
            "{key} {value}"
        );
    }
    for (key, value, good) in [
        ("slow_start.duration_seconds", "0", true),
        ("slow_start.duration_seconds", "29", false),
        ("slow_start.duration_seconds", "900", true),
        ("stickiness.app_cookie.cookie_name", "session", true),
        ("stickiness.app_cookie.cookie_name", "AWSALBTG-mine", false),
        ("stickiness.app_cookie.cookie_name", "a;b", false),
        ("stickiness.type", "source_ip", false),
        ("load_balancing.algorithm.anomaly_mitigation", "on", false),
    ] {
        assert_eq!(
            check_target_group_attribute(key, value).is_ok(),
            good,
            "{key} {value}"
        );
    }
}

#[test]
fn a_refusal_is_worded_as_clients_expect() {
    let unknown = check_target_group_attribute("proxy_protocol_v2.enabled", "true");
    assert_eq!(
        unknown.map_err(|error| error.to_string()),
        Err("Target group attribute key 'proxy_protocol_v2.enabled' is not recognized".to_owned())
    );
    let logs = check_load_balancer_attribute("access_logs.s3.enabled", "true");
    assert_eq!(
        logs.map_err(|error| error.to_string()),
        Err(
            "Load balancer attribute 'access_logs.s3.enabled' can only be 'false' on Neargate"
                .to_owned()
        )
    );
}

#[test]
fn settings_follow_attributes() {
    let none = load_balancer_settings(&BTreeMap::new());
    assert_eq!(
        none,
        BalancerSettings {
            idle_timeout_seconds: 60,
            client_keep_alive_seconds: 3600,
            http2: true,
            desync: Desync::Defensive,
            drop_invalid_header_fields: false,
            preserve_host_header: false,
            tls_headers: false,
            forwarded_for_client_port: false,
            forwarded_for: ForwardedFor::Append,
        }
    );
    let group = target_group_settings(&set(&[
        ("stickiness.enabled", "true"),
        ("stickiness.type", "app_cookie"),
        ("stickiness.app_cookie.cookie_name", "session"),
        ("load_balancing.cross_zone.enabled", "false"),
    ]));
    assert_eq!(
        group,
        TargetGroupSettings {
            deregistration_delay_seconds: 300,
            slow_start_seconds: 0,
            algorithm: Algorithm::RoundRobin,
            stickiness: Some(Stickiness::ApplicationCookie {
                name: "session".to_owned(),
                seconds: 86_400
            }),
            cross_zone: CrossZone::Off,
        }
    );
}

#[test]
fn attributes_have_to_go_together() {
    let slow = [
        ("slow_start.duration_seconds", "30"),
        (
            "load_balancing.algorithm.type",
            "least_outstanding_requests",
        ),
    ];
    assert!(check_target_group_attributes(&set(&slow)).is_err());
    assert!(check_target_group_attributes(&set(&slow[..1])).is_ok());
    let cookie = [
        ("stickiness.enabled", "true"),
        ("stickiness.type", "app_cookie"),
    ];
    assert_eq!(
        check_target_group_attributes(&set(&cookie)),
        Err(AttributeError::CookieNameMissing)
    );
}

#[test]
fn a_listener_renames_its_fields_and_adds_others_to_responses() {
    let check = |key: &str, value: &str| check_listener_attribute(key, value).is_ok();
    let name = "routing.http.request.x_amzn_tls_version.header_name";
    for (value, good) in [
        ("X-Tls", true),
        ("x_tls", true),
        ("", true),
        ("Host", false),
        ("content-encoding", false),
        ("X-Forwarded-Proto", false),
        ("X Tls", false),
        (&"x".repeat(41), false),
    ] {
        assert_eq!(check(name, value), good, "{value}");
    }
    let value = "routing.http.response.strict_transport_security.header_value";
    assert!(check(value, "max-age=31536000; includeSubDomains"));
    assert!(check(value, ""));
    assert!(!check(value, "a\r\nSet-Cookie: b"));
    let verified = "routing.http.request.x_amzn_mtls_clientcert_leaf.header_name";
    assert!(!check(verified, "X-Leaf"));
    let same = set(&[(name, "x-amzn-mtls-CLIENTCERT")]);
    assert!(check_listener_attributes(&same).is_err());
    assert_eq!(check_listener_attributes(&set(&[(name, "X-Tls")])), Ok(()));

    assert_eq!(header_changes(&BTreeMap::new()), HeaderChanges::default());
    let changes = header_changes(&set(&[
        (name, "X-Tls"),
        (value, "max-age=1"),
        ("routing.http.response.server.enabled", "false"),
    ]));
    let one = |name: &str, value: &str| BTreeMap::from([(name.to_owned(), value.to_owned())]);
    assert_eq!(
        changes,
        HeaderChanges {
            renamed: one("x-amzn-tls-version", "X-Tls"),
            added: one("strict-transport-security", "max-age=1"),
            server: false,
        }
    );
}
