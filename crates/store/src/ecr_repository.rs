//! ECR repositories: their settings, and finding them. Written by the ECR operations only.

use model::arn::Scope;
use model::ecr::{Repository, RepositoryId};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{StoreError, row};

/// A repository's row. What a repository holds is found by it; a repository that is deleted and
/// made again has another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RepositoryKey(pub(crate) i64);

impl Tx<'_> {
    /// Inserts a repository; nothing when the name is taken.
    pub fn ecr_repository_insert(
        &mut self,
        repository: &Repository,
    ) -> Result<Option<RepositoryKey>, StoreError> {
        let RepositoryId { scope, name } = &repository.id;
        let body = row::encode("ecr_repositories", repository)?;
        Ok(self
            .connection
            .prepare_cached(
                "INSERT INTO ecr_repositories (account, region, name, body)
                 VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING RETURNING id",
            )?
            .query_row(params![scope.account_id, scope.region, name, body], |row| {
                row.get(0).map(RepositoryKey)
            })
            .optional()?)
    }

    /// Replaces a repository's settings.
    pub fn ecr_repository_update(
        &mut self,
        key: RepositoryKey,
        repository: &Repository,
    ) -> Result<(), StoreError> {
        let body = row::encode("ecr_repositories", repository)?;
        self.connection
            .prepare_cached("UPDATE ecr_repositories SET body = ?2 WHERE id = ?1")?
            .execute(params![key.0, body])?;
        Ok(())
    }

    /// Removes a repository with everything in it.
    pub fn ecr_repository_remove(&mut self, key: RepositoryKey) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM ecr_repositories WHERE id = ?1")?
            .execute([key.0])?;
        Ok(())
    }

    pub fn ecr_repository_find(
        &self,
        id: &RepositoryId,
    ) -> Result<Option<(RepositoryKey, Repository)>, StoreError> {
        let found: Option<(i64, String)> = self
            .connection
            .prepare_cached(
                "SELECT id, body FROM ecr_repositories
                 WHERE account = ?1 AND region = ?2 AND name = ?3",
            )?
            .query_row(
                params![id.scope.account_id, id.scope.region, id.name],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let Some((key, body)) = found else {
            return Ok(None);
        };
        Ok(Some((
            RepositoryKey(key),
            row::decode("ecr_repositories", &body)?,
        )))
    }

    /// Repositories of an account and region after the name `after`, by name.
    pub fn ecr_repository_list(
        &self,
        scope: &Scope,
        after: &str,
        limit: usize,
    ) -> Result<Vec<(RepositoryKey, Repository)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, body FROM ecr_repositories
             WHERE account = ?1 AND region = ?2 AND name > ?3 ORDER BY name LIMIT ?4",
        )?;
        let rows = statement.query_map(
            params![scope.account_id, scope.region, after, row::limit(limit)],
            |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)),
        )?;
        rows.map(|row| {
            let (key, body) = row?;
            Ok((RepositoryKey(key), row::decode("ecr_repositories", &body)?))
        })
        .collect()
    }

    /// All repositories of all accounts and regions, for what looks after them.
    pub fn ecr_repository_all(&self) -> Result<Vec<(RepositoryKey, Repository)>, StoreError> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT id, body FROM ecr_repositories ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })?;
        rows.map(|row| {
            let (key, body) = row?;
            Ok((RepositoryKey(key), row::decode("ecr_repositories", &body)?))
        })
        .collect()
    }
}
