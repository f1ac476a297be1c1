//! Clients that speak HTTP/1.1 or HTTP/1.0.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Buf as _, Bytes, BytesMut};
use http::header::{CONNECTION, CONTENT_LENGTH, UPGRADE};
use http::{Method, Response, StatusCode, Version};
use tokio::io::{AsyncWriteExt as _, WriteHalf};
use tokio::time::Instant;

use super::reading::{ClientBody, Event, Reader, Slot};
use super::writing::Writing;
use super::{Client, tunnel};
use crate::answers;
use crate::bodies::{RequestBody, ResponseBody};
use crate::http1::body::Framing;
use crate::http1::fields::{self, has_token, head_end};
use crate::http1::request::{self, BadRequest, HEAD_MAX, REQUEST_LINE_MAX, RequestHead, Tier};
use crate::http1::wire::{HEAD_READ, Output, Stream, poll_fill};
use crate::idle::Idle;
use crate::proxy::{self, Incoming};
use crate::ticket::{Described, Ticket};

/// How long a client may go on sending when it was answered already and the connection is to end.
const LINGER: Duration = Duration::from_secs(2);
/// The same of one that owes no answer: a request that was on its way when the connection ended is
/// read, so that the client sees an end and not a reset, and sends it again elsewhere.
const SHORT_LINGER: Duration = Duration::from_millis(500);

/// Why no request is read any more.
enum NoHead {
    /// Nothing was begun.
    Quiet,
    Bad(BadRequest),
}

/// What follows a response.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Request,
    /// The connection ends in order.
    Close,
    /// The client sees by what was announced that something is missing.
    Abort,
    /// The client can see by a reset alone that something is missing.
    Reset,
}

struct Connection {
    client: Client,
    writer: WriteHalf<Stream>,
    output: Output,
    slot: Arc<Slot>,
    /// Runs while a request is waited for.
    waiting: Idle,
}

/// Serves a connection until it ends.
pub(super) async fn serve(client: Client, stream: Stream) {
    let (half, writer) = tokio::io::split(stream);
    let slot = Arc::new(Slot::default());
    let mut reader = Some(Reader {
        half,
        input: BytesMut::new(),
    });
    let mut connection = Connection {
        client,
        writer,
        output: Output::default(),
        slot,
        waiting: Idle::new(Duration::from_mins(1)),
    };
    let mut next = Next::Request;
    let mut linger = LINGER;
    while next == Next::Request {
        let Some(mut at) = reader.take() else {
            break;
        };
        match connection.next_head(&mut at).await {
            Ok((head, length)) if connection.is_misdirected(&head) => {
                let misdirected = BadRequest::limit(421);
                Box::pin(connection.refuse(misdirected, length)).await;
                (next, reader) = (Next::Close, Some(at));
                break;
            }
            Ok((head, length)) => {
                // Boxed: a connection that waits for its next request keeps no room for answering.
                (next, reader) = Box::pin(connection.answer(head, length, at)).await;
            }
            Err(NoHead::Quiet) => {
                (next, reader, linger) = (Next::Close, Some(at), SHORT_LINGER);
            }
            Err(NoHead::Bad(bad)) => {
                Box::pin(connection.refuse(bad, at.input.len())).await;
                (next, reader) = (Next::Close, Some(at));
            }
        }
    }
    match next {
        Next::Request | Next::Close => connection.close(reader, linger).await,
        Next::Reset => connection.reset(reader),
        Next::Abort => {}
    }
}

