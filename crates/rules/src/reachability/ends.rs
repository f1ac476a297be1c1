//! Finds the two ends of a question among the VPCs.

use std::net::Ipv4Addr;

use model::network::{Ipv4Cidr, Ipv4Range, NetworkInterface, Subnet};
use model::{NetworkInterfaceId, SecurityGroupId, VpcId};

use super::sets::without;
use super::{Endpoint, Query, Unresolved};
use crate::network::{VpcNouns, range, union};

/// Addresses of a link; a task's own endpoints have one (RFC 3927).
const LINK_LOCAL: Ipv4Cidr = Ipv4Cidr {
    network: Ipv4Addr::new(169, 254, 0, 0),
    prefix_len: 16,
};

/// An interface and its VPC.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member<'a> {
    pub(super) vpc: &'a VpcNouns,
    pub(super) interface: &'a NetworkInterface,
}

/// Who is at the other end, as rules and routes see it.
#[derive(Debug, Clone)]
pub(super) struct Other {
    pub(super) ranges: Vec<Ipv4Range>,
    /// The groups of the interface that it is; none for what is outside the VPC.
    pub(super) groups: Vec<SecurityGroupId>,
    /// What a rule for it would name.
    pub(super) cidr: Ipv4Cidr,
    /// In the words of a person.
    pub(super) name: String,
}

/// Where the packet comes from.
#[derive(Debug)]
pub(super) enum Source<'a> {
    Member(Member<'a>),
    Outside(Other),
}

/// Where the packet goes to, seen from the source.
#[derive(Debug)]
pub(super) enum Target<'a> {
    /// The source's own interface, by one of its addresses.
    Itself(Ipv4Addr),
    /// A link-local address.
    OwnLink(Ipv4Addr),
    /// The resolver of the source's VPC.
    Resolver(Ipv4Addr),
    /// An interface of the same VPC.
    Neighbour(Member<'a>),
    /// An address of the same VPC that no interface has.
    Vacant(Ipv4Addr),
    /// Something in another VPC, by its private address; the interface, where there is one.
    Apart(VpcId, Option<Member<'a>>),
    /// An interface, by its public address.
    Public(Member<'a>),
    Outside(Other),
}

impl Member<'_> {
    pub(super) fn subnet(&self) -> Option<&Subnet> {
        let mut subnets = self.vpc.subnets.iter();
        subnets.find(|subnet| subnet.id == self.interface.subnet_id)
    }

    /// The interface as others in the VPC see it.
    pub(super) fn other(&self) -> Other {
        Other {
            groups: self.interface.security_groups.clone(),
            ..Other::address(self.interface.private_address)
        }
    }

    fn is_in(&self, vpc: &VpcNouns) -> bool {
        self.vpc.vpc.id == vpc.vpc.id
    }
}

impl Other {
    pub(super) fn address(address: Ipv4Addr) -> Self {
        let cidr = Ipv4Cidr::host(address);
        Self {
            ranges: vec![range(cidr)],
            groups: Vec::new(),
            cidr,
            name: address.to_string(),
        }
    }

    fn host(address: Ipv4Addr) -> Self {
        Self {
            name: format!("this host ({address})"),
            ..Self::address(address)
        }
    }

    /// Every address that is not the VPC's own.
    fn internet(vpc: Option<&VpcNouns>) -> Self {
        let own: Vec<Ipv4Range> = vpc
            .into_iter()
            .flat_map(|vpc| vpc.vpc.cidrs())
            .map(range)
            .collect();
        Self {
            ranges: without(&[range(Ipv4Cidr::ALL)], &union(own)),
            groups: Vec::new(),
            cidr: Ipv4Cidr::ALL,
            name: "the internet (0.0.0.0/0)".to_owned(),
        }
    }
}

/// The end that the packet comes from.
pub(super) fn source<'a>(
    networks: &'a [VpcNouns],
    query: &Query,
) -> Result<Source<'a>, Unresolved> {
    match &query.from {
        Endpoint::Interface(id) => Ok(Source::Member(by_id(networks, id)?)),
        Endpoint::Host(address) => Ok(Source::Outside(Other::host(*address))),
        Endpoint::Internet => Ok(Source::Outside(Other::internet(None))),
        Endpoint::Address(address) => {
            let same_vpc = match &query.to {
                Endpoint::Interface(id) => Some(by_id(networks, id)?.vpc),
                _ => None,
            };
            match by_address(networks, *address, same_vpc)? {
                Some(member) => Ok(Source::Member(member)),
                None => match vpc_around(networks, *address) {
                    Some(vpc) => Err(Unresolved::NobodyHas(*address, vpc.vpc.id.clone())),
                    None => Ok(Source::Outside(Other::address(*address))),
                },
            }
        }
    }
}

