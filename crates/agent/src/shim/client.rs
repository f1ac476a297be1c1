//! The control plane's connection to one shim.
//!
//! A [`ShimClient`] follows the state of its shim. When the connection ends, it is known
//! whether the shim has ended, with everything in its task, or can be connected to again.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use host::shim_process::{self, SpawnError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::sync::{Notify, oneshot, watch};

use super::args::ShimArgs;
use super::frame::{self, Decoder, FrameError};
use super::journal;
use super::protocol::{
    ControlAnswer, ControlCall, Event, Refusal, Request, SOCKET, ShimState, TaskBundle, VERSION,
};

/// How long a shim may take to answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a shim may take to remove what is left of its task.
const RELEASE_TIMEOUT: Duration = Duration::from_secs(30);
/// Time for a dying shim between the end of its connection and its own end.
const END_TIMEOUT: Duration = Duration::from_secs(5);
/// Longest path of a socket address.
const MAX_SOCKET_PATH: usize = 107;
/// How much is taken from a socket at once.
const READ_SIZE: usize = 16 << 10;

/// What is known of a shim.
#[derive(Debug, Clone)]
pub enum Link {
    /// Connected; this was its state most recently.
    Up(Arc<ShimState>),
    /// The process has ended, and all processes of its task with it. The last state it
    /// wrote; its containers that had not ended then have been killed since.
    Ended(Option<Arc<ShimState>>),
    /// The connection broke while the process lives: connect again.
    Lost(Arc<ShimState>),
}

