//! What operations need of the authority that issues certificates.

use std::fmt::Debug;

use model::UnixMillis;

/// Issues certificates. Its own certificate is what clients have to trust.
pub trait Authority: Debug + Send + Sync {
    /// Makes a key and a certificate. May take some hundred milliseconds of processor time. The
    /// error is for the log.
    fn issue(&self, order: &Order) -> Result<Issued, String>;
}

/// A certificate that is wanted.
#[derive(Debug, Clone)]
pub struct Order {
    /// The first one is the subject's; each may begin with `*.`.
    pub names: Vec<String>,
    pub key: KeyKind,
    pub not_before: UnixMillis,
    pub not_after: UnixMillis,
    /// Makes the serial number.
    pub random: u128,
}

/// Keys of issued certificates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    Rsa2048,
    EcPrime256v1,
    EcSecp384r1,
}

/// A certificate that was issued. All three are PEM.
#[derive(Clone)]
pub struct Issued {
    pub certificate_pem: String,
    pub chain_pem: String,
    pub private_key_pem: String,
}

impl Debug for Issued {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Issued").finish_non_exhaustive()
    }
}
