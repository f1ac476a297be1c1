//! Sessions of ECS Exec. Made by `ExecuteCommand` and `StartSession`, changed by the operations on
//! sessions and by the data channel.

use model::exec::ExecSession;
use model::{TaskId, UnixMillis};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{StoreError, row};

const TABLE: &str = "exec_sessions";

impl Tx<'_> {
    /// Inserts the session, or replaces it.
    pub fn exec_session_put(&mut self, session: &ExecSession) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO exec_sessions VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute(params![
                session.id,
                session.task_id.as_str(),
                session.created_at.0,
                session.ended_at.map(|at| at.0),
                row::encode(TABLE, session)?
            ])?;
        Ok(())
    }

    pub fn exec_session_find(&self, id: &str) -> Result<Option<ExecSession>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM exec_sessions WHERE id = ?1")?
            .query_row([id], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode(TABLE, &body))
            .transpose()
    }

    /// How many sessions of a task have not ended, as far as was seen.
    pub fn exec_session_count(&self, task: &TaskId) -> Result<usize, StoreError> {
        let count: i64 = self
            .connection
            .prepare_cached(
                "SELECT count(*) FROM exec_sessions WHERE task_id = ?1 AND ended_at IS NULL",
            )?
            .query_row([task.as_str()], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    /// Sessions whose end has not been seen.
    pub fn exec_session_unended(&self) -> Result<Vec<ExecSession>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT body FROM exec_sessions WHERE ended_at IS NULL")?;
        let bodies = statement.query_map([], |row| row.get(0))?;
        row::decode_all(TABLE, bodies)
    }

    /// Forgets sessions that ended before `ended`, that were made before `created`, or whose task
    /// is not known any more.
    pub fn exec_session_expire(
        &mut self,
        ended: UnixMillis,
        created: UnixMillis,
    ) -> Result<usize, StoreError> {
        Ok(self
            .connection
            .prepare_cached(
                "DELETE FROM exec_sessions WHERE ended_at < ?1 OR created_at < ?2
                 OR task_id NOT IN (SELECT id FROM tasks)",
            )?
            .execute([ended.0, created.0])?)
    }
}
