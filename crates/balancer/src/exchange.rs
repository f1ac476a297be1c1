//! A request and its answer, from the first byte to the last: what is counted and logged of it, and
//! the bodies on their way.

use std::net::{SocketAddr, SocketAddrV4};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::{Request, Version};
use http_body::{Body, Frame, SizeHint};
use hyper::body::Incoming;
use tokio::time::Sleep;

use crate::access_log::{AccessRecord, Attempt, RequestKind};
use crate::front::Connection;
use crate::metrics::GroupCounters;
use crate::own_answer::Own;
use crate::routes::RuleName;
use crate::targets::Lease;
use crate::upstream::Returning;

pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Everything that is remembered of a request until its answer has been sent. When it is dropped,
/// it is counted and logged.
#[derive(Debug)]
pub(crate) struct Exchange {
    connection: Arc<Connection>,
    begun: Instant,
    pub(crate) progress: Arc<Progress>,
    /// Bytes of the answer's head and body.
    sent: u64,
    status: Option<u16>,
    target: Option<Chosen>,
    /// What only the access log wants to know.
    record: Option<Box<AccessRecord>>,
}

/// The target that a request was sent to.
#[derive(Debug)]
struct Chosen {
    counters: Arc<GroupCounters>,
    /// Counts as outstanding until the answer has been sent.
    _lease: Lease,
    answered: Option<Instant>,
}

/// How far a request's body has come.
#[derive(Debug)]
pub(crate) struct Progress {
    begun: Instant,
    received: AtomicU64,
    /// Milliseconds after the beginning when something last came or went.
    touched: AtomicU64,
    /// Whether the client is to send more and has not yet.
    waits_for_client: AtomicBool,
}

impl Progress {
    fn new() -> Self {
        Self {
            begun: Instant::now(),
            received: AtomicU64::new(0),
            touched: AtomicU64::new(0),
            waits_for_client: AtomicBool::new(false),
        }
    }

    fn touch(&self) {
        let millis = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.touched.store(millis, Ordering::Relaxed);
    }

    /// Ends when nothing has moved for `idle`; answers whether it was the client's turn.
    pub(crate) async fn stalls(&self, idle: Duration) -> bool {
        loop {
            let touched = Duration::from_millis(self.touched.load(Ordering::Relaxed));
            let due = self.begun + touched + idle;
            if Instant::now() >= due {
                return self.waits_for_client.load(Ordering::Relaxed);
            }
            tokio::time::sleep_until(due.into()).await;
        }
    }
}

impl Exchange {
    pub(crate) fn new(
        connection: &Arc<Connection>,
        load_balancer: &Arc<str>,
        request: &Request<Incoming>,
    ) -> Self {
        let log = connection.shared.access_log.get().is_some();
        Self {
            connection: Arc::clone(connection),
            begun: Instant::now(),
            progress: Arc::new(Progress::new()),
            sent: 0,
            status: None,
            target: None,
            record: log.then(|| Box::new(record(connection, load_balancer, request))),
        }
    }

