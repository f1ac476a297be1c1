//! What a task is worth: whether it counts as healthy, and until when that is open.

use model::UnixMillis;
use model::task::{HealthStatus, TaskStatus};

use super::{Snapshot, TargetSeen, TaskView};

/// A task without checks counts as healthy once it has run for so long. Source: the ECS API model on
/// `minimumHealthyPercent`.
const HEALTHY_AFTER_SECONDS: i64 = 40;

/// The state of a task as its service sees it, the worst first to let go of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Condition {
    /// It has stopped, or is about to.
    Gone,
    /// It does not run yet.
    Starting,
    Unhealthy,
    /// It runs, and its checks have not decided.
    Unproven,
    Healthy,
}

/// A task with what it is worth.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judged<'a> {
    pub(super) view: &'a TaskView,
    pub(super) condition: Condition,
    /// It runs and no check of it is open; a task without checks is so at once.
    pub(super) is_well: bool,
    pub(super) is_protected: bool,
    /// When time alone changes the condition.
    pub(super) changes_at: Option<UnixMillis>,
}

pub(super) fn judge<'a>(view: &'a TaskView, snapshot: &Snapshot<'_>) -> Judged<'a> {
    let of = |condition, is_well, changes_at| Judged {
        view,
        condition,
        is_well,
        is_protected: view.is_protected(snapshot.now),
        changes_at,
    };
    if !view.is_live() {
        return of(Condition::Gone, false, None);
    }
    if view.status != TaskStatus::Running {
        return of(Condition::Starting, false, None);
    }
    let started_at = view.started_at.unwrap_or(snapshot.now);
    let is_bad = |seen: &TargetSeen| matches!(seen, TargetSeen::Unhealthy { .. });
    let mut targets = view.targets.iter().map(|target| &target.seen);
    if view.health == Some(HealthStatus::Unhealthy) || targets.any(is_bad) {
        let grace = snapshot.service.spec.health_check_grace_period_seconds;
        let grace = snapshot.pace.seconds(grace.unwrap_or(0).into());
        let until = started_at.plus_millis(grace);
        return if snapshot.now < until {
            of(Condition::Unproven, false, Some(until))
        } else {
            of(Condition::Unhealthy, false, None)
        };
    }
    let is_good = |seen: &TargetSeen| matches!(seen, TargetSeen::Healthy | TargetSeen::Unused);
    let is_well = view
        .health
        .is_none_or(|health| health == HealthStatus::Healthy)
        && view.targets.iter().all(|target| is_good(&target.seen));
    if !is_well {
        return of(Condition::Unproven, false, None);
    }
    let has_checks = view.health.is_some() || !view.targets.is_empty();
    let proven_at = started_at.plus_millis(snapshot.pace.seconds(HEALTHY_AFTER_SECONDS));
    if has_checks || snapshot.now >= proven_at {
        of(Condition::Healthy, true, None)
    } else {
        of(Condition::Unproven, true, Some(proven_at))
    }
}
