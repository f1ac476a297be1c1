//! What fails a deployment, and what becomes of the service then.

use model::service::{BreakerThreshold, CircuitBreaker, DeploymentAlarms};
use model::task::{StopCode, TaskStatus};

use super::*;
use crate::service::scene::{NOON, Scene, id, started};
use crate::service::{Decision, TaskView};

/// A service of two tasks, all of whose deployments have a breaker that two failures trip.
fn watched(rollback: bool) -> Scene {
    Scene::new(2, |spec| {
        spec.deployment.circuit_breaker = Some(CircuitBreaker {
            enable: true,
            rollback,
            reset_on_healthy_task: true,
            threshold: BreakerThreshold::Count(2),
        });
    })
}

fn never_ran(view: &mut TaskView) {
    view.status = TaskStatus::Stopped;
    view.is_leaving = true;
    view.started_at = None;
    view.stop_code = Some(StopCode::TaskFailedToStart);
}

fn crashed(view: &mut TaskView) {
    view.status = TaskStatus::Stopped;
    view.is_leaving = true;
    view.stop_code = Some(StopCode::EssentialContainerExited);
}

/// The PRIMARY's id, state and reason.
fn primary(decision: &Decision) -> (DeploymentId, RolloutState, &str) {
    let primary = &decision.service.deployments[0];
    (
        primary.id,
        primary.rollout_state,
        &primary.rollout_state_reason,
    )
}

fn status(decision: &Decision) -> ServiceDeploymentStatus {
    decision.records.last().unwrap().status
}

#[test]
fn failures_fail_a_deployment_when_they_are_enough() {
    let one = watched(false).task(1, never_ran).decide();
    assert_eq!(primary(&one).1, RolloutState::InProgress);
    assert_eq!(one.records[0].breaker_failures, 1);

    let two = watched(false).tasks(2, 1, never_ran).decide();
    let reason = "ECS deployment circuit breaker: tasks failed to start.";
    assert_eq!(primary(&two), (id(1), RolloutState::Failed, reason));
    assert_eq!((started(&two), two.wake_at), (0, None));
    let record = &two.records[0];
    assert_eq!(record.status, ServiceDeploymentStatus::Stopped);
    assert_eq!(record.breaker, MonitorStatus::Triggered);
    assert_eq!(record.status_reason.as_deref(), Some(reason));
    assert_eq!(
        two.events,
        [
            "(service s) (deployment ecs-svc/1000000000000000001) deployment failed: tasks failed to start."
        ]
    );

    let two = watched(false).tasks(2, 1, crashed).decide();
    assert!(two.events[0].ends_with("tasks failed to become healthy."));
}

#[test]
fn what_others_end_is_no_failure() {
    for code in [
        StopCode::UserInitiated,
        StopCode::SpotInterruption,
        StopCode::ServiceSchedulerInitiated,
    ] {
        let ended = |view: &mut TaskView| {
            crashed(view);
            view.stop_code = Some(code);
        };
        let decision = watched(false).tasks(2, 1, ended).decide();
        assert_eq!(primary(&decision).1, RolloutState::InProgress, "{code:?}");
        assert_eq!(started(&decision), 2);
    }
}

#[test]
fn the_last_that_completed_comes_back_with_its_tasks() {
    let scene = watched(true).completed().deploys(|spec| spec.revision = 2);
    let scene = scene.tasks(2, 1, |_| {}).tasks(2, 2, crashed);
    let decision = scene.decide();
    // What it has is all that is wanted, so that it is there at once.
    assert_eq!(primary(&decision).0, id(1));
    assert_eq!(primary(&decision).1, RolloutState::Completed);
    assert_eq!((started(&decision), decision.retires.len()), (0, 0));
    assert_eq!(decision.service.spec.revision, 1);
    assert_eq!(
        status(&decision),
        ServiceDeploymentStatus::RollbackSuccessful
    );
    assert_eq!(decision.records.len(), 1);
    assert!(
        decision.events[1].ends_with("rolling back to deployment ecs-svc/1000000000000000001.")
    );
}

#[test]
fn one_that_has_left_comes_back_with_new_tasks() {
    let scene = watched(true).completed().deploys(|_| {});
    let unproven = |view: &mut TaskView| view.started_at = Some(NOON);
    let mut scene = scene.tasks(2, 2, crashed).task(2, unproven);
    scene.service.deployments.pop();
    let decision = scene.decide();
    let reason =
        "ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1000000000000000001.";
    assert_eq!(
        primary(&decision),
        (id(1), RolloutState::InProgress, reason)
    );
    assert_eq!(decision.starts[0].deployment, id(1));
    assert_eq!((started(&decision), decision.retires.len()), (2, 0));
    let failed = &decision.service.deployments[1];
    assert_eq!(
        (failed.id, failed.rollout_state),
        (id(2), RolloutState::Failed)
    );
    assert_eq!(
        status(&decision),
        ServiceDeploymentStatus::RollbackInProgress
    );
}

#[test]
fn what_came_back_is_not_watched() {
    let scene = watched(true).completed().deploys(|_| {});
    let mut scene = scene.tasks(2, 2, crashed);
    let decision = scene.decide();
    scene.service = decision.service;
    scene.records = decision.records;
    scene.tasks.clear();
    for _ in 0..5 {
        let trial = scene.tasks(2, 1, crashed);
        let decision = trial.decide();
        assert_eq!(primary(&decision).0, id(1));
        assert_eq!(primary(&decision).1, RolloutState::InProgress);
        scene = trial;
        scene.service = decision.service;
        scene.tasks.clear();
        scene.now = scene.now.plus_millis(60_000);
    }
    assert_eq!(scene.service.deployments[0].failed_tasks, 10);
}

#[test]
fn a_person_may_stop_a_deployment() {
    let requested = |mut scene: Scene| {
        let record = scene.records.last_mut().unwrap();
        record.status = ServiceDeploymentStatus::RollbackRequested;
        scene.decide()
    };
    let first = requested(watched(true));
    assert_eq!(primary(&first).1, RolloutState::Failed);
    assert_eq!(status(&first), ServiceDeploymentStatus::Stopped);
    let monitor = first.records[0].breaker;
    assert_eq!(monitor, MonitorStatus::MonitoringComplete);

    let second = watched(false).completed().deploys(|_| {});
    let second = requested(second.task(1, |_| {}));
    assert_eq!(primary(&second).0, id(1));
    assert_eq!(status(&second), ServiceDeploymentStatus::RollbackInProgress);
}

#[test]
fn alarms_fail_what_they_did_not_ring_before() {
    let mut scene = Scene::new(1, |spec| {
        spec.deployment.alarms = Some(DeploymentAlarms {
            names: vec!["old".to_owned(), "new".to_owned()],
            enable: true,
            rollback: true,
        });
    });
    scene.alarms = ["old".to_owned(), "another's".to_owned()].into();
    let decision = scene.decide();
    assert_eq!(primary(&decision).1, RolloutState::InProgress);
    scene.service = decision.service;
    scene.records = decision.records;
    scene.alarms.insert("new".to_owned());
    let decision = scene.decide();
    assert_eq!(primary(&decision).1, RolloutState::Failed);
    let record = &decision.records[0];
    assert_eq!(record.triggered_alarms, ["new"]);
    assert_eq!(record.alarms, MonitorStatus::Triggered);
    assert_eq!(record.breaker, MonitorStatus::Disabled);
}
