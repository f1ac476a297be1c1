//! How long a deployment waits before it starts tasks after some that failed.
//!
//! AWS publishes no figures but the longest pause, 15 minutes ("Amazon ECS service throttle logic"). These
//! are Neargate's own.

use model::UnixMillis;
use model::service::Deployment;

use super::{Snapshot, TaskView};

/// The longest pause after tasks that ended before they ran.
const START_FAILURE_SECONDS_MAX: i64 = 900;
/// The longest pause after tasks that ran, and ended before they were healthy. On AWS the time that a
/// start takes is as long.
const EARLY_END_SECONDS_MAX: i64 = 30;
/// From so many tasks in a row on that ended before they ran, the service says that it cannot start tasks.
pub(super) const IMPAIRED_FROM: u32 = 3;

/// Notes that a task ended before it ran: 0, 1, 2, 4, … seconds.
pub(super) fn note_start_failure(
    deployment: &mut Deployment,
    view: &TaskView,
    snapshot: &Snapshot<'_>,
) {
    if is_counted(deployment, view) {
        return;
    }
    deployment.start_failures = deployment.start_failures.saturating_add(1);
    let pause = doubling(deployment.start_failures, 1, START_FAILURE_SECONDS_MAX);
    wait(deployment, snapshot, pause);
}

/// Notes that a task ran, and ended or turned bad before it was healthy: 0, 0, 1, 2, 4, … seconds.
pub(super) fn note_early_end(
    deployment: &mut Deployment,
    view: &TaskView,
    snapshot: &Snapshot<'_>,
) {
    if is_counted(deployment, view) {
        return;
    }
    deployment.early_ends = deployment.early_ends.saturating_add(1);
    let pause = doubling(deployment.early_ends, 2, EARLY_END_SECONDS_MAX);
    wait(deployment, snapshot, pause);
}

/// Whether the pause that is there already is for this task's failure, too: tasks that were started
/// together fail together, and a hundred of them are no reason to wait longer than for one.
fn is_counted(deployment: &Deployment, view: &TaskView) -> bool {
    let after = deployment.start_after;
    after.is_some_and(|after| view.created_at < after)
}

/// A task has become healthy.
pub(super) fn reset(deployment: &mut Deployment) {
    deployment.start_failures = 0;
    deployment.early_ends = 0;
    deployment.start_after = None;
}

fn wait(deployment: &mut Deployment, snapshot: &Snapshot<'_>, seconds: i64) {
    if seconds > 0 {
        let after: UnixMillis = snapshot.now.plus_millis(snapshot.pace.seconds(seconds));
        deployment.start_after = deployment.start_after.max(Some(after));
    }
}

/// Seconds after so many failures in a row, of which the first `free` cost nothing.
fn doubling(failures: u32, free: u32, most: i64) -> i64 {
    match failures.checked_sub(free + 1) {
        Some(doublings) => (1_i64 << doublings.min(20)).min(most),
        None => 0,
    }
}

#[cfg(test)]
mod tests {
    use model::task::{StopCode, TaskStatus};

    use super::super::scene::Scene;
    use super::*;

    #[test]
    fn tasks_that_fail_together_are_waited_for_once() {
        let never_ran = |view: &mut TaskView| {
            view.status = TaskStatus::Stopped;
            view.is_leaving = true;
            view.started_at = None;
            view.stop_code = Some(StopCode::TaskFailedToStart);
        };
        let mut scene = Scene::new(100, |_| {}).tasks(100, 1, never_ran);
        for seconds in [1, 2, 4] {
            let decision = scene.decide();
            let after = scene.now.plus_millis(seconds * 1000);
            assert_eq!(decision.service.deployments[0].start_after, Some(after));
            assert_eq!(decision.wake_at, Some(after));
            scene.service = decision.service;
            scene.now = after;
            for view in &mut scene.tasks {
                view.created_at = after;
            }
        }
        assert_eq!(scene.service.deployments[0].failed_tasks, 300);
    }

    #[test]
    fn pauses_double_up_to_the_longest() {
        let of = |free, most| (1..=6).map(move |failures| doubling(failures, free, most));
        assert!(of(1, 900).eq([0, 1, 2, 4, 8, 16]));
        assert!(of(2, 30).eq([0, 0, 1, 2, 4, 8]));
        assert_eq!(doubling(12, 1, 900), 900);
        assert_eq!(doubling(u32::MAX, 1, 900), 900);
    }
}
