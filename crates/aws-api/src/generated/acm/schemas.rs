// Written by `cargo xtask codegen` from models/. Do not edit.

//! The schemas of AWS Certificate Manager, by the model's names.

use smithy::{Constraints, Kind, Member, Schema};

pub static ACME_ACCOUNT_ID: Schema = Schema {
    constraints: Constraints {
        min: Some(36.0),
        max: Some(36.0),
        ..Constraints::NONE
    },
    ..Schema::simple("AcmeAccountId", Kind::String)
};

pub static ADD_TAGS_TO_CERTIFICATE_OUTPUT: Schema =
    Schema::simple("AddTagsToCertificateOutput", Kind::Structure);

pub static ADD_TAGS_TO_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &ARN).with_required(),
        Member::new("Tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("AddTagsToCertificateRequest", Kind::Structure)
};

pub static ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(20.0),
        max: Some(2048.0),
        pattern: Some(r"arn:[\w+=/,.@-]+:acm:[\w+=/,.@-]*:[0-9]+:[\w+=,.@-]+(/[\w+=,.@-]+)*"),
        ..Constraints::NONE
    },
    ..Schema::simple("Arn", Kind::String)
};

pub static CERTIFICATE_BODY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(32768.0),
        pattern: Some(
            r"-{5}BEGIN CERTIFICATE-{5}\u000D?\u000A([A-Za-z0-9/+]{64}\u000D?\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\u000D?\u000A-{5}END CERTIFICATE-{5}(\u000D?\u000A)?",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateBody", Kind::String)
};

pub static CERTIFICATE_BODY_BLOB: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(32768.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateBodyBlob", Kind::Blob)
};

pub static CERTIFICATE_CHAIN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2097152.0),
        pattern: Some(
            r"(-{5}BEGIN CERTIFICATE-{5}\u000D?\u000A([A-Za-z0-9/+]{64}\u000D?\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\u000D?\u000A-{5}END CERTIFICATE-{5}\u000D?\u000A)*-{5}BEGIN CERTIFICATE-{5}\u000D?\u000A([A-Za-z0-9/+]{64}\u000D?\u000A)*[A-Za-z0-9/+]{1,64}={0,2}\u000D?\u000A-{5}END CERTIFICATE-{5}(\u000D?\u000A)?",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateChain", Kind::String)
};

pub static CERTIFICATE_CHAIN_BLOB: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(2097152.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateChainBlob", Kind::Blob)
};

pub static CERTIFICATE_DETAIL: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &ARN),
        Member::new("DomainName", &DOMAIN_NAME_STRING),
        Member::new("SubjectAlternativeNames", &DOMAIN_LIST),
        Member::new("ManagedBy", &CERTIFICATE_MANAGED_BY),
        Member::new("DomainValidationOptions", &DOMAIN_VALIDATION_LIST),
        Member::new("Serial", &STRING),
        Member::new("Subject", &STRING),
        Member::new("Issuer", &STRING),
        Member::new("CreatedAt", &T_STAMP),
        Member::new("IssuedAt", &T_STAMP),
        Member::new("ImportedAt", &T_STAMP),
        Member::new("Status", &CERTIFICATE_STATUS),
        Member::new("RevokedAt", &T_STAMP),
        Member::new("RevocationReason", &REVOCATION_REASON),
        Member::new("NotBefore", &T_STAMP),
        Member::new("NotAfter", &T_STAMP),
        Member::new("KeyAlgorithm", &KEY_ALGORITHM),
        Member::new("SignatureAlgorithm", &STRING),
        Member::new("InUseBy", &IN_USE_LIST),
        Member::new("FailureReason", &FAILURE_REASON),
        Member::new("Type", &CERTIFICATE_TYPE),
        Member::new("RenewalSummary", &RENEWAL_SUMMARY),
        Member::new("KeyUsages", &KEY_USAGE_LIST),
        Member::new("ExtendedKeyUsages", &EXTENDED_KEY_USAGE_LIST),
        Member::new("CertificateAuthorityArn", &ARN),
        Member::new("RenewalEligibility", &RENEWAL_ELIGIBILITY),
        Member::new("Options", &CERTIFICATE_OPTIONS),
        Member::new("UpdateSummary", &UPDATE_SUMMARY),
        Member::new("CertificateKeyPairOrigin", &CERTIFICATE_KEY_PAIR_ORIGIN),
        Member::new("AcmeEndpointArn", &ARN),
        Member::new("AcmeAccountId", &ACME_ACCOUNT_ID),
    ],
    ..Schema::simple("CertificateDetail", Kind::Structure)
};

