//! An image on disk, ready to run.

use std::collections::{HashMap, HashSet};
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::config::{CONFIG_BYTES_MAX, ConfigDocument, ImageConfig};
use crate::digest::Digest;
use crate::platform::Platform;
use crate::store::{ContentStore, ImageRecord, Pin};

/// Images whose details are kept in memory.
const CACHED_MAX: usize = 256;

/// An image that is here whole. While one of its clones lives, nothing of it is collected.
#[derive(Debug, Clone)]
pub struct Image {
    /// Of what the reference led to: an index, or the same as `manifest`.
    pub digest: Digest,
    details: Arc<ImageDetails>,
    _pin: Arc<Pin>,
}

/// What does not depend on the way to the image. [`Image`] dereferences to this.
#[derive(Debug)]
#[non_exhaustive]
pub struct ImageDetails {
    /// Of the image's manifest.
    pub manifest: Digest,
    /// Of the configuration: what Docker calls the image's id.
    pub config_digest: Digest,
    /// What containers of the image do unless told otherwise.
    pub config: ImageConfig,
    /// Topmost first, as overlayfs's `lowerdir` wants them. A layer that the image has twice is
    /// listed once, where it is topmost: the kernel refuses the same directory twice, and the
    /// lower one has no effect.
    pub layers: Vec<ImageLayer>,
    /// Of the compressed layers together, in bytes.
    pub compressed_bytes: u64,
}

/// An unpacked layer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ImageLayer {
    /// Of the uncompressed archive.
    pub diff_id: Digest,
    /// The directory. Read only, by agreement.
    pub path: PathBuf,
    /// Compressed.
    pub compressed_bytes: u64,
}

/// ImageDetails by what they were asked for.
#[derive(Debug, Default)]
pub(super) struct Cache(Mutex<HashMap<(Digest, Platform), Arc<ImageDetails>>>);

impl Image {
    pub(super) fn new(store: &ContentStore, digest: Digest, details: Arc<ImageDetails>) -> Self {
        let mut digests = vec![digest, details.manifest, details.config_digest];
        digests.extend(details.layers.iter().map(|layer| layer.diff_id));
        Self {
            digest,
            details,
            _pin: Arc::new(store.pin(digests)),
        }
    }

    /// The layers' directories, topmost first. Empty for an image without layers, from which
    /// nothing can run.
    pub fn lower_directories(&self) -> impl Iterator<Item = &std::path::Path> {
        self.layers.iter().map(|layer| layer.path.as_path())
    }
}

impl Deref for Image {
    type Target = ImageDetails;

    fn deref(&self) -> &ImageDetails {
        &self.details
    }
}

impl ImageDetails {
    /// Reads the configuration that belongs to a record. Nothing when it is gone or damaged.
    pub(super) fn load(store: &ContentStore, record: &ImageRecord) -> Option<Self> {
        let document = store.read_blob(record.config, CONFIG_BYTES_MAX)?;
        let config = ConfigDocument::parse(&document).ok()?.config;
        let mut seen = HashSet::new();
        let layers = record
            .layers
            .iter()
            .rev()
            .filter(|layer| seen.insert(layer.diff_id))
            .map(|layer| ImageLayer {
                diff_id: layer.diff_id,
                path: store.layer_path(layer.diff_id),
                compressed_bytes: layer.bytes,
            });
        Some(Self {
            manifest: record.manifest,
            config_digest: record.config,
            config,
            layers: layers.collect(),
            compressed_bytes: record.layers.iter().map(|layer| layer.bytes).sum(),
        })
    }
}

impl Cache {
    pub(super) fn get(&self, digest: Digest, platform: &Platform) -> Option<Arc<ImageDetails>> {
        self.lock().get(&(digest, platform.clone())).cloned()
    }

    pub(super) fn insert(&self, digest: Digest, platform: &Platform, details: Arc<ImageDetails>) {
        let mut cached = self.lock();
        if cached.len() >= CACHED_MAX {
            cached.clear();
        }
        cached.insert((digest, platform.clone()), details);
    }

    pub(super) fn remove(&self, digest: Digest, platform: &Platform) {
        self.lock().remove(&(digest, platform.clone()));
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<(Digest, Platform), Arc<ImageDetails>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
