//! Heads of requests, and how safe they are.
//!
//! Source of the classification and of the reasons' names: "Access logs for your Application Load
//! Balancer", classification reasons, and "Desync mitigation mode".

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, HOST, TRANSFER_ENCODING};
use http::{HeaderMap, Method, Uri, Version};

use super::body::Framing;
use super::fields::{FieldError, Lines};

/// "Request line: 16 K".
pub(crate) const REQUEST_LINE_MAX: usize = 16 * 1024;
/// "Single header: 16 K".
pub(crate) const FIELD_MAX: usize = 16 * 1024;
/// "Entire request header: 64 K".
pub(crate) const HEAD_MAX: usize = 64 * 1024;

/// How risky a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tier {
    Compliant,
    Acceptable,
    /// Others might understand it differently.
    Ambiguous,
    /// Never forwarded: there is no one meaning that it could be written anew with.
    Severe,
}

/// How a request was classified, and AWS's name of the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Classification {
    pub(crate) tier: Tier,
    pub(crate) reason: Option<&'static str>,
}

impl Classification {
    pub(crate) const COMPLIANT: Self = Self {
        tier: Tier::Compliant,
        reason: None,
    };

    /// Of a request over HTTP/2, whose framing leaves nothing else open.
    pub(crate) fn of_http2(method: &Method, framing: Framing) -> Self {
        let mut found = Self::COMPLIANT;
        found.note_body(method, framing);
        found
    }

    /// Bodies of GET and HEAD, which others may not read (RFC 9110 section 9.3.1).
    fn note_body(&mut self, method: &Method, framing: Framing) {
        if *method != Method::GET && *method != Method::HEAD {
            return;
        }
        match framing {
            Framing::Length(0) | Framing::UntilClose => {}
            Framing::Length(_) => {
                self.worsen(Tier::Ambiguous, "UndefinedContentLengthSemantics");
            }
            Framing::Chunked => {
                self.worsen(Tier::Ambiguous, "UndefinedTransferEncodingSemantics");
            }
        }
    }

    fn worsen(&mut self, tier: Tier, reason: &'static str) {
        if tier > self.tier {
            *self = Self {
                tier,
                reason: Some(reason),
            };
        }
    }

    /// AWS's word for the access log.
    pub(crate) fn name(self) -> Option<&'static str> {
        match self.tier {
            Tier::Compliant => None,
            Tier::Acceptable => Some("Acceptable"),
            Tier::Ambiguous => Some("Ambiguous"),
            Tier::Severe => Some("Severe"),
        }
    }
}

/// A request's head.
#[derive(Debug)]
pub(crate) struct RequestHead {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) version: Version,
    /// Without those that say how long the body is.
    pub(crate) headers: HeaderMap,
    pub(crate) framing: Framing,
    pub(crate) classification: Classification,
}

/// A head that is not understood, and the status that it is answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BadRequest {
    pub(crate) status: u16,
    pub(crate) classification: Classification,
}

impl BadRequest {
    fn severe(reason: &'static str) -> Self {
        Self::new(400, reason)
    }

    fn new(status: u16, reason: &'static str) -> Self {
        Self {
            status,
            classification: Classification {
                tier: Tier::Severe,
                reason: Some(reason),
            },
        }
    }

    /// A limit was exceeded, which says nothing of risks.
    pub(crate) fn limit(status: u16) -> Self {
        Self {
            status,
            classification: Classification::COMPLIANT,
        }
    }
}

