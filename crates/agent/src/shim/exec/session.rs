//! One session: a process that was entered into a container, its streams, what it still has to
//! read and what of its output nobody has acknowledged yet.
//!
//! Output is read only as far as there is room for it, so that a client that reads slowly slows the
//! process and costs no memory. Which connection the session talks to is not known here.

use std::collections::VecDeque;
use std::io;
use std::os::fd::{AsFd, OwnedFd};

use engine::{ExecAction, ExecEnd, ExecStart, TerminalSize};
use host::cgroup::Group;
use host::container::{EnterSpec, EnterStdio, Entering, StartError, enter};
use rustix::pipe::PipeFlags;
use rustix::process::Signal;
use rustix::termios::Winsize;

use super::ring::{MAX_PIECE, Ring, unfinished};
use crate::shim::poller::{Poller, Token};
use crate::shim::task::Running;

/// Most input that waits for the process, in bytes; who sends more breaks the protocol.
const MAX_INPUT: usize = 512 << 10;
/// How many reads a session gets before others have their turn.
const READS_PER_TURN: usize = 16;
/// How long output is read after the process has ended, if something else holds its pipes.
const DRAIN_MS: u64 = 2_000;
/// How long a process that was killed waits for the end of its container to be seen.
const KILL_GRACE_MS: u64 = 500;
/// Time between the hang-up and SIGKILL.
const HANGUP_MS: u64 = 3_000;
/// How long the beginning of a character waits for its rest.
const CHARACTER_MS: u64 = 20;
/// How long an ended session waits for someone who wants to know.
const ENDED_MS: u64 = 600_000;
/// A process that SIGKILL ended.
const KILLED: i32 = 137;

const STDIN: usize = 0;
const STDOUT: usize = 1;
const STDERR: usize = 2;

/// A session, from before its process runs until its end is known to who wants to know.
#[derive(Debug)]
pub(super) struct Session {
    key: u32,
    pub(super) id: String,
    pub(super) container: String,
    /// First process of the container when the session began.
    first: u32,
    group: Option<Group>,
    entering: Option<Entering>,
    pid: Option<u32>,
    has_terminal: bool,
    /// By number; a terminal is in the place of standard output and takes input, too.
    streams: [Option<OwnedFd>; 3],
    pub(super) ring: Ring,
    /// The beginning of a character, and when it is given up.
    carry: Vec<u8>,
    carry_due: Option<u64>,
    input: VecDeque<(u64, ExecAction)>,
    input_bytes: usize,
    /// How much of the first input has been written.
    written: usize,
    /// Messages below this number have arrived.
    pub(super) received: u64,
    /// Those below this one have reached the process.
    pub(super) taken: u64,
    exit: Option<(i32, u64)>,
    /// Why the session was told to end.
    cause: Option<ExecEnd>,
    kill_at: Option<u64>,
    end: Option<(ExecEnd, u64)>,
    detached_at: Option<u64>,
    active_at: u64,
    idle_ms: Option<u64>,
    detached_ms: u64,
}

impl Session {
    /// Starts the process of a new session.
    pub(super) fn start(
        key: u32,
        id: String,
        container: String,
        start: &ExecStart,
        running: &Running<'_>,
        poller: &Poller,
        now: u64,
    ) -> Result<Self, StartError> {
        let mut spec = EnterSpec::like(running.spec, start.args.clone());
        spec.env.extend(start.env.iter().cloned());
        if let Some(user) = &start.user {
            spec.user.clone_from(user);
        }
        let failed = |error: &dyn std::error::Error| StartError::Runtime {
            reason: format!("cannot start the session: {error}"),
        };
        let (streams, stdio) = open_streams(start.terminal).map_err(|error| failed(&error))?;
        let group = running.group.child(&format!("exec{key}"));
        group.create_unlimited().map_err(|error| failed(&error))?;
        let entering = match enter(running.pid, &group, &spec, stdio) {
            Ok(entering) => entering,
            Err(error) => {
                let _ = group.try_remove();
                return Err(error);
            }
        };
        let mut session = Self {
            key,
            id,
            container,
            first: running.pid,
            group: Some(group),
            entering: None,
            pid: None,
            has_terminal: start.terminal.is_some(),
            streams,
            ring: Ring::default(),
            carry: Vec::new(),
            carry_due: None,
            input: VecDeque::new(),
            input_bytes: 0,
            written: 0,
            received: start.input,
            taken: start.input,
            exit: None,
            cause: None,
            kill_at: None,
            end: None,
            detached_at: None,
            active_at: now,
            idle_ms: start.idle_timeout_ms,
            detached_ms: start.detached_timeout_ms,
        };
        let watched = poller.add(&entering, Token::ExecEntering(key));
        session.entering = Some(entering);
        if let Err(error) = watched {
            session.kill();
            return Err(failed(&error));
        }
        Ok(session)
    }

