//! Health checks of a task's containers: processes inside them that are begun and killed when
//! the state machine says so, and whose end it is told.

use std::io;
use std::os::fd::{AsFd, OwnedFd};

use host::cgroup::{CgroupError, Group};
use host::container::{EnterSpec, EnterStdio, Entering, enter};
use rustix::io::Errno;
use rustix::pipe::PipeFlags;

use super::super::clock::unix_ms;
use super::super::machine::{Input, Machine};
use super::super::poller::{Poller, Token};
use super::super::protocol::{HealthState, StartError};
use super::{SIGKILL, Task, chain, number};

/// The control group of a container's checks, below the container's; the next one has a number.
const GROUP: &str = "health";
/// Most of a check's output that is kept.
const MAX_OUTPUT: usize = 4096;
/// What is read at once: all that a pipe holds.
const READ_SIZE: usize = 64 << 10;
/// Pause between two looks at the pipe of a check that prints a lot.
const DRAIN_MS: u64 = 20;
/// Pause before it is looked whether what was killed is gone.
const SWEEP_MS: u64 = 50;
/// Exit code of a check that did not run to its end, as Docker's.
const NOT_ENDED: i32 = -1;

/// The checks of one container.
#[derive(Debug, Default)]
pub(super) struct Checks {
    current: Option<Check>,
    /// Made with the first check, and anew when it had to be given up.
    group: Option<Group>,
    /// How many there have been.
    groups: u32,
    /// Those with processes that checks have left, which are being killed.
    dying: Vec<Group>,
    /// When that is looked after.
    sweep_at: Option<u64>,
}

/// A check that runs.
#[derive(Debug)]
struct Check {
    /// Until its program runs.
    entering: Option<Entering>,
    pid: Option<u32>,
    pipe: OwnedFd,
    output: Vec<u8>,
    /// When the pipe is read again; it is watched when not set.
    drain_at: Option<u64>,
    is_late: bool,
}

/// What was in the pipe of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Printed {
    Little,
    /// More than is kept.
    Much,
    /// Nothing more comes.
    All,
}

impl Checks {
    /// When [`Task::tend_checks`] has something to do.
    pub(super) fn deadline(&self) -> Option<u64> {
        let drain = self.current.as_ref().and_then(|check| check.drain_at);
        [self.sweep_at, drain].into_iter().flatten().min()
    }

    /// Whether a process is on its way whose pid is not known yet.
    pub(super) fn is_entering(&self) -> bool {
        self.current
            .as_ref()
            .is_some_and(|check| check.entering.is_some())
    }

    /// The group for the next check below that of the container.
    fn open(&mut self, container: &Group) -> Result<Group, CgroupError> {
        if let Some(group) = &self.group {
            return Ok(group.clone());
        }
        let group = match self.groups {
            0 => container.child(GROUP),
            number => container.child(&format!("{GROUP}{number}")),
        };
        group.create_unlimited()?;
        self.groups += 1;
        self.group = Some(group.clone());
        Ok(group)
    }

    /// Kills the check that runs, and what it has left.
    fn kill(&mut self, now: u64) {
        let helper = self
            .current
            .as_ref()
            .and_then(|check| check.entering.as_ref());
        if let Some(helper) = helper {
            // First, so that it can make no process any more.
            let _ = host::sys::send_signal(helper.helper(), SIGKILL);
        }
        self.dying.extend(self.group.take());
        self.sweep(now);
    }

    /// A check has ended: its group serves the next one, unless it has left something in it.
    fn tidy(&mut self, now: u64) {
        if let Some(group) = &self.group
            && !group.processes().is_ok_and(|left| left.is_empty())
        {
            self.dying.extend(self.group.take());
            self.sweep(now);
        }
    }

    /// Kills what is left of checks, and looks again later when something was.
    fn sweep(&mut self, now: u64) {
        self.dying.retain(|group| {
            let is_gone = group
                .extinguish()
                .and_then(|is_empty| Ok(is_empty && group.try_remove()?));
            if let Err(error) = &is_gone {
                tracing::error!(error = chain(error), "cannot kill a health check");
            }
            !is_gone.unwrap_or_default()
        });
        self.sweep_at = (!self.dying.is_empty()).then_some(now + SWEEP_MS);
    }
}

impl Task {
    /// Begins a check of a running container.
    pub(super) fn begin_check(&mut self, index: usize, poller: &Poller) {
        let now = self.clock.now_ms();
        match self.start_check(index, poller) {
            Ok(()) => {}
            Err(error) => {
                self.note_result(index, NOT_ENDED, failed_text(&error));
                if let Some(live) = self.live.get_mut(index) {
                    live.checks.kill(now);
                    live.checks.current = None;
                }
                self.pending.push_back(Input::Checked(index, false));
            }
        }
    }

