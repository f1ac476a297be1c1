//! Removing events: those that are older than a group keeps them, and those of deleted streams. A
//! little per transaction, so that appends go on meanwhile.

use rusqlite::{Connection, params};

use super::append::write_chunks;
use super::chunk::{Chunk, Entry};
use super::group::OpenGroup;
use super::key::Key;
use crate::error::{Doing, Result};

/// Chunks deleted per transaction, and streams looked at together.
const BATCH: i64 = 128;
/// Pages given back to the file system per transaction.
const VACUUM_PAGES: u32 = 512;

const DOING: &str = "expiring log events";

/// What an expiry deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Expired {
    pub events: u64,
    /// Groups that lost events.
    pub groups: u64,
}

impl Expired {
    pub(super) fn add(&mut self, other: Self) {
        self.events += other.events;
        self.groups += other.groups;
    }
}

/// Deletes the events of a group from before `cutoff_ms`.
pub(super) fn expire(group: &OpenGroup, cutoff_ms: i64) -> Result<Expired> {
    let mut events = 0;
    let mut after = 0;
    loop {
        let streams = group.read(|c| old_streams(c, cutoff_ms, after))?;
        let Some(last) = streams.last() else { break };
        after = *last;
        for stream in streams {
            loop {
                let deleted = group
                    .writer
                    .write(|c| delete_chunks(c, stream, cutoff_ms))?;
                events += deleted;
                if deleted == 0 {
                    break;
                }
            }
            events += group
                .writer
                .write(|c| trim_first_chunk(c, stream, cutoff_ms))?;
        }
    }
    if events > 0 {
        give_space_back(group)?;
    }
    Ok(Expired {
        events,
        groups: u64::from(events > 0),
    })
}

/// Removes what deleted streams held.
pub(super) fn purge_deleted_streams(group: &OpenGroup) -> Result<()> {
    const DOING: &str = "removing the events of a deleted log stream";
    let next = |c: &Connection| {
        c.prepare_cached("SELECT min(stream) FROM doomed")
            .and_then(|mut statement| statement.query_row([], |row| row.get::<_, Option<i64>>(0)))
            .doing(DOING)
    };
    let mut purged = false;
    while let Some(stream) = group.read(next)? {
        purged = true;
        group.writer.write(|c| {
            let deleted = c
                .prepare_cached(
                    "DELETE FROM chunk WHERE id IN
                         (SELECT id FROM chunk WHERE stream = ? ORDER BY first_ms LIMIT ?)",
                )
                .and_then(|mut statement| statement.execute(params![stream, BATCH]))
                .doing(DOING)?;
            if deleted == 0 {
                c.execute("DELETE FROM doomed WHERE stream = ?", [stream])
                    .doing(DOING)?;
            }
            Ok(())
        })?;
    }
    if purged {
        give_space_back(group)
    } else {
        Ok(())
    }
}

/// Streams whose earliest event is expired.
fn old_streams(connection: &Connection, cutoff_ms: i64, after: i64) -> Result<Vec<i64>> {
    connection
        .prepare_cached(
            "SELECT id FROM stream WHERE id > ? AND first_ms >= 0 AND first_ms < ?
             ORDER BY id LIMIT ?",
        )
        .and_then(|mut statement| {
            let ids = statement.query_map(params![after, cutoff_ms, BATCH], |row| row.get(0))?;
            ids.collect()
        })
        .doing(DOING)
}

/// Deletes chunks that hold expired events only, the oldest first. Returns how many events went.
fn delete_chunks(connection: &Connection, stream: i64, cutoff_ms: i64) -> Result<u64> {
    let (events, bytes) = connection
        .prepare_cached(
            "DELETE FROM chunk WHERE id IN
                 (SELECT id FROM chunk WHERE stream = ?1 AND first_ms < ?2 AND last_ms < ?2
                  ORDER BY first_ms, first_seq LIMIT ?3)
             RETURNING events, length(data)",
        )
        .and_then(|mut statement| {
            let deleted = statement.query_map(params![stream, cutoff_ms, BATCH], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?))
            })?;
            let mut total = (0, 0);
            for deleted in deleted {
                let (events, bytes) = deleted?;
                total = (total.0 + events, total.1 + bytes);
            }
            Ok(total)
        })
        .doing(DOING)?;
    if events > 0 {
        update_stream(connection, stream, -bytes)?;
    }
    Ok(u64::try_from(events).unwrap_or(0))
}

/// Cuts the chunk that the cutoff falls into. Returns how many events went.
fn trim_first_chunk(connection: &Connection, stream: i64, cutoff_ms: i64) -> Result<u64> {
    let mut statement = connection
        .prepare_cached(
            "SELECT id, data FROM chunk WHERE stream = ? AND first_ms < ?
             ORDER BY first_ms, first_seq LIMIT 1",
        )
        .doing(DOING)?;
    let mut rows = statement.query(params![stream, cutoff_ms]).doing(DOING)?;
    let Some(row) = rows.next().doing(DOING)? else {
        return Ok(0);
    };
    let id: i64 = row.get(0).doing(DOING)?;
    let data = row
        .get_ref(1)
        .and_then(|data| Ok(data.as_blob()?))
        .doing(DOING)?;
    let (chunk, size) = (
        Chunk::decode(data)?,
        i64::try_from(data.len()).unwrap_or(i64::MAX),
    );
    drop(rows);
    let expired = chunk.index_of(Key::at(cutoff_ms));
    let kept: Vec<Entry<'_>> = chunk.entries().skip(expired).collect();
    // Its last event is not expired: some are kept, and their chunk takes the row.
    let bytes = write_chunks(connection, stream, &kept, Some(id))?;
    update_stream(connection, stream, bytes - size)?;
    Ok(expired as u64)
}

/// Notes what a stream holds now.
fn update_stream(connection: &Connection, stream: i64, more_bytes: i64) -> Result<()> {
    connection
        .prepare_cached(
            "UPDATE stream SET
                 first_ms = coalesce((SELECT min(first_ms) FROM chunk WHERE stream = ?1), -1),
                 last_ms = coalesce((SELECT last_ms FROM chunk WHERE stream = ?1
                                     ORDER BY first_ms DESC, first_seq DESC LIMIT 1), -1),
                 stored_bytes = stored_bytes + ?2
             WHERE id = ?1",
        )
        .and_then(|mut statement| statement.execute(params![stream, more_bytes]))
        .map(drop)
        .doing(DOING)
}

fn give_space_back(group: &OpenGroup) -> Result<()> {
    loop {
        let free: i64 = group.writer.write(|c| {
            c.execute_batch(&format!("PRAGMA incremental_vacuum({VACUUM_PAGES})"))
                .doing(DOING)?;
            c.query_row("PRAGMA freelist_count", [], |row| row.get(0))
                .doing(DOING)
        })?;
        if free == 0 {
            break;
        }
    }
    // The file itself shrinks at a checkpoint; a reader in the way only delays that.
    group.writer.between(
        |c| c.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())),
        DOING,
    )
}
