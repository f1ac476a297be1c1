//! The event loop of the shim process: connections, signals, timers and its task.
//!
//! One thread, because containers are made by forking.

use std::collections::BTreeMap;
use std::io;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::Duration;

use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::socket::getsockopt;
use nix::sys::socket::sockopt::PeerCredentials;

use super::args::ShimArgs;
use super::clock::Clock;
use super::connection::Connection;
use super::endpoints::Endpoints;
use super::exec::Exec;
use super::isolation::Isolation;
use super::journal;
use super::poller::{Poller, Token};
use super::protocol::{Refusal, Request, SOCKET, StopCause, TaskPhase, VERSION};
use super::task::Task;

/// Most control planes at once.
const MAX_CONNECTIONS: usize = 16;
/// Least time between two notices about new output.
const NOTICE_MS: u64 = 50;
/// A shim without a task and without a connection leaves after this time.
const IDLE_MS: u64 = 60_000;
/// How long after a change memory is given back.
const TRIM_MS: u64 = 1_000;

/// Why a shim could not do its work.
#[derive(Debug, thiserror::Error)]
pub enum ShimError {
    #[error("cannot become a shim")]
    Enter(#[from] host::shim_process::EnterError),
    #[error("cannot prepare the control group of the task")]
    Cgroup(#[from] host::cgroup::CgroupError),
    #[error("cannot prepare the first container")]
    Launcher(#[from] host::container::StartError),
    #[error("cannot {action}")]
    Io {
        action: &'static str,
        #[source]
        source: io::Error,
    },
}

/// The shim role. Returns when its task has been released; the calling process becomes
/// the shim's parent and leaves by itself.
///
/// Must be called before the process has made a second thread.
pub fn main(args: &ShimArgs) -> Result<(), ShimError> {
    // Whoever cleared up since this process was started wants no control groups from it.
    fs_err::metadata(&args.run_dir).map_err(|source| failed("find the run directory", source))?;
    let entry = host::shim_process::enter(&args.overhead_cgroup, args.ids, &args.images)?;
    let mut server = Server::prepare(args, Isolation::new(args, entry.user_namespace))?;
    entry
        .announcement
        .ready()
        .map_err(|source| failed("report", source))?;
    server.run()
}

struct Server {
    clock: Clock,
    poller: Poller,
    listener: UnixListener,
    signals: SignalFd,
    connections: BTreeMap<u32, Connection>,
    next_connection: u32,
    task: Task,
    endpoints: Endpoints,
    exec: Exec,
    run_dir: std::path::PathBuf,
    /// When connections may be told about output again.
    notice_at: u64,
    /// When a shim that nobody wants leaves.
    idle_at: Option<u64>,
    /// When memory that is not needed any more is given back.
    trim_at: Option<u64>,
    is_released: bool,
}

impl Server {
    fn prepare(args: &ShimArgs, isolation: Isolation) -> Result<Self, ShimError> {
        let clock = Clock::start();
        let mut mask = SigSet::empty();
        for signal in [
            Signal::SIGCHLD,
            Signal::SIGTERM,
            Signal::SIGINT,
            Signal::SIGHUP,
        ] {
            mask.add(signal);
        }
        mask.thread_block()
            .map_err(|error| failed("block signals", error.into()))?;
        let signals = SignalFd::with_flags(&mask, SfdFlags::SFD_NONBLOCK | SfdFlags::SFD_CLOEXEC)
            .map_err(|error| failed("receive signals", error.into()))?;
        let mut task = Task::prepare(args, clock, isolation)?;
        task.add_spare()?;
        let listener = listen(&args.run_dir).map_err(|error| failed("listen", error))?;
        let poller = Poller::new().map_err(|error| failed("poll", error))?;
        poller
            .add(&listener, Token::Listener)
            .map_err(|error| failed("poll", error))?;
        poller
            .add(&signals, Token::Signals)
            .map_err(|error| failed("poll", error))?;
        let exec = Exec::listen(&poller).map_err(|error| failed("listen for sessions", error))?;
        Ok(Self {
            clock,
            endpoints: Endpoints::open(&poller),
            exec,
            poller,
            listener,
            signals,
            connections: BTreeMap::new(),
            next_connection: 0,
            task,
            run_dir: args.run_dir.clone(),
            notice_at: 0,
            idle_at: None,
            trim_at: None,
            is_released: false,
        })
    }

    fn run(&mut self) -> Result<(), ShimError> {
        while !self.is_released {
            self.publish();
            self.watch_idleness();
            self.trim();
            let events = self
                .poller
                .wait(self.timeout())
                .map_err(|error| failed("poll", error))?;
            for token in events {
                self.dispatch(token);
            }
            self.task.tick(&self.poller);
            self.serve_endpoints();
            self.exec
                .tick(&self.task, &self.poller, self.clock.now_ms());
        }
        for connection in self.connections.values_mut() {
            connection.released();
            // A control plane that does not listen finds the shim gone.
            let _ = connection
                .block()
                .and_then(|()| connection.send(self.task.state()));
        }
        Ok(())
    }

    fn dispatch(&mut self, token: Token) {
        let place = |index: u32| usize::try_from(index).unwrap_or(usize::MAX);
        match token {
            Token::Listener => self.accept(),
            Token::Signals => self.handle_signals(),
            Token::Connection(number) => self.serve(number),
            Token::Launcher(index) => self.task.launcher_reported(place(index), &self.poller),
            Token::Pipe(index, stream) => {
                self.task.pipe_readable(place(index), stream, &self.poller);
            }
            Token::Endpoint => self.endpoints.accept(self.clock.now_ms(), &self.poller),
            Token::EndpointClient(number) => {
                let (now, view) = (self.clock.now_ms(), self.task.view());
                self.endpoints.serve(number, now, view, &self.poller);
            }
            Token::Check(index) => self.task.check_progressed(place(index), &self.poller),
            Token::CheckOutput(index) => self.task.check_printed(place(index), &self.poller),
            token => {
                let now = self.clock.now_ms();
                self.exec.dispatch(token, &self.task, &self.poller, now);
            }
        }
    }

    fn accept(&mut self) {
        // A connection that is gone before it is accepted is no error.
        let Ok((stream, _)) = self.listener.accept() else {
            return;
        };
        // Not by `rustix`, which cannot express the pid 0 of a peer in an outer namespace.
        let is_ours = getsockopt(&stream, PeerCredentials)
            .is_ok_and(|peer| peer.uid() == rustix::process::geteuid().as_raw());
        if !is_ours || self.connections.len() >= MAX_CONNECTIONS {
            return;
        }
        let Ok(connection) = Connection::new(stream) else {
            return;
        };
        let number = self.next_connection;
        self.next_connection = self.next_connection.wrapping_add(1);
        if self
            .poller
            .add(&connection, Token::Connection(number))
            .is_ok()
        {
            self.connections.insert(number, connection);
        }
    }

    fn handle_signals(&mut self) {
        while let Ok(Some(signal)) = self.signals.read_signal() {
            if i32::try_from(signal.ssi_signo).ok() == Some(Signal::SIGTERM as i32) {
                self.task.stop(StopCause::Terminated, &self.poller);
            }
        }
        self.task.reap(&self.poller);
        let (exits, now) = (self.task.take_strangers(), self.clock.now_ms());
        self.exec.exited(exits, &self.poller, now);
    }

    fn serve(&mut self, number: u32) {
        let Some(connection) = self.connections.get_mut(&number) else {
            return;
        };
        let (requests, mut is_gone) = connection.receive().unwrap_or_else(|error| {
            tracing::warn!(%error, "a connection is not usable");
            (Vec::new(), true)
        });
        for request in requests {
            let needs_answer = !matches!(request, Request::Consumed | Request::Answer { .. });
            let answer = self.handle(number, request);
            if self.is_released {
                return;
            }
            if needs_answer {
                let connection = self.connections.get_mut(&number);
                is_gone |= connection.is_none_or(|one| one.answer(answer).is_err());
            }
        }
        if is_gone {
            self.disconnect(number);
        }
    }

    fn handle(&mut self, number: u32, request: Request) -> Result<(), Refusal> {
        match request {
            Request::Hello { version: VERSION } => {
                if let Some(connection) = self.connections.get_mut(&number) {
                    connection.greet();
                }
            }
            Request::Hello { version } => return Err(Refusal::Version { version }),
            Request::Assign { bundle } => self.task.assign(*bundle, &self.poller)?,
            Request::Stop { reason } => {
                self.task
                    .stop(StopCause::Requested { reason }, &self.poller);
            }
            Request::Kill => self.task.kill(&self.poller),
            Request::Consumed => self.task.consumed(&self.poller),
            Request::Answer { call, answer } => {
                let (now, view) = (self.clock.now_ms(), self.task.view());
                self.endpoints
                    .answered(call, Some(answer), now, view, &self.poller);
            }
            Request::Release => {
                self.task.reap(&self.poller);
                self.task.release()?;
                self.is_released = true;
            }
        }
        Ok(())
    }

    /// Does what is due at the task's endpoints and passes questions on.
    fn serve_endpoints(&mut self) {
        let (now, view) = (self.clock.now_ms(), self.task.view());
        self.endpoints.tick(now, view, &self.poller);
        for (number, call) in self.endpoints.take_calls() {
            let newest = self.connections.values_mut().rev();
            match newest.into_iter().find(|one| one.has_greeted()) {
                Some(connection) => connection.ask(number, call),
                None => self
                    .endpoints
                    .answered(number, None, now, view, &self.poller),
            }
        }
        if self.endpoints.take_use() {
            self.trim_at = Some(now + TRIM_MS);
        }
    }

    /// Writes and tells what has changed.
    fn publish(&mut self) {
        if self.task.take_change() {
            self.trim_at = Some(self.clock.now_ms() + TRIM_MS);
            if let Err(error) = journal::store(&self.run_dir, self.task.state()) {
                tracing::error!(%error, "cannot write the state file");
            }
            self.connections
                .values_mut()
                .for_each(Connection::state_changed);
        }
        let now = self.clock.now_ms();
        if now >= self.notice_at && self.task.has_new_output() {
            self.notice_at = now + NOTICE_MS;
            for container in self.task.take_new_output() {
                self.connections
                    .values_mut()
                    .for_each(|one| one.output_came(container));
            }
        }
        let numbers: Vec<u32> = self.connections.keys().copied().collect();
        for number in numbers {
            self.send(number);
        }
    }

    fn send(&mut self, number: u32) {
        let Some(connection) = self.connections.get_mut(&number) else {
            return;
        };
        let sent = connection.send(self.task.state()).and_then(|is_left| {
            if !connection.watch_for_writing(is_left) {
                return Ok(());
            }
            self.poller
                .want_writable(&*connection, Token::Connection(number), is_left)
        });
        if sent.is_err() {
            self.disconnect(number);
        }
    }

    fn disconnect(&mut self, number: u32) {
        if let Some(connection) = self.connections.remove(&number) {
            self.poller.remove(&connection);
        }
    }

    /// A shim that waits for a task nobody will give it removes itself.
    fn watch_idleness(&mut self) {
        let is_idle = self.task.state().phase == TaskPhase::Idle && self.connections.is_empty();
        if !is_idle {
            self.idle_at = None;
            return;
        }
        let now = self.clock.now_ms();
        if now >= *self.idle_at.get_or_insert(now + IDLE_MS) && self.task.release().is_ok() {
            self.is_released = true;
        }
    }

    /// Gives memory back some time after the last change: a shim mostly waits.
    fn trim(&mut self) {
        if self.exec.take_freed() {
            self.trim_at = Some(self.clock.now_ms() + TRIM_MS);
        }
        if self.trim_at.is_some_and(|at| self.clock.now_ms() >= at) {
            self.trim_at = None;
            if let Err(error) = host::sys::release_unused_memory() {
                tracing::debug!(%error, "cannot give memory back");
            }
        }
    }

    fn timeout(&self) -> Option<Duration> {
        let notice = self.task.has_new_output().then_some(self.notice_at);
        let fixed = [notice, self.idle_at, self.trim_at];
        let due = fixed
            .into_iter()
            .flatten()
            .chain(self.task.deadline())
            .chain(self.endpoints.deadline())
            .chain(self.exec.deadline())
            .min();
        if self.is_released {
            return Some(Duration::ZERO);
        }
        due.map(|due| Duration::from_millis(due.saturating_sub(self.clock.now_ms())))
    }
}

/// Opens the socket, for the owner only.
fn listen(run_dir: &Path) -> io::Result<UnixListener> {
    // A path below the current directory has no trouble with the short limit on the
    // length of socket addresses. The process' umask keeps others away.
    std::env::set_current_dir(run_dir)?;
    let listener = UnixListener::bind(SOCKET)?;
    listener.set_nonblocking(true)?;
    Ok(listener)
}

fn failed(action: &'static str, source: io::Error) -> ShimError {
    ShimError::Io { action, source }
}
