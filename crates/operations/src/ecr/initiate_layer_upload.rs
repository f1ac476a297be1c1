//! `InitiateLayerUpload`.

use aws_api::ecr::{InitiateLayerUploadInput, InitiateLayerUploadOutput};
use smithy::{Call, ServiceError};

use super::{EcrService, errors, layer_upload, lookup};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: InitiateLayerUploadInput,
) -> Result<InitiateLayerUploadOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let upload = service.registry.upload_start(&id).await;
    let upload = upload.map_err(|error| errors::refused(error, &id))?;
    Ok(InitiateLayerUploadOutput {
        upload_id: Some(layer_upload::uuid(&upload)),
        part_size: Some(layer_upload::PART_BYTES),
    })
}
