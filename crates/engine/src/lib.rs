//! The interface to whatever runs tasks: assignments down, observations up.
//!
//! `agent` is the engine of this host; a Kubernetes engine will be another. Nothing here assumes a
//! local path, a process or a kernel. Every message carries the whole state, never a change, so
//! that a lost or repeated message does no harm.

mod exec;

use std::net::{Ipv4Addr, Ipv6Addr};

use async_trait::async_trait;
use model::balancing::{BalancerPlan, BalancerReport};
use model::network::{CapturedFlows, Ipv4Cidr, Ipv6Cidr, VpcPlan};
use model::task::TaskObservation;
use model::task_definition::{ContainerDefinition, RuntimePlatform, Volume};
use model::{
    ContainerRuntimeId, LoadBalancerId, NetworkInterfaceId, Tag, TaskId, UnixMillis, VpcId,
};
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot, watch};

pub use exec::{
    ExecAction, ExecAttached, ExecEnd, ExecError, ExecEvent, ExecInput, ExecRequest, ExecStart,
    ExecStream, TerminalSize,
};

/// All that an engine needs to know to run one task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Assignment {
    pub task_id: TaskId,
    pub task_arn: String,
    pub cluster: String,
    #[serde(default)]
    pub cluster_arn: String,
    pub family: String,
    pub revision: u32,
    pub region: String,
    #[serde(default)]
    pub availability_zone: String,
    #[serde(default)]
    pub launch_type: String,
    /// The service that started the task.
    #[serde(default)]
    pub service_name: Option<String>,
    #[serde(default)]
    pub task_role_arn: Option<String>,
    /// As they are when the task starts.
    #[serde(default)]
    pub tags: Vec<Tag>,
    /// CPU units for the whole task.
    pub cpu: u32,
    pub memory_mib: u32,
    pub ephemeral_storage_gib: u32,
    /// Whether the containers share one pid namespace.
    #[serde(default)]
    pub shared_pids: bool,
    pub platform: Option<RuntimePlatform>,
    pub network: NetworkAssignment,
    pub volumes: Vec<Volume>,
    pub containers: Vec<ContainerAssignment>,
}

/// The network interface that the task is to have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkAssignment {
    pub vpc_id: VpcId,
    /// As the plan calls it; absent in assignments that an older version wrote.
    #[serde(default)]
    pub interface_id: Option<NetworkInterfaceId>,
    pub subnet_cidr: Ipv4Cidr,
    pub gateway: Ipv4Addr,
    pub address: Ipv4Addr,
    pub mac_address: String,
    pub public_address: Option<Ipv4Addr>,
    #[serde(default)]
    pub ipv6_address: Option<Ipv6Addr>,
    /// The range of IPv6 that the address is of.
    #[serde(default)]
    pub ipv6_subnet_cidr: Option<Ipv6Cidr>,
    /// Also the hostname inside the task.
    pub private_dns_name: String,
    /// Addresses of name servers: the VPC's resolver, or what its DHCP options say.
    #[serde(default)]
    pub name_servers: Vec<String>,
    /// Domain that short names are looked up in.
    #[serde(default)]
    pub search_domain: Option<String>,
}

/// One container, with the task's overrides already applied to its definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ContainerAssignment {
    pub definition: ContainerDefinition,
    pub runtime_id: ContainerRuntimeId,
    pub arn: String,
    pub log: Option<LogAssignment>,
    /// `sha256:…` that is pulled from the image's repository, whatever its tag means now.
    #[serde(default)]
    pub pinned_digest: Option<String>,
}

impl ContainerAssignment {
    /// What is pulled and runs: the image as the definition names it, but for a digest that is settled.
    pub fn image(&self) -> String {
        let image = &self.definition.image;
        match &self.pinned_digest {
            Some(digest) => {
                let name = image
                    .split_once('@')
                    .map_or(image.as_str(), |(name, _)| name);
                format!("{name}@{digest}")
            }
            None => image.clone(),
        }
    }
}