    /// The rule that took it, and what it does.
    pub(crate) fn ruled(&mut self, rule: &RuleName, actions: &'static [&'static str]) {
        if let Some(record) = &mut self.record {
            record.rule_priority = Some(rule.priority);
            record.actions = actions;
        }
    }

    pub(crate) fn redirected(&mut self, location: &str) {
        if let Some(record) = &mut self.record {
            record.redirect_url = Some(location.to_owned());
        }
    }

    pub(crate) fn traced(&mut self, trace_id: &str) {
        if let Some(record) = &mut self.record {
            record.trace_id = Some(trace_id.to_owned());
        }
    }

    /// A target was chosen.
    pub(crate) fn chosen(&mut self, lease: Lease, counters: Arc<GroupCounters>) {
        if let Some(record) = &mut self.record {
            record.target_group_arn = Some(lease.group_arn().into());
            record.request_processing = Some(self.begun.elapsed());
            record.attempts.push(Attempt {
                target: SocketAddr::V4(lease.target()),
                status: None,
            });
        }
        self.connection.shared.metrics.target_chosen(&counters);
        self.target = Some(Chosen {
            counters,
            _lease: lease,
            answered: None,
        });
    }

    /// Another target is tried: the last one was not reached.
    pub(crate) fn lease(&self) -> Option<&Lease> {
        self.target.as_ref().map(|target| &target._lease)
    }

    /// The connection to the target did not come about.
    pub(crate) fn not_connected(&self, target: SocketAddrV4, tls: bool) {
        let Some(chosen) = &self.target else {
            return;
        };
        tracing::debug!(%target, tls, "no connection to a target");
        let metrics = &self.connection.shared.metrics;
        if tls {
            metrics.target_tls_failed(&chosen.counters);
        } else {
            metrics.target_not_connected(&chosen.counters);
        }
    }

    /// The target's answer begins.
    pub(crate) fn answered(&mut self, status: u16, after: Duration) {
        self.status = Some(status);
        if let Some(chosen) = &mut self.target {
            let metrics = &self.connection.shared.metrics;
            metrics.target_answered(&chosen.counters, status, after);
            chosen.answered = Some(Instant::now());
        }
        if let Some(record) = &mut self.record {
            record.target_processing = Some(after);
            if let Some(attempt) = record.attempts.last_mut() {
                attempt.status = Some(status);
            }
        }
    }

    /// The load balancer answers itself.
    pub(crate) fn own(&mut self, status: u16) {
        self.status = Some(status);
        self.connection.shared.metrics.answered(status);
    }

    /// The load balancer answers itself because something is wrong.
    pub(crate) fn failed(&mut self, why: Own) {
        self.own(why.code());
    }

    pub(crate) fn sent(&mut self, bytes: usize) {
        self.sent += bytes as u64;
        self.progress.touch();
    }
}

impl Drop for Exchange {
    fn drop(&mut self) {
        if self.status.is_none() {
            self.failed(Own::ClientClosed);
        }
        let received = self.progress.received.load(Ordering::Relaxed);
        let shared = &self.connection.shared;
        shared
            .metrics
            .balancer
            .processed_bytes
            .add(received + self.sent);
        let (Some(log), Some(mut record)) = (shared.access_log.get(), self.record.take()) else {
            return;
        };
        let answered = self.target.as_ref().and_then(|target| target.answered);
        record.at = SystemTime::now();
        record.response_processing = answered.map(|at| at.elapsed());
        record.status = self.status;
        record.received_bytes += received;
        record.sent_bytes = self.sent;
        log.record(record);
    }
}

fn record(
    connection: &Connection,
    load_balancer: &Arc<str>,
    request: &Request<Incoming>,
) -> AccessRecord {
    let text = |name: http::HeaderName| {
        let value = request.headers().get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let host = text(http::header::HOST)
        .or_else(|| request.uri().authority().map(ToString::to_string))
        .unwrap_or_else(|| "-".to_owned());
    let host = host.split(':').next().unwrap_or("-");
    let path = request
        .uri()
        .path_and_query()
        .map_or("/", |path| path.as_str());
    let (scheme, port) = (connection.scheme(), connection.port);
    let (method, version) = (request.method(), request.version());
    let is_websocket = request.headers().contains_key(http::header::UPGRADE);
    let is_grpc =
        text(http::header::CONTENT_TYPE).is_some_and(|value| value.starts_with("application/grpc"));
    let kind = match (&connection.tls, version) {
        (Some(_), Version::HTTP_2) if is_grpc => RequestKind::Grpcs,
        (Some(_), Version::HTTP_2) => RequestKind::H2,
        (Some(_), _) if is_websocket => RequestKind::Wss,
        (Some(_), _) => RequestKind::Https,
        (None, _) if is_websocket => RequestKind::Ws,
        (None, _) => RequestKind::Http,
    };
    let now = SystemTime::now();
    AccessRecord {
        kind,
        at: now,
        load_balancer: Arc::clone(load_balancer),
        client: connection.peer,
        request_processing: None,
        target_processing: None,
        response_processing: None,
        status: None,
        received_bytes: 0,
        sent_bytes: 0,
        request: format!("{method} {scheme}://{host}:{port}{path} {version:?}"),
        user_agent: text(http::header::USER_AGENT),
        tls: connection.tls.clone(),
        target_group_arn: None,
        trace_id: None,
        rule_priority: None,
        created_at: now,
        actions: &[],
        redirect_url: None,
        error_reason: None,
        attempts: Vec::new(),
        classification: None,
        classification_reason: None,
        connection_trace_id: Arc::clone(&connection.trace),
    }
}

/// A request's body on its way to a target.
#[derive(Debug)]
pub(crate) struct RequestBody {
    inner: Incoming,
    progress: Arc<Progress>,
}

impl RequestBody {
    pub(crate) fn new(inner: Incoming, progress: Arc<Progress>) -> Self {
        Self { inner, progress }
    }
}

impl Body for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.inner).poll_frame(context);
        let waits = polled.is_pending();
        this.progress
            .waits_for_client
            .store(waits, Ordering::Relaxed);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            if let Some(data) = frame.data_ref() {
                let bytes = data.len() as u64;
                this.progress.received.fetch_add(bytes, Ordering::Relaxed);
            }
            this.progress.touch();
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

