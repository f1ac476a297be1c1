//! What passes a router and what it refuses, as the kernel counts it.
//!
//! Refused packets come by NFLOG: the router's table copies the head of each into a log group
//! before it drops it. Accepted traffic comes from connection tracking, which counts packets and
//! bytes of every connection: a list of all there are, whenever somebody asks, and the last numbers
//! of each that ends. Nothing stands in the way of a packet.
//!
//! The kernel drops what a reader does not fetch in time, and says so ([`Batch::lost`]). Whoever
//! reads has to finish a list before fetching news of ends, so that no connection is listed after
//! its end was told.
//!
//! Not here: whose packets these are and what they add up to.

mod conntrack;
mod nflog;
mod socket;

use std::os::fd::BorrowedFd;

use model::network::{Connection, Refusal};

use crate::net::{NetError, run_in, sysctl};
use socket::{NfSocket, Read};

/// What one read gave.
#[derive(Debug)]
pub struct Batch<T> {
    pub items: Vec<T>,
    /// The kernel dropped some before these.
    pub lost: bool,
}

/// The sockets of one router. The namespace lives as long as they do.
#[derive(Debug)]
pub struct FlowSockets {
    pub refused: RefusedPackets,
    pub ended: EndedConnections,
    pub connections: Connections,
}

/// Packets that security groups refused.
#[derive(Debug)]
pub struct RefusedPackets {
    socket: NfSocket,
    sequence: nflog::Sequence,
}

/// Connections that end.
#[derive(Debug)]
pub struct EndedConnections {
    socket: NfSocket,
}

/// Connections there are.
#[derive(Debug)]
pub struct Connections {
    socket: NfSocket,
}

impl FlowSockets {
    /// Opens them in a router's namespace. From now on the kernel keeps what happens there.
    pub async fn open(netns: BorrowedFd<'_>) -> Result<Self, NetError> {
        let runtime = tokio::runtime::Handle::current();
        run_in(netns, move || {
            // The sockets register with the runtime, which this thread is not part of.
            let _entered = runtime.enter();
            // By itself the kernel remembers events only of connections that began while somebody
            // listened.
            for setting in ["acct", "timestamp", "events"] {
                sysctl::set(&format!("netfilter/nf_conntrack_{setting}"), "1")?;
            }
            let mut refused = NfSocket::open(None)?;
            for group in nflog::GROUPS {
                refused.request(nflog::bind(group), "receive refused packets")?;
            }
            Ok(Self {
                refused: RefusedPackets {
                    socket: refused,
                    sequence: nflog::Sequence::default(),
                },
                ended: EndedConnections {
                    socket: NfSocket::open(Some(conntrack::GROUP_DESTROY))?,
                },
                connections: Connections {
                    socket: NfSocket::open(None)?,
                },
            })
        })
        .await
    }
}

impl RefusedPackets {
    /// Waits for some. Nothing is lost when the caller stops waiting.
    pub async fn next(&mut self) -> Result<Batch<Refusal>, NetError> {
        let read = self.socket.receive().await?;
        let mut items = Vec::new();
        let gap = nflog::parse(read.bytes, &mut self.sequence, &mut |refusal| {
            items.push(refusal);
        });
        let lost = read.lost || gap;
        Ok(Batch { items, lost })
    }
}

impl EndedConnections {
    /// Waits for some. Nothing is lost when the caller stops waiting.
    pub async fn next(&mut self) -> Result<Batch<Connection>, NetError> {
        Ok(ended(&self.socket.receive().await?))
    }

    /// Those that have ended already.
    pub fn pending(&mut self) -> Result<Option<Batch<Connection>>, NetError> {
        Ok(self.socket.pending()?.as_ref().map(ended))
    }
}

fn ended(read: &Read<'_>) -> Batch<Connection> {
    let mut items = Vec::new();
    conntrack::parse(read.bytes, &mut |connection| items.push(connection));
    let lost = read.lost;
    Batch { items, lost }
}

impl Connections {
    /// Lists every IPv4 connection. After a failure (or when the caller stopped waiting) the list
    /// is incomplete and the sockets have to be opened anew.
    pub async fn list(&mut self, mut each: impl FnMut(Connection)) -> Result<(), NetError> {
        self.socket.send(conntrack::dump())?;
        loop {
            let read = self.socket.receive().await?;
            if let Some(ended) = conntrack::parse(read.bytes, &mut each) {
                return ended.map_err(|e| NetError::io("list connections", e));
            }
        }
    }
}

/// The bytes of a number, if it has just that size.
fn number<const SIZE: usize>(value: &[u8]) -> Option<[u8; SIZE]> {
    value.try_into().ok()
}
