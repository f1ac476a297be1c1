//! The resolver seen from the control plane: starting it, finding it again, stopping it.

use std::ffi::OsString;
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd, RawFd};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use rustix::process::{Signal, pidfd_send_signal};
use tokio::io::unix::AsyncFd;
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::control::{Connection, Hello, VERSION, Verdict};
use super::{ResolverConfig, ResolverError, ResolverSockets, ResolverState};
use crate::role;

const TERMINATE_TIMEOUT: Duration = Duration::from_secs(2);

/// A running resolver. Dropping this leaves it running.
#[derive(Debug)]
pub struct ResolverProcess {
    pid: u32,
    /// Where it takes its state.
    socket: PathBuf,
    pidfd: AsyncFd<OwnedFd>,
    /// Kept to be reaped when this process is the parent.
    child: Option<Child>,
}

impl ResolverProcess {
    /// Finds the VPC's resolver or starts it: `program` with `arguments` and the configuration as
    /// JSON, which must lead to [`super::run`]. Returns when queries reach it.
    ///
    /// One that is of another build than `program` is now, or does not say what it is, is ended
    /// first. It has its state from its predecessor's file until [`push`](Self::push).
    ///
    /// It outlives this process; its standard error is appended to the file `log`. Its sockets are
    /// put into `sockets`, and are taken from there when it is started again: what comes in
    /// between waits.
    pub async fn ensure(
        program: &Path,
        arguments: &[OsString],
        config: &ResolverConfig,
        log: &Path,
        sockets: &mut Option<ResolverSockets>,
    ) -> Result<Self, ResolverError> {
        if let Some(running) = Self::find(&config.lock_file)? {
            let hello = running.hello().await;
            if let Some(hello) = &hello {
                let theirs =
                    ResolverSockets::of_process(running.pidfd.get_ref(), hello.sockets, config);
                // Without, a query that comes while it is replaced is refused.
                *sockets = theirs
                    .inspect_err(|error| tracing::debug!(%error, "no part in a resolver's sockets"))
                    .ok();
            }
            if hello.is_some_and(|hello| hello.build == role::build_of(program)) {
                return Ok(running);
            }
            running.stop().await?;
        }
        let sockets = match sockets {
            Some(opened) if opened.fit(config) => opened,
            // The old ones first: both have the same address.
            _ => {
                *sockets = None;
                sockets.insert(ResolverSockets::open(config)?)
            }
        };
        Self::start(program, arguments, config, log, sockets).await
    }

