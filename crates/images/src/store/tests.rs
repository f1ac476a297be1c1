//! The store in temporary directories.

use std::io::Read as _;
use std::time::{Duration, SystemTime};

use super::record::LayerRecord;
use super::*;
use crate::platform::Platform;
use crate::unpack::archive::Archive;

fn open() -> (tempfile::TempDir, ContentStore) {
    let directory = tempfile::tempdir().unwrap();
    let store = ContentStore::open(&directory.path().join("images")).unwrap();
    (directory, store)
}

fn layer(name: &str) -> Vec<u8> {
    let mut archive = Archive::default();
    archive.own().file(name, name.as_bytes());
    archive.finish()
}

/// An image with one layer of its own and one that all have.
fn image(store: &ContentStore, name: &str) -> ImageRecord {
    let mut layers = Vec::new();
    for archive in [layer("common"), layer(name)] {
        let digest = Digest::of(&archive);
        store.write_blob(digest, &archive).unwrap();
        store
            .unpack_blob(digest, digest, &UnpackLimits::default())
            .unwrap();
        layers.push(LayerRecord {
            blob: digest,
            diff_id: digest,
            bytes: archive.len() as u64,
        });
    }
    let blob = |content: String| {
        let digest = Digest::of(content.as_bytes());
        store.write_blob(digest, content.as_bytes()).unwrap();
        digest
    };
    let record = ImageRecord {
        manifest: blob(format!("manifest of {name}")),
        config: blob(format!("config of {name}")),
        layers,
        platform: Platform::new("linux", "amd64", None),
        indexes: std::collections::BTreeSet::new(),
    };
    store.image_insert(record.clone()).unwrap();
    record
}

#[test]
fn one_instance_at_a_time() {
    let (_directory, store) = open();
    let root = store.root().to_owned();
    let again = ContentStore::open(&root);
    assert!(matches!(again, Err(StoreError::InUse(path)) if path == root));
    drop(store);
    ContentStore::open(&root).unwrap();
}

#[test]
fn blobs_are_checked() {
    let (_directory, store) = open();
    let digest = Digest::of(b"abc");
    let wrong = store.write_blob(Digest::of(b"other"), b"abc");
    assert!(matches!(wrong, Err(StoreError::Digest { actual, .. }) if actual == digest));
    assert!(!store.has_blob(digest));
    store.write_blob(digest, b"abc").unwrap();
    assert_eq!(store.read_blob(digest, 3).as_deref(), Some(&b"abc"[..]));
    assert_eq!(store.read_blob(digest, 2), None);
    std::fs::write(store.blob_path(digest), b"abd").unwrap();
    assert_eq!(store.read_blob(digest, 3), None);
    assert!(!store.has_blob(digest), "a damaged blob is removed");
}

#[test]
fn leftovers_are_swept() {
    let (_directory, store) = open();
    let root = store.root().to_owned();
    let mut writer = store.blob_writer().unwrap();
    writer.write(b"half").unwrap();
    std::mem::forget(writer);
    std::fs::create_dir_all(root.join("tmp/9/deep/er")).unwrap();
    assert_eq!(std::fs::read_dir(root.join("tmp")).unwrap().count(), 2);
    // The lock of a process goes with it; here its file goes.
    std::fs::remove_file(root.join("lock")).unwrap();
    let _store = ContentStore::open(&root).unwrap();
    let left = |name: &str| std::fs::read_dir(root.join(name)).unwrap().count();
    assert_eq!(left("tmp"), 0);
    while root.join("old-0").exists() {
        std::thread::yield_now();
    }
}

#[test]
fn a_blob_can_be_read_while_it_grows() {
    let (_directory, store) = open();
    let mut writer = store.blob_writer().unwrap();
    let mut reader = writer.reader();
    let reading = std::thread::spawn(move || {
        let mut content = Vec::new();
        reader.read_to_end(&mut content).map(|_| content)
    });
    for piece in [&b"ab"[..], b"c", b"", b"def"] {
        writer.write(piece).unwrap();
    }
    writer.commit(Digest::of(b"abcdef")).unwrap();
    assert_eq!(reading.join().unwrap().unwrap(), b"abcdef");
    let writer = store.blob_writer().unwrap();
    let mut reader = writer.reader();
    drop(writer);
    assert!(
        reader.read(&mut [0; 1]).is_err(),
        "an abandoned blob has no end"
    );
}

