//! The answers of Amazon ECR to calls that fail.

use aws_api::ecr::errors::{
    IMAGE_DIGEST_DOES_NOT_MATCH_EXCEPTION, IMAGE_NOT_FOUND_EXCEPTION,
    IMAGE_TAG_ALREADY_EXISTS_EXCEPTION, INVALID_LAYER_EXCEPTION, INVALID_LAYER_PART_EXCEPTION,
    INVALID_PARAMETER_EXCEPTION, LAYERS_NOT_FOUND_EXCEPTION, LIMIT_EXCEEDED_EXCEPTION,
    REFERENCED_IMAGES_NOT_FOUND_EXCEPTION, REPOSITORY_NOT_FOUND_EXCEPTION,
    UPLOAD_NOT_FOUND_EXCEPTION,
};
use model::ecr::RepositoryId;
use registry::RegistryError;
use smithy::ServiceError;

use super::image::ImageId;
use crate::error::Failure;

/// A member whose value ECR does not take.
pub(super) fn invalid(member: &str, constraint: impl std::fmt::Display) -> ServiceError {
    INVALID_PARAMETER_EXCEPTION.error(format!(
        "Invalid parameter at '{member}' failed to satisfy constraint: '{constraint}'"
    ))
}

/// A member that AWS has and Neargate cannot do justice to.
pub(super) fn unsupported(member: &str, why: &str) -> ServiceError {
    INVALID_PARAMETER_EXCEPTION.error(format!("Neargate does not support {member}: {why}."))
}

pub(super) fn repository_not_found(id: &RepositoryId) -> ServiceError {
    REPOSITORY_NOT_FOUND_EXCEPTION.error(format!(
        "The repository with name '{}' does not exist in the registry with id '{}'",
        id.name, id.scope.account_id
    ))
}

pub(super) fn image_not_found(id: &RepositoryId, image: &ImageId) -> ServiceError {
    IMAGE_NOT_FOUND_EXCEPTION.error(format!(
        "The image with imageId {image} does not exist within the repository with name '{}' in \
         the registry with id '{}'",
        id.name, id.scope.account_id
    ))
}

/// `what` of a repository does not exist; `kind` is ECR's error for it.
pub(super) fn no_policy(kind: &smithy::ErrorKind, what: &str, id: &RepositoryId) -> ServiceError {
    kind.error(format!(
        "{what} does not exist for the repository with name '{}' in the registry with id '{}'",
        id.name, id.scope.account_id
    ))
}

/// The answer for an error of the registry in a repository.
pub(super) fn refused(error: RegistryError, id: &RepositoryId) -> ServiceError {
    let (name, account) = (&id.name, &id.scope.account_id);
    match error {
        RegistryError::RepositoryUnknown(id) => repository_not_found(&id),
        RegistryError::ManifestUnknown(_) => IMAGE_NOT_FOUND_EXCEPTION.error(error.to_string()),
        RegistryError::BlobUnknown(digest) => LAYERS_NOT_FOUND_EXCEPTION.error(format!(
            "Layers with digests '[{digest}]' not found in the repository with name '{name}' in \
             the registry with id '{account}'"
        )),
        RegistryError::UploadUnknown => UPLOAD_NOT_FOUND_EXCEPTION.error(format!(
            "There is no such upload in the repository with name '{name}' in the registry with id \
             '{account}'"
        )),
        RegistryError::DigestMismatch { .. } => {
            IMAGE_DIGEST_DOES_NOT_MATCH_EXCEPTION.error(error.to_string())
        }
        RegistryError::BlobsMissing(digests) => LAYERS_NOT_FOUND_EXCEPTION.error(format!(
            "Layers with digests '[{}]' required for pushing image into repository with name \
             '{name}' in the registry with id '{account}' do not exist",
            digests.join(", ")
        )),
        RegistryError::ManifestsMissing(digests) => {
            REFERENCED_IMAGES_NOT_FOUND_EXCEPTION.error(format!(
                "Images with digests '[{}]' required for pushing image into repository with name \
                 '{name}' in the registry with id '{account}' do not exist",
                digests.join(", ")
            ))
        }
        RegistryError::TagImmutable { .. } => {
            IMAGE_TAG_ALREADY_EXISTS_EXCEPTION.error(error.to_string())
        }
        RegistryError::TagInvalid(_) => invalid("imageTag", error),
        RegistryError::Document(_) => invalid("imageManifest", error),
        RegistryError::DigestInvalid(..) => invalid("imageDigest", error),
        RegistryError::RangeInvalid { received } => INVALID_LAYER_PART_EXCEPTION
            .error(format!(
                "The layer part does not begin where the last one ended: {received} bytes were \
                 received"
            ))
            .with_member("repositoryName", name)
            .with_member("registryId", account),
        RegistryError::TooLarge { .. } => INVALID_LAYER_EXCEPTION.error(error.to_string()),
        RegistryError::TooManyUploads | RegistryError::Quota { .. } => {
            LIMIT_EXCEEDED_EXCEPTION.error(error.to_string())
        }
        RegistryError::UploadBusy => INVALID_LAYER_PART_EXCEPTION.error(error.to_string()),
        RegistryError::DiskFull => {
            ServiceError::internal("The disk that holds the images is full.")
        }
        error => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                "the registry failed"
            );
            ServiceError::internal("Neargate's registry failed; its log says why.")
        }
    }
}

/// The same within a transaction.
pub(super) fn failure(error: RegistryError, id: &RepositoryId) -> Failure {
    match error {
        RegistryError::Store(error) => Failure::Store(error),
        error => Failure::Refused(refused(error, id)),
    }
}
