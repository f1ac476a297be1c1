//! Tasks: what was asked for ([`Task`]) and what was seen ([`TaskObservation`]).
//!
//! The two have different writers (see ARCHITECTURE.md, one-writer table) and are stored apart.
//! States are those of ECS's task life cycle; they only move forward.

use serde::{Deserialize, Serialize};

use crate::service::DeploymentId;
use crate::task_definition::{EnvironmentFile, KeyValue};
use crate::{ContainerRuntimeId, NetworkInterfaceId, Tag, TaskId, UnixMillis};

/// A task as it was asked for. Only what is about its end changes after the task was made, and its tags.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    /// Name of the cluster.
    pub cluster: String,
    pub task_definition_arn: String,
    pub family: String,
    pub revision: u32,
    /// `family:NAME` unless the caller chose one; `service:NAME` for tasks of services.
    pub group: String,
    pub started_by: Option<String>,
    /// `FARGATE`.
    pub launch_type: String,
    /// `FARGATE` or `FARGATE_SPOT` when a capacity provider strategy placed the task.
    pub capacity_provider: Option<String>,
    /// The resolved version, `1.4.0` for `LATEST`.
    pub platform_version: String,
    /// CPU units after overrides.
    pub cpu: u32,
    pub memory_mib: u32,
    pub ephemeral_storage_gib: u32,
    pub overrides: TaskOverride,
    pub enable_execute_command: bool,
    pub tags: Vec<Tag>,
    pub availability_zone: String,
    pub network_interface: NetworkInterfaceId,
    pub containers: Vec<TaskContainer>,
    pub created_at: UnixMillis,
    pub stop: Option<StopRequest>,
    /// The service and deployment that it is of.
    #[serde(default)]
    pub service: Option<TaskService>,
    /// It is to stop, once its targets are deregistered: then this becomes `stop`.
    #[serde(default)]
    pub retire: Option<StopRequest>,
    /// Until when its service may not stop it to have fewer or newer tasks.
    #[serde(default)]
    pub protected_until: Option<UnixMillis>,
}

/// What a task is part of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskService {
    /// Name of the service, in the task's cluster.
    pub name: String,
    pub deployment: DeploymentId,
}

/// What identifies a container of a task, decided when the task is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskContainer {
    pub name: String,
    /// UUID, the last part of the container's ARN.
    pub arn_id: String,
    pub runtime_id: ContainerRuntimeId,
    /// The image as the definition names it.
    pub image: String,
    pub cpu: u32,
    pub memory_mib: Option<u32>,
    pub memory_reservation_mib: Option<u32>,
    /// Essential and with a health check: its health is part of the task's.
    #[serde(default)]
    pub decides_health: bool,
    /// `sha256:…` that is to run, whatever the image's tag means now.
    #[serde(default)]
    pub pinned_digest: Option<String>,
}

/// Someone wants the task to stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopRequest {
    pub code: StopCode,
    pub reason: String,
    pub at: UnixMillis,
}

/// Overrides of `RunTask`, as given.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskOverride {
    pub containers: Vec<ContainerOverride>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub ephemeral_storage_gib: Option<u32>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerOverride {
    pub name: String,
    pub command: Option<Vec<String>>,
    pub environment: Vec<KeyValue>,
    pub environment_files: Vec<EnvironmentFile>,
    pub cpu: Option<u32>,
    pub memory_mib: Option<u32>,
    pub memory_reservation_mib: Option<u32>,
}

/// `lastStatus`, in the order in which a task passes through.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum TaskStatus {
    #[default]
    Provisioning,
    Pending,
    Activating,
    Running,
    Deactivating,
    Stopping,
    Deprovisioning,
    Stopped,
}

impl TaskStatus {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Provisioning => "PROVISIONING",
            Self::Pending => "PENDING",
            Self::Activating => "ACTIVATING",
            Self::Running => "RUNNING",
            Self::Deactivating => "DEACTIVATING",
            Self::Stopping => "STOPPING",
            Self::Deprovisioning => "DEPROVISIONING",
            Self::Stopped => "STOPPED",
        }
    }
}

