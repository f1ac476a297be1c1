//! Manifests and indexes: reading what a registry serves, and choosing the entry for a platform.
//!
//! Own types instead of `oci-spec`'s: these accept what Docker's registries really hold (`null`
//! for absent lists, unknown media types of annotations) and refuse what is ambiguous.

use serde::{Deserialize, Deserializer};

use crate::digest::Digest;
use crate::platform::Platform;

/// The largest manifest or index that is read, in bytes. Registries refuse larger ones too.
pub(crate) const MANIFEST_BYTES_MAX: u64 = 4 << 20;
/// The most layers of one image. The kernel stacks at most 500 lower directories.
pub(crate) const LAYERS_MAX: usize = 500;

/// What `Accept` says when a manifest is asked for.
pub(crate) const ACCEPT: &str = "application/vnd.oci.image.index.v1+json, \
    application/vnd.docker.distribution.manifest.list.v2+json, \
    application/vnd.oci.image.manifest.v1+json, \
    application/vnd.docker.distribution.manifest.v2+json, */*";

/// A reference to content by digest.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Descriptor {
    #[serde(rename = "mediaType", default)]
    pub(crate) media_type: String,
    pub(crate) digest: Digest,
    /// In bytes, as served.
    pub(crate) size: u64,
    #[serde(default)]
    pub(crate) platform: Option<Platform>,
}

/// A document behind a manifest digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Manifest {
    /// One image.
    Image {
        config: Descriptor,
        /// Lowest first.
        layers: Vec<Descriptor>,
    },
    /// A choice of images by platform.
    Index(Vec<Descriptor>),
}

/// Why a document is not a manifest that can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    /// Not JSON, or a member is missing or of the wrong type.
    #[error("invalid manifest: {0}")]
    Malformed(String),
    /// The format before 2016, which cannot be verified.
    #[error(
        "media type \"application/vnd.docker.distribution.manifest.v1+prettyjws\" \
         is no longer supported"
    )]
    SchemaOne,
    /// The document can be read as an image and as an index (CVE-2021-41190).
    #[error("ambiguous manifest: it has both layers and manifests")]
    Ambiguous,
    /// An index leads to another index.
    #[error("an index within an index is not supported")]
    NestedIndex,
    /// More layers than an overlay mount can stack.
    #[error("{0} layers exceed the limit of {LAYERS_MAX}")]
    TooManyLayers(usize),
    /// A layer is in a format that cannot be unpacked.
    #[error("unsupported layer media type {0:?}")]
    LayerMediaType(String),
    /// The image's configuration and its manifest disagree.
    #[error("number of layers and diffIDs don't match: {layers} != {diff_ids}")]
    LayerCount {
        /// Layers of the manifest.
        layers: usize,
        /// Layers of the configuration.
        diff_ids: usize,
    },
}

impl Manifest {
    /// Reads a manifest or an index of either family (Docker's schema 2, or OCI).
    pub(crate) fn parse(document: &[u8]) -> Result<Self, ManifestError> {
        let raw: Raw = serde_json::from_slice(document)
            .map_err(|error| ManifestError::Malformed(error.to_string()))?;
        let is_image = raw.config.is_some() || !raw.layers.is_empty();
        match raw.schema_version {
            Some(2) => {}
            Some(1) => return Err(ManifestError::SchemaOne),
            _ => return Err(ManifestError::Malformed("no schemaVersion".to_owned())),
        }
        match (raw.manifests, is_image) {
            (Some(_), true) => Err(ManifestError::Ambiguous),
            (Some(manifests), false) => Ok(Self::Index(manifests)),
            (None, _) => {
                let config = raw.config.ok_or_else(|| {
                    ManifestError::Malformed("neither config nor manifests".to_owned())
                })?;
                check_layers(&raw.layers)?;
                Ok(Self::Image {
                    config,
                    layers: raw.layers,
                })
            }
        }
    }
}

/// The entry of an index that serves `platform` best; the first among equals.
pub(crate) fn choose<'a>(
    manifests: &'a [Descriptor],
    platform: &Platform,
) -> Option<&'a Descriptor> {
    let mut best: Option<(u8, &Descriptor)> = None;
    for entry in manifests {
        let offered = entry.platform.as_ref();
        let Some(suits) = offered.and_then(|offered| platform.suitability(offered)) else {
            continue;
        };
        if best.is_none_or(|(least, _)| suits > least) {
            best = Some((suits, entry));
        }
    }
    best.map(|(_, entry)| entry)
}

