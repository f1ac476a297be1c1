//! What the security groups of an interface say about a connection.

use std::fmt::Write as _;

use model::SecurityGroupId;
use model::network::{Ipv4Range, Peer, SecurityGroupRule, Traffic};

use super::ends::{Member, Other};
use super::sets::without;
use super::{Code, Missing, Place, Query, Step};
use crate::network::{VpcNouns, range, traffic, union};

/// How many rules are told that come near.
const NEAR_MAX: usize = 3;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Ingress,
    Egress,
}

/// Whether the groups of an interface admit the connection from (or to) `other`.
pub(super) fn step(
    query: &Query,
    member: &Member<'_>,
    direction: Direction,
    other: &Other,
) -> Step {
    let rules = rules(member, direction);
    let place = direction.place();
    match admitting(query, member.vpc, &rules, other) {
        Some(rule) => {
            let group = group_name(member.vpc, &rule.group_id);
            let rule = rule_text(member.vpc, rule);
            Step::passes(place, format!("{group}: {rule}"))
        }
        None => Step::missing(place, missing(query, member, direction, &rules, other)),
    }
}

/// The name of a group: `sg-… (name)`.
pub(super) fn group_name(vpc: &VpcNouns, id: &SecurityGroupId) -> String {
    let mut groups = vpc.security_groups.iter();
    match groups.find(|group| group.id == *id) {
        Some(group) => format!("{id} ({})", group.name),
        None => id.to_string(),
    }
}

impl Direction {
    fn place(self) -> Place {
        match self {
            Self::Ingress => Place::IngressRules,
            Self::Egress => Place::EgressRules,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Ingress => "ingress",
            Self::Egress => "egress",
        }
    }

    fn preposition(self) -> &'static str {
        match self {
            Self::Ingress => "from",
            Self::Egress => "to",
        }
    }
}

fn rules<'a>(member: &Member<'a>, direction: Direction) -> Vec<&'a SecurityGroupRule> {
    let groups = &member.interface.security_groups;
    let own = |rule: &&SecurityGroupRule| {
        groups.contains(&rule.group_id) && rule.is_egress == (direction == Direction::Egress)
    };
    member.vpc.rules.iter().filter(own).collect()
}

/// A rule that admits the connection. Where it takes several rules to admit all of `other`, the
/// first one of them.
fn admitting<'a>(
    query: &Query,
    vpc: &VpcNouns,
    rules: &[&'a SecurityGroupRule],
    other: &Other,
) -> Option<&'a SecurityGroupRule> {
    let of_kind: Vec<&SecurityGroupRule> = rules
        .iter()
        .copied()
        .filter(|rule| is_of_kind(query, rule))
        .collect();
    let alone = of_kind.iter().find(|rule| is_of_peer(vpc, rule, other));
    if let Some(rule) = alone {
        return Some(rule);
    }
    let together = union(of_kind.iter().flat_map(|rule| ranges(vpc, rule)).collect());
    let is_covered = without(&other.ranges, &together).is_empty();
    of_kind.first().filter(|_| is_covered).copied()
}

fn is_of_kind(query: &Query, rule: &SecurityGroupRule) -> bool {
    traffic(rule).is_some_and(|traffic| query.is_of(traffic))
}

/// Whether the rule's peer is all of `other`.
fn is_of_peer(vpc: &VpcNouns, rule: &SecurityGroupRule, other: &Other) -> bool {
    match &rule.peer {
        Peer::Group(id) => other.groups.contains(id),
        Peer::Ipv4(_) | Peer::Ipv6(_) | Peer::PrefixList(_) => {
            without(&other.ranges, &ranges(vpc, rule)).is_empty()
        }
    }
}

/// The addresses that a rule names; none when it names a group.
fn ranges(vpc: &VpcNouns, rule: &SecurityGroupRule) -> Vec<Ipv4Range> {
    match &rule.peer {
        Peer::Ipv4(cidr) => vec![range(*cidr)],
        Peer::PrefixList(id) => {
            let list = vpc.prefix_lists.iter().find(|list| list.id == *id);
            let entries = list.into_iter().flat_map(|list| &list.entries);
            union(entries.map(|entry| range(entry.cidr)).collect())
        }
        Peer::Group(_) | Peer::Ipv6(_) => Vec::new(),
    }
}

