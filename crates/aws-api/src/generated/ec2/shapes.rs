// Written by `cargo xtask codegen` from models/. Do not edit.

//! The structures and unions of Amazon EC2.

use smithy::{ReadError, Timestamp};

use super::schemas;
use crate::structure::{MemberReader, MemberWriter, Members, structure};

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}

impl Members for AccountAttribute {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attribute_name),
            1 => member.read(&mut self.attribute_values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attribute_name.as_ref());
        members.write(1, self.attribute_values.as_ref());
    }
}
structure!(AccountAttribute, ACCOUNT_ATTRIBUTE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccountAttributeValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}

impl Members for AccountAttributeValue {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attribute_value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attribute_value.as_ref());
    }
}
structure!(AccountAttributeValue, ACCOUNT_ATTRIBUTE_VALUE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddPrefixListEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddPrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}

impl Members for AddPrefixListEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr),
            1 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr.as_ref());
        members.write(1, self.description.as_ref());
    }
}
structure!(AddPrefixListEntry, ADD_PREFIX_LIST_ENTRY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Address.html>
#[derive(Clone, Default, PartialEq)]
pub struct Address {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub domain: Option<String>,
    pub network_interface_id: Option<String>,
    pub network_interface_owner_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub subnet_id: Option<String>,
    pub service_managed: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
}

impl Members for Address {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_id),
            1 => member.read(&mut self.association_id),
            2 => member.read(&mut self.domain),
            3 => member.read(&mut self.network_interface_id),
            4 => member.read(&mut self.network_interface_owner_id),
            5 => member.read(&mut self.private_ip_address),
            6 => member.read(&mut self.tags),
            7 => member.read(&mut self.public_ipv4_pool),
            8 => member.read(&mut self.network_border_group),
            9 => member.read(&mut self.customer_owned_ip),
            10 => member.read(&mut self.customer_owned_ipv4_pool),
            11 => member.read(&mut self.carrier_ip),
            12 => member.read(&mut self.subnet_id),
            13 => member.read(&mut self.service_managed),
            14 => member.read(&mut self.instance_id),
            15 => member.read(&mut self.public_ip),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_id.as_ref());
        members.write(1, self.association_id.as_ref());
        members.write(2, self.domain.as_ref());
        members.write(3, self.network_interface_id.as_ref());
        members.write(4, self.network_interface_owner_id.as_ref());
        members.write(5, self.private_ip_address.as_ref());
        members.write(6, self.tags.as_ref());
        members.write(7, self.public_ipv4_pool.as_ref());
        members.write(8, self.network_border_group.as_ref());
        members.write(9, self.customer_owned_ip.as_ref());
        members.write(10, self.customer_owned_ipv4_pool.as_ref());
        members.write(11, self.carrier_ip.as_ref());
        members.write(12, self.subnet_id.as_ref());
        members.write(13, self.service_managed.as_ref());
        members.write(14, self.instance_id.as_ref());
        members.write(15, self.public_ip.as_ref());
    }
}
structure!(Address, ADDRESS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddressAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct AddressAttribute {
    pub public_ip: Option<String>,
    pub allocation_id: Option<String>,
    pub ptr_record: Option<String>,
    pub ptr_record_update: Option<PtrUpdateStatus>,
}

impl Members for AddressAttribute {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.public_ip),
            1 => member.read(&mut self.allocation_id),
            2 => member.read(&mut self.ptr_record),
            3 => member.read(&mut self.ptr_record_update),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.public_ip.as_ref());
        members.write(1, self.allocation_id.as_ref());
        members.write(2, self.ptr_record.as_ref());
        members.write(3, self.ptr_record_update.as_ref());
    }
}
structure!(AddressAttribute, ADDRESS_ATTRIBUTE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AllocateAddressInput {
    pub domain: Option<String>,
    pub address: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub ipam_pool_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for AllocateAddressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.domain),
            1 => member.read(&mut self.address),
            2 => member.read(&mut self.public_ipv4_pool),
            3 => member.read(&mut self.network_border_group),
            4 => member.read(&mut self.customer_owned_ipv4_pool),
            5 => member.read(&mut self.tag_specifications),
            6 => member.read(&mut self.ipam_pool_id),
            7 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.domain.as_ref());
        members.write(1, self.address.as_ref());
        members.write(2, self.public_ipv4_pool.as_ref());
        members.write(3, self.network_border_group.as_ref());
        members.write(4, self.customer_owned_ipv4_pool.as_ref());
        members.write(5, self.tag_specifications.as_ref());
        members.write(6, self.ipam_pool_id.as_ref());
        members.write(7, self.dry_run.as_ref());
    }
}
structure!(AllocateAddressInput, ALLOCATE_ADDRESS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AllocateAddressOutput {
    pub allocation_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub network_border_group: Option<String>,
    pub domain: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub carrier_ip: Option<String>,
    pub public_ip: Option<String>,
}

impl Members for AllocateAddressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_id),
            1 => member.read(&mut self.public_ipv4_pool),
            2 => member.read(&mut self.network_border_group),
            3 => member.read(&mut self.domain),
            4 => member.read(&mut self.customer_owned_ip),
            5 => member.read(&mut self.customer_owned_ipv4_pool),
            6 => member.read(&mut self.carrier_ip),
            7 => member.read(&mut self.public_ip),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_id.as_ref());
        members.write(1, self.public_ipv4_pool.as_ref());
        members.write(2, self.network_border_group.as_ref());
        members.write(3, self.domain.as_ref());
        members.write(4, self.customer_owned_ip.as_ref());
        members.write(5, self.customer_owned_ipv4_pool.as_ref());
        members.write(6, self.carrier_ip.as_ref());
        members.write(7, self.public_ip.as_ref());
    }
}
structure!(AllocateAddressOutput, ALLOCATE_ADDRESS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssignPrivateIpAddressesInput {
    pub ipv4_prefixes: Option<Vec<String>>,
    pub ipv4_prefix_count: Option<i32>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub allow_reassignment: Option<bool>,
}

impl Members for AssignPrivateIpAddressesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv4_prefixes),
            1 => member.read(&mut self.ipv4_prefix_count),
            2 => member.read(&mut self.network_interface_id),
            3 => member.read(&mut self.private_ip_addresses),
            4 => member.read(&mut self.secondary_private_ip_address_count),
            5 => member.read(&mut self.allow_reassignment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv4_prefixes.as_ref());
        members.write(1, self.ipv4_prefix_count.as_ref());
        members.write(2, self.network_interface_id.as_ref());
        members.write(3, self.private_ip_addresses.as_ref());
        members.write(4, self.secondary_private_ip_address_count.as_ref());
        members.write(5, self.allow_reassignment.as_ref());
    }
}
structure!(
    AssignPrivateIpAddressesInput,
    ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssignPrivateIpAddressesOutput {
    pub network_interface_id: Option<String>,
    pub assigned_private_ip_addresses: Option<Vec<AssignedPrivateIpAddress>>,
    pub assigned_ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
}

impl Members for AssignPrivateIpAddressesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_interface_id),
            1 => member.read(&mut self.assigned_private_ip_addresses),
            2 => member.read(&mut self.assigned_ipv4_prefixes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_interface_id.as_ref());
        members.write(1, self.assigned_private_ip_addresses.as_ref());
        members.write(2, self.assigned_ipv4_prefixes.as_ref());
    }
}
structure!(
    AssignPrivateIpAddressesOutput,
    ASSIGN_PRIVATE_IP_ADDRESSES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignedPrivateIpAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssignedPrivateIpAddress {
    pub private_ip_address: Option<String>,
}

impl Members for AssignedPrivateIpAddress {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.private_ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.private_ip_address.as_ref());
    }
}
structure!(AssignedPrivateIpAddress, ASSIGNED_PRIVATE_IP_ADDRESS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateAddressInput {
    pub allocation_id: Option<String>,
    pub instance_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub allow_reassociation: Option<bool>,
}

impl Members for AssociateAddressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_id),
            1 => member.read(&mut self.instance_id),
            2 => member.read(&mut self.public_ip),
            3 => member.read(&mut self.dry_run),
            4 => member.read(&mut self.network_interface_id),
            5 => member.read(&mut self.private_ip_address),
            6 => member.read(&mut self.allow_reassociation),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_id.as_ref());
        members.write(1, self.instance_id.as_ref());
        members.write(2, self.public_ip.as_ref());
        members.write(3, self.dry_run.as_ref());
        members.write(4, self.network_interface_id.as_ref());
        members.write(5, self.private_ip_address.as_ref());
        members.write(6, self.allow_reassociation.as_ref());
    }
}
structure!(AssociateAddressInput, ASSOCIATE_ADDRESS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateAddressOutput {
    pub association_id: Option<String>,
}

impl Members for AssociateAddressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
    }
}
structure!(AssociateAddressOutput, ASSOCIATE_ADDRESS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateDhcpOptionsOutput {}

impl Members for AssociateDhcpOptionsOutput {}
structure!(AssociateDhcpOptionsOutput, ASSOCIATE_DHCP_OPTIONS_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateDhcpOptionsInput {
    pub dhcp_options_id: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for AssociateDhcpOptionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dhcp_options_id),
            1 => member.read(&mut self.vpc_id),
            2 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dhcp_options_id.as_ref());
        members.write(1, self.vpc_id.as_ref());
        members.write(2, self.dry_run.as_ref());
    }
}
structure!(AssociateDhcpOptionsInput, ASSOCIATE_DHCP_OPTIONS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateNatGatewayAddressInput {
    pub nat_gateway_id: Option<String>,
    pub allocation_ids: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}

impl Members for AssociateNatGatewayAddressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.nat_gateway_id),
            1 => member.read(&mut self.allocation_ids),
            2 => member.read(&mut self.private_ip_addresses),
            3 => member.read(&mut self.dry_run),
            4 => member.read(&mut self.availability_zone),
            5 => member.read(&mut self.availability_zone_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.nat_gateway_id.as_ref());
        members.write(1, self.allocation_ids.as_ref());
        members.write(2, self.private_ip_addresses.as_ref());
        members.write(3, self.dry_run.as_ref());
        members.write(4, self.availability_zone.as_ref());
        members.write(5, self.availability_zone_id.as_ref());
    }
}
structure!(
    AssociateNatGatewayAddressInput,
    ASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateNatGatewayAddressOutput {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
}

impl Members for AssociateNatGatewayAddressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.nat_gateway_id),
            1 => member.read(&mut self.nat_gateway_addresses),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.nat_gateway_id.as_ref());
        members.write(1, self.nat_gateway_addresses.as_ref());
    }
}
structure!(
    AssociateNatGatewayAddressOutput,
    ASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateRouteTableInput {
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub route_table_id: Option<String>,
}

impl Members for AssociateRouteTableInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_id),
            1 => member.read(&mut self.public_ipv4_pool),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.subnet_id),
            4 => member.read(&mut self.route_table_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_id.as_ref());
        members.write(1, self.public_ipv4_pool.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.subnet_id.as_ref());
        members.write(4, self.route_table_id.as_ref());
    }
}
structure!(AssociateRouteTableInput, ASSOCIATE_ROUTE_TABLE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateRouteTableOutput {
    pub association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}

impl Members for AssociateRouteTableOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            1 => member.read(&mut self.association_state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
        members.write(1, self.association_state.as_ref());
    }
}
structure!(AssociateRouteTableOutput, ASSOCIATE_ROUTE_TABLE_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateSubnetCidrBlockInput {
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub subnet_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
}

impl Members for AssociateSubnetCidrBlockInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_ipam_pool_id),
            1 => member.read(&mut self.ipv6_netmask_length),
            2 => member.read(&mut self.subnet_id),
            3 => member.read(&mut self.ipv6_cidr_block),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_ipam_pool_id.as_ref());
        members.write(1, self.ipv6_netmask_length.as_ref());
        members.write(2, self.subnet_id.as_ref());
        members.write(3, self.ipv6_cidr_block.as_ref());
    }
}
structure!(
    AssociateSubnetCidrBlockInput,
    ASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateSubnetCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}

impl Members for AssociateSubnetCidrBlockOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_cidr_block_association),
            1 => member.read(&mut self.subnet_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_cidr_block_association.as_ref());
        members.write(1, self.subnet_id.as_ref());
    }
}
structure!(
    AssociateSubnetCidrBlockOutput,
    ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateVpcCidrBlockInput {
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub vpc_id: Option<String>,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}

impl Members for AssociateVpcCidrBlockInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr_block),
            1 => member.read(&mut self.ipv6_cidr_block_network_border_group),
            2 => member.read(&mut self.ipv6_pool),
            3 => member.read(&mut self.ipv6_cidr_block),
            4 => member.read(&mut self.ipv4_ipam_pool_id),
            5 => member.read(&mut self.ipv4_netmask_length),
            6 => member.read(&mut self.ipv6_ipam_pool_id),
            7 => member.read(&mut self.ipv6_netmask_length),
            8 => member.read(&mut self.vpc_id),
            9 => member.read(&mut self.amazon_provided_ipv6_cidr_block),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr_block.as_ref());
        members.write(1, self.ipv6_cidr_block_network_border_group.as_ref());
        members.write(2, self.ipv6_pool.as_ref());
        members.write(3, self.ipv6_cidr_block.as_ref());
        members.write(4, self.ipv4_ipam_pool_id.as_ref());
        members.write(5, self.ipv4_netmask_length.as_ref());
        members.write(6, self.ipv6_ipam_pool_id.as_ref());
        members.write(7, self.ipv6_netmask_length.as_ref());
        members.write(8, self.vpc_id.as_ref());
        members.write(9, self.amazon_provided_ipv6_cidr_block.as_ref());
    }
}
structure!(AssociateVpcCidrBlockInput, ASSOCIATE_VPC_CIDR_BLOCK_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct AssociateVpcCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub vpc_id: Option<String>,
}

impl Members for AssociateVpcCidrBlockOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_cidr_block_association),
            1 => member.read(&mut self.cidr_block_association),
            2 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_cidr_block_association.as_ref());
        members.write(1, self.cidr_block_association.as_ref());
        members.write(2, self.vpc_id.as_ref());
    }
}
structure!(AssociateVpcCidrBlockOutput, ASSOCIATE_VPC_CIDR_BLOCK_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachInternetGatewayOutput {}

impl Members for AttachInternetGatewayOutput {}
structure!(AttachInternetGatewayOutput, ATTACH_INTERNET_GATEWAY_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachInternetGatewayInput {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}

impl Members for AttachInternetGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.internet_gateway_id),
            2 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.internet_gateway_id.as_ref());
        members.write(2, self.vpc_id.as_ref());
    }
}
structure!(AttachInternetGatewayInput, ATTACH_INTERNET_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachNetworkInterfaceInput {
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub instance_id: Option<String>,
    pub device_index: Option<i32>,
}

impl Members for AttachNetworkInterfaceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_card_index),
            1 => member.read(&mut self.ena_srd_specification),
            2 => member.read(&mut self.ena_queue_count),
            3 => member.read(&mut self.dry_run),
            4 => member.read(&mut self.network_interface_id),
            5 => member.read(&mut self.instance_id),
            6 => member.read(&mut self.device_index),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_card_index.as_ref());
        members.write(1, self.ena_srd_specification.as_ref());
        members.write(2, self.ena_queue_count.as_ref());
        members.write(3, self.dry_run.as_ref());
        members.write(4, self.network_interface_id.as_ref());
        members.write(5, self.instance_id.as_ref());
        members.write(6, self.device_index.as_ref());
    }
}
structure!(
    AttachNetworkInterfaceInput,
    ATTACH_NETWORK_INTERFACE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachNetworkInterfaceOutput {
    pub attachment_id: Option<String>,
    pub network_card_index: Option<i32>,
}

impl Members for AttachNetworkInterfaceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachment_id),
            1 => member.read(&mut self.network_card_index),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachment_id.as_ref());
        members.write(1, self.network_card_index.as_ref());
    }
}
structure!(
    AttachNetworkInterfaceOutput,
    ATTACH_NETWORK_INTERFACE_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachmentEnaSrdSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}

impl Members for AttachmentEnaSrdSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ena_srd_enabled),
            1 => member.read(&mut self.ena_srd_udp_specification),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ena_srd_enabled.as_ref());
        members.write(1, self.ena_srd_udp_specification.as_ref());
    }
}
structure!(
    AttachmentEnaSrdSpecification,
    ATTACHMENT_ENA_SRD_SPECIFICATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachmentEnaSrdUdpSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl Members for AttachmentEnaSrdUdpSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ena_srd_udp_enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ena_srd_udp_enabled.as_ref());
    }
}
structure!(
    AttachmentEnaSrdUdpSpecification,
    ATTACHMENT_ENA_SRD_UDP_SPECIFICATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttributeBooleanValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}

impl Members for AttributeBooleanValue {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.value.as_ref());
    }
}
structure!(AttributeBooleanValue, ATTRIBUTE_BOOLEAN_VALUE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttributeValue.html>
#[derive(Clone, Default, PartialEq)]
pub struct AttributeValue {
    pub value: Option<String>,
}

impl Members for AttributeValue {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.value.as_ref());
    }
}
structure!(AttributeValue, ATTRIBUTE_VALUE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressInput {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

impl Members for AuthorizeSecurityGroupEgressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_specifications),
            1 => member.read(&mut self.dry_run),
            2 => member.read(&mut self.group_id),
            3 => member.read(&mut self.source_security_group_name),
            4 => member.read(&mut self.source_security_group_owner_id),
            5 => member.read(&mut self.ip_protocol),
            6 => member.read(&mut self.from_port),
            7 => member.read(&mut self.to_port),
            8 => member.read(&mut self.cidr_ip),
            9 => member.read(&mut self.ip_permissions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_specifications.as_ref());
        members.write(1, self.dry_run.as_ref());
        members.write(2, self.group_id.as_ref());
        members.write(3, self.source_security_group_name.as_ref());
        members.write(4, self.source_security_group_owner_id.as_ref());
        members.write(5, self.ip_protocol.as_ref());
        members.write(6, self.from_port.as_ref());
        members.write(7, self.to_port.as_ref());
        members.write(8, self.cidr_ip.as_ref());
        members.write(9, self.ip_permissions.as_ref());
    }
}
structure!(
    AuthorizeSecurityGroupEgressInput,
    AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressOutput {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl Members for AuthorizeSecurityGroupEgressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            1 => member.read(&mut self.security_group_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
        members.write(1, self.security_group_rules.as_ref());
    }
}
structure!(
    AuthorizeSecurityGroupEgressOutput,
    AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressInput {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl Members for AuthorizeSecurityGroupIngressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr_ip),
            1 => member.read(&mut self.from_port),
            2 => member.read(&mut self.group_id),
            3 => member.read(&mut self.group_name),
            4 => member.read(&mut self.ip_permissions),
            5 => member.read(&mut self.ip_protocol),
            6 => member.read(&mut self.source_security_group_name),
            7 => member.read(&mut self.source_security_group_owner_id),
            8 => member.read(&mut self.to_port),
            9 => member.read(&mut self.tag_specifications),
            10 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr_ip.as_ref());
        members.write(1, self.from_port.as_ref());
        members.write(2, self.group_id.as_ref());
        members.write(3, self.group_name.as_ref());
        members.write(4, self.ip_permissions.as_ref());
        members.write(5, self.ip_protocol.as_ref());
        members.write(6, self.source_security_group_name.as_ref());
        members.write(7, self.source_security_group_owner_id.as_ref());
        members.write(8, self.to_port.as_ref());
        members.write(9, self.tag_specifications.as_ref());
        members.write(10, self.dry_run.as_ref());
    }
}
structure!(
    AuthorizeSecurityGroupIngressInput,
    AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressOutput {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl Members for AuthorizeSecurityGroupIngressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            1 => member.read(&mut self.security_group_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
        members.write(1, self.security_group_rules.as_ref());
    }
}
structure!(
    AuthorizeSecurityGroupIngressOutput,
    AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZone.html>
#[derive(Clone, Default, PartialEq)]
pub struct AvailabilityZone {
    pub opt_in_status: Option<String>,
    pub messages: Option<Vec<AvailabilityZoneMessage>>,
    pub region_name: Option<String>,
    pub zone_name: Option<String>,
    pub zone_id: Option<String>,
    pub group_name: Option<String>,
    pub network_border_group: Option<String>,
    pub zone_type: Option<String>,
    pub parent_zone_name: Option<String>,
    pub parent_zone_id: Option<String>,
    pub group_long_name: Option<String>,
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>,
    pub state: Option<String>,
}

impl Members for AvailabilityZone {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.opt_in_status),
            1 => member.read(&mut self.messages),
            2 => member.read(&mut self.region_name),
            3 => member.read(&mut self.zone_name),
            4 => member.read(&mut self.zone_id),
            5 => member.read(&mut self.group_name),
            6 => member.read(&mut self.network_border_group),
            7 => member.read(&mut self.zone_type),
            8 => member.read(&mut self.parent_zone_name),
            9 => member.read(&mut self.parent_zone_id),
            10 => member.read(&mut self.group_long_name),
            11 => member.read(&mut self.geography),
            12 => member.read(&mut self.sub_geography),
            13 => member.read(&mut self.state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.opt_in_status.as_ref());
        members.write(1, self.messages.as_ref());
        members.write(2, self.region_name.as_ref());
        members.write(3, self.zone_name.as_ref());
        members.write(4, self.zone_id.as_ref());
        members.write(5, self.group_name.as_ref());
        members.write(6, self.network_border_group.as_ref());
        members.write(7, self.zone_type.as_ref());
        members.write(8, self.parent_zone_name.as_ref());
        members.write(9, self.parent_zone_id.as_ref());
        members.write(10, self.group_long_name.as_ref());
        members.write(11, self.geography.as_ref());
        members.write(12, self.sub_geography.as_ref());
        members.write(13, self.state.as_ref());
    }
}
structure!(AvailabilityZone, AVAILABILITY_ZONE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct AvailabilityZoneAddress {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub allocation_ids: Option<Vec<String>>,
}

impl Members for AvailabilityZoneAddress {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.availability_zone),
            1 => member.read(&mut self.availability_zone_id),
            2 => member.read(&mut self.allocation_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.availability_zone.as_ref());
        members.write(1, self.availability_zone_id.as_ref());
        members.write(2, self.allocation_ids.as_ref());
    }
}
structure!(AvailabilityZoneAddress, AVAILABILITY_ZONE_ADDRESS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneGeography.html>
#[derive(Clone, Default, PartialEq)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}

impl Members for AvailabilityZoneGeography {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
    }
}
structure!(AvailabilityZoneGeography, AVAILABILITY_ZONE_GEOGRAPHY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneMessage.html>
#[derive(Clone, Default, PartialEq)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}

impl Members for AvailabilityZoneMessage {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.message.as_ref());
    }
}
structure!(AvailabilityZoneMessage, AVAILABILITY_ZONE_MESSAGE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AvailabilityZoneSubGeography.html>
#[derive(Clone, Default, PartialEq)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}

impl Members for AvailabilityZoneSubGeography {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
    }
}
structure!(
    AvailabilityZoneSubGeography,
    AVAILABILITY_ZONE_SUB_GEOGRAPHY
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BlockPublicAccessStates.html>
#[derive(Clone, Default, PartialEq)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<String>,
}

impl Members for BlockPublicAccessStates {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.internet_gateway_block_mode),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.internet_gateway_block_mode.as_ref());
    }
}
structure!(BlockPublicAccessStates, BLOCK_PUBLIC_ACCESS_STATES);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationSpecificationResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct CapacityReservationSpecificationResponse {
    pub capacity_reservation_preference: Option<String>,
    pub capacity_reservation_target: Option<CapacityReservationTargetResponse>,
}

impl Members for CapacityReservationSpecificationResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_reservation_preference),
            1 => member.read(&mut self.capacity_reservation_target),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_reservation_preference.as_ref());
        members.write(1, self.capacity_reservation_target.as_ref());
    }
}
structure!(
    CapacityReservationSpecificationResponse,
    CAPACITY_RESERVATION_SPECIFICATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationTargetResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct CapacityReservationTargetResponse {
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_resource_group_arn: Option<String>,
}

impl Members for CapacityReservationTargetResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.capacity_reservation_id),
            1 => member.read(&mut self.capacity_reservation_resource_group_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.capacity_reservation_id.as_ref());
        members.write(1, self.capacity_reservation_resource_group_arn.as_ref());
    }
}
structure!(
    CapacityReservationTargetResponse,
    CAPACITY_RESERVATION_TARGET_RESPONSE
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct CidrBlock {
    pub cidr_block: Option<String>,
}

impl Members for CidrBlock {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr_block),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr_block.as_ref());
    }
}
structure!(CidrBlock, CIDR_BLOCK);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

