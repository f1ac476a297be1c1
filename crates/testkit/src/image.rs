//! Images and image indexes: their configuration, manifests and digests.
//!
//! Which images there are is `catalog`'s business.

use bytes::Bytes;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::layer::Layer;

const OCI_CONFIG: &str = "application/vnd.oci.image.config.v1+json";
const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
const DOCKER_CONFIG: &str = "application/vnd.docker.container.image.v1+json";
const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";
const DOCKER_LAYER: &str = "application/vnd.docker.image.rootfs.diff.tar.gzip";

/// Content with its digest.
#[derive(Debug, Clone)]
pub struct Blob {
    pub media_type: &'static str,
    /// `sha256:` and 64 hexadecimal digits.
    pub digest: String,
    pub bytes: Bytes,
}

impl Blob {
    pub fn new(media_type: &'static str, bytes: Vec<u8>) -> Self {
        Self {
            media_type,
            digest: sha256(&bytes),
            bytes: bytes.into(),
        }
    }

    fn json(media_type: &'static str, value: &Value) -> Self {
        Self::new(media_type, value.to_string().into_bytes())
    }

    fn descriptor(&self, media_type: &str) -> Value {
        json!({ "mediaType": media_type, "digest": self.digest, "size": self.bytes.len() })
    }
}

/// Which media types the manifests carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    Oci,
    /// Docker's schema 2, with gzip layers.
    Docker,
}

/// An image for one platform.
#[derive(Debug, Clone)]
pub struct Image {
    /// In Go's names: `amd64`, `arm64`.
    pub architecture: String,
    /// The `config` member of the image configuration: `Cmd`, `Entrypoint`, `Env`, ...
    pub config: Value,
    pub layers: Vec<Layer>,
}

impl Image {
    /// An image for the machine that this runs on.
    pub fn native(config: Value, layers: Vec<Layer>) -> Self {
        Self {
            architecture: native_architecture().to_owned(),
            config,
            layers,
        }
    }

    /// The image configuration as a blob.
    pub fn configuration(&self, dialect: Dialect) -> Blob {
        let media_type = match dialect {
            Dialect::Oci => OCI_CONFIG,
            Dialect::Docker => DOCKER_CONFIG,
        };
        let diff_ids: Vec<&str> = self
            .layers
            .iter()
            .map(|layer| layer.diff_id.as_str())
            .collect();
        Blob::json(
            media_type,
            &json!({
                "created": "2024-01-01T00:00:00Z",
                "architecture": self.architecture,
                "os": "linux",
                "config": self.config,
                "rootfs": { "type": "layers", "diff_ids": diff_ids },
                "history": self.layers.iter().map(|_| json!({ "created_by": "testkit" })).collect::<Vec<_>>(),
            }),
        )
    }

    /// The manifest and everything it names.
    pub fn pack(&self, dialect: Dialect) -> Packed {
        let configuration = self.configuration(dialect);
        let layers: Vec<Value> = self
            .layers
            .iter()
            .map(|layer| match dialect {
                Dialect::Oci => layer.blob.descriptor(layer.blob.media_type),
                Dialect::Docker => layer.blob.descriptor(DOCKER_LAYER),
            })
            .collect();
        let media_type = match dialect {
            Dialect::Oci => OCI_MANIFEST,
            Dialect::Docker => DOCKER_MANIFEST,
        };
        let manifest = Blob::json(
            media_type,
            &json!({
                "schemaVersion": 2,
                "mediaType": media_type,
                "config": configuration.descriptor(configuration.media_type),
                "layers": layers,
            }),
        );
        let mut blobs: Vec<Blob> = self.layers.iter().map(|layer| layer.blob.clone()).collect();
        blobs.push(configuration);
        Packed {
            manifest,
            children: Vec::new(),
            blobs,
        }
    }
}

/// What a registry holds for one tag.
#[derive(Debug, Clone)]
pub struct Packed {
    /// What the tag names: a manifest or an index.
    pub manifest: Blob,
    /// The manifests that an index names.
    pub children: Vec<Blob>,
    pub blobs: Vec<Blob>,
}

/// An index (a "manifest list") over images of several platforms.
pub fn index(images: &[Image], dialect: Dialect) -> Packed {
    let (mut descriptors, mut children, mut blobs) = (Vec::new(), Vec::new(), Vec::new());
    for image in images {
        let packed = image.pack(dialect);
        let mut descriptor = packed.manifest.descriptor(packed.manifest.media_type);
        descriptor["platform"] = json!({ "os": "linux", "architecture": image.architecture });
        descriptors.push(descriptor);
        children.push(packed.manifest);
        blobs.extend(packed.blobs);
    }
    let media_type = match dialect {
        Dialect::Oci => OCI_INDEX,
        Dialect::Docker => DOCKER_LIST,
    };
    let manifest = Blob::json(
        media_type,
        &json!({ "schemaVersion": 2, "mediaType": media_type, "manifests": descriptors }),
    );
    Packed {
        manifest,
        children,
        blobs,
    }
}

/// This machine's architecture in Go's names.
pub fn native_architecture() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

/// The digest of a blob as registries write it.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;

    let mut text = "sha256:".to_owned();
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layer::{Compression, LayerBuilder};

    #[test]
    fn an_index_names_its_children_by_digest() {
        let mut layer = LayerBuilder::new();
        layer.file("a", 0o644, b"content").expect("entry");
        let layer = layer.finish(Compression::Gzip).expect("layer");
        let images: Vec<Image> = ["amd64", "arm64"]
            .into_iter()
            .map(|architecture| Image {
                architecture: architecture.to_owned(),
                config: json!({ "Cmd": ["true"] }),
                layers: vec![layer.clone()],
            })
            .collect();
        let packed = index(&images, Dialect::Oci);
        let listed: Value = serde_json::from_slice(&packed.manifest.bytes).expect("JSON");
        for (position, child) in packed.children.iter().enumerate() {
            assert_eq!(
                listed["manifests"][position]["digest"],
                child.digest.as_str()
            );
            assert_eq!(sha256(&child.bytes), child.digest);
        }
    }

    #[test]
    fn digests_are_written_as_registries_do() {
        let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sha256(b""), empty);
    }
}
