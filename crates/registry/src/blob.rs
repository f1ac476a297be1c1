//! Blobs of a repository: whether it has one, reading it, taking it over from another repository.

use std::fs::File;
use std::io::ErrorKind;

use images::Digest;
use model::ecr::RepositoryId;

use crate::{Registry, RegistryError, find};

/// A blob that a repository has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlobStat {
    pub digest: Digest,
    /// In bytes.
    pub size: u64,
}

/// A blob, opened for reading.
#[derive(Debug)]
pub struct BlobFile {
    pub file: File,
    /// In bytes.
    pub size: u64,
}

impl Registry {
    /// Whether the repository has a blob, and how large it is.
    pub async fn blob_stat(
        &self,
        id: &RepositoryId,
        digest: Digest,
    ) -> Result<BlobStat, RegistryError> {
        let (id, content) = (id.clone(), self.shared.content.clone());
        let found = self.shared.store.read(move |tx| {
            let (repository, _) = find(tx, &id)?;
            let size = tx.ecr_blob_find(repository, &digest.to_string())?;
            // Its file may be gone with the power: then it has to be sent again.
            let there = size.filter(|size| content.blob_bytes(digest) == Some(*size));
            there.ok_or_else(|| RegistryError::BlobUnknown(digest.to_string()))
        });
        Ok(BlobStat {
            digest,
            size: found.await?,
        })
    }

    /// Opens a blob of the repository. It can be read to its end, whatever is deleted meanwhile.
    pub async fn blob_open(
        &self,
        id: &RepositoryId,
        digest: Digest,
    ) -> Result<BlobFile, RegistryError> {
        let BlobStat { size, .. } = self.blob_stat(id, digest).await?;
        let path = self.shared.content.blob_path(digest);
        let opened = tokio::task::spawn_blocking(move || File::open(path)).await;
        match opened {
            Ok(Ok(file)) => Ok(BlobFile { file, size }),
            Ok(Err(error)) if error.kind() != ErrorKind::NotFound => {
                Err(RegistryError::Worker(error.to_string()))
            }
            Ok(Err(_)) => Err(RegistryError::BlobUnknown(digest.to_string())),
            Err(error) => Err(RegistryError::Worker(error.to_string())),
        }
    }

    /// Lets a repository have a blob of another one; nothing when that one does not have it.
    pub async fn blob_mount(
        &self,
        id: &RepositoryId,
        from: &RepositoryId,
        digest: Digest,
    ) -> Result<Option<BlobStat>, RegistryError> {
        let (id, from) = (id.clone(), from.clone());
        let (content, now) = (self.shared.content.clone(), self.now());
        let mounted = self.shared.store.write_observed(move |tx| {
            let (target, _) = find(tx, &id)?;
            let Some((source, _)) = tx.ecr_repository_find(&from)? else {
                return Ok(None);
            };
            let name = digest.to_string();
            let size = tx.ecr_blob_find(source, &name)?;
            let there = size.filter(|size| content.blob_bytes(digest) == Some(*size));
            if let Some(size) = there {
                tx.ecr_blob_add(target, &name, size, now)?;
            }
            Ok::<_, RegistryError>(there)
        });
        Ok(mounted.await?.map(|size| BlobStat { digest, size }))
    }

    /// Takes a blob from a repository, unless an image there needs it.
    pub async fn blob_delete(
        &self,
        id: &RepositoryId,
        digest: Digest,
    ) -> Result<(), RegistryError> {
        let (id, name) = (id.clone(), digest.to_string());
        let deleted = self.shared.store.write(move |tx| {
            let (repository, _) = find(tx, &id)?;
            if tx.ecr_is_needed(repository, &name)? {
                return Err(RegistryError::BlobInUse(name));
            }
            if !tx.ecr_blob_remove(repository, &name)? {
                return Err(RegistryError::BlobUnknown(name));
            }
            Ok(())
        });
        deleted.await
    }
}
