//! Giving back the space of content that no image needs.

use std::collections::HashSet;
use std::path::Path;

use super::{ContentStore, StoreError, Temporary, failure};
use crate::digest::Digest;

/// What a collection removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Collected {
    /// Images that were not to be kept.
    pub images: usize,
    /// Layers, unpacked.
    pub layers: usize,
    /// Blobs.
    pub blobs: usize,
}

impl ContentStore {
    /// Forgets all images but `keep` (manifest digests), and removes blobs and layers that belong
    /// to no image, are not in `keep`, and are not pinned. Images being pulled are not touched,
    /// and pulls may go on meanwhile.
    ///
    /// The caller knows which images containers use: an unpacked layer must not vanish beneath a
    /// mounted one.
    pub fn collect(&self, keep: &[Digest]) -> Result<Collected, StoreError> {
        let keep: HashSet<Digest> = keep.iter().copied().collect();
        let mut collected = Collected::default();
        let manifests: Vec<Digest> = self.state().images.keys().copied().collect();
        for manifest in manifests {
            if !keep.contains(&manifest) && self.image_remove_unpinned(manifest)? {
                collected.images += 1;
            }
        }
        let root = self.root().to_owned();
        collected.layers = self.collect_directory(&root.join("layers"), &keep)?;
        collected.blobs = self.collect_directory(&root.join("blobs/sha256"), &keep)?;
        Ok(collected)
    }

    /// Content is renamed away under the lock and removed afterwards, so that nobody who pins it
    /// and then finds it can lose it.
    fn collect_directory(&self, path: &Path, keep: &HashSet<Digest>) -> Result<usize, StoreError> {
        let mut removed = 0;
        let known = self.state().needed();
        for entry in std::fs::read_dir(path).map_err(|e| failure("read", path, e))? {
            let entry = entry.map_err(|e| failure("read", path, e))?;
            let name = entry.file_name();
            let Some(digest) = name.to_str().and_then(|name| Digest::from_hex(name).ok()) else {
                continue;
            };
            if keep.contains(&digest) || known.contains(&digest) {
                continue;
            }
            // A pull may have finished since.
            let state = self.state();
            let needed = state.pins.contains_key(&digest) || state.needed().contains(&digest);
            if needed {
                continue;
            }
            let temporary = Temporary::new(self);
            let path = entry.path();
            std::fs::rename(&path, &temporary.path).map_err(|e| failure("remove", &path, e))?;
            drop(state);
            drop(temporary);
            removed += 1;
        }
        Ok(removed)
    }
}

impl super::State {
    /// Everything that belongs to an image. A blob and a layer never share a digest by accident.
    fn needed(&self) -> HashSet<Digest> {
        let mut needed = HashSet::new();
        for image in self.images.values() {
            needed.insert(image.manifest);
            needed.insert(image.config);
            needed.extend(&image.indexes);
            for layer in &image.layers {
                needed.insert(layer.blob);
                needed.insert(layer.diff_id);
            }
        }
        needed
    }
}
