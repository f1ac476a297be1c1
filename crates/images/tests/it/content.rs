//! What is pulled, how often something is asked for, and what is shared.

use std::sync::{Arc, Mutex};

use futures_util::future::join_all;
use images::{Digest, Progress, ProgressEvent};
use serde_json::json;

use crate::image::{
    Compression, Puller, blob_of, layer, noise, request, serve, serve_index, serve_manifest,
};
use crate::server::{Access, Fault, Server};

fn count(log: &[String], part: &str) -> usize {
    log.iter().filter(|line| line.contains(part)).count()
}

fn three_layers() -> [(Vec<u8>, Compression); 3] {
    [
        (layer("base", b"1"), Compression::None),
        (layer("middle", b"2"), Compression::Gzip),
        (layer("top", &noise(600_000)), Compression::Zstd),
    ]
}

#[tokio::test]
async fn an_image_is_pulled_once() {
    let server = Server::start(Access::Open).await;
    let digest = serve(&server, "team/app", "v1", "amd64", &three_layers());
    let puller = Puller::new();
    let image = puller.pull(&server.image("team/app:v1")).await.unwrap();
    assert_eq!((image.digest, image.manifest), (digest, digest));
    assert_eq!(image.config.cmd, ["run", "v1"]);
    let files: Vec<bool> = image
        .lower_directories()
        .zip(["top", "middle", "base"])
        .map(|(directory, file)| directory.join(file).is_file())
        .collect();
    assert_eq!(files, [true; 3], "the topmost layer is first");
    let log = server.log();
    assert_eq!(log[0], "HEAD /v2/team/app/manifests/v1 - - 200");
    assert_eq!(log.len(), 6, "{log:?}");

    puller.pull(&server.image("team/app:v1")).await.unwrap();
    assert_eq!(
        server.log().len(),
        1,
        "a tag is resolved again, and nothing more"
    );
    puller
        .pull(&server.image(&format!("team/app@{digest}")))
        .await
        .unwrap();
    let both = request(&server.image(&format!("team/app:v1@{digest}")));
    let resolved = puller.images.resolve(&both);
    assert!(resolved.await.unwrap().local.is_some());
    assert_eq!(
        server.log(),
        Vec::<String>::new(),
        "a digest that is here costs no request"
    );
    puller.assert_no_leftovers();

    // The next process finds all of it.
    let root = puller.directory.path().to_owned();
    let Puller { directory, images } = puller;
    drop((image, images));
    let images = images::Images::open(images::ImagesConfig::new(root)).unwrap();
    let image = images
        .pull(&request(&server.image("team/app:v1")))
        .await
        .unwrap();
    assert_eq!(image.layers.len(), 3);
    assert_eq!(server.log().len(), 1);
    drop(directory);
}

#[tokio::test]
async fn pulls_at_the_same_time_share_all_work() {
    let server = Server::start(Access::Open).await;
    serve(&server, "a", "v1", "amd64", &three_layers());
    let puller = Puller::new();
    let image = server.image("a:v1");
    let pulls = join_all((0..20).map(|_| puller.pull(&image))).await;
    assert!(pulls.iter().all(Result::is_ok));
    let log = server.log();
    assert_eq!(count(&log, "HEAD"), 1, "{log:?}");
    assert_eq!(log.len(), 6, "{log:?}");
}

#[tokio::test]
async fn images_share_layers() {
    let server = Server::start(Access::Open).await;
    let [base, middle, top] = three_layers();
    serve(&server, "a", "v1", "amd64", &[base.clone(), middle.clone()]);
    // The same tree in another compression is still the same layer.
    let base = (base.0, Compression::Gzip);
    serve(&server, "b", "v1", "amd64", &[base, middle, top]);
    let puller = Puller::new();
    puller.pull(&server.image("a:v1")).await.unwrap();
    server.log();
    let events = Arc::new(Mutex::new(Vec::new()));
    let mut second = request(&server.image("b:v1"));
    let heard = Arc::clone(&events);
    second.progress = Progress::new(move |event| heard.lock().unwrap().push(event));
    puller.images.pull(&second).await.unwrap();
    assert_eq!(
        count(&server.log(), "/blobs/"),
        2,
        "the configuration and one layer"
    );
    let events = events.lock().unwrap();
    let kinds = |of: fn(&ProgressEvent) -> bool| events.iter().filter(|event| of(event)).count();
    assert_eq!(
        kinds(|event| matches!(event, ProgressEvent::LayerPresent { .. })),
        2
    );
    assert_eq!(
        kinds(|event| matches!(event, ProgressEvent::LayerDone { .. })),
        1
    );
    let last = events.iter().rev().find_map(|event| match event {
        ProgressEvent::LayerBytes {
            received, total, ..
        } => Some((*received, *total)),
        _ => None,
    });
    assert!(last.is_some_and(|(received, total)| received == total && total > 600_000));
}

#[tokio::test]
async fn an_index_gives_the_image_for_the_platform() {
    let server = Server::start(Access::Open).await;
    let [base, middle, _] = three_layers();
    let amd64 = serve(&server, "a", "amd64", "amd64", &[base]);
    let arm64 = serve(&server, "a", "arm64", "arm64", &[middle]);
    let index = serve_index(&server, "a", "v1", &[("arm64", arm64), ("amd64", amd64)]);
    let puller = Puller::new();
    let image = puller.pull(&server.image("a:v1")).await.unwrap();
    assert_eq!((image.digest, image.manifest), (index, amd64));
    server.log();
    puller.pull(&server.image("a:v1")).await.unwrap();
    puller
        .pull(&server.image(&format!("a@{index}")))
        .await
        .unwrap();
    assert_eq!(server.log().len(), 1);
    let mut other = request(&server.image("a:v1"));
    other.platform = images::Platform::new("linux", "arm64", None);
    let image = puller.images.pull(&other).await.unwrap();
    assert_eq!((image.digest, image.manifest), (index, arm64));
}

