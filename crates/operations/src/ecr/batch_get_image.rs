//! `BatchGetImage`.

use aws_api::ecr::{BatchGetImageInput, BatchGetImageOutput, Image, ImageIdentifier};
use model::ecr::RepositoryManifest;
use smithy::{Call, ServiceError};

use super::image::{ImageId, Missing};
use super::{EcrService, errors, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: BatchGetImageInput,
) -> Result<BatchGetImageOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let accepted = input.accepted_media_types.unwrap_or_default();
    let wanted = input.image_ids.unwrap_or_default();
    let wanted: Vec<ImageId> = wanted.into_iter().map(ImageId::from).collect();
    for reference in wanted.iter().filter_map(ImageId::reference) {
        service.registry.ensure_manifest(&id, &reference).await;
    }
    let place = id.clone();
    let found = service.store.read(move |tx| {
        let (key, _) = lookup::find(tx, &place)?;
        let found = wanted.into_iter().map(|image| {
            let manifest = image.find(tx, key)?;
            Ok((image, manifest))
        });
        found.collect::<Result<Vec<(ImageId, Result<RepositoryManifest, Missing>)>, Failure>>()
    });
    let mut output = BatchGetImageOutput {
        images: Some(Vec::new()),
        failures: Some(Vec::new()),
    };
    let images = output.images.get_or_insert_default();
    let failures = output.failures.get_or_insert_default();
    for (image, manifest) in found.await? {
        let manifest = match manifest {
            Ok(manifest) if is_accepted(&accepted, &manifest.media_type) => manifest,
            Ok(_) => {
                failures.push(image.missing(Missing::Image));
                continue;
            }
            Err(missing) => {
                failures.push(image.missing(missing));
                continue;
            }
        };
        let document = service.registry.document(&manifest.digest).await;
        let document = document.map_err(|error| errors::refused(error, &id))?;
        service.registry.note_pull(&id, &manifest).await;
        images.push(Image {
            registry_id: Some(id.scope.account_id.clone()),
            repository_name: Some(id.name.clone()),
            image_id: Some(ImageIdentifier {
                image_digest: Some(manifest.digest),
                image_tag: image.tag,
            }),
            // Manifests are JSON, which is UTF-8.
            image_manifest: Some(String::from_utf8_lossy(&document).into_owned()),
            image_manifest_media_type: Some(manifest.media_type),
        });
    }
    Ok(output)
}

/// Without a list everything is accepted.
fn is_accepted(accepted: &[String], media_type: &str) -> bool {
    accepted.is_empty() || accepted.iter().any(|one| one == media_type)
}
