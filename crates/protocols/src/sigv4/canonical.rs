//! The canonical request: the text that both sides sign.
//!
//! It is rebuilt from the bytes that came (path, query, header lines), never from decoded values,
//! because clients sign what they send.

use http::{HeaderMap, Method, Uri};
use percent_encoding::percent_decode_str;

/// A request as far as a signature covers it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts<'a> {
    pub(super) method: &'a Method,
    pub(super) uri: &'a Uri,
    pub(super) headers: &'a HeaderMap,
    pub(super) signed_headers: &'a [String],
    /// The last line: the body's hash or one of the words that stand for it.
    pub(super) payload_hash: &'a str,
}

impl Parts<'_> {
    /// The canonical request for one spelling of the path.
    pub(super) fn text(&self, path: &str) -> String {
        let mut text = format!("{}\n{path}\n{}\n", self.method, query(self.uri.query()));
        for name in self.signed_headers {
            text.push_str(name);
            text.push(':');
            text.push_str(&self.header(name));
            text.push('\n');
        }
        text.push('\n');
        text.push_str(&self.signed_headers.join(";"));
        text.push('\n');
        text.push_str(self.payload_hash);
        text
    }

    /// The lines of one header, trimmed, runs of spaces collapsed, joined by commas. HTTP/2 has
    /// the host in the URI.
    fn header(&self, name: &str) -> String {
        let mut lines = Vec::new();
        for value in self.headers.get_all(name) {
            let value = String::from_utf8_lossy(value.as_bytes());
            lines.push(value.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
        }
        if lines.is_empty() && name == "host" {
            lines.extend(self.uri.authority().map(ToString::to_string));
        }
        lines.join(",")
    }
}

/// The spellings of the path that a client may have signed: S3 signs it as sent; the others encode
/// it once more, most of them after removing empty and dot segments.
pub(super) fn paths(uri: &Uri, is_s3: bool) -> Vec<String> {
    let path = if uri.path().is_empty() {
        "/"
    } else {
        uri.path()
    };
    if is_s3 {
        return vec![path.to_owned()];
    }
    let normal = encode(&normalised(path), true);
    let as_sent = encode(path, true);
    if normal == as_sent {
        vec![normal]
    } else {
        vec![normal, as_sent]
    }
}

fn normalised(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let mut normal = format!("/{}", segments.join("/"));
    if path.ends_with('/') && normal.len() > 1 {
        normal.push('/');
    }
    normal
}

/// The parameters sorted by name and value, without the signature itself.
fn query(query: Option<&str>) -> String {
    let mut pairs: Vec<(String, String)> = query
        .unwrap_or_default()
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(name, value)| (recode(name), recode(value)))
        .filter(|(name, _)| name != "X-Amz-Signature")
        .collect();
    pairs.sort();
    let pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.join("&")
}

/// The strict spelling of what may be encoded more or less strictly.
fn recode(text: &str) -> String {
    let bytes: Vec<u8> = percent_decode_str(text).collect();
    encode_bytes(&bytes, false)
}

fn encode(text: &str, keep_slash: bool) -> String {
    encode_bytes(text.as_bytes(), keep_slash)
}

fn encode_bytes(bytes: &[u8], keep_slash: bool) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'_' | b'.' | b'~')
            || (keep_slash && byte == b'/')
        {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}
