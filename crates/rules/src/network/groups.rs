//! Which traffic the security groups of a VPC admit.

use std::collections::{BTreeMap, BTreeSet};

use model::SecurityGroupId;
use model::network::{Clause, GroupPlan, InterfacePlan, Peer, SecurityGroupRule, Traffic};

use super::ranges::{range, union};
use super::{PrefixLists, VpcNouns};

/// What a rule admits, as the engine sees it; `None` for what no packet of IPv4 can be (ICMPv6 is
/// protocol 58, of IPv6 only; ports that end before they begin; an ICMP type above 255).
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
        Some(ICMP) => icmp(rule),
        Some(ICMPV6) => None,
        Some(other) => Some(Traffic::Protocol(other)),
    }
}

/// All types have all codes ("ICMP type and code" in the EC2 API reference).
fn icmp(rule: &SecurityGroupRule) -> Option<Traffic> {
    let byte = |number: Option<u16>| number.map(u8::try_from).transpose().ok();
    let kind = byte(rule.from_port)?;
    let code = byte(rule.to_port)?.filter(|_| kind.is_some());
    Some(Traffic::Icmp { kind, code })
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

/// A group's rules of one direction; those that differ in the peer only become one clause.
fn clauses(rules: &[&SecurityGroupRule], lists: &PrefixLists<'_>) -> Vec<Clause> {
    let mut peers: BTreeMap<Traffic, (Vec<_>, BTreeSet<&SecurityGroupId>)> = BTreeMap::new();
    for rule in rules {
        let Some(traffic) = traffic(rule) else {
            continue;
        };
        let (ranges, groups) = peers.entry(traffic).or_default();
        match &rule.peer {
            Peer::Ipv4(cidr) => ranges.push(range(*cidr)),
            // No interface has an IPv6 address.
            Peer::Ipv6(_) => {}
            Peer::Group(id) => {
                groups.insert(id);
            }
            Peer::PrefixList(id) => {
                let entries = lists.get(id).into_iter().flat_map(|list| &list.entries);
                ranges.extend(entries.map(|entry| range(entry.cidr)));
            }
        }
    }
    peers
        .into_iter()
        .map(|(traffic, (ranges, groups))| Clause {
            traffic,
            ranges: union(ranges),
            groups: groups.into_iter().cloned().collect(),
        })
        .filter(|clause| !clause.ranges.is_empty() || !clause.groups.is_empty())
        .collect()
}
