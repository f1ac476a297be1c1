//! The log driver `awslogs`: from the bytes that a container writes to log events.
//!
//! Lines become events, without their newline (a carriage return stays); empty lines are left out,
//! as CloudWatch Logs takes no empty message. With a multi-line pattern a line that matches begins
//! an event and all lines up to the next match belong to it, each with its newline. An event holds
//! at most a number of bytes; more makes several events, never cut within a character. Bytes that
//! are no UTF-8 become one U+FFFD each. All as Docker's driver does, which AWS Fargate uses. The
//! time of an event is when its first byte arrived.
//!
//! The assembler is a pure function of the bytes and their times: how they are cut into pieces
//! changes nothing. Its state holds what is not an event yet; saved as the cursor of the events
//! ([`crate::CursorUpdate`]) it lets another process go on at the same byte. Where the bytes come
//! from, and when a waiting multi-line event is given up waiting for, is the caller's matter.

mod datetime;
mod state;

use regex::{Regex, RegexBuilder};

use crate::LogEvent;

pub use datetime::datetime_pattern;
pub use state::{AssemblerState, BadState};

/// Largest message of an event: AWS's 1 MiB less the 26 bytes that an event is counted with.
pub const MAX_MESSAGE_BYTES: usize = 1024 * 1024 - 26;

/// Longest pattern of the options `awslogs-datetime-format` and `awslogs-multiline-pattern`.
const MAX_OPTION_BYTES: usize = 4096;
/// Compiled size of a multi-line pattern.
const REGEX_BYTES: usize = 4 * 1024 * 1024;

/// Where a container wrote to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source {
    Stdout,
    Stderr,
}

/// How output becomes events.
#[derive(Debug, Clone)]
pub struct AssemblerOptions {
    multiline: Option<Regex>,
    max_message_bytes: usize,
}

/// Why options of the log driver were refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OptionError {
    #[error(
        "you cannot configure log opt 'awslogs-datetime-format' and 'awslogs-multiline-pattern' \
         at the same time"
    )]
    BothPatterns,
    #[error("awslogs could not parse multiline pattern key {pattern:?}")]
    BadPattern { pattern: String },
}

/// Turns output into events.
#[derive(Debug)]
pub struct Assembler {
    options: AssemblerOptions,
    state: AssemblerState,
}

impl AssemblerOptions {
    /// Options from the values of `awslogs-datetime-format` and `awslogs-multiline-pattern`.
    pub fn new(
        datetime_format: Option<&str>,
        multiline_pattern: Option<&str>,
    ) -> Result<Self, OptionError> {
        let pattern = match (datetime_format, multiline_pattern) {
            (Some(_), Some(_)) => return Err(OptionError::BothPatterns),
            (Some(format), None) => Some(datetime_pattern(format)),
            (None, pattern) => pattern.map(str::to_owned),
        };
        let multiline = pattern.map(compile).transpose()?;
        Ok(Self {
            multiline,
            max_message_bytes: MAX_MESSAGE_BYTES,
        })
    }

    /// The same options with a smaller limit per event, for a `mode` with little memory or a test.
    #[must_use]
    pub fn with_max_message_bytes(mut self, bytes: usize) -> Self {
        // Below four bytes not every character would fit.
        self.max_message_bytes = bytes.clamp(4, MAX_MESSAGE_BYTES);
        self
    }
}

impl Assembler {
    /// An assembler at the beginning of a container's output.
    pub fn new(options: AssemblerOptions) -> Self {
        Self::restore(options, AssemblerState::default())
    }

    /// An assembler that goes on where another one with the same options stood.
    pub fn restore(options: AssemblerOptions, state: AssemblerState) -> Self {
        Self { options, state }
    }

    /// What is not an event yet.
    pub fn state(&self) -> &AssemblerState {
        &self.state
    }

    /// Takes bytes that arrived at a time, and adds the events that are complete now.
    pub fn push(&mut self, source: Source, time_ms: i64, bytes: &[u8], events: &mut Vec<LogEvent>) {
        let mut rest = bytes;
        while let Some(newline) = find_newline(rest) {
            self.add(source, time_ms, &rest[..newline], events);
            self.end_line(source, time_ms, events);
            rest = &rest[newline + 1..];
        }
        self.add(source, time_ms, rest, events);
    }

    /// Ends a line that has no newline, because its source was closed.
    pub fn close(&mut self, source: Source, events: &mut Vec<LogEvent>) {
        if self.state.line(source).is_begun() {
            self.end_line(source, 0, events);
        }
    }

    /// When the multi-line event that is waiting for more lines began.
    pub fn waiting_since_ms(&self) -> Option<i64> {
        self.state.event.as_ref().map(|event| event.time_ms)
    }

    /// Ends the waiting multi-line event: it waited long enough (Docker's driver: 5 s), or the
    /// container ended and both sources are closed.
    pub fn flush(&mut self, events: &mut Vec<LogEvent>) {
        if let Some(event) = self.state.event.take() {
            events.push(LogEvent {
                timestamp_ms: event.time_ms,
                message: event.text,
            });
        }
    }

    /// Adds bytes without newline to the line of a source. Pieces of a long line leave.
    fn add(&mut self, source: Source, time_ms: i64, bytes: &[u8], events: &mut Vec<LogEvent>) {
        let mut pieces = Vec::new();
        let most = self.options.max_message_bytes;
        self.state
            .line_mut(source)
            .add(bytes, time_ms, most, &mut pieces);
        for piece in pieces {
            self.emit(piece, false, events);
        }
    }

    fn end_line(&mut self, source: Source, time_ms: i64, events: &mut Vec<LogEvent>) {
        let mut pieces = Vec::new();
        let most = self.options.max_message_bytes;
        let last = self.state.line_mut(source).end(time_ms, most, &mut pieces);
        for piece in pieces {
            self.emit(piece, false, events);
        }
        self.emit(last, true, events);
    }

    /// Makes an event of a line or of a piece of one, or adds it to the multi-line event.
    fn emit(&mut self, piece: state::Piece, ended: bool, events: &mut Vec<LogEvent>) {
        let state::Piece { time_ms, text } = piece;
        let Some(pattern) = &self.options.multiline else {
            if !text.is_empty() {
                events.push(LogEvent {
                    timestamp_ms: time_ms,
                    message: text,
                });
            }
            return;
        };
        let most = self.options.max_message_bytes;
        let newline = ended && text.len() < most;
        let size = text.len() + usize::from(newline);
        let full = self
            .state
            .event
            .as_ref()
            .is_some_and(|event| event.text.len() + size > most);
        if full || pattern.is_match(&text) {
            self.flush(events);
        }
        let event = self.state.event.get_or_insert_with(|| state::Pending {
            time_ms,
            text: String::new(),
        });
        event.text.push_str(&text);
        if newline {
            event.text.push('\n');
        }
    }
}

/// Where the first newline is.
fn find_newline(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte == b'\n')
}

fn compile(pattern: String) -> Result<Regex, OptionError> {
    if pattern.len() > MAX_OPTION_BYTES {
        return Err(OptionError::BadPattern {
            pattern: pattern.chars().take(64).collect(),
        });
    }
    RegexBuilder::new(&pattern)
        .size_limit(REGEX_BYTES)
        .dfa_size_limit(REGEX_BYTES)
        .nest_limit(64)
        .build()
        .map_err(|_| OptionError::BadPattern { pattern })
}

#[cfg(test)]
mod tests;
