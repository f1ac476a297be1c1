//! What control plane and shim say to each other.
//!
//! The control plane sends [`Request`]s; the shim answers with [`Event`]s, above all
//! its whole state whenever something changed. Nothing depends on an event being seen:
//! whoever connects says [`Request::Hello`] and knows everything. The same state is kept
//! in the file `state.json` of the run directory, for the case that the shim is gone.

use std::collections::BTreeMap;
use std::path::PathBuf;

pub use host::container::{
    BindMount, ContainerSpec, GeneratedFile, ResourceLimit, Rootfs, StartError, TemporaryFilesystem,
};
use serde::{Deserialize, Serialize};

pub use super::control_call::{ControlAnswer, ControlCall};
pub use super::task_metadata::{
    ContainerMetadata, NetworkMetadata, PortMetadata, TaskMetadata, VolumeMetadata,
};

/// Version of this protocol. A shim lives as long as its task, so a control plane must
/// understand the versions of shims that older releases started.
pub const VERSION: u32 = 1;
/// Name of the socket in the run directory.
pub const SOCKET: &str = "shim.sock";
/// Name of the file with the last state in the run directory.
pub const STATE_FILE: &str = "state.json";
/// Default bound on output that waits to be read, per container, in bytes.
pub const DEFAULT_SPOOL_LIMIT: u64 = 256 << 20;
/// Most containers in a task: the limit of ECS is 10, extra ones are the product's own.
pub const MAX_CONTAINERS: usize = 16;

/// Sent by the control plane.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Request {
    /// First on a connection; answered with the state.
    Hello { version: u32 },
    /// Gives a waiting shim its task, which starts at once. Repeating it with the same
    /// task id is answered with the state; another id is refused.
    Assign { bundle: Box<TaskBundle> },
    /// Stops the containers in reverse order of their dependencies: the stop signal,
    /// then SIGKILL after each one's stop timeout.
    Stop { reason: String },
    /// Kills all containers at once.
    Kill,
    /// Output has been read and removed: a container that waits for room may go on. Not
    /// answered.
    Consumed,
    /// The answer to [`Event::Call`] of that number. Not answered itself.
    Answer { call: u64, answer: ControlAnswer },
    /// The final state has been stored: remove everything and leave. Refused while a
    /// container runs.
    Release,
}

/// Sent by the shim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Event {
    /// The whole state; snapshots between two of them may be left out.
    State { state: Box<ShimState> },
    /// A container wants to know or to change something that only the control plane can; it is
    /// answered with [`Request::Answer`].
    Call { number: u64, call: ControlCall },
    /// There is new output of these containers in their spools.
    Output { containers: Vec<String> },
    /// A request was carried out. Requests are answered in their order; the state that
    /// shows what was done comes before the answer.
    Done,
    /// A request was not carried out.
    Refused { refusal: Refusal },
    /// The answer to [`Request::Release`]: everything is removed, the shim leaves.
    Released,
}

/// Why a request was not carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Refusal {
    #[error("the shim speaks version {VERSION} of the protocol, not {version}")]
    Version { version: u32 },
    #[error("the shim has the task {task_id} already")]
    Assigned { task_id: String },
    #[error("the task is not valid: {reason}")]
    InvalidBundle { reason: String },
    #[error("the task has not stopped")]
    NotStopped,
    #[error("{reason}")]
    Failed { reason: String },
}

/// A task to run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskBundle {
    pub task_id: String,
    /// Host name of every container.
    pub hostname: String,
    /// Own address, for `/etc/hosts`; nothing is written for the name without it.
    pub address: Option<String>,
    pub dns: Dns,
    /// Further lines for `/etc/hosts`.
    pub extra_hosts: Vec<ExtraHost>,
    pub limits: TaskLimits,
    /// Template of the task's disk space where it is not the one that the shim was started with;
    /// only looked at when the shim has disk space of its own ([`ShimState::storage`]).
    pub storage: Option<PathBuf>,
    /// What the containers are told at their endpoints.
    pub metadata: TaskMetadata,
    pub containers: Vec<ContainerBundle>,
    /// Kernel parameters of the task's network (`net.…`), by their names.
    pub sysctls: BTreeMap<String, String>,
    /// Whether the containers share one pid namespace (`pidMode` `task`).
    pub shared_pids: bool,
}

/// Content of `/etc/resolv.conf`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Dns {
    pub nameservers: Vec<String>,
    pub search: Vec<String>,
    pub options: Vec<String>,
}

