//! Storing events, and with them where their source stands.
//!
//! Keeps the rule that the chunks of a stream do not overlap: events later than all others become a
//! new chunk (merged with small ones before it), events that fall among stored ones are merged into
//! the chunk they fall into.

use rusqlite::{Connection, OptionalExtension, params};

use super::LogEvent;
use super::chunk::{self, CHUNK_BYTES, Chunk, Entry};
use super::key::Key;
use crate::error::{Doing, Error, Result};

/// The largest message that is stored: one MiB, AWS's limit of an event (its 26 bytes of overhead
/// are the caller's to count).
pub const MAX_EVENT_BYTES: usize = 1024 * 1024;
/// The largest cursor: room for three events under assembly, see [`crate::awslogs`].
pub const MAX_CURSOR_BYTES: usize = 4 * MAX_EVENT_BYTES;
const MAX_CURSOR_KEY_BYTES: usize = 1024;

const DOING: &str = "storing log events";

/// Where a source of events stands, stored in the transaction of its events. Opaque to the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CursorUpdate {
    /// Names the source within the group.
    pub key: String,
    pub value: Vec<u8>,
}

/// What an append did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// Number that the stream's next event will have: all events of the stream so far.
    pub next_sequence: i64,
}

/// Checks what is to be appended, before any lock is taken.
pub(super) fn check(events: &[LogEvent], cursor: Option<&CursorUpdate>) -> Result<()> {
    let bounded = |what, size: usize, limit: usize| {
        if size > limit {
            return Err(Error::OutOfBounds {
                what,
                limit: stored(limit),
            });
        }
        Ok(())
    };
    for event in events {
        bounded("the size of an event", event.message.len(), MAX_EVENT_BYTES)?;
        if event.timestamp_ms < 0 {
            return Err(Error::OutOfBounds {
                what: "the time of an event",
                limit: 0,
            });
        }
    }
    if let Some(cursor) = cursor {
        bounded("the size of a cursor", cursor.value.len(), MAX_CURSOR_BYTES)?;
        bounded(
            "the key of a cursor",
            cursor.key.len(),
            MAX_CURSOR_KEY_BYTES,
        )?;
    }
    Ok(())
}

pub(super) fn append(
    connection: &Connection,
    stream: &str,
    events: &[LogEvent],
    ingestion_ms: i64,
    cursor: Option<&CursorUpdate>,
) -> Result<Appended> {
    let (id, last_ms, next_seq) = connection
        .prepare_cached("SELECT id, last_ms, next_seq FROM stream WHERE name = ?")
        .and_then(|mut statement| {
            let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?));
            statement.query_row([stream], row).optional()
        })
        .doing(DOING)?
        .ok_or(Error::StreamMissing)?;
    if let Some(cursor) = cursor {
        put_cursor(connection, cursor).doing(DOING)?;
    }
    let entries = in_order(events, next_seq, ingestion_ms);
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return Ok(Appended {
            next_sequence: next_seq,
        });
    };
    let next_sequence = last_number(&entries) + 1;
    let bytes = place_all(connection, &Stream { id, last_ms }, &entries)?;
    connection
        .prepare_cached(
            "UPDATE stream SET next_seq = ?1, ingested_ms = max(ingested_ms, ?2),
                 first_ms = CASE WHEN first_ms < 0 THEN ?3 ELSE min(first_ms, ?3) END,
                 last_ms = max(last_ms, ?4), stored_bytes = stored_bytes + ?5
             WHERE id = ?6",
        )
        .and_then(|mut statement| {
            statement.execute(params![
                next_sequence,
                ingestion_ms,
                first.key.ms,
                last.key.ms,
                bytes,
                id
            ])
        })
        .doing(DOING)?;
    Ok(Appended { next_sequence })
}

pub(super) fn cursor(connection: &Connection, key: &str) -> Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT value FROM cursor WHERE key = ?")
        .and_then(|mut statement| statement.query_row([key], |row| row.get(0)).optional())
        .doing("reading a cursor")
}

