//! Security groups: what the interfaces of a VPC may send, and what they may be sent.
//!
//! A group is a set of its interfaces' addresses (`sg-…`), by which other groups name it, and two
//! chains, `sg-…-out` and `sg-…-in`, that accept what its rules admit and else return. An
//! interface is an element of the map of each direction, which leads to the chain of its group;
//! interfaces with the same several groups share a chain that calls the groups' in turn. So a
//! rule is there once, however many interfaces it holds for, and an interface costs a few
//! elements, however many rules there are.
//!
//! In a VPC with IPv6, sets and maps have twins for its addresses. Chains serve both versions of
//! IP: a rule is about peers of one of them.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{Ipv4Addr, Ipv6Addr};

use serde_json::{Value, json};

use super::expr::{accept, ip, ip6, is, l4proto, meta, payload, range};
use super::table::{Element, Kind, Rule, Table};
use crate::net::names::GroupId;
use crate::net::spec::{AddressRange, Clause, GroupSpec, InterfaceSpec, Traffic, VpcSpec};

/// The map from an interface's address to the chain that accepts what it may send.
pub(super) const EGRESS: &str = "egress";
/// The same for what it may be sent.
pub(super) const INGRESS: &str = "ingress";
/// The same from its address of IPv6.
pub(super) const EGRESS_IPV6: &str = "egress_ipv6";
pub(super) const INGRESS_IPV6: &str = "ingress_ipv6";

const ICMP: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
const ICMPV6: u8 = 58;

/// A direction as an interface sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    In,
    Out,
}

/// Adds the groups' sets, chains and maps.
pub(super) fn add(table: &mut Table, spec: &VpcSpec) {
    let mut members: BTreeMap<&GroupId, Vec<Ipv4Addr>> = BTreeMap::new();
    let mut combinations: BTreeSet<Vec<&GroupId>> = BTreeSet::new();
    for interface in &spec.interfaces {
        for group in &interface.groups {
            members.entry(group).or_default().push(interface.address);
        }
        combinations.insert(combination(interface));
    }
    for group in &spec.groups {
        let addresses = members.remove(&group.id).unwrap_or_default();
        let addresses = addresses.into_iter().map(Element::Address);
        table.set(group.id.as_str(), Kind::Addresses, addresses);
    }
    let has_ipv6 = spec.ipv6_cidr.is_some();
    if has_ipv6 {
        add_ipv6(table, spec);
    }
    for way in [Way::In, Way::Out] {
        for group in &spec.groups {
            table.chain(way.chain(&[&group.id]), way.rules(group, has_ipv6));
        }
        for groups in combinations.iter().filter(|groups| groups.len() > 1) {
            let jump = |group| vec![json!({"jump": {"target": way.chain(&[group])}})];
            let rules = groups.iter().map(|group| jump(*group)).collect();
            table.chain(way.chain(groups), rules);
        }
        let entries = spec.interfaces.iter().filter_map(|interface| {
            let groups = combination(interface);
            // Nothing is admitted of one without a group.
            let chain = (!groups.is_empty()).then(|| way.chain(&groups))?;
            Some(Element::Jump(interface.address, chain))
        });
        table.set(way.map(), Kind::Verdicts, entries);
    }
}

/// Adds the sets and maps of IPv6 addresses.
fn add_ipv6(table: &mut Table, spec: &VpcSpec) {
    let addresses = |group: &GroupId| -> Vec<Ipv6Addr> {
        let members = spec.interfaces.iter();
        let members = members.filter(|one| one.groups.contains(group));
        members.filter_map(|one| one.ipv6).collect()
    };
    for group in &spec.groups {
        let elements = addresses(&group.id).into_iter().map(Element::Ipv6Address);
        table.set(&ipv6_set(&group.id), Kind::Ipv6Addresses, elements);
    }
    for (way, map) in [(Way::In, INGRESS_IPV6), (Way::Out, EGRESS_IPV6)] {
        let entries = spec.interfaces.iter().filter_map(|interface| {
            let groups = combination(interface);
            let chain = (!groups.is_empty()).then(|| way.chain(&groups))?;
            Some(Element::Ipv6Jump(interface.ipv6?, chain))
        });
        table.set(map, Kind::Ipv6Verdicts, entries);
    }
}

