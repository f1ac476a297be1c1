//! Tests of routing: the index must not change which rule takes a request.

use std::net::Ipv4Addr;

use http::{HeaderMap, Method};
use model::balancing::Condition;
use proptest::prelude::*;

use super::*;
use crate::test_plans::{fixed, forward, group, listener_id, plan, rule, target};

fn facts<'a>(host: &'a str, path: &'a str, headers: &'a HeaderMap) -> RequestFacts<'a> {
    RequestFacts {
        method: &Method::GET,
        scheme: "http",
        host,
        port: 80,
        path,
        query: Some("x=1"),
        headers,
        source: IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)),
    }
}

fn routes(rules: Vec<RulePlan>) -> Routes {
    let plan = plan(Vec::new(), rules, fixed(404));
    Routes::new(&plan, &Targets::new([0; 32]))
}

/// The priority of the rule that takes a request.
fn taken_by(routes: &Routes, host: &str, path: &str) -> u32 {
    let headers = HeaderMap::new();
    let listener = routes.listener(&listener_id()).expect("the listener");
    match listener.decide(&facts(host, path, &headers)) {
        Decision::Fixed { rule, .. } | Decision::Redirect { rule, .. } => rule.priority,
        Decision::Forward(forward) => forward.rule.priority,
    }
}

fn host(pattern: &str) -> Condition {
    Condition::HostHeader {
        patterns: vec![pattern.to_owned()],
    }
}

fn path(pattern: &str) -> Condition {
    Condition::PathPattern {
        patterns: vec![pattern.to_owned()],
    }
}

#[test]
fn the_first_rule_by_priority_wins() {
    let routes = routes(vec![
        rule(30, vec![path("/api/*")], fixed(200)),
        rule(
            10,
            vec![host("A.example.com"), path("/api/v1/x")],
            fixed(200),
        ),
        rule(20, vec![host("*.example.com")], fixed(200)),
        rule(40, vec![path("*")], fixed(200)),
    ]);
    for (host, path, priority) in [
        ("a.example.com", "/api/v1/x", 10),
        ("A.Example.com", "/api/v1/x", 10),
        ("b.example.com", "/api/v1/x", 20),
        ("example.org", "/api/v1/x", 30),
        ("example.org", "/API/v1/x", 40),
        ("example.org", "/", 40),
    ] {
        assert_eq!(taken_by(&routes, host, path), priority, "{host}{path}");
    }
    assert_eq!(taken_by(&self::routes(Vec::new()), "a", "/"), 0);
}

#[test]
fn a_redirect_and_a_forward_are_decided() {
    let to_https = Action::Redirect {
        protocol: "HTTPS".to_owned(),
        host: "#{host}".to_owned(),
        port: "443".to_owned(),
        path: "/#{path}".to_owned(),
        query: "#{query}".to_owned(),
        status: RedirectStatus::MovedPermanently,
    };
    let groups = vec![group(1, vec![target(1)])];
    let rules = vec![rule(1, vec![path("/old")], to_https)];
    let plan = plan(groups, rules, forward(&[(1, 1)], None));
    let targets = Targets::new([0; 32]);
    targets.update(&plan);
    let routes = Routes::new(&plan, &targets);
    let listener = routes.listener(&listener_id()).expect("the listener");
    let headers = HeaderMap::new();
    let Decision::Redirect {
        status, location, ..
    } = listener.decide(&facts("example.com", "/old", &headers))
    else {
        panic!("no redirect");
    };
    assert_eq!(status, 301);
    assert_eq!(location, "https://example.com:443/old?x=1");
    let facts = facts("example.com", "/", &headers);
    let Decision::Forward(forward) = listener.decide(&facts) else {
        panic!("no forward");
    };
    assert_eq!(forward.rule.arn, "arn:rule/default");
    let lease = targets.choose(forward, &facts, None).expect("a target");
    assert_eq!(lease.target().to_string(), "10.0.0.1:80");
}

/// Patterns and requests that have much in common.
fn some_path() -> impl Strategy<Value = String> {
    "/[ab]{0,2}(/[ab*?]{0,2}){0,2}"
}

fn conditions() -> impl Strategy<Value = Vec<Condition>> {
    let hosts = prop::option::of(prop::collection::vec("[ab*]{1,2}\\.x", 1..3));
    let paths = prop::option::of(prop::collection::vec(some_path(), 1..3));
    (hosts, paths).prop_map(|(hosts, paths)| {
        let hosts = hosts.map(|patterns| Condition::HostHeader { patterns });
        let paths = paths.map(|patterns| Condition::PathPattern { patterns });
        hosts.into_iter().chain(paths).collect()
    })
}

proptest! {
    #[test]
    fn the_index_changes_nothing(
        all in prop::collection::vec(conditions(), 0..12),
        host in "[ab]{1,2}\\.x",
        path in "/[ab]{0,2}(/[ab]{0,2}){0,2}",
    ) {
        let headers = HeaderMap::new();
        let asked = facts(&host, &path, &headers);
        let asked = Seen::new(&asked);
        let first = all.iter().position(|one| Conditions::new(one).hold(&asked));
        let rules = all.into_iter().zip(1..).map(|(one, at)| rule(at, one, fixed(200)));
        let routes = routes(rules.collect());
        let wanted = first.map_or(0, |at| u32::try_from(at + 1).expect("small"));
        prop_assert_eq!(taken_by(&routes, &host, &path), wanted);
    }
}

#[test]
fn few_of_many_rules_are_looked_at() {
    let rules = (1..=1000).map(|at| {
        let conditions = vec![host("shop.example.com"), path(&format!("/item-{at}/*"))];
        Conditions::new(&rule(at, conditions, fixed(200)).conditions)
    });
    let all: Vec<Conditions> = rules.collect();
    let index = Index::new(all.iter());
    let looked_at = index
        .candidates(b"shop.example.com", b"/item-500/x")
        .count();
    assert_eq!(looked_at, 1);
    assert_eq!(index.candidates(b"shop.example.com", b"/other").count(), 0);
}
