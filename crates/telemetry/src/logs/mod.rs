//! The store of log groups, streams and events.
//!
//! One SQLite file, the catalogue, lists the groups; each group with streams has a file of its own,
//! named by a number that is never used again. A group exists when the catalogue says so: deleting
//! it is one transaction there, and files that no group owns are removed at the next open.
//!
//! Events are kept in chunks: runs of events of one stream, packed, in key order. The chunks of one
//! stream never overlap, so reading in order is walking one index forwards or backwards. Appends in
//! order add a chunk; small neighbours are merged as they come; events older than what is stored
//! already are merged into the chunk they belong to.
//!
//! Durability: the catalogue is synced at every commit. Events are in the write-ahead log of their
//! file when an append returns: they survive the death of the process, and a loss of power takes at
//! most the last commits, whole, with their cursors. So a shipper that resumes from its cursor
//! neither repeats nor loses output.

mod append;
mod catalog;
mod chunk;
mod filter;
mod group;
mod key;
mod read;
mod retention;
mod scan;
mod store;
mod streams;
mod tail;
mod writer;

pub(crate) use chunk::{Chunk, Entry, Unpacked};
pub(crate) use key::Key;
pub(crate) use scan::{Remaining, Scan, StoredChunk};

pub use append::{Appended, CursorUpdate, MAX_CURSOR_BYTES, MAX_EVENT_BYTES};
pub use catalog::{GroupFilter, LogGroup};
pub use filter::{FilterPage, FilterQuery, FilteredEvent, StreamSelection};
pub use key::EventId;
pub use read::{EventPage, EventQuery};
pub use retention::Expired;
pub use store::{LogStore, Options};
pub use streams::{LogStream, StreamOrder, StreamPage, StreamQuery};
pub use tail::{Tail, TailBatch, TailEvent, TailQuery};

/// An event as a caller hands it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEvent {
    /// When it happened.
    pub timestamp_ms: i64,
    pub message: String,
}

/// An event as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    pub id: EventId,
    pub timestamp_ms: i64,
    /// When the store took it.
    pub ingestion_ms: i64,
    pub message: String,
}

impl StoredEvent {
    /// What the event counts in an answer: its message and 26 bytes, as AWS counts.
    pub(crate) fn answer_bytes(&self) -> usize {
        self.message.len() + 26
    }
}

/// AWS's bound of one answer of events: 1 MiB.
const ANSWER_BYTES: usize = 1024 * 1024;
/// AWS's bound of one answer of events.
const ANSWER_EVENTS: usize = 10_000;

/// Takes a lock; a panic of another holder leaves nothing half done that SQLite would not undo.
fn lock<T: ?Sized>(mutex: &std::sync::Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
