//! What belongs to an account's registry in a region as a whole.

use serde::{Deserialize, Serialize};

use crate::UnixMillis;

/// The settings of a registry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegistrySettings {
    /// The policy document as it was put.
    #[serde(default)]
    pub policy: Option<String>,
    #[serde(default)]
    pub scanning_rules: Vec<ScanningRule>,
}

/// Which repositories are to be scanned when. Nothing scans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScanningRule {
    /// `SCAN_ON_PUSH` or `MANUAL`.
    pub frequency: String,
    /// Patterns of repository names.
    pub filters: Vec<String>,
}

/// Where the images of repositories with a certain prefix come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PullThroughCacheRule {
    /// Such as `docker-hub`; `ROOT` for every repository that no other rule is about.
    pub prefix: String,
    /// As it was given: a host, mostly.
    pub upstream_url: String,
    /// What kind of registry that is, as AWS names it.
    #[serde(default)]
    pub upstream_kind: Option<String>,
    /// What stands before the rest of the name at the upstream; `ROOT` or none for nothing.
    #[serde(default)]
    pub upstream_prefix: Option<String>,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
}
