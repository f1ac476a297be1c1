//! One layer: downloaded, verified and unpacked at the same time.
//!
//! The download goes to a file; the unpacker follows it at its own pace, so memory is bounded
//! however fast one or slow the other. Nothing of the layer can be seen before both digests, of
//! the compressed and of the plain archive, are right.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;

use super::fetch::{Urgency, verify_size};
use super::{Shared, blocking, broken_task};
use crate::error::{PullErrorKind, TransportError};
use crate::progress::{Progress, ProgressEvent};
use crate::registry::Source;
use crate::store::{BlobWriter, LayerRecord};

/// So much is gathered before it is hashed and written in one go.
const BATCH_BYTES: usize = 256 << 10;
/// Broken connections of one download in all, also when each brought something.
const FAILURES_MAX: u32 = 50;

/// A layer that a pull needs.
#[derive(Debug, Clone)]
pub(super) struct LayerFetch {
    pub(super) shared: Arc<Shared>,
    pub(super) sources: Arc<[Source]>,
    pub(super) layer: LayerRecord,
    pub(super) progress: Progress,
    pub(super) urgency: Urgency,
}

/// What failed, and at which attempt.
pub(super) type Failure = (PullErrorKind, u32);

/// A download that may take several requests.
struct Download<'a> {
    fetch: &'a LayerFetch,
    /// Taken while a piece is written.
    writer: Option<BlobWriter>,
    batch: Vec<u8>,
    received: u64,
}

impl LayerFetch {
    /// Makes the layer be here, together with all pulls that want it.
    pub(super) async fn ensure(self) -> Result<(), Failure> {
        let diff_id = self.layer.diff_id;
        if self.shared.store.has_layer(diff_id) {
            self.progress.tell(ProgressEvent::LayerPresent { diff_id });
            return Ok(());
        }
        if self.urgency == Urgency::Awaited {
            for about in [diff_id, self.layer.blob] {
                self.shared.background.hurry(about);
            }
        }
        loop {
            let begin = || {
                let fetch = self.clone();
                async move { fetch.fetch().await }.boxed()
            };
            let (result, is_own) = self.shared.layers.join(&diff_id, begin).await;
            match result {
                // Another pull's registry or credentials failed; ours may not.
                Err(_) if !is_own => {}
                Err(failure) => return Err(failure),
                Ok(()) => {
                    self.progress.tell(ProgressEvent::LayerDone { diff_id });
                    return Ok(());
                }
            }
        }
    }

    async fn fetch(&self) -> Result<(), Failure> {
        // The semaphore is never closed.
        let _slot = self.shared.slots.acquire().await.ok();
        let LayerRecord { blob, diff_id, .. } = self.layer;
        let store = &self.shared.store;
        if store.has_layer(diff_id) {
            return Ok(());
        }
        if self.shared.ahead.wait(&blob).await && store.has_layer(diff_id) {
            return Ok(());
        }
        if store.has_blob(blob) {
            let (copy, limits) = (store.clone(), self.shared.limits.clone());
            let unpack = move || copy.unpack_blob(blob, diff_id, &limits);
            let unpacked = match self.urgency {
                Urgency::Awaited => blocking(unpack).await,
                Urgency::Background => self.shared.background.run(diff_id, unpack).await,
            };
            match unpacked {
                Ok(()) => return Ok(()),
                Err(error) if self.sources.is_empty() => return Err(once(error)),
                // A blob of the right name that does not unpack may be damaged: fetch it again.
                Err(error) => tracing::warn!(%blob, %error, "the layer's blob is fetched again"),
            }
        }
        let mut sources = &self.sources[..];
        loop {
            match self.download_and_unpack(sources).await {
                // A mirror's bad copy is no reason not to ask the others.
                Err((kind, _)) if sources.len() > 1 && kind.is_wrong_content() => {
                    sources = &sources[1..];
                }
                other => return other,
            }
        }
    }

