//! When a deployment has failed, and what takes its place then.
//!
//! The last deployment that completed becomes PRIMARY again, with the tasks that it still has. That
//! is never itself under the circuit breaker: going back and forth would never end.

use model::service::{
    Deployment, DeploymentId, DeploymentStage, MonitorStatus, Rollback, RolloutState,
    ServiceDeploymentStatus, ServiceSpec,
};

use super::draft::Draft;
use super::{records, texts, threshold};

const BREAKER: &str = "circuit breaker";

/// What fails a deployment.
struct Failure {
    /// As `rolloutStateReason` calls it.
    cause: &'static str,
    why: &'static str,
    rolls_back: bool,
    alarms: Vec<String>,
}

pub(super) fn fail_or_go_on(draft: &mut Draft<'_>) {
    note_alarms(draft);
    if let Some(failure) = failure(draft) {
        // The last time, if nothing follows.
        records::count(draft);
        fail(draft, &failure);
    }
    let now = draft.snapshot.now;
    if let Some(record) = draft.open_record()
        && record.status == ServiceDeploymentStatus::Pending
    {
        record.status = ServiceDeploymentStatus::InProgress;
        record.started_at = Some(now);
    }
}

/// An alarm that was there before the deployment does not fail it.
fn note_alarms(draft: &mut Draft<'_>) {
    let alarms = draft.snapshot.alarms.clone();
    let is_new = draft
        .open_record()
        .is_some_and(|record| record.status == ServiceDeploymentStatus::Pending);
    if is_new && let Some(primary) = draft.primary() {
        primary.ignored_alarms = alarms;
    }
}

fn failure(draft: &mut Draft<'_>) -> Option<Failure> {
    let service = draft.snapshot.service;
    let (configuration, desired) = (&service.spec.deployment, service.desired_count);
    let is_requested = draft
        .open_record()
        .is_some_and(|record| record.status == ServiceDeploymentStatus::RollbackRequested);
    let primary = draft.decision.service.primary()?;
    if primary.rollout_state != RolloutState::InProgress {
        return None;
    }
    if is_requested {
        return Some(Failure {
            cause: "stopped by StopServiceDeployment",
            why: "a rollback was requested.",
            rolls_back: true,
            alarms: Vec::new(),
        });
    }
    if primary.is_rollback {
        return None;
    }
    if let Some(alarms) = configuration.alarms.as_ref().filter(|one| one.enable) {
        let fired = alarms.names.iter().filter(|name| {
            draft.snapshot.alarms.contains(*name) && !primary.ignored_alarms.contains(*name)
        });
        let fired: Vec<String> = fired.cloned().collect();
        if !fired.is_empty() {
            return Some(Failure {
                cause: "alarm",
                why: "an alarm is in ALARM.",
                rolls_back: alarms.rollback,
                alarms: fired,
            });
        }
    }
    let breaker = configuration.circuit_breaker.filter(|one| one.enable)?;
    if primary.failed_tasks < threshold(breaker.threshold, desired) {
        return None;
    }
    let has_run = primary.early_ends > 0 || !primary.counted.is_empty();
    Some(Failure {
        cause: BREAKER,
        why: if has_run {
            texts::FAILED_TO_BECOME_HEALTHY
        } else {
            texts::FAILED_TO_START
        },
        rolls_back: breaker.rollback,
        alarms: Vec::new(),
    })
}

fn fail(draft: &mut Draft<'_>, failure: &Failure) {
    let (snapshot, name) = (draft.snapshot, draft.name());
    let Some(failed) = draft.primary() else {
        return;
    };
    let id = failed.id;
    let was_rollback = failed.is_rollback;
    failed.rollout_state = RolloutState::Failed;
    failed.rollout_state_reason = texts::rollout::failed(failure.cause, failure.why);
    let failed_tasks = failed.failed_tasks;
    draft.tell(texts::failed(name, id, failure.why));
    let target = snapshot.last_completed.filter(|target| {
        failure.rolls_back && *target != id && snapshot.revisions.contains_key(target)
    });
    let reason = texts::rollout::failed(failure.cause, failure.why);
    let now = snapshot.now;
    if let Some(record) = draft.open_record() {
        record.status_reason = Some(reason.clone());
        record.triggered_alarms.clone_from(&failure.alarms);
        if record.breaker == MonitorStatus::Monitoring {
            record.breaker_failures = failed_tasks;
        }
        if failure.cause == BREAKER {
            record.breaker = MonitorStatus::Triggered;
        }
        if !failure.alarms.is_empty() {
            record.alarms = MonitorStatus::Triggered;
        }
        records::end_monitors(record);
        if let Some(revision) = target {
            record.status = ServiceDeploymentStatus::RollbackInProgress;
            record.rollback = Some(Rollback {
                reason,
                started_at: now,
                revision,
            });
        } else {
            let status = if was_rollback {
                ServiceDeploymentStatus::RollbackFailed
            } else {
                ServiceDeploymentStatus::Stopped
            };
            records::finish(record, status, now);
        }
    }
    if let Some(target) = target {
        go_back(draft, target, failure.cause);
    }
}

fn go_back(draft: &mut Draft<'_>, target: DeploymentId, cause: &str) {
    let (snapshot, name) = (draft.snapshot, draft.name());
    let Some(record) = draft.open_record().map(|record| record.id.clone()) else {
        return;
    };
    draft.tell(texts::rolling_back(name, target));
    let service = &mut draft.decision.service;
    let known = service.deployments.iter().position(|one| one.id == target);
    let before = known.map(|at| service.deployments.remove(at));
    let mut back = Deployment::new(target, record, snapshot.now);
    if let Some(before) = before {
        back.created_at = before.created_at;
        back.proven = before.proven;
        back.counted = before.counted;
        back.ended = before.ended;
    }
    back.is_rollback = true;
    back.rollout_state_reason = texts::rollout::rolling_back(cause, target);
    back.stage = DeploymentStage::ScaleUp;
    service.deployments.insert(0, back);
    service.rebalancing_since = None;
    // Its tasks' revision comes back; how the service deploys stays as it was asked for last.
    if let Some(revision) = snapshot.revisions.get(&target) {
        let asked = service.spec.clone();
        service.spec = ServiceSpec {
            deployment: asked.deployment,
            health_check_grace_period_seconds: asked.health_check_grace_period_seconds,
            enable_execute_command: asked.enable_execute_command,
            propagate_tags: asked.propagate_tags,
            enable_ecs_managed_tags: asked.enable_ecs_managed_tags,
            zone_rebalancing: asked.zone_rebalancing,
            ..revision.spec.clone()
        };
    }
}

#[cfg(test)]
mod tests;
