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
        // Who fails its checks is replaced all the same.
        is_protected: view.is_protected(snapshot.now) && condition != Condition::Unhealthy,
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
    // Of a target group that is gone nothing will come any more: to wait for it would hold everything up.
    let is_good = |seen: &TargetSeen| {
        matches!(
            seen,
            TargetSeen::Healthy | TargetSeen::Unused | TargetSeen::Nowhere
        )
    };
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

#[cfg(test)]
mod tests {
    use super::super::scene::{NOON, Scene, balanced};
    use super::*;

    const UNHEALTHY: TargetSeen = TargetSeen::Unhealthy {
        reason: String::new(),
    };

    /// `(condition, is_well, seconds until it changes by itself)` of a task that started so many seconds ago.
    fn judged(
        scene: Scene,
        seconds: i64,
        change: impl FnOnce(&mut TaskView),
    ) -> (Condition, bool, Option<i64>) {
        let scene = scene.task(1, |view| {
            view.started_at = Some(NOON.plus_millis(-seconds * 1000));
            change(view);
        });
        scene.drafted(|draft| {
            let task = draft.tasks[0];
            let rest = task.changes_at.map(|at| at.millis_since(NOON) / 1000);
            (task.condition, task.is_well, rest)
        })
    }

    #[test]
    fn a_task_without_checks_is_healthy_after_a_while() {
        use Condition::{Gone, Healthy, Starting, Unproven};
        let plain = || Scene::new(1, |_| {});
        assert_eq!(judged(plain(), 0, |_| {}), (Unproven, true, Some(40)));
        assert_eq!(judged(plain(), 39, |_| {}), (Unproven, true, Some(1)));
        assert_eq!(judged(plain(), 40, |_| {}), (Healthy, true, None));
        let pending = |view: &mut TaskView| view.status = TaskStatus::Pending;
        assert_eq!(judged(plain(), 40, pending), (Starting, false, None));
        let leaving = |view: &mut TaskView| view.is_leaving = true;
        assert_eq!(judged(plain(), 40, leaving), (Gone, false, None));
    }

    #[test]
    fn checks_decide_once_they_are_over() {
        use Condition::{Healthy, Unhealthy, Unproven};
        let check = |health: Option<HealthStatus>, seen: TargetSeen, condition, is_well| {
            let scene = Scene::new(1, balanced);
            let judged = judged(scene, 1, |view| {
                view.health = health;
                view.targets[0].seen = seen.clone();
            });
            assert_eq!(judged, (condition, is_well, None), "{health:?} {seen:?}");
        };
        check(None, TargetSeen::Healthy, Healthy, true);
        check(None, TargetSeen::Unused, Healthy, true);
        check(None, TargetSeen::Initial, Unproven, false);
        check(None, TargetSeen::Absent, Unproven, false);
        check(None, TargetSeen::Draining, Unproven, false);
        check(None, TargetSeen::Nowhere, Healthy, true);
        check(None, UNHEALTHY, Unhealthy, false);
        let health = |health| Some(health);
        check(
            health(HealthStatus::Healthy),
            TargetSeen::Healthy,
            Healthy,
            true,
        );
        check(
            health(HealthStatus::Unknown),
            TargetSeen::Healthy,
            Unproven,
            false,
        );
        check(
            health(HealthStatus::Unhealthy),
            TargetSeen::Healthy,
            Unhealthy,
            false,
        );
        check(health(HealthStatus::Healthy), UNHEALTHY, Unhealthy, false);
    }

    #[test]
    fn bad_health_counts_after_the_grace_period() {
        let patient = || {
            Scene::new(1, |spec| {
                balanced(spec);
                spec.health_check_grace_period_seconds = Some(60);
            })
        };
        let ill = |view: &mut TaskView| view.targets[0].seen = UNHEALTHY;
        assert_eq!(
            judged(patient(), 59, ill),
            (Condition::Unproven, false, Some(1))
        );
        assert_eq!(
            judged(patient(), 60, ill),
            (Condition::Unhealthy, false, None)
        );
        assert_eq!(
            judged(patient(), 1, |_| {}),
            (Condition::Healthy, true, None)
        );
    }
}
