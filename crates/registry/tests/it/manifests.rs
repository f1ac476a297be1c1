//! Images, tags and referrers.

use http::StatusCode;
use images::Digest;
use model::ecr::TagMutabilitySetting::{Immutable, Mutable};
use serde_json::{Value, json};

use crate::requests::{Fixture, OCI_INDEX, OCI_MANIFEST, descriptor, digest_of, manifest};

#[tokio::test]
async fn by_tag_and_by_digest() {
    let fixture = Fixture::new();
    fixture.repository("team/app", Mutable).await;
    let manifest = fixture.push_image("team/app", "v1", b"layer").await;
    let digest = digest_of(&manifest).to_string();
    for reference in ["v1", &digest] {
        let answer = fixture
            .get(&format!("/v2/team/app/manifests/{reference}"))
            .await;
        answer.is(StatusCode::OK);
        assert_eq!(answer.body, manifest.to_string());
        assert_eq!(answer.header("content-type"), OCI_MANIFEST);
        assert_eq!(answer.header("docker-content-digest"), digest);
    }
    let head = fixture
        .send("HEAD", "/v2/team/app/manifests/v1", &[], "")
        .await;
    assert_eq!(
        head.header("content-length"),
        manifest.to_string().len().to_string()
    );
    assert!(head.body.is_empty());
    let again = fixture.put_manifest("team/app", &digest, &manifest).await;
    again.is(StatusCode::CREATED);
    assert_eq!(
        again.header("location"),
        format!("/v2/team/app/manifests/{digest}")
    );
    fixture
        .get("/v2/team/app/manifests/v2")
        .await
        .fails(404, "MANIFEST_UNKNOWN");
    fixture
        .get("/v2/none/manifests/v1")
        .await
        .fails(404, "NAME_UNKNOWN");
    fixture
        .get("/v2/team/app/manifests/-v1")
        .await
        .fails(400, "TAG_INVALID");
}

#[tokio::test]
async fn what_a_manifest_needs_must_be_there() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    fixture.push_blob("app", b"{}").await;
    let image = manifest(b"{}", &[b"layer"]);
    let put = |manifest: Value| {
        let fixture = &fixture;
        async move { fixture.put_manifest("app", "v1", &manifest).await }
    };
    put(image.clone()).await.fails(404, "MANIFEST_BLOB_UNKNOWN");
    fixture.push_blob("app", b"layer").await;
    let mut wrong_size = image.clone();
    wrong_size["layers"][0]["size"] = json!(6);
    put(wrong_size).await.fails(400, "MANIFEST_INVALID");
    let entry = descriptor(OCI_MANIFEST, image.to_string().as_bytes());
    let index = json!({"schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": [entry]});
    put(index.clone()).await.fails(404, "MANIFEST_BLOB_UNKNOWN");
    put(image.clone()).await.is(StatusCode::CREATED);
    put(index.clone()).await.is(StatusCode::CREATED);
    let other = Digest::of(b"other");
    fixture
        .put_manifest("app", &other.to_string(), &image)
        .await
        .fails(400, "DIGEST_INVALID");
    // An image that an index leads to stays.
    let path = format!("/v2/app/manifests/{}", digest_of(&image));
    fixture
        .send("DELETE", &path, &[], "")
        .await
        .fails(403, "DENIED");
    let index = format!("/v2/app/manifests/{}", digest_of(&index));
    fixture
        .send("DELETE", &index, &[], "")
        .await
        .is(StatusCode::ACCEPTED);
    fixture
        .send("DELETE", &path, &[], "")
        .await
        .is(StatusCode::ACCEPTED);
}

#[tokio::test]
async fn documents_that_are_none() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    fixture.push_blob("app", b"{}").await;
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let config = descriptor("m", b"{}");
    for document in [
        String::new(),
        "[]".to_owned(),
        deep,
        json!({"schemaVersion": 2}).to_string(),
        json!({"schemaVersion": 1, "fsLayers": []}).to_string(),
        json!({"schemaVersion": 2, "config": config, "layers": [], "manifests": []}).to_string(),
        json!({"schemaVersion": 2, "config": {"digest": "sha256:x", "size": 1}}).to_string(),
        json!({"schemaVersion": 2, "config": {"digest": Digest::of(b"{}"), "size": -1}})
            .to_string(),
        json!({"schemaVersion": 2, "mediaType": "text/html", "config": config}).to_string(),
    ] {
        let answer = fixture
            .send("PUT", "/v2/app/manifests/v1", &[], document)
            .await;
        answer.fails(400, "MANIFEST_INVALID");
    }
    let image = manifest(b"{}", &[]);
    let headers = [("content-type", OCI_INDEX)];
    let answer = fixture
        .send("PUT", "/v2/app/manifests/v1", &headers, image.to_string())
        .await;
    answer.fails(400, "MANIFEST_INVALID");
}

