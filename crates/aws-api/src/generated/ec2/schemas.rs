// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Amazon EC2, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACCOUNT_ATTRIBUTE: Schema = Schema {
    members: &[
        Member::new("AttributeName", &STRING).with_wire_name("attributeName"),
        Member::new("AttributeValues", &ACCOUNT_ATTRIBUTE_VALUE_LIST)
            .with_wire_name("attributeValueSet"),
    ],
    ..Schema::simple("AccountAttribute", Kind::Structure)
};

pub static ACCOUNT_ATTRIBUTE_LIST: Schema = Schema {
    members: &[Member::new("member", &ACCOUNT_ATTRIBUTE).with_wire_name("item")],
    ..Schema::simple("AccountAttributeList", Kind::List)
};

pub static ACCOUNT_ATTRIBUTE_NAME: Schema = Schema {
    constraints: Constraints {
        values: &["supported-platforms", "default-vpc"],
        ..Constraints::NONE
    },
    ..Schema::simple("AccountAttributeName", Kind::String)
};

pub static ACCOUNT_ATTRIBUTE_NAME_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &ACCOUNT_ATTRIBUTE_NAME).with_wire_name("attributeName")],
    ..Schema::simple("AccountAttributeNameStringList", Kind::List)
};

pub static ACCOUNT_ATTRIBUTE_VALUE: Schema = Schema {
    members: &[Member::new("AttributeValue", &STRING).with_wire_name("attributeValue")],
    ..Schema::simple("AccountAttributeValue", Kind::Structure)
};

pub static ACCOUNT_ATTRIBUTE_VALUE_LIST: Schema = Schema {
    members: &[Member::new("member", &ACCOUNT_ATTRIBUTE_VALUE).with_wire_name("item")],
    ..Schema::simple("AccountAttributeValueList", Kind::List)
};

pub static ADD_PREFIX_LIST_ENTRIES: Schema = Schema {
    members: &[Member::new("member", &ADD_PREFIX_LIST_ENTRY)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AddPrefixListEntries", Kind::List)
};

pub static ADD_PREFIX_LIST_ENTRY: Schema = Schema {
    members: &[
        Member::new("Cidr", &STRING).with_required(),
        Member::new("Description", &STRING),
    ],
    ..Schema::simple("AddPrefixListEntry", Kind::Structure)
};

pub static ADDRESS: Schema = Schema {
    members: &[
        Member::new("AllocationId", &STRING).with_wire_name("allocationId"),
        Member::new("AssociationId", &STRING).with_wire_name("associationId"),
        Member::new("Domain", &DOMAIN_TYPE).with_wire_name("domain"),
        Member::new("NetworkInterfaceId", &STRING).with_wire_name("networkInterfaceId"),
        Member::new("NetworkInterfaceOwnerId", &STRING).with_wire_name("networkInterfaceOwnerId"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("PublicIpv4Pool", &STRING).with_wire_name("publicIpv4Pool"),
        Member::new("NetworkBorderGroup", &STRING).with_wire_name("networkBorderGroup"),
        Member::new("CustomerOwnedIp", &STRING).with_wire_name("customerOwnedIp"),
        Member::new("CustomerOwnedIpv4Pool", &STRING).with_wire_name("customerOwnedIpv4Pool"),
        Member::new("CarrierIp", &STRING).with_wire_name("carrierIp"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("ServiceManaged", &SERVICE_MANAGED).with_wire_name("serviceManaged"),
        Member::new("InstanceId", &STRING).with_wire_name("instanceId"),
        Member::new("PublicIp", &STRING).with_wire_name("publicIp"),
    ],
    ..Schema::simple("Address", Kind::Structure)
};

pub static ADDRESS_ATTRIBUTE: Schema = Schema {
    members: &[
        Member::new("PublicIp", &PUBLIC_IP_ADDRESS).with_wire_name("publicIp"),
        Member::new("AllocationId", &ALLOCATION_ID).with_wire_name("allocationId"),
        Member::new("PtrRecord", &STRING).with_wire_name("ptrRecord"),
        Member::new("PtrRecordUpdate", &PTR_UPDATE_STATUS).with_wire_name("ptrRecordUpdate"),
    ],
    ..Schema::simple("AddressAttribute", Kind::Structure)
};

pub static ADDRESS_ATTRIBUTE_NAME: Schema = Schema {
    constraints: Constraints {
        values: &["domain-name"],
        ..Constraints::NONE
    },
    ..Schema::simple("AddressAttributeName", Kind::String)
};

pub static ADDRESS_LIST: Schema = Schema {
    members: &[Member::new("member", &ADDRESS).with_wire_name("item")],
    ..Schema::simple("AddressList", Kind::List)
};

pub static ADDRESS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AddressMaxResults", Kind::Integer)
};

pub static ADDRESS_SET: Schema = Schema {
    members: &[Member::new("member", &ADDRESS_ATTRIBUTE).with_wire_name("item")],
    ..Schema::simple("AddressSet", Kind::List)
};

pub static ALLOCATE_ADDRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("Domain", &DOMAIN_TYPE),
        Member::new("Address", &PUBLIC_IP_ADDRESS),
        Member::new("PublicIpv4Pool", &IPV4_POOL_EC2_ID),
        Member::new("NetworkBorderGroup", &STRING),
        Member::new("CustomerOwnedIpv4Pool", &STRING),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("IpamPoolId", &IPAM_POOL_ID),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("AllocateAddressRequest", Kind::Structure)
};

pub static ALLOCATE_ADDRESS_RESULT: Schema = Schema {
    members: &[
        Member::new("AllocationId", &STRING).with_wire_name("allocationId"),
        Member::new("PublicIpv4Pool", &STRING).with_wire_name("publicIpv4Pool"),
        Member::new("NetworkBorderGroup", &STRING).with_wire_name("networkBorderGroup"),
        Member::new("Domain", &DOMAIN_TYPE).with_wire_name("domain"),
        Member::new("CustomerOwnedIp", &STRING).with_wire_name("customerOwnedIp"),
        Member::new("CustomerOwnedIpv4Pool", &STRING).with_wire_name("customerOwnedIpv4Pool"),
        Member::new("CarrierIp", &STRING).with_wire_name("carrierIp"),
        Member::new("PublicIp", &STRING).with_wire_name("publicIp"),
    ],
    ..Schema::simple("AllocateAddressResult", Kind::Structure)
};

pub static ALLOCATION_ID: Schema = Schema::simple("AllocationId", Kind::String);

pub static ALLOCATION_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &ALLOCATION_ID).with_wire_name("AllocationId")],
    ..Schema::simple("AllocationIdList", Kind::List)
};

pub static ALLOCATION_IDS: Schema = Schema {
    members: &[Member::new("member", &ALLOCATION_ID).with_wire_name("item")],
    ..Schema::simple("AllocationIds", Kind::List)
};

pub static AMD_SEV_SNP_SPECIFICATION: Schema = Schema {
    constraints: Constraints {
        values: &["enabled", "disabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("AmdSevSnpSpecification", Kind::String)
};

pub static ARCHITECTURE_VALUES: Schema = Schema {
    constraints: Constraints {
        values: &["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"],
        ..Constraints::NONE
    },
    ..Schema::simple("ArchitectureValues", Kind::String)
};

pub static ASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Schema = Schema {
    members: &[
        Member::new("Ipv4Prefixes", &IP_PREFIX_LIST).with_wire_name("Ipv4Prefix"),
        Member::new("Ipv4PrefixCount", &INTEGER),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId")
            .with_required(),
        Member::new("PrivateIpAddresses", &PRIVATE_IP_ADDRESS_STRING_LIST)
            .with_wire_name("privateIpAddress"),
        Member::new("SecondaryPrivateIpAddressCount", &INTEGER)
            .with_wire_name("secondaryPrivateIpAddressCount"),
        Member::new("AllowReassignment", &BOOLEAN).with_wire_name("allowReassignment"),
    ],
    ..Schema::simple("AssignPrivateIpAddressesRequest", Kind::Structure)
};

pub static ASSIGN_PRIVATE_IP_ADDRESSES_RESULT: Schema = Schema {
    members: &[
        Member::new("NetworkInterfaceId", &STRING).with_wire_name("networkInterfaceId"),
        Member::new(
            "AssignedPrivateIpAddresses",
            &ASSIGNED_PRIVATE_IP_ADDRESS_LIST,
        )
        .with_wire_name("assignedPrivateIpAddressesSet"),
        Member::new("AssignedIpv4Prefixes", &IPV4_PREFIXES_LIST)
            .with_wire_name("assignedIpv4PrefixSet"),
    ],
    ..Schema::simple("AssignPrivateIpAddressesResult", Kind::Structure)
};

pub static ASSIGNED_PRIVATE_IP_ADDRESS: Schema = Schema {
    members: &[Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress")],
    ..Schema::simple("AssignedPrivateIpAddress", Kind::Structure)
};

pub static ASSIGNED_PRIVATE_IP_ADDRESS_LIST: Schema = Schema {
    members: &[Member::new("member", &ASSIGNED_PRIVATE_IP_ADDRESS).with_wire_name("item")],
    ..Schema::simple("AssignedPrivateIpAddressList", Kind::List)
};

pub static ASSOCIATE_ADDRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("AllocationId", &ALLOCATION_ID),
        Member::new("InstanceId", &INSTANCE_ID),
        Member::new("PublicIp", &EIP_ALLOCATION_PUBLIC_IP),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
        Member::new("AllowReassociation", &BOOLEAN).with_wire_name("allowReassociation"),
    ],
    ..Schema::simple("AssociateAddressRequest", Kind::Structure)
};

pub static ASSOCIATE_ADDRESS_RESULT: Schema = Schema {
    members: &[Member::new("AssociationId", &STRING).with_wire_name("associationId")],
    ..Schema::simple("AssociateAddressResult", Kind::Structure)
};

pub static ASSOCIATE_DHCP_OPTIONS_OUTPUT: Schema =
    Schema::simple("AssociateDhcpOptionsOutput", Kind::Structure);

pub static ASSOCIATE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DhcpOptionsId", &DEFAULTING_DHCP_OPTIONS_ID).with_required(),
        Member::new("VpcId", &VPC_ID).with_required(),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("AssociateDhcpOptionsRequest", Kind::Structure)
};

pub static ASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("NatGatewayId", &NAT_GATEWAY_ID).with_required(),
        Member::new("AllocationIds", &ALLOCATION_ID_LIST)
            .with_wire_name("AllocationId")
            .with_required(),
        Member::new("PrivateIpAddresses", &IP_LIST).with_wire_name("PrivateIpAddress"),
        Member::new("DryRun", &BOOLEAN),
        Member::new("AvailabilityZone", &AVAILABILITY_ZONE_NAME),
        Member::new("AvailabilityZoneId", &AVAILABILITY_ZONE_ID),
    ],
    ..Schema::simple("AssociateNatGatewayAddressRequest", Kind::Structure)
};

pub static ASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT: Schema = Schema {
    members: &[
        Member::new("NatGatewayId", &NAT_GATEWAY_ID).with_wire_name("natGatewayId"),
        Member::new("NatGatewayAddresses", &NAT_GATEWAY_ADDRESS_LIST)
            .with_wire_name("natGatewayAddressSet"),
    ],
    ..Schema::simple("AssociateNatGatewayAddressResult", Kind::Structure)
};

pub static ASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("GatewayId", &ROUTE_GATEWAY_ID),
        Member::new("PublicIpv4Pool", &IPV4_POOL_EC2_ID),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("SubnetId", &SUBNET_ID).with_wire_name("subnetId"),
        Member::new("RouteTableId", &ROUTE_TABLE_ID)
            .with_wire_name("routeTableId")
            .with_required(),
    ],
    ..Schema::simple("AssociateRouteTableRequest", Kind::Structure)
};

pub static ASSOCIATE_ROUTE_TABLE_RESULT: Schema = Schema {
    members: &[
        Member::new("AssociationId", &STRING).with_wire_name("associationId"),
        Member::new("AssociationState", &ROUTE_TABLE_ASSOCIATION_STATE)
            .with_wire_name("associationState"),
    ],
    ..Schema::simple("AssociateRouteTableResult", Kind::Structure)
};

pub static ASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST: Schema = Schema {
    members: &[
        Member::new("Ipv6IpamPoolId", &IPAM_POOL_ID),
        Member::new("Ipv6NetmaskLength", &NETMASK_LENGTH),
        Member::new("SubnetId", &SUBNET_ID)
            .with_wire_name("subnetId")
            .with_required(),
        Member::new("Ipv6CidrBlock", &STRING).with_wire_name("ipv6CidrBlock"),
    ],
    ..Schema::simple("AssociateSubnetCidrBlockRequest", Kind::Structure)
};

pub static ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT: Schema = Schema {
    members: &[
        Member::new(
            "Ipv6CidrBlockAssociation",
            &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION,
        )
        .with_wire_name("ipv6CidrBlockAssociation"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
    ],
    ..Schema::simple("AssociateSubnetCidrBlockResult", Kind::Structure)
};

pub static ASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema = Schema {
    members: &[
        Member::new("CidrBlock", &STRING),
        Member::new("Ipv6CidrBlockNetworkBorderGroup", &STRING),
        Member::new("Ipv6Pool", &IPV6_POOL_EC2_ID),
        Member::new("Ipv6CidrBlock", &STRING),
        Member::new("Ipv4IpamPoolId", &IPAM_POOL_ID),
        Member::new("Ipv4NetmaskLength", &NETMASK_LENGTH),
        Member::new("Ipv6IpamPoolId", &IPAM_POOL_ID),
        Member::new("Ipv6NetmaskLength", &NETMASK_LENGTH),
        Member::new("VpcId", &VPC_ID)
            .with_wire_name("vpcId")
            .with_required(),
        Member::new("AmazonProvidedIpv6CidrBlock", &BOOLEAN)
            .with_wire_name("amazonProvidedIpv6CidrBlock"),
    ],
    ..Schema::simple("AssociateVpcCidrBlockRequest", Kind::Structure)
};

pub static ASSOCIATE_VPC_CIDR_BLOCK_RESULT: Schema = Schema {
    members: &[
        Member::new("Ipv6CidrBlockAssociation", &VPC_IPV6_CIDR_BLOCK_ASSOCIATION)
            .with_wire_name("ipv6CidrBlockAssociation"),
        Member::new("CidrBlockAssociation", &VPC_CIDR_BLOCK_ASSOCIATION)
            .with_wire_name("cidrBlockAssociation"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
    ],
    ..Schema::simple("AssociateVpcCidrBlockResult", Kind::Structure)
};

pub static ASSOCIATED_SUBNET_LIST: Schema = Schema {
    members: &[Member::new("member", &SUBNET_ID).with_wire_name("item")],
    ..Schema::simple("AssociatedSubnetList", Kind::List)
};

pub static ATTACH_INTERNET_GATEWAY_OUTPUT: Schema =
    Schema::simple("AttachInternetGatewayOutput", Kind::Structure);

pub static ATTACH_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("InternetGatewayId", &INTERNET_GATEWAY_ID)
            .with_wire_name("internetGatewayId")
            .with_required(),
        Member::new("VpcId", &VPC_ID)
            .with_wire_name("vpcId")
            .with_required(),
    ],
    ..Schema::simple("AttachInternetGatewayRequest", Kind::Structure)
};

pub static ATTACH_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    members: &[
        Member::new("NetworkCardIndex", &INTEGER),
        Member::new("EnaSrdSpecification", &ENA_SRD_SPECIFICATION),
        Member::new("EnaQueueCount", &INTEGER),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId")
            .with_required(),
        Member::new("InstanceId", &INSTANCE_ID)
            .with_wire_name("instanceId")
            .with_required(),
        Member::new("DeviceIndex", &INTEGER)
            .with_wire_name("deviceIndex")
            .with_required(),
    ],
    ..Schema::simple("AttachNetworkInterfaceRequest", Kind::Structure)
};

pub static ATTACH_NETWORK_INTERFACE_RESULT: Schema = Schema {
    members: &[
        Member::new("AttachmentId", &STRING).with_wire_name("attachmentId"),
        Member::new("NetworkCardIndex", &INTEGER).with_wire_name("networkCardIndex"),
    ],
    ..Schema::simple("AttachNetworkInterfaceResult", Kind::Structure)
};

pub static ATTACHMENT_ENA_SRD_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("EnaSrdEnabled", &BOOLEAN).with_wire_name("enaSrdEnabled"),
        Member::new(
            "EnaSrdUdpSpecification",
            &ATTACHMENT_ENA_SRD_UDP_SPECIFICATION,
        )
        .with_wire_name("enaSrdUdpSpecification"),
    ],
    ..Schema::simple("AttachmentEnaSrdSpecification", Kind::Structure)
};

pub static ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Schema = Schema {
    members: &[Member::new("EnaSrdUdpEnabled", &BOOLEAN).with_wire_name("enaSrdUdpEnabled")],
    ..Schema::simple("AttachmentEnaSrdUdpSpecification", Kind::Structure)
};

pub static ATTACHMENT_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["attaching", "attached", "detaching", "detached"],
        ..Constraints::NONE
    },
    ..Schema::simple("AttachmentStatus", Kind::String)
};

pub static ATTRIBUTE_BOOLEAN_VALUE: Schema = Schema {
    members: &[Member::new("Value", &BOOLEAN).with_wire_name("value")],
    ..Schema::simple("AttributeBooleanValue", Kind::Structure)
};

pub static ATTRIBUTE_VALUE: Schema = Schema {
    members: &[Member::new("Value", &STRING).with_wire_name("value")],
    ..Schema::simple("AttributeValue", Kind::Structure)
};

pub static AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("GroupId", &SECURITY_GROUP_ID)
            .with_wire_name("groupId")
            .with_required(),
        Member::new("SourceSecurityGroupName", &STRING).with_wire_name("sourceSecurityGroupName"),
        Member::new("SourceSecurityGroupOwnerId", &STRING)
            .with_wire_name("sourceSecurityGroupOwnerId"),
        Member::new("IpProtocol", &STRING).with_wire_name("ipProtocol"),
        Member::new("FromPort", &INTEGER).with_wire_name("fromPort"),
        Member::new("ToPort", &INTEGER).with_wire_name("toPort"),
        Member::new("CidrIp", &STRING).with_wire_name("cidrIp"),
        Member::new("IpPermissions", &IP_PERMISSION_LIST).with_wire_name("ipPermissions"),
    ],
    ..Schema::simple("AuthorizeSecurityGroupEgressRequest", Kind::Structure)
};

pub static AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT: Schema = Schema {
    members: &[
        Member::new("Return", &BOOLEAN).with_wire_name("return"),
        Member::new("SecurityGroupRules", &SECURITY_GROUP_RULE_LIST)
            .with_wire_name("securityGroupRuleSet"),
    ],
    ..Schema::simple("AuthorizeSecurityGroupEgressResult", Kind::Structure)
};

pub static AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("CidrIp", &STRING),
        Member::new("FromPort", &INTEGER),
        Member::new("GroupId", &SECURITY_GROUP_ID),
        Member::new("GroupName", &SECURITY_GROUP_NAME),
        Member::new("IpPermissions", &IP_PERMISSION_LIST),
        Member::new("IpProtocol", &STRING),
        Member::new("SourceSecurityGroupName", &STRING),
        Member::new("SourceSecurityGroupOwnerId", &STRING),
        Member::new("ToPort", &INTEGER),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("AuthorizeSecurityGroupIngressRequest", Kind::Structure)
};

pub static AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT: Schema = Schema {
    members: &[
        Member::new("Return", &BOOLEAN).with_wire_name("return"),
        Member::new("SecurityGroupRules", &SECURITY_GROUP_RULE_LIST)
            .with_wire_name("securityGroupRuleSet"),
    ],
    ..Schema::simple("AuthorizeSecurityGroupIngressResult", Kind::Structure)
};

pub static AUTO_PROVISION_ZONES_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["enabled", "disabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("AutoProvisionZonesState", Kind::String)
};

pub static AUTO_SCALING_IPS_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["enabled", "disabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("AutoScalingIpsState", Kind::String)
};

pub static AVAILABILITY_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["zonal", "regional"],
        ..Constraints::NONE
    },
    ..Schema::simple("AvailabilityMode", Kind::String)
};

pub static AVAILABILITY_ZONE: Schema = Schema {
    members: &[
        Member::new("OptInStatus", &AVAILABILITY_ZONE_OPT_IN_STATUS).with_wire_name("optInStatus"),
        Member::new("Messages", &AVAILABILITY_ZONE_MESSAGE_LIST).with_wire_name("messageSet"),
        Member::new("RegionName", &STRING).with_wire_name("regionName"),
        Member::new("ZoneName", &STRING).with_wire_name("zoneName"),
        Member::new("ZoneId", &STRING).with_wire_name("zoneId"),
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
        Member::new("NetworkBorderGroup", &STRING).with_wire_name("networkBorderGroup"),
        Member::new("ZoneType", &STRING).with_wire_name("zoneType"),
        Member::new("ParentZoneName", &STRING).with_wire_name("parentZoneName"),
        Member::new("ParentZoneId", &STRING).with_wire_name("parentZoneId"),
        Member::new("GroupLongName", &STRING).with_wire_name("groupLongName"),
        Member::new("Geography", &AVAILABILITY_ZONE_GEOGRAPHY_LIST).with_wire_name("geographySet"),
        Member::new("SubGeography", &AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST)
            .with_wire_name("subGeographySet"),
        Member::new("State", &AVAILABILITY_ZONE_STATE).with_wire_name("zoneState"),
    ],
    ..Schema::simple("AvailabilityZone", Kind::Structure)
};

pub static AVAILABILITY_ZONE_ADDRESS: Schema = Schema {
    members: &[
        Member::new("AvailabilityZone", &AVAILABILITY_ZONE_NAME),
        Member::new("AvailabilityZoneId", &AVAILABILITY_ZONE_ID),
        Member::new("AllocationIds", &ALLOCATION_ID_LIST).with_wire_name("AllocationId"),
    ],
    ..Schema::simple("AvailabilityZoneAddress", Kind::Structure)
};

pub static AVAILABILITY_ZONE_ADDRESSES: Schema = Schema {
    members: &[
        Member::new("member", &AVAILABILITY_ZONE_ADDRESS).with_wire_name("AvailabilityZoneAddress")
    ],
    ..Schema::simple("AvailabilityZoneAddresses", Kind::List)
};

pub static AVAILABILITY_ZONE_GEOGRAPHY: Schema = Schema {
    members: &[Member::new("Name", &STRING).with_wire_name("name")],
    ..Schema::simple("AvailabilityZoneGeography", Kind::Structure)
};

pub static AVAILABILITY_ZONE_GEOGRAPHY_LIST: Schema = Schema {
    members: &[Member::new("member", &AVAILABILITY_ZONE_GEOGRAPHY).with_wire_name("item")],
    ..Schema::simple("AvailabilityZoneGeographyList", Kind::List)
};

pub static AVAILABILITY_ZONE_ID: Schema = Schema::simple("AvailabilityZoneId", Kind::String);

pub static AVAILABILITY_ZONE_LIST: Schema = Schema {
    members: &[Member::new("member", &AVAILABILITY_ZONE).with_wire_name("item")],
    ..Schema::simple("AvailabilityZoneList", Kind::List)
};

pub static AVAILABILITY_ZONE_MESSAGE: Schema = Schema {
    members: &[Member::new("Message", &STRING).with_wire_name("message")],
    ..Schema::simple("AvailabilityZoneMessage", Kind::Structure)
};

pub static AVAILABILITY_ZONE_MESSAGE_LIST: Schema = Schema {
    members: &[Member::new("member", &AVAILABILITY_ZONE_MESSAGE).with_wire_name("item")],
    ..Schema::simple("AvailabilityZoneMessageList", Kind::List)
};

pub static AVAILABILITY_ZONE_NAME: Schema = Schema::simple("AvailabilityZoneName", Kind::String);

pub static AVAILABILITY_ZONE_OPT_IN_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["opt-in-not-required", "opted-in", "not-opted-in"],
        ..Constraints::NONE
    },
    ..Schema::simple("AvailabilityZoneOptInStatus", Kind::String)
};

pub static AVAILABILITY_ZONE_STATE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "available",
            "information",
            "impaired",
            "unavailable",
            "constrained",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("AvailabilityZoneState", Kind::String)
};

pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY: Schema = Schema {
    members: &[Member::new("Name", &STRING).with_wire_name("name")],
    ..Schema::simple("AvailabilityZoneSubGeography", Kind::Structure)
};

pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST: Schema = Schema {
    members: &[Member::new("member", &AVAILABILITY_ZONE_SUB_GEOGRAPHY).with_wire_name("item")],
    ..Schema::simple("AvailabilityZoneSubGeographyList", Kind::List)
};

pub static BLOCK_PUBLIC_ACCESS_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["off", "block-bidirectional", "block-ingress"],
        ..Constraints::NONE
    },
    ..Schema::simple("BlockPublicAccessMode", Kind::String)
};

pub static BLOCK_PUBLIC_ACCESS_STATES: Schema = Schema {
    members: &[
        Member::new("InternetGatewayBlockMode", &BLOCK_PUBLIC_ACCESS_MODE)
            .with_wire_name("internetGatewayBlockMode"),
    ],
    ..Schema::simple("BlockPublicAccessStates", Kind::Structure)
};

pub static BOOLEAN: Schema = Schema::simple("Boolean", Kind::Boolean);

pub static BOOT_MODE_VALUES: Schema = Schema {
    constraints: Constraints {
        values: &["legacy-bios", "uefi", "uefi-preferred"],
        ..Constraints::NONE
    },
    ..Schema::simple("BootModeValues", Kind::String)
};

pub static BOXED_BOOLEAN: Schema = Schema::simple("BoxedBoolean", Kind::Boolean);

pub static CAPACITY_RESERVATION_PREFERENCE: Schema = Schema {
    constraints: Constraints {
        values: &["capacity-reservations-only", "open", "none"],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityReservationPreference", Kind::String)
};

pub static CAPACITY_RESERVATION_SPECIFICATION_RESPONSE: Schema = Schema {
    members: &[
        Member::new(
            "CapacityReservationPreference",
            &CAPACITY_RESERVATION_PREFERENCE,
        )
        .with_wire_name("capacityReservationPreference"),
        Member::new(
            "CapacityReservationTarget",
            &CAPACITY_RESERVATION_TARGET_RESPONSE,
        )
        .with_wire_name("capacityReservationTarget"),
    ],
    ..Schema::simple("CapacityReservationSpecificationResponse", Kind::Structure)
};

pub static CAPACITY_RESERVATION_TARGET_RESPONSE: Schema = Schema {
    members: &[
        Member::new("CapacityReservationId", &STRING).with_wire_name("capacityReservationId"),
        Member::new("CapacityReservationResourceGroupArn", &STRING)
            .with_wire_name("capacityReservationResourceGroupArn"),
    ],
    ..Schema::simple("CapacityReservationTargetResponse", Kind::Structure)
};

pub static CARRIER_GATEWAY_ID: Schema = Schema::simple("CarrierGatewayId", Kind::String);

pub static CIDR_BLOCK: Schema = Schema {
    members: &[Member::new("CidrBlock", &STRING).with_wire_name("cidrBlock")],
    ..Schema::simple("CidrBlock", Kind::Structure)
};

pub static CIDR_BLOCK_SET: Schema = Schema {
    members: &[Member::new("member", &CIDR_BLOCK).with_wire_name("item")],
    ..Schema::simple("CidrBlockSet", Kind::List)
};

pub static COIP_POOL_ID: Schema = Schema::simple("CoipPoolId", Kind::String);

pub static CONNECTION_TRACKING_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("TcpEstablishedTimeout", &INTEGER).with_wire_name("tcpEstablishedTimeout"),
        Member::new("UdpStreamTimeout", &INTEGER).with_wire_name("udpStreamTimeout"),
        Member::new("UdpTimeout", &INTEGER).with_wire_name("udpTimeout"),
    ],
    ..Schema::simple("ConnectionTrackingConfiguration", Kind::Structure)
};

pub static CONNECTION_TRACKING_SPECIFICATION_REQUEST: Schema = Schema {
    members: &[
        Member::new("TcpEstablishedTimeout", &INTEGER),
        Member::new("UdpStreamTimeout", &INTEGER),
        Member::new("UdpTimeout", &INTEGER),
    ],
    ..Schema::simple("ConnectionTrackingSpecificationRequest", Kind::Structure)
};

pub static CONNECTION_TRACKING_SPECIFICATION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("TcpEstablishedTimeout", &INTEGER).with_wire_name("tcpEstablishedTimeout"),
        Member::new("UdpStreamTimeout", &INTEGER).with_wire_name("udpStreamTimeout"),
        Member::new("UdpTimeout", &INTEGER).with_wire_name("udpTimeout"),
    ],
    ..Schema::simple("ConnectionTrackingSpecificationResponse", Kind::Structure)
};

pub static CONNECTIVITY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["private", "public"],
        ..Constraints::NONE
    },
    ..Schema::simple("ConnectivityType", Kind::String)
};

pub static CORE_NETWORK_ARN: Schema = Schema::simple("CoreNetworkArn", Kind::String);

pub static CPU_OPTIONS: Schema = Schema {
    members: &[
        Member::new("CoreCount", &INTEGER).with_wire_name("coreCount"),
        Member::new("ThreadsPerCore", &INTEGER).with_wire_name("threadsPerCore"),
        Member::new("AmdSevSnp", &AMD_SEV_SNP_SPECIFICATION).with_wire_name("amdSevSnp"),
        Member::new("NestedVirtualization", &NESTED_VIRTUALIZATION_SPECIFICATION)
            .with_wire_name("nestedVirtualization"),
    ],
    ..Schema::simple("CpuOptions", Kind::Structure)
};

pub static CREATE_DEFAULT_SUBNET_REQUEST: Schema = Schema {
    members: &[
        Member::new("AvailabilityZone", &AVAILABILITY_ZONE_NAME),
        Member::new("DryRun", &BOOLEAN),
        Member::new("Ipv6Native", &BOOLEAN),
        Member::new("AvailabilityZoneId", &AVAILABILITY_ZONE_ID),
    ],
    ..Schema::simple("CreateDefaultSubnetRequest", Kind::Structure)
};

pub static CREATE_DEFAULT_SUBNET_RESULT: Schema = Schema {
    members: &[Member::new("Subnet", &SUBNET).with_wire_name("subnet")],
    ..Schema::simple("CreateDefaultSubnetResult", Kind::Structure)
};

pub static CREATE_DEFAULT_VPC_REQUEST: Schema = Schema {
    members: &[Member::new("DryRun", &BOOLEAN)],
    ..Schema::simple("CreateDefaultVpcRequest", Kind::Structure)
};

pub static CREATE_DEFAULT_VPC_RESULT: Schema = Schema {
    members: &[Member::new("Vpc", &VPC).with_wire_name("vpc")],
    ..Schema::simple("CreateDefaultVpcResult", Kind::Structure)
};

pub static CREATE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DhcpConfigurations", &NEW_DHCP_CONFIGURATION_LIST)
            .with_wire_name("dhcpConfiguration")
            .with_required(),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("CreateDhcpOptionsRequest", Kind::Structure)
};

pub static CREATE_DHCP_OPTIONS_RESULT: Schema = Schema {
    members: &[Member::new("DhcpOptions", &DHCP_OPTIONS).with_wire_name("dhcpOptions")],
    ..Schema::simple("CreateDhcpOptionsResult", Kind::Structure)
};

pub static CREATE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("ClientToken", &STRING),
        Member::new("DryRun", &BOOLEAN),
        Member::new("VpcId", &VPC_ID).with_required(),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
    ],
    ..Schema::simple("CreateEgressOnlyInternetGatewayRequest", Kind::Structure)
};

pub static CREATE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT: Schema = Schema {
    members: &[
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
        Member::new("EgressOnlyInternetGateway", &EGRESS_ONLY_INTERNET_GATEWAY)
            .with_wire_name("egressOnlyInternetGateway"),
    ],
    ..Schema::simple("CreateEgressOnlyInternetGatewayResult", Kind::Structure)
};

pub static CREATE_FLOW_LOGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("ClientToken", &STRING),
        Member::new("DeliverLogsPermissionArn", &STRING),
        Member::new("DeliverCrossAccountRole", &STRING),
        Member::new("LogGroupName", &STRING),
        Member::new("ResourceIds", &FLOW_LOG_RESOURCE_IDS)
            .with_wire_name("ResourceId")
            .with_required(),
        Member::new("ResourceType", &FLOW_LOGS_RESOURCE_TYPE).with_required(),
        Member::new("TrafficType", &TRAFFIC_TYPE),
        Member::new("LogDestinationType", &LOG_DESTINATION_TYPE),
        Member::new("LogDestination", &STRING),
        Member::new("LogFormat", &STRING),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("MaxAggregationInterval", &INTEGER),
        Member::new("DestinationOptions", &DESTINATION_OPTIONS_REQUEST),
        Member::new(
            "TagFieldSpecifications",
            &TAG_FIELD_SPECIFICATION_LIST_REQUEST,
        )
        .with_wire_name("TagFieldSpecification"),
    ],
    ..Schema::simple("CreateFlowLogsRequest", Kind::Structure)
};

pub static CREATE_FLOW_LOGS_RESULT: Schema = Schema {
    members: &[
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
        Member::new("FlowLogIds", &VALUE_STRING_LIST).with_wire_name("flowLogIdSet"),
        Member::new("Unsuccessful", &UNSUCCESSFUL_ITEM_SET).with_wire_name("unsuccessful"),
    ],
    ..Schema::simple("CreateFlowLogsResult", Kind::Structure)
};

pub static CREATE_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("CreateInternetGatewayRequest", Kind::Structure)
};

pub static CREATE_INTERNET_GATEWAY_RESULT: Schema = Schema {
    members: &[Member::new("InternetGateway", &INTERNET_GATEWAY).with_wire_name("internetGateway")],
    ..Schema::simple("CreateInternetGatewayResult", Kind::Structure)
};

pub static CREATE_MANAGED_PREFIX_LIST_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("PrefixListName", &STRING).with_required(),
        Member::new("Entries", &ADD_PREFIX_LIST_ENTRIES).with_wire_name("Entry"),
        Member::new("MaxEntries", &INTEGER).with_required(),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("AddressFamily", &STRING).with_required(),
        Member::new("ClientToken", &STRING),
    ],
    ..Schema::simple("CreateManagedPrefixListRequest", Kind::Structure)
};

