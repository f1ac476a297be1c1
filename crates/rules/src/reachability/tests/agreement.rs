//! The analysis of the nouns says what an engine does that enforces the plan: the plan is evaluated
//! here as naively as can be.

use std::net::Ipv4Addr;

use model::network::{
    InterfacePlan, Ipv4Range, NatGatewayState, Peer, PrefixList, PrefixListChange, PrefixListEntry,
    Route, RouteDestination, RouteTarget, Traffic, Via, VpcPlan,
};
use model::{PrefixListId, SecurityGroupId};
use proptest::collection::vec;
use proptest::prelude::*;

use super::world::{Build as _, cidr, group_id, igw_id, interface_id, nat_id, table, vpc};
use crate::network::{VpcNouns, plan};
use crate::reachability::{Endpoint, Protocol, Query, analyze};

/// What rules and routes are about. Every two addresses of [`OUTSIDE`] are told apart by one.
const PREFIXES: [&str; 6] = [
    "0.0.0.0/0",
    "0.0.0.0/1",
    "128.0.0.0/1",
    "203.0.113.0/24",
    "198.51.100.0/25",
    "198.18.0.0/24",
];
const OUTSIDE: [Ipv4Addr; 5] = [
    Ipv4Addr::new(1, 1, 1, 1),
    Ipv4Addr::new(130, 0, 0, 1),
    Ipv4Addr::new(203, 0, 113, 7),
    Ipv4Addr::new(198, 51, 100, 1),
    Ipv4Addr::new(198, 18, 0, 9),
];
const PORTS: [u16; 3] = [53, 80, 443];
const INTERFACES: u8 = 4;
const GROUPS: u8 = 3;
/// Of the interface of a NAT gateway, and of its public address.
const NAT: u8 = 50;

#[derive(Debug, Clone)]
struct RuleSeed {
    group: u8,
    is_egress: bool,
    protocol: u8,
    ports: (u16, u16),
    peer: u8,
}

#[derive(Debug, Clone)]
struct VpcSeed {
    rules: Vec<RuleSeed>,
    /// Table (main or subnet 2's), destination and target.
    routes: Vec<(bool, u8, u8)>,
    /// Subnet, whether public, and groups as bits.
    interfaces: Vec<(bool, bool, u8)>,
    has_internet_gateway: bool,
    /// Whether it is there, and in subnet 2.
    nat_gateway: (bool, bool),
    listed: Vec<u8>,
}

fn rule_seed() -> impl Strategy<Value = RuleSeed> {
    let ports = prop_oneof![
        Just((0, 65535)),
        Just((80, 80)),
        Just((53, 100)),
        Just((443, 443))
    ];
    let protocol = prop_oneof![Just(0_u8), Just(6), Just(17), Just(1)];
    (0..GROUPS, any::<bool>(), protocol, ports, 0_u8..12).prop_map(
        |(group, is_egress, protocol, ports, peer)| RuleSeed {
            group,
            is_egress,
            protocol,
            ports,
            peer,
        },
    )
}

fn vpc_seed() -> impl Strategy<Value = VpcSeed> {
    (
        vec(rule_seed(), 0..12),
        vec((any::<bool>(), 0_u8..7, 0_u8..3), 0..6),
        vec(
            (any::<bool>(), any::<bool>(), 1_u8..8),
            usize::from(INTERFACES),
        ),
        prop::bool::weighted(0.9),
        (prop::bool::weighted(0.8), any::<bool>()),
        vec(0_u8..6, 0..3),
    )
        .prop_map(
            |(rules, routes, interfaces, has_internet_gateway, nat_gateway, listed)| VpcSeed {
                rules,
                routes,
                interfaces,
                has_internet_gateway,
                nat_gateway,
                listed,
            },
        )
}

/// VPC `n` has the range 10.n.0.0/16 and the ids from `n` times 100 on.
fn build(n: u8, seed: &VpcSeed) -> VpcNouns {
    let base = n * 100;
    let mut nouns = vpc(base, &format!("10.{n}.0.0/16"));
    nouns.add_subnet(base + 1, &format!("10.{n}.1.0/24"));
    nouns.add_subnet(base + 2, &format!("10.{n}.2.0/24"));
    let second = table(base + 2, base, Some(base + 2));
    nouns.route_tables.push(second);
    let list = add_prefix_list(&mut nouns, base, &seed.listed);
    if seed.has_internet_gateway {
        nouns.add_internet_gateway(base);
    }
    add_rules(&mut nouns, n, seed, &list);
    for (in_second, destination, target) in &seed.routes {
        let destination = match PREFIXES.get(usize::from(*destination)) {
            Some(prefix) => RouteDestination::Ipv4(cidr(prefix)),
            None => RouteDestination::PrefixList(list.clone()),
        };
        let target = match target {
            0 => RouteTarget::NatGateway(nat_id(base + NAT)),
            _ => RouteTarget::InternetGateway(igw_id(base)),
        };
        let route = Route {
            destination,
            target,
        };
        nouns.add_route(if *in_second { base + 2 } else { base }, route);
    }
    add_interfaces(&mut nouns, n, seed);
    nouns
}

