//! What the shim asks the control plane for on behalf of its containers.
//!
//! The shim knows nothing of the store. It passes a question on as an event, and the answer comes
//! back as a request of the control plane, ready to be sent to the container.

use serde::{Deserialize, Serialize};

/// A question about the shim's own task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum ControlCall {
    GetTaskProtection,
    UpdateTaskProtection {
        enabled: bool,
        expires_in_minutes: Option<i64>,
    },
}

/// The answer as an HTTP response.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlAnswer {
    pub status: u16,
    /// A JSON document.
    pub body: String,
}
