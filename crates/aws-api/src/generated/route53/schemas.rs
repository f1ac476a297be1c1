// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Amazon Route 53, by the model's names.

use smithy::{Constraints, Kind, Location, Member, Schema};

pub static AWS_REGION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AWSRegion", Kind::String)
};

pub static ACCELERATED_RECOVERY_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "ENABLING",
            "ENABLE_FAILED",
            "ENABLING_HOSTED_ZONE_LOCKED",
            "ENABLED",
            "DISABLING",
            "DISABLE_FAILED",
            "DISABLED",
            "DISABLING_HOSTED_ZONE_LOCKED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("AcceleratedRecoveryStatus", Kind::String)
};

pub static ALIAS_HEALTH_ENABLED: Schema = Schema::simple("AliasHealthEnabled", Kind::Boolean);

pub static ALIAS_TARGET: Schema = Schema {
    members: &[
        Member::new("HostedZoneId", &RESOURCE_ID).with_required(),
        Member::new("DNSName", &DNS_NAME).with_required(),
        Member::new("EvaluateTargetHealth", &ALIAS_HEALTH_ENABLED).with_required(),
    ],
    ..Schema::simple("AliasTarget", Kind::Structure)
};

pub static BIAS: Schema = Schema {
    constraints: Constraints {
        min: Some(-99.0),
        max: Some(99.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Bias", Kind::Integer)
};

pub static CHANGE: Schema = Schema {
    members: &[
        Member::new("Action", &CHANGE_ACTION).with_required(),
        Member::new("ResourceRecordSet", &RESOURCE_RECORD_SET).with_required(),
    ],
    ..Schema::simple("Change", Kind::Structure)
};

pub static CHANGE_ACTION: Schema = Schema {
    constraints: Constraints {
        values: &["CREATE", "DELETE", "UPSERT"],
        ..Constraints::NONE
    },
    ..Schema::simple("ChangeAction", Kind::String)
};

pub static CHANGE_BATCH: Schema = Schema {
    members: &[
        Member::new("Comment", &RESOURCE_DESCRIPTION),
        Member::new("Changes", &CHANGES).with_required(),
    ],
    ..Schema::simple("ChangeBatch", Kind::Structure)
};

pub static CHANGE_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(6500.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ChangeId", Kind::String)
};

pub static CHANGE_INFO: Schema = Schema {
    members: &[
        Member::new("Id", &RESOURCE_ID).with_required(),
        Member::new("Status", &CHANGE_STATUS).with_required(),
        Member::new("SubmittedAt", &TIME_STAMP).with_required(),
        Member::new("Comment", &RESOURCE_DESCRIPTION),
    ],
    ..Schema::simple("ChangeInfo", Kind::Structure)
};

pub static CHANGE_RESOURCE_RECORD_SETS_REQUEST: Schema = Schema {
    members: &[
        Member::new("HostedZoneId", &RESOURCE_ID)
            .with_wire_name("Id")
            .with_location(Location::Uri)
            .with_required(),
        Member::new("ChangeBatch", &CHANGE_BATCH).with_required(),
    ],
    ..Schema::simple("ChangeResourceRecordSetsRequest", Kind::Structure)
};

pub static CHANGE_RESOURCE_RECORD_SETS_RESPONSE: Schema = Schema {
    members: &[Member::new("ChangeInfo", &CHANGE_INFO).with_required()],
    ..Schema::simple("ChangeResourceRecordSetsResponse", Kind::Structure)
};

pub static CHANGE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["PENDING", "INSYNC"],
        ..Constraints::NONE
    },
    ..Schema::simple("ChangeStatus", Kind::String)
};

pub static CHANGE_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceType", &TAG_RESOURCE_TYPE)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("ResourceId", &TAG_RESOURCE_ID)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("AddTags", &TAG_LIST),
        Member::new("RemoveTagKeys", &TAG_KEY_LIST),
    ],
    ..Schema::simple("ChangeTagsForResourceRequest", Kind::Structure)
};

pub static CHANGE_TAGS_FOR_RESOURCE_RESPONSE: Schema =
    Schema::simple("ChangeTagsForResourceResponse", Kind::Structure);

pub static CHANGES: Schema = Schema {
    members: &[Member::new("member", &CHANGE).with_wire_name("Change")],
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Changes", Kind::List)
};

pub static CIDR_LOCATION_NAME_DEFAULT_ALLOWED: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(16.0),
        pattern: Some(r"[0-9A-Za-z_\-\*]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("CidrLocationNameDefaultAllowed", Kind::String)
};

