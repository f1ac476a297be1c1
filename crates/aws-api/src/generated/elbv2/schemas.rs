// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of Elastic Load Balancing, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACTION: Schema = Schema {
    members: &[
        Member::new("Type", &ACTION_TYPE_ENUM).with_required(),
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN),
        Member::new("AuthenticateOidcConfig", &AUTHENTICATE_OIDC_ACTION_CONFIG),
        Member::new(
            "AuthenticateCognitoConfig",
            &AUTHENTICATE_COGNITO_ACTION_CONFIG,
        ),
        Member::new("Order", &ACTION_ORDER),
        Member::new("RedirectConfig", &REDIRECT_ACTION_CONFIG),
        Member::new("FixedResponseConfig", &FIXED_RESPONSE_ACTION_CONFIG),
        Member::new("ForwardConfig", &FORWARD_ACTION_CONFIG),
        Member::new("JwtValidationConfig", &JWT_VALIDATION_ACTION_CONFIG),
    ],
    ..Schema::simple("Action", Kind::Structure)
};

pub static ACTION_ORDER: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ActionOrder", Kind::Integer)
};

pub static ACTION_TYPE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &[
            "forward",
            "authenticate-oidc",
            "authenticate-cognito",
            "redirect",
            "fixed-response",
            "jwt-validation",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ActionTypeEnum", Kind::String)
};

pub static ACTIONS: Schema = Schema {
    members: &[Member::new("member", &ACTION)],
    ..Schema::simple("Actions", Kind::List)
};

pub static ADD_LISTENER_CERTIFICATES_INPUT: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN).with_required(),
        Member::new("Certificates", &CERTIFICATE_LIST).with_required(),
    ],
    ..Schema::simple("AddListenerCertificatesInput", Kind::Structure)
};

pub static ADD_LISTENER_CERTIFICATES_OUTPUT: Schema = Schema {
    members: &[Member::new("Certificates", &CERTIFICATE_LIST)],
    ..Schema::simple("AddListenerCertificatesOutput", Kind::Structure)
};

pub static ADD_TAGS_INPUT: Schema = Schema {
    members: &[
        Member::new("ResourceArns", &RESOURCE_ARNS).with_required(),
        Member::new("Tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("AddTagsInput", Kind::Structure)
};

pub static ADD_TAGS_OUTPUT: Schema = Schema::simple("AddTagsOutput", Kind::Structure);

pub static ADMINISTRATIVE_OVERRIDE: Schema = Schema {
    members: &[
        Member::new("State", &TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM),
        Member::new("Reason", &TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM),
        Member::new("Description", &DESCRIPTION),
    ],
    ..Schema::simple("AdministrativeOverride", Kind::Structure)
};

pub static ADVERTISE_TRUST_STORE_CA_NAMES_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["on", "off"],
        ..Constraints::NONE
    },
    ..Schema::simple("AdvertiseTrustStoreCaNamesEnum", Kind::String)
};

pub static ALLOCATION_ID: Schema = Schema::simple("AllocationId", Kind::String);

pub static ALPN_POLICY_NAME: Schema = Schema {
    members: &[Member::new("member", &ALPN_POLICY_VALUE)],
    ..Schema::simple("AlpnPolicyName", Kind::List)
};

pub static ALPN_POLICY_VALUE: Schema = Schema::simple("AlpnPolicyValue", Kind::String);

pub static ANOMALY_DETECTION: Schema = Schema {
    members: &[
        Member::new("Result", &ANOMALY_RESULT_ENUM),
        Member::new("MitigationInEffect", &MITIGATION_IN_EFFECT_ENUM),
    ],
    ..Schema::simple("AnomalyDetection", Kind::Structure)
};

pub static ANOMALY_RESULT_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["anomalous", "normal"],
        ..Constraints::NONE
    },
    ..Schema::simple("AnomalyResultEnum", Kind::String)
};

pub static AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: Schema = Schema {
    members: &[
        Member::new(
            "key",
            &AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME,
        ),
        Member::new(
            "value",
            &AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE,
        ),
    ],
    ..Schema::simple(
        "AuthenticateCognitoActionAuthenticationRequestExtraParams",
        Kind::Map,
    )
};

pub static AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME: Schema = Schema::simple(
    "AuthenticateCognitoActionAuthenticationRequestParamName",
    Kind::String,
);

pub static AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE: Schema = Schema::simple(
    "AuthenticateCognitoActionAuthenticationRequestParamValue",
    Kind::String,
);

pub static AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["deny", "allow", "authenticate"],
        ..Constraints::NONE
    },
    ..Schema::simple(
        "AuthenticateCognitoActionConditionalBehaviorEnum",
        Kind::String,
    )
};

pub static AUTHENTICATE_COGNITO_ACTION_CONFIG: Schema = Schema {
    members: &[
        Member::new("UserPoolArn", &AUTHENTICATE_COGNITO_ACTION_USER_POOL_ARN).with_required(),
        Member::new(
            "UserPoolClientId",
            &AUTHENTICATE_COGNITO_ACTION_USER_POOL_CLIENT_ID,
        )
        .with_required(),
        Member::new(
            "UserPoolDomain",
            &AUTHENTICATE_COGNITO_ACTION_USER_POOL_DOMAIN,
        )
        .with_required(),
        Member::new(
            "SessionCookieName",
            &AUTHENTICATE_COGNITO_ACTION_SESSION_COOKIE_NAME,
        ),
        Member::new("Scope", &AUTHENTICATE_COGNITO_ACTION_SCOPE),
        Member::new(
            "SessionTimeout",
            &AUTHENTICATE_COGNITO_ACTION_SESSION_TIMEOUT,
        ),
        Member::new(
            "AuthenticationRequestExtraParams",
            &AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS,
        ),
        Member::new(
            "OnUnauthenticatedRequest",
            &AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM,
        ),
    ],
    ..Schema::simple("AuthenticateCognitoActionConfig", Kind::Structure)
};

pub static AUTHENTICATE_COGNITO_ACTION_SCOPE: Schema =
    Schema::simple("AuthenticateCognitoActionScope", Kind::String);

pub static AUTHENTICATE_COGNITO_ACTION_SESSION_COOKIE_NAME: Schema =
    Schema::simple("AuthenticateCognitoActionSessionCookieName", Kind::String);

pub static AUTHENTICATE_COGNITO_ACTION_SESSION_TIMEOUT: Schema =
    Schema::simple("AuthenticateCognitoActionSessionTimeout", Kind::Long);

pub static AUTHENTICATE_COGNITO_ACTION_USER_POOL_ARN: Schema =
    Schema::simple("AuthenticateCognitoActionUserPoolArn", Kind::String);

pub static AUTHENTICATE_COGNITO_ACTION_USER_POOL_CLIENT_ID: Schema =
    Schema::simple("AuthenticateCognitoActionUserPoolClientId", Kind::String);

pub static AUTHENTICATE_COGNITO_ACTION_USER_POOL_DOMAIN: Schema =
    Schema::simple("AuthenticateCognitoActionUserPoolDomain", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: Schema = Schema {
    members: &[
        Member::new(
            "key",
            &AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME,
        ),
        Member::new(
            "value",
            &AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE,
        ),
    ],
    ..Schema::simple(
        "AuthenticateOidcActionAuthenticationRequestExtraParams",
        Kind::Map,
    )
};

pub static AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME: Schema = Schema::simple(
    "AuthenticateOidcActionAuthenticationRequestParamName",
    Kind::String,
);

pub static AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE: Schema = Schema::simple(
    "AuthenticateOidcActionAuthenticationRequestParamValue",
    Kind::String,
);

pub static AUTHENTICATE_OIDC_ACTION_AUTHORIZATION_ENDPOINT: Schema =
    Schema::simple("AuthenticateOidcActionAuthorizationEndpoint", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_CLIENT_ID: Schema =
    Schema::simple("AuthenticateOidcActionClientId", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_CLIENT_SECRET: Schema =
    Schema::simple("AuthenticateOidcActionClientSecret", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["deny", "allow", "authenticate"],
        ..Constraints::NONE
    },
    ..Schema::simple(
        "AuthenticateOidcActionConditionalBehaviorEnum",
        Kind::String,
    )
};

pub static AUTHENTICATE_OIDC_ACTION_CONFIG: Schema = Schema {
    members: &[
        Member::new("Issuer", &AUTHENTICATE_OIDC_ACTION_ISSUER).with_required(),
        Member::new(
            "AuthorizationEndpoint",
            &AUTHENTICATE_OIDC_ACTION_AUTHORIZATION_ENDPOINT,
        )
        .with_required(),
        Member::new("TokenEndpoint", &AUTHENTICATE_OIDC_ACTION_TOKEN_ENDPOINT).with_required(),
        Member::new(
            "UserInfoEndpoint",
            &AUTHENTICATE_OIDC_ACTION_USER_INFO_ENDPOINT,
        )
        .with_required(),
        Member::new("ClientId", &AUTHENTICATE_OIDC_ACTION_CLIENT_ID).with_required(),
        Member::new("ClientSecret", &AUTHENTICATE_OIDC_ACTION_CLIENT_SECRET),
        Member::new(
            "SessionCookieName",
            &AUTHENTICATE_OIDC_ACTION_SESSION_COOKIE_NAME,
        ),
        Member::new("Scope", &AUTHENTICATE_OIDC_ACTION_SCOPE),
        Member::new("SessionTimeout", &AUTHENTICATE_OIDC_ACTION_SESSION_TIMEOUT),
        Member::new(
            "AuthenticationRequestExtraParams",
            &AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS,
        ),
        Member::new(
            "OnUnauthenticatedRequest",
            &AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM,
        ),
        Member::new(
            "UseExistingClientSecret",
            &AUTHENTICATE_OIDC_ACTION_USE_EXISTING_CLIENT_SECRET,
        ),
    ],
    ..Schema::simple("AuthenticateOidcActionConfig", Kind::Structure)
};

pub static AUTHENTICATE_OIDC_ACTION_ISSUER: Schema =
    Schema::simple("AuthenticateOidcActionIssuer", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_SCOPE: Schema =
    Schema::simple("AuthenticateOidcActionScope", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_SESSION_COOKIE_NAME: Schema =
    Schema::simple("AuthenticateOidcActionSessionCookieName", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_SESSION_TIMEOUT: Schema =
    Schema::simple("AuthenticateOidcActionSessionTimeout", Kind::Long);

pub static AUTHENTICATE_OIDC_ACTION_TOKEN_ENDPOINT: Schema =
    Schema::simple("AuthenticateOidcActionTokenEndpoint", Kind::String);

pub static AUTHENTICATE_OIDC_ACTION_USE_EXISTING_CLIENT_SECRET: Schema = Schema::simple(
    "AuthenticateOidcActionUseExistingClientSecret",
    Kind::Boolean,
);

pub static AUTHENTICATE_OIDC_ACTION_USER_INFO_ENDPOINT: Schema =
    Schema::simple("AuthenticateOidcActionUserInfoEndpoint", Kind::String);

pub static AVAILABILITY_ZONE: Schema = Schema {
    members: &[
        Member::new("ZoneName", &ZONE_NAME),
        Member::new("SubnetId", &SUBNET_ID),
        Member::new("OutpostId", &OUTPOST_ID),
        Member::new("LoadBalancerAddresses", &LOAD_BALANCER_ADDRESSES),
        Member::new("SourceNatIpv6Prefixes", &SOURCE_NAT_IPV6_PREFIXES),
    ],
    ..Schema::simple("AvailabilityZone", Kind::Structure)
};

pub static AVAILABILITY_ZONES: Schema = Schema {
    members: &[Member::new("member", &AVAILABILITY_ZONE)],
    ..Schema::simple("AvailabilityZones", Kind::List)
};

pub static CANONICAL_HOSTED_ZONE_ID: Schema = Schema::simple("CanonicalHostedZoneId", Kind::String);

pub static CAPACITY_RESERVATION_STATE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["provisioned", "pending", "rebalancing", "failed"],
        ..Constraints::NONE
    },
    ..Schema::simple("CapacityReservationStateEnum", Kind::String)
};

pub static CAPACITY_RESERVATION_STATUS: Schema = Schema {
    members: &[
        Member::new("Code", &CAPACITY_RESERVATION_STATE_ENUM),
        Member::new("Reason", &STATE_REASON),
    ],
    ..Schema::simple("CapacityReservationStatus", Kind::Structure)
};

pub static CAPACITY_UNITS: Schema = Schema::simple("CapacityUnits", Kind::Integer);

pub static CAPACITY_UNITS_DOUBLE: Schema = Schema::simple("CapacityUnitsDouble", Kind::Double);

pub static CERTIFICATE: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &CERTIFICATE_ARN),
        Member::new("IsDefault", &DEFAULT),
    ],
    ..Schema::simple("Certificate", Kind::Structure)
};

