//! A request and its response over HTTP/1.1 with a target. Both directions advance whenever the
//! exchange is polled, so that it needs no task of its own and responses may come early.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Method, StatusCode};
use http_body::{Body as _, Frame};
use tokio::io::{AsyncRead as _, ReadBuf};
use tokio::time::Sleep;

use super::{Counted, Failure, Key, Upstream};
use crate::bodies::{BodyError, RequestBody};
use crate::http1::body::{Decoder, Framing, Part};
use crate::http1::fields::head_end;
use crate::http1::response::{self, ResponseHead};
use crate::http1::wire::{BODY_READ, Output, Stream, poll_fill};
use crate::idle::Idle;
use crate::targets::Lease;

/// How long a target that was asked whether to continue is waited for (RFC 9110 section 10.1.1).
const CONTINUE_WAIT: Duration = Duration::from_secs(1);
/// Of a connection that no request has used yet.
const IDLE: Duration = Duration::from_mins(1);
/// How much of a head is read at once.
const HEAD_READ: usize = 8 * 1024;
/// Interim responses before a response.
const INTERIM_MAX: u32 = 32;

/// A connection to a target.
#[derive(Debug)]
pub(crate) struct Connection {
    pub(crate) stream: Stream,
    pub(crate) input: BytesMut,
    output: Output,
    /// Whether it has served a request before.
    pub(crate) is_reused: bool,
    /// Runs while a request is on its way.
    idle: Idle,
    pub(crate) counted: Counted,
}

impl Connection {
    pub(super) fn new(stream: Stream, counted: Counted) -> Self {
        Self {
            stream,
            input: BytesMut::new(),
            output: Output::default(),
            is_reused: false,
            idle: Idle::new(IDLE),
            counted,
        }
    }

    /// Whether the target has neither closed it nor said anything unasked.
    pub(super) fn is_quiet(&mut self) -> bool {
        let mut space = [0];
        let stream = &mut self.stream;
        let read = std::future::poll_fn(|cx| {
            Pin::new(&mut *stream).poll_read(cx, &mut ReadBuf::new(&mut space))
        });
        // Without a budget: a task that has used its own up sees nothing but quiet connections.
        let read = std::pin::pin!(tokio::task::unconstrained(read));
        let read = read.poll(&mut Context::from_waker(Waker::noop()));
        self.input.is_empty() && read.is_pending()
    }

    /// Gives large buffers back: from now on it waits, maybe for long.
    pub(super) fn rest(&mut self) {
        if self.input.is_empty() && self.input.capacity() > HEAD_READ {
            self.input = BytesMut::new();
        }
        self.output.rest();
    }
}

/// A request as it goes to a target.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) method: Method,
    /// Its head on the wire.
    pub(crate) head: Bytes,
    pub(crate) body: RequestBody,
    pub(crate) framing: Framing,
    /// Whether the body waits for the target's word.
    pub(crate) expects_continue: bool,
    /// Whether other requests may follow it on its connection.
    pub(crate) may_go_on: bool,
}

/// An exchange. It is a response's body once there is a head.
pub(crate) struct Exchange {
    upstream: Arc<Upstream>,
    key: Key,
    connection: Option<Connection>,
    method: Method,
    sending: Sending,
    framing: Framing,
    searched: usize,
    decoder: Option<Decoder>,
    may_go_on: bool,
    keep_alive: bool,
    interim: u32,
    keep: Duration,
    lease: Option<Lease>,
    cut: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// Whether the target has said anything.
    has_answered: bool,
}

/// What of the request is still to be sent.
enum Sending {
    /// Not before the target's word, or this time.
    Gated(RequestBody, Pin<Box<Sleep>>),
    Body(RequestBody),
    /// All of it is at least in the output.
    Done,
    /// The target takes no more.
    Failed,
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("key", &self.key)
            .finish_non_exhaustive()
    }
}

