//! Images and tags of a repository: pushing, reading, listing, deleting.

use std::sync::atomic::Ordering;

use bytes::Bytes;
use images::{ContentStore, Digest};
use model::UnixMillis;
use model::ecr::{ImageTag, Repository, RepositoryId, RepositoryManifest};
use store::{RepositoryKey, Store, Tx};

use crate::document::{self, Document, DocumentError};
use crate::{Registry, RegistryError, blocking, find};

/// Which image of a repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageReference {
    Tag(String),
    Digest(Digest),
}

/// A manifest to push.
#[derive(Debug, Clone)]
pub struct ManifestPut {
    /// A tag to give it, or the digest that it must have; neither for an image without a tag.
    pub reference: Option<ImageReference>,
    /// With a tag: the digest that it must have.
    pub digest: Option<Digest>,
    /// What the client said it is, if it did.
    pub media_type: Option<String>,
    /// Kept to the byte.
    pub document: Bytes,
}

/// What a push did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pushed {
    pub digest: Digest,
    /// The manifest that this one refers to.
    pub subject: Option<String>,
    /// The repository did not have the manifest before.
    pub is_new: bool,
    /// The tag did not mean this manifest before, or there is none.
    pub tag_changed: bool,
    pub manifest: RepositoryManifest,
}

/// A manifest with its text.
#[derive(Debug, Clone)]
pub struct StoredManifest {
    pub manifest: RepositoryManifest,
    pub document: Bytes,
}

/// Referrers and tags that are read at once.
const PAGE: usize = 1000;

impl std::str::FromStr for ImageReference {
    type Err = RegistryError;

    fn from_str(text: &str) -> Result<Self, RegistryError> {
        if text.contains(':') {
            let digest = text.parse();
            let invalid =
                |error| RegistryError::DigestInvalid(text.chars().take(200).collect(), error);
            return digest.map(Self::Digest).map_err(invalid);
        }
        if rules::ecr::is_tag(text) {
            return Ok(Self::Tag(text.to_owned()));
        }
        Err(RegistryError::TagInvalid(text.chars().take(200).collect()))
    }
}

impl Registry {
    /// Pushes a manifest: what it needs is in the repository, and when this returns it is on disk.
    pub async fn put_manifest(
        &self,
        id: &RepositoryId,
        put: ManifestPut,
    ) -> Result<Pushed, RegistryError> {
        let limit = self.limits().manifest_bytes;
        if put.document.len() > limit {
            return Err(RegistryError::TooLarge {
                what: "manifest",
                limit: limit as u64,
            });
        }
        self.repository(id).await?;
        self.check_quota(put.document.len() as u64)?;
        let parsed = Document::parse(&put.document, put.media_type.as_deref())?;
        let digest = Digest::of(&put.document);
        let named = match put.reference {
            Some(ImageReference::Digest(expected)) => Some(expected),
            _ => put.digest,
        };
        if let Some(expected) = named.filter(|expected| *expected != digest) {
            return Err(RegistryError::DigestMismatch {
                expected,
                actual: digest,
            });
        }
        let tag = match put.reference {
            Some(ImageReference::Tag(tag)) => Some(tag),
            _ => None,
        };
        // From the blob to the repository's row nothing else says that the manifest is needed.
        let pin = self.shared.content.pin(vec![digest]);
        let (content, document) = (self.shared.content.clone(), put.document.clone());
        blocking(move || {
            if content.has_blob(digest) {
                return content.sync_blobs();
            }
            content.write_blob(digest, &document)
        })
        .await?;
        let manifest = row(digest, parsed, put.document.len(), self.now());
        let (id, content) = (id.clone(), self.shared.content.clone());
        let pushed = self.shared.store.write(move |tx| {
            let (key, repository) = find(tx, &id)?;
            insert(tx, &content, (key, &repository), manifest, tag.as_deref())
        });
        let (manifest, is_new, tag_changed) = pushed.await?;
        let layers = manifest.layers.iter();
        let blobs = layers.filter_map(|layer| layer.digest.parse().ok());
        self.unpack_soon(digest, blobs.collect());
        drop(pin);
        if is_new {
            self.shared
                .total_bytes
                .fetch_add(manifest.size, Ordering::Relaxed);
        }
        Ok(Pushed {
            digest,
            subject: manifest.subject.clone(),
            is_new,
            tag_changed,
            manifest,
        })
    }