pub static CERTIFICATE_ARN: Schema = Schema::simple("CertificateArn", Kind::String);

pub static CERTIFICATE_LIST: Schema = Schema {
    members: &[Member::new("member", &CERTIFICATE)],
    ..Schema::simple("CertificateList", Kind::List)
};

pub static CIPHER: Schema = Schema {
    members: &[
        Member::new("Name", &CIPHER_NAME),
        Member::new("Priority", &CIPHER_PRIORITY),
    ],
    ..Schema::simple("Cipher", Kind::Structure)
};

pub static CIPHER_NAME: Schema = Schema::simple("CipherName", Kind::String);

pub static CIPHER_PRIORITY: Schema = Schema::simple("CipherPriority", Kind::Integer);

pub static CIPHERS: Schema = Schema {
    members: &[Member::new("member", &CIPHER)],
    ..Schema::simple("Ciphers", Kind::List)
};

pub static CONDITION_FIELD_NAME: Schema = Schema {
    constraints: Constraints {
        max: Some(64.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ConditionFieldName", Kind::String)
};

pub static CREATE_LISTENER_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required(),
        Member::new("Protocol", &PROTOCOL_ENUM),
        Member::new("Port", &PORT),
        Member::new("SslPolicy", &SSL_POLICY_NAME),
        Member::new("Certificates", &CERTIFICATE_LIST),
        Member::new("DefaultActions", &ACTIONS).with_required(),
        Member::new("AlpnPolicy", &ALPN_POLICY_NAME),
        Member::new("Tags", &TAG_LIST),
        Member::new("MutualAuthentication", &MUTUAL_AUTHENTICATION_ATTRIBUTES),
    ],
    ..Schema::simple("CreateListenerInput", Kind::Structure)
};

pub static CREATE_LISTENER_OUTPUT: Schema = Schema {
    members: &[Member::new("Listeners", &LISTENERS)],
    ..Schema::simple("CreateListenerOutput", Kind::Structure)
};

pub static CREATE_LOAD_BALANCER_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &LOAD_BALANCER_NAME).with_required(),
        Member::new("Subnets", &SUBNETS),
        Member::new("SubnetMappings", &SUBNET_MAPPINGS),
        Member::new("SecurityGroups", &SECURITY_GROUPS),
        Member::new("Scheme", &LOAD_BALANCER_SCHEME_ENUM),
        Member::new("Tags", &TAG_LIST),
        Member::new("Type", &LOAD_BALANCER_TYPE_ENUM),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE),
        Member::new("CustomerOwnedIpv4Pool", &CUSTOMER_OWNED_IPV4_POOL),
        Member::new(
            "EnablePrefixForIpv6SourceNat",
            &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM,
        ),
        Member::new("IpamPools", &IPAM_POOLS),
    ],
    ..Schema::simple("CreateLoadBalancerInput", Kind::Structure)
};

pub static CREATE_LOAD_BALANCER_OUTPUT: Schema = Schema {
    members: &[Member::new("LoadBalancers", &LOAD_BALANCERS)],
    ..Schema::simple("CreateLoadBalancerOutput", Kind::Structure)
};

pub static CREATE_RULE_INPUT: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN).with_required(),
        Member::new("Conditions", &RULE_CONDITION_LIST).with_required(),
        Member::new("Priority", &RULE_PRIORITY).with_required(),
        Member::new("Actions", &ACTIONS).with_required(),
        Member::new("Tags", &TAG_LIST),
        Member::new("Transforms", &RULE_TRANSFORM_LIST),
    ],
    ..Schema::simple("CreateRuleInput", Kind::Structure)
};

pub static CREATE_RULE_OUTPUT: Schema = Schema {
    members: &[Member::new("Rules", &RULES)],
    ..Schema::simple("CreateRuleOutput", Kind::Structure)
};

pub static CREATE_TARGET_GROUP_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &TARGET_GROUP_NAME).with_required(),
        Member::new("Protocol", &PROTOCOL_ENUM),
        Member::new("ProtocolVersion", &PROTOCOL_VERSION),
        Member::new("Port", &PORT),
        Member::new("VpcId", &VPC_ID),
        Member::new("HealthCheckProtocol", &PROTOCOL_ENUM),
        Member::new("HealthCheckPort", &HEALTH_CHECK_PORT),
        Member::new("HealthCheckEnabled", &HEALTH_CHECK_ENABLED),
        Member::new("HealthCheckPath", &PATH),
        Member::new("HealthCheckIntervalSeconds", &HEALTH_CHECK_INTERVAL_SECONDS),
        Member::new("HealthCheckTimeoutSeconds", &HEALTH_CHECK_TIMEOUT_SECONDS),
        Member::new("HealthyThresholdCount", &HEALTH_CHECK_THRESHOLD_COUNT),
        Member::new("UnhealthyThresholdCount", &HEALTH_CHECK_THRESHOLD_COUNT),
        Member::new("Matcher", &MATCHER),
        Member::new("TargetType", &TARGET_TYPE_ENUM),
        Member::new("Tags", &TAG_LIST),
        Member::new("IpAddressType", &TARGET_GROUP_IP_ADDRESS_TYPE_ENUM),
        Member::new("TargetControlPort", &TARGET_CONTROL_PORT),
    ],
    ..Schema::simple("CreateTargetGroupInput", Kind::Structure)
};

pub static CREATE_TARGET_GROUP_OUTPUT: Schema = Schema {
    members: &[Member::new("TargetGroups", &TARGET_GROUPS)],
    ..Schema::simple("CreateTargetGroupOutput", Kind::Structure)
};

pub static CREATE_TRUST_STORE_INPUT: Schema = Schema {
    members: &[
        Member::new("Name", &TRUST_STORE_NAME).with_required(),
        Member::new("CaCertificatesBundleS3Bucket", &S3_BUCKET).with_required(),
        Member::new("CaCertificatesBundleS3Key", &S3_KEY).with_required(),
        Member::new("CaCertificatesBundleS3ObjectVersion", &S3_OBJECT_VERSION),
        Member::new("Tags", &TAG_LIST),
    ],
    ..Schema::simple("CreateTrustStoreInput", Kind::Structure)
};

pub static CREATE_TRUST_STORE_OUTPUT: Schema = Schema {
    members: &[Member::new("TrustStores", &TRUST_STORES)],
    ..Schema::simple("CreateTrustStoreOutput", Kind::Structure)
};

pub static CREATED_TIME: Schema = Schema::simple("CreatedTime", Kind::Timestamp);

pub static CUSTOMER_OWNED_IPV4_POOL: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        pattern: Some("^(ipv4pool-coip-)[a-zA-Z0-9]+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("CustomerOwnedIpv4Pool", Kind::String)
};

pub static DNS_NAME: Schema = Schema::simple("DNSName", Kind::String);

pub static DECREASE_REQUESTS_REMAINING: Schema =
    Schema::simple("DecreaseRequestsRemaining", Kind::Integer);

pub static DEFAULT: Schema = Schema::simple("Default", Kind::Boolean);

pub static DELETE_LISTENER_INPUT: Schema = Schema {
    members: &[Member::new("ListenerArn", &LISTENER_ARN).with_required()],
    ..Schema::simple("DeleteListenerInput", Kind::Structure)
};