    /// Whether the process is on its way: its end may be known before its pid.
    pub(super) fn is_entering(&self) -> bool {
        self.entering.is_some()
    }

    /// The helper has something to say. Answers the pid once it is known.
    pub(super) fn progress(&mut self, poller: &Poller, now: u64) -> Option<u32> {
        let outcome = self.entering.as_mut()?.progress()?;
        if let Some(entering) = self.entering.take() {
            poller.remove(&entering);
        }
        match outcome {
            Ok(entered) => {
                if let Some(terminal) = entered.terminal {
                    // It fails for a descriptor that is none.
                    let _ = rustix::io::ioctl_fionbio(&terminal, true);
                    self.streams[STDOUT] = Some(terminal);
                }
                self.pid = Some(entered.pid);
                for slot in [STDIN, STDOUT, STDERR] {
                    if let Some(stream) = &self.streams[slot]
                        && poller.add_once(stream, self.token(slot)).is_err()
                    {
                        self.streams[slot] = None;
                    }
                }
                if self.cause.is_some() {
                    self.kill();
                }
                Some(entered.pid)
            }
            Err(error) => {
                self.kill();
                let reason = error.to_string();
                self.finish(ExecEnd::NotStarted { reason }, poller, now);
                None
            }
        }
    }

    /// Whether this is the pid of its process, as far as that is known.
    pub(super) fn pid_is(&self, pid: u32) -> bool {
        self.pid == Some(pid) && self.exit.is_none()
    }

    /// Its process has ended.
    pub(super) fn exited(&mut self, code: i32, now: u64) {
        self.exit = Some((code, now));
    }

    /// Takes a message; one that has come before does nothing. Whether it fits in.
    pub(super) fn receive(&mut self, number: u64, action: ExecAction, now: u64) -> bool {
        if number != self.received {
            return number < self.received;
        }
        if let ExecAction::Data(bytes) = &action {
            self.input_bytes += bytes.len();
        }
        self.received += 1;
        self.active_at = now;
        self.input.push_back((number, action));
        self.input_bytes <= MAX_INPUT
    }

    /// Somebody talks to the session, or nobody does any more.
    pub(super) fn attach(&mut self, is_attached: bool, now: u64) {
        self.detached_at = (!is_attached).then_some(now);
    }

    /// Asks the process to end, and makes it.
    pub(super) fn hang_up(&mut self, cause: ExecEnd, now: u64) {
        if self.cause.is_some() || self.end.is_some() {
            return;
        }
        self.cause = Some(cause);
        self.kill_at = Some(now + HANGUP_MS);
        let members = self.group.as_ref().map(Group::processes);
        for pid in members.into_iter().flatten().flatten() {
            let pid = i32::try_from(pid).ok();
            if let Some(pid) = pid.and_then(rustix::process::Pid::from_raw) {
                // They fail only for a process that has just ended.
                let _ = rustix::process::kill_process(pid, Signal::HUP);
                let _ = rustix::process::kill_process(pid, Signal::CONT);
            }
        }
    }

    /// Moves input and output as far as that goes, and watches for when it goes on.
    pub(super) fn pump(&mut self, poller: &Poller, now: u64) {
        if self.end.is_some() || self.is_entering() {
            return;
        }
        self.write(poller);
        for slot in [STDOUT, STDERR] {
            self.read(slot, poller, now);
        }
        let wants_input = matches!(self.input.front(), Some((_, ExecAction::Data(_))));
        let has_room = self.ring.room() >= MAX_PIECE;
        for slot in [STDIN, STDOUT, STDERR] {
            let readable = slot != STDIN && has_room;
            let writable = slot == self.input_slot() && wants_input;
            if let Some(stream) = &self.streams[slot]
                && (readable || writable)
            {
                // It fails only for a stream that is not watched.
                let _ = poller.arm(stream, self.token(slot), readable, writable);
            }
        }
    }

