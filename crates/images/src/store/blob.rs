//! Writing one blob, and reading it while it grows.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::os::unix::fs::FileExt as _;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::{ContentStore, StoreError, Temporary, failure};
use crate::digest::{Digest, Hasher};

/// A blob in the making. Dropped without [`Self::commit`] it leaves nothing.
#[derive(Debug)]
pub struct BlobWriter {
    store: ContentStore,
    file: Arc<File>,
    temporary: Temporary,
    hasher: Hasher,
    growth: Arc<Growth>,
    written: u64,
}

/// Reads a blob from its beginning while it is being written; waits for what is missing.
#[derive(Debug)]
pub(crate) struct TailReader {
    file: Arc<File>,
    growth: Arc<Growth>,
    offset: u64,
}

#[derive(Debug, Default)]
struct Growth {
    state: Mutex<GrowthState>,
    changed: Condvar,
}

#[derive(Debug, Default, Clone, Copy)]
struct GrowthState {
    available: u64,
    end: Option<End>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Complete,
    Abandoned,
}

impl BlobWriter {
    pub(super) fn create(store: ContentStore) -> Result<Self, StoreError> {
        let temporary = Temporary::new(&store);
        let file = File::options()
            .create_new(true)
            .read(true)
            .write(true)
            .open(&temporary.path)
            .map_err(|e| failure("create", &temporary.path, e))?;
        Ok(Self {
            store,
            file: Arc::new(file),
            temporary,
            hasher: Hasher::default(),
            growth: Arc::default(),
            written: 0,
        })
    }

    /// Appends.
    pub fn write(&mut self, content: &[u8]) -> Result<(), StoreError> {
        (&*self.file)
            .write_all(content)
            .map_err(|e| failure("write", &self.temporary.path, e))?;
        self.hasher.update(content);
        self.written += content.len() as u64;
        self.growth.update(|state| state.available = self.written);
        Ok(())
    }

    /// Bytes so far.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Checks the content, makes it durable and gives it its name.
    pub fn commit(mut self, expected: Digest) -> Result<(), StoreError> {
        let actual = std::mem::take(&mut self.hasher).finish();
        if actual != expected {
            return Err(StoreError::Digest { expected, actual });
        }
        self.growth.update(|state| state.end = Some(End::Complete));
        let path = &self.temporary.path;
        self.file.sync_all().map_err(|e| failure("sync", path, e))?;
        let target = self.store.blob_path(expected);
        std::fs::rename(path, &target).map_err(|e| failure("rename", &target, e))?;
        self.store.sync_directory("blobs/sha256")
    }

    /// A reader that follows the writer. Its end comes with [`Self::commit`]; when the writer is
    /// dropped before, reading fails.
    pub(crate) fn reader(&self) -> TailReader {
        TailReader {
            file: Arc::clone(&self.file),
            growth: Arc::clone(&self.growth),
            offset: 0,
        }
    }
}

impl Drop for BlobWriter {
    fn drop(&mut self) {
        self.growth.update(|state| {
            state.end.get_or_insert(End::Abandoned);
        });
    }
}

impl Growth {
    fn update(&self, change: impl FnOnce(&mut GrowthState)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, GrowthState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is more than `offset`, or an end.
    fn wait(&self, offset: u64) -> GrowthState {
        let guard = self.changed.wait_while(self.lock(), |state| {
            state.available <= offset && state.end.is_none()
        });
        *guard.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Read for TailReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let state = self.growth.wait(self.offset);
        if state.available <= self.offset {
            return match state.end {
                Some(End::Abandoned) => Err(io::Error::other("the download was abandoned")),
                Some(End::Complete) | None => Ok(0),
            };
        }
        let available = usize::try_from(state.available - self.offset).unwrap_or(usize::MAX);
        let most = available.min(buffer.len());
        let count = self.file.read_at(&mut buffer[..most], self.offset)?;
        self.offset += count as u64;
        Ok(count)
    }
}