pub static CREATE_MANAGED_PREFIX_LIST_RESULT: Schema = Schema {
    members: &[Member::new("PrefixList", &MANAGED_PREFIX_LIST).with_wire_name("prefixList")],
    ..Schema::simple("CreateManagedPrefixListResult", Kind::Structure)
};

pub static CREATE_NAT_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("AvailabilityMode", &AVAILABILITY_MODE),
        Member::new("AllocationId", &ALLOCATION_ID),
        Member::new("ClientToken", &STRING),
        Member::new("DryRun", &BOOLEAN),
        Member::new("SubnetId", &SUBNET_ID),
        Member::new("VpcId", &VPC_ID),
        Member::new("AvailabilityZoneAddresses", &AVAILABILITY_ZONE_ADDRESSES)
            .with_wire_name("AvailabilityZoneAddress"),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("ConnectivityType", &CONNECTIVITY_TYPE),
        Member::new("PrivateIpAddress", &STRING),
        Member::new("SecondaryAllocationIds", &ALLOCATION_ID_LIST)
            .with_wire_name("SecondaryAllocationId"),
        Member::new("SecondaryPrivateIpAddresses", &IP_LIST)
            .with_wire_name("SecondaryPrivateIpAddress"),
        Member::new("SecondaryPrivateIpAddressCount", &PRIVATE_IP_ADDRESS_COUNT),
    ],
    ..Schema::simple("CreateNatGatewayRequest", Kind::Structure)
};

pub static CREATE_NAT_GATEWAY_RESULT: Schema = Schema {
    members: &[
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
        Member::new("NatGateway", &NAT_GATEWAY).with_wire_name("natGateway"),
    ],
    ..Schema::simple("CreateNatGatewayResult", Kind::Structure)
};

pub static CREATE_NETWORK_ACL_REQUEST: Schema = Schema {
    members: &[
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("ClientToken", &STRING),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("VpcId", &VPC_ID)
            .with_wire_name("vpcId")
            .with_required(),
    ],
    ..Schema::simple("CreateNetworkAclRequest", Kind::Structure)
};

pub static CREATE_NETWORK_ACL_RESULT: Schema = Schema {
    members: &[
        Member::new("NetworkAcl", &NETWORK_ACL).with_wire_name("networkAcl"),
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
    ],
    ..Schema::simple("CreateNetworkAclResult", Kind::Structure)
};

pub static CREATE_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    members: &[
        Member::new("Ipv4Prefixes", &IPV4_PREFIX_LIST).with_wire_name("Ipv4Prefix"),
        Member::new("Ipv4PrefixCount", &INTEGER),
        Member::new("Ipv6Prefixes", &IPV6_PREFIX_LIST).with_wire_name("Ipv6Prefix"),
        Member::new("Ipv6PrefixCount", &INTEGER),
        Member::new("InterfaceType", &NETWORK_INTERFACE_CREATION_TYPE),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("ClientToken", &STRING),
        Member::new("EnablePrimaryIpv6", &BOOLEAN),
        Member::new(
            "ConnectionTrackingSpecification",
            &CONNECTION_TRACKING_SPECIFICATION_REQUEST,
        ),
        Member::new("Operator", &OPERATOR_REQUEST),
        Member::new("SubnetId", &SUBNET_ID)
            .with_wire_name("subnetId")
            .with_required(),
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
        Member::new("Groups", &SECURITY_GROUP_ID_STRING_LIST).with_wire_name("SecurityGroupId"),
        Member::new("PrivateIpAddresses", &PRIVATE_IP_ADDRESS_SPECIFICATION_LIST)
            .with_wire_name("privateIpAddresses"),
        Member::new("SecondaryPrivateIpAddressCount", &INTEGER)
            .with_wire_name("secondaryPrivateIpAddressCount"),
        Member::new("Ipv6Addresses", &INSTANCE_IPV6_ADDRESS_LIST).with_wire_name("ipv6Addresses"),
        Member::new("Ipv6AddressCount", &INTEGER).with_wire_name("ipv6AddressCount"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("CreateNetworkInterfaceRequest", Kind::Structure)
};

pub static CREATE_NETWORK_INTERFACE_RESULT: Schema = Schema {
    members: &[
        Member::new("NetworkInterface", &NETWORK_INTERFACE).with_wire_name("networkInterface"),
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
    ],
    ..Schema::simple("CreateNetworkInterfaceResult", Kind::Structure)
};

pub static CREATE_ROUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DestinationPrefixListId", &PREFIX_LIST_RESOURCE_ID),
        Member::new("VpcEndpointId", &VPC_ENDPOINT_ID),
        Member::new("TransitGatewayId", &TRANSIT_GATEWAY_ID),
        Member::new("LocalGatewayId", &LOCAL_GATEWAY_ID),
        Member::new("CarrierGatewayId", &CARRIER_GATEWAY_ID),
        Member::new("CoreNetworkArn", &CORE_NETWORK_ARN),
        Member::new("OdbNetworkArn", &ODB_NETWORK_ARN),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("RouteTableId", &ROUTE_TABLE_ID)
            .with_wire_name("routeTableId")
            .with_required(),
        Member::new("DestinationCidrBlock", &STRING).with_wire_name("destinationCidrBlock"),
        Member::new("GatewayId", &ROUTE_GATEWAY_ID).with_wire_name("gatewayId"),
        Member::new("DestinationIpv6CidrBlock", &STRING).with_wire_name("destinationIpv6CidrBlock"),
        Member::new(
            "EgressOnlyInternetGatewayId",
            &EGRESS_ONLY_INTERNET_GATEWAY_ID,
        )
        .with_wire_name("egressOnlyInternetGatewayId"),
        Member::new("InstanceId", &INSTANCE_ID).with_wire_name("instanceId"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId"),
        Member::new("VpcPeeringConnectionId", &VPC_PEERING_CONNECTION_ID)
            .with_wire_name("vpcPeeringConnectionId"),
        Member::new("NatGatewayId", &NAT_GATEWAY_ID).with_wire_name("natGatewayId"),
    ],
    ..Schema::simple("CreateRouteRequest", Kind::Structure)
};

pub static CREATE_ROUTE_RESULT: Schema = Schema {
    members: &[Member::new("Return", &BOOLEAN).with_wire_name("return")],
    ..Schema::simple("CreateRouteResult", Kind::Structure)
};

pub static CREATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("ClientToken", &STRING),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("VpcId", &VPC_ID)
            .with_wire_name("vpcId")
            .with_required(),
    ],
    ..Schema::simple("CreateRouteTableRequest", Kind::Structure)
};

pub static CREATE_ROUTE_TABLE_RESULT: Schema = Schema {
    members: &[
        Member::new("RouteTable", &ROUTE_TABLE).with_wire_name("routeTable"),
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
    ],
    ..Schema::simple("CreateRouteTableResult", Kind::Structure)
};

pub static CREATE_SECURITY_GROUP_REQUEST: Schema = Schema {
    members: &[
        Member::new("Description", &STRING)
            .with_wire_name("GroupDescription")
            .with_required(),
        Member::new("GroupName", &STRING).with_required(),
        Member::new("VpcId", &VPC_ID),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("CreateSecurityGroupRequest", Kind::Structure)
};

pub static CREATE_SECURITY_GROUP_RESULT: Schema = Schema {
    members: &[
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("SecurityGroupArn", &STRING).with_wire_name("securityGroupArn"),
    ],
    ..Schema::simple("CreateSecurityGroupResult", Kind::Structure)
};

pub static CREATE_SUBNET_REQUEST: Schema = Schema {
    members: &[
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("AvailabilityZone", &STRING),
        Member::new("AvailabilityZoneId", &STRING),
        Member::new("CidrBlock", &STRING),
        Member::new("Ipv6CidrBlock", &STRING),
        Member::new("OutpostArn", &STRING),
        Member::new("VpcId", &VPC_ID).with_required(),
        Member::new("Ipv6Native", &BOOLEAN),
        Member::new("Ipv4IpamPoolId", &IPAM_POOL_ID),
        Member::new("Ipv4NetmaskLength", &NETMASK_LENGTH),
        Member::new("Ipv6IpamPoolId", &IPAM_POOL_ID),
        Member::new("Ipv6NetmaskLength", &NETMASK_LENGTH),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("CreateSubnetRequest", Kind::Structure)
};

pub static CREATE_SUBNET_RESULT: Schema = Schema {
    members: &[Member::new("Subnet", &SUBNET).with_wire_name("subnet")],
    ..Schema::simple("CreateSubnetResult", Kind::Structure)
};

pub static CREATE_TAGS_OUTPUT: Schema = Schema::simple("CreateTagsOutput", Kind::Structure);

pub static CREATE_TAGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Resources", &RESOURCE_ID_LIST)
            .with_wire_name("ResourceId")
            .with_required(),
        Member::new("Tags", &TAG_LIST)
            .with_wire_name("Tag")
            .with_required(),
    ],
    ..Schema::simple("CreateTagsRequest", Kind::Structure)
};

pub static CREATE_VPC_ENDPOINT_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("VpcEndpointType", &VPC_ENDPOINT_TYPE),
        Member::new("VpcId", &VPC_ID).with_required(),
        Member::new("ServiceName", &STRING),
        Member::new("PolicyDocument", &STRING),
        Member::new("RouteTableIds", &VPC_ENDPOINT_ROUTE_TABLE_ID_LIST)
            .with_wire_name("RouteTableId"),
        Member::new("SubnetIds", &VPC_ENDPOINT_SUBNET_ID_LIST).with_wire_name("SubnetId"),
        Member::new("SecurityGroupIds", &VPC_ENDPOINT_SECURITY_GROUP_ID_LIST)
            .with_wire_name("SecurityGroupId"),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE),
        Member::new("DnsOptions", &DNS_OPTIONS_SPECIFICATION),
        Member::new("ClientToken", &STRING),
        Member::new("PrivateDnsEnabled", &BOOLEAN),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("SubnetConfigurations", &SUBNET_CONFIGURATIONS_LIST)
            .with_wire_name("SubnetConfiguration"),
        Member::new("ServiceNetworkArn", &SERVICE_NETWORK_ARN),
        Member::new("ResourceConfigurationArn", &RESOURCE_CONFIGURATION_ARN),
        Member::new("ServiceRegion", &STRING),
    ],
    ..Schema::simple("CreateVpcEndpointRequest", Kind::Structure)
};

pub static CREATE_VPC_ENDPOINT_RESULT: Schema = Schema {
    members: &[
        Member::new("VpcEndpoint", &VPC_ENDPOINT).with_wire_name("vpcEndpoint"),
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
    ],
    ..Schema::simple("CreateVpcEndpointResult", Kind::Structure)
};

pub static CREATE_VPC_REQUEST: Schema = Schema {
    members: &[
        Member::new("CidrBlock", &STRING),
        Member::new("Ipv6Pool", &IPV6_POOL_EC2_ID),
        Member::new("Ipv6CidrBlock", &STRING),
        Member::new("Ipv4IpamPoolId", &IPAM_POOL_ID),
        Member::new("Ipv4NetmaskLength", &NETMASK_LENGTH),
        Member::new("Ipv6IpamPoolId", &IPAM_POOL_ID),
        Member::new("Ipv6NetmaskLength", &NETMASK_LENGTH),
        Member::new("Ipv6CidrBlockNetworkBorderGroup", &STRING),
        Member::new(
            "VpcEncryptionControl",
            &VPC_ENCRYPTION_CONTROL_CONFIGURATION,
        ),
        Member::new("TagSpecifications", &TAG_SPECIFICATION_LIST)
            .with_wire_name("TagSpecification"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("InstanceTenancy", &TENANCY).with_wire_name("instanceTenancy"),
        Member::new("AmazonProvidedIpv6CidrBlock", &BOOLEAN)
            .with_wire_name("amazonProvidedIpv6CidrBlock"),
    ],
    ..Schema::simple("CreateVpcRequest", Kind::Structure)
};

pub static CREATE_VPC_RESULT: Schema = Schema {
    members: &[Member::new("Vpc", &VPC).with_wire_name("vpc")],
    ..Schema::simple("CreateVpcResult", Kind::Structure)
};

pub static DATE_TIME: Schema = Schema::simple("DateTime", Kind::Timestamp);

pub static DEFAULTING_DHCP_OPTIONS_ID: Schema =
    Schema::simple("DefaultingDhcpOptionsId", Kind::String);

pub static DELETE_DHCP_OPTIONS_OUTPUT: Schema =
    Schema::simple("DeleteDhcpOptionsOutput", Kind::Structure);

pub static DELETE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DhcpOptionsId", &DHCP_OPTIONS_ID).with_required(),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DeleteDhcpOptionsRequest", Kind::Structure)
};

pub static DELETE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new(
            "EgressOnlyInternetGatewayId",
            &EGRESS_ONLY_INTERNET_GATEWAY_ID,
        )
        .with_required(),
    ],
    ..Schema::simple("DeleteEgressOnlyInternetGatewayRequest", Kind::Structure)
};

pub static DELETE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT: Schema = Schema {
    members: &[Member::new("ReturnCode", &BOOLEAN).with_wire_name("returnCode")],
    ..Schema::simple("DeleteEgressOnlyInternetGatewayResult", Kind::Structure)
};

pub static DELETE_FLOW_LOGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("FlowLogIds", &FLOW_LOG_ID_LIST)
            .with_wire_name("FlowLogId")
            .with_required(),
    ],
    ..Schema::simple("DeleteFlowLogsRequest", Kind::Structure)
};

pub static DELETE_FLOW_LOGS_RESULT: Schema = Schema {
    members: &[Member::new("Unsuccessful", &UNSUCCESSFUL_ITEM_SET).with_wire_name("unsuccessful")],
    ..Schema::simple("DeleteFlowLogsResult", Kind::Structure)
};

pub static DELETE_INTERNET_GATEWAY_OUTPUT: Schema =
    Schema::simple("DeleteInternetGatewayOutput", Kind::Structure);

pub static DELETE_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("InternetGatewayId", &INTERNET_GATEWAY_ID)
            .with_wire_name("internetGatewayId")
            .with_required(),
    ],
    ..Schema::simple("DeleteInternetGatewayRequest", Kind::Structure)
};

pub static DELETE_MANAGED_PREFIX_LIST_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_required(),
    ],
    ..Schema::simple("DeleteManagedPrefixListRequest", Kind::Structure)
};

pub static DELETE_MANAGED_PREFIX_LIST_RESULT: Schema = Schema {
    members: &[Member::new("PrefixList", &MANAGED_PREFIX_LIST).with_wire_name("prefixList")],
    ..Schema::simple("DeleteManagedPrefixListResult", Kind::Structure)
};

pub static DELETE_NAT_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("NatGatewayId", &NAT_GATEWAY_ID).with_required(),
    ],
    ..Schema::simple("DeleteNatGatewayRequest", Kind::Structure)
};

pub static DELETE_NAT_GATEWAY_RESULT: Schema = Schema {
    members: &[Member::new("NatGatewayId", &STRING).with_wire_name("natGatewayId")],
    ..Schema::simple("DeleteNatGatewayResult", Kind::Structure)
};

pub static DELETE_NETWORK_INTERFACE_OUTPUT: Schema =
    Schema::simple("DeleteNetworkInterfaceOutput", Kind::Structure);

pub static DELETE_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId")
            .with_required(),
    ],
    ..Schema::simple("DeleteNetworkInterfaceRequest", Kind::Structure)
};

pub static DELETE_ROUTE_OUTPUT: Schema = Schema::simple("DeleteRouteOutput", Kind::Structure);

pub static DELETE_ROUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DestinationPrefixListId", &PREFIX_LIST_RESOURCE_ID),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("RouteTableId", &ROUTE_TABLE_ID)
            .with_wire_name("routeTableId")
            .with_required(),
        Member::new("DestinationCidrBlock", &STRING).with_wire_name("destinationCidrBlock"),
        Member::new("DestinationIpv6CidrBlock", &STRING).with_wire_name("destinationIpv6CidrBlock"),
    ],
    ..Schema::simple("DeleteRouteRequest", Kind::Structure)
};

pub static DELETE_ROUTE_TABLE_OUTPUT: Schema =
    Schema::simple("DeleteRouteTableOutput", Kind::Structure);

pub static DELETE_ROUTE_TABLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("RouteTableId", &ROUTE_TABLE_ID)
            .with_wire_name("routeTableId")
            .with_required(),
    ],
    ..Schema::simple("DeleteRouteTableRequest", Kind::Structure)
};

pub static DELETE_SECURITY_GROUP_REQUEST: Schema = Schema {
    members: &[
        Member::new("GroupId", &SECURITY_GROUP_ID),
        Member::new("GroupName", &SECURITY_GROUP_NAME),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DeleteSecurityGroupRequest", Kind::Structure)
};

pub static DELETE_SECURITY_GROUP_RESULT: Schema = Schema {
    members: &[
        Member::new("Return", &BOOLEAN).with_wire_name("return"),
        Member::new("GroupId", &SECURITY_GROUP_ID).with_wire_name("groupId"),
    ],
    ..Schema::simple("DeleteSecurityGroupResult", Kind::Structure)
};

pub static DELETE_SUBNET_OUTPUT: Schema = Schema::simple("DeleteSubnetOutput", Kind::Structure);

pub static DELETE_SUBNET_REQUEST: Schema = Schema {
    members: &[
        Member::new("SubnetId", &SUBNET_ID).with_required(),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DeleteSubnetRequest", Kind::Structure)
};

pub static DELETE_TAGS_OUTPUT: Schema = Schema::simple("DeleteTagsOutput", Kind::Structure);

pub static DELETE_TAGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Resources", &RESOURCE_ID_LIST)
            .with_wire_name("resourceId")
            .with_required(),
        Member::new("Tags", &TAG_LIST).with_wire_name("tag"),
    ],
    ..Schema::simple("DeleteTagsRequest", Kind::Structure)
};

pub static DELETE_VPC_ENDPOINTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("VpcEndpointIds", &VPC_ENDPOINT_ID_LIST)
            .with_wire_name("VpcEndpointId")
            .with_required(),
    ],
    ..Schema::simple("DeleteVpcEndpointsRequest", Kind::Structure)
};

pub static DELETE_VPC_ENDPOINTS_RESULT: Schema = Schema {
    members: &[Member::new("Unsuccessful", &UNSUCCESSFUL_ITEM_SET).with_wire_name("unsuccessful")],
    ..Schema::simple("DeleteVpcEndpointsResult", Kind::Structure)
};

pub static DELETE_VPC_OUTPUT: Schema = Schema::simple("DeleteVpcOutput", Kind::Structure);

pub static DELETE_VPC_REQUEST: Schema = Schema {
    members: &[
        Member::new("VpcId", &VPC_ID).with_required(),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DeleteVpcRequest", Kind::Structure)
};

pub static DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("AttributeNames", &ACCOUNT_ATTRIBUTE_NAME_STRING_LIST)
            .with_wire_name("attributeName"),
    ],
    ..Schema::simple("DescribeAccountAttributesRequest", Kind::Structure)
};

pub static DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT: Schema = Schema {
    members: &[Member::new("AccountAttributes", &ACCOUNT_ATTRIBUTE_LIST)
        .with_wire_name("accountAttributeSet")],
    ..Schema::simple("DescribeAccountAttributesResult", Kind::Structure)
};

pub static DESCRIBE_ADDRESSES_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("AllocationIds", &ALLOCATION_IDS).with_wire_name("AllocationId"),
        Member::new("Attribute", &ADDRESS_ATTRIBUTE_NAME),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("MaxResults", &ADDRESS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN),
    ],
    ..Schema::simple("DescribeAddressesAttributeRequest", Kind::Structure)
};

pub static DESCRIBE_ADDRESSES_ATTRIBUTE_RESULT: Schema = Schema {
    members: &[
        Member::new("Addresses", &ADDRESS_SET).with_wire_name("addressSet"),
        Member::new("NextToken", &NEXT_TOKEN).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeAddressesAttributeResult", Kind::Structure)
};

pub static DESCRIBE_ADDRESSES_REQUEST: Schema = Schema {
    members: &[
        Member::new("PublicIps", &PUBLIC_IP_STRING_LIST).with_wire_name("PublicIp"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("AllocationIds", &ALLOCATION_ID_LIST).with_wire_name("AllocationId"),
    ],
    ..Schema::simple("DescribeAddressesRequest", Kind::Structure)
};

pub static DESCRIBE_ADDRESSES_RESULT: Schema = Schema {
    members: &[Member::new("Addresses", &ADDRESS_LIST).with_wire_name("addressesSet")],
    ..Schema::simple("DescribeAddressesResult", Kind::Structure)
};

pub static DESCRIBE_AVAILABILITY_ZONES_REQUEST: Schema = Schema {
    members: &[
        Member::new("ZoneNames", &ZONE_NAME_STRING_LIST).with_wire_name("ZoneName"),
        Member::new("ZoneIds", &ZONE_ID_STRING_LIST).with_wire_name("ZoneId"),
        Member::new("AllAvailabilityZones", &BOOLEAN),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeAvailabilityZonesRequest", Kind::Structure)
};

pub static DESCRIBE_AVAILABILITY_ZONES_RESULT: Schema = Schema {
    members: &[Member::new("AvailabilityZones", &AVAILABILITY_ZONE_LIST)
        .with_wire_name("availabilityZoneInfo")],
    ..Schema::simple("DescribeAvailabilityZonesResult", Kind::Structure)
};

pub static DESCRIBE_DHCP_OPTIONS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeDhcpOptionsMaxResults", Kind::Integer)
};

pub static DESCRIBE_DHCP_OPTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DhcpOptionsIds", &DHCP_OPTIONS_ID_STRING_LIST).with_wire_name("DhcpOptionsId"),
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_DHCP_OPTIONS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeDhcpOptionsRequest", Kind::Structure)
};

pub static DESCRIBE_DHCP_OPTIONS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("DhcpOptions", &DHCP_OPTIONS_LIST).with_wire_name("dhcpOptionsSet"),
    ],
    ..Schema::simple("DescribeDhcpOptionsResult", Kind::Structure)
};

pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple(
        "DescribeEgressOnlyInternetGatewaysMaxResults",
        Kind::Integer,
    )
};

pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new(
            "EgressOnlyInternetGatewayIds",
            &EGRESS_ONLY_INTERNET_GATEWAY_ID_LIST,
        )
        .with_wire_name("EgressOnlyInternetGatewayId"),
        Member::new(
            "MaxResults",
            &DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_MAX_RESULTS,
        ),
        Member::new("NextToken", &STRING),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeEgressOnlyInternetGatewaysRequest", Kind::Structure)
};

pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_RESULT: Schema = Schema {
    members: &[
        Member::new(
            "EgressOnlyInternetGateways",
            &EGRESS_ONLY_INTERNET_GATEWAY_LIST,
        )
        .with_wire_name("egressOnlyInternetGatewaySet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeEgressOnlyInternetGatewaysResult", Kind::Structure)
};

pub static DESCRIBE_FLOW_LOGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("Filter", &FILTER_LIST),
        Member::new("FlowLogIds", &FLOW_LOG_ID_LIST).with_wire_name("FlowLogId"),
        Member::new("MaxResults", &INTEGER),
        Member::new("NextToken", &STRING),
    ],
    ..Schema::simple("DescribeFlowLogsRequest", Kind::Structure)
};

pub static DESCRIBE_FLOW_LOGS_RESULT: Schema = Schema {
    members: &[
        Member::new("FlowLogs", &FLOW_LOG_SET).with_wire_name("flowLogSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeFlowLogsResult", Kind::Structure)
};

pub static DESCRIBE_INSTANCES_REQUEST: Schema = Schema {
    members: &[
        Member::new("InstanceIds", &INSTANCE_ID_STRING_LIST).with_wire_name("InstanceId"),
        Member::new("IncludeManagedResources", &BOOLEAN),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("MaxResults", &INTEGER).with_wire_name("maxResults"),
    ],
    ..Schema::simple("DescribeInstancesRequest", Kind::Structure)
};

pub static DESCRIBE_INSTANCES_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("Reservations", &RESERVATION_LIST).with_wire_name("reservationSet"),
    ],
    ..Schema::simple("DescribeInstancesResult", Kind::Structure)
};

pub static DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeInternetGatewaysMaxResults", Kind::Integer)
};

pub static DESCRIBE_INTERNET_GATEWAYS_REQUEST: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("InternetGatewayIds", &INTERNET_GATEWAY_ID_LIST)
            .with_wire_name("internetGatewayId"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeInternetGatewaysRequest", Kind::Structure)
};

pub static DESCRIBE_INTERNET_GATEWAYS_RESULT: Schema = Schema {
    members: &[
        Member::new("InternetGateways", &INTERNET_GATEWAY_LIST)
            .with_wire_name("internetGatewaySet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeInternetGatewaysResult", Kind::Structure)
};

pub static DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("MaxResults", &PREFIX_LIST_MAX_RESULTS),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("PrefixListIds", &VALUE_STRING_LIST).with_wire_name("PrefixListId"),
    ],
    ..Schema::simple("DescribeManagedPrefixListsRequest", Kind::Structure)
};

pub static DESCRIBE_MANAGED_PREFIX_LISTS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &NEXT_TOKEN).with_wire_name("nextToken"),
        Member::new("PrefixLists", &MANAGED_PREFIX_LIST_SET).with_wire_name("prefixListSet"),
    ],
    ..Schema::simple("DescribeManagedPrefixListsResult", Kind::Structure)
};

pub static DESCRIBE_NAT_GATEWAYS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeNatGatewaysMaxResults", Kind::Integer)
};

pub static DESCRIBE_NAT_GATEWAYS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("Filter", &FILTER_LIST),
        Member::new("MaxResults", &DESCRIBE_NAT_GATEWAYS_MAX_RESULTS),
        Member::new("NatGatewayIds", &NAT_GATEWAY_ID_STRING_LIST).with_wire_name("NatGatewayId"),
        Member::new("NextToken", &STRING),
    ],
    ..Schema::simple("DescribeNatGatewaysRequest", Kind::Structure)
};

pub static DESCRIBE_NAT_GATEWAYS_RESULT: Schema = Schema {
    members: &[
        Member::new("NatGateways", &NAT_GATEWAY_LIST).with_wire_name("natGatewaySet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeNatGatewaysResult", Kind::Structure)
};

pub static DESCRIBE_NETWORK_ACLS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeNetworkAclsMaxResults", Kind::Integer)
};

pub static DESCRIBE_NETWORK_ACLS_REQUEST: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_NETWORK_ACLS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkAclIds", &NETWORK_ACL_ID_STRING_LIST).with_wire_name("NetworkAclId"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeNetworkAclsRequest", Kind::Structure)
};

pub static DESCRIBE_NETWORK_ACLS_RESULT: Schema = Schema {
    members: &[
        Member::new("NetworkAcls", &NETWORK_ACL_LIST).with_wire_name("networkAclSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeNetworkAclsResult", Kind::Structure)
};

pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId")
            .with_required(),
        Member::new("Attribute", &NETWORK_INTERFACE_ATTRIBUTE).with_wire_name("attribute"),
    ],
    ..Schema::simple("DescribeNetworkInterfaceAttributeRequest", Kind::Structure)
};

pub static DESCRIBE_NETWORK_INTERFACE_ATTRIBUTE_RESULT: Schema = Schema {
    members: &[
        Member::new("Attachment", &NETWORK_INTERFACE_ATTACHMENT).with_wire_name("attachment"),
        Member::new("Description", &ATTRIBUTE_VALUE).with_wire_name("description"),
        Member::new("Groups", &GROUP_IDENTIFIER_LIST).with_wire_name("groupSet"),
        Member::new("NetworkInterfaceId", &STRING).with_wire_name("networkInterfaceId"),
        Member::new("SourceDestCheck", &ATTRIBUTE_BOOLEAN_VALUE).with_wire_name("sourceDestCheck"),
        Member::new("AssociatePublicIpAddress", &BOOLEAN)
            .with_wire_name("associatePublicIpAddress"),
    ],
    ..Schema::simple("DescribeNetworkInterfaceAttributeResult", Kind::Structure)
};

pub static DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeNetworkInterfacesMaxResults", Kind::Integer)
};

pub static DESCRIBE_NETWORK_INTERFACES_REQUEST: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS),
        Member::new("IncludeManagedResources", &BOOLEAN),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkInterfaceIds", &NETWORK_INTERFACE_ID_LIST)
            .with_wire_name("NetworkInterfaceId"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("filter"),
    ],
    ..Schema::simple("DescribeNetworkInterfacesRequest", Kind::Structure)
};

pub static DESCRIBE_NETWORK_INTERFACES_RESULT: Schema = Schema {
    members: &[
        Member::new("NetworkInterfaces", &NETWORK_INTERFACE_LIST)
            .with_wire_name("networkInterfaceSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeNetworkInterfacesResult", Kind::Structure)
};

pub static DESCRIBE_PREFIX_LISTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("MaxResults", &INTEGER),
        Member::new("NextToken", &STRING),
        Member::new("PrefixListIds", &PREFIX_LIST_RESOURCE_ID_STRING_LIST)
            .with_wire_name("PrefixListId"),
    ],
    ..Schema::simple("DescribePrefixListsRequest", Kind::Structure)
};

pub static DESCRIBE_PREFIX_LISTS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("PrefixLists", &PREFIX_LIST_SET).with_wire_name("prefixListSet"),
    ],
    ..Schema::simple("DescribePrefixListsResult", Kind::Structure)
};

pub static DESCRIBE_REGIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("RegionNames", &REGION_NAME_STRING_LIST).with_wire_name("RegionName"),
        Member::new("AllRegions", &BOOLEAN),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeRegionsRequest", Kind::Structure)
};

pub static DESCRIBE_REGIONS_RESULT: Schema = Schema {
    members: &[Member::new("Regions", &REGION_LIST).with_wire_name("regionInfo")],
    ..Schema::simple("DescribeRegionsResult", Kind::Structure)
};

pub static DESCRIBE_ROUTE_TABLES_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeRouteTablesMaxResults", Kind::Integer)
};

pub static DESCRIBE_ROUTE_TABLES_REQUEST: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_ROUTE_TABLES_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("RouteTableIds", &ROUTE_TABLE_ID_STRING_LIST).with_wire_name("RouteTableId"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeRouteTablesRequest", Kind::Structure)
};

pub static DESCRIBE_ROUTE_TABLES_RESULT: Schema = Schema {
    members: &[
        Member::new("RouteTables", &ROUTE_TABLE_LIST).with_wire_name("routeTableSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeRouteTablesResult", Kind::Structure)
};

pub static DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("GroupId", &GROUP_IDS).with_required(),
    ],
    ..Schema::simple("DescribeSecurityGroupReferencesRequest", Kind::Structure)
};

pub static DESCRIBE_SECURITY_GROUP_REFERENCES_RESULT: Schema = Schema {
    members: &[
        Member::new("SecurityGroupReferenceSet", &SECURITY_GROUP_REFERENCES)
            .with_wire_name("securityGroupReferenceSet"),
    ],
    ..Schema::simple("DescribeSecurityGroupReferencesResult", Kind::Structure)
};

pub static DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeSecurityGroupRulesMaxResults", Kind::Integer)
};

pub static DESCRIBE_SECURITY_GROUP_RULES_REQUEST: Schema = Schema {
    members: &[
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("SecurityGroupRuleIds", &SECURITY_GROUP_RULE_ID_LIST)
            .with_wire_name("SecurityGroupRuleId"),
        Member::new("DryRun", &BOOLEAN),
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS),
    ],
    ..Schema::simple("DescribeSecurityGroupRulesRequest", Kind::Structure)
};

pub static DESCRIBE_SECURITY_GROUP_RULES_RESULT: Schema = Schema {
    members: &[
        Member::new("SecurityGroupRules", &SECURITY_GROUP_RULE_LIST)
            .with_wire_name("securityGroupRuleSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeSecurityGroupRulesResult", Kind::Structure)
};

pub static DESCRIBE_SECURITY_GROUPS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeSecurityGroupsMaxResults", Kind::Integer)
};

pub static DESCRIBE_SECURITY_GROUPS_REQUEST: Schema = Schema {
    members: &[
        Member::new("GroupIds", &GROUP_ID_STRING_LIST).with_wire_name("GroupId"),
        Member::new("GroupNames", &GROUP_NAME_STRING_LIST).with_wire_name("GroupName"),
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_SECURITY_GROUPS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeSecurityGroupsRequest", Kind::Structure)
};

pub static DESCRIBE_SECURITY_GROUPS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("SecurityGroups", &SECURITY_GROUP_LIST).with_wire_name("securityGroupInfo"),
    ],
    ..Schema::simple("DescribeSecurityGroupsResult", Kind::Structure)
};

pub static DESCRIBE_STALE_SECURITY_GROUPS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeStaleSecurityGroupsMaxResults", Kind::Integer)
};

pub static DESCRIBE_STALE_SECURITY_GROUPS_NEXT_TOKEN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeStaleSecurityGroupsNextToken", Kind::String)
};

pub static DESCRIBE_STALE_SECURITY_GROUPS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("MaxResults", &DESCRIBE_STALE_SECURITY_GROUPS_MAX_RESULTS),
        Member::new("NextToken", &DESCRIBE_STALE_SECURITY_GROUPS_NEXT_TOKEN),
        Member::new("VpcId", &VPC_ID).with_required(),
    ],
    ..Schema::simple("DescribeStaleSecurityGroupsRequest", Kind::Structure)
};

pub static DESCRIBE_STALE_SECURITY_GROUPS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("StaleSecurityGroupSet", &STALE_SECURITY_GROUP_SET)
            .with_wire_name("staleSecurityGroupSet"),
    ],
    ..Schema::simple("DescribeStaleSecurityGroupsResult", Kind::Structure)
};

pub static DESCRIBE_SUBNETS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeSubnetsMaxResults", Kind::Integer)
};

pub static DESCRIBE_SUBNETS_REQUEST: Schema = Schema {
    members: &[
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("SubnetIds", &SUBNET_ID_STRING_LIST).with_wire_name("SubnetId"),
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_SUBNETS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DescribeSubnetsRequest", Kind::Structure)
};

pub static DESCRIBE_SUBNETS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("Subnets", &SUBNET_LIST).with_wire_name("subnetSet"),
    ],
    ..Schema::simple("DescribeSubnetsResult", Kind::Structure)
};

