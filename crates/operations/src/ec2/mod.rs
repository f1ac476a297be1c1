//! The part of Amazon EC2 that tasks need: VPCs and what is in them.

mod associate_dhcp_options;
mod associate_route_table;
mod associate_vpc_cidr_block;
mod attach_internet_gateway;
mod client_token;
mod create_default_subnet;
mod create_default_vpc;
mod create_dhcp_options;
mod create_internet_gateway;
mod create_route;
mod create_route_table;
mod create_subnet;
mod create_tags;
mod create_vpc;
mod create_vpc_endpoint;
mod default_vpc;
mod delete_dhcp_options;
mod delete_internet_gateway;
mod delete_route;
mod delete_route_table;
mod delete_subnet;
mod delete_tags;
mod delete_vpc;
mod describe_account_attributes;
mod describe_availability_zones;
mod describe_dhcp_options;
mod describe_egress_only_internet_gateways;
mod describe_instances;
mod describe_internet_gateways;
mod describe_network_acls;
mod describe_network_interfaces;
mod describe_regions;
mod describe_route_tables;
mod describe_security_groups;
mod describe_subnets;
mod describe_tags;
mod describe_vpc_attribute;
mod describe_vpc_endpoint_services;
mod describe_vpc_endpoints;
mod describe_vpc_peering_connections;
mod describe_vpcs;
mod detach_internet_gateway;
mod dhcp;
mod disassociate_route_table;
mod disassociate_vpc_cidr_block;
mod errors;
mod input;
mod limits;
mod lookup;
mod modify_subnet_attribute;
mod modify_vpc_attribute;
mod parts;
mod query;
mod replace_route;
mod replace_route_table_association;
mod route;
mod shapes;
mod tag_specification;
mod tagging;
mod vpc_range;
mod zones;

use std::pin::Pin;
use std::sync::Arc;

use aws_api::Reply;
use aws_api::ec2::{
    AssociateDhcpOptionsInput, AssociateDhcpOptionsOutput, AssociateRouteTableInput,
    AssociateRouteTableOutput, AssociateVpcCidrBlockInput, AssociateVpcCidrBlockOutput,
    AttachInternetGatewayInput, AttachInternetGatewayOutput, CreateDefaultSubnetInput,
    CreateDefaultSubnetOutput, CreateDefaultVpcInput, CreateDefaultVpcOutput,
    CreateDhcpOptionsInput, CreateDhcpOptionsOutput, CreateInternetGatewayInput,
    CreateInternetGatewayOutput, CreateRouteInput, CreateRouteOutput, CreateRouteTableInput,
    CreateRouteTableOutput, CreateSubnetInput, CreateSubnetOutput, CreateTagsInput,
    CreateTagsOutput, CreateVpcEndpointInput, CreateVpcEndpointOutput, CreateVpcInput,
    CreateVpcOutput, DeleteDhcpOptionsInput, DeleteDhcpOptionsOutput, DeleteInternetGatewayInput,
    DeleteInternetGatewayOutput, DeleteRouteInput, DeleteRouteOutput, DeleteRouteTableInput,
    DeleteRouteTableOutput, DeleteSubnetInput, DeleteSubnetOutput, DeleteTagsInput,
    DeleteTagsOutput, DeleteVpcInput, DeleteVpcOutput, DescribeAccountAttributesInput,
    DescribeAccountAttributesOutput, DescribeAvailabilityZonesInput,
    DescribeAvailabilityZonesOutput, DescribeDhcpOptionsInput, DescribeDhcpOptionsOutput,
    DescribeEgressOnlyInternetGatewaysInput, DescribeEgressOnlyInternetGatewaysOutput,
    DescribeInstancesInput, DescribeInstancesOutput, DescribeInternetGatewaysInput,
    DescribeInternetGatewaysOutput, DescribeNetworkAclsInput, DescribeNetworkAclsOutput,
    DescribeNetworkInterfacesInput, DescribeNetworkInterfacesOutput, DescribeRegionsInput,
    DescribeRegionsOutput, DescribeRouteTablesInput, DescribeRouteTablesOutput,
    DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput, DescribeSubnetsInput,
    DescribeSubnetsOutput, DescribeTagsInput, DescribeTagsOutput, DescribeVpcAttributeInput,
    DescribeVpcAttributeOutput, DescribeVpcEndpointServicesInput,
    DescribeVpcEndpointServicesOutput, DescribeVpcEndpointsInput, DescribeVpcEndpointsOutput,
    DescribeVpcPeeringConnectionsInput, DescribeVpcPeeringConnectionsOutput, DescribeVpcsInput,
    DescribeVpcsOutput, DetachInternetGatewayInput, DetachInternetGatewayOutput,
    DisassociateRouteTableInput, DisassociateRouteTableOutput, DisassociateVpcCidrBlockInput,
    DisassociateVpcCidrBlockOutput, Ec2, ModifySubnetAttributeInput, ModifySubnetAttributeOutput,
    ModifyVpcAttributeInput, ModifyVpcAttributeOutput, ReplaceRouteInput, ReplaceRouteOutput,
    ReplaceRouteTableAssociationInput, ReplaceRouteTableAssociationOutput,
};
use model::network::Ipv4Cidr;
use smithy::Call;
use store::Store;

use crate::context::{Clock, Random};

pub use default_vpc::ensure_default_vpc;

/// The operations of Amazon EC2 over a store.
#[derive(Clone)]
#[expect(missing_debug_implementations, reason = "a host has nothing to show")]
pub struct Ec2Service {
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
    /// Where public addresses come from.
    pub public_addresses: Option<Ipv4Cidr>,
    pub host: Arc<dyn OccupiedRanges>,
}

