//! The heads of requests and answers: what is refused, what is taken away, what is added.
//!
//! Source: "HTTP headers and Application Load Balancers", "Desync mitigation mode".

use std::net::IpAddr;

use http::header::{
    self, CONNECTION, CONTENT_LENGTH, COOKIE, HOST, HeaderName, TE, TRANSFER_ENCODING, UPGRADE,
};
use http::{HeaderMap, HeaderValue, Method, Request, Version};
use model::balancing::{BalancerSettings, Desync, ForwardedFor};

use crate::front::{Connection, HEAD_MAX};
use crate::own_answer::Own;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const FORWARDED_PORT: HeaderName = HeaderName::from_static("x-forwarded-port");
const TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");
const TLS_VERSION: HeaderName = HeaderName::from_static("x-amzn-tls-version");
const TLS_CIPHER: HeaderName = HeaderName::from_static("x-amzn-tls-cipher-suite");
const CLIENT_CERTIFICATE: HeaderName = HeaderName::from_static("x-amzn-mtls-clientcert");
const KEEP_ALIVE: HeaderName = HeaderName::from_static("keep-alive");
const PROXY_CONNECTION: HeaderName = HeaderName::from_static("proxy-connection");

/// Of the request line and of one header.
const LINE_MAX: usize = 16 << 10;
/// "more than 30 IP addresses"
const FORWARDED_MAX: usize = 30;
/// Longer trace ids are replaced.
const TRACE_MAX: usize = 1 << 10;

/// What of a request would be dangerous or impossible to pass on.
pub(super) fn check<B>(request: &Request<B>, settings: &BalancerSettings) -> Result<(), Own> {
    let headers = request.headers();
    match request.version() {
        Version::HTTP_10 | Version::HTTP_11 | Version::HTTP_2 => {}
        _ => return Err(Own::VersionNotSupported),
    }
    if [Method::TRACE, Method::CONNECT].contains(request.method()) {
        return Err(Own::MethodNotAllowed);
    }
    let path = request
        .uri()
        .path_and_query()
        .map_or(0, |path| path.as_str().len());
    if path + request.method().as_str().len() > LINE_MAX {
        return Err(Own::UriTooLong);
    }
    let line = |(name, value): (&HeaderName, &HeaderValue)| name.as_str().len() + value.len() + 4;
    let mut total = 0;
    for length in headers.iter().map(line) {
        total += length;
        if length > LINE_MAX || total > HEAD_MAX {
            return Err(Own::HeadersTooLarge);
        }
    }
    framing(headers, settings.desync)?;
    hosts(request)?;
    let forwarded = headers.get_all(&FORWARDED_FOR).iter();
    let addresses: usize = forwarded
        .map(|value| value.as_bytes().split(|byte| *byte == b',').count())
        .sum();
    if addresses > FORWARDED_MAX {
        return Err(Own::TooManyForwardedFor);
    }
    Ok(())
}

/// Where a body ends must be clear to everyone. Whatever the mode, the body is framed anew on its
/// way to the target; the modes say which unclear requests are refused.
fn framing(headers: &HeaderMap, desync: Desync) -> Result<(), Own> {
    let codings = headers.get_all(TRANSFER_ENCODING);
    let count = codings.iter().count();
    let is_chunked = |value: &HeaderValue| value.as_bytes().eq_ignore_ascii_case(b"chunked");
    if count > 0 && !(count == 1 && codings.iter().all(is_chunked)) {
        let known = codings.iter().all(|value| {
            let text = value.as_bytes().to_ascii_lowercase();
            text.ends_with(b"chunked") || text == b"identity"
        });
        return Err(match known {
            true => Own::BadRequest,
            false => Own::NotImplemented,
        });
    }
    let lengths = headers.get_all(CONTENT_LENGTH);
    let lengths: Vec<&[u8]> = lengths.iter().map(HeaderValue::as_bytes).collect();
    let digits = |length: &&[u8]| !length.is_empty() && length.iter().all(u8::is_ascii_digit);
    let differ = lengths.windows(2).any(|pair| pair[0] != pair[1]);
    if differ || !lengths.iter().all(digits) {
        return Err(Own::BadRequest);
    }
    // A length beside a coding counts for nothing (RFC 9112 section 6.3).
    let ambiguous = count > 0 && !lengths.is_empty();
    if lengths.len() > 1 || (ambiguous && desync == Desync::Strictest) {
        return Err(Own::BadRequest);
    }
    let folded = headers
        .values()
        .any(|value| value.as_bytes().contains(&b'\t'));
    if folded && desync == Desync::Strictest {
        return Err(Own::BadRequest);
    }
    Ok(())
}

/// One host, which all agree on.
fn hosts<B>(request: &Request<B>) -> Result<(), Own> {
    let mut named = request.headers().get_all(HOST).iter();
    let (first, second) = (named.next(), named.next());
    let missing = first.is_none() && request.uri().authority().is_none();
    if second.is_some() || (missing && request.version() != Version::HTTP_10) {
        return Err(Own::BadRequest);
    }
    match first.map(|host| host.to_str()) {
        Some(Err(_)) => Err(Own::BadRequest),
        Some(Ok(host)) if host.contains(['/', '@', ' ', ',']) => Err(Own::BadRequest),
        _ => Ok(()),
    }
}

