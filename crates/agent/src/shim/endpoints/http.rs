//! HTTP/1.1 as far as the endpoints need it: one request at a time, small ones only.
//!
//! Pure: bytes in, a request out; an answer in, bytes out.

use std::io::Write as _;
use std::ops::Range;

use super::answer::Answer;

/// Longest head of a request.
pub(super) const MAX_HEAD: usize = 8 << 10;
/// Longest body.
pub(super) const MAX_BODY: usize = 4 << 10;
const MAX_HEADERS: usize = 64;

/// What the bytes received so far are.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Parsed {
    /// The beginning of a request.
    Incomplete,
    Request(Request),
    /// Nothing that can be answered but with this; nothing after it is read.
    Refused(Answer),
}

/// A whole request.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    pub(super) target: String,
    /// Where the body is.
    pub(super) body: Range<usize>,
    /// Whether the client wants to ask more.
    pub(super) keep_alive: bool,
}

/// Reads a request from the beginning of `bytes`.
pub(super) fn parse(bytes: &[u8]) -> Parsed {
    let mut headers = [httparse::EMPTY_HEADER; MAX_HEADERS];
    let mut head = httparse::Request::new(&mut headers);
    let length = match head.parse(bytes) {
        Ok(httparse::Status::Complete(length)) if length <= MAX_HEAD => length,
        Ok(httparse::Status::Partial) if bytes.len() < MAX_HEAD => return Parsed::Incomplete,
        Ok(_) | Err(httparse::Error::TooManyHeaders) => {
            return refused(431, "Request Header Fields Too Large\n");
        }
        Err(_) => return refused(400, "Bad Request\n"),
    };
    let body = match body_length(head.headers) {
        Ok(body) => body,
        Err(refusal) => return refusal,
    };
    if body > MAX_BODY {
        return refused(413, "Content Too Large\n");
    }
    if bytes.len() < length + body {
        return Parsed::Incomplete;
    }
    Parsed::Request(Request {
        method: head.method.unwrap_or_default().to_owned(),
        target: head.path.unwrap_or_default().to_owned(),
        body: length..length + body,
        keep_alive: keep_alive(head.version, head.headers),
    })
}

/// The bytes of a response. A HEAD is answered without the body.
pub(super) fn render(answer: &Answer, keep_alive: bool, is_head: bool) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(answer.body.len() + 160);
    let connection = if keep_alive { "keep-alive" } else { "close" };
    // Writing to memory does not fail.
    let _ = write!(
        bytes,
        "HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: {connection}\r\n\r\n",
        answer.status,
        reason(answer.status),
        answer.content_type,
        answer.body.len(),
    );
    if !is_head {
        bytes.extend_from_slice(&answer.body);
    }
    bytes
}

fn body_length(headers: &[httparse::Header<'_>]) -> Result<usize, Parsed> {
    let mut found = None;
    for header in headers {
        if header.name.eq_ignore_ascii_case("transfer-encoding") {
            return Err(refused(411, "Length Required\n"));
        }
        if header.name.eq_ignore_ascii_case("content-length") {
            let value = std::str::from_utf8(header.value).unwrap_or_default().trim();
            let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
            // A number that is too long to be read is too long a body, too.
            let length = value.parse().unwrap_or(usize::MAX);
            if !is_number || found.is_some_and(|other| other != length) {
                return Err(refused(400, "Bad Request\n"));
            }
            found = Some(length);
        }
    }
    Ok(found.unwrap_or(0))
}

fn keep_alive(version: Option<u8>, headers: &[httparse::Header<'_>]) -> bool {
    let says = |word: &str| {
        headers
            .iter()
            .filter(|header| header.name.eq_ignore_ascii_case("connection"))
            .filter_map(|header| std::str::from_utf8(header.value).ok())
            .flat_map(|value| value.split(','))
            .any(|part| part.trim().eq_ignore_ascii_case(word))
    };
    match version {
        Some(1) => !says("close"),
        _ => says("keep-alive"),
    }
}

fn refused(status: u16, text: &str) -> Parsed {
    Parsed::Refused(Answer::text(status, text))
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        411 => "Length Required",
        413 => "Content Too Large",
        429 => "Too Many Requests",
        431 => "Request Header Fields Too Large",
        500 => "Internal Server Error",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Unknown",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn status_of(bytes: &[u8]) -> u16 {
        match parse(bytes) {
            Parsed::Refused(answer) => answer.status,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn requests_are_read_whole() {
        let bytes = b"PUT /api HTTP/1.1\r\nHost: x\r\ncontent-length: 2\r\n\r\n{}GET /";
        for end in 0..bytes.len() - 5 {
            assert_eq!(parse(&bytes[..end]), Parsed::Incomplete, "{end}");
        }
        let Parsed::Request(request) = parse(bytes) else {
            panic!("not a request");
        };
        assert_eq!(
            (request.method.as_str(), request.target.as_str()),
            ("PUT", "/api")
        );
        assert_eq!(&bytes[request.body.clone()], b"{}");
        assert!(request.keep_alive);
    }

    #[test]
    fn connections_last_as_asked() {
        #[track_caller]
        fn check(text: &str, expected: bool) {
            match parse(format!("GET / {text}\r\n\r\n").as_bytes()) {
                Parsed::Request(request) => assert_eq!(request.keep_alive, expected),
                other => panic!("{other:?}"),
            }
        }
        check("HTTP/1.1", true);
        check("HTTP/1.1\r\nConnection: Upgrade, Close", false);
        check("HTTP/1.0", false);
        check("HTTP/1.0\r\nConnection: keep-alive", true);
    }

    #[test]
    fn what_is_too_big_or_unclear_is_refused() {
        #[track_caller]
        fn check(headers: &str, expected: u16) {
            let bytes = format!("PUT / HTTP/1.1\r\n{headers}\r\n\r\n");
            assert_eq!(status_of(bytes.as_bytes()), expected, "{headers}");
        }
        check("Transfer-Encoding: chunked", 411);
        check("Content-Length: 5000", 413);
        check("Content-Length: 99999999999999999999999", 413);
        check("Content-Length: -1", 400);
        check("Content-Length: +1", 400);
        check("Content-Length: 1\r\nContent-Length: 2", 400);
        check("X: y\r\n".repeat(65).trim_end(), 431);
        check(&format!("X: {}", "y".repeat(MAX_HEAD)), 431);
        assert_eq!(status_of(b"\x16\x03\x01\x02"), 400);
        assert_eq!(status_of(&[b'a'; MAX_HEAD]), 431);
    }

    #[test]
    fn responses_have_their_length() {
        let answer = Answer::text(404, "no\n");
        let text = String::from_utf8(render(&answer, true, false)).unwrap();
        assert_eq!(
            text,
            "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\n\
             Content-Length: 3\r\nConnection: keep-alive\r\n\r\nno\n"
        );
        assert!(render(&answer, false, true).ends_with(b"Connection: close\r\n\r\n"));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = parse(&bytes);
        }

        #[test]
        fn no_text_panics(text in "[A-Z]{1,4} [ -~]{0,40} HTTP/1.[01]\r\n([ -~]{0,30}\r\n){0,5}\r\n.{0,20}") {
            let _ = parse(text.as_bytes());
        }
    }
}