pub static CERTIFICATE_EXPORT: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateExport", Kind::String)
};

pub static CERTIFICATE_KEY_PAIR_ORIGIN: Schema = Schema {
    constraints: Constraints {
        values: &["AWS_MANAGED", "ACME", "CUSTOMER_PROVIDED"],
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateKeyPairOrigin", Kind::String)
};

pub static CERTIFICATE_KEY_PAIR_ORIGINS: Schema = Schema {
    members: &[Member::new("member", &CERTIFICATE_KEY_PAIR_ORIGIN)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(3.0),
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateKeyPairOrigins", Kind::List)
};

pub static CERTIFICATE_MANAGED_BY: Schema = Schema {
    constraints: Constraints {
        values: &["CLOUDFRONT"],
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateManagedBy", Kind::String)
};

pub static CERTIFICATE_OPTIONS: Schema = Schema {
    members: &[
        Member::new(
            "CertificateTransparencyLoggingPreference",
            &CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE,
        ),
        Member::new("Export", &CERTIFICATE_EXPORT),
        Member::new("ValidationMethod", &VALIDATION_METHOD),
    ],
    ..Schema::simple("CertificateOptions", Kind::Structure)
};

pub static CERTIFICATE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "PENDING_VALIDATION",
            "ISSUED",
            "INACTIVE",
            "EXPIRED",
            "VALIDATION_TIMED_OUT",
            "REVOKED",
            "FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateStatus", Kind::String)
};

pub static CERTIFICATE_STATUSES: Schema = Schema {
    members: &[Member::new("member", &CERTIFICATE_STATUS)],
    ..Schema::simple("CertificateStatuses", Kind::List)
};

pub static CERTIFICATE_SUMMARY: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &ARN),
        Member::new("DomainName", &DOMAIN_NAME_STRING),
        Member::new("SubjectAlternativeNameSummaries", &DOMAIN_LIST),
        Member::new("HasAdditionalSubjectAlternativeNames", &NULLABLE_BOOLEAN),
        Member::new("Status", &CERTIFICATE_STATUS),
        Member::new("Type", &CERTIFICATE_TYPE),
        Member::new("KeyAlgorithm", &KEY_ALGORITHM),
        Member::new("KeyUsages", &KEY_USAGE_NAMES),
        Member::new("ExtendedKeyUsages", &EXTENDED_KEY_USAGE_NAMES),
        Member::new("ExportOption", &CERTIFICATE_EXPORT),
        Member::new("InUse", &NULLABLE_BOOLEAN),
        Member::new("Exported", &NULLABLE_BOOLEAN),
        Member::new("RenewalEligibility", &RENEWAL_ELIGIBILITY),
        Member::new("NotBefore", &T_STAMP),
        Member::new("NotAfter", &T_STAMP),
        Member::new("CreatedAt", &T_STAMP),
        Member::new("IssuedAt", &T_STAMP),
        Member::new("ImportedAt", &T_STAMP),
        Member::new("RevokedAt", &T_STAMP),
        Member::new("ManagedBy", &CERTIFICATE_MANAGED_BY),
        Member::new("CertificateKeyPairOrigin", &CERTIFICATE_KEY_PAIR_ORIGIN),
    ],
    ..Schema::simple("CertificateSummary", Kind::Structure)
};

pub static CERTIFICATE_SUMMARY_LIST: Schema = Schema {
    members: &[Member::new("member", &CERTIFICATE_SUMMARY)],
    ..Schema::simple("CertificateSummaryList", Kind::List)
};

pub static CERTIFICATE_TRANSPARENCY_LOGGING_PREFERENCE: Schema = Schema {
    constraints: Constraints {
        values: &["ENABLED", "DISABLED"],
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateTransparencyLoggingPreference", Kind::String)
};

pub static CERTIFICATE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["IMPORTED", "AMAZON_ISSUED", "PRIVATE"],
        ..Constraints::NONE
    },
    ..Schema::simple("CertificateType", Kind::String)
};

