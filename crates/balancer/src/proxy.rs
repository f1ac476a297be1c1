//! From a request to its answer: checks, the rule that takes it, and the target that answers.

mod head;
#[cfg(test)]
mod tests;
mod upgrade;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST, UPGRADE};
use http::uri::{Authority, PathAndQuery, Scheme};
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri, Version};
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;
use model::balancing::{ProtocolVersion, TargetProtocol};

use crate::balancer::Config;
use crate::connect::Node;
use crate::exchange::{AnswerBody, Exchange, RequestBody, TargetBody};
use crate::front::Connection;
use crate::own_answer::{self, Own};
use crate::routes::{Decision, RequestFacts};
use crate::targets::{Forward, Lease};
use crate::upstream::{self, NotConnected, Returning, Way};

/// "Response headers … larger than 32K"
const ANSWER_HEAD_MAX: usize = 32 << 10;

/// Answers a request.
pub(crate) async fn answer(
    connection: &Arc<Connection>,
    request: Request<Incoming>,
) -> Response<AnswerBody> {
    let Some(config) = connection.shared.config() else {
        let nobody = Arc::from("-");
        return own(Exchange::new(connection, &nobody, &request), Own::NoTargets);
    };
    let exchange = Exchange::new(connection, &config.path, &request);
    match decide(connection, &config, request, exchange).await {
        Ok(response) => response,
        Err((exchange, why)) => own(exchange, why),
    }
}

/// What became of a request: an answer, or why the load balancer answers itself.
type Outcome = Result<Response<AnswerBody>, (Exchange, Own)>;

async fn decide(
    connection: &Arc<Connection>,
    config: &Arc<Config>,
    request: Request<Incoming>,
    mut exchange: Exchange,
) -> Outcome {
    if let Err(why) = head::check(&request, config.settings()) {
        return Err((exchange, why));
    }
    let Some(routes) = config.routes(connection.port) else {
        // Its listener is gone; the connection came before.
        return Err((exchange, Own::NoTargets));
    };
    let host = head::host(&request).to_ascii_lowercase();
    let facts = RequestFacts {
        method: request.method(),
        scheme: connection.scheme(),
        host: &host,
        port: connection.port,
        path: request.uri().path(),
        query: request.uri().query(),
        headers: request.headers(),
        source: connection.peer.ip(),
    };
    let numbers = &connection.shared.metrics.balancer;
    match routes.decide(&facts) {
        Decision::Forward(forward) => {
            exchange.ruled(&forward.rule, &["forward"]);
            let chosen = choose(connection, forward, &facts);
            let lease = match chosen {
                Ok(lease) => lease,
                Err(why) => return Err((exchange, why)),
            };
            send(connection, config, request, exchange, lease).await
        }
        Decision::Redirect {
            rule,
            status,
            location,
        } => {
            exchange.ruled(rule, &["redirect"]);
            exchange.redirected(&location);
            numbers.redirects.add(1);
            exchange.own(status.as_u16());
            Ok(page(exchange, own_answer::redirect(status, &location)))
        }
        Decision::Fixed {
            rule,
            status,
            content_type,
            body,
        } => {
            exchange.ruled(rule, &["fixed-response"]);
            numbers.fixed_responses.add(1);
            exchange.own(status.as_u16());
            Ok(page(
                exchange,
                own_answer::fixed(status, content_type, body),
            ))
        }
    }
}

/// A target for the request that speaks its protocol.
fn choose(
    connection: &Connection,
    forward: &Forward,
    facts: &RequestFacts<'_>,
) -> Result<Lease, Own> {
    let zone = connection.zone.as_deref();
    let targets = &connection.shared.targets;
    targets
        .choose(forward, facts, zone)
        .map_err(|_| Own::NoTargets)
}

/// Whether a request can be carried by a target group's protocol (error 464).
fn fits(request: &Request<Incoming>, version: ProtocolVersion) -> bool {
    let is_grpc = request
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|value| value.as_bytes().starts_with(b"application/grpc"));
    match version {
        ProtocolVersion::Http1 => !is_grpc,
        ProtocolVersion::Http2 => request.version() == Version::HTTP_2,
        ProtocolVersion::Grpc => {
            request.version() == Version::HTTP_2 && request.method() == Method::POST
        }
    }
}

