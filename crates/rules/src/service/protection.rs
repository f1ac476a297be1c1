//! What is told where tasks would go that are protected.

use std::collections::BTreeMap;

use model::service::{DeploymentId, RolloutState};

use super::bounds::Bounds;
use super::draft::Draft;
use super::health::{Condition, Judged};
use super::texts;

/// Tells how many protected tasks of which deployments are in the way. Comes after everything that retires
/// tasks.
pub(super) fn tell(draft: &mut Draft<'_>, bounds: &Bounds) {
    let name = draft.name();
    let mut counts: BTreeMap<DeploymentId, usize> = BTreeMap::new();
    for task in draft.live().filter(|task| task.is_protected) {
        *counts.entry(task.view.deployment).or_default() += 1;
    }
    let text =
        |(deployment, count): (&DeploymentId, &usize)| texts::protected(name, *deployment, *count);
    // What was told stands as long as the tasks are protected, even if others come and go meanwhile.
    let standing: Vec<String> = counts.iter().map(text).collect();
    let complaints = &mut draft.decision.service.complaints;
    complaints.retain(|told, _| !texts::is_protected(told) || standing.contains(told));
    counts.retain(|deployment, count| is_in_the_way(draft, bounds, *deployment, *count));
    for text in counts.iter().map(text) {
        draft.complain(true, text);
    }
}

/// Whether protected tasks of a deployment would go, or make room, otherwise.
fn is_in_the_way(
    draft: &Draft<'_>,
    bounds: &Bounds,
    deployment: DeploymentId,
    protected: usize,
) -> bool {
    let primary = draft.decision.service.primary();
    if primary.is_some_and(|primary| primary.rollout_state == RolloutState::Failed) {
        // Nothing takes the place of anything any more: what is beyond the desired count goes.
        return draft.healthy() > bounds.desired || bounds.desired == 0;
    }
    if draft.primary_id() == Some(deployment) {
        let own = draft.live_of(deployment);
        let good = own.filter(|task| task.condition != Condition::Unhealthy);
        // One more than wanted runs for a while when zones are balanced again.
        let is_rebalancing = draft.decision.service.rebalancing_since.is_some();
        return good.count() > bounds.desired && !is_rebalancing;
    }
    let is_other = |task: &&Judged<'_>| !task.is_protected || task.view.deployment != deployment;
    let others = draft.live().filter(is_other);
    let healthy = others.filter(|task| task.condition == Condition::Healthy);
    let takes_room = protected + bounds.desired > bounds.upper;
    // Where the minimum keeps tasks as well, protection is not the reason.
    healthy.count() >= bounds.desired || takes_room && draft.healthy() > bounds.lower
}

#[cfg(test)]
mod tests {
    use super::super::TaskView;
    use super::super::scene::{NOON, Scene};

    fn protected(view: &mut TaskView) {
        view.protected_until = Some(NOON.plus_millis(60_000));
    }

    /// What is told of protection.
    fn told(scene: &mut Scene) -> Vec<String> {
        let decision = scene.decide();
        scene.service = decision.service;
        let events = decision.events.into_iter();
        events
            .filter(|event| event.contains("under protection"))
            .collect()
    }

    #[test]
    fn who_scales_in_learns_what_is_in_the_way_once() {
        let mut scene = Scene::new(2, |_| {}).completed().tasks(3, 1, protected);
        let expected = format!(
            "(service s) was unable to reach steady state because (taskSet {}) was unable to scale in \
             due to (reason 3 tasks under protection)",
            scene.tasks[0].deployment
        );
        assert_eq!(told(&mut scene), [expected]);
        assert!(told(&mut scene).is_empty());
        scene.tasks[0].protected_until = None;
        assert!(told(&mut scene).is_empty(), "that one goes");
    }

    #[test]
    fn a_deployment_that_waits_for_protected_tasks_says_so() {
        let scene = || {
            let scene = Scene::new(1, |_| {}).completed().deploys(|_| {});
            scene.task(1, protected)
        };
        assert!(told(&mut scene()).is_empty(), "nothing would go yet");
        let mut done = scene().task(2, |_| {});
        assert!(told(&mut done)[0].contains("(reason 1 tasks under protection)"));
        let mut full = scene();
        full.service.spec.deployment.maximum_percent = 100;
        full.service.spec.deployment.minimum_healthy_percent = 0;
        assert!(told(&mut full)[0].contains("(reason 1 tasks under protection)"));
    }
}