impl Connection {
    /// Waits for the next request's head, and answers with its length too.
    async fn next_head(&mut self, reader: &mut Reader) -> Result<(RequestHead, usize), NoHead> {
        let idle = self.client.core.current().as_ref().map(|serving| {
            let age = serving.plan.settings.client_keep_alive_seconds;
            (serving.idle, Duration::from_secs(age.into()))
        });
        let (idle, age) = idle.ok_or(NoHead::Quiet)?;
        let mut draining = self.client.core.draining.subscribe();
        let mut searched = 0;
        let mut until = Instant::now() + idle;
        let mut end_of_life = self.client.opened + age;
        let mut has_begun = !reader.input.is_empty();
        let mut is_draining = false;
        loop {
            // RFC 9112 section 2.2: empty lines before a request are ignored.
            while searched == 0 && matches!(reader.input.first(), Some(b'\r' | b'\n')) {
                reader.input.advance(1);
            }
            if let Some(end) = head_end(&reader.input, &mut searched) {
                check_size(&reader.input[..end]).map_err(NoHead::Bad)?;
                let head = request::parse(reader.input.split_to(end).freeze());
                return head.map(|head| (head, end)).map_err(NoHead::Bad);
            }
            check_size(&reader.input).map_err(NoHead::Bad)?;
            let is_waiting = reader.input.is_empty();
            let limit = if is_waiting {
                until.min(end_of_life)
            } else {
                until
            };
            self.waiting.set(limit);
            let Reader { half, input } = reader;
            let read = tokio::select! {
                biased;
                read = std::future::poll_fn(|cx| poll_fill(half, input, HEAD_READ, cx)) => read,
                () = self.waiting.over() => {
                    return Err(if is_waiting { NoHead::Quiet } else { NoHead::Bad(BadRequest::limit(408)) });
                }
                grace = draining.wait_for(Option::is_some), if !is_draining => {
                    // A request may be on its way. It is answered, and told that it is the last one.
                    let grace = grace.ok().and_then(|grace| *grace);
                    end_of_life = end_of_life.min(grace.unwrap_or_else(Instant::now));
                    is_draining = true;
                    continue;
                }
            };
            if !matches!(read, Ok(1..)) {
                return Err(NoHead::Quiet);
            }
            if !has_begun {
                // A head that comes byte by byte, or behind empty lines, does not gain time by it.
                has_begun = true;
                until = Instant::now() + idle;
            }
        }
    }

    /// Whether a request is not for the host that this connection was taken over for. RFC 9110 section
    /// 15.5.20: the client may send it again by another connection.
    fn is_misdirected(&self, head: &RequestHead) -> bool {
        let Some(only) = &self.client.only_host else {
            return false;
        };
        let authority = head.uri.authority().map(|authority| authority.as_str());
        let named = || head.headers.get(http::header::HOST)?.to_str().ok();
        let host = authority.or_else(named).unwrap_or_default();
        let host = host.split(':').next().unwrap_or_default();
        !host.trim_end_matches('.').eq_ignore_ascii_case(only)
    }

    /// Answers what cannot be understood.
    async fn refuse(&mut self, bad: BadRequest, length: usize) {
        let mut ticket = Ticket::new(&self.client, length as u64);
        if bad.classification.tier > Tier::Compliant {
            self.client
                .core
                .metrics
                .balancer
                .non_compliant_requests
                .add(1);
        }
        ticket.describe(
            &self.client,
            &Described {
                method: &Method::default(),
                uri: &http::Uri::from_static("/"),
                version: Version::HTTP_11,
                headers: &http::HeaderMap::new(),
                is_websocket: false,
                is_grpc: false,
                is_malformed: true,
                classification: bad.classification,
            },
        );
        ticket.answered(bad.status);
        let response = self.client.error(bad.status);
        self.respond(response, &Method::GET, Version::HTTP_11, false, &mut ticket)
            .await;
    }

    async fn answer(
        &mut self,
        head: RequestHead,
        length: usize,
        reader: Reader,
    ) -> (Next, Option<Reader>) {
        let mut ticket = Ticket::new(&self.client, length as u64);
        let (method, version) = (head.method.clone(), head.version);
        let keep_alive = self.may_go_on(&head);
        let incoming = self.incoming(head, reader);
        let answering = proxy::answer(&self.client, incoming, &mut ticket);
        let response = {
            tokio::pin!(answering);
            loop {
                tokio::select! {
                    biased;
                    response = &mut answering => break Some(response),
                    event = self.slot.event() => match event {
                        Event::Gone => break None,
                        Event::Continue => {
                            if self.writer.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.is_err() {
                                break None;
                            }
                            let _flushed = self.writer.flush().await;
                        }
                    },
                }
            }
        };
        let Some(response) = response else {
            return (Next::Abort, None);
        };
        let next = self
            .respond(response, &method, version, keep_alive, &mut ticket)
            .await;
        let inner = std::mem::take(&mut *self.slot.inner());
        ticket.received += inner.received;
        match next {
            Next::Request if inner.unread => (Next::Close, inner.reader),
            next => (next, inner.reader),
        }
    }

