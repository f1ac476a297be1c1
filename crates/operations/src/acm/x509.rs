//! What certificates say of themselves, and whether a chain of them holds.

use model::UnixMillis;
use pem::{EncodeConfig, LineEnding, Pem};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use x509_parser::extensions::{ExtendedKeyUsage, GeneralName, KeyUsage};
use x509_parser::prelude::{FromDer as _, X509Certificate};
use x509_parser::public_key::PublicKey;
use x509_parser::x509::{SubjectPublicKeyInfo, X509Name};

/// What AWS tells of a certificate, in AWS's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Facts {
    pub(super) serial: String,
    pub(super) subject: String,
    pub(super) issuer: String,
    pub(super) key_algorithm: String,
    pub(super) signature_algorithm: String,
    pub(super) not_before: UnixMillis,
    pub(super) not_after: UnixMillis,
    /// Of the subject.
    pub(super) common_name: Option<String>,
    /// Domain names; the common name when there is no other.
    pub(super) names: Vec<String>,
    /// `KeyUsageName`.
    pub(super) key_usages: Vec<&'static str>,
    /// `ExtendedKeyUsageName` and object identifier.
    pub(super) extended_key_usages: Vec<(&'static str, String)>,
}

/// The first certificate of a PEM text.
pub(super) fn of_pem(text: &str) -> Option<Facts> {
    let der = CertificateDer::from_pem_slice(text.as_bytes()).ok()?;
    of_der(&der)
}

pub(super) fn of_der(der: &[u8]) -> Option<Facts> {
    let certificate = parse(der)?;
    let common_name = certificate.subject().iter_common_name().next();
    let common_name = common_name.and_then(|name| name.as_str().ok());
    let common_name = common_name.map(str::to_owned);
    let mut names = alternative_names(&certificate);
    if names.is_empty() {
        names.extend(common_name.clone());
    }
    let validity = certificate.validity();
    let at = |seconds: i64| UnixMillis(seconds.saturating_mul(1000));
    Some(Facts {
        serial: certificate.raw_serial_as_string(),
        subject: certificate.subject().to_string(),
        issuer: issuer(certificate.issuer()),
        key_algorithm: key_algorithm(certificate.public_key()),
        signature_algorithm: signature_algorithm(
            &certificate.signature_algorithm.algorithm.to_id_string(),
        ),
        not_before: at(validity.not_before.timestamp()),
        not_after: at(validity.not_after.timestamp()),
        common_name,
        names,
        key_usages: certificate
            .key_usage()
            .ok()
            .flatten()
            .map(|extension| key_usages(*extension.value))
            .unwrap_or_default(),
        extended_key_usages: certificate
            .extended_key_usage()
            .ok()
            .flatten()
            .map(|extension| extended_key_usages(extension.value))
            .unwrap_or_default(),
    })
}

/// Whether `issuer` signed `certificate`, and says that it may.
pub(super) fn is_issued_by(certificate: &[u8], issuer: &[u8]) -> bool {
    let (Some(certificate), Some(issuer)) = (parse(certificate), parse(issuer)) else {
        return false;
    };
    certificate.issuer() == issuer.subject()
        && certificate
            .verify_signature(Some(issuer.public_key()))
            .is_ok()
}

/// PEM as OpenSSL writes it.
pub(super) fn pem(label: &str, der: &[u8]) -> String {
    let config = EncodeConfig::new().set_line_ending(LineEnding::LF);
    pem::encode_config(&Pem::new(label, der), config)
}

/// Nothing may follow the certificate.
fn parse(der: &[u8]) -> Option<X509Certificate<'_>> {
    match X509Certificate::from_der(der) {
        Ok(([], certificate)) => Some(certificate),
        _ => None,
    }
}

fn alternative_names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let alternative = certificate.subject_alternative_name().ok().flatten();
    let names = alternative
        .iter()
        .flat_map(|extension| &extension.value.general_names)
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some((*name).to_owned()),
            _ => None,
        });
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

