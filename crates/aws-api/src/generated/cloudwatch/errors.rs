// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Amazon CloudWatch declares.

use smithy::{ErrorKind, Fault};

pub const CONCURRENT_MODIFICATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConcurrentModificationException",
    code: "ConcurrentModificationException",
    status: 429,
    fault: Fault::Sender,
};

pub const CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConflictException",
    code: "ConflictException",
    status: 409,
    fault: Fault::Sender,
};

pub const DASHBOARD_INVALID_INPUT_ERROR: ErrorKind = ErrorKind {
    shape: "DashboardInvalidInputError",
    code: "InvalidParameterInput",
    status: 400,
    fault: Fault::Sender,
};

pub const DASHBOARD_NOT_FOUND_ERROR: ErrorKind = ErrorKind {
    shape: "DashboardNotFoundError",
    code: "ResourceNotFound",
    status: 404,
    fault: Fault::Sender,
};

pub const INTERNAL_SERVICE_FAULT: ErrorKind = ErrorKind {
    shape: "InternalServiceFault",
    code: "InternalServiceError",
    status: 500,
    fault: Fault::Receiver,
};

pub const INVALID_FORMAT_FAULT: ErrorKind = ErrorKind {
    shape: "InvalidFormatFault",
    code: "InvalidFormat",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_NEXT_TOKEN: ErrorKind = ErrorKind {
    shape: "InvalidNextToken",
    code: "InvalidNextToken",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETER_COMBINATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidParameterCombinationException",
    code: "InvalidParameterCombination",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETER_VALUE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidParameterValueException",
    code: "InvalidParameterValue",
    status: 400,
    fault: Fault::Sender,
};

pub const KMS_ACCESS_DENIED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "KmsAccessDeniedException",
    code: "KmsAccessDeniedException",
    status: 400,
    fault: Fault::Sender,
};

pub const KMS_KEY_DISABLED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "KmsKeyDisabledException",
    code: "KmsKeyDisabledException",
    status: 400,
    fault: Fault::Sender,
};

pub const KMS_KEY_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "KmsKeyNotFoundException",
    code: "KmsKeyNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_FAULT: ErrorKind = ErrorKind {
    shape: "LimitExceededFault",
    code: "LimitExceeded",
    status: 400,
    fault: Fault::Sender,
};

pub const MISSING_REQUIRED_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MissingRequiredParameterException",
    code: "MissingParameter",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_CONFLICT: ErrorKind = ErrorKind {
    shape: "ResourceConflict",
    code: "ResourceConflict",
    status: 409,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND: ErrorKind = ErrorKind {
    shape: "ResourceNotFound",
    code: "ResourceNotFound",
    status: 404,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 404,
    fault: Fault::Sender,
};

pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ValidationException",
    code: "ValidationError",
    status: 400,
    fault: Fault::Sender,
};
