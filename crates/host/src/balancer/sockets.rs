//! The listening sockets of a load balancer, as the control plane opens and keeps them.

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener};
use std::os::fd::{AsFd as _, BorrowedFd, OwnedFd};

use serde::{Deserialize, Serialize};

use super::BalancerError;
use crate::net;

/// Connections that wait to be accepted, also while nobody is there to accept them. The kernel's own
/// limit (`net.core.somaxconn`) may be lower.
const BACKLOG: i32 = 4096;

/// Where a socket listens.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SocketPlace {
    /// At the address of the node in this availability zone, in the load balancer's namespace.
    Node(String),
    /// In the host's own namespace.
    Host,
}

/// Tells the sockets of a load balancer apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SocketName {
    /// Where it listens.
    pub place: SocketPlace,
    /// The address that it is bound to.
    pub address: Ipv4Addr,
    /// The port of the listener that it is for, and its own.
    pub port: u16,
}

/// The sockets of a load balancer. As long as they are open, connections are not refused.
#[derive(Debug, Default)]
pub struct Sockets(BTreeMap<SocketName, OwnedFd>);

impl Sockets {
    /// Those that somebody else had.
    pub fn adopt(&mut self, sockets: Vec<(SocketName, OwnedFd)>) {
        for (name, socket) in sockets {
            self.0.entry(name).or_insert(socket);
        }
    }

    /// Whether there is one of this name.
    pub fn has(&self, name: &SocketName) -> bool {
        self.0.contains_key(name)
    }

    /// Opens a socket in the namespace, bound to the name's address and port.
    pub fn open(&mut self, netns: BorrowedFd<'_>, name: SocketName) -> Result<(), BalancerError> {
        let endpoint = SocketAddrV4::new(name.address, name.port);
        let opened = net::run_in_blocking(netns, move || Ok(listen(endpoint)))?;
        let failed = |e| BalancerError::io(format!("listen at {endpoint}"), e);
        self.0.insert(name, opened.map_err(failed)?);
        Ok(())
    }

    /// Opens a socket in the calling thread's namespace.
    pub fn open_here(&mut self, name: SocketName) -> io::Result<()> {
        let socket = listen(SocketAddrV4::new(name.address, name.port))?;
        self.0.insert(name, socket);
        Ok(())
    }

    /// Takes out what is not in `kept`.
    pub fn split(&mut self, kept: &[SocketName]) -> Self {
        let all = std::mem::take(&mut self.0).into_iter();
        let (kept, others) = all.partition(|(name, _)| kept.contains(name));
        self.0 = kept;
        Self(others)
    }

    /// All of them, to be adopted elsewhere.
    pub fn into_pairs(self) -> Vec<(SocketName, OwnedFd)> {
        self.0.into_iter().collect()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&SocketName, BorrowedFd<'_>)> {
        self.0.iter().map(|(name, socket)| (name, socket.as_fd()))
    }
}

/// The standard library sets `SO_REUSEADDR`; listening again makes the queue longer.
fn listen(endpoint: SocketAddrV4) -> io::Result<OwnedFd> {
    let listener = TcpListener::bind(endpoint)?;
    listener.set_nonblocking(true)?;
    rustix::net::listen(&listener, BACKLOG)?;
    Ok(listener.into())
}
