// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Amazon EventBridge Scheduler declares.

use smithy::{ErrorKind, Fault};

pub const CONFLICT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConflictException",
    code: "ConflictException",
    status: 409,
    fault: Fault::Sender,
};

pub const INTERNAL_SERVER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InternalServerException",
    code: "InternalServerException",
    status: 500,
    fault: Fault::Receiver,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 404,
    fault: Fault::Sender,
};

pub const SERVICE_QUOTA_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceQuotaExceededException",
    code: "ServiceQuotaExceededException",
    status: 402,
    fault: Fault::Sender,
};

pub const THROTTLING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ThrottlingException",
    code: "ThrottlingException",
    status: 429,
    fault: Fault::Sender,
};

pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ValidationException",
    code: "ValidationException",
    status: 400,
    fault: Fault::Sender,
};
