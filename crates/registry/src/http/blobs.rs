//! `/v2/<name>/blobs/<digest>`: reading and deleting blobs.

use http::header::{ACCEPT_RANGES, CONTENT_RANGE, CONTENT_TYPE, ETAG};
use http::{Response, StatusCode};
use images::Digest;

use super::answer::{Failure, answer};
use super::body::Body;
use super::range::{self, Wanted};
use super::{Asked, CONTENT_DIGEST};
use crate::RegistryError;

impl Asked<'_> {
    pub(super) async fn head_blob(&self, digest: &str) -> Result<Response<Body>, Failure> {
        let digest = parse(digest)?;
        let mut found = self.registry.blob_stat(self.id, digest).await;
        if let Err(RegistryError::BlobUnknown(_)) = found {
            self.registry.ensure_blob(self.id, digest).await;
            found = self.registry.blob_stat(self.id, digest).await;
        }
        let stat = found?;
        Ok(headers(StatusCode::OK, stat.digest)
            .length(stat.size)
            .done())
    }

    pub(super) async fn get_blob(&self, digest: &str) -> Result<Response<Body>, Failure> {
        let digest = parse(digest)?;
        let mut found = self.registry.blob_open(self.id, digest).await;
        if let Err(RegistryError::BlobUnknown(_)) = found {
            self.registry.ensure_blob(self.id, digest).await;
            found = self.registry.blob_open(self.id, digest).await;
        }
        let blob = found?;
        let size = blob.size;
        match range::wanted(&self.parts.headers, size) {
            Wanted::Whole => Ok(headers(StatusCode::OK, digest)
                .length(size)
                .body(Body::file(blob.file, 0, size))
                .done()),
            Wanted::Part { first, bytes } => {
                let last = first + bytes - 1;
                Ok(headers(StatusCode::PARTIAL_CONTENT, digest)
                    .length(bytes)
                    .header(CONTENT_RANGE, format!("bytes {first}-{last}/{size}"))
                    .body(Body::file(blob.file, first, bytes))
                    .done())
            }
            Wanted::Unsatisfiable => {
                let status = StatusCode::RANGE_NOT_SATISFIABLE;
                let message = format!("the blob has {size} bytes");
                let failure = Failure::new(status, "SIZE_INVALID", message);
                Err(failure.with(CONTENT_RANGE, format!("bytes */{size}")))
            }
        }
    }

    pub(super) async fn delete_blob(&self, digest: &str) -> Result<Response<Body>, Failure> {
        let digest = parse(digest)?;
        self.registry.blob_delete(self.id, digest).await?;
        Ok(answer(StatusCode::ACCEPTED).length(0).done())
    }
}

/// A digest of a path or a query.
pub(super) fn parse(digest: &str) -> Result<Digest, Failure> {
    let invalid = |error| {
        let shown = digest.chars().take(100).collect();
        Failure::from(RegistryError::DigestInvalid(shown, error))
    };
    digest.parse().map_err(invalid)
}

fn headers(status: StatusCode, digest: Digest) -> super::answer::Answer {
    answer(status)
        .header(CONTENT_TYPE, "application/octet-stream")
        .header(CONTENT_DIGEST, digest.to_string())
        .header(ETAG, format!("\"{digest}\""))
        .header(ACCEPT_RANGES, "bytes")
}