impl Exchange {
    pub(crate) fn new(
        upstream: &Arc<Upstream>,
        key: Key,
        mut connection: Connection,
        asked: Asked,
        lease: Lease,
        idle: Duration,
    ) -> Self {
        connection.idle.restart(idle);
        connection.output.small().extend_from_slice(&asked.head);
        let sending = if asked.body.is_end_stream() {
            connection.output.end(asked.framing, None);
            Sending::Done
        } else if asked.expects_continue {
            Sending::Gated(asked.body, Box::pin(tokio::time::sleep(CONTINUE_WAIT)))
        } else {
            Sending::Body(asked.body)
        };
        Self {
            upstream: Arc::clone(upstream),
            key,
            connection: Some(connection),
            method: asked.method,
            sending,
            framing: asked.framing,
            searched: 0,
            decoder: None,
            may_go_on: asked.may_go_on,
            keep_alive: false,
            interim: 0,
            keep: idle,
            cut: Box::pin(lease.cut()),
            lease: Some(lease),
            has_answered: false,
        }
    }

    /// Whether it can be tried again on another connection: the target closed this one, which had
    /// waited, before it said a thing.
    pub(crate) fn may_be_stale(&self) -> bool {
        !self.has_answered && self.connection.as_ref().is_some_and(|one| one.is_reused)
    }

    /// For another try.
    pub(crate) fn into_lease(mut self) -> Option<Lease> {
        self.lease.take()
    }

    /// The connection, which belongs to another protocol from now on, and what keeps the target
    /// counted.
    pub(crate) fn into_tunnel(mut self) -> Option<(Connection, Option<Lease>)> {
        Some((self.connection.take()?, self.lease.take()))
    }

    pub(crate) async fn head(&mut self) -> Result<ResponseHead, Failure> {
        std::future::poll_fn(|cx| self.poll_head(cx)).await
    }

    fn poll_head(&mut self, cx: &mut Context<'_>) -> Poll<Result<ResponseHead, Failure>> {
        loop {
            let client_waits = self.poll_send(cx).map_err(Failure::Client)?;
            let Some(connection) = &mut self.connection else {
                return Poll::Ready(Err(Failure::Ended));
            };
            let found = head_end(&connection.input, &mut self.searched);
            if found.unwrap_or(connection.input.len()) > response::HEAD_MAX {
                return Poll::Ready(Err(Failure::Malformed));
            }
            if let Some(end) = found {
                self.searched = 0;
                let head = connection.input.split_to(end).freeze();
                let head = response::parse(head, &self.method).ok_or(Failure::Malformed)?;
                if self.is_interim(&head)? {
                    continue;
                }
                return Poll::Ready(Ok(self.begin_body(head)));
            }
            match poll_fill(&mut connection.stream, &mut connection.input, HEAD_READ, cx) {
                Poll::Ready(Ok(0) | Err(_)) => return Poll::Ready(Err(Failure::Ended)),
                Poll::Ready(Ok(_)) => {
                    self.has_answered = true;
                    connection.idle.touch();
                }
                Poll::Pending => return self.poll_end(cx, client_waits).map(Err),
            }
        }
    }

    /// Takes note of an interim response; 101 is none.
    fn is_interim(&mut self, head: &ResponseHead) -> Result<bool, Failure> {
        if !head.status.is_informational() || head.status == StatusCode::SWITCHING_PROTOCOLS {
            return Ok(false);
        }
        self.interim += 1;
        if self.interim > INTERIM_MAX {
            return Err(Failure::Malformed);
        }
        if head.status == StatusCode::CONTINUE {
            self.open_gate();
        }
        Ok(true)
    }

    fn open_gate(&mut self) {
        self.sending = match std::mem::replace(&mut self.sending, Sending::Done) {
            Sending::Gated(body, _) => Sending::Body(body),
            other => other,
        };
    }

    fn begin_body(&mut self, mut head: ResponseHead) -> ResponseHead {
        let decoder = Decoder::new(head.framing);
        let is_done = decoder.is_done() && head.status != StatusCode::SWITCHING_PROTOCOLS;
        self.decoder = Some(decoder);
        self.keep_alive = head.keep_alive && self.may_go_on;
        if let Some(lease) = &self.lease {
            lease.response_headers(&mut head.headers);
        }
        if is_done {
            self.finish();
        }
        head
    }

    /// Whether it has to end, while nothing moves.
    fn poll_end(&mut self, cx: &mut Context<'_>, client_waits: bool) -> Poll<Failure> {
        if self.cut.as_mut().poll(cx).is_ready() {
            return Poll::Ready(Failure::Deregistered);
        }
        let Some(connection) = &mut self.connection else {
            return Poll::Ready(Failure::Ended);
        };
        connection.idle.poll_over(cx).map(|()| {
            if client_waits {
                Failure::Client(BodyError::ClientIdle)
            } else {
                Failure::Idle
            }
        })
    }

