//! What a plan means for the first packet of a connection.
//!
//! What an engine enforces, said once more without a kernel: for tests that hold the two together,
//! and for whoever wants to know why a connection fails. Answers to an admitted packet are always
//! admitted; that is not asked here.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use model::NetworkInterfaceId;
use model::network::{AddressRange, Clause, InterfacePlan, Ipv6Via, Traffic, Via, VpcPlan};

/// The first packet of a connection, with the addresses that it has in the VPC before any
/// translation: private ones of the VPC's interfaces, others for whom they ask. What comes from
/// outside is for a public address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flow<A = Ipv4Addr> {
    pub source: A,
    pub destination: A,
    pub packet: Packet,
}

/// What rules look at besides addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Packet {
    Tcp {
        port: u16,
    },
    Udp {
        port: u16,
    },
    Icmp {
        kind: u8,
        code: u8,
    },
    Icmpv6 {
        kind: u8,
        code: u8,
    },
    /// Another protocol, by its number.
    Other(u8),
}

/// What becomes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// An interface of the VPC gets it.
    Delivered(NetworkInterfaceId),
    /// It leaves the VPC.
    Leaves {
        from: NetworkInterfaceId,
        via: Via,
        /// Whom the world outside sees.
        source: Ipv4Addr,
    },
    /// It leaves the VPC by IPv6, with the address that it has in it.
    LeavesByIpv6 {
        from: NetworkInterfaceId,
        via: Ipv6Via,
    },
    /// It is for the VPC's resolver, which groups have no say about.
    Resolver,
    /// It is dropped without a word.
    Refused(Refusal),
}

/// Why a packet is dropped: the first reason on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// No interface of the VPC has the address.
    NoInterface(IpAddr),
    /// No rule of the interface's groups lets it out.
    Egress(NetworkInterfaceId),
    /// No rule of the interface's groups lets it in.
    Ingress(NetworkInterfaceId),
    /// The interface's subnet has no way to (or back to) the address.
    NoRoute {
        interface: NetworkInterfaceId,
        address: IpAddr,
    },
    /// The way leads through the internet gateway, and the interface has no public address.
    NoPublicAddress(NetworkInterfaceId),
}

/// Name servers listen here.
const DNS: u16 = 53;

/// What the plan does with a packet that begins a connection.
pub fn admits(plan: &VpcPlan, flow: &Flow) -> Verdict {
    let verdict = if is_inside(plan, flow.source) {
        from_inside(plan, flow)
    } else {
        from_outside(plan, flow)
    };
    verdict.unwrap_or_else(Verdict::Refused)
}

fn from_inside(plan: &VpcPlan, flow: &Flow) -> Result<Verdict, Refusal> {
    let from = interface(plan, |one| one.address == flow.source)
        .ok_or(Refusal::NoInterface(flow.source.into()))?;
    if is_question(plan, flow) {
        return Ok(Verdict::Resolver);
    }
    if !may_leave(plan, from, flow) {
        return Err(Refusal::Egress(from.id.clone()));
    }
    if !is_inside(plan, flow.destination) {
        return leaves(plan, from, flow.destination);
    }
    let to = interface(plan, |one| one.address == flow.destination)
        .ok_or(Refusal::NoInterface(flow.destination.into()))?;
    enters(plan, to, flow)
}

fn from_outside(plan: &VpcPlan, flow: &Flow) -> Result<Verdict, Refusal> {
    let to = interface(plan, |one| one.public == Some(flow.destination))
        .ok_or(Refusal::NoInterface(flow.destination.into()))?;
    if way(plan, to, flow.source) != Some(Via::Internet) {
        return Err(Refusal::NoRoute {
            interface: to.id.clone(),
            address: flow.source.into(),
        });
    }
    enters(plan, to, flow)
}

