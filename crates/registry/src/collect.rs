//! Giving space back: content that no repository has, no task runs from and no task definition
//! names by digest; images that were pulled from other registries and have not been used for long;
//! and uploads whose clients went away.
//!
//! Runs beside pushes and pulls. What comes is pinned until its row is written, and whether
//! something is needed is asked at the moment at which it would go.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use images::{Collected, ContentStore, Digest, ImageRecord, NamedImage, Needs, Reference};
use model::UnixMillis;
use rules::image_cache::{CachePolicy, CachedImage, superfluous};
use store::{Store, StoreError};
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior};

use crate::{Registry, RegistryError, blocking};

/// The digests of images that tasks run from.
pub trait InUse: fmt::Debug + Send + Sync {
    /// Of manifests or of indexes; also of images whose task is only being started.
    fn digests(&self) -> HashSet<Digest>;
}

/// Collects as long as it runs: soon after something was deleted, and at times anyway.
#[derive(Debug)]
pub struct Collector {
    pub registry: Registry,
    pub in_use: Arc<dyn InUse>,
    /// For images that were pulled from other registries.
    pub cache: CachePolicy,
}

/// How soon after a deletion. Several that follow each other are one.
const SOON: Duration = Duration::from_secs(2);
/// After tasks ended, for example, nothing is deleted that one could see.
const ANYWAY: Duration = Duration::from_mins(5);
/// Unpacked layers are written to disk when no other was unpacked for so long.
const QUIET: Duration = Duration::from_secs(10);
/// A blob that was pushed, and that no manifest needs after so long, is taken from its repository.
const UNNEEDED_MAX_MILLIS: i64 = 24 * 3600 * 1000;

struct Wanted<'a> {
    store: &'a Store,
    in_use: &'a dyn InUse,
    /// Named by task definitions.
    named: HashSet<Digest>,
    /// Images of the cache that may go if they were not used since.
    superfluous: HashMap<Digest, SystemTime>,
}

impl Collector {
    /// Runs until `stop` turns true.
    pub async fn run(self, mut stop: watch::Receiver<bool>) {
        let mut ticks = tokio::time::interval(SOON);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut revisions = self.registry.shared.store.subscribe();
        revisions.mark_changed();
        // What an earlier process did not come to is done at the start.
        let (mut done, mut last) = (-1, Instant::now());
        loop {
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                _ = ticks.tick() => {}
            }
            self.sync_layers().await;
            let mut deletions = done;
            if revisions.has_changed().unwrap_or(false) {
                revisions.mark_unchanged();
                deletions = self.deletions().await.unwrap_or(done);
            }
            if deletions == done && last.elapsed() < ANYWAY {
                continue;
            }
            (done, last) = (deletions, Instant::now());
            match self.collect().await {
                Ok(collected) if collected != Collected::default() => {
                    let Collected {
                        images,
                        layers,
                        blobs,
                    } = collected;
                    tracing::info!(images, layers, blobs, "content was removed");
                }
                Ok(_) => {}
                Err(error) => tracing::warn!(%error, "content could not be removed"),
            }
        }
    }

    /// Collects once.
    pub async fn collect(&self) -> Result<Collected, RegistryError> {
        let registry = &self.registry;
        registry.upload_sweep().await?;
        registry.shared.ahead.expire();
        let before = registry.now().plus_millis(-UNNEEDED_MAX_MILLIS);
        let store = &registry.shared.store;
        let swept = store.write_observed(move |tx| tx.ecr_blob_remove_unneeded(before));
        let removed: Result<usize, StoreError> = swept.await;
        removed?;
        let named: Result<Vec<String>, StoreError> =
            store.read(|tx| tx.task_definition_pinned_images()).await;
        let named = named?
            .iter()
            .filter_map(|image| image.parse::<Reference>().ok()?.digest())
            .collect();
        let (store, in_use) = (store.clone(), Arc::clone(&self.in_use));
        let content = registry.shared.content.clone();
        let (cache, now) = (self.cache, registry.now());
        let collected = blocking(move || {
            let mut wanted = Wanted {
                store: &store,
                in_use: &*in_use,
                named,
                superfluous: HashMap::new(),
            };
            wanted.superfluous = wanted.superfluous(&content, &cache, now);
            content.collect(&wanted)
        });
        let collected = collected.await?;
        self.registry.measure().await?;
        Ok(collected)
    }

    /// Writes to disk what was unpacked, when the rush is over.
    async fn sync_layers(&self) {
        let content = self.registry.shared.content.clone();
        if let Err(error) = blocking(move || content.sync_layers(QUIET)).await {
            tracing::warn!(%error, "unpacked layers could not be written to disk");
        }
    }

    async fn deletions(&self) -> Result<i64, StoreError> {
        let store = &self.registry.shared.store;
        store.read(|tx| tx.ecr_deletions()).await
    }
}

