//! The key that is derived from a secret for one day, region and service, and what it signs.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use smithy::Timestamp;

use super::credentials::Scope;
use crate::codec::timestamp::print_basic;

/// A derived key with what every text that it signs begins with: time and scope.
pub(super) struct SigningKey {
    key: Vec<u8>,
    context: String,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey")
            .field("context", &self.context)
            .finish_non_exhaustive()
    }
}

impl SigningKey {
    pub(super) fn derive(secret: &str, scope: &Scope, time: Timestamp) -> Self {
        let mut key = format!("AWS4{secret}").into_bytes();
        for part in [
            &scope.date,
            &scope.region,
            &scope.service,
            &scope.terminator,
        ] {
            let mut mac = mac(&key);
            mac.update(part.as_bytes());
            key = mac.finalize().into_bytes().to_vec();
        }
        Self {
            key,
            context: format!("{}\n{}", print_basic(time), scope.text()),
        }
    }

    /// Whether `signature` (hexadecimal) signs these lines under this algorithm's name. Takes the
    /// same time whatever differs.
    pub(super) fn has_signed(&self, algorithm: &str, lines: &str, signature: &str) -> bool {
        let Some(given) = unhex(signature) else {
            return false;
        };
        self.mac_of(algorithm, lines).verify_slice(&given).is_ok()
    }

    /// The signature of these lines.
    #[cfg(test)]
    pub(super) fn sign(&self, algorithm: &str, lines: &str) -> String {
        hex(&self.mac_of(algorithm, lines).finalize().into_bytes())
    }

    fn mac_of(&self, algorithm: &str, lines: &str) -> Hmac<Sha256> {
        let mut mac = mac(&self.key);
        mac.update(format!("{algorithm}\n{}\n{lines}", self.context).as_bytes());
        mac
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
pub(super) fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn mac(key: &[u8]) -> Hmac<Sha256> {
    #[expect(
        clippy::expect_used,
        reason = "HMAC is defined for keys of every length"
    )]
    Hmac::<Sha256>::new_from_slice(key).expect("a key of any length")
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

/// The 32 bytes of a signature.
fn unhex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 64 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    (0..32)
        .map(|at| u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok())
        .collect()
}
