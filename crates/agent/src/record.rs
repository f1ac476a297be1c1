//! What the agent writes beside a shim before it gives it a task, so that the next control plane
//! knows whose it is and how far its start had come.

use engine::Assignment;
use model::task::TaskObservation;
use serde::{Deserialize, Serialize};

/// A task and what was seen of it before its shim took over.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) assignment: Assignment,
    pub(crate) observation: TaskObservation,
}
