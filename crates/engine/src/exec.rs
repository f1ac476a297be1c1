//! Sessions: further processes in containers, with a stream to each.
//!
//! A session outlives its stream. Input and output are numbered, so that whoever comes back knows
//! what has arrived: messages to the process are counted by who sends them, pieces of output by the
//! engine, which keeps them until they are acknowledged. At most one stream is attached to a
//! session; a newer one takes it over.

use model::TaskId;
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;

/// Which session, and what to run when there is none yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExecRequest {
    pub task_id: TaskId,
    /// Name of the container.
    pub container: String,
    /// Chosen by the caller, unique in the engine.
    pub session: String,
    /// `None`: the session exists already, or has ended.
    pub start: Option<ExecStart>,
}

/// The process of a new session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExecStart {
    /// Program and arguments; the program is looked for in the container's `PATH`.
    pub args: Vec<String>,
    /// `NAME=value`, on top of the container's environment.
    pub env: Vec<String>,
    /// Without one the process has pipes, and standard error is apart.
    pub terminal: Option<TerminalSize>,
    /// `user[:group]`; the container's own user when not given.
    pub user: Option<String>,
    /// Number of the first message that will come.
    pub input: u64,
    /// The session ends after this time without input or output.
    pub idle_timeout_ms: Option<u64>,
    /// The session ends after this time without a stream.
    pub detached_timeout_ms: u64,
}

/// In characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TerminalSize {
    pub rows: u16,
    pub columns: u16,
}

/// An attached session. Dropping it detaches; the process runs on.
#[derive(Debug)]
pub struct ExecStream {
    pub attached: ExecAttached,
    pub input: mpsc::Sender<ExecInput>,
    /// Ends when the engine, or a newer stream, has ended the attachment.
    pub events: mpsc::Receiver<ExecEvent>,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecAttached {
    /// Messages below this number have arrived.
    pub input: u64,
    /// Number of the first piece of output that is kept; it comes next.
    pub output: u64,
    /// Pieces below this number have been handed to a stream before.
    pub seen: u64,
}

/// To a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExecInput {
    /// A message; they come in order, without gaps.
    Message { number: u64, action: ExecAction },
    /// Pieces of output below this number need not be kept.
    Acknowledge { output: u64 },
    /// The session shall end: the process is hung up, then killed.
    End,
    /// The end has been seen; nothing of the session need be kept.
    Release,
}

/// What a message does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExecAction {
    Data(Vec<u8>),
    Resize(TerminalSize),
    /// Closes standard input, when that is a pipe.
    CloseInput,
    /// It counts, that is all.
    Nothing,
}

/// From a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExecEvent {
    Output {
        number: u64,
        is_error: bool,
        bytes: Vec<u8>,
    },
    /// The process has been given the messages below this number.
    Taken { input: u64 },
    /// After the last piece of output.
    Ended(ExecEnd),
}

/// How a session ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "end", rename_all = "camelCase")]
pub enum ExecEnd {
    /// 128 plus the number of the signal when one ended the process.
    Exited { code: i32 },
    /// The container stopped, and the process with it.
    ContainerStopped,
    /// The process could not be started; the text is a container runtime's.
    NotStarted { reason: String },
    /// Nothing was said for too long.
    Idle,
    /// Nobody came back for too long.
    Abandoned,
    /// By [`ExecInput::End`].
    Terminated,
}

/// Why there is no stream.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ExecError {
    #[error("the container does not run")]
    NotRunning,
    #[error("there is no such session; it has ended, or its task has")]
    NoSession,
    #[error("there are {limit} sessions in this task already")]
    TooMany { limit: usize },
    #[error("{reason}")]
    Unavailable { reason: String },
}
