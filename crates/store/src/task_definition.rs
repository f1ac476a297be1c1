//! Task definitions and the revision counters of their families. Written by the task definition
//! operations only.

use model::UnixMillis;
use model::task_definition::{TaskDefinition, TaskDefinitionStatus};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{StoreError, row};

/// Direction of a list by family and revision.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SortOrder {
    #[default]
    Ascending,
    Descending,
}

/// Which task definitions a list is about.
#[derive(Debug, Clone, Default)]
pub struct TaskDefinitionFilter {
    /// The whole name of a family (ECS calls it a prefix but compares the whole).
    pub family: Option<String>,
    pub status: Option<TaskDefinitionStatus>,
    pub order: SortOrder,
    /// Only what comes after this family and revision in `order`.
    pub after: Option<(String, u32)>,
}

impl Tx<'_> {
    /// Takes the next revision number of a family; numbers are never used twice.
    pub fn task_definition_next_revision(&mut self, family: &str) -> Result<u32, StoreError> {
        let revision = self
            .connection
            .prepare_cached(
                "INSERT INTO task_definition_families (family, last_revision) VALUES (?1, 1)
                 ON CONFLICT (family) DO UPDATE SET last_revision = last_revision + 1
                 RETURNING last_revision",
            )?
            .query_row([family], |row| row.get(0))?;
        Ok(revision)
    }

    /// Inserts the revision or replaces it (its status and tags are all that may change).
    pub fn task_definition_put(&mut self, definition: &TaskDefinition) -> Result<(), StoreError> {
        let body = row::encode("task_definitions", definition)?;
        self.connection
            .prepare_cached(
                "INSERT OR REPLACE INTO task_definitions (family, revision, status, body)
                 VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![
                definition.family,
                definition.revision,
                status_number(definition.status),
                body
            ])?;
        Ok(())
    }

    pub fn task_definition_remove(
        &mut self,
        family: &str,
        revision: u32,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM task_definitions WHERE family = ?1 AND revision = ?2")?
            .execute(params![family, revision])?;
        Ok(())
    }

    /// Removes the revisions whose deletion was requested before `before` and that no unfinished
    /// task uses; answers how many.
    pub fn task_definition_remove_deleted(
        &mut self,
        before: UnixMillis,
    ) -> Result<usize, StoreError> {
        let deleting = status_number(TaskDefinitionStatus::DeleteInProgress);
        Ok(self
            .connection
            .prepare_cached(
                "DELETE FROM task_definitions
                 WHERE status = ?1
                   AND coalesce(json_extract(body, '$.delete_requested_at'), 0) < ?2
                   AND NOT EXISTS (
                     SELECT 1 FROM tasks
                     WHERE stopped_at IS NULL AND tasks.family = task_definitions.family
                       AND json_extract(tasks.body, '$.revision') = task_definitions.revision)",
            )?
            .execute(params![deleting, before.0])?)
    }

    pub fn task_definition_find(
        &self,
        family: &str,
        revision: u32,
    ) -> Result<Option<TaskDefinition>, StoreError> {
        self.connection
            .prepare_cached(
                "SELECT body FROM task_definitions WHERE family = ?1 AND revision = ?2",
            )?
            .query_row(params![family, revision], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("task_definitions", &body))
            .transpose()
    }

    /// The newest ACTIVE revision of a family.
    pub fn task_definition_latest_active(
        &self,
        family: &str,
    ) -> Result<Option<TaskDefinition>, StoreError> {
        let active = status_number(TaskDefinitionStatus::Active);
        self.connection
            .prepare_cached(
                "SELECT body FROM task_definitions WHERE family = ?1 AND status = ?2
                 ORDER BY revision DESC LIMIT 1",
            )?
            .query_row(params![family, active], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode("task_definitions", &body))
            .transpose()
    }

    /// The images that ACTIVE task definitions name by digest.
    pub fn task_definition_pinned_images(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body FROM task_definitions WHERE status = ?1 AND body LIKE '%@sha256:%'",
        )?;
        let active = status_number(TaskDefinitionStatus::Active);
        let bodies = statement.query_map([active], |row| row.get::<_, String>(0))?;
        let definitions: Vec<TaskDefinition> = row::decode_all("task_definitions", bodies)?;
        let images = definitions
            .into_iter()
            .flat_map(|definition| definition.containers)
            .map(|container| container.image);
        Ok(images.filter(|image| image.contains('@')).collect())
    }

    pub fn task_definition_list(
        &self,
        filter: &TaskDefinitionFilter,
        limit: usize,
    ) -> Result<Vec<TaskDefinition>, StoreError> {
        let (comparison, direction) = match filter.order {
            SortOrder::Ascending => (">", "ASC"),
            SortOrder::Descending => ("<", "DESC"),
        };
        let sql = format!(
            "SELECT body FROM task_definitions
             WHERE (?1 IS NULL OR family = ?1) AND (?2 IS NULL OR status = ?2)
               AND (?3 IS NULL OR (family, revision) {comparison} (?3, ?4))
             ORDER BY family {direction}, revision {direction} LIMIT ?5"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let (after_family, after_revision) = match &filter.after {
            Some((family, revision)) => (Some(family.as_str()), *revision),
            None => (None, 0),
        };
        let bodies = statement.query_map(
            params![
                filter.family,
                filter.status.map(status_number),
                after_family,
                after_revision,
                row::limit(limit)
            ],
            |row| row.get::<_, String>(0),
        )?;
        row::decode_all("task_definitions", bodies)
    }

    /// Families after `after` that begin with `prefix`, in order, with whether they have an ACTIVE
    /// revision.
    pub fn task_definition_families(
        &self,
        prefix: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(String, bool)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT family, max(status = ?1) FROM task_definitions
             WHERE family > ?2 AND substr(family, 1, length(?3)) = ?3
             GROUP BY family ORDER BY family LIMIT ?4",
        )?;
        let active = status_number(TaskDefinitionStatus::Active);
        let rows = statement
            .query_map(params![active, after, prefix, row::limit(limit)], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn status_number(status: TaskDefinitionStatus) -> i64 {
    match status {
        TaskDefinitionStatus::Active => 0,
        TaskDefinitionStatus::Inactive => 1,
        TaskDefinitionStatus::DeleteInProgress => 2,
    }
}
