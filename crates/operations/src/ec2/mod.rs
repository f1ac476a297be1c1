//! The part of Amazon EC2 that tasks need: VPCs and what is in them.

mod address;
mod allocate_address;
mod associate_address;
mod associate_dhcp_options;
mod associate_route_table;
mod associate_vpc_cidr_block;
mod attach_internet_gateway;
mod attach_network_interface;
mod authorize_rules;
mod authorize_security_group_egress;
mod authorize_security_group_ingress;
mod client_token;
mod create_default_subnet;
mod create_default_vpc;
mod create_dhcp_options;
mod create_flow_logs;
mod create_internet_gateway;
mod create_managed_prefix_list;
mod create_nat_gateway;
mod create_network_interface;
mod create_route;
mod create_route_table;
mod create_security_group;
mod create_subnet;
mod create_tags;
mod create_vpc;
mod create_vpc_endpoint;
mod default_vpc;
mod delete_dhcp_options;
mod delete_flow_logs;
mod delete_internet_gateway;
mod delete_managed_prefix_list;
mod delete_nat_gateway;
mod delete_network_interface;
mod delete_route;
mod delete_route_table;
mod delete_security_group;
mod delete_subnet;
mod delete_tags;
mod delete_vpc;
mod describe_account_attributes;
mod describe_addresses;
mod describe_addresses_attribute;
mod describe_availability_zones;
mod describe_dhcp_options;
mod describe_egress_only_internet_gateways;
mod describe_flow_logs;
mod describe_instances;
mod describe_internet_gateways;
mod describe_managed_prefix_lists;
mod describe_nat_gateways;
mod describe_network_acls;
mod describe_network_interface_attribute;
mod describe_network_interfaces;
mod describe_prefix_lists;
mod describe_regions;
mod describe_route_tables;
mod describe_security_group_references;
mod describe_security_group_rules;
mod describe_security_groups;
mod describe_stale_security_groups;
mod describe_subnets;
mod describe_tags;
mod describe_vpc_attribute;
mod describe_vpc_endpoint_services;
mod describe_vpc_endpoints;
mod describe_vpc_peering_connections;
mod describe_vpcs;
mod detach_internet_gateway;
mod detach_network_interface;
mod dhcp;
mod disassociate_address;
mod disassociate_route_table;
mod disassociate_vpc_cidr_block;
mod errors;
mod filters;
mod flat_permission;
mod get_managed_prefix_list_associations;
mod get_managed_prefix_list_entries;
mod get_security_groups_for_vpc;
mod input;
mod ip_permissions;
mod limits;
mod lookup;
mod modify_managed_prefix_list;
mod modify_network_interface_attribute;
mod modify_security_group_rules;
mod modify_subnet_attribute;
mod modify_vpc_attribute;
mod nat_gateway;
mod network_interface;
mod parts;
mod prefix_list;
mod query;
mod release_address;
mod renumber_addresses;
mod replace_route;
mod replace_route_table_association;
mod restore_managed_prefix_list_version;
mod revoke_rules;
mod revoke_security_group_egress;
mod revoke_security_group_ingress;
mod route;
mod rule_descriptions;
mod security_group;
mod security_group_rule;
mod shapes;
mod tag_specification;
mod tagging;
mod update_security_group_rule_descriptions_egress;
mod update_security_group_rule_descriptions_ingress;
mod vpc_range;
mod zones;

use std::pin::Pin;
use std::sync::Arc;

