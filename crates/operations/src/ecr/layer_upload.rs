//! What the layer-upload operations have in common.

use aws_api::ecr::errors::{INVALID_LAYER_PART_EXCEPTION, UPLOAD_NOT_FOUND_EXCEPTION};
use model::ecr::RepositoryId;
use registry::{RegistryError, UploadId};
use smithy::ServiceError;

use super::errors;

/// The size of the parts that clients are told to send, in bytes.
pub(super) const PART_BYTES: i64 = 10_485_760;

/// The registry's name of an upload; ECR shows it as a UUID.
pub(super) fn upload_id(given: Option<&str>, id: &RepositoryId) -> Result<UploadId, ServiceError> {
    let given = given.unwrap_or_default();
    let digits: String = given.chars().filter(|digit| *digit != '-').collect();
    let known = UploadId::parse(&digits.to_ascii_lowercase());
    known.ok_or_else(|| not_found(given, id))
}

pub(super) fn uuid(upload: &UploadId) -> String {
    let hex = upload.as_str();
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32];
    let groups = groups.map(|group| hex.get(group).unwrap_or_default().to_owned());
    groups.join("-")
}

/// The answer for an error of the registry with an upload.
pub(super) fn refused(error: RegistryError, upload: &UploadId, id: &RepositoryId) -> ServiceError {
    match error {
        RegistryError::UploadUnknown => not_found(&uuid(upload), id),
        RegistryError::RangeInvalid { received } => out_of_order(received, upload, id),
        error => errors::refused(error, id),
    }
}

/// A part that does not begin where the upload ends.
pub(super) fn out_of_order(received: u64, upload: &UploadId, id: &RepositoryId) -> ServiceError {
    INVALID_LAYER_PART_EXCEPTION
        .error(format!(
            "The layer part does not begin where the last one ended: {received} bytes were received"
        ))
        .with_member("registryId", &id.scope.account_id)
        .with_member("repositoryName", &id.name)
        .with_member("uploadId", uuid(upload))
}

fn not_found(upload: &str, id: &RepositoryId) -> ServiceError {
    UPLOAD_NOT_FOUND_EXCEPTION.error(format!(
        "Upload with id '{upload}' does not exist in the repository with name '{}' in the registry \
         with id '{}'",
        id.name, id.scope.account_id
    ))
}