pub static DESCRIBE_TAGS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("MaxResults", &INTEGER).with_wire_name("maxResults"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeTagsRequest", Kind::Structure)
};

pub static DESCRIBE_TAGS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("Tags", &TAG_DESCRIPTION_LIST).with_wire_name("tagSet"),
    ],
    ..Schema::simple("DescribeTagsResult", Kind::Structure)
};

pub static DESCRIBE_VPC_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("Attribute", &VPC_ATTRIBUTE_NAME).with_required(),
        Member::new("VpcId", &VPC_ID).with_required(),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DescribeVpcAttributeRequest", Kind::Structure)
};

pub static DESCRIBE_VPC_ATTRIBUTE_RESULT: Schema = Schema {
    members: &[
        Member::new("EnableDnsHostnames", &ATTRIBUTE_BOOLEAN_VALUE)
            .with_wire_name("enableDnsHostnames"),
        Member::new("EnableDnsSupport", &ATTRIBUTE_BOOLEAN_VALUE)
            .with_wire_name("enableDnsSupport"),
        Member::new("EnableNetworkAddressUsageMetrics", &ATTRIBUTE_BOOLEAN_VALUE)
            .with_wire_name("enableNetworkAddressUsageMetrics"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
    ],
    ..Schema::simple("DescribeVpcAttributeResult", Kind::Structure)
};

pub static DESCRIBE_VPC_ENDPOINT_SERVICES_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("ServiceNames", &VALUE_STRING_LIST).with_wire_name("ServiceName"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("MaxResults", &INTEGER),
        Member::new("NextToken", &STRING),
        Member::new("ServiceRegions", &VALUE_STRING_LIST).with_wire_name("ServiceRegion"),
    ],
    ..Schema::simple("DescribeVpcEndpointServicesRequest", Kind::Structure)
};

pub static DESCRIBE_VPC_ENDPOINT_SERVICES_RESULT: Schema = Schema {
    members: &[
        Member::new("ServiceNames", &VALUE_STRING_LIST).with_wire_name("serviceNameSet"),
        Member::new("ServiceDetails", &SERVICE_DETAIL_SET).with_wire_name("serviceDetailSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeVpcEndpointServicesResult", Kind::Structure)
};

pub static DESCRIBE_VPC_ENDPOINTS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("VpcEndpointIds", &VPC_ENDPOINT_ID_LIST).with_wire_name("VpcEndpointId"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("MaxResults", &INTEGER),
        Member::new("NextToken", &STRING),
    ],
    ..Schema::simple("DescribeVpcEndpointsRequest", Kind::Structure)
};

pub static DESCRIBE_VPC_ENDPOINTS_RESULT: Schema = Schema {
    members: &[
        Member::new("VpcEndpoints", &VPC_ENDPOINT_SET).with_wire_name("vpcEndpointSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeVpcEndpointsResult", Kind::Structure)
};

pub static DESCRIBE_VPC_PEERING_CONNECTIONS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeVpcPeeringConnectionsMaxResults", Kind::Integer)
};

pub static DESCRIBE_VPC_PEERING_CONNECTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_VPC_PEERING_CONNECTIONS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("VpcPeeringConnectionIds", &VPC_PEERING_CONNECTION_ID_LIST)
            .with_wire_name("VpcPeeringConnectionId"),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
    ],
    ..Schema::simple("DescribeVpcPeeringConnectionsRequest", Kind::Structure)
};

pub static DESCRIBE_VPC_PEERING_CONNECTIONS_RESULT: Schema = Schema {
    members: &[
        Member::new("VpcPeeringConnections", &VPC_PEERING_CONNECTION_LIST)
            .with_wire_name("vpcPeeringConnectionSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("DescribeVpcPeeringConnectionsResult", Kind::Structure)
};

pub static DESCRIBE_VPCS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeVpcsMaxResults", Kind::Integer)
};

pub static DESCRIBE_VPCS_REQUEST: Schema = Schema {
    members: &[
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("VpcIds", &VPC_ID_STRING_LIST).with_wire_name("VpcId"),
        Member::new("NextToken", &STRING),
        Member::new("MaxResults", &DESCRIBE_VPCS_MAX_RESULTS),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DescribeVpcsRequest", Kind::Structure)
};

pub static DESCRIBE_VPCS_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("Vpcs", &VPC_LIST).with_wire_name("vpcSet"),
    ],
    ..Schema::simple("DescribeVpcsResult", Kind::Structure)
};

pub static DESTINATION_FILE_FORMAT: Schema = Schema {
    constraints: Constraints {
        values: &["plain-text", "parquet"],
        ..Constraints::NONE
    },
    ..Schema::simple("DestinationFileFormat", Kind::String)
};

pub static DESTINATION_OPTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("FileFormat", &DESTINATION_FILE_FORMAT),
        Member::new("HiveCompatiblePartitions", &BOOLEAN),
        Member::new("PerHourPartition", &BOOLEAN),
    ],
    ..Schema::simple("DestinationOptionsRequest", Kind::Structure)
};

pub static DESTINATION_OPTIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("FileFormat", &DESTINATION_FILE_FORMAT).with_wire_name("fileFormat"),
        Member::new("HiveCompatiblePartitions", &BOOLEAN)
            .with_wire_name("hiveCompatiblePartitions"),
        Member::new("PerHourPartition", &BOOLEAN).with_wire_name("perHourPartition"),
    ],
    ..Schema::simple("DestinationOptionsResponse", Kind::Structure)
};

pub static DETACH_INTERNET_GATEWAY_OUTPUT: Schema =
    Schema::simple("DetachInternetGatewayOutput", Kind::Structure);

pub static DETACH_INTERNET_GATEWAY_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("InternetGatewayId", &INTERNET_GATEWAY_ID)
            .with_wire_name("internetGatewayId")
            .with_required(),
        Member::new("VpcId", &VPC_ID)
            .with_wire_name("vpcId")
            .with_required(),
    ],
    ..Schema::simple("DetachInternetGatewayRequest", Kind::Structure)
};

pub static DETACH_NETWORK_INTERFACE_OUTPUT: Schema =
    Schema::simple("DetachNetworkInterfaceOutput", Kind::Structure);

pub static DETACH_NETWORK_INTERFACE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("AttachmentId", &NETWORK_INTERFACE_ATTACHMENT_ID)
            .with_wire_name("attachmentId")
            .with_required(),
        Member::new("Force", &BOOLEAN).with_wire_name("force"),
    ],
    ..Schema::simple("DetachNetworkInterfaceRequest", Kind::Structure)
};

pub static DEVICE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ebs", "instance-store"],
        ..Constraints::NONE
    },
    ..Schema::simple("DeviceType", Kind::String)
};

pub static DHCP_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("Key", &STRING).with_wire_name("key"),
        Member::new("Values", &DHCP_CONFIGURATION_VALUE_LIST).with_wire_name("valueSet"),
    ],
    ..Schema::simple("DhcpConfiguration", Kind::Structure)
};

pub static DHCP_CONFIGURATION_LIST: Schema = Schema {
    members: &[Member::new("member", &DHCP_CONFIGURATION).with_wire_name("item")],
    ..Schema::simple("DhcpConfigurationList", Kind::List)
};

pub static DHCP_CONFIGURATION_VALUE_LIST: Schema = Schema {
    members: &[Member::new("member", &ATTRIBUTE_VALUE).with_wire_name("item")],
    ..Schema::simple("DhcpConfigurationValueList", Kind::List)
};

pub static DHCP_OPTIONS: Schema = Schema {
    members: &[
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("DhcpOptionsId", &STRING).with_wire_name("dhcpOptionsId"),
        Member::new("DhcpConfigurations", &DHCP_CONFIGURATION_LIST)
            .with_wire_name("dhcpConfigurationSet"),
    ],
    ..Schema::simple("DhcpOptions", Kind::Structure)
};

pub static DHCP_OPTIONS_ID: Schema = Schema::simple("DhcpOptionsId", Kind::String);

pub static DHCP_OPTIONS_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &DHCP_OPTIONS_ID).with_wire_name("DhcpOptionsId")],
    ..Schema::simple("DhcpOptionsIdStringList", Kind::List)
};

pub static DHCP_OPTIONS_LIST: Schema = Schema {
    members: &[Member::new("member", &DHCP_OPTIONS).with_wire_name("item")],
    ..Schema::simple("DhcpOptionsList", Kind::List)
};

pub static DISASSOCIATE_ADDRESS_OUTPUT: Schema =
    Schema::simple("DisassociateAddressOutput", Kind::Structure);

pub static DISASSOCIATE_ADDRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("AssociationId", &ELASTIC_IP_ASSOCIATION_ID),
        Member::new("PublicIp", &EIP_ALLOCATION_PUBLIC_IP),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("DisassociateAddressRequest", Kind::Structure)
};

pub static DISASSOCIATE_NAT_GATEWAY_ADDRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("NatGatewayId", &NAT_GATEWAY_ID).with_required(),
        Member::new("AssociationIds", &EIP_ASSOCIATION_ID_LIST)
            .with_wire_name("AssociationId")
            .with_required(),
        Member::new("MaxDrainDurationSeconds", &DRAIN_SECONDS),
        Member::new("DryRun", &BOOLEAN),
    ],
    ..Schema::simple("DisassociateNatGatewayAddressRequest", Kind::Structure)
};

pub static DISASSOCIATE_NAT_GATEWAY_ADDRESS_RESULT: Schema = Schema {
    members: &[
        Member::new("NatGatewayId", &NAT_GATEWAY_ID).with_wire_name("natGatewayId"),
        Member::new("NatGatewayAddresses", &NAT_GATEWAY_ADDRESS_LIST)
            .with_wire_name("natGatewayAddressSet"),
    ],
    ..Schema::simple("DisassociateNatGatewayAddressResult", Kind::Structure)
};

pub static DISASSOCIATE_ROUTE_TABLE_OUTPUT: Schema =
    Schema::simple("DisassociateRouteTableOutput", Kind::Structure);

pub static DISASSOCIATE_ROUTE_TABLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("AssociationId", &ROUTE_TABLE_ASSOCIATION_ID)
            .with_wire_name("associationId")
            .with_required(),
    ],
    ..Schema::simple("DisassociateRouteTableRequest", Kind::Structure)
};

pub static DISASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST: Schema = Schema {
    members: &[Member::new("AssociationId", &SUBNET_CIDR_ASSOCIATION_ID)
        .with_wire_name("associationId")
        .with_required()],
    ..Schema::simple("DisassociateSubnetCidrBlockRequest", Kind::Structure)
};

pub static DISASSOCIATE_SUBNET_CIDR_BLOCK_RESULT: Schema = Schema {
    members: &[
        Member::new(
            "Ipv6CidrBlockAssociation",
            &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION,
        )
        .with_wire_name("ipv6CidrBlockAssociation"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
    ],
    ..Schema::simple("DisassociateSubnetCidrBlockResult", Kind::Structure)
};

pub static DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Schema = Schema {
    members: &[Member::new("AssociationId", &VPC_CIDR_ASSOCIATION_ID)
        .with_wire_name("associationId")
        .with_required()],
    ..Schema::simple("DisassociateVpcCidrBlockRequest", Kind::Structure)
};

pub static DISASSOCIATE_VPC_CIDR_BLOCK_RESULT: Schema = Schema {
    members: &[
        Member::new("Ipv6CidrBlockAssociation", &VPC_IPV6_CIDR_BLOCK_ASSOCIATION)
            .with_wire_name("ipv6CidrBlockAssociation"),
        Member::new("CidrBlockAssociation", &VPC_CIDR_BLOCK_ASSOCIATION)
            .with_wire_name("cidrBlockAssociation"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
    ],
    ..Schema::simple("DisassociateVpcCidrBlockResult", Kind::Structure)
};

pub static DNS_ENTRY: Schema = Schema {
    members: &[
        Member::new("DnsName", &STRING).with_wire_name("dnsName"),
        Member::new("HostedZoneId", &STRING).with_wire_name("hostedZoneId"),
    ],
    ..Schema::simple("DnsEntry", Kind::Structure)
};

pub static DNS_ENTRY_SET: Schema = Schema {
    members: &[Member::new("member", &DNS_ENTRY).with_wire_name("item")],
    ..Schema::simple("DnsEntrySet", Kind::List)
};

pub static DNS_NAME_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["pendingVerification", "verified", "failed"],
        ..Constraints::NONE
    },
    ..Schema::simple("DnsNameState", Kind::String)
};

pub static DNS_OPTIONS: Schema = Schema {
    members: &[
        Member::new("DnsRecordIpType", &DNS_RECORD_IP_TYPE).with_wire_name("dnsRecordIpType"),
        Member::new("PrivateDnsOnlyForInboundResolverEndpoint", &BOOLEAN)
            .with_wire_name("privateDnsOnlyForInboundResolverEndpoint"),
        Member::new("PrivateDnsPreference", &STRING).with_wire_name("privateDnsPreference"),
        Member::new(
            "PrivateDnsSpecifiedDomains",
            &PRIVATE_DNS_SPECIFIED_DOMAIN_SET,
        )
        .with_wire_name("privateDnsSpecifiedDomainSet"),
    ],
    ..Schema::simple("DnsOptions", Kind::Structure)
};

pub static DNS_OPTIONS_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("DnsRecordIpType", &DNS_RECORD_IP_TYPE),
        Member::new("PrivateDnsOnlyForInboundResolverEndpoint", &BOOLEAN),
        Member::new("PrivateDnsPreference", &STRING),
        Member::new(
            "PrivateDnsSpecifiedDomains",
            &PRIVATE_DNS_SPECIFIED_DOMAIN_SET,
        )
        .with_wire_name("PrivateDnsSpecifiedDomain"),
    ],
    ..Schema::simple("DnsOptionsSpecification", Kind::Structure)
};

pub static DNS_RECORD_IP_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4", "dualstack", "ipv6", "service-defined"],
        ..Constraints::NONE
    },
    ..Schema::simple("DnsRecordIpType", Kind::String)
};

pub static DOMAIN_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["vpc", "standard"],
        ..Constraints::NONE
    },
    ..Schema::simple("DomainType", Kind::String)
};

pub static DRAIN_SECONDS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(4000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DrainSeconds", Kind::Integer)
};

pub static EBS_INSTANCE_BLOCK_DEVICE: Schema = Schema {
    members: &[
        Member::new("AttachTime", &DATE_TIME).with_wire_name("attachTime"),
        Member::new("DeleteOnTermination", &BOOLEAN).with_wire_name("deleteOnTermination"),
        Member::new("Status", &ATTACHMENT_STATUS).with_wire_name("status"),
        Member::new("VolumeId", &STRING).with_wire_name("volumeId"),
        Member::new("AssociatedResource", &STRING).with_wire_name("associatedResource"),
        Member::new("VolumeOwnerId", &STRING).with_wire_name("volumeOwnerId"),
        Member::new("Operator", &OPERATOR_RESPONSE).with_wire_name("operator"),
        Member::new("EbsCardIndex", &INTEGER).with_wire_name("ebsCardIndex"),
    ],
    ..Schema::simple("EbsInstanceBlockDevice", Kind::Structure)
};

pub static EGRESS_ONLY_INTERNET_GATEWAY: Schema = Schema {
    members: &[
        Member::new("Attachments", &INTERNET_GATEWAY_ATTACHMENT_LIST)
            .with_wire_name("attachmentSet"),
        Member::new(
            "EgressOnlyInternetGatewayId",
            &EGRESS_ONLY_INTERNET_GATEWAY_ID,
        )
        .with_wire_name("egressOnlyInternetGatewayId"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
    ],
    ..Schema::simple("EgressOnlyInternetGateway", Kind::Structure)
};

pub static EGRESS_ONLY_INTERNET_GATEWAY_ID: Schema =
    Schema::simple("EgressOnlyInternetGatewayId", Kind::String);

pub static EGRESS_ONLY_INTERNET_GATEWAY_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &EGRESS_ONLY_INTERNET_GATEWAY_ID).with_wire_name("item")],
    ..Schema::simple("EgressOnlyInternetGatewayIdList", Kind::List)
};

pub static EGRESS_ONLY_INTERNET_GATEWAY_LIST: Schema = Schema {
    members: &[Member::new("member", &EGRESS_ONLY_INTERNET_GATEWAY).with_wire_name("item")],
    ..Schema::simple("EgressOnlyInternetGatewayList", Kind::List)
};

pub static EIP_ALLOCATION_PUBLIC_IP: Schema = Schema::simple("EipAllocationPublicIp", Kind::String);

pub static EIP_ASSOCIATION_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &ELASTIC_IP_ASSOCIATION_ID).with_wire_name("item")],
    ..Schema::simple("EipAssociationIdList", Kind::List)
};

pub static ELASTIC_GPU_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("ElasticGpuId", &ELASTIC_GPU_ID).with_wire_name("elasticGpuId"),
        Member::new("ElasticGpuAssociationId", &STRING).with_wire_name("elasticGpuAssociationId"),
        Member::new("ElasticGpuAssociationState", &STRING)
            .with_wire_name("elasticGpuAssociationState"),
        Member::new("ElasticGpuAssociationTime", &STRING)
            .with_wire_name("elasticGpuAssociationTime"),
    ],
    ..Schema::simple("ElasticGpuAssociation", Kind::Structure)
};

pub static ELASTIC_GPU_ASSOCIATION_LIST: Schema = Schema {
    members: &[Member::new("member", &ELASTIC_GPU_ASSOCIATION).with_wire_name("item")],
    ..Schema::simple("ElasticGpuAssociationList", Kind::List)
};

pub static ELASTIC_GPU_ID: Schema = Schema::simple("ElasticGpuId", Kind::String);

pub static ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("ElasticInferenceAcceleratorArn", &STRING)
            .with_wire_name("elasticInferenceAcceleratorArn"),
        Member::new("ElasticInferenceAcceleratorAssociationId", &STRING)
            .with_wire_name("elasticInferenceAcceleratorAssociationId"),
        Member::new("ElasticInferenceAcceleratorAssociationState", &STRING)
            .with_wire_name("elasticInferenceAcceleratorAssociationState"),
        Member::new("ElasticInferenceAcceleratorAssociationTime", &DATE_TIME)
            .with_wire_name("elasticInferenceAcceleratorAssociationTime"),
    ],
    ..Schema::simple("ElasticInferenceAcceleratorAssociation", Kind::Structure)
};

pub static ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST: Schema = Schema {
    members: &[
        Member::new("member", &ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION).with_wire_name("item"),
    ],
    ..Schema::simple("ElasticInferenceAcceleratorAssociationList", Kind::List)
};

pub static ELASTIC_IP_ASSOCIATION_ID: Schema =
    Schema::simple("ElasticIpAssociationId", Kind::String);

pub static ENA_SRD_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("EnaSrdEnabled", &BOOLEAN),
        Member::new("EnaSrdUdpSpecification", &ENA_SRD_UDP_SPECIFICATION),
    ],
    ..Schema::simple("EnaSrdSpecification", Kind::Structure)
};

pub static ENA_SRD_UDP_SPECIFICATION: Schema = Schema {
    members: &[Member::new("EnaSrdUdpEnabled", &BOOLEAN)],
    ..Schema::simple("EnaSrdUdpSpecification", Kind::Structure)
};

pub static ENCLAVE_OPTIONS: Schema = Schema {
    members: &[Member::new("Enabled", &BOOLEAN).with_wire_name("enabled")],
    ..Schema::simple("EnclaveOptions", Kind::Structure)
};

pub static FILTER: Schema = Schema {
    members: &[
        Member::new("Name", &STRING),
        Member::new("Values", &VALUE_STRING_LIST).with_wire_name("Value"),
    ],
    ..Schema::simple("Filter", Kind::Structure)
};

pub static FILTER_LIST: Schema = Schema {
    members: &[Member::new("member", &FILTER).with_wire_name("Filter")],
    ..Schema::simple("FilterList", Kind::List)
};

pub static FLOW_LOG: Schema = Schema {
    members: &[
        Member::new("CreationTime", &MILLISECOND_DATE_TIME).with_wire_name("creationTime"),
        Member::new("DeliverLogsErrorMessage", &STRING).with_wire_name("deliverLogsErrorMessage"),
        Member::new("DeliverLogsPermissionArn", &STRING).with_wire_name("deliverLogsPermissionArn"),
        Member::new("DeliverCrossAccountRole", &STRING).with_wire_name("deliverCrossAccountRole"),
        Member::new("DeliverLogsStatus", &STRING).with_wire_name("deliverLogsStatus"),
        Member::new("FlowLogId", &STRING).with_wire_name("flowLogId"),
        Member::new("FlowLogStatus", &STRING).with_wire_name("flowLogStatus"),
        Member::new("LogGroupName", &STRING).with_wire_name("logGroupName"),
        Member::new("ResourceId", &STRING).with_wire_name("resourceId"),
        Member::new("TrafficType", &TRAFFIC_TYPE).with_wire_name("trafficType"),
        Member::new("LogDestinationType", &LOG_DESTINATION_TYPE)
            .with_wire_name("logDestinationType"),
        Member::new("LogDestination", &STRING).with_wire_name("logDestination"),
        Member::new("LogFormat", &STRING).with_wire_name("logFormat"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("MaxAggregationInterval", &INTEGER).with_wire_name("maxAggregationInterval"),
        Member::new("DestinationOptions", &DESTINATION_OPTIONS_RESPONSE)
            .with_wire_name("destinationOptions"),
        Member::new(
            "TagFieldSpecifications",
            &TAG_FIELD_SPECIFICATION_LIST_RESPONSE,
        )
        .with_wire_name("tagFieldSpecificationSet"),
    ],
    ..Schema::simple("FlowLog", Kind::Structure)
};

pub static FLOW_LOG_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &VPC_FLOW_LOG_ID).with_wire_name("item")],
    ..Schema::simple("FlowLogIdList", Kind::List)
};

pub static FLOW_LOG_RESOURCE_ID: Schema = Schema::simple("FlowLogResourceId", Kind::String);

pub static FLOW_LOG_RESOURCE_IDS: Schema = Schema {
    members: &[Member::new("member", &FLOW_LOG_RESOURCE_ID).with_wire_name("item")],
    ..Schema::simple("FlowLogResourceIds", Kind::List)
};

pub static FLOW_LOG_SET: Schema = Schema {
    members: &[Member::new("member", &FLOW_LOG).with_wire_name("item")],
    ..Schema::simple("FlowLogSet", Kind::List)
};

pub static FLOW_LOGS_RESOURCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "VPC",
            "Subnet",
            "NetworkInterface",
            "TransitGateway",
            "TransitGatewayAttachment",
            "RegionalNatGateway",
            "CoreNetwork",
            "CoreNetworkEdge",
            "CoreNetworkAttachment",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("FlowLogsResourceType", Kind::String)
};

pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GetManagedPrefixListAssociationsMaxResults", Kind::Integer)
};

pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_required(),
        Member::new(
            "MaxResults",
            &GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_MAX_RESULTS,
        ),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("GetManagedPrefixListAssociationsRequest", Kind::Structure)
};

pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT: Schema = Schema {
    members: &[
        Member::new("PrefixListAssociations", &PREFIX_LIST_ASSOCIATION_SET)
            .with_wire_name("prefixListAssociationSet"),
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
    ],
    ..Schema::simple("GetManagedPrefixListAssociationsResult", Kind::Structure)
};

pub static GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_required(),
        Member::new("TargetVersion", &LONG),
        Member::new("MaxResults", &PREFIX_LIST_MAX_RESULTS),
        Member::new("NextToken", &NEXT_TOKEN),
    ],
    ..Schema::simple("GetManagedPrefixListEntriesRequest", Kind::Structure)
};

pub static GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT: Schema = Schema {
    members: &[
        Member::new("Entries", &PREFIX_LIST_ENTRY_SET).with_wire_name("entrySet"),
        Member::new("NextToken", &NEXT_TOKEN).with_wire_name("nextToken"),
    ],
    ..Schema::simple("GetManagedPrefixListEntriesResult", Kind::Structure)
};

pub static GET_SECURITY_GROUPS_FOR_VPC_REQUEST: Schema = Schema {
    members: &[
        Member::new("VpcId", &VPC_ID).with_required(),
        Member::new("NextToken", &STRING),
        Member::new(
            "MaxResults",
            &GET_SECURITY_GROUPS_FOR_VPC_REQUEST_MAX_RESULTS,
        ),
        Member::new("Filters", &FILTER_LIST).with_wire_name("Filter"),
        Member::new("DryRun", &BOOLEAN),
    ],
    ..Schema::simple("GetSecurityGroupsForVpcRequest", Kind::Structure)
};

pub static GET_SECURITY_GROUPS_FOR_VPC_REQUEST_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GetSecurityGroupsForVpcRequestMaxResults", Kind::Integer)
};

pub static GET_SECURITY_GROUPS_FOR_VPC_RESULT: Schema = Schema {
    members: &[
        Member::new("NextToken", &STRING).with_wire_name("nextToken"),
        Member::new("SecurityGroupForVpcs", &SECURITY_GROUP_FOR_VPC_LIST)
            .with_wire_name("securityGroupForVpcSet"),
    ],
    ..Schema::simple("GetSecurityGroupsForVpcResult", Kind::Structure)
};

pub static GROUP_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_ID).with_wire_name("groupId")],
    ..Schema::simple("GroupIdStringList", Kind::List)
};

pub static GROUP_IDENTIFIER: Schema = Schema {
    members: &[
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
    ],
    ..Schema::simple("GroupIdentifier", Kind::Structure)
};

pub static GROUP_IDENTIFIER_LIST: Schema = Schema {
    members: &[Member::new("member", &GROUP_IDENTIFIER).with_wire_name("item")],
    ..Schema::simple("GroupIdentifierList", Kind::List)
};

pub static GROUP_IDENTIFIER_SET: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_IDENTIFIER).with_wire_name("item")],
    ..Schema::simple("GroupIdentifierSet", Kind::List)
};

pub static GROUP_IDS: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_ID).with_wire_name("item")],
    ..Schema::simple("GroupIds", Kind::List)
};

pub static GROUP_NAME_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_NAME).with_wire_name("GroupName")],
    ..Schema::simple("GroupNameStringList", Kind::List)
};

pub static HIBERNATION_OPTIONS: Schema = Schema {
    members: &[Member::new("Configured", &BOOLEAN).with_wire_name("configured")],
    ..Schema::simple("HibernationOptions", Kind::Structure)
};

pub static HOSTNAME_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ip-name", "resource-name"],
        ..Constraints::NONE
    },
    ..Schema::simple("HostnameType", Kind::String)
};

pub static HTTP_TOKENS_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["optional", "required"],
        ..Constraints::NONE
    },
    ..Schema::simple("HttpTokensState", Kind::String)
};

pub static HYPERVISOR_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ovm", "xen"],
        ..Constraints::NONE
    },
    ..Schema::simple("HypervisorType", Kind::String)
};

pub static IAM_INSTANCE_PROFILE: Schema = Schema {
    members: &[
        Member::new("Arn", &STRING).with_wire_name("arn"),
        Member::new("Id", &STRING).with_wire_name("id"),
    ],
    ..Schema::simple("IamInstanceProfile", Kind::Structure)
};

pub static ICMP_TYPE_CODE: Schema = Schema {
    members: &[
        Member::new("Code", &INTEGER).with_wire_name("code"),
        Member::new("Type", &INTEGER).with_wire_name("type"),
    ],
    ..Schema::simple("IcmpTypeCode", Kind::Structure)
};

pub static INSTANCE: Schema = Schema {
    members: &[
        Member::new("Architecture", &ARCHITECTURE_VALUES).with_wire_name("architecture"),
        Member::new("BlockDeviceMappings", &INSTANCE_BLOCK_DEVICE_MAPPING_LIST)
            .with_wire_name("blockDeviceMapping"),
        Member::new("ClientToken", &STRING).with_wire_name("clientToken"),
        Member::new("EbsOptimized", &BOOLEAN).with_wire_name("ebsOptimized"),
        Member::new("EnaSupport", &BOOLEAN).with_wire_name("enaSupport"),
        Member::new("Hypervisor", &HYPERVISOR_TYPE).with_wire_name("hypervisor"),
        Member::new("IamInstanceProfile", &IAM_INSTANCE_PROFILE)
            .with_wire_name("iamInstanceProfile"),
        Member::new("InstanceLifecycle", &INSTANCE_LIFECYCLE_TYPE)
            .with_wire_name("instanceLifecycle"),
        Member::new("ElasticGpuAssociations", &ELASTIC_GPU_ASSOCIATION_LIST)
            .with_wire_name("elasticGpuAssociationSet"),
        Member::new(
            "ElasticInferenceAcceleratorAssociations",
            &ELASTIC_INFERENCE_ACCELERATOR_ASSOCIATION_LIST,
        )
        .with_wire_name("elasticInferenceAcceleratorAssociationSet"),
        Member::new("NetworkInterfaces", &INSTANCE_NETWORK_INTERFACE_LIST)
            .with_wire_name("networkInterfaceSet"),
        Member::new("OutpostArn", &STRING).with_wire_name("outpostArn"),
        Member::new("RootDeviceName", &STRING).with_wire_name("rootDeviceName"),
        Member::new("RootDeviceType", &DEVICE_TYPE).with_wire_name("rootDeviceType"),
        Member::new("SecurityGroups", &GROUP_IDENTIFIER_LIST).with_wire_name("groupSet"),
        Member::new("SourceDestCheck", &BOOLEAN).with_wire_name("sourceDestCheck"),
        Member::new("SpotInstanceRequestId", &STRING).with_wire_name("spotInstanceRequestId"),
        Member::new("SriovNetSupport", &STRING).with_wire_name("sriovNetSupport"),
        Member::new("StateReason", &STATE_REASON).with_wire_name("stateReason"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("VirtualizationType", &VIRTUALIZATION_TYPE)
            .with_wire_name("virtualizationType"),
        Member::new("CpuOptions", &CPU_OPTIONS).with_wire_name("cpuOptions"),
        Member::new("CapacityBlockId", &STRING).with_wire_name("capacityBlockId"),
        Member::new("CapacityReservationId", &STRING).with_wire_name("capacityReservationId"),
        Member::new(
            "CapacityReservationSpecification",
            &CAPACITY_RESERVATION_SPECIFICATION_RESPONSE,
        )
        .with_wire_name("capacityReservationSpecification"),
        Member::new("HibernationOptions", &HIBERNATION_OPTIONS)
            .with_wire_name("hibernationOptions"),
        Member::new("Licenses", &LICENSE_LIST).with_wire_name("licenseSet"),
        Member::new("MetadataOptions", &INSTANCE_METADATA_OPTIONS_RESPONSE)
            .with_wire_name("metadataOptions"),
        Member::new("EnclaveOptions", &ENCLAVE_OPTIONS).with_wire_name("enclaveOptions"),
        Member::new("BootMode", &BOOT_MODE_VALUES).with_wire_name("bootMode"),
        Member::new("PlatformDetails", &STRING).with_wire_name("platformDetails"),
        Member::new("UsageOperation", &STRING).with_wire_name("usageOperation"),
        Member::new("UsageOperationUpdateTime", &MILLISECOND_DATE_TIME)
            .with_wire_name("usageOperationUpdateTime"),
        Member::new("PrivateDnsNameOptions", &PRIVATE_DNS_NAME_OPTIONS_RESPONSE)
            .with_wire_name("privateDnsNameOptions"),
        Member::new("Ipv6Address", &STRING).with_wire_name("ipv6Address"),
        Member::new("TpmSupport", &STRING).with_wire_name("tpmSupport"),
        Member::new("MaintenanceOptions", &INSTANCE_MAINTENANCE_OPTIONS)
            .with_wire_name("maintenanceOptions"),
        Member::new("CurrentInstanceBootMode", &INSTANCE_BOOT_MODE_VALUES)
            .with_wire_name("currentInstanceBootMode"),
        Member::new(
            "NetworkPerformanceOptions",
            &INSTANCE_NETWORK_PERFORMANCE_OPTIONS,
        )
        .with_wire_name("networkPerformanceOptions"),
        Member::new("Operator", &OPERATOR_RESPONSE).with_wire_name("operator"),
        Member::new("SecondaryInterfaces", &INSTANCE_SECONDARY_INTERFACE_LIST)
            .with_wire_name("secondaryInterfaceSet"),
        Member::new("InstanceId", &STRING).with_wire_name("instanceId"),
        Member::new("ImageId", &STRING).with_wire_name("imageId"),
        Member::new("State", &INSTANCE_STATE).with_wire_name("instanceState"),
        Member::new("PrivateDnsName", &STRING).with_wire_name("privateDnsName"),
        Member::new("PublicDnsName", &STRING).with_wire_name("dnsName"),
        Member::new("StateTransitionReason", &STRING).with_wire_name("reason"),
        Member::new("KeyName", &STRING).with_wire_name("keyName"),
        Member::new("AmiLaunchIndex", &INTEGER).with_wire_name("amiLaunchIndex"),
        Member::new("ProductCodes", &PRODUCT_CODE_LIST).with_wire_name("productCodes"),
        Member::new("InstanceType", &INSTANCE_TYPE).with_wire_name("instanceType"),
        Member::new("LaunchTime", &DATE_TIME).with_wire_name("launchTime"),
        Member::new("Placement", &PLACEMENT).with_wire_name("placement"),
        Member::new("KernelId", &STRING).with_wire_name("kernelId"),
        Member::new("RamdiskId", &STRING).with_wire_name("ramdiskId"),
        Member::new("Platform", &PLATFORM_VALUES).with_wire_name("platform"),
        Member::new("Monitoring", &MONITORING).with_wire_name("monitoring"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
        Member::new("PublicIpAddress", &STRING).with_wire_name("ipAddress"),
    ],
    ..Schema::simple("Instance", Kind::Structure)
};

pub static INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("EnaSrdEnabled", &BOOLEAN).with_wire_name("enaSrdEnabled"),
        Member::new(
            "EnaSrdUdpSpecification",
            &INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION,
        )
        .with_wire_name("enaSrdUdpSpecification"),
    ],
    ..Schema::simple("InstanceAttachmentEnaSrdSpecification", Kind::Structure)
};

