// Written by `cargo xtask codegen` from models/. Do not edit.

//! The errors that the model of AWS STS declares.

use smithy::{ErrorKind, Fault};

pub const EXPIRED_TOKEN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ExpiredTokenException",
    code: "ExpiredTokenException",
    status: 400,
    fault: Fault::Sender,
};

pub const EXPIRED_TRADE_IN_TOKEN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "ExpiredTradeInTokenException",
    code: "ExpiredTradeInTokenException",
    status: 400,
    fault: Fault::Sender,
};

pub const IDP_COMMUNICATION_ERROR_EXCEPTION: ErrorKind = ErrorKind {
    shape: "IDPCommunicationErrorException",
    code: "IDPCommunicationError",
    status: 400,
    fault: Fault::Sender,
};

pub const IDP_REJECTED_CLAIM_EXCEPTION: ErrorKind = ErrorKind {
    shape: "IDPRejectedClaimException",
    code: "IDPRejectedClaim",
    status: 403,
    fault: Fault::Sender,
};

pub const INVALID_AUTHORIZATION_MESSAGE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidAuthorizationMessageException",
    code: "InvalidAuthorizationMessageException",
    status: 400,
    fault: Fault::Sender,
};

pub const INVALID_IDENTITY_TOKEN_EXCEPTION: ErrorKind = ErrorKind {
    shape: "InvalidIdentityTokenException",
    code: "InvalidIdentityToken",
    status: 400,
    fault: Fault::Sender,
};

pub const JWT_PAYLOAD_SIZE_EXCEEDED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "JWTPayloadSizeExceededException",
    code: "JWTPayloadSizeExceededException",
    status: 400,
    fault: Fault::Sender,
};

pub const MALFORMED_POLICY_DOCUMENT_EXCEPTION: ErrorKind = ErrorKind {
    shape: "MalformedPolicyDocumentException",
    code: "MalformedPolicyDocument",
    status: 400,
    fault: Fault::Sender,
};

pub const OUTBOUND_WEB_IDENTITY_FEDERATION_DISABLED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "OutboundWebIdentityFederationDisabledException",
    code: "OutboundWebIdentityFederationDisabledException",
    status: 403,
    fault: Fault::Sender,
};

pub const PACKED_POLICY_TOO_LARGE_EXCEPTION: ErrorKind = ErrorKind {
    shape: "PackedPolicyTooLargeException",
    code: "PackedPolicyTooLarge",
    status: 400,
    fault: Fault::Sender,
};

pub const REGION_DISABLED_EXCEPTION: ErrorKind = ErrorKind {
    shape: "RegionDisabledException",
    code: "RegionDisabledException",
    status: 403,
    fault: Fault::Sender,
};

pub const SESSION_DURATION_ESCALATION_EXCEPTION: ErrorKind = ErrorKind {
    shape: "SessionDurationEscalationException",
    code: "SessionDurationEscalationException",
    status: 403,
    fault: Fault::Sender,
};
