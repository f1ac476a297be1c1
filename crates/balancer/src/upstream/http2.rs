//! Requests over HTTP/2 with a target, many to a connection; gRPC is the same.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body::{Body as _, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};

use super::{Failure, Key, Upstream};
use crate::bodies::{BodyError, RequestBody};
use crate::connect::Node;
use crate::idle::Idle;
use crate::targets::Lease;

/// Requests on a connection before another one is opened.
const STREAMS: usize = 100;
/// Connections for one target and node.
const CONNECTIONS: usize = 16;
const WINDOW: u32 = 1 << 20;

/// A connection that requests share.
#[derive(Clone)]
pub(super) struct Shared {
    sender: SendRequest<RequestBody>,
    streams: Arc<AtomicUsize>,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("streams", &self.streams)
            .finish_non_exhaustive()
    }
}

impl Shared {
    pub(super) fn is_closed(&self) -> bool {
        self.sender.is_closed()
    }
}

/// A request under way on a connection.
#[derive(Debug)]
struct Stream(Arc<AtomicUsize>);

impl Stream {
    fn new(shared: &Shared) -> Self {
        shared.streams.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(&shared.streams))
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Sends a request, and answers with the response when its head is there.
pub(crate) async fn send(
    upstream: &Upstream,
    key: &Key,
    node: Option<&Node>,
    mut request: Request<RequestBody>,
    lease: Lease,
    idle: Duration,
) -> Result<Response<Box<TargetBody>>, Failure> {
    let mut is_retry = false;
    let (response, stream) = loop {
        let mut shared = connection(upstream, key, node, is_retry).await?;
        let stream = Stream::new(&shared);
        let sent = tokio::select! {
            sent = shared.sender.try_send_request(request) => sent,
            () = lease.cut() => return Err(Failure::Deregistered),
            () = tokio::time::sleep(idle) => return Err(Failure::Idle),
        };
        match sent {
            Ok(response) => break (response, stream),
            Err(mut error) => match error.take_message() {
                // The connection was about to end; the target has not seen the request.
                Some(unsent) if !is_retry => {
                    request = unsent;
                    is_retry = true;
                }
                _ => return Err(client_failure(error.error()).unwrap_or(Failure::Ended)),
            },
        }
    };
    let (mut parts, incoming) = response.into_parts();
    lease.response_headers(&mut parts.headers);
    let body = TargetBody {
        incoming,
        idle: Idle::new(idle),
        cut: Box::pin(lease.cut()),
        _lease: lease,
        _stream: stream,
    };
    Ok(Response::from_parts(parts, Box::new(body)))
}

fn client_failure(error: &hyper::Error) -> Option<Failure> {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<BodyError>() {
            return Some(Failure::Client(*error));
        }
        source = error.source();
    }
    None
}

async fn connection(
    upstream: &Upstream,
    key: &Key,
    node: Option<&Node>,
    is_new: bool,
) -> Result<Shared, Failure> {
    if !is_new {
        let shared = upstream.shared();
        let connections = shared.get(key).map_or(&[][..], Vec::as_slice);
        let open = connections.iter().filter(|one| !one.is_closed());
        let least = open.min_by_key(|one| one.streams.load(Ordering::Relaxed));
        if let Some(least) = least
            && (least.streams.load(Ordering::Relaxed) < STREAMS || connections.len() >= CONNECTIONS)
        {
            return Ok(least.clone());
        }
    }
    let (stream, counted) = upstream.open(key, node, true).await?;
    let handshake = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .initial_stream_window_size(WINDOW)
        .initial_connection_window_size(4 * WINDOW)
        .max_header_list_size(32 * 1024)
        .handshake(TokioIo::new(stream))
        .await;
    let (sender, driver) = handshake.map_err(|_| Failure::Ended)?;
    tokio::spawn(async move {
        if let Err(error) = driver.await {
            tracing::debug!(
                error = &error as &dyn Error,
                "a target's HTTP/2 connection ended"
            );
        }
        drop(counted);
    });
    let opened = Shared {
        sender,
        streams: Arc::default(),
    };
    let mut shared = upstream.shared();
    shared.entry(*key).or_default().push(opened.clone());
    Ok(opened)
}

/// A response's body.
pub(crate) struct TargetBody {
    incoming: Incoming,
    idle: Idle,
    cut: Pin<Box<dyn Future<Output = ()> + Send>>,
    _lease: Lease,
    _stream: Stream,
}

impl fmt::Debug for TargetBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TargetBody").finish_non_exhaustive()
    }
}

impl TargetBody {
    pub(crate) fn poll_frame(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        match Pin::new(&mut self.incoming).poll_frame(cx) {
            Poll::Ready(frame) => {
                self.idle.touch();
                Poll::Ready(frame.map(|frame| frame.map_err(|_| BodyError::TargetEnded)))
            }
            Poll::Pending if self.cut.as_mut().poll(cx).is_ready() => {
                Poll::Ready(Some(Err(BodyError::Deregistered)))
            }
            Poll::Pending => {
                let over = self.idle.poll_over(cx);
                over.map(|()| Some(Err(BodyError::TargetIdle)))
            }
        }
    }

    pub(crate) fn is_end_stream(&self) -> bool {
        self.incoming.is_end_stream()
    }

    pub(crate) fn size_hint(&self) -> SizeHint {
        self.incoming.size_hint()
    }
}
