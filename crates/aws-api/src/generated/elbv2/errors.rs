// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Elastic Load Balancing declares.

use smithy::{ErrorKind, Fault};

pub const ALPN_POLICY_NOT_SUPPORTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ALPNPolicyNotSupportedException",
    code: "ALPNPolicyNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const ALLOCATION_ID_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AllocationIdNotFoundException",
    code: "AllocationIdNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const AVAILABILITY_ZONE_NOT_SUPPORTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AvailabilityZoneNotSupportedException",
    code: "AvailabilityZoneNotSupported",
    status: 400,
    fault: Fault::Sender,
};

pub const CA_CERTIFICATES_BUNDLE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CaCertificatesBundleNotFoundException",
    code: "CaCertificatesBundleNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const CAPACITY_DECREASE_REQUESTS_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CapacityDecreaseRequestsLimitExceededException",
    code: "CapacityDecreaseRequestLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const CAPACITY_RESERVATION_PENDING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CapacityReservationPendingException",
    code: "CapacityReservationPending",
    status: 400,
    fault: Fault::Sender,
};

pub const CAPACITY_UNITS_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CapacityUnitsLimitExceededException",
    code: "CapacityUnitsLimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const CERTIFICATE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CertificateNotFoundException",
    code: "CertificateNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const DELETE_ASSOCIATION_SAME_ACCOUNT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DeleteAssociationSameAccountException",
    code: "DeleteAssociationSameAccount",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_LISTENER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DuplicateListenerException",
    code: "DuplicateListener",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_LOAD_BALANCER_NAME_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DuplicateLoadBalancerNameException",
    code: "DuplicateLoadBalancerName",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_TAG_KEYS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DuplicateTagKeysException",
    code: "DuplicateTagKeys",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_TARGET_GROUP_NAME_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DuplicateTargetGroupNameException",
    code: "DuplicateTargetGroupName",
    status: 400,
    fault: Fault::Sender,
};

pub const DUPLICATE_TRUST_STORE_NAME_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DuplicateTrustStoreNameException",
    code: "DuplicateTrustStoreName",
    status: 400,
    fault: Fault::Sender,
};

pub const HEALTH_UNAVAILABLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "HealthUnavailableException",
    code: "HealthUnavailable",
    status: 500,
    fault: Fault::Receiver,
};

pub const INCOMPATIBLE_PROTOCOLS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "IncompatibleProtocolsException",
    code: "IncompatibleProtocols",
    status: 400,
    fault: Fault::Sender,
};

pub const INSUFFICIENT_CAPACITY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InsufficientCapacityException",
    code: "InsufficientCapacity",
    status: 500,
    fault: Fault::Receiver,
};

pub const INVALID_CA_CERTIFICATES_BUNDLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidCaCertificatesBundleException",
    code: "InvalidCaCertificatesBundle",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_CONFIGURATION_REQUEST_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidConfigurationRequestException",
    code: "InvalidConfigurationRequest",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_LOAD_BALANCER_ACTION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidLoadBalancerActionException",
    code: "InvalidLoadBalancerAction",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_REVOCATION_CONTENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidRevocationContentException",
    code: "InvalidRevocationContent",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_SCHEME_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidSchemeException",
    code: "InvalidScheme",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_SECURITY_GROUP_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidSecurityGroupException",
    code: "InvalidSecurityGroup",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_SUBNET_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidSubnetException",
    code: "InvalidSubnet",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TARGET_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidTargetException",
    code: "InvalidTarget",
    status: 400,
    fault: Fault::Sender,
};

pub const LISTENER_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ListenerNotFoundException",
    code: "ListenerNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const LOAD_BALANCER_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LoadBalancerNotFoundException",
    code: "LoadBalancerNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const OPERATION_NOT_PERMITTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OperationNotPermittedException",
    code: "OperationNotPermitted",
    status: 400,
    fault: Fault::Sender,
};

pub const PRIOR_REQUEST_NOT_COMPLETE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PriorRequestNotCompleteException",
    code: "PriorRequestNotComplete",
    status: 429,
    fault: Fault::Sender,
};

pub const PRIORITY_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PriorityInUseException",
    code: "PriorityInUse",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceInUseException",
    code: "ResourceInUse",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const REVOCATION_CONTENT_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RevocationContentNotFoundException",
    code: "RevocationContentNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const REVOCATION_ID_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RevocationIdNotFoundException",
    code: "RevocationIdNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const RULE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RuleNotFoundException",
    code: "RuleNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const SSL_POLICY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SSLPolicyNotFoundException",
    code: "SSLPolicyNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const SUBNET_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SubnetNotFoundException",
    code: "SubnetNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TargetGroupAssociationLimitException",
    code: "TargetGroupAssociationLimit",
    status: 400,
    fault: Fault::Sender,
};

pub const TARGET_GROUP_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TargetGroupNotFoundException",
    code: "TargetGroupNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_ACTIONS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyActionsException",
    code: "TooManyActions",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_CERTIFICATES_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyCertificatesException",
    code: "TooManyCertificates",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_LISTENERS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyListenersException",
    code: "TooManyListeners",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_LOAD_BALANCERS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyLoadBalancersException",
    code: "TooManyLoadBalancers",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyRegistrationsForTargetIdException",
    code: "TooManyRegistrationsForTargetId",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_RULES_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyRulesException",
    code: "TooManyRules",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TAGS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyTagsException",
    code: "TooManyTags",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TARGET_GROUPS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyTargetGroupsException",
    code: "TooManyTargetGroups",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TARGETS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyTargetsException",
    code: "TooManyTargets",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TRUST_STORE_REVOCATION_ENTRIES_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyTrustStoreRevocationEntriesException",
    code: "TooManyTrustStoreRevocationEntries",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TRUST_STORES_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyTrustStoresException",
    code: "TooManyTrustStores",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyUniqueTargetGroupsPerLoadBalancerException",
    code: "TooManyUniqueTargetGroupsPerLoadBalancer",
    status: 400,
    fault: Fault::Sender,
};

pub const TRUST_STORE_ASSOCIATION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TrustStoreAssociationNotFoundException",
    code: "AssociationNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const TRUST_STORE_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TrustStoreInUseException",
    code: "TrustStoreInUse",
    status: 400,
    fault: Fault::Sender,
};

pub const TRUST_STORE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TrustStoreNotFoundException",
    code: "TrustStoreNotFound",
    status: 400,
    fault: Fault::Sender,
};

pub const TRUST_STORE_NOT_READY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TrustStoreNotReadyException",
    code: "TrustStoreNotReady",
    status: 400,
    fault: Fault::Sender,
};

pub const UNSUPPORTED_PROTOCOL_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnsupportedProtocolException",
    code: "UnsupportedProtocol",
    status: 400,
    fault: Fault::Sender,
};
