//! Zones: a service whose tasks lie unevenly starts one more where there are fewest, and lets one go where
//! there are most. One at a time, and only while nothing else is to be done.

use std::collections::BTreeMap;

use model::service::RolloutState;

use super::bounds::Bounds;
use super::draft::Draft;
use super::health::Condition;
use super::{Start, rolling, texts};

pub(super) fn rebalance(draft: &mut Draft<'_>) {
    let (snapshot, name) = (draft.snapshot, draft.name());
    let service = snapshot.service;
    let bounds = Bounds::new(service.desired_count, &service.spec.deployment);
    let Some(primary) = draft.decision.service.primary() else {
        return;
    };
    let (id, state) = (primary.id, primary.rollout_state);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for zone in &snapshot.zones {
        counts.insert(zone, 0);
    }
    for task in draft.live_of(id) {
        *counts.entry(&task.view.zone).or_default() += 1;
    }
    let fewest = counts.iter().min_by_key(|(_, count)| **count);
    // Of a zone whose tasks are all protected, none could be let go.
    let may_go = draft.live_of(id).filter(|task| !task.is_protected);
    let most = may_go.filter_map(|task| counts.get(task.view.zone.as_str()));
    let most = most.max().copied().unwrap_or(0);
    let Some((poorest, fewest)) = fewest.map(|(zone, count)| ((*zone).to_owned(), *count)) else {
        return;
    };
    let is_even = most <= fewest + 1;
    let is_quiet = draft.decision.service.deployments.len() == 1
        && state == RolloutState::Completed
        && draft.decision.starts.is_empty()
        && draft.live().count() == bounds.desired
        && draft.healthy() == bounds.desired;
    if !is_quiet {
        return;
    }
    if is_even || !service.spec.zone_rebalancing || bounds.upper <= bounds.desired {
        draft.decision.service.rebalancing_since = None;
        return;
    }
    if rolling::has_to_wait(draft) {
        return;
    }
    if draft.decision.service.rebalancing_since.is_none() {
        let counts: Vec<(String, usize)> = counts
            .into_iter()
            .map(|(zone, count)| (zone.to_owned(), count))
            .collect();
        draft.tell(texts::unbalanced(name, &counts));
        draft.decision.service.rebalancing_since = Some(snapshot.now);
    }
    draft.decision.starts.push(Start {
        deployment: id,
        providers: rolling::providers(draft, id, 1),
        zone: Some(poorest),
    });
}

/// Whether a task more than wanted is there for the sake of the zones.
pub(super) fn is_under_way(draft: &Draft<'_>) -> bool {
    let is_starting = draft.decision.service.rebalancing_since.is_some();
    is_starting
        && draft
            .live()
            .any(|task| task.condition != Condition::Healthy)
}

#[cfg(test)]
mod tests {
    use model::UnixMillis;
    use model::task::{StopCode, TaskStatus};

    use super::super::TaskView;
    use super::super::scene::{NOON, Scene, started};
    use super::super::{Decision, WhyStopped};

    /// Three tasks in zone a, none in zone b.
    fn uneven() -> Scene {
        let mut scene = Scene::new(3, |spec| spec.zone_rebalancing = true).completed();
        scene.zones.insert("b".to_owned());
        scene.tasks(3, 1, |_| {})
    }

    fn in_b(view: &mut TaskView) {
        view.zone = "b".to_owned();
    }

    fn starts_in_b(decision: &Decision) -> bool {
        started(decision) == 1 && decision.starts[0].zone.as_deref() == Some("b")
    }

    #[test]
    fn the_poorest_zone_gets_one_task_and_the_richest_lets_one_go() {
        let scene = uneven();
        let decision = scene.decide();
        assert!(starts_in_b(&decision), "{decision:#?}");
        assert!(decision.retires.is_empty());
        assert_eq!(
            decision.events,
            [
                "service (s) is not AZ balanced with 3 tasks in a, and 0 in b. AZ Rebalancing in progress."
            ]
        );

        let mut scene = scene.task(1, in_b);
        scene.service = decision.service;
        let decision = scene.decide();
        assert_eq!(decision.retires.len(), 1);
        assert_eq!(decision.retires[0].why, WhyStopped::Rebalanced);
        assert!(scene.places(&decision)[0] < 3, "{decision:#?}");
    }

    #[test]
    fn one_that_comes_too_late_is_waited_for() {
        let mut scene = uneven();
        scene.service = scene.decide().service;
        for status in [TaskStatus::Provisioning, TaskStatus::Running] {
            let coming = |view: &mut TaskView| {
                in_b(view);
                view.status = status;
                view.started_at = (status == TaskStatus::Running).then_some(NOON);
            };
            scene.tasks.truncate(3);
            scene = scene.task(1, coming);
            let decision = scene.decide();
            assert!(decision.retires.is_empty() && decision.starts.is_empty());
        }
    }

    #[test]
    fn one_that_fails_is_tried_again_after_a_pause() {
        let scene = uneven();
        let mut scene = scene.tasks(2, 1, |view| {
            in_b(view);
            view.status = TaskStatus::Stopped;
            view.is_leaving = true;
            view.started_at = None;
            view.stop_code = Some(StopCode::TaskFailedToStart);
        });
        let decision = scene.decide();
        assert_eq!(started(&decision), 0);
        let after: UnixMillis = NOON.plus_millis(1000);
        assert_eq!(decision.wake_at, Some(after));
        scene.service = decision.service;
        scene.tasks.truncate(3);
        scene.now = after;
        assert!(starts_in_b(&scene.decide()));
    }

    #[test]
    fn zones_stay_uneven_where_tasks_are_protected() {
        let mut scene = uneven();
        let until = Some(NOON.plus_millis(60_000));
        for view in &mut scene.tasks {
            view.protected_until = until;
        }
        let decision = scene.decide();
        assert_eq!((started(&decision), decision.wake_at), (0, until));
        scene.tasks[0].protected_until = None;
        assert!(starts_in_b(&scene.decide()));
    }

    #[test]
    fn without_room_or_wish_nothing_is_moved() {
        let mut scene = uneven();
        scene.service.spec.deployment.maximum_percent = 100;
        assert_eq!(started(&scene.decide()), 0);
        let mut scene = uneven();
        scene.service.spec.zone_rebalancing = false;
        assert_eq!(started(&scene.decide()), 0);
    }
}
