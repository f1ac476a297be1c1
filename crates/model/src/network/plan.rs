//! A VPC as an engine has to build and enforce it: everything resolved, nothing left to look up.
//!
//! A plan is the whole state, computed from the nouns by `rules::network`. Equal nouns make equal
//! plans: lists are sorted, so that two plans can be compared.

use std::net::{Ipv4Addr, Ipv6Addr};

use serde::{Deserialize, Serialize};

use super::{Ipv4Cidr, Ipv6Cidr};
use crate::{NetworkInterfaceId, SecurityGroupId, SubnetId, VpcId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VpcPlan {
    pub vpc_id: VpcId,
    /// The primary range first. Between these, only security groups decide.
    pub cidrs: Vec<Ipv4Cidr>,
    /// The VPC's range of IPv6; no other VPC's overlaps with it.
    pub ipv6_cidr: Option<Ipv6Cidr>,
    /// Address of the VPC's resolver, which all interfaces reach whatever their groups say.
    pub resolver: Ipv4Addr,
    pub names: NamesPlan,
    pub subnets: Vec<SubnetPlan>,
    pub interfaces: Vec<InterfacePlan>,
    /// Every group that an interface has or a clause names.
    pub groups: Vec<GroupPlan>,
}

/// What the VPC's resolver is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamesPlan {
    /// `enableDnsSupport`: without it the resolver does not answer.
    pub dns_support: bool,
    /// `enableDnsHostnames`: public addresses have names.
    pub dns_hostnames: bool,
    /// The names of load balancers, by name.
    pub hosts: Vec<HostName>,
}

/// A name that is answered inside the VPC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostName {
    /// The whole name, in lower case and without a last dot.
    pub name: String,
    /// Ascending, not empty.
    pub addresses: Vec<Ipv4Addr>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubnetPlan {
    pub id: SubnetId,
    pub cidr: Ipv4Cidr,
    /// The ways out of the VPC, disjoint and free of the VPC's own ranges. What no entry covers has
    /// no way out.
    pub routes: Vec<RoutePlan>,
    pub ipv6_cidr: Option<Ipv6Cidr>,
    /// The same for IPv6; none where the subnet has no range.
    pub ipv6_routes: Vec<Ipv6RoutePlan>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoutePlan {
    /// Sorted, not adjacent.
    pub to: Vec<Ipv4Range>,
    pub via: Via,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ipv6RoutePlan {
    /// Sorted, not adjacent.
    pub to: Vec<Ipv6Range>,
    pub via: Ipv6Via,
}

/// The addresses from `first` to `last`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct AddressRange<A> {
    pub first: A,
    pub last: A,
}

impl<A: Copy + Ord> AddressRange<A> {
    /// Whether the address is one of these.
    pub fn has(&self, address: A) -> bool {
        self.first <= address && address <= self.last
    }
}

pub type Ipv4Range = AddressRange<Ipv4Addr>;
pub type Ipv6Range = AddressRange<Ipv6Addr>;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Via {
    /// The internet gateway: only interfaces with a public address get through, in both directions.
    Internet,
    /// A NAT gateway, whose interface has `private` and whose elastic address is `public`; only
    /// connections from inside.
    Nat { private: Ipv4Addr, public: Ipv4Addr },
}

/// Ways out for IPv6, where nobody has a second address for the world outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ipv6Via {
    /// The internet gateway: in both directions.
    Internet,
    /// An egress-only internet gateway: only connections from inside.
    EgressOnly,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterfacePlan {
    pub id: NetworkInterfaceId,
    pub address: Ipv4Addr,
    pub public: Option<Ipv4Addr>,
    pub ipv6: Option<Ipv6Addr>,
    /// Not empty, except for the interface of a NAT gateway.
    pub groups: Vec<SecurityGroupId>,
    /// What flow logs want to know of it.
    pub capture: Selection,
}

/// Which verdicts somebody wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Selection {
    pub accepted: bool,
    pub rejected: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupPlan {
    pub id: SecurityGroupId,
    pub ingress: Vec<Clause>,
    pub egress: Vec<Clause>,
}

/// Rules that differ in their peer only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clause {
    pub traffic: Traffic,
    /// Sorted, not overlapping, not adjacent.
    pub ranges: Vec<Ipv4Range>,
    /// The same of IPv6.
    pub ipv6_ranges: Vec<Ipv6Range>,
    /// The addresses of the groups' interfaces inside the VPC, of both versions of IP.
    pub groups: Vec<SecurityGroupId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Traffic {
    All,
    Tcp {
        first: u16,
        last: u16,
    },
    Udp {
        first: u16,
        last: u16,
    },
    /// `None` is every type, or every code.
    Icmp {
        kind: Option<u8>,
        code: Option<u8>,
    },
    /// The same of IPv6.
    Icmpv6 {
        kind: Option<u8>,
        code: Option<u8>,
    },
    /// Any other protocol, by its number.
    Protocol(u8),
}