/// Reads a head, up to and with its empty line.
pub(crate) fn parse(head: Bytes) -> Result<RequestHead, BadRequest> {
    let mut lines = Lines::new(head);
    let line = lines.next().ok_or(BadRequest::severe("BadMethod"))?;
    let (method, uri, version) = request_line(line)?;
    let mut found = Classification::COMPLIANT;
    let mut headers = lines.fields().map_err(|error| match error {
        FieldError::Bad => BadRequest::severe("BadHeader"),
        FieldError::TooMany => BadRequest::limit(400),
    })?;
    let too_long = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        name.as_str().len() + value.len() + 2 > FIELD_MAX
    };
    if headers.iter().any(too_long) {
        return Err(BadRequest::limit(400));
    }
    if lines.bare_line_feed {
        found.worsen(Tier::Ambiguous, "SuspiciousHeader");
    }
    check_host(&headers, version)?;
    let framing = framing(&mut headers, &method, version, &mut found)?;
    Ok(RequestHead {
        method,
        uri,
        version,
        headers,
        framing,
        classification: found,
    })
}

fn request_line(line: &[u8]) -> Result<(Method, Uri, Version), BadRequest> {
    let first = memchr::memchr(b' ', line).ok_or(BadRequest::severe("BadMethod"))?;
    let last = memchr::memrchr(b' ', line).filter(|last| *last > first);
    let last = last.ok_or(BadRequest::severe("BadVersion"))?;
    let method = Method::from_bytes(&line[..first]).map_err(|_| BadRequest::severe("BadMethod"))?;
    let version = match &line[last + 1..] {
        b"HTTP/1.1" => Version::HTTP_11,
        b"HTTP/1.0" => Version::HTTP_10,
        [b'H', b'T', b'T', b'P', b'/', major, b'.', minor]
            if major.is_ascii_digit() && minor.is_ascii_digit() =>
        {
            return Err(BadRequest::new(505, "BadVersion"));
        }
        _ => return Err(BadRequest::severe("BadVersion")),
    };
    let target = &line[first + 1..last];
    if target.len() > REQUEST_LINE_MAX {
        return Err(BadRequest::limit(414));
    }
    let uri = Uri::try_from(target).map_err(|_| BadRequest::severe("BadUri"))?;
    // CONNECT would make a tunnel, which a load balancer has none of.
    let is_path = target.first() == Some(&b'/');
    // "User information" in a reference is to be taken for an attack (RFC 9110 section 4.2.4).
    let is_absolute = uri.scheme().is_some()
        && uri
            .authority()
            .is_some_and(|authority| !authority.as_str().contains('@'));
    let is_asterisk = target == b"*" && method == Method::OPTIONS;
    if method == Method::CONNECT || !(is_path || is_absolute || is_asterisk) {
        return Err(BadRequest::severe("BadUri"));
    }
    Ok((method, uri, version))
}

/// What a target is asked for: the path, which is `/` where the client's is empty (RFC 9112 section
/// 3.2.1), and the query.
pub(crate) fn origin_form(uri: &Uri) -> Cow<'_, str> {
    match uri.path_and_query().map_or("/", |path| path.as_str()) {
        query if query.starts_with('?') => Cow::Owned(format!("/{query}")),
        path => Cow::Borrowed(path),
    }
}

/// RFC 9112 section 3.2: one field, and with HTTP/1.1 not without one.
pub(crate) fn check_host(headers: &HeaderMap, version: Version) -> Result<(), BadRequest> {
    let mut hosts = headers.get_all(HOST).iter();
    let (first, second) = (hosts.next(), hosts.next());
    let is_bad = |host: &http::HeaderValue| {
        let odd = |byte: &u8| !byte.is_ascii_graphic() || b"/\\@?#<>\"{}|^`,".contains(byte);
        host.as_bytes().iter().any(odd)
    };
    let missing = first.is_none() && version == Version::HTTP_11;
    if missing || second.is_some() || first.is_some_and(is_bad) {
        return Err(BadRequest::severe("BadHeader"));
    }
    Ok(())
}

