//! `BatchDeleteImage`: a tag is taken away, and with its last tag the image; a digest names the
//! image with all its tags.

use aws_api::ecr::{BatchDeleteImageInput, BatchDeleteImageOutput, ImageFailure, ImageIdentifier};
use model::ecr::RepositoryId;
use registry::RegistryError;
use smithy::{Call, ServiceError};
use store::{RepositoryKey, Tx};

use super::image::ImageId;
use super::{EcrService, errors, lookup};
use crate::error::Failure;

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: BatchDeleteImageInput,
) -> Result<BatchDeleteImageOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let wanted = input.image_ids.unwrap_or_default();
    let wanted: Vec<ImageId> = wanted.into_iter().map(ImageId::from).collect();
    let deleted = service.store.write(move |tx| {
        let (key, _) = lookup::find(tx, &id)?;
        let (mut deleted, mut failures) = (Vec::new(), Vec::new());
        for image in &wanted {
            match delete(tx, key, &id, image)? {
                Ok(gone) => deleted.extend(gone),
                Err(failure) => failures.push(failure),
            }
        }
        Ok::<_, Failure>((deleted, failures))
    });
    let (deleted, failures) = deleted.await?;
    Ok(BatchDeleteImageOutput {
        image_ids: Some(deleted),
        failures: Some(failures),
    })
}

/// What is gone; or why nothing is.
fn delete(
    tx: &mut Tx<'_>,
    repository: RepositoryKey,
    id: &RepositoryId,
    image: &ImageId,
) -> Result<Result<Vec<ImageIdentifier>, ImageFailure>, Failure> {
    let manifest = match image.find(tx, repository)? {
        Ok(manifest) => manifest,
        Err(missing) => return Ok(Err(image.missing(missing))),
    };
    let tags = tx.ecr_tags_of(repository, &manifest.digest)?;
    let named = |tag: Option<String>| ImageIdentifier {
        image_digest: Some(manifest.digest.clone()),
        image_tag: tag,
    };
    if let (Some(tag), None) = (&image.tag, &image.digest)
        && tags.len() > 1
    {
        tx.ecr_tag_remove(repository, tag)?;
        return Ok(Ok(vec![named(Some(tag.clone()))]));
    }
    match registry::remove(tx, repository, &manifest.digest) {
        Ok(()) if tags.is_empty() => Ok(Ok(vec![named(None)])),
        Ok(()) => Ok(Ok(tags.into_iter().map(Some).map(named).collect())),
        Err(error @ RegistryError::ReferencedByIndex(_)) => Ok(Err(
            image.failure("ImageReferencedByManifestList", error.to_string())
        )),
        Err(error) => Err(errors::failure(error, id)),
    }
}