#[tokio::test]
async fn foreign_platforms() {
    let server = Server::start(Access::Open).await;
    let [base, ..] = three_layers();
    let arm64 = serve(&server, "a", "single", "arm64", &[base]);
    serve_index(
        &server,
        "a",
        "index",
        &[("arm64", arm64), ("unknown", arm64)],
    );
    // An index that promises what the image is not.
    serve_index(&server, "a", "liar", &[("amd64", arm64)]);
    let puller = Puller::new();
    for tag in ["single", "index", "liar"] {
        assert_eq!(
            puller.refusal(&server.image(&format!("a:{tag}"))).await,
            "pull image manifest has been retried 1 time(s): image Manifest does not contain \
             descriptor matching platform 'linux/amd64'",
        );
    }
    assert_eq!(
        count(&server.log(), "/blobs/"),
        1,
        "no layer is fetched for that"
    );
}

#[tokio::test]
async fn registries_that_do_not_tell_the_digest() {
    let server = Server::start(Access::Open).await;
    let digest = serve(&server, "a", "v1", "amd64", &three_layers());
    let puller = Puller::new();
    server.fault("/manifests/", Fault::NoDigest, 2);
    assert_eq!(
        puller.pull(&server.image("a:v1")).await.unwrap().digest,
        digest
    );
    assert_eq!(
        count(&server.log(), "/manifests/"),
        2,
        "the document is not fetched twice"
    );
    server.fault("HEAD", Fault::Status(405), 1);
    assert_eq!(
        puller.pull(&server.image("a:v1")).await.unwrap().digest,
        digest
    );
}

#[tokio::test]
async fn a_layer_that_an_image_has_twice() {
    let server = Server::start(Access::Open).await;
    let [base, middle, _] = three_layers();
    serve(&server, "a", "v1", "amd64", &[base.clone(), middle, base]);
    let puller = Puller::new();
    let image = puller.pull(&server.image("a:v1")).await.unwrap();
    let directories: Vec<_> = image.lower_directories().collect();
    assert_eq!(directories.len(), 2);
    assert!(directories[0].join("base").is_file(), "where it is topmost");
}

#[tokio::test]
async fn manifests_that_cannot_be_used() {
    let server = Server::start(Access::Open).await;
    let puller = Puller::new();
    let nested = serve_index(&server, "a", "inner", &[("amd64", Digest::of(b""))]);
    serve_index(&server, "a", "nested", &[("amd64", nested)]);
    let signed = "application/vnd.docker.distribution.manifest.v1+prettyjws";
    let old = json!({"schemaVersion": 1, "fsLayers": []});
    serve_manifest(&server, "a", "old", signed, &old);
    let huge = json!({"schemaVersion": 2, "x": "y".repeat(5 << 20)});
    serve_manifest(&server, "a", "huge", "application/json", &huge);
    serve_manifest(&server, "a", "not", "text/html", &json!("hello"));
    let check = |tag: &str| {
        let image = server.image(&format!("a:{tag}"));
        let puller = &puller;
        async move { puller.refusal(&image).await }
    };
    assert!(
        check("nested")
            .await
            .ends_with("an index within an index is not supported")
    );
    assert!(
        check("old")
            .await
            .ends_with("manifest.v1+prettyjws\" is no longer supported")
    );
    assert!(
        check("huge")
            .await
            .ends_with("manifest exceeds 4194304 bytes")
    );
    assert!(check("not").await.contains("invalid manifest"));
}

#[tokio::test]
async fn a_pull_that_is_given_up_leaves_nothing() {
    let server = Server::start(Access::Open).await;
    serve(&server, "a", "v1", "amd64", &three_layers());
    let puller = Puller::new();
    let [.., (top, compression)] = three_layers();
    let top = blob_of(&top, compression).to_string();
    server.fault(&top, Fault::Stall(300_000), 1);
    let image = server.image("a:v1");
    let begun = Arc::new(tokio::sync::Notify::new());
    let mut first = request(&image);
    let notify = Arc::clone(&begun);
    first.progress = Progress::new(move |event| {
        if matches!(event, ProgressEvent::LayerBytes { received, total, .. } if received < total) {
            notify.notify_one();
        }
    });
    tokio::select! {
        result = puller.images.pull(&first) => panic!("{result:?}"),
        () = begun.notified() => {}
    }
    puller.assert_no_leftovers();
    puller.pull(&image).await.unwrap();
    puller.assert_no_leftovers();
}

#[tokio::test]
async fn what_is_collected_can_be_pulled_again() {
    let server = Server::start(Access::Open).await;
    serve(&server, "a", "v1", "amd64", &three_layers());
    let puller = Puller::new();
    let image = puller.pull(&server.image("a:v1")).await.unwrap();
    let store = puller.images.store().clone();
    assert_eq!(
        store.collect(&Nothing).unwrap().images,
        0,
        "an image in use stays"
    );
    drop(image);
    assert_eq!(store.collect(&Nothing).unwrap().images, 1);
    assert!(store.image_list().is_empty());
    let image = puller.pull(&server.image("a:v1")).await.unwrap();
    assert!(image.lower_directories().all(std::path::Path::is_dir));
    let listed = store.image_list();
    assert_eq!(listed[0].references, [server.image("a:v1")]);
}

/// Nothing has to stay.
struct Nothing;

impl images::Needs for Nothing {
    fn image(&self, _: &images::NamedImage) -> bool {
        false
    }

    fn blob(&self, _: images::Digest) -> bool {
        false
    }
}
