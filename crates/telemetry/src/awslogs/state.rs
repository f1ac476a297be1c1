//! What the assembler holds between two pushes, and its form on disk.

use std::num::TryFromIntError;

use super::{MAX_MESSAGE_BYTES, Source};

/// First byte of the stored form.
const VERSION: u8 = 1;

/// Output that is not an event yet: at most three messages of the largest size.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AssemblerState {
    stdout: Line,
    stderr: Line,
    /// The multi-line event that may still grow.
    pub(super) event: Option<Pending>,
}

/// The stored form of a state does not decode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the stored state of log assembly is damaged")]
pub struct BadState;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Pending {
    pub(super) time_ms: i64,
    pub(super) text: String,
}

/// The line that a source is writing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    text: String,
    /// When the first byte of the text arrived.
    time_ms: i64,
    /// The beginning of a character whose other bytes have not come: at most three bytes, each with
    /// its time.
    partial: Vec<(u8, i64)>,
}

/// A line, or a piece of a line that is longer than an event.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) time_ms: i64,
    pub(super) text: String,
}

impl AssemblerState {
    /// The stored form. It is small when nothing is pending.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = vec![VERSION];
        for line in [&self.stdout, &self.stderr] {
            put_bytes(&mut out, line.time_ms, line.text.as_bytes());
            out.push(u8::try_from(line.partial.len()).unwrap_or(u8::MAX));
            for (byte, time_ms) in &line.partial {
                out.push(*byte);
                out.extend_from_slice(&time_ms.to_le_bytes());
            }
        }
        out.push(u8::from(self.event.is_some()));
        if let Some(event) = &self.event {
            put_bytes(&mut out, event.time_ms, event.text.as_bytes());
        }
        out
    }

    /// Reads the stored form.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadState> {
        let mut input = bytes;
        if take(&mut input, 1)? != [VERSION] {
            return Err(BadState);
        }
        let stdout = take_line(&mut input)?;
        let stderr = take_line(&mut input)?;
        let event = match take(&mut input, 1)? {
            [0] => None,
            [1] => {
                let (time_ms, text) = take_text(&mut input)?;
                Some(Pending { time_ms, text })
            }
            _ => return Err(BadState),
        };
        if input.is_empty() {
            Ok(Self {
                stdout,
                stderr,
                event,
            })
        } else {
            Err(BadState)
        }
    }

    /// Nothing is pending: all output so far became events.
    pub fn is_empty(&self) -> bool {
        !self.stdout.is_begun() && !self.stderr.is_begun() && self.event.is_none()
    }

    pub(super) fn line(&self, source: Source) -> &Line {
        match source {
            Source::Stdout => &self.stdout,
            Source::Stderr => &self.stderr,
        }
    }

    pub(super) fn line_mut(&mut self, source: Source) -> &mut Line {
        match source {
            Source::Stdout => &mut self.stdout,
            Source::Stderr => &mut self.stderr,
        }
    }
}

impl Line {
    pub(super) fn is_begun(&self) -> bool {
        !self.text.is_empty() || !self.partial.is_empty()
    }

    /// Adds bytes. What does not fit into `most` bytes leaves as pieces.
    pub(super) fn add(&mut self, bytes: &[u8], time_ms: i64, most: usize, pieces: &mut Vec<Piece>) {
        let mut rest = bytes;
        while let Some((&byte, after)) = rest.split_first() {
            if !self.partial.is_empty() {
                self.partial.push((byte, time_ms));
                self.settle(most, pieces);
                rest = after;
                continue;
            }
            let (valid, invalid, incomplete) = split(rest);
            self.add_text(valid, time_ms, most, pieces);
            for _ in invalid {
                self.add_text(REPLACEMENT, time_ms, most, pieces);
            }
            self.partial
                .extend(incomplete.iter().map(|byte| (*byte, time_ms)));
            rest = &rest[valid.len() + invalid.len() + incomplete.len()..];
        }
    }

    /// Ends the line. `time_ms` is that of its newline, which is the first byte of an empty line.
    pub(super) fn end(&mut self, time_ms: i64, most: usize, pieces: &mut Vec<Piece>) -> Piece {
        let time_ms = if self.is_begun() {
            self.time_ms
        } else {
            time_ms
        };
        self.time_ms = time_ms;
        for (_, time_ms) in std::mem::take(&mut self.partial) {
            self.add_text(REPLACEMENT, time_ms, most, pieces);
        }
        Piece {
            time_ms: self.time_ms,
            text: std::mem::take(&mut self.text),
        }
    }