    /// Sends what can be sent. Answers whether it is the client who is waited for.
    fn poll_send(&mut self, cx: &mut Context<'_>) -> Result<bool, BodyError> {
        if let Sending::Gated(_, wait) = &mut self.sending
            && wait.as_mut().poll(cx).is_ready()
        {
            self.open_gate();
        }
        let Some(connection) = &mut self.connection else {
            return Ok(false);
        };
        loop {
            let mut client_waits = false;
            while let Sending::Body(body) = &mut self.sending
                && connection.output.has_room()
            {
                match Pin::new(body).poll_frame(cx) {
                    Poll::Pending => {
                        client_waits = true;
                        break;
                    }
                    Poll::Ready(Some(Err(error))) => return Err(error),
                    Poll::Ready(Some(Ok(frame))) => {
                        connection.idle.touch();
                        match frame.into_data() {
                            Ok(data) => connection.output.data(data, self.framing),
                            Err(frame) => {
                                let trailers = frame.into_trailers().ok();
                                connection.output.end(self.framing, trailers.as_ref());
                                self.sending = Sending::Done;
                            }
                        }
                    }
                    Poll::Ready(None) => {
                        connection.output.end(self.framing, None);
                        self.sending = Sending::Done;
                    }
                }
            }
            let written = connection.output.written();
            let polled = connection.output.poll_write(&mut connection.stream, cx);
            if connection.output.written() != written {
                connection.idle.touch();
            }
            match polled {
                Poll::Pending => return Ok(false),
                Poll::Ready(Ok(())) => {}
                Poll::Ready(Err(_)) => {
                    // It may have answered already, and closed then.
                    self.sending = Sending::Failed;
                    connection.output = Output::default();
                    return Ok(false);
                }
            }
            if client_waits || !matches!(self.sending, Sending::Body(_)) {
                return Ok(client_waits);
            }
        }
    }

    pub(crate) fn poll_frame(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        if self.is_done() {
            return Poll::Ready(None);
        }
        let client_waits = match self.poll_send(cx) {
            Ok(client_waits) => client_waits,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        let ended = Poll::Ready(Some(Err(BodyError::TargetEnded)));
        loop {
            let (Some(connection), Some(decoder)) = (&mut self.connection, &mut self.decoder)
            else {
                return ended;
            };
            match decoder.next(&mut connection.input) {
                Ok(Part::Data(data)) => {
                    if decoder.is_done() {
                        self.finish();
                    }
                    return Poll::Ready(Some(Ok(Frame::data(data))));
                }
                Ok(Part::Trailers(trailers)) => {
                    self.finish();
                    return Poll::Ready(Some(Ok(Frame::trailers(trailers))));
                }
                Ok(Part::End) => {
                    self.finish();
                    return Poll::Ready(None);
                }
                Ok(Part::Incomplete) => {}
                Err(_) => return ended,
            }
            match poll_fill(&mut connection.stream, &mut connection.input, BODY_READ, cx) {
                Poll::Ready(Ok(0)) if decoder.closed().is_ok() => {}
                // TLS that ends without saying so leaves open whether this was all.
                Poll::Ready(Ok(0) | Err(_)) => return ended,
                Poll::Ready(Ok(_)) => connection.idle.touch(),
                Poll::Pending => {
                    return self.poll_end(cx, client_waits).map(|failure| {
                        Some(Err(match failure {
                            Failure::Deregistered => BodyError::Deregistered,
                            Failure::Client(error) => error,
                            _ => BodyError::TargetIdle,
                        }))
                    });
                }
            }
        }
    }

    /// The response has ended: the connection is kept for the next request, if it can be.
    fn finish(&mut self) {
        let is_sent = matches!(self.sending, Sending::Done);
        self.sending = Sending::Done;
        self.lease = None;
        let Some(connection) = self.connection.take() else {
            return;
        };
        if is_sent && self.keep_alive && connection.input.is_empty() && connection.output.is_empty()
        {
            self.upstream.put(self.key, connection, self.keep);
        }
    }

    pub(crate) fn is_done(&self) -> bool {
        self.connection.is_none()
    }
}
