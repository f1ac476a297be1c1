//! IPv6 in random networks, and AWS's rules for it in the plainest form.
//!
//! Addresses come from few ranges on purpose: what never meets tells nothing.

use std::net::Ipv6Addr;

use model::network::{
    EgressOnlyInternetGateway, Ipv6Association, Ipv6Cidr, NetworkInterface, Peer, Route,
    RouteDestination, RouteTarget, SecurityGroupRule,
};
use model::{EgressOnlyInternetGatewayId, NetworkInterfaceId, SecurityGroupId, SubnetId};
use rules::network::VpcNouns;
use rules::network::verdict::Packet;

use crate::generate::Network;

/// The range that the VPCs' are parts of.
pub(crate) const POOL: &str = "fd4e:47ab:1200::/48";
const PORTS: [u16; 4] = [22, 80, 81, 443];

/// The first packet of a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ipv6Probe {
    /// The sender's VPC and interface; `None` is somebody outside.
    pub(crate) from: Option<(usize, NetworkInterfaceId)>,
    pub(crate) source: Ipv6Addr,
    pub(crate) destination: Ipv6Addr,
    pub(crate) packet: Packet,
}

/// Who gets it. From whom, never changes on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ipv6Outcome {
    Nobody,
    Interface(NetworkInterfaceId),
    /// It left for its destination in the outside world, whoever that is.
    Outside,
}

impl Network {
    /// Gives the VPCs IPv6; `outside` are addresses of others.
    pub(crate) fn add_ipv6(&mut self, outside: &[Ipv6Addr]) {
        for number in 0..self.vpcs.len() {
            let mut nouns = self.vpcs[number].clone();
            self.add_ipv6_to(&mut nouns, number, outside);
            self.vpcs[number] = nouns;
        }
    }

    fn add_ipv6_to(&mut self, nouns: &mut VpcNouns, number: usize, outside: &[Ipv6Addr]) {
        let pool: Ipv6Cidr = POOL.parse().unwrap();
        let nth = |number: usize| u32::try_from(number).unwrap();
        let range = pool.part(56, nth(number) + 1).unwrap();
        nouns.vpc.ipv6 = Some(association(range));
        for (index, subnet) in nouns.subnets.iter_mut().enumerate() {
            if self.random.chance(80) {
                subnet.ipv6 = Some(association(range.part(64, nth(index)).unwrap()));
            }
        }
        for index in 0..nouns.interfaces.len() {
            if self.random.chance(90) {
                self.address(nouns, index);
            }
        }
        nouns.egress_only_gateways.push(EgressOnlyInternetGateway {
            id: EgressOnlyInternetGatewayId::from_random(u128::from(nth(number)) + 1),
            vpc_id: nouns.vpc.id.clone(),
            tags: Vec::new(),
        });
        for table in 0..nouns.route_tables.len() {
            for _ in 0..self.random.below(5) {
                self.ipv6_route(nouns, table, outside);
            }
        }
        for _ in 0..4 + self.random.below(12) {
            self.ipv6_rule(nouns, outside);
        }
        for group in nouns.security_groups.clone() {
            for is_egress in [true, false] {
                if self.random.chance(40) {
                    let mut rule = self.everything_out(nouns, group.id.clone());
                    rule.is_egress = is_egress;
                    rule.peer = Peer::Ipv6(Ipv6Cidr::ALL);
                    nouns.rules.push(rule);
                }
            }
        }
    }

    fn address(&mut self, nouns: &mut VpcNouns, index: usize) {
        let id = nouns.interfaces[index].subnet_id.clone();
        let subnet = nouns.subnets.iter().find(|one| one.id == id).unwrap();
        let bits = u128::try_from(self.random.below(1 << 20)).unwrap() << 8 | 7;
        if nouns.interfaces[index].nat_gateway().is_none() {
            nouns.interfaces[index].ipv6_address = subnet.random_ipv6_address(bits);
        }
    }

    /// Adds a route to the n-th table, or gives the one that is there another target.
    fn ipv6_route(&mut self, nouns: &mut VpcNouns, table: usize, outside: &[Ipv6Addr]) {
        // One that is gone.
        let gone = EgressOnlyInternetGatewayId::from_random(0);
        let mut targets = vec![RouteTarget::EgressOnlyInternetGateway(gone)];
        for gateway in &nouns.egress_only_gateways {
            let id = gateway.id.clone();
            targets.push(RouteTarget::EgressOnlyInternetGateway(id));
        }
        for gateway in &nouns.internet_gateways {
            let target = RouteTarget::InternetGateway(gateway.id.clone());
            targets.extend([target.clone(), target]);
        }
        let own = nouns.vpc.ipv6.as_ref().unwrap().cidr;
        let near = [outside, &[own.network]].concat();
        let length = self.random.pick(&[0, 0, 16, 48, 64, 127, 128]);
        let cidr = Ipv6Cidr::new(self.random.pick(&near), length).unwrap();
        let destination = RouteDestination::Ipv6(cidr);
        let target = self.random.pick(&targets);
        let routes = &mut nouns.route_tables[table].routes;
        routes.retain(|route| route.destination != destination);
        routes.push(Route {
            destination,
            target,
        });
    }

