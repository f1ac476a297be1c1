// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of AWS STS, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ASSUME_ROLE_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleArn", &ARN_TYPE).with_required(),
        Member::new("RoleSessionName", &ROLE_SESSION_NAME_TYPE).with_required(),
        Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::new("Tags", &TAG_LIST_TYPE),
        Member::new("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
        Member::new("ExternalId", &EXTERNAL_ID_TYPE),
        Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::new("TokenCode", &TOKEN_CODE_TYPE),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    ..Schema::simple("AssumeRoleRequest", Kind::Structure)
};

pub static ASSUME_ROLE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    ..Schema::simple("AssumeRoleResponse", Kind::Structure)
};

pub static ASSUME_ROLE_WITH_WEB_IDENTITY_REQUEST: Schema = Schema {
    members: &[
        Member::new("RoleArn", &ARN_TYPE).with_required(),
        Member::new("RoleSessionName", &ROLE_SESSION_NAME_TYPE).with_required(),
        Member::new("WebIdentityToken", &CLIENT_TOKEN_TYPE).with_required(),
        Member::new("ProviderId", &URL_TYPE),
        Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
        Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
        Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    ..Schema::simple("AssumeRoleWithWebIdentityRequest", Kind::Structure)
};

pub static ASSUME_ROLE_WITH_WEB_IDENTITY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("SubjectFromWebIdentityToken", &WEB_IDENTITY_SUBJECT_TYPE),
        Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
        Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
        Member::new("Provider", &ISSUER),
        Member::new("Audience", &AUDIENCE),
        Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    ..Schema::simple("AssumeRoleWithWebIdentityResponse", Kind::Structure)
};

pub static ASSUMED_ROLE_USER: Schema = Schema {
    members: &[
        Member::new("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE).with_required(),
        Member::new("Arn", &ARN_TYPE).with_required(),
    ],
    ..Schema::simple("AssumedRoleUser", Kind::Structure)
};

pub static AUDIENCE: Schema = Schema::simple("Audience", Kind::String);

pub static CREDENTIALS: Schema = Schema {
    members: &[
        Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).with_required(),
        Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE).with_required(),
        Member::new("SessionToken", &TOKEN_TYPE).with_required(),
        Member::new("Expiration", &DATE_TYPE).with_required(),
    ],
    ..Schema::simple("Credentials", Kind::Structure)
};

pub static GET_ACCESS_KEY_INFO_REQUEST: Schema = Schema {
    members: &[Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE).with_required()],
    ..Schema::simple("GetAccessKeyInfoRequest", Kind::Structure)
};

pub static GET_ACCESS_KEY_INFO_RESPONSE: Schema = Schema {
    members: &[Member::new("Account", &ACCOUNT_TYPE)],
    ..Schema::simple("GetAccessKeyInfoResponse", Kind::Structure)
};

pub static GET_CALLER_IDENTITY_REQUEST: Schema =
    Schema::simple("GetCallerIdentityRequest", Kind::Structure);

pub static GET_CALLER_IDENTITY_RESPONSE: Schema = Schema {
    members: &[
        Member::new("UserId", &USER_ID_TYPE),
        Member::new("Account", &ACCOUNT_TYPE),
        Member::new("Arn", &ARN_TYPE),
    ],
    ..Schema::simple("GetCallerIdentityResponse", Kind::Structure)
};

pub static GET_SESSION_TOKEN_REQUEST: Schema = Schema {
    members: &[
        Member::new("DurationSeconds", &DURATION_SECONDS_TYPE),
        Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
        Member::new("TokenCode", &TOKEN_CODE_TYPE),
        Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
    ],
    ..Schema::simple("GetSessionTokenRequest", Kind::Structure)
};

pub static GET_SESSION_TOKEN_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Credentials", &CREDENTIALS),
        Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
        Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
    ],
    ..Schema::simple("GetSessionTokenResponse", Kind::Structure)
};

pub static ISSUER: Schema = Schema::simple("Issuer", Kind::String);

pub static POLICY_DESCRIPTOR_TYPE: Schema = Schema {
    members: &[Member::new("arn", &ARN_TYPE)],
    ..Schema::simple("PolicyDescriptorType", Kind::Structure)
};

pub static PROVIDED_CONTEXT: Schema = Schema {
    members: &[
        Member::new("ProviderArn", &ARN_TYPE),
        Member::new("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
    ],
    ..Schema::simple("ProvidedContext", Kind::Structure)
};

pub static PROVIDED_CONTEXTS_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &PROVIDED_CONTEXT)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(5.0),
        ..Constraints::NONE
    },
    ..Schema::simple("ProvidedContextsListType", Kind::List)
};

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY_TYPE).with_required(),
        Member::new("Value", &TAG_VALUE_TYPE).with_required(),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static ACCESS_KEY_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(16.0),
        max: Some(128.0),
        pattern: Some(r"[\w]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("accessKeyIdType", Kind::String)
};