pub static INSTANCE_ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Schema = Schema {
    members: &[Member::new("EnaSrdUdpEnabled", &BOOLEAN).with_wire_name("enaSrdUdpEnabled")],
    ..Schema::simple("InstanceAttachmentEnaSrdUdpSpecification", Kind::Structure)
};

pub static INSTANCE_AUTO_RECOVERY_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["disabled", "default"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceAutoRecoveryState", Kind::String)
};

pub static INSTANCE_BANDWIDTH_WEIGHTING: Schema = Schema {
    constraints: Constraints {
        values: &["default", "vpc-1", "ebs-1"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceBandwidthWeighting", Kind::String)
};

pub static INSTANCE_BLOCK_DEVICE_MAPPING: Schema = Schema {
    members: &[
        Member::new("DeviceName", &STRING).with_wire_name("deviceName"),
        Member::new("Ebs", &EBS_INSTANCE_BLOCK_DEVICE).with_wire_name("ebs"),
    ],
    ..Schema::simple("InstanceBlockDeviceMapping", Kind::Structure)
};

pub static INSTANCE_BLOCK_DEVICE_MAPPING_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_BLOCK_DEVICE_MAPPING).with_wire_name("item")],
    ..Schema::simple("InstanceBlockDeviceMappingList", Kind::List)
};

pub static INSTANCE_BOOT_MODE_VALUES: Schema = Schema {
    constraints: Constraints {
        values: &["legacy-bios", "uefi"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceBootModeValues", Kind::String)
};

pub static INSTANCE_ID: Schema = Schema::simple("InstanceId", Kind::String);

pub static INSTANCE_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_ID).with_wire_name("InstanceId")],
    ..Schema::simple("InstanceIdStringList", Kind::List)
};

pub static INSTANCE_IPV4_PREFIX: Schema = Schema {
    members: &[Member::new("Ipv4Prefix", &STRING).with_wire_name("ipv4Prefix")],
    ..Schema::simple("InstanceIpv4Prefix", Kind::Structure)
};

pub static INSTANCE_IPV4_PREFIX_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_IPV4_PREFIX).with_wire_name("item")],
    ..Schema::simple("InstanceIpv4PrefixList", Kind::List)
};

pub static INSTANCE_IPV6_ADDRESS: Schema = Schema {
    members: &[
        Member::new("Ipv6Address", &STRING).with_wire_name("ipv6Address"),
        Member::new("IsPrimaryIpv6", &BOOLEAN).with_wire_name("isPrimaryIpv6"),
    ],
    ..Schema::simple("InstanceIpv6Address", Kind::Structure)
};

pub static INSTANCE_IPV6_ADDRESS_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_IPV6_ADDRESS).with_wire_name("item")],
    ..Schema::simple("InstanceIpv6AddressList", Kind::List)
};

pub static INSTANCE_IPV6_PREFIX: Schema = Schema {
    members: &[Member::new("Ipv6Prefix", &STRING).with_wire_name("ipv6Prefix")],
    ..Schema::simple("InstanceIpv6Prefix", Kind::Structure)
};

pub static INSTANCE_IPV6_PREFIX_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_IPV6_PREFIX).with_wire_name("item")],
    ..Schema::simple("InstanceIpv6PrefixList", Kind::List)
};

pub static INSTANCE_LIFECYCLE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "spot",
            "scheduled",
            "capacity-block",
            "interruptible-capacity-reservation",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceLifecycleType", Kind::String)
};

pub static INSTANCE_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE).with_wire_name("item")],
    ..Schema::simple("InstanceList", Kind::List)
};

pub static INSTANCE_MAINTENANCE_OPTIONS: Schema = Schema {
    members: &[
        Member::new("AutoRecovery", &INSTANCE_AUTO_RECOVERY_STATE).with_wire_name("autoRecovery"),
        Member::new("RebootMigration", &INSTANCE_REBOOT_MIGRATION_STATE)
            .with_wire_name("rebootMigration"),
    ],
    ..Schema::simple("InstanceMaintenanceOptions", Kind::Structure)
};

pub static INSTANCE_METADATA_ENDPOINT_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["disabled", "enabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceMetadataEndpointState", Kind::String)
};

pub static INSTANCE_METADATA_OPTIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("State", &INSTANCE_METADATA_OPTIONS_STATE).with_wire_name("state"),
        Member::new("HttpTokens", &HTTP_TOKENS_STATE).with_wire_name("httpTokens"),
        Member::new("HttpPutResponseHopLimit", &INTEGER).with_wire_name("httpPutResponseHopLimit"),
        Member::new("HttpEndpoint", &INSTANCE_METADATA_ENDPOINT_STATE)
            .with_wire_name("httpEndpoint"),
        Member::new("HttpProtocolIpv6", &INSTANCE_METADATA_PROTOCOL_STATE)
            .with_wire_name("httpProtocolIpv6"),
        Member::new("InstanceMetadataTags", &INSTANCE_METADATA_TAGS_STATE)
            .with_wire_name("instanceMetadataTags"),
    ],
    ..Schema::simple("InstanceMetadataOptionsResponse", Kind::Structure)
};

pub static INSTANCE_METADATA_OPTIONS_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["pending", "applied"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceMetadataOptionsState", Kind::String)
};

pub static INSTANCE_METADATA_PROTOCOL_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["disabled", "enabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceMetadataProtocolState", Kind::String)
};

pub static INSTANCE_METADATA_TAGS_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["disabled", "enabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceMetadataTagsState", Kind::String)
};

pub static INSTANCE_NETWORK_INTERFACE: Schema = Schema {
    members: &[
        Member::new("Association", &INSTANCE_NETWORK_INTERFACE_ASSOCIATION)
            .with_wire_name("association"),
        Member::new("Attachment", &INSTANCE_NETWORK_INTERFACE_ATTACHMENT)
            .with_wire_name("attachment"),
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("Groups", &GROUP_IDENTIFIER_LIST).with_wire_name("groupSet"),
        Member::new("Ipv6Addresses", &INSTANCE_IPV6_ADDRESS_LIST)
            .with_wire_name("ipv6AddressesSet"),
        Member::new("MacAddress", &STRING).with_wire_name("macAddress"),
        Member::new("NetworkInterfaceId", &STRING).with_wire_name("networkInterfaceId"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("PrivateDnsName", &STRING).with_wire_name("privateDnsName"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
        Member::new("PrivateIpAddresses", &INSTANCE_PRIVATE_IP_ADDRESS_LIST)
            .with_wire_name("privateIpAddressesSet"),
        Member::new("SourceDestCheck", &BOOLEAN).with_wire_name("sourceDestCheck"),
        Member::new("Status", &NETWORK_INTERFACE_STATUS).with_wire_name("status"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("InterfaceType", &STRING).with_wire_name("interfaceType"),
        Member::new("Ipv4Prefixes", &INSTANCE_IPV4_PREFIX_LIST).with_wire_name("ipv4PrefixSet"),
        Member::new("Ipv6Prefixes", &INSTANCE_IPV6_PREFIX_LIST).with_wire_name("ipv6PrefixSet"),
        Member::new(
            "ConnectionTrackingConfiguration",
            &CONNECTION_TRACKING_SPECIFICATION_RESPONSE,
        )
        .with_wire_name("connectionTrackingConfiguration"),
        Member::new("Operator", &OPERATOR_RESPONSE).with_wire_name("operator"),
    ],
    ..Schema::simple("InstanceNetworkInterface", Kind::Structure)
};

pub static INSTANCE_NETWORK_INTERFACE_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("CarrierIp", &STRING).with_wire_name("carrierIp"),
        Member::new("CustomerOwnedIp", &STRING).with_wire_name("customerOwnedIp"),
        Member::new("IpOwnerId", &STRING).with_wire_name("ipOwnerId"),
        Member::new("PublicDnsName", &STRING).with_wire_name("publicDnsName"),
        Member::new("PublicIp", &STRING).with_wire_name("publicIp"),
    ],
    ..Schema::simple("InstanceNetworkInterfaceAssociation", Kind::Structure)
};

pub static INSTANCE_NETWORK_INTERFACE_ATTACHMENT: Schema = Schema {
    members: &[
        Member::new("AttachTime", &DATE_TIME).with_wire_name("attachTime"),
        Member::new("AttachmentId", &STRING).with_wire_name("attachmentId"),
        Member::new("DeleteOnTermination", &BOOLEAN).with_wire_name("deleteOnTermination"),
        Member::new("DeviceIndex", &INTEGER).with_wire_name("deviceIndex"),
        Member::new("Status", &ATTACHMENT_STATUS).with_wire_name("status"),
        Member::new("NetworkCardIndex", &INTEGER).with_wire_name("networkCardIndex"),
        Member::new(
            "EnaSrdSpecification",
            &INSTANCE_ATTACHMENT_ENA_SRD_SPECIFICATION,
        )
        .with_wire_name("enaSrdSpecification"),
        Member::new("EnaQueueCount", &INTEGER).with_wire_name("enaQueueCount"),
    ],
    ..Schema::simple("InstanceNetworkInterfaceAttachment", Kind::Structure)
};

pub static INSTANCE_NETWORK_INTERFACE_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_NETWORK_INTERFACE).with_wire_name("item")],
    ..Schema::simple("InstanceNetworkInterfaceList", Kind::List)
};

pub static INSTANCE_NETWORK_PERFORMANCE_OPTIONS: Schema = Schema {
    members: &[
        Member::new("BandwidthWeighting", &INSTANCE_BANDWIDTH_WEIGHTING)
            .with_wire_name("bandwidthWeighting"),
    ],
    ..Schema::simple("InstanceNetworkPerformanceOptions", Kind::Structure)
};

pub static INSTANCE_PRIVATE_IP_ADDRESS: Schema = Schema {
    members: &[
        Member::new("Association", &INSTANCE_NETWORK_INTERFACE_ASSOCIATION)
            .with_wire_name("association"),
        Member::new("Primary", &BOOLEAN).with_wire_name("primary"),
        Member::new("PrivateDnsName", &STRING).with_wire_name("privateDnsName"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
    ],
    ..Schema::simple("InstancePrivateIpAddress", Kind::Structure)
};

pub static INSTANCE_PRIVATE_IP_ADDRESS_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_PRIVATE_IP_ADDRESS).with_wire_name("item")],
    ..Schema::simple("InstancePrivateIpAddressList", Kind::List)
};

pub static INSTANCE_REBOOT_MIGRATION_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["disabled", "default"],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceRebootMigrationState", Kind::String)
};

