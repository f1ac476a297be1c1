//! How fast the instance's clock runs.

use std::time::Duration;

/// The periods that a plan speaks of, in real time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pace {
    times_as_fast: u32,
}

impl Pace {
    /// Zero counts as one.
    pub(crate) fn new(times_as_fast: u32) -> Self {
        Self {
            times_as_fast: times_as_fast.max(1),
        }
    }

    /// How long so many seconds of the instance's clock really last.
    pub(crate) fn real(self, seconds: u32) -> Duration {
        Duration::from_secs(seconds.into()) / self.times_as_fast
    }
}
