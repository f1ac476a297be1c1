//! What a task's containers do next: a state machine without clock or effects.
//!
//! Times are milliseconds of a monotonic clock, given by the caller. The states it keeps
//! are only those that decide something; what is reported is kept by `report`.

mod dependency;
mod health;

use super::protocol::{
    Condition, ContainerBundle, ContainerPhase, HealthStatus, RestartBundle, StartError, StopCause,
    TaskBundle, TaskPhase,
};
use dependency::Never;
use health::Health;

/// How long the runtime may take to start one container.
const LAUNCH_TIMEOUT_MS: u64 = 180_000;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Input {
    /// Time has passed.
    Tick,
    /// The program of the container runs.
    Launched(usize),
    /// The container could not be started.
    LaunchFailed(usize),
    /// The container's first process has ended with this code.
    Exited(usize, i32),
    /// The container's health check has ended, well or not.
    Checked(usize, bool),
    /// The task shall stop.
    Stop(StopCause),
    /// The task shall stop at once.
    Kill,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Make the container and run its program.
    Launch(usize),
    /// Record that the container is not started, for this reason.
    Fail(usize, StartError),
    /// Send the container's stop signal to its first process.
    Signal(usize),
    /// Kill everything in the container.
    Kill(usize),
    /// Run the container's health check.
    Check(usize),
    /// The health check has taken too long: kill it with its children.
    KillCheck(usize),
}

/// The containers of a task and where they are.
#[derive(Debug)]
pub(super) struct Machine {
    containers: Vec<Container>,
    stop: Option<StopCause>,
    kill: bool,
}

#[derive(Debug)]
struct Container {
    name: String,
    image: String,
    essential: bool,
    depends_on: Vec<(usize, Condition)>,
    start_timeout_ms: Option<u64>,
    stop_timeout_ms: u64,
    phase: ContainerPhase,
    /// When the launch began, then when the program started.
    since: u64,
    started: bool,
    exit_code: Option<i32>,
    signalled_at: Option<u64>,
    killed: bool,
    health: Option<Health>,
    restart: Option<RestartBundle>,
    restarts: u32,
}

impl Machine {
    /// Takes the task; nothing runs before the first input.
    ///
    /// # Errors
    /// A text for people when the containers do not make sense together.
    pub(super) fn new(bundle: &TaskBundle) -> Result<Self, String> {
        if !bundle
            .containers
            .iter()
            .any(|container| container.essential)
        {
            return Err("no container is essential".into());
        }
        let containers: Result<Vec<_>, String> = bundle
            .containers
            .iter()
            .map(|one| Container::new(one, &bundle.containers))
            .collect();
        let machine = Self {
            containers: containers?,
            stop: None,
            kill: false,
        };
        if machine.has_cycle() {
            return Err("the dependencies of the containers form a cycle".into());
        }
        Ok(machine)
    }

    /// Takes one input and answers what is to be done, in order.
    pub(super) fn handle(&mut self, now: u64, input: Input) -> Vec<Action> {
        match input {
            Input::Tick => {}
            Input::Launched(index) => self.with(index, |container| {
                container.phase = ContainerPhase::Running;
                container.started = true;
                container.since = now;
                // It has survived an attempt to kill its launch.
                container.killed = false;
                if let Some(health) = &mut container.health {
                    health.begin(now);
                }
            }),
            Input::LaunchFailed(index) => self.fail(index),
            Input::Exited(index, code) => self.exited(now, index, code),
            Input::Checked(index, has_passed) => self.with(index, |container| {
                if let Some(health) = &mut container.health {
                    health.ended(now, has_passed);
                }
            }),
            Input::Stop(cause) => {
                self.stop.get_or_insert(cause);
            }
            Input::Kill => {
                self.kill = true;
                self.stop.get_or_insert(StopCause::Requested {
                    reason: "killed".into(),
                });
            }
        }
        self.advance(now)
    }

