// Written by `cargo xtask codegen` from models/. Do not edit.

//! Amazon EC2 as a trait, and the endpoint that serves an implementation of it.

use smithy::{
    Answer, BoxFuture, Call, Endpoint, Gate, Operation, Service, ShapeReader, StartError,
};

use super::service::SERVICE;
use super::shapes::*;
use crate::start::{Reply, Request, not_implemented};

/// Amazon EC2: one method per operation, each of which answers "not implemented" by default.
pub trait Ec2: Send + Sync {
    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html>
    fn allocate_address<'a>(
        &'a self,
        call: &'a Call,
        input: AllocateAddressInput,
    ) -> Reply<'a, AllocateAddressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AllocateAddress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html>
    fn assign_private_ip_addresses<'a>(
        &'a self,
        call: &'a Call,
        input: AssignPrivateIpAddressesInput,
    ) -> Reply<'a, AssignPrivateIpAddressesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssignPrivateIpAddresses")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html>
    fn associate_address<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateAddressInput,
    ) -> Reply<'a, AssociateAddressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateAddress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html>
    fn associate_dhcp_options<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateDhcpOptionsInput,
    ) -> Reply<'a, AssociateDhcpOptionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateDhcpOptions")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html>
    fn associate_nat_gateway_address<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateNatGatewayAddressInput,
    ) -> Reply<'a, AssociateNatGatewayAddressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateNatGatewayAddress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html>
    fn associate_route_table<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateRouteTableInput,
    ) -> Reply<'a, AssociateRouteTableOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateRouteTable")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html>
    fn associate_subnet_cidr_block<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateSubnetCidrBlockInput,
    ) -> Reply<'a, AssociateSubnetCidrBlockOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateSubnetCidrBlock")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html>
    fn associate_vpc_cidr_block<'a>(
        &'a self,
        call: &'a Call,
        input: AssociateVpcCidrBlockInput,
    ) -> Reply<'a, AssociateVpcCidrBlockOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AssociateVpcCidrBlock")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html>
    fn attach_internet_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: AttachInternetGatewayInput,
    ) -> Reply<'a, AttachInternetGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AttachInternetGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html>
    fn attach_network_interface<'a>(
        &'a self,
        call: &'a Call,
        input: AttachNetworkInterfaceInput,
    ) -> Reply<'a, AttachNetworkInterfaceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AttachNetworkInterface")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html>
    fn authorize_security_group_egress<'a>(
        &'a self,
        call: &'a Call,
        input: AuthorizeSecurityGroupEgressInput,
    ) -> Reply<'a, AuthorizeSecurityGroupEgressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AuthorizeSecurityGroupEgress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html>
    fn authorize_security_group_ingress<'a>(
        &'a self,
        call: &'a Call,
        input: AuthorizeSecurityGroupIngressInput,
    ) -> Reply<'a, AuthorizeSecurityGroupIngressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "AuthorizeSecurityGroupIngress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html>
    fn create_default_subnet<'a>(
        &'a self,
        call: &'a Call,
        input: CreateDefaultSubnetInput,
    ) -> Reply<'a, CreateDefaultSubnetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateDefaultSubnet")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html>
    fn create_default_vpc<'a>(
        &'a self,
        call: &'a Call,
        input: CreateDefaultVpcInput,
    ) -> Reply<'a, CreateDefaultVpcOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateDefaultVpc")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html>
    fn create_dhcp_options<'a>(
        &'a self,
        call: &'a Call,
        input: CreateDhcpOptionsInput,
    ) -> Reply<'a, CreateDhcpOptionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateDhcpOptions")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html>
    fn create_egress_only_internet_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: CreateEgressOnlyInternetGatewayInput,
    ) -> Reply<'a, CreateEgressOnlyInternetGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateEgressOnlyInternetGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html>
    fn create_flow_logs<'a>(
        &'a self,
        call: &'a Call,
        input: CreateFlowLogsInput,
    ) -> Reply<'a, CreateFlowLogsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateFlowLogs")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html>
    fn create_internet_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: CreateInternetGatewayInput,
    ) -> Reply<'a, CreateInternetGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateInternetGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html>
    fn create_managed_prefix_list<'a>(
        &'a self,
        call: &'a Call,
        input: CreateManagedPrefixListInput,
    ) -> Reply<'a, CreateManagedPrefixListOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateManagedPrefixList")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html>
    fn create_nat_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: CreateNatGatewayInput,
    ) -> Reply<'a, CreateNatGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateNatGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html>
    fn create_network_acl<'a>(
        &'a self,
        call: &'a Call,
        input: CreateNetworkAclInput,
    ) -> Reply<'a, CreateNetworkAclOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateNetworkAcl")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html>
    fn create_network_interface<'a>(
        &'a self,
        call: &'a Call,
        input: CreateNetworkInterfaceInput,
    ) -> Reply<'a, CreateNetworkInterfaceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateNetworkInterface")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html>
    fn create_route<'a>(
        &'a self,
        call: &'a Call,
        input: CreateRouteInput,
    ) -> Reply<'a, CreateRouteOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateRoute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html>
    fn create_route_table<'a>(
        &'a self,
        call: &'a Call,
        input: CreateRouteTableInput,
    ) -> Reply<'a, CreateRouteTableOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateRouteTable")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
    fn create_security_group<'a>(
        &'a self,
        call: &'a Call,
        input: CreateSecurityGroupInput,
    ) -> Reply<'a, CreateSecurityGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateSecurityGroup")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html>
    fn create_subnet<'a>(
        &'a self,
        call: &'a Call,
        input: CreateSubnetInput,
    ) -> Reply<'a, CreateSubnetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateSubnet")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html>
    fn create_tags<'a>(
        &'a self,
        call: &'a Call,
        input: CreateTagsInput,
    ) -> Reply<'a, CreateTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateTags")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html>
    fn create_vpc<'a>(
        &'a self,
        call: &'a Call,
        input: CreateVpcInput,
    ) -> Reply<'a, CreateVpcOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateVpc")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html>
    fn create_vpc_endpoint<'a>(
        &'a self,
        call: &'a Call,
        input: CreateVpcEndpointInput,
    ) -> Reply<'a, CreateVpcEndpointOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "CreateVpcEndpoint")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html>
    fn delete_dhcp_options<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteDhcpOptionsInput,
    ) -> Reply<'a, DeleteDhcpOptionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteDhcpOptions")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html>
    fn delete_egress_only_internet_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteEgressOnlyInternetGatewayInput,
    ) -> Reply<'a, DeleteEgressOnlyInternetGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteEgressOnlyInternetGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html>
    fn delete_flow_logs<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteFlowLogsInput,
    ) -> Reply<'a, DeleteFlowLogsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteFlowLogs")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html>
    fn delete_internet_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteInternetGatewayInput,
    ) -> Reply<'a, DeleteInternetGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteInternetGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html>
    fn delete_managed_prefix_list<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteManagedPrefixListInput,
    ) -> Reply<'a, DeleteManagedPrefixListOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteManagedPrefixList")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html>
    fn delete_nat_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteNatGatewayInput,
    ) -> Reply<'a, DeleteNatGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteNatGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html>
    fn delete_network_interface<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteNetworkInterfaceInput,
    ) -> Reply<'a, DeleteNetworkInterfaceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteNetworkInterface")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html>
    fn delete_route<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRouteInput,
    ) -> Reply<'a, DeleteRouteOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRoute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html>
    fn delete_route_table<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteRouteTableInput,
    ) -> Reply<'a, DeleteRouteTableOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteRouteTable")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html>
    fn delete_security_group<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteSecurityGroupInput,
    ) -> Reply<'a, DeleteSecurityGroupOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteSecurityGroup")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html>
    fn delete_subnet<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteSubnetInput,
    ) -> Reply<'a, DeleteSubnetOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteSubnet")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html>
    fn delete_tags<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteTagsInput,
    ) -> Reply<'a, DeleteTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteTags")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html>
    fn delete_vpc<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteVpcInput,
    ) -> Reply<'a, DeleteVpcOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteVpc")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html>
    fn delete_vpc_endpoints<'a>(
        &'a self,
        call: &'a Call,
        input: DeleteVpcEndpointsInput,
    ) -> Reply<'a, DeleteVpcEndpointsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DeleteVpcEndpoints")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html>
    fn describe_account_attributes<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAccountAttributesInput,
    ) -> Reply<'a, DescribeAccountAttributesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAccountAttributes")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html>
    fn describe_addresses<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAddressesInput,
    ) -> Reply<'a, DescribeAddressesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAddresses")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html>
    fn describe_addresses_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAddressesAttributeInput,
    ) -> Reply<'a, DescribeAddressesAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAddressesAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html>
    fn describe_availability_zones<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeAvailabilityZonesInput,
    ) -> Reply<'a, DescribeAvailabilityZonesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeAvailabilityZones")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html>
    fn describe_dhcp_options<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeDhcpOptionsInput,
    ) -> Reply<'a, DescribeDhcpOptionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeDhcpOptions")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html>
    fn describe_egress_only_internet_gateways<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeEgressOnlyInternetGatewaysInput,
    ) -> Reply<'a, DescribeEgressOnlyInternetGatewaysOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeEgressOnlyInternetGateways")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html>
    fn describe_flow_logs<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeFlowLogsInput,
    ) -> Reply<'a, DescribeFlowLogsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeFlowLogs")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html>
    fn describe_instances<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeInstancesInput,
    ) -> Reply<'a, DescribeInstancesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeInstances")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html>
    fn describe_internet_gateways<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeInternetGatewaysInput,
    ) -> Reply<'a, DescribeInternetGatewaysOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeInternetGateways")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html>
    fn describe_managed_prefix_lists<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeManagedPrefixListsInput,
    ) -> Reply<'a, DescribeManagedPrefixListsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeManagedPrefixLists")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html>
    fn describe_nat_gateways<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeNatGatewaysInput,
    ) -> Reply<'a, DescribeNatGatewaysOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeNatGateways")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html>
    fn describe_network_acls<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeNetworkAclsInput,
    ) -> Reply<'a, DescribeNetworkAclsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeNetworkAcls")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html>
    fn describe_network_interface_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeNetworkInterfaceAttributeInput,
    ) -> Reply<'a, DescribeNetworkInterfaceAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeNetworkInterfaceAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html>
    fn describe_network_interfaces<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeNetworkInterfacesInput,
    ) -> Reply<'a, DescribeNetworkInterfacesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeNetworkInterfaces")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html>
    fn describe_prefix_lists<'a>(
        &'a self,
        call: &'a Call,
        input: DescribePrefixListsInput,
    ) -> Reply<'a, DescribePrefixListsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribePrefixLists")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html>
    fn describe_regions<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeRegionsInput,
    ) -> Reply<'a, DescribeRegionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeRegions")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html>
    fn describe_route_tables<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeRouteTablesInput,
    ) -> Reply<'a, DescribeRouteTablesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeRouteTables")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html>
    fn describe_security_group_references<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeSecurityGroupReferencesInput,
    ) -> Reply<'a, DescribeSecurityGroupReferencesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeSecurityGroupReferences")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html>
    fn describe_security_group_rules<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeSecurityGroupRulesInput,
    ) -> Reply<'a, DescribeSecurityGroupRulesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeSecurityGroupRules")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html>
    fn describe_security_groups<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeSecurityGroupsInput,
    ) -> Reply<'a, DescribeSecurityGroupsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeSecurityGroups")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html>
    fn describe_stale_security_groups<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeStaleSecurityGroupsInput,
    ) -> Reply<'a, DescribeStaleSecurityGroupsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeStaleSecurityGroups")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html>
    fn describe_subnets<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeSubnetsInput,
    ) -> Reply<'a, DescribeSubnetsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeSubnets")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html>
    fn describe_tags<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeTagsInput,
    ) -> Reply<'a, DescribeTagsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeTags")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html>
    fn describe_vpc_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeVpcAttributeInput,
    ) -> Reply<'a, DescribeVpcAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeVpcAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html>
    fn describe_vpc_endpoint_services<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeVpcEndpointServicesInput,
    ) -> Reply<'a, DescribeVpcEndpointServicesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeVpcEndpointServices")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html>
    fn describe_vpc_endpoints<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeVpcEndpointsInput,
    ) -> Reply<'a, DescribeVpcEndpointsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeVpcEndpoints")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html>
    fn describe_vpc_peering_connections<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeVpcPeeringConnectionsInput,
    ) -> Reply<'a, DescribeVpcPeeringConnectionsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeVpcPeeringConnections")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html>
    fn describe_vpcs<'a>(
        &'a self,
        call: &'a Call,
        input: DescribeVpcsInput,
    ) -> Reply<'a, DescribeVpcsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DescribeVpcs")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html>
    fn detach_internet_gateway<'a>(
        &'a self,
        call: &'a Call,
        input: DetachInternetGatewayInput,
    ) -> Reply<'a, DetachInternetGatewayOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DetachInternetGateway")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html>
    fn detach_network_interface<'a>(
        &'a self,
        call: &'a Call,
        input: DetachNetworkInterfaceInput,
    ) -> Reply<'a, DetachNetworkInterfaceOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DetachNetworkInterface")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html>
    fn disassociate_address<'a>(
        &'a self,
        call: &'a Call,
        input: DisassociateAddressInput,
    ) -> Reply<'a, DisassociateAddressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisassociateAddress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html>
    fn disassociate_nat_gateway_address<'a>(
        &'a self,
        call: &'a Call,
        input: DisassociateNatGatewayAddressInput,
    ) -> Reply<'a, DisassociateNatGatewayAddressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisassociateNatGatewayAddress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html>
    fn disassociate_route_table<'a>(
        &'a self,
        call: &'a Call,
        input: DisassociateRouteTableInput,
    ) -> Reply<'a, DisassociateRouteTableOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisassociateRouteTable")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html>
    fn disassociate_subnet_cidr_block<'a>(
        &'a self,
        call: &'a Call,
        input: DisassociateSubnetCidrBlockInput,
    ) -> Reply<'a, DisassociateSubnetCidrBlockOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisassociateSubnetCidrBlock")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html>
    fn disassociate_vpc_cidr_block<'a>(
        &'a self,
        call: &'a Call,
        input: DisassociateVpcCidrBlockInput,
    ) -> Reply<'a, DisassociateVpcCidrBlockOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "DisassociateVpcCidrBlock")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html>
    fn get_managed_prefix_list_associations<'a>(
        &'a self,
        call: &'a Call,
        input: GetManagedPrefixListAssociationsInput,
    ) -> Reply<'a, GetManagedPrefixListAssociationsOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetManagedPrefixListAssociations")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html>
    fn get_managed_prefix_list_entries<'a>(
        &'a self,
        call: &'a Call,
        input: GetManagedPrefixListEntriesInput,
    ) -> Reply<'a, GetManagedPrefixListEntriesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetManagedPrefixListEntries")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html>
    fn get_security_groups_for_vpc<'a>(
        &'a self,
        call: &'a Call,
        input: GetSecurityGroupsForVpcInput,
    ) -> Reply<'a, GetSecurityGroupsForVpcOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "GetSecurityGroupsForVpc")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html>
    fn modify_address_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyAddressAttributeInput,
    ) -> Reply<'a, ModifyAddressAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyAddressAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html>
    fn modify_managed_prefix_list<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyManagedPrefixListInput,
    ) -> Reply<'a, ModifyManagedPrefixListOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyManagedPrefixList")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html>
    fn modify_network_interface_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyNetworkInterfaceAttributeInput,
    ) -> Reply<'a, ModifyNetworkInterfaceAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyNetworkInterfaceAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html>
    fn modify_security_group_rules<'a>(
        &'a self,
        call: &'a Call,
        input: ModifySecurityGroupRulesInput,
    ) -> Reply<'a, ModifySecurityGroupRulesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifySecurityGroupRules")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html>
    fn modify_subnet_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: ModifySubnetAttributeInput,
    ) -> Reply<'a, ModifySubnetAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifySubnetAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html>
    fn modify_vpc_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyVpcAttributeInput,
    ) -> Reply<'a, ModifyVpcAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyVpcAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html>
    fn modify_vpc_endpoint<'a>(
        &'a self,
        call: &'a Call,
        input: ModifyVpcEndpointInput,
    ) -> Reply<'a, ModifyVpcEndpointOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ModifyVpcEndpoint")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html>
    fn release_address<'a>(
        &'a self,
        call: &'a Call,
        input: ReleaseAddressInput,
    ) -> Reply<'a, ReleaseAddressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ReleaseAddress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html>
    fn replace_route<'a>(
        &'a self,
        call: &'a Call,
        input: ReplaceRouteInput,
    ) -> Reply<'a, ReplaceRouteOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ReplaceRoute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html>
    fn replace_route_table_association<'a>(
        &'a self,
        call: &'a Call,
        input: ReplaceRouteTableAssociationInput,
    ) -> Reply<'a, ReplaceRouteTableAssociationOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ReplaceRouteTableAssociation")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html>
    fn reset_network_interface_attribute<'a>(
        &'a self,
        call: &'a Call,
        input: ResetNetworkInterfaceAttributeInput,
    ) -> Reply<'a, ResetNetworkInterfaceAttributeOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "ResetNetworkInterfaceAttribute")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html>
    fn restore_managed_prefix_list_version<'a>(
        &'a self,
        call: &'a Call,
        input: RestoreManagedPrefixListVersionInput,
    ) -> Reply<'a, RestoreManagedPrefixListVersionOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RestoreManagedPrefixListVersion")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html>
    fn revoke_security_group_egress<'a>(
        &'a self,
        call: &'a Call,
        input: RevokeSecurityGroupEgressInput,
    ) -> Reply<'a, RevokeSecurityGroupEgressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RevokeSecurityGroupEgress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html>
    fn revoke_security_group_ingress<'a>(
        &'a self,
        call: &'a Call,
        input: RevokeSecurityGroupIngressInput,
    ) -> Reply<'a, RevokeSecurityGroupIngressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "RevokeSecurityGroupIngress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html>
    fn unassign_private_ip_addresses<'a>(
        &'a self,
        call: &'a Call,
        input: UnassignPrivateIpAddressesInput,
    ) -> Reply<'a, UnassignPrivateIpAddressesOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UnassignPrivateIpAddresses")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html>
    fn update_security_group_rule_descriptions_egress<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateSecurityGroupRuleDescriptionsEgressInput,
    ) -> Reply<'a, UpdateSecurityGroupRuleDescriptionsEgressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateSecurityGroupRuleDescriptionsEgress")
    }

    /// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html>
    fn update_security_group_rule_descriptions_ingress<'a>(
        &'a self,
        call: &'a Call,
        input: UpdateSecurityGroupRuleDescriptionsIngressInput,
    ) -> Reply<'a, UpdateSecurityGroupRuleDescriptionsIngressOutput> {
        let _ = (call, input);
        not_implemented(&SERVICE, "UpdateSecurityGroupRuleDescriptionsIngress")
    }
}

