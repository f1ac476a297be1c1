//! The rules of one VPC, in its router namespace.
//!
//! ```text
//! prerouting    from the uplink: public addresses become private ones
//! forward       ways out and in (`outside`), then, of new connections, what the sender's
//!               groups admit (`sg-…-out`)
//! ingress       of new connections, what the receiver's groups admit (`sg-…-in`)
//! postrouting   to the uplink: private addresses become public ones
//! ```
//!
//! `forward` and `ingress` are called one after the other; what the first accepts goes on to the
//! second. Both see packets between the two translations: of a task they know the private
//! address, of everything outside the VPC the public one. A packet that nothing admits is
//! dropped, never rejected.

use serde_json::{Value, json};

use super::super::names::{PORT_PREFIX, ROUTER_TABLE};
use super::expr::{
    accept, ct, drop, has, ip, ip6, is, is_not, jump, log, meta, payload, prefix, vmap,
};
use super::routes::{self, OUTSIDE, from_uplink, to_uplink};
use super::table::{Base, Element, Kind, Rule, Table};
use super::{LOG_GROUP_EGRESS, LOG_GROUP_INGRESS, groups, ipv6};
use crate::net::spec::{InterfaceSpec, VpcSpec};
use ipnet::Ipv4Net;
use std::net::Ipv4Addr;

/// Link-local addresses are a matter of the task's own namespace (169.254.170.2, RFC 3927).
const LINK_LOCAL: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16);
const MULTICAST: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(224, 0, 0, 0), 4);

/// The addresses whose dropped packets somebody wants to see.
pub(super) const CAPTURE_REJECTED: &str = "capture_rejected";
/// The addresses whose connections somebody wants to see.
const CAPTURE_ACCEPTED: &str = "capture_accepted";

/// The table that enforces `spec`.
pub(crate) fn table(spec: &VpcSpec) -> Table {
    let mut table = Table::new(ROUTER_TABLE);
    let captured = |wanted: fn(&InterfaceSpec) -> bool| {
        let interfaces = spec.interfaces.iter();
        interfaces
            .filter(move |one| wanted(one))
            .map(|one| Element::Address(one.address))
    };
    let rejected = captured(|interface| interface.capture.rejected);
    // Only who wants to see drops needs a kernel that can log them.
    let captures = spec.interfaces.iter().any(|one| one.capture.rejected);
    table.set(CAPTURE_REJECTED, Kind::Addresses, rejected);
    let accepted = captured(|interface| interface.capture.accepted);
    table.set(CAPTURE_ACCEPTED, Kind::Addresses, accepted);
    groups::add(&mut table, spec);
    routes::add(&mut table, spec, captures);
    table.base_chain("input", filter("input", 0), input_rules(spec.resolver));
    let has_ipv6 = spec.ipv6_cidr.is_some();
    if has_ipv6 {
        ipv6::add(&mut table, spec);
    }
    let forward = forward_rules(captures, has_ipv6);
    table.base_chain("forward", filter("forward", 0), forward);
    let ingress = ingress_rules(captures, has_ipv6);
    table.base_chain("ingress", filter("forward", 10), ingress);
    table
}

/// To the router itself: only name queries of tasks, and answers.
fn input_rules(resolver: Ipv4Addr) -> Vec<Rule> {
    let query = |protocol| {
        vec![
            is(meta("iifname"), format!("{PORT_PREFIX}*")),
            is(ip("daddr"), resolver.to_string()),
            is(payload(protocol, "dport"), 53),
            accept(),
        ]
    };
    vec![vec![established(), accept()], query("udp"), query("tcp")]
}

fn forward_rules(captures: bool, has_ipv6: bool) -> Vec<Rule> {
    let mut rules = Vec::new();
    if has_ipv6 {
        rules.push(vec![ipv6::of_ipv6(), jump(ipv6::FORWARD)]);
    }
    rules.extend([
        vec![is_not(meta("nfproto"), "ipv4"), drop()],
        vec![is(ip("daddr"), prefix(LINK_LOCAL)), drop()],
        vec![is(ip("daddr"), prefix(MULTICAST)), drop()],
        vec![from_uplink(), jump(OUTSIDE)],
        vec![to_uplink(), jump(OUTSIDE)],
        vec![established(), accept()],
        vec![is_not(ct("state"), "new"), drop()],
        // It was sent by nobody's interface.
        vec![from_uplink(), accept()],
        vec![vmap(ip("saddr"), groups::EGRESS)],
    ]);
    if captures {
        let from_port = is(meta("iifname"), format!("{PORT_PREFIX}*"));
        rules.push(log(from_port, "saddr", LOG_GROUP_EGRESS));
    }
    rules
}