pub static DELETE_LISTENER_OUTPUT: Schema = Schema::simple("DeleteListenerOutput", Kind::Structure);

pub static DELETE_LOAD_BALANCER_INPUT: Schema = Schema {
    members: &[Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required()],
    ..Schema::simple("DeleteLoadBalancerInput", Kind::Structure)
};

pub static DELETE_LOAD_BALANCER_OUTPUT: Schema =
    Schema::simple("DeleteLoadBalancerOutput", Kind::Structure);

pub static DELETE_RULE_INPUT: Schema = Schema {
    members: &[Member::new("RuleArn", &RULE_ARN).with_required()],
    ..Schema::simple("DeleteRuleInput", Kind::Structure)
};

pub static DELETE_RULE_OUTPUT: Schema = Schema::simple("DeleteRuleOutput", Kind::Structure);

pub static DELETE_TARGET_GROUP_INPUT: Schema = Schema {
    members: &[Member::new("TargetGroupArn", &TARGET_GROUP_ARN).with_required()],
    ..Schema::simple("DeleteTargetGroupInput", Kind::Structure)
};

pub static DELETE_TARGET_GROUP_OUTPUT: Schema =
    Schema::simple("DeleteTargetGroupOutput", Kind::Structure);

pub static DEREGISTER_TARGETS_INPUT: Schema = Schema {
    members: &[
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN).with_required(),
        Member::new("Targets", &TARGET_DESCRIPTIONS).with_required(),
    ],
    ..Schema::simple("DeregisterTargetsInput", Kind::Structure)
};

pub static DEREGISTER_TARGETS_OUTPUT: Schema =
    Schema::simple("DeregisterTargetsOutput", Kind::Structure);

pub static DESCRIBE_ACCOUNT_LIMITS_INPUT: Schema = Schema {
    members: &[
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
    ],
    ..Schema::simple("DescribeAccountLimitsInput", Kind::Structure)
};

pub static DESCRIBE_ACCOUNT_LIMITS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Limits", &LIMITS),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeAccountLimitsOutput", Kind::Structure)
};

pub static DESCRIBE_CAPACITY_RESERVATION_INPUT: Schema = Schema {
    members: &[Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required()],
    ..Schema::simple("DescribeCapacityReservationInput", Kind::Structure)
};

pub static DESCRIBE_CAPACITY_RESERVATION_OUTPUT: Schema = Schema {
    members: &[
        Member::new("LastModifiedTime", &LAST_MODIFIED_TIME),
        Member::new("DecreaseRequestsRemaining", &DECREASE_REQUESTS_REMAINING),
        Member::new(
            "MinimumLoadBalancerCapacity",
            &MINIMUM_LOAD_BALANCER_CAPACITY,
        ),
        Member::new(
            "CapacityReservationState",
            &ZONAL_CAPACITY_RESERVATION_STATES,
        ),
    ],
    ..Schema::simple("DescribeCapacityReservationOutput", Kind::Structure)
};

pub static DESCRIBE_LISTENER_ATTRIBUTES_INPUT: Schema = Schema {
    members: &[Member::new("ListenerArn", &LISTENER_ARN).with_required()],
    ..Schema::simple("DescribeListenerAttributesInput", Kind::Structure)
};

pub static DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT: Schema = Schema {
    members: &[Member::new("Attributes", &LISTENER_ATTRIBUTES)],
    ..Schema::simple("DescribeListenerAttributesOutput", Kind::Structure)
};

pub static DESCRIBE_LISTENER_CERTIFICATES_INPUT: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN).with_required(),
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
    ],
    ..Schema::simple("DescribeListenerCertificatesInput", Kind::Structure)
};

pub static DESCRIBE_LISTENER_CERTIFICATES_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Certificates", &CERTIFICATE_LIST),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeListenerCertificatesOutput", Kind::Structure)
};

pub static DESCRIBE_LISTENERS_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN),
        Member::new("ListenerArns", &LISTENER_ARNS),
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
    ],
    ..Schema::simple("DescribeListenersInput", Kind::Structure)
};

pub static DESCRIBE_LISTENERS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Listeners", &LISTENERS),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeListenersOutput", Kind::Structure)
};

pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT: Schema = Schema {
    members: &[Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required()],
    ..Schema::simple("DescribeLoadBalancerAttributesInput", Kind::Structure)
};

pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Schema = Schema {
    members: &[Member::new("Attributes", &LOAD_BALANCER_ATTRIBUTES)],
    ..Schema::simple("DescribeLoadBalancerAttributesOutput", Kind::Structure)
};

pub static DESCRIBE_LOAD_BALANCERS_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArns", &LOAD_BALANCER_ARNS),
        Member::new("Names", &LOAD_BALANCER_NAMES),
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
    ],
    ..Schema::simple("DescribeLoadBalancersInput", Kind::Structure)
};

pub static DESCRIBE_LOAD_BALANCERS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancers", &LOAD_BALANCERS),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeLoadBalancersOutput", Kind::Structure)
};

pub static DESCRIBE_RULES_INPUT: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN),
        Member::new("RuleArns", &RULE_ARNS),
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
    ],
    ..Schema::simple("DescribeRulesInput", Kind::Structure)
};

pub static DESCRIBE_RULES_OUTPUT: Schema = Schema {
    members: &[
        Member::new("Rules", &RULES),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeRulesOutput", Kind::Structure)
};

pub static DESCRIBE_SSL_POLICIES_INPUT: Schema = Schema {
    members: &[
        Member::new("Names", &SSL_POLICY_NAMES),
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
        Member::new("LoadBalancerType", &LOAD_BALANCER_TYPE_ENUM),
    ],
    ..Schema::simple("DescribeSSLPoliciesInput", Kind::Structure)
};

pub static DESCRIBE_SSL_POLICIES_OUTPUT: Schema = Schema {
    members: &[
        Member::new("SslPolicies", &SSL_POLICIES),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeSSLPoliciesOutput", Kind::Structure)
};

pub static DESCRIBE_TAGS_INPUT: Schema = Schema {
    members: &[Member::new("ResourceArns", &RESOURCE_ARNS).with_required()],
    ..Schema::simple("DescribeTagsInput", Kind::Structure)
};

pub static DESCRIBE_TAGS_OUTPUT: Schema = Schema {
    members: &[Member::new("TagDescriptions", &TAG_DESCRIPTIONS)],
    ..Schema::simple("DescribeTagsOutput", Kind::Structure)
};

pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT: Schema = Schema {
    members: &[Member::new("TargetGroupArn", &TARGET_GROUP_ARN).with_required()],
    ..Schema::simple("DescribeTargetGroupAttributesInput", Kind::Structure)
};

pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT: Schema = Schema {
    members: &[Member::new("Attributes", &TARGET_GROUP_ATTRIBUTES)],
    ..Schema::simple("DescribeTargetGroupAttributesOutput", Kind::Structure)
};

pub static DESCRIBE_TARGET_GROUPS_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN),
        Member::new("TargetGroupArns", &TARGET_GROUP_ARNS),
        Member::new("Names", &TARGET_GROUP_NAMES),
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
    ],
    ..Schema::simple("DescribeTargetGroupsInput", Kind::Structure)
};

pub static DESCRIBE_TARGET_GROUPS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("TargetGroups", &TARGET_GROUPS),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeTargetGroupsOutput", Kind::Structure)
};

pub static DESCRIBE_TARGET_HEALTH_INPUT: Schema = Schema {
    members: &[
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN).with_required(),
        Member::new("Targets", &TARGET_DESCRIPTIONS),
        Member::new("Include", &LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS),
    ],
    ..Schema::simple("DescribeTargetHealthInput", Kind::Structure)
};

pub static DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["AnomalyDetection", "All"],
        ..Constraints::NONE
    },
    ..Schema::simple("DescribeTargetHealthInputIncludeEnum", Kind::String)
};

pub static DESCRIBE_TARGET_HEALTH_OUTPUT: Schema = Schema {
    members: &[Member::new(
        "TargetHealthDescriptions",
        &TARGET_HEALTH_DESCRIPTIONS,
    )],
    ..Schema::simple("DescribeTargetHealthOutput", Kind::Structure)
};

pub static DESCRIBE_TRUST_STORES_INPUT: Schema = Schema {
    members: &[
        Member::new("TrustStoreArns", &TRUST_STORE_ARNS),
        Member::new("Names", &TRUST_STORE_NAMES),
        Member::new("Marker", &MARKER),
        Member::new("PageSize", &PAGE_SIZE),
    ],
    ..Schema::simple("DescribeTrustStoresInput", Kind::Structure)
};

pub static DESCRIBE_TRUST_STORES_OUTPUT: Schema = Schema {
    members: &[
        Member::new("TrustStores", &TRUST_STORES),
        Member::new("NextMarker", &MARKER),
    ],
    ..Schema::simple("DescribeTrustStoresOutput", Kind::Structure)
};

pub static DESCRIPTION: Schema = Schema::simple("Description", Kind::String);

pub static ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["on", "off"],
        ..Constraints::NONE
    },
    ..Schema::simple("EnablePrefixForIpv6SourceNatEnum", Kind::String)
};

pub static ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC: Schema = Schema::simple(
    "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
    Kind::String,
);

pub static ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["on", "off"],
        ..Constraints::NONE
    },
    ..Schema::simple(
        "EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum",
        Kind::String,
    )
};

pub static FIXED_RESPONSE_ACTION_CONFIG: Schema = Schema {
    members: &[
        Member::new("MessageBody", &FIXED_RESPONSE_ACTION_MESSAGE),
        Member::new("StatusCode", &FIXED_RESPONSE_ACTION_STATUS_CODE).with_required(),
        Member::new("ContentType", &FIXED_RESPONSE_ACTION_CONTENT_TYPE),
    ],
    ..Schema::simple("FixedResponseActionConfig", Kind::Structure)
};

pub static FIXED_RESPONSE_ACTION_CONTENT_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(32.0),
        ..Constraints::NONE
    },
    ..Schema::simple("FixedResponseActionContentType", Kind::String)
};

