//! Connections from clients: requests are read from them, one after the other or many at once, and
//! answered by `proxy`.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::watch;

use crate::access_log::TlsUse;
use crate::balancer::Shared;
use crate::exchange::AnswerBody;
use crate::proxy;

/// A connection from a client.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) shared: Arc<Shared>,
    pub(crate) peer: SocketAddr,
    /// Of the node that it came by; none for the host's own address.
    pub(crate) zone: Option<Arc<str>>,
    /// The listener's.
    pub(crate) port: u16,
    pub(crate) tls: Option<TlsUse>,
    /// What is passed on of the client's certificate.
    pub(crate) client_certificate: Option<String>,
    /// `TID_…`.
    pub(crate) trace: Arc<str>,
}

/// "The load balancer supports a request line of up to 16K, a single header of up to 16K, and an
/// entire request header of up to 64K."
pub(crate) const HEAD_MAX: usize = 64 << 10;
/// AWS's, for one HTTP/2 connection.
const STREAMS_MAX: u32 = 128;
/// How long a connection that is to end may take for the request that it is at.
const LAST_REQUEST: Duration = Duration::from_secs(3600);

impl Connection {
    pub(crate) fn new(
        shared: Arc<Shared>,
        peer: SocketAddr,
        zone: Option<Arc<str>>,
        port: u16,
    ) -> Self {
        let trace = format!("TID_{:032x}", rand::random::<u128>());
        Self {
            shared,
            peer,
            zone,
            port,
            tls: None,
            client_certificate: None,
            trace: trace.into(),
        }
    }

    pub(crate) fn scheme(&self) -> &'static str {
        match self.tls {
            Some(_) => "https",
            None => "http",
        }
    }

    /// The idle timeout and how long the connection may live.
    fn periods(&self) -> (Duration, Duration) {
        let config = self.shared.config();
        let seconds = config.map_or((60, 3600), |config| {
            let settings = config.settings();
            (
                settings.idle_timeout_seconds,
                settings.client_keep_alive_seconds,
            )
        });
        (self.shared.period(seconds.0), self.shared.period(seconds.1))
    }
}

/// Serves HTTP/1.1 until the client leaves, idles, or the connection is to end.
pub(crate) async fn serve_http1<S>(connection: Connection, stream: S)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (idle, age) = connection.periods();
    let draining = connection.shared.draining();
    let connection = Arc::new(connection);
    let service = service_fn(move |request: Request<Incoming>| {
        let connection = Arc::clone(&connection);
        async move { answer(connection, request).await }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(idle)
        .max_buf_size(HEAD_MAX + (16 << 10))
        .title_case_headers(true)
        .serve_connection(TokioIo::new(stream), service)
        .with_upgrades();
    let mut served = pin!(served);
    let end = |served: Pin<&mut _>| http1::UpgradeableConnection::graceful_shutdown(served);
    until_end(served.as_mut(), end, draining, age).await;
}

/// The same for HTTP/2.
pub(crate) async fn serve_http2<S>(connection: Connection, stream: S)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (idle, age) = connection.periods();
    let draining = connection.shared.draining();
    let connection = Arc::new(connection);
    let service = service_fn(move |request: Request<Incoming>| {
        let connection = Arc::clone(&connection);
        async move { answer(connection, request).await }
    });
    let served = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(u32::try_from(HEAD_MAX).unwrap_or(u32::MAX))
        // Of a client that reset streams without end (CVE-2023-44487).
        .max_pending_accept_reset_streams(Some(20))
        .keep_alive_interval(Some(idle))
        .keep_alive_timeout(Duration::from_secs(10))
        .serve_connection(TokioIo::new(stream), service);
    let mut served = pin!(served);
    let end = |served: Pin<&mut _>| http2::Connection::graceful_shutdown(served);
    until_end(served.as_mut(), end, draining, age).await;
}

async fn answer(
    connection: Arc<Connection>,
    request: Request<Incoming>,
) -> Result<Response<AnswerBody>, Infallible> {
    Ok(proxy::answer(&connection, request).await)
}

/// Runs a connection; asks it to end when it has lived long enough or the process leaves.
async fn until_end<C, E>(
    mut served: Pin<&mut C>,
    end: impl Fn(Pin<&mut C>),
    mut draining: watch::Receiver<bool>,
    age: Duration,
) where
    C: Future<Output = Result<(), E>>,
{
    tokio::select! {
        // How a client leaves is its own affair.
        _ = served.as_mut() => return,
        () = tokio::time::sleep(age) => {}
        _ = draining.wait_for(|draining| *draining) => {}
    }
    end(served.as_mut());
    let _late = tokio::time::timeout(LAST_REQUEST, served).await;
}