/// The set of the IPv6 addresses of a group's interfaces.
fn ipv6_set(group: &GroupId) -> String {
    format!("{group}-ipv6")
}

/// The groups of an interface, each once, sorted.
fn combination(interface: &InterfaceSpec) -> Vec<&GroupId> {
    let groups: BTreeSet<&GroupId> = interface.groups.iter().collect();
    groups.into_iter().collect()
}

impl Way {
    fn map(self) -> &'static str {
        match self {
            Self::In => INGRESS,
            Self::Out => EGRESS,
        }
    }

    /// The chain of a group, or of several; sixteen ids are too long for a name.
    fn chain(self, groups: &[&GroupId]) -> String {
        let suffix = match self {
            Self::In => "in",
            Self::Out => "out",
        };
        match groups {
            [group] => format!("{group}-{suffix}"),
            groups => format!("groups-{:016x}-{suffix}", fingerprint(groups)),
        }
    }

    fn rules(self, group: &GroupSpec, has_ipv6: bool) -> Vec<Rule> {
        let (clauses, peer) = match self {
            Self::In => (&group.ingress, "saddr"),
            Self::Out => (&group.egress, "daddr"),
        };
        let clauses = clauses.iter();
        let rules = clauses.flat_map(|clause| clause_rules(clause, peer, has_ipv6));
        rules.collect()
    }
}

