//! From what a shim says to what ECS calls it. Pure.

use model::UnixMillis;
use model::task::{
    ContainerObservation, ContainerStatus, HealthStatus, StopCode, TaskEnd, TaskObservation,
    TaskStatus,
};

use crate::shim::protocol::{
    self, ContainerPhase, ContainerState, ShimState, StartError, StopCause, TaskPhase,
};

/// `reason` of a container whose memory ran out.
const OUT_OF_MEMORY: &str = "OutOfMemoryError: Container killed due to memory usage";
/// Exit code of a container that is not started because of another: as if SIGTERM had ended it.
const DEPENDENCY_FAILED: i32 = 143;
const ESSENTIAL_EXITED: &str = "Essential container in task exited";
const START_FAILED: &str = "Task failed to start";
/// Reason of a task whose shim died: its containers died with it.
pub(crate) const SHIM_DIED: &str =
    "The process that supervised the task was killed, and its containers with it.";

/// Carries the state of a shim over into the observation of its task. What the shim does not know
/// (images, pull times, network) stays as it is.
pub(crate) fn apply(observation: &mut TaskObservation, state: &ShimState) {
    for container in &state.containers {
        let known = observation
            .containers
            .iter_mut()
            .find(|known| known.name == container.name);
        if let Some(known) = known {
            apply_container(known, container);
            if state.accepts_exec {
                known.exec_ready_at = known.exec_ready_at.or(known.started_at);
            }
        }
    }
    let status = match state.phase {
        TaskPhase::Idle | TaskPhase::Starting => TaskStatus::Pending,
        TaskPhase::Running => TaskStatus::Running,
        TaskPhase::Stopping => TaskStatus::Stopping,
        TaskPhase::Stopped => TaskStatus::Deprovisioning,
    };
    observation.status = observation.status.max(status);
    observation.started_at = observation.started_at.or(state.started_at.map(millis));
    observation.stopping_at = observation.stopping_at.or(state.stopping_at.map(millis));
    if state.phase == TaskPhase::Stopped && state.containers.iter().any(|c| c.started_at.is_some())
    {
        observation.execution_stopped_at = state.stopped_at.map(millis);
    }
    if observation.ended.is_none() {
        observation.ended = state.stop.as_ref().and_then(end);
    }
}

/// What is left of a task whose shim died: everything that ran was killed at that moment.
pub(crate) fn shim_died(observation: &mut TaskObservation, now: UnixMillis) {
    for container in &mut observation.containers {
        if container.status != ContainerStatus::Stopped && container.started_at.is_some() {
            container.exit_code = Some(137);
            container.finished_at = Some(now);
        }
        container.status = ContainerStatus::Stopped;
        container.pid = None;
    }
    observation.stopping_at.get_or_insert(now);
    if observation
        .containers
        .iter()
        .any(|container| container.started_at.is_some())
    {
        observation.execution_stopped_at.get_or_insert(now);
    }
    observation.ended.get_or_insert_with(|| TaskEnd {
        code: StopCode::InfrastructureHealth,
        reason: SHIM_DIED.to_owned(),
    });
    observation.status = observation.status.max(TaskStatus::Deprovisioning);
}

fn apply_container(known: &mut ContainerObservation, state: &ContainerState) {
    known.status = known.status.max(match state.phase {
        ContainerPhase::Pending | ContainerPhase::Starting => ContainerStatus::Pending,
        ContainerPhase::Running => ContainerStatus::Running,
        ContainerPhase::Stopped => ContainerStatus::Stopped,
    });
    known.started_at = known.started_at.or(state.started_at.map(millis));
    known.finished_at = known.finished_at.or(state.finished_at.map(millis));
    known.exit_code = known.exit_code.or(state.exit_code);
    if let Some(StartError::Dependency { .. }) = state.error {
        known.exit_code.get_or_insert(DEPENDENCY_FAILED);
    }
    if let Some(health) = &state.health {
        known.health = match health.status {
            protocol::HealthStatus::Unknown => HealthStatus::Unknown,
            protocol::HealthStatus::Healthy => HealthStatus::Healthy,
            protocol::HealthStatus::Unhealthy => HealthStatus::Unhealthy,
        };
    }
    if state.phase == ContainerPhase::Stopped {
        known.pid = None;
    }
    if known.reason.is_none() {
        known.reason = reason(state);
    }
}

/// The text of a container that could not be started is what a container runtime under containerd
/// says, because that is what Fargate shows; unless the runtime was not asked, because of another
/// container.
fn reason(state: &ContainerState) -> Option<String> {
    if let Some(error @ StartError::Dependency { .. }) = &state.error {
        return Some(format!("CannotStartContainerError: {error}"));
    }
    if let Some(error) = &state.error {
        return Some(format!(
            "CannotStartContainerError: failed to create task for container: failed to create \
             shim task: OCI runtime create failed: runc create failed: unable to start container \
             process: {error}: unknown"
        ));
    }
    let killed = state.exit_code == Some(137);
    (killed && state.oom_kills > 0).then(|| OUT_OF_MEMORY.to_owned())
}

