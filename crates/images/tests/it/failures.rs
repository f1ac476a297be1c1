//! Registries that fail, and the words for it.

use images::{PullErrorKind, PullRequest, Stage, TransportError};

use crate::image::{Compression, Puller, blob_of, layer, noise, request, serve};
use crate::server::{Access, Fault, Server};

const RESOLVE: &str = "pull image manifest has been retried";

async fn start() -> (Server, Vec<u8>, Puller) {
    let server = Server::start(Access::Open).await;
    let archive = layer("f", &noise(400_000));
    serve(
        &server,
        "a",
        "v1",
        "amd64",
        &[(archive.clone(), Compression::Gzip)],
    );
    (server, archive, Puller::new())
}

#[tokio::test]
async fn missing() {
    let (server, _, puller) = start().await;
    for image in ["a:v2", "b:v1"] {
        let image = server.image(image);
        assert_eq!(
            puller.refusal(&image).await,
            format!("{RESOLVE} 1 time(s): failed to resolve ref {image}: {image}: not found"),
        );
    }
    let digest = images::Digest::of(b"nothing");
    let image = server.image(&format!("a@{digest}"));
    assert_eq!(
        puller.refusal(&image).await,
        format!("{RESOLVE} 1 time(s): failed to resolve ref {image}: {image}: not found"),
    );
    let text = PullRequest::new("UPPER").unwrap_err().to_string();
    assert_eq!(
        text,
        "invalid reference format: repository name (UPPER) must be lowercase"
    );
}

#[tokio::test]
async fn nobody_there() {
    let puller = Puller::new();
    // Bound and let go: nobody listens there.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let image = format!("{address}/a:v1");
    assert_eq!(
        puller.refusal(&image).await,
        format!(
            "{RESOLVE} 3 time(s): failed to resolve ref {image}: failed to do request: \
             Head \"http://{address}/v2/a/manifests/v1\": \
             dial tcp {address}: connect: connection refused"
        ),
    );
    let named = format!("localhost:{}/a:v1", address.port());
    let error = puller.images.pull(&request(&named)).await.unwrap_err();
    let PullErrorKind::Transport { cause, .. } = error.kind else {
        panic!("{error}");
    };
    assert!(
        matches!(&cause, TransportError::Refused { address } if !address.starts_with("localhost")),
        "{cause}"
    );
    let text = puller.refusal("no-such-host.invalid/a").await;
    assert!(
        text.contains("dial tcp: lookup no-such-host.invalid: "),
        "{text}"
    );
}

#[tokio::test]
async fn plain_where_tls_is_spoken() {
    let (server, _, _) = start().await;
    let hosts = images::Hosts {
        loopback_tls_first: true,
        ..images::Hosts::default()
    };
    let puller = Puller::with(hosts);
    puller.pull(&server.image("a:v1")).await.unwrap();
    let endpoint = images::Endpoint {
        base_url: format!("https://{}", server.address),
        credentials: None,
    };
    let rewritten = std::collections::BTreeMap::from([("q.io".to_owned(), endpoint)]);
    let hosts = images::Hosts {
        rewrite: Some(std::sync::Arc::new(rewritten)),
        ..images::Hosts::default()
    };
    let text = Puller::with(hosts).refusal("q.io/a:v1").await;
    assert!(
        text.ends_with("http: server gave HTTP response to HTTPS client"),
        "{text}"
    );
}

#[tokio::test]
async fn passing_troubles_pass() {
    let (server, _, puller) = start().await;
    server.fault("HEAD", Fault::Status(500), 2);
    server.fault("GET /v2/a/manifests", Fault::Status(503), 1);
    server.fault("GET /v2/a/blobs", Fault::Status(502), 2);
    puller.pull(&server.image("a:v1")).await.unwrap();
}

