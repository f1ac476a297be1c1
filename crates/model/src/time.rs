//! Points in time. Reading the clock is done by the callers, never here.

use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z, wall clock.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct UnixMillis(pub i64);

impl UnixMillis {
    /// This moment plus `millis`; saturates.
    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis))
    }

    /// How many milliseconds `self` is after `earlier`; negative when it is before.
    pub const fn millis_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// How much faster than the wall clock periods pass (`--time-scale`): intervals of health checks,
/// delays, grace periods, back-off, time to live. Points in time stay real.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Pace(u32);

impl Default for Pace {
    fn default() -> Self {
        Self::REAL
    }
}

impl Pace {
    /// As the wall clock.
    pub const REAL: Self = Self(1);
    /// The fastest that there is: beyond it, shorter periods would be nothing.
    pub const SCALE_MAX: u32 = 1000;

    /// So many times as fast, between 1 and [`Self::SCALE_MAX`].
    pub const fn new(scale: u32) -> Self {
        if scale == 0 {
            Self(1)
        } else if scale > Self::SCALE_MAX {
            Self(Self::SCALE_MAX)
        } else {
            Self(scale)
        }
    }

    pub const fn scale(self) -> u32 {
        self.0
    }

    /// How many milliseconds of the wall clock a period of so many takes. A period never becomes nothing.
    pub const fn millis(self, period: i64) -> i64 {
        let scaled = period / (self.0 as i64);
        if period > 0 && scaled == 0 { 1 } else { scaled }
    }

    /// [`Self::millis`] of a period in seconds.
    pub const fn seconds(self, period: i64) -> i64 {
        self.millis(period.saturating_mul(1000))
    }
}
