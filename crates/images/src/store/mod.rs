//! Images on disk: blobs by digest, layers unpacked by diff id, and records of which images exist.
//!
//! ```text
//! lock                     held while the store is open
//! blobs/sha256/<hex>       configurations, manifests, compressed layers: the OCI layout's names
//! layers/<hex>/            a layer by diff id, unpacked, ready as an overlay lower directory
//! images/<hex>.json        an image by the digest of its manifest
//! references/<hex>.json    a name under which an image was pulled
//! uploads/<name>           a blob that a client is sending
//! unsynced/<boot>/<hex>    a layer of which only this boot of the machine can be sure
//! tmp/                     what is being made
//! old-<n>/                 a former `tmp`, being removed
//! ```
//!
//! Everything is made in `tmp` and renamed, so a crash leaves what was before or what comes after.
//! The directory is for root alone: layers hold set-user-id programs and device nodes.
//!
//! All functions block on the file system.

mod blob;
mod collect;
mod durable;
mod record;
mod size;
mod upload;

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustix::fs::FlockOperation;

use crate::digest::Digest;
use crate::unpack::{self, UnpackError, UnpackLimits, Unpacked};

pub use blob::BlobWriter;
pub use collect::{Collected, Needs};
pub use record::{ImageRecord, LayerRecord, NamedImage};
pub use upload::Upload;

/// How often a sweep tries to empty one directory.
const SWEEP_ROUNDS: u32 = 10;

/// A store of images. Cheap to clone; the last clone releases the lock.
#[derive(Debug, Clone)]
pub struct ContentStore {
    inner: Arc<Inner>,
}

/// Keeps blobs and layers from being collected while an image is being put together.
#[derive(Debug)]
pub struct Pin {
    store: ContentStore,
    digests: Vec<Digest>,
}

/// Why the store could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another instance has the store open.
    #[error("{} is in use by another instance", .0.display())]
    InUse(PathBuf),
    /// The file system refused.
    #[error("{action} {}", path.display())]
    Io {
        /// For example `write`.
        action: &'static str,
        /// Of the host.
        path: PathBuf,
        /// What the kernel said.
        #[source]
        source: io::Error,
    },
    /// The content is not what its name promises.
    #[error("unexpected digest {actual}, expected {expected}")]
    Digest {
        /// The name.
        expected: Digest,
        /// The content.
        actual: Digest,
    },
    /// Unpacking failed.
    #[error("failed to extract layer {diff_id}")]
    Unpack {
        /// Which layer.
        diff_id: Digest,
        /// Why.
        #[source]
        source: UnpackError,
    },
}

#[derive(Debug)]
struct Inner {
    root: PathBuf,
    /// The lock lasts as long as the file is open.
    _lock: File,
    counter: AtomicU64,
    boot_folder: Option<PathBuf>,
    state: Mutex<State>,
}

/// What is looked up and changed together. Held only for moments: renames, never writes.
#[derive(Debug, Default)]
struct State {
    images: record::Images,
    references: HashMap<String, record::ReferenceRecord>,
    pins: HashMap<Digest, usize>,
    /// Disk space of layers, as far as it was asked for.
    layer_bytes: HashMap<Digest, u64>,
    /// Layers that are not on disk for certain.
    unsynced: HashMap<Digest, durable::Placed>,
    /// How many layers got their names.
    placed: u64,
}

