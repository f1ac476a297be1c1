//! Certificates of AWS Certificate Manager.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{CertificateId, Tag, UnixMillis};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certificate {
    /// The last part of its ARN, a UUID.
    pub id: CertificateId,
    pub kind: CertificateType,
    pub status: CertificateStatus,
    pub domain_name: String,
    /// With the domain name.
    pub subject_alternative_names: Vec<String>,
    /// PEM: the certificate alone.
    pub certificate_pem: String,
    /// PEM: the issuers, without the certificate. May be empty.
    pub chain_pem: String,
    pub private_key: SealedKey,
    /// Bytes in lower-case hexadecimal, with colons between them.
    pub serial: String,
    pub subject: String,
    pub issuer: String,
    /// AWS's name, such as `RSA-2048` or `EC-prime256v1`.
    pub key_algorithm: String,
    pub signature_algorithm: String,
    pub not_before: UnixMillis,
    pub not_after: UnixMillis,
    pub created_at: UnixMillis,
    /// When the certificate that is there now was imported or issued: later than `created_at` after
    /// another one took its place.
    pub updated_at: UnixMillis,
    /// What the caller wants of certificate transparency. No public log takes certificates of the
    /// instance's own authority, so it has no effect.
    pub transparency_logging: bool,
    /// Of `RequestCertificate`: makes a repeated request answer this certificate.
    pub idempotency_token: Option<String>,
    pub tags: Vec<Tag>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CertificateType {
    Imported,
    /// `AMAZON_ISSUED`: by the instance's own authority.
    Issued,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum CertificateStatus {
    PendingValidation,
    Issued,
    Expired,
}

impl Certificate {
    /// The status that is true at a moment: nobody has to write that a certificate has expired.
    pub fn status_at(&self, now: UnixMillis) -> CertificateStatus {
        match self.status {
            CertificateStatus::Issued if self.not_after <= now => CertificateStatus::Expired,
            status => status,
        }
    }
}

/// A private key, encrypted with the instance's own key; in base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SealedKey(pub String);

impl fmt::Debug for SealedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedKey")
    }
}
