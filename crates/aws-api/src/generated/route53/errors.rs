// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Amazon Route 53 declares.

use smithy::{ErrorKind, Fault};

pub const CIDR_BLOCK_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CidrBlockInUseException",
    code: "CidrBlockInUseException",
    status: 400,
    fault: Fault::Sender,
};

pub const CIDR_COLLECTION_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CidrCollectionAlreadyExistsException",
    code: "CidrCollectionAlreadyExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const CIDR_COLLECTION_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CidrCollectionInUseException",
    code: "CidrCollectionInUseException",
    status: 400,
    fault: Fault::Sender,
};

pub const CIDR_COLLECTION_VERSION_MISMATCH_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CidrCollectionVersionMismatchException",
    code: "CidrCollectionVersionMismatchException",
    status: 409,
    fault: Fault::Sender,
};

pub const CONCURRENT_MODIFICATION: ErrorKind = ErrorKind {
    shape: "ConcurrentModification",
    code: "ConcurrentModification",
    status: 400,
    fault: Fault::Sender,
};

pub const CONFLICTING_DOMAIN_EXISTS: ErrorKind = ErrorKind {
    shape: "ConflictingDomainExists",
    code: "ConflictingDomainExists",
    status: 400,
    fault: Fault::Sender,
};

pub const CONFLICTING_TYPES: ErrorKind = ErrorKind {
    shape: "ConflictingTypes",
    code: "ConflictingTypes",
    status: 400,
    fault: Fault::Sender,
};

pub const DNSSEC_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "DNSSECNotFound",
    code: "DNSSECNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const DELEGATION_SET_ALREADY_CREATED: ErrorKind = ErrorKind {
    shape: "DelegationSetAlreadyCreated",
    code: "DelegationSetAlreadyCreated",
    status: 400,
    fault: Fault::Sender,
};

pub const DELEGATION_SET_ALREADY_REUSABLE: ErrorKind = ErrorKind {
    shape: "DelegationSetAlreadyReusable",
    code: "DelegationSetAlreadyReusable",
    status: 400,
    fault: Fault::Sender,
};

pub const DELEGATION_SET_IN_USE: ErrorKind = ErrorKind {
    shape: "DelegationSetInUse",
    code: "DelegationSetInUse",
    status: 400,
    fault: Fault::Sender,
};

pub const DELEGATION_SET_NOT_AVAILABLE: ErrorKind = ErrorKind {
    shape: "DelegationSetNotAvailable",
    code: "DelegationSetNotAvailable",
    status: 400,
    fault: Fault::Sender,
};

pub const DELEGATION_SET_NOT_REUSABLE: ErrorKind = ErrorKind {
    shape: "DelegationSetNotReusable",
    code: "DelegationSetNotReusable",
    status: 400,
    fault: Fault::Sender,
};

pub const HEALTH_CHECK_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "HealthCheckAlreadyExists",
    code: "HealthCheckAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const HEALTH_CHECK_IN_USE: ErrorKind = ErrorKind {
    shape: "HealthCheckInUse",
    code: "HealthCheckInUse",
    status: 400,
    fault: Fault::Sender,
};

pub const HEALTH_CHECK_VERSION_MISMATCH: ErrorKind = ErrorKind {
    shape: "HealthCheckVersionMismatch",
    code: "HealthCheckVersionMismatch",
    status: 409,
    fault: Fault::Sender,
};

pub const HOSTED_ZONE_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "HostedZoneAlreadyExists",
    code: "HostedZoneAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const HOSTED_ZONE_NOT_EMPTY: ErrorKind = ErrorKind {
    shape: "HostedZoneNotEmpty",
    code: "HostedZoneNotEmpty",
    status: 400,
    fault: Fault::Sender,
};

pub const HOSTED_ZONE_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "HostedZoneNotFound",
    code: "HostedZoneNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const HOSTED_ZONE_NOT_PRIVATE: ErrorKind = ErrorKind {
    shape: "HostedZoneNotPrivate",
    code: "HostedZoneNotPrivate",
    status: 400,
    fault: Fault::Sender,
};

pub const HOSTED_ZONE_PARTIALLY_DELEGATED: ErrorKind = ErrorKind {
    shape: "HostedZonePartiallyDelegated",
    code: "HostedZonePartiallyDelegated",
    status: 400,
    fault: Fault::Sender,
};

pub const INCOMPATIBLE_VERSION: ErrorKind = ErrorKind {
    shape: "IncompatibleVersion",
    code: "IncompatibleVersion",
    status: 400,
    fault: Fault::Sender,
};