/// "The name of the certificate authority": its organization, or else its common name.
fn issuer(name: &X509Name<'_>) -> String {
    let organization = name
        .iter_organization()
        .chain(name.iter_common_name())
        .next();
    let organization = organization.and_then(|value| value.as_str().ok());
    organization.map_or_else(|| name.to_string(), str::to_owned)
}

fn key_algorithm(key: &SubjectPublicKeyInfo<'_>) -> String {
    match key.parsed() {
        Ok(PublicKey::RSA(rsa)) => format!("RSA-{}", rsa.key_size()),
        Ok(PublicKey::EC(_)) => {
            let curve = key.algorithm.parameters.as_ref();
            let curve = curve.and_then(|any| any.as_oid().ok());
            match curve.map(|oid| oid.to_id_string()).as_deref() {
                Some("1.2.840.10045.3.1.7") => "EC-prime256v1".to_owned(),
                Some("1.3.132.0.34") => "EC-secp384r1".to_owned(),
                Some("1.3.132.0.35") => "EC-secp521r1".to_owned(),
                other => format!("EC-{}", other.unwrap_or("unknown")),
            }
        }
        _ => key.algorithm.algorithm.to_id_string(),
    }
}

fn signature_algorithm(oid: &str) -> String {
    let name = match oid {
        "1.2.840.113549.1.1.5" => "SHA1WITHRSA",
        "1.2.840.113549.1.1.11" => "SHA256WITHRSA",
        "1.2.840.113549.1.1.12" => "SHA384WITHRSA",
        "1.2.840.113549.1.1.13" => "SHA512WITHRSA",
        "1.2.840.10045.4.3.2" => "SHA256WITHECDSA",
        "1.2.840.10045.4.3.3" => "SHA384WITHECDSA",
        "1.2.840.10045.4.3.4" => "SHA512WITHECDSA",
        other => other,
    };
    name.to_owned()
}

fn key_usages(usage: KeyUsage) -> Vec<&'static str> {
    let all = [
        (usage.digital_signature(), "DIGITAL_SIGNATURE"),
        (usage.non_repudiation(), "NON_REPUDIATION"),
        (usage.key_encipherment(), "KEY_ENCIPHERMENT"),
        (usage.data_encipherment(), "DATA_ENCIPHERMENT"),
        (usage.key_agreement(), "KEY_AGREEMENT"),
        (usage.key_cert_sign(), "CERTIFICATE_SIGNING"),
        (usage.crl_sign(), "CRL_SIGNING"),
        (usage.encipher_only(), "ENCIPHER_ONLY"),
        (usage.decipher_only(), "DECIPHER_ONLY"),
    ];
    let set = all.into_iter().filter(|(is_set, _)| *is_set);
    set.map(|(_, name)| name).collect()
}

fn extended_key_usages(usage: &ExtendedKeyUsage<'_>) -> Vec<(&'static str, String)> {
    // RFC 5280, section 4.2.1.12.
    let all = [
        (usage.any, "ANY", "2.5.29.37.0"),
        (
            usage.server_auth,
            "TLS_WEB_SERVER_AUTHENTICATION",
            "1.3.6.1.5.5.7.3.1",
        ),
        (
            usage.client_auth,
            "TLS_WEB_CLIENT_AUTHENTICATION",
            "1.3.6.1.5.5.7.3.2",
        ),
        (usage.code_signing, "CODE_SIGNING", "1.3.6.1.5.5.7.3.3"),
        (
            usage.email_protection,
            "EMAIL_PROTECTION",
            "1.3.6.1.5.5.7.3.4",
        ),
        (usage.time_stamping, "TIME_STAMPING", "1.3.6.1.5.5.7.3.8"),
        (usage.ocsp_signing, "OCSP_SIGNING", "1.3.6.1.5.5.7.3.9"),
    ];
    let set = all.into_iter().filter(|(is_set, ..)| *is_set);
    let known = set.map(|(_, name, oid)| (name, oid.to_owned()));
    let others = usage.other.iter().map(|oid| ("CUSTOM", oid.to_id_string()));
    known.chain(others).collect()
}