impl ContentStore {
    /// Opens the store at `root`, makes it where there is none, and begins to remove what a crash
    /// left.
    pub fn open(root: &Path) -> Result<Self, StoreError> {
        for directory in [
            "",
            "blobs",
            "blobs/sha256",
            "layers",
            "images",
            "references",
            "uploads",
        ] {
            let path = root.join(directory);
            std::fs::create_dir_all(&path).map_err(|e| failure("create", &path, e))?;
        }
        let private = std::fs::Permissions::from_mode(0o700);
        std::fs::set_permissions(root, private).map_err(|e| failure("chmod", root, e))?;
        let path = root.join("lock");
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(|e| failure("open", &path, e))?;
        match rustix::fs::flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(rustix::io::Errno::WOULDBLOCK) => return Err(StoreError::InUse(root.to_owned())),
            Err(errno) => return Err(failure("lock", &path, errno.into())),
        }
        let store = Self {
            inner: Arc::new(Inner {
                root: root.to_owned(),
                _lock: lock,
                counter: AtomicU64::new(0),
                boot_folder: durable::boot_folder(root),
                state: Mutex::default(),
            }),
        };
        store.begin_sweep()?;
        store.drop_unsynced()?;
        let (images, references) = record::load(root)?;
        let mut state = store.state();
        state.images = images;
        state.references = references;
        drop(state);
        Ok(store)
    }

    /// The store's directory.
    pub fn root(&self) -> &Path {
        &self.inner.root
    }

    /// Where a blob is, or would be.
    pub fn blob_path(&self, digest: Digest) -> PathBuf {
        self.inner.root.join("blobs/sha256").join(digest.hex())
    }

    /// Where a layer is unpacked, or would be.
    pub fn layer_path(&self, diff_id: Digest) -> PathBuf {
        self.inner.root.join("layers").join(diff_id.hex())
    }

    /// Whether a blob is here.
    pub fn has_blob(&self, digest: Digest) -> bool {
        self.blob_path(digest).exists()
    }

    /// Whether a layer is here.
    pub fn has_layer(&self, diff_id: Digest) -> bool {
        self.layer_path(diff_id).is_dir()
    }

    /// Reads a small blob whole and checks it. Nothing when it is not here, is larger than
    /// `bytes_max`, or is damaged: a damaged blob is removed, so that it is fetched again.
    pub fn read_blob(&self, digest: Digest, bytes_max: u64) -> Option<Vec<u8>> {
        let path = self.blob_path(digest);
        if std::fs::metadata(&path).ok()?.len() > bytes_max {
            return None;
        }
        let content = std::fs::read(&path).ok()?;
        if Digest::of(&content) == digest {
            return Some(content);
        }
        tracing::warn!(%digest, "a damaged blob was removed");
        let _ = std::fs::remove_file(&path);
        None
    }

    /// Stores a small blob whole. Its name is its digest, which is checked against `expected`.
    pub fn write_blob(&self, expected: Digest, content: &[u8]) -> Result<(), StoreError> {
        let mut writer = self.blob_writer()?;
        writer.write(content)?;
        writer.commit(expected)
    }

    /// Begins a blob.
    pub fn blob_writer(&self) -> Result<BlobWriter, StoreError> {
        BlobWriter::create(self.clone())
    }

    /// Unpacks a blob that is here as the layer `diff_id`. The registry does this in the
    /// background after a push.
    pub fn unpack_blob(
        &self,
        blob: Digest,
        diff_id: Digest,
        limits: &UnpackLimits,
    ) -> Result<(), StoreError> {
        let path = self.blob_path(blob);
        let file = File::open(&path).map_err(|e| failure("open", &path, e))?;
        let size = file
            .metadata()
            .map_err(|e| failure("stat", &path, e))?
            .len();
        self.unpack(file, size, diff_id, limits).map(drop)
    }

    /// Unpacks a blob that is here as whatever layer it turns out to be, and pins that.
    pub(crate) fn unpack_ahead(
        &self,
        blob: Digest,
        limits: &UnpackLimits,
    ) -> Result<Pin, StoreError> {
        let path = self.blob_path(blob);
        let file = File::open(&path).map_err(|e| failure("open", &path, e))?;
        let metadata = file.metadata().map_err(|e| failure("stat", &path, e))?;
        let (temporary, unpacked) = self.unpack_aside(file, metadata.len(), blob, limits)?;
        let pin = self.pin(vec![unpacked.diff_id]);
        self.place_layer(&temporary, unpacked.diff_id)?;
        Ok(pin)
    }

    /// Unpacks what `source` gives as the layer `diff_id`. When the layer is here already, by
    /// another's work, that one stays.
    pub fn unpack(
        &self,
        source: impl io::Read,
        compressed_bytes: u64,
        diff_id: Digest,
        limits: &UnpackLimits,
    ) -> Result<Unpacked, StoreError> {
        let (temporary, unpacked) = self.unpack_aside(source, compressed_bytes, diff_id, limits)?;
        if unpacked.diff_id != diff_id {
            let source = UnpackError::DiffId {
                expected: diff_id,
                actual: unpacked.diff_id,
            };
            return Err(StoreError::Unpack { diff_id, source });
        }
        self.place_layer(&temporary, diff_id)?;
        Ok(unpacked)
    }

    /// Unpacks to a temporary directory. `name` is for errors.
    fn unpack_aside(
        &self,
        source: impl io::Read,
        compressed_bytes: u64,
        name: Digest,
        limits: &UnpackLimits,
    ) -> Result<(Temporary, Unpacked), StoreError> {
        let temporary = Temporary::new(self);
        let path = &temporary.path;
        std::fs::create_dir(path).map_err(|e| failure("create", path, e))?;
        let world = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(path, world).map_err(|e| failure("chmod", path, e))?;
        let unpacked = unpack::unpack_layer(source, compressed_bytes, path, limits);
        let unpacked = unpacked.map_err(|source| StoreError::Unpack {
            diff_id: name,
            source,
        })?;
        Ok((temporary, unpacked))
    }

    /// Gives an unpacked layer its name.
    fn place_layer(&self, temporary: &Temporary, diff_id: Digest) -> Result<(), StoreError> {
        let target = self.layer_path(diff_id);
        if target.is_dir() {
            return Ok(());
        }
        self.note_unsynced(diff_id)?;
        match std::fs::rename(&temporary.path, &target) {
            Err(error) if !target.is_dir() => Err(failure("rename", &target, error)),
            _ => Ok(()),
        }
    }

    /// Keeps content from being collected until the pin is dropped.
    pub fn pin(&self, digests: Vec<Digest>) -> Pin {
        let mut state = self.state();
        for digest in &digests {
            *state.pins.entry(*digest).or_default() += 1;
        }
        drop(state);
        Pin {
            store: self.clone(),
            digests,
        }
    }

    /// Makes the names of all blobs durable.
    pub fn sync_blobs(&self) -> Result<(), StoreError> {
        self.sync_directory("blobs/sha256")
    }

    /// The size of a blob in bytes; nothing when it is not here.
    pub fn blob_bytes(&self, digest: Digest) -> Option<u64> {
        let metadata = std::fs::metadata(self.blob_path(digest)).ok()?;
        Some(metadata.len())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere leaves the maps whole: each change is one insertion or removal.
        let state = self.inner.state.lock();
        state.unwrap_or_else(PoisonError::into_inner)
    }

    fn temporary_path(&self) -> PathBuf {
        let number = self.inner.counter.fetch_add(1, Ordering::Relaxed);
        self.inner.root.join("tmp").join(number.to_string())
    }

    /// Makes the names in a directory durable.
    fn sync_directory(&self, name: &str) -> Result<(), StoreError> {
        let path = self.inner.root.join(name);
        let directory = File::open(&path).map_err(|e| failure("open", &path, e))?;
        directory.sync_all().map_err(|e| failure("sync", &path, e))
    }

    /// Puts what a crash left aside, and removes it in a thread of its own: it may be much, and
    /// opening should not wait for it. What cannot be removed only takes space until the next time.
    fn begin_sweep(&self) -> Result<(), StoreError> {
        let root = &self.inner.root;
        let tmp = root.join("tmp");
        let mut number = 0;
        let old = loop {
            let old = root.join(format!("old-{number}"));
            if !old.exists() {
                break old;
            }
            number += 1;
        };
        match std::fs::rename(&tmp, &old) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(failure("rename", &tmp, error));
            }
            _ => {}
        }
        std::fs::create_dir(&tmp).map_err(|e| failure("create", &tmp, e))?;
        let root = root.clone();
        // A thread that cannot be had leaves the sweep to the next opening.
        let thread = std::thread::Builder::new().name("images-sweep".to_owned());
        let _ = thread.spawn(move || sweep(&root));
        Ok(())
    }
}