impl Registry {
    /// Counts anew how much all repositories hold.
    pub async fn measure(&self) -> Result<u64, RegistryError> {
        let bytes: Result<u64, StoreError> =
            self.shared.store.read(|tx| tx.ecr_content_bytes()).await;
        let bytes = bytes?;
        self.shared.total_bytes.store(bytes, Ordering::Relaxed);
        Ok(bytes)
    }
}

impl Wanted<'_> {
    /// Whether an image is needed at this moment, whatever the cache's policy says.
    fn is_needed(&self, record: &ImageRecord) -> bool {
        let digests = || std::iter::once(record.manifest).chain(record.indexes.iter().copied());
        digests().any(|digest| self.named.contains(&digest))
            || self.is_run(record)
            || self.is_in_a_repository(record.manifest)
    }

    fn is_in_a_repository(&self, digest: Digest) -> bool {
        let digest = digest.to_string();
        let found = self
            .store
            .read_blocking(|tx| tx.ecr_content_exists(&digest));
        // What is not known to be superfluous stays.
        found.unwrap_or_else(|error: StoreError| {
            tracing::warn!(%error, "cannot tell what is needed");
            true
        })
    }

    fn is_run(&self, record: &ImageRecord) -> bool {
        let in_use = self.in_use.digests();
        in_use.contains(&record.manifest)
            || record.indexes.iter().any(|digest| in_use.contains(digest))
    }

    /// The images of the cache that its policy gives up, with their last uses. Notes on the way
    /// that tasks use theirs.
    fn superfluous(
        &self,
        content: &ContentStore,
        policy: &CachePolicy,
        now: UnixMillis,
    ) -> HashMap<Digest, SystemTime> {
        let (mut images, mut cached, mut sizes) = (Vec::new(), Vec::new(), Sizes::default());
        for image in content.image_list() {
            let record = &image.record;
            if self.is_run(record) {
                content.image_used(record.manifest, time(now));
            }
            // What repositories have is not the cache's, nor is what lost its name to another.
            if image.references.is_empty() || self.is_in_a_repository(record.manifest) {
                continue;
            }
            cached.push(CachedImage {
                used: millis(image.used),
                is_needed: self.is_needed(record),
                content: match policy.bytes_max {
                    Some(_) => sizes.of(content, record),
                    None => BTreeSet::new(),
                },
            });
            images.push(image);
        }
        let gone = superfluous(&cached, &sizes.bytes, policy, now).into_iter();
        gone.map(|place| (images[place].record.manifest, images[place].used))
            .collect()
    }
}

/// The sizes of content, each once.
#[derive(Debug, Default)]
struct Sizes {
    places: HashMap<Digest, usize>,
    bytes: Vec<u64>,
}

impl Sizes {
    /// The places of what an image takes on disk: its layers, unpacked, and its blobs.
    fn of(&mut self, content: &ContentStore, record: &ImageRecord) -> BTreeSet<usize> {
        let blob = |digest: Digest| (digest, content.blob_bytes(digest).unwrap_or_default());
        let documents = [record.manifest, record.config].map(blob);
        let layers = record.layers.iter().flat_map(|layer| {
            [
                blob(layer.blob),
                (layer.diff_id, content.layer_bytes(layer.diff_id)),
            ]
        });
        let mut place = |(digest, bytes)| {
            *self.places.entry(digest).or_insert_with(|| {
                self.bytes.push(bytes);
                self.bytes.len() - 1
            })
        };
        documents
            .into_iter()
            .chain(layers)
            .map(&mut place)
            .collect()
    }
}

fn millis(time: SystemTime) -> UnixMillis {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    UnixMillis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

fn time(at: UnixMillis) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(u64::try_from(at.0).unwrap_or_default())
}

impl Needs for Wanted<'_> {
    fn image(&self, image: &NamedImage) -> bool {
        let is_cached = !image.references.is_empty()
            && self.superfluous.get(&image.record.manifest) != Some(&image.used);
        is_cached || self.is_needed(&image.record)
    }

    fn blob(&self, digest: Digest) -> bool {
        self.named.contains(&digest) || self.is_in_a_repository(digest)
    }
}