#[test]
fn layers_are_checked() {
    let (_directory, store) = open();
    let archive = layer("a");
    let wrong = Digest::of(b"wrong");
    let result = store.unpack(&archive[..], 1 << 20, wrong, &UnpackLimits::default());
    let Err(StoreError::Unpack { source, .. }) = result else {
        panic!("{result:?}");
    };
    assert!(matches!(source, UnpackError::DiffId { .. }));
    assert!(!store.has_layer(wrong));
    assert_eq!(
        std::fs::read_dir(store.root().join("tmp")).unwrap().count(),
        0
    );
    let digest = Digest::of(&archive);
    for _ in 0..2 {
        store
            .unpack(&archive[..], 1 << 20, digest, &UnpackLimits::default())
            .unwrap();
        let content = std::fs::read(store.layer_path(digest).join("a")).unwrap();
        assert_eq!(content, b"a");
    }
}

#[test]
fn records_outlive_the_store() {
    let (_directory, store) = open();
    let (first, second) = (image(&store, "first"), image(&store, "second"));
    let platform = &first.platform;
    store
        .reference_set("q.io/a:1", platform, first.manifest)
        .unwrap();
    store
        .reference_set("q.io/a:2", platform, first.manifest)
        .unwrap();
    store
        .reference_set("q.io/a:1", platform, second.manifest)
        .unwrap();
    let listed = |store: &ContentStore| -> Vec<(Digest, Vec<String>)> {
        let images = store.image_list().into_iter();
        images
            .map(|image| (image.record.manifest, image.references))
            .collect()
    };
    let mut expected = vec![
        (first.manifest, vec!["q.io/a:2".to_owned()]),
        (second.manifest, vec!["q.io/a:1".to_owned()]),
    ];
    expected.sort();
    assert_eq!(listed(&store), expected);
    let root = store.root().to_owned();
    drop(store);
    let store = ContentStore::open(&root).unwrap();
    assert_eq!(listed(&store), expected);
    std::fs::write(root.join("images/x.json"), b"{").unwrap();
    std::fs::remove_dir_all(store.layer_path(second.layers[1].diff_id)).unwrap();
    drop(store);
    let store = ContentStore::open(&root).unwrap();
    assert_eq!(
        listed(&store).len(),
        1,
        "an image without its layers is none"
    );
}

/// What a collection has to leave.
struct Keep(Vec<Digest>);

impl Needs for Keep {
    fn image(&self, image: &NamedImage) -> bool {
        self.0.contains(&image.record.manifest)
    }

    fn blob(&self, digest: Digest) -> bool {
        self.0.contains(&digest)
    }
}

/// Lets a collection get so far: it panics when it is asked once more.
struct Crash {
    keep: Keep,
    left: std::cell::Cell<usize>,
}

impl Crash {
    fn step(&self) {
        let left = self.left.get().checked_sub(1);
        self.left.set(left.expect("the crash that was asked for"));
    }
}

impl Needs for Crash {
    fn image(&self, image: &NamedImage) -> bool {
        self.step();
        self.keep.image(image)
    }

    fn blob(&self, digest: Digest) -> bool {
        self.step();
        self.keep.blob(digest)
    }
}

#[test]
fn a_collection_may_end_anywhere() {
    for steps in 0.. {
        let (_directory, store) = open();
        let kept = image(&store, "kept");
        for name in ["first", "second"] {
            let gone = image(&store, name);
            store
                .reference_set(&format!("q.io/{name}:1"), &gone.platform, gone.manifest)
                .unwrap();
        }
        let keep = || Keep(vec![kept.manifest]);
        let crash = Crash {
            keep: keep(),
            left: std::cell::Cell::new(steps),
        };
        let collect = std::panic::AssertUnwindSafe(|| store.collect(&crash).unwrap());
        let is_whole = std::panic::catch_unwind(collect).is_ok();
        let root = store.root().to_owned();
        drop(store);
        let store = ContentStore::open(&root).unwrap();
        for NamedImage { record, .. } in store.image_list() {
            let blobs = record.layers.iter().map(|layer| layer.blob);
            let mut blobs = blobs.chain([record.manifest, record.config]);
            assert!(blobs.all(|blob| store.has_blob(blob)), "{steps}");
        }
        assert!(store.image(kept.manifest).is_some());
        store.collect(&keep()).unwrap();
        let files = |place: &str| std::fs::read_dir(root.join(place)).unwrap().count();
        assert_eq!(files("images"), 1, "{steps}");
        assert_eq!(files("references"), 0);
        assert_eq!(files("layers"), 2);
        assert_eq!(files("blobs/sha256"), 4);
        if is_whole {
            assert!(steps > 10);
            break;
        }
    }
}

