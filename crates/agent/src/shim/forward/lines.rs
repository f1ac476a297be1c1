//! Cuts output into lines as Docker does: one event a line, and a line of more than 16 KiB in
//! parts that belong together by their number.

use crate::shim::spool::{Record, Stream};

/// Longest text of one event.
pub(super) const MAX_LINE: usize = 16 << 10;

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) stream: Stream,
    /// When its last byte was read.
    pub(super) unix_ms: u64,
    /// Without the newline.
    pub(super) text: Vec<u8>,
    pub(super) part: Option<Part>,
}

/// Which part of a long line an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    /// The same for all parts of a line.
    pub(super) id: u128,
    /// From 1.
    pub(super) ordinal: u32,
    pub(super) is_last: bool,
}

/// The line of one stream that has not ended.
#[derive(Debug, Default)]
pub(super) struct LineBuffer {
    text: Vec<u8>,
    unix_ms: u64,
    /// Of the line's parts so far.
    part: Option<(u128, u32)>,
    lines: u64,
}

impl LineBuffer {
    /// Takes bytes from `data` up to the next event; answers how many, and the event if one has
    /// become complete.
    pub(super) fn take(&mut self, record: &Record, data: &[u8]) -> (usize, Option<Line>) {
        let room = MAX_LINE - self.text.len();
        let window = data.get(..room.min(data.len())).unwrap_or_default();
        self.unix_ms = record.unix_ms;
        if let Some(end) = window.iter().position(|byte| *byte == b'\n') {
            self.text.extend(window.iter().take(end));
            return (end + 1, Some(self.complete(record.stream, true)));
        }
        self.text.extend_from_slice(window);
        let is_full = self.text.len() >= MAX_LINE;
        let line = is_full.then(|| self.complete(record.stream, false));
        (window.len(), line)
    }

    /// What is left when nothing more comes.
    pub(super) fn rest(&mut self, stream: Stream) -> Option<Line> {
        (!self.text.is_empty()).then(|| self.complete(stream, true))
    }

    fn complete(&mut self, stream: Stream, is_last: bool) -> Line {
        let part = match (self.part, is_last) {
            (None, true) => None,
            (None, false) => {
                self.lines += 1;
                let side = u128::from(stream == Stream::Stderr);
                Some((
                    u128::from(self.unix_ms) << 64 | u128::from(self.lines) << 1 | side,
                    1,
                ))
            }
            (Some((id, ordinal)), _) => Some((id, ordinal + 1)),
        };
        self.part = part.filter(|_| !is_last);
        Line {
            stream,
            unix_ms: self.unix_ms,
            text: std::mem::take(&mut self.text),
            part: part.map(|(id, ordinal)| Part {
                id,
                ordinal,
                is_last,
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(pieces: &[&[u8]]) -> Vec<Line> {
        let mut buffer = LineBuffer::default();
        let mut found = Vec::new();
        for piece in pieces {
            let record = Record {
                stream: Stream::Stdout,
                unix_ms: 5,
                data: piece.to_vec(),
            };
            let mut data = record.data.as_slice();
            while !data.is_empty() {
                let (taken, line) = buffer.take(&record, data);
                assert!(taken > 0);
                data = &data[taken..];
                found.extend(line);
            }
        }
        found.extend(buffer.rest(Stream::Stdout));
        found
    }

    #[test]
    fn lines_are_joined_and_long_ones_cut() {
        let texts = |pieces: &[&[u8]]| -> Vec<String> {
            let text = |line: Line| String::from_utf8(line.text).unwrap();
            lines(pieces).into_iter().map(text).collect()
        };
        assert_eq!(
            texts(&[b"one\ntw", b"o\n\nthree"]),
            ["one", "two", "", "three"]
        );
        let long = vec![b'x'; MAX_LINE + 10];
        let found = lines(&[&long, b"\nshort\n"]);
        let parts: Vec<_> = found
            .iter()
            .map(|line| {
                (
                    line.text.len(),
                    line.part.map(|part| (part.ordinal, part.is_last)),
                )
            })
            .collect();
        assert_eq!(
            parts,
            [
                (MAX_LINE, Some((1, false))),
                (10, Some((2, true))),
                (5, None)
            ]
        );
        assert_eq!(
            found[0].part.map(|part| part.id),
            found[1].part.map(|part| part.id)
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost(pieces in proptest::collection::vec("[a\n]{0,40}", 0..20)) {
            let pieces: Vec<&[u8]> = pieces.iter().map(|piece| piece.as_bytes()).collect();
            let all = pieces.concat();
            let mut joined: Vec<u8> = Vec::new();
            for line in lines(&pieces) {
                joined.extend(line.text);
                joined.push(b'\n');
            }
            if !all.is_empty() && !all.ends_with(b"\n") {
                joined.pop();
            }
            prop_assert_eq!(joined, all);
        }
    }
}