/// Serves the operations of an implementation of [`Ec2`].
#[derive(Debug)]
pub struct Ec2Endpoint<T>(pub T);

impl<T: Ec2> Endpoint for Ec2Endpoint<T> {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn start<'a>(
        &'a self,
        call: &'a Call,
        operation: &'static Operation,
        input: &mut dyn ShapeReader,
        gate: &dyn Gate,
    ) -> Result<BoxFuture<'a, Answer>, StartError> {
        start(
            &self.0,
            Request {
                call,
                service: &SERVICE,
                operation,
                input,
                gate,
            },
        )
    }
}

fn start<'a>(
    api: &'a dyn Ec2,
    request: Request<'a, '_>,
) -> Result<BoxFuture<'a, Answer>, StartError> {
    match request.operation.name {
        "AllocateAddress" => request.run(|call, input| api.allocate_address(call, input)),
        "AssignPrivateIpAddresses" => {
            request.run(|call, input| api.assign_private_ip_addresses(call, input))
        }
        "AssociateAddress" => request.run(|call, input| api.associate_address(call, input)),
        "AssociateDhcpOptions" => {
            request.run(|call, input| api.associate_dhcp_options(call, input))
        }
        "AssociateNatGatewayAddress" => {
            request.run(|call, input| api.associate_nat_gateway_address(call, input))
        }
        "AssociateRouteTable" => request.run(|call, input| api.associate_route_table(call, input)),
        "AssociateSubnetCidrBlock" => {
            request.run(|call, input| api.associate_subnet_cidr_block(call, input))
        }
        "AssociateVpcCidrBlock" => {
            request.run(|call, input| api.associate_vpc_cidr_block(call, input))
        }
        "AttachInternetGateway" => {
            request.run(|call, input| api.attach_internet_gateway(call, input))
        }
        "AttachNetworkInterface" => {
            request.run(|call, input| api.attach_network_interface(call, input))
        }
        "AuthorizeSecurityGroupEgress" => {
            request.run(|call, input| api.authorize_security_group_egress(call, input))
        }
        "AuthorizeSecurityGroupIngress" => {
            request.run(|call, input| api.authorize_security_group_ingress(call, input))
        }
        "CreateDefaultSubnet" => request.run(|call, input| api.create_default_subnet(call, input)),
        "CreateDefaultVpc" => request.run(|call, input| api.create_default_vpc(call, input)),
        "CreateDhcpOptions" => request.run(|call, input| api.create_dhcp_options(call, input)),
        "CreateEgressOnlyInternetGateway" => {
            request.run(|call, input| api.create_egress_only_internet_gateway(call, input))
        }
        "CreateFlowLogs" => request.run(|call, input| api.create_flow_logs(call, input)),
        "CreateInternetGateway" => {
            request.run(|call, input| api.create_internet_gateway(call, input))
        }
        "CreateManagedPrefixList" => {
            request.run(|call, input| api.create_managed_prefix_list(call, input))
        }
        "CreateNatGateway" => request.run(|call, input| api.create_nat_gateway(call, input)),
        "CreateNetworkAcl" => request.run(|call, input| api.create_network_acl(call, input)),
        "CreateNetworkInterface" => {
            request.run(|call, input| api.create_network_interface(call, input))
        }
        "CreateRoute" => request.run(|call, input| api.create_route(call, input)),
        "CreateRouteTable" => request.run(|call, input| api.create_route_table(call, input)),
        "CreateSecurityGroup" => request.run(|call, input| api.create_security_group(call, input)),
        "CreateSubnet" => request.run(|call, input| api.create_subnet(call, input)),
        "CreateTags" => request.run(|call, input| api.create_tags(call, input)),
        "CreateVpc" => request.run(|call, input| api.create_vpc(call, input)),
        "CreateVpcEndpoint" => request.run(|call, input| api.create_vpc_endpoint(call, input)),
        "DeleteDhcpOptions" => request.run(|call, input| api.delete_dhcp_options(call, input)),
        "DeleteEgressOnlyInternetGateway" => {
            request.run(|call, input| api.delete_egress_only_internet_gateway(call, input))
        }
        "DeleteFlowLogs" => request.run(|call, input| api.delete_flow_logs(call, input)),
        "DeleteInternetGateway" => {
            request.run(|call, input| api.delete_internet_gateway(call, input))
        }
        "DeleteManagedPrefixList" => {
            request.run(|call, input| api.delete_managed_prefix_list(call, input))
        }
        "DeleteNatGateway" => request.run(|call, input| api.delete_nat_gateway(call, input)),
        "DeleteNetworkInterface" => {
            request.run(|call, input| api.delete_network_interface(call, input))
        }
        "DeleteRoute" => request.run(|call, input| api.delete_route(call, input)),
        "DeleteRouteTable" => request.run(|call, input| api.delete_route_table(call, input)),
        "DeleteSecurityGroup" => request.run(|call, input| api.delete_security_group(call, input)),
        "DeleteSubnet" => request.run(|call, input| api.delete_subnet(call, input)),
        "DeleteTags" => request.run(|call, input| api.delete_tags(call, input)),
        "DeleteVpc" => request.run(|call, input| api.delete_vpc(call, input)),
        "DeleteVpcEndpoints" => request.run(|call, input| api.delete_vpc_endpoints(call, input)),
        "DescribeAccountAttributes" => {
            request.run(|call, input| api.describe_account_attributes(call, input))
        }
        "DescribeAddresses" => request.run(|call, input| api.describe_addresses(call, input)),
        "DescribeAddressesAttribute" => {
            request.run(|call, input| api.describe_addresses_attribute(call, input))
        }
        "DescribeAvailabilityZones" => {
            request.run(|call, input| api.describe_availability_zones(call, input))
        }
        "DescribeDhcpOptions" => request.run(|call, input| api.describe_dhcp_options(call, input)),
        "DescribeEgressOnlyInternetGateways" => {
            request.run(|call, input| api.describe_egress_only_internet_gateways(call, input))
        }
        "DescribeFlowLogs" => request.run(|call, input| api.describe_flow_logs(call, input)),
        "DescribeInstances" => request.run(|call, input| api.describe_instances(call, input)),
        "DescribeInternetGateways" => {
            request.run(|call, input| api.describe_internet_gateways(call, input))
        }
        "DescribeManagedPrefixLists" => {
            request.run(|call, input| api.describe_managed_prefix_lists(call, input))
        }
        "DescribeNatGateways" => request.run(|call, input| api.describe_nat_gateways(call, input)),
        "DescribeNetworkAcls" => request.run(|call, input| api.describe_network_acls(call, input)),
        "DescribeNetworkInterfaceAttribute" => {
            request.run(|call, input| api.describe_network_interface_attribute(call, input))
        }
        "DescribeNetworkInterfaces" => {
            request.run(|call, input| api.describe_network_interfaces(call, input))
        }
        "DescribePrefixLists" => request.run(|call, input| api.describe_prefix_lists(call, input)),
        "DescribeRegions" => request.run(|call, input| api.describe_regions(call, input)),
        "DescribeRouteTables" => request.run(|call, input| api.describe_route_tables(call, input)),
        "DescribeSecurityGroupReferences" => {
            request.run(|call, input| api.describe_security_group_references(call, input))
        }
        "DescribeSecurityGroupRules" => {
            request.run(|call, input| api.describe_security_group_rules(call, input))
        }
        "DescribeSecurityGroups" => {
            request.run(|call, input| api.describe_security_groups(call, input))
        }
        "DescribeStaleSecurityGroups" => {
            request.run(|call, input| api.describe_stale_security_groups(call, input))
        }
        "DescribeSubnets" => request.run(|call, input| api.describe_subnets(call, input)),
        "DescribeTags" => request.run(|call, input| api.describe_tags(call, input)),
        "DescribeVpcAttribute" => {
            request.run(|call, input| api.describe_vpc_attribute(call, input))
        }
        "DescribeVpcEndpointServices" => {
            request.run(|call, input| api.describe_vpc_endpoint_services(call, input))
        }
        "DescribeVpcEndpoints" => {
            request.run(|call, input| api.describe_vpc_endpoints(call, input))
        }
        "DescribeVpcPeeringConnections" => {
            request.run(|call, input| api.describe_vpc_peering_connections(call, input))
        }
        "DescribeVpcs" => request.run(|call, input| api.describe_vpcs(call, input)),
        "DetachInternetGateway" => {
            request.run(|call, input| api.detach_internet_gateway(call, input))
        }
        "DetachNetworkInterface" => {
            request.run(|call, input| api.detach_network_interface(call, input))
        }
        "DisassociateAddress" => request.run(|call, input| api.disassociate_address(call, input)),
        "DisassociateNatGatewayAddress" => {
            request.run(|call, input| api.disassociate_nat_gateway_address(call, input))
        }
        "DisassociateRouteTable" => {
            request.run(|call, input| api.disassociate_route_table(call, input))
        }
        "DisassociateSubnetCidrBlock" => {
            request.run(|call, input| api.disassociate_subnet_cidr_block(call, input))
        }
        "DisassociateVpcCidrBlock" => {
            request.run(|call, input| api.disassociate_vpc_cidr_block(call, input))
        }
        "GetManagedPrefixListAssociations" => {
            request.run(|call, input| api.get_managed_prefix_list_associations(call, input))
        }
        "GetManagedPrefixListEntries" => {
            request.run(|call, input| api.get_managed_prefix_list_entries(call, input))
        }
        "GetSecurityGroupsForVpc" => {
            request.run(|call, input| api.get_security_groups_for_vpc(call, input))
        }
        "ModifyAddressAttribute" => {
            request.run(|call, input| api.modify_address_attribute(call, input))
        }
        "ModifyManagedPrefixList" => {
            request.run(|call, input| api.modify_managed_prefix_list(call, input))
        }
        "ModifyNetworkInterfaceAttribute" => {
            request.run(|call, input| api.modify_network_interface_attribute(call, input))
        }
        "ModifySecurityGroupRules" => {
            request.run(|call, input| api.modify_security_group_rules(call, input))
        }
        "ModifySubnetAttribute" => {
            request.run(|call, input| api.modify_subnet_attribute(call, input))
        }
        "ModifyVpcAttribute" => request.run(|call, input| api.modify_vpc_attribute(call, input)),
        "ModifyVpcEndpoint" => request.run(|call, input| api.modify_vpc_endpoint(call, input)),
        "ReleaseAddress" => request.run(|call, input| api.release_address(call, input)),
        "ReplaceRoute" => request.run(|call, input| api.replace_route(call, input)),
        "ReplaceRouteTableAssociation" => {
            request.run(|call, input| api.replace_route_table_association(call, input))
        }
        "ResetNetworkInterfaceAttribute" => {
            request.run(|call, input| api.reset_network_interface_attribute(call, input))
        }
        "RestoreManagedPrefixListVersion" => {
            request.run(|call, input| api.restore_managed_prefix_list_version(call, input))
        }
        "RevokeSecurityGroupEgress" => {
            request.run(|call, input| api.revoke_security_group_egress(call, input))
        }
        "RevokeSecurityGroupIngress" => {
            request.run(|call, input| api.revoke_security_group_ingress(call, input))
        }
        "UnassignPrivateIpAddresses" => {
            request.run(|call, input| api.unassign_private_ip_addresses(call, input))
        }
        "UpdateSecurityGroupRuleDescriptionsEgress" => request
            .run(|call, input| api.update_security_group_rule_descriptions_egress(call, input)),
        "UpdateSecurityGroupRuleDescriptionsIngress" => request
            .run(|call, input| api.update_security_group_rule_descriptions_ingress(call, input)),
        _ => request.refuse(),
    }
}
