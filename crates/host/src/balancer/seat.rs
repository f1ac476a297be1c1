//! The balancer process's side: its lock, its namespace, its rights, and what it is told.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixListener as StdUnixListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use model::balancing::{BalancerPlan, BalancerReport};
use nix::sched::{CloneFlags, setns};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{Mutex, mpsc, watch};

use super::sockets::SocketName;
use super::wire::{self, DESCRIPTORS_MAX, FromBalancer, ToBalancer, VERSION};
use super::{BalancerConfig, BalancerError, Secret, edition, folder};
use crate::role;

const OWN_PROGRAM: &str = "/proc/self/exe";
/// Reports that come sooner after each other than this become one.
const REPORT_PAUSE: Duration = Duration::from_millis(50);
/// Messages to the control plane that wait to be sent.
const OUTGOING: usize = 8;

/// What serves a load balancer's plan.
pub trait DataPlane: Send + Sync + 'static {
    /// Serves the plan by these sockets and no others, of which each is the data plane's own copy. When
    /// it returns, every new request is served by the plan.
    fn apply(
        &self,
        plan: BalancerPlan,
        sockets: Vec<HeldSocket>,
    ) -> impl Future<Output = Result<(), String>> + Send;

    /// Serves a client's connection by the listener at this port, for requests to `host` and no other.
    fn serve(&self, connection: OwnedFd, port: u16, host: String);

    /// The last report.
    fn reports(&self) -> watch::Receiver<Option<BalancerReport>>;

    /// What it has counted, in whatever format its readers agree on.
    fn metrics(&self) -> String;
}

/// A listening socket.
#[derive(Debug)]
pub struct HeldSocket {
    /// What it is for.
    pub name: SocketName,
    /// Bound, listening, without waiting.
    pub socket: OwnedFd,
}

/// The place of a balancer process; it is its own as long as this is not dropped.
#[expect(missing_debug_implementations, reason = "it has a secret")]
pub struct Seat {
    lock: std::fs::File,
    control: StdUnixListener,
    build: String,
    secret: Secret,
    logs: Option<PathBuf>,
    held: Held,
    is_draining: watch::Sender<bool>,
}

/// The sockets of the plan that is served. Whoever applies a plan has it.
type Held = Arc<Mutex<BTreeMap<SocketName, OwnedFd>>>;

/// Lets a balancer process stop to be the one that serves.
#[derive(Debug, Clone)]
pub struct Draining {
    held: Held,
    is_draining: watch::Sender<bool>,
}

impl Draining {
    /// Closes the process's own copies of its sockets, and ends what is being said with control planes, so
    /// that those start the next process. No control plane takes this one for the one that serves from
    /// then on, and it takes no plan.
    pub async fn begin(&self) {
        // First, so that whoever has the sockets afterwards sees it.
        self.is_draining.send_replace(true);
        self.held.lock().await.clear();
    }
}

impl Seat {
    /// Takes the lock, enters the load balancer's namespace, listens for the control plane and gives up
    /// all rights. Call it early in a process made for it, with only one thread: it changes the user,
    /// the network namespace and, for logs, the root of the whole process.
    pub fn take(config: &BalancerConfig) -> Result<Self, BalancerError> {
        let mut secret = Secret::default();
        io::stdin()
            .read_exact(&mut secret)
            .map_err(|e| BalancerError::io("be told its secret", e))?;
        let path = &config.lock_file;
        let taken = role::take_lock(path);
        let taken = taken.map_err(|e| BalancerError::io(format!("lock {}", path.display()), e))?;
        let lock = taken.ok_or(BalancerError::AlreadyRunning)?;
        let netns = fs_err::File::open(&config.netns)
            .map_err(|e| BalancerError::io("open its namespace", e))?;
        setns(netns.file(), CloneFlags::CLONE_NEWNET)
            .map_err(|e| BalancerError::io("enter its namespace", e))?;
        let path = socket(&config.lock_file);
        let control = role::listen(&path)
            .and_then(|control| control.set_nonblocking(true).map(|()| control))
            .map_err(|e| BalancerError::io(format!("listen at {}", path.display()), e))?;
        let build = edition(Path::new(OWN_PROGRAM), config.logs.as_deref());
        allow_descriptors();
        let logs = config.logs.as_deref().and_then(enter_logs);
        role::drop_privileges().map_err(|e| BalancerError::io("give up its privileges", e))?;
        Ok(Self {
            lock,
            control,
            build,
            secret,
            logs,
            held: Held::default(),
            is_draining: watch::Sender::new(false),
        })
    }

    /// What cookies are sealed with.
    pub fn secret(&self) -> Secret {
        self.secret
    }

    /// Where logs are to be written, as this process sees it from now on.
    pub fn logs(&self) -> Option<&Path> {
        self.logs.as_deref()
    }

    /// By which the process begins to let its connections end.
    pub fn draining(&self) -> Draining {
        Draining {
            held: Arc::clone(&self.held),
            is_draining: self.is_draining.clone(),
        }
    }

    /// Says that the process is ready, and serves control planes until this is dropped.
    pub async fn serve<P: DataPlane>(&mut self, plane: Arc<P>) -> Result<(), BalancerError> {
        let failed = |e| BalancerError::io("listen for the control plane", e);
        let control = self.control.try_clone().map_err(failed)?;
        let control = UnixListener::from_std(control).map_err(failed)?;
        writeln!(self.lock, "{}", std::process::id())
            .map_err(|e| BalancerError::io("write its pid", e))?;
        role::announce();
        loop {
            let stream = match control.accept().await {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::warn!(%error, "cannot listen to the control plane");
                    tokio::time::sleep(REPORT_PAUSE).await;
                    continue;
                }
            };
            let conversation = Conversation {
                stream: Arc::new(stream),
                plane: Arc::clone(&plane),
                held: Arc::clone(&self.held),
                is_draining: self.is_draining.subscribe(),
            };
            let build = if *self.is_draining.borrow() {
                String::new()
            } else {
                self.build.clone()
            };
            tokio::spawn(async move {
                if let Err(error) = conversation.run(build).await {
                    tracing::debug!(%error, "a control plane has left");
                }
            });
        }
    }
}

