//! How much disk space content takes.

use std::collections::HashSet;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use super::ContentStore;
use crate::digest::Digest;

impl ContentStore {
    /// The disk space of an unpacked layer in bytes, nothing for one that is not here. Walks
    /// through it at the first time: a layer does not change.
    pub fn layer_bytes(&self, diff_id: Digest) -> u64 {
        if let Some(bytes) = self.state().layer_bytes.get(&diff_id) {
            return *bytes;
        }
        let path = self.layer_path(diff_id);
        if !path.is_dir() {
            return 0;
        }
        let bytes = disk_use(&path);
        self.state().layer_bytes.insert(diff_id, bytes);
        bytes
    }
}

/// Of a tree; a file with several names counts once. What cannot be read counts nothing.
fn disk_use(root: &Path) -> u64 {
    /// Of what `st_blocks` counts.
    const BLOCK_BYTES: u64 = 512;
    let (mut blocks, mut seen) = (0_u64, HashSet::new());
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let Ok(metadata) = entry.path().symlink_metadata() else {
                continue;
            };
            let is_link = metadata.nlink() > 1 && !metadata.is_dir();
            if is_link && !seen.insert(metadata.ino()) {
                continue;
            }
            blocks += metadata.blocks();
            if metadata.is_dir() {
                folders.push(entry.path());
            }
        }
    }
    blocks * BLOCK_BYTES
}
