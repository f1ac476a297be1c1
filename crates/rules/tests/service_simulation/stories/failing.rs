//! Tasks that fail, and what their service makes of it.

use super::{COMPLETED, Story, balanced};
use crate::life::Quality;
use crate::notes::Notes;
use crate::world::World;

const ILL: &str = "says: (task T) (port 80) is unhealthy in (target-group \
     arn:aws:elasticloadbalancing:eu-x:0:targetgroup/tg/0000000000000000) due to (reason Health checks failed with \
     these codes: [503]).";

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
            "r1 IN_PROGRESS",
            "record of r2 ROLLBACK_IN_PROGRESS",
            "says: (deployment r2) deployment failed: tasks failed to start.",
            "says: rolling back to deployment r1.",
            "r1 COMPLETED",
            "record of r2 ROLLBACK_SUCCESSFUL",
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
        "says: (deployment r2) deployment failed: tasks failed to start.",
        "says: is unable to consistently start tasks successfully.",
    ]);
    assert_eq!(story.world.views.len(), 1);
}

#[test]
fn what_has_failed_can_be_scaled_to_nothing() {
    Story::new(1, 100, 200)
        .breaker(false)
        .steady(|_| {})
        .deploys(Quality::NeverStarts, |_| {})
        .seconds(10)
        .does(|world| world.notes = Some(Notes::default()))
        .does(|world| world.scale(0))
        .seconds(100)
        .tells(&["retire 1 of r1: Surplus"]);
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
            "says: (deployment r1) deployment failed: tasks failed to become healthy.",
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
fn what_crashes_is_not_steady_in_between() {
    let crashes = Story::new(1, 100, 200).deploys(Quality::Crashes, |_| {});
    crashes.seconds(3).tells(&[
        "start 1 of r1",
        "r1 COMPLETED",
        "record of r1 SUCCESSFUL",
        "says: (deployment r1) deployment completed.",
        COMPLETED,
        "start 1 of r1",
        "start 1 of r1",
        "(1 s)",
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
    story.tells(&["start 1 of r1", ILL, "retire 1 of r1: Unhealthy", COMPLETED]);
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
        ILL,
        "retire 1 of r1: Unhealthy",
        "start 1 of r1",
        COMPLETED,
    ]);
}

#[test]
fn a_task_that_a_user_stops_is_replaced() {
    Story::new(1, 100, 200)
        .steady(|_| {})
        .does(|world| world.stop_task(0))
        .seconds(100)
        .tells(&["start 1 of r1", COMPLETED]);
}

#[test]
fn a_deployment_is_stopped_on_request() {
    let story = Story::new(2, 100, 200).steady(|_| {}).good().seconds(10);
    story.does(World::stop_deployment).seconds(100).tells(&[
        "start 2 of r2",
        "(10 s)",
        "retire 2 of r2: Surplus",
        "r1 IN_PROGRESS",
        "record of r2 ROLLBACK_IN_PROGRESS",
        "says: (deployment r2) deployment failed: a rollback was requested.",
        "says: rolling back to deployment r1.",
        "r1 COMPLETED",
        "record of r2 ROLLBACK_SUCCESSFUL",
        "says: (deployment r1) deployment completed.",
        COMPLETED,
    ]);
}

#[test]
fn tasks_that_never_become_healthy_fail_the_deployment() {
    let story = Story::new(1, 100, 200).breaker(true).steady(balanced);
    story
        .deploys(Quality::NeverHealthy, |_| {})
        .seconds(100)
        .tells(&[
            "start 1 of r2",
            "retire 1 of r2: Unhealthy",
            "start 1 of r2",
            ILL,
            "retire 1 of r2: Unhealthy",
            "start 1 of r2",
            ILL,
            "retire 1 of r2: Surplus",
            "r1 IN_PROGRESS",
            "record of r2 ROLLBACK_IN_PROGRESS",
            ILL,
            "says: (deployment r2) deployment failed: tasks failed to become healthy.",
            "says: rolling back to deployment r1.",
            "r1 COMPLETED",
            "record of r2 ROLLBACK_SUCCESSFUL",
            "says: (deployment r1) deployment completed.",
            COMPLETED,
        ]);
}
