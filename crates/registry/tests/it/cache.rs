//! Images that were pulled from other registries: how long they stay.

use std::collections::{BTreeSet, HashSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use images::{Digest, ImageRecord, Platform};
use registry::{Collector, InUse};
use rules::image_cache::CachePolicy;

use crate::requests::{Fixture, now};

const DAY: Duration = Duration::from_hours(24);

/// What tasks run from; asked too often, it fails the collection in its midst.
#[derive(Debug)]
struct Tasks {
    digests: Mutex<HashSet<Digest>>,
    left: AtomicUsize,
}

impl InUse for Tasks {
    fn digests(&self) -> HashSet<Digest> {
        let left = self.left.fetch_sub(1, Ordering::Relaxed);
        assert!(left > 0, "the crash that was asked for");
        self.digests.lock().unwrap().clone()
    }
}

struct Cache {
    fixture: Fixture,
    tasks: Arc<Tasks>,
}

impl Cache {
    fn new() -> Self {
        Self {
            fixture: Fixture::new(),
            tasks: Arc::new(Tasks {
                digests: Mutex::default(),
                left: AtomicUsize::new(1_000_000),
            }),
        }
    }

    /// An image that was used so many days ago, of so many bytes and an index of its own.
    fn image(&self, name: &str, days_ago: u32, bytes: usize) -> Digest {
        let store = self.fixture.images.store();
        let blob = |content: &[u8]| {
            let digest = Digest::of(content);
            store.write_blob(digest, content).unwrap();
            digest
        };
        let record = ImageRecord {
            manifest: blob(name.as_bytes()),
            config: blob(&vec![b'x'; bytes]),
            layers: Vec::new(),
            platform: Platform::host(),
            indexes: BTreeSet::from([blob(format!("index of {name}").as_bytes())]),
        };
        let manifest = store.image_insert(record).unwrap().manifest;
        store
            .reference_set(&format!("q.io/{name}:1"), &Platform::host(), manifest)
            .unwrap();
        store.image_used(manifest, ago(days_ago));
        manifest
    }

    async fn collect(&self, days: i64, bytes_max: Option<u64>) -> bool {
        let collector = Collector {
            registry: self.fixture.api.registry.clone(),
            in_use: Arc::clone(&self.tasks) as Arc<dyn InUse>,
            cache: CachePolicy {
                age_max_millis: days * 24 * 3600 * 1000,
                bytes_max,
            },
        };
        collector.collect().await.is_ok()
    }

    fn left(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .fixture
            .images
            .store()
            .image_list()
            .into_iter()
            .flat_map(|image| image.references)
            .collect();
        names.sort();
        names
    }
}

fn ago(days: u32) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(now().0.unsigned_abs()) - DAY * days
}

#[tokio::test]
async fn what_was_not_used_for_long_goes() {
    let cache = Cache::new();
    cache.image("old", 8, 1);
    let run = cache.image("run", 8, 2);
    cache.image("young", 6, 3);
    let pinned = cache.image("pinned", 8, 4);
    let pin = cache.fixture.images.store().pin(vec![pinned]);
    cache
        .tasks
        .digests
        .lock()
        .unwrap()
        .insert(Digest::of(b"index of run"));
    assert!(cache.collect(7, None).await);
    assert_eq!(
        cache.left(),
        ["q.io/pinned:1", "q.io/run:1", "q.io/young:1"]
    );
    drop(pin);
    // The task has ended: its image was used until now.
    cache.tasks.digests.lock().unwrap().clear();
    assert!(cache.collect(7, None).await);
    assert_eq!(cache.left(), ["q.io/run:1", "q.io/young:1"]);
    cache.fixture.images.store().image_used(run, ago(7));
    assert!(cache.collect(7, None).await);
    assert_eq!(cache.left(), ["q.io/young:1"]);
    assert!(cache.collect(0, None).await);
    assert_eq!(cache.fixture.files("blobs/sha256"), 0);
}

#[tokio::test]
async fn beyond_the_bound_the_oldest_go() {
    let cache = Cache::new();
    for (name, days_ago) in [("a", 3), ("b", 5), ("c", 1), ("d", 4)] {
        cache.image(name, days_ago, 10_000 + usize::from(name.as_bytes()[0]));
    }
    cache.tasks.digests.lock().unwrap().insert(Digest::of(b"b"));
    assert!(cache.collect(7, Some(50_000)).await);
    assert_eq!(cache.left().len(), 4);
    assert!(cache.collect(7, Some(25_000)).await);
    assert_eq!(cache.left(), ["q.io/b:1", "q.io/c:1"]);
    assert!(cache.collect(7, Some(1)).await);
    assert_eq!(cache.left(), ["q.io/b:1"], "a task runs from it");
}

#[tokio::test]
async fn a_collection_may_end_anywhere() {
    for steps in 0.. {
        let mut cache = Cache::new();
        for (name, days_ago) in [("a", 9), ("b", 8), ("c", 1)] {
            cache.image(name, days_ago, 10);
        }
        cache.tasks.left.store(steps, Ordering::Relaxed);
        let is_whole = cache.collect(7, None).await;
        cache.fixture = cache.fixture.restart();
        cache.tasks.left.store(1_000_000, Ordering::Relaxed);
        let store = cache.fixture.images.store();
        for image in store.image_list() {
            assert!(store.has_blob(image.record.manifest) && store.has_blob(image.record.config));
        }
        assert!(cache.collect(7, None).await);
        assert_eq!(cache.left(), ["q.io/c:1"], "{steps}");
        // A manifest, a configuration, an index.
        assert_eq!(cache.fixture.files("blobs/sha256"), 3);
        if is_whole {
            assert!(steps > 3);
            break;
        }
    }
}
