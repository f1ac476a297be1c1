//! Images for the registry, and the puller under test.

use std::time::Duration;

use images::{
    Credentials, Digest, Hosts, Image, Images, ImagesConfig, Patience, Platform, PullError,
    PullRequest,
};
use serde_json::{Value, json};

use crate::archive::Archive;
use crate::server::Server;

const MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const INDEX: &str = "application/vnd.docker.distribution.manifest.list.v2+json";

/// How a layer is served.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Compression {
    None,
    Gzip,
    Zstd,
}

/// A layer with one file, named and filled as told.
pub(crate) fn layer(name: &str, content: &[u8]) -> Vec<u8> {
    let mut archive = Archive::default();
    archive.own().file(name, content);
    archive.finish()
}

/// Bytes that do not compress.
pub(crate) fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[3]
    };
    std::iter::repeat_with(next).take(length).collect()
}

/// Serves an image and gives its manifest's digest.
pub(crate) fn serve(
    server: &Server,
    repository: &str,
    tag: &str,
    architecture: &str,
    layers: &[(Vec<u8>, Compression)],
) -> Digest {
    let mut descriptors = Vec::new();
    let mut diff_ids = Vec::new();
    for (archive, compression) in layers {
        diff_ids.push(Digest::of(archive));
        let (served, kind) = compress(archive, *compression);
        let media_type = format!("application/vnd.oci.image.layer.v1.tar{kind}");
        descriptors.push(serve_blob(server, repository, &served, &media_type));
    }
    let config = json!({
        "architecture": architecture, "os": "linux",
        "config": {"Cmd": ["run", tag], "Env": ["A=1"]},
        "rootfs": {"type": "layers", "diff_ids": diff_ids},
    });
    let config_type = "application/vnd.oci.image.config.v1+json";
    let config = serve_blob(
        server,
        repository,
        config.to_string().as_bytes(),
        config_type,
    );
    let manifest = json!({
        "schemaVersion": 2, "mediaType": MANIFEST, "config": config, "layers": descriptors,
    });
    serve_manifest(server, repository, tag, MANIFEST, &manifest)
}

/// Serves an index over manifests, by platform.
pub(crate) fn serve_index(
    server: &Server,
    repository: &str,
    tag: &str,
    manifests: &[(&str, Digest)],
) -> Digest {
    let entries: Vec<Value> = manifests
        .iter()
        .map(|(architecture, digest)| {
            json!({
                "mediaType": MANIFEST, "digest": digest, "size": 1,
                "platform": {"os": "linux", "architecture": architecture},
            })
        })
        .collect();
    let index = json!({"schemaVersion": 2, "mediaType": INDEX, "manifests": entries});
    serve_manifest(server, repository, tag, INDEX, &index)
}

pub(crate) fn serve_manifest(
    server: &Server,
    repository: &str,
    tag: &str,
    media_type: &str,
    manifest: &Value,
) -> Digest {
    let content = manifest.to_string().into_bytes();
    let digest = Digest::of(&content);
    for selector in [tag, &digest.to_string()] {
        let path = format!("/v2/{repository}/manifests/{selector}");
        server.put(path, media_type, content.clone());
    }
    digest
}

/// The blob of a layer as served.
pub(crate) fn blob_of(archive: &[u8], compression: Compression) -> Digest {
    Digest::of(&compress(archive, compression).0)
}

/// A puller with its own store, little patience, and what it pulls.
pub(crate) struct Puller {
    pub(crate) directory: tempfile::TempDir,
    pub(crate) images: Images,
}

impl Puller {
    pub(crate) fn new() -> Self {
        Self::with(Hosts::default())
    }

    pub(crate) fn with(hosts: Hosts) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let mut config = ImagesConfig::new(directory.path());
        config.hosts = hosts;
        config.patience = Patience {
            connect: Duration::from_secs(5),
            response: Duration::from_secs(5),
            stall: Duration::from_millis(200),
            attempts: 3,
            backoff: Duration::from_millis(1),
        };
        let images = Images::open(config).unwrap();
        Self { directory, images }
    }

    pub(crate) async fn pull(&self, image: &str) -> Result<Image, PullError> {
        self.images.pull(&request(image)).await
    }

    /// The text of the error that pulling gives.
    pub(crate) async fn refusal(&self, image: &str) -> String {
        self.refusal_of(&request(image)).await
    }

    pub(crate) async fn refusal_of(&self, request: &PullRequest) -> String {
        match self.images.pull(request).await {
            Ok(image) => panic!("{} was pulled", image.digest),
            Err(error) => error.to_string(),
        }
    }

    /// Nothing but whole things may be in the store, once threads that were unpacking have seen
    /// that nobody wants their layer.
    pub(crate) fn assert_no_leftovers(&self) {
        let tmp = self.directory.path().join("tmp");
        let begin = std::time::Instant::now();
        while std::fs::read_dir(&tmp).unwrap().count() > 0 {
            assert!(
                begin.elapsed() < Duration::from_secs(30),
                "something was left"
            );
            std::thread::yield_now();
        }
    }
}

/// A request for linux/amd64, whatever the tests run on.
pub(crate) fn request(image: &str) -> PullRequest {
    let mut request = PullRequest::new(image).unwrap();
    request.platform = Platform::new("linux", "amd64", None);
    request
}

pub(crate) fn with_credentials(image: &str, password: &str) -> PullRequest {
    let mut request = request(image);
    request.credentials = Some(Credentials {
        username: "user".to_owned(),
        password: password.to_owned(),
    });
    request
}

fn serve_blob(server: &Server, repository: &str, content: &[u8], media_type: &str) -> Value {
    let digest = Digest::of(content);
    let path = format!("/v2/{repository}/blobs/{digest}");
    server.put(path, "application/octet-stream", content.to_vec());
    json!({"mediaType": media_type, "digest": digest, "size": content.len()})
}

fn compress(archive: &[u8], compression: Compression) -> (Vec<u8>, &'static str) {
    match compression {
        Compression::None => (archive.to_vec(), ""),
        Compression::Gzip => {
            let level = flate2::Compression::fast();
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), level);
            std::io::Write::write_all(&mut encoder, archive).unwrap();
            (encoder.finish().unwrap(), "+gzip")
        }
        Compression::Zstd => (zstd::encode_all(archive, 1).unwrap(), "+zstd"),
    }
}
