//! `ImportCertificate`: everything is checked, so that what is imported can be served.

use aws_api::acm::{ImportCertificateInput, ImportCertificateOutput};
use model::balancing::{Certificate, CertificateStatus, CertificateType, SealedKey};
use model::{CertificateId, UnixMillis};
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;
use smithy::{Call, ServiceError};

use super::errors::{too_many, validation};
use super::x509::{self, Facts, pem};
use super::{AcmService, lookup, tagging};
use crate::context::{scope, uuid};
use crate::error::Failure;

/// How many certificates an account may import, by default.
const IMPORTED_MAX: usize = 2500;
/// Longer chains do not occur, and each link costs a signature's verification.
const CHAIN_MAX: usize = 10;
const BAD_CHAIN: &str = "The certificate chain provided is not in a valid PEM format.";

/// A certificate, its issuers and its key, which belong together.
#[derive(Debug)]
struct Checked {
    facts: Facts,
    certificate_pem: String,
    chain_pem: String,
    private_key: PrivateKeyDer<'static>,
}

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: ImportCertificateInput,
) -> Result<ImportCertificateOutput, ServiceError> {
    let over = input.certificate_arn;
    let tags = tagging::read(input.tags)?;
    if over.is_some() && !tags.is_empty() {
        return Err(validation("Tagging is not permitted on re-import."));
    }
    let now = (service.clock)();
    let checked = check(
        &input.certificate.unwrap_or_default(),
        &input.private_key.unwrap_or_default(),
        &input.certificate_chain.unwrap_or_default(),
        now,
    )?;
    let is_new = over.is_none();
    let id = match over {
        Some(arn) => lookup::certificate_id(call, Some(arn))?,
        None => CertificateId::parse(&uuid((service.random)()))
            .map_err(|error| ServiceError::internal(error.to_string()))?,
    };
    let arn = scope(call).certificate(&id);
    let mut certificate = certificate(service, id, checked, now)?;
    certificate.tags = tags;

    let reply = arn.clone();
    let stored = service.store.write(move |tx| {
        if is_new {
            let imported = tx.balancing_list::<Certificate>()?;
            let imported = imported
                .iter()
                .filter(|one| one.kind == CertificateType::Imported);
            if imported.count() >= IMPORTED_MAX {
                return Err(Failure::from(too_many()));
            }
        } else {
            let present = lookup::find(tx, &certificate.id, &arn)?;
            may_replace(&present, &certificate, &arn)?;
            certificate.created_at = present.created_at;
            certificate.tags = present.tags;
        }
        tx.balancing_put(&certificate)?;
        Ok(())
    });
    stored.await?;
    Ok(ImportCertificateOutput {
        certificate_arn: Some(reply),
    })
}

fn certificate(
    service: &AcmService,
    id: CertificateId,
    checked: Checked,
    now: UnixMillis,
) -> Result<Certificate, ServiceError> {
    let label = match &checked.private_key {
        PrivateKeyDer::Pkcs1(_) => "RSA PRIVATE KEY",
        PrivateKeyDer::Sec1(_) => "EC PRIVATE KEY",
        _ => "PRIVATE KEY",
    };
    let key = pem(label, checked.private_key.secret_der());
    let sealed = service.seal.seal(key.as_bytes(), id.as_str());
    let sealed = sealed.map_err(|error| {
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "a key cannot be sealed"
        );
        ServiceError::internal("The private key could not be sealed; the instance's log says why.")
    })?;
    let facts = checked.facts;
    let domain_name = facts.common_name.clone();
    Ok(Certificate {
        id,
        kind: CertificateType::Imported,
        status: CertificateStatus::Issued,
        domain_name: domain_name
            .or_else(|| facts.names.first().cloned())
            .unwrap_or_default(),
        subject_alternative_names: facts.names,
        certificate_pem: checked.certificate_pem,
        chain_pem: checked.chain_pem,
        private_key: SealedKey(sealed),
        serial: facts.serial,
        subject: facts.subject,
        issuer: facts.issuer,
        key_algorithm: facts.key_algorithm,
        signature_algorithm: facts.signature_algorithm,
        not_before: facts.not_before,
        not_after: facts.not_after,
        created_at: now,
        updated_at: now,
        transparency_logging: false,
        idempotency_token: None,
        tags: Vec::new(),
    })
}

