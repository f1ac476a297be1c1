//! Taking connections from listening sockets, and TLS where the listener speaks it.

use std::io;
use std::net::{SocketAddr, TcpListener as StdListener};
use std::sync::Arc;
use std::time::Duration;

use model::balancing::ListenerProtocol;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::access_log::TlsUse;
use crate::balancer::{Config, Shared};
use crate::front::{self, Connection};
use crate::sockets::{ListeningSocket, Place};
use crate::tls;

/// Takes connections from one socket until it is dropped.
#[derive(Debug)]
pub(crate) struct Acceptor {
    work: JoinHandle<()>,
    /// Where the socket listens.
    pub(crate) address: SocketAddr,
}

/// Connections from clients at a time; more are closed at once.
const CONNECTIONS_MAX: usize = 16_000;
/// How long a client may take for the handshake of TLS.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// How long to wait when no connection can be taken, because there are no descriptors left.
const PAUSE: Duration = Duration::from_millis(10);

/// Begins to take connections.
pub(crate) fn start(shared: &Arc<Shared>, socket: ListeningSocket) -> io::Result<Acceptor> {
    let listener = StdListener::from(socket.socket);
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let listener = TcpListener::from_std(listener)?;
    let shared = Arc::clone(shared);
    let (place, port) = (socket.place, socket.port);
    let work = async move {
        loop {
            match listener.accept().await {
                Ok((stream, peer)) => take(&shared, stream, peer, &place, port),
                Err(error) => {
                    tracing::warn!(%error, port, "a connection cannot be taken");
                    tokio::time::sleep(PAUSE).await;
                }
            }
        }
    };
    Ok(Acceptor {
        work: tokio::spawn(work),
        address,
    })
}

/// Where a socket listens.
pub(crate) fn address(socket: &ListeningSocket) -> io::Result<SocketAddr> {
    StdListener::from(socket.socket.try_clone()?).local_addr()
}

impl Drop for Acceptor {
    fn drop(&mut self) {
        self.work.abort();
    }
}

fn take(shared: &Arc<Shared>, stream: TcpStream, peer: SocketAddr, place: &Place, port: u16) {
    let Some(config) = shared.config() else {
        return;
    };
    let Some(listener) = config.listener(port) else {
        return;
    };
    let is_admitted = match (place, peer) {
        (Place::Node(_), _) => true,
        (Place::Host, SocketAddr::V4(peer)) => listener.admits(*peer.ip()),
        (Place::Host, SocketAddr::V6(_)) => false,
    };
    if !is_admitted {
        return;
    }
    let numbers = &shared.metrics.balancer;
    if shared.connections.receiver_count() >= CONNECTIONS_MAX {
        numbers.rejected_connections.add(1);
        return;
    }
    // Small answers must not wait for acknowledgements.
    let _unimportant = stream.set_nodelay(true);
    let zone = match place {
        Place::Node(zone) => Some(Arc::from(zone.as_str())),
        Place::Host => None,
    };
    let connection = Connection::new(Arc::clone(shared), peer, zone, port);
    let opened = Opened::new(shared);
    let shared = Arc::clone(shared);
    match listener.protocol {
        ListenerProtocol::Http => {
            tokio::spawn(async move {
                front::serve_http1(connection, stream).await;
                drop(opened);
            });
        }
        ListenerProtocol::Https => {
            tokio::spawn(async move {
                encrypted(&shared, &config, connection, stream).await;
                drop(opened);
            });
        }
    }
}

/// Counts an open connection until it is dropped.
struct Opened {
    shared: Arc<Shared>,
    _open: watch::Receiver<()>,
}

impl Opened {
    fn new(shared: &Arc<Shared>) -> Self {
        let numbers = &shared.metrics.balancer;
        numbers.new_connections.add(1);
        numbers.active_connections.add(1);
        Self {
            _open: shared.connections.subscribe(),
            shared: Arc::clone(shared),
        }
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.shared.metrics.balancer.active_connections.take(1);
    }
}

async fn encrypted(
    shared: &Arc<Shared>,
    config: &Config,
    mut connection: Connection,
    stream: TcpStream,
) {
    let listener = config.listener(connection.port);
    let Some(server) = listener.and_then(|listener| listener.tls.clone()) else {
        return;
    };
    let handshake = TlsAcceptor::from(server).accept(stream);
    let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, handshake).await else {
        shared.metrics.balancer.client_tls_errors.add(1);
        return;
    };
    let (_, session) = stream.get_ref();
    let is_http2 = session.alpn_protocol() == Some(b"h2");
    connection.tls = Some(TlsUse {
        cipher: session
            .negotiated_cipher_suite()
            .map_or("-", |suite| tls::cipher_name(suite.suite())),
        protocol: session.protocol_version().map_or("-", tls::protocol_name),
        domain_name: session.server_name().map(Arc::from),
        certificate_arn: None,
    });
    connection.client_certificate = session
        .peer_certificates()
        .map(tls::client_certificate_header);
    if is_http2 {
        front::serve_http2(connection, stream).await;
    } else {
        front::serve_http1(connection, stream).await;
    }
}
