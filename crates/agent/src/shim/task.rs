//! The task of a shim: carries out what the state machine decides, follows the
//! containers' processes and output, and keeps the state that is reported.

mod forwarding;
mod health;
mod pipes;
mod report;
mod restart;
mod running;
mod streams;

pub(super) use running::Running;

use std::collections::{HashMap, VecDeque};
use std::os::fd::OwnedFd;
use std::path::PathBuf;

use host::cgroup::{CgroupError, Group, Hierarchy, Limits};
use host::container::{LaunchReport, Launched, Launcher, StartError};
use nix::sys::wait::{WaitPidFlag, WaitStatus};

use super::args::ShimArgs;
use super::clock::{Clock, unix_ms};
use super::endpoints::View;
use super::forward::Forwarder;
use super::isolation::Isolation;
use super::machine::{Action, Input, Machine};
use super::output::Output;
use super::poller::{Poller, Token};
use super::protocol::{
    ContainerBundle, ContainerPhase, ContainerState, MAX_CONTAINERS, Refusal, ShimState, StopCause,
    TaskBundle, TaskPhase, VERSION,
};
use super::spool::MAX_FRAME;
use super::task_storage::Storage;
use super::{etc, stop_signal};

/// Exit code of a process that a signal ended: this plus the signal's number.
const SIGNAL_BASE: i32 = 128;
const SIGKILL: i32 = 9;
/// How long pipes are read after the end of their container, if something holds them.
const DRAIN_MS: u64 = 2_000;

/// The one task of a shim, from before it is known.
#[derive(Debug)]
pub(super) struct Task {
    run_dir: PathBuf,
    clock: Clock,
    group: Group,
    isolation: Isolation,
    /// Launchers that wait for a container, with their control groups.
    spare: VecDeque<(Launcher, Group)>,
    /// How many launchers there have been: numbers their groups and bundles.
    slots: usize,
    bundle: TaskBundle,
    storage: Storage,
    machine: Option<Machine>,
    live: Vec<Live>,
    /// Ends of processes that no launcher has named yet.
    unclaimed: HashMap<u32, i32>,
    /// What the machine is to be told when it has been obeyed.
    pending: VecDeque<Input>,
    /// Control groups of runs that have ended.
    retired: Vec<Group>,
    /// Ends of processes that are no container's first.
    strangers: Vec<(u32, i32)>,
    assigned_us: u64,
    state: ShimState,
    is_changed: bool,
    buffer: Vec<u8>,
    /// A log router that is to stop as soon as it has read everything, and until when it may.
    held: Option<(usize, u64)>,
}

/// What belongs to a container while it is there.
#[derive(Debug, Default)]
struct Live {
    launcher: Option<Launcher>,
    group: Option<Group>,
    output: Option<Output>,
    /// When a pipe that is not watched is looked at again, per stream.
    due: [Option<u64>; 2],
    /// When its pipes are given up.
    drained_by: Option<u64>,
    has_new_output: bool,
    /// Carries the output on to the log router.
    forward: Option<Forwarder>,
    /// Keeps the standard input of an interactive container open.
    stdin: Option<OwnedFd>,
    /// Where the container's terminal arrives, if it is to have one.
    terminal: Option<OwnedFd>,
    checks: health::Checks,
    /// When and how the last run ended, when there was one before this.
    last_end: Option<(u64, i32)>,
}

impl Task {
    /// Makes the control group of the task and one launcher, so that a container can
    /// start at once.
    pub(super) fn prepare(
        args: &ShimArgs,
        clock: Clock,
        isolation: Isolation,
    ) -> Result<Self, CgroupError> {
        let group = Group::new(&Hierarchy::discover()?, &args.cgroup)?;
        group.create()?;
        group.restrict_devices()?;
        let storage = Storage::prepare(&args.run_dir, args.storage.as_deref());
        let state = ShimState {
            storage: storage.state(),
            version: VERSION,
            cgroup: group.path(),
            without_user_namespace: isolation.fallback().map(str::to_owned),
            seq: 1,
            accepts_exec: true,
            ..ShimState::default()
        };
        Ok(Self {
            run_dir: args.run_dir.clone(),
            clock,
            group,
            isolation,
            spare: VecDeque::new(),
            slots: 0,
            bundle: TaskBundle::default(),
            storage,
            machine: None,
            live: Vec::new(),
            unclaimed: HashMap::new(),
            pending: VecDeque::new(),
            retired: Vec::new(),
            strangers: Vec::new(),
            assigned_us: 0,
            state,
            is_changed: true,
            buffer: Vec::new(),
            held: None,
        })
    }

