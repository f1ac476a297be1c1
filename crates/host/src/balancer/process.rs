//! The balancer seen from the control plane: starting it, finding it again, ending it.

use std::ffi::OsString;
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use model::balancing::BalancerReport;
use rustix::process::{Signal, pidfd_send_signal};
use tokio::io::AsyncWriteExt as _;
use tokio::io::unix::AsyncFd;
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::link::Link;
use super::sockets::SocketName;
use super::{BalancerConfig, BalancerError, Secret, edition};
use crate::role;

/// How long a process may take to write its logs.
const END_TIMEOUT: Duration = Duration::from_secs(2);
/// How long the kernel may take to end a process that was killed.
const KILL_TIMEOUT: Duration = Duration::from_secs(5);

/// A running balancer. Dropping this leaves it running.
#[derive(Debug)]
pub struct BalancerProcess {
    pid: u32,
    socket: PathBuf,
    pidfd: AsyncFd<OwnedFd>,
    /// Kept to be reaped when this process is the parent.
    child: Option<Child>,
}

/// The lock files of one load balancer's processes.
#[derive(Debug, Clone)]
pub struct Generations {
    directory: PathBuf,
    /// Their names are this, a number, and `.lock`.
    prefix: String,
}

impl Generations {
    /// Those of the load balancer `id` in `directory`.
    pub fn new(directory: &Path, id: &str) -> Self {
        Self {
            directory: directory.to_owned(),
            prefix: format!("balancer-{id}."),
        }
    }

    /// The processes that run, the newest last. Files of others are removed.
    pub fn running(&self) -> Result<Vec<BalancerProcess>, BalancerError> {
        let mut running = Vec::new();
        for number in self.numbers()? {
            let lock_file = self.lock_file(number);
            match BalancerProcess::find(&lock_file)? {
                Some(process) => running.push(process),
                // One that is just starting has no pid yet, but its lock.
                None if role::is_locked(&lock_file).unwrap_or(true) => {}
                None => self.remove_files(number),
            }
        }
        Ok(running)
    }

    /// The lock file of the next process.
    pub fn next(&self) -> Result<PathBuf, BalancerError> {
        let last = self.numbers()?.last().copied().unwrap_or(0);
        Ok(self.lock_file(last.wrapping_add(1)))
    }

    /// Where the processes log.
    pub fn log(&self) -> PathBuf {
        self.directory.join(format!("{}log", self.prefix))
    }

    /// Removes every file of these processes, which have ended. While one has not, also one that is just
    /// starting and cannot be found yet, that is [`BalancerError::AlreadyRunning`].
    pub fn remove(&self) -> Result<(), BalancerError> {
        let numbers = self.numbers()?;
        for number in &numbers {
            if role::is_locked(&self.lock_file(*number)).unwrap_or(true) {
                return Err(BalancerError::AlreadyRunning);
            }
        }
        for number in numbers {
            self.remove_files(number);
        }
        let _ = fs_err::remove_file(self.log());
        Ok(())
    }

    /// Ascending.
    fn numbers(&self) -> Result<Vec<u32>, BalancerError> {
        let failed = |e| BalancerError::io("be looked for", e);
        let mut numbers = Vec::new();
        for entry in fs_err::read_dir(&self.directory).map_err(failed)? {
            let name = entry.map_err(failed)?.file_name();
            let number: Option<u32> = name
                .to_str()
                .and_then(|name| name.strip_prefix(&self.prefix))
                .and_then(|rest| rest.strip_suffix(".lock"))
                .and_then(|number| number.parse().ok());
            numbers.extend(number);
        }
        numbers.sort_unstable();
        Ok(numbers)
    }

    fn lock_file(&self, number: u32) -> PathBuf {
        self.directory.join(format!("{}{number}.lock", self.prefix))
    }

    fn remove_files(&self, number: u32) {
        let lock_file = self.lock_file(number);
        let _ = fs_err::remove_file(super::seat::socket(&lock_file));
        let _ = fs_err::remove_file(lock_file);
    }
}

