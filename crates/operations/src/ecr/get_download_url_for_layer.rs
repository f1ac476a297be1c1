//! `GetDownloadUrlForLayer`: an address at which the layer can be fetched for a while without
//! further credentials.

use aws_api::ecr::{GetDownloadUrlForLayerInput, GetDownloadUrlForLayerOutput};
use registry::{Digest, RegistryError};
use smithy::{Call, ServiceError};

use super::errors::{self, invalid};
use super::{EcrService, lookup};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: GetDownloadUrlForLayerInput,
) -> Result<GetDownloadUrlForLayerOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let digest: Digest = input
        .layer_digest
        .unwrap_or_default()
        .parse()
        .map_err(|error| invalid("layerDigest", error))?;
    let mut there = service.registry.blob_stat(&id, digest).await;
    if let Err(RegistryError::BlobUnknown(_)) = there {
        service.registry.ensure_blob(&id, digest).await;
        there = service.registry.blob_stat(&id, digest).await;
    }
    there.map_err(|error| errors::refused(error, &id))?;
    let grant = service
        .tokens
        .grant_download(&id, digest, (service.clock)());
    Ok(GetDownloadUrlForLayerOutput {
        download_url: Some(service.registry.download_url(&id, digest, &grant)),
        layer_digest: Some(digest.to_string()),
    })
}