impl Drop for Pin {
    fn drop(&mut self) {
        let mut state = self.store.state();
        for digest in &self.digests {
            if let Some(count) = state.pins.get_mut(digest) {
                *count -= 1;
                if *count == 0 {
                    state.pins.remove(digest);
                }
            }
        }
    }
}

/// A path in `tmp` that is removed when this is dropped, unless it was renamed.
#[derive(Debug)]
struct Temporary {
    path: PathBuf,
}

impl Temporary {
    fn new(store: &ContentStore) -> Self {
        Self {
            path: store.temporary_path(),
        }
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        remove(&self.path);
    }
}

/// Removes all former `tmp`.
fn sweep(root: &Path) {
    for entry in std::fs::read_dir(root).into_iter().flatten().flatten() {
        let name = entry.file_name();
        if !name.to_str().is_some_and(|name| name.starts_with("old-")) {
            continue;
        }
        let old = entry.path();
        // The sweep of an earlier opening may still be at it, and each makes the other stumble.
        for _ in 0..SWEEP_ROUNDS {
            for leftover in std::fs::read_dir(&old).into_iter().flatten().flatten() {
                remove(&leftover.path());
            }
            // Not empty when something could not be removed: then it is tried again next time.
            if std::fs::remove_dir(&old).is_ok() || !old.exists() {
                break;
            }
        }
    }
}

/// Removes a file, or a tree of whatever depth, whose siblings are not looked at.
fn remove(path: &Path) {
    use std::os::unix::ffi::OsStrExt as _;
    let (Ok(metadata), Some(parent), Some(name)) =
        (path.symlink_metadata(), path.parent(), path.file_name())
    else {
        return;
    };
    let result = if metadata.is_dir() {
        File::open(parent).and_then(|top| {
            unpack::remove_tree(&top, &top, name.as_bytes()).map_err(io::Error::from)
        })
    } else {
        std::fs::remove_file(path)
    };
    if let Err(error) = result {
        tracing::warn!(path = %path.display(), %error, "a leftover could not be removed");
    }
}

fn failure(action: &'static str, path: &Path, source: io::Error) -> StoreError {
    StoreError::Io {
        action,
        path: path.to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests;
