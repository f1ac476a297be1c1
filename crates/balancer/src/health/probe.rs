//! One health check of one target: a request as AWS makes it, and what its answer means.

use std::io;
use std::net::SocketAddrV4;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo};
use model::balancing::{HealthCheckProtocol, ProtocolVersion};
use rules::balancing::matcher::Matcher;
use rustls::pki_types::{IpAddr, ServerName};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;

use crate::connect::{Node, connect};
use crate::targets::{Checked, Failure};
use crate::tls;

/// How much of a response is read, so that the target can end it in peace.
const BODY_MAX: usize = 64 << 10;
/// How long the body of a response that is already judged is waited for.
const BODY_WAIT: Duration = Duration::from_secs(1);
/// The headers of a response, as for those to clients.
const HEADERS_MAX: usize = 32 << 10;

/// What became clear before the response was over.
type Verdict = OnceLock<Result<(), Failure>>;

/// What a target is asked, and how.
#[derive(Debug)]
pub(super) struct Probe {
    address: SocketAddrV4,
    tls: bool,
    version: ProtocolVersion,
    path: String,
    timeout: Duration,
    /// `None` takes nothing for a success.
    matcher: Option<Matcher>,
}

impl Probe {
    /// `target` is the address that requests go to.
    pub(super) fn new(target: SocketAddrV4, checked: &Checked) -> Self {
        let check = &checked.check;
        let version = checked.protocol_version;
        let matcher = match version {
            ProtocolVersion::Grpc => Matcher::grpc(&check.matcher),
            ProtocolVersion::Http1 | ProtocolVersion::Http2 => Matcher::http(&check.matcher),
        };
        Self {
            address: SocketAddrV4::new(*target.ip(), check.port.unwrap_or(target.port())),
            tls: check.protocol == HealthCheckProtocol::Https,
            version,
            path: check.path.clone(),
            timeout: Duration::from_secs(check.timeout_seconds.into()),
            matcher: matcher.ok(),
        }
    }

    /// Asks once, from a node.
    pub(super) async fn run(&self, node: Option<&Node>) -> Result<(), Failure> {
        // Stands even if the time runs out while the rest of the response is read.
        let verdict = OnceLock::new();
        let judged = tokio::time::timeout(self.timeout, async {
            let stream = connect(self.address, node, self.timeout).await;
            let stream = stream.map_err(|error| failure(&error))?;
            if !self.tls {
                return self.ask(stream, &verdict).await;
            }
            let config = tls::upstream_config(self.version != ProtocolVersion::Http1);
            let name = ServerName::IpAddress(IpAddr::V4((*self.address.ip()).into()));
            let stream = TlsConnector::from(config).connect(name, stream).await;
            let stream = stream.map_err(|error| failure(&error))?;
            self.ask(stream, &verdict).await
        });
        let late = || verdict.get().copied().unwrap_or(Err(Failure::Timeout));
        judged.await.unwrap_or_else(|_| late())
    }

