//! Connections to targets: opened, kept for the next request, given up.
//!
//! Over HTTP/1.1 a connection carries one request at a time and waits in between; over HTTP/2 one
//! connection to a target carries many.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;

use crate::balancer::Shared;
use crate::connect::{Node, connect};
use crate::exchange::RequestBody;
use crate::tls;

/// "The load balancer … failed to establish a connection to the target before the connection
/// timeout expired (10 seconds)."
const CONNECT: Duration = Duration::from_secs(10);
/// Idle connections to one target from one node.
const IDLE_MAX: usize = 512;
/// The largest head of an answer, and what is read at once.
const BUFFER: usize = 64 << 10;

/// Which connections may serve a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Way {
    pub(crate) target: SocketAddrV4,
    /// The address that it is to come from.
    pub(crate) node: Option<Ipv4Addr>,
    pub(crate) tls: bool,
}

pub(crate) type Http1 = http1::SendRequest<RequestBody>;
pub(crate) type Http2 = http2::SendRequest<RequestBody>;

/// The connections of a load balancer.
#[derive(Debug, Default)]
pub(crate) struct Upstreams {
    idle: Mutex<HashMap<Way, Vec<Idle>>>,
    shared: Mutex<HashMap<Way, Http2>>,
}

#[derive(Debug)]
struct Idle {
    sender: Http1,
    since: Instant,
}

/// Why there is no connection.
#[derive(Debug)]
pub(crate) enum NotConnected {
    Tcp(io::Error),
    Tls,
}

impl Upstreams {
    /// A connection that waits, the youngest first.
    pub(crate) fn take(&self, way: &Way) -> Option<Http1> {
        let mut idle = self.idle();
        let waiting = idle.get_mut(way)?;
        while let Some(one) = waiting.pop() {
            if one.sender.is_ready() {
                return Some(one.sender);
            }
        }
        None
    }

    /// Keeps a connection for the next request.
    fn keep(&self, way: &Way, sender: Http1) {
        if sender.is_closed() {
            return;
        }
        let mut idle = self.idle();
        let one = Idle {
            sender,
            since: Instant::now(),
        };
        match idle.get_mut(way) {
            Some(waiting) if waiting.len() >= IDLE_MAX => {}
            Some(waiting) => waiting.push(one),
            None => {
                idle.insert(way.clone(), vec![one]);
            }
        }
    }

    /// The HTTP/2 connection to a target, if there is one.
    pub(crate) fn take_shared(&self, way: &Way) -> Option<Http2> {
        let mut shared = self.shared();
        let sender = shared.get(way)?;
        if sender.is_closed() {
            shared.remove(way);
            return None;
        }
        Some(sender.clone())
    }

    pub(crate) fn keep_shared(&self, way: Way, sender: Http2) {
        self.shared().insert(way, sender);
    }

    /// Closes what has waited for longer than `age`.
    pub(crate) fn sweep(&self, age: Duration) {
        self.idle().retain(|_, waiting| {
            waiting.retain(|one| one.since.elapsed() < age && !one.sender.is_closed());
            !waiting.is_empty()
        });
        self.shared().retain(|_, sender| !sender.is_closed());
    }

    fn idle(&self) -> MutexGuard<'_, HashMap<Way, Vec<Idle>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shared(&self) -> MutexGuard<'_, HashMap<Way, Http2>> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Brings a connection back once it can carry the next request.
#[derive(Debug)]
pub(crate) struct Returning {
    shared: Arc<Shared>,
    way: Way,
    sender: Http1,
}

impl Returning {
    pub(crate) fn new(shared: &Arc<Shared>, way: Way, sender: Http1) -> Self {
        Self {
            shared: Arc::clone(shared),
            way,
            sender,
        }
    }

    /// The answer has been read to its end.
    pub(crate) fn done(self) {
        let Self {
            shared,
            way,
            mut sender,
        } = self;
        if sender.is_ready() {
            shared.upstreams.keep(&way, sender);
            return;
        }
        // The request may still be on its way, or the connection has not noticed yet.
        tokio::spawn(async move {
            if sender.ready().await.is_ok() {
                shared.upstreams.keep(&way, sender);
            }
        });
    }
}

/// Opens a connection for HTTP/1.1.
pub(crate) async fn open_http1(
    shared: &Arc<Shared>,
    way: &Way,
    node: Option<&Node>,
) -> Result<Http1, NotConnected> {
    let stream = connect(way.target, node, CONNECT)
        .await
        .map_err(NotConnected::Tcp)?;
    if !way.tls {
        return handshake_http1(shared, stream).await;
    }
    let stream = encrypt(way, stream, false).await?;
    handshake_http1(shared, stream).await
}

/// Opens a connection for HTTP/2: over TLS with ALPN, else with prior knowledge.
pub(crate) async fn open_http2(
    shared: &Arc<Shared>,
    way: &Way,
    node: Option<&Node>,
) -> Result<Http2, NotConnected> {
    let stream = connect(way.target, node, CONNECT)
        .await
        .map_err(NotConnected::Tcp)?;
    if !way.tls {
        return handshake_http2(shared, stream).await;
    }
    let stream = encrypt(way, stream, true).await?;
    handshake_http2(shared, stream).await
}

async fn encrypt(
    way: &Way,
    stream: tokio::net::TcpStream,
    http2: bool,
) -> Result<tokio_rustls::client::TlsStream<tokio::net::TcpStream>, NotConnected> {
    let name = ServerName::IpAddress((*way.target.ip()).into());
    let handshake = TlsConnector::from(tls::upstream_config(http2)).connect(name, stream);
    match tokio::time::timeout(CONNECT, handshake).await {
        Ok(Ok(stream)) => Ok(stream),
        Ok(Err(_)) | Err(_) => Err(NotConnected::Tls),
    }
}

async fn handshake_http1<S>(shared: &Arc<Shared>, stream: S) -> Result<Http1, NotConnected>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = http1::Builder::new()
        .max_buf_size(BUFFER)
        // Names have no case; some programs think otherwise, in this one.
        .title_case_headers(true)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(|error| NotConnected::Tcp(io::Error::other(error)))?;
    let open = Open::new(shared);
    tokio::spawn(async move {
        // Its end is seen by whoever waits for an answer.
        let _ended = connection.with_upgrades().await;
        drop(open);
    });
    Ok(sender)
}

async fn handshake_http2<S>(shared: &Arc<Shared>, stream: S) -> Result<Http2, NotConnected>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (sender, connection) = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .max_header_list_size(u32::try_from(BUFFER).unwrap_or(u32::MAX))
        .handshake(TokioIo::new(stream))
        .await
        .map_err(|error| NotConnected::Tcp(io::Error::other(error)))?;
    let open = Open::new(shared);
    tokio::spawn(async move {
        let _ended = connection.await;
        drop(open);
    });
    Ok(sender)
}

/// Counts an open connection until it is dropped. It does not keep the load balancer.
struct Open(Weak<Shared>);

impl Open {
    fn new(shared: &Arc<Shared>) -> Self {
        let numbers = &shared.metrics.balancer;
        numbers.new_connections.add(1);
        numbers.active_connections.add(1);
        Self(Arc::downgrade(shared))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        if let Some(shared) = self.0.upgrade() {
            shared.metrics.balancer.active_connections.take(1);
        }
    }
}