    /// The check has taken too long.
    pub(super) fn kill_check(&mut self, index: usize) {
        let now = self.clock.now_ms();
        let timeout = self
            .bundle
            .containers
            .get(index)
            .and_then(|container| container.health_check.as_ref())
            .map_or(0, |check| check.timeout_ms);
        let Some(checks) = self.live.get_mut(index).map(|live| &mut live.checks) else {
            return;
        };
        checks.kill(now);
        let Some(check) = &mut checks.current else {
            return;
        };
        check.is_late = true;
        let mut text = format!("Health check exceeded timeout ({})", humane(timeout));
        if !check.output.is_empty() {
            text.push_str(": ");
            text.push_str(&String::from_utf8_lossy(&check.output));
        }
        self.note_result(index, NOT_ENDED, text);
    }

    /// There is news of a check that is on its way.
    pub(in super::super) fn check_progressed(&mut self, index: usize, poller: &Poller) {
        let Some(check) = self.check(index) else {
            return;
        };
        let Some(result) = check.entering.as_mut().and_then(Entering::progress) else {
            return;
        };
        if let Some(entering) = check.entering.take() {
            poller.remove(&entering);
        }
        match result {
            Ok(entered) => {
                check.pid = Some(entered.pid);
                if let Some(code) = self.unclaimed.remove(&entered.pid) {
                    self.end_check(index, code, None, poller);
                }
            }
            Err(error) => self.end_check(index, NOT_ENDED, Some(failed_text(&error)), poller),
        }
        self.forget_unclaimed();
    }

    /// The pipe of a check can be read.
    pub(in super::super) fn check_printed(&mut self, index: usize, poller: &Poller) {
        let now = self.clock.now_ms();
        self.buffer.resize(READ_SIZE, 0);
        let mut buffer = std::mem::take(&mut self.buffer);
        if let Some(check) = self.check(index) {
            let token = Token::CheckOutput(number(index));
            let was_watched = check.drain_at.take().is_none();
            let is_watched = match check.read(&mut buffer) {
                Printed::Little if was_watched => poller.rearm(&check.pipe, token),
                Printed::Little => poller.add_once(&check.pipe, token),
                Printed::Much => {
                    // A check that prints all the time must not keep the shim busy.
                    poller.remove(&check.pipe);
                    check.drain_at = Some(now + DRAIN_MS);
                    Ok(())
                }
                Printed::All => {
                    poller.remove(&check.pipe);
                    Ok(())
                }
            };
            if let Err(error) = is_watched {
                tracing::error!(%error, "cannot watch the output of a health check");
            }
        }
        self.buffer = buffer;
    }

    /// Whether a process that has ended was a check; then it is dealt with.
    pub(super) fn check_exited(&mut self, pid: u32, code: i32, poller: &Poller) -> bool {
        let is_it = |check: &Check| check.pid == Some(pid);
        let found = self
            .live
            .iter()
            .position(|live| live.checks.current.as_ref().is_some_and(is_it));
        if let Some(index) = found {
            self.end_check(index, code, None, poller);
        }
        found.is_some()
    }

    /// Does what has become due.
    pub(super) fn tend_checks(&mut self, index: usize, now: u64, poller: &Poller) {
        let is_due = |at: Option<u64>| at.is_some_and(|at| now >= at);
        let Some(checks) = self.live.get_mut(index).map(|live| &mut live.checks) else {
            return;
        };
        if is_due(checks.sweep_at) {
            checks.sweep(now);
        }
        if is_due(checks.current.as_ref().and_then(|check| check.drain_at)) {
            self.check_printed(index, poller);
        }
    }

    /// The container has ended: so have its checks.
    pub(super) fn drop_checks(&mut self, index: usize, poller: &Poller) {
        let now = self.clock.now_ms();
        let Some(checks) = self.live.get_mut(index).map(|live| &mut live.checks) else {
            return;
        };
        checks.kill(now);
        if let Some(check) = checks.current.take() {
            check.unwatch(poller);
        }
    }

    /// The container runs again, in another control group. Answers the groups of its checks.
    pub(super) fn retire_checks(&mut self, index: usize) -> Vec<Group> {
        let checks = self
            .live
            .get_mut(index)
            .map(|live| std::mem::take(&mut live.checks));
        checks.map_or_else(Vec::new, |checks| {
            checks.dying.into_iter().chain(checks.group).collect()
        })
    }

    /// Carries over to the state what the machine thinks of the containers' health.
    pub(super) fn update_health(&mut self) {
        let Some(machine) = &self.machine else { return };
        for (index, container) in self.state.containers.iter_mut().enumerate() {
            let (Some((status, failures)), Some(health)) =
                (machine.health(index), container.health.as_mut())
            else {
                continue;
            };
            let is_new = health.since.is_none() && container.started_at.is_some();
            if health.status != status || is_new {
                health.since = Some(unix_ms());
            }
            health.status = status;
            health.failures = failures;
        }
    }

