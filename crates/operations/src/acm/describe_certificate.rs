//! `DescribeCertificate`.

use aws_api::acm::{DescribeCertificateInput, DescribeCertificateOutput};
use smithy::{Call, ServiceError};

use super::lookup::{self, Users};
use super::{AcmService, shapes};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: DescribeCertificateInput,
) -> Result<DescribeCertificateOutput, ServiceError> {
    let id = lookup::certificate_id(call, input.certificate_arn)?;
    let scope = scope(call);
    let arn = scope.certificate(&id);
    let read = service.store.read(move |tx| {
        let certificate = lookup::find(tx, &id, &arn)?;
        let users = Users::read(tx)?.of(&certificate.id);
        Ok::<_, Failure>((certificate, users))
    });
    let (certificate, users) = read.await?;
    let now = (service.clock)();
    Ok(DescribeCertificateOutput {
        certificate: Some(shapes::detail(&scope, &certificate, &users, now)),
    })
}
