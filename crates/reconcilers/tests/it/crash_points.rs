//! Control planes that die at every touch of the engine, before its effect and after it.
//!
//! Between two touches the loops only wait for the two stores, so these are all the places at
//! which a death leaves something different behind.

use model::task::{StopCode, TaskStatus};

use crate::simulated_task::ESSENTIAL_EXITED;
use crate::story::Act::{Exit, Run, Settle, Stop, Write};
use crate::story::{Dies, PLAIN, Story, tell};
use crate::world::{GROUP, LOGGED};

/// Tells the story once for each place where its control plane can die.
async fn check(story: &Story) {
    let mut touch = 1;
    while tell(story, Dies::AtTouch(touch)).await {
        touch += 1;
    }
    assert!(touch > 20, "the engine was touched only {touch} times");
}

#[tokio::test(start_paused = true)]
async fn a_task_that_ends_by_itself() {
    check(&Story {
        name: "exits",
        log: LOGGED,
        acts: &[
            Run,
            Settle,
            Write("one\ntw"),
            Settle,
            Write("o\n"),
            Settle,
            Write("three\n"),
            Exit(0),
            Settle,
        ],
        status: TaskStatus::Stopped,
        cause: Some((StopCode::EssentialContainerExited, ESSENTIAL_EXITED)),
        exit_code: Some(0),
        events: Some((GROUP, Some(&["one", "two", "three"]))),
        ..PLAIN
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_task_that_is_stopped() {
    check(&Story {
        name: "is stopped",
        log: LOGGED,
        acts: &[Run, Settle, Write("one\n"), Stop, Settle],
        status: TaskStatus::Stopped,
        cause: Some((StopCode::UserInitiated, "enough")),
        exit_code: Some(143),
        events: Some((GROUP, Some(&["one"]))),
        ..PLAIN
    })
    .await;
}