impl Members for ConnectionTrackingConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tcp_established_timeout),
            1 => member.read(&mut self.udp_stream_timeout),
            2 => member.read(&mut self.udp_timeout),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tcp_established_timeout.as_ref());
        members.write(1, self.udp_stream_timeout.as_ref());
        members.write(2, self.udp_timeout.as_ref());
    }
}
structure!(
    ConnectionTrackingConfiguration,
    CONNECTION_TRACKING_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecificationRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

impl Members for ConnectionTrackingSpecificationRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tcp_established_timeout),
            1 => member.read(&mut self.udp_stream_timeout),
            2 => member.read(&mut self.udp_timeout),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tcp_established_timeout.as_ref());
        members.write(1, self.udp_stream_timeout.as_ref());
        members.write(2, self.udp_timeout.as_ref());
    }
}
structure!(
    ConnectionTrackingSpecificationRequest,
    CONNECTION_TRACKING_SPECIFICATION_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionTrackingSpecificationResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationResponse {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

impl Members for ConnectionTrackingSpecificationResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tcp_established_timeout),
            1 => member.read(&mut self.udp_stream_timeout),
            2 => member.read(&mut self.udp_timeout),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tcp_established_timeout.as_ref());
        members.write(1, self.udp_stream_timeout.as_ref());
        members.write(2, self.udp_timeout.as_ref());
    }
}
structure!(
    ConnectionTrackingSpecificationResponse,
    CONNECTION_TRACKING_SPECIFICATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CpuOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct CpuOptions {
    pub core_count: Option<i32>,
    pub threads_per_core: Option<i32>,
    pub amd_sev_snp: Option<String>,
    pub nested_virtualization: Option<String>,
}

impl Members for CpuOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.core_count),
            1 => member.read(&mut self.threads_per_core),
            2 => member.read(&mut self.amd_sev_snp),
            3 => member.read(&mut self.nested_virtualization),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.core_count.as_ref());
        members.write(1, self.threads_per_core.as_ref());
        members.write(2, self.amd_sev_snp.as_ref());
        members.write(3, self.nested_virtualization.as_ref());
    }
}
structure!(CpuOptions, CPU_OPTIONS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDefaultSubnetInput {
    pub availability_zone: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub availability_zone_id: Option<String>,
}

impl Members for CreateDefaultSubnetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.availability_zone),
            1 => member.read(&mut self.dry_run),
            2 => member.read(&mut self.ipv6_native),
            3 => member.read(&mut self.availability_zone_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.availability_zone.as_ref());
        members.write(1, self.dry_run.as_ref());
        members.write(2, self.ipv6_native.as_ref());
        members.write(3, self.availability_zone_id.as_ref());
    }
}
structure!(CreateDefaultSubnetInput, CREATE_DEFAULT_SUBNET_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultSubnet.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDefaultSubnetOutput {
    pub subnet: Option<Subnet>,
}

impl Members for CreateDefaultSubnetOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnet),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnet.as_ref());
    }
}
structure!(CreateDefaultSubnetOutput, CREATE_DEFAULT_SUBNET_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDefaultVpcInput {
    pub dry_run: Option<bool>,
}

impl Members for CreateDefaultVpcInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
    }
}
structure!(CreateDefaultVpcInput, CREATE_DEFAULT_VPC_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDefaultVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDefaultVpcOutput {
    pub vpc: Option<Vpc>,
}

impl Members for CreateDefaultVpcOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc.as_ref());
    }
}
structure!(CreateDefaultVpcOutput, CREATE_DEFAULT_VPC_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDhcpOptionsInput {
    pub dhcp_configurations: Option<Vec<NewDhcpConfiguration>>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl Members for CreateDhcpOptionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dhcp_configurations),
            1 => member.read(&mut self.tag_specifications),
            2 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dhcp_configurations.as_ref());
        members.write(1, self.tag_specifications.as_ref());
        members.write(2, self.dry_run.as_ref());
    }
}
structure!(CreateDhcpOptionsInput, CREATE_DHCP_OPTIONS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateDhcpOptionsOutput {
    pub dhcp_options: Option<DhcpOptions>,
}

impl Members for CreateDhcpOptionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dhcp_options),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dhcp_options.as_ref());
    }
}
structure!(CreateDhcpOptionsOutput, CREATE_DHCP_OPTIONS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateEgressOnlyInternetGatewayInput {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

impl Members for CreateEgressOnlyInternetGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.client_token),
            1 => member.read(&mut self.dry_run),
            2 => member.read(&mut self.vpc_id),
            3 => member.read(&mut self.tag_specifications),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.client_token.as_ref());
        members.write(1, self.dry_run.as_ref());
        members.write(2, self.vpc_id.as_ref());
        members.write(3, self.tag_specifications.as_ref());
    }
}
structure!(
    CreateEgressOnlyInternetGatewayInput,
    CREATE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateEgressOnlyInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateEgressOnlyInternetGatewayOutput {
    pub client_token: Option<String>,
    pub egress_only_internet_gateway: Option<EgressOnlyInternetGateway>,
}

impl Members for CreateEgressOnlyInternetGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.client_token),
            1 => member.read(&mut self.egress_only_internet_gateway),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.client_token.as_ref());
        members.write(1, self.egress_only_internet_gateway.as_ref());
    }
}
structure!(
    CreateEgressOnlyInternetGatewayOutput,
    CREATE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateFlowLogsInput {
    pub dry_run: Option<bool>,
    pub client_token: Option<String>,
    pub deliver_logs_permission_arn: Option<String>,
    pub deliver_cross_account_role: Option<String>,
    pub log_group_name: Option<String>,
    pub resource_ids: Option<Vec<String>>,
    pub resource_type: Option<String>,
    pub traffic_type: Option<String>,
    pub log_destination_type: Option<String>,
    pub log_destination: Option<String>,
    pub log_format: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub max_aggregation_interval: Option<i32>,
    pub destination_options: Option<DestinationOptionsRequest>,
    pub tag_field_specifications: Option<Vec<TagFieldSpecificationRequest>>,
}

impl Members for CreateFlowLogsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.client_token),
            2 => member.read(&mut self.deliver_logs_permission_arn),
            3 => member.read(&mut self.deliver_cross_account_role),
            4 => member.read(&mut self.log_group_name),
            5 => member.read(&mut self.resource_ids),
            6 => member.read(&mut self.resource_type),
            7 => member.read(&mut self.traffic_type),
            8 => member.read(&mut self.log_destination_type),
            9 => member.read(&mut self.log_destination),
            10 => member.read(&mut self.log_format),
            11 => member.read(&mut self.tag_specifications),
            12 => member.read(&mut self.max_aggregation_interval),
            13 => member.read(&mut self.destination_options),
            14 => member.read(&mut self.tag_field_specifications),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.client_token.as_ref());
        members.write(2, self.deliver_logs_permission_arn.as_ref());
        members.write(3, self.deliver_cross_account_role.as_ref());
        members.write(4, self.log_group_name.as_ref());
        members.write(5, self.resource_ids.as_ref());
        members.write(6, self.resource_type.as_ref());
        members.write(7, self.traffic_type.as_ref());
        members.write(8, self.log_destination_type.as_ref());
        members.write(9, self.log_destination.as_ref());
        members.write(10, self.log_format.as_ref());
        members.write(11, self.tag_specifications.as_ref());
        members.write(12, self.max_aggregation_interval.as_ref());
        members.write(13, self.destination_options.as_ref());
        members.write(14, self.tag_field_specifications.as_ref());
    }
}
structure!(CreateFlowLogsInput, CREATE_FLOW_LOGS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFlowLogs.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateFlowLogsOutput {
    pub client_token: Option<String>,
    pub flow_log_ids: Option<Vec<String>>,
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}

impl Members for CreateFlowLogsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.client_token),
            1 => member.read(&mut self.flow_log_ids),
            2 => member.read(&mut self.unsuccessful),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.client_token.as_ref());
        members.write(1, self.flow_log_ids.as_ref());
        members.write(2, self.unsuccessful.as_ref());
    }
}
structure!(CreateFlowLogsOutput, CREATE_FLOW_LOGS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateInternetGatewayInput {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl Members for CreateInternetGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_specifications),
            1 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_specifications.as_ref());
        members.write(1, self.dry_run.as_ref());
    }
}
structure!(CreateInternetGatewayInput, CREATE_INTERNET_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateInternetGatewayOutput {
    pub internet_gateway: Option<InternetGateway>,
}

impl Members for CreateInternetGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.internet_gateway),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.internet_gateway.as_ref());
    }
}
structure!(CreateInternetGatewayOutput, CREATE_INTERNET_GATEWAY_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateManagedPrefixListInput {
    pub dry_run: Option<bool>,
    pub prefix_list_name: Option<String>,
    pub entries: Option<Vec<AddPrefixListEntry>>,
    pub max_entries: Option<i32>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub address_family: Option<String>,
    pub client_token: Option<String>,
}

impl Members for CreateManagedPrefixListInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.prefix_list_name),
            2 => member.read(&mut self.entries),
            3 => member.read(&mut self.max_entries),
            4 => member.read(&mut self.tag_specifications),
            5 => member.read(&mut self.address_family),
            6 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.prefix_list_name.as_ref());
        members.write(2, self.entries.as_ref());
        members.write(3, self.max_entries.as_ref());
        members.write(4, self.tag_specifications.as_ref());
        members.write(5, self.address_family.as_ref());
        members.write(6, self.client_token.as_ref());
    }
}
structure!(
    CreateManagedPrefixListInput,
    CREATE_MANAGED_PREFIX_LIST_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateManagedPrefixListOutput {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl Members for CreateManagedPrefixListOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.prefix_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.prefix_list.as_ref());
    }
}
structure!(
    CreateManagedPrefixListOutput,
    CREATE_MANAGED_PREFIX_LIST_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateNatGatewayInput {
    pub availability_mode: Option<String>,
    pub allocation_id: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub availability_zone_addresses: Option<Vec<AvailabilityZoneAddress>>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub connectivity_type: Option<String>,
    pub private_ip_address: Option<String>,
    pub secondary_allocation_ids: Option<Vec<String>>,
    pub secondary_private_ip_addresses: Option<Vec<String>>,
    pub secondary_private_ip_address_count: Option<i32>,
}

impl Members for CreateNatGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.availability_mode),
            1 => member.read(&mut self.allocation_id),
            2 => member.read(&mut self.client_token),
            3 => member.read(&mut self.dry_run),
            4 => member.read(&mut self.subnet_id),
            5 => member.read(&mut self.vpc_id),
            6 => member.read(&mut self.availability_zone_addresses),
            7 => member.read(&mut self.tag_specifications),
            8 => member.read(&mut self.connectivity_type),
            9 => member.read(&mut self.private_ip_address),
            10 => member.read(&mut self.secondary_allocation_ids),
            11 => member.read(&mut self.secondary_private_ip_addresses),
            12 => member.read(&mut self.secondary_private_ip_address_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.availability_mode.as_ref());
        members.write(1, self.allocation_id.as_ref());
        members.write(2, self.client_token.as_ref());
        members.write(3, self.dry_run.as_ref());
        members.write(4, self.subnet_id.as_ref());
        members.write(5, self.vpc_id.as_ref());
        members.write(6, self.availability_zone_addresses.as_ref());
        members.write(7, self.tag_specifications.as_ref());
        members.write(8, self.connectivity_type.as_ref());
        members.write(9, self.private_ip_address.as_ref());
        members.write(10, self.secondary_allocation_ids.as_ref());
        members.write(11, self.secondary_private_ip_addresses.as_ref());
        members.write(12, self.secondary_private_ip_address_count.as_ref());
    }
}
structure!(CreateNatGatewayInput, CREATE_NAT_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNatGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateNatGatewayOutput {
    pub client_token: Option<String>,
    pub nat_gateway: Option<NatGateway>,
}

impl Members for CreateNatGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.client_token),
            1 => member.read(&mut self.nat_gateway),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.client_token.as_ref());
        members.write(1, self.nat_gateway.as_ref());
    }
}
structure!(CreateNatGatewayOutput, CREATE_NAT_GATEWAY_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateNetworkAclInput {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}

impl Members for CreateNetworkAclInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_specifications),
            1 => member.read(&mut self.client_token),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_specifications.as_ref());
        members.write(1, self.client_token.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.vpc_id.as_ref());
    }
}
structure!(CreateNetworkAclInput, CREATE_NETWORK_ACL_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateNetworkAclOutput {
    pub network_acl: Option<NetworkAcl>,
    pub client_token: Option<String>,
}

impl Members for CreateNetworkAclOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_acl),
            1 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_acl.as_ref());
        members.write(1, self.client_token.as_ref());
    }
}
structure!(CreateNetworkAclOutput, CREATE_NETWORK_ACL_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateNetworkInterfaceInput {
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub ipv6_prefix_count: Option<i32>,
    pub interface_type: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
    pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub operator: Option<OperatorRequest>,
    pub subnet_id: Option<String>,
    pub description: Option<String>,
    pub private_ip_address: Option<String>,
    pub groups: Option<Vec<String>>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_address_count: Option<i32>,
    pub dry_run: Option<bool>,
}

impl Members for CreateNetworkInterfaceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv4_prefixes),
            1 => member.read(&mut self.ipv4_prefix_count),
            2 => member.read(&mut self.ipv6_prefixes),
            3 => member.read(&mut self.ipv6_prefix_count),
            4 => member.read(&mut self.interface_type),
            5 => member.read(&mut self.tag_specifications),
            6 => member.read(&mut self.client_token),
            7 => member.read(&mut self.enable_primary_ipv6),
            8 => member.read(&mut self.connection_tracking_specification),
            9 => member.read(&mut self.operator),
            10 => member.read(&mut self.subnet_id),
            11 => member.read(&mut self.description),
            12 => member.read(&mut self.private_ip_address),
            13 => member.read(&mut self.groups),
            14 => member.read(&mut self.private_ip_addresses),
            15 => member.read(&mut self.secondary_private_ip_address_count),
            16 => member.read(&mut self.ipv6_addresses),
            17 => member.read(&mut self.ipv6_address_count),
            18 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv4_prefixes.as_ref());
        members.write(1, self.ipv4_prefix_count.as_ref());
        members.write(2, self.ipv6_prefixes.as_ref());
        members.write(3, self.ipv6_prefix_count.as_ref());
        members.write(4, self.interface_type.as_ref());
        members.write(5, self.tag_specifications.as_ref());
        members.write(6, self.client_token.as_ref());
        members.write(7, self.enable_primary_ipv6.as_ref());
        members.write(8, self.connection_tracking_specification.as_ref());
        members.write(9, self.operator.as_ref());
        members.write(10, self.subnet_id.as_ref());
        members.write(11, self.description.as_ref());
        members.write(12, self.private_ip_address.as_ref());
        members.write(13, self.groups.as_ref());
        members.write(14, self.private_ip_addresses.as_ref());
        members.write(15, self.secondary_private_ip_address_count.as_ref());
        members.write(16, self.ipv6_addresses.as_ref());
        members.write(17, self.ipv6_address_count.as_ref());
        members.write(18, self.dry_run.as_ref());
    }
}
structure!(
    CreateNetworkInterfaceInput,
    CREATE_NETWORK_INTERFACE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateNetworkInterfaceOutput {
    pub network_interface: Option<NetworkInterface>,
    pub client_token: Option<String>,
}

impl Members for CreateNetworkInterfaceOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_interface),
            1 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_interface.as_ref());
        members.write(1, self.client_token.as_ref());
    }
}
structure!(
    CreateNetworkInterfaceOutput,
    CREATE_NETWORK_INTERFACE_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouteInput {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}

impl Members for CreateRouteInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.destination_prefix_list_id),
            1 => member.read(&mut self.vpc_endpoint_id),
            2 => member.read(&mut self.transit_gateway_id),
            3 => member.read(&mut self.local_gateway_id),
            4 => member.read(&mut self.carrier_gateway_id),
            5 => member.read(&mut self.core_network_arn),
            6 => member.read(&mut self.odb_network_arn),
            7 => member.read(&mut self.dry_run),
            8 => member.read(&mut self.route_table_id),
            9 => member.read(&mut self.destination_cidr_block),
            10 => member.read(&mut self.gateway_id),
            11 => member.read(&mut self.destination_ipv6_cidr_block),
            12 => member.read(&mut self.egress_only_internet_gateway_id),
            13 => member.read(&mut self.instance_id),
            14 => member.read(&mut self.network_interface_id),
            15 => member.read(&mut self.vpc_peering_connection_id),
            16 => member.read(&mut self.nat_gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.destination_prefix_list_id.as_ref());
        members.write(1, self.vpc_endpoint_id.as_ref());
        members.write(2, self.transit_gateway_id.as_ref());
        members.write(3, self.local_gateway_id.as_ref());
        members.write(4, self.carrier_gateway_id.as_ref());
        members.write(5, self.core_network_arn.as_ref());
        members.write(6, self.odb_network_arn.as_ref());
        members.write(7, self.dry_run.as_ref());
        members.write(8, self.route_table_id.as_ref());
        members.write(9, self.destination_cidr_block.as_ref());
        members.write(10, self.gateway_id.as_ref());
        members.write(11, self.destination_ipv6_cidr_block.as_ref());
        members.write(12, self.egress_only_internet_gateway_id.as_ref());
        members.write(13, self.instance_id.as_ref());
        members.write(14, self.network_interface_id.as_ref());
        members.write(15, self.vpc_peering_connection_id.as_ref());
        members.write(16, self.nat_gateway_id.as_ref());
    }
}
structure!(CreateRouteInput, CREATE_ROUTE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouteOutput {
    pub r#return: Option<bool>,
}

impl Members for CreateRouteOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
    }
}
structure!(CreateRouteOutput, CREATE_ROUTE_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouteTableInput {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}

impl Members for CreateRouteTableInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_specifications),
            1 => member.read(&mut self.client_token),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_specifications.as_ref());
        members.write(1, self.client_token.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.vpc_id.as_ref());
    }
}
structure!(CreateRouteTableInput, CREATE_ROUTE_TABLE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateRouteTableOutput {
    pub route_table: Option<RouteTable>,
    pub client_token: Option<String>,
}

impl Members for CreateRouteTableOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.route_table),
            1 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.route_table.as_ref());
        members.write(1, self.client_token.as_ref());
    }
}
structure!(CreateRouteTableOutput, CREATE_ROUTE_TABLE_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecurityGroupInput {
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub vpc_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
}

impl Members for CreateSecurityGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.description),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.vpc_id),
            3 => member.read(&mut self.tag_specifications),
            4 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.description.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.vpc_id.as_ref());
        members.write(3, self.tag_specifications.as_ref());
        members.write(4, self.dry_run.as_ref());
    }
}
structure!(CreateSecurityGroupInput, CREATE_SECURITY_GROUP_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateSecurityGroupOutput {
    pub group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_arn: Option<String>,
}

impl Members for CreateSecurityGroupOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.tags),
            2 => member.read(&mut self.security_group_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.tags.as_ref());
        members.write(2, self.security_group_arn.as_ref());
    }
}
structure!(CreateSecurityGroupOutput, CREATE_SECURITY_GROUP_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateSubnetInput {
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub outpost_arn: Option<String>,
    pub vpc_id: Option<String>,
    pub ipv6_native: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub dry_run: Option<bool>,
}

impl Members for CreateSubnetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.tag_specifications),
            1 => member.read(&mut self.availability_zone),
            2 => member.read(&mut self.availability_zone_id),
            3 => member.read(&mut self.cidr_block),
            4 => member.read(&mut self.ipv6_cidr_block),
            5 => member.read(&mut self.outpost_arn),
            6 => member.read(&mut self.vpc_id),
            7 => member.read(&mut self.ipv6_native),
            8 => member.read(&mut self.ipv4_ipam_pool_id),
            9 => member.read(&mut self.ipv4_netmask_length),
            10 => member.read(&mut self.ipv6_ipam_pool_id),
            11 => member.read(&mut self.ipv6_netmask_length),
            12 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.tag_specifications.as_ref());
        members.write(1, self.availability_zone.as_ref());
        members.write(2, self.availability_zone_id.as_ref());
        members.write(3, self.cidr_block.as_ref());
        members.write(4, self.ipv6_cidr_block.as_ref());
        members.write(5, self.outpost_arn.as_ref());
        members.write(6, self.vpc_id.as_ref());
        members.write(7, self.ipv6_native.as_ref());
        members.write(8, self.ipv4_ipam_pool_id.as_ref());
        members.write(9, self.ipv4_netmask_length.as_ref());
        members.write(10, self.ipv6_ipam_pool_id.as_ref());
        members.write(11, self.ipv6_netmask_length.as_ref());
        members.write(12, self.dry_run.as_ref());
    }
}
structure!(CreateSubnetInput, CREATE_SUBNET_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSubnet.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateSubnetOutput {
    pub subnet: Option<Subnet>,
}

impl Members for CreateSubnetOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnet),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnet.as_ref());
    }
}
structure!(CreateSubnetOutput, CREATE_SUBNET_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTagsOutput {}

impl Members for CreateTagsOutput {}
structure!(CreateTagsOutput, CREATE_TAGS_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateTagsInput {
    pub dry_run: Option<bool>,
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for CreateTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.resources),
            2 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.resources.as_ref());
        members.write(2, self.tags.as_ref());
    }
}
structure!(CreateTagsInput, CREATE_TAGS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpcEndpointInput {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_type: Option<String>,
    pub vpc_id: Option<String>,
    pub service_name: Option<String>,
    pub policy_document: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub client_token: Option<String>,
    pub private_dns_enabled: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
    pub service_network_arn: Option<String>,
    pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>,
}

impl Members for CreateVpcEndpointInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.vpc_endpoint_type),
            2 => member.read(&mut self.vpc_id),
            3 => member.read(&mut self.service_name),
            4 => member.read(&mut self.policy_document),
            5 => member.read(&mut self.route_table_ids),
            6 => member.read(&mut self.subnet_ids),
            7 => member.read(&mut self.security_group_ids),
            8 => member.read(&mut self.ip_address_type),
            9 => member.read(&mut self.dns_options),
            10 => member.read(&mut self.client_token),
            11 => member.read(&mut self.private_dns_enabled),
            12 => member.read(&mut self.tag_specifications),
            13 => member.read(&mut self.subnet_configurations),
            14 => member.read(&mut self.service_network_arn),
            15 => member.read(&mut self.resource_configuration_arn),
            16 => member.read(&mut self.service_region),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.vpc_endpoint_type.as_ref());
        members.write(2, self.vpc_id.as_ref());
        members.write(3, self.service_name.as_ref());
        members.write(4, self.policy_document.as_ref());
        members.write(5, self.route_table_ids.as_ref());
        members.write(6, self.subnet_ids.as_ref());
        members.write(7, self.security_group_ids.as_ref());
        members.write(8, self.ip_address_type.as_ref());
        members.write(9, self.dns_options.as_ref());
        members.write(10, self.client_token.as_ref());
        members.write(11, self.private_dns_enabled.as_ref());
        members.write(12, self.tag_specifications.as_ref());
        members.write(13, self.subnet_configurations.as_ref());
        members.write(14, self.service_network_arn.as_ref());
        members.write(15, self.resource_configuration_arn.as_ref());
        members.write(16, self.service_region.as_ref());
    }
}
structure!(CreateVpcEndpointInput, CREATE_VPC_ENDPOINT_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpcEndpointOutput {
    pub vpc_endpoint: Option<VpcEndpoint>,
    pub client_token: Option<String>,
}

impl Members for CreateVpcEndpointOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_endpoint),
            1 => member.read(&mut self.client_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_endpoint.as_ref());
        members.write(1, self.client_token.as_ref());
    }
}
structure!(CreateVpcEndpointOutput, CREATE_VPC_ENDPOINT_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpcInput {
    pub cidr_block: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<String>,
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
}

impl Members for CreateVpcInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr_block),
            1 => member.read(&mut self.ipv6_pool),
            2 => member.read(&mut self.ipv6_cidr_block),
            3 => member.read(&mut self.ipv4_ipam_pool_id),
            4 => member.read(&mut self.ipv4_netmask_length),
            5 => member.read(&mut self.ipv6_ipam_pool_id),
            6 => member.read(&mut self.ipv6_netmask_length),
            7 => member.read(&mut self.ipv6_cidr_block_network_border_group),
            8 => member.read(&mut self.vpc_encryption_control),
            9 => member.read(&mut self.tag_specifications),
            10 => member.read(&mut self.dry_run),
            11 => member.read(&mut self.instance_tenancy),
            12 => member.read(&mut self.amazon_provided_ipv6_cidr_block),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr_block.as_ref());
        members.write(1, self.ipv6_pool.as_ref());
        members.write(2, self.ipv6_cidr_block.as_ref());
        members.write(3, self.ipv4_ipam_pool_id.as_ref());
        members.write(4, self.ipv4_netmask_length.as_ref());
        members.write(5, self.ipv6_ipam_pool_id.as_ref());
        members.write(6, self.ipv6_netmask_length.as_ref());
        members.write(7, self.ipv6_cidr_block_network_border_group.as_ref());
        members.write(8, self.vpc_encryption_control.as_ref());
        members.write(9, self.tag_specifications.as_ref());
        members.write(10, self.dry_run.as_ref());
        members.write(11, self.instance_tenancy.as_ref());
        members.write(12, self.amazon_provided_ipv6_cidr_block.as_ref());
    }
}
structure!(CreateVpcInput, CREATE_VPC_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct CreateVpcOutput {
    pub vpc: Option<Vpc>,
}

impl Members for CreateVpcOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc.as_ref());
    }
}
structure!(CreateVpcOutput, CREATE_VPC_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDhcpOptionsOutput {}

impl Members for DeleteDhcpOptionsOutput {}
structure!(DeleteDhcpOptionsOutput, DELETE_DHCP_OPTIONS_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteDhcpOptionsInput {
    pub dhcp_options_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for DeleteDhcpOptionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dhcp_options_id),
            1 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dhcp_options_id.as_ref());
        members.write(1, self.dry_run.as_ref());
    }
}
structure!(DeleteDhcpOptionsInput, DELETE_DHCP_OPTIONS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEgressOnlyInternetGatewayInput {
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
}

impl Members for DeleteEgressOnlyInternetGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.egress_only_internet_gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.egress_only_internet_gateway_id.as_ref());
    }
}
structure!(
    DeleteEgressOnlyInternetGatewayInput,
    DELETE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteEgressOnlyInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteEgressOnlyInternetGatewayOutput {
    pub return_code: Option<bool>,
}

impl Members for DeleteEgressOnlyInternetGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.return_code),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.return_code.as_ref());
    }
}
structure!(
    DeleteEgressOnlyInternetGatewayOutput,
    DELETE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFlowLogsInput {
    pub dry_run: Option<bool>,
    pub flow_log_ids: Option<Vec<String>>,
}

impl Members for DeleteFlowLogsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.flow_log_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.flow_log_ids.as_ref());
    }
}
structure!(DeleteFlowLogsInput, DELETE_FLOW_LOGS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFlowLogs.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteFlowLogsOutput {
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}

impl Members for DeleteFlowLogsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.unsuccessful),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.unsuccessful.as_ref());
    }
}
structure!(DeleteFlowLogsOutput, DELETE_FLOW_LOGS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInternetGatewayOutput {}

impl Members for DeleteInternetGatewayOutput {}
structure!(DeleteInternetGatewayOutput, DELETE_INTERNET_GATEWAY_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteInternetGatewayInput {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
}

impl Members for DeleteInternetGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.internet_gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.internet_gateway_id.as_ref());
    }
}
structure!(DeleteInternetGatewayInput, DELETE_INTERNET_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteManagedPrefixListInput {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
}

impl Members for DeleteManagedPrefixListInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.prefix_list_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.prefix_list_id.as_ref());
    }
}
structure!(
    DeleteManagedPrefixListInput,
    DELETE_MANAGED_PREFIX_LIST_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteManagedPrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteManagedPrefixListOutput {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl Members for DeleteManagedPrefixListOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.prefix_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.prefix_list.as_ref());
    }
}
structure!(
    DeleteManagedPrefixListOutput,
    DELETE_MANAGED_PREFIX_LIST_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNatGatewayInput {
    pub dry_run: Option<bool>,
    pub nat_gateway_id: Option<String>,
}

impl Members for DeleteNatGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.nat_gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.nat_gateway_id.as_ref());
    }
}
structure!(DeleteNatGatewayInput, DELETE_NAT_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNatGatewayOutput {
    pub nat_gateway_id: Option<String>,
}

impl Members for DeleteNatGatewayOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.nat_gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.nat_gateway_id.as_ref());
    }
}
structure!(DeleteNatGatewayOutput, DELETE_NAT_GATEWAY_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNetworkInterfaceOutput {}

impl Members for DeleteNetworkInterfaceOutput {}
structure!(
    DeleteNetworkInterfaceOutput,
    DELETE_NETWORK_INTERFACE_OUTPUT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteNetworkInterfaceInput {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
}

impl Members for DeleteNetworkInterfaceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.network_interface_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.network_interface_id.as_ref());
    }
}
structure!(
    DeleteNetworkInterfaceInput,
    DELETE_NETWORK_INTERFACE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouteOutput {}

impl Members for DeleteRouteOutput {}
structure!(DeleteRouteOutput, DELETE_ROUTE_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouteInput {
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
}

impl Members for DeleteRouteInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.destination_prefix_list_id),
            1 => member.read(&mut self.dry_run),
            2 => member.read(&mut self.route_table_id),
            3 => member.read(&mut self.destination_cidr_block),
            4 => member.read(&mut self.destination_ipv6_cidr_block),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.destination_prefix_list_id.as_ref());
        members.write(1, self.dry_run.as_ref());
        members.write(2, self.route_table_id.as_ref());
        members.write(3, self.destination_cidr_block.as_ref());
        members.write(4, self.destination_ipv6_cidr_block.as_ref());
    }
}
structure!(DeleteRouteInput, DELETE_ROUTE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouteTableOutput {}

impl Members for DeleteRouteTableOutput {}
structure!(DeleteRouteTableOutput, DELETE_ROUTE_TABLE_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteRouteTableInput {
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}

impl Members for DeleteRouteTableInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.route_table_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.route_table_id.as_ref());
    }
}
structure!(DeleteRouteTableInput, DELETE_ROUTE_TABLE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecurityGroupInput {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for DeleteSecurityGroupInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.dry_run.as_ref());
    }
}
structure!(DeleteSecurityGroupInput, DELETE_SECURITY_GROUP_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSecurityGroupOutput {
    pub r#return: Option<bool>,
    pub group_id: Option<String>,
}

impl Members for DeleteSecurityGroupOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            1 => member.read(&mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
        members.write(1, self.group_id.as_ref());
    }
}
structure!(DeleteSecurityGroupOutput, DELETE_SECURITY_GROUP_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubnetOutput {}

impl Members for DeleteSubnetOutput {}
structure!(DeleteSubnetOutput, DELETE_SUBNET_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteSubnetInput {
    pub subnet_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for DeleteSubnetInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnet_id),
            1 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnet_id.as_ref());
        members.write(1, self.dry_run.as_ref());
    }
}
structure!(DeleteSubnetInput, DELETE_SUBNET_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTagsOutput {}

impl Members for DeleteTagsOutput {}
structure!(DeleteTagsOutput, DELETE_TAGS_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteTagsInput {
    pub dry_run: Option<bool>,
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for DeleteTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.resources),
            2 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.resources.as_ref());
        members.write(2, self.tags.as_ref());
    }
}
structure!(DeleteTagsInput, DELETE_TAGS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpcEndpointsInput {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
}

impl Members for DeleteVpcEndpointsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.vpc_endpoint_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.vpc_endpoint_ids.as_ref());
    }
}
structure!(DeleteVpcEndpointsInput, DELETE_VPC_ENDPOINTS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpcEndpoints.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpcEndpointsOutput {
    pub unsuccessful: Option<Vec<UnsuccessfulItem>>,
}

impl Members for DeleteVpcEndpointsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.unsuccessful),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.unsuccessful.as_ref());
    }
}
structure!(DeleteVpcEndpointsOutput, DELETE_VPC_ENDPOINTS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpcOutput {}

impl Members for DeleteVpcOutput {}
structure!(DeleteVpcOutput, DELETE_VPC_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct DeleteVpcInput {
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for DeleteVpcInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_id),
            1 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_id.as_ref());
        members.write(1, self.dry_run.as_ref());
    }
}
structure!(DeleteVpcInput, DELETE_VPC_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountAttributesInput {
    pub dry_run: Option<bool>,
    pub attribute_names: Option<Vec<String>>,
}

impl Members for DescribeAccountAttributesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.attribute_names),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.attribute_names.as_ref());
    }
}
structure!(
    DescribeAccountAttributesInput,
    DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAccountAttributesOutput {
    pub account_attributes: Option<Vec<AccountAttribute>>,
}

impl Members for DescribeAccountAttributesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.account_attributes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.account_attributes.as_ref());
    }
}
structure!(
    DescribeAccountAttributesOutput,
    DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAddressesAttributeInput {
    pub allocation_ids: Option<Vec<String>>,
    pub attribute: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

impl Members for DescribeAddressesAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_ids),
            1 => member.read(&mut self.attribute),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_ids.as_ref());
        members.write(1, self.attribute.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.dry_run.as_ref());
    }
}
structure!(
    DescribeAddressesAttributeInput,
    DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAddressesAttributeOutput {
    pub addresses: Option<Vec<AddressAttribute>>,
    pub next_token: Option<String>,
}

impl Members for DescribeAddressesAttributeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.addresses),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.addresses.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeAddressesAttributeOutput,
    DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAddressesInput {
    pub public_ips: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub allocation_ids: Option<Vec<String>>,
}