/// An answer's body on its way to the client.
#[derive(Debug)]
pub(crate) enum AnswerBody {
    /// The load balancer's own.
    Own { page: Bytes, exchange: Exchange },
    /// A target's.
    Target(TargetBody),
    /// Of an answer that has none because the connection changes its protocol.
    Nothing,
}

/// A body that comes from a target.
pub(crate) struct TargetBody {
    inner: Incoming,
    exchange: Exchange,
    /// Nothing may be silent for longer.
    idle: Duration,
    silence: Option<Pin<Box<Sleep>>>,
    /// Done when the target must not be used any more.
    cut: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// Gives the connection back when the body has ended.
    returning: Option<Returning>,
}

impl std::fmt::Debug for TargetBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TargetBody").finish_non_exhaustive()
    }
}

/// Why a target's body ends before its end.
#[derive(Debug, thiserror::Error)]
enum Interrupted {
    #[error("the target is silent")]
    Silent,
    #[error("the target's deregistration delay is over")]
    Deregistered,
}

impl TargetBody {
    pub(crate) fn new(
        inner: Incoming,
        exchange: Exchange,
        idle: Duration,
        cut: Pin<Box<dyn Future<Output = ()> + Send>>,
        returning: Option<Returning>,
    ) -> Self {
        let mut body = Self {
            inner,
            exchange,
            idle,
            silence: None,
            cut,
            returning,
        };
        if body.inner.is_end_stream() {
            body.give_back();
        }
        body
    }

    fn give_back(&mut self) {
        if let Some(returning) = self.returning.take() {
            returning.done();
        }
    }

    fn poll_interrupted(&mut self, context: &mut Context<'_>) -> Poll<Interrupted> {
        if self.cut.as_mut().poll(context).is_ready() {
            return Poll::Ready(Interrupted::Deregistered);
        }
        let idle = self.idle;
        let silence = self
            .silence
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(idle)));
        silence.as_mut().poll(context).map(|()| Interrupted::Silent)
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let this = match self.get_mut() {
            Self::Own { page, exchange } => {
                if page.is_empty() {
                    return Poll::Ready(None);
                }
                exchange.sent(page.len());
                return Poll::Ready(Some(Ok(Frame::data(std::mem::take(page)))));
            }
            Self::Target(body) => body,
            Self::Nothing => return Poll::Ready(None),
        };
        match Pin::new(&mut this.inner).poll_frame(context) {
            Poll::Ready(Some(Ok(frame))) => {
                this.silence = None;
                if let Some(data) = frame.data_ref() {
                    this.exchange.sent(data.len());
                }
                if this.inner.is_end_stream() {
                    this.give_back();
                }
                Poll::Ready(Some(Ok(frame)))
            }
            Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(error.into()))),
            Poll::Ready(None) => {
                this.give_back();
                Poll::Ready(None)
            }
            Poll::Pending => this
                .poll_interrupted(context)
                .map(|why| Some(Err(why.into()))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Own { page, .. } => page.is_empty(),
            Self::Target(body) => body.inner.is_end_stream(),
            Self::Nothing => true,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Own { page, .. } => SizeHint::with_exact(page.len() as u64),
            Self::Target(body) => body.inner.size_hint(),
            Self::Nothing => SizeHint::with_exact(0),
        }
    }
}