use aws_api::Reply;
use aws_api::ec2::{
    AllocateAddressInput, AllocateAddressOutput, AssociateAddressInput, AssociateAddressOutput,
    AssociateDhcpOptionsInput, AssociateDhcpOptionsOutput, AssociateRouteTableInput,
    AssociateRouteTableOutput, AssociateVpcCidrBlockInput, AssociateVpcCidrBlockOutput,
    AttachInternetGatewayInput, AttachInternetGatewayOutput, AttachNetworkInterfaceInput,
    AttachNetworkInterfaceOutput, AuthorizeSecurityGroupEgressInput,
    AuthorizeSecurityGroupEgressOutput, AuthorizeSecurityGroupIngressInput,
    AuthorizeSecurityGroupIngressOutput, CreateDefaultSubnetInput, CreateDefaultSubnetOutput,
    CreateDefaultVpcInput, CreateDefaultVpcOutput, CreateDhcpOptionsInput, CreateDhcpOptionsOutput,
    CreateFlowLogsInput, CreateFlowLogsOutput, CreateInternetGatewayInput,
    CreateInternetGatewayOutput, CreateManagedPrefixListInput, CreateManagedPrefixListOutput,
    CreateNatGatewayInput, CreateNatGatewayOutput, CreateNetworkInterfaceInput,
    CreateNetworkInterfaceOutput, CreateRouteInput, CreateRouteOutput, CreateRouteTableInput,
    CreateRouteTableOutput, CreateSecurityGroupInput, CreateSecurityGroupOutput, CreateSubnetInput,
    CreateSubnetOutput, CreateTagsInput, CreateTagsOutput, CreateVpcEndpointInput,
    CreateVpcEndpointOutput, CreateVpcInput, CreateVpcOutput, DeleteDhcpOptionsInput,
    DeleteDhcpOptionsOutput, DeleteFlowLogsInput, DeleteFlowLogsOutput, DeleteInternetGatewayInput,
    DeleteInternetGatewayOutput, DeleteManagedPrefixListInput, DeleteManagedPrefixListOutput,
    DeleteNatGatewayInput, DeleteNatGatewayOutput, DeleteNetworkInterfaceInput,
    DeleteNetworkInterfaceOutput, DeleteRouteInput, DeleteRouteOutput, DeleteRouteTableInput,
    DeleteRouteTableOutput, DeleteSecurityGroupInput, DeleteSecurityGroupOutput, DeleteSubnetInput,
    DeleteSubnetOutput, DeleteTagsInput, DeleteTagsOutput, DeleteVpcInput, DeleteVpcOutput,
    DescribeAccountAttributesInput, DescribeAccountAttributesOutput,
    DescribeAddressesAttributeInput, DescribeAddressesAttributeOutput, DescribeAddressesInput,
    DescribeAddressesOutput, DescribeAvailabilityZonesInput, DescribeAvailabilityZonesOutput,
    DescribeDhcpOptionsInput, DescribeDhcpOptionsOutput, DescribeEgressOnlyInternetGatewaysInput,
    DescribeEgressOnlyInternetGatewaysOutput, DescribeFlowLogsInput, DescribeFlowLogsOutput,
    DescribeInstancesInput, DescribeInstancesOutput, DescribeInternetGatewaysInput,
    DescribeInternetGatewaysOutput, DescribeManagedPrefixListsInput,
    DescribeManagedPrefixListsOutput, DescribeNatGatewaysInput, DescribeNatGatewaysOutput,
    DescribeNetworkAclsInput, DescribeNetworkAclsOutput, DescribeNetworkInterfaceAttributeInput,
    DescribeNetworkInterfaceAttributeOutput, DescribeNetworkInterfacesInput,
    DescribeNetworkInterfacesOutput, DescribePrefixListsInput, DescribePrefixListsOutput,
    DescribeRegionsInput, DescribeRegionsOutput, DescribeRouteTablesInput,
    DescribeRouteTablesOutput, DescribeSecurityGroupReferencesInput,
    DescribeSecurityGroupReferencesOutput, DescribeSecurityGroupRulesInput,
    DescribeSecurityGroupRulesOutput, DescribeSecurityGroupsInput, DescribeSecurityGroupsOutput,
    DescribeStaleSecurityGroupsInput, DescribeStaleSecurityGroupsOutput, DescribeSubnetsInput,
    DescribeSubnetsOutput, DescribeTagsInput, DescribeTagsOutput, DescribeVpcAttributeInput,
    DescribeVpcAttributeOutput, DescribeVpcEndpointServicesInput,
    DescribeVpcEndpointServicesOutput, DescribeVpcEndpointsInput, DescribeVpcEndpointsOutput,
    DescribeVpcPeeringConnectionsInput, DescribeVpcPeeringConnectionsOutput, DescribeVpcsInput,
    DescribeVpcsOutput, DetachInternetGatewayInput, DetachInternetGatewayOutput,
    DetachNetworkInterfaceInput, DetachNetworkInterfaceOutput, DisassociateAddressInput,
    DisassociateAddressOutput, DisassociateRouteTableInput, DisassociateRouteTableOutput,
    DisassociateVpcCidrBlockInput, DisassociateVpcCidrBlockOutput, Ec2,
    GetManagedPrefixListAssociationsInput, GetManagedPrefixListAssociationsOutput,
    GetManagedPrefixListEntriesInput, GetManagedPrefixListEntriesOutput,
    GetSecurityGroupsForVpcInput, GetSecurityGroupsForVpcOutput, ModifyManagedPrefixListInput,
    ModifyManagedPrefixListOutput, ModifyNetworkInterfaceAttributeInput,
    ModifyNetworkInterfaceAttributeOutput, ModifySecurityGroupRulesInput,
    ModifySecurityGroupRulesOutput, ModifySubnetAttributeInput, ModifySubnetAttributeOutput,
    ModifyVpcAttributeInput, ModifyVpcAttributeOutput, ReleaseAddressInput, ReleaseAddressOutput,
    ReplaceRouteInput, ReplaceRouteOutput, ReplaceRouteTableAssociationInput,
    ReplaceRouteTableAssociationOutput, RestoreManagedPrefixListVersionInput,
    RestoreManagedPrefixListVersionOutput, RevokeSecurityGroupEgressInput,
    RevokeSecurityGroupEgressOutput, RevokeSecurityGroupIngressInput,
    RevokeSecurityGroupIngressOutput, UpdateSecurityGroupRuleDescriptionsEgressInput,
    UpdateSecurityGroupRuleDescriptionsEgressOutput,
    UpdateSecurityGroupRuleDescriptionsIngressInput,
    UpdateSecurityGroupRuleDescriptionsIngressOutput,
};
use model::network::Ipv4Cidr;
use smithy::Call;
use store::Store;