/// One line of `/etc/hosts`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtraHost {
    pub address: String,
    pub hostname: String,
}

/// Limits of all containers together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskLimits {
    /// In ECS units: 1024 is one vCPU. A hard limit.
    pub cpu: Option<u64>,
    /// In bytes.
    pub memory: Option<u64>,
    /// Processes and threads.
    pub pids: Option<u64>,
}

/// One container of a task.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContainerBundle {
    pub name: String,
    /// Its host name and generated files are set by the shim.
    pub spec: ContainerSpec,
    /// Whether the task stops when this container ends.
    pub essential: bool,
    /// Share of the CPU against the task's other containers, in ECS units.
    pub cpu: u64,
    /// Hard limit in bytes.
    pub memory: Option<u64>,
    /// Soft limit in bytes.
    pub memory_reservation: Option<u64>,
    pub depends_on: Vec<Dependency>,
    /// How long others wait for this container to reach the condition they depend on,
    /// in milliseconds, from its start.
    pub start_timeout_ms: Option<u64>,
    /// Time between the stop signal and SIGKILL, in milliseconds.
    pub stop_timeout_ms: u64,
    /// Name (`SIGTERM`, `TERM`) or number of the signal that asks the program to end;
    /// SIGTERM when empty.
    pub stop_signal: String,
    /// Where the output goes; it is thrown away when not given.
    pub log: Option<LogBundle>,
    /// Standard input stays open, though nothing is ever written to it.
    pub interactive: bool,
    /// The image as the task definition names it, for messages.
    pub image: String,
    pub health_check: Option<HealthCheckBundle>,
    /// Runs the container again when it ends; never when not given.
    pub restart: Option<RestartBundle>,
}

/// How the shim finds out whether a container is healthy.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HealthCheckBundle {
    /// Program and arguments, run as the container's user in its environment; exit code 0
    /// means healthy.
    pub args: Vec<String>,
    /// From the container's start to the first check, and from the end of one to the next.
    pub interval_ms: u64,
    /// A check that takes longer is killed and has failed.
    pub timeout_ms: u64,
    /// Failures in a row that make the container unhealthy.
    pub retries: u32,
    /// Failures of checks begun in this time after the start do not count, until one passed.
    pub start_period_ms: u64,
}

/// When a container that has ended runs again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RestartBundle {
    /// With these it stays stopped.
    pub ignored_exit_codes: Vec<i32>,
    /// How long it must have run.
    pub attempt_period_ms: u64,
}

/// A condition on another container of the task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependency {
    pub container: String,
    pub condition: Condition,
}

/// What a container waits for another one to reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Condition {
    Start,
    Complete,
    Success,
    Healthy,
}

/// How output is kept until the control plane has read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogBundle {
    /// Directory of the container's spool, see `spool`.
    pub directory: PathBuf,
    pub mode: LogMode,
    /// Bound on output that waits to be read, in bytes.
    pub limit: u64,
    /// The shim carries the output on itself; else the control plane reads it.
    #[serde(default)]
    pub forward: Option<ForwardBundle>,
}

/// How output gets to the task's log router (FireLens).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForwardBundle {
    /// Directory in which the router makes its socket `fluent.sock`.
    pub socket_directory: PathBuf,
    /// Name of the router's container. It is stopped when it has read everything.
    pub router: String,
    /// Tag of the events.
    pub tag: String,
    /// What the events say of where they come from.
    pub container_id: String,
    pub container_name: String,
    /// Most lines that wait for the router; further ones are dropped and counted.
    pub max_lines: u64,
}

/// What happens to output for which there is no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mode", rename_all = "camelCase")]
pub enum LogMode {
    /// The program waits.
    Blocking,
    /// It is kept in memory up to this many bytes; what comes after that is dropped
    /// and counted.
    NonBlocking { max_buffer: u64 },
}

/// Everything about a shim and its task. Times are milliseconds since 1970.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShimState {
    pub version: u32,
    /// Grows with every change.
    pub seq: u64,
    pub phase: TaskPhase,
    /// Set once assigned.
    pub task_id: Option<String>,
    /// Path of the task's control group.
    pub cgroup: String,
    /// Why root in the containers is root of the host, if it is: what the kernel or the file
    /// system of the images lacks.
    pub without_user_namespace: Option<String>,
    /// Whether the shim takes sessions, on a socket of their own; older ones do not.
    #[serde(default)]
    pub accepts_exec: bool,
    pub assigned_at: Option<u64>,
    /// When every container had been started.
    pub started_at: Option<u64>,
    pub stopping_at: Option<u64>,
    /// When the last container had ended.
    pub stopped_at: Option<u64>,
    /// Why the task stops or has stopped.
    pub stop: Option<StopCause>,
    /// In the order of the bundle.
    pub containers: Vec<ContainerState>,
    /// Disk space of a limited size for what the containers write.
    #[serde(default)]
    pub storage: StorageState,
}

