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
