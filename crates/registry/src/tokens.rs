//! Authorization tokens: what `GetAuthorizationToken` gives and docker sends back as a password.
//!
//! A token says who it was made for and when it ends, signed with a key that stays on this host;
//! nothing of it is stored. Form: base64url of the claims, a dot, base64url of the signature.

use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit as _, Mac as _};
use model::UnixMillis;
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// How long a token is good for: twelve hours, as ECR's.
pub const LIFETIME_MILLIS: i64 = 12 * 3600 * 1000;
/// The user name that goes with a token.
pub const USER: &str = "AWS";

/// Far more than a token of ours has.
const LENGTH_MAX: usize = 4096;
const KEY_BYTES: usize = 32;

/// Whom a token was made for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bearer {
    #[serde(rename = "principal")]
    pub principal_arn: String,
    #[serde(rename = "account")]
    pub account_id: String,
}

/// A token as the API hands it out.
#[derive(Clone)]
pub struct Token {
    /// Base64 of `AWS:` and the password.
    pub authorization: String,
    pub expires_at: UnixMillis,
}

/// Why a token is not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TokenProblem {
    /// Not a token of this instance.
    #[error("the authorization token is invalid")]
    Invalid,
    #[error("Your authorization token has expired. Reauthenticate and try again.")]
    Expired,
}

/// Makes and checks tokens. Cheap to clone.
#[derive(Clone)]
pub struct Tokens {
    key: [u8; KEY_BYTES],
}

#[derive(Serialize, Deserialize)]
struct Claims {
    #[serde(flatten)]
    bearer: Bearer,
    #[serde(rename = "expires")]
    expires_at: UnixMillis,
}

impl Tokens {
    /// With the key in `file`; made, for its owner alone to read, when there is none.
    pub fn load_or_make(file: &Path) -> std::io::Result<Self> {
        match fs_err::read(file) {
            Ok(key) => {
                let key = key.try_into().map_err(|_| {
                    let what = format!("{} is not a key", file.display());
                    std::io::Error::new(std::io::ErrorKind::InvalidData, what)
                })?;
                Ok(Self { key })
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key: [u8; KEY_BYTES] = rand::rng().random();
                write_private(file, &key)?;
                Ok(Self { key })
            }
            Err(error) => Err(error),
        }
    }

    /// With a key of the caller's.
    pub fn new(key: [u8; KEY_BYTES]) -> Self {
        Self { key }
    }

    /// A token for someone who has been recognised.
    pub fn issue(&self, bearer: &Bearer, now: UnixMillis) -> Token {
        Token {
            authorization: BASE64_STANDARD.encode(format!("{USER}:{}", self.password(bearer, now))),
            expires_at: now.plus_millis(LIFETIME_MILLIS),
        }
    }

    /// What stands in such a token after the user's name.
    pub fn password(&self, bearer: &Bearer, now: UnixMillis) -> String {
        let claims = Claims {
            bearer: bearer.clone(),
            expires_at: now.plus_millis(LIFETIME_MILLIS),
        };
        // Strings and a number always make JSON.
        let claims = serde_json::to_vec(&claims).unwrap_or_default();
        let claims = BASE64_URL_SAFE_NO_PAD.encode(claims);
        let signature = self.mac(&claims).finalize().into_bytes();
        let signature = BASE64_URL_SAFE_NO_PAD.encode(signature);
        format!("{claims}.{signature}")
    }

    /// Whom a password was made for.
    pub fn verify(&self, password: &str, now: UnixMillis) -> Result<Bearer, TokenProblem> {
        if password.len() > LENGTH_MAX {
            return Err(TokenProblem::Invalid);
        }
        let (claims, signature) = password.split_once('.').ok_or(TokenProblem::Invalid)?;
        let decode = |text| {
            let decoded = BASE64_URL_SAFE_NO_PAD.decode(text);
            decoded.map_err(|_| TokenProblem::Invalid)
        };
        let signed = self.mac(claims).verify_slice(&decode(signature)?);
        signed.map_err(|_| TokenProblem::Invalid)?;
        let claims: Claims =
            serde_json::from_slice(&decode(claims)?).map_err(|_| TokenProblem::Invalid)?;
        if now.millis_since(claims.expires_at) >= 0 {
            return Err(TokenProblem::Expired);
        }
        Ok(claims.bearer)
    }

