//! The VPC part of EC2: VPCs and subnets, security groups and their rules, routing, interfaces,
//! and the plan that an engine enforces.

mod cidr;
mod flow;
mod interface;
mod ipv6_cidr;
mod nouns;
mod plan;
mod routing;
mod security_group;
mod vpc;

pub use cidr::{Ipv4Cidr, ParseCidrError};
pub use flow::{
    CapturedFlows, Connection, Count, Direction, Endpoints, Flow, FlowKey, FlowLogDelivery,
    Refusal, Verdict,
};
pub use interface::{Address, AddressAssociation, InterfaceOwner, NetworkInterface};
pub use ipv6_cidr::{Ipv6Cidr, ParseIpv6CidrError};
pub use nouns::VpcNouns;
pub use plan::{
    AddressRange, Clause, GroupPlan, HostName, InterfacePlan, Ipv4Range, Ipv6Range, Ipv6RoutePlan,
    Ipv6Via, NamesPlan, RoutePlan, Selection, SubnetPlan, Traffic, Via, VpcPlan,
};
pub use routing::{
    EgressOnlyInternetGateway, InternetGateway, NatGateway, NatGatewayState, Route,
    RouteDestination, RouteTable, RouteTableAssociation, RouteTarget,
};
pub use security_group::{
    Peer, PrefixList, PrefixListChange, PrefixListEntry, PrefixListHistory, SecurityGroup,
    SecurityGroupRule,
};
pub use vpc::{
    CidrAssociation, DhcpOptions, FlowLog, FlowLogResource, Ipv6Association,
    SUBNET_IPV6_RESERVED_FIRST, SUBNET_RESERVED_FIRST, Subnet, TrafficType, Vpc,
};
