//! The registry: images that clients push, kept in the content store that the engine runs from.
//!
//! [`Registry`] is what both ways in use, the HTTP API of the OCI distribution specification and
//! ECR's own operations. Which repositories exist and how they are set is decided by the ECR
//! operations; this crate only reads it. Content is in crate `images`, everything else in `store`.
//!
//! | module | owns |
//! |---|---|
//! | `blob`, `upload` | content of repositories, and how it comes |
//! | `document` | reading the manifests and indexes that are pushed |
//! | `manifest` | images and tags: pushing, reading, deleting |
//! | `http` | the distribution specification's API |
//! | `names` | repositories as clients write them |
//! | `local`, `unpack` | what the engine runs: resolving references, unpacking ahead of time |
//! | `collect` | what may go |
//! | `error` | why something is refused |
//! | `tokens`, `download` | what docker logs in with, and addresses that need no login |
//! | `upstream` | pull-through caches |
//! | `lifecycle` | what a repository's policy expires |

mod blob;
mod collect;
mod document;
mod download;
mod error;
pub mod http;
pub mod lifecycle;
mod local;
mod manifest;
pub mod names;
pub mod tokens;
mod unpack;
mod upload;
mod upstream;

use std::collections::HashMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};

use images::{ContentStore, Images, StoreError as ContentError};
use model::UnixMillis;
use model::arn::Scope;
use model::ecr::{Repository, RepositoryId};
use store::{RepositoryKey, Store, Tx};

pub use blob::{BlobFile, BlobStat};
pub use collect::{Collector, InUse};
pub use document::{Document, DocumentError};
pub use error::RegistryError;
pub use images::Digest;
pub use local::LocalImages;
pub use manifest::{ImageReference, ManifestPut, Pushed, StoredManifest, locate, remove};
pub use upload::{UploadId, UploadWriter};

/// What the registry needs to know of its surroundings.
#[derive(Debug, Clone)]
pub struct RegistryConfig {
    pub clock: fn() -> UnixMillis,
    /// The account and region whose repositories are named without a prefix.
    pub home: Scope,
    /// Where docker reaches the registry: `127.0.0.1:4566`.
    pub authority: String,
    pub limits: Limits,
}

/// Bounds on what clients may send.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Of one layer or configuration, in bytes.
    pub blob_bytes: u64,
    /// Of one manifest, in bytes.
    pub manifest_bytes: usize,
    /// Of everything in all repositories together, in bytes.
    pub total_bytes: Option<u64>,
    /// Uploads that are open at the same time.
    pub uploads: usize,
}

/// The registry. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Registry {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    store: Store,
    images: Images,
    /// Of `images`.
    content: ContentStore,
    config: RegistryConfig,
    unpacking: Arc<tokio::sync::Semaphore>,
    unpacking_images: Arc<tokio::sync::Semaphore>,
    ahead: unpack::Ahead,
    upstreams: upstream::Upstreams,
    uploads: Mutex<HashMap<String, upload::Slot>>,
    /// Uploads that write at the same time: each holds memory.
    writers: Arc<tokio::sync::Semaphore>,
    /// Bytes in all repositories, for the limit; counted anew at times.
    total_bytes: AtomicU64,
}

impl Default for Limits {
    /// ECR's service quotas for layers and manifests.
    fn default() -> Self {
        Self {
            blob_bytes: 52_000_000_000,
            manifest_bytes: 4 << 20,
            total_bytes: None,
            uploads: 10_000,
        }
    }
}

impl Registry {
    /// A registry over the instance's store and content.
    pub fn new(store: Store, images: Images, config: RegistryConfig) -> Self {
        Self {
            shared: Arc::new(Shared {
                store,
                content: images.store().clone(),
                images,
                config,
                unpacking: Arc::new(tokio::sync::Semaphore::new(unpack::PARALLEL)),
                unpacking_images: Arc::new(tokio::sync::Semaphore::new(unpack::PARALLEL)),
                ahead: unpack::Ahead::default(),
                upstreams: upstream::Upstreams::default(),
                uploads: Mutex::default(),
                writers: Arc::new(tokio::sync::Semaphore::new(upload::WRITERS_MAX)),
                total_bytes: AtomicU64::new(0),
            }),
        }
    }

    /// A registry with a content store of its own at `root`, which no engine shares.
    pub fn open(
        store: Store,
        root: &std::path::Path,
        config: RegistryConfig,
    ) -> Result<Self, RegistryError> {
        let images = Images::open(images::ImagesConfig::new(root))?;
        Ok(Self::new(store, images, config))
    }

    /// The address of a repository for docker on this machine: what `repositoryUri` says. A
    /// repository of another account or region has the host name that it has on AWS as a prefix.
    pub fn repository_uri(&self, id: &RepositoryId) -> String {
        let RegistryConfig {
            home, authority, ..
        } = &self.shared.config;
        if id.scope == *home {
            return format!("{authority}/{}", id.name);
        }
        format!("{authority}/{}/{}", names::aws_host(&id.scope), id.name)
    }

    /// The bounds that hold here.
    pub fn limits(&self) -> &Limits {
        &self.shared.config.limits
    }

    /// The account and region whose repositories are named without a prefix.
    pub fn home(&self) -> &Scope {
        &self.shared.config.home
    }

    /// Repositories of an account and region after the name `after`, by name.
    pub async fn repositories(
        &self,
        scope: &Scope,
        after: &str,
        limit: usize,
    ) -> Result<Vec<Repository>, RegistryError> {
        let (scope, after) = (scope.clone(), after.to_owned());
        let listed = self
            .shared
            .store
            .read(move |tx| Ok::<_, RegistryError>(tx.ecr_repository_list(&scope, &after, limit)?));
        let listed = listed.await?.into_iter();
        Ok(listed.map(|(_, repository)| repository).collect())
    }

    pub(crate) fn now(&self) -> UnixMillis {
        (self.shared.config.clock)()
    }

    /// The repository, or an error that says that there is none.
    pub async fn repository(&self, id: &RepositoryId) -> Result<Repository, RegistryError> {
        let id = id.clone();
        let found = self.shared.store.read(move |tx| find(tx, &id)).await?;
        Ok(found.1)
    }
}

pub(crate) fn find(
    tx: &Tx<'_>,
    id: &RepositoryId,
) -> Result<(RepositoryKey, Repository), RegistryError> {
    let found = tx.ecr_repository_find(id)?;
    found.ok_or_else(|| RegistryError::RepositoryUnknown(id.clone()))
}

/// Runs what blocks on the file system.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ContentError> + Send + 'static,
) -> Result<T, RegistryError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(RegistryError::from),
        Err(error) => Err(RegistryError::Worker(error.to_string())),
    }
}
