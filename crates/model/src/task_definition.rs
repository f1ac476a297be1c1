//! Task definitions: what a task is to be made of. One revision never changes once registered.
//!
//! Members, units and defaults are those of ECS's `TaskDefinition` and `ContainerDefinition`
//! (API reference, version 2014-11-13). An `Option` is `None` where the caller said nothing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Tag, UnixMillis};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TaskDefinition {
    pub family: String,
    pub revision: u32,
    pub arn: String,
    pub status: TaskDefinitionStatus,
    pub containers: Vec<ContainerDefinition>,
    /// CPU units, 1024 a virtual CPU.
    pub cpu: Option<u32>,
    pub memory_mib: Option<u32>,
    /// `awsvpc` (Fargate), `bridge`, `host` or `none`; only `awsvpc` can run here.
    pub network_mode: Option<String>,
    pub requires_compatibilities: Vec<String>,
    /// What the definition fits, found by validation (`EC2`, `FARGATE`).
    pub compatibilities: Vec<String>,
    /// `requiresAttributes`: capability names that AWS derives from the definition.
    pub requires_attributes: Vec<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub volumes: Vec<Volume>,
    pub placement_constraints: Vec<PlacementConstraint>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub pid_mode: Option<String>,
    pub ipc_mode: Option<String>,
    pub ephemeral_storage_gib: Option<u32>,
    pub enable_fault_injection: Option<bool>,
    pub tags: Vec<Tag>,
    pub registered_at: UnixMillis,
    pub registered_by: String,
    pub deregistered_at: Option<UnixMillis>,
    /// Set by `DeleteTaskDefinitions`.
    #[serde(default)]
    pub delete_requested_at: Option<UnixMillis>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum TaskDefinitionStatus {
    Active,
    Inactive,
    DeleteInProgress,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerDefinition {
    pub name: String,
    pub image: String,
    /// CPU units; 0 when the caller said nothing.
    pub cpu: u32,
    /// Hard limit.
    pub memory_mib: Option<u32>,
    /// Soft limit.
    pub memory_reservation_mib: Option<u32>,
    pub essential: bool,
    pub port_mappings: Vec<PortMapping>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment: Vec<KeyValue>,
    pub environment_files: Vec<EnvironmentFile>,
    pub secrets: Vec<Secret>,
    pub repository_credentials: Option<String>,
    pub mount_points: Vec<MountPoint>,
    pub volumes_from: Vec<VolumeFrom>,
    pub linux_parameters: Option<LinuxParameters>,
    pub depends_on: Vec<ContainerDependency>,
    pub restart_policy: Option<RestartPolicy>,
    pub start_timeout_seconds: Option<u32>,
    pub stop_timeout_seconds: Option<u32>,
    pub version_consistency: Option<String>,
    pub hostname: Option<String>,
    /// `name`, `uid`, `name:group`, `uid:gid` and so on.
    pub user: Option<String>,
    pub working_directory: Option<String>,
    pub disable_networking: Option<bool>,
    pub privileged: Option<bool>,
    pub readonly_root_filesystem: Option<bool>,
    pub dns_servers: Vec<String>,
    pub dns_search_domains: Vec<String>,
    pub extra_hosts: Vec<HostEntry>,
    pub docker_security_options: Vec<String>,
    pub links: Vec<String>,
    pub interactive: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub docker_labels: BTreeMap<String, String>,
    pub ulimits: Vec<Ulimit>,
    pub log_configuration: Option<LogConfiguration>,
    pub health_check: Option<HealthCheck>,
    pub system_controls: Vec<SystemControl>,
    pub resource_requirements: Vec<ResourceRequirement>,
    pub firelens_configuration: Option<FirelensConfiguration>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyValue {
    pub name: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnvironmentFile {
    pub value: String,
    pub kind: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secret {
    pub name: String,
    pub value_from: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortMapping {
    pub container_port: Option<u16>,
    pub host_port: Option<u16>,
    /// `tcp` or `udp`.
    pub protocol: String,
    pub name: Option<String>,
    pub app_protocol: Option<String>,
    pub container_port_range: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MountPoint {
    pub source_volume: Option<String>,
    pub container_path: Option<String>,
    pub read_only: Option<bool>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeFrom {
    pub source_container: Option<String>,
    pub read_only: Option<bool>,
}

/// A task volume. Only task-scoped ones (no host path, no driver) can act so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volume {
    pub name: String,
    /// `host.sourcePath`; on Fargate it has to be absent.
    pub host_source_path: Option<String>,
    /// Whether the caller gave a `host` member at all (it is echoed).
    pub has_host: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacementConstraint {
    pub kind: String,
    pub expression: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuntimePlatform {
    /// `X86_64` or `ARM64`.
    pub cpu_architecture: Option<String>,
    /// `LINUX` or a Windows edition.
    pub operating_system_family: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinuxParameters {
    pub capabilities_add: Vec<String>,
    pub capabilities_drop: Vec<String>,
    pub has_capabilities: bool,
    pub devices: Vec<Device>,
    pub init_process_enabled: Option<bool>,
    pub shared_memory_size_mib: Option<u32>,
    pub tmpfs: Vec<Tmpfs>,
    pub max_swap_mib: Option<u32>,
    pub swappiness: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    pub host_path: String,
    pub container_path: Option<String>,
    pub permissions: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tmpfs {
    pub container_path: String,
    pub size_mib: u32,
    pub mount_options: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerDependency {
    pub container_name: String,
    pub condition: DependencyCondition,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DependencyCondition {
    Start,
    Complete,
    Success,
    Healthy,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RestartPolicy {
    pub enabled: bool,
    pub ignored_exit_codes: Vec<i32>,
    pub attempt_period_seconds: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostEntry {
    pub hostname: String,
    pub ip_address: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ulimit {
    pub name: String,
    pub soft_limit: i64,
    pub hard_limit: i64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogConfiguration {
    pub log_driver: String,
    pub options: BTreeMap<String, String>,
    pub secret_options: Vec<Secret>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    pub command: Vec<String>,
    pub interval_seconds: u32,
    pub timeout_seconds: u32,
    pub retries: u32,
    pub start_period_seconds: Option<u32>,
}

impl HealthCheck {
    /// Whether the container is to be checked: the command `NONE` says that it is not.
    pub fn is_wanted(&self) -> bool {
        self.command.first().is_some_and(|form| form != "NONE")
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SystemControl {
    pub namespace: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResourceRequirement {
    pub kind: String,
    pub value: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirelensConfiguration {
    pub kind: String,
    pub options: BTreeMap<String, String>,
}