/// The host of a request as the client wrote it, without its port.
pub(super) fn host<B>(request: &Request<B>) -> &str {
    let named = request.uri().authority().map(http::uri::Authority::as_str);
    let header = || request.headers().get(HOST)?.to_str().ok();
    let host = named.or_else(header).unwrap_or_default();
    // An IPv6 address has colons between its brackets.
    match host.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => name,
        _ => host,
    }
}

/// Makes the headers of a request those that its target is to see; answers with the trace id.
pub(super) fn to_target(
    headers: &mut HeaderMap,
    connection: &Connection,
    settings: &BalancerSettings,
) -> String {
    if headers.contains_key(TRANSFER_ENCODING) {
        headers.remove(CONTENT_LENGTH);
    }
    strip_hop_by_hop(headers);
    join_cookies(headers);
    if settings.drop_invalid_header_fields && drop_invalid(headers) {
        let numbers = &connection.shared.metrics.balancer;
        numbers.dropped_invalid_header_requests.add(1);
    }
    forwarded_for(headers, connection, settings);
    headers.insert(
        FORWARDED_PROTO,
        HeaderValue::from_static(connection.scheme()),
    );
    headers.insert(FORWARDED_PORT, HeaderValue::from(connection.port));
    for name in [TLS_VERSION, TLS_CIPHER, CLIENT_CERTIFICATE] {
        headers.remove(name);
    }
    if let Some(tls) = connection.tls.as_ref().filter(|_| settings.tls_headers) {
        headers.insert(TLS_VERSION, HeaderValue::from_static(tls.protocol));
        headers.insert(TLS_CIPHER, HeaderValue::from_static(tls.cipher));
    }
    if let Some(certificate) = &connection.client_certificate
        && let Ok(value) = HeaderValue::from_str(certificate)
    {
        headers.insert(CLIENT_CERTIFICATE, value);
    }
    trace(headers)
}

/// Makes the headers of an answer those that the client is to see.
pub(super) fn to_client(headers: &mut HeaderMap, client: Version) {
    strip_hop_by_hop(headers);
    if client == Version::HTTP_10 {
        headers.remove(header::TRAILER);
    }
}

/// What concerns one connection only (RFC 9110 section 7.6.1).
fn strip_hop_by_hop(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named {
        // Their absence would change where the body ends, or whom it is for.
        if ![HOST, CONTENT_LENGTH, TE].contains(&name) {
            headers.remove(name);
        }
    }
    let trailers = headers
        .get(TE)
        .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"trailers"));
    for name in [
        CONNECTION,
        KEEP_ALIVE,
        PROXY_CONNECTION,
        TE,
        TRANSFER_ENCODING,
        UPGRADE,
    ] {
        headers.remove(name);
    }
    if trailers {
        headers.insert(TE, HeaderValue::from_static("trailers"));
    }
}

/// HTTP/2 may send cookies apart; HTTP/1.1 has one header for them (RFC 9113 section 8.2.3).
fn join_cookies(headers: &mut HeaderMap) {
    let cookies = headers.get_all(COOKIE);
    if cookies.iter().nth(1).is_none() {
        return;
    }
    let all: Vec<&[u8]> = cookies.iter().map(HeaderValue::as_bytes).collect();
    if let Ok(joined) = HeaderValue::from_bytes(&all.join(&b"; "[..])) {
        headers.insert(COOKIE, joined);
    }
}

/// Valid names have letters, digits and hyphens only.
fn drop_invalid(headers: &mut HeaderMap) -> bool {
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let invalid: Vec<HeaderName> = headers
        .keys()
        .filter(|name| !name.as_str().bytes().all(valid))
        .cloned()
        .collect();
    for name in &invalid {
        headers.remove(name);
    }
    !invalid.is_empty()
}

fn forwarded_for(headers: &mut HeaderMap, connection: &Connection, settings: &BalancerSettings) {
    match settings.forwarded_for {
        ForwardedFor::Preserve => {}
        ForwardedFor::Remove => {
            headers.remove(FORWARDED_FOR);
        }
        ForwardedFor::Append => {
            let peer = match connection.peer.ip() {
                IpAddr::V4(peer) => peer.to_string(),
                IpAddr::V6(peer) => peer.to_string(),
            };
            let peer = match settings.forwarded_for_client_port {
                true => format!("{peer}:{}", connection.peer.port()),
                false => peer,
            };
            let before = headers.get_all(FORWARDED_FOR);
            let mut all: Vec<&[u8]> = before.iter().map(HeaderValue::as_bytes).collect();
            all.push(peer.as_bytes());
            if let Ok(value) = HeaderValue::from_bytes(&all.join(&b", "[..])) {
                headers.insert(FORWARDED_FOR, value);
            }
        }
    }
}

/// `Root=1-67891233-abcdef012345678912345678`; one that came is kept, with `Self=` before it.
fn trace(headers: &mut HeaderMap) -> String {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    let own = format!("1-{seconds:08x}-{:024x}", rand::random::<u128>() >> 32);
    let came = headers.get(&TRACE_ID).and_then(|value| value.to_str().ok());
    let id = match came.filter(|came| came.len() <= TRACE_MAX) {
        Some(came) if came.contains("Root=") => {
            // The load balancer's own part is replaced, not repeated.
            let others = came.split(';').filter(|part| !part.starts_with("Self="));
            let others: Vec<&str> = others.collect();
            format!("Self={own};{}", others.join(";"))
        }
        Some(came) => format!("Root={own};{came}"),
        None => format!("Root={own}"),
    };
    if let Ok(value) = HeaderValue::from_str(&id) {
        headers.insert(TRACE_ID, value);
    }
    id
}
