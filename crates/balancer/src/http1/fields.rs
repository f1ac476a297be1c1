//! Header fields and lines of a head.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue};

/// More header fields than this make a request invalid.
pub(crate) const FIELDS_MAX: usize = 512;

/// What is wrong with a header field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldError {
    /// It cannot be understood: no colon, space in or after its name, a control character, a
    /// continued line.
    Bad,
    TooMany,
}

/// Where the head at the beginning of `input` ends: after the empty line.
///
/// `searched` is how much of it was looked at before, and is kept up to date, so that a head that
/// comes byte by byte is not searched again and again.
pub(crate) fn head_end(input: &[u8], searched: &mut usize) -> Option<usize> {
    let mut at = searched.saturating_sub(3);
    while let Some(found) = memchr::memchr(b'\n', &input[at..]) {
        let after = at + found + 1;
        match input[after..] {
            [b'\n', ..] => return Some(after + 1),
            [b'\r', b'\n', ..] => return Some(after + 2),
            _ => at = after,
        }
    }
    *searched = input.len();
    None
}

/// The lines of a head.
#[derive(Debug)]
pub(crate) struct Lines {
    head: Bytes,
    at: usize,
    /// Whether a line ended without a carriage return.
    pub(crate) bare_line_feed: bool,
}

impl Lines {
    pub(crate) fn new(head: Bytes) -> Self {
        Self {
            head,
            at: 0,
            bare_line_feed: false,
        }
    }

    /// The next line without its end; nothing at the empty line.
    pub(crate) fn next(&mut self) -> Option<&[u8]> {
        let rest = &self.head[self.at..];
        let end = memchr::memchr(b'\n', rest)?;
        let text = rest[..end].strip_suffix(b"\r");
        self.bare_line_feed |= text.is_none();
        self.at += end + 1;
        let line = text.unwrap_or(&rest[..end]);
        (!line.is_empty()).then_some(line)
    }

    /// The rest as header fields.
    pub(crate) fn fields(&mut self) -> Result<HeaderMap, FieldError> {
        let mut headers = HeaderMap::with_capacity(16);
        // Shared: values are parts of it.
        let head = self.head.clone();
        while let Some(line) = self.next() {
            if headers.len() == FIELDS_MAX {
                return Err(FieldError::TooMany);
            }
            let (name, value) = field(&head, line)?;
            headers.append(name, value);
        }
        Ok(headers)
    }
}

fn field(head: &Bytes, line: &[u8]) -> Result<(HeaderName, HeaderValue), FieldError> {
    let colon = memchr::memchr(b':', line).ok_or(FieldError::Bad)?;
    // A space before the colon or at the beginning (a continued line) is no part of any name.
    let name = HeaderName::from_bytes(&line[..colon]).map_err(|_| FieldError::Bad)?;
    let value = &line[colon + 1..];
    let text = trim_ows(value);
    let value = head.slice_ref(text);
    let value = HeaderValue::from_maybe_shared(value).map_err(|_| FieldError::Bad)?;
    Ok((name, value))
}

/// Without the space around it, which is SP and HTAB alone (RFC 9110 section 5.6.3). What else others
/// take for space stays, and makes the field a bad one.
fn trim_ows(mut value: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] | [rest @ .., b' ' | b'\t'] = value {
        value = rest;
    }
    value
}

/// Writes header fields as HTTP/1 has them, their names as people write them: `Content-Type`.
pub(crate) fn write(headers: &HeaderMap, out: &mut BytesMut) {
    for (name, value) in headers {
        let start = out.len();
        out.extend_from_slice(name.as_str().as_bytes());
        let mut is_first = true;
        for byte in &mut out[start..] {
            if is_first {
                byte.make_ascii_uppercase();
            }
            is_first = *byte == b'-';
        }
        out.extend_from_slice(b": ");
        out.extend_from_slice(value.as_bytes());
        out.extend_from_slice(b"\r\n");
    }
}

/// Whether a comma-separated header has this element, without regard to case.
pub(crate) fn has_token(headers: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    headers.get_all(name).iter().any(|value| {
        let mut elements = value.as_bytes().split(|byte| *byte == b',');
        elements.any(|element| element.trim_ascii().eq_ignore_ascii_case(token.as_bytes()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_ends_at_its_empty_line_however_it_comes() {
        let head = b"GET / HTTP/1.1\r\nHost: a\r\n\r\nrest";
        let mut searched = 0;
        for length in 0..head.len() {
            let found = head_end(&head[..length], &mut searched);
            assert_eq!(found, (length >= 27).then_some(27), "{length}");
            if found.is_some() {
                break;
            }
        }
        assert_eq!(head_end(b"a\nb\n\nc", &mut 0), Some(5));
    }

    #[test]
    fn fields_with_anything_odd_are_refused() {
        for bad in [
            "A : b",
            " A: b",
            "A",
            "A: b\r\n c: d",
            "A: \0",
            "A: b\rc",
            "A: b\r",
            "A: \u{c}b",
            "A: b\u{b}",
            "\u{e9}: 1",
            ": 1",
            "A(: 1",
        ] {
            let head = format!("{bad}\r\n\r\n");
            let fields = Lines::new(Bytes::from(head)).fields();
            assert_eq!(fields.err(), Some(FieldError::Bad), "{bad:?}");
        }
        let good = Lines::new(Bytes::from("A:b\r\na: \t c \r\nB:\r\n\r\n"))
            .fields()
            .unwrap();
        assert_eq!(good.get_all("a").iter().collect::<Vec<_>>(), ["b", "c"]);
        let mut out = BytesMut::new();
        write(&good, &mut out);
        assert_eq!(&out[..], b"A: b\r\nA: c\r\nB: \r\n");
    }
}