/// Why a shim could not be reached or did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    #[error("cannot connect to the shim in {}", run_dir.display())]
    Connect {
        run_dir: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error("cannot start a shim")]
    Spawn(#[from] SpawnError),
    #[error("the request cannot be sent")]
    Encode(#[from] FrameError),
    #[error("the shim refused")]
    Refused(#[source] Refusal),
    #[error("the connection to the shim ended")]
    Disconnected,
    #[error("the shim did not answer in time")]
    Timeout,
}

/// A connected shim. Dropping it ends the connection and nothing else.
#[derive(Debug)]
pub struct ShimClient {
    run_dir: PathBuf,
    pid: u32,
    pidfd: Arc<OwnedFd>,
    writer: tokio::sync::Mutex<OwnedWriteHalf>,
    link: watch::Receiver<Link>,
    shared: Arc<Shared>,
    reader: tokio::task::JoinHandle<()>,
}

type Answers = VecDeque<oneshot::Sender<Result<(), Refusal>>>;

/// What the reading task and the callers share.
#[derive(Debug, Default)]
struct Shared {
    /// Requests are answered in order; each waits here.
    answers: Mutex<Answers>,
    /// How many notices about new output there have been, per container.
    output: Mutex<BTreeMap<String, u64>>,
    output_came: Notify,
    /// What containers ask; the shim bounds how much of it there is at once.
    calls: Mutex<VecDeque<(u64, ControlCall)>>,
    call_came: Notify,
}

/// What was found in a run directory after a restart of the control plane.
#[derive(Debug)]
pub enum Adopted {
    /// The shim runs.
    Alive(Box<ShimClient>),
    /// The shim has ended; the last state it wrote, if any.
    Gone(Option<Box<ShimState>>),
}

/// The run directories of shims below `root`: those that have a socket or a state file.
pub fn run_dirs(root: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match fs_err::read_dir(root) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let has = |name: &str| path.join(name).symlink_metadata().is_ok();
        if has(SOCKET) || has(super::protocol::STATE_FILE) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Connects to the shim of a run directory, or reads what it left.
pub async fn adopt(run_dir: &Path) -> Result<Adopted, ClientError> {
    match ShimClient::connect(run_dir).await {
        Ok(client) => Ok(Adopted::Alive(Box::new(client))),
        Err(ClientError::Connect { source, .. })
            if matches!(
                source.kind(),
                io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound
            ) =>
        {
            let state = journal::load(run_dir).map_err(|source| ClientError::Connect {
                run_dir: run_dir.to_owned(),
                source,
            })?;
            Ok(Adopted::Gone(state.map(Box::new)))
        }
        Err(error) => Err(error),
    }
}

impl ShimClient {
    /// Starts a shim, `program` with the arguments `role` and then those of `args`, and
    /// connects to it. It waits for a task.
    pub async fn spawn(program: &Path, role: &str, args: &ShimArgs) -> Result<Self, ClientError> {
        let program = program.to_owned();
        let log = args.run_dir.join("shim.log");
        let mut arguments = vec![role.into()];
        arguments.extend(args.to_arguments());
        let spawned =
            tokio::task::spawn_blocking(move || shim_process::spawn(&program, &arguments, &log));
        match spawned.await {
            Ok(process) => drop(process?),
            Err(_) => return Err(ClientError::Disconnected),
        }
        Self::connect(&args.run_dir).await
    }

    /// Connects to the shim of a run directory and learns its state.
    pub async fn connect(run_dir: &Path) -> Result<Self, ClientError> {
        let failed = |source| ClientError::Connect {
            run_dir: run_dir.to_owned(),
            source,
        };
        let stream = connect_to(run_dir, SOCKET).await.map_err(failed)?;
        let peer = stream.peer_cred().map_err(failed)?;
        let pid = peer.pid().and_then(|pid| u32::try_from(pid).ok());
        let pid = pid.ok_or_else(|| failed(io::ErrorKind::NotFound.into()))?;
        // The pid cannot have become another process' before this: the shim answers below.
        let pidfd = Arc::new(shim_process::open_pidfd(pid).map_err(failed)?);
        let (mut reader, mut writer) = stream.into_split();
        send(&mut writer, &Request::Hello { version: VERSION }).await?;
        let mut decoder = Decoder::default();
        let state = loop {
            let event = tokio::time::timeout(ANSWER_TIMEOUT, receive(&mut reader, &mut decoder));
            match event.await.map_err(|_| ClientError::Timeout)?? {
                Event::State { state } => break Arc::new(*state),
                Event::Refused { refusal } => return Err(ClientError::Refused(refusal)),
                // A call that comes so early is answered by its timeout.
                Event::Output { .. } | Event::Call { .. } | Event::Done | Event::Released => {}
            }
        };
        let (sender, link) = watch::channel(Link::Up(state));
        // The greeting is answered after the state.
        let shared = Arc::new(Shared::default());
        shared.answers().push_back(oneshot::channel().0);
        let follower = Follower {
            run_dir: run_dir.to_owned(),
            pidfd: Arc::clone(&pidfd),
            link: sender,
            shared: Arc::clone(&shared),
        };
        let reader = tokio::spawn(follower.run(reader, decoder));
        let writer = tokio::sync::Mutex::new(writer);
        Ok(Self {
            run_dir: run_dir.to_owned(),
            pid,
            pidfd,
            writer,
            link,
            shared,
            reader,
        })
    }

    /// Pid of the shim; its network namespace is `/proc/<pid>/ns/net`.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// The directory with its socket and state.
    pub fn run_dir(&self) -> &Path {
        &self.run_dir
    }

    /// What is known now.
    pub fn link(&self) -> Link {
        self.link.borrow().clone()
    }

    /// Follows what is known; every state replaces the one before.
    pub fn watch(&self) -> watch::Receiver<Link> {
        self.link.clone()
    }

    /// Waits until the containers have output that was not there at the last call, and
    /// names them. A container may be named without need; none is left out.
    pub async fn output(&self) -> Vec<String> {
        loop {
            let came = self.shared.output_came.notified();
            let output = {
                let mut output = self
                    .shared
                    .output
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner);
                std::mem::take(&mut *output)
            };
            if !output.is_empty() {
                return output.into_keys().collect();
            }
            came.await;
        }
    }

    /// Waits for the next question of a container, with the number that [`ShimClient::answer`]
    /// wants.
    pub async fn call(&self) -> (u64, ControlCall) {
        loop {
            let came = self.shared.call_came.notified();
            let call = {
                let mut calls = self
                    .shared
                    .calls
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner);
                calls.pop_front()
            };
            if let Some(call) = call {
                return call;
            }
            came.await;
        }
    }

    /// Answers a question of a container. There is no answer to that.
    pub async fn answer(&self, call: u64, answer: ControlAnswer) -> Result<(), ClientError> {
        let request = Request::Answer { call, answer };
        send(&mut *self.writer.lock().await, &request).await
    }

    /// Gives the shim its task, which starts. Repeating it is harmless.
    pub async fn assign(&self, bundle: TaskBundle) -> Result<(), ClientError> {
        self.request(
            &Request::Assign {
                bundle: Box::new(bundle),
            },
            ANSWER_TIMEOUT,
        )
        .await
    }

    /// Stops the task in order; the state tells when it has stopped.
    pub async fn stop(&self, reason: &str) -> Result<(), ClientError> {
        self.request(
            &Request::Stop {
                reason: reason.to_owned(),
            },
            ANSWER_TIMEOUT,
        )
        .await
    }

    /// Kills all containers.
    pub async fn kill(&self) -> Result<(), ClientError> {
        self.request(&Request::Kill, ANSWER_TIMEOUT).await
    }

    /// Tells that spool segments have been removed. There is no answer.
    pub async fn consumed(&self) -> Result<(), ClientError> {
        send(&mut *self.writer.lock().await, &Request::Consumed).await
    }

    /// Lets the shim remove everything and leave; waits until it has ended.
    pub async fn release(&self) -> Result<(), ClientError> {
        match self.request(&Request::Release, RELEASE_TIMEOUT).await {
            // It may leave before the answer has been read.
            Ok(()) | Err(ClientError::Disconnected) => {}
            Err(error) => return Err(error),
        }
        let mut link = self.link.clone();
        let ended = link.wait_for(|link| matches!(link, Link::Ended(_)));
        match tokio::time::timeout(RELEASE_TIMEOUT, ended).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(_)) => Err(ClientError::Disconnected),
            Err(_) => Err(ClientError::Timeout),
        }
    }

    /// Kills the shim itself, and with it everything in its task, without its consent.
    pub fn destroy(&self) -> io::Result<()> {
        shim_process::kill(&self.pidfd)
    }

    async fn request(&self, request: &Request, timeout: Duration) -> Result<(), ClientError> {
        let (sender, answer) = oneshot::channel();
        {
            // Answers come in the order of the requests, so both are queued at once.
            let mut writer = self.writer.lock().await;
            if !matches!(*self.link.borrow(), Link::Up(_)) {
                return Err(ClientError::Disconnected);
            }
            self.shared.answers().push_back(sender);
            send(&mut writer, request).await?;
        }
        match tokio::time::timeout(timeout, answer).await {
            Ok(Ok(result)) => result.map_err(ClientError::Refused),
            Ok(Err(_)) => Err(ClientError::Disconnected),
            Err(_) => Err(ClientError::Timeout),
        }
    }
}

