//! Unpacking what was pushed, in the background, so that the first task of an image need not wait.
//!
//! A task that starts meanwhile waits for the layers that are being unpacked and unpacks the others
//! itself: each is unpacked once. What cannot be unpacked (charts, other platforms' images) is left
//! as it is; a task that names it says why.

use std::sync::Arc;

use images::{Digest, PullErrorKind, PullRequest};

use crate::Registry;

/// Images that are unpacked at the same time.
pub(crate) const PARALLEL: usize = 2;

impl Registry {
    /// Begins to unpack a manifest's image for this host's platform.
    pub(crate) fn unpack_soon(&self, digest: Digest) {
        let registry = self.clone();
        tokio::spawn(async move {
            let slots = Arc::clone(&registry.shared.unpacking);
            // The semaphore is never closed.
            let _slot = slots.acquire_owned().await;
            registry.unpack(digest).await;
        });
    }

    async fn unpack(&self, digest: Digest) {
        // The name is for logs; which repository it was pushed to makes no difference.
        let Ok(request) = PullRequest::new(&format!("localhost/pushed@{digest}")) else {
            return;
        };
        match self.shared.images.unpack(&request, digest).await {
            Ok(_) => tracing::debug!(%digest, "unpacked"),
            Err(error) => match error.kind {
                PullErrorKind::Platform(_) | PullErrorKind::Manifest(_) => {
                    tracing::debug!(%digest, %error, "not an image for this host");
                }
                // It was deleted again.
                PullErrorKind::NotFound => tracing::debug!(%digest, "nothing to unpack"),
                _ => tracing::warn!(%digest, %error, "a pushed image cannot be unpacked"),
            },
        }
    }
}