    pub(super) fn phase(&self) -> TaskPhase {
        let all = |phase| {
            self.containers
                .iter()
                .all(|container| container.reported() >= phase)
        };
        match self.stop {
            _ if all(ContainerPhase::Stopped) => TaskPhase::Stopped,
            Some(_) => TaskPhase::Stopping,
            None if all(ContainerPhase::Running) => TaskPhase::Running,
            None => TaskPhase::Starting,
        }
    }

    pub(super) fn container_phase(&self, index: usize) -> ContainerPhase {
        self.containers
            .get(index)
            .map(Container::reported)
            .unwrap_or_default()
    }

    /// How often the container was begun again.
    pub(super) fn restarts(&self, index: usize) -> u32 {
        self.containers
            .get(index)
            .map_or(0, |container| container.restarts)
    }

    /// Whether the container runs again when [`Input::Exited`] comes with this code now.
    pub(super) fn will_restart(&self, now: u64, index: usize, code: i32) -> bool {
        self.stop.is_none()
            && self
                .containers
                .get(index)
                .is_some_and(|container| container.is_to_restart(now, code))
    }

    /// The verdict on the container, and the failures in a row, when it has a health check.
    pub(super) fn health(&self, index: usize) -> Option<(HealthStatus, u32)> {
        let health = self.containers.get(index)?.health.as_ref()?;
        Some((health.status(), health.failures()))
    }

    /// Why the task stops.
    pub(super) fn stop_cause(&self) -> Option<&StopCause> {
        self.stop.as_ref()
    }

    /// When [`Input::Tick`] is due next.
    pub(super) fn deadline(&self) -> Option<u64> {
        let launches = self.containers.iter().filter_map(|one| match one.phase {
            ContainerPhase::Starting if !one.killed => Some(one.since + LAUNCH_TIMEOUT_MS),
            _ => None,
        });
        let stops = self
            .containers
            .iter()
            .filter_map(|one| match (one.phase, one.signalled_at) {
                (ContainerPhase::Running, Some(at)) if !one.killed => {
                    Some(at + one.stop_timeout_ms)
                }
                _ => None,
            });
        let waits = self
            .containers
            .iter()
            .filter(|one| one.phase == ContainerPhase::Pending && self.stop.is_none())
            .flat_map(|one| &one.depends_on)
            .filter_map(|(dependency, condition)| self.wait_deadline(*dependency, *condition));
        let checks = self
            .containers
            .iter()
            .filter_map(|one| one.health.as_ref().and_then(Health::deadline));
        launches.chain(stops).chain(waits).chain(checks).min()
    }

    fn advance(&mut self, now: u64) -> Vec<Action> {
        let mut actions = Vec::new();
        // One container's end can decide about another, but each changes at most a few
        // times, so this ends.
        loop {
            let before = actions.len();
            if self.stop.is_none() {
                self.start_ready(now, &mut actions);
            }
            if self.stop.is_some() {
                self.stop_ready(now, &mut actions);
            }
            self.kill_late_launches(now, &mut actions);
            self.check_health(now, &mut actions);
            if actions.len() == before {
                return actions;
            }
        }
    }

    fn start_ready(&mut self, now: u64, actions: &mut Vec<Action>) {
        for index in 0..self.containers.len() {
            let is_pending = self
                .containers
                .get(index)
                .is_some_and(|container| container.phase == ContainerPhase::Pending);
            if !is_pending || self.stop.is_some() {
                continue;
            }
            match self.readiness(index, now) {
                Readiness::Ready => {
                    self.with(index, |container| {
                        container.phase = ContainerPhase::Starting;
                        container.since = now;
                    });
                    actions.push(Action::Launch(index));
                }
                Readiness::Waits => {}
                Readiness::Never(never) => {
                    let (dependency, target) = (
                        self.containers.get(never.dependency),
                        self.containers.get(index),
                    );
                    let error = dependency
                        .zip(target)
                        .map(|(dependency, target)| never.error(dependency, target));
                    actions.extend(error.map(|error| Action::Fail(index, error)));
                    self.fail(index);
                }
            }
        }
    }

