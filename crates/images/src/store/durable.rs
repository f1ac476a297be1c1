//! Making unpacked layers durable, after the rush.
//!
//! A layer can be unpacked again, so nobody needs to wait until it is on disk: it is used as soon as
//! it is there, and written by one sync of the file system when nothing was unpacked for a while.
//! Until then an entry `unsynced/<boot>/<hex>`, which is durable before the layer has its name, says
//! that only this boot of the machine can be sure of it. After a loss of power such layers are
//! removed; a crash of the process loses nothing that the kernel has.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{ContentStore, State, StoreError, Temporary, failure};
use crate::digest::Digest;

const FOLDER: &str = "unsynced";
/// Layers are not left to a loss of power for longer, also when more are unpacked all the time.
const UNSYNCED_MAX: Duration = Duration::from_mins(2);

/// When a layer got its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placed {
    at: Instant,
    /// Tells a layer from one that had the name before and was removed.
    number: u64,
}

/// The folder in which layers of this boot are noted. Nothing where boots cannot be told from each
/// other: then layers are synced at once.
pub(super) fn boot_folder(root: &Path) -> Option<PathBuf> {
    let boot = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let boot = boot.trim();
    let is_name = !boot.is_empty() && boot.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    is_name.then(|| root.join(FOLDER).join(boot))
}

impl ContentStore {
    /// Writes unpacked layers to disk when nothing was unpacked for `quiet`, or some have waited for
    /// long. Tells how many.
    pub fn sync_layers(&self, quiet: Duration) -> Result<usize, StoreError> {
        let due: Vec<(Digest, Placed)> = {
            let state = self.state();
            let ages = || state.unsynced.values().map(|placed| placed.at.elapsed());
            let is_due = ages().all(|age| age >= quiet) || ages().any(|age| age >= UNSYNCED_MAX);
            let due = state.unsynced.iter().filter(|_| is_due);
            due.map(|(layer, placed)| (*layer, *placed)).collect()
        };
        let Some(folder) = self.inner.boot_folder.as_ref().filter(|_| !due.is_empty()) else {
            return Ok(0);
        };
        self.sync_all_files()?;
        for (layer, placed) in &due {
            let mut state = self.state();
            // One that came meanwhile under the same name is not synced yet.
            if state.unsynced.get(layer) == Some(placed) {
                state.unsynced.remove(layer);
                let _ = std::fs::remove_file(folder.join(layer.hex()));
            }
        }
        Ok(due.len())
    }

    /// Notes that a layer is about to get its name without being synced; syncs it where that cannot
    /// be noted.
    pub(super) fn note_unsynced(&self, layer: Digest) -> Result<(), StoreError> {
        let Some(folder) = &self.inner.boot_folder else {
            return self.sync_all_files();
        };
        let mut state = self.state();
        state.note(layer);
        let path = folder.join(layer.hex());
        File::create(&path).map_err(|e| failure("create", &path, e))?;
        drop(state);
        let directory = File::open(folder).map_err(|e| failure("open", folder, e))?;
        directory.sync_all().map_err(|e| failure("sync", folder, e))
    }

    /// Removes the layers of which only an earlier boot could be sure, and makes the folder of this
    /// one.
    pub(super) fn drop_unsynced(&self) -> Result<(), StoreError> {
        let all = self.root().join(FOLDER);
        std::fs::create_dir_all(&all).map_err(|e| failure("create", &all, e))?;
        let current = self.inner.boot_folder.as_ref();
        for boot in std::fs::read_dir(&all).map_err(|e| failure("read", &all, e))? {
            let boot = boot.map_err(|e| failure("read", &all, e))?.path();
            let layers = noted(&boot)?;
            if Some(&boot) == current {
                let mut state = self.state();
                for layer in layers {
                    state.note(layer);
                }
                continue;
            }
            for layer in layers {
                let path = self.layer_path(layer);
                let temporary = Temporary::new(self);
                match std::fs::rename(&path, &temporary.path) {
                    Ok(()) => {
                        tracing::info!(%layer, "a layer was not on disk at the last boot's end");
                    }
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    Err(error) => return Err(failure("remove", &path, error)),
                }
            }
            std::fs::remove_dir_all(&boot).map_err(|e| failure("remove", &boot, e))?;
        }
        if let Some(folder) = current {
            std::fs::create_dir_all(folder).map_err(|e| failure("create", folder, e))?;
            self.sync_directory(FOLDER)?;
        }
        Ok(())
    }

    /// One sync of the file system costs less than one for each file.
    fn sync_all_files(&self) -> Result<(), StoreError> {
        let root = self.root();
        let directory = File::open(root).map_err(|e| failure("open", root, e))?;
        rustix::fs::syncfs(&directory).map_err(|e| failure("sync", root, e.into()))
    }
}

impl State {
    fn note(&mut self, layer: Digest) {
        let placed = Placed {
            at: Instant::now(),
            number: self.placed,
        };
        self.placed += 1;
        self.unsynced.insert(layer, placed);
    }
}

fn noted(boot: &Path) -> Result<Vec<Digest>, StoreError> {
    let entries = std::fs::read_dir(boot).map_err(|e| failure("read", boot, e))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    Ok(names
        .filter_map(|name| Digest::from_hex(&name).ok())
        .collect())
}
