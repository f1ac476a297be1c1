//! Connections of clients: accepted, decrypted, and served by the protocol that they speak.

pub(crate) mod http1;
pub(crate) mod http2;
pub(crate) mod reading;
mod streams;
mod tunnel;
mod writing;

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use http::{HeaderValue, Response};
use model::ListenerId;
use model::balancing::MutualTls;
use socket2::SockRef;
use tokio::net::TcpStream;
use tokio_rustls::TlsStream;

use crate::access_log::{ConnectionRecord, Handshake, TlsUse};
use crate::answers;
use crate::bodies::ResponseBody;
use crate::headers::Origin;
use crate::http1::wire::Stream;
use crate::serving::{Core, Listening, Serving};
use crate::sockets::Place;
use crate::tls::{self, cipher_name, client_certificate_header, protocol_name};
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
    /// `TID_…` of the logs.
    pub(crate) trace: Arc<str>,
    pub(crate) opened: tokio::time::Instant,
    /// The only host whose requests are served here; any, if there is none.
    pub(crate) only_host: Option<String>,
    _counted: Counted,
}

impl Client {
    /// The answer to what is not understood, with what the listener changes.
    fn error(&self, status: u16) -> Response<ResponseBody> {
        let mut response = answers::error(status);
        let current = self.core.current();
        let routes = current
            .as_ref()
            .and_then(|serving| serving.routes.listener(&self.listener));
        if let Some(routes) = routes {
            routes.headers.respond(response.headers_mut());
        }
        response
    }
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
    let node = tcp.local_addr().ok().map(|address| address.ip());
    let trace: Arc<str> = format!("TID_{:032x}", rand::random::<u128>()).into();
    let secured = secure(&core, &serving, listening, tcp).await;
    if let Some(logs) = core.logs() {
        logs.connections.record(Box::new(ConnectionRecord {
            at: SystemTime::now(),
            client: peer,
            listener_port: port,
            tls: secured
                .as_ref()
                .map_or(Some(Handshake::Failed), |one| one.handshake.clone()),
            trace_id: Arc::clone(&trace),
            load_balancer: Arc::clone(&serving.path),
            node,
        }));
    }
    let Some(secured) = secured else {
        return;
    };
    let client = Client {
        listener: listening.id.clone(),
        origin: Origin {
            peer,
            port,
            tls: secured.tls,
            certificate: secured.certificate,
        },
        place,
        trace,
        opened: tokio::time::Instant::now(),
        only_host,
        _counted: counted,
        core,
    };
    drop(serving);
    if secured.is_http2 {
        Box::pin(http2::serve(Arc::new(client), secured.stream)).await;
    } else {
        Box::pin(http1::serve(client, secured.stream)).await;
    }
}

fn is_admitted(listening: &Listening, peer: SocketAddr) -> bool {
    let IpAddr::V4(address) = peer.ip() else {
        return false;
    };
    let mut ranges = listening.admitted.iter();
    ranges.any(|range| (range.first..=range.last).contains(&address))
}

/// A stream in the clear.
struct Secured {
    stream: Stream,
    tls: Option<TlsUse>,
    /// For the connection log; nothing at a listener without TLS.
    handshake: Option<Handshake>,
    /// What a target is told of the client's certificates.
    certificate: Option<HeaderValue>,
    is_http2: bool,
}

async fn secure(
    core: &Core,
    serving: &Serving,
    listening: &Listening,
    tcp: TcpStream,
) -> Option<Secured> {
    let Some(tls) = &listening.tls else {
        return Some(Secured {
            stream: Stream::Plain(tcp),
            tls: None,
            handshake: None,
            certificate: None,
            is_http2: false,
        });
    };
    let began = Instant::now();
    let accepting = tls::accept(Arc::clone(&tls.config), tcp);
    let Ok(Ok((stream, shown))) = tokio::time::timeout(HANDSHAKE, accepting).await else {
        core.metrics.balancer.client_tls_errors.add(1);
        return None;
    };
    let took = began.elapsed();
    let session = stream.get_ref().1;
    let suite = session.negotiated_cipher_suite().map(|suite| suite.suite());
    let resumed = session.handshake_kind() == Some(rustls::HandshakeKind::Resumed);
    let certificate_arn = match shown {
        _ if resumed => Some("session-reused".into()),
        Some(id) if core.logs().is_some() => Some(serving.scope.certificate(&id).into()),
        _ => None,
    };
    let used = TlsUse {
        cipher: suite.map_or("-", cipher_name),
        protocol: session.protocol_version().map_or("-", protocol_name),
        domain_name: session.server_name().map(Into::into),
        certificate_arn,
    };
    let chain = match tls.mutual {
        MutualTls::Passthrough => session.peer_certificates(),
        MutualTls::Off => None,
    };
    let handshake = core.logs().map(|_| Handshake::Done {
        protocol: used.protocol,
        cipher: used.cipher,
        key_exchange: session
            .negotiated_key_exchange_group()
            .map(|group| format!("{:?}", group.name())),
        took,
        certificate: chain
            .and_then(|chain| chain.first())
            .map(|one| one.clone().into_owned()),
    });
    let certificate =
        chain.and_then(|chain| HeaderValue::from_str(&client_certificate_header(chain)).ok());
    let is_http2 = serving.plan.settings.http2 && session.alpn_protocol() == Some(b"h2");
    Some(Secured {
        tls: Some(used),
        handshake,
        certificate,
        is_http2,
        stream: Stream::Tls(Box::new(TlsStream::Server(stream))),
    })
}