fn add_prefix_list(nouns: &mut VpcNouns, n: u8, listed: &[u8]) -> PrefixListId {
    let id = PrefixListId::parse(&format!("pl-{n:08x}")).unwrap();
    let entries = listed.iter().map(|index| PrefixListEntry {
        cidr: cidr(PREFIXES[usize::from(*index)]),
        description: None,
    });
    nouns.prefix_lists.push(PrefixList {
        id: id.clone(),
        name: "some".to_owned(),
        max_entries: 10,
        version: 1,
        entries: entries.collect(),
        last_change: PrefixListChange::Create,
        tags: Vec::new(),
    });
    id
}

fn add_rules(nouns: &mut VpcNouns, n: u8, seed: &VpcSeed, list: &PrefixListId) {
    let base = n * 100;
    for group in 0..GROUPS {
        nouns.add_group(base + group, "group");
    }
    for rule in &seed.rules {
        let peer = match rule.peer {
            index @ 0..6 => Peer::Ipv4(cidr(PREFIXES[usize::from(index)])),
            6 => Peer::Ipv4(cidr(&format!("10.{n}.1.0/24"))),
            7 => Peer::Ipv6("::/0".to_owned()),
            8 => Peer::PrefixList(list.clone()),
            group => Peer::Group(group_id(base + group - 9)),
        };
        let protocol = (rule.protocol != 0).then_some(rule.protocol);
        let group = base + rule.group;
        nouns.add_rule(group, rule.is_egress, protocol, rule.ports, peer);
    }
}

fn add_interfaces(nouns: &mut VpcNouns, n: u8, seed: &VpcSeed) {
    let base = n * 100;
    let subnet = |in_second: bool| if in_second { 2 } else { 1 };
    for (index, (in_second, is_public, groups)) in (0..).zip(&seed.interfaces) {
        let public = is_public.then(|| format!("198.18.0.{}", base + index));
        let groups: Vec<u8> = (0..GROUPS)
            .filter(|group| groups & (1 << group) != 0)
            .map(|group| base + group)
            .collect();
        let subnet = subnet(*in_second);
        let address = format!("10.{n}.{subnet}.{}", 10 + index);
        let id = base + index;
        nouns.add_interface(id, base + subnet, &address, public.as_deref(), &groups);
    }
    if let (true, in_second) = seed.nat_gateway {
        let subnet = subnet(in_second);
        let address = format!("10.{n}.{subnet}.{NAT}");
        let public = format!("198.18.0.{}", base + NAT);
        nouns.add_nat_gateway(base + NAT, base + subnet, &address, &public);
        if seed.rules.len() % 4 == 3 {
            nouns.nat_gateways[0].state = NatGatewayState::Deleting;
        }
    }
}

/// The packet's way through the plans.
struct Packet<'a> {
    plans: &'a [VpcPlan],
    protocol: Protocol,
    port: u16,
}

fn holds(ranges: &[Ipv4Range], address: Ipv4Addr) -> bool {
    ranges
        .iter()
        .any(|range| range.first <= address && address <= range.last)
}

impl Packet<'_> {
    fn matches(&self, traffic: Traffic) -> bool {
        match traffic {
            Traffic::All => true,
            Traffic::Tcp { first, last } => {
                self.protocol == Protocol::Tcp && first <= self.port && self.port <= last
            }
            Traffic::Udp { first, last } => {
                self.protocol == Protocol::Udp && first <= self.port && self.port <= last
            }
            Traffic::Icmp { .. } | Traffic::Protocol(_) => false,
        }
    }

    fn admits(
        &self,
        plan: &VpcPlan,
        interface: &InterfacePlan,
        is_egress: bool,
        peer: Ipv4Addr,
    ) -> bool {
        let peers = plan.interfaces.iter().find(|one| one.address == peer);
        let own = |id: &SecurityGroupId| plan.groups.iter().find(|group| group.id == *id);
        interface.groups.iter().filter_map(own).any(|group| {
            let clauses = if is_egress {
                &group.egress
            } else {
                &group.ingress
            };
            clauses.iter().any(|clause| {
                let is_member =
                    peers.is_some_and(|one| clause.groups.iter().any(|id| one.groups.contains(id)));
                self.matches(clause.traffic) && (holds(&clause.ranges, peer) || is_member)
            })
        })
    }

    /// From an interface to an address.
    fn gets(&self, plan: &VpcPlan, from: &InterfacePlan, to: Ipv4Addr) -> bool {
        if to == from.address {
            return true;
        }
        if plan.cidrs.iter().any(|cidr| cidr.contains(to)) {
            let there = plan.interfaces.iter().find(|one| one.address == to);
            return there.is_some_and(|there| {
                self.admits(plan, from, true, to) && self.admits(plan, there, false, from.address)
            });
        }
        let Some(seen_as) = leaves(plan, from, to) else {
            return false;
        };
        let is_inside = self
            .plans
            .iter()
            .any(|other| other.interfaces.iter().any(|one| one.public == Some(to)));
        self.admits(plan, from, true, to) && (!is_inside || self.comes(seen_as, to))
    }

    /// From an address outside to a public address.
    fn comes(&self, from: Ipv4Addr, public: Ipv4Addr) -> bool {
        self.plans.iter().any(|plan| {
            let mut interfaces = plan.interfaces.iter();
            let there = interfaces.find(|one| one.public == Some(public));
            there.is_some_and(|there| {
                let back = via(plan, there, from) == Some(Via::Internet);
                back && self.admits(plan, there, false, from)
            })
        })
    }
}