pub static FIXED_RESPONSE_ACTION_MESSAGE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("FixedResponseActionMessage", Kind::String)
};

pub static FIXED_RESPONSE_ACTION_STATUS_CODE: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"^(2|4|5)\d\d$"),
        ..Constraints::NONE
    },
    ..Schema::simple("FixedResponseActionStatusCode", Kind::String)
};

pub static FORWARD_ACTION_CONFIG: Schema = Schema {
    members: &[
        Member::new("TargetGroups", &TARGET_GROUP_LIST),
        Member::new(
            "TargetGroupStickinessConfig",
            &TARGET_GROUP_STICKINESS_CONFIG,
        ),
    ],
    ..Schema::simple("ForwardActionConfig", Kind::Structure)
};

pub static GRPC_CODE: Schema = Schema::simple("GrpcCode", Kind::String);

pub static HEALTH_CHECK_ENABLED: Schema = Schema::simple("HealthCheckEnabled", Kind::Boolean);

pub static HEALTH_CHECK_INTERVAL_SECONDS: Schema = Schema {
    constraints: Constraints {
        min: Some(5.0),
        max: Some(300.0),
        ..Constraints::NONE
    },
    ..Schema::simple("HealthCheckIntervalSeconds", Kind::Integer)
};

pub static HEALTH_CHECK_PORT: Schema = Schema::simple("HealthCheckPort", Kind::String);

pub static HEALTH_CHECK_THRESHOLD_COUNT: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(10.0),
        ..Constraints::NONE
    },
    ..Schema::simple("HealthCheckThresholdCount", Kind::Integer)
};

pub static HEALTH_CHECK_TIMEOUT_SECONDS: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(120.0),
        ..Constraints::NONE
    },
    ..Schema::simple("HealthCheckTimeoutSeconds", Kind::Integer)
};

pub static HOST_HEADER_CONDITION_CONFIG: Schema = Schema {
    members: &[
        Member::new("Values", &LIST_OF_STRING),
        Member::new("RegexValues", &LIST_OF_STRING),
    ],
    ..Schema::simple("HostHeaderConditionConfig", Kind::Structure)
};

pub static HOST_HEADER_REWRITE_CONFIG: Schema = Schema {
    members: &[Member::new("Rewrites", &REWRITE_CONFIG_LIST)],
    ..Schema::simple("HostHeaderRewriteConfig", Kind::Structure)
};

pub static HTTP_CODE: Schema = Schema::simple("HttpCode", Kind::String);

pub static HTTP_HEADER_CONDITION_CONFIG: Schema = Schema {
    members: &[
        Member::new("HttpHeaderName", &HTTP_HEADER_CONDITION_NAME),
        Member::new("Values", &LIST_OF_STRING),
        Member::new("RegexValues", &LIST_OF_STRING),
    ],
    ..Schema::simple("HttpHeaderConditionConfig", Kind::Structure)
};

pub static HTTP_HEADER_CONDITION_NAME: Schema =
    Schema::simple("HttpHeaderConditionName", Kind::String);

pub static HTTP_REQUEST_METHOD_CONDITION_CONFIG: Schema = Schema {
    members: &[Member::new("Values", &LIST_OF_STRING)],
    ..Schema::simple("HttpRequestMethodConditionConfig", Kind::Structure)
};

pub static IPV6_ADDRESS: Schema = Schema::simple("IPv6Address", Kind::String);

pub static IGNORE_CLIENT_CERTIFICATE_EXPIRY: Schema =
    Schema::simple("IgnoreClientCertificateExpiry", Kind::Boolean);

pub static IP_ADDRESS: Schema = Schema::simple("IpAddress", Kind::String);

pub static IP_ADDRESS_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4", "dualstack", "dualstack-without-public-ipv4"],
        ..Constraints::NONE
    },
    ..Schema::simple("IpAddressType", Kind::String)
};

pub static IPAM_POOL_ID: Schema = Schema {
    constraints: Constraints {
        max: Some(1000.0),
        pattern: Some("^(ipam-pool-)[a-zA-Z0-9]+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("IpamPoolId", Kind::String)
};

pub static IPAM_POOLS: Schema = Schema {
    members: &[Member::new("Ipv4IpamPoolId", &IPAM_POOL_ID)],
    ..Schema::simple("IpamPools", Kind::Structure)
};

pub static IS_DEFAULT: Schema = Schema::simple("IsDefault", Kind::Boolean);

pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM: Schema = Schema {
    members: &[
        Member::new(
            "Format",
            &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM,
        )
        .with_required(),
        Member::new("Name", &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_NAME).with_required(),
        Member::new("Values", &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES).with_required(),
    ],
    ..Schema::simple("JwtValidationActionAdditionalClaim", Kind::Structure)
};

pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["single-string", "string-array", "space-separated-values"],
        ..Constraints::NONE
    },
    ..Schema::simple("JwtValidationActionAdditionalClaimFormatEnum", Kind::String)
};

pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_NAME: Schema =
    Schema::simple("JwtValidationActionAdditionalClaimName", Kind::String);

pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUE: Schema =
    Schema::simple("JwtValidationActionAdditionalClaimValue", Kind::String);

pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES: Schema = Schema {
    members: &[Member::new(
        "member",
        &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUE,
    )],
    ..Schema::simple("JwtValidationActionAdditionalClaimValues", Kind::List)
};

pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS: Schema = Schema {
    members: &[Member::new(
        "member",
        &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM,
    )],
    ..Schema::simple("JwtValidationActionAdditionalClaims", Kind::List)
};

pub static JWT_VALIDATION_ACTION_CONFIG: Schema = Schema {
    members: &[
        Member::new("JwksEndpoint", &JWT_VALIDATION_ACTION_JWKS_ENDPOINT).with_required(),
        Member::new("Issuer", &JWT_VALIDATION_ACTION_ISSUER).with_required(),
        Member::new("AdditionalClaims", &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS),
    ],
    ..Schema::simple("JwtValidationActionConfig", Kind::Structure)
};

pub static JWT_VALIDATION_ACTION_ISSUER: Schema =
    Schema::simple("JwtValidationActionIssuer", Kind::String);

pub static JWT_VALIDATION_ACTION_JWKS_ENDPOINT: Schema =
    Schema::simple("JwtValidationActionJwksEndpoint", Kind::String);

pub static LAST_MODIFIED_TIME: Schema = Schema::simple("LastModifiedTime", Kind::Timestamp);

pub static LIMIT: Schema = Schema {
    members: &[Member::new("Name", &NAME), Member::new("Max", &MAX)],
    ..Schema::simple("Limit", Kind::Structure)
};

pub static LIMITS: Schema = Schema {
    members: &[Member::new("member", &LIMIT)],
    ..Schema::simple("Limits", Kind::List)
};

pub static LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS: Schema = Schema {
    members: &[Member::new(
        "member",
        &DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM,
    )],
    ..Schema::simple("ListOfDescribeTargetHealthIncludeOptions", Kind::List)
};

pub static LIST_OF_STRING: Schema = Schema {
    members: &[Member::new("member", &STRING_VALUE)],
    ..Schema::simple("ListOfString", Kind::List)
};

pub static LISTENER: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN),
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN),
        Member::new("Port", &PORT),
        Member::new("Protocol", &PROTOCOL_ENUM),
        Member::new("Certificates", &CERTIFICATE_LIST),
        Member::new("SslPolicy", &SSL_POLICY_NAME),
        Member::new("DefaultActions", &ACTIONS),
        Member::new("AlpnPolicy", &ALPN_POLICY_NAME),
        Member::new("MutualAuthentication", &MUTUAL_AUTHENTICATION_ATTRIBUTES),
    ],
    ..Schema::simple("Listener", Kind::Structure)
};

pub static LISTENER_ARN: Schema = Schema::simple("ListenerArn", Kind::String);

pub static LISTENER_ARNS: Schema = Schema {
    members: &[Member::new("member", &LISTENER_ARN)],
    ..Schema::simple("ListenerArns", Kind::List)
};

pub static LISTENER_ATTRIBUTE: Schema = Schema {
    members: &[
        Member::new("Key", &LISTENER_ATTRIBUTE_KEY),
        Member::new("Value", &LISTENER_ATTRIBUTE_VALUE),
    ],
    ..Schema::simple("ListenerAttribute", Kind::Structure)
};

pub static LISTENER_ATTRIBUTE_KEY: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        pattern: Some("^[a-zA-Z0-9._]+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("ListenerAttributeKey", Kind::String)
};

pub static LISTENER_ATTRIBUTE_VALUE: Schema =
    Schema::simple("ListenerAttributeValue", Kind::String);

pub static LISTENER_ATTRIBUTES: Schema = Schema {
    members: &[Member::new("member", &LISTENER_ATTRIBUTE)],
    ..Schema::simple("ListenerAttributes", Kind::List)
};

pub static LISTENERS: Schema = Schema {
    members: &[Member::new("member", &LISTENER)],
    ..Schema::simple("Listeners", Kind::List)
};

pub static LOAD_BALANCER: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN),
        Member::new("DNSName", &DNS_NAME),
        Member::new("CanonicalHostedZoneId", &CANONICAL_HOSTED_ZONE_ID),
        Member::new("CreatedTime", &CREATED_TIME),
        Member::new("LoadBalancerName", &LOAD_BALANCER_NAME),
        Member::new("Scheme", &LOAD_BALANCER_SCHEME_ENUM),
        Member::new("VpcId", &VPC_ID),
        Member::new("State", &LOAD_BALANCER_STATE),
        Member::new("Type", &LOAD_BALANCER_TYPE_ENUM),
        Member::new("AvailabilityZones", &AVAILABILITY_ZONES),
        Member::new("SecurityGroups", &SECURITY_GROUPS),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE),
        Member::new("CustomerOwnedIpv4Pool", &CUSTOMER_OWNED_IPV4_POOL),
        Member::new(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            &ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC,
        ),
        Member::new(
            "EnablePrefixForIpv6SourceNat",
            &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM,
        ),
        Member::new("IpamPools", &IPAM_POOLS),
    ],
    ..Schema::simple("LoadBalancer", Kind::Structure)
};