impl Drop for ShimClient {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

impl Shared {
    fn answers(&self) -> MutexGuard<'_, Answers> {
        self.answers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answer(&self, answer: Result<(), Refusal>) {
        if let Some(waiting) = self.answers().pop_front() {
            // Whoever asked may have stopped waiting.
            let _ = waiting.send(answer);
        }
    }

    fn call_came(&self, number: u64, call: ControlCall) {
        let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        calls.push_back((number, call));
        drop(calls);
        self.call_came.notify_one();
    }

    fn output_came(&self, containers: Vec<String>) {
        let mut output = self.output.lock().unwrap_or_else(PoisonError::into_inner);
        for container in containers {
            *output.entry(container).or_default() += 1;
        }
        drop(output);
        self.output_came.notify_one();
    }
}

/// The reading half of a connection.
struct Follower {
    run_dir: PathBuf,
    pidfd: Arc<OwnedFd>,
    link: watch::Sender<Link>,
    shared: Arc<Shared>,
}

impl Follower {
    async fn run(self, mut reader: OwnedReadHalf, mut decoder: Decoder) {
        loop {
            match receive(&mut reader, &mut decoder).await {
                Ok(Event::State { state }) => {
                    self.link.send_replace(Link::Up(Arc::new(*state)));
                }
                Ok(Event::Output { containers }) => self.shared.output_came(containers),
                Ok(Event::Call { number, call }) => self.shared.call_came(number, call),
                Ok(Event::Done | Event::Released) => self.shared.answer(Ok(())),
                Ok(Event::Refused { refusal }) => self.shared.answer(Err(refusal)),
                Err(error) => {
                    tracing::debug!(%error, run_dir = %self.run_dir.display(), "shim disconnected");
                    break;
                }
            }
        }
        let last = match &*self.link.borrow() {
            Link::Up(state) | Link::Lost(state) => Some(Arc::clone(state)),
            Link::Ended(state) => state.clone(),
        };
        let link = if self.has_ended().await {
            // The file may be newer than what came over the connection.
            let stored = journal::load(&self.run_dir).ok().flatten().map(Arc::new);
            let is_newer =
                |stored: &Arc<ShimState>| last.as_ref().is_none_or(|last| stored.seq >= last.seq);
            Link::Ended(stored.filter(is_newer).or(last))
        } else {
            match last {
                Some(state) => Link::Lost(state),
                None => Link::Ended(None),
            }
        };
        self.link.send_replace(link);
        // Nobody is answered any more; a request that comes later sees the link.
        self.shared.answers().clear();
    }

    /// Whether the process has ended, which can take a moment after its connections.
    async fn has_ended(&self) -> bool {
        let pidfd = Arc::clone(&self.pidfd);
        let waited =
            tokio::task::spawn_blocking(move || shim_process::wait_for_end(&pidfd, END_TIMEOUT));
        matches!(waited.await, Ok(Ok(true)))
    }
}

/// Connects to a socket of the run directory, also where its path is too long for a socket address.
pub(crate) async fn connect_to(run_dir: &Path, socket: &str) -> io::Result<UnixStream> {
    let path = run_dir.join(socket);
    if path.as_os_str().len() <= MAX_SOCKET_PATH {
        return UnixStream::connect(path).await;
    }
    let directory = fs_err::File::open(run_dir)?;
    let number = std::os::fd::AsRawFd::as_raw_fd(&directory);
    UnixStream::connect(format!("/proc/self/fd/{number}/{socket}")).await
}

async fn send(writer: &mut OwnedWriteHalf, request: &Request) -> Result<(), ClientError> {
    let bytes = frame::encode(request)?;
    match tokio::time::timeout(ANSWER_TIMEOUT, writer.write_all(&bytes)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(ClientError::Disconnected),
        Err(_) => Err(ClientError::Timeout),
    }
}

async fn receive(reader: &mut OwnedReadHalf, decoder: &mut Decoder) -> Result<Event, ClientError> {
    loop {
        if let Some(event) = decoder.take()? {
            return Ok(event);
        }
        match reader.read_buf(decoder.space(READ_SIZE)).await {
            Ok(0) | Err(_) => return Err(ClientError::Disconnected),
            Ok(_) => {}
        }
    }
}