pub(super) fn remove_cursor(connection: &Connection, key: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM cursor WHERE key = ?")
        .and_then(|mut statement| statement.execute([key]))
        .map(drop)
        .doing("removing a cursor")
}

/// Writes entries, which are in key order, as one or more chunks; the first takes the place of a
/// stored one. Returns the bytes that they take.
pub(super) fn write_chunks(
    connection: &Connection,
    stream: i64,
    entries: &[Entry<'_>],
    replaced: Option<i64>,
) -> Result<i64> {
    let mut replaced = replaced;
    let mut bytes = 0;
    let mut rest = entries;
    while !rest.is_empty() {
        let (run, after) = rest.split_at(run_length(rest));
        rest = after;
        let (Some(first), Some(last)) = (run.first(), run.last()) else {
            break;
        };
        let weight = stored(run.iter().map(Entry::weight).sum());
        let data = chunk::encode(run);
        bytes += stored(data.len());
        // The same row, and when it begins with the same event also the same place in the index.
        connection
            .prepare_cached(
                "INSERT INTO chunk
                     (id, stream, first_ms, first_seq, last_ms, last_seq, events, weight, data)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                 ON CONFLICT (id) DO UPDATE SET
                     first_ms = excluded.first_ms, first_seq = excluded.first_seq,
                     last_ms = excluded.last_ms, last_seq = excluded.last_seq,
                     events = excluded.events, weight = excluded.weight, data = excluded.data",
            )
            .and_then(|mut statement| {
                statement.execute(params![
                    replaced.take(),
                    stream,
                    first.key.ms,
                    first.key.seq,
                    last.key.ms,
                    last.key.seq,
                    stored(run.len()),
                    weight,
                    data
                ])
            })
            .doing(DOING)?;
    }
    Ok(bytes)
}

struct Stream {
    id: i64,
    last_ms: i64,
}

/// A chunk without its data.
struct Neighbour {
    id: i64,
    first: Key,
    last: Key,
    weight: usize,
}

/// The events by time, numbered in that order. Those of one millisecond keep their order.
fn in_order(events: &[LogEvent], next_seq: i64, ingested_ms: i64) -> Vec<Entry<'_>> {
    let mut sorted: Vec<&LogEvent> = events.iter().collect();
    sorted.sort_by_key(|event| event.timestamp_ms);
    sorted
        .into_iter()
        .zip(next_seq..)
        .map(|(event, seq)| Entry {
            key: Key {
                ms: event.timestamp_ms,
                seq,
            },
            ingested_ms,
            message: &event.message,
        })
        .collect()
}

