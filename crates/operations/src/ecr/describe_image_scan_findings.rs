//! `DescribeImageScanFindings`: nothing was ever scanned.

use aws_api::ecr::errors::SCAN_NOT_FOUND_EXCEPTION;
use aws_api::ecr::{DescribeImageScanFindingsInput, DescribeImageScanFindingsOutput};
use smithy::{Call, ServiceError};

use super::image::ImageId;
use super::{EcrService, errors, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: DescribeImageScanFindingsInput,
) -> Result<DescribeImageScanFindingsOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let image = ImageId::from(input.image_id.unwrap_or_default());
    let unknown = SCAN_NOT_FOUND_EXCEPTION.error(format!(
        "Image scan does not exist for the image with '{image}' in the repository with name '{}' in \
         the registry with id '{}'",
        id.name, id.scope.account_id
    ));
    let found = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &id)?;
        let found = image.find(tx, key)?;
        found.map_err(|_| Failure::Refused(errors::image_not_found(&id, &image)))
    });
    found.await?;
    Err(unknown)
}