pub static DELETE_CERTIFICATE_OUTPUT: Schema =
    Schema::simple("DeleteCertificateOutput", Kind::Structure);

pub static DELETE_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[Member::new("CertificateArn", &ARN).with_required()],
    ..Schema::simple("DeleteCertificateRequest", Kind::Structure)
};

pub static DESCRIBE_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[Member::new("CertificateArn", &ARN).with_required()],
    ..Schema::simple("DescribeCertificateRequest", Kind::Structure)
};

pub static DESCRIBE_CERTIFICATE_RESPONSE: Schema = Schema {
    members: &[Member::new("Certificate", &CERTIFICATE_DETAIL)],
    ..Schema::simple("DescribeCertificateResponse", Kind::Structure)
};

pub static DOMAIN_LIST: Schema = Schema {
    members: &[Member::new("member", &DOMAIN_NAME_STRING)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DomainList", Kind::List)
};

pub static DOMAIN_NAME_STRING: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(253.0),
        pattern: Some(
            r"(\*\.)?(((?!-)[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.)+((?!-)[A-Za-z0-9-]{1,62}[A-Za-z0-9])",
        ),
        ..Constraints::NONE
    },
    ..Schema::simple("DomainNameString", Kind::String)
};

pub static DOMAIN_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["PENDING_VALIDATION", "SUCCESS", "FAILED"],
        ..Constraints::NONE
    },
    ..Schema::simple("DomainStatus", Kind::String)
};

pub static DOMAIN_VALIDATION: Schema = Schema {
    members: &[
        Member::new("DomainName", &DOMAIN_NAME_STRING).with_required(),
        Member::new("ValidationEmails", &VALIDATION_EMAIL_LIST),
        Member::new("ValidationDomain", &DOMAIN_NAME_STRING),
        Member::new("ValidationStatus", &DOMAIN_STATUS),
        Member::new("ResourceRecord", &RESOURCE_RECORD),
        Member::new("HttpRedirect", &HTTP_REDIRECT),
        Member::new("ValidationMethod", &VALIDATION_METHOD),
    ],
    ..Schema::simple("DomainValidation", Kind::Structure)
};

