//! Lifecycle policies of ECR repositories: which images expire.
//!
//! Source: "Lifecycle policy properties in Amazon ECR". What a policy means is decided by
//! `rules::ecr::lifecycle`.

use serde::{Deserialize, Serialize};

use crate::UnixMillis;

/// A policy as it is applied.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LifecyclePolicy {
    /// In the order of their priorities, the first one to be applied first.
    pub rules: Vec<LifecycleRule>,
}

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LifecycleRule {
    /// From 1; the lower, the sooner it is applied.
    pub priority: u32,
    pub selection: TagSelection,
    pub expiry: ImageExpiry,
}

/// The images that a rule is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TagSelection {
    Any,
    Untagged,
    /// Each of the prefixes begins some tag of the image.
    Prefixes(Vec<String>),
    /// Each of the patterns (with `*` for any text) fits some tag of the image.
    Patterns(Vec<String>),
}

/// Which of them expire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ImageExpiry {
    /// All but the youngest so many.
    CountMoreThan(u32),
    /// Those pushed more than so many days ago.
    DaysSincePushed(u32),
}

/// The policy of a repository.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepositoryLifecyclePolicy {
    /// The document as it was put.
    pub text: String,
    pub policy: LifecyclePolicy,
    /// When it was last applied to the repository.
    #[serde(default)]
    pub last_evaluated_at: Option<UnixMillis>,
}

/// What a policy would do, as it was found at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LifecyclePreview {
    /// The document that was tried.
    pub text: String,
    pub results: Vec<PreviewResult>,
}

/// An image that a policy would expire.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewResult {
    pub digest: String,
    pub tags: Vec<String>,
    pub pushed_at: UnixMillis,
    /// The rule that would expire it.
    pub priority: u32,
}
