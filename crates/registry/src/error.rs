//! Why the registry refuses or fails. How it is said on the wire is decided by the two ways in.

use std::io::ErrorKind;

use images::{Digest, StoreError as ContentError};
use model::ecr::RepositoryId;
use store::StoreError;

use crate::document::DocumentError;

#[derive(Debug, thiserror::Error)]
pub enum RegistryError {
    #[error(
        "The repository with name '{}' does not exist in the registry with id '{}'",
        .0.name, .0.scope.account_id
    )]
    RepositoryUnknown(RepositoryId),
    /// No such tag or digest.
    #[error("Requested image not found")]
    ManifestUnknown(String),
    #[error("blob {0} unknown to repository")]
    BlobUnknown(String),
    #[error("upload unknown")]
    UploadUnknown,
    /// Another request adds to the same upload.
    #[error("another request writes to this upload")]
    UploadBusy,
    #[error("too many uploads are open")]
    TooManyUploads,
    /// The digest does not belong to the content.
    #[error("provided digest {expected} did not match uploaded content, which has {actual}")]
    DigestMismatch { expected: Digest, actual: Digest },
    #[error("digest {0:?} cannot be read: {1}")]
    DigestInvalid(String, images::DigestError),
    #[error("manifest invalid: {0}")]
    Document(#[from] DocumentError),
    /// Layers or configuration that the repository does not have.
    #[error("blobs unknown to repository: {}", .0.join(", "))]
    BlobsMissing(Vec<String>),
    /// Manifests of an index that the repository does not have.
    #[error("manifests unknown to repository: {}", .0.join(", "))]
    ManifestsMissing(Vec<String>),
    #[error("{0:?} is not a tag")]
    TagInvalid(String),
    #[error(
        "The image tag '{tag}' already exists in the '{repository}' repository and cannot be \
         overwritten because the tag is immutable."
    )]
    TagImmutable { repository: String, tag: String },
    /// A part does not begin where the upload ends.
    #[error("the upload has {received} bytes")]
    RangeInvalid { received: u64 },
    #[error("{what} exceeds the limit of {limit} bytes")]
    TooLarge { what: &'static str, limit: u64 },
    /// An index leads to the manifest.
    #[error("Requested image referenced by manifest list: [{}]", .0.join(", "))]
    ReferencedByIndex(Vec<String>),
    #[error("blob {0} is used by an image of the repository")]
    BlobInUse(String),
    #[error("the registry's size limit of {limit} bytes is reached")]
    Quota { limit: u64 },
    #[error("the disk that holds the registry is full")]
    DiskFull,
    #[error("the content store failed")]
    Content(#[source] ContentError),
    #[error("the store failed")]
    Store(#[source] StoreError),
    #[error("the registry's worker ended early: {0}")]
    Worker(String),
}

impl From<StoreError> for RegistryError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::DiskFull(_) => Self::DiskFull,
            other => Self::Store(other),
        }
    }
}

impl From<ContentError> for RegistryError {
    fn from(error: ContentError) -> Self {
        match error {
            ContentError::Digest { expected, actual } => Self::DigestMismatch { expected, actual },
            ContentError::Io { ref source, .. }
                if matches!(
                    source.kind(),
                    ErrorKind::StorageFull | ErrorKind::QuotaExceeded
                ) =>
            {
                Self::DiskFull
            }
            other => Self::Content(other),
        }
    }
}
