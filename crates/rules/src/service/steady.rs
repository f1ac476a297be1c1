//! What is told when nothing is left to do, and what is told of impaired services.

use model::service::{Deployment, RolloutState};

use super::backoff::IMPAIRED_FROM;
use super::draft::{Draft, REPEAT_MILLIS};
use super::health::Condition;
use super::{TargetSeen, rebalance, stages, texts};

pub(super) fn settle(draft: &mut Draft<'_>) {
    let (snapshot, name) = (draft.snapshot, draft.name());
    let is_impaired = draft
        .primary()
        .is_some_and(|primary| primary.start_failures >= IMPAIRED_FROM);
    draft.complain(is_impaired, texts::impaired(name));
    let is_completed = draft
        .primary()
        .is_some_and(|primary| primary.rollout_state == RolloutState::Completed);
    let mut tasks = draft.tasks.iter();
    let is_quiet = tasks.all(|task| task.view.has_stopped() || task.condition != Condition::Gone);
    let is_even = stages::is_scaled(draft) && !rebalance::is_under_way(draft);
    let is_steady =
        is_completed && is_quiet && is_even && !is_on_trial(draft) && !is_cut_off(draft);
    let since = draft.decision.service.steady_since;
    if !is_steady {
        draft.decision.service.steady_since = None;
        return;
    }
    let repeat = snapshot.pace.millis(REPEAT_MILLIS);
    let is_news = since.is_none_or(|since| snapshot.now.millis_since(since) >= repeat);
    if is_news {
        draft.conclude(texts::steady(name));
        draft.decision.service.steady_since = Some(snapshot.now);
    }
    let last = draft.decision.service.steady_since.unwrap_or(snapshot.now);
    draft.wake(last.plus_millis(repeat));
}

/// Tasks of the PRIMARY have failed in a row, and what has come in their place has not shown yet that it does
/// better: who crashes again and again is not steady in between.
pub(super) fn is_on_trial(draft: &Draft<'_>) -> bool {
    let has_failed = |primary: &Deployment| primary.start_failures > 0 || primary.early_ends > 0;
    let mut live = draft.live();
    draft.decision.service.primary().is_some_and(has_failed)
        && live.any(|task| task.condition != Condition::Healthy)
}

/// Tasks are to be targets of a target group that is gone: nobody sends to them.
fn is_cut_off(draft: &Draft<'_>) -> bool {
    let mut targets = draft.live().flat_map(|task| &task.view.targets);
    targets.any(|target| target.seen == TargetSeen::Nowhere)
}

#[cfg(test)]
mod tests {
    use model::task::{StopCode, TaskStatus};

    use super::super::TaskView;
    use super::super::scene::{NOON, Scene, balanced};
    use super::*;

    fn tells(scene: &mut Scene) -> bool {
        let decision = scene.decide();
        scene.service = decision.service;
        let mut events = decision.events.iter();
        events.any(|event| event == "(service s) has reached a steady state.")
    }

    #[test]
    fn a_steady_state_is_told_again_after_a_while_and_after_what_disturbs_it() {
        let mut scene = Scene::new(1, |_| {}).completed().task(1, |_| {});
        assert!(tells(&mut scene));
        assert!(!tells(&mut scene));
        let again = NOON.plus_millis(REPEAT_MILLIS);
        assert_eq!(scene.decide().wake_at, Some(again));
        scene.now = again;
        assert!(tells(&mut scene));

        let leaving = |view: &mut TaskView| {
            view.is_leaving = true;
            view.status = TaskStatus::Stopping;
            view.stop_code = Some(StopCode::UserInitiated);
        };
        let healthy = scene.tasks[0].clone();
        scene = scene.task(1, |_| {});
        leaving(&mut scene.tasks[0]);
        assert!(!tells(&mut scene), "one is still stopping");
        scene.tasks[0] = healthy;
        scene.tasks.pop();
        assert!(tells(&mut scene));
    }

    #[test]
    fn a_service_without_its_target_group_is_not_steady() {
        let mut scene = Scene::new(1, balanced).completed().task(1, |_| {});
        scene.tasks[0].targets[0].seen = TargetSeen::Nowhere;
        assert!(!tells(&mut scene));
        scene.tasks[0].targets[0].seen = TargetSeen::Unused;
        assert!(tells(&mut scene));
    }

    #[test]
    fn that_tasks_cannot_be_started_is_told_at_the_third() {
        let mut scene = Scene::new(1, |_| {});
        for expected in [false, false, true, false] {
            scene.tasks.clear();
            scene = scene.task(1, |view| {
                view.is_leaving = true;
                view.status = TaskStatus::Stopped;
                view.started_at = None;
                view.stop_code = Some(StopCode::TaskFailedToStart);
            });
            scene.tasks[0].created_at = scene.now;
            let decision = scene.decide();
            let mut events = decision.events.iter();
            let is_told = events.any(|event| event.contains("unable to consistently start"));
            assert_eq!(is_told, expected);
            scene.service = decision.service;
            scene.now = scene.now.plus_millis(10_000);
        }
    }
}