pub const INSUFFICIENT_CLOUD_WATCH_LOGS_RESOURCE_POLICY: ErrorKind = ErrorKind {
    shape: "InsufficientCloudWatchLogsResourcePolicy",
    code: "InsufficientCloudWatchLogsResourcePolicy",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ARGUMENT: ErrorKind = ErrorKind {
    shape: "InvalidArgument",
    code: "InvalidArgument",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_CHANGE_BATCH: ErrorKind = ErrorKind {
    shape: "InvalidChangeBatch",
    code: "InvalidChangeBatch",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOMAIN_NAME: ErrorKind = ErrorKind {
    shape: "InvalidDomainName",
    code: "InvalidDomainName",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INPUT: ErrorKind = ErrorKind {
    shape: "InvalidInput",
    code: "InvalidInput",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_KMS_ARN: ErrorKind = ErrorKind {
    shape: "InvalidKMSArn",
    code: "InvalidKMSArn",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_KEY_SIGNING_KEY_NAME: ErrorKind = ErrorKind {
    shape: "InvalidKeySigningKeyName",
    code: "InvalidKeySigningKeyName",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_KEY_SIGNING_KEY_STATUS: ErrorKind = ErrorKind {
    shape: "InvalidKeySigningKeyStatus",
    code: "InvalidKeySigningKeyStatus",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PAGINATION_TOKEN: ErrorKind = ErrorKind {
    shape: "InvalidPaginationToken",
    code: "InvalidPaginationToken",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_RESOURCE_RECORD_SET_PROTECTION_BATCH: ErrorKind = ErrorKind {
    shape: "InvalidResourceRecordSetProtectionBatch",
    code: "InvalidResourceRecordSetProtectionBatch",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_SIGNING_STATUS: ErrorKind = ErrorKind {
    shape: "InvalidSigningStatus",
    code: "InvalidSigningStatus",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TRAFFIC_POLICY_DOCUMENT: ErrorKind = ErrorKind {
    shape: "InvalidTrafficPolicyDocument",
    code: "InvalidTrafficPolicyDocument",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_VPC_ID: ErrorKind = ErrorKind {
    shape: "InvalidVPCId",
    code: "InvalidVPCId",
    status: 400,
    fault: Fault::Sender,
};

pub const KEY_SIGNING_KEY_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "KeySigningKeyAlreadyExists",
    code: "KeySigningKeyAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const KEY_SIGNING_KEY_IN_PARENT_DS_RECORD: ErrorKind = ErrorKind {
    shape: "KeySigningKeyInParentDSRecord",
    code: "KeySigningKeyInParentDSRecord",
    status: 400,
    fault: Fault::Sender,
};

pub const KEY_SIGNING_KEY_IN_USE: ErrorKind = ErrorKind {
    shape: "KeySigningKeyInUse",
    code: "KeySigningKeyInUse",
    status: 400,
    fault: Fault::Sender,
};

pub const KEY_SIGNING_KEY_WITH_ACTIVE_STATUS_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "KeySigningKeyWithActiveStatusNotFound",
    code: "KeySigningKeyWithActiveStatusNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const LAST_VPC_ASSOCIATION: ErrorKind = ErrorKind {
    shape: "LastVPCAssociation",
    code: "LastVPCAssociation",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMITS_EXCEEDED: ErrorKind = ErrorKind {
    shape: "LimitsExceeded",
    code: "LimitsExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const NO_SUCH_CHANGE: ErrorKind = ErrorKind {
    shape: "NoSuchChange",
    code: "NoSuchChange",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_CIDR_COLLECTION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NoSuchCidrCollectionException",
    code: "NoSuchCidrCollectionException",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_CIDR_LOCATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NoSuchCidrLocationException",
    code: "NoSuchCidrLocationException",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_CLOUD_WATCH_LOGS_LOG_GROUP: ErrorKind = ErrorKind {
    shape: "NoSuchCloudWatchLogsLogGroup",
    code: "NoSuchCloudWatchLogsLogGroup",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_DELEGATION_SET: ErrorKind = ErrorKind {
    shape: "NoSuchDelegationSet",
    code: "NoSuchDelegationSet",
    status: 400,
    fault: Fault::Sender,
};

pub const NO_SUCH_GEO_LOCATION: ErrorKind = ErrorKind {
    shape: "NoSuchGeoLocation",
    code: "NoSuchGeoLocation",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_HEALTH_CHECK: ErrorKind = ErrorKind {
    shape: "NoSuchHealthCheck",
    code: "NoSuchHealthCheck",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_HOSTED_ZONE: ErrorKind = ErrorKind {
    shape: "NoSuchHostedZone",
    code: "NoSuchHostedZone",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_KEY_SIGNING_KEY: ErrorKind = ErrorKind {
    shape: "NoSuchKeySigningKey",
    code: "NoSuchKeySigningKey",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_QUERY_LOGGING_CONFIG: ErrorKind = ErrorKind {
    shape: "NoSuchQueryLoggingConfig",
    code: "NoSuchQueryLoggingConfig",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_TRAFFIC_POLICY: ErrorKind = ErrorKind {
    shape: "NoSuchTrafficPolicy",
    code: "NoSuchTrafficPolicy",
    status: 404,
    fault: Fault::Sender,
};

pub const NO_SUCH_TRAFFIC_POLICY_INSTANCE: ErrorKind = ErrorKind {
    shape: "NoSuchTrafficPolicyInstance",
    code: "NoSuchTrafficPolicyInstance",
    status: 404,
    fault: Fault::Sender,
};

pub const NOT_AUTHORIZED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NotAuthorizedException",
    code: "NotAuthorizedException",
    status: 401,
    fault: Fault::Sender,
};

pub const PRIOR_REQUEST_NOT_COMPLETE: ErrorKind = ErrorKind {
    shape: "PriorRequestNotComplete",
    code: "PriorRequestNotComplete",
    status: 400,
    fault: Fault::Sender,
};

pub const PROTECTION_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "ProtectionAlreadyExists",
    code: "ProtectionAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const PUBLIC_ZONE_VPC_ASSOCIATION: ErrorKind = ErrorKind {
    shape: "PublicZoneVPCAssociation",
    code: "PublicZoneVPCAssociation",
    status: 400,
    fault: Fault::Sender,
};

pub const QUERY_LOGGING_CONFIG_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "QueryLoggingConfigAlreadyExists",
    code: "QueryLoggingConfigAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const THROTTLING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ThrottlingException",
    code: "ThrottlingException",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_HEALTH_CHECKS: ErrorKind = ErrorKind {
    shape: "TooManyHealthChecks",
    code: "TooManyHealthChecks",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_HOSTED_ZONES: ErrorKind = ErrorKind {
    shape: "TooManyHostedZones",
    code: "TooManyHostedZones",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_KEY_SIGNING_KEYS: ErrorKind = ErrorKind {
    shape: "TooManyKeySigningKeys",
    code: "TooManyKeySigningKeys",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TRAFFIC_POLICIES: ErrorKind = ErrorKind {
    shape: "TooManyTrafficPolicies",
    code: "TooManyTrafficPolicies",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TRAFFIC_POLICY_INSTANCES: ErrorKind = ErrorKind {
    shape: "TooManyTrafficPolicyInstances",
    code: "TooManyTrafficPolicyInstances",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TRAFFIC_POLICY_VERSIONS_FOR_CURRENT_POLICY: ErrorKind = ErrorKind {
    shape: "TooManyTrafficPolicyVersionsForCurrentPolicy",
    code: "TooManyTrafficPolicyVersionsForCurrentPolicy",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_VPC_ASSOCIATION_AUTHORIZATIONS: ErrorKind = ErrorKind {
    shape: "TooManyVPCAssociationAuthorizations",
    code: "TooManyVPCAssociationAuthorizations",
    status: 400,
    fault: Fault::Sender,
};

pub const TRAFFIC_POLICY_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "TrafficPolicyAlreadyExists",
    code: "TrafficPolicyAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const TRAFFIC_POLICY_IN_USE: ErrorKind = ErrorKind {
    shape: "TrafficPolicyInUse",
    code: "TrafficPolicyInUse",
    status: 400,
    fault: Fault::Sender,
};

pub const TRAFFIC_POLICY_INSTANCE_ALREADY_EXISTS: ErrorKind = ErrorKind {
    shape: "TrafficPolicyInstanceAlreadyExists",
    code: "TrafficPolicyInstanceAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const VPC_ASSOCIATION_AUTHORIZATION_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "VPCAssociationAuthorizationNotFound",
    code: "VPCAssociationAuthorizationNotFound",
    status: 404,
    fault: Fault::Sender,
};

pub const VPC_ASSOCIATION_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "VPCAssociationNotFound",
    code: "VPCAssociationNotFound",
    status: 404,
    fault: Fault::Sender,
};
