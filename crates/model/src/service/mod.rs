//! Services: how many tasks are to run of what, and the deployments that bring that about.
//!
//! A [`Service`] is what exists now. Every deployment leaves two things behind: a
//! [`ServiceRevision`], which says once and for all what its tasks are, and a [`ServiceDeployment`],
//! which tells how it went.

mod deployment;
mod history;
mod spec;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use deployment::{Deployment, DeploymentId, DeploymentStage, RolloutState};
pub use history::{
    MonitorStatus, RevisionImage, RevisionSummary, Rollback, ServiceDeployment,
    ServiceDeploymentId, ServiceDeploymentStatus, ServiceEvent, ServiceRevision,
};
pub use spec::{
    BreakerThreshold, CircuitBreaker, DeploymentAlarms, DeploymentConfiguration,
    DeploymentStrategy, LaunchChoice, PropagateTags, ServiceLoadBalancer, ServiceNetwork,
    ServiceSpec,
};

use crate::{Tag, UnixMillis};

/// A service. Its name is unique in its cluster; one that is INACTIVE gives way to a new one of its
/// name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Name of the cluster.
    pub cluster: String,
    pub name: String,
    pub status: ServiceStatus,
    /// How many tasks are wanted; 0 once the service is DRAINING.
    pub desired_count: u32,
    /// What is asked for now: of the deployment that came last, or of the one that was gone back to.
    pub spec: ServiceSpec,
    /// The live ones. The first is the PRIMARY; the others are ACTIVE, the youngest first, and go when
    /// their last task has stopped.
    pub deployments: Vec<Deployment>,
    pub created_at: UnixMillis,
    /// ARN of who created it.
    pub created_by: String,
    pub tags: Vec<Tag>,
    /// When it was last said that the service has reached a steady state; `None` while it has not.
    #[serde(default)]
    pub steady_since: Option<UnixMillis>,
    /// When it was said that zones are being rebalanced; `None` when they are not.
    #[serde(default)]
    pub rebalancing_since: Option<UnixMillis>,
    /// Complaints that are not repeated until they were mended or six hours have passed, by their text.
    #[serde(default)]
    pub complaints: BTreeMap<String, UnixMillis>,
    /// When the service became INACTIVE.
    #[serde(default)]
    pub inactive_at: Option<UnixMillis>,
}

/// `status` of a service; it only moves forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ServiceStatus {
    Active,
    /// It was deleted, and tasks of it are still stopping.
    Draining,
    /// Nothing is left of it but its name.
    Inactive,
}

impl ServiceStatus {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Draining => "DRAINING",
            Self::Inactive => "INACTIVE",
        }
    }
}

impl Service {
    /// `group` of the tasks of a service of this name.
    pub fn group_of(name: &str) -> String {
        format!("service:{name}")
    }

    /// The deployment that is to come about, or has; none only before the first.
    pub fn primary(&self) -> Option<&Deployment> {
        self.deployments.first()
    }

    pub fn deployment(&self, id: DeploymentId) -> Option<&Deployment> {
        self.deployments.iter().find(|one| one.id == id)
    }
}
