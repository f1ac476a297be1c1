// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of AWS Certificate Manager declares.

use smithy::{ErrorKind, Fault};

pub const ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "AccessDeniedException",
    code: "AccessDeniedException",
    status: 400,
    fault: Fault::Sender,
};

pub const CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConflictException",
    code: "ConflictException",
    status: 400,
    fault: Fault::Sender,
};

pub const INTERNAL_SERVER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InternalServerException",
    code: "InternalServerException",
    status: 500,
    fault: Fault::Receiver,
};

pub const INVALID_ARGS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidArgsException",
    code: "InvalidArgsException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_ARN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidArnException",
    code: "InvalidArnException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_DOMAIN_VALIDATION_OPTIONS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidDomainValidationOptionsException",
    code: "InvalidDomainValidationOptionsException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_STATE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidStateException",
    code: "InvalidStateException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_TAG_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidTagException",
    code: "InvalidTagException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const REQUEST_IN_PROGRESS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RequestInProgressException",
    code: "RequestInProgressException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_IN_USE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceInUseException",
    code: "ResourceInUseException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceQuotaExceededException",
    code: "ServiceQuotaExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const TAG_POLICY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TagPolicyException",
    code: "TagPolicyException",
    status: 400,
    fault: Fault::Sender,
};

pub const THROTTLING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ThrottlingException",
    code: "ThrottlingException",
    status: 400,
    fault: Fault::Sender,
};

pub const TOO_MANY_TAGS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "TooManyTagsException",
    code: "TooManyTagsException",
    status: 400,
    fault: Fault::Sender,
};

pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ValidationException",
    code: "ValidationException",
    status: 400,
    fault: Fault::Sender,
};
