//! What is to be done about a task that is not yet STOPPED.
//!
//! Source: ECS's task life cycle; Neargate's promise that an interrupted start is finished or
//! undone and that nothing is reported to run that does not.

use model::UnixMillis;
use model::task::{
    AttachmentStatus, ContainerObservation, ContainerStatus, HealthStatus, StopCode, Task, TaskEnd,
    TaskObservation, TaskStatus,
};

/// One task as a reconciler sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation {
    pub status: TaskStatus,
    pub stop_requested: bool,
    /// The engine has the task.
    pub held: bool,
    /// The task was made since the host last started.
    pub made_since_boot: bool,
}

/// What to do next; `Wait` when it is somebody else's turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Wait,
    Assign,
    Stop,
    /// Nothing runs and nothing will: record the task as STOPPED.
    Finish(Option<TaskEnd>),
}

/// Reason of tasks that had not ended when the host went down.
pub const HOST_RESTARTED: &str = "The host was restarted before the task had ended.";
/// Reason of tasks that the engine no longer has, though it once ran them.
pub const TASK_LOST: &str = "The task's processes ended while nobody was watching them.";

/// Decides the next step. Total: every situation has exactly one.
pub fn next_step(situation: Situation) -> Step {
    let Situation {
        status,
        stop_requested,
        held,
        made_since_boot,
    } = situation;
    match (held, stop_requested) {
        _ if status == TaskStatus::Stopped => Step::Wait,
        (true, true) => Step::Stop,
        (true, false) => Step::Wait,
        (false, true) => Step::Finish(None),
        (false, false) if !made_since_boot => Step::Finish(Some(lost(HOST_RESTARTED))),
        (false, false) if status < TaskStatus::Running => Step::Assign,
        (false, false) => Step::Finish(Some(lost(TASK_LOST))),
    }
}

/// The final observation of a task that no engine has any more.
pub fn finished(
    task: &Task,
    seen: &TaskObservation,
    end: Option<TaskEnd>,
    now: UnixMillis,
) -> TaskObservation {
    let mut last = seen.clone();
    last.status = TaskStatus::Stopped;
    last.attachment = AttachmentStatus::Deleted;
    last.stopping_at = last.stopping_at.or(Some(now));
    last.stopped_at = Some(now);
    last.ended = last.ended.or(end);
    if last.containers.is_empty() {
        last.containers = task
            .containers
            .iter()
            .map(|container| ContainerObservation {
                name: container.name.clone(),
                ..ContainerObservation::default()
            })
            .collect();
    }
    if last
        .containers
        .iter()
        .any(|container| container.started_at.is_some())
    {
        last.execution_stopped_at = last.execution_stopped_at.or(Some(now));
    }
    for container in &mut last.containers {
        container.status = ContainerStatus::Stopped;
        container.pid = None;
    }
    last
}

/// A task's health: that of its essential containers that have a health check. One unhealthy
/// container makes the task unhealthy, one that is not decided leaves it undecided.
pub fn health(task: &Task, seen: &TaskObservation) -> HealthStatus {
    let deciding = task
        .containers
        .iter()
        .filter(|container| container.decides_health);
    health_of(deciding.map(|container| container.name.as_str()), seen)
}

fn health_of<'a>(names: impl Iterator<Item = &'a str>, seen: &TaskObservation) -> HealthStatus {
    let of = |name: &str| {
        seen.containers
            .iter()
            .find(|container| container.name == name)
            .map_or(HealthStatus::Unknown, |container| container.health)
    };
    let deciding: Vec<HealthStatus> = names.map(of).collect();
    if deciding.contains(&HealthStatus::Unhealthy) {
        HealthStatus::Unhealthy
    } else if deciding.is_empty() || deciding.contains(&HealthStatus::Unknown) {
        HealthStatus::Unknown
    } else {
        HealthStatus::Healthy
    }
}

fn lost(reason: &str) -> TaskEnd {
    TaskEnd {
        code: StopCode::InfrastructureHealth,
        reason: reason.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_situation_has_its_step() {
        use TaskStatus::{Pending, Provisioning, Running, Stopped};
        let lost = |reason| Step::Finish(Some(super::lost(reason)));
        let cases = [
            // status, stop requested, held, made since boot
            (Provisioning, false, false, true, Step::Assign),
            (Pending, false, false, true, Step::Assign),
            (Pending, false, false, false, lost(HOST_RESTARTED)),
            (Running, false, false, true, lost(TASK_LOST)),
            (Running, false, true, true, Step::Wait),
            (Running, true, true, true, Step::Stop),
            (Provisioning, true, false, true, Step::Finish(None)),
            (Running, true, false, false, Step::Finish(None)),
            (Stopped, true, false, true, Step::Wait),
        ];
        for (status, stop_requested, held, made_since_boot, step) in cases {
            let situation = Situation {
                status,
                stop_requested,
                held,
                made_since_boot,
            };
            assert_eq!(next_step(situation), step, "{situation:?}");
        }
    }

    #[test]
    fn the_essential_containers_with_checks_decide_the_health() {
        use HealthStatus::{Healthy, Unhealthy, Unknown};
        #[track_caller]
        fn check(containers: &[(bool, HealthStatus)], expected: HealthStatus) {
            let name = |index: usize| index.to_string();
            let made = containers.iter().enumerate();
            let decides: Vec<_> = made
                .clone()
                .map(|(index, (decides, _))| (name(index), *decides))
                .collect();
            let seen = TaskObservation {
                containers: made
                    .map(|(index, (_, health))| ContainerObservation {
                        name: name(index),
                        health: *health,
                        ..ContainerObservation::default()
                    })
                    .collect(),
                ..TaskObservation::default()
            };
            let deciding = decides.iter().filter(|(_, decides)| *decides);
            let names = deciding.map(|(name, _)| name.as_str());
            assert_eq!(health_of(names, &seen), expected, "{containers:?}");
        }
        check(&[], Unknown);
        check(&[(false, Unhealthy)], Unknown);
        check(&[(true, Healthy), (false, Unknown)], Healthy);
        check(&[(true, Healthy), (true, Unknown)], Unknown);
        check(
            &[(true, Unknown), (true, Unhealthy), (true, Healthy)],
            Unhealthy,
        );
        assert_eq!(
            health_of(["missing"].into_iter(), &TaskObservation::default()),
            Unknown
        );
    }
}
