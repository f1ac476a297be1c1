//! What is wrong with a signature, and how each family of services says it.
//!
//! Codes and texts are AWS's: clients act on them (they renew credentials or correct their clock).

use smithy::{Protocol, ServiceError};

/// Why a request is not accepted as signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Problem {
    /// There is no signature.
    Missing,
    /// Parts of the signature are missing or malformed.
    Incomplete(String),
    UnknownKey,
    InvalidToken,
    ExpiredToken,
    /// Made for another region.
    Region {
        expected: String,
    },
    /// Made for another service or day, or without the host.
    Scope(String),
    /// Made too long ago.
    Expired(String),
    /// Made in the future.
    NotYetCurrent(String),
    PresignedExpired,
    /// Headers that must be signed are not.
    UnsignedHeaders,
    /// The signature is another one.
    Mismatch,
    /// The signature holds, but `x-amz-content-sha256` is not the body's hash.
    BodyHash,
    /// The chunks that the body is sent in are malformed.
    Chunks(String),
}

/// Services that share codes for authentication errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Json,
    Query,
    Ec2,
    S3,
}

const MISMATCH: &str = "The request signature we calculated does not match the signature you \
     provided. Check your AWS Secret Access Key and signing method. Consult the service \
     documentation for details.";
const INVALID_TOKEN: &str = "The security token included in the request is invalid.";
const EXPIRED_TOKEN: &str = "The security token included in the request is expired";
const EC2_FAILURE: &str = "AWS was not able to validate the provided access credentials";

impl Problem {
    /// The error in the words of the service that was called.
    pub(crate) fn error(&self, protocol: Protocol, service: &str) -> ServiceError {
        let family = match protocol {
            Protocol::AwsJson10
            | Protocol::AwsJson11
            | Protocol::RestJson
            | Protocol::RpcV2Cbor => Family::Json,
            Protocol::Ec2Query => Family::Ec2,
            Protocol::RestXml if service == "s3" => Family::S3,
            Protocol::AwsQuery | Protocol::RestXml => Family::Query,
        };
        let (status, code, message) = match family {
            Family::Json => self.json(),
            Family::Query => self.query(),
            Family::Ec2 => self.ec2(),
            Family::S3 => self.s3(),
        };
        ServiceError::sender(code, message).with_status(status)
    }

    fn json(&self) -> (u16, &'static str, String) {
        match self {
            Self::Missing => (
                400,
                "MissingAuthenticationTokenException",
                "Missing Authentication Token".into(),
            ),
            Self::Incomplete(text) => (400, "IncompleteSignatureException", text.clone()),
            Self::UnknownKey | Self::InvalidToken => {
                (400, "UnrecognizedClientException", INVALID_TOKEN.into())
            }
            Self::ExpiredToken => (400, "ExpiredTokenException", EXPIRED_TOKEN.into()),
            _ => (400, "InvalidSignatureException", self.signature_text()),
        }
    }

    fn query(&self) -> (u16, &'static str, String) {
        match self {
            Self::Missing => (
                403,
                "MissingAuthenticationToken",
                "Request is missing Authentication Token".into(),
            ),
            Self::Incomplete(text) => (400, "IncompleteSignature", text.clone()),
            Self::UnknownKey | Self::InvalidToken => {
                (403, "InvalidClientTokenId", INVALID_TOKEN.into())
            }
            Self::ExpiredToken => (403, "ExpiredToken", EXPIRED_TOKEN.into()),
            _ => (403, "SignatureDoesNotMatch", self.signature_text()),
        }
    }

    fn ec2(&self) -> (u16, &'static str, String) {
        match self {
            Self::Missing => (
                400,
                "MissingParameter",
                "The request must contain the parameter AWSAccessKeyId".into(),
            ),
            Self::Incomplete(text) => (400, "IncompleteSignature", text.clone()),
            Self::Expired(_) | Self::PresignedExpired | Self::ExpiredToken => {
                (400, "RequestExpired", "Request has expired.".into())
            }
            Self::UnknownKey | Self::InvalidToken | Self::Mismatch | Self::BodyHash => {
                (401, "AuthFailure", EC2_FAILURE.into())
            }
            _ => (403, "SignatureDoesNotMatch", self.signature_text()),
        }
    }

    fn s3(&self) -> (u16, &'static str, String) {
        match self {
            Self::Missing => (403, "AccessDenied", "Access Denied".into()),
            Self::Incomplete(text) => (400, "AuthorizationHeaderMalformed", text.clone()),
            Self::UnknownKey => (
                403,
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.".into(),
            ),
            Self::InvalidToken => (
                400,
                "InvalidToken",
                "The provided token is malformed or otherwise invalid.".into(),
            ),
            Self::ExpiredToken => (
                400,
                "ExpiredToken",
                "The provided token has expired.".into(),
            ),
            Self::Region { expected } => (
                400,
                "AuthorizationHeaderMalformed",
                format!(
                    "The authorization header is malformed; the region is wrong; \
                     expecting '{expected}'"
                ),
            ),
            Self::Expired(_) | Self::NotYetCurrent(_) => (
                403,
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.".into(),
            ),
            Self::PresignedExpired => (403, "AccessDenied", "Request has expired".into()),
            Self::UnsignedHeaders => (403, "AccessDenied", self.signature_text()),
            Self::BodyHash => (
                400,
                "XAmzContentSHA256Mismatch",
                "The provided 'x-amz-content-sha256' header does not match what was computed."
                    .into(),
            ),
            Self::Chunks(text) => (400, "IncompleteBody", text.clone()),
            Self::Scope(_) | Self::Mismatch => {
                (403, "SignatureDoesNotMatch", self.signature_text())
            }
        }
    }

    fn signature_text(&self) -> String {
        match self {
            Self::Region { .. } => "Credential should be scoped to a valid region.".into(),
            Self::Scope(text)
            | Self::Expired(text)
            | Self::NotYetCurrent(text)
            | Self::Chunks(text)
            | Self::Incomplete(text) => text.clone(),
            Self::PresignedExpired => "Signature expired: the presigned URL is too old.".into(),
            Self::UnsignedHeaders => {
                "There were headers present in the request which were not signed".into()
            }
            _ => MISMATCH.into(),
        }
    }
}
