//! The resolver role: name resolution for the tasks of one VPC, at the VPC's base plus two.
//!
//! A process of its own per VPC, so that names resolve while the control plane is down. It
//! listens inside the router namespace (sockets are opened there, the process stays in the
//! host's) and forwards to the host's own upstream resolvers, which it reaches as any program of
//! the host does; a stub such as 127.0.0.53 works. After opening its sockets it gives up root and
//! every capability.
//!
//! It answers itself for the private names of EC2 ([`crate::net::private_dns_name`]) and for the
//! reverse names of the VPC's range, which never leave this host. Everything else is passed on
//! unread and its answer passed back, after checking that it answers that question: record types,
//! EDNS and truncation are between the task and the upstream resolver.
//!
//! Bounded in every way a task could fill: queries under way, of one task and of all; connections;
//! sizes; times. Not here: caching, private zones, service discovery, the split of IPv6.

mod exchange;
mod local;
mod message;
mod privileges;
mod process;
mod server;
mod upstream;

use std::fs::TryLockError;
use std::io::{self, Write as _};
use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::os::fd::AsFd as _;
use std::path::PathBuf;

use ipnet::Ipv4Net;
use serde::{Deserialize, Serialize};

pub use process::ResolverProcess;

use crate::net::{self, NetError};

/// The port of DNS, ours and the upstream's (RFC 1035 section 4.2).
const DNS_PORT: u16 = 53;

/// What a resolver process is told; it travels as JSON on its command line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResolverConfig {
    /// The file that the router namespace of the VPC is bound to.
    pub netns: PathBuf,
    /// The address to listen at, the VPC's base plus two.
    pub address: Ipv4Addr,
    /// The VPC's address range.
    pub vpc_cidr: Ipv4Net,
    /// The region, for private names.
    pub region: String,
    /// The host's list of upstream resolvers, re-read when it changes (`/etc/resolv.conf`).
    pub resolv_conf: PathBuf,
    /// Locked while the process lives, and holds its pid.
    pub lock_file: PathBuf,
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
/// Prints `ready` and a newline on standard output once it answers.
pub fn run(config: &ResolverConfig) -> Result<(), ResolverError> {
    let mut lock = take_lock(config)?;
    let (udp, tcp) = open_sockets(config)?;
    privileges::drop_all()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| ResolverError::io("start its runtime", e))?;
    runtime.block_on(async {
        let listeners = server::Listeners::new(udp, tcp)?;
        let mut terminate =
            tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
                .map_err(|e| ResolverError::io("handle SIGTERM", e))?;
        writeln!(lock, "{}", std::process::id())
            .map_err(|e| ResolverError::io("write its pid", e))?;
        announce();
        tokio::select! {
            () = server::serve(listeners, config) => {}
            _ = terminate.recv() => {}
        }
        Ok(())
    })
}

fn take_lock(config: &ResolverConfig) -> Result<std::fs::File, ResolverError> {
    let path = &config.lock_file;
    let failed = |e| ResolverError::io(format!("lock {}", path.display()), e);
    let file = fs_err::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(failed)?
        .into_file();
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Err(ResolverError::AlreadyRunning),
        Err(TryLockError::Error(e)) => return Err(failed(e)),
    }
    // The pid of a predecessor.
    file.set_len(0).map_err(failed)?;
    Ok(file)
}

fn open_sockets(config: &ResolverConfig) -> Result<(UdpSocket, TcpListener), ResolverError> {
    let failed = |verb: &str, e| ResolverError::io(format!("{verb} {}", config.address), e);
    let netns = fs_err::File::open(&config.netns)
        .map_err(|e| ResolverError::io("open the VPC's namespace", e))?;
    let endpoint = (config.address, DNS_PORT);
    net::run_in_blocking(netns.file().as_fd(), move || {
        let udp = UdpSocket::bind(endpoint);
        let tcp = TcpListener::bind(endpoint);
        Ok((udp, tcp))
    })
    .map_err(ResolverError::Network)
    .and_then(|(udp, tcp)| {
        Ok((
            udp.map_err(|e| failed("listen for datagrams at", e))?,
            tcp.map_err(|e| failed("listen for connections at", e))?,
        ))
    })
}

/// Whoever started us may be gone already; that is no reason to stop.
fn announce() {
    let mut out = io::stdout();
    let _ = out.write_all(b"ready\n").and_then(|()| out.flush());
}