    fn start_check(&mut self, index: usize, poller: &Poller) -> Result<(), StartError> {
        let failed = |error: &dyn std::error::Error| StartError::Runtime {
            reason: chain(error),
        };
        let (Some(bundle), Some(live)) =
            (self.bundle.containers.get(index), self.live.get_mut(index))
        else {
            return Ok(());
        };
        let pid = self.state.containers.get(index).and_then(|state| state.pid);
        let (Some(pid), Some(check), Some(group)) = (pid, &bundle.health_check, &live.group) else {
            return Ok(());
        };
        let group = live.checks.open(group).map_err(|error| failed(&error))?;
        let (pipe, [stdout, stderr]) = output_pipe().map_err(|error| failed(&error))?;
        let spec = EnterSpec::like(&bundle.spec, check.args.clone());
        let stdio = EnterStdio::Pipes {
            stdin: None,
            stdout,
            stderr,
        };
        let entering = enter(pid, &group, &spec, stdio)?;
        poller
            .add(&entering, Token::Check(number(index)))
            .and_then(|()| poller.add_once(&pipe, Token::CheckOutput(number(index))))
            .map_err(|error| failed(&error))?;
        live.checks.current = Some(Check {
            entering: Some(entering),
            pid: None,
            pipe,
            output: Vec::new(),
            drain_at: None,
            is_late: false,
        });
        Ok(())
    }

    /// A check has ended with this code; `problem` says why it did not run.
    fn end_check(&mut self, index: usize, code: i32, problem: Option<String>, poller: &Poller) {
        let now = self.clock.now_ms();
        let Some(checks) = self.live.get_mut(index).map(|live| &mut live.checks) else {
            return;
        };
        let Some(mut check) = checks.current.take() else {
            return;
        };
        check.unwatch(poller);
        checks.tidy(now);
        let is_late = check.is_late;
        if !is_late {
            self.buffer.resize(READ_SIZE, 0);
            check.read(&mut self.buffer);
            let text =
                problem.unwrap_or_else(|| String::from_utf8_lossy(&check.output).into_owned());
            self.note_result(index, code, text);
        }
        self.apply(Input::Checked(index, code == 0 && !is_late), poller);
    }

    fn note_result(&mut self, index: usize, code: i32, mut text: String) {
        text.truncate(text.floor_char_boundary(MAX_OUTPUT));
        let state = self.state.containers.get_mut(index);
        let Some(health) = state.and_then(|state| state.health.as_mut()) else {
            return;
        };
        if health.exit_code != Some(code) || health.output != text {
            health.exit_code = Some(code);
            health.output = text;
            self.is_changed = true;
        }
    }

    fn check(&mut self, index: usize) -> Option<&mut Check> {
        self.live.get_mut(index)?.checks.current.as_mut()
    }
}

impl Check {
    /// Reads what is there, keeping the beginning.
    fn read(&mut self, buffer: &mut [u8]) -> Printed {
        match rustix::io::read(&self.pipe, &mut *buffer) {
            Ok(0) => Printed::All,
            Ok(count) => {
                let room = MAX_OUTPUT.saturating_sub(self.output.len());
                let kept = buffer.get(..count.min(room)).unwrap_or_default();
                self.output.extend_from_slice(kept);
                if count > room {
                    Printed::Much
                } else {
                    Printed::Little
                }
            }
            Err(Errno::INTR | Errno::AGAIN) => Printed::Little,
            Err(_) => Printed::All,
        }
    }

    fn unwatch(&self, poller: &Poller) {
        if let Some(entering) = &self.entering {
            poller.remove(entering);
        }
        poller.remove(self.pipe.as_fd());
    }
}

/// The state of a container's health before its first check.
pub(super) fn first(has_check: bool) -> Option<HealthState> {
    has_check.then(HealthState::default)
}

/// Whether `machine` has something to do at `now`.
pub(super) fn is_due(machine: Option<&Machine>, now: u64) -> bool {
    machine
        .and_then(Machine::deadline)
        .is_some_and(|deadline| now >= deadline)
}

/// A pipe for both outputs of a check; only its read end does not block.
fn output_pipe() -> io::Result<(OwnedFd, [OwnedFd; 2])> {
    let (reader, writer) = rustix::pipe::pipe_with(PipeFlags::CLOEXEC)?;
    rustix::io::ioctl_fionbio(&reader, true)?;
    let second = writer.try_clone()?;
    Ok((reader, [writer, second]))
}

/// What Docker says of a check that could not be executed.
fn failed_text(error: &StartError) -> String {
    format!(
        "OCI runtime exec failed: exec failed: unable to start container process: {error}: unknown"
    )
}

/// A time in seconds as Docker writes it.
fn humane(milliseconds: u64) -> String {
    match milliseconds % 1000 {
        0 => format!("{}s", milliseconds / 1000),
        _ => format!("{milliseconds}ms"),
    }
}
