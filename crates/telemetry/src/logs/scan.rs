//! Scanning a whole group by several threads at once, from the end of its file to the beginning:
//! what was stored last comes first, mostly, and that is what is mostly asked for.
//!
//! Searches that must answer in the order of time go through `filter`; a scan is for those that
//! look at everything anyway.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use rusqlite::{Connection, params};

use super::group::OpenGroup;
use crate::error::{Doing, Result};

/// Chunks that a thread takes at a time.
const STEP: i64 = 32;
/// Groups with fewer chunks are not worth a second thread.
const CHUNKS_PER_THREAD: i64 = 64;

const DOING: &str = "scanning a log group";

/// A chunk as it is stored.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StoredChunk<'a> {
    pub(crate) stream: i64,
    /// All its events are in the time range of the scan.
    pub(crate) is_whole: bool,
    pub(crate) data: &'a [u8],
}

/// One pass over a group.
#[derive(Debug)]
pub(crate) struct Scan {
    /// One connection a thread, all of the same state.
    pub(crate) readers: Vec<Connection>,
    pub(crate) rest: Remaining,
    /// The names of the streams; chunks of other streams are being deleted.
    pub(crate) streams: HashMap<i64, Arc<str>>,
}

/// The part of the group that no thread has taken yet.
#[derive(Debug)]
pub(crate) struct Remaining {
    /// The greatest number of a chunk that is left.
    next: AtomicI64,
    first: i64,
    from_ms: i64,
    to_ms: i64,
}

impl Scan {
    /// Prepares a scan of the events from `from_ms` to `to_ms`, both included.
    pub(crate) fn new(group: &OpenGroup, from_ms: i64, to_ms: i64, threads: usize) -> Result<Self> {
        let mut readers = group.snapshots(threads.max(1))?;
        let reader = &readers[0];
        let (first, last): (i64, i64) = reader
            .query_row(
                "SELECT coalesce(min(id), 0), coalesce(max(id), -1) FROM chunk",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .doing(DOING)?;
        let streams = reader
            .prepare("SELECT id, name FROM stream WHERE last_ms >= ? AND first_ms <= ?")
            .and_then(|mut statement| {
                let rows = statement.query_map(params![from_ms, to_ms], |row| {
                    Ok((row.get(0)?, Arc::from(row.get_ref(1)?.as_str()?)))
                })?;
                rows.collect()
            })
            .doing(DOING)?;
        let useful = usize::try_from((last - first) / CHUNKS_PER_THREAD).unwrap_or(0) + 1;
        readers.truncate(useful);
        Ok(Self {
            readers,
            rest: Remaining {
                next: AtomicI64::new(last),
                first,
                from_ms,
                to_ms,
            },
            streams,
        })
    }
}

impl Remaining {
    /// Visits chunks that hold events of the range until none is left or `visit` fails.
    pub(crate) fn visit<E: From<crate::Error>>(
        &self,
        reader: &Connection,
        mut visit: impl FnMut(StoredChunk<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut statement = reader
            .prepare_cached(
                "SELECT stream, first_ms, last_ms, data FROM chunk
                 WHERE id > ? AND id <= ? AND last_ms >= ? AND first_ms <= ?
                 ORDER BY id DESC",
            )
            .doing(DOING)?;
        loop {
            let last = self.next.fetch_sub(STEP, Ordering::Relaxed);
            if last < self.first {
                return Ok(());
            }
            let mut rows = statement
                .query(params![last - STEP, last, self.from_ms, self.to_ms])
                .doing(DOING)?;
            while let Some(row) = rows.next().doing(DOING)? {
                let bounds = |row: &rusqlite::Row<'_>| -> rusqlite::Result<(i64, i64, i64)> {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                };
                let (stream, first_ms, last_ms) = bounds(row).doing(DOING)?;
                let data = row
                    .get_ref(3)
                    .and_then(|data| Ok(data.as_blob()?))
                    .doing(DOING)?;
                let chunk = StoredChunk {
                    stream,
                    is_whole: first_ms >= self.from_ms && last_ms <= self.to_ms,
                    data,
                };
                visit(chunk)?;
            }
        }
    }
}
