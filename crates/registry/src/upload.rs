//! Uploads: blobs on their way in, in one request or many.
//!
//! What comes is gathered, then hashed and written by a thread that may block, while more comes:
//! at most two batches of an upload are in memory. An upload's file outlives this process; after a
//! restart it is hashed again when its client goes on.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use images::{Digest, StoreError as ContentError, Upload};
use model::ecr::RepositoryId;
use rand::Rng as _;
use tokio::sync::{OwnedMutexGuard, OwnedSemaphorePermit};
use tokio::task::JoinHandle;

use crate::blob::BlobStat;
use crate::{Registry, RegistryError, blocking, find};

/// Uploads that are written to at the same time; more wait. Bounds the memory of all.
pub(crate) const WRITERS_MAX: usize = 64;
/// How long an upload waits for others; they may all be slow.
const WRITER_WAITS: Duration = Duration::from_mins(1);
/// So much is gathered before it is hashed and written.
const BATCH_BYTES: usize = 1 << 20;
/// An upload to which nothing was added for so long is given up.
const IDLE_MAX: Duration = Duration::from_hours(24);
/// How long a request waits for one that has the upload.
const BUSY_MAX: Duration = Duration::from_millis(250);

/// The name of an upload: 32 hexadecimal digits that nobody can guess.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UploadId(String);

/// An upload that this process knows.
#[derive(Debug, Clone)]
pub(crate) struct Slot {
    repository: RepositoryId,
    /// Nothing once it was finished or has failed.
    upload: Arc<tokio::sync::Mutex<Option<Upload>>>,
    /// What came so far, for the limit of everything together.
    bytes: Arc<AtomicU64>,
}

type Held = OwnedMutexGuard<Option<Upload>>;

/// Adds to an upload; nobody else does meanwhile. What was written when it is dropped without
/// [`Self::close`] may be a part of what was given.
#[derive(Debug)]
pub struct UploadWriter {
    registry: Registry,
    id: UploadId,
    bytes: Arc<AtomicU64>,
    held: State,
    batch: Vec<Bytes>,
    batch_bytes: usize,
    /// With the batch.
    received: u64,
    _writer: OwnedSemaphorePermit,
}

#[derive(Debug)]
enum State {
    Idle(Held),
    Writing(JoinHandle<(Held, Result<(), ContentError>)>),
    /// In between, and after a failure.
    Lost,
}

