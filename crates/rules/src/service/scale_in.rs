//! Whom to let go of first.
//!
//! Those that do no work yet, then those that do it badly, then those of the zone that has most, the
//! youngest first. Source: "Amazon ECS service scheduler", scale-in.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::health::Condition;

/// The place, in the draft's tasks, of the live task to let go of first among those that `may` go.
pub(super) fn first(
    draft: &Draft<'_>,
    may: impl Fn(&super::health::Judged<'_>) -> bool,
) -> Option<usize> {
    let mut zones: BTreeMap<&str, usize> = BTreeMap::new();
    for task in draft.live() {
        *zones.entry(&task.view.zone).or_default() += 1;
    }
    let all = draft.tasks.iter().enumerate();
    let candidates = all.filter(|(_, task)| task.condition != Condition::Gone && may(task));
    candidates
        .max_by_key(|(_, task)| {
            let in_zone = zones.get(task.view.zone.as_str()).copied().unwrap_or(0);
            let worst = std::cmp::Reverse(task.condition);
            (worst, in_zone, task.view.created_at, &task.view.id)
        })
        .map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use model::task::TaskStatus;

    use super::super::TaskView;
    use super::super::scene::{NOON, Scene};
    use super::first;

    /// The places of all tasks in the order in which they go.
    fn order(scene: &Scene, may: impl Fn(usize) -> bool) -> Vec<usize> {
        scene.drafted(|draft| {
            let mut order = Vec::new();
            let place = |view: &TaskView| {
                let mut tasks = scene.tasks.iter();
                tasks.position(|one| one.id == view.id).unwrap()
            };
            while let Some(at) = first(draft, |task| may(place(task.view))) {
                order.push(at);
                draft.retire(at, super::super::WhyStopped::Surplus);
            }
            order
        })
    }

    fn in_zone(zone: &str) -> impl Fn(&mut TaskView) {
        let zone = zone.to_owned();
        move |view| view.zone.clone_from(&zone)
    }

    #[test]
    fn what_does_not_serve_goes_first() {
        let scene = Scene::new(3, |_| {})
            .task(1, |_| {})
            .task(1, |view| view.started_at = Some(NOON))
            .task(1, |view| view.status = TaskStatus::Pending)
            .task(1, |view| {
                view.health = Some(model::task::HealthStatus::Unhealthy);
            });
        assert_eq!(order(&scene, |_| true), [2, 3, 1, 0]);
        assert_eq!(order(&scene, |at| at < 2), [1, 0]);
    }

    #[test]
    fn zones_are_kept_even_and_the_young_go_before_the_old() {
        let scene = Scene::new(5, |_| {})
            .tasks(3, 1, in_zone("a"))
            .tasks(2, 1, in_zone("b"))
            .task(1, |view| {
                in_zone("b")(view);
                view.created_at = NOON;
            });
        let order = order(&scene, |_| true);
        assert_eq!(order[0], 5, "the youngest of the zones that have most");
        let zones = order.iter().map(|at| scene.tasks[*at].zone.as_str());
        assert_eq!(zones.collect::<String>(), "bababa");
    }
}