pub static DOMAIN_VALIDATION_LIST: Schema = Schema {
    members: &[Member::new("member", &DOMAIN_VALIDATION)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DomainValidationList", Kind::List)
};

pub static DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY: Schema = Schema {
    members: &[
        Member::new("From", &VALIDATION_METHOD),
        Member::new("To", &VALIDATION_METHOD),
    ],
    ..Schema::simple("DomainValidationMethodUpdateSummary", Kind::Structure)
};

pub static DOMAIN_VALIDATION_OPTION: Schema = Schema {
    members: &[
        Member::new("DomainName", &DOMAIN_NAME_STRING).with_required(),
        Member::new("ValidationDomain", &DOMAIN_NAME_STRING).with_required(),
    ],
    ..Schema::simple("DomainValidationOption", Kind::Structure)
};

pub static DOMAIN_VALIDATION_OPTION_LIST: Schema = Schema {
    members: &[Member::new("member", &DOMAIN_VALIDATION_OPTION)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(100.0),
        ..Constraints::NONE
    },
    ..Schema::simple("DomainValidationOptionList", Kind::List)
};

pub static EXTENDED_KEY_USAGE: Schema = Schema {
    members: &[
        Member::new("Name", &EXTENDED_KEY_USAGE_NAME),
        Member::new("OID", &STRING),
    ],
    ..Schema::simple("ExtendedKeyUsage", Kind::Structure)
};

pub static EXTENDED_KEY_USAGE_FILTER_LIST: Schema = Schema {
    members: &[Member::new("member", &EXTENDED_KEY_USAGE_NAME)],
    ..Schema::simple("ExtendedKeyUsageFilterList", Kind::List)
};

pub static EXTENDED_KEY_USAGE_LIST: Schema = Schema {
    members: &[Member::new("member", &EXTENDED_KEY_USAGE)],
    ..Schema::simple("ExtendedKeyUsageList", Kind::List)
};

pub static EXTENDED_KEY_USAGE_NAME: Schema = Schema {
    constraints: Constraints {
        values: &[
            "TLS_WEB_SERVER_AUTHENTICATION",
            "TLS_WEB_CLIENT_AUTHENTICATION",
            "CODE_SIGNING",
            "EMAIL_PROTECTION",
            "TIME_STAMPING",
            "OCSP_SIGNING",
            "IPSEC_END_SYSTEM",
            "IPSEC_TUNNEL",
            "IPSEC_USER",
            "ANY",
            "NONE",
            "CUSTOM",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("ExtendedKeyUsageName", Kind::String)
};

pub static EXTENDED_KEY_USAGE_NAMES: Schema = Schema {
    members: &[Member::new("member", &EXTENDED_KEY_USAGE_NAME)],
    ..Schema::simple("ExtendedKeyUsageNames", Kind::List)
};

pub static FAILURE_REASON: Schema = Schema {
    constraints: Constraints {
        values: &[
            "NO_AVAILABLE_CONTACTS",
            "ADDITIONAL_VERIFICATION_REQUIRED",
            "DOMAIN_NOT_ALLOWED",
            "INVALID_PUBLIC_DOMAIN",
            "DOMAIN_VALIDATION_DENIED",
            "CAA_ERROR",
            "PCA_LIMIT_EXCEEDED",
            "PCA_INVALID_ARN",
            "PCA_INVALID_STATE",
            "PCA_REQUEST_FAILED",
            "PCA_NAME_CONSTRAINTS_VALIDATION",
            "PCA_RESOURCE_NOT_FOUND",
            "PCA_INVALID_ARGS",
            "PCA_INVALID_DURATION",
            "PCA_ACCESS_DENIED",
            "SLR_NOT_FOUND",
            "OTHER",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("FailureReason", Kind::String)
};

pub static FILTERS: Schema = Schema {
    members: &[
        Member::new("extendedKeyUsage", &EXTENDED_KEY_USAGE_FILTER_LIST),
        Member::new("keyUsage", &KEY_USAGE_FILTER_LIST),
        Member::new("keyTypes", &KEY_ALGORITHM_LIST),
        Member::new("exportOption", &CERTIFICATE_EXPORT),
        Member::new("managedBy", &CERTIFICATE_MANAGED_BY),
    ],
    ..Schema::simple("Filters", Kind::Structure)
};

pub static GET_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[Member::new("CertificateArn", &ARN).with_required()],
    ..Schema::simple("GetCertificateRequest", Kind::Structure)
};

pub static GET_CERTIFICATE_RESPONSE: Schema = Schema {
    members: &[
        Member::new("Certificate", &CERTIFICATE_BODY),
        Member::new("CertificateChain", &CERTIFICATE_CHAIN),
    ],
    ..Schema::simple("GetCertificateResponse", Kind::Structure)
};

pub static HTTP_REDIRECT: Schema = Schema {
    members: &[
        Member::new("RedirectFrom", &STRING),
        Member::new("RedirectTo", &STRING),
    ],
    ..Schema::simple("HttpRedirect", Kind::Structure)
};

pub static IDEMPOTENCY_TOKEN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(32.0),
        pattern: Some(r"\w+"),
        ..Constraints::NONE
    },
    ..Schema::simple("IdempotencyToken", Kind::String)
};

pub static IMPORT_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &ARN),
        Member::new("Certificate", &CERTIFICATE_BODY_BLOB).with_required(),
        Member::new("PrivateKey", &PRIVATE_KEY_BLOB).with_required(),
        Member::new("CertificateChain", &CERTIFICATE_CHAIN_BLOB),
        Member::new("Tags", &TAG_LIST),
    ],
    ..Schema::simple("ImportCertificateRequest", Kind::Structure)
};

pub static IMPORT_CERTIFICATE_RESPONSE: Schema = Schema {
    members: &[Member::new("CertificateArn", &ARN)],
    ..Schema::simple("ImportCertificateResponse", Kind::Structure)
};

pub static IN_USE_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING)],
    ..Schema::simple("InUseList", Kind::List)
};

