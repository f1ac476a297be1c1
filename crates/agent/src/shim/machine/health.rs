//! What checks say about a container's health: when the next one begins, when it has taken
//! too long, and what its result means. Without clock or effects.
//!
//! The rules are those of Docker's health checks, which ECS's are made of.

use super::super::protocol::{HealthCheckBundle, HealthStatus};

/// The health of one container that has a check.
#[derive(Debug)]
pub(super) struct Health {
    check: HealthCheckBundle,
    status: HealthStatus,
    failures: u32,
    started_at: u64,
    turn: Turn,
}

/// Where the checks are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// The container does not run.
    Off,
    /// The next check begins at this time.
    Waiting { due: u64 },
    /// A check runs.
    Running { since: u64 },
    /// A check that took too long is being killed; the next one begins at this time.
    Killing { due: u64 },
}

/// What is to be done about a container's checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Begin,
    Kill,
}

impl Health {
    pub(super) fn new(check: &HealthCheckBundle) -> Self {
        Self {
            check: check.clone(),
            status: HealthStatus::Unknown,
            failures: 0,
            started_at: 0,
            turn: Turn::Off,
        }
    }

    pub(super) fn status(&self) -> HealthStatus {
        self.status
    }

    pub(super) fn failures(&self) -> u32 {
        self.failures
    }

    /// The container's program has begun, also again: everything is forgotten.
    pub(super) fn begin(&mut self, now: u64) {
        self.status = HealthStatus::Unknown;
        self.failures = 0;
        self.started_at = now;
        self.turn = Turn::Waiting {
            due: now.saturating_add(self.check.interval_ms),
        };
    }

    /// No more checks: the container has ended, or shall end.
    pub(super) fn end(&mut self) {
        self.turn = Turn::Off;
    }

    /// A check has ended by itself, or has been killed.
    pub(super) fn ended(&mut self, now: u64, has_passed: bool) {
        match self.turn {
            Turn::Running { since } => {
                self.judge(since, has_passed);
                self.turn = Turn::Waiting {
                    due: now.saturating_add(self.check.interval_ms),
                };
            }
            // It was judged when its time was over.
            Turn::Killing { due } => self.turn = Turn::Waiting { due },
            Turn::Off | Turn::Waiting { .. } => {}
        }
    }

    /// What has become due.
    pub(super) fn advance(&mut self, now: u64) -> Option<Step> {
        if self.deadline().is_none_or(|due| now < due) {
            return None;
        }
        match self.turn {
            Turn::Waiting { .. } => {
                self.turn = Turn::Running { since: now };
                Some(Step::Begin)
            }
            Turn::Running { since } => {
                self.judge(since, false);
                self.turn = Turn::Killing {
                    due: now.saturating_add(self.check.interval_ms),
                };
                Some(Step::Kill)
            }
            Turn::Off | Turn::Killing { .. } => None,
        }
    }

    /// When [`Health::advance`] has something to do.
    pub(super) fn deadline(&self) -> Option<u64> {
        match self.turn {
            Turn::Waiting { due } => Some(due),
            Turn::Running { since } => Some(since.saturating_add(self.check.timeout_ms)),
            Turn::Off | Turn::Killing { .. } => None,
        }
    }

