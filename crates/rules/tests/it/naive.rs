//! AWS's rules in the plainest form: one packet, and the nouns looked through for it.
//!
//! Written without a look at how plans are made, so that a mistake is not made twice.

use std::cmp::Reverse;
use std::net::Ipv4Addr;

use model::network::{
    NatGatewayState, NetworkInterface, Peer, Route, RouteDestination, RouteTarget,
    SecurityGroupRule, Via,
};
use model::{NetworkInterfaceId, SubnetId};
use rules::network::VpcNouns;
use rules::network::verdict::Packet;

/// The first packet of a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Probe {
    pub(crate) from: Origin,
    pub(crate) source: Ipv4Addr,
    pub(crate) destination: Ipv4Addr,
    pub(crate) packet: Packet,
}

/// Who sends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Origin {
    /// An interface of the VPC with this number.
    Interface(usize, NetworkInterfaceId),
    /// The machine that all this is on.
    Host,
    /// Another machine: what it sends to public addresses is not let through.
    Internet,
}

/// Who gets it, and from whom it seems to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Nobody,
    Interface(NetworkInterfaceId, Ipv4Addr),
    /// It left for its destination in the outside world, whoever that is.
    Outside(Ipv4Addr),
}

pub(crate) fn outcome(vpcs: &[VpcNouns], probe: &Probe) -> Outcome {
    match &probe.from {
        Origin::Internet => Outcome::Nobody,
        Origin::Host => arrives(vpcs, probe.source, probe),
        Origin::Interface(vpc, id) => {
            let nouns = &vpcs[*vpc];
            let from = nouns.interfaces.iter().find(|one| one.id == *id);
            match from {
                // Without its interface, or with another's address, nobody is heard.
                Some(from) if from.private_address == probe.source => {
                    sends(vpcs, *vpc, from, probe)
                }
                _ => Outcome::Nobody,
            }
        }
    }
}

fn sends(vpcs: &[VpcNouns], vpc: usize, from: &NetworkInterface, probe: &Probe) -> Outcome {
    let nouns = &vpcs[vpc];
    if !admitted(nouns, from, true, probe.destination, probe.packet) {
        return Outcome::Nobody;
    }
    if nouns
        .vpc
        .cidrs()
        .any(|cidr| cidr.contains(probe.destination))
    {
        for to in &nouns.interfaces {
            if to.private_address == probe.destination
                && admitted(nouns, to, false, from.private_address, probe.packet)
            {
                return Outcome::Interface(to.id.clone(), from.private_address);
            }
        }
        return Outcome::Nobody;
    }
    match outside_source(nouns, from, probe.destination) {
        None => Outcome::Nobody,
        Some(source) => {
            let is_of_an_instance = |nouns: &VpcNouns| {
                let mut interfaces = nouns.interfaces.iter();
                interfaces.any(|one| one.public_address == Some(probe.destination))
            };
            if vpcs.iter().any(is_of_an_instance) {
                arrives(vpcs, source, probe)
            } else {
                Outcome::Outside(source)
            }
        }
    }
}

/// The address with which the interface appears at `destination`, if there is a way there.
fn outside_source(
    nouns: &VpcNouns,
    from: &NetworkInterface,
    destination: Ipv4Addr,
) -> Option<Ipv4Addr> {
    match way(nouns, &from.subnet_id, destination)? {
        Via::Internet => from.public_address,
        Via::Nat { public, .. } => Some(public),
    }
}

/// The way from a subnet to an address outside the VPC.
pub(crate) fn way(nouns: &VpcNouns, subnet: &SubnetId, address: Ipv4Addr) -> Option<Via> {
    if internet_decides(nouns, subnet, address) {
        return Some(Via::Internet);
    }
    let RouteTarget::NatGateway(id) = target(nouns, subnet, address)? else {
        return None;
    };
    let gateway = nouns.nat_gateways.iter().find(|one| one.id == *id)?;
    let works = matches!(
        gateway.state,
        NatGatewayState::Available | NatGatewayState::Pending
    );
    let reaches = internet_decides(nouns, &gateway.subnet_id, address);
    (works && reaches).then_some(Via::Nat {
        private: gateway.private_address,
        public: gateway.public_address,
    })
}