async fn send(
    connection: &Arc<Connection>,
    config: &Config,
    mut request: Request<Incoming>,
    mut exchange: Exchange,
    lease: Lease,
) -> Outcome {
    let shared = &connection.shared;
    let version = lease.protocol_version();
    if !fits(&request, version) {
        return Err((exchange, Own::ProtocolMismatch));
    }
    if version == ProtocolVersion::Grpc {
        shared.metrics.balancer.grpc_requests.add(1);
    }
    let client_version = request.version();
    let upgrade = upgrade_of(&mut request);
    let node = node(connection, config);
    let way = Way {
        target: lease.target(),
        node: node.map(|node| node.address),
        tls: lease.protocol() == TargetProtocol::Https,
    };
    let counters = shared.metrics.group(lease.group_id());
    let cut = lease.cut();
    exchange.chosen(lease, counters);
    let request = match outgoing(
        connection,
        config,
        &way,
        version,
        request,
        &mut exchange,
        upgrade.as_ref(),
    ) {
        Ok(request) => request,
        Err(why) => return Err((exchange, why)),
    };
    let mut cut = Box::pin(cut);
    let idle = shared.period(config.settings().idle_timeout_seconds);
    let begun = Instant::now();
    let progress = Arc::clone(&exchange.progress);
    let asked = async {
        match version {
            ProtocolVersion::Http1 => ask_http1(connection, &exchange, &way, node, request).await,
            ProtocolVersion::Http2 | ProtocolVersion::Grpc => {
                ask_http2(connection, &exchange, &way, node, request).await
            }
        }
    };
    let asked = tokio::select! {
        asked = asked => asked,
        client = progress.stalls(idle) => Err(match client {
            true => Own::RequestTimeout,
            false => Own::GatewayTimeout,
        }),
        () = cut.as_mut() => Err(Own::BadGateway),
    };
    let (mut response, returning) = match asked {
        Ok(asked) => asked,
        Err(why) => return Err((exchange, why)),
    };
    if head_length(&response) > ANSWER_HEAD_MAX {
        return Err((exchange, Own::BadGateway));
    }
    exchange.answered(response.status().as_u16(), begun.elapsed());
    if response.status() == StatusCode::SWITCHING_PROTOCOLS {
        return switch(response, upgrade, exchange, idle, cut);
    }
    head::to_client(response.headers_mut(), client_version);
    if let Some(lease) = exchange.lease() {
        lease.response_headers(response.headers_mut());
    }
    *response.version_mut() = Version::HTTP_11;
    exchange.sent(head_length(&response));
    Ok(response
        .map(|body| AnswerBody::Target(TargetBody::new(body, exchange, idle, cut, returning))))
}

/// What a client wants its connection to become.
struct Upgrade {
    protocol: HeaderValue,
    client: OnUpgrade,
}

fn upgrade_of(request: &mut Request<Incoming>) -> Option<Upgrade> {
    if request.version() != Version::HTTP_11 {
        return None;
    }
    let wants = request
        .headers()
        .get(http::header::CONNECTION)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            let mut names = value.split(',');
            names.any(|name| name.trim().eq_ignore_ascii_case("upgrade"))
        });
    let protocol = request.headers().get(UPGRADE).filter(|_| wants)?.clone();
    Some(Upgrade {
        protocol,
        client: hyper::upgrade::on(request),
    })
}

/// Lets the connection become another protocol's.
fn switch(
    mut response: Response<Incoming>,
    upgrade: Option<Upgrade>,
    mut exchange: Exchange,
    idle: Duration,
    cut: std::pin::Pin<Box<dyn Future<Output = ()> + Send>>,
) -> Outcome {
    let Some(upgrade) = upgrade else {
        return Err((exchange, Own::BadGateway));
    };
    let target = hyper::upgrade::on(&mut response);
    let mut answer = Response::new(());
    *answer.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    *answer.headers_mut() = std::mem::take(response.headers_mut());
    if let Some(lease) = exchange.lease() {
        lease.response_headers(answer.headers_mut());
    }
    exchange.sent(head_length(&answer));
    let client = upgrade.client;
    // The answer itself is a body of nothing, which must not end the exchange.
    tokio::spawn(upgrade::splice(client, target, exchange, idle, cut));
    Ok(answer.map(|()| AnswerBody::Nothing))
}

/// The node that a connection to a target comes from: the one that the client came by, else each in
/// turn.
fn node<'c>(connection: &Connection, config: &'c Config) -> Option<&'c Node> {
    static TURN: AtomicUsize = AtomicUsize::new(0);
    let nodes = &config.nodes;
    let own = connection.zone.as_deref();
    let same = |node: &&Node| own == Some(node.availability_zone.as_str());
    nodes.iter().find(same).or_else(|| {
        let turn = TURN.fetch_add(1, Ordering::Relaxed);
        nodes.get(turn.checked_rem(nodes.len())?)
    })
}

