//! What has to come of a service once nothing goes wrong any more.

use model::service::{CircuitBreaker, DeploymentConfiguration, RolloutState, ServiceStatus};
use model::task::TaskStatus;
use rules::service::TaskView;

use crate::invariants::{Checked, bounds, hold, is_complete};
use crate::life::Quality;
use crate::world::World;

/// Longer than the longest back-off, drains and bake times of twenty tasks one after the other.
const PATIENCE_MILLIS: i64 = 8 * HOUR_MILLIS;
const HOUR_MILLIS: i64 = 3_600_000;
const STEPS_MAX: u32 = 20_000;
/// How often a service may start tasks within an hour when each of them fails, without its back-off.
const STARTS_MAX: u64 = 700;

/// How a world may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Steady,
    /// It was deleted.
    Gone,
    /// It stays failed, or cannot go on, until someone mends it.
    Stuck,
}

impl World {
    /// Stops all faults, and sees that the service becomes what it has to. What is stuck for a good reason
    /// is mended as a user would, and then has to become steady.
    pub(crate) fn converge(&mut self) -> Checked {
        self.tell(|| "-- nothing goes wrong any more".to_owned());
        self.faults = false;
        self.retry_at = None;
        self.place_after = None;
        self.room = usize::MAX;
        self.alarms.clear();
        self.dirty = true;
        if self.settle()? != End::Stuck {
            return Ok(());
        }
        let mut spec = self.spec_of(Quality::Good);
        spec.deployment = DeploymentConfiguration::default();
        if self.service.desired_count > 0 && self.random.chance(30) {
            spec.deployment.minimum_healthy_percent = 0;
            spec.deployment.maximum_percent = 100;
        }
        self.deploy(spec);
        let end = self.settle()?;
        hold("what is mended becomes steady", end == End::Steady, || {
            format!("{end:?}: {:?}", self.service)
        })
    }

    /// Goes on until the service is as it has to be, and for an hour nothing more is decided.
    fn settle(&mut self) -> Result<End, crate::invariants::Violation> {
        // What is bad from the start is watched for an hour.
        let patience = if self.may_be_stuck() {
            HOUR_MILLIS
        } else {
            PATIENCE_MILLIS
        };
        let patience = self.now.plus_millis(patience);
        let began = self.now;
        let starts = self.starts;
        for _ in 0..STEPS_MAX {
            if let Some(end) = self.ending() {
                self.rests()?;
                return Ok(end);
            }
            let goes_on = self.step()?;
            if !goes_on || self.now > patience {
                break;
            }
        }
        let hours =
            u64::try_from(1 + self.now.millis_since(began) / self.pace.seconds(3600)).unwrap();
        let most = hours * STARTS_MAX * u64::from(self.service.desired_count.max(1));
        hold(
            "starts are not a storm",
            self.starts - starts <= most,
            || format!("{} starts in {hours} hours", self.starts - starts),
        )?;
        let end = if self.may_be_stuck() {
            Some(End::Stuck)
        } else {
            None
        };
        end.ok_or_else(|| crate::invariants::Violation {
            rule: "a service becomes what it has to when nothing goes wrong",
            detail: format!("{:#?}\n{:#?}", self.service, self.views),
        })
    }

    /// How it has ended, if it has.
    fn ending(&self) -> Option<End> {
        if self.dirty {
            return None;
        }
        match self.service.status {
            ServiceStatus::Inactive => return Some(End::Gone),
            ServiceStatus::Draining => return None,
            ServiceStatus::Active => {}
        }
        let is_completed = self.primary_state() == Some(RolloutState::Completed);
        let is_alone = self.service.deployments.len() == 1;
        let is_told = self.service.steady_since.is_some();
        let is_quiet = self.next_change().is_none();
        let is_done = is_completed && is_alone && is_told && is_quiet;
        (is_done && is_complete(self) && self.is_balanced()).then_some(End::Steady)
    }

    /// Where zones are to be kept in balance and that is possible, they are.
    fn is_balanced(&self) -> bool {
        let (_, upper) = bounds(&self.service);
        let desired = usize::try_from(self.service.desired_count).unwrap();
        let tasks = |zone: &String| self.views.iter().filter(|view| view.zone == *zone).count();
        let most = self.zones.iter().map(tasks).max().unwrap_or(0);
        let fewest = self.zones.iter().map(tasks).min().unwrap_or(0);
        !self.service.spec.zone_rebalancing || upper <= desired || most - fewest <= 1
    }

    /// For an hour nothing happens.
    fn rests(&mut self) -> Checked {
        let (starts, said) = (self.starts, self.said.len());
        self.run(self.now.plus_millis(self.pace.seconds(3600)))?;
        let rests = self.starts == starts && self.said.len() == said && self.ending().is_some();
        hold("what is steady rests", rests, || {
            format!("{:?}", &self.said[said..])
        })
    }

    /// Whether there is a good reason for a service not to become steady.
    fn may_be_stuck(&self) -> bool {
        let Some(primary) = self
            .service
            .primary()
            .filter(|_| self.service.status == ServiceStatus::Active)
        else {
            return false;
        };
        if primary.rollout_state == RolloutState::Failed {
            let is_wanted = self.service.desired_count > 0;
            return is_wanted || !self.views.iter().any(TaskView::is_live);
        }
        let Some(build) = self.builds.get(&self.service.spec.revision) else {
            return false;
        };
        let is_checked = build.has_check || !self.service.spec.load_balancers.is_empty();
        let is_good = match build.quality {
            Quality::Good => true,
            Quality::NeverHealthy => !is_checked,
            Quality::NeverStarts | Quality::Crashes => false,
        };
        let breaker = self.service.spec.deployment.circuit_breaker;
        let trips = breaker.is_some_and(|one: CircuitBreaker| one.enable)
            && primary.rollout_state == RolloutState::InProgress
            && !primary.is_rollback;
        self.is_dead_end() || (!is_good && !trips)
    }

    /// Nothing may start and nothing may stop, and that has been said.
    fn is_dead_end(&self) -> bool {
        let (lower, upper) = bounds(&self.service);
        let primary = self.service.primary().map(|one| one.id);
        let is_old = |view: &TaskView| {
            view.is_live() && view.status == TaskStatus::Running && Some(view.deployment) != primary
        };
        let is_told = self
            .said
            .iter()
            .any(|text| text.contains("unable to stop or start tasks"));
        lower == upper && self.views.iter().any(is_old) && is_told
    }
}
