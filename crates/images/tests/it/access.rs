//! Registries that demand authorisation.

use images::{PullErrorKind, Stage};

use crate::image::{Compression, Puller, layer, request, serve, with_credentials};
use crate::server::{Access, Fault, Server};

async fn start(access: Access) -> Server {
    let server = Server::start(access).await;
    for repository in ["public/a", "private/a"] {
        serve(
            &server,
            repository,
            "v1",
            "amd64",
            &[(layer("f", b"1"), Compression::Gzip)],
        );
    }
    server
}

#[tokio::test]
async fn basic() {
    let server = start(Access::Basic).await;
    let puller = Puller::new();
    let image = server.image("private/a:v1");
    let resolve = "pull image manifest has been retried 1 time(s): failed to resolve ref";
    assert_eq!(
        puller.refusal(&image).await,
        format!(
            "{resolve} {image}: pull access denied, repository does not exist or may require \
             authorization: authorization failed: no basic auth credentials"
        ),
    );
    assert_eq!(
        puller.refusal_of(&with_credentials(&image, "wrong")).await,
        format!(
            "{resolve} {image}: unexpected status from HEAD request to \
             {}/v2/private/a/manifests/v1: 401 Unauthorized",
            server.base()
        ),
    );
    server.log();
    puller
        .images
        .pull(&with_credentials(&image, "secret"))
        .await
        .unwrap();
    let log = server.log();
    let refused = log.iter().filter(|line| line.ends_with("401")).count();
    assert_eq!(
        refused, 1,
        "the registry is asked once what it wants: {log:?}"
    );
    // Credentials of one do not serve another.
    assert!(
        puller
            .refusal(&image)
            .await
            .contains("no basic auth credentials")
    );
}

#[tokio::test]
async fn bearer() {
    let server = start(Access::Bearer).await;
    let puller = Puller::new();
    puller.pull(&server.image("public/a:v1")).await.unwrap();
    let log = server.log();
    let tokens = log.iter().filter(|line| line.contains("/token")).count();
    assert_eq!(tokens, 1, "a token is used until it ends: {log:?}");
    let image = server.image("private/a:v1");
    let error = puller.images.pull(&request(&image)).await.unwrap_err();
    assert_eq!(error.stage, Stage::Resolve);
    assert!(matches!(error.kind, PullErrorKind::AccessDenied { .. }));
    assert_eq!(
        error.to_string(),
        format!(
            "pull image manifest has been retried 1 time(s): failed to resolve ref {image}: \
             pull access denied, repository does not exist or may require authorization: \
             server message: insufficient_scope: authorization failed"
        ),
    );
    assert_eq!(
        puller.refusal_of(&with_credentials(&image, "wrong")).await,
        format!(
            "pull image manifest has been retried 1 time(s): failed to resolve ref {image}: \
             failed to authorize: failed to fetch oauth token: unexpected status from GET request \
             to {}/token: 401 Unauthorized: incorrect username or password",
            server.base()
        ),
    );
    puller
        .images
        .pull(&with_credentials(&image, "secret"))
        .await
        .unwrap();
}

#[tokio::test]
async fn authorisation_does_not_follow_to_other_hosts() {
    let server = start(Access::Basic).await;
    let storage = Server::start(Access::Open).await;
    serve(
        &storage,
        "private/a",
        "v1",
        "amd64",
        &[(layer("f", b"1"), Compression::Gzip)],
    );
    server.fault(
        "GET /v2/private/a/blobs/",
        Fault::Redirect(storage.base()),
        9,
    );
    let puller = Puller::new();
    let image = server.image("private/a:v1");
    puller
        .images
        .pull(&with_credentials(&image, "secret"))
        .await
        .unwrap();
    let log = storage.log();
    assert_eq!(log.len(), 2);
    assert!(log.iter().all(|line| line.ends_with("- - 200")), "{log:?}");
    // A circle of redirects ends.
    server.fault("HEAD", Fault::Redirect(server.base()), 99);
    let text = puller.refusal_of(&with_credentials(&image, "secret")).await;
    assert!(text.contains("stopped after 5 redirects"), "{text}");
    assert!(!text.contains("signature"), "{text}");
}
