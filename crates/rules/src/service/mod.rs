//! What is to be done about a service: the deployment engine's decisions.
//!
//! [`decide`] takes all that is known of one service at a moment and answers the whole next step. It is
//! asked again whenever something has changed, or when the time comes that it named itself; asked twice
//! about the same situation it answers the same, and once its answer is carried out, nothing.

mod backoff;
mod begin;
mod bounds;
mod breaker;
mod decision;
mod draft;
mod failures;
mod health;
mod images;
mod protection;
mod rebalance;
mod records;
mod rollback;
mod rolling;
mod scale_in;
#[cfg(test)]
mod scene;
mod snapshot;
mod stages;
mod steady;
mod targets;
mod texts;

use model::service::{ServiceDeploymentStatus, ServiceStatus};

pub use begin::{Begun, NewIds, begin};
pub use breaker::threshold;
pub use decision::{Decision, Registration, Retire, Start, WhyStopped};
pub use snapshot::{Snapshot, TargetSeen, TargetView, TaskView};

use draft::Draft;
use health::Condition;

/// Decides the next step. Total: every situation has exactly one answer.
pub fn decide(snapshot: &Snapshot<'_>) -> Decision {
    let mut draft = Draft::new(snapshot);
    failures::account(&mut draft);
    match snapshot.service.status {
        ServiceStatus::Active => {
            images::resolve(&mut draft);
            rollback::fail_or_go_on(&mut draft);
            rolling::roll(&mut draft);
            drop_empty(&mut draft);
            records::count(&mut draft);
            stages::advance(&mut draft);
            rebalance::rebalance(&mut draft);
            steady::settle(&mut draft);
        }
        ServiceStatus::Draining => drain(&mut draft),
        ServiceStatus::Inactive => return Decision::nothing(snapshot.service),
    }
    targets::direct(&mut draft);
    draft.finish()
}

/// Deployments that have been replaced go with their last task.
fn drop_empty(draft: &mut Draft<'_>) {
    let tasks = draft.snapshot.tasks;
    let primary = draft.primary_id();
    draft.decision.service.deployments.retain(|deployment| {
        let of_it = |task: &TaskView| task.deployment == deployment.id && !task.has_stopped();
        Some(deployment.id) == primary || tasks.iter().any(of_it)
    });
}

/// A deleted service lets all its tasks go, and is INACTIVE after the last.
fn drain(draft: &mut Draft<'_>) {
    for at in 0..draft.tasks.len() {
        if draft.tasks[at].condition != Condition::Gone {
            draft.retire(at, WhyStopped::Surplus);
        }
    }
    let (snapshot, now) = (draft.snapshot, draft.snapshot.now);
    if let Some(record) = draft.open_record() {
        record.status_reason = Some("The service was deleted.".to_owned());
        records::finish(record, ServiceDeploymentStatus::Stopped, now);
    }
    let service = &mut draft.decision.service;
    service.steady_since = None;
    service.deployments.retain(|deployment| {
        let of_it = |task: &TaskView| task.deployment == deployment.id && !task.has_stopped();
        snapshot.tasks.iter().any(of_it)
    });
    if snapshot.tasks.iter().all(TaskView::has_stopped) {
        service.deployments.clear();
        service.status = ServiceStatus::Inactive;
        service.inactive_at = Some(now);
    }
}
