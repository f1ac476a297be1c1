//! Why a container will never start: what ECS's agent says of a dependency that failed.

use super::super::protocol::{Condition, ContainerPhase, StartError};
use super::Container;

/// A condition that another container will not reach, or not in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Never {
    /// The other container's place.
    pub(super) dependency: usize,
    pub(super) condition: Condition,
    /// Its start timeout has passed.
    pub(super) is_late: bool,
}

impl Never {
    /// The error of `target`, which waited for `dependency`.
    pub(super) fn error(self, dependency: &Container, target: &Container) -> StartError {
        let (other, this) = (describe(dependency), describe(target));
        let never_ran = !dependency.started;
        let reason = if self.is_late {
            format!(
                "dependency graph: container ordering dependency [{other}] for target [{this}] \
                 has timed out."
            )
        } else if never_ran {
            format!(
                "dependency graph: failed to resolve container ordering dependency [{other}] for \
                 target [{this}] because dependency will never start"
            )
        } else if self.condition == Condition::Success {
            format!(
                "dependency graph: failed to resolve container ordering dependency [{other}] for \
                 target [{this}] as dependency did not exit successfully."
            )
        } else {
            format!(
                "dependency graph: failed to resolve the container ordering dependency [{other}] \
                 for target [{this}]"
            )
        };
        StartError::Dependency {
            dependency: dependency.name.clone(),
            condition: self.condition.name().to_owned(),
            reason,
        }
    }
}

impl Condition {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "START",
            Self::Complete => "COMPLETE",
            Self::Success => "SUCCESS",
            Self::Healthy => "HEALTHY",
        }
    }
}

/// A container as the agent writes it: name, image, where it is and shall be, exit code.
fn describe(container: &Container) -> String {
    let status = match container.phase {
        ContainerPhase::Pending => "NONE",
        ContainerPhase::Starting => "CREATED",
        ContainerPhase::Running => "RUNNING",
        ContainerPhase::Stopped => "STOPPED",
    };
    let code = container
        .exit_code
        .map(|code| format!(" - Exit: {code}"))
        .unwrap_or_default();
    format!(
        "{}({}) ({status}->RUNNING){code}",
        container.name, container.image
    )
}