pub static ACCESS_KEY_SECRET_TYPE: Schema = Schema {
    sensitive: true,
    ..Schema::simple("accessKeySecretType", Kind::String)
};

pub static ACCOUNT_TYPE: Schema = Schema::simple("accountType", Kind::String);

pub static ARN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(20.0),
        max: Some(2048.0),
        pattern: Some(
            r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("arnType", Kind::String)
};

pub static ASSUMED_ROLE_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(193.0),
        pattern: Some(r"[\w+=,.@:-]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("assumedRoleIdType", Kind::String)
};

pub static CLIENT_TOKEN_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(4.0),
        max: Some(20000.0),
        ..Constraints::NONE
    },
    sensitive: true,
    ..Schema::simple("clientTokenType", Kind::String)
};

pub static CONTEXT_ASSERTION_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(4.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("contextAssertionType", Kind::String)
};

pub static DATE_TYPE: Schema = Schema::simple("dateType", Kind::Timestamp);

pub static DURATION_SECONDS_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(900.0),
        max: Some(129600.0),
        ..Constraints::NONE
    },
    ..Schema::simple("durationSecondsType", Kind::Integer)
};

pub static EXTERNAL_ID_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(1224.0),
        pattern: Some(r"[\w+=,.@:\/-]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("externalIdType", Kind::String)
};

pub static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(4096.0),
        ..Constraints::NONE
    },
    ..Schema::simple("minimumSessionTokenSizeType", Kind::Integer)
};

pub static NON_NEGATIVE_INTEGER_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("nonNegativeIntegerType", Kind::Integer)
};

pub static POLICY_DESCRIPTOR_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &POLICY_DESCRIPTOR_TYPE)],
    ..Schema::simple("policyDescriptorListType", Kind::List)
};

pub static ROLE_DURATION_SECONDS_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(900.0),
        max: Some(43200.0),
        ..Constraints::NONE
    },
    ..Schema::simple("roleDurationSecondsType", Kind::Integer)
};

pub static ROLE_SESSION_NAME_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(64.0),
        pattern: Some(r"[\w+=,.@-]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("roleSessionNameType", Kind::String)
};

pub static SERIAL_NUMBER_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(9.0),
        max: Some(256.0),
        pattern: Some(r"[\w+=/:,.@-]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("serialNumberType", Kind::String)
};

pub static SESSION_POLICY_DOCUMENT_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2048.0),
        pattern: Some(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("sessionPolicyDocumentType", Kind::String)
};

pub static SESSION_TOKEN_SIZE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("sessionTokenSizeType", Kind::Integer)
};

pub static SESSION_TOKEN_UTILIZATION_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        ..Constraints::NONE
    },
    ..Schema::simple("sessionTokenUtilizationType", Kind::Integer)
};

pub static SOURCE_IDENTITY_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(2.0),
        max: Some(64.0),
        pattern: Some(r"[\w+=,.@-]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("sourceIdentityType", Kind::String)
};

pub static TAG_KEY_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &TAG_KEY_TYPE)],
    constraints: Constraints {
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("tagKeyListType", Kind::List)
};

pub static TAG_KEY_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("tagKeyType", Kind::String)
};

pub static TAG_LIST_TYPE: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    constraints: Constraints {
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("tagListType", Kind::List)
};

pub static TAG_VALUE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        pattern: Some(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("tagValueType", Kind::String)
};

pub static TOKEN_CODE_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(6.0),
        max: Some(6.0),
        pattern: Some(r"[\d]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("tokenCodeType", Kind::String)
};

pub static TOKEN_TYPE: Schema = Schema::simple("tokenType", Kind::String);

pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        pattern: Some(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
        ..Constraints::NONE
    },
    ..Schema::simple("unrestrictedSessionPolicyDocumentType", Kind::String)
};

pub static URL_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(4.0),
        max: Some(2048.0),
        ..Constraints::NONE
    },
    ..Schema::simple("urlType", Kind::String)
};

pub static USER_ID_TYPE: Schema = Schema::simple("userIdType", Kind::String);

pub static WEB_IDENTITY_SUBJECT_TYPE: Schema = Schema {
    constraints: Constraints {
        min: Some(6.0),
        max: Some(255.0),
        ..Constraints::NONE
    },
    ..Schema::simple("webIdentitySubjectType", Kind::String)
};
