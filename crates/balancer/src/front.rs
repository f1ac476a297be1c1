//! Connections of clients: accepted, decrypted, and served by the protocol that they speak.

pub(crate) mod http1;
pub(crate) mod http2;
pub(crate) mod reading;
mod streams;
mod tunnel;
mod writing;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use model::ListenerId;
use model::balancing::MutualTls;
use socket2::SockRef;
use tokio::net::TcpStream;
use tokio_rustls::{TlsAcceptor, TlsStream};

use crate::access_log::TlsUse;
use crate::headers::Origin;
use crate::http1::wire::Stream;
use crate::serving::{Core, Listening, Serving};
use crate::sockets::Place;
use crate::tls::{cipher_name, client_certificate_header, protocol_name};
use crate::upstream::Counted;

/// How long a handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// How much the kernel holds for a client beyond what is under way to it: a slow client is then seen to
/// take something each time that it does, and not once in some megabytes.
const NOT_SENT_MAX: u32 = 128 * 1024;

/// A client's connection.
#[derive(Debug)]
pub(crate) struct Client {
    pub(crate) core: Arc<Core>,
    pub(crate) listener: ListenerId,
    pub(crate) origin: Origin,
    pub(crate) place: Place,
    /// `TID_…` of the access log.
    pub(crate) trace: Arc<str>,
    pub(crate) opened: tokio::time::Instant,
    /// The only host whose requests are served here; any, if there is none.
    pub(crate) only_host: Option<String>,
    _counted: Counted,
}

/// Serves a connection that came in at this place and port, until it ends. If there is an `only_host`,
/// requests to another one end it.
pub(crate) async fn serve(
    core: Arc<Core>,
    place: Place,
    port: u16,
    tcp: TcpStream,
    only_host: Option<String>,
) {
    let Ok(peer) = tcp.peer_addr() else {
        return;
    };
    // IPv4 may have come in at a socket of IPv6.
    let peer = SocketAddr::new(peer.ip().to_canonical(), peer.port());
    let Some(serving) = core.serving() else {
        return;
    };
    let Some(listening) = serving.listening(port) else {
        return;
    };
    if listening.problem.is_some() {
        return;
    }
    // A packet that a security group drops is not answered either.
    if place == Place::Host && !is_admitted(listening, peer) {
        return;
    }
    let prepared = tcp
        .set_nodelay(true)
        .and_then(|()| SockRef::from(&tcp).set_tcp_notsent_lowat(NOT_SENT_MAX));
    if prepared.is_err() {
        return;
    }
    let counted = Counted::new(&core.metrics);
    let Some((stream, tls, certificate, is_http2)) = secure(&core, &serving, listening, tcp).await
    else {
        return;
    };
    let client = Client {
        listener: listening.id.clone(),
        origin: Origin {
            peer,
            port,
            tls,
            certificate,
        },
        place,
        trace: format!("TID_{:032x}", rand::random::<u128>()).into(),
        opened: tokio::time::Instant::now(),
        only_host,
        _counted: counted,
        core,
    };
    drop(serving);
    if is_http2 {
        Box::pin(http2::serve(Arc::new(client), stream)).await;
    } else {
        Box::pin(http1::serve(client, stream)).await;
    }
}

fn is_admitted(listening: &Listening, peer: SocketAddr) -> bool {
    let IpAddr::V4(address) = peer.ip() else {
        return false;
    };
    let mut ranges = listening.admitted.iter();
    ranges.any(|range| (range.first..=range.last).contains(&address))
}

/// A stream in the clear: how it is encrypted, the client's certificates, whether it is HTTP/2.
type Secured = (Stream, Option<TlsUse>, Option<HeaderValue>, bool);

async fn secure(
    core: &Core,
    serving: &Serving,
    listening: &Listening,
    tcp: TcpStream,
) -> Option<Secured> {
    let Some(tls) = &listening.tls else {
        return Some((Stream::Plain(tcp), None, None, false));
    };
    let accepting = TlsAcceptor::from(Arc::clone(&tls.config)).accept(tcp);
    let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, accepting).await else {
        core.metrics.balancer.client_tls_errors.add(1);
        return None;
    };
    let session = stream.get_ref().1;
    let suite = session.negotiated_cipher_suite().map(|suite| suite.suite());
    let resumed = session.handshake_kind() == Some(rustls::HandshakeKind::Resumed);
    let used = TlsUse {
        cipher: suite.map_or("-", cipher_name),
        protocol: session.protocol_version().map_or("-", protocol_name),
        domain_name: session.server_name().map(Into::into),
        certificate_arn: resumed.then(|| "session-reused".into()),
    };
    let certificate = match (tls.mutual, session.peer_certificates()) {
        (MutualTls::Passthrough, Some(chain)) => {
            HeaderValue::from_str(&client_certificate_header(chain)).ok()
        }
        _ => None,
    };
    let is_http2 = serving.plan.settings.http2 && session.alpn_protocol() == Some(b"h2");
    let stream = Stream::Tls(Box::new(TlsStream::Server(stream)));
    Some((stream, Some(used), certificate, is_http2))
}