/// The disk space of a task.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StorageState {
    /// Where it is mounted, in the mount namespace of the shim; `None`: it is not limited.
    pub mount_point: Option<PathBuf>,
    /// Why it is not limited although it was wanted.
    pub problem: Option<String>,
}

/// Where a task is; it only moves forward.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum TaskPhase {
    /// No task yet.
    #[default]
    Idle,
    /// Not every container has been started.
    Starting,
    Running,
    Stopping,
    Stopped,
}

/// Why a task stopped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "cause", rename_all = "camelCase")]
pub enum StopCause {
    /// An essential container ended by itself.
    EssentialExited { container: String },
    /// An essential container could not be started; see its error.
    StartFailed { container: String },
    /// The control plane asked for it.
    Requested { reason: String },
    /// The shim got SIGTERM: the machine goes down.
    Terminated,
}

/// One container of the state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerState {
    pub name: String,
    pub phase: ContainerPhase,
    /// Pid of the first process in the shim's pid namespace; `host::shim_process::host_pid`
    /// finds the one outside.
    pub pid: Option<u32>,
    /// Path of its control group, once it has one.
    pub cgroup: Option<String>,
    pub started_at: Option<u64>,
    /// Microseconds from the assignment to the execution of the program.
    pub start_latency_us: Option<u64>,
    pub finished_at: Option<u64>,
    /// 128 plus the number of the signal when one ended it.
    pub exit_code: Option<i32>,
    /// Processes the kernel killed because memory ran out, in its last run.
    pub oom_kills: u64,
    /// Why it did not start.
    pub error: Option<StartError>,
    /// What the host could not grant.
    pub warnings: Vec<String>,
    /// Bytes of output that were thrown away for want of room.
    pub dropped_bytes: u64,
    /// No more output will come.
    pub output_complete: bool,
    /// How often it was run again in its place.
    #[serde(default)]
    pub restart_count: u32,
    /// When that was last; `started_at` stays the first start.
    #[serde(default)]
    pub restarted_at: Option<u64>,
    /// Set when it has a health check.
    #[serde(default)]
    pub health: Option<HealthState>,
}

/// What health checks have found. It stays as it was when the container ends.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HealthState {
    pub status: HealthStatus,
    /// When the status last changed, or when the container started.
    pub since: Option<u64>,
    /// Failures in a row that count.
    pub failures: u32,
    /// Of the last check; -1 when it did not run to its end.
    pub exit_code: Option<i32>,
    /// The beginning of what the last check printed, at most 4 KiB, or why it did not run.
    pub output: String,
}

/// A verdict on a container.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HealthStatus {
    #[default]
    Unknown,
    Healthy,
    Unhealthy,
}

/// Where a container is; it only moves forward.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ContainerPhase {
    /// Waits for others.
    #[default]
    Pending,
    /// Is being made.
    Starting,
    Running,
    /// Has ended, could not be started, or was not started because the task stops.
    Stopped,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_keep_their_form() {
        #[track_caller]
        fn check(message: &impl Serialize, expected: &str) {
            assert_eq!(serde_json::to_string(message).unwrap(), expected);
        }
        check(
            &Request::Hello { version: 1 },
            r#"{"type":"hello","version":1}"#,
        );
        check(&Request::Release, r#"{"type":"release"}"#);
        check(
            &Event::Refused {
                refusal: Refusal::Assigned {
                    task_id: "t".into(),
                },
            },
            r#"{"type":"refused","refusal":{"kind":"assigned","task_id":"t"}}"#,
        );
        check(&Condition::Success, r#""SUCCESS""#);
        check(
            &LogMode::NonBlocking { max_buffer: 5 },
            r#"{"mode":"nonBlocking","max_buffer":5}"#,
        );
    }

    #[test]
    fn an_older_bundle_is_understood() {
        let bundle: TaskBundle =
            serde_json::from_str(r#"{"task_id":"t","containers":[{"name":"web"}]}"#).unwrap();
        assert_eq!(bundle.containers[0].name, "web");
    }
}
