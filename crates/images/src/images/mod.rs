//! Resolving and pulling: the way from a reference to an image on disk.
//!
//! A tag is resolved at every call, as Fargate does at every task start; a digest that is here
//! costs no request. Work that several calls want at the same time is done once: resolving by
//! reference, pulling by reference and digest, layers by diff id.

mod background;
mod fetch;
mod image;
mod layer;
mod local;
mod upstream;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use futures_util::FutureExt as _;
use tokio::sync::Semaphore;

use crate::digest::Digest;
use crate::error::{PullError, PullErrorKind, Stage};
use crate::manifest::{self, MANIFEST_BYTES_MAX, Manifest};
use crate::platform::Platform;
use crate::progress::{Progress, ProgressEvent};
use crate::reference::{Reference, ReferenceError};
use crate::registry::{Credentials, Hosts, Patience, Registry, Source};
use crate::singleflight::Flights;
use crate::store::{ContentStore, ImageRecord, Pin, StoreError};
use crate::unpack::UnpackLimits;
use fetch::Fetch;
use image::Cache;

pub use image::{Image, ImageDetails, ImageLayer};
pub use local::LocalRegistry;

/// How images are pulled and where they are kept.
#[derive(Debug, Clone)]
pub struct ImagesConfig {
    /// The store's directory; made when there is none.
    pub root: PathBuf,
    /// Mirrors and rewritten names.
    pub hosts: Hosts,
    /// Times and retries.
    pub patience: Patience,
    /// Bounds on what a layer may unpack to.
    pub limits: UnpackLimits,
    /// Layers of one image that are fetched at the same time.
    pub parallel_layers: usize,
    /// Layers of all images that are fetched at the same time.
    pub parallel_layers_total: usize,
}

/// The images of this host. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Images {
    shared: Arc<Shared>,
}

/// Which image to pull, and how.
#[derive(Debug, Clone)]
pub struct PullRequest {
    /// What to pull.
    pub reference: Reference,
    /// For what it must be. This host, unless told otherwise.
    pub platform: Platform,
    /// For the registry itself, not for mirrors.
    pub credentials: Option<Credentials>,
    /// Who hears of progress.
    pub progress: Progress,
}

/// What a reference means now.
#[derive(Debug, Clone)]
pub struct ResolvedImage {
    /// Of what the reference leads to: an index where the image is for several platforms. This is
    /// what ECS shows as `imageDigest`.
    pub digest: Digest,
    /// The image, when it is here whole.
    pub local: Option<Image>,
}

/// What all clones share.
#[derive(Debug)]
struct Shared {
    store: ContentStore,
    registry: Registry,
    hosts: Hosts,
    limits: UnpackLimits,
    parallel_layers: usize,
    slots: Semaphore,
    cache: Cache,
    resolves: Flights<(Reference, Option<Credentials>), Result<Resolution, PullError>>,
    pulls: Flights<PullKey, Result<Image, PullError>>,
    layers: Flights<Digest, Result<(), layer::Failure>>,
    /// Blobs that are unpacked before it is known which layers they are.
    ahead: Flights<Digest, Option<Arc<Pin>>>,
    background: background::Background,
}

type PullKey = (Reference, Digest, Platform, Option<Credentials>);

/// A digest, and the document behind it when the registry sent it along.
#[derive(Debug, Clone)]
struct Resolution {
    digest: Digest,
    document: Option<Arc<[u8]>>,
}

impl ImagesConfig {
    /// The defaults, for a store at `root`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            hosts: Hosts::default(),
            patience: Patience::default(),
            limits: UnpackLimits::default(),
            parallel_layers: 4,
            parallel_layers_total: 32,
        }
    }
}

impl PullRequest {
    /// A request for this host's platform, without credentials, from the text of a container
    /// definition's `image`.
    pub fn new(image: &str) -> Result<Self, PullError> {
        let reference = image.parse().map_err(|error: ReferenceError| PullError {
            reference: image.into(),
            stage: Stage::Reference,
            attempts: 1,
            kind: PullErrorKind::Reference(error),
        })?;
        Ok(Self {
            reference,
            platform: Platform::host(),
            credentials: None,
            progress: Progress::default(),
        })
    }

    fn error(&self, stage: Stage, attempts: u32, kind: PullErrorKind) -> PullError {
        PullError {
            reference: self.reference.to_string().into(),
            stage,
            attempts,
            kind,
        }
    }
}

