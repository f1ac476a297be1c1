//! `AddTagsToCertificate`.

use aws_api::acm::{AddTagsToCertificateInput, AddTagsToCertificateOutput};
use rules::tags;
use smithy::{Call, ServiceError};

use super::{AcmService, tagging};

pub(super) async fn run(
    service: &AcmService,
    call: &Call,
    input: AddTagsToCertificateInput,
) -> Result<AddTagsToCertificateOutput, ServiceError> {
    let added = tagging::read(input.tags)?;
    let change = move |present: &[_]| tags::merged(present, &added);
    tagging::change(service, call, input.certificate_arn, change).await?;
    Ok(AddTagsToCertificateOutput {})
}