/// How long the body is. The fields that said so are taken out.
fn framing(
    headers: &mut HeaderMap,
    method: &Method,
    version: Version,
    found: &mut Classification,
) -> Result<Framing, BadRequest> {
    let length = content_length(headers, found)?;
    let chunked = is_chunked(headers)?;
    headers.remove(CONTENT_LENGTH);
    headers.remove(TRANSFER_ENCODING);
    if chunked {
        if length.is_some() {
            found.worsen(Tier::Ambiguous, "BothTeClPresent");
        }
        if version == Version::HTTP_10 {
            found.worsen(Tier::Ambiguous, "UndefinedTransferEncodingSemantics");
        }
        found.note_body(method, Framing::Chunked);
        return Ok(Framing::Chunked);
    }
    if length == Some(0) && (*method == Method::GET || *method == Method::HEAD) {
        found.worsen(Tier::Acceptable, "GetHeadZeroContentLength");
    }
    let framing = Framing::Length(length.unwrap_or(0));
    found.note_body(method, framing);
    Ok(framing)
}

/// The one length that all fields agree in. A list in one field is none, even of equal lengths.
fn content_length(
    headers: &HeaderMap,
    found: &mut Classification,
) -> Result<Option<u64>, BadRequest> {
    let mut length = None;
    for value in headers.get_all(CONTENT_LENGTH) {
        let one = decimal(value.as_bytes()).ok_or(BadRequest::severe("BadContentLength"))?;
        match length.replace(one) {
            Some(before) if before != one => {
                return Err(BadRequest::severe("MultipleContentLength"));
            }
            Some(_) => found.worsen(Tier::Ambiguous, "DuplicateContentLength"),
            None => {}
        }
    }
    Ok(length)
}

/// Only `chunked` is understood, and only once.
fn is_chunked(headers: &HeaderMap) -> Result<bool, BadRequest> {
    let mut codings = headers.get_all(TRANSFER_ENCODING).iter();
    let Some(coding) = codings.next() else {
        return Ok(false);
    };
    if codings.next().is_some() {
        return Err(BadRequest::severe("MultipleTransferEncodingChunked"));
    }
    let coding = coding.as_bytes();
    if coding.eq_ignore_ascii_case(b"chunked") {
        return Ok(true);
    }
    let names: [&[u8]; 5] = [b"gzip", b"compress", b"deflate", b"identity", b"chunked"];
    let is_known = |name: &[u8]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
    if coding
        .split(|byte| *byte == b',')
        .map(<[u8]>::trim_ascii)
        .all(is_known)
    {
        return Err(BadRequest::new(501, "BadTransferEncoding"));
    }
    Err(BadRequest::severe("BadTransferEncoding"))
}