impl Members for DescribeAddressesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.public_ips),
            1 => member.read(&mut self.dry_run),
            2 => member.read(&mut self.filters),
            3 => member.read(&mut self.allocation_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.public_ips.as_ref());
        members.write(1, self.dry_run.as_ref());
        members.write(2, self.filters.as_ref());
        members.write(3, self.allocation_ids.as_ref());
    }
}
structure!(DescribeAddressesInput, DESCRIBE_ADDRESSES_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAddressesOutput {
    pub addresses: Option<Vec<Address>>,
}

impl Members for DescribeAddressesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.addresses),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.addresses.as_ref());
    }
}
structure!(DescribeAddressesOutput, DESCRIBE_ADDRESSES_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAvailabilityZonesInput {
    pub zone_names: Option<Vec<String>>,
    pub zone_ids: Option<Vec<String>>,
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeAvailabilityZonesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.zone_names),
            1 => member.read(&mut self.zone_ids),
            2 => member.read(&mut self.all_availability_zones),
            3 => member.read(&mut self.dry_run),
            4 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.zone_names.as_ref());
        members.write(1, self.zone_ids.as_ref());
        members.write(2, self.all_availability_zones.as_ref());
        members.write(3, self.dry_run.as_ref());
        members.write(4, self.filters.as_ref());
    }
}
structure!(
    DescribeAvailabilityZonesInput,
    DESCRIBE_AVAILABILITY_ZONES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAvailabilityZones.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeAvailabilityZonesOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}

impl Members for DescribeAvailabilityZonesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.availability_zones),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.availability_zones.as_ref());
    }
}
structure!(
    DescribeAvailabilityZonesOutput,
    DESCRIBE_AVAILABILITY_ZONES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDhcpOptionsInput {
    pub dhcp_options_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeDhcpOptionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dhcp_options_ids),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.dry_run),
            4 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dhcp_options_ids.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.dry_run.as_ref());
        members.write(4, self.filters.as_ref());
    }
}
structure!(DescribeDhcpOptionsInput, DESCRIBE_DHCP_OPTIONS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeDhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeDhcpOptionsOutput {
    pub next_token: Option<String>,
    pub dhcp_options: Option<Vec<DhcpOptions>>,
}

impl Members for DescribeDhcpOptionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.dhcp_options),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.dhcp_options.as_ref());
    }
}
structure!(DescribeDhcpOptionsOutput, DESCRIBE_DHCP_OPTIONS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEgressOnlyInternetGatewaysInput {
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeEgressOnlyInternetGatewaysInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.egress_only_internet_gateway_ids),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.egress_only_internet_gateway_ids.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.filters.as_ref());
    }
}
structure!(
    DescribeEgressOnlyInternetGatewaysInput,
    DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeEgressOnlyInternetGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEgressOnlyInternetGatewaysOutput {
    pub egress_only_internet_gateways: Option<Vec<EgressOnlyInternetGateway>>,
    pub next_token: Option<String>,
}

impl Members for DescribeEgressOnlyInternetGatewaysOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.egress_only_internet_gateways),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.egress_only_internet_gateways.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeEgressOnlyInternetGatewaysOutput,
    DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeFlowLogsInput {
    pub dry_run: Option<bool>,
    pub filter: Option<Vec<Filter>>,
    pub flow_log_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeFlowLogsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.filter),
            2 => member.read(&mut self.flow_log_ids),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.filter.as_ref());
        members.write(2, self.flow_log_ids.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(DescribeFlowLogsInput, DESCRIBE_FLOW_LOGS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFlowLogs.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeFlowLogsOutput {
    pub flow_logs: Option<Vec<FlowLog>>,
    pub next_token: Option<String>,
}

impl Members for DescribeFlowLogsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.flow_logs),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.flow_logs.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeFlowLogsOutput, DESCRIBE_FLOW_LOGS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInstancesInput {
    pub instance_ids: Option<Vec<String>>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for DescribeInstancesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.instance_ids),
            1 => member.read(&mut self.include_managed_resources),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.filters),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.instance_ids.as_ref());
        members.write(1, self.include_managed_resources.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.filters.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.max_results.as_ref());
    }
}
structure!(DescribeInstancesInput, DESCRIBE_INSTANCES_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstances.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInstancesOutput {
    pub next_token: Option<String>,
    pub reservations: Option<Vec<Reservation>>,
}

impl Members for DescribeInstancesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.reservations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.reservations.as_ref());
    }
}
structure!(DescribeInstancesOutput, DESCRIBE_INSTANCES_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInternetGatewaysInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub internet_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeInternetGatewaysInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.internet_gateway_ids),
            4 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.internet_gateway_ids.as_ref());
        members.write(4, self.filters.as_ref());
    }
}
structure!(
    DescribeInternetGatewaysInput,
    DESCRIBE_INTERNET_GATEWAYS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeInternetGatewaysOutput {
    pub internet_gateways: Option<Vec<InternetGateway>>,
    pub next_token: Option<String>,
}

impl Members for DescribeInternetGatewaysOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.internet_gateways),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.internet_gateways.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeInternetGatewaysOutput,
    DESCRIBE_INTERNET_GATEWAYS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeManagedPrefixListsInput {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Option<Vec<String>>,
}

impl Members for DescribeManagedPrefixListsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.filters),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.prefix_list_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.filters.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.prefix_list_ids.as_ref());
    }
}
structure!(
    DescribeManagedPrefixListsInput,
    DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeManagedPrefixListsOutput {
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<ManagedPrefixList>>,
}

impl Members for DescribeManagedPrefixListsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.prefix_lists),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.prefix_lists.as_ref());
    }
}
structure!(
    DescribeManagedPrefixListsOutput,
    DESCRIBE_MANAGED_PREFIX_LISTS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNatGatewaysInput {
    pub dry_run: Option<bool>,
    pub filter: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub nat_gateway_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Members for DescribeNatGatewaysInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.filter),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.nat_gateway_ids),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.filter.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.nat_gateway_ids.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(DescribeNatGatewaysInput, DESCRIBE_NAT_GATEWAYS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNatGatewaysOutput {
    pub nat_gateways: Option<Vec<NatGateway>>,
    pub next_token: Option<String>,
}

impl Members for DescribeNatGatewaysOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.nat_gateways),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.nat_gateways.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeNatGatewaysOutput, DESCRIBE_NAT_GATEWAYS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkAclsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub network_acl_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeNetworkAclsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.network_acl_ids),
            4 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.network_acl_ids.as_ref());
        members.write(4, self.filters.as_ref());
    }
}
structure!(DescribeNetworkAclsInput, DESCRIBE_NETWORK_ACLS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkAcls.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkAclsOutput {
    pub network_acls: Option<Vec<NetworkAcl>>,
    pub next_token: Option<String>,
}

impl Members for DescribeNetworkAclsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_acls),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_acls.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeNetworkAclsOutput, DESCRIBE_NETWORK_ACLS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeInput {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub attribute: Option<String>,
}

impl Members for DescribeNetworkInterfaceAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.network_interface_id),
            2 => member.read(&mut self.attribute),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.network_interface_id.as_ref());
        members.write(2, self.attribute.as_ref());
    }
}
structure!(
    DescribeNetworkInterfaceAttributeInput,
    DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaceAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfaceAttributeOutput {
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub description: Option<AttributeValue>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub associate_public_ip_address: Option<bool>,
}

impl Members for DescribeNetworkInterfaceAttributeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachment),
            1 => member.read(&mut self.description),
            2 => member.read(&mut self.groups),
            3 => member.read(&mut self.network_interface_id),
            4 => member.read(&mut self.source_dest_check),
            5 => member.read(&mut self.associate_public_ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachment.as_ref());
        members.write(1, self.description.as_ref());
        members.write(2, self.groups.as_ref());
        members.write(3, self.network_interface_id.as_ref());
        members.write(4, self.source_dest_check.as_ref());
        members.write(5, self.associate_public_ip_address.as_ref());
    }
}
structure!(
    DescribeNetworkInterfaceAttributeOutput,
    DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfacesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub include_managed_resources: Option<bool>,
    pub dry_run: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeNetworkInterfacesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.include_managed_resources),
            3 => member.read(&mut self.dry_run),
            4 => member.read(&mut self.network_interface_ids),
            5 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.include_managed_resources.as_ref());
        members.write(3, self.dry_run.as_ref());
        members.write(4, self.network_interface_ids.as_ref());
        members.write(5, self.filters.as_ref());
    }
}
structure!(
    DescribeNetworkInterfacesInput,
    DESCRIBE_NETWORK_INTERFACES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeNetworkInterfacesOutput {
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub next_token: Option<String>,
}

impl Members for DescribeNetworkInterfacesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_interfaces),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_interfaces.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeNetworkInterfacesOutput,
    DESCRIBE_NETWORK_INTERFACES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribePrefixListsInput {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Option<Vec<String>>,
}

impl Members for DescribePrefixListsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.filters),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.prefix_list_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.filters.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.prefix_list_ids.as_ref());
    }
}
structure!(DescribePrefixListsInput, DESCRIBE_PREFIX_LISTS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribePrefixListsOutput {
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<PrefixList>>,
}

impl Members for DescribePrefixListsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.prefix_lists),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.prefix_lists.as_ref());
    }
}
structure!(DescribePrefixListsOutput, DESCRIBE_PREFIX_LISTS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegionsInput {
    pub region_names: Option<Vec<String>>,
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeRegionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.region_names),
            1 => member.read(&mut self.all_regions),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.region_names.as_ref());
        members.write(1, self.all_regions.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.filters.as_ref());
    }
}
structure!(DescribeRegionsInput, DESCRIBE_REGIONS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRegionsOutput {
    pub regions: Option<Vec<Region>>,
}

impl Members for DescribeRegionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.regions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.regions.as_ref());
    }
}
structure!(DescribeRegionsOutput, DESCRIBE_REGIONS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRouteTablesInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub route_table_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeRouteTablesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.route_table_ids),
            4 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.route_table_ids.as_ref());
        members.write(4, self.filters.as_ref());
    }
}
structure!(DescribeRouteTablesInput, DESCRIBE_ROUTE_TABLES_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRouteTables.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeRouteTablesOutput {
    pub route_tables: Option<Vec<RouteTable>>,
    pub next_token: Option<String>,
}

impl Members for DescribeRouteTablesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.route_tables),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.route_tables.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeRouteTablesOutput, DESCRIBE_ROUTE_TABLES_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupReferencesInput {
    pub dry_run: Option<bool>,
    pub group_id: Option<Vec<String>>,
}

impl Members for DescribeSecurityGroupReferencesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.group_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.group_id.as_ref());
    }
}
structure!(
    DescribeSecurityGroupReferencesInput,
    DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupReferencesOutput {
    pub security_group_reference_set: Option<Vec<SecurityGroupReference>>,
}

impl Members for DescribeSecurityGroupReferencesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_reference_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_reference_set.as_ref());
    }
}
structure!(
    DescribeSecurityGroupReferencesOutput,
    DESCRIBE_SECURITY_GROUP_REFERENCES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesInput {
    pub filters: Option<Vec<Filter>>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Members for DescribeSecurityGroupRulesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filters),
            1 => member.read(&mut self.security_group_rule_ids),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.next_token),
            4 => member.read(&mut self.max_results),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filters.as_ref());
        members.write(1, self.security_group_rule_ids.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.next_token.as_ref());
        members.write(4, self.max_results.as_ref());
    }
}
structure!(
    DescribeSecurityGroupRulesInput,
    DESCRIBE_SECURITY_GROUP_RULES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesOutput {
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
    pub next_token: Option<String>,
}

impl Members for DescribeSecurityGroupRulesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_rules),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_rules.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeSecurityGroupRulesOutput,
    DESCRIBE_SECURITY_GROUP_RULES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupsInput {
    pub group_ids: Option<Vec<String>>,
    pub group_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeSecurityGroupsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_ids),
            1 => member.read(&mut self.group_names),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.dry_run),
            5 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_ids.as_ref());
        members.write(1, self.group_names.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.dry_run.as_ref());
        members.write(5, self.filters.as_ref());
    }
}
structure!(
    DescribeSecurityGroupsInput,
    DESCRIBE_SECURITY_GROUPS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSecurityGroupsOutput {
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<SecurityGroup>>,
}

impl Members for DescribeSecurityGroupsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.security_groups),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.security_groups.as_ref());
    }
}
structure!(
    DescribeSecurityGroupsOutput,
    DESCRIBE_SECURITY_GROUPS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStaleSecurityGroupsInput {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_id: Option<String>,
}

impl Members for DescribeStaleSecurityGroupsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.vpc_id.as_ref());
    }
}
structure!(
    DescribeStaleSecurityGroupsInput,
    DESCRIBE_STALE_SECURITY_GROUPS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeStaleSecurityGroupsOutput {
    pub next_token: Option<String>,
    pub stale_security_group_set: Option<Vec<StaleSecurityGroup>>,
}

impl Members for DescribeStaleSecurityGroupsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.stale_security_group_set),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.stale_security_group_set.as_ref());
    }
}
structure!(
    DescribeStaleSecurityGroupsOutput,
    DESCRIBE_STALE_SECURITY_GROUPS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubnetsInput {
    pub filters: Option<Vec<Filter>>,
    pub subnet_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

impl Members for DescribeSubnetsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filters),
            1 => member.read(&mut self.subnet_ids),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filters.as_ref());
        members.write(1, self.subnet_ids.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.dry_run.as_ref());
    }
}
structure!(DescribeSubnetsInput, DESCRIBE_SUBNETS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeSubnetsOutput {
    pub next_token: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
}

impl Members for DescribeSubnetsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.subnets),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.subnets.as_ref());
    }
}
structure!(DescribeSubnetsOutput, DESCRIBE_SUBNETS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeTagsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.filters),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.filters.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
    }
}
structure!(DescribeTagsInput, DESCRIBE_TAGS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub next_token: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
}

impl Members for DescribeTagsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(DescribeTagsOutput, DESCRIBE_TAGS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcAttributeInput {
    pub attribute: Option<String>,
    pub vpc_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for DescribeVpcAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attribute),
            1 => member.read(&mut self.vpc_id),
            2 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attribute.as_ref());
        members.write(1, self.vpc_id.as_ref());
        members.write(2, self.dry_run.as_ref());
    }
}
structure!(DescribeVpcAttributeInput, DESCRIBE_VPC_ATTRIBUTE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcAttributeOutput {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}

impl Members for DescribeVpcAttributeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enable_dns_hostnames),
            1 => member.read(&mut self.enable_dns_support),
            2 => member.read(&mut self.enable_network_address_usage_metrics),
            3 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enable_dns_hostnames.as_ref());
        members.write(1, self.enable_dns_support.as_ref());
        members.write(2, self.enable_network_address_usage_metrics.as_ref());
        members.write(3, self.vpc_id.as_ref());
    }
}
structure!(DescribeVpcAttributeOutput, DESCRIBE_VPC_ATTRIBUTE_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointServicesInput {
    pub dry_run: Option<bool>,
    pub service_names: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub service_regions: Option<Vec<String>>,
}

impl Members for DescribeVpcEndpointServicesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.service_names),
            2 => member.read(&mut self.filters),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            5 => member.read(&mut self.service_regions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.service_names.as_ref());
        members.write(2, self.filters.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
        members.write(5, self.service_regions.as_ref());
    }
}
structure!(
    DescribeVpcEndpointServicesInput,
    DESCRIBE_VPC_ENDPOINT_SERVICES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointServicesOutput {
    pub service_names: Option<Vec<String>>,
    pub service_details: Option<Vec<ServiceDetail>>,
    pub next_token: Option<String>,
}

impl Members for DescribeVpcEndpointServicesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_names),
            1 => member.read(&mut self.service_details),
            2 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_names.as_ref());
        members.write(1, self.service_details.as_ref());
        members.write(2, self.next_token.as_ref());
    }
}
structure!(
    DescribeVpcEndpointServicesOutput,
    DESCRIBE_VPC_ENDPOINT_SERVICES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointsInput {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for DescribeVpcEndpointsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.vpc_endpoint_ids),
            2 => member.read(&mut self.filters),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.vpc_endpoint_ids.as_ref());
        members.write(2, self.filters.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(DescribeVpcEndpointsInput, DESCRIBE_VPC_ENDPOINTS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcEndpointsOutput {
    pub vpc_endpoints: Option<Vec<VpcEndpoint>>,
    pub next_token: Option<String>,
}

impl Members for DescribeVpcEndpointsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_endpoints),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_endpoints.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(DescribeVpcEndpointsOutput, DESCRIBE_VPC_ENDPOINTS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcPeeringConnectionsInput {
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
    pub vpc_peering_connection_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}

impl Members for DescribeVpcPeeringConnectionsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.max_results),
            2 => member.read(&mut self.dry_run),
            3 => member.read(&mut self.vpc_peering_connection_ids),
            4 => member.read(&mut self.filters),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.max_results.as_ref());
        members.write(2, self.dry_run.as_ref());
        members.write(3, self.vpc_peering_connection_ids.as_ref());
        members.write(4, self.filters.as_ref());
    }
}
structure!(
    DescribeVpcPeeringConnectionsInput,
    DESCRIBE_VPC_PEERING_CONNECTIONS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcPeeringConnections.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcPeeringConnectionsOutput {
    pub vpc_peering_connections: Option<Vec<VpcPeeringConnection>>,
    pub next_token: Option<String>,
}

impl Members for DescribeVpcPeeringConnectionsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_peering_connections),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_peering_connections.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    DescribeVpcPeeringConnectionsOutput,
    DESCRIBE_VPC_PEERING_CONNECTIONS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcsInput {
    pub filters: Option<Vec<Filter>>,
    pub vpc_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub dry_run: Option<bool>,
}

impl Members for DescribeVpcsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.filters),
            1 => member.read(&mut self.vpc_ids),
            2 => member.read(&mut self.next_token),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.filters.as_ref());
        members.write(1, self.vpc_ids.as_ref());
        members.write(2, self.next_token.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.dry_run.as_ref());
    }
}
structure!(DescribeVpcsInput, DESCRIBE_VPCS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html>
#[derive(Clone, Default, PartialEq)]
pub struct DescribeVpcsOutput {
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<Vpc>>,
}

impl Members for DescribeVpcsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.vpcs),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.vpcs.as_ref());
    }
}
structure!(DescribeVpcsOutput, DESCRIBE_VPCS_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DestinationOptionsRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct DestinationOptionsRequest {
    pub file_format: Option<String>,
    pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}

impl Members for DestinationOptionsRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.file_format),
            1 => member.read(&mut self.hive_compatible_partitions),
            2 => member.read(&mut self.per_hour_partition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.file_format.as_ref());
        members.write(1, self.hive_compatible_partitions.as_ref());
        members.write(2, self.per_hour_partition.as_ref());
    }
}
structure!(DestinationOptionsRequest, DESTINATION_OPTIONS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DestinationOptionsResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct DestinationOptionsResponse {
    pub file_format: Option<String>,
    pub hive_compatible_partitions: Option<bool>,
    pub per_hour_partition: Option<bool>,
}

impl Members for DestinationOptionsResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.file_format),
            1 => member.read(&mut self.hive_compatible_partitions),
            2 => member.read(&mut self.per_hour_partition),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.file_format.as_ref());
        members.write(1, self.hive_compatible_partitions.as_ref());
        members.write(2, self.per_hour_partition.as_ref());
    }
}
structure!(DestinationOptionsResponse, DESTINATION_OPTIONS_RESPONSE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachInternetGatewayOutput {}

impl Members for DetachInternetGatewayOutput {}
structure!(DetachInternetGatewayOutput, DETACH_INTERNET_GATEWAY_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachInternetGatewayInput {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}

impl Members for DetachInternetGatewayInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.internet_gateway_id),
            2 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.internet_gateway_id.as_ref());
        members.write(2, self.vpc_id.as_ref());
    }
}
structure!(DetachInternetGatewayInput, DETACH_INTERNET_GATEWAY_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachNetworkInterfaceOutput {}

impl Members for DetachNetworkInterfaceOutput {}
structure!(
    DetachNetworkInterfaceOutput,
    DETACH_NETWORK_INTERFACE_OUTPUT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct DetachNetworkInterfaceInput {
    pub dry_run: Option<bool>,
    pub attachment_id: Option<String>,
    pub force: Option<bool>,
}

impl Members for DetachNetworkInterfaceInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.attachment_id),
            2 => member.read(&mut self.force),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.attachment_id.as_ref());
        members.write(2, self.force.as_ref());
    }
}
structure!(
    DetachNetworkInterfaceInput,
    DETACH_NETWORK_INTERFACE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DhcpConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct DhcpConfiguration {
    pub key: Option<String>,
    pub values: Option<Vec<AttributeValue>>,
}

impl Members for DhcpConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.values.as_ref());
    }
}
structure!(DhcpConfiguration, DHCP_CONFIGURATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DhcpOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DhcpOptions {
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub dhcp_options_id: Option<String>,
    pub dhcp_configurations: Option<Vec<DhcpConfiguration>>,
}

impl Members for DhcpOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.owner_id),
            1 => member.read(&mut self.tags),
            2 => member.read(&mut self.dhcp_options_id),
            3 => member.read(&mut self.dhcp_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.owner_id.as_ref());
        members.write(1, self.tags.as_ref());
        members.write(2, self.dhcp_options_id.as_ref());
        members.write(3, self.dhcp_configurations.as_ref());
    }
}
structure!(DhcpOptions, DHCP_OPTIONS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateAddressOutput {}

impl Members for DisassociateAddressOutput {}
structure!(DisassociateAddressOutput, DISASSOCIATE_ADDRESS_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateAddressInput {
    pub association_id: Option<String>,
    pub public_ip: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for DisassociateAddressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            1 => member.read(&mut self.public_ip),
            2 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
        members.write(1, self.public_ip.as_ref());
        members.write(2, self.dry_run.as_ref());
    }
}
structure!(DisassociateAddressInput, DISASSOCIATE_ADDRESS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateNatGatewayAddressInput {
    pub nat_gateway_id: Option<String>,
    pub association_ids: Option<Vec<String>>,
    pub max_drain_duration_seconds: Option<i32>,
    pub dry_run: Option<bool>,
}

impl Members for DisassociateNatGatewayAddressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.nat_gateway_id),
            1 => member.read(&mut self.association_ids),
            2 => member.read(&mut self.max_drain_duration_seconds),
            3 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.nat_gateway_id.as_ref());
        members.write(1, self.association_ids.as_ref());
        members.write(2, self.max_drain_duration_seconds.as_ref());
        members.write(3, self.dry_run.as_ref());
    }
}
structure!(
    DisassociateNatGatewayAddressInput,
    DISASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateNatGatewayAddressOutput {
    pub nat_gateway_id: Option<String>,
    pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
}

impl Members for DisassociateNatGatewayAddressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.nat_gateway_id),
            1 => member.read(&mut self.nat_gateway_addresses),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.nat_gateway_id.as_ref());
        members.write(1, self.nat_gateway_addresses.as_ref());
    }
}
structure!(
    DisassociateNatGatewayAddressOutput,
    DISASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateRouteTableOutput {}

impl Members for DisassociateRouteTableOutput {}
structure!(
    DisassociateRouteTableOutput,
    DISASSOCIATE_ROUTE_TABLE_OUTPUT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateRouteTableInput {
    pub dry_run: Option<bool>,
    pub association_id: Option<String>,
}

impl Members for DisassociateRouteTableInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.association_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.association_id.as_ref());
    }
}
structure!(
    DisassociateRouteTableInput,
    DISASSOCIATE_ROUTE_TABLE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateSubnetCidrBlockInput {
    pub association_id: Option<String>,
}

impl Members for DisassociateSubnetCidrBlockInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
    }
}
structure!(
    DisassociateSubnetCidrBlockInput,
    DISASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateSubnetCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateSubnetCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}

impl Members for DisassociateSubnetCidrBlockOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_cidr_block_association),
            1 => member.read(&mut self.subnet_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_cidr_block_association.as_ref());
        members.write(1, self.subnet_id.as_ref());
    }
}
structure!(
    DisassociateSubnetCidrBlockOutput,
    DISASSOCIATE_SUBNET_CIDR_BLOCK_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockInput {
    pub association_id: Option<String>,
}

impl Members for DisassociateVpcCidrBlockInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
    }
}
structure!(
    DisassociateVpcCidrBlockInput,
    DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateVpcCidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockOutput {
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub vpc_id: Option<String>,
}

impl Members for DisassociateVpcCidrBlockOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_cidr_block_association),
            1 => member.read(&mut self.cidr_block_association),
            2 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_cidr_block_association.as_ref());
        members.write(1, self.cidr_block_association.as_ref());
        members.write(2, self.vpc_id.as_ref());
    }
}
structure!(
    DisassociateVpcCidrBlockOutput,
    DISASSOCIATE_VPC_CIDR_BLOCK_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct DnsEntry {
    pub dns_name: Option<String>,
    pub hosted_zone_id: Option<String>,
}

impl Members for DnsEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dns_name),
            1 => member.read(&mut self.hosted_zone_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dns_name.as_ref());
        members.write(1, self.hosted_zone_id.as_ref());
    }
}
structure!(DnsEntry, DNS_ENTRY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct DnsOptions {
    pub dns_record_ip_type: Option<String>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Option<Vec<String>>,
}

impl Members for DnsOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dns_record_ip_type),
            1 => member.read(&mut self.private_dns_only_for_inbound_resolver_endpoint),
            2 => member.read(&mut self.private_dns_preference),
            3 => member.read(&mut self.private_dns_specified_domains),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dns_record_ip_type.as_ref());
        members.write(
            1,
            self.private_dns_only_for_inbound_resolver_endpoint.as_ref(),
        );
        members.write(2, self.private_dns_preference.as_ref());
        members.write(3, self.private_dns_specified_domains.as_ref());
    }
}
structure!(DnsOptions, DNS_OPTIONS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsOptionsSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct DnsOptionsSpecification {
    pub dns_record_ip_type: Option<String>,
    pub private_dns_only_for_inbound_resolver_endpoint: Option<bool>,
    pub private_dns_preference: Option<String>,
    pub private_dns_specified_domains: Option<Vec<String>>,
}

impl Members for DnsOptionsSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dns_record_ip_type),
            1 => member.read(&mut self.private_dns_only_for_inbound_resolver_endpoint),
            2 => member.read(&mut self.private_dns_preference),
            3 => member.read(&mut self.private_dns_specified_domains),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dns_record_ip_type.as_ref());
        members.write(
            1,
            self.private_dns_only_for_inbound_resolver_endpoint.as_ref(),
        );
        members.write(2, self.private_dns_preference.as_ref());
        members.write(3, self.private_dns_specified_domains.as_ref());
    }
}
structure!(DnsOptionsSpecification, DNS_OPTIONS_SPECIFICATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsInstanceBlockDevice.html>
#[derive(Clone, Default, PartialEq)]
pub struct EbsInstanceBlockDevice {
    pub attach_time: Option<Timestamp>,
    pub delete_on_termination: Option<bool>,
    pub status: Option<String>,
    pub volume_id: Option<String>,
    pub associated_resource: Option<String>,
    pub volume_owner_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub ebs_card_index: Option<i32>,
}

impl Members for EbsInstanceBlockDevice {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attach_time),
            1 => member.read(&mut self.delete_on_termination),
            2 => member.read(&mut self.status),
            3 => member.read(&mut self.volume_id),
            4 => member.read(&mut self.associated_resource),
            5 => member.read(&mut self.volume_owner_id),
            6 => member.read(&mut self.operator),
            7 => member.read(&mut self.ebs_card_index),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attach_time.as_ref());
        members.write(1, self.delete_on_termination.as_ref());
        members.write(2, self.status.as_ref());
        members.write(3, self.volume_id.as_ref());
        members.write(4, self.associated_resource.as_ref());
        members.write(5, self.volume_owner_id.as_ref());
        members.write(6, self.operator.as_ref());
        members.write(7, self.ebs_card_index.as_ref());
    }
}
structure!(EbsInstanceBlockDevice, EBS_INSTANCE_BLOCK_DEVICE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EgressOnlyInternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct EgressOnlyInternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for EgressOnlyInternetGateway {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachments),
            1 => member.read(&mut self.egress_only_internet_gateway_id),
            2 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachments.as_ref());
        members.write(1, self.egress_only_internet_gateway_id.as_ref());
        members.write(2, self.tags.as_ref());
    }
}
structure!(EgressOnlyInternetGateway, EGRESS_ONLY_INTERNET_GATEWAY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticGpuAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct ElasticGpuAssociation {
    pub elastic_gpu_id: Option<String>,
    pub elastic_gpu_association_id: Option<String>,
    pub elastic_gpu_association_state: Option<String>,
    pub elastic_gpu_association_time: Option<String>,
}

impl Members for ElasticGpuAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.elastic_gpu_id),
            1 => member.read(&mut self.elastic_gpu_association_id),
            2 => member.read(&mut self.elastic_gpu_association_state),
            3 => member.read(&mut self.elastic_gpu_association_time),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.elastic_gpu_id.as_ref());
        members.write(1, self.elastic_gpu_association_id.as_ref());
        members.write(2, self.elastic_gpu_association_state.as_ref());
        members.write(3, self.elastic_gpu_association_time.as_ref());
    }
}
structure!(ElasticGpuAssociation, ELASTIC_GPU_ASSOCIATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ElasticInferenceAcceleratorAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct ElasticInferenceAcceleratorAssociation {
    pub elastic_inference_accelerator_arn: Option<String>,
    pub elastic_inference_accelerator_association_id: Option<String>,
    pub elastic_inference_accelerator_association_state: Option<String>,
    pub elastic_inference_accelerator_association_time: Option<Timestamp>,
}

impl Members for ElasticInferenceAcceleratorAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.elastic_inference_accelerator_arn),
            1 => member.read(&mut self.elastic_inference_accelerator_association_id),
            2 => member.read(&mut self.elastic_inference_accelerator_association_state),
            3 => member.read(&mut self.elastic_inference_accelerator_association_time),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.elastic_inference_accelerator_arn.as_ref());
        members.write(
            1,
            self.elastic_inference_accelerator_association_id.as_ref(),
        );
        members.write(
            2,
            self.elastic_inference_accelerator_association_state
                .as_ref(),
        );
        members.write(
            3,
            self.elastic_inference_accelerator_association_time.as_ref(),
        );
    }
}
structure!(
    ElasticInferenceAcceleratorAssociation,
    ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct EnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}

impl Members for EnaSrdSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ena_srd_enabled),
            1 => member.read(&mut self.ena_srd_udp_specification),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ena_srd_enabled.as_ref());
        members.write(1, self.ena_srd_udp_specification.as_ref());
    }
}
structure!(EnaSrdSpecification, ENA_SRD_SPECIFICATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnaSrdUdpSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct EnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl Members for EnaSrdUdpSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ena_srd_udp_enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ena_srd_udp_enabled.as_ref());
    }
}
structure!(EnaSrdUdpSpecification, ENA_SRD_UDP_SPECIFICATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnclaveOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct EnclaveOptions {
    pub enabled: Option<bool>,
}

impl Members for EnclaveOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enabled.as_ref());
    }
}
structure!(EnclaveOptions, ENCLAVE_OPTIONS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Filter.html>
#[derive(Clone, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Members for Filter {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            1 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
        members.write(1, self.values.as_ref());
    }
}
structure!(Filter, FILTER);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html>
#[derive(Clone, Default, PartialEq)]
pub struct FlowLog {
    pub creation_time: Option<Timestamp>,
    pub deliver_logs_error_message: Option<String>,
    pub deliver_logs_permission_arn: Option<String>,
    pub deliver_cross_account_role: Option<String>,
    pub deliver_logs_status: Option<String>,
    pub flow_log_id: Option<String>,
    pub flow_log_status: Option<String>,
    pub log_group_name: Option<String>,
    pub resource_id: Option<String>,
    pub traffic_type: Option<String>,
    pub log_destination_type: Option<String>,
    pub log_destination: Option<String>,
    pub log_format: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub max_aggregation_interval: Option<i32>,
    pub destination_options: Option<DestinationOptionsResponse>,
    pub tag_field_specifications: Option<Vec<TagFieldSpecificationResponse>>,
}

impl Members for FlowLog {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.creation_time),
            1 => member.read(&mut self.deliver_logs_error_message),
            2 => member.read(&mut self.deliver_logs_permission_arn),
            3 => member.read(&mut self.deliver_cross_account_role),
            4 => member.read(&mut self.deliver_logs_status),
            5 => member.read(&mut self.flow_log_id),
            6 => member.read(&mut self.flow_log_status),
            7 => member.read(&mut self.log_group_name),
            8 => member.read(&mut self.resource_id),
            9 => member.read(&mut self.traffic_type),
            10 => member.read(&mut self.log_destination_type),
            11 => member.read(&mut self.log_destination),
            12 => member.read(&mut self.log_format),
            13 => member.read(&mut self.tags),
            14 => member.read(&mut self.max_aggregation_interval),
            15 => member.read(&mut self.destination_options),
            16 => member.read(&mut self.tag_field_specifications),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.creation_time.as_ref());
        members.write(1, self.deliver_logs_error_message.as_ref());
        members.write(2, self.deliver_logs_permission_arn.as_ref());
        members.write(3, self.deliver_cross_account_role.as_ref());
        members.write(4, self.deliver_logs_status.as_ref());
        members.write(5, self.flow_log_id.as_ref());
        members.write(6, self.flow_log_status.as_ref());
        members.write(7, self.log_group_name.as_ref());
        members.write(8, self.resource_id.as_ref());
        members.write(9, self.traffic_type.as_ref());
        members.write(10, self.log_destination_type.as_ref());
        members.write(11, self.log_destination.as_ref());
        members.write(12, self.log_format.as_ref());
        members.write(13, self.tags.as_ref());
        members.write(14, self.max_aggregation_interval.as_ref());
        members.write(15, self.destination_options.as_ref());
        members.write(16, self.tag_field_specifications.as_ref());
    }
}
structure!(FlowLog, FLOW_LOG);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetManagedPrefixListAssociationsInput {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for GetManagedPrefixListAssociationsInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.prefix_list_id),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.prefix_list_id.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.next_token.as_ref());
    }
}
structure!(
    GetManagedPrefixListAssociationsInput,
    GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListAssociations.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetManagedPrefixListAssociationsOutput {
    pub prefix_list_associations: Option<Vec<PrefixListAssociation>>,
    pub next_token: Option<String>,
}

impl Members for GetManagedPrefixListAssociationsOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.prefix_list_associations),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.prefix_list_associations.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    GetManagedPrefixListAssociationsOutput,
    GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetManagedPrefixListEntriesInput {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub target_version: Option<i64>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Members for GetManagedPrefixListEntriesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.prefix_list_id),
            2 => member.read(&mut self.target_version),
            3 => member.read(&mut self.max_results),
            4 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.prefix_list_id.as_ref());
        members.write(2, self.target_version.as_ref());
        members.write(3, self.max_results.as_ref());
        members.write(4, self.next_token.as_ref());
    }
}
structure!(
    GetManagedPrefixListEntriesInput,
    GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetManagedPrefixListEntriesOutput {
    pub entries: Option<Vec<PrefixListEntry>>,
    pub next_token: Option<String>,
}

impl Members for GetManagedPrefixListEntriesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.entries),
            1 => member.read(&mut self.next_token),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.entries.as_ref());
        members.write(1, self.next_token.as_ref());
    }
}
structure!(
    GetManagedPrefixListEntriesOutput,
    GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetSecurityGroupsForVpcInput {
    pub vpc_id: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filters: Option<Vec<Filter>>,
    pub dry_run: Option<bool>,
}

impl Members for GetSecurityGroupsForVpcInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_id),
            1 => member.read(&mut self.next_token),
            2 => member.read(&mut self.max_results),
            3 => member.read(&mut self.filters),
            4 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_id.as_ref());
        members.write(1, self.next_token.as_ref());
        members.write(2, self.max_results.as_ref());
        members.write(3, self.filters.as_ref());
        members.write(4, self.dry_run.as_ref());
    }
}
structure!(
    GetSecurityGroupsForVpcInput,
    GET_SECURITY_GROUPS_FOR_VPC_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct GetSecurityGroupsForVpcOutput {
    pub next_token: Option<String>,
    pub security_group_for_vpcs: Option<Vec<SecurityGroupForVpc>>,
}

impl Members for GetSecurityGroupsForVpcOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.next_token),
            1 => member.read(&mut self.security_group_for_vpcs),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.next_token.as_ref());
        members.write(1, self.security_group_for_vpcs.as_ref());
    }
}
structure!(
    GetSecurityGroupsForVpcOutput,
    GET_SECURITY_GROUPS_FOR_VPC_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GroupIdentifier.html>
#[derive(Clone, Default, PartialEq)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl Members for GroupIdentifier {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.group_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.group_name.as_ref());
    }
}
structure!(GroupIdentifier, GROUP_IDENTIFIER);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_HibernationOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct HibernationOptions {
    pub configured: Option<bool>,
}

impl Members for HibernationOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.configured),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.configured.as_ref());
    }
}
structure!(HibernationOptions, HIBERNATION_OPTIONS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IamInstanceProfile.html>
#[derive(Clone, Default, PartialEq)]
pub struct IamInstanceProfile {
    pub arn: Option<String>,
    pub id: Option<String>,
}

impl Members for IamInstanceProfile {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.arn),
            1 => member.read(&mut self.id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.arn.as_ref());
        members.write(1, self.id.as_ref());
    }
}
structure!(IamInstanceProfile, IAM_INSTANCE_PROFILE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IcmpTypeCode.html>
#[derive(Clone, Default, PartialEq)]
pub struct IcmpTypeCode {
    pub code: Option<i32>,
    pub r#type: Option<i32>,
}

impl Members for IcmpTypeCode {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.r#type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.r#type.as_ref());
    }
}
structure!(IcmpTypeCode, ICMP_TYPE_CODE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Instance.html>
#[derive(Clone, Default, PartialEq)]
pub struct Instance {
    pub architecture: Option<String>,
    pub block_device_mappings: Option<Vec<InstanceBlockDeviceMapping>>,
    pub client_token: Option<String>,
    pub ebs_optimized: Option<bool>,
    pub ena_support: Option<bool>,
    pub hypervisor: Option<String>,
    pub iam_instance_profile: Option<IamInstanceProfile>,
    pub instance_lifecycle: Option<String>,
    pub elastic_gpu_associations: Option<Vec<ElasticGpuAssociation>>,
    pub elastic_inference_accelerator_associations:
        Option<Vec<ElasticInferenceAcceleratorAssociation>>,
    pub network_interfaces: Option<Vec<InstanceNetworkInterface>>,
    pub outpost_arn: Option<String>,
    pub root_device_name: Option<String>,
    pub root_device_type: Option<String>,
    pub security_groups: Option<Vec<GroupIdentifier>>,
    pub source_dest_check: Option<bool>,
    pub spot_instance_request_id: Option<String>,
    pub sriov_net_support: Option<String>,
    pub state_reason: Option<StateReason>,
    pub tags: Option<Vec<Tag>>,
    pub virtualization_type: Option<String>,
    pub cpu_options: Option<CpuOptions>,
    pub capacity_block_id: Option<String>,
    pub capacity_reservation_id: Option<String>,
    pub capacity_reservation_specification: Option<CapacityReservationSpecificationResponse>,
    pub hibernation_options: Option<HibernationOptions>,
    pub licenses: Option<Vec<LicenseConfiguration>>,
    pub metadata_options: Option<InstanceMetadataOptionsResponse>,
    pub enclave_options: Option<EnclaveOptions>,
    pub boot_mode: Option<String>,
    pub platform_details: Option<String>,
    pub usage_operation: Option<String>,
    pub usage_operation_update_time: Option<Timestamp>,
    pub private_dns_name_options: Option<PrivateDnsNameOptionsResponse>,
    pub ipv6_address: Option<String>,
    pub tpm_support: Option<String>,
    pub maintenance_options: Option<InstanceMaintenanceOptions>,
    pub current_instance_boot_mode: Option<String>,
    pub network_performance_options: Option<InstanceNetworkPerformanceOptions>,
    pub operator: Option<OperatorResponse>,
    pub secondary_interfaces: Option<Vec<InstanceSecondaryInterface>>,
    pub instance_id: Option<String>,
    pub image_id: Option<String>,
    pub state: Option<InstanceState>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub state_transition_reason: Option<String>,
    pub key_name: Option<String>,
    pub ami_launch_index: Option<i32>,
    pub product_codes: Option<Vec<ProductCode>>,
    pub instance_type: Option<String>,
    pub launch_time: Option<Timestamp>,
    pub placement: Option<Placement>,
    pub kernel_id: Option<String>,
    pub ramdisk_id: Option<String>,
    pub platform: Option<String>,
    pub monitoring: Option<Monitoring>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub private_ip_address: Option<String>,
    pub public_ip_address: Option<String>,
}

impl Members for Instance {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.architecture),
            1 => member.read(&mut self.block_device_mappings),
            2 => member.read(&mut self.client_token),
            3 => member.read(&mut self.ebs_optimized),
            4 => member.read(&mut self.ena_support),
            5 => member.read(&mut self.hypervisor),
            6 => member.read(&mut self.iam_instance_profile),
            7 => member.read(&mut self.instance_lifecycle),
            8 => member.read(&mut self.elastic_gpu_associations),
            9 => member.read(&mut self.elastic_inference_accelerator_associations),
            10 => member.read(&mut self.network_interfaces),
            11 => member.read(&mut self.outpost_arn),
            12 => member.read(&mut self.root_device_name),
            13 => member.read(&mut self.root_device_type),
            14 => member.read(&mut self.security_groups),
            15 => member.read(&mut self.source_dest_check),
            16 => member.read(&mut self.spot_instance_request_id),
            17 => member.read(&mut self.sriov_net_support),
            18 => member.read(&mut self.state_reason),
            19 => member.read(&mut self.tags),
            20 => member.read(&mut self.virtualization_type),
            21 => member.read(&mut self.cpu_options),
            22 => member.read(&mut self.capacity_block_id),
            23 => member.read(&mut self.capacity_reservation_id),
            24 => member.read(&mut self.capacity_reservation_specification),
            25 => member.read(&mut self.hibernation_options),
            26 => member.read(&mut self.licenses),
            27 => member.read(&mut self.metadata_options),
            28 => member.read(&mut self.enclave_options),
            29 => member.read(&mut self.boot_mode),
            30 => member.read(&mut self.platform_details),
            31 => member.read(&mut self.usage_operation),
            32 => member.read(&mut self.usage_operation_update_time),
            33 => member.read(&mut self.private_dns_name_options),
            34 => member.read(&mut self.ipv6_address),
            35 => member.read(&mut self.tpm_support),
            36 => member.read(&mut self.maintenance_options),
            37 => member.read(&mut self.current_instance_boot_mode),
            38 => member.read(&mut self.network_performance_options),
            39 => member.read(&mut self.operator),
            40 => member.read(&mut self.secondary_interfaces),
            41 => member.read(&mut self.instance_id),
            42 => member.read(&mut self.image_id),
            43 => member.read(&mut self.state),
            44 => member.read(&mut self.private_dns_name),
            45 => member.read(&mut self.public_dns_name),
            46 => member.read(&mut self.state_transition_reason),
            47 => member.read(&mut self.key_name),
            48 => member.read(&mut self.ami_launch_index),
            49 => member.read(&mut self.product_codes),
            50 => member.read(&mut self.instance_type),
            51 => member.read(&mut self.launch_time),
            52 => member.read(&mut self.placement),
            53 => member.read(&mut self.kernel_id),
            54 => member.read(&mut self.ramdisk_id),
            55 => member.read(&mut self.platform),
            56 => member.read(&mut self.monitoring),
            57 => member.read(&mut self.subnet_id),
            58 => member.read(&mut self.vpc_id),
            59 => member.read(&mut self.private_ip_address),
            60 => member.read(&mut self.public_ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.architecture.as_ref());
        members.write(1, self.block_device_mappings.as_ref());
        members.write(2, self.client_token.as_ref());
        members.write(3, self.ebs_optimized.as_ref());
        members.write(4, self.ena_support.as_ref());
        members.write(5, self.hypervisor.as_ref());
        members.write(6, self.iam_instance_profile.as_ref());
        members.write(7, self.instance_lifecycle.as_ref());
        members.write(8, self.elastic_gpu_associations.as_ref());
        members.write(9, self.elastic_inference_accelerator_associations.as_ref());
        members.write(10, self.network_interfaces.as_ref());
        members.write(11, self.outpost_arn.as_ref());
        members.write(12, self.root_device_name.as_ref());
        members.write(13, self.root_device_type.as_ref());
        members.write(14, self.security_groups.as_ref());
        members.write(15, self.source_dest_check.as_ref());
        members.write(16, self.spot_instance_request_id.as_ref());
        members.write(17, self.sriov_net_support.as_ref());
        members.write(18, self.state_reason.as_ref());
        members.write(19, self.tags.as_ref());
        members.write(20, self.virtualization_type.as_ref());
        members.write(21, self.cpu_options.as_ref());
        members.write(22, self.capacity_block_id.as_ref());
        members.write(23, self.capacity_reservation_id.as_ref());
        members.write(24, self.capacity_reservation_specification.as_ref());
        members.write(25, self.hibernation_options.as_ref());
        members.write(26, self.licenses.as_ref());
        members.write(27, self.metadata_options.as_ref());
        members.write(28, self.enclave_options.as_ref());
        members.write(29, self.boot_mode.as_ref());
        members.write(30, self.platform_details.as_ref());
        members.write(31, self.usage_operation.as_ref());
        members.write(32, self.usage_operation_update_time.as_ref());
        members.write(33, self.private_dns_name_options.as_ref());
        members.write(34, self.ipv6_address.as_ref());
        members.write(35, self.tpm_support.as_ref());
        members.write(36, self.maintenance_options.as_ref());
        members.write(37, self.current_instance_boot_mode.as_ref());
        members.write(38, self.network_performance_options.as_ref());
        members.write(39, self.operator.as_ref());
        members.write(40, self.secondary_interfaces.as_ref());
        members.write(41, self.instance_id.as_ref());
        members.write(42, self.image_id.as_ref());
        members.write(43, self.state.as_ref());
        members.write(44, self.private_dns_name.as_ref());
        members.write(45, self.public_dns_name.as_ref());
        members.write(46, self.state_transition_reason.as_ref());
        members.write(47, self.key_name.as_ref());
        members.write(48, self.ami_launch_index.as_ref());
        members.write(49, self.product_codes.as_ref());
        members.write(50, self.instance_type.as_ref());
        members.write(51, self.launch_time.as_ref());
        members.write(52, self.placement.as_ref());
        members.write(53, self.kernel_id.as_ref());
        members.write(54, self.ramdisk_id.as_ref());
        members.write(55, self.platform.as_ref());
        members.write(56, self.monitoring.as_ref());
        members.write(57, self.subnet_id.as_ref());
        members.write(58, self.vpc_id.as_ref());
        members.write(59, self.private_ip_address.as_ref());
        members.write(60, self.public_ip_address.as_ref());
    }
}
structure!(Instance, INSTANCE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceAttachmentEnaSrdSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<InstanceAttachmentEnaSrdUdpSpecification>,
}

impl Members for InstanceAttachmentEnaSrdSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ena_srd_enabled),
            1 => member.read(&mut self.ena_srd_udp_specification),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ena_srd_enabled.as_ref());
        members.write(1, self.ena_srd_udp_specification.as_ref());
    }
}
structure!(
    InstanceAttachmentEnaSrdSpecification,
    INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceAttachmentEnaSrdUdpSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceAttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl Members for InstanceAttachmentEnaSrdUdpSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ena_srd_udp_enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ena_srd_udp_enabled.as_ref());
    }
}
structure!(
    InstanceAttachmentEnaSrdUdpSpecification,
    INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceBlockDeviceMapping.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceBlockDeviceMapping {
    pub device_name: Option<String>,
    pub ebs: Option<EbsInstanceBlockDevice>,
}

impl Members for InstanceBlockDeviceMapping {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.device_name),
            1 => member.read(&mut self.ebs),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.device_name.as_ref());
        members.write(1, self.ebs.as_ref());
    }
}
structure!(InstanceBlockDeviceMapping, INSTANCE_BLOCK_DEVICE_MAPPING);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv4Prefix.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIpv4Prefix {
    pub ipv4_prefix: Option<String>,
}