fn leaves(plan: &VpcPlan, from: &InterfacePlan, destination: Ipv4Addr) -> Result<Verdict, Refusal> {
    let via = way(plan, from, destination).ok_or_else(|| Refusal::NoRoute {
        interface: from.id.clone(),
        address: destination.into(),
    })?;
    let source = match via {
        Via::Internet => from
            .public
            .ok_or_else(|| Refusal::NoPublicAddress(from.id.clone()))?,
        Via::Nat { public, .. } => public,
    };
    Ok(Verdict::Leaves {
        from: from.id.clone(),
        via,
        source,
    })
}

/// The same for a packet of IPv6, whose addresses are the same inside and outside of the VPC.
pub fn admits_ipv6(plan: &VpcPlan, flow: &Flow<Ipv6Addr>) -> Verdict {
    let own = |address| plan.ipv6_cidr.is_some_and(|cidr| cidr.contains(address));
    let verdict = match (own(flow.source), own(flow.destination)) {
        (false, _) => from_outside_ipv6(plan, flow),
        (true, true) => within_ipv6(plan, flow),
        (true, false) => leaves_ipv6(plan, flow),
    };
    verdict.unwrap_or_else(Verdict::Refused)
}

fn within_ipv6(plan: &VpcPlan, flow: &Flow<Ipv6Addr>) -> Result<Verdict, Refusal> {
    let from = ipv6_interface(plan, flow.source)?;
    if !may_leave(plan, from, flow) {
        return Err(Refusal::Egress(from.id.clone()));
    }
    enters(plan, ipv6_interface(plan, flow.destination)?, flow)
}

fn leaves_ipv6(plan: &VpcPlan, flow: &Flow<Ipv6Addr>) -> Result<Verdict, Refusal> {
    let from = ipv6_interface(plan, flow.source)?;
    if !may_leave(plan, from, flow) {
        return Err(Refusal::Egress(from.id.clone()));
    }
    let via = ipv6_way(plan, flow.source, flow.destination);
    Ok(Verdict::LeavesByIpv6 {
        from: from.id.clone(),
        via: via.ok_or_else(|| no_ipv6_route(from, flow.destination))?,
    })
}

fn from_outside_ipv6(plan: &VpcPlan, flow: &Flow<Ipv6Addr>) -> Result<Verdict, Refusal> {
    let to = ipv6_interface(plan, flow.destination)?;
    if ipv6_way(plan, flow.destination, flow.source) != Some(Ipv6Via::Internet) {
        return Err(no_ipv6_route(to, flow.source));
    }
    enters(plan, to, flow)
}

fn ipv6_interface(plan: &VpcPlan, address: Ipv6Addr) -> Result<&InterfacePlan, Refusal> {
    interface(plan, |one| one.ipv6 == Some(address))
        .ok_or_else(|| Refusal::NoInterface(address.into()))
}

fn no_ipv6_route(interface: &InterfacePlan, address: Ipv6Addr) -> Refusal {
    Refusal::NoRoute {
        interface: interface.id.clone(),
        address: address.into(),
    }
}

/// How the subnet of `inside` reaches an address outside the VPC.
fn ipv6_way(plan: &VpcPlan, inside: Ipv6Addr, outside: Ipv6Addr) -> Option<Ipv6Via> {
    let mut subnets = plan.subnets.iter();
    let has_it = |cidr: &model::network::Ipv6Cidr| cidr.contains(inside);
    let subnet = subnets.find(|subnet| subnet.ipv6_cidr.as_ref().is_some_and(has_it))?;
    let mut routes = subnet.ipv6_routes.iter();
    let route = routes.find(|route| route.to.iter().any(|to| to.has(outside)))?;
    Some(route.via)
}

/// A version of IP, by its addresses.
trait Version: Copy + Ord {
    fn of(interface: &InterfacePlan) -> Option<Self>;
    fn ranges(clause: &Clause) -> &[AddressRange<Self>];
}

impl Version for Ipv4Addr {
    fn of(interface: &InterfacePlan) -> Option<Self> {
        Some(interface.address)
    }

