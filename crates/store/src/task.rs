//! Tasks. The body is written by the task operations, the observation by the observing reconciler;
//! the columns are derived from both here and nowhere else.

use model::service::ServiceStatus;
use model::task::{Task, TaskObservation, TaskStatus};
use model::{TaskId, UnixMillis};
use rusqlite::{OptionalExtension, Row, params};

use crate::service::number;
use crate::transaction::Tx;
use crate::{StoreError, row};

/// A task with what was seen of it.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskRow {
    pub task: Task,
    pub observation: TaskObservation,
    /// Counts the changes, from 1.
    pub version: i64,
}

/// What a reconciler needs to see whether a task is its business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskKey {
    pub id: TaskId,
    pub stop_requested: bool,
    pub status: TaskStatus,
}

/// Which tasks a list is about; `None` means any.
#[derive(Debug, Clone, Default)]
pub struct TaskFilter {
    pub cluster: String,
    pub family: Option<String>,
    pub group: Option<String>,
    pub started_by: Option<String>,
    pub launch_type: Option<String>,
    /// `desiredStatus` RUNNING (`true`) or STOPPED.
    pub wants_to_run: Option<bool>,
    /// Only ids after this one.
    pub after: Option<String>,
}

/// How many tasks of a cluster are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TaskCounts {
    pub running: u32,
    /// Meant to run and not yet running.
    pub pending: u32,
    /// Every task that is not yet STOPPED.
    pub unfinished: u32,
    pub active_services: u32,
    pub draining_services: u32,
}

const COLUMNS: &str = "body, observation, version";