/// Digits alone: no sign, no space, no overflow.
pub(crate) fn decimal(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || digits.len() > 19 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let step = |number: u64, digit: &u8| number * 10 + u64::from(digit - b'0');
    Some(digits.iter().fold(0, step))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(fields: &str) -> Result<RequestHead, BadRequest> {
        parse(Bytes::from(format!(
            "POST /a HTTP/1.1\r\nHost: h\r\n{fields}\r\n\r\n"
        )))
    }

    #[test]
    fn classic_smuggling_is_severe() {
        for (fields, reason) in [
            (
                "Content-Length: 3\r\nContent-Length: 4",
                "MultipleContentLength",
            ),
            ("Content-Length: 3, 3", "BadContentLength"),
            ("Content-Length: +3", "BadContentLength"),
            ("Content-Length: 0x3", "BadContentLength"),
            ("Content-Length: 3 4", "BadContentLength"),
            ("Content-Length: 99999999999999999999", "BadContentLength"),
            ("Content-Length:", "BadContentLength"),
            ("Transfer-Encoding: xchunked", "BadTransferEncoding"),
            ("Transfer-Encoding: \"chunked\"", "BadTransferEncoding"),
            ("Transfer-Encoding:\x0bchunked", "BadHeader"),
            ("Transfer-Encoding: \x0cchunked", "BadHeader"),
            ("Transfer-Encoding: chunked\r", "BadHeader"),
            ("Content-Length: 5\r", "BadHeader"),
            ("Transfer-Encoding : chunked", "BadHeader"),
            (" Transfer-Encoding: chunked", "BadHeader"),
            ("X: y\r\n Transfer-Encoding: chunked", "BadHeader"),
            ("X: y\rTransfer-Encoding: chunked", "BadHeader"),
            (
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "MultipleTransferEncodingChunked",
            ),
            ("Host: other", "BadHeader"),
        ] {
            let bad = with(fields).unwrap_err();
            assert_eq!(
                (bad.status, bad.classification.reason),
                (400, Some(reason)),
                "{fields:?}"
            );
        }
        assert_eq!(
            with("Transfer-Encoding: gzip, chunked").unwrap_err().status,
            501
        );
    }

    #[test]
    fn what_others_may_read_differently_is_ambiguous_and_has_one_meaning_here() {
        let both = with("Content-Length: 3\r\nTransfer-Encoding: Chunked").unwrap();
        assert_eq!(both.framing, Framing::Chunked);
        assert_eq!(both.classification.tier, Tier::Ambiguous);
        assert_eq!(both.headers.len(), 1, "only the host is left");
        let twice = with("Content-Length: 3\r\nContent-Length: 3").unwrap();
        assert_eq!(twice.framing, Framing::Length(3));
        assert_eq!(twice.classification.reason, Some("DuplicateContentLength"));
        let line_feed = parse(Bytes::from("GET / HTTP/1.1\nHost: h\n\n")).unwrap();
        assert_eq!(line_feed.classification.tier, Tier::Ambiguous);
    }

    #[test]
    fn a_query_without_a_path_is_one_of_the_root() {
        for (uri, expected) in [
            ("http://a?x=1", "/?x=1"),
            ("http://a", "/"),
            ("/b?c", "/b?c"),
            ("*", "*"),
        ] {
            assert_eq!(origin_form(&uri.parse().unwrap()), expected, "{uri}");
        }
    }

    #[test]
    fn bodies_of_get_and_head_are_ambiguous_over_http2_too() {
        let tier = |method, framing| Classification::of_http2(&method, framing).tier;
        assert_eq!(tier(Method::GET, Framing::Length(1)), Tier::Ambiguous);
        assert_eq!(tier(Method::HEAD, Framing::Chunked), Tier::Ambiguous);
        assert_eq!(tier(Method::GET, Framing::Length(0)), Tier::Compliant);
        assert_eq!(tier(Method::POST, Framing::Chunked), Tier::Compliant);
    }

    #[test]
    fn request_lines_are_answered_by_what_is_wrong_with_them() {
        for (line, status) in [
            ("GET / HTTP/2.0", 505),
            ("GET / HTTP/1.2", 505),
            ("GET / HTTQ/1.1", 400),
            ("GET /", 400),
            ("GE T / HTTP/1.1", 400),
            ("GET /a b HTTP/1.1", 400),
            ("GET a HTTP/1.1", 400),
            ("CONNECT a:80 HTTP/1.1", 400),
            ("G(T / HTTP/1.1", 400),
            ("GET http://me@a/ HTTP/1.1", 400),
        ] {
            let head = format!("{line}\r\nHost: h\r\n\r\n");
            let status_found = parse(Bytes::from(head)).err().map(|bad| bad.status);
            assert_eq!(status_found, Some(status), "{line}");
        }
        assert_eq!(
            parse(Bytes::from("GET / HTTP/1.1\r\n\r\n"))
                .err()
                .map(|bad| bad.status),
            Some(400)
        );
        assert!(parse(Bytes::from("GET / HTTP/1.0\r\n\r\n")).is_ok());
        assert!(parse(Bytes::from("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n")).is_ok());
        assert!(parse(Bytes::from("GET http://a/b HTTP/1.1\r\nHost: a\r\n\r\n")).is_ok());
    }
}