    fn ranges(clause: &Clause) -> &[AddressRange<Self>] {
        &clause.ranges
    }
}

impl Version for Ipv6Addr {
    fn of(interface: &InterfacePlan) -> Option<Self> {
        interface.ipv6
    }

    fn ranges(clause: &Clause) -> &[AddressRange<Self>] {
        &clause.ipv6_ranges
    }
}

fn enters<A: Version>(
    plan: &VpcPlan,
    to: &InterfacePlan,
    flow: &Flow<A>,
) -> Result<Verdict, Refusal> {
    let clauses = groups(plan, to).flat_map(|group| &group.ingress);
    if covered(plan, clauses, flow.source, flow.packet) {
        Ok(Verdict::Delivered(to.id.clone()))
    } else {
        Err(Refusal::Ingress(to.id.clone()))
    }
}

fn may_leave<A: Version>(plan: &VpcPlan, from: &InterfacePlan, flow: &Flow<A>) -> bool {
    let clauses = groups(plan, from).flat_map(|group| &group.egress);
    covered(plan, clauses, flow.destination, flow.packet)
}

/// Whether one of the clauses is about this peer and packet.
fn covered<'a, A: Version>(
    plan: &VpcPlan,
    mut clauses: impl Iterator<Item = &'a Clause>,
    peer: A,
    packet: Packet,
) -> bool {
    clauses.any(|clause| is_of(packet, clause.traffic) && is_peer(plan, clause, peer))
}

fn is_peer<A: Version>(plan: &VpcPlan, clause: &Clause, peer: A) -> bool {
    let is_member = |one: &InterfacePlan| {
        A::of(one) == Some(peer) && one.groups.iter().any(|id| clause.groups.contains(id))
    };
    A::ranges(clause).iter().any(|range| range.has(peer)) || plan.interfaces.iter().any(is_member)
}

/// Whether the packet is of the traffic.
pub fn is_of(packet: Packet, traffic: Traffic) -> bool {
    match (traffic, packet) {
        (Traffic::All, _) => true,
        (Traffic::Tcp { first, last }, Packet::Tcp { port })
        | (Traffic::Udp { first, last }, Packet::Udp { port }) => (first..=last).contains(&port),
        (Traffic::Icmp { kind, code }, Packet::Icmp { kind: k, code: c })
        | (Traffic::Icmpv6 { kind, code }, Packet::Icmpv6 { kind: k, code: c }) => {
            kind.is_none_or(|kind| kind == k) && code.is_none_or(|code| code == c)
        }
        (Traffic::Protocol(number), Packet::Other(other)) => number == other,
        _ => false,
    }
}

/// How the interface's subnet reaches an address outside the VPC.
fn way(plan: &VpcPlan, interface: &InterfacePlan, address: Ipv4Addr) -> Option<Via> {
    let mut subnets = plan.subnets.iter();
    let subnet = subnets.find(|subnet| subnet.cidr.contains(interface.address))?;
    let mut routes = subnet.routes.iter();
    let route = routes.find(|route| route.to.iter().any(|to| to.has(address)))?;
    Some(route.via)
}

fn groups<'a>(
    plan: &'a VpcPlan,
    interface: &'a InterfacePlan,
) -> impl Iterator<Item = &'a model::network::GroupPlan> {
    let groups = plan.groups.iter();
    groups.filter(|group| interface.groups.contains(&group.id))
}

fn interface(plan: &VpcPlan, wanted: impl Fn(&InterfacePlan) -> bool) -> Option<&InterfacePlan> {
    plan.interfaces.iter().find(|one| wanted(one))
}

fn is_inside(plan: &VpcPlan, address: Ipv4Addr) -> bool {
    plan.cidrs.iter().any(|cidr| cidr.contains(address))
}

fn is_question(plan: &VpcPlan, flow: &Flow) -> bool {
    let (Packet::Tcp { port } | Packet::Udp { port }) = flow.packet else {
        return false;
    };
    flow.destination == plan.resolver && port == DNS
}
