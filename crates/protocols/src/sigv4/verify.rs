//! Checks one signature against the key, the clock and the place it was made for.

use http::{HeaderMap, Method, Uri};
use smithy::Timestamp;

use super::canonical::{Parts, paths};
use super::chunked::{self, Mode};
use super::credentials::ALGORITHM;
use super::key::{SigningKey, hash};
use super::{Form, KeyLookup, KeyProblem, Presented, Principal, Problem, Unchunked};
use crate::codec::timestamp::print_basic;

/// How far a client's clock may be off.
const SKEW_MILLIS: i64 = 15 * 60 * 1000;
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// A request and what its service expects of the signature.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) method: &'a Method,
    pub(crate) uri: &'a Uri,
    pub(crate) headers: &'a HeaderMap,
    /// As it came over the wire, still compressed.
    pub(crate) body: &'a [u8],
    /// The service's signing name.
    pub(crate) service: &'a str,
    /// The region that the server stands for.
    pub(crate) region: &'a str,
    /// Whether the service also accepts scopes of us-east-1.
    pub(crate) is_global: bool,
    pub(crate) now: Timestamp,
}

impl Signed<'_> {
    fn is_s3(&self) -> bool {
        self.service == "s3"
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }
}

/// What a valid signature shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verified {
    pub(crate) principal: Principal,
    /// The body, where it was sent in chunks.
    pub(crate) unchunked: Option<Unchunked>,
}

/// Verifies the signature of a request and, where they have their own, those of its chunks.
pub(crate) fn verify(
    request: &Signed<'_>,
    presented: &Presented,
    keys: &dyn KeyLookup,
) -> Result<Verified, Problem> {
    check_scope(request, presented)?;
    check_time(request, presented)?;
    check_signed_headers(request, presented)?;
    let principal = keys
        .secret(&presented.access_key_id, presented.session_token.as_deref())
        .map_err(|problem| match problem {
            KeyProblem::Unknown => Problem::UnknownKey,
            KeyProblem::InvalidToken => Problem::InvalidToken,
            KeyProblem::Expired => Problem::ExpiredToken,
        })?;
    let body_hash = hash(request.body);
    let (payload_hash, chunks) = payload_hash(request, presented, &body_hash)?;
    let parts = Parts {
        method: request.method,
        uri: request.uri,
        headers: request.headers,
        signed_headers: &presented.signed_headers,
        payload_hash: &payload_hash,
    };
    let key = SigningKey::derive(&principal.secret, &presented.scope, presented.time);
    let is_valid = paths(request.uri, request.is_s3()).iter().any(|path| {
        let lines = hash(parts.text(path).as_bytes());
        key.has_signed(ALGORITHM, &lines, &presented.signature)
    });
    if !is_valid {
        return Err(Problem::Mismatch);
    }
    // Only now: before, it would tell a stranger about somebody else's request.
    let unchunked = match chunks {
        Some(mode) => Some(chunked::decode(
            request.body,
            mode,
            &key,
            &presented.signature,
        )?),
        None if payload_hash != body_hash && payload_hash != UNSIGNED => {
            return Err(Problem::BodyHash);
        }
        None => None,
    };
    Ok(Verified {
        principal,
        unchunked,
    })
}

fn check_scope(request: &Signed<'_>, presented: &Presented) -> Result<(), Problem> {
    let scope = &presented.scope;
    if scope.terminator != "aws4_request" {
        return Err(Problem::Scope(
            "Credential should be scoped with a valid terminator: 'aws4_request'.".into(),
        ));
    }
    let region_fits =
        scope.region == request.region || (request.is_global && scope.region == "us-east-1");
    if !region_fits {
        return Err(Problem::Region {
            expected: request.region.to_owned(),
        });
    }
    if scope.service != request.service {
        return Err(Problem::Scope(format!(
            "Credential should be scoped to correct service: '{}'.",
            request.service
        )));
    }
    let signed_at = print_basic(presented.time);
    if scope.date != signed_at[..8] {
        return Err(Problem::Scope(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from \
             HTTP: '{}' != '{}', from '{signed_at}'.",
            clipped(&scope.date),
            &signed_at[..8],
        )));
    }
    Ok(())
}

/// What a client sent, short enough to be sent back.
fn clipped(text: &str) -> String {
    text.chars().take(20).collect()
}

fn check_time(request: &Signed<'_>, presented: &Presented) -> Result<(), Problem> {
    let (now, signed) = (request.now.millis(), presented.time.millis());
    let show = |millis| print_basic(Timestamp::from_millis(millis));
    if signed > now + SKEW_MILLIS {
        return Err(Problem::NotYetCurrent(format!(
            "Signature not yet current: {} is still later than {} ({} + 15 min.)",
            show(signed),
            show(now + SKEW_MILLIS),
            show(now),
        )));
    }
    match presented.form {
        Form::Presigned { expires } if now > signed + i64::from(expires) * 1000 => {
            Err(Problem::PresignedExpired)
        }
        Form::Header if signed < now - SKEW_MILLIS => Err(Problem::Expired(format!(
            "Signature expired: {} is now earlier than {} ({} - 15 min.)",
            show(signed),
            show(now - SKEW_MILLIS),
            show(now),
        ))),
        _ => Ok(()),
    }
}

/// The host and every `x-amz-` header must be signed: what is not signed could have been put in by
/// anybody.
fn check_signed_headers(request: &Signed<'_>, presented: &Presented) -> Result<(), Problem> {
    let is_signed = |name: &str| presented.signed_headers.iter().any(|signed| signed == name);
    if !is_signed("host") {
        return Err(Problem::Scope(
            "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".into(),
        ));
    }
    let unsigned = request
        .headers
        .keys()
        .any(|name| name.as_str().starts_with("x-amz-") && !is_signed(name.as_str()));
    if unsigned {
        Err(Problem::UnsignedHeaders)
    } else {
        Ok(())
    }
}

/// The last line of the canonical request and, for a body in chunks, how they are signed.
fn payload_hash(
    request: &Signed<'_>,
    presented: &Presented,
    body_hash: &str,
) -> Result<(String, Option<Mode>), Problem> {
    let given = request.header("x-amz-content-sha256");
    let chunks = given.and_then(Mode::of);
    let hash = match given {
        Some(other) if chunks.is_none() && other != UNSIGNED => other,
        Some(word) if request.is_s3() => word,
        Some(_) => {
            let text = "The payload of this service must be signed.";
            return Err(Problem::Scope(text.into()));
        }
        None if request.is_s3() && presented.form != Form::Header => UNSIGNED,
        None => body_hash,
    };
    Ok((hash.to_owned(), chunks))
}