pub static CIDR_ROUTING_CONFIG: Schema = Schema {
    members: &[
        Member::new("CollectionId", &UUID).with_required(),
        Member::new("LocationName", &CIDR_LOCATION_NAME_DEFAULT_ALLOWED).with_required(),
    ],
    ..Schema::simple("CidrRoutingConfig", Kind::Structure)
};

pub static COORDINATES: Schema = Schema {
    members: &[
        Member::new("Latitude", &LATITUDE).with_required(),
        Member::new("Longitude", &LONGITUDE).with_required(),
    ],
    ..Schema::simple("Coordinates", Kind::Structure)
};

pub static CREATE_HOSTED_ZONE_REQUEST: Schema = Schema {
    members: &[
        Member::new("Name", &DNS_NAME).with_required(),
        Member::new("VPC", &VPC),
        Member::new("CallerReference", &NONCE).with_required(),
        Member::new("HostedZoneConfig", &HOSTED_ZONE_CONFIG),
        Member::new("DelegationSetId", &RESOURCE_ID),
    ],
    ..Schema::simple("CreateHostedZoneRequest", Kind::Structure)
};

pub static CREATE_HOSTED_ZONE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("HostedZone", &HOSTED_ZONE).with_required(),
        Member::new("ChangeInfo", &CHANGE_INFO).with_required(),
        Member::new("DelegationSet", &DELEGATION_SET).with_required(),
        Member::new("VPC", &VPC),
        Member::new("Location", &RESOURCE_URI)
            .with_location(Location::Header)
            .with_required(),
    ],
    ..Schema::simple("CreateHostedZoneResponse", Kind::Structure)
};

pub static DNS_NAME: Schema = Schema {
    constraints: Constraints {
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DNSName", Kind::String)
};

pub static DELEGATION_SET: Schema = Schema {
    members: &[
        Member::new("Id", &RESOURCE_ID),
        Member::new("CallerReference", &NONCE),
        Member::new("NameServers", &DELEGATION_SET_NAME_SERVERS).with_required(),
    ],
    ..Schema::simple("DelegationSet", Kind::Structure)
};

pub static DELEGATION_SET_NAME_SERVERS: Schema = Schema {
    members: &[Member::new("member", &DNS_NAME).with_wire_name("NameServer")],
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DelegationSetNameServers", Kind::List)
};

pub static DELETE_HOSTED_ZONE_REQUEST: Schema = Schema {
    members: &[Member::new("Id", &RESOURCE_ID)
        .with_location(Location::Uri)
        .with_required()],
    ..Schema::simple("DeleteHostedZoneRequest", Kind::Structure)
};

pub static DELETE_HOSTED_ZONE_RESPONSE: Schema = Schema {
    members: &[Member::new("ChangeInfo", &CHANGE_INFO).with_required()],
    ..Schema::simple("DeleteHostedZoneResponse", Kind::Structure)
};

pub static FAILURE_REASON: Schema = Schema::simple("FailureReason", Kind::String);

pub static GEO_LOCATION: Schema = Schema {
    members: &[
        Member::new("ContinentCode", &GEO_LOCATION_CONTINENT_CODE),
        Member::new("CountryCode", &GEO_LOCATION_COUNTRY_CODE),
        Member::new("SubdivisionCode", &GEO_LOCATION_SUBDIVISION_CODE),
    ],
    ..Schema::simple("GeoLocation", Kind::Structure)
};

pub static GEO_LOCATION_CONTINENT_CODE: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(2.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GeoLocationContinentCode", Kind::String)
};

pub static GEO_LOCATION_COUNTRY_CODE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GeoLocationCountryCode", Kind::String)
};

pub static GEO_LOCATION_SUBDIVISION_CODE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(3.0),
        ..Constraints::NONE
    },
    ..Schema::simple("GeoLocationSubdivisionCode", Kind::String)
};

pub static GEO_PROXIMITY_LOCATION: Schema = Schema {
    members: &[
        Member::new("AWSRegion", &AWS_REGION),
        Member::new("LocalZoneGroup", &LOCAL_ZONE_GROUP),
        Member::new("Coordinates", &COORDINATES),
        Member::new("Bias", &BIAS),
    ],
    ..Schema::simple("GeoProximityLocation", Kind::Structure)
};