    /// What the repository knows of an image.
    pub async fn manifest_stat(
        &self,
        id: &RepositoryId,
        reference: &ImageReference,
    ) -> Result<RepositoryManifest, RegistryError> {
        let (id, reference) = (id.clone(), reference.clone());
        let found = self.shared.store.read(move |tx| {
            let (repository, _) = find(tx, &id)?;
            locate(tx, repository, &reference)
        });
        found.await
    }

    /// An image's manifest.
    pub async fn manifest(
        &self,
        id: &RepositoryId,
        reference: &ImageReference,
    ) -> Result<StoredManifest, RegistryError> {
        let manifest = self.manifest_stat(id, reference).await?;
        let document = self.document(&manifest.digest).await?;
        Ok(StoredManifest { manifest, document })
    }

    /// Notes that an image was pulled now. Never more often than once a minute.
    pub async fn note_pull(&self, id: &RepositoryId, manifest: &RepositoryManifest) {
        note_pull(&self.shared.store, id.clone(), manifest, self.now()).await;
    }

    /// Deletes an image with its tags. Blobs that no other image of the repository needs leave it,
    /// too.
    pub async fn delete_manifest(
        &self,
        id: &RepositoryId,
        digest: Digest,
    ) -> Result<(), RegistryError> {
        let (id, name) = (id.clone(), digest.to_string());
        let deleted = self.shared.store.write(move |tx| {
            let (repository, _) = find(tx, &id)?;
            remove(tx, repository, &name)
        });
        deleted.await
    }

    /// Removes a tag; the image stays. Answers the image's digest.
    pub async fn delete_tag(&self, id: &RepositoryId, tag: &str) -> Result<String, RegistryError> {
        let (id, tag) = (id.clone(), tag.to_owned());
        let deleted = self.shared.store.write(move |tx| {
            let (repository, _) = find(tx, &id)?;
            let removed = tx.ecr_tag_remove(repository, &tag)?;
            removed.ok_or(RegistryError::ManifestUnknown(tag))
        });
        deleted.await
    }

    /// Tags after `after`, by name.
    pub async fn tags(
        &self,
        id: &RepositoryId,
        after: &str,
        limit: usize,
    ) -> Result<Vec<ImageTag>, RegistryError> {
        let (id, after) = (id.clone(), after.to_owned());
        let listed = self.shared.store.read(move |tx| {
            let (repository, _) = find(tx, &id)?;
            Ok::<_, RegistryError>(tx.ecr_tag_list(repository, &after, limit)?)
        });
        listed.await
    }

    /// Manifests after the digest `after` that refer to `subject`, by digest.
    pub async fn referrers(
        &self,
        id: &RepositoryId,
        subject: Digest,
        after: &str,
        limit: usize,
    ) -> Result<Vec<RepositoryManifest>, RegistryError> {
        let (id, after, subject) = (id.clone(), after.to_owned(), subject.to_string());
        let listed = self.shared.store.read(move |tx| {
            let (repository, _) = find(tx, &id)?;
            let limit = limit.min(PAGE);
            Ok::<_, RegistryError>(tx.ecr_manifest_referrers(repository, &subject, &after, limit)?)
        });
        listed.await
    }

    /// The text of a manifest.
    pub async fn document(&self, digest: &str) -> Result<Bytes, RegistryError> {
        let unknown = || RegistryError::ManifestUnknown(digest.to_owned());
        let parsed: Digest = digest.parse().map_err(|_| unknown())?;
        let limit = self.limits().manifest_bytes as u64;
        let content = self.shared.content.clone();
        let read = blocking(move || Ok(content.read_blob(parsed, limit))).await?;
        read.map(Bytes::from).ok_or_else(unknown)
    }
}

/// [`Registry::note_pull`].
pub(crate) async fn note_pull(
    store: &Store,
    id: RepositoryId,
    manifest: &RepositoryManifest,
    now: UnixMillis,
) {
    const OFTEN_MILLIS: i64 = 60_000;
    let is_recent = |at| now.millis_since(at) < OFTEN_MILLIS;
    if manifest.last_pulled_at.is_some_and(is_recent) {
        return;
    }
    let digest = manifest.digest.clone();
    let noted = store.write_observed(move |tx| {
        let (repository, _) = find(tx, &id)?;
        Ok::<_, RegistryError>(tx.ecr_manifest_pulled(repository, &digest, now)?)
    });
    if let Err(error) = noted.await {
        tracing::debug!(%error, "the time of a pull was not noted");
    }
}

