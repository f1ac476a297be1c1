//! From the nouns of a VPC's network to the plan that an engine enforces.

mod ranges;
mod routes;
mod vpc_range;

use std::collections::{BTreeMap, BTreeSet};

use model::network::{
    Clause, FlowLog, FlowLogResource, GroupPlan, InterfacePlan, InternetGateway, NamesPlan,
    NatGateway, NatGatewayState, NetworkInterface, Peer, PrefixList, RouteTable, SecurityGroup,
    SecurityGroupRule, Selection, Subnet, SubnetPlan, Traffic, TrafficType, Vpc, VpcPlan,
};
use model::{PrefixListId, SecurityGroupId};

pub use ranges::{range, union};
pub use routes::route_table_of;
pub use vpc_range::{PREFIX_LENS, RangeProblem, check_further_range, check_vpc_range};

/// Everything that there is in one VPC, and what it refers to.
#[derive(Debug, Clone)]
pub struct VpcNouns {
    pub vpc: Vpc,
    pub subnets: Vec<Subnet>,
    pub security_groups: Vec<SecurityGroup>,
    pub rules: Vec<SecurityGroupRule>,
    pub route_tables: Vec<RouteTable>,
    /// Those that are attached to the VPC.
    pub internet_gateways: Vec<InternetGateway>,
    pub nat_gateways: Vec<NatGateway>,
    pub interfaces: Vec<NetworkInterface>,
    pub flow_logs: Vec<FlowLog>,
    /// Of the account; lists belong to no VPC.
    pub prefix_lists: Vec<PrefixList>,
}

/// What an engine has to build. Equal nouns in any order make equal plans.
pub fn plan(nouns: &VpcNouns) -> VpcPlan {
    let mut subnets: Vec<SubnetPlan> = nouns
        .subnets
        .iter()
        .map(|subnet| SubnetPlan {
            id: subnet.id.clone(),
            cidr: subnet.cidr,
            routes: routes::routes(nouns, subnet),
        })
        .collect();
    subnets.sort_by(|left, right| left.id.cmp(&right.id));
    let mut interfaces: Vec<InterfacePlan> = nouns
        .interfaces
        .iter()
        .map(|interface| InterfacePlan {
            id: interface.id.clone(),
            address: interface.private_address,
            public: interface.public_address,
            groups: sorted(&interface.security_groups),
            capture: capture(nouns, interface),
        })
        .collect();
    interfaces.sort_by(|left, right| left.id.cmp(&right.id));
    VpcPlan {
        vpc_id: nouns.vpc.id.clone(),
        cidrs: nouns.vpc.cidrs().collect(),
        resolver: nouns.vpc.resolver(),
        names: NamesPlan {
            dns_support: nouns.vpc.dns_support,
            dns_hostnames: nouns.vpc.dns_hostnames,
        },
        subnets,
        groups: groups(nouns, &interfaces),
        interfaces,
    }
}

/// What a rule admits, as the engine sees it; `None` for what no packet of IPv4 can be (ICMPv6 is
/// protocol 58, of IPv6 only).
pub fn traffic(rule: &SecurityGroupRule) -> Option<Traffic> {
    const ICMP: u8 = 1;
    const TCP: u8 = 6;
    const UDP: u8 = 17;
    const ICMPV6: u8 = 58;
    let first = rule.from_port.unwrap_or(0);
    let last = rule.to_port.unwrap_or(u16::MAX);
    let byte = |number: Option<u16>| number.and_then(|number| u8::try_from(number).ok());
    match rule.protocol {
        None => Some(Traffic::All),
        Some(TCP) => Some(Traffic::Tcp { first, last }),
        Some(UDP) => Some(Traffic::Udp { first, last }),
        Some(ICMP) => Some(Traffic::Icmp {
            kind: byte(rule.from_port),
            code: byte(rule.to_port),
        }),
        Some(ICMPV6) => None,
        Some(other) => Some(Traffic::Protocol(other)),
    }
}

