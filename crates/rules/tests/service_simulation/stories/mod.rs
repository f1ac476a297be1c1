//! Stories with the whole of what is decided, line by line (see `notes`).
//!
//! Tasks take 0.21 s to run, targets half a second to their first check, container checks a second; what
//! crashes does so 0.1 s after it ran.

mod failing;
mod rolling;

use model::service::{BreakerThreshold, CircuitBreaker, DeploymentConfiguration, ServiceSpec};

use crate::life::{Build, Quality};
use crate::notes::Notes;
use crate::world::{World, balancer, plain_spec};

pub(crate) const COMPLETED: &str = "says: has reached a steady state.";
/// A story that is being told.
pub(crate) struct Story {
    pub(crate) world: World,
}

impl Story {
    /// Of a service with so many tasks, and these percents.
    pub(crate) fn new(desired: u32, minimum: u32, maximum: u32) -> Self {
        let mut world = World::new(1);
        world.is_regular = true;
        world.is_consistent = false;
        world.notes = Some(Notes::default());
        world.service.desired_count = desired;
        world.service.spec.deployment = DeploymentConfiguration {
            minimum_healthy_percent: minimum,
            maximum_percent: maximum,
            ..DeploymentConfiguration::default()
        };
        Self { world }
    }

    /// With a circuit breaker of the default threshold.
    pub(crate) fn breaker(mut self, rollback: bool) -> Self {
        self.world.service.spec.deployment.circuit_breaker = Some(CircuitBreaker {
            enable: true,
            rollback,
            reset_on_healthy_task: true,
            threshold: BreakerThreshold::default(),
        });
        self
    }

    pub(crate) fn deploys(
        mut self,
        quality: Quality,
        change: impl FnOnce(&mut ServiceSpec),
    ) -> Self {
        let revision = self.world.builds.len() + 1;
        let revision = u32::try_from(revision).unwrap();
        let build = Build {
            quality,
            has_check: false,
        };
        self.world.builds.insert(revision, build);
        let mut spec = ServiceSpec {
            deployment: self.world.service.spec.deployment.clone(),
            load_balancers: self.world.service.spec.load_balancers.clone(),
            ..plain_spec(revision)
        };
        change(&mut spec);
        self.world.deploy(spec);
        self
    }

    /// A service that is steady with a good revision, which is not told.
    pub(crate) fn steady(mut self, change: impl FnOnce(&mut ServiceSpec)) -> Self {
        self = self.deploys(Quality::Good, change).seconds(600);
        assert!(
            self.world.service.steady_since.is_some(),
            "{:#?}",
            self.world.service
        );
        self.world.notes = Some(Notes::default());
        self
    }

    pub(crate) fn good(self) -> Self {
        self.deploys(Quality::Good, |_| {})
    }

    pub(crate) fn does(mut self, what: impl FnOnce(&mut World)) -> Self {
        what(&mut self.world);
        self
    }

    /// Lets time pass.
    pub(crate) fn seconds(mut self, seconds: i64) -> Self {
        let until = self.world.now.plus_millis(seconds * 1000);
        if let Err(violation) = self.world.run(until) {
            panic!(
                "{}: {}\n{:#?}",
                violation.rule, violation.detail, self.world.notes
            );
        }
        self
    }

    pub(crate) fn tells(&self, expected: &[&str]) {
        let lines = &self.world.notes.as_ref().unwrap().lines;
        assert_eq!(lines.join("\n"), expected.join("\n"));
    }
}

pub(crate) fn balanced(spec: &mut ServiceSpec) {
    spec.load_balancers = vec![balancer(0)];
}
