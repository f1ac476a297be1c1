//! What the data plane of a load balancer observes, and reports as a whole.

use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use super::Target;
use crate::{ListenerId, LoadBalancerId, TargetGroupId, UnixMillis};

/// All that a load balancer's data plane knows at a moment; sent whenever it changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalancerReport {
    pub load_balancer_id: LoadBalancerId,
    pub at: UnixMillis,
    /// The plan that is served.
    pub plan_version: u64,
    /// Listeners that do not serve as they should.
    pub listeners: Vec<ListenerProblem>,
    /// What a person should know of listeners that serve all the same.
    #[serde(default)]
    pub notes: Vec<ListenerProblem>,
    pub targets: Vec<TargetHealth>,
    /// Why the last plan is not served, when it failed several times in a row. It is the control plane's;
    /// a data plane leaves it out.
    #[serde(default)]
    pub failure: Option<String>,
}

/// What is not as it should be with a listener.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListenerProblem {
    pub listener_id: ListenerId,
    pub problem: String,
}

/// The health of a target as this load balancer found it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetHealth {
    pub target_group_id: TargetGroupId,
    pub address: Ipv4Addr,
    pub port: u16,
    /// The registration that this is about: a target may have gone and come again meanwhile.
    #[serde(default)]
    pub registered_at: UnixMillis,
    pub state: TargetState,
    pub reason: Option<TargetHealthReason>,
    /// Since when it is in this state.
    pub since: UnixMillis,
}

/// `TargetHealth.State`, as far as a data plane can know it. `unused` is for targets that no load
/// balancer uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TargetState {
    Initial,
    Healthy,
    Unhealthy,
    Draining,
}

/// `TargetHealth.Reason`, with what its description says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetHealthReason {
    /// `Elb.RegistrationInProgress`.
    RegistrationInProgress,
    /// `Elb.InitialHealthChecking`.
    InitialHealthChecking,
    /// `Target.ResponseCodeMismatch`.
    ResponseCodeMismatch { code: u16 },
    /// `Target.Timeout`.
    Timeout,
    /// `Target.FailedHealthChecks`: no connection, no understandable response.
    FailedHealthChecks,
    /// `Target.DeregistrationInProgress`.
    DeregistrationInProgress,
    /// `Elb.InternalError`.
    InternalError,
}

impl TargetState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Initial => "initial",
            Self::Healthy => "healthy",
            Self::Unhealthy => "unhealthy",
            Self::Draining => "draining",
        }
    }
}

impl TargetHealth {
    /// Whether this is about the target as it is registered now. What was found out before that is about
    /// another one, and a data plane that drains the target has not heard of this one yet.
    pub fn is_of(&self, target: &Target) -> bool {
        self.target_group_id == target.target_group_id
            && self.address == target.address
            && self.port == target.port
            && self.registered_at == target.registered_at
            && self.state != TargetState::Draining
    }
}

impl TargetHealthReason {
    /// AWS's code and description.
    pub fn words(&self) -> (&'static str, String) {
        let (code, text) = match self {
            Self::RegistrationInProgress => (
                "Elb.RegistrationInProgress",
                "Target registration is in progress",
            ),
            Self::InitialHealthChecking => (
                "Elb.InitialHealthChecking",
                "Initial health checks in progress",
            ),
            Self::ResponseCodeMismatch { code } => {
                return (
                    "Target.ResponseCodeMismatch",
                    format!("Health checks failed with these codes: [{code}]"),
                );
            }
            Self::Timeout => ("Target.Timeout", "Request timed out"),
            Self::FailedHealthChecks => ("Target.FailedHealthChecks", "Health checks failed"),
            Self::DeregistrationInProgress => (
                "Target.DeregistrationInProgress",
                "Target deregistration is in progress",
            ),
            Self::InternalError => (
                "Elb.InternalError",
                "Health checks failed due to an internal error",
            ),
        };
        (code, text.to_owned())
    }
}
