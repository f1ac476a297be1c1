//! Control planes that die at every touch of the engine, while a service replaces its tasks.

use crate::service_stories::{ROLLBACK, ROLLING, Story, tell};
use crate::story::Dies;

/// Tells the story once for each of the touches from where the service is about to be changed.
async fn check(story: &Story, touches: u32) {
    for touch in 1..=touches {
        let died = tell(story, Dies::AtTouch(touch)).await;
        assert!(died, "the engine was touched only {touch} times");
    }
}

/// More touches than one replacement of all tasks has.
const TOUCHES: u32 = 40;

#[tokio::test(start_paused = true)]
async fn a_rolling_update() {
    check(&ROLLING, TOUCHES).await;
}

#[tokio::test(start_paused = true)]
async fn a_rollback() {
    check(&ROLLBACK, TOUCHES).await;
}