#[tokio::test]
async fn an_immutable_tag_keeps_its_image() {
    let fixture = Fixture::new();
    fixture.repository("app", Immutable).await;
    let first = fixture.push_image("app", "v1", b"first").await;
    fixture.push_blob("app", b"second").await;
    let second = manifest(b"{}", &[b"second"]);
    let refused = fixture.put_manifest("app", "v1", &second).await;
    refused.fails(400, "TAG_INVALID");
    let again = fixture.put_manifest("app", "v1", &first).await;
    again.is(StatusCode::CREATED);
    let other = fixture.put_manifest("app", "v2", &second).await;
    other.is(StatusCode::CREATED);
}

#[tokio::test]
async fn tags_in_pages() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let image = fixture.push_image("app", "b", b"layer").await;
    for tag in ["a", "C", "d.1"] {
        fixture
            .put_manifest("app", tag, &image)
            .await
            .is(StatusCode::CREATED);
    }
    let check = |query: &'static str, expected: &'static [&str], next: Option<&'static str>| {
        let fixture = &fixture;
        async move {
            let answer = fixture.get(&format!("/v2/app/tags/list{query}")).await;
            assert_eq!(
                answer.json(),
                json!({"name": "app", "tags": expected}),
                "{query}"
            );
            let link = answer
                .headers
                .get("link")
                .map(|link| link.to_str().unwrap().to_owned());
            let next = next.map(|next| format!("</v2/app/tags/list?{next}>; rel=\"next\""));
            assert_eq!(link, next, "{query}");
        }
    };
    check("", &["C", "a", "b", "d.1"], None).await;
    check("?n=2", &["C", "a"], Some("n=2&last=a")).await;
    check("?n=2&last=a", &["b", "d.1"], None).await;
    check("?n=0", &[], None).await;
    check("?last=zz", &[], None).await;
    fixture
        .get("/v2/app/tags/list?n=x")
        .await
        .fails(400, "PAGINATION_NUMBER_INVALID");
    fixture
        .send("DELETE", "/v2/app/manifests/a", &[], "")
        .await
        .is(StatusCode::ACCEPTED);
    fixture
        .send("DELETE", "/v2/app/manifests/a", &[], "")
        .await
        .fails(404, "MANIFEST_UNKNOWN");
    check("", &["C", "b", "d.1"], None).await;
}

#[tokio::test]
async fn referrers() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    let image = fixture.push_image("app", "v1", b"layer").await;
    let subject = digest_of(&image);
    let path = format!("/v2/app/referrers/{subject}");
    assert_eq!(fixture.get(&path).await.json()["manifests"], json!([]));
    for kind in ["example/sbom", "example/signature"] {
        let mut referrer = manifest(b"{}", &[b"layer"]);
        referrer["artifactType"] = json!(kind);
        referrer["subject"] = descriptor(OCI_MANIFEST, image.to_string().as_bytes());
        referrer["annotations"] = json!({"kind": kind});
        let digest = digest_of(&referrer).to_string();
        let answer = fixture.put_manifest("app", &digest, &referrer).await;
        answer.is(StatusCode::CREATED);
        assert_eq!(answer.header("oci-subject"), subject.to_string());
    }
    let all = fixture.get(&path).await;
    assert_eq!(all.header("content-type"), OCI_INDEX);
    assert_eq!(all.json()["manifests"].as_array().unwrap().len(), 2);
    let some = fixture
        .get(&format!("{path}?artifactType=example%2Fsbom"))
        .await;
    assert_eq!(some.header("oci-filters-applied"), "artifactType");
    let found = some.json()["manifests"].clone();
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(found[0]["artifactType"], "example/sbom");
    assert_eq!(found[0]["annotations"], json!({"kind": "example/sbom"}));
    fixture
        .get("/v2/app/referrers/x")
        .await
        .fails(400, "DIGEST_INVALID");
}

#[tokio::test]
async fn accounts_and_regions_do_not_collide() {
    let fixture = Fixture::new();
    fixture.repository("app", Mutable).await;
    fixture.push_image("app", "v1", b"layer").await;
    let host = "000000000000.dkr.ecr.us-east-1.amazonaws.com";
    for path in [
        "/v2/app/manifests/v1".to_owned(),
        format!("/v2/{host}/app/manifests/v1"),
    ] {
        fixture.get(&path).await.is(StatusCode::OK);
    }
    let with_host = |host: &'static str| {
        let fixture = &fixture;
        async move {
            fixture
                .send("GET", "/v2/app/manifests/v1", &[("host", host)], "")
                .await
        }
    };
    with_host(host).await.is(StatusCode::OK);
    let elsewhere = "000000000000.dkr.ecr.eu-west-1.amazonaws.com:443";
    with_host(elsewhere).await.fails(404, "NAME_UNKNOWN");
    with_host("111111111111.dkr.ecr.us-east-1.amazonaws.com")
        .await
        .fails(403, "DENIED");
}