impl Members for InstanceIpv4Prefix {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv4_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv4_prefix.as_ref());
    }
}
structure!(InstanceIpv4Prefix, INSTANCE_IPV4_PREFIX);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv6Address.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

impl Members for InstanceIpv6Address {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_address),
            1 => member.read(&mut self.is_primary_ipv6),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_address.as_ref());
        members.write(1, self.is_primary_ipv6.as_ref());
    }
}
structure!(InstanceIpv6Address, INSTANCE_IPV6_ADDRESS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv6Prefix.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceIpv6Prefix {
    pub ipv6_prefix: Option<String>,
}

impl Members for InstanceIpv6Prefix {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_prefix.as_ref());
    }
}
structure!(InstanceIpv6Prefix, INSTANCE_IPV6_PREFIX);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMaintenanceOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceMaintenanceOptions {
    pub auto_recovery: Option<String>,
    pub reboot_migration: Option<String>,
}

impl Members for InstanceMaintenanceOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.auto_recovery),
            1 => member.read(&mut self.reboot_migration),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.auto_recovery.as_ref());
        members.write(1, self.reboot_migration.as_ref());
    }
}
structure!(InstanceMaintenanceOptions, INSTANCE_MAINTENANCE_OPTIONS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMetadataOptionsResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceMetadataOptionsResponse {
    pub state: Option<String>,
    pub http_tokens: Option<String>,
    pub http_put_response_hop_limit: Option<i32>,
    pub http_endpoint: Option<String>,
    pub http_protocol_ipv6: Option<String>,
    pub instance_metadata_tags: Option<String>,
}

impl Members for InstanceMetadataOptionsResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.http_tokens),
            2 => member.read(&mut self.http_put_response_hop_limit),
            3 => member.read(&mut self.http_endpoint),
            4 => member.read(&mut self.http_protocol_ipv6),
            5 => member.read(&mut self.instance_metadata_tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.http_tokens.as_ref());
        members.write(2, self.http_put_response_hop_limit.as_ref());
        members.write(3, self.http_endpoint.as_ref());
        members.write(4, self.http_protocol_ipv6.as_ref());
        members.write(5, self.instance_metadata_tags.as_ref());
    }
}
structure!(
    InstanceMetadataOptionsResponse,
    INSTANCE_METADATA_OPTIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceNetworkInterface {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub attachment: Option<InstanceNetworkInterfaceAttachment>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<InstancePrivateIpAddress>>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub interface_type: Option<String>,
    pub ipv4_prefixes: Option<Vec<InstanceIpv4Prefix>>,
    pub ipv6_prefixes: Option<Vec<InstanceIpv6Prefix>>,
    pub connection_tracking_configuration: Option<ConnectionTrackingSpecificationResponse>,
    pub operator: Option<OperatorResponse>,
}

impl Members for InstanceNetworkInterface {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association),
            1 => member.read(&mut self.attachment),
            2 => member.read(&mut self.description),
            3 => member.read(&mut self.groups),
            4 => member.read(&mut self.ipv6_addresses),
            5 => member.read(&mut self.mac_address),
            6 => member.read(&mut self.network_interface_id),
            7 => member.read(&mut self.owner_id),
            8 => member.read(&mut self.private_dns_name),
            9 => member.read(&mut self.private_ip_address),
            10 => member.read(&mut self.private_ip_addresses),
            11 => member.read(&mut self.source_dest_check),
            12 => member.read(&mut self.status),
            13 => member.read(&mut self.subnet_id),
            14 => member.read(&mut self.vpc_id),
            15 => member.read(&mut self.interface_type),
            16 => member.read(&mut self.ipv4_prefixes),
            17 => member.read(&mut self.ipv6_prefixes),
            18 => member.read(&mut self.connection_tracking_configuration),
            19 => member.read(&mut self.operator),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association.as_ref());
        members.write(1, self.attachment.as_ref());
        members.write(2, self.description.as_ref());
        members.write(3, self.groups.as_ref());
        members.write(4, self.ipv6_addresses.as_ref());
        members.write(5, self.mac_address.as_ref());
        members.write(6, self.network_interface_id.as_ref());
        members.write(7, self.owner_id.as_ref());
        members.write(8, self.private_dns_name.as_ref());
        members.write(9, self.private_ip_address.as_ref());
        members.write(10, self.private_ip_addresses.as_ref());
        members.write(11, self.source_dest_check.as_ref());
        members.write(12, self.status.as_ref());
        members.write(13, self.subnet_id.as_ref());
        members.write(14, self.vpc_id.as_ref());
        members.write(15, self.interface_type.as_ref());
        members.write(16, self.ipv4_prefixes.as_ref());
        members.write(17, self.ipv6_prefixes.as_ref());
        members.write(18, self.connection_tracking_configuration.as_ref());
        members.write(19, self.operator.as_ref());
    }
}
structure!(InstanceNetworkInterface, INSTANCE_NETWORK_INTERFACE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAssociation {
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}

impl Members for InstanceNetworkInterfaceAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.carrier_ip),
            1 => member.read(&mut self.customer_owned_ip),
            2 => member.read(&mut self.ip_owner_id),
            3 => member.read(&mut self.public_dns_name),
            4 => member.read(&mut self.public_ip),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.carrier_ip.as_ref());
        members.write(1, self.customer_owned_ip.as_ref());
        members.write(2, self.ip_owner_id.as_ref());
        members.write(3, self.public_dns_name.as_ref());
        members.write(4, self.public_ip.as_ref());
    }
}
structure!(
    InstanceNetworkInterfaceAssociation,
    INSTANCE_NETWORK_INTERFACE_ASSOCIATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceAttachment.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceNetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<String>,
    pub network_card_index: Option<i32>,
    pub ena_srd_specification: Option<InstanceAttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}

impl Members for InstanceNetworkInterfaceAttachment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attach_time),
            1 => member.read(&mut self.attachment_id),
            2 => member.read(&mut self.delete_on_termination),
            3 => member.read(&mut self.device_index),
            4 => member.read(&mut self.status),
            5 => member.read(&mut self.network_card_index),
            6 => member.read(&mut self.ena_srd_specification),
            7 => member.read(&mut self.ena_queue_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attach_time.as_ref());
        members.write(1, self.attachment_id.as_ref());
        members.write(2, self.delete_on_termination.as_ref());
        members.write(3, self.device_index.as_ref());
        members.write(4, self.status.as_ref());
        members.write(5, self.network_card_index.as_ref());
        members.write(6, self.ena_srd_specification.as_ref());
        members.write(7, self.ena_queue_count.as_ref());
    }
}
structure!(
    InstanceNetworkInterfaceAttachment,
    INSTANCE_NETWORK_INTERFACE_ATTACHMENT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkPerformanceOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceNetworkPerformanceOptions {
    pub bandwidth_weighting: Option<String>,
}

impl Members for InstanceNetworkPerformanceOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.bandwidth_weighting),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.bandwidth_weighting.as_ref());
    }
}
structure!(
    InstanceNetworkPerformanceOptions,
    INSTANCE_NETWORK_PERFORMANCE_OPTIONS
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstancePrivateIpAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstancePrivateIpAddress {
    pub association: Option<InstanceNetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

impl Members for InstancePrivateIpAddress {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association),
            1 => member.read(&mut self.primary),
            2 => member.read(&mut self.private_dns_name),
            3 => member.read(&mut self.private_ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association.as_ref());
        members.write(1, self.primary.as_ref());
        members.write(2, self.private_dns_name.as_ref());
        members.write(3, self.private_ip_address.as_ref());
    }
}
structure!(InstancePrivateIpAddress, INSTANCE_PRIVATE_IP_ADDRESS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceSecondaryInterface {
    pub attachment: Option<InstanceSecondaryInterfaceAttachment>,
    pub mac_address: Option<String>,
    pub secondary_interface_id: Option<String>,
    pub owner_id: Option<String>,
    pub private_ip_addresses: Option<Vec<InstanceSecondaryInterfacePrivateIpAddress>>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub secondary_subnet_id: Option<String>,
    pub secondary_network_id: Option<String>,
    pub interface_type: Option<String>,
}

impl Members for InstanceSecondaryInterface {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachment),
            1 => member.read(&mut self.mac_address),
            2 => member.read(&mut self.secondary_interface_id),
            3 => member.read(&mut self.owner_id),
            4 => member.read(&mut self.private_ip_addresses),
            5 => member.read(&mut self.source_dest_check),
            6 => member.read(&mut self.status),
            7 => member.read(&mut self.secondary_subnet_id),
            8 => member.read(&mut self.secondary_network_id),
            9 => member.read(&mut self.interface_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachment.as_ref());
        members.write(1, self.mac_address.as_ref());
        members.write(2, self.secondary_interface_id.as_ref());
        members.write(3, self.owner_id.as_ref());
        members.write(4, self.private_ip_addresses.as_ref());
        members.write(5, self.source_dest_check.as_ref());
        members.write(6, self.status.as_ref());
        members.write(7, self.secondary_subnet_id.as_ref());
        members.write(8, self.secondary_network_id.as_ref());
        members.write(9, self.interface_type.as_ref());
    }
}
structure!(InstanceSecondaryInterface, INSTANCE_SECONDARY_INTERFACE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterfaceAttachment.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceSecondaryInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub status: Option<String>,
    pub network_card_index: Option<i32>,
}

impl Members for InstanceSecondaryInterfaceAttachment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attach_time),
            1 => member.read(&mut self.attachment_id),
            2 => member.read(&mut self.delete_on_termination),
            3 => member.read(&mut self.device_index),
            4 => member.read(&mut self.status),
            5 => member.read(&mut self.network_card_index),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attach_time.as_ref());
        members.write(1, self.attachment_id.as_ref());
        members.write(2, self.delete_on_termination.as_ref());
        members.write(3, self.device_index.as_ref());
        members.write(4, self.status.as_ref());
        members.write(5, self.network_card_index.as_ref());
    }
}
structure!(
    InstanceSecondaryInterfaceAttachment,
    INSTANCE_SECONDARY_INTERFACE_ATTACHMENT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterfacePrivateIpAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceSecondaryInterfacePrivateIpAddress {
    pub private_ip_address: Option<String>,
}

impl Members for InstanceSecondaryInterfacePrivateIpAddress {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.private_ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.private_ip_address.as_ref());
    }
}
structure!(
    InstanceSecondaryInterfacePrivateIpAddress,
    INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceState.html>
#[derive(Clone, Default, PartialEq)]
pub struct InstanceState {
    pub code: Option<i32>,
    pub name: Option<String>,
}

impl Members for InstanceState {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.name.as_ref());
    }
}
structure!(InstanceState, INSTANCE_STATE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct InternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    pub internet_gateway_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for InternetGateway {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attachments),
            1 => member.read(&mut self.internet_gateway_id),
            2 => member.read(&mut self.owner_id),
            3 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attachments.as_ref());
        members.write(1, self.internet_gateway_id.as_ref());
        members.write(2, self.owner_id.as_ref());
        members.write(3, self.tags.as_ref());
    }
}
structure!(InternetGateway, INTERNET_GATEWAY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGatewayAttachment.html>
#[derive(Clone, Default, PartialEq)]
pub struct InternetGatewayAttachment {
    pub state: Option<String>,
    pub vpc_id: Option<String>,
}

impl Members for InternetGatewayAttachment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.vpc_id.as_ref());
    }
}
structure!(InternetGatewayAttachment, INTERNET_GATEWAY_ATTACHMENT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html>
#[derive(Clone, Default, PartialEq)]
pub struct IpPermission {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
    pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
}

impl Members for IpPermission {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ip_protocol),
            1 => member.read(&mut self.from_port),
            2 => member.read(&mut self.to_port),
            3 => member.read(&mut self.user_id_group_pairs),
            4 => member.read(&mut self.ip_ranges),
            5 => member.read(&mut self.ipv6_ranges),
            6 => member.read(&mut self.prefix_list_ids),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ip_protocol.as_ref());
        members.write(1, self.from_port.as_ref());
        members.write(2, self.to_port.as_ref());
        members.write(3, self.user_id_group_pairs.as_ref());
        members.write(4, self.ip_ranges.as_ref());
        members.write(5, self.ipv6_ranges.as_ref());
        members.write(6, self.prefix_list_ids.as_ref());
    }
}
structure!(IpPermission, IP_PERMISSION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html>
#[derive(Clone, Default, PartialEq)]
pub struct IpRange {
    pub description: Option<String>,
    pub cidr_ip: Option<String>,
}

impl Members for IpRange {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.description),
            1 => member.read(&mut self.cidr_ip),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.description.as_ref());
        members.write(1, self.cidr_ip.as_ref());
    }
}
structure!(IpRange, IP_RANGE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv4PrefixSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}

impl Members for Ipv4PrefixSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv4_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv4_prefix.as_ref());
    }
}
structure!(Ipv4PrefixSpecification, IPV4_PREFIX_SPECIFICATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv4PrefixSpecificationRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct Ipv4PrefixSpecificationRequest {
    pub ipv4_prefix: Option<String>,
}

impl Members for Ipv4PrefixSpecificationRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv4_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv4_prefix.as_ref());
    }
}
structure!(
    Ipv4PrefixSpecificationRequest,
    IPV4_PREFIX_SPECIFICATION_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6CidrBlock.html>
#[derive(Clone, Default, PartialEq)]
pub struct Ipv6CidrBlock {
    pub ipv6_cidr_block: Option<String>,
}

impl Members for Ipv6CidrBlock {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_cidr_block),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_cidr_block.as_ref());
    }
}
structure!(Ipv6CidrBlock, IPV6_CIDR_BLOCK);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6PrefixSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}

impl Members for Ipv6PrefixSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_prefix.as_ref());
    }
}
structure!(Ipv6PrefixSpecification, IPV6_PREFIX_SPECIFICATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6PrefixSpecificationRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct Ipv6PrefixSpecificationRequest {
    pub ipv6_prefix: Option<String>,
}

impl Members for Ipv6PrefixSpecificationRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_prefix),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_prefix.as_ref());
    }
}
structure!(
    Ipv6PrefixSpecificationRequest,
    IPV6_PREFIX_SPECIFICATION_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6Range.html>
#[derive(Clone, Default, PartialEq)]
pub struct Ipv6Range {
    pub description: Option<String>,
    pub cidr_ipv6: Option<String>,
}

impl Members for Ipv6Range {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.description),
            1 => member.read(&mut self.cidr_ipv6),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.description.as_ref());
        members.write(1, self.cidr_ipv6.as_ref());
    }
}
structure!(Ipv6Range, IPV6_RANGE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LastError.html>
#[derive(Clone, Default, PartialEq)]
pub struct LastError {
    pub message: Option<String>,
    pub code: Option<String>,
}

impl Members for LastError {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.message),
            1 => member.read(&mut self.code),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.message.as_ref());
        members.write(1, self.code.as_ref());
    }
}
structure!(LastError, LAST_ERROR);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LicenseConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct LicenseConfiguration {
    pub license_configuration_arn: Option<String>,
}

impl Members for LicenseConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.license_configuration_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.license_configuration_arn.as_ref());
    }
}
structure!(LicenseConfiguration, LICENSE_CONFIGURATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ManagedPrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct ManagedPrefixList {
    pub prefix_list_id: Option<String>,
    pub address_family: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub prefix_list_arn: Option<String>,
    pub prefix_list_name: Option<String>,
    pub max_entries: Option<i32>,
    pub version: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub owner_id: Option<String>,
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
}

impl Members for ManagedPrefixList {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.prefix_list_id),
            1 => member.read(&mut self.address_family),
            2 => member.read(&mut self.state),
            3 => member.read(&mut self.state_message),
            4 => member.read(&mut self.prefix_list_arn),
            5 => member.read(&mut self.prefix_list_name),
            6 => member.read(&mut self.max_entries),
            7 => member.read(&mut self.version),
            8 => member.read(&mut self.tags),
            9 => member.read(&mut self.owner_id),
            10 => member.read(&mut self.ipam_prefix_list_resolver_target_id),
            11 => member.read(&mut self.ipam_prefix_list_resolver_sync_enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.prefix_list_id.as_ref());
        members.write(1, self.address_family.as_ref());
        members.write(2, self.state.as_ref());
        members.write(3, self.state_message.as_ref());
        members.write(4, self.prefix_list_arn.as_ref());
        members.write(5, self.prefix_list_name.as_ref());
        members.write(6, self.max_entries.as_ref());
        members.write(7, self.version.as_ref());
        members.write(8, self.tags.as_ref());
        members.write(9, self.owner_id.as_ref());
        members.write(10, self.ipam_prefix_list_resolver_target_id.as_ref());
        members.write(11, self.ipam_prefix_list_resolver_sync_enabled.as_ref());
    }
}
structure!(ManagedPrefixList, MANAGED_PREFIX_LIST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyAddressAttributeInput {
    pub allocation_id: Option<String>,
    pub domain_name: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for ModifyAddressAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_id),
            1 => member.read(&mut self.domain_name),
            2 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_id.as_ref());
        members.write(1, self.domain_name.as_ref());
        members.write(2, self.dry_run.as_ref());
    }
}
structure!(
    ModifyAddressAttributeInput,
    MODIFY_ADDRESS_ATTRIBUTE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyAddressAttributeOutput {
    pub address: Option<AddressAttribute>,
}

impl Members for ModifyAddressAttributeOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.address.as_ref());
    }
}
structure!(
    ModifyAddressAttributeOutput,
    MODIFY_ADDRESS_ATTRIBUTE_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyManagedPrefixListInput {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub current_version: Option<i64>,
    pub prefix_list_name: Option<String>,
    pub add_entries: Option<Vec<AddPrefixListEntry>>,
    pub remove_entries: Option<Vec<RemovePrefixListEntry>>,
    pub max_entries: Option<i32>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
}

impl Members for ModifyManagedPrefixListInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.prefix_list_id),
            2 => member.read(&mut self.current_version),
            3 => member.read(&mut self.prefix_list_name),
            4 => member.read(&mut self.add_entries),
            5 => member.read(&mut self.remove_entries),
            6 => member.read(&mut self.max_entries),
            7 => member.read(&mut self.ipam_prefix_list_resolver_sync_enabled),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.prefix_list_id.as_ref());
        members.write(2, self.current_version.as_ref());
        members.write(3, self.prefix_list_name.as_ref());
        members.write(4, self.add_entries.as_ref());
        members.write(5, self.remove_entries.as_ref());
        members.write(6, self.max_entries.as_ref());
        members.write(7, self.ipam_prefix_list_resolver_sync_enabled.as_ref());
    }
}
structure!(
    ModifyManagedPrefixListInput,
    MODIFY_MANAGED_PREFIX_LIST_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyManagedPrefixListOutput {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl Members for ModifyManagedPrefixListOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.prefix_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.prefix_list.as_ref());
    }
}
structure!(
    ModifyManagedPrefixListOutput,
    MODIFY_MANAGED_PREFIX_LIST_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNetworkInterfaceAttributeOutput {}

impl Members for ModifyNetworkInterfaceAttributeOutput {}
structure!(
    ModifyNetworkInterfaceAttributeOutput,
    MODIFY_NETWORK_INTERFACE_ATTRIBUTE_OUTPUT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyNetworkInterfaceAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyNetworkInterfaceAttributeInput {
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub enable_primary_ipv6: Option<bool>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub associate_public_ip_address: Option<bool>,
    pub associated_subnet_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub description: Option<AttributeValue>,
    pub source_dest_check: Option<AttributeBooleanValue>,
    pub groups: Option<Vec<String>>,
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
}

impl Members for ModifyNetworkInterfaceAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ena_srd_specification),
            1 => member.read(&mut self.enable_primary_ipv6),
            2 => member.read(&mut self.connection_tracking_specification),
            3 => member.read(&mut self.associate_public_ip_address),
            4 => member.read(&mut self.associated_subnet_ids),
            5 => member.read(&mut self.dry_run),
            6 => member.read(&mut self.network_interface_id),
            7 => member.read(&mut self.description),
            8 => member.read(&mut self.source_dest_check),
            9 => member.read(&mut self.groups),
            10 => member.read(&mut self.attachment),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ena_srd_specification.as_ref());
        members.write(1, self.enable_primary_ipv6.as_ref());
        members.write(2, self.connection_tracking_specification.as_ref());
        members.write(3, self.associate_public_ip_address.as_ref());
        members.write(4, self.associated_subnet_ids.as_ref());
        members.write(5, self.dry_run.as_ref());
        members.write(6, self.network_interface_id.as_ref());
        members.write(7, self.description.as_ref());
        members.write(8, self.source_dest_check.as_ref());
        members.write(9, self.groups.as_ref());
        members.write(10, self.attachment.as_ref());
    }
}
structure!(
    ModifyNetworkInterfaceAttributeInput,
    MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifySecurityGroupRulesInput {
    pub group_id: Option<String>,
    pub security_group_rules: Option<Vec<SecurityGroupRuleUpdate>>,
    pub dry_run: Option<bool>,
}

impl Members for ModifySecurityGroupRulesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.security_group_rules),
            2 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.security_group_rules.as_ref());
        members.write(2, self.dry_run.as_ref());
    }
}
structure!(
    ModifySecurityGroupRulesInput,
    MODIFY_SECURITY_GROUP_RULES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifySecurityGroupRulesOutput {
    pub r#return: Option<bool>,
}

impl Members for ModifySecurityGroupRulesOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
    }
}
structure!(
    ModifySecurityGroupRulesOutput,
    MODIFY_SECURITY_GROUP_RULES_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifySubnetAttributeOutput {}

impl Members for ModifySubnetAttributeOutput {}
structure!(ModifySubnetAttributeOutput, MODIFY_SUBNET_ATTRIBUTE_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifySubnetAttributeInput {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    pub subnet_id: Option<String>,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_dns64: Option<AttributeBooleanValue>,
    pub private_dns_hostname_type_on_launch: Option<String>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i32>,
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
}

impl Members for ModifySubnetAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.assign_ipv6_address_on_creation),
            1 => member.read(&mut self.map_public_ip_on_launch),
            2 => member.read(&mut self.subnet_id),
            3 => member.read(&mut self.map_customer_owned_ip_on_launch),
            4 => member.read(&mut self.customer_owned_ipv4_pool),
            5 => member.read(&mut self.enable_dns64),
            6 => member.read(&mut self.private_dns_hostname_type_on_launch),
            7 => member.read(&mut self.enable_resource_name_dns_a_record_on_launch),
            8 => member.read(&mut self.enable_resource_name_dns_aaaa_record_on_launch),
            9 => member.read(&mut self.enable_lni_at_device_index),
            10 => member.read(&mut self.disable_lni_at_device_index),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.assign_ipv6_address_on_creation.as_ref());
        members.write(1, self.map_public_ip_on_launch.as_ref());
        members.write(2, self.subnet_id.as_ref());
        members.write(3, self.map_customer_owned_ip_on_launch.as_ref());
        members.write(4, self.customer_owned_ipv4_pool.as_ref());
        members.write(5, self.enable_dns64.as_ref());
        members.write(6, self.private_dns_hostname_type_on_launch.as_ref());
        members.write(7, self.enable_resource_name_dns_a_record_on_launch.as_ref());
        members.write(
            8,
            self.enable_resource_name_dns_aaaa_record_on_launch.as_ref(),
        );
        members.write(9, self.enable_lni_at_device_index.as_ref());
        members.write(10, self.disable_lni_at_device_index.as_ref());
    }
}
structure!(ModifySubnetAttributeInput, MODIFY_SUBNET_ATTRIBUTE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpcAttributeOutput {}

impl Members for ModifyVpcAttributeOutput {}
structure!(ModifyVpcAttributeOutput, MODIFY_VPC_ATTRIBUTE_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpcAttributeInput {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
}

impl Members for ModifyVpcAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.enable_dns_hostnames),
            1 => member.read(&mut self.enable_dns_support),
            2 => member.read(&mut self.vpc_id),
            3 => member.read(&mut self.enable_network_address_usage_metrics),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.enable_dns_hostnames.as_ref());
        members.write(1, self.enable_dns_support.as_ref());
        members.write(2, self.vpc_id.as_ref());
        members.write(3, self.enable_network_address_usage_metrics.as_ref());
    }
}
structure!(ModifyVpcAttributeInput, MODIFY_VPC_ATTRIBUTE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpcEndpointInput {
    pub dry_run: Option<bool>,
    pub vpc_endpoint_id: Option<String>,
    pub reset_policy: Option<bool>,
    pub policy_document: Option<String>,
    pub add_route_table_ids: Option<Vec<String>>,
    pub remove_route_table_ids: Option<Vec<String>>,
    pub add_subnet_ids: Option<Vec<String>>,
    pub remove_subnet_ids: Option<Vec<String>>,
    pub add_security_group_ids: Option<Vec<String>>,
    pub remove_security_group_ids: Option<Vec<String>>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptionsSpecification>,
    pub private_dns_enabled: Option<bool>,
    pub subnet_configurations: Option<Vec<SubnetConfiguration>>,
}

impl Members for ModifyVpcEndpointInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.vpc_endpoint_id),
            2 => member.read(&mut self.reset_policy),
            3 => member.read(&mut self.policy_document),
            4 => member.read(&mut self.add_route_table_ids),
            5 => member.read(&mut self.remove_route_table_ids),
            6 => member.read(&mut self.add_subnet_ids),
            7 => member.read(&mut self.remove_subnet_ids),
            8 => member.read(&mut self.add_security_group_ids),
            9 => member.read(&mut self.remove_security_group_ids),
            10 => member.read(&mut self.ip_address_type),
            11 => member.read(&mut self.dns_options),
            12 => member.read(&mut self.private_dns_enabled),
            13 => member.read(&mut self.subnet_configurations),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.vpc_endpoint_id.as_ref());
        members.write(2, self.reset_policy.as_ref());
        members.write(3, self.policy_document.as_ref());
        members.write(4, self.add_route_table_ids.as_ref());
        members.write(5, self.remove_route_table_ids.as_ref());
        members.write(6, self.add_subnet_ids.as_ref());
        members.write(7, self.remove_subnet_ids.as_ref());
        members.write(8, self.add_security_group_ids.as_ref());
        members.write(9, self.remove_security_group_ids.as_ref());
        members.write(10, self.ip_address_type.as_ref());
        members.write(11, self.dns_options.as_ref());
        members.write(12, self.private_dns_enabled.as_ref());
        members.write(13, self.subnet_configurations.as_ref());
    }
}
structure!(ModifyVpcEndpointInput, MODIFY_VPC_ENDPOINT_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct ModifyVpcEndpointOutput {
    pub r#return: Option<bool>,
}

impl Members for ModifyVpcEndpointOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
    }
}
structure!(ModifyVpcEndpointOutput, MODIFY_VPC_ENDPOINT_RESULT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Monitoring.html>
#[derive(Clone, Default, PartialEq)]
pub struct Monitoring {
    pub metric_category_ids: Option<Vec<String>>,
    pub state: Option<String>,
}

impl Members for Monitoring {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.metric_category_ids),
            1 => member.read(&mut self.state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.metric_category_ids.as_ref());
        members.write(1, self.state.as_ref());
    }
}
structure!(Monitoring, MONITORING);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html>
#[derive(Clone, Default, PartialEq)]
pub struct NatGateway {
    pub create_time: Option<Timestamp>,
    pub delete_time: Option<Timestamp>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub nat_gateway_addresses: Option<Vec<NatGatewayAddress>>,
    pub nat_gateway_id: Option<String>,
    pub provisioned_bandwidth: Option<ProvisionedBandwidth>,
    pub state: Option<String>,
    pub subnet_id: Option<String>,
    pub vpc_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub connectivity_type: Option<String>,
    pub availability_mode: Option<String>,
    pub auto_scaling_ips: Option<String>,
    pub auto_provision_zones: Option<String>,
    pub attached_appliances: Option<Vec<NatGatewayAttachedAppliance>>,
    pub route_table_id: Option<String>,
}