    /// The running resolver that holds `lock_file`; `None` if there is none.
    pub fn find(lock_file: &Path) -> Result<Option<Self>, ResolverError> {
        if !role::is_locked(lock_file).map_err(looked_for)? {
            return Ok(None);
        }
        let text =
            fs_err::read_to_string(lock_file).map_err(|e| ResolverError::io("read its pid", e))?;
        // Locked but without a pid: it is just starting, or ending.
        let Ok(pid) = text.trim().parse() else {
            return Ok(None);
        };
        let process = match role::follow(pid) {
            Ok(pidfd) => Self {
                pid,
                socket: super::socket(lock_file),
                pidfd,
                child: None,
            },
            Err(e) if e.raw_os_error() == Some(rustix::io::Errno::SRCH.raw_os_error()) => {
                return Ok(None);
            }
            Err(e) => return Err(ResolverError::io("follow its process", e)),
        };
        // Still locked: the pid was not used anew in between.
        let is_locked = role::is_locked(lock_file).map_err(looked_for)?;
        Ok(is_locked.then_some(process))
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Tells it everything it is to know. It acts by it when this returns; no query is lost.
    pub async fn push(&self, state: &ResolverState) -> Result<(), ResolverError> {
        let failed = |e| ResolverError::io("be told its state", e);
        let mut connection = Connection::open(&self.socket).await.map_err(failed)?;
        let version = connection.hello.version;
        if version != VERSION {
            return Err(ResolverError::OtherVersion { version });
        }
        match connection.push(state).await.map_err(failed)? {
            Verdict::Taken => Ok(()),
            Verdict::Refused { reason } => Err(ResolverError::Refused { reason }),
        }
    }

    /// What it says of itself; `None` if it says nothing, or speaks otherwise.
    async fn hello(&self) -> Option<Hello> {
        match Connection::open(&self.socket).await {
            Ok(Connection { hello, .. }) => Some(hello).filter(|hello| hello.version == VERSION),
            Err(error) => {
                tracing::warn!(pid = self.pid, %error, "a resolver does not say what it is");
                None
            }
        }
    }

    /// Waits until the process has ended. Cancel safe.
    pub async fn ended(&mut self) -> Result<(), ResolverError> {
        let failed = |e| ResolverError::io("wait for its process", e);
        match &mut self.child {
            Some(child) => child.wait().await.map(drop).map_err(failed),
            None => self.pidfd.readable().await.map(drop).map_err(failed),
        }
    }

    /// Ends the process, by force if it does not leave within two seconds.
    pub async fn stop(mut self) -> Result<(), ResolverError> {
        for signal in [Signal::TERM, Signal::KILL] {
            match pidfd_send_signal(self.pidfd.get_ref(), signal) {
                Ok(()) | Err(rustix::io::Errno::SRCH) => {}
                Err(e) => return Err(ResolverError::io("stop its process", e)),
            }
            if let Ok(ended) = timeout(TERMINATE_TIMEOUT, self.ended()).await {
                return ended;
            }
        }
        let stuck = io::Error::from(io::ErrorKind::TimedOut);
        Err(ResolverError::io("stop its process", stuck))
    }

    async fn start(
        program: &Path,
        arguments: &[OsString],
        config: &ResolverConfig,
        log: &Path,
        sockets: &ResolverSockets,
    ) -> Result<Self, ResolverError> {
        let failed = |e| ResolverError::io("be started", e);
        let config = ResolverConfig {
            sockets: Some(sockets.numbers()),
            ..config.clone()
        };
        let json = serde_json::to_string(&config).map_err(|e| failed(e.into()))?;
        let stderr = fs_err::OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .map_err(|e| ResolverError::io("open its log", e))?
            .into_file();
        let mut command = Command::new(program);
        command
            .args(arguments)
            .arg(json)
            .env_clear()
            .current_dir("/")
            // Ctrl-C at the control plane's terminal is not for the resolver.
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(stderr);
        leave_open(&mut command, sockets.numbers());
        let mut child = command.spawn().map_err(failed)?;
        if !role::is_ready(&mut child).await {
            let _ = child.kill().await;
            return Err(ResolverError::NotReady {
                log: log.display().to_string(),
            });
        }
        let ended = || failed(io::Error::from(io::ErrorKind::BrokenPipe));
        let pid = child.id().ok_or_else(ended)?;
        Ok(Self {
            pid,
            socket: super::socket(&config.lock_file),
            pidfd: role::follow(pid).map_err(failed)?,
            child: Some(child),
        })
    }
}

/// Lets the child have these descriptors, under their numbers. They are open until it is spawned.
fn leave_open(command: &mut Command, numbers: [RawFd; 2]) {
    let work = move || {
        for number in numbers {
            #[expect(unsafe_code, reason = "a descriptor is handed on as a number")]
            // SAFETY: the descriptor is open in the parent, and so in its copy, which this is.
            let descriptor = unsafe { BorrowedFd::borrow_raw(number) };
            rustix::io::fcntl_setfd(descriptor, rustix::io::FdFlags::empty())?;
        }
        Ok(())
    };
    #[expect(unsafe_code, reason = "code between fork and exec has to be careful")]
    // SAFETY: it makes two system calls and touches no memory of others, no lock, no allocator.
    unsafe {
        command.pre_exec(work);
    }
}

fn looked_for(source: io::Error) -> ResolverError {
    ResolverError::io("be looked for", source)
}