fn last_number(entries: &[Entry<'_>]) -> i64 {
    entries
        .iter()
        .map(|entry| entry.key.seq)
        .max()
        .unwrap_or(-1)
}

/// Puts each run of entries that fits between two neighbouring chunks in its place. Returns by how
/// much the stored bytes change.
fn place_all(connection: &Connection, stream: &Stream, entries: &[Entry<'_>]) -> Result<i64> {
    let mut bytes = 0;
    let mut rest = entries;
    while let Some(first) = rest.first() {
        let bound = if first.key.ms < stream.last_ms {
            first_after(connection, stream.id, first.key.ms)?
        } else {
            None
        };
        let fitting = rest.partition_point(|entry| bound.is_none_or(|bound| entry.key.ms < bound));
        let (run, after) = rest.split_at(fitting);
        bytes += place(connection, stream.id, run)?;
        rest = after;
    }
    Ok(bytes)
}

/// Stores a run that no chunk begins within. It is merged with the chunk before it when they
/// overlap, and while that is not much larger: each event is rewritten a few times only, and runs of
/// single events end up in full chunks.
fn place(connection: &Connection, stream: i64, run: &[Entry<'_>]) -> Result<i64> {
    let Some(first) = run.first() else {
        return Ok(0);
    };
    let mut before = chunk_before(connection, stream, first.key)?;
    let mut merged: Vec<Chunk> = Vec::new();
    let (mut replaced, mut bytes) = (None, 0);
    let mut weight: usize = run.iter().map(Entry::weight).sum();
    while let Some(neighbour) = before.take() {
        let overlaps = merged.is_empty() && neighbour.last > first.key;
        let small = neighbour.weight <= weight.saturating_mul(2)
            && neighbour.weight <= CHUNK_BYTES / 2
            && (merged.is_empty() || weight + neighbour.weight <= CHUNK_BYTES);
        if !overlaps && !small {
            break;
        }
        let (chunk, size) = read_chunk(connection, neighbour.id)?;
        merged.push(chunk);
        bytes -= size;
        // The earliest row stays for the merged chunk, the others go.
        if let Some(later) = replaced.replace(neighbour.id) {
            delete_chunk(connection, later)?;
        }
        weight += neighbour.weight;
        if weight < CHUNK_BYTES {
            before = chunk_before(connection, stream, neighbour.first)?;
        }
    }
    if merged.is_empty() {
        return write_chunks(connection, stream, run, None);
    }
    let mut entries: Vec<Entry<'_>> = merged
        .iter()
        .rev()
        .flat_map(Chunk::entries)
        .chain(run.iter().copied())
        .collect();
    // Nearly sorted: the merge sort of the standard library takes the runs as they are.
    entries.sort_by_key(|entry| entry.key);
    Ok(bytes + write_chunks(connection, stream, &entries, replaced)?)
}

/// How many of these entries the next chunk takes.
fn run_length(entries: &[Entry<'_>]) -> usize {
    let mut weight = 0;
    for (index, entry) in entries.iter().enumerate() {
        weight += entry.weight();
        if weight >= CHUNK_BYTES {
            return if weight > CHUNK_BYTES * 2 {
                index.max(1)
            } else {
                index + 1
            };
        }
    }
    entries.len()
}

fn first_after(connection: &Connection, stream: i64, ms: i64) -> Result<Option<i64>> {
    connection
        .prepare_cached(
            "SELECT first_ms FROM chunk WHERE stream = ? AND first_ms > ?
             ORDER BY first_ms, first_seq LIMIT 1",
        )
        .and_then(|mut statement| {
            statement
                .query_row(params![stream, ms], |row| row.get(0))
                .optional()
        })
        .doing(DOING)
}

fn chunk_before(connection: &Connection, stream: i64, key: Key) -> Result<Option<Neighbour>> {
    connection
        .prepare_cached(
            "SELECT id, first_ms, first_seq, last_ms, last_seq, weight FROM chunk
             WHERE stream = ? AND (first_ms, first_seq) < (?, ?)
             ORDER BY first_ms DESC, first_seq DESC LIMIT 1",
        )
        .and_then(|mut statement| {
            let neighbour = |row: &rusqlite::Row<'_>| {
                Ok(Neighbour {
                    id: row.get(0)?,
                    first: Key {
                        ms: row.get(1)?,
                        seq: row.get(2)?,
                    },
                    last: Key {
                        ms: row.get(3)?,
                        seq: row.get(4)?,
                    },
                    weight: usize::try_from(row.get::<_, i64>(5)?).unwrap_or(usize::MAX),
                })
            };
            statement
                .query_row(params![stream, key.ms, key.seq], neighbour)
                .optional()
        })
        .doing(DOING)
}

/// Reads a chunk, and how many bytes it takes.
fn read_chunk(connection: &Connection, id: i64) -> Result<(Chunk, i64)> {
    let data: Vec<u8> = connection
        .prepare_cached("SELECT data FROM chunk WHERE id = ?")
        .and_then(|mut statement| statement.query_row([id], |row| row.get(0)))
        .doing(DOING)?;
    Ok((Chunk::decode(&data)?, stored(data.len())))
}

fn delete_chunk(connection: &Connection, id: i64) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM chunk WHERE id = ?")
        .and_then(|mut statement| statement.execute([id]))
        .map(drop)
        .doing(DOING)
}

/// A count as SQLite keeps it.
fn stored(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn put_cursor(connection: &Connection, cursor: &CursorUpdate) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO cursor (key, value) VALUES (?, ?)")?
        .execute(params![cursor.key, cursor.value])
        .map(drop)
}