fn missing(
    query: &Query,
    member: &Member<'_>,
    direction: Direction,
    rules: &[&SecurityGroupRule],
    other: &Other,
) -> Missing {
    let vpc = member.vpc;
    let groups: Vec<String> = member
        .interface
        .security_groups
        .iter()
        .map(|id| group_name(vpc, id))
        .collect();
    let peer = match other.groups.first() {
        Some(group) => group_name(vpc, group),
        None => other.name.clone(),
    };
    let (way, preposition) = (direction.as_str(), direction.preposition());
    let wanted = format!("{way} rule for {} {preposition} {peer}", query.traffic());
    let what = match groups.as_slice() {
        [only] => format!("{only} has no {wanted}"),
        several => format!("none of {} has an {wanted}", several.join(", ")),
    };
    let code = if rules.is_empty() {
        Code::SgHasNoRules
    } else {
        Code::EniSgRulesMismatch
    };
    let mut missing = Missing::new(code, what);
    missing.instead = instead(query, vpc, direction, rules, other);
    if let Some(group) = member.interface.security_groups.first() {
        missing = missing.remedy(command(query, direction, group, other));
    }
    missing
}

/// The rules that come near: the same traffic of others, or other traffic of the same.
fn instead(
    query: &Query,
    vpc: &VpcNouns,
    direction: Direction,
    rules: &[&SecurityGroupRule],
    other: &Other,
) -> Vec<String> {
    if rules.is_empty() {
        return vec![format!("there are no {} rules at all", direction.as_str())];
    }
    let near = |rule: &&&SecurityGroupRule| is_of_kind(query, rule) || is_of_peer(vpc, rule, other);
    let texts = rules.iter().filter(near).take(NEAR_MAX);
    texts
        .map(|rule| format!("there is: {}", rule_text(vpc, rule)))
        .collect()
}

fn command(query: &Query, direction: Direction, group: &SecurityGroupId, other: &Other) -> String {
    let mut command = format!(
        "aws ec2 authorize-security-group-{} --group-id {group} --protocol {} --port {}",
        direction.as_str(),
        query.protocol.as_str(),
        query.port
    );
    // Writing to a string cannot fail. The aws CLI calls the peer of both directions a source.
    let _ = match other.groups.first() {
        Some(peer) => write!(command, " --source-group {peer}"),
        None => write!(command, " --cidr {}", other.cidr),
    };
    command
}

/// Such as `tcp 80 from 0.0.0.0/0 (sgr-…)`.
fn rule_text(vpc: &VpcNouns, rule: &SecurityGroupRule) -> String {
    let preposition = if rule.is_egress { "to" } else { "from" };
    let peer = match &rule.peer {
        Peer::Ipv4(cidr) => super::cidr_text(*cidr),
        Peer::Ipv6(cidr) => cidr.to_string(),
        Peer::Group(id) => group_name(vpc, id),
        Peer::PrefixList(id) => {
            let list = vpc.prefix_lists.iter().find(|list| list.id == *id);
            list.map_or_else(|| id.to_string(), |list| format!("{id} ({})", list.name))
        }
    };
    let kind = traffic(rule).map_or_else(|| "nothing".to_owned(), traffic_text);
    format!("{kind} {preposition} {peer}, {}", rule.id)
}

fn traffic_text(traffic: Traffic) -> String {
    let ports = |protocol: &str, first: u16, last: u16| match (first, last) {
        (0, u16::MAX) => format!("all {protocol}"),
        _ if first == last => format!("{protocol} {first}"),
        _ => format!("{protocol} {first}-{last}"),
    };
    match traffic {
        Traffic::All => "all traffic".to_owned(),
        Traffic::Tcp { first, last } => ports("tcp", first, last),
        Traffic::Udp { first, last } => ports("udp", first, last),
        Traffic::Icmp { .. } => "icmp".to_owned(),
        Traffic::Icmpv6 { .. } => "icmpv6".to_owned(),
        Traffic::Protocol(number) => format!("protocol {number}"),
    }
}