    /// Whom an `Authorization: Basic` header's value was made for.
    pub fn verify_basic(&self, header: &str, now: UnixMillis) -> Result<Bearer, TokenProblem> {
        let (scheme, encoded) = header.split_once(' ').ok_or(TokenProblem::Invalid)?;
        if !scheme.eq_ignore_ascii_case("basic") || encoded.len() > 2 * LENGTH_MAX {
            return Err(TokenProblem::Invalid);
        }
        let decoded = BASE64_STANDARD.decode(encoded.trim());
        let decoded = decoded.ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let decoded = decoded.ok_or(TokenProblem::Invalid)?;
        match decoded.split_once(':') {
            Some((USER, password)) => self.verify(password, now),
            _ => Err(TokenProblem::Invalid),
        }
    }

    pub(crate) fn key(&self) -> &[u8] {
        &self.key
    }

    fn mac(&self, claims: &str) -> Hmac<Sha256> {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("a key");
        mac.update(claims.as_bytes());
        mac
    }
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Writes a file that is there whole or not at all.
fn write_private(path: &Path, content: &[u8]) -> std::io::Result<()> {
    let temporary = path.with_extension("new");
    let mut file = std::fs::OpenOptions::new()
        .create(true)
        .truncate(true)
        .write(true)
        .mode(0o600)
        .open(&temporary)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs_err::rename(&temporary, path)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn bearer() -> Bearer {
        Bearer {
            principal_arn: "arn:aws:iam::000000000000:root".to_owned(),
            account_id: "000000000000".to_owned(),
        }
    }

    #[test]
    fn a_token_is_good_for_twelve_hours() {
        let tokens = Tokens::new([7; KEY_BYTES]);
        let start = UnixMillis(1_000);
        let token = tokens.issue(&bearer(), start);
        let header = format!("Basic {}", token.authorization);
        let check = |at: i64, expected| {
            assert_eq!(tokens.verify_basic(&header, UnixMillis(at)), expected);
        };
        check(1_000, Ok(bearer()));
        check(1_000 + LIFETIME_MILLIS - 1, Ok(bearer()));
        check(1_000 + LIFETIME_MILLIS, Err(TokenProblem::Expired));
        let other = Tokens::new([8; KEY_BYTES]);
        assert_eq!(
            other.verify_basic(&header, start),
            Err(TokenProblem::Invalid)
        );
    }

    #[test]
    fn the_key_is_kept() {
        use std::os::unix::fs::PermissionsExt as _;
        let directory = tempfile::tempdir().unwrap();
        let file = directory.path().join("key");
        let first = Tokens::load_or_make(&file).unwrap();
        let token = first.issue(&bearer(), UnixMillis(0));
        let second = Tokens::load_or_make(&file).unwrap();
        let header = format!("Basic {}", token.authorization);
        assert!(second.verify_basic(&header, UnixMillis(1)).is_ok());
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::fs::write(&file, b"short").unwrap();
        assert!(Tokens::load_or_make(&file).is_err());
    }

    proptest! {
        #[test]
        fn nothing_else_is_accepted(text in ".{0,80}") {
            let tokens = Tokens::new([7; KEY_BYTES]);
            let result = tokens.verify_basic(&text, UnixMillis(0));
            prop_assert_eq!(result, Err(TokenProblem::Invalid));
            let encoded = BASE64_STANDARD.encode(format!("AWS:{text}"));
            let result = tokens.verify_basic(&format!("Basic {encoded}"), UnixMillis(0));
            prop_assert_eq!(result, Err(TokenProblem::Invalid));
        }
    }
}
