//! The beginning of a conversation between `neargate exec` and the control plane: one request as
//! JSON behind its length. What follows are the frames of `agent::shim::exec::wire`.

use std::path::{Path, PathBuf};

use engine::TerminalSize;
use serde::{Deserialize, Serialize};

/// Longest request, in bytes.
pub(super) const REQUEST_MAX: u32 = 512 << 10;

/// What `neargate exec` wants.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Request {
    /// Chosen by the client.
    pub(crate) session: String,
    /// Id, beginning of an id, or ARN.
    pub(crate) task: String,
    pub(crate) cluster: Option<String>,
    pub(crate) container: Option<String>,
    pub(crate) args: Vec<String>,
    pub(crate) env: Vec<String>,
    pub(crate) user: Option<String>,
    pub(crate) terminal: Option<TerminalSize>,
    /// Whether the session was opened before.
    pub(crate) is_resumed: bool,
}

impl Request {
    /// The bytes to send.
    pub(crate) fn encode(&self) -> Vec<u8> {
        // A structure of strings can always be written.
        let json = serde_json::to_vec(self).unwrap_or_default();
        let length = u32::try_from(json.len()).unwrap_or(u32::MAX).to_be_bytes();
        [&length, &json[..]].concat()
    }
}

/// Where a control plane listens for `neargate exec`.
pub(crate) fn socket(run_dir: &Path) -> PathBuf {
    run_dir.join("exec.sock")
}
