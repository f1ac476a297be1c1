//! What is in a repository: manifests and tags. Written by the registry.

use model::UnixMillis;
use model::ecr::{ImageTag, RepositoryManifest};
use rusqlite::{OptionalExtension, params};

use crate::transaction::Tx;
use crate::{RepositoryKey, StoreError, row};

impl Tx<'_> {
    /// Inserts a manifest with what it needs in its repository; one that is there already stays as
    /// it is. Answers whether it is new.
    pub fn ecr_manifest_insert(
        &mut self,
        repository: RepositoryKey,
        manifest: &RepositoryManifest,
    ) -> Result<bool, StoreError> {
        let inserted = self
            .connection
            .prepare_cached(
                "INSERT INTO ecr_manifests (repository, digest, size, subject, body)
                 VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
            )?
            .execute(params![
                repository.0,
                manifest.digest,
                row::bytes(manifest.size),
                manifest.subject,
                row::encode("ecr_manifests", manifest)?
            ])?;
        if inserted == 0 {
            return Ok(false);
        }
        let mut need = self
            .connection
            .prepare_cached("INSERT INTO ecr_needs VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?;
        let content = manifest.config.iter().chain(&manifest.layers);
        for needed in content.chain(&manifest.manifests) {
            need.execute(params![repository.0, manifest.digest, needed.digest])?;
        }
        Ok(true)
    }

    pub fn ecr_manifest_find(
        &self,
        repository: RepositoryKey,
        digest: &str,
    ) -> Result<Option<RepositoryManifest>, StoreError> {
        let found: Option<(String, Option<i64>)> = self
            .connection
            .prepare_cached(
                "SELECT body, last_pulled_at FROM ecr_manifests
                 WHERE repository = ?1 AND digest = ?2",
            )?
            .query_row(params![repository.0, digest], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .optional()?;
        found
            .map(|(body, pulled)| manifest(&body, pulled))
            .transpose()
    }

    /// Manifests after the digest `after`, by digest.
    pub fn ecr_manifest_list(
        &self,
        repository: RepositoryKey,
        after: &str,
        limit: usize,
    ) -> Result<Vec<RepositoryManifest>, StoreError> {
        self.manifests(
            "SELECT body, last_pulled_at FROM ecr_manifests
             WHERE repository = ?1 AND digest > ?2 ORDER BY digest LIMIT ?3",
            params![repository.0, after, row::limit(limit)],
        )
    }

    /// Manifests after the digest `after` that refer to `subject`, by digest.
    pub fn ecr_manifest_referrers(
        &self,
        repository: RepositoryKey,
        subject: &str,
        after: &str,
        limit: usize,
    ) -> Result<Vec<RepositoryManifest>, StoreError> {
        self.manifests(
            "SELECT body, last_pulled_at FROM ecr_manifests
             WHERE repository = ?1 AND subject = ?2 AND digest > ?3 ORDER BY digest LIMIT ?4",
            params![repository.0, subject, after, row::limit(limit)],
        )
    }

    /// Indexes of the repository that lead to a manifest.
    pub fn ecr_manifest_parents(
        &self,
        repository: RepositoryKey,
        digest: &str,
    ) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT manifest FROM ecr_needs WHERE repository = ?1 AND digest = ?2
             ORDER BY manifest",
        )?;
        let parents = statement.query_map(params![repository.0, digest], |row| row.get(0))?;
        Ok(parents.collect::<Result<_, _>>()?)
    }

    /// Removes a manifest and its tags; answers whether there was one. The content that it needed
    /// stays the repository's until [`Tx::ecr_blob_remove_unneeded`].
    pub fn ecr_manifest_remove(
        &mut self,
        repository: RepositoryKey,
        digest: &str,
    ) -> Result<bool, StoreError> {
        let removed = self
            .connection
            .prepare_cached("DELETE FROM ecr_manifests WHERE repository = ?1 AND digest = ?2")?
            .execute(params![repository.0, digest])?;
        Ok(removed > 0)
    }

    /// Notes that a manifest was pulled.
    pub fn ecr_manifest_pulled(
        &mut self,
        repository: RepositoryKey,
        digest: &str,
        at: UnixMillis,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached(
                "UPDATE ecr_manifests SET last_pulled_at = ?3
                 WHERE repository = ?1 AND digest = ?2",
            )?
            .execute(params![repository.0, digest, at.0])?;
        Ok(())
    }

    /// Gives a tag to a manifest of the repository, and answers what it meant before.
    pub fn ecr_tag_set(
        &mut self,
        repository: RepositoryKey,
        tag: &str,
        digest: &str,
    ) -> Result<Option<String>, StoreError> {
        let before = self.ecr_tag_find(repository, tag)?;
        if before.as_deref() != Some(digest) {
            self.connection
                .prepare_cached(
                    "INSERT INTO ecr_tags VALUES (?1, ?2, ?3)
                     ON CONFLICT DO UPDATE SET digest = ?3",
                )?
                .execute(params![repository.0, tag, digest])?;
        }
        Ok(before)
    }

    /// The digest that a tag means.
    pub fn ecr_tag_find(
        &self,
        repository: RepositoryKey,
        tag: &str,
    ) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .prepare_cached("SELECT digest FROM ecr_tags WHERE repository = ?1 AND tag = ?2")?
            .query_row(params![repository.0, tag], |row| row.get(0))
            .optional()?)
    }

    /// Removes a tag; answers what it meant.
    pub fn ecr_tag_remove(
        &mut self,
        repository: RepositoryKey,
        tag: &str,
    ) -> Result<Option<String>, StoreError> {
        Ok(self
            .connection
            .prepare_cached(
                "DELETE FROM ecr_tags WHERE repository = ?1 AND tag = ?2 RETURNING digest",
            )?
            .query_row(params![repository.0, tag], |row| row.get(0))
            .optional()?)
    }

    /// Tags after `after`, by name.
    pub fn ecr_tag_list(
        &self,
        repository: RepositoryKey,
        after: &str,
        limit: usize,
    ) -> Result<Vec<ImageTag>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT tag, digest FROM ecr_tags WHERE repository = ?1 AND tag > ?2
             ORDER BY tag LIMIT ?3",
        )?;
        let tags = statement.query_map(params![repository.0, after, row::limit(limit)], |row| {
            Ok(ImageTag {
                tag: row.get(0)?,
                digest: row.get(1)?,
            })
        })?;
        Ok(tags.collect::<Result<_, _>>()?)
    }

    /// The tags of one manifest, by name.
    pub fn ecr_tags_of(
        &self,
        repository: RepositoryKey,
        digest: &str,
    ) -> Result<Vec<String>, StoreError> {
        let mut statement = self.connection.prepare_cached(
            "SELECT tag FROM ecr_tags WHERE repository = ?1 AND digest = ?2 ORDER BY tag",
        )?;
        let tags = statement.query_map(params![repository.0, digest], |row| row.get(0))?;
        Ok(tags.collect::<Result<_, _>>()?)
    }

    fn manifests(
        &self,
        sql: &str,
        parameters: impl rusqlite::Params,
    ) -> Result<Vec<RepositoryManifest>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(parameters, |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, Option<i64>>(1)?))
        })?;
        rows.map(|row| {
            let (body, pulled) = row?;
            manifest(&body, pulled)
        })
        .collect()
    }
}

fn manifest(body: &str, pulled: Option<i64>) -> Result<RepositoryManifest, StoreError> {
    let mut manifest: RepositoryManifest = row::decode("ecr_manifests", body)?;
    manifest.last_pulled_at = pulled.map(UnixMillis);
    Ok(manifest)
}
