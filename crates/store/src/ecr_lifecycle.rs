//! Lifecycle policies of repositories and their previews. Written by the operations of these names;
//! `last_evaluated_at` by `reconcilers/ecr_lifecycle.rs`.

use model::UnixMillis;
use model::ecr::lifecycle::{LifecyclePreview, RepositoryLifecyclePolicy};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{RepositoryKey, StoreError, row};

const POLICIES: &str = "ecr_lifecycle_policies";
const PREVIEWS: &str = "ecr_lifecycle_previews";

impl Tx<'_> {
    pub fn ecr_lifecycle_policy_find(
        &self,
        repository: RepositoryKey,
    ) -> Result<Option<RepositoryLifecyclePolicy>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM ecr_lifecycle_policies WHERE repository = ?1")?
            .query_row([repository.0], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode(POLICIES, &body))
            .transpose()
    }

    pub fn ecr_lifecycle_policy_put(
        &mut self,
        repository: RepositoryKey,
        policy: &RepositoryLifecyclePolicy,
    ) -> Result<(), StoreError> {
        let body = row::encode(POLICIES, policy)?;
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO ecr_lifecycle_policies VALUES (?1, ?2, ?3)")?
            .execute(params![
                repository.0,
                policy.last_evaluated_at.map_or(i64::MIN, |at| at.0),
                body
            ])?;
        Ok(())
    }

    pub fn ecr_lifecycle_policy_remove(
        &mut self,
        repository: RepositoryKey,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("DELETE FROM ecr_lifecycle_policies WHERE repository = ?1")?
            .execute([repository.0])?;
        Ok(())
    }

    /// The policies that were last applied before `before`, or never.
    pub fn ecr_lifecycle_policy_due(
        &self,
        before: UnixMillis,
    ) -> Result<Vec<(RepositoryKey, RepositoryLifecyclePolicy)>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT repository, body FROM ecr_lifecycle_policies WHERE evaluated_at < ?1
             ORDER BY evaluated_at",
        )?;
        let rows = statement.query_map([before.0], |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        })?;
        rows.map(|row| {
            let (key, body) = row?;
            Ok((RepositoryKey(key), row::decode(POLICIES, &body)?))
        })
        .collect()
    }

    pub fn ecr_lifecycle_preview_find(
        &self,
        repository: RepositoryKey,
    ) -> Result<Option<LifecyclePreview>, StoreError> {
        self.connection
            .prepare_cached("SELECT body FROM ecr_lifecycle_previews WHERE repository = ?1")?
            .query_row([repository.0], |row| row.get::<_, String>(0))
            .optional()?
            .map(|body| row::decode(PREVIEWS, &body))
            .transpose()
    }

    pub fn ecr_lifecycle_preview_put(
        &mut self,
        repository: RepositoryKey,
        preview: &LifecyclePreview,
    ) -> Result<(), StoreError> {
        let body = row::encode(PREVIEWS, preview)?;
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO ecr_lifecycle_previews VALUES (?1, ?2)")?
            .execute(params![repository.0, body])?;
        Ok(())
    }
}