use crate::context::{Clock, Random};

pub use default_vpc::ensure_default_vpc;
pub use renumber_addresses::renumber_addresses;

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
    allocate_address(AllocateAddressInput) -> AllocateAddressOutput;
    associate_address(AssociateAddressInput) -> AssociateAddressOutput;
    associate_dhcp_options(AssociateDhcpOptionsInput) -> AssociateDhcpOptionsOutput;
    associate_route_table(AssociateRouteTableInput) -> AssociateRouteTableOutput;
    associate_vpc_cidr_block(AssociateVpcCidrBlockInput) -> AssociateVpcCidrBlockOutput;
    attach_internet_gateway(AttachInternetGatewayInput) -> AttachInternetGatewayOutput;
    attach_network_interface(AttachNetworkInterfaceInput) -> AttachNetworkInterfaceOutput;
    authorize_security_group_egress(AuthorizeSecurityGroupEgressInput) -> AuthorizeSecurityGroupEgressOutput;
    authorize_security_group_ingress(AuthorizeSecurityGroupIngressInput) -> AuthorizeSecurityGroupIngressOutput;
    create_default_subnet(CreateDefaultSubnetInput) -> CreateDefaultSubnetOutput;
    create_default_vpc(CreateDefaultVpcInput) -> CreateDefaultVpcOutput;
    create_dhcp_options(CreateDhcpOptionsInput) -> CreateDhcpOptionsOutput;
    create_flow_logs(CreateFlowLogsInput) -> CreateFlowLogsOutput;
    create_internet_gateway(CreateInternetGatewayInput) -> CreateInternetGatewayOutput;
    create_managed_prefix_list(CreateManagedPrefixListInput) -> CreateManagedPrefixListOutput;
    create_nat_gateway(CreateNatGatewayInput) -> CreateNatGatewayOutput;
    create_network_interface(CreateNetworkInterfaceInput) -> CreateNetworkInterfaceOutput;
    create_route(CreateRouteInput) -> CreateRouteOutput;
    create_route_table(CreateRouteTableInput) -> CreateRouteTableOutput;
    create_security_group(CreateSecurityGroupInput) -> CreateSecurityGroupOutput;
    create_subnet(CreateSubnetInput) -> CreateSubnetOutput;
    create_tags(CreateTagsInput) -> CreateTagsOutput;
    create_vpc(CreateVpcInput) -> CreateVpcOutput;
    create_vpc_endpoint(CreateVpcEndpointInput) -> CreateVpcEndpointOutput;
    delete_dhcp_options(DeleteDhcpOptionsInput) -> DeleteDhcpOptionsOutput;
    delete_flow_logs(DeleteFlowLogsInput) -> DeleteFlowLogsOutput;
    delete_internet_gateway(DeleteInternetGatewayInput) -> DeleteInternetGatewayOutput;
    delete_managed_prefix_list(DeleteManagedPrefixListInput) -> DeleteManagedPrefixListOutput;
    delete_nat_gateway(DeleteNatGatewayInput) -> DeleteNatGatewayOutput;
    delete_network_interface(DeleteNetworkInterfaceInput) -> DeleteNetworkInterfaceOutput;
    delete_route(DeleteRouteInput) -> DeleteRouteOutput;
    delete_route_table(DeleteRouteTableInput) -> DeleteRouteTableOutput;
    delete_security_group(DeleteSecurityGroupInput) -> DeleteSecurityGroupOutput;
    delete_subnet(DeleteSubnetInput) -> DeleteSubnetOutput;
    delete_tags(DeleteTagsInput) -> DeleteTagsOutput;
    delete_vpc(DeleteVpcInput) -> DeleteVpcOutput;
    describe_account_attributes(DescribeAccountAttributesInput) -> DescribeAccountAttributesOutput;
    describe_addresses(DescribeAddressesInput) -> DescribeAddressesOutput;
    describe_addresses_attribute(DescribeAddressesAttributeInput) -> DescribeAddressesAttributeOutput;
    describe_availability_zones(DescribeAvailabilityZonesInput) -> DescribeAvailabilityZonesOutput;
    describe_dhcp_options(DescribeDhcpOptionsInput) -> DescribeDhcpOptionsOutput;
    describe_egress_only_internet_gateways(DescribeEgressOnlyInternetGatewaysInput) -> DescribeEgressOnlyInternetGatewaysOutput;
    describe_flow_logs(DescribeFlowLogsInput) -> DescribeFlowLogsOutput;
    describe_instances(DescribeInstancesInput) -> DescribeInstancesOutput;
    describe_internet_gateways(DescribeInternetGatewaysInput) -> DescribeInternetGatewaysOutput;
    describe_managed_prefix_lists(DescribeManagedPrefixListsInput) -> DescribeManagedPrefixListsOutput;
    describe_nat_gateways(DescribeNatGatewaysInput) -> DescribeNatGatewaysOutput;
    describe_network_acls(DescribeNetworkAclsInput) -> DescribeNetworkAclsOutput;
    describe_network_interface_attribute(DescribeNetworkInterfaceAttributeInput) -> DescribeNetworkInterfaceAttributeOutput;
    describe_network_interfaces(DescribeNetworkInterfacesInput) -> DescribeNetworkInterfacesOutput;
    describe_prefix_lists(DescribePrefixListsInput) -> DescribePrefixListsOutput;
    describe_regions(DescribeRegionsInput) -> DescribeRegionsOutput;
    describe_route_tables(DescribeRouteTablesInput) -> DescribeRouteTablesOutput;
    describe_security_group_references(DescribeSecurityGroupReferencesInput) -> DescribeSecurityGroupReferencesOutput;
    describe_security_group_rules(DescribeSecurityGroupRulesInput) -> DescribeSecurityGroupRulesOutput;
    describe_security_groups(DescribeSecurityGroupsInput) -> DescribeSecurityGroupsOutput;
    describe_stale_security_groups(DescribeStaleSecurityGroupsInput) -> DescribeStaleSecurityGroupsOutput;
    describe_subnets(DescribeSubnetsInput) -> DescribeSubnetsOutput;
    describe_tags(DescribeTagsInput) -> DescribeTagsOutput;
    describe_vpc_attribute(DescribeVpcAttributeInput) -> DescribeVpcAttributeOutput;
    describe_vpc_endpoint_services(DescribeVpcEndpointServicesInput) -> DescribeVpcEndpointServicesOutput;
    describe_vpc_endpoints(DescribeVpcEndpointsInput) -> DescribeVpcEndpointsOutput;
    describe_vpc_peering_connections(DescribeVpcPeeringConnectionsInput) -> DescribeVpcPeeringConnectionsOutput;
    describe_vpcs(DescribeVpcsInput) -> DescribeVpcsOutput;
    detach_internet_gateway(DetachInternetGatewayInput) -> DetachInternetGatewayOutput;
    detach_network_interface(DetachNetworkInterfaceInput) -> DetachNetworkInterfaceOutput;
    disassociate_address(DisassociateAddressInput) -> DisassociateAddressOutput;
    disassociate_route_table(DisassociateRouteTableInput) -> DisassociateRouteTableOutput;
    disassociate_vpc_cidr_block(DisassociateVpcCidrBlockInput) -> DisassociateVpcCidrBlockOutput;
    get_managed_prefix_list_associations(GetManagedPrefixListAssociationsInput) -> GetManagedPrefixListAssociationsOutput;
    get_managed_prefix_list_entries(GetManagedPrefixListEntriesInput) -> GetManagedPrefixListEntriesOutput;
    get_security_groups_for_vpc(GetSecurityGroupsForVpcInput) -> GetSecurityGroupsForVpcOutput;
    modify_managed_prefix_list(ModifyManagedPrefixListInput) -> ModifyManagedPrefixListOutput;
    modify_network_interface_attribute(ModifyNetworkInterfaceAttributeInput) -> ModifyNetworkInterfaceAttributeOutput;
    modify_security_group_rules(ModifySecurityGroupRulesInput) -> ModifySecurityGroupRulesOutput;
    modify_subnet_attribute(ModifySubnetAttributeInput) -> ModifySubnetAttributeOutput;
    modify_vpc_attribute(ModifyVpcAttributeInput) -> ModifyVpcAttributeOutput;
    release_address(ReleaseAddressInput) -> ReleaseAddressOutput;
    replace_route(ReplaceRouteInput) -> ReplaceRouteOutput;
    replace_route_table_association(ReplaceRouteTableAssociationInput) -> ReplaceRouteTableAssociationOutput;
    restore_managed_prefix_list_version(RestoreManagedPrefixListVersionInput) -> RestoreManagedPrefixListVersionOutput;
    revoke_security_group_egress(RevokeSecurityGroupEgressInput) -> RevokeSecurityGroupEgressOutput;
    revoke_security_group_ingress(RevokeSecurityGroupIngressInput) -> RevokeSecurityGroupIngressOutput;
    update_security_group_rule_descriptions_egress(UpdateSecurityGroupRuleDescriptionsEgressInput) -> UpdateSecurityGroupRuleDescriptionsEgressOutput;
    update_security_group_rule_descriptions_ingress(UpdateSecurityGroupRuleDescriptionsIngressInput) -> UpdateSecurityGroupRuleDescriptionsIngressOutput;
}