    fn stop_ready(&mut self, now: u64, actions: &mut Vec<Action>) {
        for index in 0..self.containers.len() {
            let is_needed = self.containers.iter().any(|one| {
                one.phase != ContainerPhase::Stopped
                    && one.phase != ContainerPhase::Pending
                    && one
                        .depends_on
                        .iter()
                        .any(|(dependency, _)| *dependency == index)
            });
            let kill = self.kill;
            let Some(container) = self.containers.get_mut(index) else {
                continue;
            };
            if let Some(health) = &mut container.health {
                // Nobody asks any more; a check that runs goes on until the container ends.
                health.end();
            }
            match container.phase {
                // It never runs. That changes nothing for others, so it is no action.
                ContainerPhase::Pending => container.phase = ContainerPhase::Stopped,
                ContainerPhase::Running if !container.killed => {
                    let is_late = |at: u64| now >= at + container.stop_timeout_ms;
                    if kill || container.signalled_at.is_some_and(is_late) {
                        container.killed = true;
                        actions.push(Action::Kill(index));
                    } else if container.signalled_at.is_none() && !is_needed {
                        container.signalled_at = Some(now);
                        actions.push(Action::Signal(index));
                    }
                }
                ContainerPhase::Starting if kill && !container.killed => {
                    container.killed = true;
                    actions.push(Action::Kill(index));
                }
                _ => {}
            }
        }
    }

    fn kill_late_launches(&mut self, now: u64, actions: &mut Vec<Action>) {
        for (index, container) in self.containers.iter_mut().enumerate() {
            let is_late = now >= container.since + LAUNCH_TIMEOUT_MS;
            if container.phase == ContainerPhase::Starting && !container.killed && is_late {
                container.killed = true;
                actions.push(Action::Kill(index));
            }
        }
    }

    fn check_health(&mut self, now: u64, actions: &mut Vec<Action>) {
        for (index, container) in self.containers.iter_mut().enumerate() {
            let Some(health) = &mut container.health else {
                continue;
            };
            actions.extend(health.advance(now).map(|step| match step {
                health::Step::Begin => Action::Check(index),
                health::Step::Kill => Action::KillCheck(index),
            }));
        }
    }

    fn exited(&mut self, now: u64, index: usize, code: i32) {
        let is_to_restart = self.will_restart(now, index, code);
        let Some(container) = self.containers.get_mut(index) else {
            return;
        };
        if let Some(health) = &mut container.health {
            health.end();
        }
        if is_to_restart {
            container.restarts += 1;
            container.phase = ContainerPhase::Pending;
            return;
        }
        container.phase = ContainerPhase::Stopped;
        container.exit_code = Some(code);
        if container.essential {
            let cause = StopCause::EssentialExited {
                container: container.name.clone(),
            };
            self.stop.get_or_insert(cause);
        }
    }

    fn readiness(&self, index: usize, now: u64) -> Readiness {
        let Some(container) = self.containers.get(index) else {
            return Readiness::Waits;
        };
        if container.restarts > 0 {
            // What it waited for was reached before its first start.
            return Readiness::Ready;
        }
        let mut result = Readiness::Ready;
        for (dependency, condition) in &container.depends_on {
            let Some(other) = self.containers.get(*dependency) else {
                continue;
            };
            let is_over = other.phase == ContainerPhase::Stopped;
            let (is_met, is_hopeless) = match condition {
                Condition::Start => (other.started, is_over),
                Condition::Complete => (other.exit_code.is_some(), is_over),
                Condition::Success => (other.exit_code == Some(0), is_over),
                Condition::Healthy => (
                    !is_over
                        && other
                            .health
                            .as_ref()
                            .is_some_and(|health| health.status() == HealthStatus::Healthy),
                    is_over,
                ),
            };
            let is_late = self
                .wait_deadline(*dependency, *condition)
                .is_some_and(|deadline| now >= deadline);
            if !is_met {
                if is_hopeless || is_late {
                    return Readiness::Never(Never {
                        dependency: *dependency,
                        condition: *condition,
                        is_late: !is_hopeless,
                    });
                }
                result = Readiness::Waits;
            }
        }
        result
    }