    /// Whether another request may follow this one.
    fn may_go_on(&self, head: &RequestHead) -> bool {
        let asked = if head.version == Version::HTTP_11 {
            !has_token(&head.headers, &CONNECTION, "close")
        } else {
            has_token(&head.headers, &CONNECTION, "keep-alive")
        };
        // "Ambiguous: routed, but the connections are closed."
        asked && head.classification.tier < Tier::Ambiguous && !self.client.core.is_draining()
    }

    fn incoming(&self, head: RequestHead, reader: Reader) -> Incoming {
        let RequestHead {
            method,
            uri,
            version,
            mut headers,
            framing,
            classification,
        } = head;
        // RFC 9112 section 3.2.2: the authority of an absolute form takes the place of the host.
        if let Some(authority) = uri.authority()
            && let Ok(host) = authority.as_str().parse()
        {
            headers.insert(http::header::HOST, host);
        }
        let body = if framing == Framing::Length(0) {
            self.slot.put(reader, false);
            RequestBody::Empty
        } else {
            let expects = headers
                .get(http::header::EXPECT)
                .is_some_and(|expects| expects.as_bytes().eq_ignore_ascii_case(b"100-continue"));
            let expects = expects && version == Version::HTTP_11;
            let slot = Arc::clone(&self.slot);
            RequestBody::Http1(Box::new(ClientBody::new(reader, framing, slot, expects)))
        };
        Incoming {
            method,
            uri,
            version,
            headers,
            framing,
            body,
            classification,
        }
    }

    async fn respond(
        &mut self,
        response: Response<ResponseBody>,
        method: &Method,
        version: Version,
        keep_alive: bool,
        ticket: &mut Ticket,
    ) -> Next {
        let (mut parts, body) = response.into_parts();
        if parts.status == StatusCode::SWITCHING_PROTOCOLS {
            self.upgrade(&parts, body, ticket).await;
            return Next::Abort;
        }
        let bodiless = *method == Method::HEAD
            || parts.status == StatusCode::NO_CONTENT
            || parts.status == StatusCode::NOT_MODIFIED;
        let framing = if bodiless {
            if let (ResponseBody::Own(Some(page)), true) = (&body, *method == Method::HEAD) {
                parts.headers.insert(CONTENT_LENGTH, page.len().into());
            }
            Framing::Length(0)
        } else {
            framing(&mut parts.headers, &body, version)
        };
        // Nobody tells the rest of a body that was not wanted from the next request.
        let is_unread = self.slot.inner().unread;
        let is_last = is_unread || self.is_old() || self.client.core.is_draining();
        let keep_alive = keep_alive && framing != Framing::UntilClose && !is_last;
        let out = self.output.small();
        status_line(parts.status, out);
        fields::write(&parts.headers, out);
        if framing == Framing::Chunked {
            out.extend_from_slice(b"Transfer-Encoding: chunked\r\n");
        }
        out.extend_from_slice(if keep_alive {
            b"Connection: keep-alive\r\n\r\n"
        } else {
            b"Connection: close\r\n\r\n"
        });
        ticket.sent += out.len() as u64;
        let is_whole = self.write_body(body, framing, bodiless, ticket).await;
        match (is_whole, keep_alive) {
            (false, _) if framing == Framing::UntilClose => Next::Reset,
            (false, _) => Next::Abort,
            (true, true) => Next::Request,
            (true, false) => Next::Close,
        }
    }

    /// `client_keep_alive.seconds` counts from when the connection was opened.
    fn is_old(&self) -> bool {
        let guard = self.client.core.current();
        guard.as_ref().is_none_or(|serving| {
            let age = serving.plan.settings.client_keep_alive_seconds;
            self.client.opened.elapsed() >= Duration::from_secs(age.into())
        })
    }

    /// Writes what waits and a body. Answers whether it came to its end.
    async fn write_body(
        &mut self,
        body: ResponseBody,
        framing: Framing,
        bodiless: bool,
        ticket: &mut Ticket,
    ) -> bool {
        let mut writing = Writing::new(body, framing, bodiless, self.idle());
        let Self {
            output,
            writer,
            slot,
            ..
        } = self;
        std::future::poll_fn(|cx| writing.poll(output, writer, slot, ticket, cx)).await
    }

