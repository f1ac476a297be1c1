//! Images whose content came by another way than a pull: pushed to a registry of this host, which
//! keeps its blobs in the same store.

use std::fmt;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use super::fetch::{Fetch, Urgency};
use super::{Image, Images, PullRequest, Resolution, Shared};
use crate::digest::Digest;
use crate::error::{PullError, PullErrorKind, Stage};
use crate::progress::Progress;
use crate::reference::Reference;
use crate::store::Pin;

/// A registry that shares this store: what it has needs no network and no copy.
pub trait LocalRegistry: fmt::Debug + Send + Sync {
    /// What a reference means there; nothing when the reference is not one of that registry.
    fn resolve<'a>(
        &'a self,
        reference: &'a Reference,
    ) -> BoxFuture<'a, Option<Result<Digest, PullErrorKind>>>;
}

impl Images {
    /// Unpacks an image for a platform, whose blobs are all here, so that a task which needs it
    /// later does not wait. `reference` names it in errors and logs.
    pub async fn unpack(&self, request: &PullRequest, digest: Digest) -> Result<Image, PullError> {
        let shared = &self.shared;
        if let Some(image) = shared.local(digest, &request.platform).await {
            return Ok(image);
        }
        shared
            .pull_local(request, digest, Urgency::Background)
            .await
    }

    /// Unpacks a blob that is here before any image says which layer it is. Nothing when it is no
    /// layer. The layer stays as long as the pin does, or an image has it.
    pub async fn unpack_ahead(&self, blob: Digest) -> Option<Arc<Pin>> {
        let shared = &self.shared;
        let begin = || {
            let (store, limits) = (shared.store.clone(), shared.limits.clone());
            let background = shared.background.clone();
            async move {
                let unpacking = background.run(blob, move || store.unpack_ahead(blob, &limits));
                let unpacked = unpacking.await;
                let failed = |error: &PullErrorKind| tracing::debug!(%blob, %error, "no layer");
                unpacked.inspect_err(failed).ok().map(Arc::new)
            }
            .boxed()
        };
        shared.ahead.join(&blob, begin).await.0
    }
}

impl Shared {
    /// [`Images::pull`] where the reference is one of the local registry; nothing where it is not.
    pub(super) async fn through_local_registry(
        self: &Arc<Self>,
        request: &PullRequest,
    ) -> Option<Result<Image, PullError>> {
        let registry = self.hosts.local.as_ref()?;
        let resolved = registry.resolve(&request.reference).await?;
        let digest = match (resolved, request.reference.digest()) {
            (Ok(digest), _) => digest,
            // Deleted there; but a task definition that names the digest keeps it here.
            (Err(kind), Some(digest)) => match self.local(digest, &request.platform).await {
                Some(image) => return Some(Ok(image)),
                None => return Some(Err(request.error(Stage::Resolve, 1, kind))),
            },
            (Err(kind), None) => return Some(Err(request.error(Stage::Resolve, 1, kind))),
        };
        if let Some(image) = self.local(digest, &request.platform).await {
            return Some(Ok(image));
        }
        let pulled = self.pull_local(request, digest, Urgency::Awaited);
        Some(pulled.await)
    }

    /// A pull of what is here: without anywhere to fetch from.
    async fn pull_local(
        self: &Arc<Self>,
        request: &PullRequest,
        digest: Digest,
        urgency: Urgency,
    ) -> Result<Image, PullError> {
        let resolution = Resolution {
            digest,
            document: None,
        };
        let request = PullRequest {
            credentials: None,
            progress: Progress::default(),
            ..request.clone()
        };
        Fetch::local(Arc::clone(self), request, resolution, urgency)
            .run()
            .await
    }
}