/// Where the balancer with this lock file takes its plans.
pub(super) fn socket(lock_file: &Path) -> PathBuf {
    lock_file.with_extension("sock")
}

/// Serving matters more than logging: without the directory there are no logs.
fn enter_logs(path: &Path) -> Option<PathBuf> {
    match folder::enter(path) {
        Ok(()) => Some(PathBuf::from("/")),
        Err(error) => {
            let path = path.display();
            tracing::warn!(%error, %path, "access logs cannot be written");
            None
        }
    }
}

/// Each connection needs a descriptor or two.
fn allow_descriptors() {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_NOFILE) {
        // Without it, fewer connections are served at the same time; nothing else changes.
        let _ = setrlimit(Resource::RLIMIT_NOFILE, hard, hard);
    }
}

/// One connection of a control plane.
struct Conversation<P> {
    stream: Arc<UnixStream>,
    plane: Arc<P>,
    held: Held,
    is_draining: watch::Receiver<bool>,
}

impl<P: DataPlane> Conversation<P> {
    async fn run(self, build: String) -> io::Result<()> {
        self.say_hello(build).await?;
        let (outgoing, messages) = mpsc::channel(OUTGOING);
        let writing = write(Arc::clone(&self.stream), messages);
        let reporting = report(self.plane.reports(), outgoing.clone());
        let mut is_draining = self.is_draining.clone();
        tokio::select! {
            biased;
            _ = is_draining.wait_for(|is_draining| *is_draining) => Ok(()),
            ended = writing => ended,
            () = reporting => Ok(()),
            ended = self.listen(outgoing) => ended,
        }
    }

    async fn say_hello(&self, build: String) -> io::Result<()> {
        let held = self.held.lock().await;
        let hello = FromBalancer::Hello {
            version: VERSION,
            build,
            sockets: held.len(),
        };
        wire::send(&self.stream, &hello, &[]).await?;
        let all: Vec<(&SocketName, &OwnedFd)> = held.iter().collect();
        for batch in all.chunks(DESCRIPTORS_MAX) {
            let names = batch.iter().map(|(name, _)| (*name).clone()).collect();
            let descriptors: Vec<BorrowedFd<'_>> = batch.iter().map(|(_, fd)| fd.as_fd()).collect();
            wire::send(&self.stream, &FromBalancer::Sockets(names), &descriptors).await?;
        }
        Ok(())
    }

    async fn listen(&self, outgoing: mpsc::Sender<FromBalancer>) -> io::Result<()> {
        let mut handed = BTreeMap::new();
        loop {
            let (message, descriptors) = wire::receive(&self.stream).await?;
            let answer = match message {
                ToBalancer::Sockets(names) => {
                    if names.len() != descriptors.len() {
                        return Err(wire::invalid("sockets are missing"));
                    }
                    handed.extend(names.into_iter().zip(descriptors));
                    continue;
                }
                ToBalancer::Apply { plan, sockets } => {
                    match self.apply(*plan, &sockets, &mut handed).await {
                        Ok(()) => FromBalancer::Applied,
                        Err(reason) => FromBalancer::Refused { reason },
                    }
                }
                ToBalancer::Client { port, host } => {
                    let connection = descriptors.into_iter().next();
                    let connection =
                        connection.ok_or_else(|| wire::invalid("a connection is missing"))?;
                    self.plane.serve(connection, port, host);
                    continue;
                }
                ToBalancer::Metrics => FromBalancer::Metrics(self.plane.metrics()),
            };
            let lost = |_| io::Error::from(io::ErrorKind::BrokenPipe);
            outgoing.send(answer).await.map_err(lost)?;
        }
    }

    async fn apply(
        &self,
        plan: BalancerPlan,
        wanted: &[SocketName],
        handed: &mut BTreeMap<SocketName, OwnedFd>,
    ) -> Result<(), String> {
        let mut held = self.held.lock().await;
        if *self.is_draining.borrow() {
            return Err("the balancer lets its connections end".to_owned());
        }
        held.append(handed);
        let mut sockets = Vec::new();
        for name in wanted {
            let Some(socket) = held.get(name) else {
                return Err(format!("the socket at port {} is missing", name.port));
            };
            let socket = socket.try_clone().map_err(|error| error.to_string())?;
            let name = name.clone();
            sockets.push(HeldSocket { name, socket });
        }
        self.plane.apply(plan, sockets).await?;
        held.retain(|name, _| wanted.contains(name));
        Ok(())
    }
}

async fn write(
    stream: Arc<UnixStream>,
    mut messages: mpsc::Receiver<FromBalancer>,
) -> io::Result<()> {
    while let Some(message) = messages.recv().await {
        wire::send(&stream, &message, &[]).await?;
    }
    Ok(())
}

/// Sends every report, or the newest of those that come quickly.
async fn report(
    mut reports: watch::Receiver<Option<BalancerReport>>,
    outgoing: mpsc::Sender<FromBalancer>,
) {
    reports.mark_changed();
    while reports.changed().await.is_ok() {
        let report = reports.borrow_and_update().clone();
        if let Some(report) = report {
            let message = FromBalancer::Report(Box::new(report));
            if outgoing.send(message).await.is_err() {
                return;
            }
        }
        tokio::time::sleep(REPORT_PAUSE).await;
    }
    // The connection is not over when nothing more is reported.
    std::future::pending::<()>().await;
}