    /// One change of one VPC, which it names.
    pub(crate) fn ipv6_change(&mut self, outside: &[Ipv6Addr]) -> String {
        let number = self.random.below(self.vpcs.len());
        let mut nouns = self.vpcs[number].clone();
        let what = match self.random.below(8) {
            0..=2 => {
                self.ipv6_rule(&mut nouns, outside);
                "a rule more"
            }
            3 if !nouns.rules.is_empty() => {
                let rule = self.random.below(nouns.rules.len());
                nouns.rules.swap_remove(rule);
                "a rule less"
            }
            4 => {
                let table = self.random.below(nouns.route_tables.len());
                self.ipv6_route(&mut nouns, table, outside);
                "a route set"
            }
            5 => {
                let groups = self.some_groups(&nouns);
                let index = self.random.below(nouns.interfaces.len());
                if nouns.interfaces[index].nat_gateway().is_none() {
                    nouns.interfaces[index].security_groups = groups;
                }
                "an interface in other groups"
            }
            6 => {
                let index = self.random.below(nouns.interfaces.len());
                if nouns.interfaces[index].nat_gateway().is_none() {
                    nouns.interfaces.swap_remove(index);
                }
                "an interface less"
            }
            _ => {
                nouns.egress_only_gateways.clear();
                "the egress-only gateway gone"
            }
        };
        self.vpcs[number] = nouns;
        format!("VPC {number}: {what}")
    }

    pub(crate) fn ipv6_rule(&mut self, nouns: &mut VpcNouns, outside: &[Ipv6Addr]) {
        let group = self.random.pick(&nouns.security_groups).id;
        let mut rule = self.everything_out(nouns, group);
        rule.is_egress = self.random.chance(40);
        let addresses: Vec<_> = nouns
            .interfaces
            .iter()
            .filter_map(|one| one.ipv6_address)
            .collect();
        let addresses = [&addresses[..], outside].concat();
        rule.peer = match self.random.below(4) {
            0 => Peer::Ipv6(Ipv6Cidr::ALL),
            1 => Peer::Group(self.random.pick(&nouns.security_groups).id),
            _ => {
                let length = self.random.pick(&[16, 56, 64, 127, 128]);
                Peer::Ipv6(Ipv6Cidr::new(self.random.pick(&addresses), length).unwrap())
            }
        };
        let port = self.random.pick(&PORTS);
        (rule.protocol, rule.from_port, rule.to_port) = match self.random.below(6) {
            0 => (None, None, None),
            1..=2 => (Some(6), Some(port), Some(port)),
            3 => (Some(17), Some(0), Some(port)),
            4 => (Some(58), Some(128), None),
            _ => (Some(58), None, None),
        };
        nouns.rules.push(rule);
    }

    /// A packet that somebody may send.
    pub(crate) fn ipv6_probe(&mut self, outside: &[Ipv6Addr]) -> Ipv6Probe {
        let vpc = self.random.below(self.vpcs.len());
        let all = |nouns: &VpcNouns| {
            let interfaces = nouns.interfaces.iter();
            let of_each = interfaces.filter_map(|one| Some((one.id.clone(), one.ipv6_address?)));
            of_each.collect::<Vec<_>>()
        };
        let own = all(&self.vpcs[vpc]);
        let others: Vec<_> = self.vpcs.iter().flat_map(all).collect();
        let range = self.vpcs[vpc].vpc.ipv6.as_ref().unwrap().cidr;
        let sender = Some(own.clone()).filter(|own| !own.is_empty() && self.random.chance(85));
        let (from, source) = match sender {
            Some(own) => {
                let (id, address) = self.random.pick(&own);
                (Some((vpc, id)), address)
            }
            None => (None, self.random.pick(outside)),
        };
        let destination = match self.random.below(10) {
            0..=4 if !own.is_empty() => self.random.pick(&own).1,
            5..=6 if !others.is_empty() => self.random.pick(&others).1,
            7 => range.with_host_bits(1),
            _ => self.random.pick(outside),
        };
        let port = self.random.pick(&[21, 22, 80, 81, 443]);
        let packet = match self.random.below(4) {
            0..=1 => Packet::Tcp { port },
            2 => Packet::Udp { port },
            _ => Packet::Icmpv6 { kind: 128, code: 0 },
        };
        Ipv6Probe {
            from,
            source,
            destination,
            packet,
        }
    }
}

fn association(cidr: Ipv6Cidr) -> Ipv6Association {
    Ipv6Association {
        id: format!("assoc-{cidr}"),
        cidr,
    }
}

