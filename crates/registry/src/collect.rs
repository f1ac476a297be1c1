//! Giving space back: content that no repository has, no task runs from and no task definition
//! names by digest; and uploads whose clients went away.
//!
//! Runs beside pushes and pulls. What comes is pinned until its row is written, and whether
//! something is needed is asked at the moment at which it would go.

use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use images::{Collected, Digest, ImageRecord, Needs, Reference};
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
}

/// How soon after a deletion. Several that follow each other are one.
const SOON: Duration = Duration::from_secs(2);
/// After tasks ended, for example, nothing is deleted that one could see.
const ANYWAY: Duration = Duration::from_mins(5);
/// A blob that was pushed, and that no manifest needs after so long, is taken from its repository.
const UNNEEDED_MAX_MILLIS: i64 = 24 * 3600 * 1000;

struct Wanted<'a> {
    store: &'a Store,
    in_use: &'a dyn InUse,
    /// Named by task definitions.
    named: HashSet<Digest>,
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
        let collected = blocking(move || {
            content.collect(&Wanted {
                store: &store,
                in_use: &*in_use,
                named,
            })
        });
        let collected = collected.await?;
        self.registry.measure().await?;
        Ok(collected)
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

impl Needs for Wanted<'_> {
    /// What was pulled from elsewhere stays: it is the engine's cache.
    fn image(&self, record: &ImageRecord, references: &[String]) -> bool {
        let digests = || std::iter::once(record.manifest).chain(record.indexes.iter().copied());
        !references.is_empty()
            || digests().any(|digest| self.named.contains(&digest))
            || {
                let in_use = self.in_use.digests();
                digests().any(|digest| in_use.contains(&digest))
            }
            || self.blob(record.manifest)
    }

    fn blob(&self, digest: Digest) -> bool {
        if self.named.contains(&digest) {
            return true;
        }
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
}