pub static KEY_ALGORITHM: Schema = Schema {
    constraints: Constraints {
        values: &[
            "RSA_1024",
            "RSA_2048",
            "RSA_3072",
            "RSA_4096",
            "EC_prime256v1",
            "EC_secp384r1",
            "EC_secp521r1",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("KeyAlgorithm", Kind::String)
};

pub static KEY_ALGORITHM_LIST: Schema = Schema {
    members: &[Member::new("member", &KEY_ALGORITHM)],
    ..Schema::simple("KeyAlgorithmList", Kind::List)
};

pub static KEY_USAGE: Schema = Schema {
    members: &[Member::new("Name", &KEY_USAGE_NAME)],
    ..Schema::simple("KeyUsage", Kind::Structure)
};

pub static KEY_USAGE_FILTER_LIST: Schema = Schema {
    members: &[Member::new("member", &KEY_USAGE_NAME)],
    ..Schema::simple("KeyUsageFilterList", Kind::List)
};

pub static KEY_USAGE_LIST: Schema = Schema {
    members: &[Member::new("member", &KEY_USAGE)],
    ..Schema::simple("KeyUsageList", Kind::List)
};

pub static KEY_USAGE_NAME: Schema = Schema {
    constraints: Constraints {
        values: &[
            "DIGITAL_SIGNATURE",
            "NON_REPUDIATION",
            "KEY_ENCIPHERMENT",
            "DATA_ENCIPHERMENT",
            "KEY_AGREEMENT",
            "CERTIFICATE_SIGNING",
            "CRL_SIGNING",
            "ENCIPHER_ONLY",
            "DECIPHER_ONLY",
            "ANY",
            "CUSTOM",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("KeyUsageName", Kind::String)
};

pub static KEY_USAGE_NAMES: Schema = Schema {
    members: &[Member::new("member", &KEY_USAGE_NAME)],
    ..Schema::simple("KeyUsageNames", Kind::List)
};

pub static LIST_CERTIFICATES_REQUEST: Schema = Schema {
    members: &[
        Member::new("CertificateStatuses", &CERTIFICATE_STATUSES),
        Member::new("CertificateKeyPairOrigins", &CERTIFICATE_KEY_PAIR_ORIGINS),
        Member::new("Includes", &FILTERS),
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("MaxItems", &MAX_ITEMS),
        Member::new("SortBy", &SORT_BY),
        Member::new("SortOrder", &SORT_ORDER),
    ],
    ..Schema::simple("ListCertificatesRequest", Kind::Structure)
};

pub static LIST_CERTIFICATES_RESPONSE: Schema = Schema {
    members: &[
        Member::new("NextToken", &NEXT_TOKEN),
        Member::new("CertificateSummaryList", &CERTIFICATE_SUMMARY_LIST),
    ],
    ..Schema::simple("ListCertificatesResponse", Kind::Structure)
};

pub static LIST_TAGS_FOR_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[Member::new("CertificateArn", &ARN).with_required()],
    ..Schema::simple("ListTagsForCertificateRequest", Kind::Structure)
};

pub static LIST_TAGS_FOR_CERTIFICATE_RESPONSE: Schema = Schema {
    members: &[Member::new("Tags", &TAG_LIST)],
    ..Schema::simple("ListTagsForCertificateResponse", Kind::Structure)
};

pub static MAX_ITEMS: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(1000.0),
        ..Constraints::NONE
    },
    ..Schema::simple("MaxItems", Kind::Integer)
};

pub static NEXT_TOKEN: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(10000.0),
        pattern: Some(r"[\u0009\u000A\u000D\u0020-\u00FF]*"),
        ..Constraints::NONE
    },
    ..Schema::simple("NextToken", Kind::String)
};

pub static NULLABLE_BOOLEAN: Schema = Schema::simple("NullableBoolean", Kind::Boolean);

pub static PCA_ARN: Schema = Schema {
    constraints: Constraints {
        min: Some(20.0),
        max: Some(2048.0),
        pattern: Some(r"arn:[\w+=/,.@-]+:acm-pca:[\w+=/,.@-]*:[0-9]+:[\w+=,.@-]+(/[\w+=,.@-]+)*"),
        ..Constraints::NONE
    },
    ..Schema::simple("PcaArn", Kind::String)
};