    /// Does what has become due. `running` is the container as it is now.
    pub(super) fn tick(&mut self, running: Option<&Running<'_>>, poller: &Poller, now: u64) {
        if self.end.is_some() {
            return;
        }
        if self.carry_due.is_some_and(|due| now >= due) {
            self.flush_carry();
        }
        if self.kill_at.is_some_and(|at| now >= at) {
            self.kill_at = None;
            self.kill();
        }
        if self.idle_ms.is_some_and(|ms| now >= self.active_at + ms) {
            self.hang_up(ExecEnd::Idle, now);
        }
        if self
            .detached_at
            .is_some_and(|at| now >= at + self.detached_ms)
        {
            self.hang_up(ExecEnd::Abandoned, now);
        }
        let Some((code, at)) = self.exit else { return };
        let is_drained = self.streams[STDOUT].is_none() && self.streams[STDERR].is_none();
        if !is_drained && now < at + DRAIN_MS {
            return;
        }
        if !is_drained && self.ring.room() < MAX_PIECE {
            // There may be more; it is waited for who reads.
            return;
        }
        let is_there = running.is_some_and(|running| running.pid == self.first);
        let may_have_stopped = code == KILLED && self.cause.is_none();
        if may_have_stopped && is_there && now < at + KILL_GRACE_MS {
            return;
        }
        let end = match self.cause.take() {
            Some(cause) => cause,
            None if may_have_stopped && !is_there => ExecEnd::ContainerStopped,
            None => ExecEnd::Exited { code },
        };
        self.finish(end, poller, now);
    }

    /// When [`Session::tick`] is due.
    pub(super) fn deadline(&self) -> Option<u64> {
        if let Some((_, at)) = self.end {
            return self.detached_at.map(|_| at + ENDED_MS);
        }
        let drain = self.exit.map(|(code, at)| {
            let is_drained = self.streams[STDOUT].is_none() && self.streams[STDERR].is_none();
            let has_room = self.ring.room() >= MAX_PIECE;
            match (is_drained, code == KILLED) {
                (true, true) => at + KILL_GRACE_MS,
                (true, false) => at,
                (false, _) if has_room => at + DRAIN_MS,
                // What makes room comes first.
                (false, _) => u64::MAX,
            }
        });
        let is_ending = self.cause.is_some();
        let idle = self.idle_ms.map(|ms| self.active_at + ms);
        let detached = self.detached_at.map(|at| at + self.detached_ms);
        let limits = idle.into_iter().chain(detached).filter(|_| !is_ending);
        limits
            .chain(self.kill_at)
            .chain(self.carry_due)
            .chain(drain)
            .min()
    }

    /// How the session ended.
    pub(super) fn end(&self) -> Option<&ExecEnd> {
        self.end.as_ref().map(|(end, _)| end)
    }

    /// Whether nobody will ask for it any more.
    pub(super) fn is_stale(&self, now: u64) -> bool {
        let has_ended = self
            .end
            .as_ref()
            .is_some_and(|(_, at)| now >= at + ENDED_MS);
        has_ended && self.detached_at.is_some()
    }

    /// Its control group, once it is over: processes that it left behind may be in it.
    pub(super) fn take_group(&mut self) -> Option<Group> {
        self.end.as_ref()?;
        self.group.take()
    }

    fn token(&self, slot: usize) -> Token {
        Token::ExecStream(self.key << 2 | u32::try_from(slot).unwrap_or(0))
    }

    fn input_slot(&self) -> usize {
        if self.has_terminal { STDOUT } else { STDIN }
    }

    fn kill(&self) {
        if let Some(group) = &self.group
            && let Err(error) = group.kill_all()
        {
            tracing::error!(%error, "cannot kill a session");
        }
    }

    fn finish(&mut self, end: ExecEnd, poller: &Poller, now: u64) {
        for slot in [STDIN, STDOUT, STDERR] {
            self.close(slot, poller);
        }
        self.flush_carry();
        self.input = VecDeque::new();
        self.taken = self.received;
        self.end = Some((end, now));
    }

    fn close(&mut self, slot: usize, poller: &Poller) {
        if let Some(stream) = self.streams[slot].take() {
            poller.remove(&stream);
        }
    }