impl Tx<'_> {
    pub fn task_insert(&mut self, task: &Task) -> Result<(), StoreError> {
        let observation = TaskObservation::default();
        self.connection
            .prepare_cached(
                "INSERT INTO tasks (id, cluster, family, task_group, started_by, launch_type,
                                    wants_to_run, stop_requested, status, version, body,
                                    observation, availability_zone, service, deployment, cpu,
                                    memory_mib)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1, 0, ?7, 1, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            )?
            .execute(params![
                task.id.as_str(),
                task.cluster,
                task.family,
                task.group,
                task.started_by,
                task.launch_type,
                observation.status as i64,
                row::encode("tasks", task)?,
                row::encode("tasks", &observation)?,
                task.availability_zone,
                task.service.as_ref().map(|service| &service.name),
                task.service
                    .as_ref()
                    .map(|service| number(service.deployment)),
                task.cpu,
                task.memory_mib
            ])?;
        Ok(())
    }

    pub fn task_find(&self, id: &TaskId) -> Result<Option<TaskRow>, StoreError> {
        self.connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM tasks WHERE id = ?1"))?
            .query_row([id.as_str()], read_columns)
            .optional()?
            .map(TaskColumns::decode)
            .transpose()
    }

    /// Replaces what was asked for (a stop request, tags).
    pub fn task_update(&mut self, task: &Task) -> Result<(), StoreError> {
        let Some(found) = self.task_find(&task.id)? else {
            return Ok(());
        };
        self.connection
            .prepare_cached(
                "UPDATE tasks SET body = ?2, stop_requested = ?3, wants_to_run = ?4,
                                  version = version + 1
                 WHERE id = ?1",
            )?
            .execute(params![
                task.id.as_str(),
                row::encode("tasks", task)?,
                task.stop.is_some(),
                task.wants_to_run(&found.observation)
            ])?;
        Ok(())
    }

    /// Stores what was seen of a task; answers whether it was news. An observation that would move
    /// the status backwards is late and ignored.
    pub fn task_observe(
        &mut self,
        id: &TaskId,
        observation: &TaskObservation,
    ) -> Result<bool, StoreError> {
        let Some(found) = self.task_find(id)? else {
            return Ok(false);
        };
        if observation.status < found.observation.status || *observation == found.observation {
            return Ok(false);
        }
        self.connection
            .prepare_cached(
                "UPDATE tasks SET observation = ?2, status = ?3, stopped_at = ?4,
                                  wants_to_run = ?5, version = version + 1
                 WHERE id = ?1",
            )?
            .execute(params![
                id.as_str(),
                row::encode("tasks", observation)?,
                observation.status as i64,
                observation.stopped_at.map(|at| at.0),
                found.task.wants_to_run(observation)
            ])?;
        Ok(true)
    }

    /// Every task that is not yet STOPPED.
    pub fn task_unfinished(&self) -> Result<Vec<TaskKey>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, stop_requested, status FROM tasks WHERE stopped_at IS NULL ORDER BY id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, bool>(1)?,
                row.get::<_, i64>(2)?,
            ))
        })?;
        let mut keys = Vec::new();
        for row in rows {
            let (id, stop_requested, status) = row?;
            // Ids were checked when they were made; a row that does not parse is not a task.
            let (Ok(id), Some(status)) = (TaskId::parse(&id), status_from(status)) else {
                continue;
            };
            keys.push(TaskKey {
                id,
                stop_requested,
                status,
            });
        }
        Ok(keys)
    }

    /// Ids of the tasks that fit, ascending.
    pub fn task_list(&self, filter: &TaskFilter, limit: usize) -> Result<Vec<TaskId>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM tasks
             WHERE cluster = ?1 AND (?2 IS NULL OR family = ?2) AND (?3 IS NULL OR task_group = ?3)
               AND (?4 IS NULL OR started_by = ?4) AND (?5 IS NULL OR launch_type = ?5)
               AND (?6 IS NULL OR wants_to_run = ?6) AND (?7 IS NULL OR id > ?7)
             ORDER BY id LIMIT ?8",
        )?;
        let ids = statement.query_map(
            params![
                filter.cluster,
                filter.family,
                filter.group,
                filter.started_by,
                filter.launch_type,
                filter.wants_to_run,
                filter.after,
                row::limit(limit)
            ],
            |row| row.get::<_, String>(0),
        )?;
        let mut tasks = Vec::new();
        for id in ids {
            tasks.extend(TaskId::parse(&id?).ok());
        }
        Ok(tasks)
    }

    /// Whole rows of every task that is still known, by id.
    pub fn task_rows(&self) -> Result<Vec<TaskRow>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM tasks ORDER BY id"))?;
        let rows = statement.query_map([], read_columns)?;
        rows.map(|columns| columns?.decode()).collect()
    }

    /// Whole rows of a cluster's tasks that are not yet STOPPED.
    pub fn task_rows_unfinished(&self, cluster: &str) -> Result<Vec<TaskRow>, StoreError> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM tasks WHERE cluster = ?1 AND stopped_at IS NULL ORDER BY id"
        ))?;
        let rows = statement.query_map([cluster], read_columns)?;
        rows.map(|columns| columns?.decode()).collect()
    }

    /// How many tasks of a group that are not yet STOPPED are in which availability zone; or of those
    /// alone that somebody has started and that are to run.
    pub fn task_zone_counts(
        &self,
        cluster: &str,
        group: &str,
        started_by: Option<&str>,
    ) -> Result<Vec<(String, u32)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT availability_zone, count(*) FROM tasks INDEXED BY tasks_by_zone
             WHERE cluster = ?1 AND task_group = ?2 AND stopped_at IS NULL
               AND (?3 IS NULL OR (started_by = ?3 AND wants_to_run)) GROUP BY 1 ORDER BY 1",
        )?;
        let rows = statement.query_map(params![cluster, group, started_by], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub fn task_counts(&self, cluster: &str) -> Result<TaskCounts, StoreError> {
        let running = TaskStatus::Running as i64;
        let (active_services, draining_services) = self.service_counts(cluster)?;
        let counts = self
            .connection
            .prepare_cached(
                "SELECT count(*) FILTER (WHERE status = ?2),
                        count(*) FILTER (WHERE wants_to_run AND status < ?2),
                        count(*)
                 FROM tasks INDEXED BY tasks_by_status
                 WHERE cluster = ?1 AND stopped_at IS NULL",
            )?
            .query_row(params![cluster, running], |row| {
                Ok(TaskCounts {
                    running: row.get(0)?,
                    pending: row.get(1)?,
                    unfinished: row.get(2)?,
                    active_services,
                    draining_services,
                })
            })?;
        Ok(counts)
    }

    /// Forgets tasks that stopped before `before`, with their interfaces; answers how many. A service's task
    /// stays until its end is settled, unless its service is gone.
    pub fn task_expire(&mut self, before: UnixMillis) -> Result<usize, StoreError> {
        const EXPIRED: &str = "stopped_at IS NOT NULL AND stopped_at < ?1
            AND (service IS NULL OR settled = 1 OR NOT EXISTS
                 (SELECT 1 FROM services WHERE services.cluster = tasks.cluster
                  AND services.name = tasks.service AND services.status < ?2))";
        let parameters = params![before.0, ServiceStatus::Inactive as i64];
        self.connection
            .prepare_cached(&format!(
                "DELETE FROM network_interfaces WHERE task_id IN
                 (SELECT id FROM tasks WHERE {EXPIRED})"
            ))?
            .execute(parameters)?;
        Ok(self
            .connection
            .prepare_cached(&format!("DELETE FROM tasks WHERE {EXPIRED}"))?
            .execute(parameters)?)
    }
}

pub(crate) struct TaskColumns {
    body: String,
    observation: String,
    version: i64,
}

impl TaskColumns {
    pub(crate) fn decode(self) -> Result<TaskRow, StoreError> {
        Ok(TaskRow {
            task: row::decode("tasks", &self.body)?,
            observation: row::decode("tasks", &self.observation)?,
            version: self.version,
        })
    }
}

pub(crate) fn read_columns(row: &Row<'_>) -> rusqlite::Result<TaskColumns> {
    Ok(TaskColumns {
        body: row.get(0)?,
        observation: row.get(1)?,
        version: row.get(2)?,
    })
}

fn status_from(number: i64) -> Option<TaskStatus> {
    use TaskStatus::{
        Activating, Deactivating, Deprovisioning, Pending, Provisioning, Running, Stopped, Stopping,
    };
    [
        Provisioning,
        Pending,
        Activating,
        Running,
        Deactivating,
        Stopping,
        Deprovisioning,
        Stopped,
    ]
    .into_iter()
    .find(|status| *status as i64 == number)
}
