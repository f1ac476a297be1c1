//! All that a decision about a service rests on.

use std::collections::{BTreeMap, BTreeSet};

use model::service::{DeploymentId, Service, ServiceDeployment, ServiceRevision};
use model::task::{HealthStatus, StopCode, TaskStatus};
use model::{Pace, TaskId, UnixMillis};

/// One service as it is wanted and seen.
#[derive(Debug, Clone)]
pub struct Snapshot<'a> {
    pub now: UnixMillis,
    pub pace: Pace,
    pub service: &'a Service,
    /// Of every live deployment, and the one to go back to.
    pub revisions: BTreeMap<DeploymentId, &'a ServiceRevision>,
    /// The records of live deployments, by the revision that is their target.
    pub records: &'a [ServiceDeployment],
    /// The revision of the last deployment that completed, if one did.
    pub last_completed: Option<DeploymentId>,
    /// Every task of the service that has not stopped, or whose end was not looked at yet.
    pub tasks: &'a [TaskView],
    /// CloudWatch alarms, of those that deployments name, that are in ALARM now.
    pub alarms: BTreeSet<String>,
    /// The zones of the service's subnets.
    pub zones: BTreeSet<String>,
    /// What could not be placed a moment ago is not tried again before (see [`super::Decision::starts`]).
    pub place_after: Option<UnixMillis>,
}

/// A task of the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskView {
    pub id: TaskId,
    pub deployment: DeploymentId,
    pub created_at: UnixMillis,
    pub zone: String,
    pub capacity_provider: Option<String>,
    pub status: TaskStatus,
    /// Its end was wished, by whom ever, or has come: it is not one of the service's tasks any more.
    pub is_leaving: bool,
    /// It is to stop as soon as its targets are gone.
    pub is_retiring: bool,
    /// `stop` was asked of the engine.
    pub is_stopping: bool,
    /// `stopCode`, once there is one.
    pub stop_code: Option<StopCode>,
    pub started_at: Option<UnixMillis>,
    /// Of its containers' checks; `None` when it has none that decide.
    pub health: Option<HealthStatus>,
    /// One for each load balancer of its revision, in that order.
    pub targets: Vec<TargetView>,
    /// The service may not stop it before to have fewer or newer tasks.
    pub protected_until: Option<UnixMillis>,
    /// What its containers run, by container, as far as it was seen.
    pub digests: BTreeMap<String, String>,
}

/// A task as a target of one target group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetView {
    pub target_group_arn: String,
    pub port: u16,
    pub seen: TargetSeen,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetSeen {
    /// It is not registered (any more).
    Absent,
    /// No load balancer sends to the target group, or none into the target's zone: nobody checks it.
    Unused,
    Initial,
    Healthy,
    /// With AWS's reason, such as `Health checks failed with these codes: [503]`.
    Unhealthy {
        reason: String,
    },
    Draining,
    /// The target group does not exist any more.
    Nowhere,
}

impl TaskView {
    /// It is one of the tasks that the service has: wanted, and not ended.
    pub fn is_live(&self) -> bool {
        !self.is_leaving && self.status < TaskStatus::Deactivating
    }

    /// Whether the service has to leave it alone at this moment.
    pub fn is_protected(&self, now: UnixMillis) -> bool {
        self.protected_until.is_some_and(|until| now < until)
    }

    pub fn has_stopped(&self) -> bool {
        self.status == TaskStatus::Stopped
    }
}
