//! The record of a deployment: what it tells of the tasks while it is under way, and its end.

use std::collections::BTreeMap;

use model::UnixMillis;
use model::service::{
    DeploymentId, MonitorStatus, RevisionSummary, ServiceDeployment, ServiceDeploymentStatus,
};
use model::task::TaskStatus;

use super::draft::Draft;
use super::threshold;

pub(super) fn count(draft: &mut Draft<'_>) {
    let desired = draft.decision.service.desired_count;
    let mut counts: BTreeMap<DeploymentId, RevisionSummary> = BTreeMap::new();
    for task in draft.live() {
        let id = task.view.deployment;
        let of = counts.entry(id).or_insert(nothing(id));
        of.requested += 1;
        match task.view.status {
            TaskStatus::Running => of.running += 1,
            _ => of.pending += 1,
        }
    }
    // What is started is pending once that is carried out.
    for start in &draft.decision.starts {
        let of = counts
            .entry(start.deployment)
            .or_insert(nothing(start.deployment));
        let count = u32::try_from(start.providers.len()).unwrap_or(u32::MAX);
        of.requested = of.requested.saturating_add(count);
        of.pending = of.pending.saturating_add(count);
    }
    let primary = draft.primary_id();
    let breaker = draft.decision.service.spec.deployment.circuit_breaker;
    let failed_tasks = draft.primary().map(|primary| primary.failed_tasks);
    let Some(record) = draft.open_record() else {
        return;
    };
    let of = |id: DeploymentId| {
        let seen = counts.get(&id).copied().unwrap_or(nothing(id));
        RevisionSummary {
            requested: if Some(id) == primary {
                desired
            } else {
                seen.requested
            },
            ..seen
        }
    };
    record.target = of(record.target.revision);
    for source in &mut record.sources {
        *source = of(source.revision);
    }
    if record.breaker == MonitorStatus::Monitoring {
        record.breaker_failures = failed_tasks.unwrap_or(0);
        // It is reckoned from what is desired now, and that may have changed.
        if let Some(breaker) = breaker {
            record.breaker_threshold = threshold(breaker.threshold, desired);
        }
    }
}

fn nothing(revision: DeploymentId) -> RevisionSummary {
    RevisionSummary {
        revision,
        requested: 0,
        running: 0,
        pending: 0,
    }
}

/// The end of a record: it says so, and nothing is watched for it any more.
pub(super) fn finish(
    record: &mut ServiceDeployment,
    status: ServiceDeploymentStatus,
    now: UnixMillis,
) {
    record.status = status;
    record.finished_at = Some(now);
    // What did not come to run is not waited for any more.
    for summary in record.sources.iter_mut().chain([&mut record.target]) {
        summary.pending = 0;
    }
    if matches!(
        status,
        ServiceDeploymentStatus::Stopped | ServiceDeploymentStatus::RollbackFailed
    ) {
        record.stopped_at = Some(now);
    }
    end_monitors(record);
}

/// Nothing is watched any more: neither after the end, nor while a rollback goes on.
pub(super) fn end_monitors(record: &mut ServiceDeployment) {
    for monitor in [&mut record.breaker, &mut record.alarms] {
        if *monitor == MonitorStatus::Monitoring {
            *monitor = MonitorStatus::MonitoringComplete;
        }
    }
}

#[cfg(test)]
mod tests {
    use model::service::{CircuitBreaker, ServiceDeploymentStatus};

    use super::super::TaskView;
    use super::super::scene::{Scene, id};
    use super::*;

    #[test]
    fn the_record_counts_what_is_there_and_what_is_started() {
        let pending = |view: &mut TaskView| view.status = TaskStatus::Pending;
        let mut scene = Scene::new(4, |_| {})
            .completed()
            .deploys(|_| {})
            .tasks(3, 1, |_| {})
            .task(2, |_| {})
            .task(2, pending);
        let nothing_yet = nothing(id(1));
        scene.records.last_mut().unwrap().sources = vec![nothing_yet];
        let decision = scene.decide();
        let record = &decision.records[0];
        assert_eq!(record.status, ServiceDeploymentStatus::InProgress);
        let counts = |of: &RevisionSummary| (of.revision, of.requested, of.running, of.pending);
        assert_eq!(counts(&record.target), (id(2), 4, 1, 3));
        assert_eq!(counts(&record.sources[0]), (id(1), 3, 3, 0));
    }

    #[test]
    fn the_threshold_follows_the_desired_count() {
        let breaker = CircuitBreaker {
            enable: true,
            rollback: false,
            reset_on_healthy_task: true,
            threshold: model::service::BreakerThreshold::default(),
        };
        let mut scene = Scene::new(1, |spec| spec.deployment.circuit_breaker = Some(breaker));
        assert_eq!(scene.records[0].breaker_threshold, 3);
        scene.service.desired_count = 25;
        assert_eq!(scene.decide().records[0].breaker_threshold, 13);
    }
}
