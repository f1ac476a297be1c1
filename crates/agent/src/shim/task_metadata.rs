//! What a task's containers are told about their task, as far as it does not change while the task
//! runs. It comes with the bundle; what changes is in the shim's state, or counted by the kernel.
//!
//! Only nouns: how they are shown is `endpoints::metadata`'s.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Facts about a task. Times are milliseconds since 1970.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskMetadata {
    pub cluster_arn: String,
    /// Empty when there are none: the endpoints know no task then.
    pub task_arn: String,
    pub family: String,
    pub revision: u32,
    pub service_name: Option<String>,
    pub vpc_id: String,
    pub availability_zone: String,
    pub launch_type: String,
    /// In ECS units: 1024 is one vCPU.
    pub cpu: u32,
    pub memory_mib: u32,
    pub pull_started_at: Option<u64>,
    pub pull_stopped_at: Option<u64>,
    /// As they were when the task started.
    pub tags: BTreeMap<String, String>,
    /// Whether the task may act as a role of its own.
    pub has_task_role: bool,
    pub network: NetworkMetadata,
    /// In the order of the bundle's containers.
    pub containers: Vec<ContainerMetadata>,
}

/// The task's network interface.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NetworkMetadata {
    pub address: String,
    pub ipv6_address: Option<String>,
    pub ipv6_subnet_cidr: Option<String>,
    pub mac_address: String,
    pub subnet_cidr: String,
    /// With the prefix length of the subnet.
    pub gateway: String,
    pub nameservers: Vec<String>,
    pub search: Vec<String>,
    pub private_dns_name: String,
}

/// Facts about a container.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ContainerMetadata {
    /// The runtime id; it also names the container in the URLs of its endpoints.
    pub id: String,
    pub name: String,
    pub arn: String,
    pub image: String,
    /// Digest of the image's manifest.
    pub image_digest: String,
    pub labels: BTreeMap<String, String>,
    /// CPU shares.
    pub cpu: u64,
    pub memory_mib: Option<u32>,
    pub ports: Vec<PortMetadata>,
    pub volumes: Vec<VolumeMetadata>,
    pub log_driver: Option<String>,
    pub log_options: BTreeMap<String, String>,
    pub has_restart_policy: bool,
}

/// A port mapping.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PortMetadata {
    pub container_port: u16,
    pub host_port: u16,
    pub protocol: String,
}

/// A mounted volume.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct VolumeMetadata {
    pub name: String,
    pub destination: String,
}