pub static LOAD_BALANCER_ADDRESS: Schema = Schema {
    members: &[
        Member::new("IpAddress", &IP_ADDRESS),
        Member::new("AllocationId", &ALLOCATION_ID),
        Member::new("PrivateIPv4Address", &PRIVATE_IPV4_ADDRESS),
        Member::new("IPv6Address", &IPV6_ADDRESS),
    ],
    ..Schema::simple("LoadBalancerAddress", Kind::Structure)
};

pub static LOAD_BALANCER_ADDRESSES: Schema = Schema {
    members: &[Member::new("member", &LOAD_BALANCER_ADDRESS)],
    ..Schema::simple("LoadBalancerAddresses", Kind::List)
};

pub static LOAD_BALANCER_ARN: Schema = Schema::simple("LoadBalancerArn", Kind::String);

pub static LOAD_BALANCER_ARNS: Schema = Schema {
    members: &[Member::new("member", &LOAD_BALANCER_ARN)],
    ..Schema::simple("LoadBalancerArns", Kind::List)
};

pub static LOAD_BALANCER_ATTRIBUTE: Schema = Schema {
    members: &[
        Member::new("Key", &LOAD_BALANCER_ATTRIBUTE_KEY),
        Member::new("Value", &LOAD_BALANCER_ATTRIBUTE_VALUE),
    ],
    ..Schema::simple("LoadBalancerAttribute", Kind::Structure)
};

pub static LOAD_BALANCER_ATTRIBUTE_KEY: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        pattern: Some("^[a-zA-Z0-9._]+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("LoadBalancerAttributeKey", Kind::String)
};

pub static LOAD_BALANCER_ATTRIBUTE_VALUE: Schema = Schema {
    constraints: Constraints {
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LoadBalancerAttributeValue", Kind::String)
};

pub static LOAD_BALANCER_ATTRIBUTES: Schema = Schema {
    members: &[Member::new("member", &LOAD_BALANCER_ATTRIBUTE)],
    constraints: Constraints {
        max: Some(20.0),
        ..Constraints::NONE
    },
    ..Schema::simple("LoadBalancerAttributes", Kind::List)
};

pub static LOAD_BALANCER_NAME: Schema = Schema::simple("LoadBalancerName", Kind::String);

pub static LOAD_BALANCER_NAMES: Schema = Schema {
    members: &[Member::new("member", &LOAD_BALANCER_NAME)],
    ..Schema::simple("LoadBalancerNames", Kind::List)
};

pub static LOAD_BALANCER_SCHEME_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["internet-facing", "internal"],
        ..Constraints::NONE
    },
    ..Schema::simple("LoadBalancerSchemeEnum", Kind::String)
};

pub static LOAD_BALANCER_STATE: Schema = Schema {
    members: &[
        Member::new("Code", &LOAD_BALANCER_STATE_ENUM),
        Member::new("Reason", &STATE_REASON),
    ],
    ..Schema::simple("LoadBalancerState", Kind::Structure)
};

pub static LOAD_BALANCER_STATE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["active", "provisioning", "active_impaired", "failed"],
        ..Constraints::NONE
    },
    ..Schema::simple("LoadBalancerStateEnum", Kind::String)
};

pub static LOAD_BALANCER_TYPE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["application", "network", "gateway"],
        ..Constraints::NONE
    },
    ..Schema::simple("LoadBalancerTypeEnum", Kind::String)
};

pub static LOAD_BALANCERS: Schema = Schema {
    members: &[Member::new("member", &LOAD_BALANCER)],
    ..Schema::simple("LoadBalancers", Kind::List)
};

pub static MARKER: Schema = Schema::simple("Marker", Kind::String);

pub static MATCHER: Schema = Schema {
    members: &[
        Member::new("HttpCode", &HTTP_CODE),
        Member::new("GrpcCode", &GRPC_CODE),
    ],
    ..Schema::simple("Matcher", Kind::Structure)
};

pub static MAX: Schema = Schema::simple("Max", Kind::String);

pub static MINIMUM_LOAD_BALANCER_CAPACITY: Schema = Schema {
    members: &[Member::new("CapacityUnits", &CAPACITY_UNITS)],
    ..Schema::simple("MinimumLoadBalancerCapacity", Kind::Structure)
};

pub static MITIGATION_IN_EFFECT_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["yes", "no"],
        ..Constraints::NONE
    },
    ..Schema::simple("MitigationInEffectEnum", Kind::String)
};

pub static MODE: Schema = Schema::simple("Mode", Kind::String);

pub static MODIFY_CAPACITY_RESERVATION_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required(),
        Member::new(
            "MinimumLoadBalancerCapacity",
            &MINIMUM_LOAD_BALANCER_CAPACITY,
        ),
        Member::new("ResetCapacityReservation", &RESET_CAPACITY_RESERVATION),
    ],
    ..Schema::simple("ModifyCapacityReservationInput", Kind::Structure)
};

pub static MODIFY_CAPACITY_RESERVATION_OUTPUT: Schema = Schema {
    members: &[
        Member::new("LastModifiedTime", &LAST_MODIFIED_TIME),
        Member::new("DecreaseRequestsRemaining", &DECREASE_REQUESTS_REMAINING),
        Member::new(
            "MinimumLoadBalancerCapacity",
            &MINIMUM_LOAD_BALANCER_CAPACITY,
        ),
        Member::new(
            "CapacityReservationState",
            &ZONAL_CAPACITY_RESERVATION_STATES,
        ),
    ],
    ..Schema::simple("ModifyCapacityReservationOutput", Kind::Structure)
};

pub static MODIFY_IP_POOLS_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required(),
        Member::new("IpamPools", &IPAM_POOLS),
        Member::new("RemoveIpamPools", &REMOVE_IPAM_POOLS),
    ],
    ..Schema::simple("ModifyIpPoolsInput", Kind::Structure)
};

pub static MODIFY_IP_POOLS_OUTPUT: Schema = Schema {
    members: &[Member::new("IpamPools", &IPAM_POOLS)],
    ..Schema::simple("ModifyIpPoolsOutput", Kind::Structure)
};

pub static MODIFY_LISTENER_ATTRIBUTES_INPUT: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN).with_required(),
        Member::new("Attributes", &LISTENER_ATTRIBUTES).with_required(),
    ],
    ..Schema::simple("ModifyListenerAttributesInput", Kind::Structure)
};

pub static MODIFY_LISTENER_ATTRIBUTES_OUTPUT: Schema = Schema {
    members: &[Member::new("Attributes", &LISTENER_ATTRIBUTES)],
    ..Schema::simple("ModifyListenerAttributesOutput", Kind::Structure)
};

pub static MODIFY_LISTENER_INPUT: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN).with_required(),
        Member::new("Port", &PORT),
        Member::new("Protocol", &PROTOCOL_ENUM),
        Member::new("SslPolicy", &SSL_POLICY_NAME),
        Member::new("Certificates", &CERTIFICATE_LIST),
        Member::new("DefaultActions", &ACTIONS),
        Member::new("AlpnPolicy", &ALPN_POLICY_NAME),
        Member::new("MutualAuthentication", &MUTUAL_AUTHENTICATION_ATTRIBUTES),
    ],
    ..Schema::simple("ModifyListenerInput", Kind::Structure)
};

pub static MODIFY_LISTENER_OUTPUT: Schema = Schema {
    members: &[Member::new("Listeners", &LISTENERS)],
    ..Schema::simple("ModifyListenerOutput", Kind::Structure)
};

pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required(),
        Member::new("Attributes", &LOAD_BALANCER_ATTRIBUTES).with_required(),
    ],
    ..Schema::simple("ModifyLoadBalancerAttributesInput", Kind::Structure)
};

pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Schema = Schema {
    members: &[Member::new("Attributes", &LOAD_BALANCER_ATTRIBUTES)],
    ..Schema::simple("ModifyLoadBalancerAttributesOutput", Kind::Structure)
};

pub static MODIFY_RULE_INPUT: Schema = Schema {
    members: &[
        Member::new("RuleArn", &RULE_ARN).with_required(),
        Member::new("Conditions", &RULE_CONDITION_LIST),
        Member::new("Actions", &ACTIONS),
        Member::new("Transforms", &RULE_TRANSFORM_LIST),
        Member::new("ResetTransforms", &RESET_TRANSFORMS),
    ],
    ..Schema::simple("ModifyRuleInput", Kind::Structure)
};

pub static MODIFY_RULE_OUTPUT: Schema = Schema {
    members: &[Member::new("Rules", &RULES)],
    ..Schema::simple("ModifyRuleOutput", Kind::Structure)
};

pub static MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT: Schema = Schema {
    members: &[
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN).with_required(),
        Member::new("Attributes", &TARGET_GROUP_ATTRIBUTES).with_required(),
    ],
    ..Schema::simple("ModifyTargetGroupAttributesInput", Kind::Structure)
};

pub static MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT: Schema = Schema {
    members: &[Member::new("Attributes", &TARGET_GROUP_ATTRIBUTES)],
    ..Schema::simple("ModifyTargetGroupAttributesOutput", Kind::Structure)
};

pub static MODIFY_TARGET_GROUP_INPUT: Schema = Schema {
    members: &[
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN).with_required(),
        Member::new("HealthCheckProtocol", &PROTOCOL_ENUM),
        Member::new("HealthCheckPort", &HEALTH_CHECK_PORT),
        Member::new("HealthCheckPath", &PATH),
        Member::new("HealthCheckEnabled", &HEALTH_CHECK_ENABLED),
        Member::new("HealthCheckIntervalSeconds", &HEALTH_CHECK_INTERVAL_SECONDS),
        Member::new("HealthCheckTimeoutSeconds", &HEALTH_CHECK_TIMEOUT_SECONDS),
        Member::new("HealthyThresholdCount", &HEALTH_CHECK_THRESHOLD_COUNT),
        Member::new("UnhealthyThresholdCount", &HEALTH_CHECK_THRESHOLD_COUNT),
        Member::new("Matcher", &MATCHER),
    ],
    ..Schema::simple("ModifyTargetGroupInput", Kind::Structure)
};

