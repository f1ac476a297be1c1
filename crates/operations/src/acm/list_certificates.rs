//! `ListCertificates`.

use aws_api::acm::{CertificateSummary, ListCertificatesInput, ListCertificatesOutput};
use model::balancing::Certificate;
use smithy::{Call, ServiceError};

use super::AcmService;
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    _: ListCertificatesInput,
) -> Result<ListCertificatesOutput, ServiceError> {
    let certificates = service
        .store
        .read(|tx| -> Result<_, Failure> { Ok(tx.balancing_list::<Certificate>()?) })
        .await?;
    let scope = scope(call);
    let summary = |one: &Certificate| CertificateSummary {
        certificate_arn: Some(scope.certificate(&one.id)),
        domain_name: Some(one.domain_name.clone()),
        ..CertificateSummary::default()
    };
    Ok(ListCertificatesOutput {
        certificate_summary_list: Some(certificates.iter().map(summary).collect()),
        next_token: None,
    })
}
