//! `CompleteLayerUpload`.

use aws_api::ecr::errors::{
    EMPTY_UPLOAD_EXCEPTION, INVALID_LAYER_EXCEPTION, LAYER_ALREADY_EXISTS_EXCEPTION,
};
use aws_api::ecr::{CompleteLayerUploadInput, CompleteLayerUploadOutput};
use registry::{Digest, RegistryError};
use smithy::{Call, ServiceError};

use super::errors::invalid;
use super::{EcrService, layer_upload, lookup};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: CompleteLayerUploadInput,
) -> Result<CompleteLayerUploadOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let upload = layer_upload::upload_id(input.upload_id.as_deref(), &id)?;
    let digests = input.layer_digests.unwrap_or_default();
    let digests = digests.iter().map(|digest| digest.parse::<Digest>());
    let digests: Vec<Digest> = digests
        .collect::<Result<_, _>>()
        .map_err(|error| invalid("layerDigests", error))?;
    // More than one would be the same layer by other algorithms.
    let [digest] = digests[..] else {
        return Err(invalid("layerDigests", "exactly one digest must be given"));
    };
    let refused = |error| match error {
        RegistryError::DigestMismatch { .. } => INVALID_LAYER_EXCEPTION.error(error.to_string()),
        error => layer_upload::refused(error, &upload, &id),
    };
    let received = service.registry.upload_status(&id, &upload).await;
    let (name, account) = (&id.name, &id.scope.account_id);
    if received.map_err(refused)? == 0 {
        return Err(EMPTY_UPLOAD_EXCEPTION.error(format!(
            "The upload with id '{}' in the repository with name '{name}' in the registry with id \
             '{account}' contains no parts",
            layer_upload::uuid(&upload)
        )));
    }
    if service.registry.blob_stat(&id, digest).await.is_ok() {
        return Err(LAYER_ALREADY_EXISTS_EXCEPTION.error(format!(
            "Layer with digest '{digest}' already exists in the repository with name '{name}' in \
             the registry with id '{account}'"
        )));
    }
    let finished = service.registry.upload_finish(&id, &upload, digest).await;
    let finished = finished.map_err(refused)?;
    Ok(CompleteLayerUploadOutput {
        upload_id: Some(layer_upload::uuid(&upload)),
        layer_digest: Some(finished.digest.to_string()),
        registry_id: Some(id.scope.account_id),
        repository_name: Some(id.name),
    })
}
