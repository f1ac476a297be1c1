//! `DeleteCertificate`.

use aws_api::acm::{DeleteCertificateInput, DeleteCertificateOutput};
use model::balancing::Certificate;
use smithy::{Call, ServiceError};

use super::AcmService;
use super::errors::in_use;
use super::lookup::{self, Users};
use crate::context::scope;
use crate::error::Failure;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: DeleteCertificateInput,
) -> Result<DeleteCertificateOutput, ServiceError> {
    let id = lookup::certificate_id(call, input.certificate_arn)?;
    let arn = scope(call).certificate(&id);
    let used = in_use(call, &arn);
    let deleted = service.store.write(move |tx| {
        lookup::find(tx, &id, &arn)?;
        if !Users::read(tx)?.of(&id).is_empty() {
            return Err(Failure::from(used));
        }
        tx.balancing_delete::<Certificate>(id.as_str())?;
        Ok(())
    });
    deleted.await?;
    Ok(DeleteCertificateOutput {})
}
