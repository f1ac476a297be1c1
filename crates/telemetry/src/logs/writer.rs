//! One writing connection of a group, shared by all who write to it.
//!
//! Writers that meet share a commit: each does its work inside the open transaction, under a
//! savepoint of its own, and whoever finds nobody waiting behind it commits for all. Nobody returns
//! before the commit that holds its work. The work waiting is what the callers hold in their own
//! hands: nothing is queued here, and a slow disk holds its writers back.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};

use rusqlite::Connection;

use super::lock;
use crate::error::{Doing, Error, Result};

/// At most this many writers share a commit, so that the first of them does not wait for ever.
const MAX_SHARING: usize = 64;

#[derive(Debug)]
pub(crate) struct Writer {
    shared: Mutex<Shared>,
    committed: Condvar,
    /// Writers on their way to the lock.
    waiting: AtomicUsize,
}

#[derive(Debug)]
struct Shared {
    connection: Connection,
    /// The commit that the open transaction will end with, if one is open.
    commit: Option<Arc<OnceLock<Result<()>>>>,
    sharing: usize,
}

impl Writer {
    pub(crate) fn new(connection: Connection) -> Self {
        Self {
            shared: Mutex::new(Shared {
                connection,
                commit: None,
                sharing: 0,
            }),
            committed: Condvar::new(),
            waiting: AtomicUsize::new(0),
        }
    }

    /// Runs `work` in a transaction and returns when it is committed. When `work` fails, what it
    /// did is undone, and nobody else is affected.
    pub(crate) fn write<R>(&self, work: impl FnOnce(&Connection) -> Result<R>) -> Result<R> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        let mut shared = lock(&self.shared);
        let behind = self.waiting.fetch_sub(1, Ordering::SeqCst) - 1;
        let begun = shared.begin();
        let outcome = begun.and_then(|commit| Ok((shared.run(work)?, commit)));
        shared.sharing += 1;
        if behind == 0 || shared.sharing >= MAX_SHARING || outcome.is_err() {
            shared.commit();
            self.committed.notify_all();
        }
        let (value, commit) = outcome?;
        loop {
            if let Some(result) = commit.get() {
                return result.clone().map(|()| value);
            }
            shared = self
                .committed
                .wait(shared)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Runs something between transactions.
    pub(crate) fn between<R>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<R>,
        doing: &'static str,
    ) -> Result<R> {
        let mut shared = lock(&self.shared);
        if shared.commit.is_some() {
            shared.commit();
            self.committed.notify_all();
        }
        work(&shared.connection).doing(doing)
    }
}

impl Shared {
    fn begin(&mut self) -> Result<Arc<OnceLock<Result<()>>>> {
        if let Some(commit) = &self.commit {
            return Ok(Arc::clone(commit));
        }
        self.connection
            .execute_batch("BEGIN IMMEDIATE")
            .doing("beginning a transaction")?;
        self.sharing = 0;
        Ok(Arc::clone(self.commit.insert(Arc::default())))
    }

    fn run<R>(&mut self, work: impl FnOnce(&Connection) -> Result<R>) -> Result<R> {
        const DOING: &str = "setting a savepoint";
        let connection = &self.connection;
        connection
            .prepare_cached("SAVEPOINT work")
            .and_then(|mut s| s.execute([]))
            .doing(DOING)?;
        let outcome = work(connection);
        let end = if outcome.is_ok() {
            "RELEASE work"
        } else {
            "ROLLBACK TO work; RELEASE work"
        };
        if connection.is_autocommit() {
            // SQLite gave the whole transaction up (disk full, input or output error): those who
            // share it must know.
            let error = outcome
                .as_ref()
                .err()
                .cloned()
                .unwrap_or(Error::Damaged("lost transaction"));
            self.resolve(Err(error));
        } else {
            connection.execute_batch(end).doing("ending a savepoint")?;
        }
        outcome
    }

    fn commit(&mut self) {
        if self.commit.is_none() {
            return;
        }
        let result = self
            .connection
            .execute_batch("COMMIT")
            .doing("committing log events");
        if result.is_err() && !self.connection.is_autocommit() {
            // Nothing to add to the error when even this fails: the next BEGIN will tell.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        self.resolve(result);
    }

    fn resolve(&mut self, result: Result<()>) {
        if let Some(commit) = self.commit.take() {
            // Set once only: it was taken out here.
            let _ = commit.set(result);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(writer: &Writer) -> i64 {
        let sql = "SELECT count(*) FROM t";
        writer
            .between(|c| c.query_row(sql, [], |row| row.get(0)), "counting")
            .unwrap()
    }

    #[test]
    fn a_full_disk_undoes_one_write_and_later_ones_succeed() {
        let dir = tempfile::tempdir().unwrap();
        let connection = Connection::open(dir.path().join("test.sqlite")).unwrap();
        connection
            .execute_batch("PRAGMA journal_mode = WAL; CREATE TABLE t (data BLOB)")
            .unwrap();
        let writer = Writer::new(connection);
        let insert = |size: i64| {
            writer.write(|c| {
                c.execute("INSERT INTO t VALUES (1)", [])
                    .doing("inserting")?;
                c.execute("INSERT INTO t VALUES (zeroblob(?))", [size])
                    .doing("inserting")
            })
        };
        insert(10).unwrap();
        let limit = |pages: u32| {
            let sql = format!("PRAGMA max_page_count = {pages}");
            writer
                .between(|c| c.query_row(&sql, [], |_| Ok(())), "limiting")
                .unwrap();
        };
        limit(10);
        assert!(matches!(insert(1_000_000), Err(Error::Database { .. })));
        assert_eq!(count(&writer), 2);
        insert(10).unwrap();
        limit(10_000);
        insert(1_000_000).unwrap();
        assert_eq!(count(&writer), 6);
    }

    #[test]
    fn failed_work_does_not_touch_the_work_of_others() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch("CREATE TABLE t (data INTEGER)")
            .unwrap();
        let writer = Writer::new(connection);
        std::thread::scope(|scope| {
            for thread in 0..6 {
                let writer = &writer;
                scope.spawn(move || {
                    for n in 0..100 {
                        let outcome = writer.write(|c| {
                            c.execute("INSERT INTO t VALUES (?)", [n])
                                .doing("inserting")?;
                            if thread % 2 == 0 {
                                Ok(())
                            } else {
                                Err(Error::StreamMissing)
                            }
                        });
                        assert_eq!(outcome.is_ok(), thread % 2 == 0);
                    }
                });
            }
        });
        assert_eq!(count(&writer), 300);
    }
}
