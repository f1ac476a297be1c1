//! Unpacking what was pushed, in the background, so that the first task of an image need not wait.
//!
//! Layers are unpacked as they arrive, before a manifest says which image they are of; when it comes,
//! the rest is. A task that starts meanwhile waits for the layers that are being unpacked and unpacks the others
//! itself: each is unpacked once. What cannot be unpacked (charts, other platforms' images) is left
//! as it is; a task that names it says why.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use images::{Digest, Pin, PullErrorKind, PullRequest};

use crate::Registry;

/// Layers that are unpacked ahead at the same time, and images.
pub(crate) const PARALLEL: usize = 2;

/// Smaller layers are unpacked in no time when their manifest comes.
const AHEAD_BYTES_MIN: u64 = 1 << 20;
/// How long a layer waits for its manifest, and how many do.
const AHEAD_WAITS: Duration = Duration::from_mins(10);
const AHEAD_MAX: usize = 256;

/// Layers that came before their manifest.
#[derive(Debug, Default)]
pub(crate) struct Ahead(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    /// Blobs to unpack, unless their manifest comes first and does it.
    queued: HashSet<Digest>,
    /// Blobs that are being unpacked, and whose image is not here yet.
    active: HashSet<Digest>,
    /// Unpacked, by blob.
    unpacked: HashMap<Digest, (Instant, Arc<Pin>)>,
}

impl Ahead {
    /// Whether a blob is still to be unpacked ahead: then the caller does it.
    fn take(&self, blob: Digest) -> bool {
        let mut waiting = self.lock();
        waiting.queued.remove(&blob) && waiting.active.insert(blob)
    }

    /// Holds on to a layer until its image is here, if it is not.
    fn keep(&self, blob: Digest, pin: Option<Arc<Pin>>) {
        self.expire();
        let mut waiting = self.lock();
        let is_wanted = waiting.active.remove(&blob) && waiting.unpacked.len() < AHEAD_MAX;
        if let Some(pin) = pin.filter(|_| is_wanted) {
            waiting.unpacked.insert(blob, (Instant::now(), pin));
        }
    }

    /// Lets go of layers that an image has now.
    fn release(&self, blobs: &[Digest]) {
        let mut waiting = self.lock();
        for blob in blobs {
            waiting.active.remove(blob);
            waiting.unpacked.remove(blob);
        }
    }

    /// Lets go of layers whose manifest did not come.
    pub(crate) fn expire(&self) {
        let mut waiting = self.lock();
        waiting
            .unpacked
            .retain(|_, (since, _)| since.elapsed() < AHEAD_WAITS);
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Registry {
    /// Begins to unpack a blob that has just come, if it looks like a layer.
    pub(crate) fn unpack_ahead_soon(&self, blob: Digest, bytes: u64) {
        if bytes < AHEAD_BYTES_MIN {
            return;
        }
        self.shared.ahead.lock().queued.insert(blob);
        let registry = self.clone();
        tokio::spawn(async move {
            let slots = Arc::clone(&registry.shared.unpacking);
            // The semaphore is never closed.
            let _slot = slots.acquire_owned().await;
            if !registry.shared.ahead.take(blob) {
                return;
            }
            let path = registry.shared.content.blob_path(blob);
            let looks = tokio::task::spawn_blocking(move || looks_like_a_layer(&path)).await;
            let pin = match looks {
                Ok(true) => registry.shared.images.unpack_ahead(blob).await,
                _ => None,
            };
            registry.shared.ahead.keep(blob, pin);
        });
    }

    /// Begins to unpack a manifest's image for this host's platform.
    pub(crate) fn unpack_soon(&self, digest: Digest, blobs: Vec<Digest>) {
        let registry = self.clone();
        for blob in &blobs {
            self.shared.ahead.lock().queued.remove(blob);
        }
        tokio::spawn(async move {
            let slots = Arc::clone(&registry.shared.unpacking_images);
            // The semaphore is never closed.
            let _slot = slots.acquire_owned().await;
            registry.unpack(digest).await;
            registry.shared.ahead.release(&blobs);
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

/// Whether a blob begins as a tar archive does, compressed or not.
fn looks_like_a_layer(path: &Path) -> bool {
    let mut start = Vec::with_capacity(512);
    let read = File::open(path).and_then(|file| file.take(512).read_to_end(&mut start));
    let is_tar = start.get(257..262) == Some(b"ustar");
    let is_gzip = start.starts_with(&[0x1f, 0x8b]);
    let is_zstd = start.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]);
    read.is_ok() && (is_tar || is_gzip || is_zstd)
}