pub static INSTANCE_SECONDARY_INTERFACE: Schema = Schema {
    members: &[
        Member::new("Attachment", &INSTANCE_SECONDARY_INTERFACE_ATTACHMENT)
            .with_wire_name("attachment"),
        Member::new("MacAddress", &STRING).with_wire_name("macAddress"),
        Member::new("SecondaryInterfaceId", &SECONDARY_INTERFACE_ID)
            .with_wire_name("secondaryInterfaceId"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new(
            "PrivateIpAddresses",
            &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST,
        )
        .with_wire_name("privateIpAddressSet"),
        Member::new("SourceDestCheck", &BOOLEAN).with_wire_name("sourceDestCheck"),
        Member::new("Status", &SECONDARY_INTERFACE_STATUS).with_wire_name("status"),
        Member::new("SecondarySubnetId", &SECONDARY_SUBNET_ID).with_wire_name("secondarySubnetId"),
        Member::new("SecondaryNetworkId", &SECONDARY_NETWORK_ID)
            .with_wire_name("secondaryNetworkId"),
        Member::new("InterfaceType", &SECONDARY_INTERFACE_TYPE).with_wire_name("interfaceType"),
    ],
    ..Schema::simple("InstanceSecondaryInterface", Kind::Structure)
};

pub static INSTANCE_SECONDARY_INTERFACE_ATTACHMENT: Schema = Schema {
    members: &[
        Member::new("AttachTime", &MILLISECOND_DATE_TIME).with_wire_name("attachTime"),
        Member::new("AttachmentId", &STRING).with_wire_name("attachmentId"),
        Member::new("DeleteOnTermination", &BOOLEAN).with_wire_name("deleteOnTermination"),
        Member::new("DeviceIndex", &INTEGER).with_wire_name("deviceIndex"),
        Member::new("Status", &ATTACHMENT_STATUS).with_wire_name("status"),
        Member::new("NetworkCardIndex", &INTEGER).with_wire_name("networkCardIndex"),
    ],
    ..Schema::simple("InstanceSecondaryInterfaceAttachment", Kind::Structure)
};

pub static INSTANCE_SECONDARY_INTERFACE_LIST: Schema = Schema {
    members: &[Member::new("member", &INSTANCE_SECONDARY_INTERFACE).with_wire_name("item")],
    ..Schema::simple("InstanceSecondaryInterfaceList", Kind::List)
};

pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS: Schema = Schema {
    members: &[Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress")],
    ..Schema::simple(
        "InstanceSecondaryInterfacePrivateIpAddress",
        Kind::Structure,
    )
};

pub static INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Schema = Schema {
    members: &[
        Member::new("member", &INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS)
            .with_wire_name("item"),
    ],
    ..Schema::simple("InstanceSecondaryInterfacePrivateIpAddressList", Kind::List)
};

pub static INSTANCE_STATE: Schema = Schema {
    members: &[
        Member::new("Code", &INTEGER).with_wire_name("code"),
        Member::new("Name", &INSTANCE_STATE_NAME).with_wire_name("name"),
    ],
    ..Schema::simple("InstanceState", Kind::Structure)
};

pub static INSTANCE_STATE_NAME: Schema = Schema {
    constraints: Constraints {
        values: &[
            "pending",
            "running",
            "shutting-down",
            "terminated",
            "stopping",
            "stopped",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceStateName", Kind::String)
};

pub static INSTANCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "a1.medium",
            "a1.large",
            "a1.xlarge",
            "a1.2xlarge",
            "a1.4xlarge",
            "a1.metal",
            "c1.medium",
            "c1.xlarge",
            "c3.large",
            "c3.xlarge",
            "c3.2xlarge",
            "c3.4xlarge",
            "c3.8xlarge",
            "c4.large",
            "c4.xlarge",
            "c4.2xlarge",
            "c4.4xlarge",
            "c4.8xlarge",
            "c5.large",
            "c5.xlarge",
            "c5.2xlarge",
            "c5.4xlarge",
            "c5.9xlarge",
            "c5.12xlarge",
            "c5.18xlarge",
            "c5.24xlarge",
            "c5.metal",
            "c5a.large",
            "c5a.xlarge",
            "c5a.2xlarge",
            "c5a.4xlarge",
            "c5a.8xlarge",
            "c5a.12xlarge",
            "c5a.16xlarge",
            "c5a.24xlarge",
            "c5ad.large",
            "c5ad.xlarge",
            "c5ad.2xlarge",
            "c5ad.4xlarge",
            "c5ad.8xlarge",
            "c5ad.12xlarge",
            "c5ad.16xlarge",
            "c5ad.24xlarge",
            "c5d.large",
            "c5d.xlarge",
            "c5d.2xlarge",
            "c5d.4xlarge",
            "c5d.9xlarge",
            "c5d.12xlarge",
            "c5d.18xlarge",
            "c5d.24xlarge",
            "c5d.metal",
            "c5n.large",
            "c5n.xlarge",
            "c5n.2xlarge",
            "c5n.4xlarge",
            "c5n.9xlarge",
            "c5n.18xlarge",
            "c5n.metal",
            "c6g.medium",
            "c6g.large",
            "c6g.xlarge",
            "c6g.2xlarge",
            "c6g.4xlarge",
            "c6g.8xlarge",
            "c6g.12xlarge",
            "c6g.16xlarge",
            "c6g.metal",
            "c6gd.medium",
            "c6gd.large",
            "c6gd.xlarge",
            "c6gd.2xlarge",
            "c6gd.4xlarge",
            "c6gd.8xlarge",
            "c6gd.12xlarge",
            "c6gd.16xlarge",
            "c6gd.metal",
            "c6gn.medium",
            "c6gn.large",
            "c6gn.xlarge",
            "c6gn.2xlarge",
            "c6gn.4xlarge",
            "c6gn.8xlarge",
            "c6gn.12xlarge",
            "c6gn.16xlarge",
            "c6i.large",
            "c6i.xlarge",
            "c6i.2xlarge",
            "c6i.4xlarge",
            "c6i.8xlarge",
            "c6i.12xlarge",
            "c6i.16xlarge",
            "c6i.24xlarge",
            "c6i.32xlarge",
            "c6i.metal",
            "cc1.4xlarge",
            "cc2.8xlarge",
            "cg1.4xlarge",
            "cr1.8xlarge",
            "d2.xlarge",
            "d2.2xlarge",
            "d2.4xlarge",
            "d2.8xlarge",
            "d3.xlarge",
            "d3.2xlarge",
            "d3.4xlarge",
            "d3.8xlarge",
            "d3en.xlarge",
            "d3en.2xlarge",
            "d3en.4xlarge",
            "d3en.6xlarge",
            "d3en.8xlarge",
            "d3en.12xlarge",
            "dl1.24xlarge",
            "f1.2xlarge",
            "f1.4xlarge",
            "f1.16xlarge",
            "g2.2xlarge",
            "g2.8xlarge",
            "g3.4xlarge",
            "g3.8xlarge",
            "g3.16xlarge",
            "g3s.xlarge",
            "g4ad.xlarge",
            "g4ad.2xlarge",
            "g4ad.4xlarge",
            "g4ad.8xlarge",
            "g4ad.16xlarge",
            "g4dn.xlarge",
            "g4dn.2xlarge",
            "g4dn.4xlarge",
            "g4dn.8xlarge",
            "g4dn.12xlarge",
            "g4dn.16xlarge",
            "g4dn.metal",
            "g5.xlarge",
            "g5.2xlarge",
            "g5.4xlarge",
            "g5.8xlarge",
            "g5.12xlarge",
            "g5.16xlarge",
            "g5.24xlarge",
            "g5.48xlarge",
            "g5g.xlarge",
            "g5g.2xlarge",
            "g5g.4xlarge",
            "g5g.8xlarge",
            "g5g.16xlarge",
            "g5g.metal",
            "hi1.4xlarge",
            "hpc6a.48xlarge",
            "hs1.8xlarge",
            "h1.2xlarge",
            "h1.4xlarge",
            "h1.8xlarge",
            "h1.16xlarge",
            "i2.xlarge",
            "i2.2xlarge",
            "i2.4xlarge",
            "i2.8xlarge",
            "i3.large",
            "i3.xlarge",
            "i3.2xlarge",
            "i3.4xlarge",
            "i3.8xlarge",
            "i3.16xlarge",
            "i3.metal",
            "i3en.large",
            "i3en.xlarge",
            "i3en.2xlarge",
            "i3en.3xlarge",
            "i3en.6xlarge",
            "i3en.12xlarge",
            "i3en.24xlarge",
            "i3en.metal",
            "im4gn.large",
            "im4gn.xlarge",
            "im4gn.2xlarge",
            "im4gn.4xlarge",
            "im4gn.8xlarge",
            "im4gn.16xlarge",
            "inf1.xlarge",
            "inf1.2xlarge",
            "inf1.6xlarge",
            "inf1.24xlarge",
            "is4gen.medium",
            "is4gen.large",
            "is4gen.xlarge",
            "is4gen.2xlarge",
            "is4gen.4xlarge",
            "is4gen.8xlarge",
            "m1.small",
            "m1.medium",
            "m1.large",
            "m1.xlarge",
            "m2.xlarge",
            "m2.2xlarge",
            "m2.4xlarge",
            "m3.medium",
            "m3.large",
            "m3.xlarge",
            "m3.2xlarge",
            "m4.large",
            "m4.xlarge",
            "m4.2xlarge",
            "m4.4xlarge",
            "m4.10xlarge",
            "m4.16xlarge",
            "m5.large",
            "m5.xlarge",
            "m5.2xlarge",
            "m5.4xlarge",
            "m5.8xlarge",
            "m5.12xlarge",
            "m5.16xlarge",
            "m5.24xlarge",
            "m5.metal",
            "m5a.large",
            "m5a.xlarge",
            "m5a.2xlarge",
            "m5a.4xlarge",
            "m5a.8xlarge",
            "m5a.12xlarge",
            "m5a.16xlarge",
            "m5a.24xlarge",
            "m5ad.large",
            "m5ad.xlarge",
            "m5ad.2xlarge",
            "m5ad.4xlarge",
            "m5ad.8xlarge",
            "m5ad.12xlarge",
            "m5ad.16xlarge",
            "m5ad.24xlarge",
            "m5d.large",
            "m5d.xlarge",
            "m5d.2xlarge",
            "m5d.4xlarge",
            "m5d.8xlarge",
            "m5d.12xlarge",
            "m5d.16xlarge",
            "m5d.24xlarge",
            "m5d.metal",
            "m5dn.large",
            "m5dn.xlarge",
            "m5dn.2xlarge",
            "m5dn.4xlarge",
            "m5dn.8xlarge",
            "m5dn.12xlarge",
            "m5dn.16xlarge",
            "m5dn.24xlarge",
            "m5dn.metal",
            "m5n.large",
            "m5n.xlarge",
            "m5n.2xlarge",
            "m5n.4xlarge",
            "m5n.8xlarge",
            "m5n.12xlarge",
            "m5n.16xlarge",
            "m5n.24xlarge",
            "m5n.metal",
            "m5zn.large",
            "m5zn.xlarge",
            "m5zn.2xlarge",
            "m5zn.3xlarge",
            "m5zn.6xlarge",
            "m5zn.12xlarge",
            "m5zn.metal",
            "m6a.large",
            "m6a.xlarge",
            "m6a.2xlarge",
            "m6a.4xlarge",
            "m6a.8xlarge",
            "m6a.12xlarge",
            "m6a.16xlarge",
            "m6a.24xlarge",
            "m6a.32xlarge",
            "m6a.48xlarge",
            "m6g.metal",
            "m6g.medium",
            "m6g.large",
            "m6g.xlarge",
            "m6g.2xlarge",
            "m6g.4xlarge",
            "m6g.8xlarge",
            "m6g.12xlarge",
            "m6g.16xlarge",
            "m6gd.metal",
            "m6gd.medium",
            "m6gd.large",
            "m6gd.xlarge",
            "m6gd.2xlarge",
            "m6gd.4xlarge",
            "m6gd.8xlarge",
            "m6gd.12xlarge",
            "m6gd.16xlarge",
            "m6i.large",
            "m6i.xlarge",
            "m6i.2xlarge",
            "m6i.4xlarge",
            "m6i.8xlarge",
            "m6i.12xlarge",
            "m6i.16xlarge",
            "m6i.24xlarge",
            "m6i.32xlarge",
            "m6i.metal",
            "mac1.metal",
            "p2.xlarge",
            "p2.8xlarge",
            "p2.16xlarge",
            "p3.2xlarge",
            "p3.8xlarge",
            "p3.16xlarge",
            "p3dn.24xlarge",
            "p4d.24xlarge",
            "r3.large",
            "r3.xlarge",
            "r3.2xlarge",
            "r3.4xlarge",
            "r3.8xlarge",
            "r4.large",
            "r4.xlarge",
            "r4.2xlarge",
            "r4.4xlarge",
            "r4.8xlarge",
            "r4.16xlarge",
            "r5.large",
            "r5.xlarge",
            "r5.2xlarge",
            "r5.4xlarge",
            "r5.8xlarge",
            "r5.12xlarge",
            "r5.16xlarge",
            "r5.24xlarge",
            "r5.metal",
            "r5a.large",
            "r5a.xlarge",
            "r5a.2xlarge",
            "r5a.4xlarge",
            "r5a.8xlarge",
            "r5a.12xlarge",
            "r5a.16xlarge",
            "r5a.24xlarge",
            "r5ad.large",
            "r5ad.xlarge",
            "r5ad.2xlarge",
            "r5ad.4xlarge",
            "r5ad.8xlarge",
            "r5ad.12xlarge",
            "r5ad.16xlarge",
            "r5ad.24xlarge",
            "r5b.large",
            "r5b.xlarge",
            "r5b.2xlarge",
            "r5b.4xlarge",
            "r5b.8xlarge",
            "r5b.12xlarge",
            "r5b.16xlarge",
            "r5b.24xlarge",
            "r5b.metal",
            "r5d.large",
            "r5d.xlarge",
            "r5d.2xlarge",
            "r5d.4xlarge",
            "r5d.8xlarge",
            "r5d.12xlarge",
            "r5d.16xlarge",
            "r5d.24xlarge",
            "r5d.metal",
            "r5dn.large",
            "r5dn.xlarge",
            "r5dn.2xlarge",
            "r5dn.4xlarge",
            "r5dn.8xlarge",
            "r5dn.12xlarge",
            "r5dn.16xlarge",
            "r5dn.24xlarge",
            "r5dn.metal",
            "r5n.large",
            "r5n.xlarge",
            "r5n.2xlarge",
            "r5n.4xlarge",
            "r5n.8xlarge",
            "r5n.12xlarge",
            "r5n.16xlarge",
            "r5n.24xlarge",
            "r5n.metal",
            "r6g.medium",
            "r6g.large",
            "r6g.xlarge",
            "r6g.2xlarge",
            "r6g.4xlarge",
            "r6g.8xlarge",
            "r6g.12xlarge",
            "r6g.16xlarge",
            "r6g.metal",
            "r6gd.medium",
            "r6gd.large",
            "r6gd.xlarge",
            "r6gd.2xlarge",
            "r6gd.4xlarge",
            "r6gd.8xlarge",
            "r6gd.12xlarge",
            "r6gd.16xlarge",
            "r6gd.metal",
            "r6i.large",
            "r6i.xlarge",
            "r6i.2xlarge",
            "r6i.4xlarge",
            "r6i.8xlarge",
            "r6i.12xlarge",
            "r6i.16xlarge",
            "r6i.24xlarge",
            "r6i.32xlarge",
            "r6i.metal",
            "t1.micro",
            "t2.nano",
            "t2.micro",
            "t2.small",
            "t2.medium",
            "t2.large",
            "t2.xlarge",
            "t2.2xlarge",
            "t3.nano",
            "t3.micro",
            "t3.small",
            "t3.medium",
            "t3.large",
            "t3.xlarge",
            "t3.2xlarge",
            "t3a.nano",
            "t3a.micro",
            "t3a.small",
            "t3a.medium",
            "t3a.large",
            "t3a.xlarge",
            "t3a.2xlarge",
            "t4g.nano",
            "t4g.micro",
            "t4g.small",
            "t4g.medium",
            "t4g.large",
            "t4g.xlarge",
            "t4g.2xlarge",
            "u-6tb1.56xlarge",
            "u-6tb1.112xlarge",
            "u-9tb1.112xlarge",
            "u-12tb1.112xlarge",
            "u-6tb1.metal",
            "u-9tb1.metal",
            "u-12tb1.metal",
            "u-18tb1.metal",
            "u-24tb1.metal",
            "vt1.3xlarge",
            "vt1.6xlarge",
            "vt1.24xlarge",
            "x1.16xlarge",
            "x1.32xlarge",
            "x1e.xlarge",
            "x1e.2xlarge",
            "x1e.4xlarge",
            "x1e.8xlarge",
            "x1e.16xlarge",
            "x1e.32xlarge",
            "x2iezn.2xlarge",
            "x2iezn.4xlarge",
            "x2iezn.6xlarge",
            "x2iezn.8xlarge",
            "x2iezn.12xlarge",
            "x2iezn.metal",
            "x2gd.medium",
            "x2gd.large",
            "x2gd.xlarge",
            "x2gd.2xlarge",
            "x2gd.4xlarge",
            "x2gd.8xlarge",
            "x2gd.12xlarge",
            "x2gd.16xlarge",
            "x2gd.metal",
            "z1d.large",
            "z1d.xlarge",
            "z1d.2xlarge",
            "z1d.3xlarge",
            "z1d.6xlarge",
            "z1d.12xlarge",
            "z1d.metal",
            "x2idn.16xlarge",
            "x2idn.24xlarge",
            "x2idn.32xlarge",
            "x2iedn.xlarge",
            "x2iedn.2xlarge",
            "x2iedn.4xlarge",
            "x2iedn.8xlarge",
            "x2iedn.16xlarge",
            "x2iedn.24xlarge",
            "x2iedn.32xlarge",
            "c6a.large",
            "c6a.xlarge",
            "c6a.2xlarge",
            "c6a.4xlarge",
            "c6a.8xlarge",
            "c6a.12xlarge",
            "c6a.16xlarge",
            "c6a.24xlarge",
            "c6a.32xlarge",
            "c6a.48xlarge",
            "c6a.metal",
            "m6a.metal",
            "i4i.large",
            "i4i.xlarge",
            "i4i.2xlarge",
            "i4i.4xlarge",
            "i4i.8xlarge",
            "i4i.16xlarge",
            "i4i.32xlarge",
            "i4i.metal",
            "x2idn.metal",
            "x2iedn.metal",
            "c7g.medium",
            "c7g.large",
            "c7g.xlarge",
            "c7g.2xlarge",
            "c7g.4xlarge",
            "c7g.8xlarge",
            "c7g.12xlarge",
            "c7g.16xlarge",
            "mac2.metal",
            "c6id.large",
            "c6id.xlarge",
            "c6id.2xlarge",
            "c6id.4xlarge",
            "c6id.8xlarge",
            "c6id.12xlarge",
            "c6id.16xlarge",
            "c6id.24xlarge",
            "c6id.32xlarge",
            "c6id.metal",
            "m6id.large",
            "m6id.xlarge",
            "m6id.2xlarge",
            "m6id.4xlarge",
            "m6id.8xlarge",
            "m6id.12xlarge",
            "m6id.16xlarge",
            "m6id.24xlarge",
            "m6id.32xlarge",
            "m6id.metal",
            "r6id.large",
            "r6id.xlarge",
            "r6id.2xlarge",
            "r6id.4xlarge",
            "r6id.8xlarge",
            "r6id.12xlarge",
            "r6id.16xlarge",
            "r6id.24xlarge",
            "r6id.32xlarge",
            "r6id.metal",
            "r6a.large",
            "r6a.xlarge",
            "r6a.2xlarge",
            "r6a.4xlarge",
            "r6a.8xlarge",
            "r6a.12xlarge",
            "r6a.16xlarge",
            "r6a.24xlarge",
            "r6a.32xlarge",
            "r6a.48xlarge",
            "r6a.metal",
            "p4de.24xlarge",
            "u-3tb1.56xlarge",
            "u-18tb1.112xlarge",
            "u-24tb1.112xlarge",
            "trn1.2xlarge",
            "trn1.32xlarge",
            "hpc6id.32xlarge",
            "c6in.large",
            "c6in.xlarge",
            "c6in.2xlarge",
            "c6in.4xlarge",
            "c6in.8xlarge",
            "c6in.12xlarge",
            "c6in.16xlarge",
            "c6in.24xlarge",
            "c6in.32xlarge",
            "m6in.large",
            "m6in.xlarge",
            "m6in.2xlarge",
            "m6in.4xlarge",
            "m6in.8xlarge",
            "m6in.12xlarge",
            "m6in.16xlarge",
            "m6in.24xlarge",
            "m6in.32xlarge",
            "m6idn.large",
            "m6idn.xlarge",
            "m6idn.2xlarge",
            "m6idn.4xlarge",
            "m6idn.8xlarge",
            "m6idn.12xlarge",
            "m6idn.16xlarge",
            "m6idn.24xlarge",
            "m6idn.32xlarge",
            "r6in.large",
            "r6in.xlarge",
            "r6in.2xlarge",
            "r6in.4xlarge",
            "r6in.8xlarge",
            "r6in.12xlarge",
            "r6in.16xlarge",
            "r6in.24xlarge",
            "r6in.32xlarge",
            "r6idn.large",
            "r6idn.xlarge",
            "r6idn.2xlarge",
            "r6idn.4xlarge",
            "r6idn.8xlarge",
            "r6idn.12xlarge",
            "r6idn.16xlarge",
            "r6idn.24xlarge",
            "r6idn.32xlarge",
            "c7g.metal",
            "m7g.medium",
            "m7g.large",
            "m7g.xlarge",
            "m7g.2xlarge",
            "m7g.4xlarge",
            "m7g.8xlarge",
            "m7g.12xlarge",
            "m7g.16xlarge",
            "m7g.metal",
            "r7g.medium",
            "r7g.large",
            "r7g.xlarge",
            "r7g.2xlarge",
            "r7g.4xlarge",
            "r7g.8xlarge",
            "r7g.12xlarge",
            "r7g.16xlarge",
            "r7g.metal",
            "c6in.metal",
            "m6in.metal",
            "m6idn.metal",
            "r6in.metal",
            "r6idn.metal",
            "inf2.xlarge",
            "inf2.8xlarge",
            "inf2.24xlarge",
            "inf2.48xlarge",
            "trn1n.32xlarge",
            "i4g.large",
            "i4g.xlarge",
            "i4g.2xlarge",
            "i4g.4xlarge",
            "i4g.8xlarge",
            "i4g.16xlarge",
            "hpc7g.4xlarge",
            "hpc7g.8xlarge",
            "hpc7g.16xlarge",
            "c7gn.medium",
            "c7gn.large",
            "c7gn.xlarge",
            "c7gn.2xlarge",
            "c7gn.4xlarge",
            "c7gn.8xlarge",
            "c7gn.12xlarge",
            "c7gn.16xlarge",
            "p5.48xlarge",
            "m7i.large",
            "m7i.xlarge",
            "m7i.2xlarge",
            "m7i.4xlarge",
            "m7i.8xlarge",
            "m7i.12xlarge",
            "m7i.16xlarge",
            "m7i.24xlarge",
            "m7i.48xlarge",
            "m7i-flex.large",
            "m7i-flex.xlarge",
            "m7i-flex.2xlarge",
            "m7i-flex.4xlarge",
            "m7i-flex.8xlarge",
            "m7a.medium",
            "m7a.large",
            "m7a.xlarge",
            "m7a.2xlarge",
            "m7a.4xlarge",
            "m7a.8xlarge",
            "m7a.12xlarge",
            "m7a.16xlarge",
            "m7a.24xlarge",
            "m7a.32xlarge",
            "m7a.48xlarge",
            "m7a.metal-48xl",
            "hpc7a.12xlarge",
            "hpc7a.24xlarge",
            "hpc7a.48xlarge",
            "hpc7a.96xlarge",
            "c7gd.medium",
            "c7gd.large",
            "c7gd.xlarge",
            "c7gd.2xlarge",
            "c7gd.4xlarge",
            "c7gd.8xlarge",
            "c7gd.12xlarge",
            "c7gd.16xlarge",
            "m7gd.medium",
            "m7gd.large",
            "m7gd.xlarge",
            "m7gd.2xlarge",
            "m7gd.4xlarge",
            "m7gd.8xlarge",
            "m7gd.12xlarge",
            "m7gd.16xlarge",
            "r7gd.medium",
            "r7gd.large",
            "r7gd.xlarge",
            "r7gd.2xlarge",
            "r7gd.4xlarge",
            "r7gd.8xlarge",
            "r7gd.12xlarge",
            "r7gd.16xlarge",
            "r7a.medium",
            "r7a.large",
            "r7a.xlarge",
            "r7a.2xlarge",
            "r7a.4xlarge",
            "r7a.8xlarge",
            "r7a.12xlarge",
            "r7a.16xlarge",
            "r7a.24xlarge",
            "r7a.32xlarge",
            "r7a.48xlarge",
            "c7i.large",
            "c7i.xlarge",
            "c7i.2xlarge",
            "c7i.4xlarge",
            "c7i.8xlarge",
            "c7i.12xlarge",
            "c7i.16xlarge",
            "c7i.24xlarge",
            "c7i.48xlarge",
            "mac2-m2pro.metal",
            "r7iz.large",
            "r7iz.xlarge",
            "r7iz.2xlarge",
            "r7iz.4xlarge",
            "r7iz.8xlarge",
            "r7iz.12xlarge",
            "r7iz.16xlarge",
            "r7iz.32xlarge",
            "c7a.medium",
            "c7a.large",
            "c7a.xlarge",
            "c7a.2xlarge",
            "c7a.4xlarge",
            "c7a.8xlarge",
            "c7a.12xlarge",
            "c7a.16xlarge",
            "c7a.24xlarge",
            "c7a.32xlarge",
            "c7a.48xlarge",
            "c7a.metal-48xl",
            "r7a.metal-48xl",
            "r7i.large",
            "r7i.xlarge",
            "r7i.2xlarge",
            "r7i.4xlarge",
            "r7i.8xlarge",
            "r7i.12xlarge",
            "r7i.16xlarge",
            "r7i.24xlarge",
            "r7i.48xlarge",
            "dl2q.24xlarge",
            "mac2-m2.metal",
            "i4i.12xlarge",
            "i4i.24xlarge",
            "c7i.metal-24xl",
            "c7i.metal-48xl",
            "m7i.metal-24xl",
            "m7i.metal-48xl",
            "r7i.metal-24xl",
            "r7i.metal-48xl",
            "r7iz.metal-16xl",
            "r7iz.metal-32xl",
            "c7gd.metal",
            "m7gd.metal",
            "r7gd.metal",
            "g6.xlarge",
            "g6.2xlarge",
            "g6.4xlarge",
            "g6.8xlarge",
            "g6.12xlarge",
            "g6.16xlarge",
            "g6.24xlarge",
            "g6.48xlarge",
            "gr6.4xlarge",
            "gr6.8xlarge",
            "c7i-flex.large",
            "c7i-flex.xlarge",
            "c7i-flex.2xlarge",
            "c7i-flex.4xlarge",
            "c7i-flex.8xlarge",
            "u7i-12tb.224xlarge",
            "u7in-16tb.224xlarge",
            "u7in-24tb.224xlarge",
            "u7in-32tb.224xlarge",
            "u7ib-12tb.224xlarge",
            "c7gn.metal",
            "r8g.medium",
            "r8g.large",
            "r8g.xlarge",
            "r8g.2xlarge",
            "r8g.4xlarge",
            "r8g.8xlarge",
            "r8g.12xlarge",
            "r8g.16xlarge",
            "r8g.24xlarge",
            "r8g.48xlarge",
            "r8g.metal-24xl",
            "r8g.metal-48xl",
            "mac2-m1ultra.metal",
            "g6e.xlarge",
            "g6e.2xlarge",
            "g6e.4xlarge",
            "g6e.8xlarge",
            "g6e.12xlarge",
            "g6e.16xlarge",
            "g6e.24xlarge",
            "g6e.48xlarge",
            "c8g.medium",
            "c8g.large",
            "c8g.xlarge",
            "c8g.2xlarge",
            "c8g.4xlarge",
            "c8g.8xlarge",
            "c8g.12xlarge",
            "c8g.16xlarge",
            "c8g.24xlarge",
            "c8g.48xlarge",
            "c8g.metal-24xl",
            "c8g.metal-48xl",
            "m8g.medium",
            "m8g.large",
            "m8g.xlarge",
            "m8g.2xlarge",
            "m8g.4xlarge",
            "m8g.8xlarge",
            "m8g.12xlarge",
            "m8g.16xlarge",
            "m8g.24xlarge",
            "m8g.48xlarge",
            "m8g.metal-24xl",
            "m8g.metal-48xl",
            "x8g.medium",
            "x8g.large",
            "x8g.xlarge",
            "x8g.2xlarge",
            "x8g.4xlarge",
            "x8g.8xlarge",
            "x8g.12xlarge",
            "x8g.16xlarge",
            "x8g.24xlarge",
            "x8g.48xlarge",
            "x8g.metal-24xl",
            "x8g.metal-48xl",
            "i7ie.large",
            "i7ie.xlarge",
            "i7ie.2xlarge",
            "i7ie.3xlarge",
            "i7ie.6xlarge",
            "i7ie.12xlarge",
            "i7ie.18xlarge",
            "i7ie.24xlarge",
            "i7ie.48xlarge",
            "i8g.large",
            "i8g.xlarge",
            "i8g.2xlarge",
            "i8g.4xlarge",
            "i8g.8xlarge",
            "i8g.12xlarge",
            "i8g.16xlarge",
            "i8g.24xlarge",
            "i8g.metal-24xl",
            "u7i-6tb.112xlarge",
            "u7i-8tb.112xlarge",
            "u7inh-32tb.480xlarge",
            "p5e.48xlarge",
            "p5en.48xlarge",
            "f2.12xlarge",
            "f2.48xlarge",
            "trn2.48xlarge",
            "c7i-flex.12xlarge",
            "c7i-flex.16xlarge",
            "m7i-flex.12xlarge",
            "m7i-flex.16xlarge",
            "i7ie.metal-24xl",
            "i7ie.metal-48xl",
            "i8g.48xlarge",
            "c8gd.medium",
            "c8gd.large",
            "c8gd.xlarge",
            "c8gd.2xlarge",
            "c8gd.4xlarge",
            "c8gd.8xlarge",
            "c8gd.12xlarge",
            "c8gd.16xlarge",
            "c8gd.24xlarge",
            "c8gd.48xlarge",
            "c8gd.metal-24xl",
            "c8gd.metal-48xl",
            "i7i.large",
            "i7i.xlarge",
            "i7i.2xlarge",
            "i7i.4xlarge",
            "i7i.8xlarge",
            "i7i.12xlarge",
            "i7i.16xlarge",
            "i7i.24xlarge",
            "i7i.48xlarge",
            "i7i.metal-24xl",
            "i7i.metal-48xl",
            "p6-b200.48xlarge",
            "m8gd.medium",
            "m8gd.large",
            "m8gd.xlarge",
            "m8gd.2xlarge",
            "m8gd.4xlarge",
            "m8gd.8xlarge",
            "m8gd.12xlarge",
            "m8gd.16xlarge",
            "m8gd.24xlarge",
            "m8gd.48xlarge",
            "m8gd.metal-24xl",
            "m8gd.metal-48xl",
            "r8gd.medium",
            "r8gd.large",
            "r8gd.xlarge",
            "r8gd.2xlarge",
            "r8gd.4xlarge",
            "r8gd.8xlarge",
            "r8gd.12xlarge",
            "r8gd.16xlarge",
            "r8gd.24xlarge",
            "r8gd.48xlarge",
            "r8gd.metal-24xl",
            "r8gd.metal-48xl",
            "c8gn.medium",
            "c8gn.large",
            "c8gn.xlarge",
            "c8gn.2xlarge",
            "c8gn.4xlarge",
            "c8gn.8xlarge",
            "c8gn.12xlarge",
            "c8gn.16xlarge",
            "c8gn.24xlarge",
            "c8gn.48xlarge",
            "c8gn.metal-24xl",
            "c8gn.metal-48xl",
            "f2.6xlarge",
            "p6e-gb200.36xlarge",
            "g6f.large",
            "g6f.xlarge",
            "g6f.2xlarge",
            "g6f.4xlarge",
            "gr6f.4xlarge",
            "p5.4xlarge",
            "r8i.large",
            "r8i.xlarge",
            "r8i.2xlarge",
            "r8i.4xlarge",
            "r8i.8xlarge",
            "r8i.12xlarge",
            "r8i.16xlarge",
            "r8i.24xlarge",
            "r8i.32xlarge",
            "r8i.48xlarge",
            "r8i.96xlarge",
            "r8i.metal-48xl",
            "r8i.metal-96xl",
            "r8i-flex.large",
            "r8i-flex.xlarge",
            "r8i-flex.2xlarge",
            "r8i-flex.4xlarge",
            "r8i-flex.8xlarge",
            "r8i-flex.12xlarge",
            "r8i-flex.16xlarge",
            "m8i.large",
            "m8i.xlarge",
            "m8i.2xlarge",
            "m8i.4xlarge",
            "m8i.8xlarge",
            "m8i.12xlarge",
            "m8i.16xlarge",
            "m8i.24xlarge",
            "m8i.32xlarge",
            "m8i.48xlarge",
            "m8i.96xlarge",
            "m8i.metal-48xl",
            "m8i.metal-96xl",
            "m8i-flex.large",
            "m8i-flex.xlarge",
            "m8i-flex.2xlarge",
            "m8i-flex.4xlarge",
            "m8i-flex.8xlarge",
            "m8i-flex.12xlarge",
            "m8i-flex.16xlarge",
            "i8ge.large",
            "i8ge.xlarge",
            "i8ge.2xlarge",
            "i8ge.3xlarge",
            "i8ge.6xlarge",
            "i8ge.12xlarge",
            "i8ge.18xlarge",
            "i8ge.24xlarge",
            "i8ge.48xlarge",
            "i8ge.metal-24xl",
            "i8ge.metal-48xl",
            "mac-m4.metal",
            "mac-m4pro.metal",
            "r8gn.medium",
            "r8gn.large",
            "r8gn.xlarge",
            "r8gn.2xlarge",
            "r8gn.4xlarge",
            "r8gn.8xlarge",
            "r8gn.12xlarge",
            "r8gn.16xlarge",
            "r8gn.24xlarge",
            "r8gn.48xlarge",
            "r8gn.metal-24xl",
            "r8gn.metal-48xl",
            "c8i.large",
            "c8i.xlarge",
            "c8i.2xlarge",
            "c8i.4xlarge",
            "c8i.8xlarge",
            "c8i.12xlarge",
            "c8i.16xlarge",
            "c8i.24xlarge",
            "c8i.32xlarge",
            "c8i.48xlarge",
            "c8i.96xlarge",
            "c8i.metal-48xl",
            "c8i.metal-96xl",
            "c8i-flex.large",
            "c8i-flex.xlarge",
            "c8i-flex.2xlarge",
            "c8i-flex.4xlarge",
            "c8i-flex.8xlarge",
            "c8i-flex.12xlarge",
            "c8i-flex.16xlarge",
            "r8gb.medium",
            "r8gb.large",
            "r8gb.xlarge",
            "r8gb.2xlarge",
            "r8gb.4xlarge",
            "r8gb.8xlarge",
            "r8gb.12xlarge",
            "r8gb.16xlarge",
            "r8gb.24xlarge",
            "r8gb.metal-24xl",
            "m8a.medium",
            "m8a.large",
            "m8a.xlarge",
            "m8a.2xlarge",
            "m8a.4xlarge",
            "m8a.8xlarge",
            "m8a.12xlarge",
            "m8a.16xlarge",
            "m8a.24xlarge",
            "m8a.48xlarge",
            "m8a.metal-24xl",
            "m8a.metal-48xl",
            "trn2.3xlarge",
            "r8a.medium",
            "r8a.large",
            "r8a.xlarge",
            "r8a.2xlarge",
            "r8a.4xlarge",
            "r8a.8xlarge",
            "r8a.12xlarge",
            "r8a.16xlarge",
            "r8a.24xlarge",
            "r8a.48xlarge",
            "r8a.metal-24xl",
            "r8a.metal-48xl",
            "p6-b300.48xlarge",
            "c8a.medium",
            "c8a.large",
            "c8a.xlarge",
            "c8a.2xlarge",
            "c8a.4xlarge",
            "c8a.8xlarge",
            "c8a.12xlarge",
            "c8a.16xlarge",
            "c8a.24xlarge",
            "c8a.48xlarge",
            "c8a.metal-24xl",
            "c8a.metal-48xl",
            "c8gb.12xlarge",
            "c8gb.16xlarge",
            "c8gb.24xlarge",
            "c8gb.2xlarge",
            "c8gb.4xlarge",
            "c8gb.8xlarge",
            "c8gb.large",
            "c8gb.medium",
            "c8gb.metal-24xl",
            "c8gb.xlarge",
            "c8gb.48xlarge",
            "c8gb.metal-48xl",
            "m8gb.12xlarge",
            "m8gb.16xlarge",
            "m8gb.24xlarge",
            "m8gb.2xlarge",
            "m8gb.4xlarge",
            "m8gb.8xlarge",
            "m8gb.large",
            "m8gb.medium",
            "m8gb.xlarge",
            "m8gb.48xlarge",
            "m8gb.metal-24xl",
            "m8gb.metal-48xl",
            "m8gn.12xlarge",
            "m8gn.16xlarge",
            "m8gn.24xlarge",
            "m8gn.2xlarge",
            "m8gn.48xlarge",
            "m8gn.4xlarge",
            "m8gn.8xlarge",
            "m8gn.large",
            "m8gn.medium",
            "m8gn.xlarge",
            "m8gn.metal-24xl",
            "m8gn.metal-48xl",
            "x8aedz.12xlarge",
            "x8aedz.24xlarge",
            "x8aedz.3xlarge",
            "x8aedz.6xlarge",
            "x8aedz.large",
            "x8aedz.metal-12xl",
            "x8aedz.metal-24xl",
            "x8aedz.xlarge",
            "m8azn.medium",
            "m8azn.large",
            "m8azn.xlarge",
            "m8azn.3xlarge",
            "m8azn.6xlarge",
            "m8azn.12xlarge",
            "m8azn.24xlarge",
            "m8azn.metal-12xl",
            "m8azn.metal-24xl",
            "x8i.large",
            "x8i.xlarge",
            "x8i.2xlarge",
            "x8i.4xlarge",
            "x8i.8xlarge",
            "x8i.12xlarge",
            "x8i.16xlarge",
            "x8i.24xlarge",
            "x8i.32xlarge",
            "x8i.48xlarge",
            "x8i.64xlarge",
            "x8i.96xlarge",
            "x8i.metal-48xl",
            "x8i.metal-96xl",
            "mac-m4max.metal",
            "g7e.2xlarge",
            "g7e.4xlarge",
            "g7e.8xlarge",
            "g7e.12xlarge",
            "g7e.24xlarge",
            "g7e.48xlarge",
            "r8id.large",
            "r8id.xlarge",
            "r8id.2xlarge",
            "r8id.4xlarge",
            "r8id.8xlarge",
            "r8id.12xlarge",
            "r8id.16xlarge",
            "r8id.24xlarge",
            "r8id.32xlarge",
            "r8id.48xlarge",
            "r8id.96xlarge",
            "r8id.metal-48xl",
            "r8id.metal-96xl",
            "c8id.large",
            "c8id.xlarge",
            "c8id.2xlarge",
            "c8id.4xlarge",
            "c8id.8xlarge",
            "c8id.12xlarge",
            "c8id.16xlarge",
            "c8id.24xlarge",
            "c8id.32xlarge",
            "c8id.48xlarge",
            "c8id.96xlarge",
            "c8id.metal-48xl",
            "c8id.metal-96xl",
            "m8id.large",
            "m8id.xlarge",
            "m8id.2xlarge",
            "m8id.4xlarge",
            "m8id.8xlarge",
            "m8id.12xlarge",
            "m8id.16xlarge",
            "m8id.24xlarge",
            "m8id.32xlarge",
            "m8id.48xlarge",
            "m8id.96xlarge",
            "m8id.metal-48xl",
            "m8id.metal-96xl",
            "hpc8a.96xlarge",
            "c8in.large",
            "c8in.xlarge",
            "c8in.2xlarge",
            "c8in.4xlarge",
            "c8in.8xlarge",
            "c8in.12xlarge",
            "c8in.16xlarge",
            "c8in.24xlarge",
            "c8in.32xlarge",
            "c8in.48xlarge",
            "c8in.96xlarge",
            "c8in.metal-48xl",
            "c8in.metal-96xl",
            "c8ib.large",
            "c8ib.xlarge",
            "c8ib.2xlarge",
            "c8ib.4xlarge",
            "c8ib.8xlarge",
            "c8ib.12xlarge",
            "c8ib.16xlarge",
            "c8ib.24xlarge",
            "c8ib.32xlarge",
            "c8ib.48xlarge",
            "c8ib.96xlarge",
            "c8ib.metal-48xl",
            "c8ib.metal-96xl",
            "r8in.large",
            "r8in.xlarge",
            "r8in.2xlarge",
            "r8in.4xlarge",
            "r8in.8xlarge",
            "r8in.12xlarge",
            "r8in.16xlarge",
            "r8in.24xlarge",
            "r8in.32xlarge",
            "r8in.48xlarge",
            "r8in.96xlarge",
            "r8ib.large",
            "r8ib.xlarge",
            "r8ib.2xlarge",
            "r8ib.4xlarge",
            "r8ib.8xlarge",
            "r8ib.12xlarge",
            "r8ib.16xlarge",
            "r8ib.24xlarge",
            "r8ib.32xlarge",
            "r8ib.48xlarge",
            "r8ib.96xlarge",
            "m8in.large",
            "m8in.xlarge",
            "m8in.2xlarge",
            "m8in.4xlarge",
            "m8in.8xlarge",
            "m8in.12xlarge",
            "m8in.16xlarge",
            "m8in.24xlarge",
            "m8in.32xlarge",
            "m8in.48xlarge",
            "m8in.96xlarge",
            "m8ib.large",
            "m8ib.xlarge",
            "m8ib.2xlarge",
            "m8ib.4xlarge",
            "m8ib.8xlarge",
            "m8ib.12xlarge",
            "m8ib.16xlarge",
            "m8ib.24xlarge",
            "m8ib.32xlarge",
            "m8ib.48xlarge",
            "m8ib.96xlarge",
            "m8ine.large",
            "m8ine.xlarge",
            "m8ine.2xlarge",
            "m8ine.4xlarge",
            "m8ine.8xlarge",
            "m8ine.12xlarge",
            "c8ine.large",
            "c8ine.xlarge",
            "c8ine.2xlarge",
            "c8ine.4xlarge",
            "c8ine.8xlarge",
            "c8ine.12xlarge",
            "m8idn.large",
            "m8idn.xlarge",
            "m8idn.2xlarge",
            "m8idn.4xlarge",
            "m8idn.8xlarge",
            "m8idn.12xlarge",
            "m8idn.16xlarge",
            "m8idn.24xlarge",
            "m8idn.32xlarge",
            "m8idn.48xlarge",
            "m8idn.96xlarge",
            "r8idn.large",
            "r8idn.xlarge",
            "r8idn.2xlarge",
            "r8idn.4xlarge",
            "r8idn.8xlarge",
            "r8idn.12xlarge",
            "r8idn.16xlarge",
            "r8idn.24xlarge",
            "r8idn.32xlarge",
            "r8idn.48xlarge",
            "r8idn.96xlarge",
            "m8idb.large",
            "m8idb.xlarge",
            "m8idb.2xlarge",
            "m8idb.4xlarge",
            "m8idb.8xlarge",
            "m8idb.12xlarge",
            "m8idb.16xlarge",
            "m8idb.24xlarge",
            "m8idb.32xlarge",
            "m8idb.48xlarge",
            "m8idb.96xlarge",
            "r8idb.large",
            "r8idb.xlarge",
            "r8idb.2xlarge",
            "r8idb.4xlarge",
            "r8idb.8xlarge",
            "r8idb.12xlarge",
            "r8idb.16xlarge",
            "r8idb.24xlarge",
            "r8idb.32xlarge",
            "r8idb.48xlarge",
            "r8idb.96xlarge",
            "mac-m3ultra.metal",
            "m9g.large",
            "m9g.xlarge",
            "m9g.2xlarge",
            "m9g.4xlarge",
            "m9g.8xlarge",
            "m9g.12xlarge",
            "m9g.16xlarge",
            "m9g.24xlarge",
            "m9g.48xlarge",
            "m9g.metal-24xl",
            "m9g.metal-48xl",
            "m9gd.large",
            "m9gd.xlarge",
            "m9gd.2xlarge",
            "m9gd.4xlarge",
            "m9gd.8xlarge",
            "m9gd.12xlarge",
            "m9gd.16xlarge",
            "m9gd.24xlarge",
            "m9gd.48xlarge",
            "m9gd.metal-24xl",
            "m9gd.metal-48xl",
            "r8in.metal-48xl",
            "r8in.metal-96xl",
            "r8ib.metal-48xl",
            "r8ib.metal-96xl",
            "r8idn.metal-48xl",
            "r8idn.metal-96xl",
            "r8idb.metal-48xl",
            "r8idb.metal-96xl",
            "m8in.metal-48xl",
            "m8in.metal-96xl",
            "m8ib.metal-48xl",
            "m8ib.metal-96xl",
            "m8idn.metal-48xl",
            "m8idn.metal-96xl",
            "m8idb.metal-48xl",
            "m8idb.metal-96xl",
            "g7.2xlarge",
            "g7.4xlarge",
            "g7.8xlarge",
            "g7.12xlarge",
            "g7.24xlarge",
            "g7.48xlarge",
            "c9g.medium",
            "c9g.large",
            "c9g.xlarge",
            "c9g.2xlarge",
            "c9g.4xlarge",
            "c9g.8xlarge",
            "c9g.12xlarge",
            "c9g.16xlarge",
            "c9g.24xlarge",
            "c9g.48xlarge",
            "c9g.metal-48xl",
            "c9gd.medium",
            "c9gd.large",
            "c9gd.xlarge",
            "c9gd.2xlarge",
            "c9gd.4xlarge",
            "c9gd.8xlarge",
            "c9gd.12xlarge",
            "c9gd.16xlarge",
            "c9gd.24xlarge",
            "c9gd.48xlarge",
            "c9gd.metal-48xl",
            "r9g.medium",
            "r9g.large",
            "r9g.xlarge",
            "r9g.2xlarge",
            "r9g.4xlarge",
            "r9g.8xlarge",
            "r9g.12xlarge",
            "r9g.16xlarge",
            "r9g.24xlarge",
            "r9g.48xlarge",
            "r9g.metal-48xl",
            "r9gd.medium",
            "r9gd.large",
            "r9gd.xlarge",
            "r9gd.2xlarge",
            "r9gd.4xlarge",
            "r9gd.8xlarge",
            "r9gd.12xlarge",
            "r9gd.16xlarge",
            "r9gd.24xlarge",
            "r9gd.48xlarge",
            "r9gd.metal-48xl",
            "m9g.medium",
            "t8i.nano",
            "t8i.micro",
            "t8i.small",
            "t8i.medium",
            "i8g.metal-48xl",
            "r8gb.48xlarge",
            "r8gb.metal-48xl",
            "m9gd.medium",
            "trn2u.48xlarge",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("InstanceType", Kind::String)
};

pub static INTEGER: Schema = Schema::simple("Integer", Kind::Integer);

pub static INTERNET_GATEWAY: Schema = Schema {
    members: &[
        Member::new("Attachments", &INTERNET_GATEWAY_ATTACHMENT_LIST)
            .with_wire_name("attachmentSet"),
        Member::new("InternetGatewayId", &STRING).with_wire_name("internetGatewayId"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
    ],
    ..Schema::simple("InternetGateway", Kind::Structure)
};

pub static INTERNET_GATEWAY_ATTACHMENT: Schema = Schema {
    members: &[
        Member::new("State", &ATTACHMENT_STATUS).with_wire_name("state"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
    ],
    ..Schema::simple("InternetGatewayAttachment", Kind::Structure)
};

pub static INTERNET_GATEWAY_ATTACHMENT_LIST: Schema = Schema {
    members: &[Member::new("member", &INTERNET_GATEWAY_ATTACHMENT).with_wire_name("item")],
    ..Schema::simple("InternetGatewayAttachmentList", Kind::List)
};

pub static INTERNET_GATEWAY_ID: Schema = Schema::simple("InternetGatewayId", Kind::String);

pub static INTERNET_GATEWAY_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &INTERNET_GATEWAY_ID).with_wire_name("item")],
    ..Schema::simple("InternetGatewayIdList", Kind::List)
};

pub static INTERNET_GATEWAY_LIST: Schema = Schema {
    members: &[Member::new("member", &INTERNET_GATEWAY).with_wire_name("item")],
    ..Schema::simple("InternetGatewayList", Kind::List)
};

pub static IP_ADDRESS_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4", "dualstack", "ipv6"],
        ..Constraints::NONE
    },
    ..Schema::simple("IpAddressType", Kind::String)
};

pub static IP_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    ..Schema::simple("IpList", Kind::List)
};

pub static IP_PERMISSION: Schema = Schema {
    members: &[
        Member::new("IpProtocol", &STRING).with_wire_name("ipProtocol"),
        Member::new("FromPort", &INTEGER).with_wire_name("fromPort"),
        Member::new("ToPort", &INTEGER).with_wire_name("toPort"),
        Member::new("UserIdGroupPairs", &USER_ID_GROUP_PAIR_LIST).with_wire_name("groups"),
        Member::new("IpRanges", &IP_RANGE_LIST).with_wire_name("ipRanges"),
        Member::new("Ipv6Ranges", &IPV6_RANGE_LIST).with_wire_name("ipv6Ranges"),
        Member::new("PrefixListIds", &PREFIX_LIST_ID_LIST).with_wire_name("prefixListIds"),
    ],
    ..Schema::simple("IpPermission", Kind::Structure)
};

pub static IP_PERMISSION_LIST: Schema = Schema {
    members: &[Member::new("member", &IP_PERMISSION).with_wire_name("item")],
    ..Schema::simple("IpPermissionList", Kind::List)
};

pub static IP_PREFIX_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    ..Schema::simple("IpPrefixList", Kind::List)
};

pub static IP_RANGE: Schema = Schema {
    members: &[
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("CidrIp", &STRING).with_wire_name("cidrIp"),
    ],
    ..Schema::simple("IpRange", Kind::Structure)
};

pub static IP_RANGE_LIST: Schema = Schema {
    members: &[Member::new("member", &IP_RANGE).with_wire_name("item")],
    ..Schema::simple("IpRangeList", Kind::List)
};

pub static IP_RANGES: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    ..Schema::simple("IpRanges", Kind::List)
};

pub static IP_SOURCE: Schema = Schema {
    constraints: Constraints {
        values: &["amazon", "byoip", "none"],
        ..Constraints::NONE
    },
    ..Schema::simple("IpSource", Kind::String)
};

pub static IPAM_POOL_ID: Schema = Schema::simple("IpamPoolId", Kind::String);

pub static IPV4_POOL_EC2_ID: Schema = Schema::simple("Ipv4PoolEc2Id", Kind::String);

pub static IPV4_PREFIX_LIST: Schema = Schema {
    members: &[Member::new("member", &IPV4_PREFIX_SPECIFICATION_REQUEST).with_wire_name("item")],
    ..Schema::simple("Ipv4PrefixList", Kind::List)
};

pub static IPV4_PREFIX_SPECIFICATION: Schema = Schema {
    members: &[Member::new("Ipv4Prefix", &STRING).with_wire_name("ipv4Prefix")],
    ..Schema::simple("Ipv4PrefixSpecification", Kind::Structure)
};

pub static IPV4_PREFIX_SPECIFICATION_REQUEST: Schema = Schema {
    members: &[Member::new("Ipv4Prefix", &STRING)],
    ..Schema::simple("Ipv4PrefixSpecificationRequest", Kind::Structure)
};

pub static IPV4_PREFIXES_LIST: Schema = Schema {
    members: &[Member::new("member", &IPV4_PREFIX_SPECIFICATION).with_wire_name("item")],
    ..Schema::simple("Ipv4PrefixesList", Kind::List)
};

pub static IPV6_ADDRESS_ATTRIBUTE: Schema = Schema {
    constraints: Constraints {
        values: &["public", "private"],
        ..Constraints::NONE
    },
    ..Schema::simple("Ipv6AddressAttribute", Kind::String)
};

pub static IPV6_CIDR_BLOCK: Schema = Schema {
    members: &[Member::new("Ipv6CidrBlock", &STRING).with_wire_name("ipv6CidrBlock")],
    ..Schema::simple("Ipv6CidrBlock", Kind::Structure)
};

pub static IPV6_CIDR_BLOCK_SET: Schema = Schema {
    members: &[Member::new("member", &IPV6_CIDR_BLOCK).with_wire_name("item")],
    ..Schema::simple("Ipv6CidrBlockSet", Kind::List)
};

pub static IPV6_POOL_EC2_ID: Schema = Schema::simple("Ipv6PoolEc2Id", Kind::String);

pub static IPV6_PREFIX_LIST: Schema = Schema {
    members: &[Member::new("member", &IPV6_PREFIX_SPECIFICATION_REQUEST).with_wire_name("item")],
    ..Schema::simple("Ipv6PrefixList", Kind::List)
};

pub static IPV6_PREFIX_SPECIFICATION: Schema = Schema {
    members: &[Member::new("Ipv6Prefix", &STRING).with_wire_name("ipv6Prefix")],
    ..Schema::simple("Ipv6PrefixSpecification", Kind::Structure)
};

pub static IPV6_PREFIX_SPECIFICATION_REQUEST: Schema = Schema {
    members: &[Member::new("Ipv6Prefix", &STRING)],
    ..Schema::simple("Ipv6PrefixSpecificationRequest", Kind::Structure)
};

pub static IPV6_PREFIXES_LIST: Schema = Schema {
    members: &[Member::new("member", &IPV6_PREFIX_SPECIFICATION).with_wire_name("item")],
    ..Schema::simple("Ipv6PrefixesList", Kind::List)
};

pub static IPV6_RANGE: Schema = Schema {
    members: &[
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("CidrIpv6", &STRING).with_wire_name("cidrIpv6"),
    ],
    ..Schema::simple("Ipv6Range", Kind::Structure)
};

pub static IPV6_RANGE_LIST: Schema = Schema {
    members: &[Member::new("member", &IPV6_RANGE).with_wire_name("item")],
    ..Schema::simple("Ipv6RangeList", Kind::List)
};

pub static LAST_ERROR: Schema = Schema {
    members: &[
        Member::new("Message", &STRING).with_wire_name("message"),
        Member::new("Code", &STRING).with_wire_name("code"),
    ],
    ..Schema::simple("LastError", Kind::Structure)
};

pub static LICENSE_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("LicenseConfigurationArn", &STRING).with_wire_name("licenseConfigurationArn")
    ],
    ..Schema::simple("LicenseConfiguration", Kind::Structure)
};

pub static LICENSE_LIST: Schema = Schema {
    members: &[Member::new("member", &LICENSE_CONFIGURATION).with_wire_name("item")],
    ..Schema::simple("LicenseList", Kind::List)
};

pub static LOCAL_GATEWAY_ID: Schema = Schema::simple("LocalGatewayId", Kind::String);

pub static LOG_DESTINATION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["cloud-watch-logs", "s3", "kinesis-data-firehose"],
        ..Constraints::NONE
    },
    ..Schema::simple("LogDestinationType", Kind::String)
};

pub static LONG: Schema = Schema::simple("Long", Kind::Long);

pub static MANAGED_PREFIX_LIST: Schema = Schema {
    members: &[
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_wire_name("prefixListId"),
        Member::new("AddressFamily", &STRING).with_wire_name("addressFamily"),
        Member::new("State", &PREFIX_LIST_STATE).with_wire_name("state"),
        Member::new("StateMessage", &STRING).with_wire_name("stateMessage"),
        Member::new("PrefixListArn", &RESOURCE_ARN).with_wire_name("prefixListArn"),
        Member::new("PrefixListName", &STRING).with_wire_name("prefixListName"),
        Member::new("MaxEntries", &INTEGER).with_wire_name("maxEntries"),
        Member::new("Version", &LONG).with_wire_name("version"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("IpamPrefixListResolverTargetId", &STRING)
            .with_wire_name("ipamPrefixListResolverTargetId"),
        Member::new("IpamPrefixListResolverSyncEnabled", &BOOLEAN)
            .with_wire_name("ipamPrefixListResolverSyncEnabled"),
    ],
    ..Schema::simple("ManagedPrefixList", Kind::Structure)
};

pub static MANAGED_PREFIX_LIST_SET: Schema = Schema {
    members: &[Member::new("member", &MANAGED_PREFIX_LIST).with_wire_name("item")],
    ..Schema::simple("ManagedPrefixListSet", Kind::List)
};

pub static METRIC_CATEGORY_ID: Schema = Schema::simple("MetricCategoryId", Kind::String);

pub static METRIC_CATEGORY_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &METRIC_CATEGORY_ID).with_wire_name("item")],
    ..Schema::simple("MetricCategoryIdList", Kind::List)
};

pub static MILLISECOND_DATE_TIME: Schema = Schema::simple("MillisecondDateTime", Kind::Timestamp);

pub static MODIFY_ADDRESS_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("AllocationId", &ALLOCATION_ID).with_required(),
        Member::new("DomainName", &STRING),
        Member::new("DryRun", &BOOLEAN),
    ],
    ..Schema::simple("ModifyAddressAttributeRequest", Kind::Structure)
};