/// Why the task ended, when that is not for the control plane to know.
fn end(cause: &StopCause) -> Option<TaskEnd> {
    let (code, reason) = match cause {
        StopCause::EssentialExited { .. } => (StopCode::EssentialContainerExited, ESSENTIAL_EXITED),
        StopCause::StartFailed { .. } => (StopCode::TaskFailedToStart, START_FAILED),
        StopCause::Terminated => (StopCode::TerminationNotice, "The host is shutting down."),
        StopCause::Requested { .. } => return None,
    };
    Some(TaskEnd {
        code,
        reason: reason.to_owned(),
    })
}

fn millis(since_1970: u64) -> UnixMillis {
    UnixMillis(i64::try_from(since_1970).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn observation() -> TaskObservation {
        TaskObservation {
            containers: vec![ContainerObservation {
                name: "app".to_owned(),
                ..ContainerObservation::default()
            }],
            ..TaskObservation::default()
        }
    }

    fn state(phase: TaskPhase, container: ContainerState) -> ShimState {
        ShimState {
            phase,
            containers: vec![ContainerState {
                name: "app".to_owned(),
                ..container
            }],
            ..ShimState::default()
        }
    }

    #[test]
    fn an_essential_exit_ends_the_task() {
        let mut seen = observation();
        let mut stopped = state(
            TaskPhase::Stopped,
            ContainerState {
                phase: ContainerPhase::Stopped,
                started_at: Some(5),
                exit_code: Some(3),
                ..ContainerState::default()
            },
        );
        stopped.stop = Some(StopCause::EssentialExited {
            container: "app".to_owned(),
        });
        stopped.stopped_at = Some(9);
        apply(&mut seen, &stopped);
        assert_eq!(seen.status, TaskStatus::Deprovisioning);
        assert_eq!(seen.execution_stopped_at, Some(UnixMillis(9)));
        assert_eq!(seen.containers[0].exit_code, Some(3));
        assert_eq!(seen.ended.unwrap().code, StopCode::EssentialContainerExited);
    }

    #[test]
    fn an_out_of_memory_kill_is_named() {
        let mut seen = observation();
        let killed = ContainerState {
            phase: ContainerPhase::Stopped,
            exit_code: Some(137),
            oom_kills: 1,
            ..ContainerState::default()
        };
        apply(&mut seen, &state(TaskPhase::Stopping, killed));
        assert_eq!(seen.containers[0].reason.as_deref(), Some(OUT_OF_MEMORY));
    }

    #[test]
    fn a_failed_dependency_is_told_without_the_runtime() {
        let mut seen = observation();
        let failed = ContainerState {
            phase: ContainerPhase::Stopped,
            error: Some(StartError::Dependency {
                dependency: "init".to_owned(),
                condition: "SUCCESS".to_owned(),
                reason: "dependency graph: no".to_owned(),
            }),
            ..ContainerState::default()
        };
        apply(&mut seen, &state(TaskPhase::Stopped, failed));
        assert_eq!(
            seen.containers[0].reason.as_deref(),
            Some("CannotStartContainerError: dependency graph: no")
        );
        assert_eq!(seen.containers[0].exit_code, Some(143));
        let error = serde_json::from_str::<StartError>(
            r#"{"kind":"dependency","dependency":"init","condition":"SUCCESS"}"#,
        );
        assert_eq!(
            error.unwrap().to_string(),
            "container init did not reach the condition SUCCESS"
        );
    }

    #[test]
    fn health_follows_the_shim_both_ways() {
        let mut seen = observation();
        for (status, expected) in [
            (protocol::HealthStatus::Healthy, HealthStatus::Healthy),
            (protocol::HealthStatus::Unhealthy, HealthStatus::Unhealthy),
            (protocol::HealthStatus::Unknown, HealthStatus::Unknown),
        ] {
            let container = ContainerState {
                health: Some(protocol::HealthState {
                    status,
                    ..protocol::HealthState::default()
                }),
                ..ContainerState::default()
            };
            apply(&mut seen, &state(TaskPhase::Running, container));
            assert_eq!(seen.containers[0].health, expected);
        }
    }

    #[test]
    fn states_never_move_backwards() {
        let mut seen = observation();
        let running = ContainerState {
            phase: ContainerPhase::Running,
            ..ContainerState::default()
        };
        apply(&mut seen, &state(TaskPhase::Running, running));
        apply(
            &mut seen,
            &state(TaskPhase::Starting, ContainerState::default()),
        );
        assert_eq!(seen.status, TaskStatus::Running);
        assert_eq!(seen.containers[0].status, ContainerStatus::Running);
    }
}
