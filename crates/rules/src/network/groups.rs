//! Which traffic the security groups of a VPC admit.

use std::collections::{BTreeMap, BTreeSet};

use model::SecurityGroupId;
use model::network::{
    Clause, GroupPlan, InterfacePlan, Ipv4Range, Ipv6Range, Peer, SecurityGroupRule, Traffic,
};

use super::ranges::{ipv6_range, range, union};
use super::{PrefixLists, VpcNouns};

/// What a rule admits, as the engine sees it; `None` for what no packet can be (ports that end before
/// they begin; an ICMP type above 255).
pub fn traffic(rule: &SecurityGroupRule) -> Option<Traffic> {
    const ICMP: u8 = 1;
    const TCP: u8 = 6;
    const UDP: u8 = 17;
    const ICMPV6: u8 = 58;
    let ports = || {
        let first = rule.from_port.unwrap_or(0);
        let last = rule.to_port.unwrap_or(u16::MAX);
        (first <= last).then_some((first, last))
    };
    match rule.protocol {
        None => Some(Traffic::All),
        Some(TCP) => ports().map(|(first, last)| Traffic::Tcp { first, last }),
        Some(UDP) => ports().map(|(first, last)| Traffic::Udp { first, last }),
        Some(ICMP) => icmp(rule).map(|(kind, code)| Traffic::Icmp { kind, code }),
        Some(ICMPV6) => icmp(rule).map(|(kind, code)| Traffic::Icmpv6 { kind, code }),
        Some(other) => Some(Traffic::Protocol(other)),
    }
}

/// Type and code. All types have all codes ("ICMP type and code" in the EC2 API reference).
fn icmp(rule: &SecurityGroupRule) -> Option<(Option<u8>, Option<u8>)> {
    let byte = |number: Option<u16>| number.map(u8::try_from).transpose().ok();
    let kind = byte(rule.from_port)?;
    let code = byte(rule.to_port)?.filter(|_| kind.is_some());
    Some((kind, code))
}

/// The rules of each group and direction (`true` is egress).
type Rules<'a> = BTreeMap<(&'a SecurityGroupId, bool), Vec<&'a SecurityGroupRule>>;

/// The plans of the groups that the interfaces have or that the clauses of those name.
pub(super) fn groups(
    nouns: &VpcNouns,
    lists: &PrefixLists<'_>,
    interfaces: &[InterfacePlan],
) -> Vec<GroupPlan> {
    let mut rules = Rules::new();
    for rule in &nouns.rules {
        let own = rules.entry((&rule.group_id, rule.is_egress)).or_default();
        own.push(rule);
    }
    let of = |id, is_egress| {
        let rules = rules.get(&(id, is_egress)).map(Vec::as_slice);
        clauses(rules.unwrap_or_default(), lists)
    };
    let used: BTreeSet<&SecurityGroupId> = interfaces
        .iter()
        .flat_map(|interface| &interface.groups)
        .collect();
    let mut plans: BTreeMap<SecurityGroupId, GroupPlan> = used
        .into_iter()
        .map(|id| {
            let plan = GroupPlan {
                id: id.clone(),
                ingress: of(id, false),
                egress: of(id, true),
            };
            (id.clone(), plan)
        })
        .collect();
    // A group that is only named has no interface, or it would be used: nothing asks its clauses.
    let named: BTreeSet<SecurityGroupId> = plans
        .values()
        .flat_map(|plan| plan.ingress.iter().chain(&plan.egress))
        .flat_map(|clause| clause.groups.iter().cloned())
        .collect();
    for id in named {
        plans.entry(id.clone()).or_insert_with(|| GroupPlan {
            id,
            ingress: Vec::new(),
            egress: Vec::new(),
        });
    }
    plans.into_values().collect()
}

/// Whom the rules of one traffic are about.
#[derive(Default)]
struct Peers<'a> {
    ranges: Vec<Ipv4Range>,
    ipv6_ranges: Vec<Ipv6Range>,
    groups: BTreeSet<&'a SecurityGroupId>,
}

/// A group's rules of one direction; those that differ in the peer only become one clause.
fn clauses(rules: &[&SecurityGroupRule], lists: &PrefixLists<'_>) -> Vec<Clause> {
    let mut all: BTreeMap<Traffic, Peers<'_>> = BTreeMap::new();
    for rule in rules {
        let Some(traffic) = traffic(rule) else {
            continue;
        };
        let peers = all.entry(traffic).or_default();
        match &rule.peer {
            Peer::Ipv4(cidr) => peers.ranges.push(range(*cidr)),
            Peer::Ipv6(cidr) => peers.ipv6_ranges.push(ipv6_range(*cidr)),
            Peer::Group(id) => {
                peers.groups.insert(id);
            }
            Peer::PrefixList(id) => {
                let entries = lists.get(id).into_iter().flat_map(|list| &list.entries);
                peers.ranges.extend(entries.map(|entry| range(entry.cidr)));
            }
        }
    }
    let clauses = all
        .into_iter()
        .map(|(traffic, peers)| clause(traffic, peers));
    clauses
        .filter(|clause| {
            !clause.ranges.is_empty() || !clause.ipv6_ranges.is_empty() || !clause.groups.is_empty()
        })
        .collect()
}

/// Ranges of one version of IP have no packets of the other's ICMP.
fn clause(traffic: Traffic, mut peers: Peers<'_>) -> Clause {
    match traffic {
        Traffic::Icmp { .. } => peers.ipv6_ranges.clear(),
        Traffic::Icmpv6 { .. } => peers.ranges.clear(),
        _ => {}
    }
    Clause {
        traffic,
        ranges: union(peers.ranges),
        ipv6_ranges: union(peers.ipv6_ranges),
        groups: peers.groups.into_iter().cloned().collect(),
    }
}
