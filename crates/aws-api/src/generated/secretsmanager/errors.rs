// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of AWS Secrets Manager declares.

use smithy::{ErrorKind, Fault};

pub const DECRYPTION_FAILURE: ErrorKind = ErrorKind {
    shape: "DecryptionFailure",
    code: "DecryptionFailure",
    status: 400,
    fault: Fault::Sender,
};

pub const ENCRYPTION_FAILURE: ErrorKind = ErrorKind {
    shape: "EncryptionFailure",
    code: "EncryptionFailure",
    status: 400,
    fault: Fault::Sender,
};

pub const INTERNAL_SERVICE_ERROR: ErrorKind = ErrorKind {
    shape: "InternalServiceError",
    code: "InternalServiceError",
    status: 500,
    fault: Fault::Receiver,
};

pub const INVALID_NEXT_TOKEN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidNextTokenException",
    code: "InvalidNextTokenException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_PARAMETER_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidParameterException",
    code: "InvalidParameterException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_REQUEST_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidRequestException",
    code: "InvalidRequestException",
    status: 400,
    fault: Fault::Sender,
};

pub const LIMIT_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "LimitExceededException",
    code: "LimitExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocumentException",
    status: 400,
    fault: Fault::Sender,
};

pub const PRECONDITION_NOT_MET_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PreconditionNotMetException",
    code: "PreconditionNotMetException",
    status: 400,
    fault: Fault::Sender,
};

pub const PUBLIC_POLICY_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PublicPolicyException",
    code: "PublicPolicyException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_EXISTS_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceExistsException",
    code: "ResourceExistsException",
    status: 400,
    fault: Fault::Sender,
};

pub const RESOURCE_NOT_FOUND_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ResourceNotFoundException",
    code: "ResourceNotFoundException",
    status: 400,
    fault: Fault::Sender,
};
