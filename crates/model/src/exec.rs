//! Sessions of ECS Exec as they were asked for. Their processes belong to the engine.

use serde::{Deserialize, Serialize};

use crate::{TaskId, UnixMillis};

/// A session of `ExecuteCommand` or `StartSession`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecSession {
    /// Such as `ecs-execute-command-0123456789abcdef0`.
    pub id: String,
    pub task_id: TaskId,
    /// Name of the container.
    pub container: String,
    /// Program and arguments.
    pub args: Vec<String>,
    pub created_at: UnixMillis,
    /// Lets one data channel be opened; gone once it has been used.
    pub token: Option<ExecToken>,
    /// When the process was started.
    pub started_at: Option<UnixMillis>,
    /// When someone asked for the session to end.
    pub terminated_at: Option<UnixMillis>,
    /// When its end was seen.
    pub ended_at: Option<UnixMillis>,
}

/// A token as it is kept: nobody can open a channel with what is on disk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecToken {
    /// SHA-256 of the token, in hexadecimal.
    pub hash: String,
    pub expires_at: UnixMillis,
}
