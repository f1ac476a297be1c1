//! Content of another registry for a registry of this host that stands in for it: documents and
//! blobs one by one, without unpacking.

use std::time::Duration;

use super::{Images, Shared, blocking};
use crate::digest::Digest;
use crate::error::{PullErrorKind, TransportError};
use crate::reference::Reference;
use crate::registry::Source;
use crate::store::BlobWriter;

/// So much is gathered before it is hashed and written in one go.
const BATCH_BYTES: usize = 256 << 10;
/// Broken connections of one download in all.
const FAILURES_MAX: u32 = 20;
const BACKOFF_MAX: Duration = Duration::from_secs(5);

impl Images {
    /// The digest that a reference has at its registry now.
    pub async fn upstream_digest(&self, reference: &Reference) -> Result<Digest, PullErrorKind> {
        if let Some(digest) = reference.digest() {
            return Ok(digest);
        }
        let (shared, sources) = (&self.shared, self.upstream(reference));
        let selector = reference.manifest_selector();
        let ask = |source| shared.registry.resolve(source, &selector);
        let resolved = shared.try_sources(&sources, ask).await;
        resolved
            .map(|resolved| resolved.digest)
            .map_err(|(kind, _)| kind)
    }

    /// A manifest or index, by digest.
    pub async fn upstream_document(
        &self,
        reference: &Reference,
        digest: Digest,
    ) -> Result<Vec<u8>, PullErrorKind> {
        let (shared, sources) = (&self.shared, self.upstream(reference));
        let selector = digest.to_string();
        let ask = |source| {
            let asked = shared.registry.manifest(source, &selector);
            async move { super::fetch::verified(digest, asked.await?) }
        };
        let document = shared.try_sources(&sources, ask).await;
        document.map_err(|(kind, _)| kind)
    }

    /// Brings a blob of `bytes` bytes into the content store. The caller pins it.
    pub async fn upstream_blob(
        &self,
        reference: &Reference,
        digest: Digest,
        bytes: u64,
    ) -> Result<(), PullErrorKind> {
        if self.shared.store.blob_bytes(digest) == Some(bytes) {
            return Ok(());
        }
        let mut last = PullErrorKind::NotFound;
        for source in self.upstream(reference) {
            let download = Download::begin(&self.shared, &source, digest, bytes).await?;
            match download.run().await {
                Ok(()) => return Ok(()),
                Err(kind) => last = kind,
            }
        }
        Err(last)
    }

    fn upstream(&self, reference: &Reference) -> Vec<Source> {
        self.shared.hosts.sources(reference, None)
    }
}

/// A blob on its way into the store.
struct Download<'a> {
    shared: &'a Shared,
    source: &'a Source,
    digest: Digest,
    bytes: u64,
    received: u64,
    /// Taken while a piece is written.
    writer: Option<BlobWriter>,
}

impl<'a> Download<'a> {
    async fn begin(
        shared: &'a Shared,
        source: &'a Source,
        digest: Digest,
        bytes: u64,
    ) -> Result<Self, PullErrorKind> {
        let store = shared.store.clone();
        let writer = blocking(move || store.blob_writer()).await?;
        Ok(Self {
            shared,
            source,
            digest,
            bytes,
            received: 0,
            writer: Some(writer),
        })
    }

    /// Goes on where a connection broke.
    async fn run(mut self) -> Result<(), PullErrorKind> {
        let mut backoff = self.shared.registry.patience().backoff;
        let mut failures = 0;
        while let Err(kind) = self.receive().await {
            failures += 1;
            if !kind.is_transient() || failures > FAILURES_MAX {
                return Err(kind);
            }
            tokio::time::sleep(backoff).await;
            backoff = (backoff * 2).min(BACKOFF_MAX);
        }
        let (digest, writer) = (self.digest, self.writer.take());
        match writer {
            Some(writer) => blocking(move || writer.commit(digest)).await,
            None => Ok(()),
        }
    }

    /// Receives what is missing, in one request.
    async fn receive(&mut self) -> Result<(), PullErrorKind> {
        if self.received == self.bytes {
            return Ok(());
        }
        let registry = &self.shared.registry;
        let mut body = registry
            .blob(self.source, self.digest, self.received)
            .await?;
        let mut batch = Vec::with_capacity(BATCH_BYTES);
        let end = loop {
            match body.chunk().await {
                Ok(Some(chunk)) => batch.extend_from_slice(&chunk),
                Ok(None) => break Ok(()),
                Err(kind) => break Err(kind),
            }
            let received = self.received + batch.len() as u64;
            if received > self.bytes {
                return super::fetch::verify_size(self.digest, self.bytes, received);
            }
            if batch.len() >= BATCH_BYTES {
                batch = self.write(batch).await?;
            }
        };
        self.write(batch).await?;
        end?;
        if self.received < self.bytes {
            return Err(PullErrorKind::Transport {
                method: "GET",
                url: self.source.url(&format!("blobs/{}", self.digest)),
                cause: TransportError::Broken("unexpected EOF".to_owned()),
            });
        }
        Ok(())
    }

    /// Hashes and writes, away from the threads that serve the network. Gives the memory back.
    async fn write(&mut self, batch: Vec<u8>) -> Result<Vec<u8>, PullErrorKind> {
        let bytes = batch.len() as u64;
        let Some(mut writer) = self.writer.take() else {
            return Ok(batch);
        };
        let (writer, mut batch) = blocking(move || {
            writer.write(&batch)?;
            Ok((writer, batch))
        })
        .await?;
        batch.clear();
        self.writer = Some(writer);
        self.received += bytes;
        Ok(batch)
    }
}
