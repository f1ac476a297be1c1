//! The sockets that queries come in by. The control plane has them open, too: when a resolver is
//! killed, queries wait in them for the next one instead of being refused by the kernel.

use std::io;
use std::net::{Ipv4Addr, TcpListener, UdpSocket};
use std::os::fd::{AsFd as _, AsRawFd as _, FromRawFd as _, OwnedFd, RawFd};
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use rustix::process::{PidfdGetfdFlags, pidfd_getfd};

use super::{DNS_PORT, ResolverConfig, ResolverError};
use crate::net;

/// How large the kernel lets the queue of queries grow, in bytes: what comes while a large state
/// is taken over, or nobody is there, waits in it.
const QUEUE_BYTES: usize = 1 << 20;

/// The sockets of a resolver, wherever it is. As long as they are open, their address is taken.
#[derive(Debug)]
pub struct ResolverSockets {
    pub(super) udp: OwnedFd,
    pub(super) tcp: OwnedFd,
    /// Where they are open; for whoever opened them.
    place: Option<Place>,
}

/// An address in a namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    address: Ipv4Addr,
    namespace: (u64, u64),
}

impl ResolverSockets {
    /// Opens the sockets in the VPC's namespace.
    pub(super) fn open(config: &ResolverConfig) -> Result<Self, ResolverError> {
        let failed = |verb: &str, e| ResolverError::io(format!("{verb} {}", config.address), e);
        let netns = fs_err::File::open(&config.netns)
            .map_err(|e| ResolverError::io("open the VPC's namespace", e))?;
        let endpoint = (config.address, DNS_PORT);
        let (udp, tcp) = net::run_in_blocking(netns.file().as_fd(), move || {
            Ok((UdpSocket::bind(endpoint), TcpListener::bind(endpoint)))
        })?;
        let udp = udp.map_err(|e| failed("listen for datagrams at", e))?;
        let tcp = tcp.map_err(|e| failed("listen for connections at", e))?;
        // Without it the queue is shorter; nothing else changes.
        let _ = rustix::net::sockopt::set_socket_recv_buffer_size_force(&udp, QUEUE_BYTES);
        Ok(Self {
            udp: udp.into(),
            tcp: tcp.into(),
            place: place(config),
        })
    }

    /// Those that the process has inherited under the given numbers.
    pub(super) fn inherited(numbers: [RawFd; 2]) -> Self {
        #[expect(unsafe_code, reason = "only a number can be handed to another program")]
        // SAFETY: the numbers are those that `ResolverProcess` left open for this process and told
        // nobody else, and they are taken once, at its start.
        let [udp, tcp] = numbers.map(|number| unsafe { OwnedFd::from_raw_fd(number) });
        Self {
            udp,
            tcp,
            place: None,
        }
    }

    /// Those of a running process.
    pub(super) fn of_process(
        pidfd: &OwnedFd,
        numbers: [RawFd; 2],
        config: &ResolverConfig,
    ) -> io::Result<Self> {
        let get = |number| pidfd_getfd(pidfd, number, PidfdGetfdFlags::empty());
        Ok(Self {
            udp: get(numbers[0])?,
            tcp: get(numbers[1])?,
            place: place(config),
        })
    }

    /// Whether they are where they should be: the namespace may have been made anew.
    pub(super) fn fit(&self, config: &ResolverConfig) -> bool {
        self.place.is_some() && self.place == place(config)
    }

    pub(super) fn numbers(&self) -> [RawFd; 2] {
        [self.udp.as_raw_fd(), self.tcp.as_raw_fd()]
    }
}

fn place(config: &ResolverConfig) -> Option<Place> {
    let namespace = fs_err::metadata(Path::new(&config.netns)).ok()?;
    Some(Place {
        address: config.address,
        namespace: (namespace.dev(), namespace.ino()),
    })
}
