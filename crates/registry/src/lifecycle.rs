//! Which images of a repository its lifecycle policy expires, and expiring them.

use model::UnixMillis;
use model::ecr::lifecycle::{LifecyclePolicy, PreviewResult};
use rules::ecr::lifecycle::{self, Image};
use store::{RepositoryKey, StoreError, Tx};

use crate::{RegistryError, remove};

/// An image of the repository, as far as policies look at it.
struct Row {
    digest: String,
    tags: Vec<String>,
    pushed_at: UnixMillis,
    in_index: bool,
    subject: Option<String>,
}

/// How many manifests are in memory at once.
const READ_AT_ONCE: usize = 500;

/// The images that the policy expires at `now`, oldest first.
pub fn expiring(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    policy: &LifecyclePolicy,
    now: UnixMillis,
) -> Result<Vec<PreviewResult>, StoreError> {
    let rows = rows(tx, repository)?;
    let present = |digest: &String| {
        let found = rows.binary_search_by(|row| row.digest.cmp(digest));
        found.is_ok()
    };
    let images: Vec<Image<'_>> = rows
        .iter()
        .map(|row| Image {
            digest: &row.digest,
            tags: row.tags.iter().map(String::as_str).collect(),
            pushed_at: row.pushed_at,
            in_index: row.in_index,
            // What refers to nothing that is here is an image like others.
            subject: row
                .subject
                .as_ref()
                .filter(|one| present(one))
                .map(String::as_str),
        })
        .collect();
    let expired = lifecycle::expired(policy, &images, now);
    let results = expired.iter().filter_map(|expired| {
        let found = rows.binary_search_by(|row| row.digest.as_str().cmp(expired.digest));
        let row = rows.get(found.ok()?)?;
        Some(PreviewResult {
            digest: row.digest.clone(),
            tags: row.tags.clone(),
            pushed_at: row.pushed_at,
            priority: expired.priority,
        })
    });
    Ok(results.collect())
}

/// Applies a policy to its repository. Answers the digests of the images that are gone. Images of
/// an index that goes expire at the next time, as ECR has it.
pub fn expire(
    tx: &mut Tx<'_>,
    repository: RepositoryKey,
    policy: &LifecyclePolicy,
    now: UnixMillis,
) -> Result<Vec<String>, StoreError> {
    let mut gone = Vec::new();
    for image in expiring(tx, repository, policy, now)? {
        match remove(tx, repository, &image.digest) {
            Ok(()) => gone.push(image.digest),
            Err(RegistryError::Store(error)) => return Err(error),
            Err(error) => tracing::debug!(digest = image.digest, %error, "does not expire"),
        }
    }
    Ok(gone)
}

/// All images, by digest.
fn rows(tx: &Tx<'_>, repository: RepositoryKey) -> Result<Vec<Row>, StoreError> {
    let mut rows: Vec<Row> = Vec::new();
    loop {
        let after = rows.last().map_or("", |row| row.digest.as_str()).to_owned();
        let manifests = tx.ecr_manifest_list(repository, &after, READ_AT_ONCE)?;
        if manifests.is_empty() {
            return Ok(rows);
        }
        for manifest in manifests {
            rows.push(Row {
                tags: tx.ecr_tags_of(repository, &manifest.digest)?,
                in_index: !tx
                    .ecr_manifest_parents(repository, &manifest.digest)?
                    .is_empty(),
                digest: manifest.digest,
                pushed_at: manifest.pushed_at,
                subject: manifest.subject,
            });
        }
    }
}