/// From outside to a public address.
fn arrives(vpcs: &[VpcNouns], source: Ipv4Addr, probe: &Probe) -> Outcome {
    for nouns in vpcs {
        for to in &nouns.interfaces {
            if to.public_address == Some(probe.destination)
                && internet_decides(nouns, &to.subnet_id, source)
                && admitted(nouns, to, false, source, probe.packet)
            {
                return Outcome::Interface(to.id.clone(), source);
            }
        }
    }
    Outcome::Nobody
}

/// Whether the subnet's way to the address is an internet gateway that is attached.
fn internet_decides(nouns: &VpcNouns, subnet: &SubnetId, address: Ipv4Addr) -> bool {
    match target(nouns, subnet, address) {
        Some(RouteTarget::InternetGateway(id)) => nouns
            .internet_gateways
            .iter()
            .any(|one| one.id == *id && one.attached_to == Some(nouns.vpc.id.clone())),
        _ => false,
    }
}

/// The target of the route that decides on an address outside the VPC.
fn target<'a>(
    nouns: &'a VpcNouns,
    subnet: &SubnetId,
    address: Ipv4Addr,
) -> Option<&'a RouteTarget> {
    if nouns.vpc.cidrs().any(|cidr| cidr.contains(address)) {
        return None;
    }
    let with = |wanted: Option<&SubnetId>| {
        nouns.route_tables.iter().find(|table| {
            let mut associations = table.associations.iter();
            associations.any(|association| association.subnet_id.as_ref() == wanted)
        })
    };
    let table = with(Some(subnet)).or_else(|| with(None))?;
    let mut matching: Vec<(u8, bool, Reverse<&RouteDestination>, &Route)> = Vec::new();
    for route in &table.routes {
        match &route.destination {
            RouteDestination::Ipv4(cidr) => {
                if cidr.contains(address) {
                    let destination = Reverse(&route.destination);
                    matching.push((cidr.prefix_len, true, destination, route));
                }
            }
            RouteDestination::Ipv6(_) => {}
            RouteDestination::PrefixList(id) => {
                let lists = nouns.prefix_lists.iter().filter(|list| list.id == *id);
                for entry in lists.flat_map(|list| &list.entries) {
                    if entry.cidr.contains(address) {
                        let destination = Reverse(&route.destination);
                        matching.push((entry.cidr.prefix_len, false, destination, route));
                    }
                }
            }
        }
    }
    // A route into the VPC itself that is longer than the VPC's range would not match here.
    let best = matching
        .into_iter()
        .max_by_key(|(length, is_static, destination, _)| (*length, *is_static, *destination));
    best.map(|(_, _, _, route)| &route.target)
}

fn admitted(
    nouns: &VpcNouns,
    interface: &NetworkInterface,
    is_egress: bool,
    peer: Ipv4Addr,
    packet: Packet,
) -> bool {
    nouns.rules.iter().any(|rule| {
        rule.is_egress == is_egress
            && interface.security_groups.contains(&rule.group_id)
            && is_about(rule, packet)
            && is_peer(nouns, rule, peer)
    })
}

fn is_about(rule: &SecurityGroupRule, packet: Packet) -> bool {
    let within = |port: u16| {
        rule.from_port.is_none_or(|from| from <= port) && rule.to_port.is_none_or(|to| port <= to)
    };
    match (rule.protocol, packet) {
        (None, _) => true,
        (Some(6), Packet::Tcp { port }) | (Some(17), Packet::Udp { port }) => within(port),
        (Some(1), Packet::Icmp { kind, code }) => match rule.from_port {
            None => true,
            Some(from) => {
                from == u16::from(kind) && rule.to_port.is_none_or(|to| to == u16::from(code))
            }
        },
        (Some(number), Packet::Other(other)) => number == other && number != 58,
        _ => false,
    }
}

fn is_peer(nouns: &VpcNouns, rule: &SecurityGroupRule, peer: Ipv4Addr) -> bool {
    match &rule.peer {
        Peer::Ipv4(cidr) => cidr.contains(peer),
        Peer::Ipv6(_) => false,
        Peer::Group(id) => nouns
            .interfaces
            .iter()
            .any(|one| one.security_groups.contains(id) && one.private_address == peer),
        Peer::PrefixList(id) => nouns
            .prefix_lists
            .iter()
            .filter(|list| list.id == *id)
            .any(|list| list.entries.iter().any(|entry| entry.cidr.contains(peer))),
    }
}