pub static MODIFY_TARGET_GROUP_OUTPUT: Schema = Schema {
    members: &[Member::new("TargetGroups", &TARGET_GROUPS)],
    ..Schema::simple("ModifyTargetGroupOutput", Kind::Structure)
};

pub static MUTUAL_AUTHENTICATION_ATTRIBUTES: Schema = Schema {
    members: &[
        Member::new("Mode", &MODE),
        Member::new("TrustStoreArn", &TRUST_STORE_ARN),
        Member::new(
            "IgnoreClientCertificateExpiry",
            &IGNORE_CLIENT_CERTIFICATE_EXPIRY,
        ),
        Member::new(
            "TrustStoreAssociationStatus",
            &TRUST_STORE_ASSOCIATION_STATUS_ENUM,
        ),
        Member::new(
            "AdvertiseTrustStoreCaNames",
            &ADVERTISE_TRUST_STORE_CA_NAMES_ENUM,
        ),
    ],
    ..Schema::simple("MutualAuthenticationAttributes", Kind::Structure)
};

pub static NAME: Schema = Schema::simple("Name", Kind::String);

pub static NUMBER_OF_CA_CERTIFICATES: Schema =
    Schema::simple("NumberOfCaCertificates", Kind::Integer);

pub static OUTPOST_ID: Schema = Schema::simple("OutpostId", Kind::String);

pub static PAGE_SIZE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(400.0),
        ..Constraints::NONE
    },
    ..Schema::simple("PageSize", Kind::Integer)
};

pub static PATH: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1024.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Path", Kind::String)
};

pub static PATH_PATTERN_CONDITION_CONFIG: Schema = Schema {
    members: &[
        Member::new("Values", &LIST_OF_STRING),
        Member::new("RegexValues", &LIST_OF_STRING),
    ],
    ..Schema::simple("PathPatternConditionConfig", Kind::Structure)
};

pub static PORT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(65535.0),
        ..Constraints::NONE
    },
    ..Schema::simple("Port", Kind::Integer)
};

pub static PRIVATE_IPV4_ADDRESS: Schema = Schema::simple("PrivateIPv4Address", Kind::String);

pub static PROTOCOL_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &[
            "HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE", "QUIC", "TCP_QUIC",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ProtocolEnum", Kind::String)
};

pub static PROTOCOL_VERSION: Schema = Schema::simple("ProtocolVersion", Kind::String);

pub static QUERY_STRING_CONDITION_CONFIG: Schema = Schema {
    members: &[Member::new("Values", &QUERY_STRING_KEY_VALUE_PAIR_LIST)],
    ..Schema::simple("QueryStringConditionConfig", Kind::Structure)
};

pub static QUERY_STRING_KEY_VALUE_PAIR: Schema = Schema {
    members: &[
        Member::new("Key", &STRING_VALUE),
        Member::new("Value", &STRING_VALUE),
    ],
    ..Schema::simple("QueryStringKeyValuePair", Kind::Structure)
};

pub static QUERY_STRING_KEY_VALUE_PAIR_LIST: Schema = Schema {
    members: &[Member::new("member", &QUERY_STRING_KEY_VALUE_PAIR)],
    ..Schema::simple("QueryStringKeyValuePairList", Kind::List)
};

pub static QUIC_SERVER_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(256.0),
        ..Constraints::NONE
    },
    ..Schema::simple("QuicServerId", Kind::String)
};

pub static REDIRECT_ACTION_CONFIG: Schema = Schema {
    members: &[
        Member::new("Protocol", &REDIRECT_ACTION_PROTOCOL),
        Member::new("Port", &REDIRECT_ACTION_PORT),
        Member::new("Host", &REDIRECT_ACTION_HOST),
        Member::new("Path", &REDIRECT_ACTION_PATH),
        Member::new("Query", &REDIRECT_ACTION_QUERY),
        Member::new("StatusCode", &REDIRECT_ACTION_STATUS_CODE_ENUM).with_required(),
    ],
    ..Schema::simple("RedirectActionConfig", Kind::Structure)
};

pub static REDIRECT_ACTION_HOST: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RedirectActionHost", Kind::String)
};

pub static REDIRECT_ACTION_PATH: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RedirectActionPath", Kind::String)
};

pub static REDIRECT_ACTION_PORT: Schema = Schema::simple("RedirectActionPort", Kind::String);

pub static REDIRECT_ACTION_PROTOCOL: Schema = Schema {
    constraints: Constraints {
        pattern: Some(r"^(HTTPS?|#\{protocol\})$"),
        ..Constraints::NONE
    },
    ..Schema::simple("RedirectActionProtocol", Kind::String)
};

pub static REDIRECT_ACTION_QUERY: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(128.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RedirectActionQuery", Kind::String)
};

pub static REDIRECT_ACTION_STATUS_CODE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["HTTP_301", "HTTP_302"],
        ..Constraints::NONE
    },
    ..Schema::simple("RedirectActionStatusCodeEnum", Kind::String)
};

pub static REGISTER_TARGETS_INPUT: Schema = Schema {
    members: &[
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN).with_required(),
        Member::new("Targets", &TARGET_DESCRIPTIONS).with_required(),
    ],
    ..Schema::simple("RegisterTargetsInput", Kind::Structure)
};

pub static REGISTER_TARGETS_OUTPUT: Schema =
    Schema::simple("RegisterTargetsOutput", Kind::Structure);

pub static REMOVE_IPAM_POOL_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4"],
        ..Constraints::NONE
    },
    ..Schema::simple("RemoveIpamPoolEnum", Kind::String)
};

pub static REMOVE_IPAM_POOLS: Schema = Schema {
    members: &[Member::new("member", &REMOVE_IPAM_POOL_ENUM)],
    ..Schema::simple("RemoveIpamPools", Kind::List)
};

pub static REMOVE_LISTENER_CERTIFICATES_INPUT: Schema = Schema {
    members: &[
        Member::new("ListenerArn", &LISTENER_ARN).with_required(),
        Member::new("Certificates", &CERTIFICATE_LIST).with_required(),
    ],
    ..Schema::simple("RemoveListenerCertificatesInput", Kind::Structure)
};

pub static REMOVE_LISTENER_CERTIFICATES_OUTPUT: Schema =
    Schema::simple("RemoveListenerCertificatesOutput", Kind::Structure);

pub static REMOVE_TAGS_INPUT: Schema = Schema {
    members: &[
        Member::new("ResourceArns", &RESOURCE_ARNS).with_required(),
        Member::new("TagKeys", &TAG_KEYS).with_required(),
    ],
    ..Schema::simple("RemoveTagsInput", Kind::Structure)
};

pub static REMOVE_TAGS_OUTPUT: Schema = Schema::simple("RemoveTagsOutput", Kind::Structure);

pub static RESET_CAPACITY_RESERVATION: Schema =
    Schema::simple("ResetCapacityReservation", Kind::Boolean);

pub static RESET_TRANSFORMS: Schema = Schema::simple("ResetTransforms", Kind::Boolean);

pub static RESOURCE_ARN: Schema = Schema::simple("ResourceArn", Kind::String);

pub static RESOURCE_ARNS: Schema = Schema {
    members: &[Member::new("member", &RESOURCE_ARN)],
    ..Schema::simple("ResourceArns", Kind::List)
};

pub static REWRITE_CONFIG: Schema = Schema {
    members: &[
        Member::new("Regex", &STRING_VALUE).with_required(),
        Member::new("Replace", &STRING_VALUE).with_required(),
    ],
    ..Schema::simple("RewriteConfig", Kind::Structure)
};

pub static REWRITE_CONFIG_LIST: Schema = Schema {
    members: &[Member::new("member", &REWRITE_CONFIG)],
    ..Schema::simple("RewriteConfigList", Kind::List)
};

pub static RULE: Schema = Schema {
    members: &[
        Member::new("RuleArn", &RULE_ARN),
        Member::new("Priority", &STRING),
        Member::new("Conditions", &RULE_CONDITION_LIST),
        Member::new("Actions", &ACTIONS),
        Member::new("IsDefault", &IS_DEFAULT),
        Member::new("Transforms", &RULE_TRANSFORM_LIST),
    ],
    ..Schema::simple("Rule", Kind::Structure)
};

pub static RULE_ARN: Schema = Schema::simple("RuleArn", Kind::String);

pub static RULE_ARNS: Schema = Schema {
    members: &[Member::new("member", &RULE_ARN)],
    ..Schema::simple("RuleArns", Kind::List)
};

pub static RULE_CONDITION: Schema = Schema {
    members: &[
        Member::new("Field", &CONDITION_FIELD_NAME),
        Member::new("Values", &LIST_OF_STRING),
        Member::new("HostHeaderConfig", &HOST_HEADER_CONDITION_CONFIG),
        Member::new("PathPatternConfig", &PATH_PATTERN_CONDITION_CONFIG),
        Member::new("HttpHeaderConfig", &HTTP_HEADER_CONDITION_CONFIG),
        Member::new("QueryStringConfig", &QUERY_STRING_CONDITION_CONFIG),
        Member::new(
            "HttpRequestMethodConfig",
            &HTTP_REQUEST_METHOD_CONDITION_CONFIG,
        ),
        Member::new("SourceIpConfig", &SOURCE_IP_CONDITION_CONFIG),
        Member::new("RegexValues", &LIST_OF_STRING),
    ],
    ..Schema::simple("RuleCondition", Kind::Structure)
};

pub static RULE_CONDITION_LIST: Schema = Schema {
    members: &[Member::new("member", &RULE_CONDITION)],
    ..Schema::simple("RuleConditionList", Kind::List)
};

pub static RULE_PRIORITY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("RulePriority", Kind::Integer)
};

