//! Mirrors, and hosts that answer elsewhere than their name says.

use std::collections::BTreeMap;
use std::sync::Arc;

use images::{Credentials, Endpoint, Hosts};

use crate::image::{Compression, Puller, blob_of, layer, serve};
use crate::server::{Access, Fault, Server};

fn archive() -> Vec<u8> {
    layer("f", b"1")
}

fn endpoint(base_url: String) -> Endpoint {
    Endpoint {
        base_url,
        credentials: None,
    }
}

fn mirrored(origin: &Server, mirrors: Vec<Endpoint>) -> Puller {
    Puller::with(Hosts {
        mirrors: BTreeMap::from([(origin.address.to_string(), mirrors)]),
        ..Hosts::default()
    })
}

async fn start() -> Server {
    let server = Server::start(Access::Open).await;
    serve(
        &server,
        "a",
        "v1",
        "amd64",
        &[(archive(), Compression::Gzip)],
    );
    server
}

#[tokio::test]
async fn a_mirror_serves_instead() {
    let (origin, mirror) = (start().await, start().await);
    let puller = mirrored(&origin, vec![endpoint(mirror.base())]);
    puller.pull(&origin.image("a:v1")).await.unwrap();
    assert_eq!(origin.log(), Vec::<String>::new());
    assert_eq!(mirror.log().len(), 4);
}

#[tokio::test]
async fn a_mirror_that_fails_is_passed_over() {
    let (origin, mirror) = (start().await, start().await);
    let blob = blob_of(&archive(), Compression::Gzip).to_string();
    mirror.fault("HEAD", Fault::Status(500), 1);
    mirror.fault("GET /v2/a/manifests", Fault::Status(404), 1);
    mirror.fault(&blob, Fault::Corrupt, 2);
    let nobody = endpoint("http://127.0.0.1:1".to_owned());
    let puller = mirrored(&origin, vec![nobody, endpoint(mirror.base())]);
    puller.pull(&origin.image("a:v1")).await.unwrap();
    let log = origin.log();
    assert_eq!(log.len(), 3, "all but the configuration: {log:?}");
    let missing = origin.image("a:v2");
    assert!(
        puller
            .refusal(&missing)
            .await
            .ends_with(&format!("{missing}: not found"))
    );
}

#[tokio::test]
async fn a_name_that_is_rewritten() {
    let server = Server::start(Access::Basic).await;
    serve(
        &server,
        "web",
        "v1",
        "amd64",
        &[(archive(), Compression::Gzip)],
    );
    let ecr = "123456789012.dkr.ecr.us-east-1.amazonaws.com";
    let mut local = endpoint(server.base());
    local.credentials = Some(Credentials {
        username: "user".to_owned(),
        password: "secret".to_owned(),
    });
    let puller = Puller::with(Hosts {
        rewrite: Some(Arc::new(BTreeMap::from([(ecr.to_owned(), local)]))),
        ..Hosts::default()
    });
    let image = puller.pull(&format!("{ecr}/web:v1")).await.unwrap();
    assert_eq!(image.layers.len(), 1);
    let listed = puller.images.store().image_list();
    assert_eq!(listed[0].references, [format!("{ecr}/web:v1")]);
}
