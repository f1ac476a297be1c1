//! Fetching an image that is not here: manifest, configuration, layers, record.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use futures_util::{TryStreamExt as _, stream};

use super::image::{Image, ImageDetails};
use super::layer::{Failure, LayerFetch};
use super::{PullRequest, Resolution, Shared, blocking};
use crate::config::{CONFIG_BYTES_MAX, ConfigDocument};
use crate::digest::Digest;
use crate::error::{PullError, PullErrorKind, Stage};
use crate::manifest::{self, Descriptor, MANIFEST_BYTES_MAX, Manifest, ManifestError};
use crate::registry::Source;
use crate::store::{ImageRecord, LayerRecord, Pin};

/// One pull.
pub(super) struct Fetch {
    shared: Arc<Shared>,
    request: PullRequest,
    resolution: Resolution,
    sources: Arc<[Source]>,
    urgency: Urgency,
    pins: Vec<Pin>,
}

/// Whether anybody waits for a pull.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Urgency {
    /// A task, mostly.
    Awaited,
    /// It is done ahead of time, and gives way to others.
    Background,
}

/// The manifest of one image.
struct ImageManifest {
    digest: Digest,
    config: Descriptor,
    layers: Vec<Descriptor>,
    /// The index that led here.
    index: Option<Digest>,
}

impl Fetch {
    pub(super) fn new(shared: Arc<Shared>, request: PullRequest, resolution: Resolution) -> Self {
        let sources = shared.sources(&request).into();
        Self {
            shared,
            request,
            resolution,
            sources,
            urgency: Urgency::Awaited,
            pins: Vec::new(),
        }
    }

    /// A pull of an image whose blobs are all here.
    pub(super) fn local(
        shared: Arc<Shared>,
        request: PullRequest,
        resolution: Resolution,
        urgency: Urgency,
    ) -> Self {
        Self {
            shared,
            request,
            resolution,
            sources: Arc::new([]),
            urgency,
            pins: Vec::new(),
        }
    }

    pub(super) async fn run(mut self) -> Result<Image, PullError> {
        let manifest = self.manifest().await?;
        self.pin(vec![manifest.config.digest]);
        let config = self.config(&manifest).await?;
        let platform = &config.config.platform;
        if self.request.platform.suitability(platform).is_none() {
            return Err(self.platform_error());
        }
        if config.diff_ids.len() != manifest.layers.len() {
            let error = ManifestError::LayerCount {
                layers: manifest.layers.len(),
                diff_ids: config.diff_ids.len(),
            };
            return Err(self.error(Stage::Content, PullErrorKind::Manifest(error)));
        }
        let platform = platform.clone();
        let layers = manifest.layers.iter().zip(&config.diff_ids);
        let layers: Vec<LayerRecord> = layers
            .map(|(descriptor, diff_id)| LayerRecord {
                blob: descriptor.digest,
                diff_id: *diff_id,
                bytes: descriptor.size,
            })
            .collect();
        self.pin(
            layers
                .iter()
                .flat_map(|layer| [layer.blob, layer.diff_id])
                .collect(),
        );
        self.layers(&layers).await?;
        let record = ImageRecord {
            manifest: manifest.digest,
            config: manifest.config.digest,
            layers,
            platform,
            indexes: manifest.index.into_iter().collect::<BTreeSet<Digest>>(),
        };
        self.record(record).await
    }

    /// Puts the image on record. The result's own pin begins before the pull's ends.
    async fn record(&self, record: ImageRecord) -> Result<Image, PullError> {
        let shared = Arc::clone(&self.shared);
        let (config, manifest) = (record.config, record.manifest);
        let details = blocking(move || {
            let record = shared.store.image_insert(record)?;
            Ok(ImageDetails::load(&shared.store, &record).map(Arc::new))
        });
        let gone = || PullErrorKind::Config {
            digest: config,
            reason: "it cannot be read back".to_owned(),
        };
        let details = details.await.and_then(|details| details.ok_or_else(gone));
        let details = details.map_err(|kind| self.error(Stage::Content, kind))?;
        let (digest, platform) = (self.resolution.digest, &self.request.platform);
        self.shared
            .cache
            .insert(digest, platform, Arc::clone(&details));
        let how = if self.sources.is_empty() {
            "unpacked"
        } else {
            "pulled"
        };
        tracing::info!(reference = %self.request.reference, %manifest, "{how}");
        Ok(Image::new(&self.shared.store, digest, details))
    }

    /// The manifest for the platform, through an index where there is one.
    async fn manifest(&mut self) -> Result<ImageManifest, PullError> {
        let first = self.resolution.digest;
        let served = self.resolution.document.take();
        let document = match served {
            Some(document) => {
                self.pin(vec![first]);
                self.store(first, document.to_vec(), Stage::Resolve).await?
            }
            None => self.document(first, Stage::Resolve).await?,
        };
        let entries = match self.parse(&document)? {
            Manifest::Image { config, layers } => {
                return Ok(ImageManifest {
                    digest: first,
                    config,
                    layers,
                    index: None,
                });
            }
            Manifest::Index(entries) => entries,
        };
        let chosen = manifest::choose(&entries, &self.request.platform);
        let digest = chosen.ok_or_else(|| self.platform_error())?.digest;
        let document = self.document(digest, Stage::Manifest).await?;
        match self.parse(&document)? {
            Manifest::Image { config, layers } => Ok(ImageManifest {
                digest,
                config,
                layers,
                index: Some(first),
            }),
            Manifest::Index(_) => {
                let kind = PullErrorKind::Manifest(ManifestError::NestedIndex);
                Err(self.error(Stage::Manifest, kind))
            }
        }
    }

