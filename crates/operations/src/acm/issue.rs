//! Lets the authority issue: a new certificate, or another one in place of one that ends.

use model::balancing::{Certificate, CertificateStatus, CertificateType, SealedKey};
use model::{CertificateId, UnixMillis};
use smithy::ServiceError;

use super::authority::{Issued, KeyKind, Order};
use super::{AcmService, x509};
use crate::error::Failure;

const DAY_MILLIS: i64 = 24 * 3600 * 1000;
/// "ACM certificates are valid for 13 months (395 days)".
const VALID_MILLIS: i64 = 395 * DAY_MILLIS;
/// Clocks of clients may be behind.
const BEFORE_MILLIS: i64 = 3600 * 1000;

/// What the caller decides of an issued certificate.
#[derive(Debug)]
pub(super) struct Wish {
    pub(super) id: CertificateId,
    pub(super) names: Vec<String>,
    pub(super) key: KeyKind,
}

/// Issues a certificate, without storing it.
pub(super) async fn issue(service: &AcmService, wish: Wish) -> Result<Certificate, ServiceError> {
    let now = (service.clock)();
    let order = Order {
        names: wish.names.clone(),
        key: wish.key,
        not_before: now.plus_millis(-BEFORE_MILLIS),
        not_after: now.plus_millis(VALID_MILLIS),
        random: (service.random)(),
    };
    let authority = service.authority.clone();
    let issued = tokio::task::spawn_blocking(move || authority.issue(&order));
    let issued = issued.await.map_err(|error| failed(&error))?;
    let issued = issued.map_err(|error| failed(&error))?;
    certificate(service, wish, &issued, now)
}

fn certificate(
    service: &AcmService,
    wish: Wish,
    issued: &Issued,
    now: UnixMillis,
) -> Result<Certificate, ServiceError> {
    let facts = x509::of_pem(&issued.certificate_pem)
        .ok_or_else(|| failed(&"the certificate cannot be read"))?;
    let key = issued.private_key_pem.as_bytes();
    let sealed = service.seal.seal(key, wish.id.as_str());
    let mut names = wish.names.into_iter();
    let domain_name = names.next().unwrap_or_default();
    Ok(Certificate {
        id: wish.id,
        kind: CertificateType::Issued,
        status: CertificateStatus::Issued,
        subject_alternative_names: std::iter::once(domain_name.clone()).chain(names).collect(),
        domain_name,
        certificate_pem: issued.certificate_pem.clone(),
        chain_pem: issued.chain_pem.clone(),
        private_key: SealedKey(sealed.map_err(|error| failed(&error))?),
        serial: facts.serial,
        subject: facts.subject,
        issuer: facts.issuer,
        key_algorithm: facts.key_algorithm,
        signature_algorithm: facts.signature_algorithm,
        not_before: facts.not_before,
        not_after: facts.not_after,
        created_at: now,
        updated_at: now,
        transparency_logging: true,
        idempotency_token: None,
        tags: Vec::new(),
    })
}

/// Issues a certificate anew, with another key, and puts it in the place of `old`; nothing happens
/// when that is gone or another one by then.
pub async fn renew(service: &AcmService, old: Certificate) -> Result<(), ServiceError> {
    let key = match old.key_algorithm.as_str() {
        "EC-prime256v1" => KeyKind::EcPrime256v1,
        "EC-secp384r1" => KeyKind::EcSecp384r1,
        _ => KeyKind::Rsa2048,
    };
    let wish = Wish {
        id: old.id.clone(),
        names: old.subject_alternative_names.clone(),
        key,
    };
    let new = issue(service, wish).await?;
    let renewed = service.store.write(move |tx| {
        let present = tx.balancing_find::<Certificate>(new.id.as_str())?;
        if let Some(present) = present.filter(|present| present.serial == old.serial) {
            tx.balancing_put(&Certificate {
                created_at: present.created_at,
                transparency_logging: present.transparency_logging,
                idempotency_token: present.idempotency_token,
                tags: present.tags,
                ..new
            })?;
        }
        Ok::<_, Failure>(())
    });
    Ok(renewed.await?)
}

fn failed(error: &dyn std::fmt::Display) -> ServiceError {
    tracing::error!(%error, "no certificate could be issued");
    ServiceError::internal(
        "The instance's authority could not issue a certificate; its log says why.",
    )
}
