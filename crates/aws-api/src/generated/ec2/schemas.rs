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

pub static CARRIER_GATEWAY_ID: Schema = Schema::simple("CarrierGatewayId", Kind::String);

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

pub static CONNECTIVITY_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["private", "public"],
        ..Constraints::NONE
    },
    ..Schema::simple("ConnectivityType", Kind::String)
};

pub static CORE_NETWORK_ARN: Schema = Schema::simple("CoreNetworkArn", Kind::String);

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

pub static EGRESS_ONLY_INTERNET_GATEWAY_ID: Schema =
    Schema::simple("EgressOnlyInternetGatewayId", Kind::String);

pub static EIP_ALLOCATION_PUBLIC_IP: Schema = Schema::simple("EipAllocationPublicIp", Kind::String);

pub static ELASTIC_IP_ASSOCIATION_ID: Schema =
    Schema::simple("ElasticIpAssociationId", Kind::String);

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

pub static GROUP_NAME_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_NAME).with_wire_name("GroupName")],
    ..Schema::simple("GroupNameStringList", Kind::List)
};

pub static HOSTNAME_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ip-name", "resource-name"],
        ..Constraints::NONE
    },
    ..Schema::simple("HostnameType", Kind::String)
};

pub static ICMP_TYPE_CODE: Schema = Schema {
    members: &[
        Member::new("Code", &INTEGER).with_wire_name("code"),
        Member::new("Type", &INTEGER).with_wire_name("type"),
    ],
    ..Schema::simple("IcmpTypeCode", Kind::Structure)
};

pub static INSTANCE_ID: Schema = Schema::simple("InstanceId", Kind::String);

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

pub static LOCAL_GATEWAY_ID: Schema = Schema::simple("LocalGatewayId", Kind::String);

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

pub static MILLISECOND_DATE_TIME: Schema = Schema::simple("MillisecondDateTime", Kind::Timestamp);

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

pub static NETWORK_INTERFACE_ATTACHMENT_ID: Schema =
    Schema::simple("NetworkInterfaceAttachmentId", Kind::String);

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

pub static TENANCY: Schema = Schema {
    constraints: Constraints {
        values: &["default", "dedicated", "host"],
        ..Constraints::NONE
    },
    ..Schema::simple("Tenancy", Kind::String)
};

pub static TRANSIT_GATEWAY_ID: Schema = Schema::simple("TransitGatewayId", Kind::String);

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

pub static VALUE_STRING_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING).with_wire_name("item")],
    ..Schema::simple("ValueStringList", Kind::List)
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

pub static VPC_PEERING_CONNECTION_ID: Schema =
    Schema::simple("VpcPeeringConnectionId", Kind::String);

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