/// Reads `null` as the default, as Go's encoder writes empty lists and maps.
pub(crate) fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

#[derive(Deserialize)]
struct Raw {
    #[serde(rename = "schemaVersion")]
    schema_version: Option<u32>,
    #[serde(default)]
    config: Option<Descriptor>,
    #[serde(default, deserialize_with = "null_as_default")]
    layers: Vec<Descriptor>,
    #[serde(default)]
    manifests: Option<Vec<Descriptor>>,
}

fn check_layers(layers: &[Descriptor]) -> Result<(), ManifestError> {
    if layers.len() > LAYERS_MAX {
        return Err(ManifestError::TooManyLayers(layers.len()));
    }
    for layer in layers {
        // The compression is found from the content; the type only says that it is a file tree.
        let media_type = layer.media_type.as_str();
        let is_tree = media_type.contains(".rootfs.") || media_type.contains(".layer.");
        if !is_tree || media_type.contains("encrypted") {
            return Err(ManifestError::LayerMediaType(media_type.to_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn descriptor(media_type: &str, platform: &str) -> serde_json::Value {
        let mut value = json!({
            "mediaType": media_type,
            "digest": Digest::of(platform.as_bytes()).to_string(),
            "size": 3,
        });
        if let Some((os, architecture)) = platform.split_once('/') {
            value["platform"] = json!({"os": os, "architecture": architecture});
        }
        value
    }

    fn layer() -> serde_json::Value {
        descriptor("application/vnd.oci.image.layer.v1.tar+gzip", "")
    }

    #[test]
    fn kinds() {
        let check = |document: serde_json::Value, expected: &str| {
            let found = match Manifest::parse(document.to_string().as_bytes()) {
                Ok(Manifest::Image { layers, .. }) => format!("image of {}", layers.len()),
                Ok(Manifest::Index(entries)) => format!("index of {}", entries.len()),
                Err(error) => error.to_string(),
            };
            assert!(found.starts_with(expected), "{found}");
        };
        let config = descriptor("application/vnd.docker.container.image.v1+json", "");
        check(
            json!({"schemaVersion": 2, "config": config, "layers": [layer()]}),
            "image of 1",
        );
        check(
            json!({"schemaVersion": 2, "config": config, "layers": null}),
            "image of 0",
        );
        check(
            json!({"schemaVersion": 2, "manifests": [layer()]}),
            "index of 1",
        );
        check(
            json!({"schemaVersion": 2, "manifests": [], "layers": [layer()], "config": config}),
            "ambiguous manifest",
        );
        check(
            json!({"schemaVersion": 1, "fsLayers": []}),
            "media type \"application/vnd.docker.distribution.manifest.v1",
        );
        check(json!({"schemaVersion": 2}), "invalid manifest");
        check(json!([]), "invalid manifest");
        check(
            json!({"schemaVersion": 2, "config": config, "layers": [{"digest": "x"}]}),
            "invalid manifest",
        );
        let foreign = descriptor("application/vnd.cncf.helm.chart.content.v1.tar+gzip", "");
        check(
            json!({"schemaVersion": 2, "config": config, "layers": [foreign]}),
            "unsupported layer media type",
        );
    }

    #[test]
    fn choice_of_platform() {
        let entries: Vec<Descriptor> = ["unknown/unknown", "linux/arm64", "linux/amd64"]
            .into_iter()
            .map(|platform| serde_json::from_value(descriptor("m", platform)).unwrap())
            .collect();
        let check = |architecture: &str, expected: Option<usize>| {
            let platform = Platform::new("linux", architecture, None);
            let chosen = choose(&entries, &platform);
            assert_eq!(chosen, expected.map(|index| &entries[index]));
        };
        check("amd64", Some(2));
        check("arm64", Some(1));
        check("s390x", None);
    }

    proptest! {
        #[test]
        fn any_bytes(document in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = Manifest::parse(&document);
        }
    }
}