/// The end that the packet goes to.
pub(super) fn target<'a>(
    networks: &'a [VpcNouns],
    to: &Endpoint,
    source: &Source<'a>,
) -> Result<Target<'a>, Unresolved> {
    match source {
        Source::Member(from) => match to {
            Endpoint::Interface(id) => Ok(of_interface(from, by_id(networks, id)?)),
            Endpoint::Address(address) => Ok(of_address(networks, from, *address)),
            Endpoint::Internet => Ok(Target::Outside(Other::internet(Some(from.vpc)))),
            Endpoint::Host(address) => Ok(Target::Outside(Other::host(*address))),
        },
        Source::Outside(_) => match to {
            Endpoint::Interface(id) => Ok(Target::Public(by_id(networks, id)?)),
            Endpoint::Address(address) => match by_address(networks, *address, None)? {
                Some(member) => Ok(Target::Public(member)),
                None => Err(vpc_around(networks, *address)
                    .map_or(Unresolved::BothOutside, |vpc| {
                        Unresolved::NobodyHas(*address, vpc.vpc.id.clone())
                    })),
            },
            Endpoint::Internet | Endpoint::Host(_) => Err(Unresolved::BothOutside),
        },
    }
}

fn of_interface<'a>(from: &Member<'a>, to: Member<'a>) -> Target<'a> {
    if to.interface.id == from.interface.id {
        Target::Itself(to.interface.private_address)
    } else if to.is_in(from.vpc) {
        Target::Neighbour(to)
    } else {
        Target::Apart(to.vpc.vpc.id.clone(), Some(to))
    }
}

fn of_address<'a>(networks: &'a [VpcNouns], from: &Member<'a>, address: Ipv4Addr) -> Target<'a> {
    let vpc = &from.vpc.vpc;
    if address.is_loopback() {
        return Target::Itself(address);
    }
    if LINK_LOCAL.contains(address) {
        return Target::OwnLink(address);
    }
    if address == vpc.resolver() {
        return Target::Resolver(address);
    }
    let mut members = members(networks);
    if vpc.cidrs().any(|cidr| cidr.contains(address)) {
        return members
            .find(|to| to.is_in(from.vpc) && to.interface.private_address == address)
            .map_or(Target::Vacant(address), |to| of_interface(from, to));
    }
    if let Some(to) = members.find(|to| to.interface.public_address == Some(address)) {
        return Target::Public(to);
    }
    match vpc_around(networks, address) {
        Some(around) => {
            let there =
                |to: &Member<'_>| to.is_in(around) && to.interface.private_address == address;
            Target::Apart(around.vpc.id.clone(), self::members(networks).find(there))
        }
        None => Target::Outside(Other::address(address)),
    }
}

fn members(networks: &[VpcNouns]) -> impl Iterator<Item = Member<'_>> {
    networks.iter().flat_map(|vpc| {
        let interfaces = vpc.interfaces.iter();
        interfaces.map(move |interface| Member { vpc, interface })
    })
}

fn by_id<'a>(networks: &'a [VpcNouns], id: &NetworkInterfaceId) -> Result<Member<'a>, Unresolved> {
    members(networks)
        .find(|member| member.interface.id == *id)
        .ok_or_else(|| Unresolved::UnknownInterface(id.clone()))
}

/// The interface that has the address, private or public: the one in `vpc`, if several do.
fn by_address<'a>(
    networks: &'a [VpcNouns],
    address: Ipv4Addr,
    vpc: Option<&VpcNouns>,
) -> Result<Option<Member<'a>>, Unresolved> {
    let has = |member: &Member<'_>| {
        member.interface.private_address == address
            || member.interface.public_address == Some(address)
    };
    let found: Vec<Member<'a>> = members(networks).filter(has).collect();
    let near = found
        .iter()
        .find(|member| vpc.is_some_and(|vpc| member.is_in(vpc)));
    match (near, found.as_slice()) {
        (Some(near), _) => Ok(Some(*near)),
        (None, []) => Ok(None),
        (None, [only]) => Ok(Some(*only)),
        (None, several) => {
            let ids = several.iter().map(|member| member.interface.id.clone());
            Err(Unresolved::Ambiguous(address, ids.collect()))
        }
    }
}

fn vpc_around(networks: &[VpcNouns], address: Ipv4Addr) -> Option<&VpcNouns> {
    networks
        .iter()
        .find(|vpc| vpc.vpc.cidrs().any(|cidr| cidr.contains(address)))
}