fn check(
    certificate: &[u8],
    private_key: &[u8],
    chain: &[u8],
    now: UnixMillis,
) -> Result<Checked, ServiceError> {
    let unparsable = || {
        validation("Unable to parse certificate. Please ensure the certificate is in PEM format.")
    };
    let certificates = certificates(certificate).ok_or_else(unparsable)?;
    let certificate = match &certificates[..] {
        [] => return Err(unparsable()),
        [certificate] => certificate,
        _ => {
            return Err(validation(
                "The certificate field contains more than one certificate. You can specify only \
                 one certificate in this field.",
            ));
        }
    };
    let facts = x509::of_der(certificate).ok_or_else(unparsable)?;
    if facts.not_after <= now {
        return Err(validation("The certificate has expired, is not valid."));
    }
    if facts.not_before > now {
        return Err(validation(
            "The certificate is not in effect yet, is not valid.",
        ));
    }
    let private_key = check_key(certificate, private_key)?;
    let chain = self::certificates(chain).ok_or_else(|| validation(BAD_CHAIN))?;
    check_chain(certificate, &chain)?;
    Ok(Checked {
        facts,
        certificate_pem: pem("CERTIFICATE", certificate),
        chain_pem: chain.iter().map(|der| pem("CERTIFICATE", der)).collect(),
        private_key,
    })
}

/// The certificates of a PEM text; other sections and text around them are left out.
fn certificates(text: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let certificates = CertificateDer::pem_slice_iter(text);
    // One more than any use of them takes.
    let certificates = certificates.take(CHAIN_MAX + 1).collect::<Result<_, _>>();
    let certificates: Vec<_> = certificates.ok()?;
    let is_blank = text.iter().all(u8::is_ascii_whitespace);
    (is_blank || !certificates.is_empty()).then_some(certificates)
}

/// The key has to be one that listeners can use, and the certificate's.
fn check_key(
    certificate: &CertificateDer<'static>,
    private_key: &[u8],
) -> Result<PrivateKeyDer<'static>, ServiceError> {
    let unsupported = || {
        validation(
            "The private key is not supported. It has to be in PEM format, without a passphrase, \
             and RSA with 2048 to 4096 bits, or ECDSA with the curve prime256v1 or secp384r1.",
        )
    };
    let key = PrivateKeyDer::from_pem_slice(private_key).map_err(|_| unsupported())?;
    let signing = any_supported_type(&key).map_err(|_| unsupported())?;
    if signing.algorithm() == rustls::SignatureAlgorithm::ED25519 {
        return Err(unsupported());
    }
    CertifiedKey::new(vec![certificate.clone()], signing)
        .keys_match()
        .map_err(|error| match error {
            rustls::Error::InvalidCertificate(_) => {
                validation("The certificate is not supported. It has to be X.509 version 3.")
            }
            _ => validation("The private key does not match the certificate."),
        })?;
    Ok(key)
}

/// Each certificate has to have issued the one before it.
fn check_chain(
    certificate: &CertificateDer<'_>,
    chain: &[CertificateDer<'_>],
) -> Result<(), ServiceError> {
    let out_of_order = |index: usize| {
        validation(format!(
            "Unable to validate certificate chain. The certificate chain must start with the \
             immediate signing certificate, followed by any intermediaries in order. The index \
             within the chain of the invalid certificate is: {index}"
        ))
    };
    let Some(first) = chain.first() else {
        return if x509::is_issued_by(certificate, certificate) {
            Ok(())
        } else {
            Err(validation(
                "Provided certificate is not a valid self signed. Please provide either a valid \
                 self-signed certificate or certificate chain.",
            ))
        };
    };
    if chain.len() > CHAIN_MAX {
        return Err(validation(format!(
            "A certificate chain can have {CHAIN_MAX} certificates at most."
        )));
    }
    // A self-signed one may well be given as its own chain.
    if !x509::is_issued_by(certificate, first) {
        return Err(if first == certificate {
            out_of_order(0)
        } else {
            validation("Could not validate the certificate with the certificate chain.")
        });
    }
    for (index, pair) in chain.windows(2).enumerate() {
        if !x509::is_issued_by(&pair[0], &pair[1]) {
            return Err(out_of_order(index + 1));
        }
    }
    Ok(())
}

/// Whether a certificate may take the place of another: "Reimport a certificate", conditions.
fn may_replace(old: &Certificate, new: &Certificate, arn: &str) -> Result<(), ServiceError> {
    if old.kind != CertificateType::Imported {
        return Err(validation(format!(
            "Certificate {arn} was not imported: it cannot be imported again."
        )));
    }
    if old.key_algorithm != new.key_algorithm {
        return Err(validation(format!(
            "The key type and size of a certificate cannot be changed: certificate {arn} has {}.",
            old.key_algorithm
        )));
    }
    if !old.subject_alternative_names.is_empty() && new.subject_alternative_names.is_empty() {
        return Err(validation(
            "All domain names of a certificate cannot be removed.",
        ));
    }
    let before = x509::of_pem(&old.certificate_pem);
    let after = x509::of_pem(&new.certificate_pem);
    if let (Some(before), Some(after)) = (before, after) {
        let usages = &after.key_usages;
        let extended = &after.extended_key_usages;
        if !before.key_usages.iter().all(|usage| usages.contains(usage))
            || !before
                .extended_key_usages
                .iter()
                .all(|usage| extended.contains(usage))
        {
            return Err(validation(
                "Values of the Key Usage and Extended Key Usage extensions cannot be removed.",
            ));
        }
    }
    Ok(())
}
