//! CloudWatch Logs Insights: a query language over the events of log groups.
//!
//! [`Query::parse`] reads a query; [`run`] runs it. A run scans every chunk of the time range once,
//! with two threads where that pays, and keeps nothing but the groups of `stats` or the rows that
//! may come into the result, within a bound of memory. What a filter demands literally is searched
//! in the raw bytes of a chunk before its events are read. Writers are not held up: readers look at
//! a snapshot.
//!
//! Not here: who runs which query, and until when its results are kept.

mod aggregate;
mod evaluate;
mod extract;
mod fields;
mod functions;
mod groups;
mod plan;
mod pointer;
mod rows;
mod run;
mod sketch;
mod syntax;
mod time;
mod value;
mod worker;

pub use fields::all as all_fields;
pub use plan::Query;
pub use pointer::{RecordPointer, record};
pub use run::{QueryInput, QueryOutput, Row, run};
pub use syntax::{MAX_QUERY_CHARS, QueryError};

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

/// Memory of one run for groups, rows and results.
const MEMORY_BYTES: usize = 192 * 1024 * 1024;

/// What a run has done so far; shared with whoever watches or stops it.
#[derive(Debug, Default)]
pub struct Progress {
    stop: AtomicBool,
    matched: AtomicU64,
    scanned: AtomicU64,
    bytes: AtomicU64,
    groups: AtomicU64,
}

/// Numbers of a run, counted as it goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Events that passed every filter.
    pub records_matched: u64,
    /// Events of the time range that were looked at.
    pub records_scanned: u64,
    /// Bytes of their messages.
    pub bytes_scanned: u64,
    pub groups_scanned: u64,
}

impl Progress {
    /// Makes the run end soon, with [`RunError::Stopped`].
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    pub fn statistics(&self) -> Statistics {
        Statistics {
            records_matched: self.matched.load(Ordering::Relaxed),
            records_scanned: self.scanned.load(Ordering::Relaxed),
            bytes_scanned: self.bytes.load(Ordering::Relaxed),
            groups_scanned: self.groups.load(Ordering::Relaxed),
        }
    }

    fn check(&self) -> Result<(), RunError> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(RunError::Stopped);
        }
        Ok(())
    }
}

/// Why a run gave no result.
#[derive(Debug, Clone, thiserror::Error)]
pub enum RunError {
    #[error("the query was stopped")]
    Stopped,
    #[error("the query needs more than {} MiB of memory", MEMORY_BYTES / 1024 / 1024)]
    TooMuchMemory,
    #[error(transparent)]
    Store(#[from] crate::Error),
}

/// Memory that a run may still take.
#[derive(Debug)]
pub(crate) struct Budget(AtomicUsize);

impl Budget {
    fn new() -> Self {
        Self(AtomicUsize::new(MEMORY_BYTES))
    }

    pub(crate) fn take(&self, bytes: usize) -> Result<(), RunError> {
        if bytes == 0 {
            return Ok(());
        }
        let take = |left: usize| left.checked_sub(bytes);
        match self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, take)
        {
            Ok(_) => Ok(()),
            Err(_) => Err(RunError::TooMuchMemory),
        }
    }

    pub(crate) fn give(&self, bytes: usize) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests;
