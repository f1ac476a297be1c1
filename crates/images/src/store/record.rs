//! Which images exist, under which names they were pulled, and when they were last used: that is the
//! time of an image's file.

use std::collections::{BTreeSet, HashMap};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{ContentStore, State, StoreError, Temporary, failure};
use crate::digest::Digest;
use crate::platform::Platform;

/// An image that is here whole. What it runs is in its configuration, a blob.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ImageRecord {
    /// Of the image's manifest; the record's name.
    pub manifest: Digest,
    /// Of the configuration blob.
    pub config: Digest,
    /// Lowest first.
    pub layers: Vec<LayerRecord>,
    /// What the image is for.
    pub platform: Platform,
    /// Indexes through which the image was found: their blobs belong to it.
    pub indexes: BTreeSet<Digest>,
}

/// One layer of an image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LayerRecord {
    /// Of the compressed layer; that blob is here only if this image was the first to bring the
    /// layer.
    pub blob: Digest,
    /// Of the uncompressed layer; the name of its directory.
    pub diff_id: Digest,
    /// Of the compressed layer.
    pub bytes: u64,
}

/// A name with the image it last led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ReferenceRecord {
    /// Registry, repository, tag or digest.
    pub(super) reference: String,
    pub(super) platform: Platform,
    pub(super) manifest: Digest,
}

/// An image with the names that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedImage {
    /// The image.
    pub record: Arc<ImageRecord>,
    /// In full form, sorted; empty when later pulls moved them all to other images.
    pub references: Vec<String>,
    /// When it was pulled, asked for, or seen with a task, whatever came last.
    pub used: SystemTime,
}

/// An image used again within this time is not noted again.
const USE_NOTED_AGAIN: Duration = Duration::from_mins(1);

/// An image on record, and its last use.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) record: Arc<ImageRecord>,
    pub(super) used: SystemTime,
}

pub(super) type Images = HashMap<Digest, Known>;
pub(super) type References = HashMap<String, ReferenceRecord>;

impl ContentStore {
    /// All images, by digest.
    pub fn image_list(&self) -> Vec<NamedImage> {
        let state = self.state();
        let mut images: Vec<NamedImage> = state
            .images
            .values()
            .map(|known| NamedImage {
                record: Arc::clone(&known.record),
                references: Vec::new(),
                used: known.used,
            })
            .collect();
        images.sort_by_key(|image| image.record.manifest);
        for reference in state.references.values() {
            let found = images.binary_search_by_key(&reference.manifest, |i| i.record.manifest);
            if let Ok(index) = found {
                images[index].references.push(reference.reference.clone());
            }
        }
        for image in &mut images {
            image.references.sort();
        }
        images
    }

    /// The image with this manifest digest.
    pub fn image(&self, manifest: Digest) -> Option<Arc<ImageRecord>> {
        let state = self.state();
        Some(Arc::clone(&state.images.get(&manifest)?.record))
    }

    /// Notes that an image is used at this moment, unless it was noted shortly before. Not made
    /// durable: what is forgotten with the power makes the image a little older.
    pub fn image_used(&self, manifest: Digest, at: SystemTime) {
        let mut state = self.state();
        let Some(known) = state.images.get_mut(&manifest) else {
            return;
        };
        let since = at.duration_since(known.used);
        if since.is_ok_and(|since| since < USE_NOTED_AGAIN) {
            return;
        }
        known.used = at;
        drop(state);
        let path = self.record_path("images", &manifest.hex());
        let noted = std::fs::File::open(&path).and_then(|file| file.set_modified(at));
        if let Err(error) = noted {
            tracing::debug!(%manifest, %error, "the use of an image was not noted");
        }
    }

    /// Records an image. Its blobs and layers are here already and pinned.
    pub fn image_insert(&self, record: ImageRecord) -> Result<Arc<ImageRecord>, StoreError> {
        let mut record = record;
        if let Some(known) = self.image(record.manifest) {
            record.indexes.extend(known.indexes.iter().copied());
            if *known == record {
                return Ok(known);
            }
        }
        let manifest = record.manifest;
        self.write_json("images", &manifest.hex(), &record)?;
        let record = Arc::new(record);
        let known = Known {
            record: Arc::clone(&record),
            used: SystemTime::now(),
        };
        self.state().images.insert(manifest, known);
        Ok(record)
    }

    /// Whether a name is known to lead to an image.
    pub(crate) fn reference_is(
        &self,
        reference: &str,
        platform: &Platform,
        manifest: Digest,
    ) -> bool {
        let key = reference_key(reference, platform);
        let state = self.state();
        let known = state.references.get(&key);
        known.is_some_and(|record| record.manifest == manifest)
    }

    /// Notes that a name leads to an image now.
    pub fn reference_set(
        &self,
        reference: &str,
        platform: &Platform,
        manifest: Digest,
    ) -> Result<(), StoreError> {
        let key = reference_key(reference, platform);
        let record = ReferenceRecord {
            reference: reference.to_owned(),
            platform: platform.clone(),
            manifest,
        };
        if self.state().references.get(&key) == Some(&record) {
            return Ok(());
        }
        self.write_json("references", &key, &record)?;
        self.state().references.insert(key, record);
        Ok(())
    }