impl Images {
    /// Opens the store, which nobody else may have open, and sweeps what a crash left. Blocks.
    pub fn open(config: ImagesConfig) -> Result<Self, StoreError> {
        let store = ContentStore::open(&config.root)?;
        Ok(Self {
            shared: Arc::new(Shared {
                store,
                registry: Registry::new(config.patience),
                hosts: config.hosts,
                limits: config.limits,
                parallel_layers: config.parallel_layers.max(1),
                slots: Semaphore::new(config.parallel_layers_total.max(1)),
                cache: Cache::default(),
                resolves: Flights::default(),
                pulls: Flights::default(),
                layers: Flights::default(),
                ahead: Flights::default(),
                background: background::Background::default(),
            }),
        })
    }

    /// The store: listing, removing and collecting images, and the registry's access to blobs.
    pub fn store(&self) -> &ContentStore {
        &self.shared.store
    }

    /// Finds out what a reference means now. Asks the registry, unless the reference has a digest
    /// that is here.
    pub async fn resolve(&self, request: &PullRequest) -> Result<ResolvedImage, PullError> {
        if let Some(digest) = request.reference.digest()
            && let Some(image) = self.shared.local(digest, &request.platform).await
        {
            return Ok(ResolvedImage {
                digest,
                local: Some(image),
            });
        }
        let resolution = self.shared.resolution(request).await?;
        Ok(ResolvedImage {
            digest: resolution.digest,
            local: self
                .shared
                .local(resolution.digest, &request.platform)
                .await,
        })
    }

    /// Makes an image be here, and gives it. When the future is dropped and nobody else waits for
    /// the same image, the pull ends and leaves only whole layers.
    pub async fn pull(&self, request: &PullRequest) -> Result<Image, PullError> {
        let shared = &self.shared;
        if let Some(pulled) = shared.through_local_registry(request).await {
            return pulled;
        }
        let resolution = match request.reference.digest() {
            Some(digest) => Resolution {
                digest,
                document: None,
            },
            None => shared.resolution(request).await?,
        };
        let digest = resolution.digest;
        request.progress.tell(ProgressEvent::Resolved { digest });
        if let Some(image) = shared.local(digest, &request.platform).await {
            let manifest = image.manifest;
            request.progress.tell(ProgressEvent::Present { manifest });
            shared.name(request, manifest).await?;
            return Ok(image);
        }
        let key = (
            request.reference.clone(),
            digest,
            request.platform.clone(),
            request.credentials.clone(),
        );
        let begin = || {
            let fetch = Fetch::new(Arc::clone(shared), request.clone(), resolution);
            async move { fetch.run().await }.boxed()
        };
        let image = shared.pulls.join(&key, begin).await.0?;
        shared.name(request, image.manifest).await?;
        Ok(image)
    }
}

impl Shared {
    /// Asks the registry for a reference's digest, together with all who ask the same.
    async fn resolution(self: &Arc<Self>, request: &PullRequest) -> Result<Resolution, PullError> {
        let key = (request.reference.clone(), request.credentials.clone());
        let begin = || {
            let (shared, request) = (Arc::clone(self), request.clone());
            async move { shared.ask(&request).await }.boxed()
        };
        self.resolves.join(&key, begin).await.0
    }

    async fn ask(&self, request: &PullRequest) -> Result<Resolution, PullError> {
        let sources = self.sources(request);
        let selector = request.reference.manifest_selector();
        let ask = |source| {
            let asked = self.registry.resolve(source, &selector);
            async move {
                let resolved = asked.await?;
                match request.reference.digest() {
                    Some(expected) if expected != resolved.digest => {
                        Err(PullErrorKind::DigestMismatch {
                            expected,
                            actual: resolved.digest,
                        })
                    }
                    _ => Ok(resolved),
                }
            }
        };
        match self.try_sources(&sources, ask).await {
            Ok(resolved) => {
                let (reference, digest) = (&request.reference, resolved.digest);
                tracing::debug!(%reference, %digest, "resolved");
                Ok(Resolution {
                    digest: resolved.digest,
                    document: resolved.document.map(Arc::from),
                })
            }
            Err((kind, attempts)) => Err(request.error(Stage::Resolve, attempts, kind)),
        }
    }