impl Members for NatGateway {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.create_time),
            1 => member.read(&mut self.delete_time),
            2 => member.read(&mut self.failure_code),
            3 => member.read(&mut self.failure_message),
            4 => member.read(&mut self.nat_gateway_addresses),
            5 => member.read(&mut self.nat_gateway_id),
            6 => member.read(&mut self.provisioned_bandwidth),
            7 => member.read(&mut self.state),
            8 => member.read(&mut self.subnet_id),
            9 => member.read(&mut self.vpc_id),
            10 => member.read(&mut self.tags),
            11 => member.read(&mut self.connectivity_type),
            12 => member.read(&mut self.availability_mode),
            13 => member.read(&mut self.auto_scaling_ips),
            14 => member.read(&mut self.auto_provision_zones),
            15 => member.read(&mut self.attached_appliances),
            16 => member.read(&mut self.route_table_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.create_time.as_ref());
        members.write(1, self.delete_time.as_ref());
        members.write(2, self.failure_code.as_ref());
        members.write(3, self.failure_message.as_ref());
        members.write(4, self.nat_gateway_addresses.as_ref());
        members.write(5, self.nat_gateway_id.as_ref());
        members.write(6, self.provisioned_bandwidth.as_ref());
        members.write(7, self.state.as_ref());
        members.write(8, self.subnet_id.as_ref());
        members.write(9, self.vpc_id.as_ref());
        members.write(10, self.tags.as_ref());
        members.write(11, self.connectivity_type.as_ref());
        members.write(12, self.availability_mode.as_ref());
        members.write(13, self.auto_scaling_ips.as_ref());
        members.write(14, self.auto_provision_zones.as_ref());
        members.write(15, self.attached_appliances.as_ref());
        members.write(16, self.route_table_id.as_ref());
    }
}
structure!(NatGateway, NAT_GATEWAY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct NatGatewayAddress {
    pub allocation_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub private_ip: Option<String>,
    pub public_ip: Option<String>,
    pub association_id: Option<String>,
    pub is_primary: Option<bool>,
    pub failure_message: Option<String>,
    pub status: Option<String>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
}

impl Members for NatGatewayAddress {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_id),
            1 => member.read(&mut self.network_interface_id),
            2 => member.read(&mut self.private_ip),
            3 => member.read(&mut self.public_ip),
            4 => member.read(&mut self.association_id),
            5 => member.read(&mut self.is_primary),
            6 => member.read(&mut self.failure_message),
            7 => member.read(&mut self.status),
            8 => member.read(&mut self.availability_zone),
            9 => member.read(&mut self.availability_zone_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_id.as_ref());
        members.write(1, self.network_interface_id.as_ref());
        members.write(2, self.private_ip.as_ref());
        members.write(3, self.public_ip.as_ref());
        members.write(4, self.association_id.as_ref());
        members.write(5, self.is_primary.as_ref());
        members.write(6, self.failure_message.as_ref());
        members.write(7, self.status.as_ref());
        members.write(8, self.availability_zone.as_ref());
        members.write(9, self.availability_zone_id.as_ref());
    }
}
structure!(NatGatewayAddress, NAT_GATEWAY_ADDRESS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAttachedAppliance.html>
#[derive(Clone, Default, PartialEq)]
pub struct NatGatewayAttachedAppliance {
    pub r#type: Option<String>,
    pub appliance_arn: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub attachment_state: Option<String>,
    pub modification_state: Option<String>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
}

impl Members for NatGatewayAttachedAppliance {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#type),
            1 => member.read(&mut self.appliance_arn),
            2 => member.read(&mut self.vpc_endpoint_id),
            3 => member.read(&mut self.attachment_state),
            4 => member.read(&mut self.modification_state),
            5 => member.read(&mut self.failure_code),
            6 => member.read(&mut self.failure_message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#type.as_ref());
        members.write(1, self.appliance_arn.as_ref());
        members.write(2, self.vpc_endpoint_id.as_ref());
        members.write(3, self.attachment_state.as_ref());
        members.write(4, self.modification_state.as_ref());
        members.write(5, self.failure_code.as_ref());
        members.write(6, self.failure_message.as_ref());
    }
}
structure!(NatGatewayAttachedAppliance, NAT_GATEWAY_ATTACHED_APPLIANCE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAcl.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkAcl {
    pub associations: Option<Vec<NetworkAclAssociation>>,
    pub entries: Option<Vec<NetworkAclEntry>>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}

impl Members for NetworkAcl {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.associations),
            1 => member.read(&mut self.entries),
            2 => member.read(&mut self.is_default),
            3 => member.read(&mut self.network_acl_id),
            4 => member.read(&mut self.tags),
            5 => member.read(&mut self.vpc_id),
            6 => member.read(&mut self.owner_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.associations.as_ref());
        members.write(1, self.entries.as_ref());
        members.write(2, self.is_default.as_ref());
        members.write(3, self.network_acl_id.as_ref());
        members.write(4, self.tags.as_ref());
        members.write(5, self.vpc_id.as_ref());
        members.write(6, self.owner_id.as_ref());
    }
}
structure!(NetworkAcl, NETWORK_ACL);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub subnet_id: Option<String>,
}

impl Members for NetworkAclAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.network_acl_association_id),
            1 => member.read(&mut self.network_acl_id),
            2 => member.read(&mut self.subnet_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.network_acl_association_id.as_ref());
        members.write(1, self.network_acl_id.as_ref());
        members.write(2, self.subnet_id.as_ref());
    }
}
structure!(NetworkAclAssociation, NETWORK_ACL_ASSOCIATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkAclEntry {
    pub cidr_block: Option<String>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}

impl Members for NetworkAclEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr_block),
            1 => member.read(&mut self.egress),
            2 => member.read(&mut self.icmp_type_code),
            3 => member.read(&mut self.ipv6_cidr_block),
            4 => member.read(&mut self.port_range),
            5 => member.read(&mut self.protocol),
            6 => member.read(&mut self.rule_action),
            7 => member.read(&mut self.rule_number),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr_block.as_ref());
        members.write(1, self.egress.as_ref());
        members.write(2, self.icmp_type_code.as_ref());
        members.write(3, self.ipv6_cidr_block.as_ref());
        members.write(4, self.port_range.as_ref());
        members.write(5, self.protocol.as_ref());
        members.write(6, self.rule_action.as_ref());
        members.write(7, self.rule_number.as_ref());
    }
}
structure!(NetworkAclEntry, NETWORK_ACL_ENTRY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterface {
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub interface_type: Option<String>,
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    pub requester_id: Option<String>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub deny_all_igw_traffic: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub ipv6_address: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub associated_subnets: Option<Vec<String>>,
    pub availability_zone_id: Option<String>,
}

impl Members for NetworkInterface {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association),
            1 => member.read(&mut self.attachment),
            2 => member.read(&mut self.availability_zone),
            3 => member.read(&mut self.connection_tracking_configuration),
            4 => member.read(&mut self.description),
            5 => member.read(&mut self.groups),
            6 => member.read(&mut self.interface_type),
            7 => member.read(&mut self.ipv6_addresses),
            8 => member.read(&mut self.mac_address),
            9 => member.read(&mut self.network_interface_id),
            10 => member.read(&mut self.outpost_arn),
            11 => member.read(&mut self.owner_id),
            12 => member.read(&mut self.private_dns_name),
            13 => member.read(&mut self.public_dns_name),
            14 => member.read(&mut self.public_ip_dns_name_options),
            15 => member.read(&mut self.private_ip_address),
            16 => member.read(&mut self.private_ip_addresses),
            17 => member.read(&mut self.ipv4_prefixes),
            18 => member.read(&mut self.ipv6_prefixes),
            19 => member.read(&mut self.requester_id),
            20 => member.read(&mut self.requester_managed),
            21 => member.read(&mut self.source_dest_check),
            22 => member.read(&mut self.status),
            23 => member.read(&mut self.subnet_id),
            24 => member.read(&mut self.tag_set),
            25 => member.read(&mut self.vpc_id),
            26 => member.read(&mut self.deny_all_igw_traffic),
            27 => member.read(&mut self.ipv6_native),
            28 => member.read(&mut self.ipv6_address),
            29 => member.read(&mut self.operator),
            30 => member.read(&mut self.associated_subnets),
            31 => member.read(&mut self.availability_zone_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association.as_ref());
        members.write(1, self.attachment.as_ref());
        members.write(2, self.availability_zone.as_ref());
        members.write(3, self.connection_tracking_configuration.as_ref());
        members.write(4, self.description.as_ref());
        members.write(5, self.groups.as_ref());
        members.write(6, self.interface_type.as_ref());
        members.write(7, self.ipv6_addresses.as_ref());
        members.write(8, self.mac_address.as_ref());
        members.write(9, self.network_interface_id.as_ref());
        members.write(10, self.outpost_arn.as_ref());
        members.write(11, self.owner_id.as_ref());
        members.write(12, self.private_dns_name.as_ref());
        members.write(13, self.public_dns_name.as_ref());
        members.write(14, self.public_ip_dns_name_options.as_ref());
        members.write(15, self.private_ip_address.as_ref());
        members.write(16, self.private_ip_addresses.as_ref());
        members.write(17, self.ipv4_prefixes.as_ref());
        members.write(18, self.ipv6_prefixes.as_ref());
        members.write(19, self.requester_id.as_ref());
        members.write(20, self.requester_managed.as_ref());
        members.write(21, self.source_dest_check.as_ref());
        members.write(22, self.status.as_ref());
        members.write(23, self.subnet_id.as_ref());
        members.write(24, self.tag_set.as_ref());
        members.write(25, self.vpc_id.as_ref());
        members.write(26, self.deny_all_igw_traffic.as_ref());
        members.write(27, self.ipv6_native.as_ref());
        members.write(28, self.ipv6_address.as_ref());
        members.write(29, self.operator.as_ref());
        members.write(30, self.associated_subnets.as_ref());
        members.write(31, self.availability_zone_id.as_ref());
    }
}
structure!(NetworkInterface, NETWORK_INTERFACE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub carrier_ip: Option<String>,
}

impl Members for NetworkInterfaceAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_id),
            1 => member.read(&mut self.association_id),
            2 => member.read(&mut self.ip_owner_id),
            3 => member.read(&mut self.public_dns_name),
            4 => member.read(&mut self.public_ip),
            5 => member.read(&mut self.customer_owned_ip),
            6 => member.read(&mut self.carrier_ip),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_id.as_ref());
        members.write(1, self.association_id.as_ref());
        members.write(2, self.ip_owner_id.as_ref());
        members.write(3, self.public_dns_name.as_ref());
        members.write(4, self.public_ip.as_ref());
        members.write(5, self.customer_owned_ip.as_ref());
        members.write(6, self.carrier_ip.as_ref());
    }
}
structure!(NetworkInterfaceAssociation, NETWORK_INTERFACE_ASSOCIATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAttachment.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub network_card_index: Option<i32>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub status: Option<String>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub ena_queue_count: Option<i32>,
}

impl Members for NetworkInterfaceAttachment {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.attach_time),
            1 => member.read(&mut self.attachment_id),
            2 => member.read(&mut self.delete_on_termination),
            3 => member.read(&mut self.device_index),
            4 => member.read(&mut self.network_card_index),
            5 => member.read(&mut self.instance_id),
            6 => member.read(&mut self.instance_owner_id),
            7 => member.read(&mut self.status),
            8 => member.read(&mut self.ena_srd_specification),
            9 => member.read(&mut self.ena_queue_count),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.attach_time.as_ref());
        members.write(1, self.attachment_id.as_ref());
        members.write(2, self.delete_on_termination.as_ref());
        members.write(3, self.device_index.as_ref());
        members.write(4, self.network_card_index.as_ref());
        members.write(5, self.instance_id.as_ref());
        members.write(6, self.instance_owner_id.as_ref());
        members.write(7, self.status.as_ref());
        members.write(8, self.ena_srd_specification.as_ref());
        members.write(9, self.ena_queue_count.as_ref());
    }
}
structure!(NetworkInterfaceAttachment, NETWORK_INTERFACE_ATTACHMENT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAttachmentChanges.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterfaceAttachmentChanges {
    pub default_ena_queue_count: Option<bool>,
    pub ena_queue_count: Option<i32>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
}

impl Members for NetworkInterfaceAttachmentChanges {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.default_ena_queue_count),
            1 => member.read(&mut self.ena_queue_count),
            2 => member.read(&mut self.attachment_id),
            3 => member.read(&mut self.delete_on_termination),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.default_ena_queue_count.as_ref());
        members.write(1, self.ena_queue_count.as_ref());
        members.write(2, self.attachment_id.as_ref());
        members.write(3, self.delete_on_termination.as_ref());
    }
}
structure!(
    NetworkInterfaceAttachmentChanges,
    NETWORK_INTERFACE_ATTACHMENT_CHANGES
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceIpv6Address.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

impl Members for NetworkInterfaceIpv6Address {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv6_address),
            1 => member.read(&mut self.public_ipv6_dns_name),
            2 => member.read(&mut self.is_primary_ipv6),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv6_address.as_ref());
        members.write(1, self.public_ipv6_dns_name.as_ref());
        members.write(2, self.is_primary_ipv6.as_ref());
    }
}
structure!(NetworkInterfaceIpv6Address, NETWORK_INTERFACE_IPV6_ADDRESS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfacePrivateIpAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

impl Members for NetworkInterfacePrivateIpAddress {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association),
            1 => member.read(&mut self.primary),
            2 => member.read(&mut self.private_dns_name),
            3 => member.read(&mut self.private_ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association.as_ref());
        members.write(1, self.primary.as_ref());
        members.write(2, self.private_dns_name.as_ref());
        members.write(3, self.private_ip_address.as_ref());
    }
}
structure!(
    NetworkInterfacePrivateIpAddress,
    NETWORK_INTERFACE_PRIVATE_IP_ADDRESS
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NewDhcpConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct NewDhcpConfiguration {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Members for NewDhcpConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.values),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.values.as_ref());
    }
}
structure!(NewDhcpConfiguration, NEW_DHCP_CONFIGURATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OperatorRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct OperatorRequest {
    pub principal: Option<String>,
}

impl Members for OperatorRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.principal),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.principal.as_ref());
    }
}
structure!(OperatorRequest, OPERATOR_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OperatorResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct OperatorResponse {
    pub managed: Option<bool>,
    pub principal: Option<String>,
    pub hidden_by_default: Option<bool>,
}

impl Members for OperatorResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.managed),
            1 => member.read(&mut self.principal),
            2 => member.read(&mut self.hidden_by_default),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.managed.as_ref());
        members.write(1, self.principal.as_ref());
        members.write(2, self.hidden_by_default.as_ref());
    }
}
structure!(OperatorResponse, OPERATOR_RESPONSE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PayerResponsibilityEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct PayerResponsibilityEntry {
    pub scope: Option<String>,
    pub payer_responsibility_type: Option<String>,
}

impl Members for PayerResponsibilityEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.scope),
            1 => member.read(&mut self.payer_responsibility_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.scope.as_ref());
        members.write(1, self.payer_responsibility_type.as_ref());
    }
}
structure!(PayerResponsibilityEntry, PAYER_RESPONSIBILITY_ENTRY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Placement.html>
#[derive(Clone, Default, PartialEq)]
pub struct Placement {
    pub availability_zone_id: Option<String>,
    pub affinity: Option<String>,
    pub group_name: Option<String>,
    pub partition_number: Option<i32>,
    pub host_id: Option<String>,
    pub tenancy: Option<String>,
    pub spread_domain: Option<String>,
    pub host_resource_group_arn: Option<String>,
    pub group_id: Option<String>,
    pub availability_zone: Option<String>,
}

impl Members for Placement {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.availability_zone_id),
            1 => member.read(&mut self.affinity),
            2 => member.read(&mut self.group_name),
            3 => member.read(&mut self.partition_number),
            4 => member.read(&mut self.host_id),
            5 => member.read(&mut self.tenancy),
            6 => member.read(&mut self.spread_domain),
            7 => member.read(&mut self.host_resource_group_arn),
            8 => member.read(&mut self.group_id),
            9 => member.read(&mut self.availability_zone),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.availability_zone_id.as_ref());
        members.write(1, self.affinity.as_ref());
        members.write(2, self.group_name.as_ref());
        members.write(3, self.partition_number.as_ref());
        members.write(4, self.host_id.as_ref());
        members.write(5, self.tenancy.as_ref());
        members.write(6, self.spread_domain.as_ref());
        members.write(7, self.host_resource_group_arn.as_ref());
        members.write(8, self.group_id.as_ref());
        members.write(9, self.availability_zone.as_ref());
    }
}
structure!(Placement, PLACEMENT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PortRange.html>
#[derive(Clone, Default, PartialEq)]
pub struct PortRange {
    pub from: Option<i32>,
    pub to: Option<i32>,
}

impl Members for PortRange {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.from),
            1 => member.read(&mut self.to),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.from.as_ref());
        members.write(1, self.to.as_ref());
    }
}
structure!(PortRange, PORT_RANGE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixList.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrefixList {
    pub cidrs: Option<Vec<String>>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
}

impl Members for PrefixList {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidrs),
            1 => member.read(&mut self.prefix_list_id),
            2 => member.read(&mut self.prefix_list_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidrs.as_ref());
        members.write(1, self.prefix_list_id.as_ref());
        members.write(2, self.prefix_list_name.as_ref());
    }
}
structure!(PrefixList, PREFIX_LIST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrefixListAssociation {
    pub resource_id: Option<String>,
    pub resource_owner: Option<String>,
}

impl Members for PrefixListAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_id),
            1 => member.read(&mut self.resource_owner),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_id.as_ref());
        members.write(1, self.resource_owner.as_ref());
    }
}
structure!(PrefixListAssociation, PREFIX_LIST_ASSOCIATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}

impl Members for PrefixListEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr),
            1 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr.as_ref());
        members.write(1, self.description.as_ref());
    }
}
structure!(PrefixListEntry, PREFIX_LIST_ENTRY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrefixListId.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}

impl Members for PrefixListId {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.description),
            1 => member.read(&mut self.prefix_list_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.description.as_ref());
        members.write(1, self.prefix_list_id.as_ref());
    }
}
structure!(PrefixListId, PREFIX_LIST_ID);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsDetails.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrivateDnsDetails {
    pub private_dns_name: Option<String>,
}

impl Members for PrivateDnsDetails {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.private_dns_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.private_dns_name.as_ref());
    }
}
structure!(PrivateDnsDetails, PRIVATE_DNS_DETAILS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsNameOptionsOnLaunch.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

impl Members for PrivateDnsNameOptionsOnLaunch {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hostname_type),
            1 => member.read(&mut self.enable_resource_name_dns_a_record),
            2 => member.read(&mut self.enable_resource_name_dns_aaaa_record),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hostname_type.as_ref());
        members.write(1, self.enable_resource_name_dns_a_record.as_ref());
        members.write(2, self.enable_resource_name_dns_aaaa_record.as_ref());
    }
}
structure!(
    PrivateDnsNameOptionsOnLaunch,
    PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateDnsNameOptionsResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrivateDnsNameOptionsResponse {
    pub hostname_type: Option<String>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
}

impl Members for PrivateDnsNameOptionsResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.hostname_type),
            1 => member.read(&mut self.enable_resource_name_dns_a_record),
            2 => member.read(&mut self.enable_resource_name_dns_aaaa_record),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.hostname_type.as_ref());
        members.write(1, self.enable_resource_name_dns_a_record.as_ref());
        members.write(2, self.enable_resource_name_dns_aaaa_record.as_ref());
    }
}
structure!(
    PrivateDnsNameOptionsResponse,
    PRIVATE_DNS_NAME_OPTIONS_RESPONSE
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PrivateIpAddressSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct PrivateIpAddressSpecification {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}

impl Members for PrivateIpAddressSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.primary),
            1 => member.read(&mut self.private_ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.primary.as_ref());
        members.write(1, self.private_ip_address.as_ref());
    }
}
structure!(
    PrivateIpAddressSpecification,
    PRIVATE_IP_ADDRESS_SPECIFICATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProductCode.html>
#[derive(Clone, Default, PartialEq)]
pub struct ProductCode {
    pub product_code_id: Option<String>,
    pub product_code_type: Option<String>,
}

impl Members for ProductCode {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.product_code_id),
            1 => member.read(&mut self.product_code_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.product_code_id.as_ref());
        members.write(1, self.product_code_type.as_ref());
    }
}
structure!(ProductCode, PRODUCT_CODE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PropagatingVgw.html>
#[derive(Clone, Default, PartialEq)]
pub struct PropagatingVgw {
    pub gateway_id: Option<String>,
}

impl Members for PropagatingVgw {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.gateway_id.as_ref());
    }
}
structure!(PropagatingVgw, PROPAGATING_VGW);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionedBandwidth.html>
#[derive(Clone, Default, PartialEq)]
pub struct ProvisionedBandwidth {
    pub provision_time: Option<Timestamp>,
    pub provisioned: Option<String>,
    pub request_time: Option<Timestamp>,
    pub requested: Option<String>,
    pub status: Option<String>,
}

impl Members for ProvisionedBandwidth {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.provision_time),
            1 => member.read(&mut self.provisioned),
            2 => member.read(&mut self.request_time),
            3 => member.read(&mut self.requested),
            4 => member.read(&mut self.status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.provision_time.as_ref());
        members.write(1, self.provisioned.as_ref());
        members.write(2, self.request_time.as_ref());
        members.write(3, self.requested.as_ref());
        members.write(4, self.status.as_ref());
    }
}
structure!(ProvisionedBandwidth, PROVISIONED_BANDWIDTH);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PtrUpdateStatus.html>
#[derive(Clone, Default, PartialEq)]
pub struct PtrUpdateStatus {
    pub value: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
}

impl Members for PtrUpdateStatus {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.value),
            1 => member.read(&mut self.status),
            2 => member.read(&mut self.reason),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.value.as_ref());
        members.write(1, self.status.as_ref());
        members.write(2, self.reason.as_ref());
    }
}
structure!(PtrUpdateStatus, PTR_UPDATE_STATUS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PublicIpDnsNameOptions.html>
#[derive(Clone, Default, PartialEq)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
}

impl Members for PublicIpDnsNameOptions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dns_hostname_type),
            1 => member.read(&mut self.public_ipv4_dns_name),
            2 => member.read(&mut self.public_ipv6_dns_name),
            3 => member.read(&mut self.public_dual_stack_dns_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dns_hostname_type.as_ref());
        members.write(1, self.public_ipv4_dns_name.as_ref());
        members.write(2, self.public_ipv6_dns_name.as_ref());
        members.write(3, self.public_dual_stack_dns_name.as_ref());
    }
}
structure!(PublicIpDnsNameOptions, PUBLIC_IP_DNS_NAME_OPTIONS);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReferencedSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl Members for ReferencedSecurityGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.peering_status),
            2 => member.read(&mut self.user_id),
            3 => member.read(&mut self.vpc_id),
            4 => member.read(&mut self.vpc_peering_connection_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.peering_status.as_ref());
        members.write(2, self.user_id.as_ref());
        members.write(3, self.vpc_id.as_ref());
        members.write(4, self.vpc_peering_connection_id.as_ref());
    }
}
structure!(ReferencedSecurityGroup, REFERENCED_SECURITY_GROUP);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Region.html>
#[derive(Clone, Default, PartialEq)]
pub struct Region {
    pub opt_in_status: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub region_name: Option<String>,
    pub endpoint: Option<String>,
}

impl Members for Region {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.opt_in_status),
            1 => member.read(&mut self.geography),
            2 => member.read(&mut self.region_name),
            3 => member.read(&mut self.endpoint),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.opt_in_status.as_ref());
        members.write(1, self.geography.as_ref());
        members.write(2, self.region_name.as_ref());
        members.write(3, self.endpoint.as_ref());
    }
}
structure!(Region, REGION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RegionGeography.html>
#[derive(Clone, Default, PartialEq)]
pub struct RegionGeography {
    pub name: Option<String>,
}

impl Members for RegionGeography {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.name.as_ref());
    }
}
structure!(RegionGeography, REGION_GEOGRAPHY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReleaseAddressOutput {}

impl Members for ReleaseAddressOutput {}
structure!(ReleaseAddressOutput, RELEASE_ADDRESS_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReleaseAddressInput {
    pub allocation_id: Option<String>,
    pub public_ip: Option<String>,
    pub network_border_group: Option<String>,
    pub dry_run: Option<bool>,
}

impl Members for ReleaseAddressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allocation_id),
            1 => member.read(&mut self.public_ip),
            2 => member.read(&mut self.network_border_group),
            3 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allocation_id.as_ref());
        members.write(1, self.public_ip.as_ref());
        members.write(2, self.network_border_group.as_ref());
        members.write(3, self.dry_run.as_ref());
    }
}
structure!(ReleaseAddressInput, RELEASE_ADDRESS_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RemovePrefixListEntry.html>
#[derive(Clone, Default, PartialEq)]
pub struct RemovePrefixListEntry {
    pub cidr: Option<String>,
}

impl Members for RemovePrefixListEntry {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr.as_ref());
    }
}
structure!(RemovePrefixListEntry, REMOVE_PREFIX_LIST_ENTRY);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplaceRouteOutput {}

