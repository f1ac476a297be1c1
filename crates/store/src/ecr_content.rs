//! Which content a repository has, and which content anybody needs. Written by the registry.

use model::UnixMillis;
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{RepositoryKey, StoreError, row};

impl Tx<'_> {
    /// Notes that a repository has a blob of `size` bytes.
    pub fn ecr_blob_add(
        &mut self,
        repository: RepositoryKey,
        digest: &str,
        size: u64,
        at: UnixMillis,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "INSERT INTO ecr_blobs VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET added_at = ?4",
            )?
            .execute(params![repository.0, digest, row::bytes(size), at.0])?;
        Ok(())
    }

    /// The size of a blob that the repository has.
    pub fn ecr_blob_find(
        &self,
        repository: RepositoryKey,
        digest: &str,
    ) -> Result<Option<u64>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT size FROM ecr_blobs WHERE repository = ?1 AND digest = ?2")?
            .query_row(params![repository.0, digest], |row| row.get(0))
            .optional()?
            .map(i64::cast_unsigned))
    }

    /// Whether a manifest of the repository needs a blob or manifest.
    pub fn ecr_is_needed(
        &self,
        repository: RepositoryKey,
        digest: &str,
    ) -> Result<bool, StoreError> {
        Ok(self
            .connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM ecr_needs WHERE repository = ?1 AND digest = ?2)",
            )?
            .query_row(params![repository.0, digest], |row| row.get(0))?)
    }

    /// Takes a blob from a repository; answers whether it had it.
    pub fn ecr_blob_remove(
        &mut self,
        repository: RepositoryKey,
        digest: &str,
    ) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached("DELETE FROM ecr_blobs WHERE repository = ?1 AND digest = ?2")?
            .execute(params![repository.0, digest])?;
        Ok(removed > 0)
    }

    /// Takes the blobs from all repositories that no manifest there needs and that were added
    /// before `before`; answers how many.
    pub fn ecr_blob_remove_unneeded(&mut self, before: UnixMillis) -> Result<usize, StoreError> {
        Ok(self
            .connection
            .prepare_cached(
                "DELETE FROM ecr_blobs WHERE added_at < ?1 AND NOT EXISTS (
                   SELECT 1 FROM ecr_needs
                   WHERE ecr_needs.repository = ecr_blobs.repository
                     AND ecr_needs.digest = ecr_blobs.digest)",
            )?
            .execute([before.0])?)
    }

    /// Whether any repository has this blob or manifest.
    pub fn ecr_content_exists(&self, digest: &str) -> Result<bool, StoreError> {
        Ok(self
            .connection
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM ecr_blobs WHERE digest = ?1)
                     OR EXISTS (SELECT 1 FROM ecr_manifests WHERE digest = ?1)",
            )?
            .query_row([digest], |row| row.get(0))?)
    }

    /// How many blobs and manifests were ever taken from repositories: when it has grown, content
    /// may be superfluous.
    pub fn ecr_deletions(&self) -> Result<i64, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT count FROM ecr_deletions")?
            .query_row([], |row| row.get(0))?)
    }

    /// Bytes of all distinct blobs and manifests of all repositories.
    pub fn ecr_content_bytes(&self) -> Result<u64, StoreError> {
        let bytes: i64 = self
            .connection
            .prepare_cached(
                "SELECT coalesce(sum(size), 0) FROM (
                   SELECT digest, max(size) AS size FROM (
                     SELECT digest, size FROM ecr_blobs
                     UNION ALL SELECT digest, size FROM ecr_manifests)
                   GROUP BY digest)",
            )?
            .query_row([], |row| row.get(0))?;
        Ok(bytes.cast_unsigned())
    }
}
