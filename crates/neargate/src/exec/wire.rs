//! The beginning of a conversation between a local command and the control plane: one request as JSON
//! behind its length. What follows are the frames of `agent::shim::exec::wire` for `neargate exec`, and
//! for `neargate spot` one answer as JSON.

use std::path::{Path, PathBuf};

use engine::TerminalSize;
use serde::{Deserialize, Serialize};

/// Longest request, in bytes.
pub(super) const REQUEST_MAX: u32 = 512 << 10;

/// What a local command wants. The forms tell themselves apart: an older `neargate exec` comes back to a
/// newer control plane.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum LocalRequest {
    Exec(Request),
    Interrupt(InterruptRequest),
}

/// What `neargate spot interrupt` wants; it is answered with an [`InterruptAnswer`].
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct InterruptRequest {
    /// Id, beginning of an id, or ARN.
    pub(crate) interrupt: String,
    pub(crate) cluster: Option<String>,
}

/// The id of the task, or why it is not interrupted.
pub(crate) type InterruptAnswer = Result<String, String>;

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
        encode(self)
    }
}

impl InterruptRequest {
    /// The bytes to send.
    pub(crate) fn encode(&self) -> Vec<u8> {
        encode(self)
    }
}

fn encode(request: &impl Serialize) -> Vec<u8> {
    // A structure of strings can always be written.
    let json = serde_json::to_vec(request).unwrap_or_default();
    let length = u32::try_from(json.len()).unwrap_or(u32::MAX).to_be_bytes();
    [&length, &json[..]].concat()
}

/// Where a control plane listens for local commands.
pub(crate) fn socket(run_dir: &Path) -> PathBuf {
    run_dir.join("exec.sock")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_tell_themselves_apart() {
        let read = |text: &str| serde_json::from_str::<LocalRequest>(text).unwrap();
        let exec = r#"{"session":"s","task":"t","cluster":null,"container":null,"args":["true"],
                       "env":[],"user":null,"terminal":null,"is_resumed":true}"#;
        assert!(matches!(read(exec), LocalRequest::Exec(request) if request.is_resumed));
        let interrupt = r#"{"interrupt":"t","cluster":"c"}"#;
        assert!(
            matches!(read(interrupt), LocalRequest::Interrupt(request) if request.interrupt == "t")
        );
        assert!(serde_json::from_str::<LocalRequest>(r#"{"task":"t"}"#).is_err());
    }
}