impl Members for ReplaceRouteOutput {}
structure!(ReplaceRouteOutput, REPLACE_ROUTE_OUTPUT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplaceRouteInput {
    pub destination_prefix_list_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub local_target: Option<bool>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub gateway_id: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub nat_gateway_id: Option<String>,
}

impl Members for ReplaceRouteInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.destination_prefix_list_id),
            1 => member.read(&mut self.vpc_endpoint_id),
            2 => member.read(&mut self.local_target),
            3 => member.read(&mut self.transit_gateway_id),
            4 => member.read(&mut self.local_gateway_id),
            5 => member.read(&mut self.carrier_gateway_id),
            6 => member.read(&mut self.core_network_arn),
            7 => member.read(&mut self.odb_network_arn),
            8 => member.read(&mut self.dry_run),
            9 => member.read(&mut self.route_table_id),
            10 => member.read(&mut self.destination_cidr_block),
            11 => member.read(&mut self.gateway_id),
            12 => member.read(&mut self.destination_ipv6_cidr_block),
            13 => member.read(&mut self.egress_only_internet_gateway_id),
            14 => member.read(&mut self.instance_id),
            15 => member.read(&mut self.network_interface_id),
            16 => member.read(&mut self.vpc_peering_connection_id),
            17 => member.read(&mut self.nat_gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.destination_prefix_list_id.as_ref());
        members.write(1, self.vpc_endpoint_id.as_ref());
        members.write(2, self.local_target.as_ref());
        members.write(3, self.transit_gateway_id.as_ref());
        members.write(4, self.local_gateway_id.as_ref());
        members.write(5, self.carrier_gateway_id.as_ref());
        members.write(6, self.core_network_arn.as_ref());
        members.write(7, self.odb_network_arn.as_ref());
        members.write(8, self.dry_run.as_ref());
        members.write(9, self.route_table_id.as_ref());
        members.write(10, self.destination_cidr_block.as_ref());
        members.write(11, self.gateway_id.as_ref());
        members.write(12, self.destination_ipv6_cidr_block.as_ref());
        members.write(13, self.egress_only_internet_gateway_id.as_ref());
        members.write(14, self.instance_id.as_ref());
        members.write(15, self.network_interface_id.as_ref());
        members.write(16, self.vpc_peering_connection_id.as_ref());
        members.write(17, self.nat_gateway_id.as_ref());
    }
}
structure!(ReplaceRouteInput, REPLACE_ROUTE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationInput {
    pub dry_run: Option<bool>,
    pub association_id: Option<String>,
    pub route_table_id: Option<String>,
}

impl Members for ReplaceRouteTableAssociationInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.association_id),
            2 => member.read(&mut self.route_table_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.association_id.as_ref());
        members.write(2, self.route_table_id.as_ref());
    }
}
structure!(
    ReplaceRouteTableAssociationInput,
    REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRouteTableAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationOutput {
    pub new_association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}

impl Members for ReplaceRouteTableAssociationOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.new_association_id),
            1 => member.read(&mut self.association_state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.new_association_id.as_ref());
        members.write(1, self.association_state.as_ref());
    }
}
structure!(
    ReplaceRouteTableAssociationOutput,
    REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Reservation.html>
#[derive(Clone, Default, PartialEq)]
pub struct Reservation {
    pub reservation_id: Option<String>,
    pub owner_id: Option<String>,
    pub requester_id: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub instances: Option<Vec<Instance>>,
}

impl Members for Reservation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.reservation_id),
            1 => member.read(&mut self.owner_id),
            2 => member.read(&mut self.requester_id),
            3 => member.read(&mut self.groups),
            4 => member.read(&mut self.instances),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.reservation_id.as_ref());
        members.write(1, self.owner_id.as_ref());
        members.write(2, self.requester_id.as_ref());
        members.write(3, self.groups.as_ref());
        members.write(4, self.instances.as_ref());
    }
}
structure!(Reservation, RESERVATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResetNetworkInterfaceAttributeOutput {}

impl Members for ResetNetworkInterfaceAttributeOutput {}
structure!(
    ResetNetworkInterfaceAttributeOutput,
    RESET_NETWORK_INTERFACE_ATTRIBUTE_OUTPUT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetNetworkInterfaceAttribute.html>
#[derive(Clone, Default, PartialEq)]
pub struct ResetNetworkInterfaceAttributeInput {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<String>,
}

impl Members for ResetNetworkInterfaceAttributeInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.network_interface_id),
            2 => member.read(&mut self.source_dest_check),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.network_interface_id.as_ref());
        members.write(2, self.source_dest_check.as_ref());
    }
}
structure!(
    ResetNetworkInterfaceAttributeInput,
    RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct RestoreManagedPrefixListVersionInput {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub previous_version: Option<i64>,
    pub current_version: Option<i64>,
}

impl Members for RestoreManagedPrefixListVersionInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.prefix_list_id),
            2 => member.read(&mut self.previous_version),
            3 => member.read(&mut self.current_version),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.prefix_list_id.as_ref());
        members.write(2, self.previous_version.as_ref());
        members.write(3, self.current_version.as_ref());
    }
}
structure!(
    RestoreManagedPrefixListVersionInput,
    RESTORE_MANAGED_PREFIX_LIST_VERSION_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html>
#[derive(Clone, Default, PartialEq)]
pub struct RestoreManagedPrefixListVersionOutput {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl Members for RestoreManagedPrefixListVersionOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.prefix_list),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.prefix_list.as_ref());
    }
}
structure!(
    RestoreManagedPrefixListVersionOutput,
    RESTORE_MANAGED_PREFIX_LIST_VERSION_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html>
#[derive(Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressInput {
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ip: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

impl Members for RevokeSecurityGroupEgressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_rule_ids),
            1 => member.read(&mut self.dry_run),
            2 => member.read(&mut self.group_id),
            3 => member.read(&mut self.source_security_group_name),
            4 => member.read(&mut self.source_security_group_owner_id),
            5 => member.read(&mut self.ip_protocol),
            6 => member.read(&mut self.from_port),
            7 => member.read(&mut self.to_port),
            8 => member.read(&mut self.cidr_ip),
            9 => member.read(&mut self.ip_permissions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_rule_ids.as_ref());
        members.write(1, self.dry_run.as_ref());
        members.write(2, self.group_id.as_ref());
        members.write(3, self.source_security_group_name.as_ref());
        members.write(4, self.source_security_group_owner_id.as_ref());
        members.write(5, self.ip_protocol.as_ref());
        members.write(6, self.from_port.as_ref());
        members.write(7, self.to_port.as_ref());
        members.write(8, self.cidr_ip.as_ref());
        members.write(9, self.ip_permissions.as_ref());
    }
}
structure!(
    RevokeSecurityGroupEgressInput,
    REVOKE_SECURITY_GROUP_EGRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html>
#[derive(Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressOutput {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

impl Members for RevokeSecurityGroupEgressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            1 => member.read(&mut self.unknown_ip_permissions),
            2 => member.read(&mut self.revoked_security_group_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
        members.write(1, self.unknown_ip_permissions.as_ref());
        members.write(2, self.revoked_security_group_rules.as_ref());
    }
}
structure!(
    RevokeSecurityGroupEgressOutput,
    REVOKE_SECURITY_GROUP_EGRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html>
#[derive(Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressInput {
    pub cidr_ip: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl Members for RevokeSecurityGroupIngressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr_ip),
            1 => member.read(&mut self.from_port),
            2 => member.read(&mut self.group_id),
            3 => member.read(&mut self.group_name),
            4 => member.read(&mut self.ip_permissions),
            5 => member.read(&mut self.ip_protocol),
            6 => member.read(&mut self.source_security_group_name),
            7 => member.read(&mut self.source_security_group_owner_id),
            8 => member.read(&mut self.to_port),
            9 => member.read(&mut self.security_group_rule_ids),
            10 => member.read(&mut self.dry_run),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr_ip.as_ref());
        members.write(1, self.from_port.as_ref());
        members.write(2, self.group_id.as_ref());
        members.write(3, self.group_name.as_ref());
        members.write(4, self.ip_permissions.as_ref());
        members.write(5, self.ip_protocol.as_ref());
        members.write(6, self.source_security_group_name.as_ref());
        members.write(7, self.source_security_group_owner_id.as_ref());
        members.write(8, self.to_port.as_ref());
        members.write(9, self.security_group_rule_ids.as_ref());
        members.write(10, self.dry_run.as_ref());
    }
}
structure!(
    RevokeSecurityGroupIngressInput,
    REVOKE_SECURITY_GROUP_INGRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html>
#[derive(Clone, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressOutput {
    pub r#return: Option<bool>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
}

impl Members for RevokeSecurityGroupIngressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            1 => member.read(&mut self.unknown_ip_permissions),
            2 => member.read(&mut self.revoked_security_group_rules),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
        members.write(1, self.unknown_ip_permissions.as_ref());
        members.write(2, self.revoked_security_group_rules.as_ref());
    }
}
structure!(
    RevokeSecurityGroupIngressOutput,
    REVOKE_SECURITY_GROUP_INGRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokedSecurityGroupRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct RevokedSecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}

impl Members for RevokedSecurityGroupRule {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_rule_id),
            1 => member.read(&mut self.group_id),
            2 => member.read(&mut self.is_egress),
            3 => member.read(&mut self.ip_protocol),
            4 => member.read(&mut self.from_port),
            5 => member.read(&mut self.to_port),
            6 => member.read(&mut self.cidr_ipv4),
            7 => member.read(&mut self.cidr_ipv6),
            8 => member.read(&mut self.prefix_list_id),
            9 => member.read(&mut self.referenced_group_id),
            10 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_rule_id.as_ref());
        members.write(1, self.group_id.as_ref());
        members.write(2, self.is_egress.as_ref());
        members.write(3, self.ip_protocol.as_ref());
        members.write(4, self.from_port.as_ref());
        members.write(5, self.to_port.as_ref());
        members.write(6, self.cidr_ipv4.as_ref());
        members.write(7, self.cidr_ipv6.as_ref());
        members.write(8, self.prefix_list_id.as_ref());
        members.write(9, self.referenced_group_id.as_ref());
        members.write(10, self.description.as_ref());
    }
}
structure!(RevokedSecurityGroupRule, REVOKED_SECURITY_GROUP_RULE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html>
#[derive(Clone, Default, PartialEq)]
pub struct Route {
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub carrier_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub origin: Option<String>,
    pub state: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub odb_network_arn: Option<String>,
    pub ip_address: Option<String>,
}

impl Members for Route {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.destination_cidr_block),
            1 => member.read(&mut self.destination_ipv6_cidr_block),
            2 => member.read(&mut self.destination_prefix_list_id),
            3 => member.read(&mut self.egress_only_internet_gateway_id),
            4 => member.read(&mut self.gateway_id),
            5 => member.read(&mut self.instance_id),
            6 => member.read(&mut self.instance_owner_id),
            7 => member.read(&mut self.nat_gateway_id),
            8 => member.read(&mut self.transit_gateway_id),
            9 => member.read(&mut self.local_gateway_id),
            10 => member.read(&mut self.carrier_gateway_id),
            11 => member.read(&mut self.network_interface_id),
            12 => member.read(&mut self.origin),
            13 => member.read(&mut self.state),
            14 => member.read(&mut self.vpc_peering_connection_id),
            15 => member.read(&mut self.core_network_arn),
            16 => member.read(&mut self.odb_network_arn),
            17 => member.read(&mut self.ip_address),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.destination_cidr_block.as_ref());
        members.write(1, self.destination_ipv6_cidr_block.as_ref());
        members.write(2, self.destination_prefix_list_id.as_ref());
        members.write(3, self.egress_only_internet_gateway_id.as_ref());
        members.write(4, self.gateway_id.as_ref());
        members.write(5, self.instance_id.as_ref());
        members.write(6, self.instance_owner_id.as_ref());
        members.write(7, self.nat_gateway_id.as_ref());
        members.write(8, self.transit_gateway_id.as_ref());
        members.write(9, self.local_gateway_id.as_ref());
        members.write(10, self.carrier_gateway_id.as_ref());
        members.write(11, self.network_interface_id.as_ref());
        members.write(12, self.origin.as_ref());
        members.write(13, self.state.as_ref());
        members.write(14, self.vpc_peering_connection_id.as_ref());
        members.write(15, self.core_network_arn.as_ref());
        members.write(16, self.odb_network_arn.as_ref());
        members.write(17, self.ip_address.as_ref());
    }
}
structure!(Route, ROUTE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTable.html>
#[derive(Clone, Default, PartialEq)]
pub struct RouteTable {
    pub associations: Option<Vec<RouteTableAssociation>>,
    pub propagating_vgws: Option<Vec<PropagatingVgw>>,
    pub route_table_id: Option<String>,
    pub routes: Option<Vec<Route>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub owner_id: Option<String>,
}

impl Members for RouteTable {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.associations),
            1 => member.read(&mut self.propagating_vgws),
            2 => member.read(&mut self.route_table_id),
            3 => member.read(&mut self.routes),
            4 => member.read(&mut self.tags),
            5 => member.read(&mut self.vpc_id),
            6 => member.read(&mut self.owner_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.associations.as_ref());
        members.write(1, self.propagating_vgws.as_ref());
        members.write(2, self.route_table_id.as_ref());
        members.write(3, self.routes.as_ref());
        members.write(4, self.tags.as_ref());
        members.write(5, self.vpc_id.as_ref());
        members.write(6, self.owner_id.as_ref());
    }
}
structure!(RouteTable, ROUTE_TABLE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTableAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct RouteTableAssociation {
    pub main: Option<bool>,
    pub route_table_association_id: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}

impl Members for RouteTableAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.main),
            1 => member.read(&mut self.route_table_association_id),
            2 => member.read(&mut self.route_table_id),
            3 => member.read(&mut self.subnet_id),
            4 => member.read(&mut self.gateway_id),
            5 => member.read(&mut self.public_ipv4_pool),
            6 => member.read(&mut self.association_state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.main.as_ref());
        members.write(1, self.route_table_association_id.as_ref());
        members.write(2, self.route_table_id.as_ref());
        members.write(3, self.subnet_id.as_ref());
        members.write(4, self.gateway_id.as_ref());
        members.write(5, self.public_ipv4_pool.as_ref());
        members.write(6, self.association_state.as_ref());
    }
}
structure!(RouteTableAssociation, ROUTE_TABLE_ASSOCIATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTableAssociationState.html>
#[derive(Clone, Default, PartialEq)]
pub struct RouteTableAssociationState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl Members for RouteTableAssociationState {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.status_message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.status_message.as_ref());
    }
}
structure!(RouteTableAssociationState, ROUTE_TABLE_ASSOCIATION_STATE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroup {
    pub group_id: Option<String>,
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub owner_id: Option<String>,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
}

impl Members for SecurityGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.ip_permissions_egress),
            2 => member.read(&mut self.tags),
            3 => member.read(&mut self.vpc_id),
            4 => member.read(&mut self.security_group_arn),
            5 => member.read(&mut self.owner_id),
            6 => member.read(&mut self.group_name),
            7 => member.read(&mut self.description),
            8 => member.read(&mut self.ip_permissions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.ip_permissions_egress.as_ref());
        members.write(2, self.tags.as_ref());
        members.write(3, self.vpc_id.as_ref());
        members.write(4, self.security_group_arn.as_ref());
        members.write(5, self.owner_id.as_ref());
        members.write(6, self.group_name.as_ref());
        members.write(7, self.description.as_ref());
        members.write(8, self.ip_permissions.as_ref());
    }
}
structure!(SecurityGroup, SECURITY_GROUP);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupForVpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupForVpc {
    pub description: Option<String>,
    pub group_name: Option<String>,
    pub owner_id: Option<String>,
    pub group_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub primary_vpc_id: Option<String>,
}

impl Members for SecurityGroupForVpc {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.description),
            1 => member.read(&mut self.group_name),
            2 => member.read(&mut self.owner_id),
            3 => member.read(&mut self.group_id),
            4 => member.read(&mut self.tags),
            5 => member.read(&mut self.primary_vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.description.as_ref());
        members.write(1, self.group_name.as_ref());
        members.write(2, self.owner_id.as_ref());
        members.write(3, self.group_id.as_ref());
        members.write(4, self.tags.as_ref());
        members.write(5, self.primary_vpc_id.as_ref());
    }
}
structure!(SecurityGroupForVpc, SECURITY_GROUP_FOR_VPC);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupIdentifier.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl Members for SecurityGroupIdentifier {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.group_name),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.group_name.as_ref());
    }
}
structure!(SecurityGroupIdentifier, SECURITY_GROUP_IDENTIFIER);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupReference.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupReference {
    pub group_id: Option<String>,
    pub referencing_vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub transit_gateway_id: Option<String>,
}

impl Members for SecurityGroupReference {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.group_id),
            1 => member.read(&mut self.referencing_vpc_id),
            2 => member.read(&mut self.vpc_peering_connection_id),
            3 => member.read(&mut self.transit_gateway_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.group_id.as_ref());
        members.write(1, self.referencing_vpc_id.as_ref());
        members.write(2, self.vpc_peering_connection_id.as_ref());
        members.write(3, self.transit_gateway_id.as_ref());
    }
}
structure!(SecurityGroupReference, SECURITY_GROUP_REFERENCE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupRule {
    pub security_group_rule_id: Option<String>,
    pub group_id: Option<String>,
    pub group_owner_id: Option<String>,
    pub is_egress: Option<bool>,
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub security_group_rule_arn: Option<String>,
}

impl Members for SecurityGroupRule {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_rule_id),
            1 => member.read(&mut self.group_id),
            2 => member.read(&mut self.group_owner_id),
            3 => member.read(&mut self.is_egress),
            4 => member.read(&mut self.ip_protocol),
            5 => member.read(&mut self.from_port),
            6 => member.read(&mut self.to_port),
            7 => member.read(&mut self.cidr_ipv4),
            8 => member.read(&mut self.cidr_ipv6),
            9 => member.read(&mut self.prefix_list_id),
            10 => member.read(&mut self.referenced_group_info),
            11 => member.read(&mut self.description),
            12 => member.read(&mut self.tags),
            13 => member.read(&mut self.security_group_rule_arn),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_rule_id.as_ref());
        members.write(1, self.group_id.as_ref());
        members.write(2, self.group_owner_id.as_ref());
        members.write(3, self.is_egress.as_ref());
        members.write(4, self.ip_protocol.as_ref());
        members.write(5, self.from_port.as_ref());
        members.write(6, self.to_port.as_ref());
        members.write(7, self.cidr_ipv4.as_ref());
        members.write(8, self.cidr_ipv6.as_ref());
        members.write(9, self.prefix_list_id.as_ref());
        members.write(10, self.referenced_group_info.as_ref());
        members.write(11, self.description.as_ref());
        members.write(12, self.tags.as_ref());
        members.write(13, self.security_group_rule_arn.as_ref());
    }
}
structure!(SecurityGroupRule, SECURITY_GROUP_RULE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupRuleDescription {
    pub security_group_rule_id: Option<String>,
    pub description: Option<String>,
}

impl Members for SecurityGroupRuleDescription {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_rule_id),
            1 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_rule_id.as_ref());
        members.write(1, self.description.as_ref());
    }
}
structure!(
    SecurityGroupRuleDescription,
    SECURITY_GROUP_RULE_DESCRIPTION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupRuleRequest {
    pub ip_protocol: Option<String>,
    pub from_port: Option<i32>,
    pub to_port: Option<i32>,
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub description: Option<String>,
}

impl Members for SecurityGroupRuleRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ip_protocol),
            1 => member.read(&mut self.from_port),
            2 => member.read(&mut self.to_port),
            3 => member.read(&mut self.cidr_ipv4),
            4 => member.read(&mut self.cidr_ipv6),
            5 => member.read(&mut self.prefix_list_id),
            6 => member.read(&mut self.referenced_group_id),
            7 => member.read(&mut self.description),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ip_protocol.as_ref());
        members.write(1, self.from_port.as_ref());
        members.write(2, self.to_port.as_ref());
        members.write(3, self.cidr_ipv4.as_ref());
        members.write(4, self.cidr_ipv6.as_ref());
        members.write(5, self.prefix_list_id.as_ref());
        members.write(6, self.referenced_group_id.as_ref());
        members.write(7, self.description.as_ref());
    }
}
structure!(SecurityGroupRuleRequest, SECURITY_GROUP_RULE_REQUEST);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleUpdate.html>
#[derive(Clone, Default, PartialEq)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule_id: Option<String>,
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
}

impl Members for SecurityGroupRuleUpdate {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.security_group_rule_id),
            1 => member.read(&mut self.security_group_rule),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.security_group_rule_id.as_ref());
        members.write(1, self.security_group_rule.as_ref());
    }
}
structure!(SecurityGroupRuleUpdate, SECURITY_GROUP_RULE_UPDATE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceDetail {
    pub service_name: Option<String>,
    pub service_id: Option<String>,
    pub service_type: Option<Vec<ServiceTypeDetail>>,
    pub service_region: Option<String>,
    pub availability_zone_ids: Option<Vec<String>>,
    pub availability_zones: Option<Vec<String>>,
    pub owner: Option<String>,
    pub base_endpoint_dns_names: Option<Vec<String>>,
    pub private_dns_name: Option<String>,
    pub private_dns_names: Option<Vec<PrivateDnsDetails>>,
    pub vpc_endpoint_policy_supported: Option<bool>,
    pub acceptance_required: Option<bool>,
    pub manages_vpc_endpoints: Option<bool>,
    pub payer_responsibility: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub private_dns_name_verification_state: Option<String>,
    pub supported_ip_address_types: Option<Vec<String>>,
}

impl Members for ServiceDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_name),
            1 => member.read(&mut self.service_id),
            2 => member.read(&mut self.service_type),
            3 => member.read(&mut self.service_region),
            4 => member.read(&mut self.availability_zone_ids),
            5 => member.read(&mut self.availability_zones),
            6 => member.read(&mut self.owner),
            7 => member.read(&mut self.base_endpoint_dns_names),
            8 => member.read(&mut self.private_dns_name),
            9 => member.read(&mut self.private_dns_names),
            10 => member.read(&mut self.vpc_endpoint_policy_supported),
            11 => member.read(&mut self.acceptance_required),
            12 => member.read(&mut self.manages_vpc_endpoints),
            13 => member.read(&mut self.payer_responsibility),
            14 => member.read(&mut self.tags),
            15 => member.read(&mut self.private_dns_name_verification_state),
            16 => member.read(&mut self.supported_ip_address_types),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_name.as_ref());
        members.write(1, self.service_id.as_ref());
        members.write(2, self.service_type.as_ref());
        members.write(3, self.service_region.as_ref());
        members.write(4, self.availability_zone_ids.as_ref());
        members.write(5, self.availability_zones.as_ref());
        members.write(6, self.owner.as_ref());
        members.write(7, self.base_endpoint_dns_names.as_ref());
        members.write(8, self.private_dns_name.as_ref());
        members.write(9, self.private_dns_names.as_ref());
        members.write(10, self.vpc_endpoint_policy_supported.as_ref());
        members.write(11, self.acceptance_required.as_ref());
        members.write(12, self.manages_vpc_endpoints.as_ref());
        members.write(13, self.payer_responsibility.as_ref());
        members.write(14, self.tags.as_ref());
        members.write(15, self.private_dns_name_verification_state.as_ref());
        members.write(16, self.supported_ip_address_types.as_ref());
    }
}
structure!(ServiceDetail, SERVICE_DETAIL);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceTypeDetail.html>
#[derive(Clone, Default, PartialEq)]
pub struct ServiceTypeDetail {
    pub service_type: Option<String>,
}

impl Members for ServiceTypeDetail {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.service_type),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.service_type.as_ref());
    }
}
structure!(ServiceTypeDetail, SERVICE_TYPE_DETAIL);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StaleIpPermission.html>
#[derive(Clone, Default, PartialEq)]
pub struct StaleIpPermission {
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub ip_ranges: Option<Vec<String>>,
    pub prefix_list_ids: Option<Vec<String>>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
}

impl Members for StaleIpPermission {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.from_port),
            1 => member.read(&mut self.ip_protocol),
            2 => member.read(&mut self.ip_ranges),
            3 => member.read(&mut self.prefix_list_ids),
            4 => member.read(&mut self.to_port),
            5 => member.read(&mut self.user_id_group_pairs),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.from_port.as_ref());
        members.write(1, self.ip_protocol.as_ref());
        members.write(2, self.ip_ranges.as_ref());
        members.write(3, self.prefix_list_ids.as_ref());
        members.write(4, self.to_port.as_ref());
        members.write(5, self.user_id_group_pairs.as_ref());
    }
}
structure!(StaleIpPermission, STALE_IP_PERMISSION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StaleSecurityGroup.html>
#[derive(Clone, Default, PartialEq)]
pub struct StaleSecurityGroup {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub stale_ip_permissions: Option<Vec<StaleIpPermission>>,
    pub stale_ip_permissions_egress: Option<Vec<StaleIpPermission>>,
    pub vpc_id: Option<String>,
}

impl Members for StaleSecurityGroup {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.description),
            1 => member.read(&mut self.group_id),
            2 => member.read(&mut self.group_name),
            3 => member.read(&mut self.stale_ip_permissions),
            4 => member.read(&mut self.stale_ip_permissions_egress),
            5 => member.read(&mut self.vpc_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.description.as_ref());
        members.write(1, self.group_id.as_ref());
        members.write(2, self.group_name.as_ref());
        members.write(3, self.stale_ip_permissions.as_ref());
        members.write(4, self.stale_ip_permissions_egress.as_ref());
        members.write(5, self.vpc_id.as_ref());
    }
}
structure!(StaleSecurityGroup, STALE_SECURITY_GROUP);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StateReason.html>
#[derive(Clone, Default, PartialEq)]
pub struct StateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Members for StateReason {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.message.as_ref());
    }
}
structure!(StateReason, STATE_REASON);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html>
#[derive(Clone, Default, PartialEq)]
pub struct Subnet {
    pub availability_zone_id: Option<String>,
    pub enable_lni_at_device_index: Option<i32>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub owner_id: Option<String>,
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>,
    pub tags: Option<Vec<Tag>>,
    pub subnet_arn: Option<String>,
    pub outpost_arn: Option<String>,
    pub enable_dns64: Option<bool>,
    pub ipv6_native: Option<bool>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub r#type: Option<String>,
    pub subnet_id: Option<String>,
    pub state: Option<String>,
    pub vpc_id: Option<String>,
    pub cidr_block: Option<String>,
    pub available_ip_address_count: Option<i32>,
    pub availability_zone: Option<String>,
    pub default_for_az: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
}