pub static PRIVATE_KEY_BLOB: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(8192.0),
        ..Constraints::NONE
    },
    sensitive: true,
    ..Schema::simple("PrivateKeyBlob", Kind::Blob)
};

pub static RECORD_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["CNAME"],
        ..Constraints::NONE
    },
    ..Schema::simple("RecordType", Kind::String)
};

pub static REMOVE_TAGS_FROM_CERTIFICATE_OUTPUT: Schema =
    Schema::simple("RemoveTagsFromCertificateOutput", Kind::Structure);

pub static REMOVE_TAGS_FROM_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &ARN).with_required(),
        Member::new("Tags", &TAG_LIST).with_required(),
    ],
    ..Schema::simple("RemoveTagsFromCertificateRequest", Kind::Structure)
};

pub static RENEW_CERTIFICATE_OUTPUT: Schema =
    Schema::simple("RenewCertificateOutput", Kind::Structure);

pub static RENEW_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[Member::new("CertificateArn", &ARN).with_required()],
    ..Schema::simple("RenewCertificateRequest", Kind::Structure)
};

pub static RENEWAL_ELIGIBILITY: Schema = Schema {
    constraints: Constraints {
        values: &["ELIGIBLE", "INELIGIBLE"],
        ..Constraints::NONE
    },
    ..Schema::simple("RenewalEligibility", Kind::String)
};

pub static RENEWAL_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &[
            "PENDING_AUTO_RENEWAL",
            "PENDING_VALIDATION",
            "SUCCESS",
            "FAILED",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("RenewalStatus", Kind::String)
};

pub static RENEWAL_SUMMARY: Schema = Schema {
    members: &[
        Member::new("RenewalStatus", &RENEWAL_STATUS).with_required(),
        Member::new("DomainValidationOptions", &DOMAIN_VALIDATION_LIST).with_required(),
        Member::new("RenewalStatusReason", &FAILURE_REASON),
        Member::new("UpdatedAt", &T_STAMP).with_required(),
    ],
    ..Schema::simple("RenewalSummary", Kind::Structure)
};

pub static REQUEST_CERTIFICATE_REQUEST: Schema = Schema {
    members: &[
        Member::new("DomainName", &DOMAIN_NAME_STRING).with_required(),
        Member::new("ValidationMethod", &VALIDATION_METHOD),
        Member::new("SubjectAlternativeNames", &DOMAIN_LIST),
        Member::new("IdempotencyToken", &IDEMPOTENCY_TOKEN),
        Member::new("DomainValidationOptions", &DOMAIN_VALIDATION_OPTION_LIST),
        Member::new("Options", &CERTIFICATE_OPTIONS),
        Member::new("CertificateAuthorityArn", &PCA_ARN),
        Member::new("Tags", &TAG_LIST),
        Member::new("KeyAlgorithm", &KEY_ALGORITHM),
        Member::new("ManagedBy", &CERTIFICATE_MANAGED_BY),
    ],
    ..Schema::simple("RequestCertificateRequest", Kind::Structure)
};

pub static REQUEST_CERTIFICATE_RESPONSE: Schema = Schema {
    members: &[Member::new("CertificateArn", &ARN)],
    ..Schema::simple("RequestCertificateResponse", Kind::Structure)
};

pub static RESEND_VALIDATION_EMAIL_OUTPUT: Schema =
    Schema::simple("ResendValidationEmailOutput", Kind::Structure);

pub static RESEND_VALIDATION_EMAIL_REQUEST: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &ARN).with_required(),
        Member::new("Domain", &DOMAIN_NAME_STRING).with_required(),
        Member::new("ValidationDomain", &DOMAIN_NAME_STRING).with_required(),
    ],
    ..Schema::simple("ResendValidationEmailRequest", Kind::Structure)
};

pub static RESOURCE_RECORD: Schema = Schema {
    members: &[
        Member::new("Name", &STRING).with_required(),
        Member::new("Type", &RECORD_TYPE).with_required(),
        Member::new("Value", &STRING).with_required(),
    ],
    ..Schema::simple("ResourceRecord", Kind::Structure)
};

