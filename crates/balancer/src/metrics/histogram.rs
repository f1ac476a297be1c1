//! Durations, counted so that percentiles can be told within some six percent.
//!
//! Buckets are linear within each power of two of microseconds: 16 of them, so that a bucket is at
//! most a sixteenth of its value wide. 464 buckets reach from 1 µs beyond an hour.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};

/// Buckets within a power of two, as a power of two.
const PRECISION: u32 = 4;
const STEPS: u64 = 1 << PRECISION;
/// Greater values count as this one: an hour and some minutes.
const MAX: u64 = (1 << 32) - 1;
const BUCKETS: usize = ((32 - PRECISION as usize) + 1) << PRECISION;

/// Durations that were recorded.
#[derive(Debug)]
pub(crate) struct Histogram {
    buckets: Box<[AtomicU64; BUCKETS]>,
    sum_micros: AtomicU64,
}

impl Default for Histogram {
    fn default() -> Self {
        Self {
            buckets: Box::new([const { AtomicU64::new(0) }; BUCKETS]),
            sum_micros: AtomicU64::new(0),
        }
    }
}

impl Histogram {
    pub(crate) fn record(&self, duration: Duration) {
        let micros = u64::try_from(duration.as_micros()).unwrap_or(MAX).min(MAX);
        self.sum_micros.fetch_add(micros, Ordering::Relaxed);
        if let Some(bucket) = self.buckets.get(index(micros)) {
            bucket.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(super) fn snapshot(&self) -> HistogramSnapshot {
        let counts = self.buckets.iter().zip(0_u32..);
        let counts = counts.map(|(bucket, index)| (index, bucket.load(Ordering::Relaxed)));
        HistogramSnapshot {
            sum_micros: self.sum_micros.load(Ordering::Relaxed),
            buckets: counts.filter(|(_, count)| *count > 0).collect(),
        }
    }
}

/// The bucket of a number of microseconds.
fn index(micros: u64) -> usize {
    let index = if micros < STEPS {
        micros
    } else {
        let power = u64::from(micros.ilog2() - PRECISION);
        // The value's leading digits, of which the first one is always set.
        (power + 1) * STEPS + (micros >> power) - STEPS
    };
    usize::try_from(index).unwrap_or(BUCKETS - 1)
}

/// The least number of microseconds that is beyond a bucket.
fn upper_bound(index: u32) -> u64 {
    let (power, step) = (u64::from(index) / STEPS, u64::from(index) % STEPS);
    match power.checked_sub(1) {
        None => step + 1,
        Some(power) => (STEPS + step + 1) << power.min(40),
    }
}

/// Durations as they were counted: differences of snapshots are the durations between them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistogramSnapshot {
    pub sum_micros: u64,
    /// Index and count of the buckets that are not empty, by index.
    buckets: Vec<(u32, u64)>,
}

impl HistogramSnapshot {
    /// How many durations were recorded.
    pub fn count(&self) -> u64 {
        self.buckets.iter().map(|(_, count)| count).sum()
    }

    /// The upper bounds of the buckets that are not empty, in microseconds, with their counts; in
    /// order.
    pub fn buckets(&self) -> impl Iterator<Item = (u64, u64)> + '_ {
        self.buckets
            .iter()
            .map(|(index, count)| (upper_bound(*index), *count))
    }

    /// How many durations were not longer than `micros`, as far as the buckets can tell.
    pub fn count_up_to(&self, micros: u64) -> u64 {
        self.buckets()
            .filter(|(bound, _)| *bound <= micros.saturating_add(1))
            .map(|(_, count)| count)
            .sum()
    }

    /// The duration that `percent` of all do not exceed, in microseconds; nothing without any.
    pub fn percentile(&self, percent: f64) -> Option<u64> {
        let rank = (percent.clamp(0.0, 100.0) / 100.0 * float(self.count())).ceil();
        let mut seen = 0;
        self.buckets().find_map(|(bound, count)| {
            seen += count;
            (float(seen) >= rank).then(|| bound - 1)
        })
    }

    /// What was recorded since `earlier`, a snapshot of the same process.
    pub fn since(&self, earlier: &Self) -> Self {
        let before = |index: u32| {
            let found = earlier.buckets.iter().find(|(other, _)| *other == index);
            found.map_or(0, |(_, count)| *count)
        };
        let buckets = self.buckets.iter();
        let buckets = buckets.map(|(index, count)| (*index, count.saturating_sub(before(*index))));
        Self {
            sum_micros: self.sum_micros.saturating_sub(earlier.sum_micros),
            buckets: buckets.filter(|(_, count)| *count > 0).collect(),
        }
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "counts beyond 2^52 do not occur"
)]
fn float(count: u64) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_bucket_is_narrow_and_holds_its_value(micros in 0..=MAX) {
            let index = index(micros);
            prop_assert!(index < BUCKETS);
            let upper = upper_bound(u32::try_from(index).unwrap());
            let lower = index.checked_sub(1).map_or(0, |below| upper_bound(u32::try_from(below).unwrap()));
            prop_assert!((lower..upper).contains(&micros), "{lower} {micros} {upper}");
            prop_assert!(upper - lower <= (micros / STEPS).max(1));
        }
    }

    #[test]
    fn percentiles_are_told() {
        let histogram = Histogram::default();
        assert_eq!(histogram.snapshot().percentile(50.0), None);
        for millis in 1..=100 {
            histogram.record(Duration::from_millis(millis));
        }
        let first = histogram.snapshot();
        let check = |percent: f64, micros: u64| {
            let found = first.percentile(percent).unwrap();
            assert!(found.abs_diff(micros) <= micros / 16, "{percent}: {found}");
        };
        check(0.0, 1_000);
        check(50.0, 50_000);
        check(99.0, 99_000);
        check(100.0, 100_000);
        histogram.record(Duration::from_hours(10));
        let later = histogram.snapshot().since(&first);
        assert_eq!((later.count(), later.sum_micros), (1, MAX));
    }
}
