//! How an operation fails: with an answer of AWS's, or because the store failed.

use smithy::ServiceError;
use store::StoreError;

/// The error of a transaction's body.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The caller's request cannot be fulfilled.
    #[error(transparent)]
    Refused(#[from] ServiceError),
    #[error("the store failed")]
    Store(#[from] StoreError),
}

impl From<Failure> for ServiceError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(error) => error,
            Failure::Store(StoreError::DiskFull(error)) => {
                tracing::error!(error = &error as &dyn std::error::Error, "the disk is full");
                Self::internal("The disk that holds Neargate's state is full.")
            }
            Failure::Store(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "the store failed");
                Self::internal("Neargate's store failed; its log says why.")
            }
        }
    }
}