    fn write(&mut self, poller: &Poller) {
        while let Some((number, action)) = self.input.front() {
            let number = *number;
            match action {
                ExecAction::Data(bytes) => {
                    let rest = bytes.get(self.written..).unwrap_or_default();
                    let length = bytes.len();
                    match self.write_some(rest) {
                        Ok(count) if self.written + count < length => self.written += count,
                        Ok(_) => self.shift(number, length),
                        Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                        Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                        Err(_) => {
                            // Nobody reads there any more.
                            self.shift(number, length);
                            if !self.has_terminal {
                                self.close(STDIN, poller);
                            }
                        }
                    }
                }
                ExecAction::Resize(size) => {
                    self.resize(*size);
                    self.shift(number, 0);
                }
                ExecAction::CloseInput => {
                    if !self.has_terminal {
                        self.close(STDIN, poller);
                    }
                    self.shift(number, 0);
                }
                ExecAction::Nothing => self.shift(number, 0),
            }
        }
        self.input = VecDeque::new();
    }

    fn write_some(&self, bytes: &[u8]) -> io::Result<usize> {
        match &self.streams[self.input_slot()] {
            Some(stream) if !bytes.is_empty() => Ok(rustix::io::write(stream, bytes)?),
            // What is for nobody is taken all the same.
            _ => Ok(bytes.len()),
        }
    }

    fn shift(&mut self, number: u64, length: usize) {
        self.input.pop_front();
        self.input_bytes -= length;
        self.written = 0;
        self.taken = number + 1;
    }

    fn resize(&self, size: TerminalSize) {
        if let (true, Some(terminal)) = (self.has_terminal, &self.streams[STDOUT]) {
            let size = Winsize {
                ws_row: size.rows,
                ws_col: size.columns,
                ws_xpixel: 0,
                ws_ypixel: 0,
            };
            // The session does without when a terminal refuses.
            let _ = rustix::termios::tcsetwinsize(terminal, size);
        }
    }

    fn read(&mut self, slot: usize, poller: &Poller, now: u64) {
        let mut buffer = [0; MAX_PIECE];
        for _ in 0..READS_PER_TURN {
            let Some(stream) = &self.streams[slot] else {
                return;
            };
            if self.ring.room() < MAX_PIECE {
                return;
            }
            // What is held back comes before it in the same piece.
            let room = MAX_PIECE - self.carry.len();
            let Some(space) = buffer.get_mut(..room) else {
                return;
            };
            match rustix::io::read(stream, space) {
                Ok(count) if count > 0 => {
                    self.active_at = now;
                    let bytes = buffer.get(..count).unwrap_or_default();
                    self.keep(slot == STDERR, bytes, now);
                }
                Err(rustix::io::Errno::INTR) => {}
                Err(rustix::io::Errno::AGAIN) => return,
                // A terminal answers an error when nothing has it open any more.
                Ok(_) | Err(_) => {
                    self.flush_carry();
                    self.close(slot, poller);
                }
            }
        }
    }

    /// Keeps output. Terminals' is cut between characters: clients show each piece by itself.
    fn keep(&mut self, is_error: bool, bytes: &[u8], now: u64) {
        if !self.has_terminal {
            self.ring.push(is_error, bytes);
            return;
        }
        self.carry.extend_from_slice(bytes);
        let whole = self.carry.len() - unfinished(&self.carry);
        if whole > 0 {
            let rest = self.carry.split_off(whole);
            self.ring.push(is_error, &self.carry);
            self.carry = rest;
        }
        self.carry_due = (!self.carry.is_empty()).then_some(now + CHARACTER_MS);
    }

    fn flush_carry(&mut self) {
        self.carry_due = None;
        let bytes = std::mem::take(&mut self.carry);
        if !bytes.is_empty() {
            self.ring.push(false, &bytes);
        }
    }
}

type Streams = [Option<OwnedFd>; 3];

/// The shim's ends of a process' streams, and the process'. Those of a terminal come later.
fn open_streams(terminal: Option<TerminalSize>) -> io::Result<(Streams, EnterStdio)> {
    if let Some(TerminalSize { rows, columns }) = terminal {
        return Ok(([None, None, None], EnterStdio::Terminal { rows, columns }));
    }
    let pipe = || rustix::pipe::pipe_with(PipeFlags::CLOEXEC);
    let ((stdin, our_stdin), (our_stdout, stdout), (our_stderr, stderr)) =
        (pipe()?, pipe()?, pipe()?);
    for end in [&our_stdin, &our_stdout, &our_stderr] {
        rustix::io::ioctl_fionbio(end.as_fd(), true)?;
    }
    let stdio = EnterStdio::Pipes {
        stdin: Some(stdin),
        stdout,
        stderr,
    };
    Ok(([Some(our_stdin), Some(our_stdout), Some(our_stderr)], stdio))
}