/// Where an `awslogs` container's output goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogAssignment {
    pub group: String,
    pub stream: String,
    /// `awslogs-create-group`.
    pub create_group: bool,
    /// `mode`: whether the container waits when its output cannot be kept (`blocking`).
    pub blocking: bool,
    /// `max-buffer-size`, for non-blocking mode.
    pub max_buffer_bytes: u64,
    /// A strftime format that starts an event (`awslogs-datetime-format`).
    pub datetime_format: Option<String>,
    /// A regular expression that starts an event (`awslogs-multiline-pattern`).
    pub multiline_pattern: Option<String>,
}

/// What was seen of one task.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskReport {
    pub task_id: TaskId,
    pub observation: TaskObservation,
}

/// Something that runs tasks. All calls return at once; what comes of them is reported.
#[async_trait]
pub trait Engine: Send + Sync {
    /// Brings the VPC's network to this state, making it first where there is none. When it
    /// returns, the plan is enforced. A change is atomic: at no moment is a packet judged by
    /// anything but the plan before or this one.
    async fn apply_network(&self, plan: VpcPlan) -> Result<(), EngineError>;

    /// Takes the VPC's network away. One that does not exist counts as removed.
    async fn remove_network(&self, vpc: &VpcId) -> Result<(), EngineError>;

    /// The VPCs that have a network here, also from before the control plane's last start.
    async fn networks(&self) -> Result<Vec<VpcId>, EngineError>;

    /// Ranges that the engine's surroundings use themselves (a host's networks), with which a VPC
    /// should not overlap.
    async fn occupied_ranges(&self) -> Result<Vec<Ipv4Cidr>, EngineError>;

    /// What the interfaces whose plans want something captured sent, received and were refused since
    /// the last call, by VPC. What was handed out is forgotten; what could not be counted is told.
    async fn captured_flows(&self) -> Vec<CapturedFlows> {
        Vec::new()
    }

    /// Brings a load balancer's data plane to this state, making it first where there is none. When
    /// it returns, every new request is served by the plan; not one fails because of the change. The
    /// plan's interfaces have to be in a network that was applied.
    async fn apply_balancer(&self, plan: BalancerPlan) -> Result<(), EngineError> {
        Err(EngineError {
            what: format!("this engine has no data plane for {}", plan.path),
            source: None,
        })
    }

    /// Takes a load balancer's data plane away, with its network interfaces. One that does not exist
    /// counts as removed.
    async fn remove_balancer(&self, _: &LoadBalancerId) -> Result<(), EngineError> {
        Ok(())
    }

    /// The load balancers that have a data plane here, also from before the control plane's last
    /// start.
    async fn balancers(&self) -> Result<Vec<LoadBalancerId>, EngineError> {
        Ok(Vec::new())
    }

    /// The load balancers whose data plane serves at this moment, whoever has started it.
    async fn serving_balancers(&self) -> Result<Vec<LoadBalancerId>, EngineError> {
        self.balancers().await
    }

    /// Where data planes' reports arrive; handed out once.
    fn balancer_reports(&self) -> Option<mpsc::UnboundedReceiver<BalancerReport>> {
        None
    }

    /// Runs the task. Assigning a task again that the engine already has changes nothing. The task
    /// does not run before a plan with its interface has been applied.
    fn assign(&self, assignment: Assignment);

    /// Stops the task: SIGTERM, the containers' stop timeouts, SIGKILL. Repeating it is harmless;
    /// for a task that the engine does not have it reports nothing.
    fn stop(&self, task: &TaskId);

    /// The final observation has been stored: everything that is left of the task can go.
    fn forget(&self, task: &TaskId);

    /// The tasks that the engine has, also from before the control plane's last start.
    async fn list(&self) -> Vec<TaskReport>;

    /// Whether the engine has the task, in whatever state.
    fn holds(&self, task: &TaskId) -> bool;

    /// Where observations arrive; handed out once.
    fn reports(&self) -> Option<mpsc::UnboundedReceiver<TaskReport>>;

