//! Why a task could not start, in the words that ECS uses.
//!
//! Source: "Stopped task error codes" in the ECS developer guide.

use model::task::{StopCode, TaskEnd};

/// A start that failed, and whose fault it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StartFailure {
    /// The task's `stoppedReason`.
    pub(crate) task_reason: String,
    /// Container and `reason`, when one container is to blame.
    pub(crate) container: Option<(String, String)>,
}

impl StartFailure {
    /// An image that cannot be had; ECS names it for the task and the container.
    pub(crate) fn pull(container: &str, error: impl std::fmt::Display) -> Self {
        let reason = format!("CannotPullContainerError: {error}");
        Self {
            task_reason: reason.clone(),
            container: Some((container.to_owned(), reason)),
        }
    }

    /// Something around the containers: network, storage, the shim.
    pub(crate) fn resources(what: &str, error: &(dyn std::error::Error + 'static)) -> Self {
        let mut text = format!("ResourceInitializationError: {what}");
        let mut cause = Some(error);
        while let Some(error) = cause {
            text.push_str(": ");
            text.push_str(&error.to_string());
            cause = error.source();
        }
        Self {
            task_reason: text,
            container: None,
        }
    }

    /// A log router that cannot be configured.
    pub(crate) fn initialization(reason: String) -> Self {
        Self {
            task_reason: format!("ResourceInitializationError: {reason}"),
            container: None,
        }
    }

    pub(crate) fn end(&self) -> TaskEnd {
        TaskEnd {
            code: StopCode::TaskFailedToStart,
            reason: self.task_reason.clone(),
        }
    }
}
