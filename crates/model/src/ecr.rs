//! ECR: repositories, the images in them, tags, and which content a repository has.
//!
//! Digests are texts here (`sha256:` and 64 hex digits); crate `images` gives them their type.

pub mod lifecycle;
pub mod registry;

use serde::{Deserialize, Serialize};

use crate::arn::Scope;
use crate::{Tag, UnixMillis};

/// Which repository: names are unique in an account and region.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RepositoryId {
    pub scope: Scope,
    /// Such as `team/app`.
    pub name: String,
}

/// A repository and its settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Repository {
    pub id: RepositoryId,
    pub created_at: UnixMillis,
    #[serde(default)]
    pub tag_mutability: TagMutability,
    #[serde(default)]
    pub tags: Vec<Tag>,
    /// What was asked for; nothing scans.
    #[serde(default)]
    pub scan_on_push: bool,
    /// The policy document as it was set.
    #[serde(default)]
    pub policy: Option<String>,
}

/// Whether a tag that is there may come to mean another image.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagMutability {
    pub setting: TagMutabilitySetting,
    /// Patterns of tags to which the opposite applies; only with a setting that has exclusions.
    #[serde(default)]
    pub exclusions: Vec<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum TagMutabilitySetting {
    #[default]
    Mutable,
    Immutable,
    MutableWithExclusion,
    ImmutableWithExclusion,
}

/// A manifest or index in a repository: what ECR calls an image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepositoryManifest {
    pub digest: String,
    pub media_type: String,
    /// `artifactType`, or the configuration's media type where there is none.
    #[serde(default)]
    pub artifact_type: Option<String>,
    /// Of the document itself, in bytes.
    pub size: u64,
    pub pushed_at: UnixMillis,
    #[serde(default)]
    pub last_pulled_at: Option<UnixMillis>,
    #[serde(default)]
    pub config: Option<ContentDescriptor>,
    /// Lowest first.
    #[serde(default)]
    pub layers: Vec<ContentDescriptor>,
    /// Of an index: what it leads to.
    #[serde(default)]
    pub manifests: Vec<ContentDescriptor>,
    /// What this refers to (a signature's image). Need not exist.
    #[serde(default)]
    pub subject: Option<String>,
}

/// A reference to content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContentDescriptor {
    pub digest: String,
    pub media_type: String,
    /// In bytes.
    pub size: u64,
}

/// A tag and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageTag {
    pub tag: String,
    pub digest: String,
}

impl RepositoryManifest {
    /// What ECR shows as `imageSizeInBytes`: configuration and layers as they are stored.
    pub fn image_bytes(&self) -> u64 {
        let content = self.config.iter().chain(&self.layers);
        let bytes = content.fold(0_u64, |sum, part| sum.saturating_add(part.size));
        bytes.saturating_add(self.size)
    }

    /// Whether this is a choice of images rather than one.
    pub fn is_index(&self) -> bool {
        self.media_type.contains("index") || self.media_type.contains("manifest.list")
    }
}

impl RepositoryId {
    /// `arn:aws:ecr:REGION:ACCOUNT:repository/NAME`.
    pub fn arn(&self) -> String {
        let Scope { account_id, region } = &self.scope;
        format!("arn:aws:ecr:{region}:{account_id}:repository/{}", self.name)
    }
}