pub static GET_CHANGE_REQUEST: Schema = Schema {
    members: &[Member::new("Id", &CHANGE_ID)
        .with_location(Location::Uri)
        .with_required()],
    ..Schema::simple("GetChangeRequest", Kind::Structure)
};

pub static GET_CHANGE_RESPONSE: Schema = Schema {
    members: &[Member::new("ChangeInfo", &CHANGE_INFO).with_required()],
    ..Schema::simple("GetChangeResponse", Kind::Structure)
};

pub static GET_HOSTED_ZONE_REQUEST: Schema = Schema {
    members: &[Member::new("Id", &RESOURCE_ID)
        .with_location(Location::Uri)
        .with_required()],
    ..Schema::simple("GetHostedZoneRequest", Kind::Structure)
};

pub static GET_HOSTED_ZONE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("HostedZone", &HOSTED_ZONE).with_required(),
        Member::new("DelegationSet", &DELEGATION_SET),
        Member::new("VPCs", &VPCS),
    ],
    ..Schema::simple("GetHostedZoneResponse", Kind::Structure)
};

pub static HEALTH_CHECK_ID: Schema = Schema {
    constraints: Constraints {
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("HealthCheckId", Kind::String)
};

pub static HOSTED_ZONE: Schema = Schema {
    members: &[
        Member::new("Id", &RESOURCE_ID).with_required(),
        Member::new("Name", &DNS_NAME).with_required(),
        Member::new("CallerReference", &NONCE).with_required(),
        Member::new("Config", &HOSTED_ZONE_CONFIG),
        Member::new("ResourceRecordSetCount", &HOSTED_ZONE_RR_SET_COUNT),
        Member::new("LinkedService", &LINKED_SERVICE),
        Member::new("Features", &HOSTED_ZONE_FEATURES),
    ],
    ..Schema::simple("HostedZone", Kind::Structure)
};

pub static HOSTED_ZONE_CONFIG: Schema = Schema {
    members: &[
        Member::new("Comment", &RESOURCE_DESCRIPTION),
        Member::new("PrivateZone", &IS_PRIVATE_ZONE),
    ],
    ..Schema::simple("HostedZoneConfig", Kind::Structure)
};

pub static HOSTED_ZONE_FAILURE_REASONS: Schema = Schema {
    members: &[Member::new("AcceleratedRecovery", &FAILURE_REASON)],
    ..Schema::simple("HostedZoneFailureReasons", Kind::Structure)
};

pub static HOSTED_ZONE_FEATURES: Schema = Schema {
    members: &[
        Member::new("AcceleratedRecoveryStatus", &ACCELERATED_RECOVERY_STATUS),
        Member::new("FailureReasons", &HOSTED_ZONE_FAILURE_REASONS),
    ],
    ..Schema::simple("HostedZoneFeatures", Kind::Structure)
};

pub static HOSTED_ZONE_RR_SET_COUNT: Schema = Schema::simple("HostedZoneRRSetCount", Kind::Long);

pub static HOSTED_ZONE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["PrivateHostedZone"],
        ..Constraints::NONE
    },
    ..Schema::simple("HostedZoneType", Kind::String)
};

pub static HOSTED_ZONES: Schema = Schema {
    members: &[Member::new("member", &HOSTED_ZONE).with_wire_name("HostedZone")],
    ..Schema::simple("HostedZones", Kind::List)
};

pub static IS_PRIVATE_ZONE: Schema = Schema::simple("IsPrivateZone", Kind::Boolean);

pub static LATITUDE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(6.0),
        pattern: Some(r"[-+]?[0-9]{1,2}(\.[0-9]{0,2})?"),
        ..Constraints::NONE
    },
    ..Schema::simple("Latitude", Kind::String)
};

pub static LINKED_SERVICE: Schema = Schema {
    members: &[
        Member::new("ServicePrincipal", &SERVICE_PRINCIPAL),
        Member::new("Description", &RESOURCE_DESCRIPTION),
    ],
    ..Schema::simple("LinkedService", Kind::Structure)
};

pub static LIST_HOSTED_ZONES_BY_NAME_REQUEST: Schema = Schema {
    members: &[
        Member::new("DNSName", &DNS_NAME)
            .with_wire_name("dnsname")
            .with_location(Location::QueryString),
        Member::new("HostedZoneId", &RESOURCE_ID)
            .with_wire_name("hostedzoneid")
            .with_location(Location::QueryString),
        Member::new("MaxItems", &PAGE_MAX_ITEMS)
            .with_wire_name("maxitems")
            .with_location(Location::QueryString),
    ],
    ..Schema::simple("ListHostedZonesByNameRequest", Kind::Structure)
};

