//! Giving back the space of content that no image needs.

use std::collections::HashSet;
use std::path::Path;

use super::{ContentStore, NamedImage, StoreError, Temporary, failure};
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

/// Tells what is needed besides what images on record need. Asked at the moment at which something
/// would be removed, so that what came a moment before counts.
pub trait Needs {
    /// Whether an image has to stay.
    fn image(&self, image: &NamedImage) -> bool;

    /// Whether a blob has to stay although no image on record needs it.
    fn blob(&self, digest: Digest) -> bool;
}

impl ContentStore {
    /// Forgets images that are not needed, and removes blobs and layers that belong to no image,
    /// are not needed, and are not pinned. Images being pulled are not touched, and pulls and pushes
    /// may go on meanwhile: who puts content here pins it until `needs` knows of it.
    ///
    /// The caller knows which images containers use: an unpacked layer must not vanish beneath a
    /// mounted one.
    pub fn collect(&self, needs: &dyn Needs) -> Result<Collected, StoreError> {
        let mut collected = Collected::default();
        for image in self.image_list() {
            if !needs.image(&image)
                && self.image_remove_if(image.record.manifest, |image| !needs.image(image))?
            {
                collected.images += 1;
            }
        }
        let root = self.root().to_owned();
        let no_layer = |_| false;
        collected.layers = self.collect_directory(&root.join("layers"), &no_layer)?;
        let needed = self.state().needed();
        self.state()
            .layer_bytes
            .retain(|layer, _| needed.contains(layer));
        let blob = |digest| needs.blob(digest);
        collected.blobs = self.collect_directory(&root.join("blobs/sha256"), &blob)?;
        Ok(collected)
    }

    /// Content is renamed away under the lock and removed afterwards, so that nobody who pins it
    /// and then finds it can lose it.
    fn collect_directory(
        &self,
        path: &Path,
        is_needed: &dyn Fn(Digest) -> bool,
    ) -> Result<usize, StoreError> {
        let mut removed = 0;
        let known = self.state().needed();
        for entry in std::fs::read_dir(path).map_err(|e| failure("read", path, e))? {
            let entry = entry.map_err(|e| failure("read", path, e))?;
            let name = entry.file_name();
            let Some(digest) = name.to_str().and_then(|name| Digest::from_hex(name).ok()) else {
                continue;
            };
            if known.contains(&digest) || is_needed(digest) {
                continue;
            }
            // A pull or a push may have finished since.
            let state = self.state();
            let pinned = state.pins.contains_key(&digest);
            if pinned || state.needed().contains(&digest) || is_needed(digest) {
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
        for image in self.images.values().map(|known| &known.record) {
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