/// `stopCode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StopCode {
    TaskFailedToStart,
    EssentialContainerExited,
    UserInitiated,
    ServiceSchedulerInitiated,
    SpotInterruption,
    TerminationNotice,
    InfrastructureHealth,
}

impl StopCode {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TaskFailedToStart => "TaskFailedToStart",
            Self::EssentialContainerExited => "EssentialContainerExited",
            Self::UserInitiated => "UserInitiated",
            Self::ServiceSchedulerInitiated => "ServiceSchedulerInitiated",
            Self::SpotInterruption => "SpotInterruption",
            Self::TerminationNotice => "TerminationNotice",
            Self::InfrastructureHealth => "InfrastructureHealth",
        }
    }
}

/// What the engine has seen of a task. The engine sends the whole of it at every change.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskObservation {
    pub status: TaskStatus,
    pub attachment: AttachmentStatus,
    pub containers: Vec<ContainerObservation>,
    pub pull_started_at: Option<UnixMillis>,
    pub pull_stopped_at: Option<UnixMillis>,
    /// When the network interface had its address and could carry traffic.
    pub connectivity_at: Option<UnixMillis>,
    /// When all containers that have to run were running.
    pub started_at: Option<UnixMillis>,
    pub stopping_at: Option<UnixMillis>,
    /// When the last container ended.
    pub execution_stopped_at: Option<UnixMillis>,
    pub stopped_at: Option<UnixMillis>,
    /// Why the task ended when it ended by itself, or could not start.
    pub ended: Option<TaskEnd>,
}

/// Why a task ended, as the engine saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskEnd {
    pub code: StopCode,
    pub reason: String,
}

/// Status of the `ElasticNetworkInterface` attachment.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum AttachmentStatus {
    #[default]
    Precreated,
    Attaching,
    Attached,
    Deleted,
}

impl AttachmentStatus {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Precreated => "PRECREATED",
            Self::Attaching => "ATTACHING",
            Self::Attached => "ATTACHED",
            Self::Deleted => "DELETED",
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerObservation {
    pub name: String,
    pub status: ContainerStatus,
    /// `sha256:…` of the manifest that runs.
    pub image_digest: Option<String>,
    /// Process id of the container's init on the host.
    pub pid: Option<u32>,
    pub started_at: Option<UnixMillis>,
    pub finished_at: Option<UnixMillis>,
    /// 128 + signal number when a signal ended the container.
    pub exit_code: Option<i32>,
    /// Such as `CannotPullContainerError: …` or `OutOfMemoryError: …`.
    pub reason: Option<String>,
    #[serde(default)]
    pub health: HealthStatus,
    /// When sessions could be opened in it.
    #[serde(default)]
    pub exec_ready_at: Option<UnixMillis>,
}

/// `healthStatus` of a container or a task.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HealthStatus {
    /// There is no check, or none has decided yet.
    #[default]
    Unknown,
    Healthy,
    Unhealthy,
}

impl HealthStatus {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::Healthy => "HEALTHY",
            Self::Unhealthy => "UNHEALTHY",
        }
    }
}

/// `lastStatus` of a container.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum ContainerStatus {
    #[default]
    Pending,
    Running,
    Stopped,
}

impl ContainerStatus {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
        }
    }
}

impl Task {
    /// Whether the task is meant to run, given what was seen of it (`desiredStatus`).
    pub fn wants_to_run(&self, seen: &TaskObservation) -> bool {
        self.stop.is_none()
            && self.retire.is_none()
            && seen.ended.is_none()
            && seen.status < TaskStatus::Stopping
    }

    /// Whether its service has to leave it alone at this moment.
    pub fn is_protected(&self, now: UnixMillis) -> bool {
        self.protected_until.is_some_and(|until| now < until)
    }

    /// `stopCode` and `stoppedReason`: whichever came first, the request or the end seen.
    pub fn stop_cause<'a>(&'a self, seen: &'a TaskObservation) -> Option<(StopCode, &'a str)> {
        match (&seen.ended, self.stop.as_ref().or(self.retire.as_ref())) {
            (Some(end), _) => Some((end.code, &end.reason)),
            (None, Some(stop)) => Some((stop.code, &stop.reason)),
            (None, None) => None,
        }
    }
}
