//! How fast the periods of a plan pass.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// The pace of the plan that is served; clones share it.
#[derive(Debug, Clone)]
pub(crate) struct Pace {
    times_as_fast: Arc<AtomicU32>,
}

impl Pace {
    pub(crate) fn new(pace: model::Pace) -> Self {
        Self {
            times_as_fast: Arc::new(AtomicU32::new(pace.scale())),
        }
    }

    /// From now on.
    pub(crate) fn set(&self, pace: model::Pace) {
        self.times_as_fast.store(pace.scale(), Ordering::Relaxed);
    }

    /// How long a period of so many seconds really lasts.
    pub(crate) fn real(&self, seconds: u32) -> Duration {
        let times_as_fast = self.times_as_fast.load(Ordering::Relaxed);
        Duration::from_secs(seconds.into()) / times_as_fast.max(1)
    }
}
