//! The resolver role: name resolution for the tasks of one VPC, at the VPC's base plus two.
//!
//! A process of its own per VPC, so that names resolve while the control plane is down. It
//! listens inside the router namespace (sockets are opened there, the process stays in the
//! host's) and asks the host's own upstream resolvers, which it reaches as any program of the host
//! does; a stub such as 127.0.0.53 works. After opening its sockets it gives up root and every
//! capability.
//!
//! What it knows by itself is its [`ResolverState`]: the names that EC2 gives to addresses of the
//! VPC ([`crate::net::private_dns_name`], [`crate::net::public_dns_name`]), their reverse names,
//! and zones. They never leave this host. The control plane sends the whole of it whenever it
//! changes; the resolver keeps it in a file, and has it again when it is started anew. Everything
//! else is asked of the upstream servers, once for all who ask at the same time, and remembered
//! for as long as the answer says (`cache`).
//!
//! The way of a query: `server` takes it, `message` reads it, `local` answers it or says that
//! others know, `lookup` has the answer or fetches it through `exchange`, `answer` tells it.
//!
//! Bounded in every way a task could fill: queries under way, of one task and of all; connections;
//! the cache; sizes; times. Not here: `169.254.169.253`, the other address of Amazon's resolver,
//! because the link-local range belongs to the task's own endpoints; validation of DNSSEC, which
//! is the upstream's; delegations; DNS over TLS or HTTPS.

mod answer;
mod cache;
mod control;
mod exchange;
mod gate;
mod keep;
mod local;
mod lookup;
mod message;
mod process;
mod server;
mod sockets;
mod state;
mod upstream;
mod wire;
mod zones;

use std::io::{self, Write as _};
use std::net::Ipv4Addr;
use std::os::fd::RawFd;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use process::ResolverProcess;
pub use sockets::ResolverSockets;
pub use state::{PublicAddress, ResolverState, StateError, Zone, ZoneData, ZoneRecord};

use crate::net::NetError;
use crate::role;

/// The port of DNS, ours and the upstream's (RFC 1035 section 4.2).
const DNS_PORT: u16 = 53;

/// How long the thread that reads a state waits for another one.
const STATE_THREAD: Duration = Duration::from_millis(10);
const OWN_PROGRAM: &str = "/proc/self/exe";

/// What a resolver process is told once; it travels as JSON on its command line. All that may
/// change is in [`ResolverState`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolverConfig {
    /// The file that the router namespace of the VPC is bound to.
    pub netns: PathBuf,
    /// The address to listen at, the VPC's base plus two.
    pub address: Ipv4Addr,
    /// The host's list of upstream resolvers, re-read when it changes (`/etc/resolv.conf`).
    pub resolv_conf: PathBuf,
    /// Locked while the process lives, and holds its pid. Beside it are a socket (`.sock`), where
    /// the process takes its state, and a directory (`.state`), where it keeps it.
    pub lock_file: PathBuf,
    /// The numbers under which the process has its sockets already, for datagrams and for
    /// connections; [`ResolverProcess`] sets it. Without it the process opens them itself.
    #[serde(default)]
    pub sockets: Option<[RawFd; 2]>,
}

/// Why a resolver could not be started or went away.
#[derive(Debug, thiserror::Error)]
pub enum ResolverError {
    /// A file, socket, process or kernel setting could not be used.
    #[error("the resolver cannot {action}")]
    Io {
        /// What was being done.
        action: String,
        /// The system's answer.
        #[source]
        source: io::Error,
    },
    /// The VPC's namespace could not be used.
    #[error("the resolver cannot use the VPC's namespace")]
    Network(#[from] NetError),
    /// Another resolver serves this VPC.
    #[error("a resolver for this VPC is running already")]
    AlreadyRunning,
    /// The started process ended before it was ready; its log says why.
    #[error("the resolver ended while starting; see {log}")]
    NotReady {
        /// Where the process logs.
        log: String,
    },
    /// The running resolver is of a program that speaks otherwise.
    #[error("the resolver speaks version {version} of the protocol")]
    OtherVersion {
        /// What it speaks.
        version: u32,
    },
    /// The resolver does not take a state; it goes on with the one before.
    #[error("the resolver refuses its state: {reason}")]
    Refused {
        /// What is wrong with the state.
        reason: String,
    },
}

impl ResolverError {
    fn io(action: impl Into<String>, source: impl Into<io::Error>) -> Self {
        Self::Io {
            action: action.into(),
            source: source.into(),
        }
    }
}

/// Runs the resolver in this process until SIGTERM. Call it early in a process made for it, with
/// only one thread: it changes the user of the whole process.
///
/// Prints `ready` and a newline on standard output once queries reach it. It answers them when it
/// has a state, its own from before or one that it is told.
pub fn run(config: &ResolverConfig) -> Result<(), ResolverError> {
    let mut lock = take_lock(config)?;
    let sockets = match config.sockets {
        Some(numbers) => ResolverSockets::inherited(numbers),
        None => ResolverSockets::open(config)?,
    };
    let control = open_control(config)?;
    let directory = state_directory(&config.lock_file);
    let keep = keep::Keep::open(&directory, role::future_owner())
        .map_err(|e| ResolverError::io(format!("use {}", directory.display()), e))?;
    let hello = control::Hello {
        version: control::VERSION,
        build: role::build_of(Path::new(OWN_PROGRAM)),
        sockets: sockets.numbers(),
    };
    role::drop_privileges().map_err(|e| ResolverError::io("give up its privileges", e))?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        // For states alone.
        .max_blocking_threads(1)
        .thread_keep_alive(STATE_THREAD)
        .build()
        .map_err(|e| ResolverError::io("start its runtime", e))?;
    runtime.block_on(async {
        let listeners = server::Listeners::new(sockets, control)?;
        let resolver = Arc::new(server::Resolver::new(config, keep));
        let mut terminate =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
                .map_err(|e| ResolverError::io("handle SIGTERM", e))?;
        writeln!(lock, "{}", std::process::id())
            .map_err(|e| ResolverError::io("write its pid", e))?;
        role::announce();
        tokio::select! {
            () = server::serve(listeners, resolver, hello) => {}
            _ = terminate.recv() => {}
        }
        Ok(())
    })
}

fn take_lock(config: &ResolverConfig) -> Result<std::fs::File, ResolverError> {
    let path = &config.lock_file;
    let taken = role::take_lock(path);
    let taken = taken.map_err(|e| ResolverError::io(format!("lock {}", path.display()), e))?;
    taken.ok_or(ResolverError::AlreadyRunning)
}

/// The socket of the control plane; only root, who makes it, may connect.
fn open_control(config: &ResolverConfig) -> Result<UnixListener, ResolverError> {
    let path = socket(&config.lock_file);
    role::listen(&path).map_err(|e| ResolverError::io(format!("listen at {}", path.display()), e))
}

/// Where the resolver with this lock file takes its state.
fn socket(lock_file: &Path) -> PathBuf {
    lock_file.with_extension("sock")
}

/// Where it keeps it.
fn state_directory(lock_file: &Path) -> PathBuf {
    lock_file.with_extension("state")
}
