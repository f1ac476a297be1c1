//! Clients that speak HTTP/2: over TLS alone, as they agree on it in the handshake.

use std::convert::Infallible;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST};
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::time::Instant;

use super::Client;
use super::streams::{Abuse, One, State, Streams};
use crate::bodies::{BodyError, RequestBody, ResponseBody};
use crate::http1::body::Framing;
use crate::http1::request::{Classification, check_host, decimal};
use crate::http1::wire::Stream;
use crate::proxy::{self, Incoming};
use crate::ticket::{Described, Ticket};

/// "Up to 128 requests can be sent in parallel using one HTTP/2 connection."
const STREAMS: u32 = 128;
const WINDOW: u32 = 1 << 20;
const HEADERS_MAX: u32 = 64 * 1024;
/// What of a response may wait for the client to read it.
const SEND_BUFFER: usize = 64 * 1024;

/// Serves a connection until it ends.
pub(super) async fn serve(client: Arc<Client>, stream: Stream) {
    let Some(serving) = client.core.serving() else {
        return;
    };
    let (idle, age) = (
        serving.idle,
        Duration::from_secs(serving.plan.settings.client_keep_alive_seconds.into()),
    );
    drop(serving);
    let end_of_life = client.opened + age;
    let mut draining = client.core.draining.subscribe();
    let streams = Arc::new(Streams::new());
    let of_service = Arc::clone(&streams);
    let service = service_fn(move |request| {
        let (client, one) = (Arc::clone(&client), of_service.begin());
        async move { Ok::<_, Infallible>(answer(&client, request, one).await) }
    });
    let connection = http2::Builder::new(TokioExecutor::new())
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS)
        .max_header_list_size(HEADERS_MAX)
        .max_send_buf_size(SEND_BUFFER)
        .initial_stream_window_size(WINDOW)
        .initial_connection_window_size(2 * WINDOW)
        // Whoever does not even answer a ping is gone after the idle timeout.
        .keep_alive_interval(idle / 2)
        .keep_alive_timeout(idle / 2)
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = pin!(connection);
    let mut check = pin!(tokio::time::sleep(idle));
    let mut end_of_life = pin!(tokio::time::sleep_until(end_of_life));
    let mut is_ending = false;
    loop {
        let ends = tokio::select! {
            _ended = connection.as_mut() => return,
            () = check.as_mut() => match streams.state(idle) {
                State::Stalled => return,
                State::Quiet if is_ending => return,
                State::Quiet => {
                    check.as_mut().reset(Instant::now() + idle);
                    true
                }
                State::Good(until) => {
                    check.as_mut().reset(until);
                    false
                }
            },
            abuse = streams.abuse() => match abuse {
                Abuse::More if is_ending => return,
                _ => true,
            },
            () = end_of_life.as_mut(), if !is_ending => true,
            _ = draining.wait_for(Option::is_some), if !is_ending => true,
        };
        if ends && !is_ending {
            connection.as_mut().graceful_shutdown();
            is_ending = true;
        }
    }
}

async fn answer(
    client: &Client,
    request: Request<hyper::body::Incoming>,
    one: One,
) -> Response<Tracked> {
    let (mut parts, body) = request.into_parts();
    let mut ticket = Ticket::new(client, size(&parts.headers));
    let is_head = parts.method == Method::HEAD;
    let response = match host(&mut parts) {
        Ok(()) => {
            let incoming = incoming(parts, body);
            proxy::answer(client, incoming, &mut ticket).await
        }
        Err(status) => {
            ticket.describe(
                client,
                &Described {
                    method: &parts.method,
                    uri: &parts.uri,
                    version: parts.version,
                    headers: &parts.headers,
                    is_websocket: false,
                    is_grpc: false,
                    is_malformed: true,
                    classification: Classification::COMPLIANT,
                },
            );
            ticket.answered(status);
            client.error(status)
        }
    };
    let (mut parts, mut body) = response.into_parts();
    if let ResponseBody::Own(page) = &mut body {
        let is_empty = matches!(
            parts.status,
            StatusCode::NO_CONTENT | StatusCode::NOT_MODIFIED
        );
        if !is_empty {
            let length = page.as_ref().map_or(0, Bytes::len);
            parts.headers.insert(CONTENT_LENGTH, length.into());
        }
        if is_empty || is_head {
            *page = None;
        }
    }
    ticket.sent = size(&parts.headers);
    one.waits_for_client(true);
    Response::from_parts(parts, Tracked { body, ticket, one })
}

