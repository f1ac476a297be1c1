//! The file of one log group, open: schema, its writer and its readers.

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use rusqlite::{Connection, OpenFlags};

use super::catalog::prepare_schema;
use super::writer::Writer;
use super::{lock, retention};
use crate::error::{Doing, Error, Result};

const FORMAT: i64 = 1;

/// `last_ms` of a stream without events is -1. `doomed` names the streams that do not exist any more
/// while their chunks are being removed; numbers of streams are never used again.
///
/// Every index costs a page of each commit, and commits of single lines are mostly pages: so there
/// is one index beside the keys, and everything else is found through it or by a scan of streams.
const SCHEMA: &str = "
CREATE TABLE stream (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    created_ms INTEGER NOT NULL,
    first_ms INTEGER NOT NULL DEFAULT -1,
    last_ms INTEGER NOT NULL DEFAULT -1,
    ingested_ms INTEGER NOT NULL DEFAULT -1,
    next_seq INTEGER NOT NULL DEFAULT 0,
    stored_bytes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    first_ms INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    events INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    data BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX chunk_in_order ON chunk (stream, first_ms, first_seq);
CREATE TABLE doomed (stream INTEGER PRIMARY KEY) STRICT;
CREATE TABLE cursor (key TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
";

/// Free readers kept; more are opened when more calls read at once, and closed after.
const IDLE_READERS: usize = 2;
/// How often a file is opened that cannot be, and how long it is waited before the next time.
const OPEN_TRIES: u32 = 4;
const OPEN_PAUSE: std::time::Duration = std::time::Duration::from_millis(5);

/// Prepared statements kept per connection: all that one of its kind uses.
const STATEMENTS: usize = 24;

#[derive(Debug)]
pub(crate) struct OpenGroup {
    path: PathBuf,
    /// Before the writer, since fields are dropped in order: the last connection to close puts the
    /// write-ahead log into the file and removes it, which a reader could not.
    readers: Mutex<Vec<Connection>>,
    pub(crate) writer: Writer,
}

impl OpenGroup {
    /// Opens a group's file, making it when it does not exist.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        const DOING: &str = "opening a log group";
        let mut connection = Connection::open(path).doing(DOING)?;
        connection
            .execute_batch(
                "PRAGMA busy_timeout = 5000;
                 PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL;
                 PRAGMA synchronous = NORMAL; PRAGMA journal_size_limit = 4194304;
                 PRAGMA wal_autocheckpoint = 4096; PRAGMA cache_size = -1024;",
            )
            .doing(DOING)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        prepare_schema(&mut connection, path, SCHEMA, FORMAT)?;
        let group = Self {
            path: path.to_owned(),
            readers: Mutex::default(),
            writer: Writer::new(connection),
        };
        // Streams that were being removed when the process ended.
        retention::purge_deleted_streams(&group)?;
        Ok(group)
    }

    /// Runs a reading call on one consistent state of the file.
    pub(crate) fn read<R>(&self, work: impl FnOnce(&Connection) -> Result<R>) -> Result<R> {
        const DOING: &str = "reading a log group";
        let idle = lock(&self.readers).pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open_reader()?,
        };
        connection.execute_batch("BEGIN").doing(DOING)?;
        let outcome = work(&connection);
        connection.execute_batch("ROLLBACK").doing(DOING)?;
        let mut readers = lock(&self.readers);
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
        outcome
    }

    /// Connections that read the same state of the file, whatever is written later. They are closed
    /// when they are dropped; until then the write-ahead log keeps what they see.
    pub(crate) fn snapshots(&self, count: usize) -> Result<Vec<Connection>> {
        let mut readers = Vec::with_capacity(count);
        for _ in 0..count {
            readers.push(self.open_reader()?);
        }
        // Nothing is committed meanwhile. The first read is what fixes the state.
        self.writer.between(
            |_| {
                readers.iter().try_for_each(|reader| {
                    reader.execute_batch("BEGIN; SELECT id FROM stream LIMIT 1")
                })
            },
            "taking a snapshot of a log group",
        )?;
        Ok(readers)
    }

    /// Bytes of the events as they are stored.
    pub(crate) fn stored_bytes(&self) -> Result<u64> {
        self.read(|connection| {
            connection
                .query_row(
                    "SELECT coalesce(sum(stored_bytes), 0) FROM stream",
                    [],
                    |row| row.get::<_, i64>(0),
                )
                .map(|bytes| u64::try_from(bytes).unwrap_or(0))
                .doing("reading the size of a log group")
        })
    }

    fn open_reader(&self) -> Result<Connection> {
        // Without CREATE: a file that is gone belongs to a group that was deleted meanwhile.
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let open = || {
            let connection = Connection::open_with_flags(&self.path, flags)?;
            connection.execute_batch("PRAGMA busy_timeout = 5000; PRAGMA cache_size = -512;")?;
            Ok(connection)
        };
        let mut tries = 0;
        loop {
            let error = match open() {
                Ok(connection) => return Ok(connection),
                Err(error) => error,
            };
            if !self.path.exists() {
                return Err(Error::GroupMissing);
            }
            // A group that is being deleted has several files, which go one after the other.
            tries += 1;
            if tries == OPEN_TRIES {
                return Err(error).doing("opening a log group to read");
            }
            std::thread::sleep(OPEN_PAUSE);
        }
    }
}