#[tokio::test]
async fn lasting_troubles_last() {
    let (server, archive, puller) = start().await;
    let image = server.image("a:v1");
    server.fault("HEAD", Fault::Status(500), 3);
    assert_eq!(
        puller.refusal(&image).await,
        format!(
            "{RESOLVE} 3 time(s): failed to resolve ref {image}: unexpected status from HEAD \
             request to {}/v2/a/manifests/v1: 500 Internal Server Error",
            server.base()
        ),
    );
    server.fault("HEAD", Fault::Status(403), 1);
    let text = puller.refusal(&image).await;
    assert!(
        text.contains("1 time(s)") && text.ends_with("403 Forbidden"),
        "{text}"
    );
    let blob = blob_of(&archive, Compression::Gzip);
    server.fault(&blob.to_string(), Fault::Status(429), 3);
    assert_eq!(
        puller.refusal(&image).await,
        format!(
            "ref pull has been retried 3 time(s): failed to copy: httpReadSeeker: failed open: \
             unexpected status code {}/v2/a/blobs/{blob}: 429 Too Many Requests - \
             Server message: toomanyrequests: go away",
            server.base()
        ),
    );
    puller.pull(&image).await.unwrap();
    puller.assert_no_leftovers();
}

#[tokio::test]
async fn broken_downloads_go_on_where_they_broke() {
    let (server, archive, _) = start().await;
    let image = server.image("a:v1");
    let blob = blob_of(&archive, Compression::Gzip).to_string();
    for fault in [Fault::Truncate(100_000), Fault::Stall(100_000)] {
        let puller = Puller::new();
        server.log();
        server.fault(&blob, fault.clone(), 2);
        puller.pull(&image).await.unwrap();
        let log = server.log();
        let ranges: Vec<&str> = log
            .iter()
            .filter(|line| line.contains(&blob))
            .map(|line| line.split(' ').nth(2).unwrap())
            .collect();
        assert_eq!(ranges, ["-", "bytes=100000-", "bytes=200000-"], "{fault:?}");
    }
    let puller = Puller::new();
    server.fault(&blob, Fault::Truncate(100_000), 1);
    server.fault(&blob, Fault::IgnoreRange, 1);
    puller.pull(&image).await.unwrap();
}

#[tokio::test]
async fn downloads_that_bring_nothing_end() {
    let (server, archive, puller) = start().await;
    let blob = blob_of(&archive, Compression::Gzip);
    server.fault(&blob.to_string(), Fault::Stall(0), 99);
    let error = puller
        .images
        .pull(&request(&server.image("a:v1")))
        .await
        .unwrap_err();
    assert_eq!(error.stage, Stage::Content);
    assert!(error.to_string().contains("i/o timeout"), "{error}");
    puller.assert_no_leftovers();
}

#[tokio::test]
async fn wrong_content() {
    let (server, archive, puller) = start().await;
    let image = server.image("a:v1");
    let blob = blob_of(&archive, Compression::Gzip);
    server.fault(&blob.to_string(), Fault::Corrupt, 1);
    let text = puller.refusal(&image).await;
    let expected = format!("failed commit on ref \"{blob}\": unexpected commit digest sha256:");
    assert!(text.contains(&expected), "{text}");
    assert!(!puller.images.store().has_blob(blob));
    server.fault("GET /v2/a/manifests", Fault::Corrupt, 1);
    // The damaged byte is the closing brace; its digest is what gives it away.
    let puller = Puller::new();
    let text = puller.refusal(&image).await;
    assert!(text.contains("unexpected commit digest"), "{text}");
    puller.pull(&image).await.unwrap();
    puller.assert_no_leftovers();
}

#[tokio::test]
async fn layers_that_cannot_be_unpacked() {
    let server = Server::start(Access::Open).await;
    let puller = Puller::new();
    let mut escape = crate::archive::Archive::default();
    escape.file("../../escaped", b"x");
    serve(
        &server,
        "a",
        "escape",
        "amd64",
        &[(escape.finish(), Compression::Gzip)],
    );
    serve(
        &server,
        "a",
        "garbage",
        "amd64",
        &[(noise(2000), Compression::Zstd)],
    );
    let check = |tag: &str| {
        let image = server.image(&format!("a:{tag}"));
        let puller = &puller;
        async move { puller.refusal(&image).await }
    };
    let text = check("escape").await;
    assert!(text.contains("failed to extract layer sha256:"), "{text}");
    assert!(
        text.ends_with("invalid path \"../../escaped\": it has a `..`"),
        "{text}"
    );
    let text = check("garbage").await;
    assert!(
        text.contains("not a valid archive: invalid tar header: "),
        "{text}"
    );
    puller.assert_no_leftovers();
}