impl BalancerProcess {
    /// Starts `program` with `arguments` and the configuration as JSON, which must lead to
    /// [`super::Seat::take`]. Returns when it can be talked to.
    ///
    /// It outlives this process; its standard error is appended to the file `log`. The secret is what it
    /// seals cookies with.
    pub async fn start(
        program: &Path,
        arguments: &[OsString],
        config: &BalancerConfig,
        log: &Path,
        secret: &Secret,
    ) -> Result<Self, BalancerError> {
        let failed = |e| BalancerError::io("be started", e);
        let json = serde_json::to_string(config).map_err(|e| failed(e.into()))?;
        let stderr = fs_err::OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)
            .map_err(|e| BalancerError::io("open its log", e))?
            .into_file();
        let mut command = Command::new(program);
        command
            .args(arguments)
            .arg(json)
            .env_clear()
            .current_dir("/")
            // Ctrl-C at the control plane's terminal is not for the balancer.
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(stderr);
        let mut child = command.spawn().map_err(failed)?;
        if let Some(mut stdin) = child.stdin.take() {
            // One that has ended already is found out next.
            let _ = stdin.write_all(secret).await;
        }
        if !role::is_ready(&mut child).await {
            let _ = child.kill().await;
            return Err(BalancerError::NotReady {
                log: log.display().to_string(),
            });
        }
        let ended = || failed(io::Error::from(io::ErrorKind::BrokenPipe));
        let pid = child.id().ok_or_else(ended)?;
        Ok(Self {
            pid,
            socket: super::seat::socket(&config.lock_file),
            pidfd: role::follow(pid).map_err(failed)?,
            child: Some(child),
        })
    }

    /// The running balancer that holds `lock_file`; `None` if there is none.
    pub fn find(lock_file: &Path) -> Result<Option<Self>, BalancerError> {
        let failed = |e| BalancerError::io("be looked for", e);
        if !role::is_locked(lock_file).map_err(failed)? {
            return Ok(None);
        }
        let text = fs_err::read_to_string(lock_file).map_err(failed)?;
        // Locked but without a pid: it is just starting, or ending.
        let Ok(pid) = text.trim().parse() else {
            return Ok(None);
        };
        let pidfd = match role::follow(pid) {
            Ok(pidfd) => pidfd,
            Err(e) if e.raw_os_error() == Some(rustix::io::Errno::SRCH.raw_os_error()) => {
                return Ok(None);
            }
            Err(e) => return Err(failed(e)),
        };
        let process = Self {
            pid,
            socket: super::seat::socket(lock_file),
            pidfd,
            child: None,
        };
        // Still locked: the pid was not used anew in between.
        let is_locked = role::is_locked(lock_file).map_err(failed)?;
        Ok(is_locked.then_some(process))
    }

    /// Its process id.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Connects with it; its sockets come along. The third is whether it is of the build that `program`
    /// is now, and logs to `logs`.
    pub async fn connect(
        &self,
        program: &Path,
        logs: Option<&Path>,
        reports: mpsc::UnboundedSender<BalancerReport>,
    ) -> Result<(Link, Vec<(SocketName, OwnedFd)>, bool), BalancerError> {
        let (link, sockets) = Link::open(&self.socket, reports).await?;
        let is_current = link.is_of(&edition(program, logs));
        Ok((link, sockets, is_current))
    }

    /// Waits until the process has ended. Cancel safe.
    pub async fn ended(&mut self) -> Result<(), BalancerError> {
        let failed = |e| BalancerError::io("wait for its process", e);
        match &mut self.child {
            Some(child) => child.wait().await.map(drop).map_err(failed),
            None => self.pidfd.readable().await.map(drop).map_err(failed),
        }
    }

    /// Tells it to let its connections end, and then to end itself.
    pub fn drain(&self) -> Result<(), BalancerError> {
        self.signal(Signal::TERM)
    }

    /// Ends it with all that it is at, but lets it write what it has to write.
    pub async fn end(mut self) -> Result<(), BalancerError> {
        self.signal(Signal::INT)?;
        match timeout(END_TIMEOUT, self.ended()).await {
            Ok(ended) => ended,
            Err(_) => self.kill().await,
        }
    }

    /// Ends it at once.
    pub async fn kill(mut self) -> Result<(), BalancerError> {
        self.signal(Signal::KILL)?;
        let stuck = |_| BalancerError::io("end its process", io::ErrorKind::TimedOut);
        timeout(KILL_TIMEOUT, self.ended()).await.map_err(stuck)?
    }

    fn signal(&self, signal: Signal) -> Result<(), BalancerError> {
        match pidfd_send_signal(self.pidfd.get_ref(), signal) {
            Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
            Err(e) => Err(BalancerError::io("end its process", e)),
        }
    }
}