impl UploadId {
    /// The name from a URL or a request; nothing for what cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text
            .bytes()
            .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        (text.len() == 32 && digits).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Registry {
    /// Begins an upload.
    pub async fn upload_start(&self, id: &RepositoryId) -> Result<UploadId, RegistryError> {
        self.repository(id).await?;
        if self.uploads().len() >= self.limits().uploads {
            return Err(RegistryError::TooManyUploads);
        }
        self.check_quota(0)?;
        let name = format!("{:032x}", rand::rng().random::<u128>());
        let (content, file) = (self.shared.content.clone(), name.clone());
        let upload = blocking(move || content.upload_create(&file)).await?;
        self.uploads().insert(name.clone(), Slot::new(id, upload));
        Ok(UploadId(name))
    }

    /// How many bytes of an upload are here.
    pub async fn upload_status(
        &self,
        id: &RepositoryId,
        upload: &UploadId,
    ) -> Result<u64, RegistryError> {
        let slot = self.slot(id, upload).await?;
        let held = slot.upload.lock().await;
        let upload = held.as_ref().ok_or(RegistryError::UploadUnknown)?;
        Ok(upload.written())
    }

    /// Adds to an upload. With `from`, only if that is how many bytes it has.
    pub async fn upload_write(
        &self,
        id: &RepositoryId,
        upload: &UploadId,
        from: Option<u64>,
    ) -> Result<UploadWriter, RegistryError> {
        let slot = self.slot(id, upload).await?;
        let writer = Arc::clone(&self.shared.writers).acquire_owned();
        let writer = tokio::time::timeout(WRITER_WAITS, writer).await;
        let writer = writer
            .map_err(|_| RegistryError::TooManyUploads)?
            .map_err(|error| RegistryError::Worker(error.to_string()))?;
        let bytes = Arc::clone(&slot.bytes);
        let held = slot.hold().await?;
        let received = held.as_ref().ok_or(RegistryError::UploadUnknown)?.written();
        if from.is_some_and(|from| from != received) {
            return Err(RegistryError::RangeInvalid { received });
        }
        Ok(UploadWriter {
            registry: self.clone(),
            id: upload.clone(),
            bytes,
            held: State::Idle(held),
            batch: Vec::new(),
            batch_bytes: 0,
            received,
            _writer: writer,
        })
    }

    /// Makes an upload a blob of the repository. With a digest that is not the content's, the
    /// upload is given up.
    pub async fn upload_finish(
        &self,
        id: &RepositoryId,
        upload: &UploadId,
        digest: Digest,
    ) -> Result<BlobStat, RegistryError> {
        let slot = self.slot(id, upload).await?;
        let mut held = slot.hold().await?;
        let content = held.take().ok_or(RegistryError::UploadUnknown)?;
        // From its name to the repository's row nothing else says that the blob is needed.
        let pin = self.shared.content.pin(vec![digest]);
        let size = content.written();
        let is_known = self.shared.content.has_blob(digest);
        let committed = tokio::task::spawn_blocking(move || match content.commit(digest) {
            Ok(()) => (Ok(()), None),
            Err(error @ ContentError::Digest { .. }) => {
                content.remove();
                (Err(error), None)
            }
            // A full disk, say: the client may try again.
            Err(error) => (Err(error), Some(content)),
        });
        let (committed, rest) = committed
            .await
            .map_err(|error| RegistryError::Worker(error.to_string()))?;
        *held = rest;
        let is_over = held.is_none();
        drop(held);
        if is_over {
            self.uploads().remove(upload.as_str());
        }
        committed?;
        let (id, now) = (id.clone(), self.now());
        let added = self.shared.store.write_observed(move |tx| {
            let (repository, _) = find(tx, &id)?;
            tx.ecr_blob_add(repository, &digest.to_string(), size, now)?;
            Ok::<_, RegistryError>(())
        });
        added.await?;
        if !is_known {
            self.unpack_ahead_soon(digest, size);
        }
        drop(pin);
        self.shared.total_bytes.fetch_add(size, Ordering::Relaxed);
        Ok(BlobStat { digest, size })
    }

    /// Gives an upload up.
    pub async fn upload_cancel(
        &self,
        id: &RepositoryId,
        upload: &UploadId,
    ) -> Result<(), RegistryError> {
        let slot = self.slot(id, upload).await?;
        let mut held = slot.hold().await?;
        let content = held.take().ok_or(RegistryError::UploadUnknown)?;
        self.uploads().remove(upload.as_str());
        blocking(move || {
            content.remove();
            Ok(())
        })
        .await
    }

    /// Gives up the uploads that their clients have forgotten; answers how many.
    pub async fn upload_sweep(&self) -> Result<usize, RegistryError> {
        let content = self.shared.content.clone();
        let known: Vec<(String, Slot)> = self
            .uploads()
            .iter()
            .map(|(name, slot)| (name.clone(), slot.clone()))
            .collect();
        let registry = self.clone();
        let is_busy = move |name: &str| {
            let slot = known.iter().find(|(known, _)| known == name);
            slot.is_some_and(|(_, slot)| slot.upload.try_lock().is_err())
        };
        let removed = blocking(move || content.upload_sweep(IDLE_MAX, is_busy)).await?;
        if removed > 0 {
            let content = &registry.shared.content;
            registry
                .uploads()
                .retain(|name, _| content.root().join("uploads").join(name).exists());
        }
        Ok(removed)
    }

    pub(crate) fn check_quota(&self, more: u64) -> Result<(), RegistryError> {
        let Some(limit) = self.limits().total_bytes else {
            return Ok(());
        };
        // What is on its way counts: many uploads at once would exceed the limit otherwise.
        let coming = self
            .uploads()
            .values()
            .map(|slot| slot.bytes.load(Ordering::Relaxed))
            .sum();
        let used = self.shared.total_bytes.load(Ordering::Relaxed);
        if used.saturating_add(more).saturating_add(coming) > limit {
            return Err(RegistryError::Quota { limit });
        }
        Ok(())
    }

    /// The upload; one of an earlier process is opened again.
    async fn slot(&self, id: &RepositoryId, upload: &UploadId) -> Result<Slot, RegistryError> {
        let known = self.uploads().get(upload.as_str()).cloned();
        if let Some(slot) = known {
            let is_same = slot.repository == *id;
            return is_same.then_some(slot).ok_or(RegistryError::UploadUnknown);
        }
        self.repository(id).await?;
        let (content, name) = (self.shared.content.clone(), upload.as_str().to_owned());
        let reopened = blocking(move || content.upload_reopen(&name)).await?;
        let reopened = reopened.ok_or(RegistryError::UploadUnknown)?;
        let mut uploads = self.uploads();
        let slot = uploads.entry(upload.as_str().to_owned());
        Ok(slot.or_insert_with(|| Slot::new(id, reopened)).clone())
    }

    fn uploads(&self) -> std::sync::MutexGuard<'_, std::collections::HashMap<String, Slot>> {
        let uploads = self.shared.uploads.lock();
        uploads.unwrap_or_else(PoisonError::into_inner)
    }
}