pub static REVOCATION_REASON: Schema = Schema {
    constraints: Constraints {
        values: &[
            "UNSPECIFIED",
            "KEY_COMPROMISE",
            "CA_COMPROMISE",
            "AFFILIATION_CHANGED",
            "SUPERCEDED",
            "SUPERSEDED",
            "CESSATION_OF_OPERATION",
            "CERTIFICATE_HOLD",
            "REMOVE_FROM_CRL",
            "PRIVILEGE_WITHDRAWN",
            "A_A_COMPROMISE",
        ],
        ..Constraints::NONE
    },
    ..Schema::simple("RevocationReason", Kind::String)
};

pub static SORT_BY: Schema = Schema {
    constraints: Constraints {
        values: &["CREATED_AT"],
        ..Constraints::NONE
    },
    ..Schema::simple("SortBy", Kind::String)
};

pub static SORT_ORDER: Schema = Schema {
    constraints: Constraints {
        values: &["ASCENDING", "DESCENDING"],
        ..Constraints::NONE
    },
    ..Schema::simple("SortOrder", Kind::String)
};

pub static STRING: Schema = Schema::simple("String", Kind::String);

pub static T_STAMP: Schema = Schema::simple("TStamp", Kind::Timestamp);

pub static TAG: Schema = Schema {
    members: &[
        Member::new("Key", &TAG_KEY).with_required(),
        Member::new("Value", &TAG_VALUE),
    ],
    ..Schema::simple("Tag", Kind::Structure)
};

pub static TAG_KEY: Schema = Schema {
    constraints: Constraints {
        min: Some(1.0),
        max: Some(128.0),
        pattern: Some(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagKey", Kind::String)
};

pub static TAG_LIST: Schema = Schema {
    members: &[Member::new("member", &TAG)],
    constraints: Constraints {
        min: Some(1.0),
        max: Some(50.0),
        ..Constraints::NONE
    },
    ..Schema::simple("TagList", Kind::List)
};

pub static TAG_VALUE: Schema = Schema {
    constraints: Constraints {
        min: Some(0.0),
        max: Some(256.0),
        pattern: Some(r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)"),
        ..Constraints::NONE
    },
    ..Schema::simple("TagValue", Kind::String)
};

pub static UPDATE_CERTIFICATE_OPTIONS_OUTPUT: Schema =
    Schema::simple("UpdateCertificateOptionsOutput", Kind::Structure);

pub static UPDATE_CERTIFICATE_OPTIONS_REQUEST: Schema = Schema {
    members: &[
        Member::new("CertificateArn", &ARN).with_required(),
        Member::new("Options", &CERTIFICATE_OPTIONS).with_required(),
    ],
    ..Schema::simple("UpdateCertificateOptionsRequest", Kind::Structure)
};

pub static UPDATE_STATUS: Schema = Schema {
    constraints: Constraints {
        values: &["PENDING_DOMAIN_VALIDATION", "SUCCESS", "FAILED"],
        ..Constraints::NONE
    },
    ..Schema::simple("UpdateStatus", Kind::String)
};

pub static UPDATE_SUMMARY: Schema = Schema {
    members: &[
        Member::new("Status", &UPDATE_STATUS),
        Member::new("Type", &UPDATE_TYPE),
        Member::new(
            "DomainValidationMethodUpdateSummary",
            &DOMAIN_VALIDATION_METHOD_UPDATE_SUMMARY,
        ),
        Member::new("RequestedAt", &T_STAMP),
        Member::new("UpdatedAt", &T_STAMP),
    ],
    ..Schema::simple("UpdateSummary", Kind::Structure)
};

pub static UPDATE_TYPE: Schema = Schema {
    constraints: Constraints {
        values: &["DOMAIN_VALIDATION_METHOD"],
        ..Constraints::NONE
    },
    ..Schema::simple("UpdateType", Kind::String)
};

pub static VALIDATION_EMAIL_LIST: Schema = Schema {
    members: &[Member::new("member", &STRING)],
    ..Schema::simple("ValidationEmailList", Kind::List)
};

pub static VALIDATION_METHOD: Schema = Schema {
    constraints: Constraints {
        values: &["EMAIL", "DNS", "HTTP"],
        ..Constraints::NONE
    },
    ..Schema::simple("ValidationMethod", Kind::String)
};