pub static LIST_HOSTED_ZONES_BY_NAME_RESPONSE: Schema = Schema {
    members: &[
        Member::new("HostedZones", &HOSTED_ZONES).with_required(),
        Member::new("DNSName", &DNS_NAME),
        Member::new("HostedZoneId", &RESOURCE_ID),
        Member::new("IsTruncated", &PAGE_TRUNCATED).with_required(),
        Member::new("NextDNSName", &DNS_NAME),
        Member::new("NextHostedZoneId", &RESOURCE_ID),
        Member::new("MaxItems", &PAGE_MAX_ITEMS).with_required(),
    ],
    ..Schema::simple("ListHostedZonesByNameResponse", Kind::Structure)
};

pub static LIST_HOSTED_ZONES_REQUEST: Schema = Schema {
    members: &[
        Member::new("Marker", &PAGE_MARKER)
            .with_wire_name("marker")
            .with_location(Location::QueryString),
        Member::new("MaxItems", &PAGE_MAX_ITEMS)
            .with_wire_name("maxitems")
            .with_location(Location::QueryString),
        Member::new("DelegationSetId", &RESOURCE_ID)
            .with_wire_name("delegationsetid")
            .with_location(Location::QueryString),
        Member::new("HostedZoneType", &HOSTED_ZONE_TYPE)
            .with_wire_name("hostedzonetype")
            .with_location(Location::QueryString),
    ],
    ..Schema::simple("ListHostedZonesRequest", Kind::Structure)
};

pub static LIST_HOSTED_ZONES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("HostedZones", &HOSTED_ZONES).with_required(),
        Member::new("Marker", &PAGE_MARKER).with_required(),
        Member::new("IsTruncated", &PAGE_TRUNCATED).with_required(),
        Member::new("NextMarker", &PAGE_MARKER),
        Member::new("MaxItems", &PAGE_MAX_ITEMS).with_required(),
    ],
    ..Schema::simple("ListHostedZonesResponse", Kind::Structure)
};

pub static LIST_RESOURCE_RECORD_SETS_REQUEST: Schema = Schema {
    members: &[
        Member::new("HostedZoneId", &RESOURCE_ID)
            .with_wire_name("Id")
            .with_location(Location::Uri)
            .with_required(),
        Member::new("StartRecordName", &DNS_NAME)
            .with_wire_name("name")
            .with_location(Location::QueryString),
        Member::new("StartRecordType", &RR_TYPE)
            .with_wire_name("type")
            .with_location(Location::QueryString),
        Member::new("StartRecordIdentifier", &RESOURCE_RECORD_SET_IDENTIFIER)
            .with_wire_name("identifier")
            .with_location(Location::QueryString),
        Member::new("MaxItems", &PAGE_MAX_ITEMS)
            .with_wire_name("maxitems")
            .with_location(Location::QueryString),
    ],
    ..Schema::simple("ListResourceRecordSetsRequest", Kind::Structure)
};

pub static LIST_RESOURCE_RECORD_SETS_RESPONSE: Schema = Schema {
    members: &[
        Member::new("ResourceRecordSets", &RESOURCE_RECORD_SETS).with_required(),
        Member::new("IsTruncated", &PAGE_TRUNCATED).with_required(),
        Member::new("NextRecordName", &DNS_NAME),
        Member::new("NextRecordType", &RR_TYPE),
        Member::new("NextRecordIdentifier", &RESOURCE_RECORD_SET_IDENTIFIER),
        Member::new("MaxItems", &PAGE_MAX_ITEMS).with_required(),
    ],
    ..Schema::simple("ListResourceRecordSetsResponse", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
    members: &[
        Member::new("ResourceType", &TAG_RESOURCE_TYPE)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("ResourceId", &TAG_RESOURCE_ID)
            .with_location(Location::Uri)
            .with_required(),
    ],
    ..Schema::simple("ListTagsForResourceRequest", Kind::Structure)
};

pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
    members: &[Member::new("ResourceTagSet", &RESOURCE_TAG_SET).with_required()],
    ..Schema::simple("ListTagsForResourceResponse", Kind::Structure)
};

pub static LOCAL_ZONE_GROUP: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LocalZoneGroup", Kind::String)
};

