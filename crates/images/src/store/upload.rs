//! Blobs that clients send in several requests: kept on disk between them, also over a restart.

use std::fs::File;
use std::io::{self, IoSlice, Read as _, Write as _};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use bytes::{Buf as _, Bytes};
use rustix::fs::Advice;

use super::{ContentStore, StoreError, failure, remove};
use crate::digest::{Digest, Hasher};

/// An upload. Dropped without [`Self::commit`] it stays on disk, to be gone on with.
#[derive(Debug)]
pub struct Upload {
    store: ContentStore,
    path: PathBuf,
    file: File,
    hasher: Hasher,
    written: u64,
    /// So far the kernel was told to begin to write to disk.
    begun: u64,
}

/// The kernel begins to write to disk each time so much has come.
const WRITEBACK_BYTES: u64 = 8 << 20;
/// So much is read at once when an upload of an earlier process is hashed again.
const REREAD_BYTES: usize = 1 << 20;

impl ContentStore {
    /// Begins an upload. `name` is made of letters and digits, and new.
    pub fn upload_create(&self, name: &str) -> Result<Upload, StoreError> {
        let path = self.upload_path(name)?;
        let file = File::options()
            .create_new(true)
            .read(true)
            .write(true)
            .open(&path)
            .map_err(|e| failure("create", &path, e))?;
        Ok(Upload {
            store: self.clone(),
            path,
            file,
            hasher: Hasher::default(),
            written: 0,
            begun: 0,
        })
    }

    /// Goes on with an upload that an earlier process began. Reads it whole.
    pub fn upload_reopen(&self, name: &str) -> Result<Option<Upload>, StoreError> {
        let path = self.upload_path(name)?;
        let opened = File::options().read(true).write(true).open(&path);
        let mut file = match opened {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failure("open", &path, error)),
        };
        let (mut hasher, mut written) = (Hasher::default(), 0);
        let mut buffer = vec![0; REREAD_BYTES];
        loop {
            let count = file
                .read(&mut buffer)
                .map_err(|e| failure("read", &path, e))?;
            if count == 0 {
                break;
            }
            hasher.update(&buffer[..count]);
            written += count as u64;
        }
        Ok(Some(Upload {
            store: self.clone(),
            path,
            file,
            hasher,
            written,
            begun: written,
        }))
    }

    /// Removes uploads to which nothing was added for `age`, but for those that `is_open` names;
    /// answers how many.
    pub fn upload_sweep(
        &self,
        age: Duration,
        is_open: impl Fn(&str) -> bool,
    ) -> Result<usize, StoreError> {
        let directory = self.root().join("uploads");
        let mut removed = 0;
        for entry in std::fs::read_dir(&directory).map_err(|e| failure("read", &directory, e))? {
            let entry = entry.map_err(|e| failure("read", &directory, e))?;
            let modified = entry.metadata().and_then(|metadata| metadata.modified());
            let idle = modified
                .ok()
                .and_then(|at| SystemTime::now().duration_since(at).ok());
            let name = entry.file_name();
            let is_open = name.to_str().is_some_and(&is_open);
            if !is_open && idle.is_some_and(|idle| idle >= age) {
                remove(&entry.path());
                removed += 1;
            }
        }
        Ok(removed)
    }

    fn upload_path(&self, name: &str) -> Result<PathBuf, StoreError> {
        let directory = self.root().join("uploads");
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let error = io::Error::from(io::ErrorKind::InvalidInput);
            return Err(failure("name an upload in", &directory, error));
        }
        Ok(directory.join(name))
    }
}

impl Upload {
    /// Bytes so far.
    pub fn written(&self) -> u64 {
        self.written
    }

    /// Appends. After an error the upload cannot be gone on with.
    pub fn write(&mut self, content: &[Bytes]) -> Result<(), StoreError> {
        let mut bytes = 0;
        for part in content {
            self.hasher.update(part);
            bytes += part.len() as u64;
        }
        write_all(&self.file, content).map_err(|e| failure("write", &self.path, e))?;
        self.written += bytes;
        self.begin_writeback();
        Ok(())
    }

    /// Lets the disk work while the client sends, so that less is left for the sync at the end. The
    /// advice makes the kernel begin to write; what is not written yet stays in memory.
    fn begin_writeback(&mut self) {
        let bytes = self.written - self.begun;
        if bytes < WRITEBACK_BYTES {
            return;
        }
        let length = std::num::NonZeroU64::new(bytes);
        let _ = rustix::fs::fadvise(&self.file, self.begun, length, Advice::DontNeed);
        self.begun = self.written;
    }

    /// Checks the content and gives it its name; the upload is over then. It is whole there also
    /// after a loss of power; that its name is, too, needs [`ContentStore::sync_blobs`]. The caller
    /// has pinned `expected`.
    pub fn commit(&self, expected: Digest) -> Result<(), StoreError> {
        let actual = self.hasher.clone().finish();
        if actual != expected {
            return Err(StoreError::Digest { expected, actual });
        }
        self.place(expected)
    }

    /// Gives the upload up.
    pub fn remove(self) {
        remove(&self.path);
    }

    fn place(&self, digest: Digest) -> Result<(), StoreError> {
        let target = self.store.blob_path(digest);
        if target.exists() {
            remove(&self.path);
            return Ok(());
        }
        self.file
            .sync_all()
            .map_err(|e| failure("sync", &self.path, e))?;
        std::fs::rename(&self.path, &target).map_err(|e| failure("rename", &target, e))
    }
}

fn write_all(mut file: &File, content: &[Bytes]) -> io::Result<()> {
    /// The kernel takes at most 1024 at once.
    const PARTS_MAX: usize = 256;
    let mut rest: std::collections::VecDeque<Bytes> = content
        .iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect();
    while !rest.is_empty() {
        let parts: Vec<IoSlice<'_>> = rest
            .iter()
            .take(PARTS_MAX)
            .map(|part| IoSlice::new(part))
            .collect();
        let mut count = match file.write_vectored(&parts) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        while let Some(first) = rest.front_mut() {
            if count < first.len() {
                first.advance(count);
                break;
            }
            count -= first.len();
            rest.pop_front();
        }
    }
    Ok(())
}
