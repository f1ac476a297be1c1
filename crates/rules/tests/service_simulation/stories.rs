//! Stories with the whole of what is decided, line by line (see `notes`).
//!
//! Tasks take 0.21 s to run, targets half a second to their first check, container checks a second; what
//! crashes does so 0.1 s after it ran.

use model::service::{BreakerThreshold, CircuitBreaker, DeploymentConfiguration, ServiceSpec};
use model::task::StopCode;

use crate::life::{Build, Quality};
use crate::notes::Notes;
use crate::world::{World, balancer, plain_spec};

const COMPLETED: &str = "says: has reached a steady state.";
const DEAD_END: &str = "says: was unable to stop or start tasks during a deployment because of the service \
     deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.";

const ILL: &str = "says: (task T) (port 80) is unhealthy in (target-group \
     arn:aws:elasticloadbalancing:eu-x:0:targetgroup/tg/0000000000000000) due to (reason Health checks failed with \
     these codes: [503]).";

/// A story that is being told.
struct Story {
    world: World,
}

impl Story {
    /// Of a service with so many tasks, and these percents.
    fn new(desired: u32, minimum: u32, maximum: u32) -> Self {
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
    fn breaker(mut self, rollback: bool) -> Self {
        self.world.service.spec.deployment.circuit_breaker = Some(CircuitBreaker {
            enable: true,
            rollback,
            reset_on_healthy_task: true,
            threshold: BreakerThreshold::default(),
        });
        self
    }

    fn deploys(mut self, quality: Quality, change: impl FnOnce(&mut ServiceSpec)) -> Self {
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
    fn steady(mut self, change: impl FnOnce(&mut ServiceSpec)) -> Self {
        self = self.deploys(Quality::Good, change).seconds(600);
        assert!(
            self.world.service.steady_since.is_some(),
            "{:#?}",
            self.world.service
        );
        self.world.notes = Some(Notes::default());
        self
    }

    fn good(self) -> Self {
        self.deploys(Quality::Good, |_| {})
    }

    fn does(mut self, what: impl FnOnce(&mut World)) -> Self {
        what(&mut self.world);
        self
    }

    /// Lets time pass.
    fn seconds(mut self, seconds: i64) -> Self {
        let until = self.world.now.plus_millis(seconds * 1000);
        if let Err(violation) = self.world.run(until) {
            panic!(
                "{}: {}\n{:#?}",
                violation.rule, violation.detail, self.world.notes
            );
        }
        self
    }

    fn tells(&self, expected: &[&str]) {
        let lines = &self.world.notes.as_ref().unwrap().lines;
        assert_eq!(lines.join("\n"), expected.join("\n"));
    }
}

fn balanced(spec: &mut ServiceSpec) {
    spec.load_balancers = vec![balancer(0)];
}

#[test]
fn one_task_at_100_and_200_percent_is_started_before_the_old_one_stops() {
    Story::new(1, 100, 200)
        .good()
        .seconds(100)
        .good()
        .seconds(100)
        .tells(&[
            "start 1 of r1",
            "r1 COMPLETED",
            "record of r1 SUCCESSFUL",
            "says: (deployment r1) deployment completed.",
            COMPLETED,
            "(99 s)",
            "start 1 of r2",
            "(40 s)",
            "retire 1 of r1: Surplus",
            "r2 COMPLETED",
            "record of r2 SUCCESSFUL",
            "says: (deployment r2) deployment completed.",
            COMPLETED,
        ]);
}

#[test]
fn one_task_at_0_and_100_percent_is_stopped_before_the_new_one_starts() {
    Story::new(1, 0, 100)
        .steady(|_| {})
        .good()
        .seconds(100)
        .tells(&[
            "retire 1 of r1: Surplus",
            "start 1 of r2",
            "r2 COMPLETED",
            "record of r2 SUCCESSFUL",
            "says: (deployment r2) deployment completed.",
            COMPLETED,
        ]);
}

#[test]
fn four_tasks_at_50_and_100_percent_change_by_halves() {
    Story::new(4, 50, 100)
        .steady(|_| {})
        .good()
        .seconds(100)
        .tells(&[
            "retire 2 of r1: Surplus",
            "start 2 of r2",
            "(40 s)",
            "retire 2 of r1: Surplus",
            "start 2 of r2",
            "r2 COMPLETED",
            "record of r2 SUCCESSFUL",
            "says: (deployment r2) deployment completed.",
            COMPLETED,
        ]);
}

#[test]
fn one_task_at_100_and_100_percent_cannot_change_until_it_may() {
    let mend = |world: &mut World| world.configure(DeploymentConfiguration::default());
    Story::new(1, 100, 100)
        .steady(|_| {})
        .good()
        .seconds(7 * 3600)
        .does(mend)
        .seconds(100)
        .tells(&[
            DEAD_END,
            "(21600 s)",
            DEAD_END,
            "(3600 s)",
            "start 1 of r2",
            "(40 s)",
            "retire 1 of r1: Surplus",
            "r2 COMPLETED",
            "record of r2 SUCCESSFUL",
            "says: (deployment r2) deployment completed.",
            COMPLETED,
        ]);
}

#[test]
fn the_circuit_breaker_goes_back() {
    Story::new(1, 100, 200)
        .breaker(true)
        .steady(|_| {})
        .deploys(Quality::NeverStarts, |_| {})
        .seconds(100)
        .tells(&[
            "start 1 of r2",
            "start 1 of r2",
            "(1 s)",
            "start 1 of r2",
            "r1 COMPLETED",
            "record of r2 ROLLBACK_SUCCESSFUL",
            "says: is unable to consistently start tasks successfully.",
            "says: (deployment r2) deployment failed: tasks failed to start.",
            "says: rolling back to deployment r1.",
            "says: (deployment r1) deployment completed.",
            COMPLETED,
        ]);
}

#[test]
fn the_circuit_breaker_without_rollback_leaves_what_runs() {
    let story = Story::new(1, 100, 200)
        .breaker(false)
        .steady(|_| {})
        .deploys(Quality::NeverStarts, |_| {})
        .seconds(10_000);
    story.tells(&[
        "start 1 of r2",
        "start 1 of r2",
        "(1 s)",
        "start 1 of r2",
        "r2 FAILED",
        "record of r2 STOPPED",
        "says: is unable to consistently start tasks successfully.",
        "says: (deployment r2) deployment failed: tasks failed to start.",
    ]);
    assert_eq!(story.world.views.len(), 1);
}

#[test]
fn a_first_deployment_fails_where_it_is() {
    Story::new(1, 100, 200)
        .breaker(true)
        .deploys(Quality::Crashes, balanced)
        .seconds(10_000)
        .tells(&[
            "start 1 of r1",
            "start 1 of r1",
            "start 1 of r1",
            "r1 FAILED",
            "record of r1 STOPPED",
            "says: (deployment r1) deployment failed: tasks ended.",
        ]);
}

#[test]
fn an_update_in_the_middle_takes_the_place_of_the_one_before() {
    Story::new(2, 100, 200)
        .steady(|_| {})
        .good()
        .seconds(20)
        .good()
        .seconds(100)
        .tells(&[
            "start 2 of r2",
            "(20 s)",
            "retire 2 of r2: Surplus",
            "start 2 of r3",
            "(40 s)",
            "retire 2 of r1: Surplus",
            "r3 COMPLETED",
            "record of r3 SUCCESSFUL",
            "says: (deployment r3) deployment completed.",
            COMPLETED,
        ]);
}

#[test]
fn scaling_in_the_middle_goes_with_the_new_tasks() {
    let story = Story::new(2, 100, 200)
        .steady(|_| {})
        .good()
        .seconds(10)
        .does(|world| world.scale(4))
        .seconds(10)
        .does(|world| world.scale(1))
        .seconds(200);
    assert_eq!(story.world.views.len(), 1);
    story.tells(&[
        "start 2 of r2",
        "(10 s)",
        "start 2 of r2",
        "(10 s)",
        "retire 1 of r1: Surplus",
        "retire 3 of r2: Surplus",
        "(20 s)",
        "retire 1 of r1: Surplus",
        "r2 COMPLETED",
        "record of r2 SUCCESSFUL",
        "says: (deployment r2) deployment completed.",
        COMPLETED,
    ]);
}

#[test]
fn what_crashes_is_started_again_ever_later() {
    Story::new(1, 100, 200)
        .deploys(Quality::Crashes, balanced)
        .seconds(130)
        .tells(&[
            "start 1 of r1",
            "start 1 of r1",
            "start 1 of r1",
            "(1 s)",
            "start 1 of r1",
            "(2 s)",
            "start 1 of r1",
            "(4 s)",
            "start 1 of r1",
            "(8 s)",
            "start 1 of r1",
            "(16 s)",
            "start 1 of r1",
            "(30 s)",
            "start 1 of r1",
            "(30 s)",
            "start 1 of r1",
            "(30 s)",
            "start 1 of r1",
        ]);
}

#[test]
fn what_never_starts_is_started_again_ever_later() {
    Story::new(1, 100, 200)
        .deploys(Quality::NeverStarts, |_| {})
        .seconds(4000)
        .tells(&[
            "start 1 of r1",
            "start 1 of r1",
            "(1 s)",
            "start 1 of r1",
            "says: is unable to consistently start tasks successfully.",
            "(2 s)",
            "start 1 of r1",
            "(4 s)",
            "start 1 of r1",
            "(8 s)",
            "start 1 of r1",
            "(16 s)",
            "start 1 of r1",
            "(32 s)",
            "start 1 of r1",
            "(64 s)",
            "start 1 of r1",
            "(128 s)",
            "start 1 of r1",
            "(256 s)",
            "start 1 of r1",
            "(512 s)",
            "start 1 of r1",
            "(900 s)",
            "start 1 of r1",
            "(900 s)",
            "start 1 of r1",
            "(900 s)",
            "start 1 of r1",
        ]);
}

#[test]
fn an_unhealthy_task_goes_when_its_replacement_is_healthy() {
    let story = Story::new(2, 100, 200)
        .steady(balanced)
        .does(|world| world.fall_ill(0))
        .seconds(100);
    story.tells(&["start 1 of r1", "retire 1 of r1: Unhealthy", ILL, COMPLETED]);
}

#[test]
fn without_room_one_unhealthy_task_goes_at_a_time() {
    let story = Story::new(3, 50, 100)
        .steady(balanced)
        .does(|world| {
            world.fall_ill(0);
            world.fall_ill(1);
        })
        .seconds(100);
    story.tells(&[
        "retire 1 of r1: Unhealthy",
        "start 1 of r1",
        ILL,
        "retire 1 of r1: Unhealthy",
        "start 1 of r1",
        ILL,
        COMPLETED,
    ]);
}

#[test]
fn a_service_scales_to_nothing_and_back() {
    Story::new(2, 100, 200)
        .steady(|_| {})
        .does(|world| world.scale(0))
        .seconds(20)
        .does(|world| world.scale(2))
        .seconds(20)
        .tells(&[
            "retire 2 of r1: Surplus",
            COMPLETED,
            "(20 s)",
            "start 2 of r1",
            COMPLETED,
        ]);
}

#[test]
fn a_deleted_service_ends_when_its_last_task_has_stopped() {
    let protect = |world: &mut World| world.views[0].is_protected = true;
    let story = Story::new(2, 100, 200)
        .steady(balanced)
        .does(|world| world.drain_millis = 30_000)
        .does(protect)
        .does(World::delete)
        .seconds(100);
    story.tells(&["retire 2 of r1: Surplus", "(30 s)", "INACTIVE"]);
}

#[test]
fn a_task_that_a_user_stops_is_replaced() {
    Story::new(1, 100, 200)
        .steady(|_| {})
        .does(|world| world.wish_away(0, StopCode::UserInitiated))
        .seconds(100)
        .tells(&["start 1 of r1", COMPLETED]);
}

#[test]
fn the_first_task_finds_out_the_image_for_all() {
    let mut story = Story::new(3, 100, 200);
    story.world.is_consistent = true;
    story.good().seconds(100).tells(&[
        "start 1 of r1",
        "start 2 of r1",
        "r1 COMPLETED",
        "record of r1 SUCCESSFUL",
        "says: (deployment r1) deployment completed.",
        COMPLETED,
    ]);
}
