//! How many tasks a service may and must have while one deployment takes the place of another.
//!
//! Source: `minimumHealthyPercent` and `maximumPercent` in the ECS API model: the minimum is rounded up,
//! the maximum down.

use model::service::DeploymentConfiguration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) desired: usize,
    /// So many healthy tasks are kept.
    pub(super) lower: usize,
    /// There are never more tasks than that.
    pub(super) upper: usize,
}

impl Bounds {
    pub(super) fn new(desired: u32, configuration: &DeploymentConfiguration) -> Self {
        let of = |percent: u32| u64::from(desired) * u64::from(percent);
        let size = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
        Self {
            desired: size(desired.into()),
            lower: size(of(configuration.minimum_healthy_percent).div_ceil(100)),
            upper: size(of(configuration.maximum_percent) / 100),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minimum_is_rounded_up_and_the_maximum_down() {
        for (desired, minimum, maximum, lower, upper) in [
            (4, 100, 200, 4, 8),
            (1, 100, 150, 1, 1),
            (3, 50, 150, 2, 4),
            (1, 0, 100, 0, 1),
            (0, 100, 200, 0, 0),
            (7, 33, 133, 3, 9),
        ] {
            let configuration = DeploymentConfiguration {
                minimum_healthy_percent: minimum,
                maximum_percent: maximum,
                ..DeploymentConfiguration::default()
            };
            let bounds = Bounds::new(desired, &configuration);
            assert_eq!((bounds.lower, bounds.upper), (lower, upper), "{desired}");
        }
    }
}
