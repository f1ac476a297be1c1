//! Control planes that die at every touch of the engine, while a service replaces its tasks.

use crate::service_stories::{ROLLBACK, ROLLING, Story, tell};
use crate::story::Dies;
use crate::world::is_thorough;

/// Tells the story once for each of the touches from where the service is about to be changed, or for every
/// fourth of them: `cargo xtask test` wants each.
async fn check(story: &Story) {
    let stride = if is_thorough() { 1 } else { 4 };
    for touch in (1..=TOUCHES).step_by(stride) {
        let died = tell(story, Dies::AtTouch(touch)).await;
        assert!(died, "the engine was touched only {touch} times");
    }
}

/// More touches than one replacement of all tasks has.
const TOUCHES: u32 = 40;

#[tokio::test(start_paused = true)]
async fn a_rolling_update() {
    check(&ROLLING).await;
}

#[tokio::test(start_paused = true)]
async fn a_rollback() {
    check(&ROLLBACK).await;
}
