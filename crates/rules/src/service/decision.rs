//! What a decision about a service says.

use model::service::{DeploymentId, Service, ServiceDeployment, ServiceRevision};
use model::task::StopCode;
use model::{TaskId, UnixMillis};

/// The next step, all of which is carried out in one transaction. Only what cannot be placed may be left
/// out: then the service is asked about again after a pause (`Snapshot::place_after`).
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The service as it is to be stored, with its deployments.
    pub service: Service,
    /// Records that have changed, or are new.
    pub records: Vec<ServiceDeployment>,
    /// Revisions whose images became known.
    pub revisions: Vec<ServiceRevision>,
    pub starts: Vec<Start>,
    /// Tasks that are to go: their targets are deregistered at once, and they are stopped when these are
    /// gone (a `Retire` of a task without targets stops at once).
    pub retires: Vec<Retire>,
    /// Retiring tasks that have no target left: the engine is to stop them now.
    pub stops: Vec<TaskId>,
    pub registers: Vec<Registration>,
    pub deregisters: Vec<Registration>,
    /// Tasks whose end has been looked at: they are not to be shown again.
    pub settled: Vec<TaskId>,
    /// Messages for `events`, in order. Who carries the decision out tells what it does (which cannot be known
    /// before: ids of tasks that are started) between those that are causes and the others.
    pub events: Vec<String>,
    /// So many of the events are causes of what is done.
    pub causes: usize,
    /// When to ask again although nothing has happened.
    pub wake_at: Option<UnixMillis>,
}

/// Tasks to start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    pub deployment: DeploymentId,
    /// For each task, the capacity provider that it comes from (`None` for a launch type).
    pub providers: Vec<Option<String>>,
    /// The zone that they have to be in, when they are to mend the balance of zones.
    pub zone: Option<String>,
}

/// A task to take away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retire {
    pub task: TaskId,
    pub code: StopCode,
    /// `stoppedReason`.
    pub reason: String,
    pub why: WhyStopped,
}

/// Why a service stops a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WhyStopped {
    /// There are more than wanted, or newer ones.
    Surplus,
    Unhealthy,
    /// There are more in its zone than in another.
    Rebalanced,
}

/// A task becomes a target of a target group, or ceases to be one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    pub task: TaskId,
    pub target_group_arn: String,
    pub port: u16,
}

impl Decision {
    /// Everything stays as it is.
    pub fn nothing(service: &Service) -> Self {
        Self {
            service: service.clone(),
            records: Vec::new(),
            revisions: Vec::new(),
            starts: Vec::new(),
            retires: Vec::new(),
            stops: Vec::new(),
            registers: Vec::new(),
            deregisters: Vec::new(),
            settled: Vec::new(),
            events: Vec::new(),
            causes: 0,
            wake_at: None,
        }
    }
}