    /// Until when others wait for a running container to reach a condition.
    fn wait_deadline(&self, dependency: usize, condition: Condition) -> Option<u64> {
        let other = self.containers.get(dependency)?;
        if condition == Condition::Start || other.phase != ContainerPhase::Running {
            return None;
        }
        other.start_timeout_ms.map(|timeout| other.since + timeout)
    }

    fn fail(&mut self, index: usize) {
        self.with(index, |container| container.phase = ContainerPhase::Stopped);
        if let Some(container) = self.containers.get(index).filter(|one| one.essential) {
            let container_name = container.name.clone();
            let cause = if container.restarts > 0 {
                StopCause::EssentialExited {
                    container: container_name,
                }
            } else {
                StopCause::StartFailed {
                    container: container_name,
                }
            };
            self.stop.get_or_insert(cause);
        }
    }

    fn with(&mut self, index: usize, change: impl FnOnce(&mut Container)) {
        if let Some(container) = self.containers.get_mut(index) {
            change(container);
        }
    }

    fn has_cycle(&self) -> bool {
        let mut done = vec![false; self.containers.len()];
        loop {
            let next = self
                .containers
                .iter()
                .enumerate()
                .position(|(index, container)| {
                    let is_done = |at: usize| done.get(at).copied().unwrap_or_default();
                    !is_done(index)
                        && container
                            .depends_on
                            .iter()
                            .all(|(other, _)| is_done(*other))
                });
            match next.and_then(|index| done.get_mut(index)) {
                Some(slot) => *slot = true,
                None => return done.contains(&false),
            }
        }
    }
}

impl Container {
    fn new(bundle: &ContainerBundle, all: &[ContainerBundle]) -> Result<Self, String> {
        if all.iter().filter(|other| other.name == bundle.name).count() > 1 {
            return Err(format!("two containers are called {:?}", bundle.name));
        }
        let mut depends_on = Vec::new();
        for dependency in &bundle.depends_on {
            let index = all
                .iter()
                .position(|other| other.name == dependency.container);
            let index = index
                .ok_or_else(|| format!("container {:?} does not exist", dependency.container))?;
            let has_check =
                |index: usize| all.get(index).is_some_and(|one| one.health_check.is_some());
            if dependency.condition == Condition::Healthy && !has_check(index) {
                return Err(format!(
                    "container {:?} has no health check",
                    dependency.container
                ));
            }
            depends_on.push((index, dependency.condition));
        }
        Ok(Self {
            name: bundle.name.clone(),
            image: bundle.image.clone(),
            essential: bundle.essential,
            depends_on,
            start_timeout_ms: bundle.start_timeout_ms,
            stop_timeout_ms: bundle.stop_timeout_ms,
            phase: ContainerPhase::Pending,
            since: 0,
            started: false,
            exit_code: None,
            signalled_at: None,
            killed: false,
            health: bundle.health_check.as_ref().map(Health::new),
            restart: bundle.restart.clone(),
            restarts: 0,
        })
    }

    /// A container that is run again in its place does not stop to run for others.
    fn reported(&self) -> ContainerPhase {
        match self.phase {
            ContainerPhase::Pending | ContainerPhase::Starting if self.restarts > 0 => {
                ContainerPhase::Running
            }
            phase => phase,
        }
    }

    /// Whether the container, which has just ended, is to run again.
    fn is_to_restart(&self, now: u64, code: i32) -> bool {
        let has_run = now.saturating_sub(self.since);
        self.restart.as_ref().is_some_and(|policy| {
            !policy.ignored_exit_codes.contains(&code) && has_run >= policy.attempt_period_ms
        })
    }
}

enum Readiness {
    Ready,
    Waits,
    Never(Never),
}

#[cfg(test)]
mod tests;