#[test]
fn layers_that_may_be_lost_are_unpacked_again() {
    let (_directory, store) = open();
    let first = image(&store, "first");
    assert_eq!(store.sync_layers(Duration::from_hours(1)).unwrap(), 0);
    assert_eq!(store.sync_layers(Duration::ZERO).unwrap(), 2);
    assert_eq!(store.sync_layers(Duration::ZERO).unwrap(), 0);
    let second = image(&store, "second");
    let (root, boot) = (
        store.root().to_owned(),
        store.inner.boot_folder.clone().unwrap(),
    );
    drop(store);
    // The process ended: the kernel still has everything.
    let store = ContentStore::open(&root).unwrap();
    assert!(store.image(second.manifest).is_some());
    drop(store);
    // The machine ended.
    std::fs::rename(&boot, boot.with_file_name("an-earlier-boot")).unwrap();
    let store = ContentStore::open(&root).unwrap();
    assert!(store.image(first.manifest).is_some());
    assert!(store.image(second.manifest).is_none());
    let own = second.layers[1].diff_id;
    assert!(!store.has_layer(own) && store.has_layer(second.layers[0].diff_id));
    image(&store, "second");
    assert!(store.has_layer(own));
    drop(store);
    let store = ContentStore::open(&root).unwrap();
    assert!(store.image(second.manifest).is_some());
    assert_eq!(
        store.sync_layers(Duration::ZERO).unwrap(),
        1,
        "as noted before"
    );
}

#[test]
fn the_last_use_outlives_the_store() {
    let (_directory, store) = open();
    let manifest = image(&store, "a").manifest;
    let used = |store: &ContentStore| store.image_list()[0].used;
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
    store.image_used(manifest, long_ago);
    store.image_used(manifest, long_ago + Duration::from_secs(1));
    let root = store.root().to_owned();
    drop(store);
    let store = ContentStore::open(&root).unwrap();
    assert_eq!(used(&store), long_ago, "it was noted shortly before");
    store.image_used(manifest, long_ago + Duration::from_hours(1));
    assert_eq!(used(&store), long_ago + Duration::from_hours(1));
    // A layer takes what its file does, and its folder's entry none.
    let record = &store.image_list()[0].record;
    let bytes: u64 = record
        .layers
        .iter()
        .map(|layer| store.layer_bytes(layer.diff_id))
        .sum();
    assert!((2..100_000).contains(&bytes), "{bytes}");
    assert_eq!(store.layer_bytes(Digest::of(b"none")), 0);
}

#[test]
fn collection() {
    let (_directory, store) = open();
    let (first, second, third) = (image(&store, "1"), image(&store, "2"), image(&store, "3"));
    let pin = store.pin(vec![third.manifest]);
    let collected = store.collect(&Keep(vec![first.manifest])).unwrap();
    let expected = Collected {
        images: 1,
        layers: 1,
        blobs: 3,
    };
    assert_eq!(collected, expected);
    assert!(store.image(second.manifest).is_none());
    assert!(!store.has_layer(second.layers[1].diff_id));
    for kept in [&first, &third] {
        assert!(store.image(kept.manifest).is_some());
        assert!(
            kept.layers
                .iter()
                .all(|layer| store.has_layer(layer.diff_id))
        );
    }
    drop(pin);
    assert_eq!(store.collect(&Keep(Vec::new())).unwrap().images, 2);
    for directory in ["layers", "blobs/sha256", "images", "tmp"] {
        assert_eq!(
            std::fs::read_dir(store.root().join(directory))
                .unwrap()
                .count(),
            0
        );
    }
}
