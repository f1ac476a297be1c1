//! `PutImage`.

use aws_api::ecr::errors::{IMAGE_ALREADY_EXISTS_EXCEPTION, IMAGE_DIGEST_DOES_NOT_MATCH_EXCEPTION};
use aws_api::ecr::{Image, ImageIdentifier, PutImageInput, PutImageOutput};
use bytes::Bytes;
use registry::{Digest, ImageReference, ManifestPut, RegistryError};
use smithy::{Call, ServiceError};

use super::errors::invalid;
use super::{EcrService, errors, lookup};

pub(super) async fn run(
    service: &EcrService,
    call: &Call,
    input: PutImageInput,
) -> Result<PutImageOutput, ServiceError> {
    let id = lookup::repository_id(call, input.registry_id.as_deref(), input.repository_name)?;
    let text = input.image_manifest.unwrap_or_default();
    let tag = input.image_tag;
    if let Some(tag) = tag.as_deref().filter(|tag| !rules::ecr::is_tag(tag)) {
        return Err(invalid("imageTag", format!("'{tag}' is not a tag")));
    }
    let digest: Option<Digest> = input
        .image_digest
        .map(|digest| digest.parse())
        .transpose()
        .map_err(|error| invalid("imageDigest", error))?;
    let pushed = service.registry.put_manifest(
        &id,
        ManifestPut {
            reference: tag.clone().map(ImageReference::Tag),
            digest,
            media_type: input.image_manifest_media_type,
            document: Bytes::from(text.clone()),
        },
    );
    let pushed = pushed.await.map_err(|error| match error {
        RegistryError::DigestMismatch { expected, actual } => IMAGE_DIGEST_DOES_NOT_MATCH_EXCEPTION
            .error(format!(
                "The provided image digest '{expected}' does not match the calculated image \
                 digest '{actual}'"
            )),
        error => errors::refused(error, &id),
    })?;
    // An image that was there under the same tag, or at all when no tag is given.
    let is_tagged_anew = tag.is_some() && pushed.tag_changed;
    if !pushed.is_new && !is_tagged_anew {
        let tag = tag
            .map(|tag| format!(" and tag '{tag}'"))
            .unwrap_or_default();
        return Err(IMAGE_ALREADY_EXISTS_EXCEPTION.error(format!(
            "Image with digest '{}'{tag} already exists in the repository with name '{}' in \
             registry with id '{}'",
            pushed.digest, id.name, id.scope.account_id
        )));
    }
    Ok(PutImageOutput {
        image: Some(Image {
            registry_id: Some(id.scope.account_id),
            repository_name: Some(id.name),
            image_id: Some(ImageIdentifier {
                image_digest: Some(pushed.digest.to_string()),
                image_tag: tag,
            }),
            image_manifest: Some(text),
            image_manifest_media_type: Some(pushed.manifest.media_type),
        }),
    })
}
