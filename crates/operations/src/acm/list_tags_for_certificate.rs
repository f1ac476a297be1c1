//! `ListTagsForCertificate`.

use aws_api::acm::{ListTagsForCertificateInput, ListTagsForCertificateOutput, Tag};
use smithy::{Call, ServiceError};

use super::{AcmService, lookup};
use crate::context::scope;

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: ListTagsForCertificateInput,
) -> Result<ListTagsForCertificateOutput, ServiceError> {
    let id = lookup::certificate_id(call, input.certificate_arn)?;
    let arn = scope(call).certificate(&id);
    let certificate = service
        .store
        .read(move |tx| lookup::find(tx, &id, &arn))
        .await?;
    let tags = certificate.tags.into_iter().map(|tag| Tag {
        key: Some(tag.key),
        value: Some(tag.value),
    });
    Ok(ListTagsForCertificateOutput {
        tags: Some(tags.collect()),
    })
}
