//! Certificates as answers tell of them.

use aws_api::acm::{
    CertificateDetail, CertificateOptions, CertificateSummary, ExtendedKeyUsage, KeyUsage,
    RenewalSummary,
};
use model::UnixMillis;
use model::arn::Scope;
use model::balancing::{Certificate, CertificateStatus, CertificateType};

use super::validation_record::validation;
use super::x509::{self, Facts};
use crate::context::timestamp;

pub(super) fn status(certificate: &Certificate, now: UnixMillis) -> &'static str {
    match certificate.status_at(now) {
        CertificateStatus::PendingValidation => "PENDING_VALIDATION",
        CertificateStatus::Issued => "ISSUED",
        CertificateStatus::Expired => "EXPIRED",
    }
}

fn kind(certificate: &Certificate) -> &'static str {
    match certificate.kind {
        CertificateType::Imported => "IMPORTED",
        CertificateType::Issued => "AMAZON_ISSUED",
    }
}

/// Who made the key pair.
pub(super) fn origin(certificate: &Certificate) -> &'static str {
    match certificate.kind {
        CertificateType::Imported => "CUSTOMER_PROVIDED",
        CertificateType::Issued => "AWS_MANAGED",
    }
}

/// What the authority issued, it also renews.
fn eligibility(certificate: &Certificate) -> &'static str {
    match certificate.kind {
        CertificateType::Imported => "INELIGIBLE",
        CertificateType::Issued => "ELIGIBLE",
    }
}

/// `Certificate` of `DescribeCertificate`. `users` are resources such as `loadbalancer/app/…`.
pub(super) fn detail(
    scope: &Scope,
    certificate: &Certificate,
    users: &[String],
    now: UnixMillis,
) -> CertificateDetail {
    let is_issued = certificate.kind == CertificateType::Issued;
    let facts = x509::of_pem(&certificate.certificate_pem);
    let names = &certificate.subject_alternative_names;
    let validations = || {
        let validations = names.iter();
        validations
            .map(|name| validation(&scope.account_id, name))
            .collect::<Vec<_>>()
    };
    let is_renewed = is_issued && certificate.updated_at > certificate.created_at;
    let logging = if certificate.transparency_logging {
        "ENABLED"
    } else {
        "DISABLED"
    };
    let updated = Some(timestamp(certificate.updated_at));
    CertificateDetail {
        certificate_arn: Some(scope.certificate(&certificate.id)),
        domain_name: Some(certificate.domain_name.clone()),
        subject_alternative_names: Some(names.clone()),
        domain_validation_options: is_issued.then(validations),
        serial: Some(certificate.serial.clone()),
        subject: Some(certificate.subject.clone()),
        issuer: Some(certificate.issuer.clone()),
        created_at: Some(timestamp(certificate.created_at)),
        issued_at: updated.filter(|_| is_issued),
        imported_at: updated.filter(|_| !is_issued),
        status: Some(status(certificate, now).to_owned()),
        not_before: Some(timestamp(certificate.not_before)),
        not_after: Some(timestamp(certificate.not_after)),
        key_algorithm: Some(certificate.key_algorithm.clone()),
        signature_algorithm: Some(certificate.signature_algorithm.clone()),
        in_use_by: Some(users.iter().map(|resource| scope.elb(resource)).collect()),
        r#type: Some(kind(certificate).to_owned()),
        renewal_summary: is_renewed.then(|| RenewalSummary {
            renewal_status: Some("SUCCESS".to_owned()),
            domain_validation_options: Some(validations()),
            updated_at: updated,
            ..RenewalSummary::default()
        }),
        key_usages: Some(key_usages(facts.as_ref())),
        extended_key_usages: Some(extended_key_usages(facts.as_ref())),
        renewal_eligibility: Some(eligibility(certificate).to_owned()),
        options: Some(CertificateOptions {
            certificate_transparency_logging_preference: Some(logging.to_owned()),
            export: is_issued.then(|| "DISABLED".to_owned()),
            ..CertificateOptions::default()
        }),
        certificate_key_pair_origin: Some(origin(certificate).to_owned()),
        ..CertificateDetail::default()
    }
}

fn key_usages(facts: Option<&Facts>) -> Vec<KeyUsage> {
    let usages = facts.into_iter().flat_map(|facts| &facts.key_usages);
    usages
        .map(|name| KeyUsage {
            name: Some((*name).to_owned()),
        })
        .collect()
}

fn extended_key_usages(facts: Option<&Facts>) -> Vec<ExtendedKeyUsage> {
    let usages = facts
        .into_iter()
        .flat_map(|facts| &facts.extended_key_usages);
    usages
        .map(|(name, oid)| ExtendedKeyUsage {
            name: Some((*name).to_owned()),
            oid: Some(oid.clone()),
        })
        .collect()
}

/// An item of `ListCertificates`.
pub(super) fn summary(
    scope: &Scope,
    certificate: &Certificate,
    facts: Option<&Facts>,
    in_use: bool,
    now: UnixMillis,
) -> CertificateSummary {
    let is_issued = certificate.kind == CertificateType::Issued;
    let updated = Some(timestamp(certificate.updated_at));
    let usages = facts.into_iter().flat_map(|facts| &facts.key_usages);
    let extended = facts
        .into_iter()
        .flat_map(|facts| &facts.extended_key_usages);
    CertificateSummary {
        certificate_arn: Some(scope.certificate(&certificate.id)),
        domain_name: Some(certificate.domain_name.clone()),
        // "Contains up to the first 100 subject alternative names."
        subject_alternative_name_summaries: Some(
            certificate
                .subject_alternative_names
                .iter()
                .take(100)
                .cloned()
                .collect(),
        ),
        has_additional_subject_alternative_names: Some(
            certificate.subject_alternative_names.len() > 100,
        ),
        status: Some(status(certificate, now).to_owned()),
        r#type: Some(kind(certificate).to_owned()),
        key_algorithm: Some(certificate.key_algorithm.clone()),
        key_usages: Some(usages.map(|&name| name.to_owned()).collect()),
        extended_key_usages: Some(extended.map(|&(name, _)| name.to_owned()).collect()),
        export_option: is_issued.then(|| "DISABLED".to_owned()),
        in_use: Some(in_use),
        exported: is_issued.then_some(false),
        renewal_eligibility: Some(eligibility(certificate).to_owned()),
        not_before: Some(timestamp(certificate.not_before)),
        not_after: Some(timestamp(certificate.not_after)),
        created_at: Some(timestamp(certificate.created_at)),
        issued_at: updated.filter(|_| is_issued),
        imported_at: updated.filter(|_| !is_issued),
        certificate_key_pair_origin: Some(origin(certificate).to_owned()),
        ..CertificateSummary::default()
    }
}