    pub(super) fn state(&self) -> &ShimState {
        &self.state
    }

    /// What the task's endpoints tell of it.
    pub(super) fn view(&self) -> View<'_> {
        View {
            metadata: &self.bundle.metadata,
            state: &self.state,
            storage: self.storage.mount_point(),
        }
    }

    /// Whether the state is another one than at the last call; then its number is, too.
    pub(super) fn take_change(&mut self) -> bool {
        let is_changed = std::mem::take(&mut self.is_changed);
        self.state.seq += u64::from(is_changed);
        is_changed
    }

    /// Places of containers with output that nobody has been told about.
    pub(super) fn take_new_output(&mut self) -> Vec<usize> {
        let is_new = |live: &mut Live| std::mem::take(&mut live.has_new_output);
        self.live
            .iter_mut()
            .enumerate()
            .filter_map(|(index, live)| is_new(live).then_some(index))
            .collect()
    }

    /// Whether there is output that nobody has been told about.
    pub(super) fn has_new_output(&self) -> bool {
        self.live.iter().any(|live| live.has_new_output)
    }

    /// Makes one more launcher.
    pub(super) fn add_spare(&mut self) -> Result<(), StartError> {
        let failed = |error: &dyn std::error::Error| StartError::Runtime {
            reason: format!("cannot prepare a container: {error}"),
        };
        let name = format!("c{}", self.slots);
        let bundle = self.run_dir.join(&name);
        // Not those above it: a run directory that is gone means that nobody wants this shim.
        match fs_err::create_dir(&bundle) {
            // From an attempt that failed later.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            made => made.map_err(|error| failed(&error))?,
        }
        let group = self.group.child(&name);
        group.create().map_err(|error| failed(&error))?;
        let launcher = self.isolation.launcher(&group, &bundle);
        let launcher = launcher.map_err(|error| failed(&error))?;
        self.slots += 1;
        self.spare.push_back((launcher, group));
        Ok(())
    }

    /// Takes the task and starts it.
    pub(super) fn assign(&mut self, bundle: TaskBundle, poller: &Poller) -> Result<(), Refusal> {
        if let Some(task_id) = &self.state.task_id {
            return if *task_id == bundle.task_id {
                Ok(())
            } else {
                Err(Refusal::Assigned {
                    task_id: task_id.clone(),
                })
            };
        }
        self.assigned_us = self.clock.now_us();
        let machine = check(&bundle).map_err(|reason| Refusal::InvalidBundle { reason })?;
        let limits = Limits {
            cpu_shares: bundle.limits.cpu,
            cpu_quota: bundle.limits.cpu,
            memory: bundle.limits.memory,
            memory_reservation: None,
            pids: bundle.limits.pids,
        };
        self.group.limit(&limits).map_err(|error| Refusal::Failed {
            reason: format!("cannot limit the task: {}", chain(&error)),
        })?;
        let is_remounted = self.storage.settle(&bundle);
        let is_remounted = is_remounted.map_err(|error| Refusal::Failed {
            reason: chain(&error),
        })?;
        if is_remounted {
            // Launchers have mount namespaces of their own; the next ones see it.
            self.spare.clear();
        }
        self.isolation
            .begin(&bundle)
            .map_err(|reason| Refusal::Failed { reason })?;
        self.state.task_id = Some(bundle.task_id.clone());
        self.state.assigned_at = Some(unix_ms());
        let container = |one: &ContainerBundle| ContainerState {
            name: one.name.clone(),
            output_complete: true,
            health: health::first(one.health_check.is_some()),
            ..ContainerState::default()
        };
        self.state.containers = bundle.containers.iter().map(container).collect();
        self.live = bundle.containers.iter().map(|_| Live::default()).collect();
        self.bundle = bundle;
        self.machine = Some(machine);
        self.apply(Input::Tick, poller);
        // The next ones can get ready while the first starts.
        let waiting = self.state.containers.iter();
        let waiting = waiting
            .filter(|one| one.phase == ContainerPhase::Pending)
            .count();
        for _ in 0..waiting {
            // A failure comes up again when the container is to start.
            let _ = self.add_spare();
        }
        Ok(())
    }

    /// The task shall stop.
    pub(super) fn stop(&mut self, cause: StopCause, poller: &Poller) {
        self.apply(Input::Stop(cause), poller);
    }

    /// The task shall stop at once.
    pub(super) fn kill(&mut self, poller: &Poller) {
        self.apply(Input::Kill, poller);
    }

    /// Removes what is left of the task on this machine.
    pub(super) fn release(&mut self) -> Result<(), Refusal> {
        if !matches!(self.state.phase, TaskPhase::Idle | TaskPhase::Stopped) {
            return Err(Refusal::NotStopped);
        }
        self.remove().map_err(|error| Refusal::Failed {
            reason: chain(&error),
        })
    }

    /// Kills what is in the task's control group and removes it.
    pub(super) fn remove(&mut self) -> Result<(), CgroupError> {
        self.spare.clear();
        self.group.kill_all()?;
        self.group.remove()
    }

    /// When [`Task::tick`] is due next, in milliseconds of the clock.
    pub(super) fn deadline(&self) -> Option<u64> {
        let pipes = self.live.iter().flat_map(|live| {
            let others = [live.drained_by, live.checks.deadline()];
            live.due.into_iter().chain(others)
        });
        let machine = self.machine.as_ref().and_then(Machine::deadline);
        pipes
            .flatten()
            .chain(machine)
            .chain(self.forwarding_due())
            .min()
    }

    /// Does what has become due.
    pub(super) fn tick(&mut self, poller: &Poller) {
        let now = self.clock.now_ms();
        for index in 0..self.live.len() {
            self.read_due(index, now, poller);
            self.tend_checks(index, now, poller);
            if self
                .live
                .get(index)
                .and_then(|live| live.drained_by)
                .is_some_and(|by| now >= by)
            {
                self.end_output(index, poller);
            }
        }
        self.forward(now);
        if health::is_due(self.machine.as_ref(), now) {
            self.apply(Input::Tick, poller);
        }
    }

    /// A launcher has something to say.
    pub(super) fn launcher_reported(&mut self, index: usize, poller: &Poller) {
        let Some(live) = self.live.get_mut(index) else {
            return;
        };
        let Some(launcher) = live.launcher.take() else {
            return;
        };
        poller.remove(&launcher);
        let input = match launcher.report() {
            LaunchReport::Launched(launched) => {
                self.launched(index, launched);
                self.take_terminal(index, poller);
                Input::Launched(index)
            }
            LaunchReport::Failed { error } => {
                self.launch_failed(index, error, poller);
                Input::LaunchFailed(index)
            }
        };
        self.apply(input, poller);
        let pid = self
            .state
            .containers
            .get(index)
            .and_then(|container| container.pid);
        if let Some(code) = pid.and_then(|pid| self.unclaimed.remove(&pid)) {
            self.exited(index, code, poller);
        }
        self.forget_unclaimed();
    }

    /// Whether a process is being made whose pid is not known yet.
    fn awaits_process(&self) -> bool {
        self.live
            .iter()
            .any(|live| live.launcher.is_some() || live.checks.is_entering())
    }

    fn forget_unclaimed(&mut self) {
        if !self.awaits_process() {
            self.unclaimed.clear();
        }
    }

    /// Takes the ends of child processes.
    pub(super) fn reap(&mut self, poller: &Poller) {
        loop {
            let (pid, code) = match nix::sys::wait::waitpid(None, Some(WaitPidFlag::WNOHANG)) {
                Ok(WaitStatus::Exited(pid, code)) => (pid, code),
                Ok(WaitStatus::Signaled(pid, signal, _)) => (pid, SIGNAL_BASE + signal as i32),
                Ok(WaitStatus::StillAlive) | Err(_) => return,
                Ok(_) => continue,
            };
            let pid = pid.as_raw().unsigned_abs();
            let is_running =
                |one: &ContainerState| one.pid == Some(pid) && one.phase == ContainerPhase::Running;
            if let Some(index) = self.state.containers.iter().position(is_running) {
                self.exited(index, code, poller);
                continue;
            }
            self.strangers.push((pid, code));
            if !self.check_exited(pid, code, poller) && self.awaits_process() {
                self.unclaimed.insert(pid, code);
            }
        }
    }

    /// Gives the machine an input and does what it decides, until nothing is left to do.
    fn apply(&mut self, input: Input, poller: &Poller) {
        self.apply_at(self.clock.now_ms(), input, poller);
    }

    fn apply_at(&mut self, now: u64, input: Input, poller: &Poller) {
        self.pending.push_back(input);
        while let Some(input) = self.pending.pop_front() {
            let Some(machine) = &mut self.machine else {
                return;
            };
            for action in machine.handle(now, input) {
                match action {
                    Action::Launch(index) => {
                        if let Err(error) = self.launch(index, poller) {
                            self.launch_failed(index, error, poller);
                            self.pending.push_back(Input::LaunchFailed(index));
                        }
                    }
                    Action::Fail(index, error) => self.launch_failed(index, error, poller),
                    Action::Signal(index) => self.ask_to_stop(index, now),
                    Action::Kill(index) => self.kill_container(index),
                    Action::Check(index) => self.begin_check(index, poller),
                    Action::KillCheck(index) => self.kill_check(index),
                }
            }
        }
        self.update_state();
    }

    fn launch(&mut self, index: usize, poller: &Poller) -> Result<(), StartError> {
        if self.spare.is_empty() {
            self.add_spare()?;
        }
        let failed = |error: &dyn std::error::Error| StartError::Runtime {
            reason: format!("cannot start the container: {}", chain(error)),
        };
        let Some((mut launcher, group)) = self.spare.pop_front() else {
            return Ok(());
        };
        let (Some(bundle), Some(live), Some(state)) = (
            self.bundle.containers.get(index),
            self.live.get_mut(index),
            self.state.containers.get_mut(index),
        ) else {
            return Ok(());
        };
        let limits = Limits {
            cpu_shares: Some(bundle.cpu),
            cpu_quota: None,
            memory: bundle.memory,
            memory_reservation: bundle.memory_reservation,
            pids: None,
        };
        group.limit(&limits).map_err(|error| failed(&error))?;
        let stdio = streams::open(live, bundle, index, poller).map_err(|error| failed(&error))?;
        if let Some(output) = &mut live.output {
            output.count_dropped(state.dropped_bytes);
        }
        state.output_complete = live.output.is_none();
        let mut spec = bundle.spec.clone();
        etc::complete(&mut spec, &self.bundle);
        launcher
            .launch(&spec, stdio, self.isolation.pids())
            .map_err(|error| failed(&error))?;
        poller
            .add(&launcher, Token::Launcher(number(index)))
            .map_err(|error| failed(&error))?;
        live.launcher = Some(launcher);
        state.cgroup = Some(group.path());
        live.group = Some(group);
        self.is_changed = true;
        Ok(())
    }

    fn launched(&mut self, index: usize, launched: Launched) {
        let latency = self.clock.now_us().saturating_sub(self.assigned_us);
        let restarts = self
            .machine
            .as_ref()
            .map_or(0, |machine| machine.restarts(index));
        if let Some(state) = self.state.containers.get_mut(index) {
            state.pid = Some(launched.pid);
            state.warnings = launched.warnings;
            state.started_at.get_or_insert_with(unix_ms);
            state.start_latency_us.get_or_insert(latency);
            restart::note(state, restarts);
            // Not left to `update_state`: its end may be known already.
            state.phase = ContainerPhase::Running;
        }
        self.is_changed = true;
    }

    fn launch_failed(&mut self, index: usize, error: StartError, poller: &Poller) {
        if let Some(group) = self.live.get(index).and_then(|live| live.group.as_ref()) {
            // Nothing can be left but a first process that has not noticed yet.
            let _ = group.kill_all();
        }
        let last_end = self.live.get(index).and_then(|live| live.last_end);
        if let Some(state) = self.state.containers.get_mut(index) {
            state.error.get_or_insert(error);
            if let Some((at, code)) = last_end {
                state.finished_at = Some(at);
                state.exit_code = Some(code);
            }
        }
        self.is_changed = true;
        self.end_output(index, poller);
    }

    fn exited(&mut self, index: usize, code: i32, poller: &Poller) {
        if self.isolation.pids().is_some() {
            // No pid namespace ends with it.
            self.kill_container(index);
        }
        let now = self.clock.now_ms();
        self.drop_checks(index, poller);
        if self.is_to_restart(now, index, code) {
            self.end_run(index, code, poller);
            self.apply_at(now, Input::Exited(index, code), poller);
            return;
        }
        self.buffer.resize(MAX_FRAME, 0);
        if let (Some(state), Some(live)) = (
            self.state.containers.get_mut(index),
            self.live.get_mut(index),
        ) {
            state.finished_at = Some(unix_ms());
            state.exit_code = Some(code);
            state.oom_kills = live.group.as_ref().map_or(0, Group::oom_kills);
            if let Some(output) = &mut live.output {
                output.drain(unix_ms(), &mut self.buffer);
                live.has_new_output = true;
                live.drained_by = Some(now + DRAIN_MS);
            }
            live.stdin = None;
        }
        self.wake_forwarder(index);
        self.is_changed = true;
        self.note_output(index);
        self.apply_at(now, Input::Exited(index, code), poller);
    }

    fn signal(&mut self, index: usize) {
        let bundle = self.bundle.containers.get(index);
        let signal = bundle.and_then(|bundle| stop_signal::parse(&bundle.stop_signal));
        let pid = self.state.containers.get(index).and_then(|state| state.pid);
        if let (Some(pid), Some(signal)) = (pid, signal) {
            // It fails only when the process has just ended.
            let _ = host::sys::send_signal(pid, signal);
        }
    }

    /// Kills everything in a container, or its launcher.
    fn kill_container(&mut self, index: usize) {
        if let Some(pid) = self.state.containers.get(index).and_then(|state| state.pid) {
            // The end of its first process is the end of the pid namespace.
            let _ = host::sys::send_signal(pid, SIGKILL);
        }
        if let Some(group) = self.live.get(index).and_then(|live| live.group.as_ref())
            && let Err(error) = group.kill_all()
        {
            tracing::error!(%error, "cannot kill a container");
        }
    }
}

/// What the launcher and the control groups cannot check.
fn check(bundle: &TaskBundle) -> Result<Machine, String> {
    if bundle.containers.len() > MAX_CONTAINERS {
        return Err(format!("it has more than {MAX_CONTAINERS} containers"));
    }
    for container in &bundle.containers {
        if container.spec.rootfs.lower.is_empty() {
            return Err(format!(
                "container {:?} has no root file system",
                container.name
            ));
        }
        if stop_signal::parse(&container.stop_signal).is_none() {
            return Err(format!("{:?} is not a signal", container.stop_signal));
        }
    }
    Machine::new(bundle)
}

fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// An error with its causes.
pub(super) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(": ");
        text.push_str(&error.to_string());
        cause = error.source();
    }
    text
}
