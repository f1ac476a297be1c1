//! Tags: the key-value pairs that every AWS resource can carry.

use serde::{Deserialize, Serialize};

/// One tag. Limits (50 tags, key 1–128, value 0–256 characters, no `aws:` prefix) are checked by
/// `rules`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Tag {
    pub key: String,
    pub value: String,
}
