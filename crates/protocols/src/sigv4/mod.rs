//! Signature Version 4: who signed a request, and whether the signature holds.
//!
//! Own code: the crate `scratchstack-aws-signature` 0.11 hashes every body itself (so
//! `UNSIGNED-PAYLOAD` and `x-amz-content-sha256` cannot be honoured), folds form bodies into the
//! query string, cannot check presigned lifetimes, and brings second versions of hmac and sha2
//! besides chrono and tower.
//!
//! Not here: which access keys exist ([`KeyLookup`]) and what their owners may do.

mod canonical;
mod chunked;
mod credentials;
mod error;
mod key;
mod verify;

use std::fmt;

pub(crate) use chunked::Unchunked;
pub(crate) use credentials::{Form, Presented};
pub(crate) use error::Problem;
pub(crate) use verify::{Signed, Verified, verify};

/// Finds access keys.
pub trait KeyLookup: Send + Sync {
    /// The secret and the owner of an access key. `session_token` is what the request carries; a
    /// temporary key must come with its own token, a long-lived one without.
    fn secret(
        &self,
        access_key_id: &str,
        session_token: Option<&str>,
    ) -> Result<Principal, KeyProblem>;
}

/// The owner of an access key.
#[derive(Clone, PartialEq, Eq)]
pub struct Principal {
    /// The secret access key.
    pub secret: String,
    /// Such as `arn:aws:iam::000000000000:root`.
    pub principal_arn: String,
    /// `GetCallerIdentity`'s UserId.
    pub principal_id: String,
    /// Twelve digits.
    pub account_id: String,
}

/// Leaves the secret out.
impl fmt::Debug for Principal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Principal")
            .field("principal_arn", &self.principal_arn)
            .field("principal_id", &self.principal_id)
            .field("account_id", &self.account_id)
            .finish_non_exhaustive()
    }
}

/// Why an access key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyProblem {
    /// There is no such key, or it is inactive.
    #[error("the access key is unknown")]
    Unknown,
    /// The session token is missing or is not the key's.
    #[error("the session token does not belong to the access key")]
    InvalidToken,
    /// The session has ended.
    #[error("the session has expired")]
    Expired,
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
