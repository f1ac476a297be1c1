//! What a container is made from, and why one could not be started.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

/// Everything the runtime needs to know about one container.
///
/// Always as Docker does it: capabilities of Docker's default set and its filter of system
/// calls, `/dev` with the harmless devices, `/sys` and parts of `/proc` read-only or masked,
/// namespaces of its own for pids, mounts, host name, IPC and control groups. Beyond Docker's
/// default, root inside is nobody on the host, where the host can do that. Programs that are
/// set-user-id keep working (no "no new privileges").
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContainerSpec {
    /// Host name inside.
    pub hostname: String,
    pub rootfs: Rootfs,
    /// Program and arguments; the program is looked for in the `PATH` of `env`.
    pub args: Vec<String>,
    /// `NAME=value`; of several with one name the last counts.
    pub env: Vec<String>,
    /// Working directory; made when it is not there. Empty means `/`.
    pub cwd: String,
    /// `user[:group]` as names of the image or numbers; empty means root.
    pub user: String,
    pub limits: Vec<ResourceLimit>,
    pub mounts: Vec<BindMount>,
    pub tmpfs: Vec<TemporaryFilesystem>,
    /// Files of which the container sees this content, `/etc/hosts` for example.
    pub files: Vec<GeneratedFile>,
    /// Capabilities beyond Docker's default set, and those of it to leave out, by
    /// names such as `SYS_PTRACE`.
    pub add_capabilities: Vec<String>,
    pub drop_capabilities: Vec<String>,
    /// Size of `/dev/shm` in bytes; 64 MiB when not given.
    pub shared_memory: Option<u64>,
    /// Run an init process that forwards signals and reaps orphans.
    pub init: bool,
    /// Kernel parameters by their names (`kernel.shmmax`), set for this container: those of
    /// its IPC namespace, and those of the network, which the whole task has in common.
    pub sysctls: BTreeMap<String, String>,
    /// Standard input, output and errors are a terminal of the container's own.
    pub terminal: bool,
}

/// The layers of a root file system, put together by overlayfs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rootfs {
    /// Unpacked layers, the topmost first; at least one.
    pub lower: Vec<PathBuf>,
    /// Takes the container's changes.
    pub upper: PathBuf,
    /// An empty directory on the same file system as `upper`.
    pub work: PathBuf,
    /// Whether the container may not write to it.
    pub readonly: bool,
}

/// A limit of `setrlimit(2)`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceLimit {
    /// ECS's name: `nofile`, `nproc`, `core`, …
    pub name: String,
    /// `u64::MAX` stands for no limit.
    pub soft: u64,
    pub hard: u64,
}

/// A directory or file of the host that the container sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BindMount {
    pub source: PathBuf,
    pub target: String,
    pub readonly: bool,
    /// What the image has at `target` is copied to `source`, with its owner and mode, as
    /// long as that is empty.
    #[serde(default)]
    pub populate: bool,
}

/// A file system in memory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TemporaryFilesystem {
    pub target: String,
    /// In bytes.
    pub size: u64,
    /// Mount options such as `noexec` or `mode=1777`.
    pub options: Vec<String>,
}

/// A file whose content is made for the container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GeneratedFile {
    /// Absolute path inside the container.
    pub target: String,
    pub content: String,
}

/// Why a container did not start. The text reads as container runtimes put it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum StartError {
    #[error("exec: {command:?}: executable file not found in $PATH")]
    CommandNotInPath { command: String },
    #[error("exec: {command:?}: stat {command}: no such file or directory")]
    CommandMissing { command: String },
    #[error("exec: {command:?}: {reason}")]
    CommandNotExecutable { command: String, reason: String },
    #[error("exec {command}: {reason}")]
    Exec { command: String, reason: String },
    #[error("no command specified")]
    NoCommand,
    #[error("mkdir {path}: {reason}")]
    WorkingDirectory { path: String, reason: String },
    #[error("unable to find user {user}: no matching entries in passwd file")]
    UserNotFound { user: String },
    #[error("unable to find group {group}: no matching entries in group file")]
    GroupNotFound { group: String },
    #[error("uids and gids must be in range 0-2147483647")]
    IdOutOfRange { user: String },
    #[error("error mounting {path}: {reason}")]
    Mount { path: String, reason: String },
    #[error("unknown capability {name:?}")]
    UnknownCapability { name: String },
    #[error("unknown resource limit {name:?}")]
    UnknownLimit { name: String },
    #[error("sysctl {name:?}: {reason}")]
    Sysctl { name: String, reason: String },
    /// A user or group beyond the ids that a task has on the host.
    #[error("user and group ids must be below 65536 here, {id} is not")]
    IdNotMapped { id: u32 },
    /// A container that this one depends on did not reach the condition.
    #[error("{}", dependency_text(dependency, condition, reason))]
    Dependency {
        dependency: String,
        condition: String,
        /// In ECS's words; older shims have none.
        #[serde(default)]
        reason: String,
    },
    /// Any other failure of the runtime.
    #[error("{reason}")]
    Runtime { reason: String },
}

fn dependency_text(dependency: &str, condition: &str, reason: &str) -> String {
    if reason.is_empty() {
        return format!("container {dependency} did not reach the condition {condition}");
    }
    reason.to_owned()
}
