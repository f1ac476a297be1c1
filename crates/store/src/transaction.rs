//! Opening the store, running transactions, and telling readers that something changed.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use tokio::sync::watch;

use crate::{StoreError, migrations};

/// Counts commits since the store was opened. A reader that has seen a revision has missed nothing
/// that was committed before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Revision(pub u64);

/// A handle to the store; clones share it.
#[derive(Debug, Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    writer: Mutex<Connection>,
    /// Idle read connections; more are opened when all are in use.
    readers: Mutex<Vec<Connection>>,
    path: std::path::PathBuf,
    revision: watch::Sender<Revision>,
}

/// One transaction. Its methods stand in the files of their nouns.
#[derive(Debug)]
pub struct Tx<'a> {
    pub(crate) connection: &'a Connection,
}

#[derive(Debug, Clone, Copy)]
enum Durability {
    /// On disk before the call returns.
    PowerLoss,
    /// In the operating system's hands: survives the death of this process.
    ProcessDeath,
}

/// How long a transaction waits for another process's lock; there is none but a person's `sqlite3`.
const BUSY_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(5);
const IDLE_READERS_MAX: usize = 4;

impl Store {
    /// Opens the file, makes it when it is missing and brings it to the newest format.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let mut writer = Connection::open(path)?;
        configure(&writer)?;
        writer.pragma_update(None, "journal_mode", "WAL")?;
        migrations::apply(&mut writer)?;
        Ok(Self::over(writer, path))
    }

    /// Opens a file that exists, to look into it. It is neither made nor brought to a newer format:
    /// the control plane of an earlier version may be at it.
    pub fn open_existing(path: &Path) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let writer = Connection::open_with_flags(path, flags)?;
        configure(&writer)?;
        migrations::check(&writer)?;
        Ok(Self::over(writer, path))
    }

    /// Runs one transaction that is on disk when the call returns. An `Err` undoes all of it.
    pub async fn write<T, E, F>(&self, body: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.run(move |shared| shared.write(Durability::PowerLoss, body))
            .await
    }

    /// Runs one transaction over observed state, which may be lost with the power (not with the
    /// process) because the engine reports it again.
    pub async fn write_observed<T, E, F>(&self, body: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.run(move |shared| shared.write(Durability::ProcessDeath, body))
            .await
    }

    /// Reads from one snapshot.
    pub async fn read<T, E, F>(&self, body: F) -> Result<T, E>
    where
        F: FnOnce(&Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.run(move |shared| shared.read(body)).await
    }

    /// [`Self::read`] for callers that may block.
    pub fn read_blocking<T, E, F>(&self, body: F) -> Result<T, E>
    where
        F: FnOnce(&Tx<'_>) -> Result<T, E>,
        E: From<StoreError>,
    {
        self.shared.read(body)
    }

    /// Changes whenever something was committed. Subscribe first, then read: what is committed in
    /// between shows as a change.
    pub fn subscribe(&self) -> watch::Receiver<Revision> {
        self.shared.revision.subscribe()
    }

    fn over(writer: Connection, path: &Path) -> Self {
        let shared = Shared {
            writer: Mutex::new(writer),
            readers: Mutex::new(Vec::new()),
            path: path.to_owned(),
            revision: watch::Sender::new(Revision::default()),
        };
        Self {
            shared: Arc::new(shared),
        }
    }

    async fn run<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: FnOnce(&Shared) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let shared = Arc::clone(&self.shared);
        tokio::task::spawn_blocking(move || work(&shared))
            .await
            .unwrap_or_else(|_| Err(E::from(StoreError::WorkerLost)))
    }
}

impl Shared {
    fn write<T, E>(
        &self,
        durability: Durability,
        body: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E>
    where
        E: From<StoreError>,
    {
        // A panic inside `body` rolled its transaction back, so the connection is still good.
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let synchronous = match durability {
            Durability::PowerLoss => "FULL",
            Durability::ProcessDeath => "NORMAL",
        };
        writer
            .pragma_update(None, "synchronous", synchronous)
            .map_err(StoreError::from)?;
        let transaction = writer
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let changes_before = transaction.total_changes();
        let value = body(&mut Tx {
            connection: &transaction,
        })?;
        let changed = transaction.total_changes() > changes_before;
        transaction.commit().map_err(StoreError::from)?;
        drop(writer);
        if changed {
            self.revision.send_modify(|revision| revision.0 += 1);
        }
        Ok(value)
    }

    fn read<T, E>(&self, body: impl FnOnce(&Tx<'_>) -> Result<T, E>) -> Result<T, E>
    where
        E: From<StoreError>,
    {
        let mut reader = self.take_reader()?;
        let result = {
            let transaction = reader.transaction().map_err(StoreError::from)?;
            body(&Tx {
                connection: &transaction,
            })
        };
        let mut idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if idle.len() < IDLE_READERS_MAX {
            idle.push(reader);
        }
        result
    }

    fn take_reader(&self) -> Result<Connection, StoreError> {
        let idle = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        if let Some(reader) = idle {
            return Ok(reader);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let reader = Connection::open_with_flags(&self.path, flags)?;
        configure(&reader)?;
        Ok(reader)
    }
}

fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // Half a MiB a connection: the working set is small and memory is promised to be.
    connection.pragma_update(None, "cache_size", -512)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(dir: &tempfile::TempDir) -> Store {
        Store::open(&dir.path().join("state.db")).unwrap()
    }

    #[tokio::test]
    async fn an_error_undoes_the_whole_transaction() {
        let dir = tempfile::tempdir().unwrap();
        let store = open(&dir);
        let outcome: Result<(), StoreError> = store
            .write(|tx| {
                tx.connection
                    .execute("INSERT INTO vpcs VALUES ('vpc-1', '{}')", [])?;
                Err(StoreError::WorkerLost)
            })
            .await;
        assert!(outcome.is_err());
        let count: i64 = store
            .read(|tx| -> Result<i64, StoreError> {
                Ok(tx
                    .connection
                    .query_row("SELECT count(*) FROM vpcs", [], |row| row.get(0))?)
            })
            .await
            .unwrap();
        assert_eq!(count, 0);
    }

    #[tokio::test]
    async fn a_commit_moves_the_revision() {
        let dir = tempfile::tempdir().unwrap();
        let store = open(&dir);
        let mut revisions = store.subscribe();
        assert!(!revisions.has_changed().unwrap());
        store
            .write(|tx| -> Result<(), StoreError> {
                tx.connection
                    .execute("INSERT INTO vpcs VALUES ('vpc-1', '{}')", [])?;
                Ok(())
            })
            .await
            .unwrap();
        assert!(revisions.has_changed().unwrap());
        assert_eq!(*revisions.borrow_and_update(), Revision(1));
    }

    #[test]
    fn a_newer_format_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        drop(open(&dir));
        let connection = Connection::open(dir.path().join("state.db")).unwrap();
        connection.pragma_update(None, "user_version", 999).unwrap();
        drop(connection);
        let error = Store::open(&dir.path().join("state.db")).unwrap_err();
        assert!(
            matches!(error, StoreError::NewerFormat { found: 999, .. }),
            "{error}"
        );
    }
}