    async fn ask<S>(&self, stream: S, verdict: &Verdict) -> Result<(), Failure>
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let request = self.request().ok_or(Failure::Internal)?;
        let stream = TokioIo::new(stream);
        match self.version {
            ProtocolVersion::Http1 => {
                let shaken = hyper::client::conn::http1::Builder::new()
                    .title_case_headers(true)
                    .max_buf_size(HEADERS_MAX)
                    .handshake(stream);
                let (mut sender, connection) = shaken.await.map_err(|_| Failure::Failed)?;
                let exchange = async move {
                    self.judge(sender.send_request(request).await, verdict)
                        .await
                };
                driven(exchange, connection).await
            }
            ProtocolVersion::Http2 | ProtocolVersion::Grpc => {
                let shaken = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
                    .max_header_list_size(u32::try_from(HEADERS_MAX).unwrap_or(u32::MAX))
                    .handshake(stream);
                let (mut sender, connection) = shaken.await.map_err(|_| Failure::Failed)?;
                let exchange = async move {
                    self.judge(sender.send_request(request).await, verdict)
                        .await
                };
                driven(exchange, connection).await
            }
        }
    }

    fn request(&self) -> Option<Request<Full<Bytes>>> {
        let agent = (header::USER_AGENT, "ELB-HealthChecker/2.0");
        let scheme = if self.tls { "https" } else { "http" };
        let whole = format!("{scheme}://{}{}", self.address, self.path);
        let request = match self.version {
            ProtocolVersion::Http1 => Request::get(self.path.parse::<Uri>().ok()?)
                .header(header::HOST, self.address.to_string())
                .header(header::CONNECTION, "close")
                .header(agent.0, agent.1)
                .header(header::ACCEPT_ENCODING, "gzip, compressed")
                .body(Full::default()),
            ProtocolVersion::Http2 => Request::get(whole)
                .header(agent.0, agent.1)
                .header(header::ACCEPT_ENCODING, "gzip, compressed")
                .body(Full::default()),
            // A call with one empty message.
            ProtocolVersion::Grpc => Request::builder()
                .method(Method::POST)
                .uri(whole)
                .header(agent.0, agent.1)
                .header(header::CONTENT_TYPE, "application/grpc")
                .header(header::TE, "trailers")
                .body(Full::from(&[0; 5][..])),
        };
        request.ok()
    }

    async fn judge(
        &self,
        response: Result<Response<Incoming>, hyper::Error>,
        verdict: &Verdict,
    ) -> Result<(), Failure> {
        let response = response.map_err(|_| Failure::Failed)?;
        if self.version == ProtocolVersion::Grpc {
            return self.verdict(grpc_status(response).await?);
        }
        let outcome = self.verdict(response.status().as_u16());
        let outcome = *verdict.get_or_init(|| outcome);
        // So that the target can end its response in peace; the status is all that counts.
        let _body = tokio::time::timeout(BODY_WAIT, trailers(response.into_body())).await;
        outcome
    }

    fn verdict(&self, code: u16) -> Result<(), Failure> {
        match &self.matcher {
            Some(matcher) if matcher.admits(code) => Ok(()),
            Some(_) => Err(Failure::Code(code)),
            None => Err(Failure::Internal),
        }
    }
}

/// Runs an exchange over a connection that has to be polled for it.
async fn driven(
    exchange: impl Future<Output = Result<(), Failure>>,
    connection: impl Future<Output = Result<(), hyper::Error>>,
) -> Result<(), Failure> {
    let mut exchange = std::pin::pin!(exchange);
    tokio::select! {
        biased;
        outcome = &mut exchange => return outcome,
        _ended = connection => {}
    }
    // What came before the connection ended may be all that was needed.
    exchange.await
}

/// The status of a gRPC call: that of its headers, when they are all, or of its trailers; else what
/// the HTTP status means ("HTTP to gRPC Status Code Mapping" of the gRPC project).
async fn grpc_status(response: Response<Incoming>) -> Result<u16, Failure> {
    let http = response.status();
    if let Some(code) = code_in(response.headers()) {
        return Ok(code);
    }
    if http == StatusCode::OK {
        let trailers = trailers(response.into_body()).await?;
        return trailers.as_ref().and_then(code_in).ok_or(Failure::Failed);
    }
    Ok(match http.as_u16() {
        400 => 13,
        401 => 16,
        403 => 7,
        404 => 12,
        429 | 502 | 503 | 504 => 14,
        _ => 2,
    })
}

fn code_in(headers: &HeaderMap) -> Option<u16> {
    headers.get("grpc-status")?.to_str().ok()?.parse().ok()
}

/// Reads a body to its end, if that is near.
async fn trailers(mut body: Incoming) -> Result<Option<HeaderMap>, Failure> {
    let mut read = 0;
    while let Some(frame) = body.frame().await {
        match frame.map_err(|_| Failure::Failed)?.into_data() {
            Ok(data) => read += data.len(),
            Err(frame) => return Ok(frame.into_trailers().ok()),
        }
        if read > BODY_MAX {
            return Err(Failure::Failed);
        }
    }
    Ok(None)
}

/// A target that cannot be reached is as good as one that does not answer: on AWS nobody would tell
/// that it is not there.
fn failure(error: &io::Error) -> Failure {
    match error.kind() {
        io::ErrorKind::TimedOut
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable => Failure::Timeout,
        _ => Failure::Failed,
    }
}
