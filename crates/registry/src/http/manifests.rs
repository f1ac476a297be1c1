//! `/v2/<name>/manifests/<reference>`: images.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, ETAG, HeaderName, LOCATION};
use http::{Method, Response, StatusCode};

use super::answer::{Failure, answer};
use super::body::{Body, Incoming};
use super::{Asked, CONTENT_DIGEST};
use crate::{ImageReference, ManifestPut};

const SUBJECT: HeaderName = HeaderName::from_static("oci-subject");

impl Asked<'_> {
    pub(super) async fn get_manifest(&self, reference: &str) -> Result<Response<Body>, Failure> {
        let reference: ImageReference = reference.parse()?;
        self.registry.ensure_manifest(self.id, &reference).await;
        let manifest = self.registry.manifest_stat(self.id, &reference).await?;
        let answered = answer(StatusCode::OK)
            .header(CONTENT_TYPE, manifest.media_type.as_str())
            .header(CONTENT_DIGEST, manifest.digest.as_str())
            .header(ETAG, format!("\"{}\"", manifest.digest))
            .length(manifest.size);
        if self.parts.method == Method::HEAD {
            return Ok(answered.done());
        }
        let document = self.registry.document(&manifest.digest).await?;
        let (registry, id) = (self.registry.clone(), self.id.clone());
        // Nobody waits for a note.
        tokio::spawn(async move { registry.note_pull(&id, &manifest).await });
        Ok(answered.body(Body::memory(document)).done())
    }

    pub(super) async fn put_manifest<B>(
        &self,
        reference: &str,
        body: Incoming<B>,
    ) -> Result<Response<Body>, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin,
        B::Error: fmt::Display,
    {
        let reference: ImageReference = reference.parse()?;
        let media_type = self.parts.headers.get(CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        let document = body.whole(self.registry.limits().manifest_bytes).await?;
        let put = ManifestPut {
            reference: Some(reference),
            digest: None,
            media_type: media_type.map(str::to_owned),
            document,
        };
        let pushed = self.registry.put_manifest(self.id, put).await?;
        let digest = pushed.digest.to_string();
        let mut answered = answer(StatusCode::CREATED)
            .header(LOCATION, format!("/v2/{}/manifests/{digest}", self.name))
            .header(CONTENT_DIGEST, digest)
            .length(0);
        if let Some(subject) = pushed.subject {
            answered = answered.header(SUBJECT, subject);
        }
        Ok(answered.done())
    }

    pub(super) async fn delete_manifest(&self, reference: &str) -> Result<Response<Body>, Failure> {
        match reference.parse()? {
            ImageReference::Digest(digest) => {
                self.registry.delete_manifest(self.id, digest).await?;
            }
            ImageReference::Tag(tag) => {
                self.registry.delete_tag(self.id, &tag).await?;
            }
        }
        Ok(answer(StatusCode::ACCEPTED).length(0).done())
    }
}
