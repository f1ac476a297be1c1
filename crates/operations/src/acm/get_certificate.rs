//! `GetCertificate`.

use aws_api::acm::{GetCertificateInput, GetCertificateOutput};
use smithy::{Call, ServiceError};

use super::{AcmService, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: GetCertificateInput,
) -> Result<GetCertificateOutput, ServiceError> {
    let id = lookup::certificate_id(call, input.certificate_arn)?;
    let arn = scope(call).certificate(&id);
    let certificate = service
        .store
        .read(move |tx| lookup::find(tx, &id, &arn))
        .await?;
    Ok(GetCertificateOutput {
        certificate: Some(certificate.certificate_pem),
        certificate_chain: Some(certificate.chain_pem).filter(|chain| !chain.is_empty()),
    })
}