pub static RULE_PRIORITY_LIST: Schema = Schema {
    members: &[Member::new("member", &RULE_PRIORITY_PAIR)],
    ..Schema::simple("RulePriorityList", Kind::List)
};

pub static RULE_PRIORITY_PAIR: Schema = Schema {
    members: &[
        Member::new("RuleArn", &RULE_ARN),
        Member::new("Priority", &RULE_PRIORITY),
    ],
    ..Schema::simple("RulePriorityPair", Kind::Structure)
};

pub static RULE_TRANSFORM: Schema = Schema {
    members: &[
        Member::new("Type", &TRANSFORM_TYPE_ENUM).with_required(),
        Member::new("HostHeaderRewriteConfig", &HOST_HEADER_REWRITE_CONFIG),
        Member::new("UrlRewriteConfig", &URL_REWRITE_CONFIG),
    ],
    ..Schema::simple("RuleTransform", Kind::Structure)
};

pub static RULE_TRANSFORM_LIST: Schema = Schema {
    members: &[Member::new("member", &RULE_TRANSFORM)],
    ..Schema::simple("RuleTransformList", Kind::List)
};

pub static RULES: Schema = Schema {
    members: &[Member::new("member", &RULE)],
    ..Schema::simple("Rules", Kind::List)
};

pub static S3_BUCKET: Schema = Schema::simple("S3Bucket", Kind::String);

pub static S3_KEY: Schema = Schema::simple("S3Key", Kind::String);

pub static S3_OBJECT_VERSION: Schema = Schema::simple("S3ObjectVersion", Kind::String);

pub static SECURITY_GROUP_ID: Schema = Schema::simple("SecurityGroupId", Kind::String);

pub static SECURITY_GROUPS: Schema = Schema {
    members: &[Member::new("member", &SECURITY_GROUP_ID)],
    ..Schema::simple("SecurityGroups", Kind::List)
};

pub static SET_IP_ADDRESS_TYPE_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required(),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE).with_required(),
    ],
    ..Schema::simple("SetIpAddressTypeInput", Kind::Structure)
};

pub static SET_IP_ADDRESS_TYPE_OUTPUT: Schema = Schema {
    members: &[Member::new("IpAddressType", &IP_ADDRESS_TYPE)],
    ..Schema::simple("SetIpAddressTypeOutput", Kind::Structure)
};

pub static SET_RULE_PRIORITIES_INPUT: Schema = Schema {
    members: &[Member::new("RulePriorities", &RULE_PRIORITY_LIST).with_required()],
    ..Schema::simple("SetRulePrioritiesInput", Kind::Structure)
};

pub static SET_RULE_PRIORITIES_OUTPUT: Schema = Schema {
    members: &[Member::new("Rules", &RULES)],
    ..Schema::simple("SetRulePrioritiesOutput", Kind::Structure)
};

pub static SET_SECURITY_GROUPS_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required(),
        Member::new("SecurityGroups", &SECURITY_GROUPS).with_required(),
        Member::new(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            &ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM,
        ),
    ],
    ..Schema::simple("SetSecurityGroupsInput", Kind::Structure)
};

pub static SET_SECURITY_GROUPS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("SecurityGroupIds", &SECURITY_GROUPS),
        Member::new(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            &ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM,
        ),
    ],
    ..Schema::simple("SetSecurityGroupsOutput", Kind::Structure)
};

pub static SET_SUBNETS_INPUT: Schema = Schema {
    members: &[
        Member::new("LoadBalancerArn", &LOAD_BALANCER_ARN).with_required(),
        Member::new("Subnets", &SUBNETS),
        Member::new("SubnetMappings", &SUBNET_MAPPINGS),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE),
        Member::new(
            "EnablePrefixForIpv6SourceNat",
            &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM,
        ),
    ],
    ..Schema::simple("SetSubnetsInput", Kind::Structure)
};

pub static SET_SUBNETS_OUTPUT: Schema = Schema {
    members: &[
        Member::new("AvailabilityZones", &AVAILABILITY_ZONES),
        Member::new("IpAddressType", &IP_ADDRESS_TYPE),
        Member::new(
            "EnablePrefixForIpv6SourceNat",
            &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM,
        ),
    ],
    ..Schema::simple("SetSubnetsOutput", Kind::Structure)
};

pub static SOURCE_IP_ADDRESS_TYPE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4", "ipv6"],
        ..Constraints::NONE
    },
    ..Schema::simple("SourceIpAddressTypeEnum", Kind::String)
};

pub static SOURCE_IP_CONDITION_CONFIG: Schema = Schema {
    members: &[
        Member::new("Values", &LIST_OF_STRING),
        Member::new("IpAddressType", &SOURCE_IP_ADDRESS_TYPE_ENUM),
    ],
    ..Schema::simple("SourceIpConditionConfig", Kind::Structure)
};

pub static SOURCE_NAT_IPV6_PREFIX: Schema = Schema::simple("SourceNatIpv6Prefix", Kind::String);

pub static SOURCE_NAT_IPV6_PREFIXES: Schema = Schema {
    members: &[Member::new("member", &SOURCE_NAT_IPV6_PREFIX)],
    ..Schema::simple("SourceNatIpv6Prefixes", Kind::List)
};

pub static SSL_POLICIES: Schema = Schema {
    members: &[Member::new("member", &SSL_POLICY)],
    ..Schema::simple("SslPolicies", Kind::List)
};

pub static SSL_POLICY: Schema = Schema {
    members: &[
        Member::new("SslProtocols", &SSL_PROTOCOLS),
        Member::new("Ciphers", &CIPHERS),
        Member::new("Name", &SSL_POLICY_NAME),
        Member::new("SupportedLoadBalancerTypes", &LIST_OF_STRING),
    ],
    ..Schema::simple("SslPolicy", Kind::Structure)
};

pub static SSL_POLICY_NAME: Schema = Schema::simple("SslPolicyName", Kind::String);

pub static SSL_POLICY_NAMES: Schema = Schema {
    members: &[Member::new("member", &SSL_POLICY_NAME)],
    ..Schema::simple("SslPolicyNames", Kind::List)
};

pub static SSL_PROTOCOL: Schema = Schema::simple("SslProtocol", Kind::String);

pub static SSL_PROTOCOLS: Schema = Schema {
    members: &[Member::new("member", &SSL_PROTOCOL)],
    ..Schema::simple("SslProtocols", Kind::List)
};

pub static STATE_REASON: Schema = Schema::simple("StateReason", Kind::String);

pub static STRING: Schema = Schema::simple("String", Kind::String);

pub static STRING_VALUE: Schema = Schema::simple("StringValue", Kind::String);

pub static SUBNET_ID: Schema = Schema::simple("SubnetId", Kind::String);

pub static SUBNET_MAPPING: Schema = Schema {
    members: &[
        Member::new("SubnetId", &SUBNET_ID),
        Member::new("AllocationId", &ALLOCATION_ID),
        Member::new("PrivateIPv4Address", &PRIVATE_IPV4_ADDRESS),
        Member::new("IPv6Address", &IPV6_ADDRESS),
        Member::new("SourceNatIpv6Prefix", &SOURCE_NAT_IPV6_PREFIX),
    ],
    ..Schema::simple("SubnetMapping", Kind::Structure)
};

pub static SUBNET_MAPPINGS: Schema = Schema {
    members: &[Member::new("member", &SUBNET_MAPPING)],
    ..Schema::simple("SubnetMappings", Kind::List)
};

pub static SUBNETS: Schema = Schema {
    members: &[Member::new("member", &SUBNET_ID)],
    ..Schema::simple("Subnets", Kind::List)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY).with_required(),
        Member::new("Value", &TAG_VALUE),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_DESCRIPTION: Schema = Schema {
    members: &[
        Member::new("ResourceArn", &RESOURCE_ARN),
        Member::new("Tags", &TAG_LIST),
    ],
    ..Schema::simple("TagDescription", Kind::Structure)
};

pub static TAG_DESCRIPTIONS: Schema = Schema {
    members: &[Member::new("member", &TAG_DESCRIPTION)],
    ..Schema::simple("TagDescriptions", Kind::List)
};