pub static LONGITUDE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(7.0),
        pattern: Some(r"[-+]?[0-9]{1,3}(\.[0-9]{0,2})?"),
        ..Constraints::NONE
    },
    ..Schema::simple("Longitude", Kind::String)
};

pub static NONCE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Nonce", Kind::String)
};

pub static PAGE_MARKER: Schema = Schema {
    constraints: Constraints {
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PageMarker", Kind::String)
};

pub static PAGE_MAX_ITEMS: Schema = Schema::simple("PageMaxItems", Kind::String);

pub static PAGE_TRUNCATED: Schema = Schema::simple("PageTruncated", Kind::Boolean);

pub static R_DATA: Schema = Schema {
    constraints: Constraints {
        max: Some(4000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RData", Kind::String)
};

pub static RR_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &[
            "SOA", "A", "TXT", "NS", "CNAME", "MX", "NAPTR", "PTR", "SRV", "SPF", "AAAA", "CAA",
            "DS", "TLSA", "SSHFP", "SVCB", "HTTPS",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("RRType", Kind::String)
};

pub static RESOURCE_DESCRIPTION: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceDescription", Kind::String)
};

pub static RESOURCE_ID: Schema = Schema {
    constraints: Constraints {
        max: Some(32.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceId", Kind::String)
};

pub static RESOURCE_RECORD: Schema = Schema {
    members: &[Member::new("Value", &R_DATA).with_required()],
    ..Schema::simple("ResourceRecord", Kind::Structure)
};

pub static RESOURCE_RECORD_SET: Schema = Schema {
    members: &[
        Member::new("Name", &DNS_NAME).with_required(),
        Member::new("Type", &RR_TYPE).with_required(),
        Member::new("SetIdentifier", &RESOURCE_RECORD_SET_IDENTIFIER),
        Member::new("Weight", &RESOURCE_RECORD_SET_WEIGHT),
        Member::new("Region", &RESOURCE_RECORD_SET_REGION),
        Member::new("GeoLocation", &GEO_LOCATION),
        Member::new("Failover", &RESOURCE_RECORD_SET_FAILOVER),
        Member::new("MultiValueAnswer", &RESOURCE_RECORD_SET_MULTI_VALUE_ANSWER),
        Member::new("TTL", &TTL),
        Member::new("ResourceRecords", &RESOURCE_RECORDS),
        Member::new("AliasTarget", &ALIAS_TARGET),
        Member::new("HealthCheckId", &HEALTH_CHECK_ID),
        Member::new("TrafficPolicyInstanceId", &TRAFFIC_POLICY_INSTANCE_ID),
        Member::new("CidrRoutingConfig", &CIDR_ROUTING_CONFIG),
        Member::new("GeoProximityLocation", &GEO_PROXIMITY_LOCATION),
    ],
    ..Schema::simple("ResourceRecordSet", Kind::Structure)
};

pub static RESOURCE_RECORD_SET_FAILOVER: Schema = Schema {
    constraints: Constraints {
        values: &["PRIMARY", "SECONDARY"],
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceRecordSetFailover", Kind::String)
};

pub static RESOURCE_RECORD_SET_IDENTIFIER: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceRecordSetIdentifier", Kind::String)
};

pub static RESOURCE_RECORD_SET_MULTI_VALUE_ANSWER: Schema =
    Schema::simple("ResourceRecordSetMultiValueAnswer", Kind::Boolean);

pub static RESOURCE_RECORD_SET_REGION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        values: &[
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
            "ca-central-1",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "eu-central-1",
            "eu-central-2",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "eu-north-1",
            "sa-east-1",
            "cn-north-1",
            "cn-northwest-1",
            "ap-east-1",
            "me-south-1",
            "me-central-1",
            "ap-south-1",
            "ap-south-2",
            "af-south-1",
            "eu-south-1",
            "eu-south-2",
            "ap-southeast-4",
            "il-central-1",
            "ca-west-1",
            "ap-southeast-5",
            "mx-central-1",
            "ap-southeast-7",
            "us-gov-east-1",
            "us-gov-west-1",
            "ap-east-2",
            "ap-southeast-6",
            "eusc-de-east-1",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceRecordSetRegion", Kind::String)
};

pub static RESOURCE_RECORD_SET_WEIGHT: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceRecordSetWeight", Kind::Long)
};

pub static RESOURCE_RECORD_SETS: Schema = Schema {
    members: &[Member::new("member", &RESOURCE_RECORD_SET).with_wire_name("ResourceRecordSet")],
    ..Schema::simple("ResourceRecordSets", Kind::List)
};

pub static RESOURCE_RECORDS: Schema = Schema {
    members: &[Member::new("member", &RESOURCE_RECORD).with_wire_name("ResourceRecord")],
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceRecords", Kind::List)
};

pub static RESOURCE_TAG_SET: Schema = Schema {
    members: &[
        Member::new("ResourceType", &TAG_RESOURCE_TYPE),
        Member::new("ResourceId", &TAG_RESOURCE_ID),
        Member::new("Tags", &TAG_LIST),
    ],
    ..Schema::simple("ResourceTagSet", Kind::Structure)
};

pub static RESOURCE_URI: Schema = Schema {
    constraints: Constraints {
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ResourceURI", Kind::String)
};

pub static SERVICE_PRINCIPAL: Schema = Schema {
    constraints: Constraints {
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ServicePrincipal", Kind::String)
};

pub static TTL: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(2147483647.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TTL", Kind::Long)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY),
        Member::new("Value", &TAG_VALUE),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_KEY: Schema = Schema {
    constraints: Constraints {
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_KEY_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY).with_wire_name("Key")],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKeyList", Kind::List)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG).with_wire_name("Tag")],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_RESOURCE_ID: Schema = Schema {
    constraints: Constraints {
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagResourceId", Kind::String)
};

pub static TAG_RESOURCE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["healthcheck", "hostedzone"],
        ..Constraints::NONE
    },
    ..Schema::simple("TagResourceType", Kind::String)
};

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static TIME_STAMP: Schema = Schema::simple("TimeStamp", Kind::Timestamp);

pub static TRAFFIC_POLICY_INSTANCE_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(36.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TrafficPolicyInstanceId", Kind::String)
};

pub static UUID: Schema = Schema {
    constraints: Constraints {
        pattern: Some("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}"),
        ..Constraints::NONE
    },
    ..Schema::simple("UUID", Kind::String)
};

pub static UPDATE_HOSTED_ZONE_COMMENT_REQUEST: Schema = Schema {
    members: &[
        Member::new("Id", &RESOURCE_ID)
            .with_location(Location::Uri)
            .with_required(),
        Member::new("Comment", &RESOURCE_DESCRIPTION),
    ],
    ..Schema::simple("UpdateHostedZoneCommentRequest", Kind::Structure)
};

pub static UPDATE_HOSTED_ZONE_COMMENT_RESPONSE: Schema = Schema {
    members: &[Member::new("HostedZone", &HOSTED_ZONE).with_required()],
    ..Schema::simple("UpdateHostedZoneCommentResponse", Kind::Structure)
};

pub static VPC: Schema = Schema {
    members: &[
        Member::new("VPCRegion", &VPC_REGION),
        Member::new("VPCId", &VPC_ID),
    ],
    ..Schema::simple("VPC", Kind::Structure)
};

pub static VPC_ID: Schema = Schema {
    constraints: Constraints {
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("VPCId", Kind::String)
};

pub static VPC_REGION: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(64.0),
        values: &[
            "us-east-1",
            "us-east-2",
            "us-west-1",
            "us-west-2",
            "eu-west-1",
            "eu-west-2",
            "eu-west-3",
            "eu-central-1",
            "eu-central-2",
            "ap-east-1",
            "me-south-1",
            "us-gov-west-1",
            "us-gov-east-1",
            "us-iso-east-1",
            "us-iso-west-1",
            "us-isob-east-1",
            "me-central-1",
            "ap-southeast-1",
            "ap-southeast-2",
            "ap-southeast-3",
            "ap-south-1",
            "ap-south-2",
            "ap-northeast-1",
            "ap-northeast-2",
            "ap-northeast-3",
            "eu-north-1",
            "sa-east-1",
            "ca-central-1",
            "cn-north-1",
            "cn-northwest-1",
            "af-south-1",
            "eu-south-1",
            "eu-south-2",
            "ap-southeast-4",
            "il-central-1",
            "ca-west-1",
            "ap-southeast-5",
            "mx-central-1",
            "us-isof-south-1",
            "us-isof-east-1",
            "ap-southeast-7",
            "ap-east-2",
            "eu-isoe-west-1",
            "ap-southeast-6",
            "us-isob-west-1",
            "eusc-de-east-1",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("VPCRegion", Kind::String)
};

pub static VPCS: Schema = Schema {
    members: &[Member::new("member", &VPC).with_wire_name("VPC")],
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("VPCs", Kind::List)
};
