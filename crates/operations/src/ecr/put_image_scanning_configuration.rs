//! `PutImageScanningConfiguration`. The wish is kept; nothing scans.

use aws_api::ecr::{
    ImageScanningConfiguration, PutImageScanningConfigurationInput,
    PutImageScanningConfigurationOutput,
};
use smithy::{Call, ServiceError};

use super::{EcrService, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: PutImageScanningConfigurationInput,
) -> Result<PutImageScanningConfigurationOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let wish = input.image_scanning_configuration.unwrap_or_default();
    let scan_on_push = wish.scan_on_push == Some(true);
    let changed = service.store.write(move |tx| {
        let (key, mut repository) = lookup::find(tx, &id)?;
        repository.scan_on_push = scan_on_push;
        tx.ecr_repository_update(key, &repository)?;
        Ok::<_, Failure>(repository)
    });
    let changed = changed.await?;
    Ok(PutImageScanningConfigurationOutput {
        registry_id: Some(changed.id.scope.account_id),
        repository_name: Some(changed.id.name),
        image_scanning_configuration: Some(ImageScanningConfiguration {
            scan_on_push: Some(changed.scan_on_push),
        }),
    })
}