    /// What containers ask of the control plane; handed out once. An engine whose tasks cannot ask
    /// has none.
    fn calls(&self) -> Option<mpsc::Receiver<TaskCall>> {
        None
    }

    /// Changes whenever there is a stream more in [`outputs`](Self::outputs).
    fn output_news(&self) -> watch::Receiver<u64>;

    /// The output streams that are not wholly acknowledged.
    async fn outputs(&self) -> Vec<Output>;

    /// Reads on from `position` (an empty one is the beginning).
    async fn output_read(
        &self,
        output: &OutputId,
        position: &OutputPosition,
    ) -> Result<OutputBatch, EngineError>;

    /// What lies before `position` is stored elsewhere and may go. `finished` says that this was
    /// all there will be: the stream itself may go.
    async fn output_acknowledge(
        &self,
        output: &OutputId,
        position: &OutputPosition,
        finished: bool,
    ) -> Result<(), EngineError>;

    /// Attaches to a session in a container, after starting its process if it is a new one. The
    /// one call that waits for what it asks for, and only until the process is on its way.
    async fn exec(&self, request: ExecRequest) -> Result<ExecStream, ExecError>;
}

/// A question of a container about its own task.
#[derive(Debug)]
pub struct TaskCall {
    pub task_id: TaskId,
    pub question: TaskQuestion,
    /// Dropped without an answer, it counts as refused for lack of time.
    pub answer: oneshot::Sender<TaskAnswer>,
}

/// What a container may ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskQuestion {
    GetProtection,
    UpdateProtection {
        enabled: bool,
        expires_in_minutes: Option<i64>,
    },
}

/// What it may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaskAnswer {
    Protection {
        task_arn: String,
        enabled: bool,
        expires_at: Option<UnixMillis>,
    },
    /// The request was understood, but cannot be fulfilled for this task.
    Failure {
        arn: String,
        reason: String,
        detail: Option<String>,
    },
    /// The operation ended with an exception.
    Error {
        status: u16,
        arn: String,
        code: String,
        message: String,
        request_id: Option<String>,
    },
}

/// One container's output.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OutputId {
    pub task_id: TaskId,
    pub container: String,
}

/// A stream of output and where it is to go.
#[derive(Debug, Clone)]
pub struct Output {
    pub id: OutputId,
    pub log: LogAssignment,
    /// Changes whenever there may be more to read, or the stream has finished.
    pub changes: watch::Receiver<u64>,
}

/// A place in a stream, opaque to everyone but the engine that gave it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutputPosition(pub Vec<u8>);

/// Which pipe a piece of output came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum OutputPipe {
    Stdout,
    Stderr,
}

/// Bytes that a container wrote, as they were read from its pipe.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputChunk {
    pub pipe: OutputPipe,
    pub read_at: UnixMillis,
    pub bytes: Vec<u8>,
}

/// Some output of bounded size, in the order in which it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputBatch {
    pub chunks: Vec<OutputChunk>,
    /// The place after these chunks.
    pub next: OutputPosition,
    /// The container has ended and nothing comes after these chunks.
    pub finished: bool,
}

/// Why an engine cannot do what it was asked.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub struct EngineError {
    pub what: String,
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_that_is_settled_wins() {
        let check = |image: &str, digest: Option<&str>, expected: &str| {
            let container = ContainerAssignment {
                definition: ContainerDefinition {
                    image: image.to_owned(),
                    ..ContainerDefinition::default()
                },
                runtime_id: ContainerRuntimeId::new(&TaskId::from_random(1), 1),
                arn: String::new(),
                log: None,
                pinned_digest: digest.map(str::to_owned),
            };
            assert_eq!(container.image(), expected);
        };
        check("nginx", None, "nginx");
        check("nginx", Some("sha256:1"), "nginx@sha256:1");
        check(
            "localhost:5000/a/b:tag",
            Some("sha256:1"),
            "localhost:5000/a/b:tag@sha256:1",
        );
        check("a@sha256:2", Some("sha256:1"), "a@sha256:1");
    }
}
