//! `/v2/<name>/blobs/uploads/`: blobs on their way in.

use std::fmt;

use bytes::Bytes;
use http::header::{HeaderName, LOCATION, RANGE};
use http::{Response, StatusCode};
use tokio::time::Instant;

use super::answer::{Answer, Failure, answer};
use super::blobs::parse;
use super::body::{Body, Incoming};
use super::range::{self, Part};
use super::{Asked, CONTENT_DIGEST};
use crate::{BlobStat, Digest, RegistryError, UploadId, names};

const UPLOAD_UUID: HeaderName = HeaderName::from_static("docker-upload-uuid");

impl Asked<'_> {
    /// Begins an upload, takes a blob over from another repository, or takes a whole blob.
    pub(super) async fn start_upload<B>(&self, body: Incoming<B>) -> Result<Response<Body>, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin,
        B::Error: fmt::Display,
    {
        if let Some(mounted) = self.mount().await? {
            return Ok(self.created(mounted));
        }
        let digest = self.parameter("digest");
        let digest = digest.map(|digest| parse(&digest)).transpose()?;
        let upload = self.registry.upload_start(self.id).await?;
        let Some(digest) = digest else {
            return Ok(self.accepted(StatusCode::ACCEPTED, &upload, 0));
        };
        match self.receive_last(&upload, body, digest).await {
            Ok(stat) => Ok(self.created(stat)),
            Err(failure) => {
                // Nobody knows this upload's name.
                let _ = self.registry.upload_cancel(self.id, &upload).await;
                Err(failure)
            }
        }
    }

    pub(super) async fn get_upload(&self, id: &str) -> Result<Response<Body>, Failure> {
        let upload = upload(id)?;
        let bytes = self.registry.upload_status(self.id, &upload).await?;
        Ok(self.accepted(StatusCode::NO_CONTENT, &upload, bytes))
    }

    pub(super) async fn patch_upload<B>(
        &self,
        id: &str,
        body: Incoming<B>,
    ) -> Result<Response<Body>, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin,
        B::Error: fmt::Display,
    {
        let upload = upload(id)?;
        let bytes = self.receive(&upload, body).await?;
        Ok(self.accepted(StatusCode::ACCEPTED, &upload, bytes))
    }

    pub(super) async fn put_upload<B>(
        &self,
        id: &str,
        body: Incoming<B>,
    ) -> Result<Response<Body>, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin,
        B::Error: fmt::Display,
    {
        let upload = upload(id)?;
        let digest = parse(&self.parameter("digest").unwrap_or_default())?;
        let stat = self.receive_last(&upload, body, digest).await?;
        Ok(self.created(stat))
    }

    pub(super) async fn delete_upload(&self, id: &str) -> Result<Response<Body>, Failure> {
        self.registry.upload_cancel(self.id, &upload(id)?).await?;
        Ok(answer(StatusCode::NO_CONTENT).done())
    }

    async fn mount(&self) -> Result<Option<BlobStat>, Failure> {
        let (Some(digest), Some(from)) = (self.parameter("mount"), self.parameter("from")) else {
            return Ok(None);
        };
        let digest = parse(&digest)?;
        let Some(from) = names::resolve(self.registry.home(), self.host, &from) else {
            return Ok(None);
        };
        Ok(self.registry.blob_mount(self.id, &from, digest).await?)
    }

    async fn receive_last<B>(
        &self,
        upload: &UploadId,
        body: Incoming<B>,
        digest: Digest,
    ) -> Result<BlobStat, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin,
        B::Error: fmt::Display,
    {
        self.receive(upload, body).await?;
        Ok(self.registry.upload_finish(self.id, upload, digest).await?)
    }

    /// Adds a body to an upload; answers how many bytes it has then. What came before a failure
    /// stays, and the client may go on from there.
    async fn receive<B>(&self, upload: &UploadId, mut body: Incoming<B>) -> Result<u64, Failure>
    where
        B: http_body::Body<Data = Bytes> + Unpin,
        B::Error: fmt::Display,
    {
        let part = range::part(&self.parts.headers).map_err(|_| {
            let message = "the Content-Range does not fit the body";
            Failure::new(StatusCode::BAD_REQUEST, "SIZE_INVALID", message)
        })?;
        let from = part.map(|part| part.first);
        let begun = Instant::now();
        let opened = self.registry.upload_write(self.id, upload, from).await;
        let mut writer = match opened {
            Err(error @ RegistryError::RangeInvalid { received }) => {
                let failure = Failure::from(error).with(RANGE, received_range(received));
                return Err(failure.with(LOCATION, self.upload_path(upload)));
            }
            other => other?,
        };
        body.excuse(begun.elapsed());
        let mut received = 0;
        let broken = loop {
            match body.next().await {
                Ok(None) => break None,
                Ok(Some(piece)) => {
                    received += piece.len() as u64;
                    if part
                        .and_then(Part::bytes)
                        .is_some_and(|bytes| received > bytes)
                    {
                        break Some(wrong_length());
                    }
                    let begun = Instant::now();
                    writer.write(piece).await?;
                    body.excuse(begun.elapsed());
                }
                Err(error) => break Some(Failure::from(error)),
            }
        };
        let bytes = writer.close().await?;
        if let Some(failure) = broken {
            return Err(failure);
        }
        if part
            .and_then(Part::bytes)
            .is_some_and(|bytes| received != bytes)
        {
            return Err(wrong_length());
        }
        Ok(bytes)
    }

    fn created(&self, stat: BlobStat) -> Response<Body> {
        let location = format!("/v2/{}/blobs/{}", self.name, stat.digest);
        answer(StatusCode::CREATED)
            .header(LOCATION, location)
            .header(CONTENT_DIGEST, stat.digest.to_string())
            .length(0)
            .done()
    }

    fn accepted(&self, status: StatusCode, upload: &UploadId, bytes: u64) -> Response<Body> {
        let accepted: Answer = answer(status)
            .header(LOCATION, self.upload_path(upload))
            .header(RANGE, received_range(bytes))
            .header(UPLOAD_UUID, upload.as_str());
        match status {
            StatusCode::NO_CONTENT => accepted.done(),
            _ => accepted.length(0).done(),
        }
    }

    fn upload_path(&self, upload: &UploadId) -> String {
        format!("/v2/{}/blobs/uploads/{}", self.name, upload.as_str())
    }
}

/// What has been received, as the specification writes it; for nothing it has no form, and others
/// write `0-0`.
fn received_range(bytes: u64) -> String {
    format!("0-{}", bytes.saturating_sub(1))
}

fn wrong_length() -> Failure {
    let message = "the body does not have the length that its Content-Range says";
    Failure::new(StatusCode::BAD_REQUEST, "SIZE_INVALID", message)
}

fn upload(id: &str) -> Result<UploadId, Failure> {
    let parsed = UploadId::parse(id);
    parsed.ok_or_else(|| Failure::from(RegistryError::UploadUnknown))
}
