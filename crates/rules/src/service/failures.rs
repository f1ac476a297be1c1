//! Which ends and which bad health count against a deployment.
//!
//! A task counts that ends by itself before it was healthy once, and one that becomes unhealthy. What its
//! service, a person, Spot or the host ended does not.

use std::collections::BTreeSet;

use model::TaskId;
use model::service::Deployment;
use model::task::{HealthStatus, StopCode};

use super::draft::Draft;
use super::health::{Condition, Judged};
use super::{TargetSeen, TaskView, backoff, texts};

/// Looks at every task once for each thing that can become of it.
pub(super) fn account(draft: &mut Draft<'_>) {
    let breaker = draft.snapshot.service.spec.deployment.circuit_breaker;
    let resets = breaker.is_none_or(|breaker| breaker.reset_on_healthy_task);
    let mut deployments = std::mem::take(&mut draft.decision.service.deployments);
    for deployment in &mut deployments {
        let id = deployment.id;
        let tasks: Vec<Judged<'_>> = draft
            .tasks
            .iter()
            .filter(|task| task.view.deployment == id)
            .copied()
            .collect();
        for task in tasks {
            match task.condition {
                Condition::Healthy => note_healthy(deployment, &task.view.id, resets),
                Condition::Unhealthy => note_unhealthy(draft, deployment, task.view),
                _ => {}
            }
            note_end(draft, deployment, task.view);
        }
        let unfinished: BTreeSet<&TaskId> = draft
            .tasks
            .iter()
            .filter(|task| !task.view.has_stopped())
            .map(|task| &task.view.id)
            .collect();
        deployment.proven.retain(|task| unfinished.contains(task));
        deployment.counted.retain(|task| unfinished.contains(task));
        deployment.ended.retain(|task| unfinished.contains(task));
    }
    draft.decision.service.deployments = deployments;
    let stopped = draft.tasks.iter().filter(|task| task.view.has_stopped());
    draft.decision.settled = stopped.map(|task| task.view.id.clone()).collect();
}

fn note_healthy(deployment: &mut Deployment, task: &TaskId, resets: bool) {
    if deployment.proven.insert(task.clone()) {
        if resets {
            deployment.failed_tasks = 0;
        }
        backoff::reset(deployment);
    }
}

fn note_unhealthy(draft: &mut Draft<'_>, deployment: &mut Deployment, view: &TaskView) {
    if !deployment.counted.insert(view.id.clone()) {
        return;
    }
    deployment.failed_tasks = deployment.failed_tasks.saturating_add(1);
    if !deployment.proven.contains(&view.id) {
        // What takes its place will hardly do better at once.
        backoff::note_early_end(deployment, view, draft.snapshot);
    }
    let name = draft.name();
    if view.health == Some(HealthStatus::Unhealthy) {
        draft.tell(texts::failed_container_checks(name, view.id.as_str()));
    }
    for target in &view.targets {
        if let TargetSeen::Unhealthy { reason } = &target.seen {
            let (task, arn) = (view.id.as_str(), &target.target_group_arn);
            draft.tell(texts::unhealthy(name, task, target.port, arn, reason));
        }
    }
}

/// Counts an end as soon as it is seen, before the task has stopped: its replacement, which does not wait
/// for that, has to wait as long as the end says.
fn note_end(draft: &Draft<'_>, deployment: &mut Deployment, view: &TaskView) {
    let is_own = matches!(
        view.stop_code,
        Some(StopCode::TaskFailedToStart | StopCode::EssentialContainerExited)
    );
    let is_wished = view.is_retiring || view.is_stopping;
    if !is_own || is_wished || deployment.proven.contains(&view.id) {
        return;
    }
    if !deployment.ended.insert(view.id.clone()) {
        return;
    }
    if deployment.counted.contains(&view.id) {
        return;
    }
    deployment.failed_tasks = deployment.failed_tasks.saturating_add(1);
    if view.started_at.is_none() {
        backoff::note_start_failure(deployment, view, draft.snapshot);
    } else {
        backoff::note_early_end(deployment, view, draft.snapshot);
    }
}

#[cfg(test)]
mod tests {
    use model::task::TaskStatus;

    use super::super::scene::{NOON, Scene};
    use super::*;

    fn ill(view: &mut TaskView) {
        view.health = Some(HealthStatus::Unhealthy);
    }

    fn crashed(view: &mut TaskView) {
        view.is_leaving = true;
        view.status = TaskStatus::Stopping;
        view.stop_code = Some(StopCode::EssentialContainerExited);
    }

    /// `failed_tasks` and `early_ends` after each of the states that one task has one after the other.
    fn counts(states: &[fn(&mut TaskView)]) -> Vec<(u32, u32)> {
        let mut scene = Scene::new(1, |_| {}).task(1, |_| {});
        let healthy = scene.tasks[0].clone();
        let mut counts = Vec::new();
        for state in states {
            scene.tasks[0] = healthy.clone();
            state(&mut scene.tasks[0]);
            scene.service = scene.decide().service;
            if !scene.tasks[0].has_stopped() {
                assert_eq!(scene.decide().service, scene.service, "it counts twice");
            }
            let deployment = &scene.service.deployments[0];
            counts.push((deployment.failed_tasks, deployment.early_ends));
        }
        counts
    }

    #[test]
    fn a_task_counts_once() {
        let unproven = |view: &mut TaskView| view.started_at = Some(NOON);
        let stopped = |view: &mut TaskView| {
            crashed(view);
            view.status = TaskStatus::Stopped;
        };
        assert_eq!(
            counts(&[unproven, crashed, stopped]),
            [(0, 0), (1, 1), (1, 1)]
        );
        assert_eq!(counts(&[ill, crashed, stopped]), [(1, 1), (1, 1), (1, 1)]);
        let proven: fn(&mut TaskView) = |_| {};
        assert_eq!(
            counts(&[proven, crashed, stopped]),
            [(0, 0), (0, 0), (0, 0)]
        );
        assert_eq!(
            counts(&[proven, ill, proven, ill]),
            [(0, 0), (1, 0), (1, 0), (1, 0)]
        );
        let retired = |view: &mut TaskView| {
            crashed(view);
            view.is_retiring = true;
        };
        assert_eq!(counts(&[unproven, retired]), [(0, 0), (0, 0)]);
    }

    #[test]
    fn a_task_that_becomes_healthy_makes_good() {
        let reset = |resets: bool| {
            let mut scene = Scene::new(1, |spec| {
                spec.deployment.circuit_breaker = Some(model::service::CircuitBreaker {
                    enable: false,
                    rollback: false,
                    reset_on_healthy_task: resets,
                    threshold: model::service::BreakerThreshold::default(),
                });
            });
            scene = scene.task(1, crashed);
            scene.service = scene.decide().service;
            assert_eq!(scene.service.deployments[0].failed_tasks, 1);
            let deployment = scene.task(1, |_| {}).decide().service.deployments.remove(0);
            (deployment.failed_tasks, deployment.early_ends)
        };
        assert_eq!(reset(true), (0, 0));
        assert_eq!(reset(false), (1, 0));
    }
}
