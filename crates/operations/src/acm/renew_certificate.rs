//! `RenewCertificate`: issues a certificate anew at once, under the same ARN.

use aws_api::acm::{RenewCertificateInput, RenewCertificateOutput};
use model::balancing::CertificateType;
use smithy::{Call, ServiceError};

use super::errors::validation;
use super::{AcmService, issue, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: RenewCertificateInput,
) -> Result<RenewCertificateOutput, ServiceError> {
    let id = lookup::certificate_id(call, input.certificate_arn)?;
    let arn = scope(call).certificate(&id);
    let found = arn.clone();
    let certificate = service
        .store
        .read(move |tx| lookup::find(tx, &id, &found))
        .await?;
    if certificate.kind == CertificateType::Imported {
        return Err(validation(format!(
            "Certificate {arn} is imported: it is not eligible for renewal."
        )));
    }
    issue::renew(service, certificate).await?;
    Ok(RenewCertificateOutput {})
}
