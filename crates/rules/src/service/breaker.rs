//! The circuit breaker: after how many failed tasks a deployment has failed.
//!
//! Source: "How the Amazon ECS deployment circuit breaker detects failures", and the API model's
//! `ThresholdConfiguration`.

use model::service::BreakerThreshold;

const BOUNDS: (u32, u32) = (3, 200);

/// How many tasks have to fail at this desired count.
pub fn threshold(threshold: BreakerThreshold, desired_count: u32) -> u32 {
    let part = |percent: u32| {
        let hundredths = u64::from(desired_count) * u64::from(percent);
        u32::try_from(hundredths.div_ceil(100)).unwrap_or(u32::MAX)
    };
    match threshold {
        BreakerThreshold::BoundedPercent(percent) => part(percent).clamp(BOUNDS.0, BOUNDS.1),
        BreakerThreshold::UnboundedPercent(percent) => part(percent).max(1),
        BreakerThreshold::Count(count) => count.max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thresholds_follow_the_desired_count() {
        use BreakerThreshold::{BoundedPercent, Count, UnboundedPercent};
        for (kind, desired, expected) in [
            (BoundedPercent(50), 1, 3),
            (BoundedPercent(50), 25, 13),
            (BoundedPercent(50), 400, 200),
            (BoundedPercent(50), 800, 200),
            (UnboundedPercent(50), 1, 1),
            (UnboundedPercent(50), 800, 400),
            (Count(1), 100, 1),
            (Count(0), 100, 1),
            (UnboundedPercent(50), 0, 1),
        ] {
            assert_eq!(threshold(kind, desired), expected, "{kind:?} of {desired}");
        }
    }
}
