//! Good deployments one after the other, and services that grow, shrink and go.

use model::service::DeploymentConfiguration;

use super::{COMPLETED, Story, balanced};
use crate::world::World;

const DEAD_END: &str = "says: was unable to stop or start tasks during a deployment because of the service \
     deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.";

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
            "(19 s)",
            "start 2 of r1",
            COMPLETED,
        ]);
}

#[test]
fn a_deleted_service_ends_when_its_last_task_has_stopped() {
    let protect =
        |world: &mut World| world.views[0].protected_until = Some(world.now.plus_millis(600_000));
    let story = Story::new(2, 100, 200)
        .steady(balanced)
        .does(|world| world.drain_millis = 30_000)
        .does(protect)
        .does(World::delete)
        .seconds(100);
    story.tells(&["retire 2 of r1: Surplus", "(30 s)", "INACTIVE"]);
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

#[test]
fn a_protected_task_holds_a_deployment_up_until_its_protection_ends() {
    let protect = |world: &mut World| {
        world.views[0].protected_until = Some(world.now.plus_millis(300_000));
    };
    let story = Story::new(2, 100, 200).steady(|_| {}).does(protect);
    story.good().seconds(600).tells(&[
        "start 2 of r2",
        "(40 s)",
        "retire 1 of r1: Surplus",
        "says: was unable to reach steady state because (taskSet r1) was unable to scale in due to (reason 1 \
         tasks under protection)",
        "(259 s)",
        "retire 1 of r1: Surplus",
        "r2 COMPLETED",
        "record of r2 SUCCESSFUL",
        "says: (deployment r2) deployment completed.",
        COMPLETED,
    ]);
}

#[test]
fn what_finds_no_room_is_tried_again() {
    let mut story = Story::new(3, 100, 200);
    story.world.room = 2;
    let story = story.good().seconds(10);
    story.does(|world| world.room = 3).seconds(100).tells(&[
        "start 3 of r1",
        "(1 s)",
        "start 1 of r1",
        "(2 s)",
        "start 1 of r1",
        "(4 s)",
        "start 1 of r1",
        "(8 s)",
        "start 1 of r1",
        "r1 COMPLETED",
        "record of r1 SUCCESSFUL",
        "says: (deployment r1) deployment completed.",
        COMPLETED,
    ]);
}

#[test]
fn zones_are_balanced_again_one_task_at_a_time() {
    let mut story = Story::new(4, 100, 200).steady(|spec| spec.zone_rebalancing = true);
    story.world.zones.insert("eu-b".to_owned());
    story.world.dirty = true;
    story.seconds(600).tells(&[
        "start 1 of r1",
        "says: service (s) is not AZ balanced with 4 tasks in eu-a, and 0 in eu-b. AZ Rebalancing in progress.",
        "(40 s)",
        "retire 1 of r1: Rebalanced",
        "start 1 of r1",
        "(40 s)",
        "retire 1 of r1: Rebalanced",
        COMPLETED,
    ]);
}
