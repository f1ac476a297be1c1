//! The HTTP listener: connections in, requests to the dispatcher. What a request means is decided
//! in `protocols` and `registry`.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use agent::LocalEngine;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{Either, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use protocols::{AnswerBody, Dispatcher};
use registry::http::Api;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use crate::balancer_entry::{self, Guest};
use crate::balancer_role;
use crate::exec::Sessions;

/// Connections that are served at the same time; more wait to be accepted.
const CONNECTIONS_MAX: usize = 1024;
/// How long a client may take to send a request's headers.
const HEADERS_TIMEOUT: Duration = Duration::from_secs(15);
const HEADERS_MAX_BYTES: usize = 64 << 10;
/// How long open requests may take after the control plane was told to stop.
const GRACE: Duration = Duration::from_secs(3);

/// What answers requests.
pub(crate) struct Served {
    pub(crate) dispatcher: Dispatcher,
    pub(crate) registry: Api,
    pub(crate) sessions: Sessions,
    pub(crate) engine: Arc<LocalEngine>,
}

/// An answer of any of them.
type Body = Either<AnswerBody, registry::http::Body>;

/// Serves until `stop` turns true, then lets open requests end.
pub(crate) async fn serve(
    listener: TcpListener,
    served: Arc<Served>,
    mut stop: watch::Receiver<bool>,
) {
    let slots = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let graceful = GracefulShutdown::new();
    loop {
        let Ok(slot) = Arc::clone(&slots).acquire_owned().await else {
            return;
        };
        let accepted = tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            accepted = listener.accept() => accepted,
        };
        let (stream, _) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of descriptors, mostly: waiting lets some be closed.
                tracing::warn!(%error, "cannot accept a connection");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
        };
        let served = Arc::clone(&served);
        let connection = connection(stream, served, graceful.watcher());
        tokio::spawn(async move {
            connection.await;
            drop(slot);
        });
    }
    drop(listener);
    served.sessions.stop();
    let _ = tokio::time::timeout(GRACE, graceful.shutdown()).await;
}

async fn connection(stream: TcpStream, served: Arc<Served>, watcher: Watcher) {
    let Guest::Api(stream) = balancer_entry::pass_on(&served.engine, stream).await else {
        return;
    };
    // Answers are small and written at once; waiting for more to send only delays them.
    let _ = stream.set_nodelay(true);
    serve_stream(
        stream,
        move |request| answer(Arc::clone(&served), request),
        watcher,
    )
    .await;
}

/// Serves the registry alone on a connection, which the caller has encrypted.
pub(crate) async fn serve_registry(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    served: Arc<Served>,
    watcher: Watcher,
) {
    let answer = move |request| {
        let served = Arc::clone(&served);
        async move { Ok(served.registry.handle(request).await.map(Either::Right)) }
    };
    serve_stream(stream, answer, watcher).await;
}

async fn serve_stream<A, F>(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    answer: A,
    watcher: Watcher,
) where
    A: Fn(Request<Incoming>) -> F + Send + 'static,
    F: Future<Output = Result<Response<Body>, Infallible>> + Send + 'static,
{
    let mut builder = auto::Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADERS_TIMEOUT)
        .max_buf_size(HEADERS_MAX_BYTES);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(100)
        .max_header_list_size(u32::try_from(HEADERS_MAX_BYTES).unwrap_or(u32::MAX))
        .keep_alive_interval(Some(Duration::from_secs(30)));
    let serving = builder
        .serve_connection_with_upgrades(TokioIo::new(stream), service_fn(answer))
        .into_owned();
    if let Err(error) = watcher.watch(serving).await {
        tracing::debug!(%error, "connection ended");
    }
}

async fn answer(
    served: Arc<Served>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    if request.uri().path() == "/_neargate/health" {
        let mut response = Response::new(Full::new(Bytes::from_static(b"{\"status\":\"ok\"}\n")));
        response.headers_mut().insert(
            http::header::CONTENT_TYPE,
            http::HeaderValue::from_static("application/json"),
        );
        *response.status_mut() = StatusCode::OK;
        return Ok(response.map(|body| Either::Left(Either::Left(body))));
    }
    if request.uri().path() == "/_neargate/metrics" {
        let text = balancer_role::render_metrics(&served.engine.balancer_metrics().await);
        let mut response = Response::new(Full::new(Bytes::from(text)));
        response.headers_mut().insert(
            http::header::CONTENT_TYPE,
            http::HeaderValue::from_static("text/plain; version=0.0.4"),
        );
        return Ok(response.map(|body| Either::Left(Either::Left(body))));
    }
    if Sessions::is_asked(&request) {
        let answer = served.sessions.upgrade(request);
        return Ok(answer.map(|body| Either::Left(Either::Left(body))));
    }
    if Api::owns(request.uri().path()) {
        return Ok(served.registry.handle(request).await.map(Either::Right));
    }
    Ok(served.dispatcher.handle(request).await.map(Either::Left))
}