    fn sources(&self, request: &PullRequest) -> Vec<Source> {
        let credentials = request.credentials.as_ref();
        self.hosts.sources(&request.reference, credentials)
    }

    /// Asks one source after the other, and the origin again when it fails for a passing reason.
    /// An error comes with the number of attempts at the origin.
    async fn try_sources<'s, T, F, A>(
        &self,
        sources: &'s [Source],
        ask: A,
    ) -> Result<T, (PullErrorKind, u32)>
    where
        A: Fn(&'s Source) -> F,
        F: Future<Output = Result<T, PullErrorKind>>,
    {
        let patience = self.registry.patience();
        let mut last = (PullErrorKind::NotFound, 0);
        for source in sources {
            let most = if source.is_origin {
                patience.attempts.max(1)
            } else {
                1
            };
            let mut backoff = patience.backoff;
            for attempt in 1..=most {
                match ask(source).await {
                    Ok(answer) => return Ok(answer),
                    Err(kind) => last = (kind, attempt),
                }
                tracing::debug!(registry = source.base(), attempt, error = %last.0, "failed");
                if !last.0.is_transient() || attempt == most {
                    break;
                }
                tokio::time::sleep(backoff).await;
                backoff *= 2;
            }
        }
        Err(last)
    }

    /// The image for a platform behind a digest, when it is here whole.
    async fn local(self: &Arc<Self>, digest: Digest, platform: &Platform) -> Option<Image> {
        if let Some(details) = self.cache.get(digest, platform) {
            let image = Image::new(&self.store, digest, Arc::clone(&details));
            // Pinned now; it may have been removed before.
            if self.store.image(details.manifest).is_some() {
                self.store.image_used(details.manifest, SystemTime::now());
                return Some(image);
            }
            self.cache.remove(digest, platform);
        }
        let (shared, platform) = (Arc::clone(self), platform.clone());
        let found = tokio::task::spawn_blocking(move || shared.load(digest, &platform));
        found.await.ok().flatten()
    }

    /// [`Self::local`] from disk.
    fn load(&self, digest: Digest, platform: &Platform) -> Option<Image> {
        let record = match self.store.image(digest) {
            Some(record) => record,
            None => self.record_through_index(digest, platform)?,
        };
        let through_index = digest != record.manifest && !record.indexes.contains(&digest);
        if through_index {
            // From now on who uses the index uses the image.
            let mut record = (*record).clone();
            record.indexes.insert(digest);
            self.store.image_insert(record).ok()?;
        }
        platform.suitability(&record.platform)?;
        let details = Arc::new(ImageDetails::load(&self.store, &record)?);
        let image = Image::new(&self.store, digest, Arc::clone(&details));
        let still = self.store.image(details.manifest).is_some();
        let whole = details.layers.iter().all(|layer| layer.path.is_dir());
        if !still || !whole {
            return None;
        }
        self.store.image_used(details.manifest, SystemTime::now());
        self.cache.insert(digest, platform, details);
        Some(image)
    }

    fn record_through_index(
        &self,
        digest: Digest,
        platform: &Platform,
    ) -> Option<Arc<ImageRecord>> {
        let document = self.store.read_blob(digest, MANIFEST_BYTES_MAX)?;
        let Ok(Manifest::Index(entries)) = Manifest::parse(&document) else {
            return None;
        };
        let chosen = manifest::choose(&entries, platform)?;
        self.store.image(chosen.digest)
    }

    /// Notes under which name an image was pulled.
    async fn name(
        self: &Arc<Self>,
        request: &PullRequest,
        manifest: Digest,
    ) -> Result<(), PullError> {
        let reference = request.reference.to_string();
        if self
            .store
            .reference_is(&reference, &request.platform, manifest)
        {
            return Ok(());
        }
        let (store, platform) = (self.store.clone(), request.platform.clone());
        blocking(move || store.reference_set(&reference, &platform, manifest))
            .await
            .map_err(|kind| request.error(Stage::Content, 1, kind))
    }
}

/// Runs what blocks on the file system.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, PullErrorKind> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result.map_err(PullErrorKind::from),
        Err(error) => Err(broken_task(error).into()),
    }
}

/// A task on a blocking thread panicked.
fn broken_task(error: tokio::task::JoinError) -> StoreError {
    StoreError::Io {
        action: "run a task for",
        path: PathBuf::new(),
        source: std::io::Error::other(error),
    }
}
