//! One task in the simulated engine: its states, and what the real agent would say in each.
//!
//! Only `step` and the accidents move it, so that a test decides how far a task has come.

use engine::Assignment;
use model::UnixMillis;
use model::task::{
    AttachmentStatus, ContainerObservation, ContainerStatus, StopCode, TaskEnd, TaskObservation,
    TaskStatus,
};

/// What is wanted of a task; only ever more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wanted {
    Run,
    Stop,
}

/// How far a task has come. From `Starting` to `Ended` it lives in its shim and survives the
/// control plane.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    Assigned,
    Pulling,
    Connected,
    Prepared,
    Starting,
    Running,
    Stopping,
    Ended,
    Stopped,
}

/// What the engine has to do after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Report,
    OpenOutputs,
    CountStart,
    EndOutputs,
}

#[derive(Debug)]
pub(crate) struct SimulatedTask {
    pub(crate) assignment: Assignment,
    pub(crate) observation: TaskObservation,
    pub(crate) wanted: Wanted,
    pub(crate) stage: Stage,
    /// Whether a shim has the task, or had it when it ended.
    pub(crate) in_shim: bool,
}

pub(crate) const SHIM_DIED: &str =
    "The process that supervised the task was killed, and its containers with it.";
pub(crate) const ESSENTIAL_EXITED: &str = "Essential container in task exited";

impl SimulatedTask {
    pub(crate) fn new(assignment: Assignment) -> Self {
        let containers = assignment
            .containers
            .iter()
            .map(|container| ContainerObservation {
                name: container.definition.name.clone(),
                ..ContainerObservation::default()
            })
            .collect();
        Self {
            assignment,
            observation: TaskObservation {
                containers,
                ..TaskObservation::default()
            },
            wanted: Wanted::Run,
            stage: Stage::Assigned,
            in_shim: false,
        }
    }

    /// Whether the task can move while no control plane runs.
    pub(crate) fn moves_alone(&self) -> bool {
        self.in_shim && self.stage < Stage::Ended
    }

    /// Whether its next step is to get its interface.
    pub(crate) fn is_connecting(&self) -> bool {
        self.stage == Stage::Pulling && self.wanted == Wanted::Run
    }

    /// One step on; `None` when there is nothing to do.
    pub(crate) fn step(&mut self, now: UnixMillis) -> Option<&'static [Effect]> {
        use Effect::{CountStart, EndOutputs, OpenOutputs, Report};
        let stopping = self.wanted == Wanted::Stop;
        let effects: &[Effect] = match self.stage {
            Stage::Assigned | Stage::Pulling | Stage::Connected | Stage::Prepared if stopping => {
                self.start_undone(now);
                &[Report]
            }
            Stage::Assigned => {
                self.observation.pull_started_at = Some(now);
                self.stage = Stage::Pulling;
                &[Report]
            }
            Stage::Pulling => {
                self.connected(now);
                &[Report]
            }
            Stage::Connected => {
                self.observation.pull_stopped_at = Some(now);
                for container in &mut self.observation.containers {
                    container.image_digest = Some(format!("sha256:{:064x}", 7));
                }
                self.stage = Stage::Prepared;
                &[OpenOutputs, Report]
            }
            Stage::Prepared => {
                self.in_shim = true;
                self.stage = Stage::Starting;
                &[]
            }
            Stage::Starting => {
                self.started(now);
                &[CountStart, Report]
            }
            Stage::Running if stopping => {
                self.stopping(now);
                &[Report]
            }
            Stage::Stopping => {
                self.ended(now, 143);
                &[EndOutputs, Report]
            }
            Stage::Ended => {
                self.stopped(now);
                &[EndOutputs, Report]
            }
            Stage::Running | Stage::Stopped => return None,
        };
        Some(effects)
    }

    /// Its image can not be pulled.
    pub(crate) fn fail_start(&mut self, now: UnixMillis) -> &'static [Effect] {
        self.observation.ended = Some(TaskEnd {
            code: StopCode::TaskFailedToStart,
            reason: "CannotPullContainerError: no such image".to_owned(),
        });
        self.start_undone(now);
        &[Effect::Report]
    }

    /// Its essential container exits, if it runs.
    pub(crate) fn exit(&mut self, code: i32, now: UnixMillis) -> &'static [Effect] {
        if self.stage != Stage::Running {
            return &[];
        }
        self.stopping(now);
        let container = &mut self.observation.containers[0];
        container.status = ContainerStatus::Stopped;
        container.exit_code = Some(code);
        container.finished_at = Some(now);
        container.pid = None;
        self.observation.ended = Some(TaskEnd {
            code: StopCode::EssentialContainerExited,
            reason: ESSENTIAL_EXITED.to_owned(),
        });
        &[Effect::Report]
    }

    /// Its shim is killed, if it has one.
    pub(crate) fn kill_shim(&mut self, now: UnixMillis) -> &'static [Effect] {
        if !self.in_shim || self.stage >= Stage::Ended {
            return &[];
        }
        self.observation.stopping_at.get_or_insert(now);
        self.observation.ended.get_or_insert_with(|| TaskEnd {
            code: StopCode::InfrastructureHealth,
            reason: SHIM_DIED.to_owned(),
        });
        self.ended(now, 137);
        &[Effect::EndOutputs, Effect::Report]
    }

    fn connected(&mut self, now: UnixMillis) {
        let seen = &mut self.observation;
        seen.attachment = AttachmentStatus::Attached;
        seen.connectivity_at = Some(now);
        seen.status = TaskStatus::Pending;
        self.stage = Stage::Connected;
    }

    fn started(&mut self, now: UnixMillis) {
        let seen = &mut self.observation;
        seen.status = TaskStatus::Running;
        seen.started_at = Some(now);
        for (pid, container) in (1000..).zip(&mut seen.containers) {
            container.status = ContainerStatus::Running;
            container.started_at = Some(now);
            container.pid = Some(pid);
        }
        self.stage = Stage::Running;
    }

    fn stopping(&mut self, now: UnixMillis) {
        self.observation.status = TaskStatus::Stopping;
        self.observation.stopping_at = Some(now);
        self.stage = Stage::Stopping;
    }

    /// Everything that ran has ended; what was killed exits with `code`.
    fn ended(&mut self, now: UnixMillis, code: i32) {
        let seen = &mut self.observation;
        for container in &mut seen.containers {
            if container.started_at.is_some() {
                container.exit_code.get_or_insert(code);
                container.finished_at.get_or_insert(now);
                seen.execution_stopped_at = Some(now);
            }
            container.status = ContainerStatus::Stopped;
            container.pid = None;
        }
        seen.status = TaskStatus::Deprovisioning;
        self.stage = Stage::Ended;
    }

    fn start_undone(&mut self, now: UnixMillis) {
        let seen = &mut self.observation;
        seen.stopping_at.get_or_insert(now);
        seen.status = TaskStatus::Deprovisioning;
        for container in &mut seen.containers {
            container.status = ContainerStatus::Stopped;
        }
        self.stage = Stage::Ended;
    }

    fn stopped(&mut self, now: UnixMillis) {
        let seen = &mut self.observation;
        seen.status = TaskStatus::Stopped;
        seen.attachment = AttachmentStatus::Deleted;
        seen.stopping_at.get_or_insert(now);
        seen.stopped_at.get_or_insert(now);
        self.stage = Stage::Stopped;
    }
}