    fn parse(&self, document: &[u8]) -> Result<Manifest, PullError> {
        Manifest::parse(document)
            .map_err(|error| self.error(Stage::Manifest, PullErrorKind::Manifest(error)))
    }

    /// A manifest or index by digest: from disk, or from the registry and then on disk.
    async fn document(&mut self, digest: Digest, stage: Stage) -> Result<Vec<u8>, PullError> {
        self.pin(vec![digest]);
        if let Some(document) = self.stored(digest, MANIFEST_BYTES_MAX).await {
            return Ok(document);
        }
        let selector = digest.to_string();
        let registry = &self.shared.registry;
        let ask = |source| {
            let asked = registry.manifest(source, &selector);
            async move { verified(digest, asked.await?) }
        };
        let fetched = self.shared.try_sources(&self.sources, ask).await;
        let document =
            fetched.map_err(|(kind, attempts)| self.request.error(stage, attempts, kind))?;
        self.store(digest, document, stage).await
    }

    async fn config(&self, manifest: &ImageManifest) -> Result<ConfigDocument, PullError> {
        let Descriptor { digest, size, .. } = manifest.config;
        if size > CONFIG_BYTES_MAX {
            let kind = PullErrorKind::TooLarge {
                what: "config",
                limit: CONFIG_BYTES_MAX,
            };
            return Err(self.error(Stage::Content, kind));
        }
        let stored = self.stored(digest, CONFIG_BYTES_MAX).await;
        let document = if let Some(document) = stored {
            document
        } else {
            let registry = &self.shared.registry;
            let ask = |source| {
                let asked = registry.small_blob(source, digest, "config", CONFIG_BYTES_MAX);
                async move {
                    let content = asked.await?;
                    verify_size(digest, size, content.len() as u64)?;
                    verified(digest, content)
                }
            };
            let fetched = self.shared.try_sources(&self.sources, ask).await;
            let fetched = fetched
                .map_err(|(kind, attempts)| self.request.error(Stage::Content, attempts, kind));
            self.store(digest, fetched?, Stage::Content).await?
        };
        ConfigDocument::parse(&document)
            .map_err(|reason| self.error(Stage::Content, PullErrorKind::Config { digest, reason }))
    }

    async fn layers(&self, layers: &[LayerRecord]) -> Result<(), PullError> {
        // An image may have the same layer twice; a flight is for one.
        let mut seen = HashSet::new();
        let distinct = layers.iter().filter(|layer| seen.insert(layer.diff_id));
        let fetches = distinct.map(|layer| {
            let fetch = LayerFetch {
                shared: Arc::clone(&self.shared),
                sources: Arc::clone(&self.sources),
                layer: layer.clone(),
                progress: self.request.progress.clone(),
                urgency: self.urgency,
            };
            Ok(fetch.ensure())
        });
        let fetches: Vec<Result<_, Failure>> = fetches.collect();
        let all = stream::iter(fetches).try_buffer_unordered(self.shared.parallel_layers);
        let all = all.try_collect::<Vec<()>>().await;
        let failed = |(kind, attempts)| self.request.error(Stage::Content, attempts, kind);
        all.map(drop).map_err(failed)
    }

    async fn stored(&self, digest: Digest, bytes_max: u64) -> Option<Vec<u8>> {
        let store = self.shared.store.clone();
        let read = blocking(move || Ok(store.read_blob(digest, bytes_max)));
        read.await.ok().flatten()
    }

    async fn store(
        &self,
        digest: Digest,
        content: Vec<u8>,
        stage: Stage,
    ) -> Result<Vec<u8>, PullError> {
        let store = self.shared.store.clone();
        let written = blocking(move || store.write_blob(digest, &content).map(|()| content));
        written.await.map_err(|kind| self.error(stage, kind))
    }

    fn pin(&mut self, digests: Vec<Digest>) {
        self.pins.push(self.shared.store.pin(digests));
    }

    fn platform_error(&self) -> PullError {
        let platform = self.request.platform.clone();
        self.error(Stage::Manifest, PullErrorKind::Platform(platform))
    }

    fn error(&self, stage: Stage, kind: PullErrorKind) -> PullError {
        self.request.error(stage, 1, kind)
    }
}

pub(super) fn verified(expected: Digest, content: Vec<u8>) -> Result<Vec<u8>, PullErrorKind> {
    let actual = Digest::of(&content);
    if actual == expected {
        Ok(content)
    } else {
        Err(PullErrorKind::DigestMismatch { expected, actual })
    }
}

pub(super) fn verify_size(digest: Digest, expected: u64, actual: u64) -> Result<(), PullErrorKind> {
    if actual == expected {
        return Ok(());
    }
    Err(PullErrorKind::SizeMismatch {
        digest,
        expected,
        actual,
    })
}
