//! The stages of a deployment: in which order they follow, and what ends one.
//!
//! A strategy is a sequence of stages. Each has one condition that ends it; what happens meanwhile is
//! the stage's. A rolling update lets new tasks come and old ones go in one stage, and shifts no traffic:
//! the weights that other strategies shift belong to stages of their own.

use model::service::{DeploymentStage, DeploymentStrategy, RolloutState, ServiceDeploymentStatus};

use super::bounds::Bounds;
use super::draft::Draft;
use super::health::Condition;
use super::{records, steady, texts};

/// The stages of a strategy in their order.
pub(super) fn of(strategy: DeploymentStrategy, has_alarms: bool) -> &'static [DeploymentStage] {
    use DeploymentStage::{BakeTime, CleanUp, ScaleUp};
    match (strategy, has_alarms) {
        (DeploymentStrategy::Rolling, false) => &[ScaleUp, CleanUp],
        (DeploymentStrategy::Rolling, true) => &[ScaleUp, BakeTime, CleanUp],
    }
}

/// Moves the primary on as far as it goes; after the last stage it is completed.
pub(super) fn advance(draft: &mut Draft<'_>) {
    let (snapshot, name) = (draft.snapshot, draft.name());
    let configuration = &snapshot.service.spec.deployment;
    let has_alarms = configuration.alarms.as_ref().is_some_and(|one| one.enable);
    let stages = of(configuration.strategy, has_alarms);
    let (is_scaled, is_clean) = (is_scaled(draft) && is_proven(draft), is_clean(draft));
    let bake = i64::from(configuration.bake_time_minutes.unwrap_or(0)) * 60;
    let bake = snapshot.pace.seconds(bake);
    let mut baked_at = None;
    let Some(primary) = draft.primary() else {
        return;
    };
    if primary.rollout_state != RolloutState::InProgress {
        return;
    }
    loop {
        let is_over = match primary.stage {
            DeploymentStage::ScaleUp => is_scaled,
            DeploymentStage::BakeTime => {
                let until = primary.stage_since.plus_millis(bake);
                baked_at = Some(until);
                snapshot.now >= until
            }
            DeploymentStage::CleanUp => is_scaled && is_clean,
        };
        if !is_over {
            break;
        }
        let mut later = stages.iter().filter(|stage| **stage > primary.stage);
        let Some(next) = later.next() else {
            primary.rollout_state = RolloutState::Completed;
            primary.rollout_state_reason = texts::rollout::completed(primary.id);
            break;
        };
        primary.stage = *next;
        primary.stage_since = snapshot.now;
    }
    let (id, stage, state) = (primary.id, primary.stage, primary.rollout_state);
    if let Some(baked_at) = baked_at {
        draft.wake(baked_at);
    }
    let is_completed = state == RolloutState::Completed;
    if let Some(record) = draft.open_record() {
        record.stage = stage;
        if is_completed {
            let status = match record.status {
                ServiceDeploymentStatus::RollbackInProgress
                | ServiceDeploymentStatus::RollbackRequested => {
                    ServiceDeploymentStatus::RollbackSuccessful
                }
                _ => ServiceDeploymentStatus::Successful,
            };
            records::finish(record, status, snapshot.now);
        }
    }
    if is_completed {
        draft.conclude(texts::completed(name, id));
    }
}

/// The primary has all its tasks, and they do well.
pub(super) fn is_scaled(draft: &Draft<'_>) -> bool {
    let service = draft.snapshot.service;
    let bounds = Bounds::new(service.desired_count, &service.spec.deployment);
    let Some(primary) = draft.primary_id() else {
        return false;
    };
    let own: Vec<bool> = draft.live_of(primary).map(|task| task.is_well).collect();
    let is_even = own.len() == bounds.desired;
    is_even && own.iter().all(|is_well| *is_well) && draft.decision.starts.is_empty()
}

/// Nobody crashes again and again; and where failed tasks fail a deployment, all tasks have had the time to.
fn is_proven(draft: &Draft<'_>) -> bool {
    let service = draft.snapshot.service;
    let breaker = service.spec.deployment.circuit_breaker;
    let Some(primary) = draft.decision.service.primary() else {
        return false;
    };
    let is_watched = breaker.is_some_and(|breaker| breaker.enable) && !primary.is_rollback;
    let mut own = draft.live_of(primary.id);
    let is_healthy = own.all(|task| task.condition == Condition::Healthy);
    !steady::is_on_trial(draft) && (is_healthy || !is_watched)
}

/// Nothing is left of other deployments.
fn is_clean(draft: &Draft<'_>) -> bool {
    draft.decision.service.deployments.len() == 1
}

#[cfg(test)]
mod tests {
    use model::service::DeploymentAlarms;
    use model::task::TaskStatus;

    use super::super::scene::{NOON, Scene};
    use super::*;

    fn outcome(scene: &Scene) -> (RolloutState, DeploymentStage) {
        let primary = &scene.decide().service.deployments[0];
        (primary.rollout_state, primary.stage)
    }

    #[test]
    fn a_deployment_completes_when_its_tasks_run_and_nothing_is_left_of_others() {
        use DeploymentStage::{CleanUp, ScaleUp};
        use RolloutState::{Completed, InProgress};
        let begun = || Scene::new(2, |_| {}).completed().deploys(|_| {});
        let fresh = |view: &mut super::super::TaskView| view.started_at = Some(NOON);
        assert_eq!(outcome(&begun()), (InProgress, ScaleUp));
        assert_eq!(outcome(&begun().task(2, fresh)), (InProgress, ScaleUp));
        assert_eq!(outcome(&begun().tasks(2, 2, fresh)), (Completed, CleanUp));
        let stopping = |view: &mut super::super::TaskView| {
            view.is_leaving = true;
            view.status = TaskStatus::Stopping;
        };
        let scene = begun().tasks(2, 2, fresh).task(1, stopping);
        assert_eq!(outcome(&scene), (InProgress, CleanUp));
    }

    #[test]
    fn a_deployment_of_nothing_completes_at_once() {
        let scene = Scene::new(0, |_| {});
        let decision = scene.decide();
        assert_eq!(
            decision.service.deployments[0].rollout_state,
            RolloutState::Completed
        );
        assert_eq!(
            decision.records[0].status,
            ServiceDeploymentStatus::Successful
        );
        assert_eq!(decision.events.len(), 2, "{:?}", decision.events);
    }

    #[test]
    fn alarms_are_looked_at_for_a_while() {
        let mut scene = Scene::new(1, |spec| {
            spec.deployment.bake_time_minutes = Some(5);
            spec.deployment.alarms = Some(DeploymentAlarms {
                names: vec!["errors".to_owned()],
                enable: true,
                rollback: false,
            });
        })
        .task(1, |_| {});
        let decision = scene.decide();
        let baked = NOON.plus_millis(300_000);
        assert_eq!(decision.wake_at, Some(baked));
        assert_eq!(decision.records[0].stage, DeploymentStage::BakeTime);
        scene.service = decision.service;
        scene.now = baked;
        assert_eq!(outcome(&scene).0, RolloutState::Completed);
    }
}
