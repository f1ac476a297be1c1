//! Telemetry on disk. So far: the store of CloudWatch Logs ([`LogStore`]), its filter patterns
//! ([`Pattern`]), queries over it ([`insights`]), and the assembly of container output into log events ([`awslogs`]).
//!
//! This crate knows files and semantics of log data. It does not know ARNs, API shapes, error texts
//! of AWS, tasks, or where output comes from. It keeps no clock: every time is an argument, in
//! milliseconds since 1970-01-01 UTC.

pub mod awslogs;
mod error;
pub mod insights;
mod logs;
mod needle;
mod pattern;

pub use error::{Error, Result};
pub use logs::{
    Appended, CursorUpdate, EventId, EventPage, EventQuery, Expired, FilterPage, FilterQuery,
    FilteredEvent, GroupFilter, LogEvent, LogGroup, LogStore, LogStream, MAX_CURSOR_BYTES,
    MAX_EVENT_BYTES, Options, StoredEvent, StreamOrder, StreamPage, StreamQuery, StreamSelection,
    Tail, TailBatch, TailEvent, TailQuery,
};
pub use pattern::{MAX_PATTERN_CHARS, Pattern, PatternError};
