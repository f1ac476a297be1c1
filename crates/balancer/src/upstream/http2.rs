//! Requests over HTTP/2 with a target, many to a connection; gRPC is the same.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use h2::Reason;
use http::{Request, Response};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::time::Instant;

use super::shared::{Shared, Stream};
use super::{Failure, Key, Upstream};
use crate::bodies::{BodyError, RequestBody};
use crate::connect::Node;
use crate::idle::Idle;
use crate::targets::Lease;

const WINDOW: u32 = 1 << 20;

/// What is known of a request's body while others send it.
#[derive(Debug)]
struct Progress {
    began: Instant,
    /// Milliseconds from then until something last moved.
    last: AtomicU64,
    /// Whether it is the client who is waited for.
    client_waits: AtomicBool,
}

impl Progress {
    fn new() -> Self {
        Self {
            began: Instant::now(),
            last: AtomicU64::new(0),
            client_waits: AtomicBool::new(false),
        }
    }

    fn moved(&self) {
        let elapsed = u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.last.store(elapsed, Ordering::Relaxed);
    }

    fn last(&self) -> Instant {
        self.began + Duration::from_millis(self.last.load(Ordering::Relaxed))
    }

    fn client_waits(&self) -> bool {
        self.client_waits.load(Ordering::Relaxed)
    }

    /// Whoever keeps the request waiting when it has taken too long.
    fn failure(&self) -> Failure {
        if self.client_waits() {
            Failure::Client(BodyError::ClientIdle)
        } else {
            Failure::Idle
        }
    }
}

/// A request's body on its way to a target.
#[derive(Debug)]
pub(super) struct Sent {
    body: RequestBody,
    progress: Arc<Progress>,
}

impl Body for Sent {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.body).poll_frame(cx);
        let client_waits = polled.is_pending();
        if !client_waits {
            this.progress.moved();
        }
        this.progress
            .client_waits
            .store(client_waits, Ordering::Relaxed);
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Sends a request, and answers with the response when its head is there.
pub(crate) async fn send(
    upstream: &Upstream,
    key: &Key,
    node: Option<&Node>,
    request: Request<RequestBody>,
    lease: Lease,
    idle: Duration,
) -> Result<Response<Box<TargetBody>>, Failure> {
    let progress = Arc::new(Progress::new());
    let sent = |request: Request<RequestBody>| {
        request.map(|body| Sent {
            body,
            progress: Arc::clone(&progress),
        })
    };
    let mut again = copy(&request).map(sent);
    let mut request = sent(request);
    let mut is_retry = false;
    let (response, stream) = loop {
        let (mut shared, stream) = tokio::select! {
            biased;
            opened = connection(upstream, key, node, idle) => opened?,
            () = lease.cut() => return Err(Failure::Deregistered),
        };
        progress.moved();
        let is_idempotent = request.method().is_idempotent();
        let answered = tokio::select! {
            answered = shared.sender.try_send_request(request) => answered,
            () = lease.cut() => return Err(Failure::Deregistered),
            () = over(&progress, idle) => {
                let failure = progress.failure();
                if failure == Failure::Idle {
                    stream.give_up();
                }
                return Err(failure);
            }
        };
        let mut error = match answered {
            Ok(response) => break (response, stream),
            Err(error) => error,
        };
        let failure = client_failure(error.error()).unwrap_or(Failure::Ended);
        let unseen = match error.take_message() {
            // The connection was about to end; the target has not seen the request.
            Some(unsent) => {
                stream.give_up();
                Some(unsent)
            }
            None => again
                .take()
                .filter(|_| is_unprocessed(error.error(), is_idempotent)),
        };
        request = unseen.filter(|_| !is_retry).ok_or(failure)?;
        is_retry = true;
    };
    let (mut parts, incoming) = response.into_parts();
    lease.response_headers(&mut parts.headers);
    let body = TargetBody {
        incoming,
        idle: Idle::new(idle),
        progress,
        cut: Box::pin(lease.cut()),
        _lease: lease,
        stream,
    };
    Ok(Response::from_parts(parts, Box::new(body)))
}

/// Ready when neither side has moved the request's body for this long.
async fn over(progress: &Progress, idle: Duration) {
    loop {
        let until = progress.last() + idle;
        if until <= Instant::now() {
            return;
        }
        tokio::time::sleep_until(until).await;
    }
}

/// A request that can be sent again: one without a body.
fn copy(request: &Request<RequestBody>) -> Option<Request<RequestBody>> {
    request.body().is_end_stream().then(|| {
        let mut copy = Request::new(RequestBody::Empty);
        *copy.method_mut() = request.method().clone();
        *copy.uri_mut() = request.uri().clone();
        *copy.version_mut() = request.version();
        *copy.headers_mut() = request.headers().clone();
        copy
    })
}

/// Whether the target says that it has not looked at the request (RFC 9113 section 8.7). One that
/// goes away may have, so that the request has to be one that can be repeated.
fn is_unprocessed(error: &hyper::Error, is_idempotent: bool) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            let refused = error.is_reset() && error.reason() == Some(Reason::REFUSED_STREAM);
            let gone = error.is_go_away() && error.reason() == Some(Reason::NO_ERROR);
            return error.is_remote() && (refused || (gone && is_idempotent));
        }
        source = error.source();
    }
    false
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

/// A connection with room for a request. Others are not opened at the same time: whoever waited for
/// one that failed fails too.
async fn connection(
    upstream: &Upstream,
    key: &Key,
    node: Option<&Node>,
    idle: Duration,
) -> Result<(Shared, Stream), Failure> {
    let gate = {
        let mut shared = upstream.shared();
        if let Some(taken) = shared.take(key, false) {
            return Ok(taken);
        }
        shared.gate(*key)
    };
    let tries = gate.tries();
    let mut last = if let Ok(last) = gate.last.try_lock() {
        last
    } else {
        if let Some(taken) = upstream.shared().take(key, true) {
            return Ok(taken);
        }
        gate.last.lock().await
    };
    if let Some(taken) = upstream.shared().take(key, false) {
        return Ok(taken);
    }
    if gate.tries() != tries
        && let Some(failure) = *last
    {
        return Err(failure);
    }
    let opened = open(upstream, key, node, idle).await;
    *last = opened.as_ref().err().copied();
    gate.tried();
    let opened = opened?;
    let stream = upstream.shared().put(*key, &opened);
    Ok((opened, stream))
}

async fn open(
    upstream: &Upstream,
    key: &Key,
    node: Option<&Node>,
    idle: Duration,
) -> Result<Shared, Failure> {
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
    Ok(Shared::new(sender, idle))
}

/// A response's body.
pub(crate) struct TargetBody {
    incoming: Incoming,
    idle: Idle,
    progress: Arc<Progress>,
    cut: Pin<Box<dyn Future<Output = ()> + Send>>,
    _lease: Lease,
    stream: Stream,
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
                self.idle.touch_at(self.progress.last());
                std::task::ready!(self.idle.poll_over(cx));
                Poll::Ready(Some(Err(if self.progress.client_waits() {
                    BodyError::ClientIdle
                } else {
                    self.stream.give_up();
                    BodyError::TargetIdle
                })))
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