/// Removes a manifest of a repository with its tags, unless an index leads to it. For operations
/// that delete several in one transaction.
pub fn remove(
    tx: &mut Tx<'_>,
    repository: RepositoryKey,
    digest: &str,
) -> Result<(), RegistryError> {
    let unknown = || RegistryError::ManifestUnknown(digest.to_owned());
    let found = tx.ecr_manifest_find(repository, digest)?;
    let manifest = found.ok_or_else(unknown)?;
    let parents = tx.ecr_manifest_parents(repository, digest)?;
    if !parents.is_empty() {
        return Err(RegistryError::ReferencedByIndex(parents));
    }
    tx.ecr_manifest_remove(repository, digest)?;
    for blob in manifest.config.iter().chain(&manifest.layers) {
        if !tx.ecr_is_needed(repository, &blob.digest)? {
            tx.ecr_blob_remove(repository, &blob.digest)?;
        }
    }
    Ok(())
}

/// The manifest that a tag or digest means.
pub fn locate(
    tx: &Tx<'_>,
    repository: RepositoryKey,
    reference: &ImageReference,
) -> Result<RepositoryManifest, RegistryError> {
    let (digest, asked) = match reference {
        ImageReference::Digest(digest) => (Some(digest.to_string()), digest.to_string()),
        ImageReference::Tag(tag) => (tx.ecr_tag_find(repository, tag)?, tag.clone()),
    };
    let found = match digest {
        Some(digest) => tx.ecr_manifest_find(repository, &digest)?,
        None => None,
    };
    found.ok_or(RegistryError::ManifestUnknown(asked))
}

pub(crate) fn row(
    digest: Digest,
    document: Document,
    size: usize,
    now: UnixMillis,
) -> RepositoryManifest {
    RepositoryManifest {
        digest: digest.to_string(),
        media_type: document.media_type,
        artifact_type: document.artifact_type,
        size: size as u64,
        pushed_at: now,
        last_pulled_at: None,
        config: document.config,
        layers: document.layers,
        manifests: document.manifests,
        subject: document.subject,
    }
}

/// Inserts a manifest and its tag; answers the row, and whether it and the tag are new.
fn insert(
    tx: &mut Tx<'_>,
    content: &ContentStore,
    (key, repository): (RepositoryKey, &Repository),
    manifest: RepositoryManifest,
    tag: Option<&str>,
) -> Result<(RepositoryManifest, bool, bool), RegistryError> {
    if let Some(tag) = tag
        && let Some(before) = tx.ecr_tag_find(key, tag)?
        && before != manifest.digest
        && !rules::ecr::tag_is_mutable(&repository.tag_mutability, tag)
    {
        return Err(RegistryError::TagImmutable {
            repository: repository.id.name.clone(),
            tag: tag.to_owned(),
        });
    }
    check_needs(tx, content, key, &manifest)?;
    let is_new = tx.ecr_manifest_insert(key, &manifest)?;
    let before = match tag {
        Some(tag) => tx.ecr_tag_set(key, tag, &manifest.digest)?,
        None => None,
    };
    let tag_changed = before.as_deref() != Some(manifest.digest.as_str());
    let found = tx.ecr_manifest_find(key, &manifest.digest)?;
    Ok((found.unwrap_or(manifest), is_new, tag_changed))
}

fn check_needs(
    tx: &Tx<'_>,
    content: &ContentStore,
    repository: RepositoryKey,
    manifest: &RepositoryManifest,
) -> Result<(), RegistryError> {
    let mut missing = Vec::new();
    for blob in manifest.config.iter().chain(&manifest.layers) {
        let known = tx.ecr_blob_find(repository, &blob.digest)?;
        let digest: Option<Digest> = blob.digest.parse().ok();
        let on_disk = digest.and_then(|digest| content.blob_bytes(digest));
        match known.filter(|size| on_disk == Some(*size)) {
            Some(size) if size == blob.size => {}
            Some(actual) => {
                let digest = blob.digest.clone();
                return Err(RegistryError::Document(DocumentError::Size {
                    digest,
                    expected: blob.size,
                    actual,
                }));
            }
            None if document::is_foreign(&blob.media_type) => {}
            None => missing.push(blob.digest.clone()),
        }
    }
    if !missing.is_empty() {
        return Err(RegistryError::BlobsMissing(missing));
    }
    for child in &manifest.manifests {
        match tx.ecr_manifest_find(repository, &child.digest)? {
            Some(found) if found.size == child.size => {}
            Some(found) => {
                return Err(RegistryError::Document(DocumentError::Size {
                    digest: child.digest.clone(),
                    expected: child.size,
                    actual: found.size,
                }));
            }
            None => missing.push(child.digest.clone()),
        }
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(RegistryError::ManifestsMissing(missing))
    }
}