fn ingress_rules(captures: bool, has_ipv6: bool) -> Vec<Rule> {
    let mut rules = vec![
        vec![established(), accept()],
        // It is nobody's interface that receives it.
        vec![to_uplink(), accept()],
        vec![vmap(ip("daddr"), groups::INGRESS)],
    ];
    if has_ipv6 {
        rules.push(vec![vmap(ip6("daddr"), groups::INGRESS_IPV6)]);
    }
    if captures {
        let to_port = is(meta("oifname"), format!("{PORT_PREFIX}*"));
        rules.push(log(to_port, "daddr", LOG_GROUP_INGRESS));
    }
    rules
}

fn filter(hook: &'static str, priority: i64) -> Base {
    Base {
        kind: "filter",
        hook,
        priority,
        policy: "drop",
    }
}

/// Packets of connections that were admitted, and ICMP errors about them.
pub(super) fn established() -> Value {
    has(ct("state"), json!(["established", "related"]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::net::names::{GroupId, VpcId};
    use crate::net::nft::table::Present;
    use crate::net::nft::test_support::check_golden;
    use crate::net::spec::{
        AddressRange, Clause, GroupSpec, RouteSpec, Selection, SubnetSpec, Traffic, Via,
    };

    fn address(text: &str) -> Ipv4Addr {
        text.parse().unwrap()
    }

    fn subnet(cidr: &str, via: Via) -> SubnetSpec {
        let range = |first, last| AddressRange {
            first: address(first),
            last: address(last),
        };
        SubnetSpec {
            subnet_id: "subnet-1".into(),
            cidr: cidr.parse().unwrap(),
            routes: vec![RouteSpec {
                to: vec![
                    range("0.0.0.0", "172.30.255.255"),
                    range("172.32.0.0", "255.255.255.255"),
                ],
                via,
            }],
            ipv6_cidr: None,
            ipv6_routes: vec![],
        }
    }

    fn interface(host: &str, public: Option<&str>, groups: &[&str]) -> InterfaceSpec {
        InterfaceSpec {
            id: format!("eni-{host}"),
            address: address(host),
            public: public.map(address),
            ipv6: None,
            groups: groups
                .iter()
                .map(|id| GroupId::parse(id).unwrap())
                .collect(),
            capture: Selection::default(),
        }
    }

    /// Two subnets, one behind a NAT gateway; a web server that its own group reaches at a port.
    fn example() -> VpcSpec {
        let (web, ssh) = ("sg-00000001", "sg-00000002");
        let clause = |traffic, ranges, groups: &[&str]| Clause {
            traffic,
            ranges,
            ipv6_ranges: vec![],
            groups: groups
                .iter()
                .map(|id| GroupId::parse(id).unwrap())
                .collect(),
        };
        let group = |id, ingress| GroupSpec {
            id: GroupId::parse(id).unwrap(),
            ingress: vec![ingress],
            egress: vec![clause(Traffic::All, vec![AddressRange::ALL], &[])],
        };
        let tcp = |port| Traffic::Tcp {
            first: port,
            last: port,
        };
        VpcSpec {
            vpc_id: VpcId::parse("vpc-12345678").unwrap(),
            cidrs: vec!["172.31.0.0/16".parse().unwrap()],
            ipv6_cidr: None,
            resolver: address("172.31.0.2"),
            subnets: vec![
                subnet("172.31.0.0/20", Via::Internet),
                subnet(
                    "172.31.16.0/20",
                    Via::Nat {
                        public: address("198.18.1.9"),
                    },
                ),
            ],
            interfaces: vec![
                interface("172.31.0.10", Some("198.18.1.1"), &[web]),
                interface("172.31.16.10", None, &[web, ssh]),
            ],
            groups: vec![
                group(web, clause(tcp(80), vec![], &[web])),
                group(ssh, clause(tcp(22), vec![AddressRange::ALL], &[])),
            ],
        }
    }

    #[test]
    fn rules_of_a_router() {
        let golden = include_str!("router_table.golden");
        check_golden(&table(&example()).replace(&Present::default()), golden);
    }

    #[test]
    fn what_is_dropped_is_shown_to_who_wants_to_see() {
        let plain = table(&example()).replace(&Present::default()).to_string();
        assert!(!plain.contains(r#""log""#));
        let mut spec = example();
        spec.interfaces[0].capture.rejected = true;
        let shown = table(&spec).replace(&Present::default()).to_string();
        assert_eq!(shown.matches(r#""log""#).count(), 4);
    }
}