fn incoming(parts: http::request::Parts, body: hyper::body::Incoming) -> Incoming {
    let mut headers = parts.headers;
    let length = headers.remove(CONTENT_LENGTH);
    let length = length.and_then(|length| decimal(length.as_bytes()));
    let (framing, body) = if body.is_end_stream() {
        (Framing::Length(0), RequestBody::Empty)
    } else {
        let framing = length.map_or(Framing::Chunked, Framing::Length);
        (framing, RequestBody::Http2(body))
    };
    let classification = Classification::of_http2(&parts.method, framing);
    Incoming {
        method: parts.method,
        uri: parts.uri,
        version: http::Version::HTTP_2,
        headers,
        framing,
        body,
        classification,
    }
}

/// Makes `:authority` the host. Both may be sent if they agree (RFC 9113 section 8.3.1).
fn host(parts: &mut http::request::Parts) -> Result<(), u16> {
    if parts.method == Method::CONNECT || parts.uri.path().is_empty() {
        return Err(400);
    }
    let mut hosts = parts.headers.get_all(HOST).iter();
    let (sent, second) = (hosts.next(), hosts.next());
    let Some(authority) = parts.uri.authority() else {
        return check_host(&parts.headers, http::Version::HTTP_11).map_err(|bad| bad.status);
    };
    let authority = authority.as_str();
    let differs =
        sent.is_some_and(|sent| !sent.as_bytes().eq_ignore_ascii_case(authority.as_bytes()));
    if second.is_some() || differs {
        return Err(400);
    }
    let host = authority.parse().map_err(|_| 400_u16)?;
    parts.headers.insert(HOST, host);
    check_host(&parts.headers, http::Version::HTTP_11).map_err(|bad| bad.status)
}

fn size(headers: &HeaderMap) -> u64 {
    let field = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        (name.as_str().len() + value.len()) as u64
    };
    headers.iter().map(field).sum()
}

/// A response's body, with what ends when it does.
#[derive(Debug)]
struct Tracked {
    body: ResponseBody,
    ticket: Ticket,
    one: One,
}

impl Drop for Tracked {
    fn drop(&mut self) {
        // An answer of the load balancer's own has cost no target anything.
        if matches!(self.body, ResponseBody::Own(_)) || self.body.is_end_stream() {
            self.one.is_over();
        }
    }
}

impl Body for Tracked {
    type Data = Bytes;
    type Error = BodyError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BodyError>>> {
        let this = self.get_mut();
        let polled = Pin::new(&mut this.body).poll_frame(cx);
        if let Poll::Ready(Some(Ok(frame))) = &polled {
            this.ticket.sent += frame.data_ref().map_or(0, Bytes::len) as u64;
        }
        if matches!(polled, Poll::Ready(None | Some(Err(_)))) || this.body.is_end_stream() {
            this.one.is_over();
        }
        // It is asked for more when the client has taken this.
        this.one.waits_for_client(polled.is_ready());
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_checked_whichever_way_they_are_said() {
        let host_of = |uri: &str, said: Option<&str>| {
            let mut request = Request::get(uri);
            if let Some(said) = said {
                request = request.header(HOST, said);
            }
            let mut parts = request.body(()).unwrap().into_parts().0;
            host(&mut parts).map(|()| parts.headers[HOST].clone())
        };
        assert_eq!(host_of("/", Some("a")).unwrap(), "a");
        assert_eq!(host_of("https://a/", None).unwrap(), "a");
        assert_eq!(host_of("https://a/", Some("A")).unwrap(), "a");
        for (uri, said) in [
            ("/", None),
            ("/", Some("a/b")),
            ("/", Some("a@b")),
            ("https://a/", Some("b")),
            ("https://me@a/", None),
        ] {
            assert_eq!(host_of(uri, said), Err(400), "{uri} {said:?}");
        }
    }
}
