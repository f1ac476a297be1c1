//! The balancer role: the data plane of one load balancer, in a process of its own, so that traffic
//! flows while the control plane is down.
//!
//! The process lives in the load balancer's network namespace and has no rights: after taking its lock
//! and listening for the control plane it is `nobody` without a capability. It is told a whole plan and
//! handed the listening sockets for it over a Unix socket beside its lock file; private keys travel
//! there and are on no disk. The control plane has every socket open as well: when a balancer is killed,
//! connections wait in them for the next one. A control plane that starts gets them back from the
//! running balancer.
//!
//! Of one load balancer several processes may run: one that serves, and older ones that let their
//! connections end. Each has a generation of its own in its lock file's name.
//!
//! What a data plane does is the caller's ([`DataPlane`]); here is its place: the process, its sockets,
//! what is said to it.

mod folder;
mod link;
mod process;
mod seat;
mod sockets;
mod wire;

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

pub use link::Link;
pub use process::{BalancerProcess, Generations};
pub use seat::{DataPlane, Draining, HeldSocket, Seat};
pub use sockets::{SocketName, SocketPlace, Sockets};

use crate::net::NetError;
use crate::role;

/// What the cookies of sticky sessions are sealed with. It is the same for every process of an instance,
/// and comes to it by its standard input.
pub type Secret = [u8; 32];

/// What a balancer process is told once; it travels as JSON on its command line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BalancerConfig {
    /// The file that the load balancer's namespace is bound to.
    pub netns: PathBuf,
    /// Locked while the process lives, and holds its pid. Beside it is the socket (`.sock`) where the
    /// process takes its plans.
    pub lock_file: PathBuf,
    /// The directory of this load balancer's logs, which becomes the root of the process; `None` if it is
    /// to keep none.
    pub logs: Option<PathBuf>,
}

/// What tells processes apart that cannot take each other's place: those of another build, and those that
/// log elsewhere.
fn edition(program: &Path, logs: Option<&Path>) -> String {
    let build = role::build_of(program);
    match logs {
        Some(logs) => format!("{build} {}", logs.display()),
        None => build,
    }
}

/// Why a balancer could not be started, told or ended.
#[derive(Debug, thiserror::Error)]
pub enum BalancerError {
    /// A file, socket or process could not be used.
    #[error("the balancer cannot {action}")]
    Io {
        /// What was being done.
        action: String,
        /// The system's answer.
        #[source]
        source: io::Error,
    },
    /// The load balancer's namespace could not be used.
    #[error("the balancer cannot use its namespace")]
    Network(#[from] NetError),
    /// Another process has the lock.
    #[error("a balancer of this generation is running already")]
    AlreadyRunning,
    /// The started process ended before it was ready; its log says why.
    #[error("the balancer ended while starting; see {log}")]
    NotReady {
        /// Where the process logs.
        log: String,
    },
    /// The running balancer is of a program that speaks otherwise.
    #[error("the balancer speaks version {version} of the protocol")]
    OtherVersion {
        /// What it speaks.
        version: u32,
    },
    /// The balancer does not take a plan; it goes on with the one before.
    #[error("the balancer refuses its plan: {reason}")]
    Refused {
        /// What is wrong with the plan.
        reason: String,
    },
}

impl BalancerError {
    /// Whether a balancer that could not be connected with will never be: nobody listens, or what it says
    /// is not understood. Other errors pass, or are the control plane's own.
    pub fn is_for_good(&self) -> bool {
        use io::ErrorKind::{ConnectionRefused, InvalidData, NotFound};
        matches!(
            self.kind(),
            Some(ConnectionRefused | NotFound | InvalidData)
        )
    }

    /// Whether the other side did not answer in time, or hung up.
    pub fn is_silence(&self) -> bool {
        use io::ErrorKind::{BrokenPipe, ConnectionReset, TimedOut, UnexpectedEof};
        matches!(
            self.kind(),
            Some(TimedOut | UnexpectedEof | BrokenPipe | ConnectionReset)
        )
    }

    fn kind(&self) -> Option<io::ErrorKind> {
        match self {
            Self::Io { source, .. } => Some(source.kind()),
            _ => None,
        }
    }

    fn io(action: impl Into<String>, source: impl Into<io::Error>) -> Self {
        Self::Io {
            action: action.into(),
            source: source.into(),
        }
    }
}