/// Tells which ranges the host uses itself. A VPC that overlaps with one is refused: the host would
/// not know whom a packet is for.
pub trait OccupiedRanges: Send + Sync {
    /// The ranges now; `Err` is why they cannot be told.
    fn list(&self) -> Pin<Box<dyn Future<Output = Result<Vec<Ipv4Cidr>, String>> + Send + '_>>;
}

/// One method per operation, each of which is the file of the same name.
macro_rules! operations {
    ($($name:ident($input:ident) -> $output:ident;)*) => {
        impl Ec2 for Ec2Service {
            $(
                fn $name<'a>(&'a self, call: &'a Call, input: $input) -> Reply<'a, $output> {
                    Box::pin($name::run(self, call, input))
                }
            )*
        }
    };
}

operations! {
    associate_dhcp_options(AssociateDhcpOptionsInput) -> AssociateDhcpOptionsOutput;
    associate_route_table(AssociateRouteTableInput) -> AssociateRouteTableOutput;
    associate_vpc_cidr_block(AssociateVpcCidrBlockInput) -> AssociateVpcCidrBlockOutput;
    attach_internet_gateway(AttachInternetGatewayInput) -> AttachInternetGatewayOutput;
    create_default_subnet(CreateDefaultSubnetInput) -> CreateDefaultSubnetOutput;
    create_default_vpc(CreateDefaultVpcInput) -> CreateDefaultVpcOutput;
    create_dhcp_options(CreateDhcpOptionsInput) -> CreateDhcpOptionsOutput;
    create_internet_gateway(CreateInternetGatewayInput) -> CreateInternetGatewayOutput;
    create_route(CreateRouteInput) -> CreateRouteOutput;
    create_route_table(CreateRouteTableInput) -> CreateRouteTableOutput;
    create_subnet(CreateSubnetInput) -> CreateSubnetOutput;
    create_tags(CreateTagsInput) -> CreateTagsOutput;
    create_vpc(CreateVpcInput) -> CreateVpcOutput;
    create_vpc_endpoint(CreateVpcEndpointInput) -> CreateVpcEndpointOutput;
    delete_dhcp_options(DeleteDhcpOptionsInput) -> DeleteDhcpOptionsOutput;
    delete_internet_gateway(DeleteInternetGatewayInput) -> DeleteInternetGatewayOutput;
    delete_route(DeleteRouteInput) -> DeleteRouteOutput;
    delete_route_table(DeleteRouteTableInput) -> DeleteRouteTableOutput;
    delete_subnet(DeleteSubnetInput) -> DeleteSubnetOutput;
    delete_tags(DeleteTagsInput) -> DeleteTagsOutput;
    delete_vpc(DeleteVpcInput) -> DeleteVpcOutput;
    describe_account_attributes(DescribeAccountAttributesInput) -> DescribeAccountAttributesOutput;
    describe_availability_zones(DescribeAvailabilityZonesInput) -> DescribeAvailabilityZonesOutput;
    describe_dhcp_options(DescribeDhcpOptionsInput) -> DescribeDhcpOptionsOutput;
    describe_egress_only_internet_gateways(DescribeEgressOnlyInternetGatewaysInput) -> DescribeEgressOnlyInternetGatewaysOutput;
    describe_instances(DescribeInstancesInput) -> DescribeInstancesOutput;
    describe_internet_gateways(DescribeInternetGatewaysInput) -> DescribeInternetGatewaysOutput;
    describe_network_acls(DescribeNetworkAclsInput) -> DescribeNetworkAclsOutput;
    describe_network_interfaces(DescribeNetworkInterfacesInput) -> DescribeNetworkInterfacesOutput;
    describe_regions(DescribeRegionsInput) -> DescribeRegionsOutput;
    describe_route_tables(DescribeRouteTablesInput) -> DescribeRouteTablesOutput;
    describe_security_groups(DescribeSecurityGroupsInput) -> DescribeSecurityGroupsOutput;
    describe_subnets(DescribeSubnetsInput) -> DescribeSubnetsOutput;
    describe_tags(DescribeTagsInput) -> DescribeTagsOutput;
    describe_vpc_attribute(DescribeVpcAttributeInput) -> DescribeVpcAttributeOutput;
    describe_vpc_endpoint_services(DescribeVpcEndpointServicesInput) -> DescribeVpcEndpointServicesOutput;
    describe_vpc_endpoints(DescribeVpcEndpointsInput) -> DescribeVpcEndpointsOutput;
    describe_vpc_peering_connections(DescribeVpcPeeringConnectionsInput) -> DescribeVpcPeeringConnectionsOutput;
    describe_vpcs(DescribeVpcsInput) -> DescribeVpcsOutput;
    detach_internet_gateway(DetachInternetGatewayInput) -> DetachInternetGatewayOutput;
    disassociate_route_table(DisassociateRouteTableInput) -> DisassociateRouteTableOutput;
    disassociate_vpc_cidr_block(DisassociateVpcCidrBlockInput) -> DisassociateVpcCidrBlockOutput;
    modify_subnet_attribute(ModifySubnetAttributeInput) -> ModifySubnetAttributeOutput;
    modify_vpc_attribute(ModifyVpcAttributeInput) -> ModifyVpcAttributeOutput;
    replace_route(ReplaceRouteInput) -> ReplaceRouteOutput;
    replace_route_table_association(ReplaceRouteTableAssociationInput) -> ReplaceRouteTableAssociationOutput;
}
