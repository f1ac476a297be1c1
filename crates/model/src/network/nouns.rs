//! The nouns of one VPC together.

use super::{
    FlowLog, InternetGateway, NatGateway, NetworkInterface, PrefixList, RouteTable, SecurityGroup,
    SecurityGroupRule, Subnet, Vpc,
};

/// Everything that there is in one VPC, and what it refers to.
#[derive(Debug, Clone)]
pub struct VpcNouns {
    pub vpc: Vpc,
    pub subnets: Vec<Subnet>,
    pub security_groups: Vec<SecurityGroup>,
    pub rules: Vec<SecurityGroupRule>,
    pub route_tables: Vec<RouteTable>,
    /// Those that are attached to the VPC.
    pub internet_gateways: Vec<InternetGateway>,
    pub nat_gateways: Vec<NatGateway>,
    pub interfaces: Vec<NetworkInterface>,
    pub flow_logs: Vec<FlowLog>,
    /// Of the account; lists belong to no VPC.
    pub prefix_lists: Vec<PrefixList>,
}
