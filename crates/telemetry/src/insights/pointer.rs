//! `@ptr`: leads from a row to its event.

use std::fmt;

use crate::error::{Error, Result};
use crate::logs::{EventId, LogStore, StoredEvent};

/// The event of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordPointer {
    /// The group's number, which is never used again.
    pub(crate) group: i64,
    pub(crate) event: EventId,
}

/// An event with the names of its group and stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub group: String,
    pub stream: String,
    pub event: StoredEvent,
}

/// The event that a pointer leads to; `None` when it is gone.
pub fn record(store: &LogStore, pointer: RecordPointer) -> Result<Option<Record>> {
    store.record(pointer.group, pointer.event).map(|found| {
        found.map(|(group, stream, event)| Record {
            group,
            stream,
            event,
        })
    })
}

impl RecordPointer {
    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Result<Self> {
        let (group, event) = text.split_once('-').ok_or(Error::BadToken)?;
        Ok(Self {
            group: i64::from_str_radix(group, 16).map_err(|_| Error::BadToken)?,
            event: EventId::parse(event)?,
        })
    }
}

impl fmt::Display for RecordPointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:x}-{}", self.group, self.event)
    }
}