    async fn download_and_unpack(&self, sources: &[Source]) -> Result<(), Failure> {
        let LayerRecord {
            blob,
            diff_id,
            bytes,
        } = self.layer;
        let limits = self.shared.limits.clone();
        if bytes > limits.bytes {
            let kind = PullErrorKind::TooLarge {
                what: "layer",
                limit: limits.bytes,
            };
            return Err((kind, 1));
        }
        let store = self.shared.store.clone();
        let writer = blocking(move || store.blob_writer()).await.map_err(once)?;
        let reader = writer.reader();
        let store = self.shared.store.clone();
        let unpacking =
            tokio::task::spawn_blocking(move || store.unpack(reader, bytes, diff_id, &limits));
        let download = Download {
            fetch: self,
            writer: Some(writer),
            batch: Vec::with_capacity(BATCH_BYTES),
            received: 0,
        };
        let downloaded = download.run(sources).await;
        let unpacked = unpacking.await;
        // A bad download makes unpacking fail too; the download's error is the cause.
        downloaded?;
        match unpacked {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(once(PullErrorKind::layer(blob, error))),
            Err(error) => Err(once(broken_task(error).into())),
        }
    }
}

impl Download<'_> {
    async fn run(mut self, sources: &[Source]) -> Result<(), Failure> {
        let patience = self.fetch.shared.registry.patience();
        let (mut failures_in_all, mut failures, mut backoff) = (0, 0, patience.backoff);
        let mut sources = sources.iter().peekable();
        loop {
            let Some(source) = sources.peek() else {
                return Err(once(PullErrorKind::NotFound));
            };
            let before = self.received;
            let Err(kind) = self.receive(source).await else {
                break;
            };
            if self.received > before {
                (failures, backoff) = (0, patience.backoff);
            }
            failures += 1;
            failures_in_all += 1;
            tracing::debug!(
                registry = source.base(), blob = %self.fetch.layer.blob, received = self.received,
                error = %kind, "download interrupted"
            );
            let goes_on = kind.is_transient()
                && source.is_origin
                && failures < patience.attempts
                && failures_in_all < FAILURES_MAX;
            if goes_on {
                tokio::time::sleep(backoff).await;
                backoff = (backoff * 2).min(Duration::from_secs(10));
            } else if source.is_origin || matches!(kind, PullErrorKind::SizeMismatch { .. }) {
                return Err((kind, failures));
            } else {
                sources.next();
            }
        }
        self.finish().await.map_err(once)
    }

    async fn finish(&mut self) -> Result<(), PullErrorKind> {
        self.flush().await?;
        let LayerRecord { blob, bytes, .. } = self.fetch.layer;
        verify_size(blob, bytes, self.received)?;
        match self.writer.take() {
            Some(writer) => blocking(move || writer.commit(blob)).await,
            None => Ok(()),
        }
    }

    /// Receives what is missing, in one request.
    async fn receive(&mut self, source: &Source) -> Result<(), PullErrorKind> {
        let (blob, total) = (self.fetch.layer.blob, self.fetch.layer.bytes);
        if self.received == total {
            return Ok(());
        }
        let registry = &self.fetch.shared.registry;
        let mut body = registry.blob(source, blob, self.received).await?;
        while let Some(chunk) = body.chunk().await? {
            self.received += chunk.len() as u64;
            if self.received > total {
                return verify_size(blob, total, self.received);
            }
            self.push(&chunk).await?;
        }
        if self.received < total {
            return Err(PullErrorKind::Transport {
                method: "GET",
                url: source.url(&format!("blobs/{blob}")),
                cause: TransportError::Broken("unexpected EOF".to_owned()),
            });
        }
        Ok(())
    }

    async fn push(&mut self, chunk: &Bytes) -> Result<(), PullErrorKind> {
        self.batch.extend_from_slice(chunk);
        if self.batch.len() >= BATCH_BYTES {
            self.flush().await?;
        }
        Ok(())
    }

    /// Hashes and writes what was gathered, away from the threads that serve the network.
    async fn flush(&mut self) -> Result<(), PullErrorKind> {
        let batch = std::mem::take(&mut self.batch);
        if let Some(mut writer) = self.writer.take() {
            let (writer, mut batch) = blocking(move || {
                writer.write(&batch)?;
                Ok((writer, batch))
            })
            .await?;
            batch.clear();
            self.writer = Some(writer);
            self.batch = batch;
        }
        self.fetch.progress.tell(ProgressEvent::LayerBytes {
            blob: self.fetch.layer.blob,
            received: self.received,
            total: self.fetch.layer.bytes,
        });
        Ok(())
    }
}

/// A failure of what is not tried again.
fn once(kind: PullErrorKind) -> Failure {
    (kind, 1)
}