pub static MODIFY_ADDRESS_ATTRIBUTE_RESULT: Schema = Schema {
    members: &[Member::new("Address", &ADDRESS_ATTRIBUTE).with_wire_name("address")],
    ..Schema::simple("ModifyAddressAttributeResult", Kind::Structure)
};

pub static MODIFY_MANAGED_PREFIX_LIST_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_required(),
        Member::new("CurrentVersion", &LONG),
        Member::new("PrefixListName", &STRING),
        Member::new("AddEntries", &ADD_PREFIX_LIST_ENTRIES).with_wire_name("AddEntry"),
        Member::new("RemoveEntries", &REMOVE_PREFIX_LIST_ENTRIES).with_wire_name("RemoveEntry"),
        Member::new("MaxEntries", &INTEGER),
        Member::new("IpamPrefixListResolverSyncEnabled", &BOXED_BOOLEAN),
    ],
    ..Schema::simple("ModifyManagedPrefixListRequest", Kind::Structure)
};

pub static MODIFY_MANAGED_PREFIX_LIST_RESULT: Schema = Schema {
    members: &[Member::new("PrefixList", &MANAGED_PREFIX_LIST).with_wire_name("prefixList")],
    ..Schema::simple("ModifyManagedPrefixListResult", Kind::Structure)
};

pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_OUTPUT: Schema =
    Schema::simple("ModifyNetworkInterfaceAttributeOutput", Kind::Structure);

pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("EnaSrdSpecification", &ENA_SRD_SPECIFICATION),
        Member::new("EnablePrimaryIpv6", &BOOLEAN),
        Member::new(
            "ConnectionTrackingSpecification",
            &CONNECTION_TRACKING_SPECIFICATION_REQUEST,
        ),
        Member::new("AssociatePublicIpAddress", &BOOLEAN),
        Member::new("AssociatedSubnetIds", &SUBNET_ID_LIST).with_wire_name("AssociatedSubnetId"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId")
            .with_required(),
        Member::new("Description", &ATTRIBUTE_VALUE).with_wire_name("description"),
        Member::new("SourceDestCheck", &ATTRIBUTE_BOOLEAN_VALUE).with_wire_name("sourceDestCheck"),
        Member::new("Groups", &SECURITY_GROUP_ID_STRING_LIST).with_wire_name("SecurityGroupId"),
        Member::new("Attachment", &NETWORK_INTERFACE_ATTACHMENT_CHANGES)
            .with_wire_name("attachment"),
    ],
    ..Schema::simple("ModifyNetworkInterfaceAttributeRequest", Kind::Structure)
};

pub static MODIFY_SECURITY_GROUP_RULES_REQUEST: Schema = Schema {
    members: &[
        Member::new("GroupId", &SECURITY_GROUP_ID).with_required(),
        Member::new("SecurityGroupRules", &SECURITY_GROUP_RULE_UPDATE_LIST)
            .with_wire_name("SecurityGroupRule")
            .with_required(),
        Member::new("DryRun", &BOOLEAN),
    ],
    ..Schema::simple("ModifySecurityGroupRulesRequest", Kind::Structure)
};

pub static MODIFY_SECURITY_GROUP_RULES_RESULT: Schema = Schema {
    members: &[Member::new("Return", &BOOLEAN).with_wire_name("return")],
    ..Schema::simple("ModifySecurityGroupRulesResult", Kind::Structure)
};

pub static MODIFY_SUBNET_ATTRIBUTE_OUTPUT: Schema =
    Schema::simple("ModifySubnetAttributeOutput", Kind::Structure);

pub static MODIFY_SUBNET_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("AssignIpv6AddressOnCreation", &ATTRIBUTE_BOOLEAN_VALUE),
        Member::new("MapPublicIpOnLaunch", &ATTRIBUTE_BOOLEAN_VALUE),
        Member::new("SubnetId", &SUBNET_ID)
            .with_wire_name("subnetId")
            .with_required(),
        Member::new("MapCustomerOwnedIpOnLaunch", &ATTRIBUTE_BOOLEAN_VALUE),
        Member::new("CustomerOwnedIpv4Pool", &COIP_POOL_ID),
        Member::new("EnableDns64", &ATTRIBUTE_BOOLEAN_VALUE),
        Member::new("PrivateDnsHostnameTypeOnLaunch", &HOSTNAME_TYPE),
        Member::new(
            "EnableResourceNameDnsARecordOnLaunch",
            &ATTRIBUTE_BOOLEAN_VALUE,
        ),
        Member::new(
            "EnableResourceNameDnsAAAARecordOnLaunch",
            &ATTRIBUTE_BOOLEAN_VALUE,
        ),
        Member::new("EnableLniAtDeviceIndex", &INTEGER),
        Member::new("DisableLniAtDeviceIndex", &ATTRIBUTE_BOOLEAN_VALUE),
    ],
    ..Schema::simple("ModifySubnetAttributeRequest", Kind::Structure)
};

pub static MODIFY_VPC_ATTRIBUTE_OUTPUT: Schema =
    Schema::simple("ModifyVpcAttributeOutput", Kind::Structure);

pub static MODIFY_VPC_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("EnableDnsHostnames", &ATTRIBUTE_BOOLEAN_VALUE),
        Member::new("EnableDnsSupport", &ATTRIBUTE_BOOLEAN_VALUE),
        Member::new("VpcId", &VPC_ID)
            .with_wire_name("vpcId")
            .with_required(),
        Member::new("EnableNetworkAddressUsageMetrics", &ATTRIBUTE_BOOLEAN_VALUE),
    ],
    ..Schema::simple("ModifyVpcAttributeRequest", Kind::Structure)
};

pub static MODIFY_VPC_ENDPOINT_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("VpcEndpointId", &VPC_ENDPOINT_ID).with_required(),
        Member::new("ResetPolicy", &BOOLEAN),
        Member::new("PolicyDocument", &STRING),
        Member::new("AddRouteTableIds", &VPC_ENDPOINT_ROUTE_TABLE_ID_LIST)
            .with_wire_name("AddRouteTableId"),
        Member::new("RemoveRouteTableIds", &VPC_ENDPOINT_ROUTE_TABLE_ID_LIST)
            .with_wire_name("RemoveRouteTableId"),
        Member::new("AddSubnetIds", &VPC_ENDPOINT_SUBNET_ID_LIST).with_wire_name("AddSubnetId"),
        Member::new("RemoveSubnetIds", &VPC_ENDPOINT_SUBNET_ID_LIST)
            .with_wire_name("RemoveSubnetId"),
        Member::new("AddSecurityGroupIds", &VPC_ENDPOINT_SECURITY_GROUP_ID_LIST)
            .with_wire_name("AddSecurityGroupId"),
        Member::new(
            "RemoveSecurityGroupIds",
            &VPC_ENDPOINT_SECURITY_GROUP_ID_LIST,
        )
        .with_wire_name("RemoveSecurityGroupId"),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE),
        Member::new("DnsOptions", &DNS_OPTIONS_SPECIFICATION),
        Member::new("PrivateDnsEnabled", &BOOLEAN),
        Member::new("SubnetConfigurations", &SUBNET_CONFIGURATIONS_LIST)
            .with_wire_name("SubnetConfiguration"),
    ],
    ..Schema::simple("ModifyVpcEndpointRequest", Kind::Structure)
};

pub static MODIFY_VPC_ENDPOINT_RESULT: Schema = Schema {
    members: &[Member::new("Return", &BOOLEAN).with_wire_name("return")],
    ..Schema::simple("ModifyVpcEndpointResult", Kind::Structure)
};

pub static MONITORING: Schema = Schema {
    members: &[
        Member::new("MetricCategoryIds", &METRIC_CATEGORY_ID_LIST)
            .with_wire_name("metricCategoryIdSet"),
        Member::new("State", &MONITORING_STATE).with_wire_name("state"),
    ],
    ..Schema::simple("Monitoring", Kind::Structure)
};

pub static MONITORING_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["disabled", "disabling", "enabled", "pending"],
        ..Constraints::NONE
    },
    ..Schema::simple("MonitoringState", Kind::String)
};

pub static MULTIPATH_RESILIENCE_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["always-on"],
        ..Constraints::NONE
    },
    ..Schema::simple("MultipathResilienceMode", Kind::String)
};

pub static MULTIPATH_RESILIENCE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["pending", "enabled", "disabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("MultipathResilienceStatus", Kind::String)
};

pub static NAT_GATEWAY: Schema = Schema {
    members: &[
        Member::new("CreateTime", &DATE_TIME).with_wire_name("createTime"),
        Member::new("DeleteTime", &DATE_TIME).with_wire_name("deleteTime"),
        Member::new("FailureCode", &STRING).with_wire_name("failureCode"),
        Member::new("FailureMessage", &STRING).with_wire_name("failureMessage"),
        Member::new("NatGatewayAddresses", &NAT_GATEWAY_ADDRESS_LIST)
            .with_wire_name("natGatewayAddressSet"),
        Member::new("NatGatewayId", &STRING).with_wire_name("natGatewayId"),
        Member::new("ProvisionedBandwidth", &PROVISIONED_BANDWIDTH)
            .with_wire_name("provisionedBandwidth"),
        Member::new("State", &NAT_GATEWAY_STATE).with_wire_name("state"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("ConnectivityType", &CONNECTIVITY_TYPE).with_wire_name("connectivityType"),
        Member::new("AvailabilityMode", &AVAILABILITY_MODE).with_wire_name("availabilityMode"),
        Member::new("AutoScalingIps", &AUTO_SCALING_IPS_STATE).with_wire_name("autoScalingIps"),
        Member::new("AutoProvisionZones", &AUTO_PROVISION_ZONES_STATE)
            .with_wire_name("autoProvisionZones"),
        Member::new("AttachedAppliances", &NAT_GATEWAY_ATTACHED_APPLIANCE_LIST)
            .with_wire_name("attachedApplianceSet"),
        Member::new("RouteTableId", &STRING).with_wire_name("routeTableId"),
    ],
    ..Schema::simple("NatGateway", Kind::Structure)
};

pub static NAT_GATEWAY_ADDRESS: Schema = Schema {
    members: &[
        Member::new("AllocationId", &STRING).with_wire_name("allocationId"),
        Member::new("NetworkInterfaceId", &STRING).with_wire_name("networkInterfaceId"),
        Member::new("PrivateIp", &STRING).with_wire_name("privateIp"),
        Member::new("PublicIp", &STRING).with_wire_name("publicIp"),
        Member::new("AssociationId", &STRING).with_wire_name("associationId"),
        Member::new("IsPrimary", &BOOLEAN).with_wire_name("isPrimary"),
        Member::new("FailureMessage", &STRING).with_wire_name("failureMessage"),
        Member::new("Status", &NAT_GATEWAY_ADDRESS_STATUS).with_wire_name("status"),
        Member::new("AvailabilityZone", &AVAILABILITY_ZONE_NAME).with_wire_name("availabilityZone"),
        Member::new("AvailabilityZoneId", &AVAILABILITY_ZONE_ID)
            .with_wire_name("availabilityZoneId"),
    ],
    ..Schema::simple("NatGatewayAddress", Kind::Structure)
};

pub static NAT_GATEWAY_ADDRESS_LIST: Schema = Schema {
    members: &[Member::new("member", &NAT_GATEWAY_ADDRESS).with_wire_name("item")],
    ..Schema::simple("NatGatewayAddressList", Kind::List)
};

pub static NAT_GATEWAY_ADDRESS_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "assigning",
            "unassigning",
            "associating",
            "disassociating",
            "succeeded",
            "failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("NatGatewayAddressStatus", Kind::String)
};

pub static NAT_GATEWAY_APPLIANCE_MODIFY_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["modifying", "completed", "failed"],
        ..Constraints::NONE
    },
    ..Schema::simple("NatGatewayApplianceModifyState", Kind::String)
};

pub static NAT_GATEWAY_APPLIANCE_STATE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "attaching",
            "attached",
            "detaching",
            "detached",
            "attach-failed",
            "detach-failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("NatGatewayApplianceState", Kind::String)
};

pub static NAT_GATEWAY_APPLIANCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["network-firewall-proxy"],
        ..Constraints::NONE
    },
    ..Schema::simple("NatGatewayApplianceType", Kind::String)
};

pub static NAT_GATEWAY_ATTACHED_APPLIANCE: Schema = Schema {
    members: &[
        Member::new("Type", &NAT_GATEWAY_APPLIANCE_TYPE).with_wire_name("type"),
        Member::new("ApplianceArn", &STRING).with_wire_name("applianceArn"),
        Member::new("VpcEndpointId", &STRING).with_wire_name("vpcEndpointId"),
        Member::new("AttachmentState", &NAT_GATEWAY_APPLIANCE_STATE)
            .with_wire_name("attachmentState"),
        Member::new("ModificationState", &NAT_GATEWAY_APPLIANCE_MODIFY_STATE)
            .with_wire_name("modificationState"),
        Member::new("FailureCode", &STRING).with_wire_name("failureCode"),
        Member::new("FailureMessage", &STRING).with_wire_name("failureMessage"),
    ],
    ..Schema::simple("NatGatewayAttachedAppliance", Kind::Structure)
};

pub static NAT_GATEWAY_ATTACHED_APPLIANCE_LIST: Schema = Schema {
    members: &[Member::new("member", &NAT_GATEWAY_ATTACHED_APPLIANCE).with_wire_name("item")],
    ..Schema::simple("NatGatewayAttachedApplianceList", Kind::List)
};

pub static NAT_GATEWAY_ID: Schema = Schema::simple("NatGatewayId", Kind::String);

pub static NAT_GATEWAY_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &NAT_GATEWAY_ID).with_wire_name("item")],
    ..Schema::simple("NatGatewayIdStringList", Kind::List)
};

pub static NAT_GATEWAY_LIST: Schema = Schema {
    members: &[Member::new("member", &NAT_GATEWAY).with_wire_name("item")],
    ..Schema::simple("NatGatewayList", Kind::List)
};

pub static NAT_GATEWAY_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["pending", "failed", "available", "deleting", "deleted"],
        ..Constraints::NONE
    },
    ..Schema::simple("NatGatewayState", Kind::String)
};

pub static NESTED_VIRTUALIZATION_SPECIFICATION: Schema = Schema {
    constraints: Constraints {
        values: &["enabled", "disabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("NestedVirtualizationSpecification", Kind::String)
};

pub static NETMASK_LENGTH: Schema = Schema::simple("NetmaskLength", Kind::Integer);

pub static NETWORK_ACL: Schema = Schema {
    members: &[
        Member::new("Associations", &NETWORK_ACL_ASSOCIATION_LIST).with_wire_name("associationSet"),
        Member::new("Entries", &NETWORK_ACL_ENTRY_LIST).with_wire_name("entrySet"),
        Member::new("IsDefault", &BOOLEAN).with_wire_name("default"),
        Member::new("NetworkAclId", &STRING).with_wire_name("networkAclId"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
    ],
    ..Schema::simple("NetworkAcl", Kind::Structure)
};

pub static NETWORK_ACL_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("NetworkAclAssociationId", &STRING).with_wire_name("networkAclAssociationId"),
        Member::new("NetworkAclId", &STRING).with_wire_name("networkAclId"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
    ],
    ..Schema::simple("NetworkAclAssociation", Kind::Structure)
};

pub static NETWORK_ACL_ASSOCIATION_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_ACL_ASSOCIATION).with_wire_name("item")],
    ..Schema::simple("NetworkAclAssociationList", Kind::List)
};

pub static NETWORK_ACL_ENTRY: Schema = Schema {
    members: &[
        Member::new("CidrBlock", &STRING).with_wire_name("cidrBlock"),
        Member::new("Egress", &BOOLEAN).with_wire_name("egress"),
        Member::new("IcmpTypeCode", &ICMP_TYPE_CODE).with_wire_name("icmpTypeCode"),
        Member::new("Ipv6CidrBlock", &STRING).with_wire_name("ipv6CidrBlock"),
        Member::new("PortRange", &PORT_RANGE).with_wire_name("portRange"),
        Member::new("Protocol", &STRING).with_wire_name("protocol"),
        Member::new("RuleAction", &RULE_ACTION).with_wire_name("ruleAction"),
        Member::new("RuleNumber", &INTEGER).with_wire_name("ruleNumber"),
    ],
    ..Schema::simple("NetworkAclEntry", Kind::Structure)
};

pub static NETWORK_ACL_ENTRY_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_ACL_ENTRY).with_wire_name("item")],
    ..Schema::simple("NetworkAclEntryList", Kind::List)
};

pub static NETWORK_ACL_ID: Schema = Schema::simple("NetworkAclId", Kind::String);

pub static NETWORK_ACL_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_ACL_ID).with_wire_name("item")],
    ..Schema::simple("NetworkAclIdStringList", Kind::List)
};

pub static NETWORK_ACL_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_ACL).with_wire_name("item")],
    ..Schema::simple("NetworkAclList", Kind::List)
};

pub static NETWORK_INTERFACE: Schema = Schema {
    members: &[
        Member::new("Association", &NETWORK_INTERFACE_ASSOCIATION).with_wire_name("association"),
        Member::new("Attachment", &NETWORK_INTERFACE_ATTACHMENT).with_wire_name("attachment"),
        Member::new("AvailabilityZone", &STRING).with_wire_name("availabilityZone"),
        Member::new(
            "ConnectionTrackingConfiguration",
            &CONNECTION_TRACKING_CONFIGURATION,
        )
        .with_wire_name("connectionTrackingConfiguration"),
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("Groups", &GROUP_IDENTIFIER_LIST).with_wire_name("groupSet"),
        Member::new("InterfaceType", &NETWORK_INTERFACE_TYPE).with_wire_name("interfaceType"),
        Member::new("Ipv6Addresses", &NETWORK_INTERFACE_IPV6_ADDRESSES_LIST)
            .with_wire_name("ipv6AddressesSet"),
        Member::new("MacAddress", &STRING).with_wire_name("macAddress"),
        Member::new("NetworkInterfaceId", &STRING).with_wire_name("networkInterfaceId"),
        Member::new("OutpostArn", &STRING).with_wire_name("outpostArn"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("PrivateDnsName", &STRING).with_wire_name("privateDnsName"),
        Member::new("PublicDnsName", &STRING).with_wire_name("publicDnsName"),
        Member::new("PublicIpDnsNameOptions", &PUBLIC_IP_DNS_NAME_OPTIONS)
            .with_wire_name("publicIpDnsNameOptions"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
        Member::new(
            "PrivateIpAddresses",
            &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST,
        )
        .with_wire_name("privateIpAddressesSet"),
        Member::new("Ipv4Prefixes", &IPV4_PREFIXES_LIST).with_wire_name("ipv4PrefixSet"),
        Member::new("Ipv6Prefixes", &IPV6_PREFIXES_LIST).with_wire_name("ipv6PrefixSet"),
        Member::new("RequesterId", &STRING).with_wire_name("requesterId"),
        Member::new("RequesterManaged", &BOOLEAN).with_wire_name("requesterManaged"),
        Member::new("SourceDestCheck", &BOOLEAN).with_wire_name("sourceDestCheck"),
        Member::new("Status", &NETWORK_INTERFACE_STATUS).with_wire_name("status"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("TagSet", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("DenyAllIgwTraffic", &BOOLEAN).with_wire_name("denyAllIgwTraffic"),
        Member::new("Ipv6Native", &BOOLEAN).with_wire_name("ipv6Native"),
        Member::new("Ipv6Address", &STRING).with_wire_name("ipv6Address"),
        Member::new("Operator", &OPERATOR_RESPONSE).with_wire_name("operator"),
        Member::new("AssociatedSubnets", &ASSOCIATED_SUBNET_LIST)
            .with_wire_name("associatedSubnetSet"),
        Member::new("AvailabilityZoneId", &STRING).with_wire_name("availabilityZoneId"),
    ],
    ..Schema::simple("NetworkInterface", Kind::Structure)
};

pub static NETWORK_INTERFACE_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("AllocationId", &STRING).with_wire_name("allocationId"),
        Member::new("AssociationId", &STRING).with_wire_name("associationId"),
        Member::new("IpOwnerId", &STRING).with_wire_name("ipOwnerId"),
        Member::new("PublicDnsName", &STRING).with_wire_name("publicDnsName"),
        Member::new("PublicIp", &STRING).with_wire_name("publicIp"),
        Member::new("CustomerOwnedIp", &STRING).with_wire_name("customerOwnedIp"),
        Member::new("CarrierIp", &STRING).with_wire_name("carrierIp"),
    ],
    ..Schema::simple("NetworkInterfaceAssociation", Kind::Structure)
};

pub static NETWORK_INTERFACE_ATTACHMENT: Schema = Schema {
    members: &[
        Member::new("AttachTime", &DATE_TIME).with_wire_name("attachTime"),
        Member::new("AttachmentId", &STRING).with_wire_name("attachmentId"),
        Member::new("DeleteOnTermination", &BOOLEAN).with_wire_name("deleteOnTermination"),
        Member::new("DeviceIndex", &INTEGER).with_wire_name("deviceIndex"),
        Member::new("NetworkCardIndex", &INTEGER).with_wire_name("networkCardIndex"),
        Member::new("InstanceId", &STRING).with_wire_name("instanceId"),
        Member::new("InstanceOwnerId", &STRING).with_wire_name("instanceOwnerId"),
        Member::new("Status", &ATTACHMENT_STATUS).with_wire_name("status"),
        Member::new("EnaSrdSpecification", &ATTACHMENT_ENA_SRD_SPECIFICATION)
            .with_wire_name("enaSrdSpecification"),
        Member::new("EnaQueueCount", &INTEGER).with_wire_name("enaQueueCount"),
    ],
    ..Schema::simple("NetworkInterfaceAttachment", Kind::Structure)
};

pub static NETWORK_INTERFACE_ATTACHMENT_CHANGES: Schema = Schema {
    members: &[
        Member::new("DefaultEnaQueueCount", &BOOLEAN),
        Member::new("EnaQueueCount", &INTEGER),
        Member::new("AttachmentId", &NETWORK_INTERFACE_ATTACHMENT_ID)
            .with_wire_name("attachmentId"),
        Member::new("DeleteOnTermination", &BOOLEAN).with_wire_name("deleteOnTermination"),
    ],
    ..Schema::simple("NetworkInterfaceAttachmentChanges", Kind::Structure)
};

pub static NETWORK_INTERFACE_ATTACHMENT_ID: Schema =
    Schema::simple("NetworkInterfaceAttachmentId", Kind::String);

pub static NETWORK_INTERFACE_ATTRIBUTE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "description",
            "groupSet",
            "sourceDestCheck",
            "attachment",
            "associatePublicIpAddress",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("NetworkInterfaceAttribute", Kind::String)
};

pub static NETWORK_INTERFACE_CREATION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["efa", "efa-only", "branch", "trunk"],
        ..Constraints::NONE
    },
    ..Schema::simple("NetworkInterfaceCreationType", Kind::String)
};

pub static NETWORK_INTERFACE_ID: Schema = Schema::simple("NetworkInterfaceId", Kind::String);

pub static NETWORK_INTERFACE_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_INTERFACE_ID).with_wire_name("item")],
    ..Schema::simple("NetworkInterfaceIdList", Kind::List)
};

pub static NETWORK_INTERFACE_IPV6_ADDRESS: Schema = Schema {
    members: &[
        Member::new("Ipv6Address", &STRING).with_wire_name("ipv6Address"),
        Member::new("PublicIpv6DnsName", &STRING).with_wire_name("publicIpv6DnsName"),
        Member::new("IsPrimaryIpv6", &BOOLEAN).with_wire_name("isPrimaryIpv6"),
    ],
    ..Schema::simple("NetworkInterfaceIpv6Address", Kind::Structure)
};

pub static NETWORK_INTERFACE_IPV6_ADDRESSES_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_INTERFACE_IPV6_ADDRESS).with_wire_name("item")],
    ..Schema::simple("NetworkInterfaceIpv6AddressesList", Kind::List)
};

pub static NETWORK_INTERFACE_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_INTERFACE).with_wire_name("item")],
    ..Schema::simple("NetworkInterfaceList", Kind::List)
};

pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS: Schema = Schema {
    members: &[
        Member::new("Association", &NETWORK_INTERFACE_ASSOCIATION).with_wire_name("association"),
        Member::new("Primary", &BOOLEAN).with_wire_name("primary"),
        Member::new("PrivateDnsName", &STRING).with_wire_name("privateDnsName"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
    ],
    ..Schema::simple("NetworkInterfacePrivateIpAddress", Kind::Structure)
};

pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Schema = Schema {
    members: &[Member::new("member", &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS).with_wire_name("item")],
    ..Schema::simple("NetworkInterfacePrivateIpAddressList", Kind::List)
};

pub static NETWORK_INTERFACE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "available",
            "associated",
            "attaching",
            "in-use",
            "detaching",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("NetworkInterfaceStatus", Kind::String)
};

pub static NETWORK_INTERFACE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "interface",
            "natGateway",
            "efa",
            "efa-only",
            "trunk",
            "load_balancer",
            "network_load_balancer",
            "vpc_endpoint",
            "branch",
            "transit_gateway",
            "lambda",
            "quicksight",
            "global_accelerator_managed",
            "api_gateway_managed",
            "gateway_load_balancer",
            "gateway_load_balancer_endpoint",
            "iot_rules_managed",
            "aws_codestar_connections_managed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("NetworkInterfaceType", Kind::String)
};

pub static NEW_DHCP_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("Key", &STRING),
        Member::new("Values", &VALUE_STRING_LIST).with_wire_name("Value"),
    ],
    ..Schema::simple("NewDhcpConfiguration", Kind::Structure)
};

pub static NEW_DHCP_CONFIGURATION_LIST: Schema = Schema {
    members: &[Member::new("member", &NEW_DHCP_CONFIGURATION).with_wire_name("item")],
    ..Schema::simple("NewDhcpConfigurationList", Kind::List)
};

pub static NEXT_TOKEN: Schema = Schema::simple("NextToken", Kind::String);

pub static ODB_NETWORK_ARN: Schema = Schema::simple("OdbNetworkArn", Kind::String);

pub static OPERATOR_REQUEST: Schema = Schema {
    members: &[Member::new("Principal", &STRING)],
    ..Schema::simple("OperatorRequest", Kind::Structure)
};

pub static OPERATOR_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Managed", &BOOLEAN).with_wire_name("managed"),
        Member::new("Principal", &STRING).with_wire_name("principal"),
        Member::new("HiddenByDefault", &BOOLEAN).with_wire_name("hiddenByDefault"),
    ],
    ..Schema::simple("OperatorResponse", Kind::Structure)
};

pub static PAYER_RESPONSIBILITY: Schema = Schema {
    constraints: Constraints {
        values: &["ServiceOwner"],
        ..Constraints::NONE
    },
    ..Schema::simple("PayerResponsibility", Kind::String)
};

pub static PAYER_RESPONSIBILITY_ENTRY: Schema = Schema {
    members: &[
        Member::new("Scope", &PAYER_RESPONSIBILITY_SCOPE).with_wire_name("scope"),
        Member::new("PayerResponsibilityType", &PAYER_RESPONSIBILITY_TYPE)
            .with_wire_name("payerResponsibilityType"),
    ],
    ..Schema::simple("PayerResponsibilityEntry", Kind::Structure)
};

pub static PAYER_RESPONSIBILITY_SCOPE: Schema = Schema {
    constraints: Constraints {
        values: &["vpc-endpoint-charges", "resource-gateway-charges"],
        ..Constraints::NONE
    },
    ..Schema::simple("PayerResponsibilityScope", Kind::String)
};

pub static PAYER_RESPONSIBILITY_SET: Schema = Schema {
    members: &[Member::new("member", &PAYER_RESPONSIBILITY_ENTRY).with_wire_name("item")],
    ..Schema::simple("PayerResponsibilitySet", Kind::List)
};

pub static PAYER_RESPONSIBILITY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "vpc-endpoint-account",
            "resource-gateway-account",
            "vpc-endpoint-service-account",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("PayerResponsibilityType", Kind::String)
};

pub static PLACEMENT: Schema = Schema {
    members: &[
        Member::new("AvailabilityZoneId", &AVAILABILITY_ZONE_ID)
            .with_wire_name("availabilityZoneId"),
        Member::new("Affinity", &STRING).with_wire_name("affinity"),
        Member::new("GroupName", &PLACEMENT_GROUP_NAME).with_wire_name("groupName"),
        Member::new("PartitionNumber", &INTEGER).with_wire_name("partitionNumber"),
        Member::new("HostId", &STRING).with_wire_name("hostId"),
        Member::new("Tenancy", &TENANCY).with_wire_name("tenancy"),
        Member::new("SpreadDomain", &STRING).with_wire_name("spreadDomain"),
        Member::new("HostResourceGroupArn", &STRING).with_wire_name("hostResourceGroupArn"),
        Member::new("GroupId", &PLACEMENT_GROUP_ID).with_wire_name("groupId"),
        Member::new("AvailabilityZone", &STRING).with_wire_name("availabilityZone"),
    ],
    ..Schema::simple("Placement", Kind::Structure)
};

pub static PLACEMENT_GROUP_ID: Schema = Schema::simple("PlacementGroupId", Kind::String);

pub static PLACEMENT_GROUP_NAME: Schema = Schema::simple("PlacementGroupName", Kind::String);

pub static PLATFORM_VALUES: Schema = Schema {
    constraints: Constraints {
        values: &["Windows"],
        ..Constraints::NONE
    },
    ..Schema::simple("PlatformValues", Kind::String)
};

pub static PORT_RANGE: Schema = Schema {
    members: &[
        Member::new("From", &INTEGER).with_wire_name("from"),
        Member::new("To", &INTEGER).with_wire_name("to"),
    ],
    ..Schema::simple("PortRange", Kind::Structure)
};

pub static PREFIX_LIST: Schema = Schema {
    members: &[
        Member::new("Cidrs", &VALUE_STRING_LIST).with_wire_name("cidrSet"),
        Member::new("PrefixListId", &STRING).with_wire_name("prefixListId"),
        Member::new("PrefixListName", &STRING).with_wire_name("prefixListName"),
    ],
    ..Schema::simple("PrefixList", Kind::Structure)
};

pub static PREFIX_LIST_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("ResourceId", &STRING).with_wire_name("resourceId"),
        Member::new("ResourceOwner", &STRING).with_wire_name("resourceOwner"),
    ],
    ..Schema::simple("PrefixListAssociation", Kind::Structure)
};

pub static PREFIX_LIST_ASSOCIATION_SET: Schema = Schema {
    members: &[Member::new("member", &PREFIX_LIST_ASSOCIATION).with_wire_name("item")],
    ..Schema::simple("PrefixListAssociationSet", Kind::List)
};

pub static PREFIX_LIST_ENTRY: Schema = Schema {
    members: &[
        Member::new("Cidr", &STRING).with_wire_name("cidr"),
        Member::new("Description", &STRING).with_wire_name("description"),
    ],
    ..Schema::simple("PrefixListEntry", Kind::Structure)
};

pub static PREFIX_LIST_ENTRY_SET: Schema = Schema {
    members: &[Member::new("member", &PREFIX_LIST_ENTRY).with_wire_name("item")],
    ..Schema::simple("PrefixListEntrySet", Kind::List)
};

pub static PREFIX_LIST_ID: Schema = Schema {
    members: &[
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("PrefixListId", &STRING).with_wire_name("prefixListId"),
    ],
    ..Schema::simple("PrefixListId", Kind::Structure)
};

pub static PREFIX_LIST_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &PREFIX_LIST_ID).with_wire_name("item")],
    ..Schema::simple("PrefixListIdList", Kind::List)
};

pub static PREFIX_LIST_ID_SET: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    ..Schema::simple("PrefixListIdSet", Kind::List)
};

pub static PREFIX_LIST_MAX_RESULTS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PrefixListMaxResults", Kind::Integer)
};

pub static PREFIX_LIST_RESOURCE_ID: Schema = Schema::simple("PrefixListResourceId", Kind::String);

pub static PREFIX_LIST_RESOURCE_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &PREFIX_LIST_RESOURCE_ID).with_wire_name("item")],
    ..Schema::simple("PrefixListResourceIdStringList", Kind::List)
};

pub static PREFIX_LIST_SET: Schema = Schema {
    members: &[Member::new("member", &PREFIX_LIST).with_wire_name("item")],
    ..Schema::simple("PrefixListSet", Kind::List)
};

pub static PREFIX_LIST_STATE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "create-in-progress",
            "create-complete",
            "create-failed",
            "modify-in-progress",
            "modify-complete",
            "modify-failed",
            "restore-in-progress",
            "restore-complete",
            "restore-failed",
            "delete-in-progress",
            "delete-complete",
            "delete-failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("PrefixListState", Kind::String)
};

pub static PRIVATE_DNS_DETAILS: Schema = Schema {
    members: &[Member::new("PrivateDnsName", &STRING).with_wire_name("privateDnsName")],
    ..Schema::simple("PrivateDnsDetails", Kind::Structure)
};

pub static PRIVATE_DNS_DETAILS_SET: Schema = Schema {
    members: &[Member::new("member", &PRIVATE_DNS_DETAILS).with_wire_name("item")],
    ..Schema::simple("PrivateDnsDetailsSet", Kind::List)
};

pub static PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH: Schema = Schema {
    members: &[
        Member::new("HostnameType", &HOSTNAME_TYPE).with_wire_name("hostnameType"),
        Member::new("EnableResourceNameDnsARecord", &BOOLEAN)
            .with_wire_name("enableResourceNameDnsARecord"),
        Member::new("EnableResourceNameDnsAAAARecord", &BOOLEAN)
            .with_wire_name("enableResourceNameDnsAAAARecord"),
    ],
    ..Schema::simple("PrivateDnsNameOptionsOnLaunch", Kind::Structure)
};

pub static PRIVATE_DNS_NAME_OPTIONS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("HostnameType", &HOSTNAME_TYPE).with_wire_name("hostnameType"),
        Member::new("EnableResourceNameDnsARecord", &BOOLEAN)
            .with_wire_name("enableResourceNameDnsARecord"),
        Member::new("EnableResourceNameDnsAAAARecord", &BOOLEAN)
            .with_wire_name("enableResourceNameDnsAAAARecord"),
    ],
    ..Schema::simple("PrivateDnsNameOptionsResponse", Kind::Structure)
};

