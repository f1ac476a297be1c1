// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Application Auto Scaling declares.

use smithy::{ErrorKind, Fault};

pub const CONCURRENT_UPDATE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ConcurrentUpdateException",
    code: "ConcurrentUpdateException",
    status: 400,
    fault: Fault::Sender,
};

pub const FAILED_RESOURCE_ACCESS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "FailedResourceAccessException",
    code: "FailedResourceAccessException",
    status: 400,
    fault: Fault::Sender,
};

pub const INTERNAL_SERVICE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InternalServiceException",
    code: "InternalServiceException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_NEXT_TOKEN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidNextTokenException",
    code: "InvalidNextTokenException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const OBJECT_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ObjectNotFoundException",
    code: "ObjectNotFoundException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
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
