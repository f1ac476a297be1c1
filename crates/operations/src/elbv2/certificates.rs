//! The certificates of listeners: ACM's, by ARN.

use aws_api::elbv2::{Certificate as Shape, errors as kinds};
use model::CertificateId;
use model::arn::Scope;
use model::balancing::{Certificate, CertificateStatus};
use smithy::ServiceError;
use store::Tx;

use super::errors::invalid;
use crate::error::Failure;

/// The ARNs of a list of certificates in which none may be called the default one.
pub(super) fn read(given: Option<Vec<Shape>>) -> Result<Vec<String>, ServiceError> {
    let given = given.unwrap_or_default().into_iter();
    let arns = given.map(|one| {
        if one.is_default.is_some() {
            return Err(invalid("You cannot specify IsDefault for a certificate"));
        }
        Ok(one.certificate_arn.unwrap_or_default())
    });
    arns.collect()
}

/// The id that an ARN has, whether there is such a certificate or not.
pub(super) fn id(arn: &str, scope: &Scope) -> Option<CertificateId> {
    let (_, id) = arn.rsplit_once('/')?;
    let id = CertificateId::parse(id).ok()?;
    (scope.certificate(&id) == arn).then_some(id)
}

/// Finds a certificate that can be served.
pub(super) fn find(tx: &Tx<'_>, arn: &str, scope: &Scope) -> Result<CertificateId, Failure> {
    let found = match id(arn, scope) {
        Some(id) => tx.balancing_find::<Certificate>(id.as_str())?,
        None => None,
    };
    let missing = || {
        let text = format!("Certificate '{arn}' not found");
        kinds::CERTIFICATE_NOT_FOUND_EXCEPTION.error(text)
    };
    let certificate = found.ok_or_else(missing)?;
    match certificate.status {
        CertificateStatus::Issued | CertificateStatus::Expired => Ok(certificate.id),
        CertificateStatus::PendingValidation => Err(ServiceError::sender(
            "UnsupportedCertificate",
            format!(
                "The certificate '{arn}' must have a fully-qualified domain name, a supported \
                 signature, and a supported key size."
            ),
        )
        .into()),
    }
}

/// `is_default` is told by some calls only.
pub(super) fn render(id: &CertificateId, is_default: Option<bool>, scope: &Scope) -> Shape {
    Shape {
        certificate_arn: Some(scope.certificate(id)),
        is_default,
    }
}
