//! Samples and their order statistics; the clock that both sides of a measurement share.

use std::time::{SystemTime, UNIX_EPOCH};

/// Measured values in the order in which they were taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Sample(Vec<f64>);

impl Sample {
    pub(crate) fn add(&mut self, value: f64) {
        self.0.push(value);
    }

    pub(crate) fn values(&self) -> &[f64] {
        &self.0
    }

    pub(crate) fn median(&self) -> Option<f64> {
        let sorted = self.sorted();
        let middle = sorted.len() / 2;
        match sorted.len() {
            0 => None,
            length if length % 2 == 1 => Some(sorted[middle]),
            _ => Some(f64::midpoint(sorted[middle - 1], sorted[middle])),
        }
    }

    /// The smallest value that so many percent of the values do not exceed.
    pub(crate) fn percentile(&self, percent: usize) -> Option<f64> {
        let sorted = self.sorted();
        let rank = (sorted.len() * percent).div_ceil(100);
        sorted.get(rank.checked_sub(1)?).copied()
    }

    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }
}

pub(crate) fn milliseconds(value: f64) -> String {
    format!("{value:.1} ms")
}

/// The wall clock in nanoseconds since 1970: what the container's stamp is in too.
pub(crate) fn now_ns() -> i128 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i128::try_from(since.as_nanos()).unwrap_or(i128::MAX)
}

/// The milliseconds between two stamps.
#[expect(
    clippy::cast_precision_loss,
    reason = "spans of seconds, far below 2^53 ns"
)]
pub(crate) fn span_ms(from_ns: i128, to_ns: i128) -> f64 {
    (to_ns - from_ns) as f64 / 1e6
}

/// Reads the stamp of a container from its output.
pub(crate) fn parse_stamp(output: &str) -> Option<i128> {
    output
        .lines()
        .find_map(|line| line.strip_prefix("stamp ")?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[f64], median: Option<f64>, ninetieth: Option<f64>) {
        let mut sample = Sample::default();
        for value in values {
            sample.add(*value);
        }
        assert_eq!(sample.median(), median);
        assert_eq!(sample.percentile(90), ninetieth);
    }

    #[test]
    fn order_statistics() {
        check(&[], None, None);
        check(&[3.0], Some(3.0), Some(3.0));
        check(&[4.0, 1.0, 3.0, 2.0], Some(2.5), Some(4.0));
        check(&[9.0, 1.0, 5.0], Some(5.0), Some(9.0));
    }

    #[test]
    fn stamps_are_found_in_output() {
        assert_eq!(
            parse_stamp("noise\nstamp 1700000000123456789\n"),
            Some(1_700_000_000_123_456_789)
        );
        assert_eq!(parse_stamp("stamp soon"), None);
    }
}
