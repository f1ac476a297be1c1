//! What a pull tells while it goes on.

use std::fmt;
use std::sync::Arc;

use crate::digest::Digest;

/// A step of a pull.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProgressEvent {
    /// The reference leads to this digest.
    Resolved {
        /// Of a manifest or an index.
        digest: Digest,
    },
    /// The image is here already, whole.
    Present {
        /// Of the manifest.
        manifest: Digest,
    },
    /// A layer is here already, from another image.
    LayerPresent {
        /// Of the uncompressed layer.
        diff_id: Digest,
    },
    /// A layer's download goes on. Only the pull that downloads it tells this, not one that waits
    /// for the same layer.
    LayerBytes {
        /// Of the compressed layer.
        blob: Digest,
        /// So far.
        received: u64,
        /// In all.
        total: u64,
    },
    /// A layer is here, unpacked.
    LayerDone {
        /// Of the uncompressed layer.
        diff_id: Digest,
    },
}

/// Who hears of progress. Called from the pull's task: it must not block.
#[derive(Clone, Default)]
pub struct Progress(Option<Arc<dyn Fn(ProgressEvent) + Send + Sync>>);

impl Progress {
    /// Calls `listener` with every event.
    pub fn new(listener: impl Fn(ProgressEvent) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(listener)))
    }

    pub(crate) fn tell(&self, event: ProgressEvent) {
        if let Some(listener) = &self.0 {
            listener(event);
        }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Progress").field(&self.0.is_some()).finish()
    }
}