    fn idle(&self) -> Duration {
        let guard = self.client.core.current();
        let serving = guard.as_ref();
        serving.map_or(Duration::from_mins(1), |serving| serving.idle)
    }

    async fn upgrade(
        &mut self,
        parts: &http::response::Parts,
        body: ResponseBody,
        ticket: &mut Ticket,
    ) {
        let out = self.output.small();
        status_line(parts.status, out);
        fields::write(&parts.headers, out);
        debug_assert!(parts.headers.contains_key(UPGRADE), "the proxy keeps it");
        out.extend_from_slice(b"Connection: upgrade\r\n\r\n");
        let (output, writer) = (&mut self.output, &mut self.writer);
        let written = std::future::poll_fn(|cx| output.poll_write(writer, cx));
        let ResponseBody::Http1(exchange) = body else {
            return;
        };
        let (Ok(()), Some((target, lease)), Some(reader)) =
            (written.await, exchange.into_tunnel(), self.slot.take())
        else {
            return;
        };
        let idle = self.idle();
        let cut = async {
            match &lease {
                Some(lease) => lease.cut().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            (received, sent) = tunnel::run(reader, &mut self.writer, target, idle) => {
                ticket.received += received;
                ticket.sent += sent;
            }
            () = cut => {}
        }
    }

    /// Ends a connection so that the client gets all of the answer: what it still sends is read for a
    /// while, because unread bytes would make the kernel take the answer back.
    async fn close(mut self, reader: Option<Reader>, linger: Duration) {
        let Some(Reader { mut half, .. }) = reader else {
            return;
        };
        let ending = async {
            self.writer.shutdown().await?;
            let mut sink = BytesMut::new();
            loop {
                let read = std::future::poll_fn(|cx| poll_fill(&mut half, &mut sink, 4096, cx));
                if read.await? == 0 {
                    return std::io::Result::Ok(());
                }
                sink.clear();
            }
        };
        // The client may do as it likes.
        let _ = tokio::time::timeout(linger, ending).await;
    }

    /// Ends a connection so that the client does not take what it got for all. TLS needs no more than
    /// that its end is not said.
    fn reset(self, reader: Option<Reader>) {
        let Some(Reader { half, .. }) = reader else {
            return;
        };
        if let Stream::Plain(tcp) = half.unsplit(self.writer)
            && let Err(error) = tcp.set_zero_linger()
        {
            let error: &dyn std::error::Error = &error;
            tracing::debug!(error, "a connection cannot be reset");
        }
    }
}

fn status_line(status: StatusCode, out: &mut BytesMut) {
    out.extend_from_slice(b"HTTP/1.1 ");
    out.extend_from_slice(status.as_str().as_bytes());
    out.extend_from_slice(b" ");
    out.extend_from_slice(answers::reason(status).as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// How the end of a response is told.
fn framing(headers: &mut http::HeaderMap, body: &ResponseBody, version: Version) -> Framing {
    if let ResponseBody::Own(page) = body {
        let length = page.as_ref().map_or(0, Bytes::len) as u64;
        headers.insert(CONTENT_LENGTH, length.into());
        return Framing::Length(length);
    }
    let length = headers.get(CONTENT_LENGTH);
    if let Some(length) = length.and_then(|length| request::decimal(length.as_bytes())) {
        return Framing::Length(length);
    }
    headers.remove(CONTENT_LENGTH);
    if version == Version::HTTP_11 {
        Framing::Chunked
    } else {
        Framing::UntilClose
    }
}

/// The limits of what may be a whole head or the beginning of one.
fn check_size(head: &[u8]) -> Result<(), BadRequest> {
    if head.len() <= REQUEST_LINE_MAX {
        return Ok(());
    }
    let line = memchr::memchr(b'\n', &head[..head.len().min(REQUEST_LINE_MAX + 2)]);
    if line.is_none() {
        return Err(BadRequest::limit(414));
    }
    if head.len() > HEAD_MAX {
        return Err(BadRequest::limit(400));
    }
    Ok(())
}
