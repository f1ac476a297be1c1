//! A VPC as an engine has to build and enforce it: everything resolved, nothing left to look up.
//!
//! A plan is the whole state, computed from the nouns by `rules::network`. Equal nouns make equal
//! plans: lists are sorted, so that two plans can be compared.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use super::Ipv4Cidr;
use crate::{NetworkInterfaceId, SecurityGroupId, SubnetId, VpcId};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VpcPlan {
    pub vpc_id: VpcId,
    /// The primary range first. Between these, only security groups decide.
    pub cidrs: Vec<Ipv4Cidr>,
    /// Address of the VPC's resolver, which all interfaces reach whatever their groups say.
    pub resolver: Ipv4Addr,
    pub names: NamesPlan,
    pub subnets: Vec<SubnetPlan>,
    pub interfaces: Vec<InterfacePlan>,
    /// Every group that an interface has or a clause names.
    pub groups: Vec<GroupPlan>,
}

/// What the VPC's resolver is to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamesPlan {
    /// `enableDnsSupport`: without it the resolver does not answer.
    pub dns_support: bool,
    /// `enableDnsHostnames`: public addresses have names.
    pub dns_hostnames: bool,
    /// The names of load balancers, by name.
    #[serde(default)]
    pub hosts: Vec<HostName>,
}

/// A name that is answered inside the VPC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostName {
    /// The whole name, in lower case and without a last dot.
    pub name: String,
    /// Ascending, not empty.
    pub addresses: Vec<Ipv4Addr>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubnetPlan {
    pub id: SubnetId,
    pub cidr: Ipv4Cidr,
    /// The ways out of the VPC, disjoint and free of the VPC's own ranges. What no entry covers has
    /// no way out.
    pub routes: Vec<RoutePlan>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoutePlan {
    /// Sorted, not adjacent.
    pub to: Vec<Ipv4Range>,
    pub via: Via,
}

/// The addresses from `first` to `last`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Ipv4Range {
    pub first: Ipv4Addr,
    pub last: Ipv4Addr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Via {
    /// The internet gateway: only interfaces with a public address get through, in both directions.
    Internet,
    /// A NAT gateway, whose interface has `private` and whose elastic address is `public`; only
    /// connections from inside.
    Nat { private: Ipv4Addr, public: Ipv4Addr },
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfacePlan {
    pub id: NetworkInterfaceId,
    pub address: Ipv4Addr,
    pub public: Option<Ipv4Addr>,
    /// Not empty, except for the interface of a NAT gateway.
    pub groups: Vec<SecurityGroupId>,
    /// What flow logs want to know of it.
    pub capture: Selection,
}

/// Which verdicts somebody wants to see.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Selection {
    pub accepted: bool,
    pub rejected: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupPlan {
    pub id: SecurityGroupId,
    pub ingress: Vec<Clause>,
    pub egress: Vec<Clause>,
}

/// Rules that differ in their peer only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Clause {
    pub traffic: Traffic,
    /// Sorted, not overlapping, not adjacent.
    pub ranges: Vec<Ipv4Range>,
    /// The private addresses of the groups' interfaces.
    pub groups: Vec<SecurityGroupId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// Any other protocol, by its number.
    Protocol(u8),
}
