//! A deployment while it lives: one set of tasks of a service, all of one revision.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::ServiceDeploymentId;
use crate::{TaskId, UnixMillis};

/// The number in `ecs-svc/<digits>`. The service revision that the deployment's tasks are of has the same
/// number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeploymentId(u64);

/// The smallest and one more than the largest number of 19 digits that SQLite can hold.
const FIRST: u64 = 1_000_000_000_000_000_000;
const END: u64 = 9_000_000_000_000_000_000;

impl DeploymentId {
    /// An id of 19 digits from random bits.
    pub fn from_random(bits: u128) -> Self {
        let within = bits % u128::from(END - FIRST);
        Self(FIRST + u64::try_from(within).unwrap_or(0))
    }

    /// Reads the digits alone, as the ARNs of revisions have them.
    pub fn from_digits(digits: &str) -> Option<Self> {
        let number: u64 = digits.parse().ok()?;
        let is_one = digits.len() == 19 && (FIRST..END).contains(&number);
        is_one.then_some(Self(number))
    }

    pub const fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for DeploymentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ecs-svc/{}", self.0)
    }
}

/// A live deployment. `PRIMARY` is the first one of a service, all others are `ACTIVE`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deployment {
    pub id: DeploymentId,
    /// The record that tells how it went, of the time when it was PRIMARY last.
    pub service_deployment: ServiceDeploymentId,
    pub created_at: UnixMillis,
    pub updated_at: UnixMillis,
    pub rollout_state: RolloutState,
    pub rollout_state_reason: String,
    /// Where the deployment is in the sequence of stages that its strategy has.
    pub stage: DeploymentStage,
    pub stage_since: UnixMillis,
    /// Since the last task that became healthy, unless the circuit breaker says otherwise.
    pub failed_tasks: u32,
    /// Tasks in a row that ended before they ran: they delay the next start.
    pub start_failures: u32,
    /// Tasks in a row that ran, and ended before they were healthy: they delay the next start, less.
    pub early_ends: u32,
    /// No task is started before.
    pub start_after: Option<UnixMillis>,
    /// Tasks that live and whose bad health is counted in `failed_tasks` already.
    pub counted: BTreeSet<TaskId>,
    /// Tasks that have ended by themselves and are about to stop, and whose end is counted already.
    #[serde(default)]
    pub ended: BTreeSet<TaskId>,
    /// Tasks that live and have been healthy once.
    pub proven: BTreeSet<TaskId>,
    /// The circuit breaker or alarms put this deployment back in its place, after a newer one had failed.
    pub is_rollback: bool,
    /// Alarms that were in ALARM before the deployment began: they do not fail it.
    #[serde(default)]
    pub ignored_alarms: BTreeSet<String>,
}

impl Deployment {
    /// A deployment of which nothing has been seen yet.
    pub fn new(id: DeploymentId, record: ServiceDeploymentId, now: UnixMillis) -> Self {
        Self {
            id,
            service_deployment: record,
            created_at: now,
            updated_at: now,
            rollout_state: RolloutState::InProgress,
            rollout_state_reason: format!("ECS deployment {id} in progress."),
            stage: DeploymentStage::ScaleUp,
            stage_since: now,
            failed_tasks: 0,
            start_failures: 0,
            early_ends: 0,
            start_after: None,
            counted: BTreeSet::new(),
            ended: BTreeSet::new(),
            proven: BTreeSet::new(),
            is_rollback: false,
            ignored_alarms: BTreeSet::new(),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum RolloutState {
    InProgress,
    Completed,
    Failed,
}

impl RolloutState {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
        }
    }
}

/// `lifecycleStage`, in the order in which deployments pass through. Not every strategy has every one;
/// the stages that shift traffic come with the strategies that do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum DeploymentStage {
    /// New tasks come, old ones go: with a rolling update both at once.
    ScaleUp,
    /// The new tasks are there; alarms are looked at.
    BakeTime,
    /// What is left of earlier deployments goes.
    CleanUp,
}

impl DeploymentStage {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ScaleUp => "SCALE_UP",
            Self::BakeTime => "BAKE_TIME",
            Self::CleanUp => "CLEAN_UP",
        }
    }
}
