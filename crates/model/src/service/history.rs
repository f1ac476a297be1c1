//! What stays of deployments: revisions, records and events.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{DeploymentConfiguration, DeploymentId, DeploymentStage, ServiceSpec};
use crate::UnixMillis;

/// What the tasks of a deployment are; it never changes, but for digests, which come with the first task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceRevision {
    pub id: DeploymentId,
    pub cluster: String,
    /// Name of the service.
    pub service: String,
    pub created_at: UnixMillis,
    pub spec: ServiceSpec,
    pub images: Vec<RevisionImage>,
}

impl ServiceRevision {
    /// Whether an image still has to be found out by the revision's first task.
    pub fn is_unresolved(&self) -> bool {
        let mut images = self.images.iter();
        images.any(|image| image.is_consistent && image.digest.is_none())
    }
}

/// A container's image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevisionImage {
    pub container: String,
    /// As the task definition names it.
    pub image: String,
    /// `sha256:…` that the first task ran; all later ones run the same.
    pub digest: Option<String>,
    /// `versionConsistency` is not `disabled`, and the image is not named by its digest.
    pub is_consistent: bool,
}

/// The last part of a service deployment's ARN: 21 letters and digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ServiceDeploymentId(String);

const ID_LENGTH: usize = 21;

impl ServiceDeploymentId {
    pub fn from_random(bits: u128) -> Self {
        const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let mut rest = bits;
        let mut text = String::with_capacity(ID_LENGTH);
        for _ in 0..ID_LENGTH {
            let digit = usize::try_from(rest % 62).unwrap_or(0);
            text.push(char::from(DIGITS[digit]));
            rest /= 62;
        }
        Self(text)
    }

    /// Checks the form of `text`.
    pub fn parse(text: &str) -> Option<Self> {
        let is_one =
            text.len() == ID_LENGTH && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_one.then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ServiceDeploymentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a deployment went, from the request to its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ServiceDeployment {
    pub id: ServiceDeploymentId,
    pub cluster: String,
    /// Name of the service.
    pub service: String,
    /// Of the service, because another one may have the name later.
    pub service_created_at: UnixMillis,
    pub status: ServiceDeploymentStatus,
    pub status_reason: Option<String>,
    pub created_at: UnixMillis,
    pub started_at: Option<UnixMillis>,
    pub finished_at: Option<UnixMillis>,
    /// When it was stopped by a person.
    pub stopped_at: Option<UnixMillis>,
    pub updated_at: UnixMillis,
    pub stage: DeploymentStage,
    /// Of what ran before.
    pub sources: Vec<RevisionSummary>,
    pub target: RevisionSummary,
    pub configuration: DeploymentConfiguration,
    pub rollback: Option<Rollback>,
    pub breaker: MonitorStatus,
    pub breaker_failures: u32,
    pub breaker_threshold: u32,
    pub alarms: MonitorStatus,
    /// Alarms that have failed it.
    pub triggered_alarms: Vec<String>,
}

/// A revision and its tasks; the counts stand still when the deployment is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RevisionSummary {
    pub revision: DeploymentId,
    pub requested: u32,
    pub running: u32,
    pub pending: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rollback {
    pub reason: String,
    pub started_at: UnixMillis,
    /// The revision that was gone back to.
    pub revision: DeploymentId,
}

/// Status of a service deployment; it only moves forward within its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ServiceDeploymentStatus {
    Pending,
    InProgress,
    Successful,
    /// It failed without a rollback, a newer deployment took its place, or its service was deleted.
    Stopped,
    /// `StopServiceDeployment`.
    RollbackRequested,
    RollbackInProgress,
    RollbackSuccessful,
    RollbackFailed,
}

impl ServiceDeploymentStatus {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "PENDING",
            Self::InProgress => "IN_PROGRESS",
            Self::Successful => "SUCCESSFUL",
            Self::Stopped => "STOPPED",
            Self::RollbackRequested => "ROLLBACK_REQUESTED",
            Self::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            Self::RollbackSuccessful => "ROLLBACK_SUCCESSFUL",
            Self::RollbackFailed => "ROLLBACK_FAILED",
        }
    }

    /// Nothing comes after it.
    pub const fn is_final(self) -> bool {
        matches!(
            self,
            Self::Successful | Self::Stopped | Self::RollbackSuccessful | Self::RollbackFailed
        )
    }
}

/// Status of what may fail a deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MonitorStatus {
    Disabled,
    Monitoring,
    MonitoringComplete,
    Triggered,
}

impl MonitorStatus {
    /// The API's spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "DISABLED",
            Self::Monitoring => "MONITORING",
            Self::MonitoringComplete => "MONITORING_COMPLETE",
            Self::Triggered => "TRIGGERED",
        }
    }
}

/// One line of a service's `events`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServiceEvent {
    /// A UUID.
    pub id: String,
    pub at: UnixMillis,
    pub message: String,
}
