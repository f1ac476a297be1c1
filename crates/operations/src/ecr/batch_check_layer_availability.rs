//! `BatchCheckLayerAvailability`.

use aws_api::ecr::{
    BatchCheckLayerAvailabilityInput, BatchCheckLayerAvailabilityOutput, Layer, LayerFailure,
};
use registry::{Digest, RegistryError};
use smithy::{Call, ServiceError};

use super::{EcrService, errors, lookup};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: BatchCheckLayerAvailabilityInput,
) -> Result<BatchCheckLayerAvailabilityOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let known = service.registry.repository(&id).await;
    known.map_err(|error| errors::refused(error, &id))?;
    let (mut layers, mut failures) = (Vec::new(), Vec::new());
    for text in input.layer_digests.unwrap_or_default() {
        let Ok(digest) = text.parse::<Digest>() else {
            failures.push(LayerFailure {
                layer_digest: Some(text),
                failure_code: Some("InvalidLayerDigest".to_owned()),
                failure_reason: Some(
                    "Invalid request parameters: layer digest should satisfy the regex \
                     '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'"
                        .to_owned(),
                ),
            });
            continue;
        };
        let size = match service.registry.blob_stat(&id, digest).await {
            Ok(blob) => Some(blob.size),
            Err(RegistryError::BlobUnknown(_)) => None,
            Err(error) => return Err(errors::refused(error, &id)),
        };
        let availability = size.map_or("UNAVAILABLE", |_| "AVAILABLE");
        layers.push(Layer {
            layer_digest: Some(text),
            layer_availability: Some(availability.to_owned()),
            layer_size: size.map(|size| i64::try_from(size).unwrap_or(i64::MAX)),
            media_type: None,
        });
    }
    Ok(BatchCheckLayerAvailabilityOutput {
        layers: Some(layers),
        failures: Some(failures),
    })
}