pub static TAG_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_KEYS: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY)],
    ..Schema::simple("TagKeys", Kind::List)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    constraints: Constraints {
        min: Some(1.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        pattern: Some(r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &[
            "AdministrativeOverride.Unknown",
            "AdministrativeOverride.NoOverride",
            "AdministrativeOverride.ZonalShiftActive",
            "AdministrativeOverride.ZonalShiftDelegatedToDns",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("TargetAdministrativeOverrideReasonEnum", Kind::String)
};

pub static TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &[
            "unknown",
            "no_override",
            "zonal_shift_active",
            "zonal_shift_delegated_to_dns",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("TargetAdministrativeOverrideStateEnum", Kind::String)
};

pub static TARGET_CONTROL_PORT: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(65535.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetControlPort", Kind::Integer)
};

pub static TARGET_DESCRIPTION: Schema = Schema {
    members: &[
        Member::new("Id", &TARGET_ID).with_required(),
        Member::new("Port", &PORT),
        Member::new("AvailabilityZone", &ZONE_NAME),
        Member::new("QuicServerId", &QUIC_SERVER_ID),
    ],
    ..Schema::simple("TargetDescription", Kind::Structure)
};

pub static TARGET_DESCRIPTIONS: Schema = Schema {
    members: &[Member::new("member", &TARGET_DESCRIPTION)],
    ..Schema::simple("TargetDescriptions", Kind::List)
};

pub static TARGET_GROUP: Schema = Schema {
    members: &[
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN),
        Member::new("TargetGroupName", &TARGET_GROUP_NAME),
        Member::new("Protocol", &PROTOCOL_ENUM),
        Member::new("Port", &PORT),
        Member::new("VpcId", &VPC_ID),
        Member::new("HealthCheckProtocol", &PROTOCOL_ENUM),
        Member::new("HealthCheckPort", &HEALTH_CHECK_PORT),
        Member::new("HealthCheckEnabled", &HEALTH_CHECK_ENABLED),
        Member::new("HealthCheckIntervalSeconds", &HEALTH_CHECK_INTERVAL_SECONDS),
        Member::new("HealthCheckTimeoutSeconds", &HEALTH_CHECK_TIMEOUT_SECONDS),
        Member::new("HealthyThresholdCount", &HEALTH_CHECK_THRESHOLD_COUNT),
        Member::new("UnhealthyThresholdCount", &HEALTH_CHECK_THRESHOLD_COUNT),
        Member::new("HealthCheckPath", &PATH),
        Member::new("Matcher", &MATCHER),
        Member::new("LoadBalancerArns", &LOAD_BALANCER_ARNS),
        Member::new("TargetType", &TARGET_TYPE_ENUM),
        Member::new("ProtocolVersion", &PROTOCOL_VERSION),
        Member::new("IpAddressType", &TARGET_GROUP_IP_ADDRESS_TYPE_ENUM),
        Member::new("TargetControlPort", &TARGET_CONTROL_PORT),
    ],
    ..Schema::simple("TargetGroup", Kind::Structure)
};

pub static TARGET_GROUP_ARN: Schema = Schema::simple("TargetGroupArn", Kind::String);

pub static TARGET_GROUP_ARNS: Schema = Schema {
    members: &[Member::new("member", &TARGET_GROUP_ARN)],
    ..Schema::simple("TargetGroupArns", Kind::List)
};

pub static TARGET_GROUP_ATTRIBUTE: Schema = Schema {
    members: &[
        Member::new("Key", &TARGET_GROUP_ATTRIBUTE_KEY),
        Member::new("Value", &TARGET_GROUP_ATTRIBUTE_VALUE),
    ],
    ..Schema::simple("TargetGroupAttribute", Kind::Structure)
};

pub static TARGET_GROUP_ATTRIBUTE_KEY: Schema = Schema {
    constraints: Constraints {
        max: Some(256.0),
        pattern: Some("^[a-zA-Z0-9._]+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TargetGroupAttributeKey", Kind::String)
};

pub static TARGET_GROUP_ATTRIBUTE_VALUE: Schema =
    Schema::simple("TargetGroupAttributeValue", Kind::String);

pub static TARGET_GROUP_ATTRIBUTES: Schema = Schema {
    members: &[Member::new("member", &TARGET_GROUP_ATTRIBUTE)],
    ..Schema::simple("TargetGroupAttributes", Kind::List)
};

pub static TARGET_GROUP_IP_ADDRESS_TYPE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["ipv4", "ipv6"],
        ..Constraints::NONE
    },
    ..Schema::simple("TargetGroupIpAddressTypeEnum", Kind::String)
};

pub static TARGET_GROUP_LIST: Schema = Schema {
    members: &[Member::new("member", &TARGET_GROUP_TUPLE)],
    ..Schema::simple("TargetGroupList", Kind::List)
};

pub static TARGET_GROUP_NAME: Schema = Schema::simple("TargetGroupName", Kind::String);

pub static TARGET_GROUP_NAMES: Schema = Schema {
    members: &[Member::new("member", &TARGET_GROUP_NAME)],
    ..Schema::simple("TargetGroupNames", Kind::List)
};

pub static TARGET_GROUP_STICKINESS_CONFIG: Schema = Schema {
    members: &[
        Member::new("Enabled", &TARGET_GROUP_STICKINESS_ENABLED),
        Member::new("DurationSeconds", &TARGET_GROUP_STICKINESS_DURATION_SECONDS),
    ],
    ..Schema::simple("TargetGroupStickinessConfig", Kind::Structure)
};

pub static TARGET_GROUP_STICKINESS_DURATION_SECONDS: Schema =
    Schema::simple("TargetGroupStickinessDurationSeconds", Kind::Integer);

pub static TARGET_GROUP_STICKINESS_ENABLED: Schema =
    Schema::simple("TargetGroupStickinessEnabled", Kind::Boolean);

pub static TARGET_GROUP_TUPLE: Schema = Schema {
    members: &[
        Member::new("TargetGroupArn", &TARGET_GROUP_ARN),
        Member::new("Weight", &TARGET_GROUP_WEIGHT),
    ],
    ..Schema::simple("TargetGroupTuple", Kind::Structure)
};

pub static TARGET_GROUP_WEIGHT: Schema = Schema::simple("TargetGroupWeight", Kind::Integer);

pub static TARGET_GROUPS: Schema = Schema {
    members: &[Member::new("member", &TARGET_GROUP)],
    ..Schema::simple("TargetGroups", Kind::List)
};

pub static TARGET_HEALTH: Schema = Schema {
    members: &[
        Member::new("State", &TARGET_HEALTH_STATE_ENUM),
        Member::new("Reason", &TARGET_HEALTH_REASON_ENUM),
        Member::new("Description", &DESCRIPTION),
    ],
    ..Schema::simple("TargetHealth", Kind::Structure)
};

pub static TARGET_HEALTH_DESCRIPTION: Schema = Schema {
    members: &[
        Member::new("Target", &TARGET_DESCRIPTION),
        Member::new("HealthCheckPort", &HEALTH_CHECK_PORT),
        Member::new("TargetHealth", &TARGET_HEALTH),
        Member::new("AnomalyDetection", &ANOMALY_DETECTION),
        Member::new("AdministrativeOverride", &ADMINISTRATIVE_OVERRIDE),
    ],
    ..Schema::simple("TargetHealthDescription", Kind::Structure)
};

pub static TARGET_HEALTH_DESCRIPTIONS: Schema = Schema {
    members: &[Member::new("member", &TARGET_HEALTH_DESCRIPTION)],
    ..Schema::simple("TargetHealthDescriptions", Kind::List)
};

pub static TARGET_HEALTH_REASON_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &[
            "Elb.RegistrationInProgress",
            "Elb.InitialHealthChecking",
            "Target.ResponseCodeMismatch",
            "Target.Timeout",
            "Target.FailedHealthChecks",
            "Target.NotRegistered",
            "Target.NotInUse",
            "Target.DeregistrationInProgress",
            "Target.InvalidState",
            "Target.IpUnusable",
            "Target.HealthCheckDisabled",
            "Elb.InternalError",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("TargetHealthReasonEnum", Kind::String)
};

pub static TARGET_HEALTH_STATE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &[
            "initial",
            "healthy",
            "unhealthy",
            "unhealthy.draining",
            "unused",
            "draining",
            "unavailable",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("TargetHealthStateEnum", Kind::String)
};

pub static TARGET_ID: Schema = Schema::simple("TargetId", Kind::String);

pub static TARGET_TYPE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["instance", "ip", "lambda", "alb"],
        ..Constraints::NONE
    },
    ..Schema::simple("TargetTypeEnum", Kind::String)
};

pub static TOTAL_REVOKED_ENTRIES: Schema = Schema::simple("TotalRevokedEntries", Kind::Long);

pub static TRANSFORM_TYPE_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["host-header-rewrite", "url-rewrite"],
        ..Constraints::NONE
    },
    ..Schema::simple("TransformTypeEnum", Kind::String)
};

pub static TRUST_STORE: Schema = Schema {
    members: &[
        Member::new("Name", &TRUST_STORE_NAME),
        Member::new("TrustStoreArn", &TRUST_STORE_ARN),
        Member::new("Status", &TRUST_STORE_STATUS),
        Member::new("NumberOfCaCertificates", &NUMBER_OF_CA_CERTIFICATES),
        Member::new("TotalRevokedEntries", &TOTAL_REVOKED_ENTRIES),
    ],
    ..Schema::simple("TrustStore", Kind::Structure)
};

pub static TRUST_STORE_ARN: Schema = Schema::simple("TrustStoreArn", Kind::String);

pub static TRUST_STORE_ARNS: Schema = Schema {
    members: &[Member::new("member", &TRUST_STORE_ARN)],
    ..Schema::simple("TrustStoreArns", Kind::List)
};

pub static TRUST_STORE_ASSOCIATION_STATUS_ENUM: Schema = Schema {
    constraints: Constraints {
        values: &["active", "removed"],
        ..Constraints::NONE
    },
    ..Schema::simple("TrustStoreAssociationStatusEnum", Kind::String)
};

pub static TRUST_STORE_NAME: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(32.0),
        pattern: Some("^([a-zA-Z0-9]+-)*[a-zA-Z0-9]+$"),
        ..Constraints::NONE
    },
    ..Schema::simple("TrustStoreName", Kind::String)
};

pub static TRUST_STORE_NAMES: Schema = Schema {
    members: &[Member::new("member", &TRUST_STORE_NAME)],
    ..Schema::simple("TrustStoreNames", Kind::List)
};

pub static TRUST_STORE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["ACTIVE", "CREATING"],
        ..Constraints::NONE
    },
    ..Schema::simple("TrustStoreStatus", Kind::String)
};

pub static TRUST_STORES: Schema = Schema {
    members: &[Member::new("member", &TRUST_STORE)],
    ..Schema::simple("TrustStores", Kind::List)
};

pub static URL_REWRITE_CONFIG: Schema = Schema {
    members: &[Member::new("Rewrites", &REWRITE_CONFIG_LIST)],
    ..Schema::simple("UrlRewriteConfig", Kind::Structure)
};

pub static VPC_ID: Schema = Schema::simple("VpcId", Kind::String);

pub static ZONAL_CAPACITY_RESERVATION_STATE: Schema = Schema {
    members: &[
        Member::new("State", &CAPACITY_RESERVATION_STATUS),
        Member::new("AvailabilityZone", &ZONE_NAME),
        Member::new("EffectiveCapacityUnits", &CAPACITY_UNITS_DOUBLE),
    ],
    ..Schema::simple("ZonalCapacityReservationState", Kind::Structure)
};

pub static ZONAL_CAPACITY_RESERVATION_STATES: Schema = Schema {
    members: &[Member::new("member", &ZONAL_CAPACITY_RESERVATION_STATE)],
    ..Schema::simple("ZonalCapacityReservationStates", Kind::List)
};

pub static ZONE_NAME: Schema = Schema::simple("ZoneName", Kind::String);
