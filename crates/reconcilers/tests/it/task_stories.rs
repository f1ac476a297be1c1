//! Stories of tasks: started, stopped, ended, lost and found again.

use model::task::{StopCode, TaskStatus};
use rules::task::{HOST_RESTARTED, TASK_LOST};

use crate::simulated_engine::Delivery;
use crate::simulated_task::{ESSENTIAL_EXITED, SHIM_DIED};
use crate::story::Act::{
    Crash, Deliver, Exit, FailVpcs, KillShim, Lose, Reboot, Rest, Run, Seconds, Settle, Steps, Stop,
};
use crate::story::{PLAIN, Story, check};

/// A story that ends with a stopped task.
const STOPPED: Story = Story {
    status: TaskStatus::Stopped,
    ..PLAIN
};

const USER: Option<(StopCode, &str)> = Some((StopCode::UserInitiated, "enough"));
const EXITED: Option<(StopCode, &str)> =
    Some((StopCode::EssentialContainerExited, ESSENTIAL_EXITED));
const NEVER_READY: u32 = u32::MAX;

#[tokio::test(start_paused = true)]
async fn tasks_run_until_they_end_or_are_stopped() {
    check(&[
        Story {
            name: "runs",
            acts: &[Run, Settle],
            ..PLAIN
        },
        Story {
            name: "exits",
            acts: &[Run, Settle, Exit(3), Settle],
            cause: EXITED,
            exit_code: Some(3),
            ..STOPPED
        },
        Story {
            name: "is stopped while it runs",
            acts: &[Run, Settle, Stop, Settle],
            cause: USER,
            exit_code: Some(143),
            ..STOPPED
        },
        Story {
            name: "exits although it was just asked to stop",
            acts: &[Run, Settle, Exit(0), Stop, Settle],
            cause: EXITED,
            exit_code: Some(0),
            ..STOPPED
        },
        Story {
            name: "is stopped while its containers start",
            acts: &[Run, Rest, Steps(4), Stop, Settle],
            cause: USER,
            exit_code: Some(143),
            ..STOPPED
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn starts_are_finished_or_undone() {
    check(&[
        Story {
            name: "is stopped before its network is there",
            acts: &[
                FailVpcs(NEVER_READY),
                Crash,
                Run,
                Rest,
                Stop,
                FailVpcs(0),
                Seconds(1),
                Settle,
            ],
            cause: USER,
            started: 0,
            ..STOPPED
        },
        Story {
            name: "is stopped while the engine prepares it",
            acts: &[Run, Rest, Steps(2), Stop, Settle],
            cause: USER,
            started: 0,
            ..STOPPED
        },
        Story {
            name: "waits for its network",
            acts: &[
                FailVpcs(NEVER_READY),
                Crash,
                Run,
                Seconds(5),
                FailVpcs(0),
                Seconds(5),
                Settle,
            ],
            ..PLAIN
        },
        Story {
            name: "waits for the next control plane to assign it",
            acts: &[
                FailVpcs(NEVER_READY),
                Crash,
                Run,
                Rest,
                FailVpcs(0),
                Crash,
                Settle,
            ],
            // The first control plane's engine died waiting.
            assigned: 2,
            ..PLAIN
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn the_next_control_plane_goes_on() {
    check(&[
        Story {
            name: "begins anew a start that died with the control plane",
            acts: &[
                Run,
                Rest,
                Steps(3),
                Rest,
                Crash,
                Rest,
                Steps(1),
                Rest,
                Settle,
            ],
            assigned: 2,
            ..PLAIN
        },
        Story {
            name: "adopts a task that its shim already has",
            acts: &[Run, Rest, Steps(4), Crash, Settle],
            ..PLAIN
        },
        Story {
            name: "adopts a task that runs",
            acts: &[Run, Settle, Crash, Settle, Crash, Settle],
            ..PLAIN
        },
        Story {
            name: "stops what it was asked to stop before",
            acts: &[Run, Settle, Stop, Crash, Settle],
            cause: USER,
            exit_code: Some(143),
            ..STOPPED
        },
        Story {
            name: "hears of an end that nobody watched",
            acts: &[
                Run,
                Settle,
                Deliver(Delivery::Delayed),
                Exit(7),
                Crash,
                Deliver(Delivery::Sound),
                Settle,
            ],
            cause: EXITED,
            exit_code: Some(7),
            ..STOPPED
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn reports_may_be_lost_late_or_repeated() {
    check(&[
        Story {
            name: "the start is heard of later",
            acts: &[Deliver(Delivery::Lost), Run, Settle, Crash, Settle],
            ..PLAIN
        },
        Story {
            name: "the end is heard of later",
            acts: &[
                Run,
                Settle,
                Deliver(Delivery::Lost),
                Exit(1),
                Settle,
                Crash,
                Settle,
            ],
            cause: EXITED,
            exit_code: Some(1),
            ..STOPPED
        },
        Story {
            name: "all is heard of again and again",
            acts: &[Deliver(Delivery::Repeated), Run, Settle, Exit(1), Settle],
            cause: EXITED,
            exit_code: Some(1),
            ..STOPPED
        },
        Story {
            name: "all is heard of at once",
            acts: &[
                Deliver(Delivery::Delayed),
                Run,
                Settle,
                Exit(1),
                Settle,
                Deliver(Delivery::Sound),
                Settle,
            ],
            cause: EXITED,
            exit_code: Some(1),
            ..STOPPED
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn what_is_gone_is_not_said_to_run() {
    let lost = |reason| Some((StopCode::InfrastructureHealth, reason));
    check(&[
        Story {
            name: "its shim is killed",
            acts: &[Run, Settle, KillShim, Settle],
            cause: lost(SHIM_DIED),
            exit_code: Some(137),
            ..STOPPED
        },
        Story {
            name: "it vanishes",
            acts: &[Run, Settle, Lose, Seconds(6), Settle],
            cause: lost(TASK_LOST),
            ..STOPPED
        },
        Story {
            name: "the host starts anew",
            acts: &[Run, Settle, Seconds(1), Reboot, Settle],
            cause: lost(HOST_RESTARTED),
            ..STOPPED
        },
        Story {
            name: "the host starts anew while the task starts",
            acts: &[Run, Rest, Steps(1), Seconds(1), Reboot, Settle],
            cause: lost(HOST_RESTARTED),
            started: 0,
            ..STOPPED
        },
        Story {
            name: "the host starts anew while the task stops",
            acts: &[Run, Settle, Stop, Rest, Seconds(1), Reboot, Settle],
            cause: USER,
            ..STOPPED
        },
    ])
    .await;
}
