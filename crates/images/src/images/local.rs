//! Images whose content came by another way than a pull: pushed to a registry of this host, which
//! keeps its blobs in the same store.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use super::fetch::Fetch;
use super::{Image, Images, PullRequest, Resolution, Shared};
use crate::digest::Digest;
use crate::error::{PullError, PullErrorKind, Stage};
use crate::progress::Progress;
use crate::reference::Reference;
use crate::store::{Pin, StoreError};

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
        shared.pull_local(request, digest).await
    }
}

impl Images {
    /// Unpacks a blob that is here before any image says which layer it is. Nothing when it is no
    /// layer. The layer stays as long as the pin does, or an image has it.
    pub async fn unpack_ahead(&self, blob: Digest) -> Option<Arc<Pin>> {
        let shared = &self.shared;
        let begin = || {
            let (store, limits) = (shared.store.clone(), shared.limits.clone());
            async move {
                let unpacked = in_background(move || store.unpack_ahead(blob, &limits)).await;
                let failed = |error: &PullErrorKind| tracing::debug!(%blob, %error, "no layer");
                unpacked.inspect_err(failed).ok().map(Arc::new)
            }
            .boxed()
        };
        shared.ahead.join(&blob, begin).await.0
    }
}

/// Runs what nobody waits for yet in a thread that gives way to others: the push that brings the
/// next layer, above all.
async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, PullErrorKind> {
    const NICE: i32 = 10;
    let (sender, receiver) = tokio::sync::oneshot::channel();
    // The thread ends with the work: being nice could not be taken back.
    let thread = std::thread::Builder::new().name("unpack-ahead".to_owned());
    let spawned = thread.spawn(move || {
        if let Err(errno) = rustix::process::setpriority_process(None, NICE) {
            tracing::debug!(%errno, "cannot unpack with less priority");
        }
        let _ = sender.send(work());
    });
    let failed = |source| StoreError::Io {
        action: "start a thread for",
        path: PathBuf::new(),
        source,
    };
    spawned.map_err(failed)?;
    let ended = |_| failed(std::io::Error::other("the thread ended early"));
    Ok(receiver.await.map_err(ended)??)
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
        Some(self.pull_local(request, digest).await)
    }

    /// A pull of what is here: without anywhere to fetch from.
    async fn pull_local(
        self: &Arc<Self>,
        request: &PullRequest,
        digest: Digest,
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
        Fetch::local(Arc::clone(self), request, resolution)
            .run()
            .await
    }
}