    /// Counts the result of a check that began at `since`.
    fn judge(&mut self, since: u64, has_passed: bool) {
        if has_passed {
            self.status = HealthStatus::Healthy;
            self.failures = 0;
            return;
        }
        let is_starting = self.status == HealthStatus::Unknown
            && since.saturating_sub(self.started_at) < self.check.start_period_ms;
        if is_starting {
            return;
        }
        self.failures = self.failures.saturating_add(1);
        if self.failures >= self.check.retries {
            self.status = HealthStatus::Unhealthy;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use HealthStatus::{Healthy, Unhealthy, Unknown};

    fn health(interval: u64, timeout: u64, retries: u32, start_period: u64) -> Health {
        Health::new(&HealthCheckBundle {
            args: vec!["check".into()],
            interval_ms: interval,
            timeout_ms: timeout,
            retries,
            start_period_ms: start_period,
        })
    }

    /// Runs checks that take `length` each and end with these results; `None` hangs. Answers
    /// when each began, and the status after it.
    fn run(health: &mut Health, length: u64, results: &[Option<bool>]) -> Vec<(u64, HealthStatus)> {
        results
            .iter()
            .map(|result| {
                let begun = health.deadline().unwrap();
                assert_eq!(health.advance(begun - 1), None);
                assert_eq!(health.advance(begun), Some(Step::Begin));
                if let Some(has_passed) = result {
                    health.ended(begun + length, *has_passed);
                } else {
                    let late = health.deadline().unwrap();
                    assert_eq!(health.advance(late), Some(Step::Kill));
                    assert_eq!(health.deadline(), None);
                    health.ended(late + 1, false);
                }
                (begun, health.status())
            })
            .collect()
    }

    #[test]
    fn the_first_check_comes_after_an_interval_and_each_after_the_end_of_the_last() {
        let mut checks = health(30, 5, 3, 0);
        assert_eq!(checks.deadline(), None);
        checks.begin(100);
        let seen = run(&mut checks, 2, &[Some(true), Some(true)]);
        assert_eq!(seen, [(130, Healthy), (162, Healthy)]);
        checks.end();
        assert_eq!((checks.deadline(), checks.status()), (None, Healthy));
    }

    #[test]
    fn failures_in_a_row_make_unhealthy_and_one_success_heals() {
        let mut checks = health(10, 5, 3, 0);
        checks.begin(0);
        let seen = run(
            &mut checks,
            0,
            &[
                Some(false),
                Some(false),
                Some(true),
                Some(false),
                Some(false),
                Some(false),
                Some(false),
                Some(true),
            ],
        );
        let statuses: Vec<_> = seen.iter().map(|(_, status)| *status).collect();
        assert_eq!(
            statuses,
            [
                Unknown, Unknown, Healthy, Healthy, Healthy, Unhealthy, Unhealthy, Healthy
            ]
        );
    }

    #[test]
    fn a_check_that_hangs_fails_when_its_time_is_over() {
        let mut checks = health(30, 5, 2, 0);
        checks.begin(0);
        let seen = run(&mut checks, 0, &[None, None, Some(true)]);
        // The next comes an interval after the time was over, not after the kill.
        assert_eq!(seen, [(30, Unknown), (65, Unhealthy), (100, Healthy)]);
    }

    #[test]
    fn a_check_that_cannot_be_killed_is_not_joined_by_another() {
        let mut checks = health(10, 5, 1, 0);
        checks.begin(0);
        assert_eq!(checks.advance(10), Some(Step::Begin));
        assert_eq!(checks.advance(15), Some(Step::Kill));
        assert_eq!(checks.advance(1_000), None);
        checks.ended(2_000, false);
        assert_eq!(checks.advance(2_000), Some(Step::Begin));
        assert_eq!(checks.failures(), 1);
    }

    #[test]
    fn failures_while_starting_do_not_count_until_one_passed() {
        #[track_caller]
        fn check(start_period: u64, results: &[bool], expected: &[HealthStatus]) {
            let mut checks = health(10, 5, 2, start_period);
            checks.begin(0);
            let results: Vec<_> = results.iter().map(|result| Some(*result)).collect();
            let seen = run(&mut checks, 0, &results);
            let seen: Vec<_> = seen.iter().map(|(_, status)| *status).collect();
            assert_eq!(seen, expected);
        }
        // Checks begin at 10, 20, 30 …; the one at 30 is not within 30.
        check(
            30,
            &[false, false, false, false],
            &[Unknown, Unknown, Unknown, Unhealthy],
        );
        check(
            1_000,
            &[false, true, false, false],
            &[Unknown, Healthy, Healthy, Unhealthy],
        );
        check(0, &[false, false], &[Unknown, Unhealthy]);
    }

    #[test]
    fn a_container_that_begins_again_is_unknown_again() {
        let mut checks = health(10, 5, 1, 0);
        checks.begin(0);
        run(&mut checks, 0, &[Some(false)]);
        assert_eq!((checks.status(), checks.failures()), (Unhealthy, 1));
        checks.end();
        checks.ended(50, true);
        checks.begin(100);
        assert_eq!(
            (checks.status(), checks.failures(), checks.deadline()),
            (Unknown, 0, Some(110))
        );
    }

    proptest! {
        #[test]
        fn it_is_unhealthy_exactly_after_that_many_failures_in_a_row(
            retries in 1_u32..5,
            results in prop::collection::vec(any::<bool>(), 1..40),
        ) {
            let mut checks = health(10, 5, retries, 0);
            checks.begin(0);
            let mut row = 0;
            let mut expected = Unknown;
            for result in results {
                row = if result { 0 } else { row + 1 };
                if result {
                    expected = Healthy;
                } else if row >= retries {
                    expected = Unhealthy;
                }
                let seen = run(&mut checks, 1, &[Some(result)]);
                prop_assert_eq!(seen[0].1, expected);
                prop_assert_eq!(checks.failures(), row);
            }
        }
    }
}