impl UploadWriter {
    /// Adds a piece.
    pub async fn write(&mut self, piece: Bytes) -> Result<(), RegistryError> {
        self.received += piece.len() as u64;
        let limit = self.registry.limits().blob_bytes;
        if self.received > limit {
            return Err(RegistryError::TooLarge {
                what: "layer",
                limit,
            });
        }
        self.bytes.store(self.received, Ordering::Relaxed);
        if let Err(error) = self.registry.check_quota(0) {
            // It would take the space that it lacks until it is swept.
            self.give_up().await?;
            return Err(error);
        }
        self.batch_bytes += piece.len();
        self.batch.push(piece);
        if self.batch_bytes >= BATCH_BYTES {
            self.flush().await?;
        }
        Ok(())
    }

    /// Writes what is left, and answers how many bytes the upload has now.
    pub async fn close(mut self) -> Result<u64, RegistryError> {
        self.flush().await?;
        self.idle().await?;
        Ok(self.received)
    }

    async fn give_up(&mut self) -> Result<(), RegistryError> {
        let content = self.idle().await?.take();
        self.registry.uploads().remove(self.id.as_str());
        blocking(move || {
            if let Some(content) = content {
                content.remove();
            }
            Ok(())
        })
        .await
    }

    /// Hands the batch to a thread, once the batch before is written.
    async fn flush(&mut self) -> Result<(), RegistryError> {
        if self.batch.is_empty() {
            return Ok(());
        }
        let mut held = self.idle().await?;
        let batch = std::mem::take(&mut self.batch);
        self.batch_bytes = 0;
        let writing = tokio::task::spawn_blocking(move || {
            let written = match held.as_mut() {
                Some(upload) => upload.write(&batch),
                None => Ok(()),
            };
            if written.is_err()
                && let Some(upload) = held.take()
            {
                upload.remove();
            }
            (held, written)
        });
        self.held = State::Writing(writing);
        Ok(())
    }

    /// Waits until nothing is being written.
    async fn idle(&mut self) -> Result<Held, RegistryError> {
        match std::mem::replace(&mut self.held, State::Lost) {
            State::Idle(held) => Ok(held),
            State::Writing(writing) => {
                let (held, written) = writing
                    .await
                    .map_err(|error| RegistryError::Worker(error.to_string()))?;
                if let Err(error) = written {
                    // It was removed, too.
                    self.registry.uploads().remove(self.id.as_str());
                    return Err(error.into());
                }
                Ok(held)
            }
            State::Lost => Err(RegistryError::UploadUnknown),
        }
    }
}

impl Slot {
    fn new(repository: &RepositoryId, upload: Upload) -> Self {
        Self {
            repository: repository.clone(),
            bytes: Arc::new(AtomicU64::new(upload.written())),
            upload: Arc::new(tokio::sync::Mutex::new(Some(upload))),
        }
    }

    /// Keeps others from the upload. A sweep, which looks for a moment, is waited for; a request
    /// that writes is not.
    async fn hold(self) -> Result<Held, RegistryError> {
        let held = tokio::time::timeout(BUSY_MAX, self.upload.lock_owned()).await;
        held.map_err(|_| RegistryError::UploadBusy)
    }
}
