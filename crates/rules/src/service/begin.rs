//! The beginning of a deployment: what `CreateService` and `UpdateService` write.

use model::UnixMillis;
use model::service::{
    CircuitBreaker, Deployment, DeploymentId, DeploymentStage, MonitorStatus, RevisionImage,
    RevisionSummary, Service, ServiceDeployment, ServiceDeploymentId, ServiceDeploymentStatus,
    ServiceRevision, ServiceSpec,
};

use super::breaker::threshold;
use super::records;

/// Names for what is new, made of random bits by who asks.
#[derive(Debug, Clone)]
pub struct NewIds {
    pub deployment: DeploymentId,
    pub record: ServiceDeploymentId,
}

/// What has to be stored for a deployment to begin.
#[derive(Debug, Clone, PartialEq)]
pub struct Begun {
    pub service: Service,
    pub revision: ServiceRevision,
    /// The new record, and those of deployments that it has overtaken.
    pub records: Vec<ServiceDeployment>,
}

/// Makes a deployment of `spec` the PRIMARY of the service; what runs becomes ACTIVE and goes as the new
/// tasks come. `running` says what runs of the live deployments, `records` are theirs.
pub fn begin(
    service: &Service,
    spec: ServiceSpec,
    images: Vec<RevisionImage>,
    ids: NewIds,
    running: &[RevisionSummary],
    records: &[ServiceDeployment],
    now: UnixMillis,
) -> Begun {
    let breaker = spec.deployment.circuit_breaker.unwrap_or(OFF);
    let watches = |is_on: bool| {
        if is_on {
            MonitorStatus::Monitoring
        } else {
            MonitorStatus::Disabled
        }
    };
    let has_alarms = spec.deployment.alarms.as_ref();
    let record = ServiceDeployment {
        id: ids.record.clone(),
        cluster: service.cluster.clone(),
        service: service.name.clone(),
        service_created_at: service.created_at,
        status: ServiceDeploymentStatus::Pending,
        status_reason: None,
        created_at: now,
        started_at: None,
        finished_at: None,
        stopped_at: None,
        updated_at: now,
        stage: DeploymentStage::ScaleUp,
        sources: running.to_vec(),
        target: RevisionSummary {
            revision: ids.deployment,
            requested: service.desired_count,
            running: 0,
            pending: 0,
        },
        configuration: spec.deployment.clone(),
        rollback: None,
        breaker: watches(breaker.enable),
        breaker_failures: 0,
        breaker_threshold: threshold(breaker.threshold, service.desired_count),
        alarms: watches(has_alarms.is_some_and(|alarms| alarms.enable)),
        triggered_alarms: Vec::new(),
    };
    let mut changed: Vec<ServiceDeployment> = records
        .iter()
        .filter(|one| !one.status.is_final())
        .map(|one| overtaken(one, now))
        .collect();
    changed.push(record);
    let mut service = service.clone();
    let revision = ServiceRevision {
        id: ids.deployment,
        cluster: service.cluster.clone(),
        service: service.name.clone(),
        created_at: now,
        spec: spec.clone(),
        images,
    };
    service.spec = spec;
    service.steady_since = None;
    service.rebalancing_since = None;
    let deployment = Deployment::new(ids.deployment, ids.record, now);
    service.deployments.insert(0, deployment);
    Begun {
        service,
        revision,
        records: changed,
    }
}

const OFF: CircuitBreaker = CircuitBreaker {
    enable: false,
    rollback: false,
    reset_on_healthy_task: true,
    threshold: model::service::BreakerThreshold::BoundedPercent(50),
};

/// A deployment that did not come to its end before the next one began.
fn overtaken(record: &ServiceDeployment, now: UnixMillis) -> ServiceDeployment {
    let mut record = record.clone();
    record.status_reason = Some("A newer service deployment was started.".to_owned());
    record.updated_at = now;
    records::finish(&mut record, ServiceDeploymentStatus::Stopped, now);
    record
}