    /// Forgets an image and the names that lead to it. Its content stays until
    /// [`ContentStore::collect`]. Tells whether there was one.
    pub fn image_remove(&self, manifest: Digest) -> Result<bool, StoreError> {
        let mut state = self.state();
        self.remove_locked(&mut state, manifest)
    }

    /// [`Self::image_remove`], unless the image is pinned or `is_unneeded` says otherwise then.
    pub(super) fn image_remove_if(
        &self,
        manifest: Digest,
        is_unneeded: impl FnOnce(&NamedImage) -> bool,
    ) -> Result<bool, StoreError> {
        let mut state = self.state();
        let is_pinned = |digest: &Digest| state.pins.contains_key(digest);
        let removable = state.named(manifest).is_some_and(|image| {
            let indexes = &image.record.indexes;
            !is_pinned(&manifest) && !indexes.iter().any(is_pinned) && is_unneeded(&image)
        });
        if !removable {
            return Ok(false);
        }
        self.remove_locked(&mut state, manifest)
    }

    fn remove_locked(&self, state: &mut State, manifest: Digest) -> Result<bool, StoreError> {
        let names: Vec<String> = state
            .references
            .iter()
            .filter(|(_, record)| record.manifest == manifest)
            .map(|(key, _)| key.clone())
            .collect();
        for key in names {
            self.remove_json("references", &key)?;
            state.references.remove(&key);
        }
        if !state.images.contains_key(&manifest) {
            return Ok(false);
        }
        self.remove_json("images", &manifest.hex())?;
        Ok(state.images.remove(&manifest).is_some())
    }

    fn write_json(
        &self,
        directory: &str,
        name: &str,
        record: &impl Serialize,
    ) -> Result<(), StoreError> {
        let target = self.record_path(directory, name);
        let temporary = Temporary::new(self);
        let write = || -> io::Result<()> {
            let mut text = serde_json::to_vec_pretty(record)?;
            text.push(b'\n');
            let mut file = std::fs::File::create_new(&temporary.path)?;
            io::Write::write_all(&mut file, &text)?;
            file.sync_all()?;
            std::fs::rename(&temporary.path, &target)
        };
        write().map_err(|error| failure("write", &target, error))?;
        self.sync_directory(directory)
    }

    fn record_path(&self, directory: &str, name: &str) -> PathBuf {
        self.root().join(directory).join(format!("{name}.json"))
    }

    fn remove_json(&self, directory: &str, name: &str) -> Result<(), StoreError> {
        let path = self.record_path(directory, name);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(failure("remove", &path, error))
            }
            _ => Ok(()),
        }
    }
}

impl State {
    /// An image with its names.
    fn named(&self, manifest: Digest) -> Option<NamedImage> {
        let known = self.images.get(&manifest)?;
        let named = self
            .references
            .values()
            .filter(|reference| reference.manifest == manifest);
        let mut references: Vec<String> =
            named.map(|reference| reference.reference.clone()).collect();
        references.sort();
        Some(NamedImage {
            record: Arc::clone(&known.record),
            references,
            used: known.used,
        })
    }
}

/// Reads all records. One that cannot be read, or whose content is gone, is passed over with a
/// warning: its image is pulled again.
pub(super) fn load(root: &Path) -> Result<(Images, References), StoreError> {
    let mut images = Images::new();
    for (path, record, used) in read_directory::<ImageRecord>(&root.join("images"))? {
        let whole = record
            .layers
            .iter()
            .all(|layer| root.join("layers").join(layer.diff_id.hex()).is_dir());
        if whole && path == record.manifest.hex() {
            let record = Arc::new(record);
            images.insert(record.manifest, Known { record, used });
        } else {
            tracing::warn!(manifest = %record.manifest, "an incomplete image was passed over");
        }
    }
    let references = read_directory::<ReferenceRecord>(&root.join("references"))?
        .into_iter()
        .map(|(key, record, _)| (key, record))
        .filter(|(key, record)| *key == reference_key(&record.reference, &record.platform))
        .filter(|(_, record)| images.contains_key(&record.manifest))
        .collect();
    Ok((images, references))
}

fn reference_key(reference: &str, platform: &Platform) -> String {
    Digest::of(format!("{reference} {platform}").as_bytes()).hex()
}

/// The records of a directory, with their names and times.
fn read_directory<T: DeserializeOwned>(
    path: &Path,
) -> Result<Vec<(String, T, SystemTime)>, StoreError> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(path).map_err(|e| failure("read", path, e))?;
    for entry in entries {
        let entry = entry.map_err(|e| failure("read", path, e))?;
        let path = entry.path();
        let content = std::fs::read(&path).map_err(|e| failure("read", &path, e))?;
        let name = path.file_stem().and_then(|name| name.to_str());
        if let (Ok(record), Some(name)) = (serde_json::from_slice(&content), name) {
            let modified = entry.metadata().and_then(|metadata| metadata.modified());
            found.push((
                name.to_owned(),
                record,
                modified.unwrap_or_else(|_| SystemTime::now()),
            ));
        } else {
            tracing::warn!(path = %path.display(), "a damaged record was passed over");
        }
    }
    Ok(found)
}