impl Members for Subnet {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.availability_zone_id),
            1 => member.read(&mut self.enable_lni_at_device_index),
            2 => member.read(&mut self.map_customer_owned_ip_on_launch),
            3 => member.read(&mut self.customer_owned_ipv4_pool),
            4 => member.read(&mut self.owner_id),
            5 => member.read(&mut self.assign_ipv6_address_on_creation),
            6 => member.read(&mut self.ipv6_cidr_block_association_set),
            7 => member.read(&mut self.tags),
            8 => member.read(&mut self.subnet_arn),
            9 => member.read(&mut self.outpost_arn),
            10 => member.read(&mut self.enable_dns64),
            11 => member.read(&mut self.ipv6_native),
            12 => member.read(&mut self.private_dns_name_options_on_launch),
            13 => member.read(&mut self.block_public_access_states),
            14 => member.read(&mut self.r#type),
            15 => member.read(&mut self.subnet_id),
            16 => member.read(&mut self.state),
            17 => member.read(&mut self.vpc_id),
            18 => member.read(&mut self.cidr_block),
            19 => member.read(&mut self.available_ip_address_count),
            20 => member.read(&mut self.availability_zone),
            21 => member.read(&mut self.default_for_az),
            22 => member.read(&mut self.map_public_ip_on_launch),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.availability_zone_id.as_ref());
        members.write(1, self.enable_lni_at_device_index.as_ref());
        members.write(2, self.map_customer_owned_ip_on_launch.as_ref());
        members.write(3, self.customer_owned_ipv4_pool.as_ref());
        members.write(4, self.owner_id.as_ref());
        members.write(5, self.assign_ipv6_address_on_creation.as_ref());
        members.write(6, self.ipv6_cidr_block_association_set.as_ref());
        members.write(7, self.tags.as_ref());
        members.write(8, self.subnet_arn.as_ref());
        members.write(9, self.outpost_arn.as_ref());
        members.write(10, self.enable_dns64.as_ref());
        members.write(11, self.ipv6_native.as_ref());
        members.write(12, self.private_dns_name_options_on_launch.as_ref());
        members.write(13, self.block_public_access_states.as_ref());
        members.write(14, self.r#type.as_ref());
        members.write(15, self.subnet_id.as_ref());
        members.write(16, self.state.as_ref());
        members.write(17, self.vpc_id.as_ref());
        members.write(18, self.cidr_block.as_ref());
        members.write(19, self.available_ip_address_count.as_ref());
        members.write(20, self.availability_zone.as_ref());
        members.write(21, self.default_for_az.as_ref());
        members.write(22, self.map_public_ip_on_launch.as_ref());
    }
}
structure!(Subnet, SUBNET);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetCidrBlockState.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubnetCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl Members for SubnetCidrBlockState {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.status_message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.status_message.as_ref());
    }
}
structure!(SubnetCidrBlockState, SUBNET_CIDR_BLOCK_STATE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubnetConfiguration {
    pub subnet_id: Option<String>,
    pub ipv4: Option<String>,
    pub ipv6: Option<String>,
}

impl Members for SubnetConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnet_id),
            1 => member.read(&mut self.ipv4),
            2 => member.read(&mut self.ipv6),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnet_id.as_ref());
        members.write(1, self.ipv4.as_ref());
        members.write(2, self.ipv6.as_ref());
    }
}
structure!(SubnetConfiguration, SUBNET_CONFIGURATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetIpPrefixes.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubnetIpPrefixes {
    pub subnet_id: Option<String>,
    pub ip_prefixes: Option<Vec<String>>,
}

impl Members for SubnetIpPrefixes {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.subnet_id),
            1 => member.read(&mut self.ip_prefixes),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.subnet_id.as_ref());
        members.write(1, self.ip_prefixes.as_ref());
    }
}
structure!(SubnetIpPrefixes, SUBNET_IP_PREFIXES);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetIpv6CidrBlockAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
    pub ipv6_address_attribute: Option<String>,
    pub ip_source: Option<String>,
}

impl Members for SubnetIpv6CidrBlockAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            1 => member.read(&mut self.ipv6_cidr_block),
            2 => member.read(&mut self.ipv6_cidr_block_state),
            3 => member.read(&mut self.ipv6_address_attribute),
            4 => member.read(&mut self.ip_source),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
        members.write(1, self.ipv6_cidr_block.as_ref());
        members.write(2, self.ipv6_cidr_block_state.as_ref());
        members.write(3, self.ipv6_address_attribute.as_ref());
        members.write(4, self.ip_source.as_ref());
    }
}
structure!(
    SubnetIpv6CidrBlockAssociation,
    SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Tag.html>
#[derive(Clone, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Members for Tag {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.value.as_ref());
    }
}
structure!(Tag, TAG);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<String>,
}

impl Members for TagDescription {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.key),
            1 => member.read(&mut self.resource_id),
            2 => member.read(&mut self.resource_type),
            3 => member.read(&mut self.value),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.key.as_ref());
        members.write(1, self.resource_id.as_ref());
        members.write(2, self.resource_type.as_ref());
        members.write(3, self.value.as_ref());
    }
}
structure!(TagDescription, TAG_DESCRIPTION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagFieldSpecificationRequest.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagFieldSpecificationRequest {
    pub resource_type: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for TagFieldSpecificationRequest {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(
    TagFieldSpecificationRequest,
    TAG_FIELD_SPECIFICATION_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagFieldSpecificationResponse.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagFieldSpecificationResponse {
    pub resource_type: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Members for TagFieldSpecificationResponse {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.tag_keys),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.tag_keys.as_ref());
    }
}
structure!(
    TagFieldSpecificationResponse,
    TAG_FIELD_SPECIFICATION_RESPONSE
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagSpecification.html>
#[derive(Clone, Default, PartialEq)]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for TagSpecification {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.resource_type),
            1 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.resource_type.as_ref());
        members.write(1, self.tags.as_ref());
    }
}
structure!(TagSpecification, TAG_SPECIFICATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html>
#[derive(Clone, Default, PartialEq)]
pub struct UnassignPrivateIpAddressesOutput {}

impl Members for UnassignPrivateIpAddressesOutput {}
structure!(
    UnassignPrivateIpAddressesOutput,
    UNASSIGN_PRIVATE_IP_ADDRESSES_OUTPUT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateIpAddresses.html>
#[derive(Clone, Default, PartialEq)]
pub struct UnassignPrivateIpAddressesInput {
    pub ipv4_prefixes: Option<Vec<String>>,
    pub network_interface_id: Option<String>,
    pub private_ip_addresses: Option<Vec<String>>,
}

impl Members for UnassignPrivateIpAddressesInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.ipv4_prefixes),
            1 => member.read(&mut self.network_interface_id),
            2 => member.read(&mut self.private_ip_addresses),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.ipv4_prefixes.as_ref());
        members.write(1, self.network_interface_id.as_ref());
        members.write(2, self.private_ip_addresses.as_ref());
    }
}
structure!(
    UnassignPrivateIpAddressesInput,
    UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulItem.html>
#[derive(Clone, Default, PartialEq)]
pub struct UnsuccessfulItem {
    pub error: Option<UnsuccessfulItemError>,
    pub resource_id: Option<String>,
}

impl Members for UnsuccessfulItem {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.error),
            1 => member.read(&mut self.resource_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.error.as_ref());
        members.write(1, self.resource_id.as_ref());
    }
}
structure!(UnsuccessfulItem, UNSUCCESSFUL_ITEM);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnsuccessfulItemError.html>
#[derive(Clone, Default, PartialEq)]
pub struct UnsuccessfulItemError {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Members for UnsuccessfulItemError {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.message.as_ref());
    }
}
structure!(UnsuccessfulItemError, UNSUCCESSFUL_ITEM_ERROR);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressInput {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

impl Members for UpdateSecurityGroupRuleDescriptionsEgressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.group_id),
            2 => member.read(&mut self.group_name),
            3 => member.read(&mut self.ip_permissions),
            4 => member.read(&mut self.security_group_rule_descriptions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.group_id.as_ref());
        members.write(2, self.group_name.as_ref());
        members.write(3, self.ip_permissions.as_ref());
        members.write(4, self.security_group_rule_descriptions.as_ref());
    }
}
structure!(
    UpdateSecurityGroupRuleDescriptionsEgressInput,
    UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressOutput {
    pub r#return: Option<bool>,
}

impl Members for UpdateSecurityGroupRuleDescriptionsEgressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
    }
}
structure!(
    UpdateSecurityGroupRuleDescriptionsEgressOutput,
    UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressInput {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

impl Members for UpdateSecurityGroupRuleDescriptionsIngressInput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.dry_run),
            1 => member.read(&mut self.group_id),
            2 => member.read(&mut self.group_name),
            3 => member.read(&mut self.ip_permissions),
            4 => member.read(&mut self.security_group_rule_descriptions),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.dry_run.as_ref());
        members.write(1, self.group_id.as_ref());
        members.write(2, self.group_name.as_ref());
        members.write(3, self.ip_permissions.as_ref());
        members.write(4, self.security_group_rule_descriptions.as_ref());
    }
}
structure!(
    UpdateSecurityGroupRuleDescriptionsIngressInput,
    UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html>
#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressOutput {
    pub r#return: Option<bool>,
}

impl Members for UpdateSecurityGroupRuleDescriptionsIngressOutput {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.r#return),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.r#return.as_ref());
    }
}
structure!(
    UpdateSecurityGroupRuleDescriptionsIngressOutput,
    UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserIdGroupPair.html>
#[derive(Clone, Default, PartialEq)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub user_id: Option<String>,
    pub group_name: Option<String>,
    pub group_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
    pub peering_status: Option<String>,
}

impl Members for UserIdGroupPair {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.description),
            1 => member.read(&mut self.user_id),
            2 => member.read(&mut self.group_name),
            3 => member.read(&mut self.group_id),
            4 => member.read(&mut self.vpc_id),
            5 => member.read(&mut self.vpc_peering_connection_id),
            6 => member.read(&mut self.peering_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.description.as_ref());
        members.write(1, self.user_id.as_ref());
        members.write(2, self.group_name.as_ref());
        members.write(3, self.group_id.as_ref());
        members.write(4, self.vpc_id.as_ref());
        members.write(5, self.vpc_peering_connection_id.as_ref());
        members.write(6, self.peering_status.as_ref());
    }
}
structure!(UserIdGroupPair, USER_ID_GROUP_PAIR);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html>
#[derive(Clone, Default, PartialEq)]
pub struct Vpc {
    pub owner_id: Option<String>,
    pub instance_tenancy: Option<String>,
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    pub is_default: Option<bool>,
    pub encryption_control: Option<VpcEncryptionControl>,
    pub tags: Option<Vec<Tag>>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub vpc_id: Option<String>,
    pub state: Option<String>,
    pub cidr_block: Option<String>,
    pub dhcp_options_id: Option<String>,
}

impl Members for Vpc {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.owner_id),
            1 => member.read(&mut self.instance_tenancy),
            2 => member.read(&mut self.ipv6_cidr_block_association_set),
            3 => member.read(&mut self.cidr_block_association_set),
            4 => member.read(&mut self.is_default),
            5 => member.read(&mut self.encryption_control),
            6 => member.read(&mut self.tags),
            7 => member.read(&mut self.block_public_access_states),
            8 => member.read(&mut self.vpc_id),
            9 => member.read(&mut self.state),
            10 => member.read(&mut self.cidr_block),
            11 => member.read(&mut self.dhcp_options_id),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.owner_id.as_ref());
        members.write(1, self.instance_tenancy.as_ref());
        members.write(2, self.ipv6_cidr_block_association_set.as_ref());
        members.write(3, self.cidr_block_association_set.as_ref());
        members.write(4, self.is_default.as_ref());
        members.write(5, self.encryption_control.as_ref());
        members.write(6, self.tags.as_ref());
        members.write(7, self.block_public_access_states.as_ref());
        members.write(8, self.vpc_id.as_ref());
        members.write(9, self.state.as_ref());
        members.write(10, self.cidr_block.as_ref());
        members.write(11, self.dhcp_options_id.as_ref());
    }
}
structure!(Vpc, VPC);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcCidrBlockAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

impl Members for VpcCidrBlockAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            1 => member.read(&mut self.cidr_block),
            2 => member.read(&mut self.cidr_block_state),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
        members.write(1, self.cidr_block.as_ref());
        members.write(2, self.cidr_block_state.as_ref());
    }
}
structure!(VpcCidrBlockAssociation, VPC_CIDR_BLOCK_ASSOCIATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcCidrBlockState.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl Members for VpcCidrBlockState {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.status_message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.status_message.as_ref());
    }
}
structure!(VpcCidrBlockState, VPC_CIDR_BLOCK_STATE);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControl.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcEncryptionControl {
    pub vpc_id: Option<String>,
    pub vpc_encryption_control_id: Option<String>,
    pub mode: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub tags: Option<Vec<Tag>>,
}

impl Members for VpcEncryptionControl {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_id),
            1 => member.read(&mut self.vpc_encryption_control_id),
            2 => member.read(&mut self.mode),
            3 => member.read(&mut self.state),
            4 => member.read(&mut self.state_message),
            5 => member.read(&mut self.resource_exclusions),
            6 => member.read(&mut self.tags),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_id.as_ref());
        members.write(1, self.vpc_encryption_control_id.as_ref());
        members.write(2, self.mode.as_ref());
        members.write(3, self.state.as_ref());
        members.write(4, self.state_message.as_ref());
        members.write(5, self.resource_exclusions.as_ref());
        members.write(6, self.tags.as_ref());
    }
}
structure!(VpcEncryptionControl, VPC_ENCRYPTION_CONTROL);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlConfiguration.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcEncryptionControlConfiguration {
    pub mode: Option<String>,
    pub internet_gateway_exclusion: Option<String>,
    pub egress_only_internet_gateway_exclusion: Option<String>,
    pub nat_gateway_exclusion: Option<String>,
    pub virtual_private_gateway_exclusion: Option<String>,
    pub vpc_peering_exclusion: Option<String>,
    pub lambda_exclusion: Option<String>,
    pub vpc_lattice_exclusion: Option<String>,
    pub elastic_file_system_exclusion: Option<String>,
    pub global_accelerator_exclusion: Option<String>,
    pub api_gateway_v2_exclusion: Option<String>,
}

impl Members for VpcEncryptionControlConfiguration {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.mode),
            1 => member.read(&mut self.internet_gateway_exclusion),
            2 => member.read(&mut self.egress_only_internet_gateway_exclusion),
            3 => member.read(&mut self.nat_gateway_exclusion),
            4 => member.read(&mut self.virtual_private_gateway_exclusion),
            5 => member.read(&mut self.vpc_peering_exclusion),
            6 => member.read(&mut self.lambda_exclusion),
            7 => member.read(&mut self.vpc_lattice_exclusion),
            8 => member.read(&mut self.elastic_file_system_exclusion),
            9 => member.read(&mut self.global_accelerator_exclusion),
            10 => member.read(&mut self.api_gateway_v2_exclusion),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.mode.as_ref());
        members.write(1, self.internet_gateway_exclusion.as_ref());
        members.write(2, self.egress_only_internet_gateway_exclusion.as_ref());
        members.write(3, self.nat_gateway_exclusion.as_ref());
        members.write(4, self.virtual_private_gateway_exclusion.as_ref());
        members.write(5, self.vpc_peering_exclusion.as_ref());
        members.write(6, self.lambda_exclusion.as_ref());
        members.write(7, self.vpc_lattice_exclusion.as_ref());
        members.write(8, self.elastic_file_system_exclusion.as_ref());
        members.write(9, self.global_accelerator_exclusion.as_ref());
        members.write(10, self.api_gateway_v2_exclusion.as_ref());
    }
}
structure!(
    VpcEncryptionControlConfiguration,
    VPC_ENCRYPTION_CONTROL_CONFIGURATION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlExclusion.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<String>,
    pub state_message: Option<String>,
}

impl Members for VpcEncryptionControlExclusion {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.state),
            1 => member.read(&mut self.state_message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.state.as_ref());
        members.write(1, self.state_message.as_ref());
    }
}
structure!(
    VpcEncryptionControlExclusion,
    VPC_ENCRYPTION_CONTROL_EXCLUSION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEncryptionControlExclusions.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcEncryptionControlExclusions {
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub global_accelerator: Option<VpcEncryptionControlExclusion>,
    pub api_gateway_v2: Option<VpcEncryptionControlExclusion>,
}

impl Members for VpcEncryptionControlExclusions {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.internet_gateway),
            1 => member.read(&mut self.egress_only_internet_gateway),
            2 => member.read(&mut self.nat_gateway),
            3 => member.read(&mut self.virtual_private_gateway),
            4 => member.read(&mut self.vpc_peering),
            5 => member.read(&mut self.lambda),
            6 => member.read(&mut self.vpc_lattice),
            7 => member.read(&mut self.elastic_file_system),
            8 => member.read(&mut self.global_accelerator),
            9 => member.read(&mut self.api_gateway_v2),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.internet_gateway.as_ref());
        members.write(1, self.egress_only_internet_gateway.as_ref());
        members.write(2, self.nat_gateway.as_ref());
        members.write(3, self.virtual_private_gateway.as_ref());
        members.write(4, self.vpc_peering.as_ref());
        members.write(5, self.lambda.as_ref());
        members.write(6, self.vpc_lattice.as_ref());
        members.write(7, self.elastic_file_system.as_ref());
        members.write(8, self.global_accelerator.as_ref());
        members.write(9, self.api_gateway_v2.as_ref());
    }
}
structure!(
    VpcEncryptionControlExclusions,
    VPC_ENCRYPTION_CONTROL_EXCLUSIONS
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcEndpoint {
    pub vpc_endpoint_id: Option<String>,
    pub vpc_endpoint_type: Option<String>,
    pub vpc_id: Option<String>,
    pub service_name: Option<String>,
    pub state: Option<String>,
    pub policy_document: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
    pub subnet_ids: Option<Vec<String>>,
    pub groups: Option<Vec<SecurityGroupIdentifier>>,
    pub ip_address_type: Option<String>,
    pub dns_options: Option<DnsOptions>,
    pub private_dns_enabled: Option<bool>,
    pub requester_managed: Option<bool>,
    pub network_interface_ids: Option<Vec<String>>,
    pub dns_entries: Option<Vec<DnsEntry>>,
    pub creation_timestamp: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub owner_id: Option<String>,
    pub last_error: Option<LastError>,
    pub ipv4_prefixes: Option<Vec<SubnetIpPrefixes>>,
    pub ipv6_prefixes: Option<Vec<SubnetIpPrefixes>>,
    pub failure_reason: Option<String>,
    pub service_network_arn: Option<String>,
    pub resource_configuration_arn: Option<String>,
    pub service_region: Option<String>,
    pub payer_responsibilities: Option<Vec<PayerResponsibilityEntry>>,
}

impl Members for VpcEndpoint {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.vpc_endpoint_id),
            1 => member.read(&mut self.vpc_endpoint_type),
            2 => member.read(&mut self.vpc_id),
            3 => member.read(&mut self.service_name),
            4 => member.read(&mut self.state),
            5 => member.read(&mut self.policy_document),
            6 => member.read(&mut self.route_table_ids),
            7 => member.read(&mut self.subnet_ids),
            8 => member.read(&mut self.groups),
            9 => member.read(&mut self.ip_address_type),
            10 => member.read(&mut self.dns_options),
            11 => member.read(&mut self.private_dns_enabled),
            12 => member.read(&mut self.requester_managed),
            13 => member.read(&mut self.network_interface_ids),
            14 => member.read(&mut self.dns_entries),
            15 => member.read(&mut self.creation_timestamp),
            16 => member.read(&mut self.tags),
            17 => member.read(&mut self.owner_id),
            18 => member.read(&mut self.last_error),
            19 => member.read(&mut self.ipv4_prefixes),
            20 => member.read(&mut self.ipv6_prefixes),
            21 => member.read(&mut self.failure_reason),
            22 => member.read(&mut self.service_network_arn),
            23 => member.read(&mut self.resource_configuration_arn),
            24 => member.read(&mut self.service_region),
            25 => member.read(&mut self.payer_responsibilities),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.vpc_endpoint_id.as_ref());
        members.write(1, self.vpc_endpoint_type.as_ref());
        members.write(2, self.vpc_id.as_ref());
        members.write(3, self.service_name.as_ref());
        members.write(4, self.state.as_ref());
        members.write(5, self.policy_document.as_ref());
        members.write(6, self.route_table_ids.as_ref());
        members.write(7, self.subnet_ids.as_ref());
        members.write(8, self.groups.as_ref());
        members.write(9, self.ip_address_type.as_ref());
        members.write(10, self.dns_options.as_ref());
        members.write(11, self.private_dns_enabled.as_ref());
        members.write(12, self.requester_managed.as_ref());
        members.write(13, self.network_interface_ids.as_ref());
        members.write(14, self.dns_entries.as_ref());
        members.write(15, self.creation_timestamp.as_ref());
        members.write(16, self.tags.as_ref());
        members.write(17, self.owner_id.as_ref());
        members.write(18, self.last_error.as_ref());
        members.write(19, self.ipv4_prefixes.as_ref());
        members.write(20, self.ipv6_prefixes.as_ref());
        members.write(21, self.failure_reason.as_ref());
        members.write(22, self.service_network_arn.as_ref());
        members.write(23, self.resource_configuration_arn.as_ref());
        members.write(24, self.service_region.as_ref());
        members.write(25, self.payer_responsibilities.as_ref());
    }
}
structure!(VpcEndpoint, VPC_ENDPOINT);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcIpv6CidrBlockAssociation.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub network_border_group: Option<String>,
    pub ipv6_pool: Option<String>,
    pub ipv6_address_attribute: Option<String>,
    pub ip_source: Option<String>,
}

impl Members for VpcIpv6CidrBlockAssociation {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.association_id),
            1 => member.read(&mut self.ipv6_cidr_block),
            2 => member.read(&mut self.ipv6_cidr_block_state),
            3 => member.read(&mut self.network_border_group),
            4 => member.read(&mut self.ipv6_pool),
            5 => member.read(&mut self.ipv6_address_attribute),
            6 => member.read(&mut self.ip_source),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.association_id.as_ref());
        members.write(1, self.ipv6_cidr_block.as_ref());
        members.write(2, self.ipv6_cidr_block_state.as_ref());
        members.write(3, self.network_border_group.as_ref());
        members.write(4, self.ipv6_pool.as_ref());
        members.write(5, self.ipv6_address_attribute.as_ref());
        members.write(6, self.ip_source.as_ref());
    }
}
structure!(VpcIpv6CidrBlockAssociation, VPC_IPV6_CIDR_BLOCK_ASSOCIATION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnection.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcPeeringConnection {
    pub accepter_vpc_info: Option<VpcPeeringConnectionVpcInfo>,
    pub expiration_time: Option<Timestamp>,
    pub requester_vpc_info: Option<VpcPeeringConnectionVpcInfo>,
    pub status: Option<VpcPeeringConnectionStateReason>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_peering_connection_id: Option<String>,
    pub multipath_resilience_status: Option<String>,
}

impl Members for VpcPeeringConnection {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.accepter_vpc_info),
            1 => member.read(&mut self.expiration_time),
            2 => member.read(&mut self.requester_vpc_info),
            3 => member.read(&mut self.status),
            4 => member.read(&mut self.tags),
            5 => member.read(&mut self.vpc_peering_connection_id),
            6 => member.read(&mut self.multipath_resilience_status),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.accepter_vpc_info.as_ref());
        members.write(1, self.expiration_time.as_ref());
        members.write(2, self.requester_vpc_info.as_ref());
        members.write(3, self.status.as_ref());
        members.write(4, self.tags.as_ref());
        members.write(5, self.vpc_peering_connection_id.as_ref());
        members.write(6, self.multipath_resilience_status.as_ref());
    }
}
structure!(VpcPeeringConnection, VPC_PEERING_CONNECTION);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionOptionsDescription.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcPeeringConnectionOptionsDescription {
    pub allow_dns_resolution_from_remote_vpc: Option<bool>,
    pub allow_egress_from_local_classic_link_to_remote_vpc: Option<bool>,
    pub allow_egress_from_local_vpc_to_remote_classic_link: Option<bool>,
    pub allow_multipath_resilience: Option<bool>,
    pub multipath_resilience_mode: Option<String>,
}

impl Members for VpcPeeringConnectionOptionsDescription {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.allow_dns_resolution_from_remote_vpc),
            1 => member.read(&mut self.allow_egress_from_local_classic_link_to_remote_vpc),
            2 => member.read(&mut self.allow_egress_from_local_vpc_to_remote_classic_link),
            3 => member.read(&mut self.allow_multipath_resilience),
            4 => member.read(&mut self.multipath_resilience_mode),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.allow_dns_resolution_from_remote_vpc.as_ref());
        members.write(
            1,
            self.allow_egress_from_local_classic_link_to_remote_vpc
                .as_ref(),
        );
        members.write(
            2,
            self.allow_egress_from_local_vpc_to_remote_classic_link
                .as_ref(),
        );
        members.write(3, self.allow_multipath_resilience.as_ref());
        members.write(4, self.multipath_resilience_mode.as_ref());
    }
}
structure!(
    VpcPeeringConnectionOptionsDescription,
    VPC_PEERING_CONNECTION_OPTIONS_DESCRIPTION
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionStateReason.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcPeeringConnectionStateReason {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Members for VpcPeeringConnectionStateReason {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.code),
            1 => member.read(&mut self.message),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.code.as_ref());
        members.write(1, self.message.as_ref());
    }
}
structure!(
    VpcPeeringConnectionStateReason,
    VPC_PEERING_CONNECTION_STATE_REASON
);

/// <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnectionVpcInfo.html>
#[derive(Clone, Default, PartialEq)]
pub struct VpcPeeringConnectionVpcInfo {
    pub cidr_block: Option<String>,
    pub ipv6_cidr_block_set: Option<Vec<Ipv6CidrBlock>>,
    pub cidr_block_set: Option<Vec<CidrBlock>>,
    pub owner_id: Option<String>,
    pub peering_options: Option<VpcPeeringConnectionOptionsDescription>,
    pub vpc_id: Option<String>,
    pub region: Option<String>,
}

impl Members for VpcPeeringConnectionVpcInfo {
    fn read_member(&mut self, member: MemberReader<'_>) -> Result<(), ReadError> {
        match member.index {
            0 => member.read(&mut self.cidr_block),
            1 => member.read(&mut self.ipv6_cidr_block_set),
            2 => member.read(&mut self.cidr_block_set),
            3 => member.read(&mut self.owner_id),
            4 => member.read(&mut self.peering_options),
            5 => member.read(&mut self.vpc_id),
            6 => member.read(&mut self.region),
            _ => Ok(()),
        }
    }

    fn write_members(&self, members: &mut MemberWriter<'_>) {
        members.write(0, self.cidr_block.as_ref());
        members.write(1, self.ipv6_cidr_block_set.as_ref());
        members.write(2, self.cidr_block_set.as_ref());
        members.write(3, self.owner_id.as_ref());
        members.write(4, self.peering_options.as_ref());
        members.write(5, self.vpc_id.as_ref());
        members.write(6, self.region.as_ref());
    }
}
structure!(VpcPeeringConnectionVpcInfo, VPC_PEERING_CONNECTION_VPC_INFO);
