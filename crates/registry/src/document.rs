//! Reading the manifests and indexes that are pushed: enough to know what they need.
//!
//! Unlike the engine, a registry also keeps what it cannot run: charts, signatures, other
//! artifacts. So layers may be of any type here; what must be right is the document's own form.

use std::collections::BTreeMap;

use images::Digest;
use model::ecr::ContentDescriptor;
use serde::{Deserialize, Deserializer};

/// The most layers of an image, and entries of an index (ECR's quota for layers).
const ENTRIES_MAX: usize = 4200;
/// The longest media type, in bytes: what a header of HTTP can reasonably hold.
const MEDIA_TYPE_LENGTH_MAX: usize = 255;

const OCI_MANIFEST: &str = "application/vnd.oci.image.manifest.v1+json";
const OCI_INDEX: &str = "application/vnd.oci.image.index.v1+json";
const DOCKER_MANIFEST: &str = "application/vnd.docker.distribution.manifest.v2+json";
const DOCKER_LIST: &str = "application/vnd.docker.distribution.manifest.list.v2+json";

/// A manifest or index, as far as the registry looks into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub media_type: String,
    /// `artifactType`, or the configuration's media type.
    pub artifact_type: Option<String>,
    pub config: Option<ContentDescriptor>,
    pub layers: Vec<ContentDescriptor>,
    pub manifests: Vec<ContentDescriptor>,
    pub subject: Option<String>,
    pub annotations: BTreeMap<String, String>,
}

/// Why a document is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    #[error("{0}")]
    Malformed(String),
    #[error("media type {0:?} is not supported")]
    MediaType(String),
    #[error("the document says that it is {document:?} and was sent as {header:?}")]
    MediaTypesDiffer { document: String, header: String },
    /// CVE-2021-41190.
    #[error("it has both layers and manifests")]
    Ambiguous,
    #[error("{0} entries exceed the limit of {ENTRIES_MAX}")]
    TooMany(usize),
    #[error("{digest} has {actual} bytes where the manifest says {expected}")]
    Size {
        digest: String,
        expected: u64,
        actual: u64,
    },
}

impl Document {
    /// Reads a document. `media_type` is what the client said it is, if it did.
    pub fn parse(document: &[u8], media_type: Option<&str>) -> Result<Self, DocumentError> {
        let raw: Raw = serde_json::from_slice(document)
            .map_err(|error| DocumentError::Malformed(error.to_string()))?;
        match raw.schema_version {
            Some(2) => {}
            Some(1) => {
                let old = "application/vnd.docker.distribution.manifest.v1+prettyjws";
                return Err(DocumentError::MediaType(old.to_owned()));
            }
            _ => return Err(DocumentError::Malformed("no schemaVersion 2".to_owned())),
        }
        let media_type = raw.decide_media_type(media_type)?;
        let is_image = raw.config.is_some() || !raw.layers.is_empty();
        if raw.manifests.is_some() && is_image {
            return Err(DocumentError::Ambiguous);
        }
        let entries = raw.layers.len() + raw.manifests.as_ref().map_or(0, Vec::len);
        if entries > ENTRIES_MAX {
            return Err(DocumentError::TooMany(entries));
        }
        if matches!(media_type.as_str(), OCI_MANIFEST | DOCKER_MANIFEST) {
            if raw.config.is_none() {
                return Err(DocumentError::Malformed("no config".to_owned()));
            }
        } else if raw.manifests.is_none() {
            return Err(DocumentError::Malformed("no manifests".to_owned()));
        }
        let artifact_type = raw.artifact_type.filter(|kind| !kind.is_empty());
        let of_config = || raw.config.as_ref().map(|config| config.media_type.clone());
        Ok(Self {
            media_type,
            artifact_type: artifact_type.or_else(of_config),
            config: raw.config.map(ContentDescriptor::from),
            layers: raw.layers.into_iter().map(Into::into).collect(),
            manifests: raw
                .manifests
                .unwrap_or_default()
                .into_iter()
                .map(Into::into)
                .collect(),
            subject: raw.subject.map(|subject| subject.digest.to_string()),
            annotations: raw.annotations,
        })
    }
}

/// Whether content of this type may be elsewhere than in the registry (base layers that may not
/// be distributed).
pub(crate) fn is_foreign(media_type: &str) -> bool {
    media_type.contains(".foreign.") || media_type.contains(".nondistributable.")
}

#[derive(Deserialize)]
struct Raw {
    #[serde(rename = "schemaVersion")]
    schema_version: Option<u32>,
    #[serde(rename = "mediaType", default)]
    media_type: Option<String>,
    #[serde(rename = "artifactType", default)]
    artifact_type: Option<String>,
    #[serde(default)]
    config: Option<RawDescriptor>,
    #[serde(default, deserialize_with = "null_as_default")]
    layers: Vec<RawDescriptor>,
    #[serde(default)]
    manifests: Option<Vec<RawDescriptor>>,
    #[serde(default)]
    subject: Option<RawDescriptor>,
    #[serde(default, deserialize_with = "null_as_default")]
    annotations: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct RawDescriptor {
    #[serde(rename = "mediaType", default)]
    media_type: String,
    digest: Digest,
    size: u64,
}

impl Raw {
    fn decide_media_type(&self, header: Option<&str>) -> Result<String, DocumentError> {
        let header = header.map(|header| header.split(';').next().unwrap_or_default().trim());
        let header = header.filter(|header| !header.is_empty());
        let document = self.media_type.as_deref().filter(|own| !own.is_empty());
        let decided = match (document, header) {
            (Some(document), Some(header)) if document != header => {
                return Err(DocumentError::MediaTypesDiffer {
                    document: printable(document),
                    header: printable(header),
                });
            }
            (Some(known), _) | (None, Some(known)) => known,
            // Both families allow to leave it out; only OCI's does so in practice.
            (None, None) if self.manifests.is_some() => OCI_INDEX,
            (None, None) => OCI_MANIFEST,
        };
        match decided {
            OCI_MANIFEST | OCI_INDEX | DOCKER_MANIFEST | DOCKER_LIST => Ok(decided.to_owned()),
            other => Err(DocumentError::MediaType(printable(other))),
        }
    }
}

impl From<RawDescriptor> for ContentDescriptor {
    fn from(raw: RawDescriptor) -> Self {
        Self {
            digest: raw.digest.to_string(),
            media_type: raw.media_type,
            size: raw.size,
        }
    }
}

fn printable(text: &str) -> String {
    text.chars()
        .filter(|character| !character.is_control())
        .take(MEDIA_TYPE_LENGTH_MAX)
        .collect()
}

/// Reads `null` as the default, as Go's encoder writes empty lists and maps.
fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}