pub static PRIVATE_DNS_SPECIFIED_DOMAIN_SET: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PrivateDnsSpecifiedDomainSet", Kind::List)
};

pub static PRIVATE_IP_ADDRESS_COUNT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(31.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PrivateIpAddressCount", Kind::Integer)
};

pub static PRIVATE_IP_ADDRESS_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("Primary", &BOOLEAN).with_wire_name("primary"),
        Member::new("PrivateIpAddress", &STRING).with_wire_name("privateIpAddress"),
    ],
    ..Schema::simple("PrivateIpAddressSpecification", Kind::Structure)
};

pub static PRIVATE_IP_ADDRESS_SPECIFICATION_LIST: Schema = Schema {
    members: &[Member::new("member", &PRIVATE_IP_ADDRESS_SPECIFICATION).with_wire_name("item")],
    ..Schema::simple("PrivateIpAddressSpecificationList", Kind::List)
};

pub static PRIVATE_IP_ADDRESS_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("PrivateIpAddress")],
    ..Schema::simple("PrivateIpAddressStringList", Kind::List)
};

pub static PRODUCT_CODE: Schema = Schema {
    members: &[
        Member::new("ProductCodeId", &STRING).with_wire_name("productCode"),
        Member::new("ProductCodeType", &PRODUCT_CODE_VALUES).with_wire_name("type"),
    ],
    ..Schema::simple("ProductCode", Kind::Structure)
};

pub static PRODUCT_CODE_LIST: Schema = Schema {
    members: &[Member::new("member", &PRODUCT_CODE).with_wire_name("item")],
    ..Schema::simple("ProductCodeList", Kind::List)
};

pub static PRODUCT_CODE_VALUES: Schema = Schema {
    constraints: Constraints {
        values: &["devpay", "marketplace"],
        ..Constraints::NONE
    },
    ..Schema::simple("ProductCodeValues", Kind::String)
};

pub static PROPAGATING_VGW: Schema = Schema {
    members: &[Member::new("GatewayId", &STRING).with_wire_name("gatewayId")],
    ..Schema::simple("PropagatingVgw", Kind::Structure)
};

pub static PROPAGATING_VGW_LIST: Schema = Schema {
    members: &[Member::new("member", &PROPAGATING_VGW).with_wire_name("item")],
    ..Schema::simple("PropagatingVgwList", Kind::List)
};

pub static PROVISIONED_BANDWIDTH: Schema = Schema {
    members: &[
        Member::new("ProvisionTime", &DATE_TIME).with_wire_name("provisionTime"),
        Member::new("Provisioned", &STRING).with_wire_name("provisioned"),
        Member::new("RequestTime", &DATE_TIME).with_wire_name("requestTime"),
        Member::new("Requested", &STRING).with_wire_name("requested"),
        Member::new("Status", &STRING).with_wire_name("status"),
    ],
    ..Schema::simple("ProvisionedBandwidth", Kind::Structure)
};

pub static PTR_UPDATE_STATUS: Schema = Schema {
    members: &[
        Member::new("Value", &STRING).with_wire_name("value"),
        Member::new("Status", &STRING).with_wire_name("status"),
        Member::new("Reason", &STRING).with_wire_name("reason"),
    ],
    ..Schema::simple("PtrUpdateStatus", Kind::Structure)
};

pub static PUBLIC_IP_ADDRESS: Schema = Schema::simple("PublicIpAddress", Kind::String);

pub static PUBLIC_IP_DNS_NAME_OPTIONS: Schema = Schema {
    members: &[
        Member::new("DnsHostnameType", &STRING).with_wire_name("dnsHostnameType"),
        Member::new("PublicIpv4DnsName", &STRING).with_wire_name("publicIpv4DnsName"),
        Member::new("PublicIpv6DnsName", &STRING).with_wire_name("publicIpv6DnsName"),
        Member::new("PublicDualStackDnsName", &STRING).with_wire_name("publicDualStackDnsName"),
    ],
    ..Schema::simple("PublicIpDnsNameOptions", Kind::Structure)
};

pub static PUBLIC_IP_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("PublicIp")],
    ..Schema::simple("PublicIpStringList", Kind::List)
};

pub static REFERENCED_SECURITY_GROUP: Schema = Schema {
    members: &[
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("PeeringStatus", &STRING).with_wire_name("peeringStatus"),
        Member::new("UserId", &STRING).with_wire_name("userId"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("VpcPeeringConnectionId", &STRING).with_wire_name("vpcPeeringConnectionId"),
    ],
    ..Schema::simple("ReferencedSecurityGroup", Kind::Structure)
};

pub static REGION: Schema = Schema {
    members: &[
        Member::new("OptInStatus", &STRING).with_wire_name("optInStatus"),
        Member::new("Geography", &REGION_GEOGRAPHY_LIST).with_wire_name("geographySet"),
        Member::new("RegionName", &STRING).with_wire_name("regionName"),
        Member::new("Endpoint", &STRING).with_wire_name("regionEndpoint"),
    ],
    ..Schema::simple("Region", Kind::Structure)
};

pub static REGION_GEOGRAPHY: Schema = Schema {
    members: &[Member::new("Name", &STRING).with_wire_name("name")],
    ..Schema::simple("RegionGeography", Kind::Structure)
};

pub static REGION_GEOGRAPHY_LIST: Schema = Schema {
    members: &[Member::new("member", &REGION_GEOGRAPHY).with_wire_name("item")],
    ..Schema::simple("RegionGeographyList", Kind::List)
};

pub static REGION_LIST: Schema = Schema {
    members: &[Member::new("member", &REGION).with_wire_name("item")],
    ..Schema::simple("RegionList", Kind::List)
};

pub static REGION_NAME_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("RegionName")],
    ..Schema::simple("RegionNameStringList", Kind::List)
};

pub static RELEASE_ADDRESS_OUTPUT: Schema = Schema::simple("ReleaseAddressOutput", Kind::Structure);

pub static RELEASE_ADDRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("AllocationId", &ALLOCATION_ID),
        Member::new("PublicIp", &STRING),
        Member::new("NetworkBorderGroup", &STRING),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("ReleaseAddressRequest", Kind::Structure)
};

pub static REMOVE_PREFIX_LIST_ENTRIES: Schema = Schema {
    members: &[Member::new("member", &REMOVE_PREFIX_LIST_ENTRY)],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RemovePrefixListEntries", Kind::List)
};

pub static REMOVE_PREFIX_LIST_ENTRY: Schema = Schema {
    members: &[Member::new("Cidr", &STRING).with_required()],
    ..Schema::simple("RemovePrefixListEntry", Kind::Structure)
};

pub static REPLACE_ROUTE_OUTPUT: Schema = Schema::simple("ReplaceRouteOutput", Kind::Structure);

pub static REPLACE_ROUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DestinationPrefixListId", &PREFIX_LIST_RESOURCE_ID),
        Member::new("VpcEndpointId", &VPC_ENDPOINT_ID),
        Member::new("LocalTarget", &BOOLEAN),
        Member::new("TransitGatewayId", &TRANSIT_GATEWAY_ID),
        Member::new("LocalGatewayId", &LOCAL_GATEWAY_ID),
        Member::new("CarrierGatewayId", &CARRIER_GATEWAY_ID),
        Member::new("CoreNetworkArn", &CORE_NETWORK_ARN),
        Member::new("OdbNetworkArn", &ODB_NETWORK_ARN),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("RouteTableId", &ROUTE_TABLE_ID)
            .with_wire_name("routeTableId")
            .with_required(),
        Member::new("DestinationCidrBlock", &STRING).with_wire_name("destinationCidrBlock"),
        Member::new("GatewayId", &ROUTE_GATEWAY_ID).with_wire_name("gatewayId"),
        Member::new("DestinationIpv6CidrBlock", &STRING).with_wire_name("destinationIpv6CidrBlock"),
        Member::new(
            "EgressOnlyInternetGatewayId",
            &EGRESS_ONLY_INTERNET_GATEWAY_ID,
        )
        .with_wire_name("egressOnlyInternetGatewayId"),
        Member::new("InstanceId", &INSTANCE_ID).with_wire_name("instanceId"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId"),
        Member::new("VpcPeeringConnectionId", &VPC_PEERING_CONNECTION_ID)
            .with_wire_name("vpcPeeringConnectionId"),
        Member::new("NatGatewayId", &NAT_GATEWAY_ID).with_wire_name("natGatewayId"),
    ],
    ..Schema::simple("ReplaceRouteRequest", Kind::Structure)
};

pub static REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("AssociationId", &ROUTE_TABLE_ASSOCIATION_ID)
            .with_wire_name("associationId")
            .with_required(),
        Member::new("RouteTableId", &ROUTE_TABLE_ID)
            .with_wire_name("routeTableId")
            .with_required(),
    ],
    ..Schema::simple("ReplaceRouteTableAssociationRequest", Kind::Structure)
};

pub static REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT: Schema = Schema {
    members: &[
        Member::new("NewAssociationId", &STRING).with_wire_name("newAssociationId"),
        Member::new("AssociationState", &ROUTE_TABLE_ASSOCIATION_STATE)
            .with_wire_name("associationState"),
    ],
    ..Schema::simple("ReplaceRouteTableAssociationResult", Kind::Structure)
};

pub static RESERVATION: Schema = Schema {
    members: &[
        Member::new("ReservationId", &STRING).with_wire_name("reservationId"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("RequesterId", &STRING).with_wire_name("requesterId"),
        Member::new("Groups", &GROUP_IDENTIFIER_LIST).with_wire_name("groupSet"),
        Member::new("Instances", &INSTANCE_LIST).with_wire_name("instancesSet"),
    ],
    ..Schema::simple("Reservation", Kind::Structure)
};

pub static RESERVATION_LIST: Schema = Schema {
    members: &[Member::new("member", &RESERVATION).with_wire_name("item")],
    ..Schema::simple("ReservationList", Kind::List)
};

pub static RESET_NETWORK_INTERFACE_ATTRIBUTE_OUTPUT: Schema =
    Schema::simple("ResetNetworkInterfaceAttributeOutput", Kind::Structure);

pub static RESET_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId")
            .with_required(),
        Member::new("SourceDestCheck", &STRING).with_wire_name("sourceDestCheck"),
    ],
    ..Schema::simple("ResetNetworkInterfaceAttributeRequest", Kind::Structure)
};

pub static RESOURCE_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1283.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceArn", Kind::String)
};

pub static RESOURCE_CONFIGURATION_ARN: Schema =
    Schema::simple("ResourceConfigurationArn", Kind::String);

pub static RESOURCE_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &TAGGABLE_RESOURCE_ID)],
    ..Schema::simple("ResourceIdList", Kind::List)
};

pub static RESOURCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "capacity-reservation",
            "client-vpn-endpoint",
            "customer-gateway",
            "carrier-gateway",
            "coip-pool",
            "declarative-policies-report",
            "dedicated-host",
            "dhcp-options",
            "egress-only-internet-gateway",
            "elastic-ip",
            "elastic-gpu",
            "export-image-task",
            "export-instance-task",
            "fca-policy",
            "fleet",
            "fpga-image",
            "host-reservation",
            "image",
            "image-usage-report",
            "import-image-task",
            "import-snapshot-task",
            "instance",
            "instance-event-window",
            "internet-gateway",
            "ipam",
            "ipam-pool",
            "ipam-scope",
            "ipv4pool-ec2",
            "ipv6pool-ec2",
            "key-pair",
            "launch-template",
            "local-gateway",
            "local-gateway-route-table",
            "local-gateway-virtual-interface",
            "local-gateway-virtual-interface-group",
            "local-gateway-route-table-vpc-association",
            "local-gateway-route-table-virtual-interface-group-association",
            "natgateway",
            "network-acl",
            "network-interface",
            "network-insights-analysis",
            "network-insights-path",
            "network-insights-access-scope",
            "network-insights-access-scope-analysis",
            "outpost-lag",
            "placement-group",
            "prefix-list",
            "replace-root-volume-task",
            "reserved-instances",
            "route-table",
            "security-group",
            "security-group-rule",
            "service-link-virtual-interface",
            "snapshot",
            "spot-fleet-request",
            "spot-instances-request",
            "subnet",
            "subnet-cidr-reservation",
            "traffic-mirror-filter",
            "traffic-mirror-session",
            "traffic-mirror-target",
            "transit-gateway",
            "transit-gateway-attachment",
            "transit-gateway-connect-peer",
            "transit-gateway-multicast-domain",
            "transit-gateway-policy-table",
            "transit-gateway-metering-policy",
            "transit-gateway-route-table",
            "transit-gateway-route-table-announcement",
            "volume",
            "vpc",
            "vpc-endpoint",
            "vpc-endpoint-connection",
            "vpc-endpoint-service",
            "vpc-endpoint-service-permission",
            "vpc-peering-connection",
            "vpn-connection",
            "vpn-gateway",
            "vpc-flow-log",
            "capacity-reservation-fleet",
            "traffic-mirror-filter-rule",
            "vpc-endpoint-connection-device-type",
            "verified-access-instance",
            "verified-access-group",
            "verified-access-endpoint",
            "verified-access-policy",
            "verified-access-trust-provider",
            "vpn-connection-device-type",
            "vpc-block-public-access-exclusion",
            "vpc-encryption-control",
            "route-server",
            "route-server-endpoint",
            "route-server-peer",
            "ipam-resource-discovery",
            "ipam-resource-discovery-association",
            "instance-connect-endpoint",
            "verified-access-endpoint-target",
            "ipam-external-resource-verification-token",
            "capacity-block",
            "mac-modification-task",
            "ipam-prefix-list-resolver",
            "ipam-policy",
            "ipam-prefix-list-resolver-target",
            "ipam-internet-registry-association",
            "secondary-interface",
            "secondary-network",
            "secondary-subnet",
            "capacity-manager-data-export",
            "vpn-concentrator",
            "ipam-pool-allocation",
            "capacity-reservation-cancellation-quote",
            "application-status-check",
            "capacity-reservation-modification-quote",
            "metric-category",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceType", Kind::String)
};

pub static RESTORE_MANAGED_PREFIX_LIST_VERSION_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_required(),
        Member::new("PreviousVersion", &LONG).with_required(),
        Member::new("CurrentVersion", &LONG).with_required(),
    ],
    ..Schema::simple("RestoreManagedPrefixListVersionRequest", Kind::Structure)
};

pub static RESTORE_MANAGED_PREFIX_LIST_VERSION_RESULT: Schema = Schema {
    members: &[Member::new("PrefixList", &MANAGED_PREFIX_LIST).with_wire_name("prefixList")],
    ..Schema::simple("RestoreManagedPrefixListVersionResult", Kind::Structure)
};

pub static REVOKE_SECURITY_GROUP_EGRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("SecurityGroupRuleIds", &SECURITY_GROUP_RULE_ID_LIST)
            .with_wire_name("SecurityGroupRuleId"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
        Member::new("GroupId", &SECURITY_GROUP_ID)
            .with_wire_name("groupId")
            .with_required(),
        Member::new("SourceSecurityGroupName", &STRING).with_wire_name("sourceSecurityGroupName"),
        Member::new("SourceSecurityGroupOwnerId", &STRING)
            .with_wire_name("sourceSecurityGroupOwnerId"),
        Member::new("IpProtocol", &STRING).with_wire_name("ipProtocol"),
        Member::new("FromPort", &INTEGER).with_wire_name("fromPort"),
        Member::new("ToPort", &INTEGER).with_wire_name("toPort"),
        Member::new("CidrIp", &STRING).with_wire_name("cidrIp"),
        Member::new("IpPermissions", &IP_PERMISSION_LIST).with_wire_name("ipPermissions"),
    ],
    ..Schema::simple("RevokeSecurityGroupEgressRequest", Kind::Structure)
};

pub static REVOKE_SECURITY_GROUP_EGRESS_RESULT: Schema = Schema {
    members: &[
        Member::new("Return", &BOOLEAN).with_wire_name("return"),
        Member::new("UnknownIpPermissions", &IP_PERMISSION_LIST)
            .with_wire_name("unknownIpPermissionSet"),
        Member::new(
            "RevokedSecurityGroupRules",
            &REVOKED_SECURITY_GROUP_RULE_LIST,
        )
        .with_wire_name("revokedSecurityGroupRuleSet"),
    ],
    ..Schema::simple("RevokeSecurityGroupEgressResult", Kind::Structure)
};

pub static REVOKE_SECURITY_GROUP_INGRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("CidrIp", &STRING),
        Member::new("FromPort", &INTEGER),
        Member::new("GroupId", &SECURITY_GROUP_ID),
        Member::new("GroupName", &SECURITY_GROUP_NAME),
        Member::new("IpPermissions", &IP_PERMISSION_LIST),
        Member::new("IpProtocol", &STRING),
        Member::new("SourceSecurityGroupName", &STRING),
        Member::new("SourceSecurityGroupOwnerId", &STRING),
        Member::new("ToPort", &INTEGER),
        Member::new("SecurityGroupRuleIds", &SECURITY_GROUP_RULE_ID_LIST)
            .with_wire_name("SecurityGroupRuleId"),
        Member::new("DryRun", &BOOLEAN).with_wire_name("dryRun"),
    ],
    ..Schema::simple("RevokeSecurityGroupIngressRequest", Kind::Structure)
};

pub static REVOKE_SECURITY_GROUP_INGRESS_RESULT: Schema = Schema {
    members: &[
        Member::new("Return", &BOOLEAN).with_wire_name("return"),
        Member::new("UnknownIpPermissions", &IP_PERMISSION_LIST)
            .with_wire_name("unknownIpPermissionSet"),
        Member::new(
            "RevokedSecurityGroupRules",
            &REVOKED_SECURITY_GROUP_RULE_LIST,
        )
        .with_wire_name("revokedSecurityGroupRuleSet"),
    ],
    ..Schema::simple("RevokeSecurityGroupIngressResult", Kind::Structure)
};

pub static REVOKED_SECURITY_GROUP_RULE: Schema = Schema {
    members: &[
        Member::new("SecurityGroupRuleId", &SECURITY_GROUP_RULE_ID)
            .with_wire_name("securityGroupRuleId"),
        Member::new("GroupId", &SECURITY_GROUP_ID).with_wire_name("groupId"),
        Member::new("IsEgress", &BOOLEAN).with_wire_name("isEgress"),
        Member::new("IpProtocol", &STRING).with_wire_name("ipProtocol"),
        Member::new("FromPort", &INTEGER).with_wire_name("fromPort"),
        Member::new("ToPort", &INTEGER).with_wire_name("toPort"),
        Member::new("CidrIpv4", &STRING).with_wire_name("cidrIpv4"),
        Member::new("CidrIpv6", &STRING).with_wire_name("cidrIpv6"),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_wire_name("prefixListId"),
        Member::new("ReferencedGroupId", &SECURITY_GROUP_ID).with_wire_name("referencedGroupId"),
        Member::new("Description", &STRING).with_wire_name("description"),
    ],
    ..Schema::simple("RevokedSecurityGroupRule", Kind::Structure)
};

pub static REVOKED_SECURITY_GROUP_RULE_LIST: Schema = Schema {
    members: &[Member::new("member", &REVOKED_SECURITY_GROUP_RULE).with_wire_name("item")],
    ..Schema::simple("RevokedSecurityGroupRuleList", Kind::List)
};

pub static ROUTE: Schema = Schema {
    members: &[
        Member::new("DestinationCidrBlock", &STRING).with_wire_name("destinationCidrBlock"),
        Member::new("DestinationIpv6CidrBlock", &STRING).with_wire_name("destinationIpv6CidrBlock"),
        Member::new("DestinationPrefixListId", &STRING).with_wire_name("destinationPrefixListId"),
        Member::new("EgressOnlyInternetGatewayId", &STRING)
            .with_wire_name("egressOnlyInternetGatewayId"),
        Member::new("GatewayId", &STRING).with_wire_name("gatewayId"),
        Member::new("InstanceId", &STRING).with_wire_name("instanceId"),
        Member::new("InstanceOwnerId", &STRING).with_wire_name("instanceOwnerId"),
        Member::new("NatGatewayId", &STRING).with_wire_name("natGatewayId"),
        Member::new("TransitGatewayId", &STRING).with_wire_name("transitGatewayId"),
        Member::new("LocalGatewayId", &STRING).with_wire_name("localGatewayId"),
        Member::new("CarrierGatewayId", &CARRIER_GATEWAY_ID).with_wire_name("carrierGatewayId"),
        Member::new("NetworkInterfaceId", &STRING).with_wire_name("networkInterfaceId"),
        Member::new("Origin", &ROUTE_ORIGIN).with_wire_name("origin"),
        Member::new("State", &ROUTE_STATE).with_wire_name("state"),
        Member::new("VpcPeeringConnectionId", &STRING).with_wire_name("vpcPeeringConnectionId"),
        Member::new("CoreNetworkArn", &CORE_NETWORK_ARN).with_wire_name("coreNetworkArn"),
        Member::new("OdbNetworkArn", &ODB_NETWORK_ARN).with_wire_name("odbNetworkArn"),
        Member::new("IpAddress", &STRING).with_wire_name("ipAddress"),
    ],
    ..Schema::simple("Route", Kind::Structure)
};

pub static ROUTE_GATEWAY_ID: Schema = Schema::simple("RouteGatewayId", Kind::String);

pub static ROUTE_LIST: Schema = Schema {
    members: &[Member::new("member", &ROUTE).with_wire_name("item")],
    ..Schema::simple("RouteList", Kind::List)
};

pub static ROUTE_ORIGIN: Schema = Schema {
    constraints: Constraints {
        values: &[
            "CreateRouteTable",
            "CreateRoute",
            "EnableVgwRoutePropagation",
            "Advertisement",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("RouteOrigin", Kind::String)
};

pub static ROUTE_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["active", "blackhole", "filtered"],
        ..Constraints::NONE
    },
    ..Schema::simple("RouteState", Kind::String)
};

pub static ROUTE_TABLE: Schema = Schema {
    members: &[
        Member::new("Associations", &ROUTE_TABLE_ASSOCIATION_LIST).with_wire_name("associationSet"),
        Member::new("PropagatingVgws", &PROPAGATING_VGW_LIST).with_wire_name("propagatingVgwSet"),
        Member::new("RouteTableId", &STRING).with_wire_name("routeTableId"),
        Member::new("Routes", &ROUTE_LIST).with_wire_name("routeSet"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
    ],
    ..Schema::simple("RouteTable", Kind::Structure)
};

pub static ROUTE_TABLE_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("Main", &BOOLEAN).with_wire_name("main"),
        Member::new("RouteTableAssociationId", &STRING).with_wire_name("routeTableAssociationId"),
        Member::new("RouteTableId", &STRING).with_wire_name("routeTableId"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("GatewayId", &STRING).with_wire_name("gatewayId"),
        Member::new("PublicIpv4Pool", &STRING).with_wire_name("publicIpv4Pool"),
        Member::new("AssociationState", &ROUTE_TABLE_ASSOCIATION_STATE)
            .with_wire_name("associationState"),
    ],
    ..Schema::simple("RouteTableAssociation", Kind::Structure)
};

pub static ROUTE_TABLE_ASSOCIATION_ID: Schema =
    Schema::simple("RouteTableAssociationId", Kind::String);

pub static ROUTE_TABLE_ASSOCIATION_LIST: Schema = Schema {
    members: &[Member::new("member", &ROUTE_TABLE_ASSOCIATION).with_wire_name("item")],
    ..Schema::simple("RouteTableAssociationList", Kind::List)
};

pub static ROUTE_TABLE_ASSOCIATION_STATE: Schema = Schema {
    members: &[
        Member::new("State", &ROUTE_TABLE_ASSOCIATION_STATE_CODE).with_wire_name("state"),
        Member::new("StatusMessage", &STRING).with_wire_name("statusMessage"),
    ],
    ..Schema::simple("RouteTableAssociationState", Kind::Structure)
};

pub static ROUTE_TABLE_ASSOCIATION_STATE_CODE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "associating",
            "associated",
            "disassociating",
            "disassociated",
            "failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("RouteTableAssociationStateCode", Kind::String)
};

pub static ROUTE_TABLE_ID: Schema = Schema::simple("RouteTableId", Kind::String);

pub static ROUTE_TABLE_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &ROUTE_TABLE_ID).with_wire_name("item")],
    ..Schema::simple("RouteTableIdStringList", Kind::List)
};

pub static ROUTE_TABLE_LIST: Schema = Schema {
    members: &[Member::new("member", &ROUTE_TABLE).with_wire_name("item")],
    ..Schema::simple("RouteTableList", Kind::List)
};

pub static RULE_ACTION: Schema = Schema {
    constraints: Constraints {
        values: &["allow", "deny"],
        ..Constraints::NONE
    },
    ..Schema::simple("RuleAction", Kind::String)
};

pub static SECONDARY_INTERFACE_ID: Schema = Schema::simple("SecondaryInterfaceId", Kind::String);

pub static SECONDARY_INTERFACE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["available", "in-use"],
        ..Constraints::NONE
    },
    ..Schema::simple("SecondaryInterfaceStatus", Kind::String)
};

pub static SECONDARY_INTERFACE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["secondary"],
        ..Constraints::NONE
    },
    ..Schema::simple("SecondaryInterfaceType", Kind::String)
};

pub static SECONDARY_NETWORK_ID: Schema = Schema::simple("SecondaryNetworkId", Kind::String);

pub static SECONDARY_SUBNET_ID: Schema = Schema::simple("SecondarySubnetId", Kind::String);

pub static SECURITY_GROUP: Schema = Schema {
    members: &[
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("IpPermissionsEgress", &IP_PERMISSION_LIST)
            .with_wire_name("ipPermissionsEgress"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("SecurityGroupArn", &STRING).with_wire_name("securityGroupArn"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
        Member::new("Description", &STRING).with_wire_name("groupDescription"),
        Member::new("IpPermissions", &IP_PERMISSION_LIST).with_wire_name("ipPermissions"),
    ],
    ..Schema::simple("SecurityGroup", Kind::Structure)
};

pub static SECURITY_GROUP_FOR_VPC: Schema = Schema {
    members: &[
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("PrimaryVpcId", &STRING).with_wire_name("primaryVpcId"),
    ],
    ..Schema::simple("SecurityGroupForVpc", Kind::Structure)
};

pub static SECURITY_GROUP_FOR_VPC_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_FOR_VPC).with_wire_name("item")],
    ..Schema::simple("SecurityGroupForVpcList", Kind::List)
};

pub static SECURITY_GROUP_ID: Schema = Schema::simple("SecurityGroupId", Kind::String);

pub static SECURITY_GROUP_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_ID).with_wire_name("SecurityGroupId")],
    ..Schema::simple("SecurityGroupIdStringList", Kind::List)
};

pub static SECURITY_GROUP_IDENTIFIER: Schema = Schema {
    members: &[
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
    ],
    ..Schema::simple("SecurityGroupIdentifier", Kind::Structure)
};

pub static SECURITY_GROUP_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP).with_wire_name("item")],
    ..Schema::simple("SecurityGroupList", Kind::List)
};

pub static SECURITY_GROUP_NAME: Schema = Schema::simple("SecurityGroupName", Kind::String);

pub static SECURITY_GROUP_REFERENCE: Schema = Schema {
    members: &[
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("ReferencingVpcId", &STRING).with_wire_name("referencingVpcId"),
        Member::new("VpcPeeringConnectionId", &STRING).with_wire_name("vpcPeeringConnectionId"),
        Member::new("TransitGatewayId", &STRING).with_wire_name("transitGatewayId"),
    ],
    ..Schema::simple("SecurityGroupReference", Kind::Structure)
};

pub static SECURITY_GROUP_REFERENCES: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_REFERENCE).with_wire_name("item")],
    ..Schema::simple("SecurityGroupReferences", Kind::List)
};

pub static SECURITY_GROUP_RULE: Schema = Schema {
    members: &[
        Member::new("SecurityGroupRuleId", &SECURITY_GROUP_RULE_ID)
            .with_wire_name("securityGroupRuleId"),
        Member::new("GroupId", &SECURITY_GROUP_ID).with_wire_name("groupId"),
        Member::new("GroupOwnerId", &STRING).with_wire_name("groupOwnerId"),
        Member::new("IsEgress", &BOOLEAN).with_wire_name("isEgress"),
        Member::new("IpProtocol", &STRING).with_wire_name("ipProtocol"),
        Member::new("FromPort", &INTEGER).with_wire_name("fromPort"),
        Member::new("ToPort", &INTEGER).with_wire_name("toPort"),
        Member::new("CidrIpv4", &STRING).with_wire_name("cidrIpv4"),
        Member::new("CidrIpv6", &STRING).with_wire_name("cidrIpv6"),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID).with_wire_name("prefixListId"),
        Member::new("ReferencedGroupInfo", &REFERENCED_SECURITY_GROUP)
            .with_wire_name("referencedGroupInfo"),
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("SecurityGroupRuleArn", &STRING).with_wire_name("securityGroupRuleArn"),
    ],
    ..Schema::simple("SecurityGroupRule", Kind::Structure)
};

pub static SECURITY_GROUP_RULE_DESCRIPTION: Schema = Schema {
    members: &[
        Member::new("SecurityGroupRuleId", &STRING),
        Member::new("Description", &STRING),
    ],
    ..Schema::simple("SecurityGroupRuleDescription", Kind::Structure)
};

pub static SECURITY_GROUP_RULE_DESCRIPTION_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_RULE_DESCRIPTION).with_wire_name("item")],
    ..Schema::simple("SecurityGroupRuleDescriptionList", Kind::List)
};

pub static SECURITY_GROUP_RULE_ID: Schema = Schema::simple("SecurityGroupRuleId", Kind::String);

pub static SECURITY_GROUP_RULE_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    ..Schema::simple("SecurityGroupRuleIdList", Kind::List)
};

pub static SECURITY_GROUP_RULE_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_RULE).with_wire_name("item")],
    ..Schema::simple("SecurityGroupRuleList", Kind::List)
};

pub static SECURITY_GROUP_RULE_REQUEST: Schema = Schema {
    members: &[
        Member::new("IpProtocol", &STRING),
        Member::new("FromPort", &INTEGER),
        Member::new("ToPort", &INTEGER),
        Member::new("CidrIpv4", &STRING),
        Member::new("CidrIpv6", &STRING),
        Member::new("PrefixListId", &PREFIX_LIST_RESOURCE_ID),
        Member::new("ReferencedGroupId", &SECURITY_GROUP_ID),
        Member::new("Description", &STRING),
    ],
    ..Schema::simple("SecurityGroupRuleRequest", Kind::Structure)
};

pub static SECURITY_GROUP_RULE_UPDATE: Schema = Schema {
    members: &[
        Member::new("SecurityGroupRuleId", &SECURITY_GROUP_RULE_ID).with_required(),
        Member::new("SecurityGroupRule", &SECURITY_GROUP_RULE_REQUEST),
    ],
    ..Schema::simple("SecurityGroupRuleUpdate", Kind::Structure)
};

pub static SECURITY_GROUP_RULE_UPDATE_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_RULE_UPDATE).with_wire_name("item")],
    ..Schema::simple("SecurityGroupRuleUpdateList", Kind::List)
};

pub static SERVICE_CONNECTIVITY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4", "ipv6"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceConnectivityType", Kind::String)
};

