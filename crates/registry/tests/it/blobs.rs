//! Blobs and uploads.

use http::StatusCode;
use images::Digest;
use model::ecr::TagMutabilitySetting::Mutable;
use proptest::prelude::*;
use registry::Limits;

use crate::requests::Fixture;

#[tokio::test]
async fn without_a_token_there_is_a_challenge() {
    let fixture = Fixture::new();
    for header in ["", "Basic QVdTOnRva2Vu", "Bearer x"] {
        let request = http::Request::get("/v2/").header("authorization", header);
        let request = request
            .body(http_body_util::Full::<bytes::Bytes>::default())
            .unwrap();
        let response = fixture.api.handle(request).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        let challenge = response.headers()["www-authenticate"].to_str().unwrap();
        assert!(
            challenge.ends_with(",service=\"ecr.amazonaws.com\""),
            "{challenge}"
        );
    }
    let answer = fixture.get("/v2/").await;
    answer.is(StatusCode::OK);
    assert_eq!(
        answer.header("docker-distribution-api-version"),
        "registry/2.0"
    );
}

#[tokio::test]
async fn a_blob_in_one_request_in_parts_and_with_the_last() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let path = |digest: Digest| format!("/v2/app/blobs/{digest}");
    let one = fixture.push_blob("app", b"in one").await;
    assert_eq!(fixture.get(&path(one)).await.body, "in one");

    let upload = fixture.start_upload("app").await;
    for (range, part) in [("0-1", "ab"), ("2-4", "cde")] {
        let headers = [("content-range", range)];
        let answer = fixture.send("PATCH", &upload, &headers, part).await;
        answer.is(StatusCode::ACCEPTED);
        assert_eq!(answer.header("range"), format!("0-{}", &range[2..]));
    }
    let status = fixture.get(&upload).await;
    status.is(StatusCode::NO_CONTENT);
    assert_eq!(status.header("range"), "0-4");
    let digest = Digest::of(b"abcdef");
    let answer = fixture
        .send(
            "PUT",
            &format!("{upload}?digest={digest}"),
            &[("content-range", "5-5")],
            "f",
        )
        .await;
    answer.is(StatusCode::CREATED);
    assert_eq!(answer.header("location"), path(digest));
    let head = fixture.send("HEAD", &path(digest), &[], "").await;
    head.is(StatusCode::OK);
    assert_eq!(head.header("content-length"), "6");
    assert_eq!(head.header("docker-content-digest"), digest.to_string());
    let part = fixture
        .send("GET", &path(digest), &[("range", "bytes=2-3")], "")
        .await;
    part.is(StatusCode::PARTIAL_CONTENT);
    assert_eq!(
        (part.header("content-range"), &part.body[..]),
        ("bytes 2-3/6", &b"cd"[..])
    );
    fixture
        .send("GET", &path(digest), &[("range", "bytes=6-")], "")
        .await
        .is(StatusCode::RANGE_NOT_SATISFIABLE);
    fixture.get(&upload).await.fails(404, "BLOB_UPLOAD_UNKNOWN");
}

#[tokio::test]
async fn parts_in_the_wrong_place() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let upload = fixture.start_upload("app").await;
    let patch = |range: &'static str, part: &'static str| {
        let (fixture, upload) = (&fixture, &upload);
        async move {
            fixture
                .send("PATCH", upload, &[("content-range", range)], part)
                .await
        }
    };
    patch("0-1", "ab").await.is(StatusCode::ACCEPTED);
    for range in ["0-1", "3-4"] {
        let answer = patch(range, "cd").await;
        answer.is(StatusCode::RANGE_NOT_SATISFIABLE);
        assert_eq!(answer.header("range"), "0-1");
        assert_eq!(answer.header("location"), upload);
    }
    patch("2-9", "too short").await.fails(400, "SIZE_INVALID");
    patch("nonsense", "x").await.fails(400, "SIZE_INVALID");
}

#[tokio::test]
async fn what_is_wrong_is_refused() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let wrong = Digest::of(b"other");
    let upload = fixture.start_upload("app").await;
    let put = |digest: String| format!("{upload}?digest={digest}");
    let send = |method: &'static str, path: String| {
        let fixture = &fixture;
        async move { fixture.send(method, &path, &[], "content").await }
    };
    send("PUT", upload.clone())
        .await
        .fails(400, "DIGEST_INVALID");
    send("PUT", put("sha256:abc".to_owned()))
        .await
        .fails(400, "DIGEST_INVALID");
    send("PUT", put(format!("sha512:{}", "a".repeat(128))))
        .await
        .fails(400, "DIGEST_INVALID");
    send("PUT", put(wrong.to_string()))
        .await
        .fails(400, "DIGEST_INVALID");
    send("PUT", put(wrong.to_string()))
        .await
        .fails(404, "BLOB_UPLOAD_UNKNOWN");
    let monolithic = format!("/v2/app/blobs/uploads/?digest={wrong}");
    send("POST", monolithic).await.fails(400, "DIGEST_INVALID");
    fixture
        .get(&format!("/v2/app/blobs/{wrong}"))
        .await
        .fails(404, "BLOB_UNKNOWN");
    fixture
        .get("/v2/app/blobs/x")
        .await
        .fails(400, "DIGEST_INVALID");
    fixture
        .get(&format!("/v2/none/blobs/{wrong}"))
        .await
        .fails(404, "NAME_UNKNOWN");
    send("POST", "/v2/none/blobs/uploads/".to_owned())
        .await
        .fails(404, "NAME_UNKNOWN");
    send("POST", "/v2/../blobs/uploads/".to_owned())
        .await
        .fails(400, "NAME_INVALID");
    send("PUT", "/v2/app/blobs/x".to_owned())
        .await
        .fails(405, "UNSUPPORTED");
    assert_eq!(
        (fixture.files("uploads"), fixture.files("blobs/sha256")),
        (0, 0)
    );
}