fn via(plan: &VpcPlan, interface: &InterfacePlan, to: Ipv4Addr) -> Option<Via> {
    let mut subnets = plan.subnets.iter();
    let subnet = subnets.find(|subnet| subnet.cidr.contains(interface.address))?;
    let route = subnet.routes.iter().find(|route| holds(&route.to, to))?;
    Some(route.via)
}

/// The address that the outside sees.
fn leaves(plan: &VpcPlan, from: &InterfacePlan, to: Ipv4Addr) -> Option<Ipv4Addr> {
    match via(plan, from, to)? {
        Via::Internet => from.public,
        Via::Nat { public, .. } => Some(public),
    }
}

fn says(networks: &[VpcNouns], packet: &Packet<'_>, from: Endpoint, to: Endpoint) -> bool {
    let query = Query {
        from,
        to,
        protocol: packet.protocol,
        port: packet.port,
    };
    analyze(networks, &query).unwrap().is_reachable()
}

fn compare(networks: &[VpcNouns], packet: &Packet<'_>) -> Result<(), TestCaseError> {
    for plan in packet.plans {
        for from in plan.interfaces.iter().filter(|one| !one.groups.is_empty()) {
            let here = || Endpoint::Interface(from.id.clone());
            let others = plan.interfaces.iter().map(|one| one.address);
            let publics = packet.plans.iter().flat_map(|plan| &plan.interfaces);
            let publics = publics.filter_map(|one| one.public);
            // Nobody has the last one.
            let vacant = plan
                .subnets
                .iter()
                .filter_map(|subnet| subnet.cidr.nth(200));
            for to in others.chain(publics).chain(OUTSIDE).chain(vacant) {
                let found = says(networks, packet, here(), Endpoint::Address(to));
                let expected = packet.gets(plan, from, to);
                prop_assert_eq!(found, expected, "{} to {}", from.address, to);
            }
            for outside in OUTSIDE {
                let found = says(networks, packet, Endpoint::Address(outside), here());
                let expected = from.public.is_some_and(|to| packet.comes(outside, to));
                prop_assert_eq!(found, expected, "{} to {}", outside, from.address);
            }
            let found = says(networks, packet, here(), Endpoint::Internet);
            let expected = OUTSIDE.iter().all(|to| packet.gets(plan, from, *to));
            prop_assert_eq!(found, expected, "{} to the internet", from.address);
            let found = says(networks, packet, Endpoint::Internet, here());
            let comes = |to| OUTSIDE.iter().all(|outside| packet.comes(*outside, to));
            let expected = from.public.is_some_and(comes);
            prop_assert_eq!(found, expected, "the internet to {}", from.address);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn the_analysis_says_what_the_plan_does(one in vpc_seed(), two in vpc_seed()) {
        let networks = [build(1, &one), build(2, &two)];
        let plans: Vec<VpcPlan> = networks.iter().map(plan).collect();
        for protocol in [Protocol::Tcp, Protocol::Udp] {
            for port in PORTS {
                let packet = Packet { plans: &plans, protocol, port };
                compare(&networks, &packet)?;
            }
        }
    }
}

/// EC2 refuses a second route to a destination; if there are two, both sides take the same one.
#[test]
fn of_two_routes_to_one_destination_the_same_one_decides() {
    for targets in [[0, 1], [1, 0]] {
        let seed = VpcSeed {
            rules: vec![RuleSeed {
                group: 0,
                is_egress: false,
                protocol: 0,
                ports: (0, 65535),
                peer: 0,
            }],
            routes: targets.map(|target| (false, 5, target)).to_vec(),
            interfaces: vec![(false, true, 1); usize::from(INTERFACES)],
            has_internet_gateway: true,
            nat_gateway: (false, false),
            listed: Vec::new(),
        };
        let networks = [build(1, &seed)];
        let plans: Vec<VpcPlan> = networks.iter().map(plan).collect();
        let packet = Packet {
            plans: &plans,
            protocol: Protocol::Tcp,
            port: 80,
        };
        compare(&networks, &packet).unwrap();
    }
}

#[test]
fn worlds_have_what_they_are_asked_about() {
    let seed = VpcSeed {
        rules: Vec::new(),
        routes: vec![(false, 0, 1)],
        interfaces: vec![(false, true, 1); usize::from(INTERFACES)],
        has_internet_gateway: true,
        nat_gateway: (true, false),
        listed: Vec::new(),
    };
    let nouns = build(1, &seed);
    assert_eq!(nouns.interfaces.len(), usize::from(INTERFACES) + 1);
    assert_eq!(nouns.interfaces[0].id, interface_id(100));
    assert_eq!(plan(&nouns).subnets[0].routes.len(), 1);
}
