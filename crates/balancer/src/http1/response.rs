//! Heads of responses.

use bytes::Bytes;
use http::header::{CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use http::{HeaderMap, Method, StatusCode};

use super::body::Framing;
use super::fields::{Lines, has_token};
use super::request::decimal;

/// "The target response header exceeds 32 K."
pub(crate) const HEAD_MAX: usize = 32 * 1024;

/// A response's head.
#[derive(Debug)]
pub(crate) struct ResponseHead {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) framing: Framing,
    /// Whether another request may follow on the connection.
    pub(crate) keep_alive: bool,
}

/// Reads a head, up to and with its empty line. `None` when it cannot be understood.
pub(crate) fn parse(head: Bytes, asked: &Method) -> Option<ResponseHead> {
    let mut lines = Lines::new(head);
    let line = lines.next()?;
    let (version, rest) = line.split_at_checked(8)?;
    let is_current = match version {
        b"HTTP/1.1" => true,
        b"HTTP/1.0" => false,
        _ => return None,
    };
    let [b' ', digits @ ..] = rest else {
        return None;
    };
    let (digits, reason) = digits.split_at_checked(3)?;
    if !matches!(reason, [] | [b' ', ..]) {
        return None;
    }
    let status = StatusCode::from_bytes(digits).ok()?;
    let mut headers = lines.fields().ok()?;
    let mut keep_alive = if is_current {
        !has_token(&headers, &CONNECTION, "close")
    } else {
        has_token(&headers, &CONNECTION, "keep-alive")
    };
    let framing = framing(&mut headers, status, asked, &mut keep_alive)?;
    Some(ResponseHead {
        status,
        headers,
        framing,
        keep_alive: keep_alive && framing != Framing::UntilClose,
    })
}

/// RFC 9112 section 6.3. A response that says its length in two ways ends the connection after it.
fn framing(
    headers: &mut HeaderMap,
    status: StatusCode,
    asked: &Method,
    keep_alive: &mut bool,
) -> Option<Framing> {
    let mut length = None;
    for value in headers.get_all(CONTENT_LENGTH) {
        let one = decimal(value.as_bytes())?;
        if length.replace(one).is_some_and(|before| before != one) {
            return None;
        }
    }
    if let Some(length) = length {
        headers.insert(CONTENT_LENGTH, length.into());
    }
    let coding = headers.remove(TRANSFER_ENCODING);
    let bodiless = status.is_informational()
        || status == StatusCode::NO_CONTENT
        || status == StatusCode::NOT_MODIFIED;
    if bodiless || *asked == Method::HEAD {
        if status.is_informational() || status == StatusCode::NO_CONTENT {
            headers.remove(CONTENT_LENGTH);
        }
        return Some(Framing::Length(0));
    }
    let Some(coding) = coding else {
        return Some(length.map_or(Framing::UntilClose, Framing::Length));
    };
    if !coding.as_bytes().eq_ignore_ascii_case(b"chunked") {
        return None;
    }
    if headers.remove(CONTENT_LENGTH).is_some() {
        *keep_alive = false;
    }
    Some(Framing::Chunked)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(head: &str) -> Option<ResponseHead> {
        parse(Bytes::from(head.to_owned() + "\r\n\r\n"), &Method::GET)
    }

    #[test]
    fn the_length_of_a_response_is_what_rfc_9112_says() {
        let framing = |head| of(head).map(|head| (head.framing, head.keep_alive));
        assert_eq!(
            framing("HTTP/1.1 200 OK\r\nContent-Length: 3"),
            Some((Framing::Length(3), true))
        );
        assert_eq!(framing("HTTP/1.1 200"), Some((Framing::UntilClose, false)));
        assert_eq!(framing("HTTP/1.1 204 No"), Some((Framing::Length(0), true)));
        assert_eq!(
            framing("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3"),
            Some((Framing::Chunked, false))
        );
        assert_eq!(
            framing("HTTP/1.0 200 OK\r\nContent-Length: 3"),
            Some((Framing::Length(3), false))
        );
        assert_eq!(
            framing("HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0"),
            Some((Framing::Length(0), false))
        );
    }

    #[test]
    fn what_is_no_response_is_not_taken_for_one() {
        for bad in [
            "SSH-2.0-x",
            "HTTP/1.1 20 OK",
            "HTTP/1.1 2000 OK",
            "HTTP/2.0 200 OK",
            "HTTP/1.1 099 X",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4",
            "HTTP/1.1 200 OK\r\nA : b",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: \x0cchunked",
            "HTTP/1.1 200 OK\r\nContent-Length: 3\r",
        ] {
            assert!(of(bad).is_none(), "{bad:?}");
        }
    }
}