/// FNV-1a over the ids. They are random and made by the control plane, so nobody can choose them
/// to meet.
fn fingerprint(groups: &[&GroupId]) -> u64 {
    let bytes = groups.iter().flat_map(|group| group.as_str().bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

/// A rule for the ranges together, and one for each group, for each version of IP.
fn clause_rules(clause: &Clause, peer: &str, has_ipv6: bool) -> Vec<Rule> {
    let traffic = traffic_matches(clause.traffic);
    let rule = |of_peer: Option<Value>| {
        let matches = of_peer.into_iter().chain(traffic.iter().cloned());
        matches.chain([accept()]).collect()
    };
    let is_all = clause.ranges.contains(&AddressRange::ALL);
    let is_all_ipv6 = clause.ipv6_ranges.contains(&AddressRange::ALL_IPV6);
    if is_all && (is_all_ipv6 || !has_ipv6) {
        return vec![rule(None)];
    }
    let mut peers = Vec::new();
    if !matches!(clause.traffic, Traffic::Icmpv6 { .. }) {
        let ranges = clause.ranges.iter().map(|one| range(*one)).collect();
        let groups = clause.groups.iter().map(|group| format!("@{group}"));
        peers.extend(if is_all {
            vec![is(meta("nfproto"), "ipv4")]
        } else {
            peer_matches(&ip(peer), ranges, groups)
        });
    }
    if has_ipv6 && !matches!(clause.traffic, Traffic::Icmp { .. }) {
        let ranges = clause.ipv6_ranges.iter().map(|one| range(*one)).collect();
        let groups = clause.groups.iter();
        let groups = groups.map(|group| format!("@{}", ipv6_set(group)));
        peers.extend(if is_all_ipv6 {
            vec![is(meta("nfproto"), "ipv6")]
        } else {
            peer_matches(&ip6(peer), ranges, groups)
        });
    }
    peers
        .into_iter()
        .map(|of_peer| rule(Some(of_peer)))
        .collect()
}

/// Matches of the peer in `field`: one for the ranges together, one for each set.
fn peer_matches(
    field: &Value,
    ranges: Vec<Value>,
    sets: impl Iterator<Item = String>,
) -> Vec<Value> {
    let by_range = match &ranges[..] {
        [] => None,
        [one] => Some(is(field.clone(), one.clone())),
        _ => Some(is(field.clone(), json!({"set": ranges}))),
    };
    let by_set = sets.map(|set| is(field.clone(), set));
    by_range.into_iter().chain(by_set).collect()
}

fn traffic_matches(traffic: Traffic) -> Vec<Value> {
    match traffic {
        Traffic::All => vec![],
        Traffic::Tcp { first, last } => vec![ports("tcp", TCP, first, last)],
        Traffic::Udp { first, last } => vec![ports("udp", UDP, first, last)],
        Traffic::Icmp { kind, code } => icmp("icmp", ICMP, kind, code),
        Traffic::Icmpv6 { kind, code } => icmp("icmpv6", ICMPV6, kind, code),
        Traffic::Protocol(number) => vec![is(l4proto(), number)],
    }
}

fn icmp(protocol: &str, number: u8, kind: Option<u8>, code: Option<u8>) -> Vec<Value> {
    let field = |name, value: Option<u8>| Some(is(payload(protocol, name), value?));
    let fields = [field("type", kind), field("code", code)];
    let mut matches = vec![is(l4proto(), number)];
    matches.extend(fields.into_iter().flatten());
    matches
}

fn ports(protocol: &str, number: u8, first: u16, last: u16) -> Value {
    let port = payload(protocol, "dport");
    match (first, last) {
        (0, u16::MAX) => is(l4proto(), number),
        _ if first == last => is(port, first),
        _ => is(port, json!({"range": [first, last]})),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address_range(text: &str) -> AddressRange {
        let (first, last) = text.split_once('-').unwrap();
        AddressRange {
            first: first.parse().unwrap(),
            last: last.parse().unwrap(),
        }
    }

    #[test]
    fn clauses_are_rules() {
        let check = |traffic, ranges: &[&str], groups: &[&str], expected: &[&str]| {
            let clause = Clause {
                traffic,
                ranges: ranges.iter().map(|text| address_range(text)).collect(),
                ipv6_ranges: vec![],
                groups: groups
                    .iter()
                    .map(|id| GroupId::parse(id).unwrap())
                    .collect(),
            };
            let rules = clause_rules(&clause, "saddr", false);
            let texts: Vec<String> = rules.iter().map(|rule| json!(rule).to_string()).collect();
            assert_eq!(texts, expected, "{clause:?}");
        };
        let all = "0.0.0.0-255.255.255.255";
        let tcp = |first, last| Traffic::Tcp { first, last };
        check(
            Traffic::All,
            &[all],
            &["sg-00000001"],
            &[r#"[{"accept":null}]"#],
        );
        check(
            tcp(80, 80),
            &[all],
            &[],
            &[concat!(
                r#"[{"match":{"left":{"payload":{"field":"dport","protocol":"tcp"}},"#,
                r#""op":"==","right":80}},{"accept":null}]"#
            )],
        );
        check(
            tcp(0, 65535),
            &["10.0.0.1-10.0.0.1"],
            &["sg-00000001"],
            &[
                concat!(
                    r#"[{"match":{"left":{"payload":{"field":"saddr","protocol":"ip"}},"#,
                    r#""op":"==","right":"10.0.0.1"}},"#,
                    r#"{"match":{"left":{"meta":{"key":"l4proto"}},"op":"==","right":6}},"#,
                    r#"{"accept":null}]"#
                ),
                concat!(
                    r#"[{"match":{"left":{"payload":{"field":"saddr","protocol":"ip"}},"#,
                    r#""op":"==","right":"@sg-00000001"}},"#,
                    r#"{"match":{"left":{"meta":{"key":"l4proto"}},"op":"==","right":6}},"#,
                    r#"{"accept":null}]"#
                ),
            ],
        );
        check(
            Traffic::Protocol(47),
            &["10.0.0.0-10.0.0.255", "10.1.0.0-10.1.0.7"],
            &[],
            &[concat!(
                r#"[{"match":{"left":{"payload":{"field":"saddr","protocol":"ip"}},"#,
                r#""op":"==","right":{"set":[{"range":["10.0.0.0","10.0.0.255"]},"#,
                r#"{"range":["10.1.0.0","10.1.0.7"]}]}}},"#,
                r#"{"match":{"left":{"meta":{"key":"l4proto"}},"op":"==","right":47}},"#,
                r#"{"accept":null}]"#
            )],
        );
        check(tcp(1, 2), &[], &[], &[]);
    }

    #[test]
    fn a_clause_is_about_peers_of_both_versions_of_ip() {
        let check = |traffic, [ipv4, ipv6]: [bool; 2], expected: &[&str]| {
            let clause = Clause {
                traffic,
                ranges: ipv4.then_some(AddressRange::ALL).into_iter().collect(),
                ipv6_ranges: ipv6.then_some(AddressRange::ALL_IPV6).into_iter().collect(),
                groups: vec![GroupId::parse("sg-00000001").unwrap()],
            };
            let rules = clause_rules(&clause, "saddr", true);
            let right = |rule: &Rule| rule[0]["match"]["right"].as_str().map(str::to_owned);
            let peers: Vec<String> = rules.iter().filter_map(right).collect();
            assert_eq!(peers, expected, "{clause:?}");
        };
        let icmp = Traffic::Icmp {
            kind: None,
            code: None,
        };
        let icmpv6 = Traffic::Icmpv6 {
            kind: None,
            code: None,
        };
        check(Traffic::All, [true, true], &[]);
        check(Traffic::All, [true, false], &["ipv4", "@sg-00000001-ipv6"]);
        check(Traffic::All, [false, true], &["@sg-00000001", "ipv6"]);
        check(
            Traffic::All,
            [false, false],
            &["@sg-00000001", "@sg-00000001-ipv6"],
        );
        check(icmp, [true, false], &["ipv4"]);
        check(icmp, [false, false], &["@sg-00000001"]);
        check(icmpv6, [false, true], &["ipv6"]);
        check(icmpv6, [false, false], &["@sg-00000001-ipv6"]);
    }

    #[test]
    fn traffic_is_told_apart() {
        let check = |traffic, expected: &[(&str, Value)]| {
            let seen: Vec<(String, Value)> = traffic_matches(traffic)
                .iter()
                .map(|one| {
                    let left = &one["match"]["left"];
                    let field = left["payload"]["field"].as_str();
                    let key = left["meta"]["key"].as_str();
                    let name = field.or(key).unwrap().to_owned();
                    (name, one["match"]["right"].clone())
                })
                .collect();
            let expected: Vec<(String, Value)> = expected
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect();
            assert_eq!(seen, expected, "{traffic:?}");
        };
        let icmp = |kind, code| Traffic::Icmp { kind, code };
        check(Traffic::All, &[]);
        check(
            Traffic::Udp { first: 5, last: 9 },
            &[("dport", json!({"range": [5, 9]}))],
        );
        check(icmp(None, None), &[("l4proto", json!(1))]);
        check(
            icmp(Some(8), None),
            &[("l4proto", json!(1)), ("type", json!(8))],
        );
        check(
            icmp(Some(3), Some(4)),
            &[
                ("l4proto", json!(1)),
                ("type", json!(3)),
                ("code", json!(4)),
            ],
        );
        check(Traffic::Protocol(50), &[("l4proto", json!(50))]);
    }

    #[test]
    fn names_fit_the_kernel_however_many_groups() {
        let ids: Vec<GroupId> = (0..16)
            .map(|n| GroupId::parse(&format!("sg-{n:017x}")).unwrap())
            .collect();
        let all: Vec<&GroupId> = ids.iter().collect();
        assert!(Way::In.chain(&all).len() < 128);
        assert_ne!(Way::In.chain(&all), Way::In.chain(&all[1..]));
        assert_eq!(Way::Out.chain(&all[..1]), "sg-00000000000000000-out");
    }
}
