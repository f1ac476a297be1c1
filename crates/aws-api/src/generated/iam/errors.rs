// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of AWS IAM declares.

use smithy::{ErrorKind, Fault};

pub const ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AccountNotManagementOrDelegatedAdministratorException",
    code: "AccountNotManagementOrDelegatedAdministratorException",
    status: 400,
    fault: Fault::Sender,
};

pub const CALLER_IS_NOT_MANAGEMENT_ACCOUNT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CallerIsNotManagementAccountException",
    code: "CallerIsNotManagementAccountException",
    status: 400,
    fault: Fault::Sender,
};

pub const CONCURRENT_MODIFICATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConcurrentModificationException",
    code: "ConcurrentModification",
    status: 409,
    fault: Fault::Sender,
};

pub const CREDENTIAL_REPORT_EXPIRED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CredentialReportExpiredException",
    code: "ReportExpired",
    status: 410,
    fault: Fault::Sender,
};

pub const CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CredentialReportNotPresentException",
    code: "ReportNotPresent",
    status: 410,
    fault: Fault::Sender,
};

pub const CREDENTIAL_REPORT_NOT_READY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "CredentialReportNotReadyException",
    code: "ReportInProgress",
    status: 404,
    fault: Fault::Sender,
};

pub const DELETE_CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DeleteConflictException",
    code: "DeleteConflict",
    status: 409,
    fault: Fault::Sender,
};

pub const DUPLICATE_CERTIFICATE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DuplicateCertificateException",
    code: "DuplicateCertificate",
    status: 409,
    fault: Fault::Sender,
};

pub const DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DuplicateSSHPublicKeyException",
    code: "DuplicateSSHPublicKey",
    status: 400,
    fault: Fault::Sender,
};

pub const ENTITY_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "EntityAlreadyExistsException",
    code: "EntityAlreadyExists",
    status: 409,
    fault: Fault::Sender,
};

pub const ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "EntityTemporarilyUnmodifiableException",
    code: "EntityTemporarilyUnmodifiable",
    status: 409,
    fault: Fault::Sender,
};

pub const FEATURE_DISABLED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "FeatureDisabledException",
    code: "FeatureDisabled",
    status: 404,
    fault: Fault::Sender,
};

pub const FEATURE_ENABLED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "FeatureEnabledException",
    code: "FeatureEnabled",
    status: 409,
    fault: Fault::Sender,
};

pub const INVALID_AUTHENTICATION_CODE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidAuthenticationCodeException",
    code: "InvalidAuthenticationCode",
    status: 403,
    fault: Fault::Sender,
};

pub const INVALID_CERTIFICATE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidCertificateException",
    code: "InvalidCertificate",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_INPUT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidInputException",
    code: "InvalidInput",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PUBLIC_KEY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidPublicKeyException",
    code: "InvalidPublicKey",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_USER_TYPE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidUserTypeException",
    code: "InvalidUserType",
    status: 400,
    fault: Fault::Sender,
};

pub const KEY_PAIR_MISMATCH_EXCEPTION: ErrorKind = ErrorKind {
    shape: "KeyPairMismatchException",
    code: "KeyPairMismatch",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceeded",
    status: 409,
    fault: Fault::Sender,
};

pub const MALFORMED_CERTIFICATE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MalformedCertificateException",
    code: "MalformedCertificate",
    status: 400,
    fault: Fault::Sender,
};

pub const MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocument",
    status: 400,
    fault: Fault::Sender,
};

pub const NAME_CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NameConflictException",
    code: "NameConflict",
    status: 409,
    fault: Fault::Sender,
};

pub const NO_SUCH_ENTITY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "NoSuchEntityException",
    code: "NoSuchEntity",
    status: 404,
    fault: Fault::Sender,
};

pub const OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OpenIdIdpCommunicationErrorException",
    code: "OpenIdIdpCommunicationError",
    status: 400,
    fault: Fault::Sender,
};

pub const ORGANIZATION_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OrganizationNotFoundException",
    code: "OrganizationNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const ORGANIZATION_NOT_IN_ALL_FEATURES_MODE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OrganizationNotInAllFeaturesModeException",
    code: "OrganizationNotInAllFeaturesModeException",
    status: 400,
    fault: Fault::Sender,
};

pub const PASSWORD_POLICY_VIOLATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PasswordPolicyViolationException",
    code: "PasswordPolicyViolation",
    status: 400,
    fault: Fault::Sender,
};

pub const POLICY_EVALUATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PolicyEvaluationException",
    code: "PolicyEvaluation",
    status: 500,
    fault: Fault::Receiver,
};

pub const POLICY_NOT_ATTACHABLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PolicyNotAttachableException",
    code: "PolicyNotAttachable",
    status: 400,
    fault: Fault::Sender,
};

pub const REPORT_GENERATION_LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ReportGenerationLimitExceededException",
    code: "ReportGenerationLimitExceeded",
    status: 409,
    fault: Fault::Sender,
};

pub const ROLE_MODIFIED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RoleModifiedException",
    code: "RoleModified",
    status: 409,
    fault: Fault::Sender,
};

pub const ROLE_TEMPLATE_DISABLED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RoleTemplateDisabledException",
    code: "RoleTemplateDisabled",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVICE_ACCESS_NOT_ENABLED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceAccessNotEnabledException",
    code: "ServiceAccessNotEnabledException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVICE_FAILURE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceFailureException",
    code: "ServiceFailure",
    status: 500,
    fault: Fault::Receiver,
};

pub const SERVICE_NOT_SUPPORTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceNotSupportedException",
    code: "NotSupportedService",
    status: 404,
    fault: Fault::Sender,
};

pub const UNMODIFIABLE_ENTITY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnmodifiableEntityException",
    code: "UnmodifiableEntity",
    status: 400,
    fault: Fault::Sender,
};

pub const UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnrecognizedPublicKeyEncodingException",
    code: "UnrecognizedPublicKeyEncoding",
    status: 400,
    fault: Fault::Sender,
};