/// The plans of the groups that the interfaces have or that the clauses of those name.
fn groups(nouns: &VpcNouns, interfaces: &[InterfacePlan]) -> Vec<GroupPlan> {
    let lists: BTreeMap<&PrefixListId, &PrefixList> = nouns
        .prefix_lists
        .iter()
        .map(|list| (&list.id, list))
        .collect();
    let used: BTreeSet<&SecurityGroupId> = interfaces
        .iter()
        .flat_map(|interface| &interface.groups)
        .collect();
    let mut plans: BTreeMap<&SecurityGroupId, GroupPlan> = used
        .iter()
        .map(|id| {
            let plan = GroupPlan {
                id: (*id).clone(),
                ingress: clauses(nouns, id, false, &lists),
                egress: clauses(nouns, id, true, &lists),
            };
            (*id, plan)
        })
        .collect();
    // A group that is only named has members' addresses (none, or it would be used), no clauses.
    let named: BTreeSet<SecurityGroupId> = plans
        .values()
        .flat_map(|plan| plan.ingress.iter().chain(&plan.egress))
        .flat_map(|clause| clause.groups.iter().cloned())
        .collect();
    for id in &named {
        plans.entry(id).or_insert_with(|| GroupPlan {
            id: id.clone(),
            ingress: Vec::new(),
            egress: Vec::new(),
        });
    }
    plans.into_values().collect()
}

/// A group's rules of one direction; those that differ in the peer only become one clause.
fn clauses(
    nouns: &VpcNouns,
    group: &SecurityGroupId,
    is_egress: bool,
    lists: &BTreeMap<&PrefixListId, &PrefixList>,
) -> Vec<Clause> {
    let mut peers: BTreeMap<Traffic, (Vec<_>, BTreeSet<SecurityGroupId>)> = BTreeMap::new();
    let own = |rule: &&SecurityGroupRule| rule.group_id == *group && rule.is_egress == is_egress;
    for rule in nouns.rules.iter().filter(own) {
        let Some(traffic) = traffic(rule) else {
            continue;
        };
        let (ranges, groups) = peers.entry(traffic).or_default();
        match &rule.peer {
            Peer::Ipv4(cidr) => ranges.push(range(*cidr)),
            // No interface has an IPv6 address.
            Peer::Ipv6(_) => {}
            Peer::Group(id) => {
                groups.insert(id.clone());
            }
            Peer::PrefixList(id) => {
                let entries = lists.get(id).map(|list| list.entries.as_slice());
                let entries = entries.unwrap_or_default();
                ranges.extend(entries.iter().map(|entry| range(entry.cidr)));
            }
        }
    }
    peers
        .into_iter()
        .map(|(traffic, (ranges, groups))| Clause {
            traffic,
            ranges: union(ranges),
            groups: groups.into_iter().collect(),
        })
        .filter(|clause| !clause.ranges.is_empty() || !clause.groups.is_empty())
        .collect()
}

fn capture(nouns: &VpcNouns, interface: &NetworkInterface) -> Selection {
    let mut wanted = Selection::default();
    for log in nouns.flow_logs.iter().filter(|log| watches(log, interface)) {
        wanted.accepted |= log.traffic_type != TrafficType::Reject;
        wanted.rejected |= log.traffic_type != TrafficType::Accept;
    }
    wanted
}

/// Whether a flow log is about an interface.
pub fn watches(log: &FlowLog, interface: &NetworkInterface) -> bool {
    match &log.resource {
        FlowLogResource::Vpc(id) => *id == interface.vpc_id,
        FlowLogResource::Subnet(id) => *id == interface.subnet_id,
        FlowLogResource::NetworkInterface(id) => *id == interface.id,
    }
}

/// Whether packets may be sent through a NAT gateway.
fn translates(gateway: &NatGateway) -> bool {
    matches!(
        gateway.state,
        NatGatewayState::Pending | NatGatewayState::Available
    )
}

fn sorted<T: Ord + Clone>(items: &[T]) -> Vec<T> {
    let set: BTreeSet<&T> = items.iter().collect();
    set.into_iter().cloned().collect()
}
