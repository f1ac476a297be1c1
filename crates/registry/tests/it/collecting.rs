//! What may go, and what stays.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use http::StatusCode;
use images::Digest;
use model::ecr::TagMutabilitySetting::Mutable;
use registry::{Collector, InUse};
use rules::image_cache::CachePolicy;

use crate::requests::{Fixture, digest_of};

/// A week, and no bound on the disk.
const CACHE: CachePolicy = CachePolicy {
    age_max_millis: 7 * DAY_MILLIS,
    bytes_max: None,
};
const DAY_MILLIS: i64 = 24 * 3600 * 1000;

#[derive(Debug, Default)]
struct Tasks(Mutex<HashSet<Digest>>);

impl InUse for Tasks {
    fn digests(&self) -> HashSet<Digest> {
        self.0.lock().unwrap().clone()
    }
}

fn collector(fixture: &Fixture) -> (Collector, Arc<Tasks>) {
    let tasks = Arc::<Tasks>::default();
    let collector = Collector {
        registry: fixture.api.registry.clone(),
        in_use: Arc::clone(&tasks) as Arc<dyn InUse>,
        cache: CACHE,
    };
    (collector, tasks)
}

#[tokio::test]
async fn deleted_images_go_and_shared_content_stays() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    fixture.repository("copy", Mutable).await;
    let first = fixture.push_image("app", "v1", b"shared").await;
    let mut second = first.clone();
    second["annotations"] = serde_json::json!({"second": "yes"});
    fixture
        .put_manifest("app", "v2", &second)
        .await
        .is(StatusCode::CREATED);
    let third = fixture.push_image("app", "v3", b"own").await;
    fixture.push_image("copy", "v1", b"own").await;
    let (collector, _) = collector(&fixture);
    assert_eq!(collector.collect().await.unwrap().blobs, 0);
    // Three manifests, the configuration, two layers.
    assert_eq!(fixture.files("blobs/sha256"), 6);
    let delete = |digest: Digest| {
        let fixture = &fixture;
        async move {
            let path = format!("/v2/app/manifests/{digest}");
            fixture
                .send("DELETE", &path, &[], "")
                .await
                .is(StatusCode::ACCEPTED);
        }
    };
    delete(digest_of(&first)).await;
    delete(digest_of(&third)).await;
    assert_eq!(
        collector.collect().await.unwrap().blobs,
        1,
        "the first manifest alone"
    );
    fixture.get("/v2/app/manifests/v2").await.is(StatusCode::OK);
    fixture
        .get("/v2/copy/manifests/v1")
        .await
        .is(StatusCode::OK);
    let own = Digest::of(b"own");
    fixture
        .get(&format!("/v2/app/blobs/{own}"))
        .await
        .fails(404, "BLOB_UNKNOWN");
    fixture
        .get(&format!("/v2/copy/blobs/{own}"))
        .await
        .is(StatusCode::OK);
    delete(digest_of(&second)).await;
    assert_eq!(collector.collect().await.unwrap().blobs, 2);
}

#[tokio::test]
async fn a_blob_that_an_image_needs_cannot_be_deleted() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let image = fixture.push_image("app", "v1", b"layer").await;
    let blob = format!("/v2/app/blobs/{}", Digest::of(b"layer"));
    fixture
        .send("DELETE", &blob, &[], "")
        .await
        .fails(403, "DENIED");
    let manifest = format!("/v2/app/manifests/{}", digest_of(&image));
    fixture
        .send("DELETE", &manifest, &[], "")
        .await
        .is(StatusCode::ACCEPTED);
    fixture
        .send("DELETE", &blob, &[], "")
        .await
        .fails(404, "BLOB_UNKNOWN");
    fixture.push_blob("app", b"alone").await;
    let alone = format!("/v2/app/blobs/{}", Digest::of(b"alone"));
    fixture
        .send("DELETE", &alone, &[], "")
        .await
        .is(StatusCode::ACCEPTED);
}

#[tokio::test]
async fn pushes_beside_collections_lose_nothing() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let (collector, _) = collector(&fixture);
    let pushes = async {
        for number in 0..60 {
            let layer = format!("layer {number}");
            let tag = format!("t{number}");
            let image = fixture.push_image("app", &tag, layer.as_bytes()).await;
            if number % 2 == 0 {
                let path = format!("/v2/app/manifests/{}", digest_of(&image));
                fixture
                    .send("DELETE", &path, &[], "")
                    .await
                    .is(StatusCode::ACCEPTED);
            }
        }
    };
    let collections = async {
        loop {
            collector.collect().await.unwrap();
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        () = pushes => {}
        () = collections => {}
    }
    collector.collect().await.unwrap();
    for number in (1..60).step_by(2) {
        fixture
            .get(&format!("/v2/app/manifests/t{number}"))
            .await
            .is(StatusCode::OK);
        let layer = Digest::of(format!("layer {number}").as_bytes());
        fixture
            .get(&format!("/v2/app/blobs/{layer}"))
            .await
            .is(StatusCode::OK);
    }
    // Of each image that stayed the manifest and the layer, and one configuration.
    assert_eq!(fixture.files("blobs/sha256"), 30 * 2 + 1);
}