/// The request as its target is to see it.
fn outgoing(
    connection: &Connection,
    config: &Config,
    way: &Way,
    version: ProtocolVersion,
    request: Request<Incoming>,
    exchange: &mut Exchange,
    upgrade: Option<&Upgrade>,
) -> Result<Request<RequestBody>, Own> {
    let host = request
        .headers()
        .get(HOST)
        .map(|host| host.as_bytes().to_vec())
        .or_else(|| Some(request.uri().authority()?.as_str().as_bytes().to_vec()))
        // HTTP/1.0 needs none; the target does.
        .unwrap_or_else(|| way.target.to_string().into_bytes());
    let host = host_for_target(host, connection, config);
    let (mut parts, body) = request.into_parts();
    let trace = head::to_target(&mut parts.headers, connection, config.settings());
    exchange.traced(&trace);
    let path = parts.uri.path_and_query().cloned();
    let path = path.unwrap_or_else(|| PathAndQuery::from_static("/"));
    let mut target = http::uri::Parts::default();
    target.path_and_query = Some(path);
    parts.extensions = http::Extensions::default();
    match version {
        ProtocolVersion::Http1 => {
            parts.version = Version::HTTP_11;
            let host = HeaderValue::from_bytes(&host).map_err(|_| Own::BadRequest)?;
            parts.headers.insert(HOST, host);
            if let Some(upgrade) = upgrade {
                let headers = &mut parts.headers;
                headers.insert(
                    http::header::CONNECTION,
                    HeaderValue::from_static("upgrade"),
                );
                headers.insert(UPGRADE, upgrade.protocol.clone());
            }
        }
        ProtocolVersion::Http2 | ProtocolVersion::Grpc => {
            parts.version = Version::HTTP_2;
            parts.headers.remove(HOST);
            target.scheme = Some(if way.tls { Scheme::HTTPS } else { Scheme::HTTP });
            let host = Authority::try_from(host.as_slice()).map_err(|_| Own::BadRequest)?;
            target.authority = Some(host);
        }
    }
    parts.uri = Uri::from_parts(target).map_err(|_| Own::BadRequest)?;
    let body = RequestBody::new(body, Arc::clone(&exchange.progress));
    Ok(Request::from_parts(parts, body))
}

/// The client's host; its port is told where it is not the scheme's own, unless the header is to be
/// preserved.
fn host_for_target(host: Vec<u8>, connection: &Connection, config: &Config) -> Vec<u8> {
    let usual = match connection.tls {
        Some(_) => 443,
        None => 80,
    };
    let has_port = host
        .iter()
        .rev()
        .take_while(|byte| **byte != b']')
        .any(|b| *b == b':');
    if config.settings().preserve_host_header || has_port || connection.port == usual {
        return host;
    }
    [host, format!(":{}", connection.port).into_bytes()].concat()
}

type Asked = Result<(Response<Incoming>, Option<Returning>), Own>;

async fn ask_http1(
    connection: &Connection,
    exchange: &Exchange,
    way: &Way,
    node: Option<&Node>,
    mut request: Request<RequestBody>,
) -> Asked {
    let shared = &connection.shared;
    loop {
        let (mut sender, is_new) = match shared.upstreams.take(way) {
            Some(sender) => (sender, false),
            None => {
                let opened = upstream::open_http1(shared, way, node).await;
                let opened = opened.map_err(|why| not_connected(exchange, way, &why))?;
                (opened, true)
            }
        };
        match sender.try_send_request(request).await {
            Ok(response) => {
                let returning = Returning::new(shared, way.clone(), sender);
                return Ok((response, Some(returning)));
            }
            // A connection that the target had closed meanwhile: nothing of the request went out.
            Err(mut error) => match error.take_message() {
                Some(again) if !is_new => request = again,
                _ => return Err(Own::BadGateway),
            },
        }
    }
}

async fn ask_http2(
    connection: &Connection,
    exchange: &Exchange,
    way: &Way,
    node: Option<&Node>,
    mut request: Request<RequestBody>,
) -> Asked {
    let shared = &connection.shared;
    loop {
        let (mut sender, is_new) = match shared.upstreams.take_shared(way) {
            Some(sender) => (sender, false),
            None => {
                let opened = upstream::open_http2(shared, way, node).await;
                let opened = opened.map_err(|why| not_connected(exchange, way, &why))?;
                shared.upstreams.keep_shared(way.clone(), opened.clone());
                (opened, true)
            }
        };
        match sender.try_send_request(request).await {
            Ok(response) => return Ok((response, None)),
            Err(mut error) => match error.take_message() {
                Some(again) if !is_new => request = again,
                _ => return Err(Own::BadGateway),
            },
        }
    }
}

fn not_connected(exchange: &Exchange, way: &Way, why: &NotConnected) -> Own {
    match why {
        NotConnected::Tcp(error) => {
            exchange.not_connected(way.target, false);
            match error.kind() {
                std::io::ErrorKind::TimedOut => Own::GatewayTimeout,
                _ => Own::BadGateway,
            }
        }
        NotConnected::Tls => {
            exchange.not_connected(way.target, true);
            Own::BadGateway
        }
    }
}

/// About the bytes of an answer's head.
fn head_length<B>(response: &Response<B>) -> usize {
    let headers = response.headers().iter();
    let lines = headers.map(|(name, value)| name.as_str().len() + value.len() + 4);
    lines.sum::<usize>() + "HTTP/1.1 200 OK\r\n\r\n".len()
}

fn own(mut exchange: Exchange, why: Own) -> Response<AnswerBody> {
    exchange.failed(why);
    page(exchange, why.response())
}

fn page(mut exchange: Exchange, response: Response<Bytes>) -> Response<AnswerBody> {
    exchange.sent(head_length(&response));
    response.map(|page| AnswerBody::Own { page, exchange })
}
