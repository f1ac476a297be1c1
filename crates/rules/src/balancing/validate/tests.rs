//! Tests of what rules may say.

use model::TargetGroupId;
use model::balancing::{QueryPair, RedirectStatus, WeightedTargetGroup};

use super::*;

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn host(patterns: &[&str]) -> Condition {
    Condition::HostHeader {
        patterns: texts(patterns),
    }
}

fn path(patterns: &[&str]) -> Condition {
    Condition::PathPattern {
        patterns: texts(patterns),
    }
}

fn header(name: &str, pattern: &str) -> Condition {
    Condition::HttpHeader {
        name: name.to_owned(),
        patterns: texts(&[pattern]),
    }
}

fn method(method: &str) -> Condition {
    Condition::HttpRequestMethod {
        methods: texts(&[method]),
    }
}

fn query(value: &str) -> Condition {
    Condition::QueryString {
        pairs: vec![QueryPair {
            key: None,
            value: value.to_owned(),
        }],
    }
}

#[test]
fn conditions_have_limits() {
    let long = "a".repeat(129);
    for (conditions, good) in [
        (vec![], false),
        (vec![path(&["/a"])], true),
        (vec![path(&[])], false),
        (vec![path(&[""])], false),
        (vec![path(&["/a b"])], false),
        (vec![path(&[&long])], false),
        (vec![path(&["/1", "/2", "/3", "/4", "/5"])], true),
        (vec![path(&["/1", "/2", "/3", "/4", "/5", "/6"])], false),
        (
            vec![path(&["/1", "/2", "/3"]), host(&["a.b", "b.c", "c.d"])],
            false,
        ),
        (vec![path(&["/*/*/*/*/*"])], true),
        (vec![path(&["/*/*/*/*/*/?"])], false),
        (vec![path(&["/1"]), path(&["/2"])], false),
        (
            vec![
                query("a"),
                query("b"),
                header("X-A", "a"),
                header("X-B", "b"),
            ],
            true,
        ),
        (vec![query(r"\*\*\*\*\*\*\*\*")], true),
        (vec![host(&["*.example.com"])], true),
        (vec![host(&["a/b"])], false),
        (vec![header("Host", "a")], false),
        (vec![header("X*", "a")], false),
        (vec![header(&"x".repeat(41), "a")], false),
        (vec![method("GET")], true),
        (vec![method("get")], false),
    ] {
        assert_eq!(
            check_conditions(&conditions).is_ok(),
            good,
            "{conditions:?}"
        );
    }
    assert_eq!(
        check_conditions(&[path(&["/1", "/2", "/3", "/4", "/5", "/6"])]),
        Err(InvalidRule::Validation(
            "A rule can only have '5' condition values".to_owned()
        ))
    );
}

#[test]
fn priorities_have_a_range() {
    for (priority, good) in [(0, false), (1, true), (50_000, true), (50_001, false)] {
        assert_eq!(check_priority(priority).is_ok(), good);
    }
}

fn redirect(protocol: &str, host: &str, port: &str, path: &str) -> Action {
    Action::Redirect {
        protocol: protocol.to_owned(),
        host: host.to_owned(),
        port: port.to_owned(),
        path: path.to_owned(),
        query: "#{query}".to_owned(),
        status: RedirectStatus::Found,
    }
}

#[test]
fn redirects_lead_elsewhere() {
    use ListenerProtocol::{Http, Https};
    let (protocol, host, port, path) = ("#{protocol}", "#{host}", "#{port}", "/#{path}");
    for (action, listener, good) in [
        (redirect(protocol, host, port, path), Http, false),
        (redirect("HTTP", host, "80", path), Http, false),
        (redirect("HTTP", host, "8080", path), Http, true),
        (redirect("HTTPS", host, "443", path), Http, true),
        (redirect("HTTP", "example.com", port, path), Https, false),
        (redirect(protocol, "www.#{host}", port, path), Http, true),
        (
            redirect(protocol, "#{host}#{host}", port, path),
            Http,
            false,
        ),
        (redirect(protocol, host, port, "#{path}"), Http, false),
        (redirect(protocol, host, port, "/new/#{path}"), Http, true),
        (redirect(protocol, host, port, "/#{query}"), Http, false),
        (redirect(protocol, host, "0", path), Http, false),
        (redirect("FTP", host, port, path), Http, false),
    ] {
        let found = check_actions(std::slice::from_ref(&action), listener, 80);
        assert_eq!(found.is_ok(), good, "{action:?} {found:?}");
    }
}

#[test]
fn fixed_responses_have_limits() {
    let fixed = |status, content_type: Option<&str>, len| Action::FixedResponse {
        status,
        content_type: content_type.map(str::to_owned),
        body: Some("x".repeat(len)),
    };
    for (action, good) in [
        (fixed(200, None, 0), true),
        (fixed(503, Some("text/html"), 1024), true),
        (fixed(503, Some("text/html"), 1025), false),
        (fixed(301, None, 0), false),
        (fixed(200, Some("image/png"), 0), false),
    ] {
        let found = check_actions(std::slice::from_ref(&action), ListenerProtocol::Http, 80);
        assert_eq!(found.is_ok(), good, "{found:?}");
    }
    assert!(check_actions(&[], ListenerProtocol::Http, 80).is_err());
    let two = [fixed(200, None, 0), fixed(200, None, 0)];
    assert!(check_actions(&two, ListenerProtocol::Http, 80).is_err());
}

#[test]
fn forwards_have_one_to_five_groups() {
    let forward = |weights: &[u32], stickiness_seconds| Action::Forward {
        target_groups: weights
            .iter()
            .enumerate()
            .map(|(at, weight)| WeightedTargetGroup {
                target_group_id: TargetGroupId::parse(&format!("{at:016x}")).expect("an id"),
                weight: *weight,
            })
            .collect(),
        stickiness_seconds,
    };
    for (action, good) in [
        (forward(&[], None), false),
        (forward(&[1], None), true),
        (forward(&[1, 2, 3, 4, 999], Some(604_800)), true),
        (forward(&[1, 2, 3, 4, 5, 6], None), false),
        (forward(&[1000], None), false),
        (forward(&[1], Some(0)), false),
    ] {
        let found = check_actions(std::slice::from_ref(&action), ListenerProtocol::Http, 80);
        assert_eq!(found.is_ok(), good, "{action:?} {found:?}");
    }
}
