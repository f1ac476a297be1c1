//! `UpdateCertificateOptions`.

use aws_api::acm::errors::INVALID_STATE_EXCEPTION;
use aws_api::acm::{UpdateCertificateOptionsInput, UpdateCertificateOptionsOutput};
use model::balancing::CertificateType;
use smithy::{Call, ServiceError};

use super::{AcmService, lookup, request_certificate};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: UpdateCertificateOptionsInput,
) -> Result<UpdateCertificateOptionsOutput, ServiceError> {
    let id = lookup::certificate_id(call, input.certificate_arn)?;
    let arn = scope(call).certificate(&id);
    let logging = request_certificate::transparency_logging(input.options)?;
    let changed = service.store.write(move |tx| {
        let mut certificate = lookup::find(tx, &id, &arn)?;
        if certificate.kind == CertificateType::Imported {
            let refused = INVALID_STATE_EXCEPTION.error(format!(
                "Certificate {arn} is imported: its options cannot be changed."
            ));
            return Err(Failure::from(refused));
        }
        if let Some(logging) = logging {
            certificate.transparency_logging = logging;
            tx.balancing_put(&certificate)?;
        }
        Ok(())
    });
    changed.await?;
    Ok(UpdateCertificateOptionsOutput {})
}