pub static SERVICE_DETAIL: Schema = Schema {
    members: &[
        Member::new("ServiceName", &STRING).with_wire_name("serviceName"),
        Member::new("ServiceId", &STRING).with_wire_name("serviceId"),
        Member::new("ServiceType", &SERVICE_TYPE_DETAIL_SET).with_wire_name("serviceType"),
        Member::new("ServiceRegion", &STRING).with_wire_name("serviceRegion"),
        Member::new("AvailabilityZoneIds", &VALUE_STRING_LIST)
            .with_wire_name("availabilityZoneIdSet"),
        Member::new("AvailabilityZones", &VALUE_STRING_LIST).with_wire_name("availabilityZoneSet"),
        Member::new("Owner", &STRING).with_wire_name("owner"),
        Member::new("BaseEndpointDnsNames", &VALUE_STRING_LIST)
            .with_wire_name("baseEndpointDnsNameSet"),
        Member::new("PrivateDnsName", &STRING).with_wire_name("privateDnsName"),
        Member::new("PrivateDnsNames", &PRIVATE_DNS_DETAILS_SET)
            .with_wire_name("privateDnsNameSet"),
        Member::new("VpcEndpointPolicySupported", &BOOLEAN)
            .with_wire_name("vpcEndpointPolicySupported"),
        Member::new("AcceptanceRequired", &BOOLEAN).with_wire_name("acceptanceRequired"),
        Member::new("ManagesVpcEndpoints", &BOOLEAN).with_wire_name("managesVpcEndpoints"),
        Member::new("PayerResponsibility", &PAYER_RESPONSIBILITY)
            .with_wire_name("payerResponsibility"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("PrivateDnsNameVerificationState", &DNS_NAME_STATE)
            .with_wire_name("privateDnsNameVerificationState"),
        Member::new("SupportedIpAddressTypes", &SUPPORTED_IP_ADDRESS_TYPES)
            .with_wire_name("supportedIpAddressTypeSet"),
    ],
    ..Schema::simple("ServiceDetail", Kind::Structure)
};

pub static SERVICE_DETAIL_SET: Schema = Schema {
    members: &[Member::new("member", &SERVICE_DETAIL).with_wire_name("item")],
    ..Schema::simple("ServiceDetailSet", Kind::List)
};

pub static SERVICE_MANAGED: Schema = Schema {
    constraints: Constraints {
        values: &["alb", "nlb", "rnat", "rds"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceManaged", Kind::String)
};

pub static SERVICE_NETWORK_ARN: Schema = Schema::simple("ServiceNetworkArn", Kind::String);

pub static SERVICE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["Interface", "Gateway", "GatewayLoadBalancer"],
        ..Constraints::NONE
    },
    ..Schema::simple("ServiceType", Kind::String)
};

pub static SERVICE_TYPE_DETAIL: Schema = Schema {
    members: &[Member::new("ServiceType", &SERVICE_TYPE).with_wire_name("serviceType")],
    ..Schema::simple("ServiceTypeDetail", Kind::Structure)
};

pub static SERVICE_TYPE_DETAIL_SET: Schema = Schema {
    members: &[Member::new("member", &SERVICE_TYPE_DETAIL).with_wire_name("item")],
    ..Schema::simple("ServiceTypeDetailSet", Kind::List)
};

pub static STALE_IP_PERMISSION: Schema = Schema {
    members: &[
        Member::new("FromPort", &INTEGER).with_wire_name("fromPort"),
        Member::new("IpProtocol", &STRING).with_wire_name("ipProtocol"),
        Member::new("IpRanges", &IP_RANGES).with_wire_name("ipRanges"),
        Member::new("PrefixListIds", &PREFIX_LIST_ID_SET).with_wire_name("prefixListIds"),
        Member::new("ToPort", &INTEGER).with_wire_name("toPort"),
        Member::new("UserIdGroupPairs", &USER_ID_GROUP_PAIR_SET).with_wire_name("groups"),
    ],
    ..Schema::simple("StaleIpPermission", Kind::Structure)
};

pub static STALE_IP_PERMISSION_SET: Schema = Schema {
    members: &[Member::new("member", &STALE_IP_PERMISSION).with_wire_name("item")],
    ..Schema::simple("StaleIpPermissionSet", Kind::List)
};

pub static STALE_SECURITY_GROUP: Schema = Schema {
    members: &[
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
        Member::new("StaleIpPermissions", &STALE_IP_PERMISSION_SET)
            .with_wire_name("staleIpPermissions"),
        Member::new("StaleIpPermissionsEgress", &STALE_IP_PERMISSION_SET)
            .with_wire_name("staleIpPermissionsEgress"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
    ],
    ..Schema::simple("StaleSecurityGroup", Kind::Structure)
};

pub static STALE_SECURITY_GROUP_SET: Schema = Schema {
    members: &[Member::new("member", &STALE_SECURITY_GROUP).with_wire_name("item")],
    ..Schema::simple("StaleSecurityGroupSet", Kind::List)
};

pub static STATE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "PendingAcceptance",
            "Pending",
            "Available",
            "Deleting",
            "Deleted",
            "Rejected",
            "Failed",
            "Expired",
            "Partial",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("State", Kind::String)
};

pub static STATE_REASON: Schema = Schema {
    members: &[
        Member::new("Code", &STRING).with_wire_name("code"),
        Member::new("Message", &STRING).with_wire_name("message"),
    ],
    ..Schema::simple("StateReason", Kind::Structure)
};

pub static STRING: Schema = Schema::simple("String", Kind::String);

pub static SUBNET: Schema = Schema {
    members: &[
        Member::new("AvailabilityZoneId", &STRING).with_wire_name("availabilityZoneId"),
        Member::new("EnableLniAtDeviceIndex", &INTEGER).with_wire_name("enableLniAtDeviceIndex"),
        Member::new("MapCustomerOwnedIpOnLaunch", &BOOLEAN)
            .with_wire_name("mapCustomerOwnedIpOnLaunch"),
        Member::new("CustomerOwnedIpv4Pool", &COIP_POOL_ID).with_wire_name("customerOwnedIpv4Pool"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("AssignIpv6AddressOnCreation", &BOOLEAN)
            .with_wire_name("assignIpv6AddressOnCreation"),
        Member::new(
            "Ipv6CidrBlockAssociationSet",
            &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET,
        )
        .with_wire_name("ipv6CidrBlockAssociationSet"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("SubnetArn", &STRING).with_wire_name("subnetArn"),
        Member::new("OutpostArn", &STRING).with_wire_name("outpostArn"),
        Member::new("EnableDns64", &BOOLEAN).with_wire_name("enableDns64"),
        Member::new("Ipv6Native", &BOOLEAN).with_wire_name("ipv6Native"),
        Member::new(
            "PrivateDnsNameOptionsOnLaunch",
            &PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH,
        )
        .with_wire_name("privateDnsNameOptionsOnLaunch"),
        Member::new("BlockPublicAccessStates", &BLOCK_PUBLIC_ACCESS_STATES)
            .with_wire_name("blockPublicAccessStates"),
        Member::new("Type", &STRING).with_wire_name("type"),
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("State", &SUBNET_STATE).with_wire_name("state"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("CidrBlock", &STRING).with_wire_name("cidrBlock"),
        Member::new("AvailableIpAddressCount", &INTEGER).with_wire_name("availableIpAddressCount"),
        Member::new("AvailabilityZone", &STRING).with_wire_name("availabilityZone"),
        Member::new("DefaultForAz", &BOOLEAN).with_wire_name("defaultForAz"),
        Member::new("MapPublicIpOnLaunch", &BOOLEAN).with_wire_name("mapPublicIpOnLaunch"),
    ],
    ..Schema::simple("Subnet", Kind::Structure)
};

pub static SUBNET_CIDR_ASSOCIATION_ID: Schema =
    Schema::simple("SubnetCidrAssociationId", Kind::String);

pub static SUBNET_CIDR_BLOCK_STATE: Schema = Schema {
    members: &[
        Member::new("State", &SUBNET_CIDR_BLOCK_STATE_CODE).with_wire_name("state"),
        Member::new("StatusMessage", &STRING).with_wire_name("statusMessage"),
    ],
    ..Schema::simple("SubnetCidrBlockState", Kind::Structure)
};

pub static SUBNET_CIDR_BLOCK_STATE_CODE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "associating",
            "associated",
            "disassociating",
            "disassociated",
            "failing",
            "failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("SubnetCidrBlockStateCode", Kind::String)
};

pub static SUBNET_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("SubnetId", &SUBNET_ID),
        Member::new("Ipv4", &STRING),
        Member::new("Ipv6", &STRING),
    ],
    ..Schema::simple("SubnetConfiguration", Kind::Structure)
};

pub static SUBNET_CONFIGURATIONS_LIST: Schema = Schema {
    members: &[Member::new("member", &SUBNET_CONFIGURATION).with_wire_name("item")],
    ..Schema::simple("SubnetConfigurationsList", Kind::List)
};

pub static SUBNET_ID: Schema = Schema::simple("SubnetId", Kind::String);

pub static SUBNET_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &SUBNET_ID).with_wire_name("AssociatedSubnetId")],
    ..Schema::simple("SubnetIdList", Kind::List)
};

pub static SUBNET_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &SUBNET_ID).with_wire_name("SubnetId")],
    ..Schema::simple("SubnetIdStringList", Kind::List)
};

pub static SUBNET_IP_PREFIXES: Schema = Schema {
    members: &[
        Member::new("SubnetId", &STRING).with_wire_name("subnetId"),
        Member::new("IpPrefixes", &VALUE_STRING_LIST).with_wire_name("ipPrefixSet"),
    ],
    ..Schema::simple("SubnetIpPrefixes", Kind::Structure)
};

pub static SUBNET_IP_PREFIXES_LIST: Schema = Schema {
    members: &[Member::new("member", &SUBNET_IP_PREFIXES).with_wire_name("item")],
    ..Schema::simple("SubnetIpPrefixesList", Kind::List)
};

pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("AssociationId", &SUBNET_CIDR_ASSOCIATION_ID).with_wire_name("associationId"),
        Member::new("Ipv6CidrBlock", &STRING).with_wire_name("ipv6CidrBlock"),
        Member::new("Ipv6CidrBlockState", &SUBNET_CIDR_BLOCK_STATE)
            .with_wire_name("ipv6CidrBlockState"),
        Member::new("Ipv6AddressAttribute", &IPV6_ADDRESS_ATTRIBUTE)
            .with_wire_name("ipv6AddressAttribute"),
        Member::new("IpSource", &IP_SOURCE).with_wire_name("ipSource"),
    ],
    ..Schema::simple("SubnetIpv6CidrBlockAssociation", Kind::Structure)
};

pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Schema = Schema {
    members: &[Member::new("member", &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION).with_wire_name("item")],
    ..Schema::simple("SubnetIpv6CidrBlockAssociationSet", Kind::List)
};

pub static SUBNET_LIST: Schema = Schema {
    members: &[Member::new("member", &SUBNET).with_wire_name("item")],
    ..Schema::simple("SubnetList", Kind::List)
};

pub static SUBNET_STATE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "pending",
            "available",
            "unavailable",
            "failed",
            "failed-insufficient-capacity",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("SubnetState", Kind::String)
};

pub static SUPPORTED_IP_ADDRESS_TYPES: Schema = Schema {
    members: &[Member::new("member", &SERVICE_CONNECTIVITY_TYPE).with_wire_name("item")],
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2.0),
        ..Constraints::NONE
    },
    ..Schema::simple("SupportedIpAddressTypes", Kind::List)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &STRING).with_wire_name("key"),
        Member::new("Value", &STRING).with_wire_name("value"),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_DESCRIPTION: Schema = Schema {
    members: &[
        Member::new("Key", &STRING).with_wire_name("key"),
        Member::new("ResourceId", &STRING).with_wire_name("resourceId"),
        Member::new("ResourceType", &RESOURCE_TYPE).with_wire_name("resourceType"),
        Member::new("Value", &STRING).with_wire_name("value"),
    ],
    ..Schema::simple("TagDescription", Kind::Structure)
};

pub static TAG_DESCRIPTION_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_DESCRIPTION).with_wire_name("item")],
    ..Schema::simple("TagDescriptionList", Kind::List)
};

pub static TAG_FIELD_SPECIFICATION_LIST_REQUEST: Schema = Schema {
    members: &[Member::new("member", &TAG_FIELD_SPECIFICATION_REQUEST).with_wire_name("item")],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(3.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagFieldSpecificationListRequest", Kind::List)
};

pub static TAG_FIELD_SPECIFICATION_LIST_RESPONSE: Schema = Schema {
    members: &[Member::new("member", &TAG_FIELD_SPECIFICATION_RESPONSE).with_wire_name("item")],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(3.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagFieldSpecificationListResponse", Kind::List)
};

pub static TAG_FIELD_SPECIFICATION_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceType", &TAGGABLE_RESOURCE_TYPE),
        Member::new("TagKeys", &TAG_KEY_LIST).with_wire_name("TagKey"),
    ],
    ..Schema::simple("TagFieldSpecificationRequest", Kind::Structure)
};

pub static TAG_FIELD_SPECIFICATION_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ResourceType", &TAGGABLE_RESOURCE_TYPE).with_wire_name("resourceType"),
        Member::new("TagKeys", &TAG_KEY_LIST).with_wire_name("tagKeySet"),
    ],
    ..Schema::simple("TagFieldSpecificationResponse", Kind::Structure)
};

pub static TAG_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_KEY_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY).with_wire_name("item")],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKeyList", Kind::List)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG).with_wire_name("item")],
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_SPECIFICATION: Schema = Schema {
    members: &[
        Member::new("ResourceType", &RESOURCE_TYPE).with_wire_name("resourceType"),
        Member::new("Tags", &TAG_LIST).with_wire_name("Tag"),
    ],
    ..Schema::simple("TagSpecification", Kind::Structure)
};

pub static TAG_SPECIFICATION_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_SPECIFICATION).with_wire_name("item")],
    ..Schema::simple("TagSpecificationList", Kind::List)
};

pub static TAGGABLE_RESOURCE_ID: Schema = Schema::simple("TaggableResourceId", Kind::String);

pub static TAGGABLE_RESOURCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["network-interface", "instance", "auto-scaling-group"],
        ..Constraints::NONE
    },
    ..Schema::simple("TaggableResourceType", Kind::String)
};

pub static TENANCY: Schema = Schema {
    constraints: Constraints {
        values: &["default", "dedicated", "host"],
        ..Constraints::NONE
    },
    ..Schema::simple("Tenancy", Kind::String)
};

pub static TRAFFIC_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ACCEPT", "REJECT", "ALL"],
        ..Constraints::NONE
    },
    ..Schema::simple("TrafficType", Kind::String)
};

pub static TRANSIT_GATEWAY_ID: Schema = Schema::simple("TransitGatewayId", Kind::String);

pub static UNASSIGN_PRIVATE_IP_ADDRESSES_OUTPUT: Schema =
    Schema::simple("UnassignPrivateIpAddressesOutput", Kind::Structure);

pub static UNASSIGN_PRIVATE_IP_ADDRESSES_REQUEST: Schema = Schema {
    members: &[
        Member::new("Ipv4Prefixes", &IP_PREFIX_LIST).with_wire_name("Ipv4Prefix"),
        Member::new("NetworkInterfaceId", &NETWORK_INTERFACE_ID)
            .with_wire_name("networkInterfaceId")
            .with_required(),
        Member::new("PrivateIpAddresses", &PRIVATE_IP_ADDRESS_STRING_LIST)
            .with_wire_name("privateIpAddress"),
    ],
    ..Schema::simple("UnassignPrivateIpAddressesRequest", Kind::Structure)
};

pub static UNSUCCESSFUL_ITEM: Schema = Schema {
    members: &[
        Member::new("Error", &UNSUCCESSFUL_ITEM_ERROR).with_wire_name("error"),
        Member::new("ResourceId", &STRING).with_wire_name("resourceId"),
    ],
    ..Schema::simple("UnsuccessfulItem", Kind::Structure)
};

pub static UNSUCCESSFUL_ITEM_ERROR: Schema = Schema {
    members: &[
        Member::new("Code", &STRING).with_wire_name("code"),
        Member::new("Message", &STRING).with_wire_name("message"),
    ],
    ..Schema::simple("UnsuccessfulItemError", Kind::Structure)
};

pub static UNSUCCESSFUL_ITEM_SET: Schema = Schema {
    members: &[Member::new("member", &UNSUCCESSFUL_ITEM).with_wire_name("item")],
    ..Schema::simple("UnsuccessfulItemSet", Kind::List)
};

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("GroupId", &SECURITY_GROUP_ID),
        Member::new("GroupName", &SECURITY_GROUP_NAME),
        Member::new("IpPermissions", &IP_PERMISSION_LIST),
        Member::new(
            "SecurityGroupRuleDescriptions",
            &SECURITY_GROUP_RULE_DESCRIPTION_LIST,
        )
        .with_wire_name("SecurityGroupRuleDescription"),
    ],
    ..Schema::simple(
        "UpdateSecurityGroupRuleDescriptionsEgressRequest",
        Kind::Structure,
    )
};

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT: Schema = Schema {
    members: &[Member::new("Return", &BOOLEAN).with_wire_name("return")],
    ..Schema::simple(
        "UpdateSecurityGroupRuleDescriptionsEgressResult",
        Kind::Structure,
    )
};

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST: Schema = Schema {
    members: &[
        Member::new("DryRun", &BOOLEAN),
        Member::new("GroupId", &SECURITY_GROUP_ID),
        Member::new("GroupName", &SECURITY_GROUP_NAME),
        Member::new("IpPermissions", &IP_PERMISSION_LIST),
        Member::new(
            "SecurityGroupRuleDescriptions",
            &SECURITY_GROUP_RULE_DESCRIPTION_LIST,
        )
        .with_wire_name("SecurityGroupRuleDescription"),
    ],
    ..Schema::simple(
        "UpdateSecurityGroupRuleDescriptionsIngressRequest",
        Kind::Structure,
    )
};

pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT: Schema = Schema {
    members: &[Member::new("Return", &BOOLEAN).with_wire_name("return")],
    ..Schema::simple(
        "UpdateSecurityGroupRuleDescriptionsIngressResult",
        Kind::Structure,
    )
};

pub static USER_ID_GROUP_PAIR: Schema = Schema {
    members: &[
        Member::new("Description", &STRING).with_wire_name("description"),
        Member::new("UserId", &STRING).with_wire_name("userId"),
        Member::new("GroupName", &STRING).with_wire_name("groupName"),
        Member::new("GroupId", &STRING).with_wire_name("groupId"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("VpcPeeringConnectionId", &STRING).with_wire_name("vpcPeeringConnectionId"),
        Member::new("PeeringStatus", &STRING).with_wire_name("peeringStatus"),
    ],
    ..Schema::simple("UserIdGroupPair", Kind::Structure)
};

pub static USER_ID_GROUP_PAIR_LIST: Schema = Schema {
    members: &[Member::new("member", &USER_ID_GROUP_PAIR).with_wire_name("item")],
    ..Schema::simple("UserIdGroupPairList", Kind::List)
};

pub static USER_ID_GROUP_PAIR_SET: Schema = Schema {
    members: &[Member::new("member", &USER_ID_GROUP_PAIR).with_wire_name("item")],
    ..Schema::simple("UserIdGroupPairSet", Kind::List)
};

pub static VALUE_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    ..Schema::simple("ValueStringList", Kind::List)
};

pub static VIRTUALIZATION_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["hvm", "paravirtual"],
        ..Constraints::NONE
    },
    ..Schema::simple("VirtualizationType", Kind::String)
};

pub static VPC: Schema = Schema {
    members: &[
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("InstanceTenancy", &TENANCY).with_wire_name("instanceTenancy"),
        Member::new(
            "Ipv6CidrBlockAssociationSet",
            &VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET,
        )
        .with_wire_name("ipv6CidrBlockAssociationSet"),
        Member::new("CidrBlockAssociationSet", &VPC_CIDR_BLOCK_ASSOCIATION_SET)
            .with_wire_name("cidrBlockAssociationSet"),
        Member::new("IsDefault", &BOOLEAN).with_wire_name("isDefault"),
        Member::new("EncryptionControl", &VPC_ENCRYPTION_CONTROL)
            .with_wire_name("encryptionControl"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("BlockPublicAccessStates", &BLOCK_PUBLIC_ACCESS_STATES)
            .with_wire_name("blockPublicAccessStates"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("State", &VPC_STATE).with_wire_name("state"),
        Member::new("CidrBlock", &STRING).with_wire_name("cidrBlock"),
        Member::new("DhcpOptionsId", &STRING).with_wire_name("dhcpOptionsId"),
    ],
    ..Schema::simple("Vpc", Kind::Structure)
};

pub static VPC_ATTRIBUTE_NAME: Schema = Schema {
    constraints: Constraints {
        values: &[
            "enableDnsSupport",
            "enableDnsHostnames",
            "enableNetworkAddressUsageMetrics",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcAttributeName", Kind::String)
};

pub static VPC_CIDR_ASSOCIATION_ID: Schema = Schema::simple("VpcCidrAssociationId", Kind::String);

pub static VPC_CIDR_BLOCK_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("AssociationId", &STRING).with_wire_name("associationId"),
        Member::new("CidrBlock", &STRING).with_wire_name("cidrBlock"),
        Member::new("CidrBlockState", &VPC_CIDR_BLOCK_STATE).with_wire_name("cidrBlockState"),
    ],
    ..Schema::simple("VpcCidrBlockAssociation", Kind::Structure)
};

pub static VPC_CIDR_BLOCK_ASSOCIATION_SET: Schema = Schema {
    members: &[Member::new("member", &VPC_CIDR_BLOCK_ASSOCIATION).with_wire_name("item")],
    ..Schema::simple("VpcCidrBlockAssociationSet", Kind::List)
};

pub static VPC_CIDR_BLOCK_STATE: Schema = Schema {
    members: &[
        Member::new("State", &VPC_CIDR_BLOCK_STATE_CODE).with_wire_name("state"),
        Member::new("StatusMessage", &STRING).with_wire_name("statusMessage"),
    ],
    ..Schema::simple("VpcCidrBlockState", Kind::Structure)
};

pub static VPC_CIDR_BLOCK_STATE_CODE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "associating",
            "associated",
            "disassociating",
            "disassociated",
            "failing",
            "failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcCidrBlockStateCode", Kind::String)
};

pub static VPC_ENCRYPTION_CONTROL: Schema = Schema {
    members: &[
        Member::new("VpcId", &VPC_ID).with_wire_name("vpcId"),
        Member::new("VpcEncryptionControlId", &VPC_ENCRYPTION_CONTROL_ID)
            .with_wire_name("vpcEncryptionControlId"),
        Member::new("Mode", &VPC_ENCRYPTION_CONTROL_MODE).with_wire_name("mode"),
        Member::new("State", &VPC_ENCRYPTION_CONTROL_STATE).with_wire_name("state"),
        Member::new("StateMessage", &STRING).with_wire_name("stateMessage"),
        Member::new("ResourceExclusions", &VPC_ENCRYPTION_CONTROL_EXCLUSIONS)
            .with_wire_name("resourceExclusions"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
    ],
    ..Schema::simple("VpcEncryptionControl", Kind::Structure)
};

pub static VPC_ENCRYPTION_CONTROL_CONFIGURATION: Schema = Schema {
    members: &[
        Member::new("Mode", &VPC_ENCRYPTION_CONTROL_MODE).with_required(),
        Member::new(
            "InternetGatewayExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "EgressOnlyInternetGatewayExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "NatGatewayExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "VirtualPrivateGatewayExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "VpcPeeringExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "LambdaExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "VpcLatticeExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "ElasticFileSystemExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "GlobalAcceleratorExclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
        Member::new(
            "ApiGatewayV2Exclusion",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT,
        ),
    ],
    ..Schema::simple("VpcEncryptionControlConfiguration", Kind::Structure)
};

pub static VPC_ENCRYPTION_CONTROL_EXCLUSION: Schema = Schema {
    members: &[
        Member::new("State", &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE).with_wire_name("state"),
        Member::new("StateMessage", &STRING).with_wire_name("stateMessage"),
    ],
    ..Schema::simple("VpcEncryptionControlExclusion", Kind::Structure)
};

pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["enabling", "enabled", "disabling", "disabled"],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcEncryptionControlExclusionState", Kind::String)
};

pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT: Schema = Schema {
    constraints: Constraints {
        values: &["enable", "disable"],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcEncryptionControlExclusionStateInput", Kind::String)
};

pub static VPC_ENCRYPTION_CONTROL_EXCLUSIONS: Schema = Schema {
    members: &[
        Member::new("InternetGateway", &VPC_ENCRYPTION_CONTROL_EXCLUSION)
            .with_wire_name("internetGateway"),
        Member::new(
            "EgressOnlyInternetGateway",
            &VPC_ENCRYPTION_CONTROL_EXCLUSION,
        )
        .with_wire_name("egressOnlyInternetGateway"),
        Member::new("NatGateway", &VPC_ENCRYPTION_CONTROL_EXCLUSION).with_wire_name("natGateway"),
        Member::new("VirtualPrivateGateway", &VPC_ENCRYPTION_CONTROL_EXCLUSION)
            .with_wire_name("virtualPrivateGateway"),
        Member::new("VpcPeering", &VPC_ENCRYPTION_CONTROL_EXCLUSION).with_wire_name("vpcPeering"),
        Member::new("Lambda", &VPC_ENCRYPTION_CONTROL_EXCLUSION).with_wire_name("lambda"),
        Member::new("VpcLattice", &VPC_ENCRYPTION_CONTROL_EXCLUSION).with_wire_name("vpcLattice"),
        Member::new("ElasticFileSystem", &VPC_ENCRYPTION_CONTROL_EXCLUSION)
            .with_wire_name("elasticFileSystem"),
        Member::new("GlobalAccelerator", &VPC_ENCRYPTION_CONTROL_EXCLUSION)
            .with_wire_name("globalAccelerator"),
        Member::new("ApiGatewayV2", &VPC_ENCRYPTION_CONTROL_EXCLUSION)
            .with_wire_name("apiGatewayV2"),
    ],
    ..Schema::simple("VpcEncryptionControlExclusions", Kind::Structure)
};

pub static VPC_ENCRYPTION_CONTROL_ID: Schema =
    Schema::simple("VpcEncryptionControlId", Kind::String);

pub static VPC_ENCRYPTION_CONTROL_MODE: Schema = Schema {
    constraints: Constraints {
        values: &["monitor", "enforce"],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcEncryptionControlMode", Kind::String)
};

pub static VPC_ENCRYPTION_CONTROL_STATE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "enforce-in-progress",
            "monitor-in-progress",
            "enforce-failed",
            "monitor-failed",
            "deleting",
            "deleted",
            "available",
            "creating",
            "delete-failed",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcEncryptionControlState", Kind::String)
};

pub static VPC_ENDPOINT: Schema = Schema {
    members: &[
        Member::new("VpcEndpointId", &STRING).with_wire_name("vpcEndpointId"),
        Member::new("VpcEndpointType", &VPC_ENDPOINT_TYPE).with_wire_name("vpcEndpointType"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("ServiceName", &STRING).with_wire_name("serviceName"),
        Member::new("State", &STATE).with_wire_name("state"),
        Member::new("PolicyDocument", &STRING).with_wire_name("policyDocument"),
        Member::new("RouteTableIds", &VALUE_STRING_LIST).with_wire_name("routeTableIdSet"),
        Member::new("SubnetIds", &VALUE_STRING_LIST).with_wire_name("subnetIdSet"),
        Member::new("Groups", &GROUP_IDENTIFIER_SET).with_wire_name("groupSet"),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE).with_wire_name("ipAddressType"),
        Member::new("DnsOptions", &DNS_OPTIONS).with_wire_name("dnsOptions"),
        Member::new("PrivateDnsEnabled", &BOOLEAN).with_wire_name("privateDnsEnabled"),
        Member::new("RequesterManaged", &BOOLEAN).with_wire_name("requesterManaged"),
        Member::new("NetworkInterfaceIds", &VALUE_STRING_LIST)
            .with_wire_name("networkInterfaceIdSet"),
        Member::new("DnsEntries", &DNS_ENTRY_SET).with_wire_name("dnsEntrySet"),
        Member::new("CreationTimestamp", &MILLISECOND_DATE_TIME)
            .with_wire_name("creationTimestamp"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new("LastError", &LAST_ERROR).with_wire_name("lastError"),
        Member::new("Ipv4Prefixes", &SUBNET_IP_PREFIXES_LIST).with_wire_name("ipv4PrefixSet"),
        Member::new("Ipv6Prefixes", &SUBNET_IP_PREFIXES_LIST).with_wire_name("ipv6PrefixSet"),
        Member::new("FailureReason", &STRING).with_wire_name("failureReason"),
        Member::new("ServiceNetworkArn", &SERVICE_NETWORK_ARN).with_wire_name("serviceNetworkArn"),
        Member::new("ResourceConfigurationArn", &RESOURCE_CONFIGURATION_ARN)
            .with_wire_name("resourceConfigurationArn"),
        Member::new("ServiceRegion", &STRING).with_wire_name("serviceRegion"),
        Member::new("PayerResponsibilities", &PAYER_RESPONSIBILITY_SET)
            .with_wire_name("payerResponsibilitySet"),
    ],
    ..Schema::simple("VpcEndpoint", Kind::Structure)
};

pub static VPC_ENDPOINT_ID: Schema = Schema::simple("VpcEndpointId", Kind::String);

pub static VPC_ENDPOINT_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &VPC_ENDPOINT_ID).with_wire_name("item")],
    ..Schema::simple("VpcEndpointIdList", Kind::List)
};

pub static VPC_ENDPOINT_ROUTE_TABLE_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &ROUTE_TABLE_ID).with_wire_name("item")],
    ..Schema::simple("VpcEndpointRouteTableIdList", Kind::List)
};

pub static VPC_ENDPOINT_SECURITY_GROUP_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_ID).with_wire_name("item")],
    ..Schema::simple("VpcEndpointSecurityGroupIdList", Kind::List)
};

pub static VPC_ENDPOINT_SET: Schema = Schema {
    members: &[Member::new("member", &VPC_ENDPOINT).with_wire_name("item")],
    ..Schema::simple("VpcEndpointSet", Kind::List)
};

pub static VPC_ENDPOINT_SUBNET_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &SUBNET_ID).with_wire_name("item")],
    ..Schema::simple("VpcEndpointSubnetIdList", Kind::List)
};

pub static VPC_ENDPOINT_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "Interface",
            "Gateway",
            "GatewayLoadBalancer",
            "Resource",
            "ServiceNetwork",
            "Tunnel",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcEndpointType", Kind::String)
};

pub static VPC_FLOW_LOG_ID: Schema = Schema::simple("VpcFlowLogId", Kind::String);

pub static VPC_ID: Schema = Schema::simple("VpcId", Kind::String);

pub static VPC_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &VPC_ID).with_wire_name("VpcId")],
    ..Schema::simple("VpcIdStringList", Kind::List)
};

pub static VPC_IPV6_CIDR_BLOCK_ASSOCIATION: Schema = Schema {
    members: &[
        Member::new("AssociationId", &STRING).with_wire_name("associationId"),
        Member::new("Ipv6CidrBlock", &STRING).with_wire_name("ipv6CidrBlock"),
        Member::new("Ipv6CidrBlockState", &VPC_CIDR_BLOCK_STATE)
            .with_wire_name("ipv6CidrBlockState"),
        Member::new("NetworkBorderGroup", &STRING).with_wire_name("networkBorderGroup"),
        Member::new("Ipv6Pool", &STRING).with_wire_name("ipv6Pool"),
        Member::new("Ipv6AddressAttribute", &IPV6_ADDRESS_ATTRIBUTE)
            .with_wire_name("ipv6AddressAttribute"),
        Member::new("IpSource", &IP_SOURCE).with_wire_name("ipSource"),
    ],
    ..Schema::simple("VpcIpv6CidrBlockAssociation", Kind::Structure)
};

pub static VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Schema = Schema {
    members: &[Member::new("member", &VPC_IPV6_CIDR_BLOCK_ASSOCIATION).with_wire_name("item")],
    ..Schema::simple("VpcIpv6CidrBlockAssociationSet", Kind::List)
};

pub static VPC_LIST: Schema = Schema {
    members: &[Member::new("member", &VPC).with_wire_name("item")],
    ..Schema::simple("VpcList", Kind::List)
};

pub static VPC_PEERING_CONNECTION: Schema = Schema {
    members: &[
        Member::new("AccepterVpcInfo", &VPC_PEERING_CONNECTION_VPC_INFO)
            .with_wire_name("accepterVpcInfo"),
        Member::new("ExpirationTime", &DATE_TIME).with_wire_name("expirationTime"),
        Member::new("RequesterVpcInfo", &VPC_PEERING_CONNECTION_VPC_INFO)
            .with_wire_name("requesterVpcInfo"),
        Member::new("Status", &VPC_PEERING_CONNECTION_STATE_REASON).with_wire_name("status"),
        Member::new("Tags", &TAG_LIST).with_wire_name("tagSet"),
        Member::new("VpcPeeringConnectionId", &STRING).with_wire_name("vpcPeeringConnectionId"),
        Member::new("MultipathResilienceStatus", &MULTIPATH_RESILIENCE_STATUS)
            .with_wire_name("multipathResilienceStatus"),
    ],
    ..Schema::simple("VpcPeeringConnection", Kind::Structure)
};

pub static VPC_PEERING_CONNECTION_ID: Schema =
    Schema::simple("VpcPeeringConnectionId", Kind::String);

pub static VPC_PEERING_CONNECTION_ID_LIST: Schema = Schema {
    members: &[Member::new("member", &VPC_PEERING_CONNECTION_ID).with_wire_name("item")],
    ..Schema::simple("VpcPeeringConnectionIdList", Kind::List)
};

pub static VPC_PEERING_CONNECTION_LIST: Schema = Schema {
    members: &[Member::new("member", &VPC_PEERING_CONNECTION).with_wire_name("item")],
    ..Schema::simple("VpcPeeringConnectionList", Kind::List)
};

pub static VPC_PEERING_CONNECTION_OPTIONS_DESCRIPTION: Schema = Schema {
    members: &[
        Member::new("AllowDnsResolutionFromRemoteVpc", &BOOLEAN)
            .with_wire_name("allowDnsResolutionFromRemoteVpc"),
        Member::new("AllowEgressFromLocalClassicLinkToRemoteVpc", &BOOLEAN)
            .with_wire_name("allowEgressFromLocalClassicLinkToRemoteVpc"),
        Member::new("AllowEgressFromLocalVpcToRemoteClassicLink", &BOOLEAN)
            .with_wire_name("allowEgressFromLocalVpcToRemoteClassicLink"),
        Member::new("AllowMultipathResilience", &BOOLEAN)
            .with_wire_name("allowMultipathResilience"),
        Member::new("MultipathResilienceMode", &MULTIPATH_RESILIENCE_MODE)
            .with_wire_name("multipathResilienceMode"),
    ],
    ..Schema::simple("VpcPeeringConnectionOptionsDescription", Kind::Structure)
};

pub static VPC_PEERING_CONNECTION_STATE_REASON: Schema = Schema {
    members: &[
        Member::new("Code", &VPC_PEERING_CONNECTION_STATE_REASON_CODE).with_wire_name("code"),
        Member::new("Message", &STRING).with_wire_name("message"),
    ],
    ..Schema::simple("VpcPeeringConnectionStateReason", Kind::Structure)
};

pub static VPC_PEERING_CONNECTION_STATE_REASON_CODE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "initiating-request",
            "pending-acceptance",
            "active",
            "deleted",
            "rejected",
            "failed",
            "expired",
            "provisioning",
            "deleting",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcPeeringConnectionStateReasonCode", Kind::String)
};

pub static VPC_PEERING_CONNECTION_VPC_INFO: Schema = Schema {
    members: &[
        Member::new("CidrBlock", &STRING).with_wire_name("cidrBlock"),
        Member::new("Ipv6CidrBlockSet", &IPV6_CIDR_BLOCK_SET).with_wire_name("ipv6CidrBlockSet"),
        Member::new("CidrBlockSet", &CIDR_BLOCK_SET).with_wire_name("cidrBlockSet"),
        Member::new("OwnerId", &STRING).with_wire_name("ownerId"),
        Member::new(
            "PeeringOptions",
            &VPC_PEERING_CONNECTION_OPTIONS_DESCRIPTION,
        )
        .with_wire_name("peeringOptions"),
        Member::new("VpcId", &STRING).with_wire_name("vpcId"),
        Member::new("Region", &STRING).with_wire_name("region"),
    ],
    ..Schema::simple("VpcPeeringConnectionVpcInfo", Kind::Structure)
};

pub static VPC_STATE: Schema = Schema {
    constraints: Constraints {
        values: &["pending", "available", "deleting"],
        ..Constraints::NONE
    },
    ..Schema::simple("VpcState", Kind::String)
};

pub static ZONE_ID_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("ZoneId")],
    ..Schema::simple("ZoneIdStringList", Kind::List)
};

pub static ZONE_NAME_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("ZoneName")],
    ..Schema::simple("ZoneNameStringList", Kind::List)
};
