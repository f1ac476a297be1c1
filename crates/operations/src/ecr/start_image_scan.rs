//! `StartImageScan`: there is no scanner.

use aws_api::ecr::errors::UNSUPPORTED_IMAGE_TYPE_EXCEPTION;
use aws_api::ecr::{StartImageScanInput, StartImageScanOutput};
use smithy::{Call, ServiceError};

use super::image::ImageId;
use super::{EcrService, errors, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: StartImageScanInput,
) -> Result<StartImageScanOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let image = ImageId::from(input.image_id.unwrap_or_default());
    let found = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &id)?;
        let found = image.find(tx, key)?;
        found.map_err(|_| Failure::Refused(errors::image_not_found(&id, &image)))
    });
    found.await?;
    Err(UNSUPPORTED_IMAGE_TYPE_EXCEPTION
        .error("Neargate has no vulnerability scanner: no image can be scanned."))
}
