//! Connections to targets: opened, shared and kept.

pub(crate) mod http1;
pub(crate) mod http2;
mod pool;
mod shared;

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use rustls::pki_types::ServerName;
use tokio::time::Instant;
use tokio_rustls::{TlsConnector, TlsStream};

use crate::bodies::BodyError;
use crate::connect::{Node, connect};
use crate::http1::wire::Stream;
use crate::limits::{self, Limits};
use crate::metrics::Metrics;
use crate::tls::upstream_config;
use pool::Pool;
use shared::SharedPool;

/// "The connection timeout is 10 seconds."
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
const SWEEP: Duration = Duration::from_secs(5);

/// Which connections can stand for each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    pub(crate) target: SocketAddrV4,
    /// The node's address.
    pub(crate) from: Option<Ipv4Addr>,
    pub(crate) tls: bool,
}

/// Why a target did not answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// No connection within ten seconds, or no way to where the target should be.
    ConnectTimeout,
    /// The target refuses connections.
    NotConnected,
    Tls,
    /// The connection ended before the response.
    Ended,
    /// Not a response, or its head is too long.
    Malformed,
    /// No response for the idle timeout.
    Idle,
    /// The target's deregistration delay is over.
    Deregistered,
    /// The reason is on the client's side.
    Client(BodyError),
}

impl Failure {
    /// A host that is not there is nobody's refusal: the kernel only gives up asking for its address
    /// sooner than after ten seconds.
    fn of_connect(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::TimedOut
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkUnreachable => Self::ConnectTimeout,
            _ => Self::NotConnected,
        }
    }

    /// What it is answered with.
    pub(crate) fn status(self) -> u16 {
        match self {
            Self::ConnectTimeout | Self::Idle => 504,
            Self::Client(BodyError::ClientGone) => 460,
            Self::Client(BodyError::ClientMalformed) => 400,
            Self::Client(BodyError::ClientIdle) => 408,
            _ => 502,
        }
    }
}

/// A connection of the balancer, counted while it lives.
#[derive(Debug)]
pub(crate) struct Counted(Arc<Metrics>);

impl Counted {
    pub(crate) fn new(metrics: &Arc<Metrics>) -> Self {
        metrics.balancer.new_connections.add(1);
        metrics.balancer.active_connections.add(1);
        Self(Arc::clone(metrics))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.balancer.active_connections.take(1);
    }
}

/// The connections of a load balancer that are not in use, and those that are shared.
#[derive(Debug)]
pub(crate) struct Upstream {
    pub(crate) metrics: Arc<Metrics>,
    idle: Mutex<Pool>,
    shared: Mutex<SharedPool>,
}

impl Upstream {
    /// Needs a runtime: connections that waited for too long are closed by a task.
    pub(crate) fn new(metrics: Arc<Metrics>, limits: Limits) -> Arc<Self> {
        let upstream = Arc::new(Self {
            metrics,
            idle: Mutex::new(Pool::new(limits.idle)),
            shared: Mutex::default(),
        });
        tokio::spawn(sweep(Arc::downgrade(&upstream)));
        upstream
    }

    fn idle(&self) -> MutexGuard<'_, Pool> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shared(&self) -> MutexGuard<'_, SharedPool> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection that waits and is still good: the last one that was used.
    pub(crate) fn take(&self, key: &Key) -> Option<http1::Connection> {
        self.idle().take(key)
    }

    /// Keeps a connection for this long.
    fn put(&self, key: Key, connection: http1::Connection, keep: Duration) {
        self.idle().put(key, connection, keep);
    }

    /// Lets go of what leads to targets, or comes from nodes, that are not there any more.
    pub(crate) fn keep(&self, stays: impl Fn(&Key) -> bool) {
        self.idle().keep(&stays);
        self.shared().keep(&stays);
    }

    /// Closes what is not in use, for its descriptors.
    pub(crate) fn make_room(&self) {
        self.idle().clear();
    }

    async fn open(
        &self,
        key: &Key,
        node: Option<&Node>,
        http2: bool,
    ) -> Result<(Stream, Counted), Failure> {
        let deadline = Instant::now() + CONNECT_TIMEOUT;
        let mut connected = connect(key.target, node, CONNECT_TIMEOUT).await;
        if connected.as_ref().is_err_and(limits::is_out_of_descriptors) {
            self.make_room();
            connected = connect(key.target, node, CONNECT_TIMEOUT).await;
        }
        let tcp = connected.map_err(|error| Failure::of_connect(&error))?;
        let counted = Counted::new(&self.metrics);
        if !key.tls {
            return Ok((Stream::Plain(tcp), counted));
        }
        let name = ServerName::IpAddress((*key.target.ip()).into());
        let connector = TlsConnector::from(upstream_config(http2));
        let connecting = tokio::time::timeout_at(deadline, connector.connect(name, tcp));
        // "The TLS handshake with the target timed out" is AWS's 502 or 504; no answer is no answer.
        let tls = connecting.await.map_err(|_| Failure::ConnectTimeout)?;
        let tls = tls.map_err(|_| Failure::Tls)?;
        if http2 && tls.get_ref().1.alpn_protocol() != Some(b"h2") {
            return Err(Failure::Tls);
        }
        Ok((Stream::Tls(Box::new(TlsStream::Client(tls))), counted))
    }

    /// A new connection of HTTP/1.1.
    pub(crate) async fn connect(
        &self,
        key: &Key,
        node: Option<&Node>,
    ) -> Result<http1::Connection, Failure> {
        let (stream, counted) = self.open(key, node, false).await?;
        Ok(http1::Connection::new(stream, counted))
    }

    /// Closes the connections that nobody is to use any more.
    pub(crate) fn close_idle(&self) {
        self.idle().clear();
        self.shared().clear();
    }
}

async fn sweep(upstream: Weak<Upstream>) {
    loop {
        tokio::time::sleep(SWEEP).await;
        let Some(upstream) = upstream.upgrade() else {
            return;
        };
        upstream.idle().sweep();
        upstream.shared().sweep();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_that_is_not_there_is_504_and_one_that_refuses_is_502() {
        let status = |kind: io::ErrorKind| Failure::of_connect(&kind.into()).status();
        assert_eq!(status(io::ErrorKind::TimedOut), 504);
        assert_eq!(status(io::ErrorKind::HostUnreachable), 504);
        assert_eq!(status(io::ErrorKind::NetworkUnreachable), 504);
        assert_eq!(status(io::ErrorKind::ConnectionRefused), 502);
    }
}
