//! Events in Fluentd's forward protocol: one `[tag, time, record, option]` in MessagePack each.
//!
//! Source: "Forward Protocol Specification v1", message mode with `EventTime`. The fields of a
//! record are those of Docker's `fluentd` log driver, on which FireLens relies.

use super::lines::Line;
use crate::shim::spool::Stream;

/// What all events of a container have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Origin<'a> {
    pub(super) tag: &'a str,
    pub(super) container_id: &'a str,
    pub(super) container_name: &'a str,
}

/// Appends one event to `out`.
pub(super) fn encode(out: &mut Vec<u8>, origin: &Origin<'_>, line: &Line) {
    array(out, 4);
    text(out, origin.tag.as_bytes());
    time(out, line.unix_ms);
    map(out, if line.part.is_some() { 8 } else { 4 });
    let mut field = |name: &str, value: &[u8]| {
        text(out, name.as_bytes());
        text(out, value);
    };
    field("container_id", origin.container_id.as_bytes());
    field("container_name", origin.container_name.as_bytes());
    field(
        "source",
        match line.stream {
            Stream::Stdout => b"stdout",
            Stream::Stderr => b"stderr",
        },
    );
    field("log", &line.text);
    if let Some(part) = &line.part {
        field("partial_message", b"true");
        field("partial_id", format!("{:064x}", part.id).as_bytes());
        field("partial_ordinal", part.ordinal.to_string().as_bytes());
        field("partial_last", part.is_last.to_string().as_bytes());
    }
    map(out, 0);
}

fn array(out: &mut Vec<u8>, length: u8) {
    out.push(0x90 | length);
}

fn map(out: &mut Vec<u8>, length: u8) {
    out.push(0x80 | length);
}

/// Bytes as a string: programs may write any, and log routers take them as they are.
fn text(out: &mut Vec<u8>, bytes: &[u8]) {
    match (u8::try_from(bytes.len()), u16::try_from(bytes.len())) {
        (Ok(length), _) if length < 32 => out.push(0xa0 | length),
        (Ok(length), _) => out.extend([0xd9, length]),
        (_, Ok(length)) => {
            out.push(0xda);
            out.extend(length.to_be_bytes());
        }
        _ => {
            out.push(0xdb);
            let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
            out.extend(length.to_be_bytes());
        }
    }
    out.extend_from_slice(bytes);
}

/// `EventTime`: seconds and nanoseconds in an extension of type 0.
fn time(out: &mut Vec<u8>, unix_ms: u64) {
    let seconds = u32::try_from(unix_ms / 1000).unwrap_or(u32::MAX);
    let nanoseconds = u32::try_from(unix_ms % 1000).unwrap_or(0) * 1_000_000;
    out.extend([0xd7, 0x00]);
    out.extend(seconds.to_be_bytes());
    out.extend(nanoseconds.to_be_bytes());
}

#[cfg(test)]
mod tests {
    use super::super::lines::Part;
    use super::*;

    const ORIGIN: Origin<'static> = Origin {
        tag: "t",
        container_id: "i",
        container_name: "n",
    };

    fn encoded(text: &[u8], part: Option<Part>) -> Vec<u8> {
        let mut out = Vec::new();
        let line = Line {
            stream: Stream::Stderr,
            unix_ms: 1_500,
            text: text.to_vec(),
            part,
        };
        encode(&mut out, &ORIGIN, &line);
        out
    }

    #[test]
    fn an_event_has_the_documented_form() {
        let expected = [
            b"\x94\xa1t\xd7\x00\x00\x00\x00\x01\x1d\xcd\x65\x00".as_slice(),
            b"\x84\xaccontainer_id\xa1i\xaecontainer_name\xa1n",
            b"\xa6source\xa6stderr\xa3log\xa5a\xffb c\x80",
        ];
        assert_eq!(encoded(b"a\xffb c", None), expected.concat());
    }

    #[test]
    fn long_texts_and_parts_are_marked() {
        #[track_caller]
        fn check(length: usize, header: &[u8]) {
            let bytes = encoded(&vec![b'x'; length], None);
            let start = bytes.windows(4).position(|at| at == b"\xa3log").unwrap() + 4;
            assert_eq!(&bytes[start..start + header.len()], header);
            assert_eq!(bytes.len(), start + header.len() + length + 1);
        }
        check(31, b"\xbf");
        check(32, b"\xd9\x20");
        check(255, b"\xd9\xff");
        check(256, b"\xda\x01\x00");
        check(16 << 10, b"\xda\x40\x00");
        check(70_000, b"\xdb\x00\x01\x11\x70");
        let part = Part {
            id: 0xab,
            ordinal: 2,
            is_last: true,
        };
        let bytes = encoded(b"x", Some(part));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(text.contains("partial_message\u{fffd}true"), "{text:?}");
        assert!(text.contains(&format!("{:0>64}", "ab")), "{text:?}");
        assert!(text.contains("partial_ordinal\u{fffd}2"), "{text:?}");
        assert!(text.contains("partial_last\u{fffd}true"), "{text:?}");
    }
}
