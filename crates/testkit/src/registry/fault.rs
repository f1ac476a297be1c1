//! Failures on demand: a request whose path matches is slow, cut off or refused.

use std::sync::{Mutex, PoisonError};

use serde::Deserialize;

/// One failure that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Requests whose path contains this.
    pub path_contains: String,
    /// How many of them; then the fault is over.
    pub times: u32,
    /// Wait so long before answering.
    #[serde(default)]
    pub delay_ms: u64,
    /// Answer with this status and no more.
    #[serde(default)]
    pub status: Option<u16>,
    /// Announce the whole body, send so many bytes of it, and close the connection.
    #[serde(default)]
    pub truncate_after: Option<usize>,
    /// Serve the body with its first byte changed.
    #[serde(default)]
    pub corrupt: bool,
}

#[derive(Debug, Default)]
pub(super) struct Faults(Mutex<Vec<Fault>>);

impl Faults {
    pub(super) fn add(&self, fault: Fault) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(fault);
    }

    /// The fault that befalls this request; it counts as used.
    pub(super) fn take(&self, path: &str) -> Option<Fault> {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        faults.retain(|fault| fault.times > 0);
        let fault = faults
            .iter_mut()
            .find(|fault| path.contains(&fault.path_contains))?;
        fault.times -= 1;
        Some(fault.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_befalls_as_many_requests_as_it_says() {
        let faults = Faults::default();
        let fault = r#"{"path_contains": "/blobs/", "times": 2, "status": 503}"#;
        faults.add(serde_json::from_str(fault).expect("fault"));
        assert!(faults.take("/v2/busybox/manifests/latest").is_none());
        assert!(faults.take("/v2/busybox/blobs/sha256:a").is_some());
        assert!(faults.take("/v2/busybox/blobs/sha256:a").is_some());
        assert!(faults.take("/v2/busybox/blobs/sha256:a").is_none());
    }
}