pub(crate) fn outcome(vpcs: &[VpcNouns], probe: &Ipv6Probe) -> Ipv6Outcome {
    let Some((vpc, id)) = &probe.from else {
        return arrives(vpcs, probe);
    };
    let nouns = &vpcs[*vpc];
    let from = nouns.interfaces.iter().find(|one| one.id == *id);
    // Without its interface, or with another's address, nobody is heard.
    let Some(from) = from.filter(|one| one.ipv6_address == Some(probe.source)) else {
        return Ipv6Outcome::Nobody;
    };
    if !admitted(nouns, from, true, probe.destination, probe.packet) {
        return Ipv6Outcome::Nobody;
    }
    if is_own(nouns, probe.destination) {
        return delivered(nouns, probe);
    }
    match target(nouns, &from.subnet_id, probe.destination) {
        Some(target) if is_internet(nouns, target) => {}
        Some(RouteTarget::EgressOnlyInternetGateway(id))
            if nouns.egress_only_gateways.iter().any(|one| one.id == *id) => {}
        _ => return Ipv6Outcome::Nobody,
    }
    if vpcs.iter().any(|nouns| is_own(nouns, probe.destination)) {
        return arrives(vpcs, probe);
    }
    Ipv6Outcome::Outside
}

/// From outside.
fn arrives(vpcs: &[VpcNouns], probe: &Ipv6Probe) -> Ipv6Outcome {
    for nouns in vpcs {
        for to in &nouns.interfaces {
            if to.ipv6_address == Some(probe.destination) {
                let back = target(nouns, &to.subnet_id, probe.source);
                if back.is_some_and(|target| is_internet(nouns, target)) {
                    return delivered(nouns, probe);
                }
            }
        }
    }
    Ipv6Outcome::Nobody
}

fn delivered(nouns: &VpcNouns, probe: &Ipv6Probe) -> Ipv6Outcome {
    let mut interfaces = nouns.interfaces.iter();
    let to = interfaces.find(|one| one.ipv6_address == Some(probe.destination));
    match to {
        Some(to) if admitted(nouns, to, false, probe.source, probe.packet) => {
            Ipv6Outcome::Interface(to.id.clone())
        }
        _ => Ipv6Outcome::Nobody,
    }
}

fn is_own(nouns: &VpcNouns, address: Ipv6Addr) -> bool {
    let own = nouns.vpc.ipv6.as_ref();
    own.is_some_and(|own| own.cidr.contains(address))
}

fn is_internet(nouns: &VpcNouns, target: &RouteTarget) -> bool {
    let RouteTarget::InternetGateway(id) = target else {
        return false;
    };
    nouns.internet_gateways.iter().any(|one| one.id == *id)
}

fn target<'a>(
    nouns: &'a VpcNouns,
    subnet: &SubnetId,
    address: Ipv6Addr,
) -> Option<&'a RouteTarget> {
    let with = |wanted: Option<&SubnetId>| {
        nouns.route_tables.iter().find(|table| {
            let mut associations = table.associations.iter();
            associations.any(|association| association.subnet_id.as_ref() == wanted)
        })
    };
    let table = with(Some(subnet)).or_else(|| with(None))?;
    let matching = table
        .routes
        .iter()
        .filter_map(|route| match route.destination {
            RouteDestination::Ipv6(cidr) if cidr.contains(address) => {
                Some((cidr.prefix_len, route))
            }
            _ => None,
        });
    let best = matching.max_by_key(|(length, _)| *length);
    best.map(|(_, route)| &route.target)
}

fn admitted(
    nouns: &VpcNouns,
    interface: &NetworkInterface,
    is_egress: bool,
    peer: Ipv6Addr,
    packet: Packet,
) -> bool {
    nouns.rules.iter().any(|rule| {
        rule.is_egress == is_egress
            && interface.security_groups.contains(&rule.group_id)
            && is_about(rule, packet)
            && is_peer(nouns, &rule.peer, peer)
    })
}

fn is_about(rule: &SecurityGroupRule, packet: Packet) -> bool {
    let within = |port: u16| {
        rule.from_port.is_none_or(|from| from <= port) && rule.to_port.is_none_or(|to| port <= to)
    };
    match (rule.protocol, packet) {
        (None, _) => true,
        (Some(6), Packet::Tcp { port }) | (Some(17), Packet::Udp { port }) => within(port),
        (Some(58), Packet::Icmpv6 { kind, code }) => {
            rule.from_port.is_none_or(|from| from == u16::from(kind))
                && rule.to_port.is_none_or(|to| to == u16::from(code))
        }
        _ => false,
    }
}

fn is_peer(nouns: &VpcNouns, peer: &Peer, address: Ipv6Addr) -> bool {
    let has = |one: &NetworkInterface, id: &SecurityGroupId| {
        one.security_groups.contains(id) && one.ipv6_address == Some(address)
    };
    match peer {
        Peer::Ipv6(cidr) => cidr.contains(address),
        Peer::Group(id) => nouns.interfaces.iter().any(|one| has(one, id)),
        Peer::Ipv4(_) | Peer::PrefixList(_) => false,
    }
}
