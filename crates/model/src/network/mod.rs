//! The VPC part of EC2: VPCs and subnets, security groups and their rules, routing, interfaces,
//! and the plan that an engine enforces.

mod cidr;
mod flow;
mod interface;
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
pub use nouns::VpcNouns;
pub use plan::{
    Clause, GroupPlan, HostName, InterfacePlan, Ipv4Range, NamesPlan, RoutePlan, Selection,
    SubnetPlan, Traffic, Via, VpcPlan,
};
pub use routing::{
    InternetGateway, NatGateway, NatGatewayState, Route, RouteDestination, RouteTable,
    RouteTableAssociation, RouteTarget,
};
pub use security_group::{
    Peer, PrefixList, PrefixListChange, PrefixListEntry, PrefixListHistory, SecurityGroup,
    SecurityGroupRule,
};
pub use vpc::{
    CidrAssociation, DhcpOptions, FlowLog, FlowLogResource, SUBNET_RESERVED_FIRST, Subnet,
    TrafficType, Vpc,
};
