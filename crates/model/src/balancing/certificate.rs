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
    /// Upper-case hexadecimal with colons.
    pub serial: String,
    pub subject: String,
    pub issuer: String,
    /// AWS's name, such as `RSA-2048` or `EC-prime256v1`.
    pub key_algorithm: String,
    pub signature_algorithm: String,
    pub not_before: UnixMillis,
    pub not_after: UnixMillis,
    pub created_at: UnixMillis,
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

/// A private key, encrypted with the instance's own key; in base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SealedKey(pub String);

impl fmt::Debug for SealedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedKey")
    }
}