#[tokio::test]
async fn cross_repository_mount() {
    let fixture = Fixture::new();
    fixture.repository("base", Mutable).await;
    fixture.repository("app", Mutable).await;
    let digest = fixture.push_blob("base", b"layer").await;
    let blob = format!("/v2/app/blobs/{digest}");
    fixture.get(&blob).await.fails(404, "BLOB_UNKNOWN");
    let post = |query: String| {
        let fixture = &fixture;
        async move {
            let path = format!("/v2/app/blobs/uploads/?{query}");
            fixture.send("POST", &path, &[], "").await.status
        }
    };
    let accepted = StatusCode::ACCEPTED;
    assert_eq!(post(format!("mount={digest}")).await, accepted);
    assert_eq!(post(format!("mount={digest}&from=none")).await, accepted);
    let unknown = Digest::of(b"unknown");
    assert_eq!(post(format!("mount={unknown}&from=base")).await, accepted);
    assert_eq!(
        post(format!("mount={digest}&from=base")).await,
        StatusCode::CREATED
    );
    fixture.get(&blob).await.is(StatusCode::OK);
    assert_eq!(fixture.files("blobs/sha256"), 1);
}

#[tokio::test]
async fn an_upload_outlives_the_process() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let upload = fixture.start_upload("app").await;
    fixture
        .send("PATCH", &upload, &[], "first ")
        .await
        .is(StatusCode::ACCEPTED);
    let fixture = fixture.restart();
    assert_eq!(fixture.get(&upload).await.header("range"), "0-5");
    let digest = Digest::of(b"first second");
    let put = format!("{upload}?digest={digest}");
    fixture
        .send("PUT", &put, &[], "second")
        .await
        .is(StatusCode::CREATED);
    assert_eq!(
        fixture.get(&format!("/v2/app/blobs/{digest}")).await.body,
        "first second"
    );
}

#[tokio::test]
async fn uploads_on_their_way_count() {
    let fixture = Fixture::with(Limits {
        total_bytes: Some(15),
        ..Limits::default()
    });
    fixture.repository("app", Mutable).await;
    let first = fixture.start_upload("app").await;
    let second = fixture.start_upload("app").await;
    let patch = |upload: String, body: &'static str| {
        let fixture = &fixture;
        async move { fixture.send("PATCH", &upload, &[], body).await }
    };
    patch(first.clone(), "1234567890")
        .await
        .is(StatusCode::ACCEPTED);
    patch(second.clone(), "123456").await.fails(403, "DENIED");
    // What there was no room for is gone, and takes none.
    patch(second, "1").await.fails(404, "BLOB_UPLOAD_UNKNOWN");
    assert_eq!(fixture.files("uploads"), 1);
    patch(first, "12345").await.is(StatusCode::ACCEPTED);
    fixture
        .send("POST", "/v2/app/blobs/uploads/", &[], "")
        .await
        .is(StatusCode::ACCEPTED);
}

#[tokio::test]
async fn limits() {
    let fixture = Fixture::with(Limits {
        blob_bytes: 10,
        manifest_bytes: 100,
        total_bytes: Some(15),
        uploads: 1,
    });
    fixture.repository("app", Mutable).await;
    let upload = fixture.start_upload("app").await;
    fixture
        .send("POST", "/v2/app/blobs/uploads/", &[], "")
        .await
        .fails(429, "TOOMANYREQUESTS");
    fixture
        .send("PATCH", &upload, &[], "12345678901")
        .await
        .fails(413, "SIZE_INVALID");
    fixture
        .send("DELETE", &upload, &[], "")
        .await
        .is(StatusCode::NO_CONTENT);
    fixture.push_blob("app", b"1234567890").await;
    let digest = Digest::of(b"123456");
    let path = format!("/v2/app/blobs/uploads/?digest={digest}");
    fixture
        .send("POST", &path, &[], "123456")
        .await
        .fails(403, "DENIED");
    let manifest = " ".repeat(101);
    fixture
        .send("PUT", "/v2/app/manifests/v1", &[], manifest)
        .await
        .fails(413, "MANIFEST_INVALID");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// However an upload is cut into parts, the blob is what was sent.
    #[test]
    fn any_parts(parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..3000), 1..6)) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let fixture = Fixture::new();
            fixture.repository("app", Mutable).await;
            let upload = fixture.start_upload("app").await;
            for part in &parts {
                fixture.send("PATCH", &upload, &[], part.clone()).await.is(StatusCode::ACCEPTED);
            }
            let whole = parts.concat();
            let digest = Digest::of(&whole);
            let put = format!("{upload}?digest={digest}");
            fixture.send("PUT", &put, &[], "").await.is(StatusCode::CREATED);
            let read = fixture.get(&format!("/v2/app/blobs/{digest}")).await;
            assert_eq!(&read.body[..], &whole[..]);
        });
    }
}
