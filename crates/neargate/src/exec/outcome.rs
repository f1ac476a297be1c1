//! What a client is told when its session ends.

use engine::{ExecEnd, ExecError};

/// The text that the plugin shows; empty when there is nothing to say.
pub(super) fn text(end: &ExecEnd) -> String {
    match end {
        ExecEnd::Exited { code: 0 } => String::new(),
        ExecEnd::Exited { code } => format!("The command ended with exit code {code}."),
        ExecEnd::ContainerStopped => {
            "The container has stopped, and the session with it.".to_owned()
        }
        ExecEnd::NotStarted { reason } => format!("The command could not be started: {reason}"),
        ExecEnd::Idle => "The session was idle for too long and has been ended.".to_owned(),
        ExecEnd::Abandoned => {
            "The session was without a client for too long and has been ended.".to_owned()
        }
        ExecEnd::Terminated => "The session has been terminated.".to_owned(),
    }
}

/// The same for a session that cannot be attached to.
pub(super) fn refusal(error: &ExecError) -> String {
    match error {
        ExecError::NotRunning => "The container does not run.".to_owned(),
        ExecError::NoSession => "The session has ended, because its task has.".to_owned(),
        ExecError::TooMany { limit } => {
            format!("The task has {limit} sessions already, and may not have more.")
        }
        ExecError::Unavailable { reason } => format!("The session cannot be opened: {reason}"),
    }
}