    /// Takes what can be told of the partial character.
    fn settle(&mut self, most: usize, pieces: &mut Vec<Piece>) {
        let partial = std::mem::take(&mut self.partial);
        let bytes: Vec<u8> = partial.iter().map(|(byte, _)| *byte).collect();
        let mut at = 0;
        while at < bytes.len() {
            let (valid, invalid, incomplete) = split(&bytes[at..]);
            if !valid.is_empty() {
                self.add_text(valid, partial[at].1, most, pieces);
            }
            at += valid.len();
            for (_, time_ms) in &partial[at..at + invalid.len()] {
                self.add_text(REPLACEMENT, *time_ms, most, pieces);
            }
            at += invalid.len();
            self.partial
                .extend_from_slice(&partial[at..at + incomplete.len()]);
            at += incomplete.len();
        }
    }

    fn add_text(&mut self, text: &str, time_ms: i64, most: usize, pieces: &mut Vec<Piece>) {
        let mut rest = text;
        while !rest.is_empty() {
            if self.text.is_empty() {
                self.time_ms = time_ms;
            }
            let room = most.saturating_sub(self.text.len());
            let fitting = rest.floor_char_boundary(room);
            self.text.push_str(&rest[..fitting]);
            rest = &rest[fitting..];
            if !rest.is_empty() {
                let text = std::mem::take(&mut self.text);
                pieces.push(Piece {
                    time_ms: self.time_ms,
                    text,
                });
            }
        }
    }
}

/// What stands for a byte that is no UTF-8.
const REPLACEMENT: &str = "\u{fffd}";

/// The valid beginning of bytes, the invalid bytes after it, and, if that is all there is, the
/// beginning of a character that is cut off.
fn split(bytes: &[u8]) -> (&str, &[u8], &[u8]) {
    let error = match std::str::from_utf8(bytes) {
        Ok(text) => return (text, &[], &[]),
        Err(error) => error,
    };
    let (valid, rest) = bytes.split_at(error.valid_up_to());
    let valid = std::str::from_utf8(valid).unwrap_or_default();
    match error.error_len() {
        Some(length) => (valid, &rest[..length], &[]),
        None => (valid, &[], rest),
    }
}

fn put_bytes(out: &mut Vec<u8>, time_ms: i64, bytes: &[u8]) {
    out.extend_from_slice(&time_ms.to_le_bytes());
    out.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
    out.extend_from_slice(bytes);
}

fn take<'a>(input: &mut &'a [u8], count: usize) -> Result<&'a [u8], BadState> {
    let (head, rest) = input.split_at_checked(count).ok_or(BadState)?;
    *input = rest;
    Ok(head)
}

fn take_number(input: &mut &[u8]) -> Result<[u8; 8], BadState> {
    take(input, 8)?.try_into().map_err(|_| BadState)
}

fn take_bytes<'a>(input: &mut &'a [u8]) -> Result<(i64, &'a [u8]), BadState> {
    let time_ms = i64::from_le_bytes(take_number(input)?);
    let length = usize::try_from(u64::from_le_bytes(take_number(input)?))
        .map_err(|_: TryFromIntError| BadState)?;
    if length > MAX_MESSAGE_BYTES {
        return Err(BadState);
    }
    Ok((time_ms, take(input, length)?))
}

fn take_line(input: &mut &[u8]) -> Result<Line, BadState> {
    let (time_ms, text) = take_text(input)?;
    let count = take(input, 1)?[0];
    if count > 3 {
        return Err(BadState);
    }
    let mut partial = Vec::new();
    for _ in 0..count {
        let byte = take(input, 1)?[0];
        partial.push((byte, i64::from_le_bytes(take_number(input)?)));
    }
    Ok(Line {
        text,
        time_ms,
        partial,
    })
}

fn take_text(input: &mut &[u8]) -> Result<(i64, String), BadState> {
    let (time_ms, bytes) = take_bytes(input)?;
    let text = std::str::from_utf8(bytes).map_err(|_| BadState)?;
    Ok((time_ms, text.to_owned()))
}
