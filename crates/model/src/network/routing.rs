//! Route tables and the gateways that routes lead to.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use super::{Ipv4Cidr, Ipv6Cidr};
use crate::{
    AddressId, EgressOnlyInternetGatewayId, InternetGatewayId, NatGatewayId, NetworkInterfaceId,
    PrefixListId, RouteTableAssociationId, RouteTableId, SubnetId, Tag, UnixMillis, VpcId,
};

/// A route table. The `local` routes of the VPC's ranges are not stored: every table has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteTable {
    pub id: RouteTableId,
    pub vpc_id: VpcId,
    pub associations: Vec<RouteTableAssociation>,
    pub routes: Vec<Route>,
    pub tags: Vec<Tag>,
}

impl RouteTable {
    /// Whether it serves the subnets that have no association of their own.
    pub fn is_main(&self) -> bool {
        let mut associations = self.associations.iter();
        associations.any(|association| association.subnet_id.is_none())
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteTableAssociation {
    pub id: RouteTableAssociationId,
    /// `None` is the main association.
    pub subnet_id: Option<SubnetId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    pub destination: RouteDestination,
    pub target: RouteTarget,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RouteDestination {
    Ipv4(Ipv4Cidr),
    PrefixList(PrefixListId),
    Ipv6(Ipv6Cidr),
}

/// Where a route leads. A gateway that is gone (or an internet gateway that is detached) makes the
/// route a `blackhole`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RouteTarget {
    InternetGateway(InternetGatewayId),
    NatGateway(NatGatewayId),
    /// For IPv6 alone.
    EgressOnlyInternetGateway(EgressOnlyInternetGatewayId),
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InternetGateway {
    pub id: InternetGatewayId,
    /// The VPC that it is attached to.
    pub attached_to: Option<VpcId>,
    pub tags: Vec<Tag>,
}

/// A gateway for connections of IPv6 from inside only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EgressOnlyInternetGateway {
    pub id: EgressOnlyInternetGatewayId,
    /// The VPC that it is attached to for as long as it exists.
    pub vpc_id: VpcId,
    pub tags: Vec<Tag>,
}

/// A public NAT gateway.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NatGateway {
    pub id: NatGatewayId,
    pub vpc_id: VpcId,
    pub subnet_id: SubnetId,
    pub interface_id: NetworkInterfaceId,
    pub private_address: Ipv4Addr,
    pub allocation_id: AddressId,
    pub public_address: Ipv4Addr,
    pub state: NatGatewayState,
    pub created_at: UnixMillis,
    pub deleted_at: Option<UnixMillis>,
    pub tags: Vec<Tag>,
}

/// Operations ask by `Pending` and `Deleting`; the network's reconciler moves on to `Available`
/// and `Deleted` when the data plane has followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum NatGatewayState {
    Pending,
    Available,
    Deleting,
    Deleted,
}
