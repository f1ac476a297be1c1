// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of Amazon CloudWatch Logs declares.

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

pub const DATA_ALREADY_ACCEPTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "DataAlreadyAcceptedException",
    code: "DataAlreadyAcceptedException",
    status: 400,
    fault: Fault::Sender,
};

pub const INTERNAL_SERVER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InternalServerException",
    code: "InternalServerException",
    status: 500,
    fault: Fault::Receiver,
};

pub const INTERNAL_STREAMING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InternalStreamingException",
    code: "InternalStreamingException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_OPERATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidOperationException",
    code: "InvalidOperationException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_SEQUENCE_TOKEN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidSequenceTokenException",
    code: "InvalidSequenceTokenException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const MALFORMED_QUERY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MalformedQueryException",
    code: "MalformedQueryException",
    status: 400,
    fault: Fault::Sender,
};

pub const OPERATION_ABORTED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OperationAbortedException",
    code: "OperationAbortedException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_ALREADY_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceAlreadyExistsException",
    code: "ResourceAlreadyExistsException",
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

pub const SERVICE_UNAVAILABLE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ServiceUnavailableException",
    code: "ServiceUnavailableException",
    status: 500,
    fault: Fault::Receiver,
};

pub const SESSION_STREAMING_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SessionStreamingException",
    code: "SessionStreamingException",
    status: 400,
    fault: Fault::Sender,
};

pub const SESSION_TIMEOUT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SessionTimeoutException",
    code: "SessionTimeoutException",
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

pub const UNRECOGNIZED_CLIENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "UnrecognizedClientException",
    code: "UnrecognizedClientException",
    status: 400,
    fault: Fault::Sender,
};

pub const VALIDATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ValidationException",
    code: "ValidationException",
    status: 400,
    fault: Fault::Sender,
};
