//! Stories of container output: into its stream, in order, once.

use model::task::{StopCode, TaskStatus};

use crate::simulated_task::ESSENTIAL_EXITED;
use crate::story::Act::{
    Crash, CreateGroup, DeleteGroup, DeleteStream, Exit, Run, Seconds, Settle, Write,
};
use crate::story::{PLAIN, Story, check};
use crate::world::{GROUP, LOGGED};

const RUNNING: Story = Story {
    log: LOGGED,
    ..PLAIN
};

const EXITED: Story = Story {
    log: LOGGED,
    status: TaskStatus::Stopped,
    cause: Some((StopCode::EssentialContainerExited, ESSENTIAL_EXITED)),
    exit_code: Some(0),
    ..PLAIN
};

const NOT_STARTED: Story = Story {
    status: TaskStatus::Stopped,
    assigned: 0,
    started: 0,
    ..PLAIN
};

#[tokio::test(start_paused = true)]
async fn output_arrives_in_order_and_once() {
    check(&[
        Story {
            name: "a container without log",
            log: &[],
            acts: &[Run, Settle, Write("nobody reads this\n"), Exit(0), Settle],
            ..EXITED
        },
        Story {
            name: "a silent container has its stream",
            acts: &[Run, Settle],
            events: Some((GROUP, Some(&[]))),
            ..RUNNING
        },
        Story {
            name: "lines arrive while the container runs",
            acts: &[
                Run,
                Settle,
                Write("one\ntwo\n"),
                Settle,
                Write("three\nfo"),
                Settle,
            ],
            events: Some((GROUP, Some(&["one", "two", "three"]))),
            ..RUNNING
        },
        Story {
            name: "pieces of a line are one event",
            acts: &[
                Run,
                Settle,
                Write("a"),
                Settle,
                Write("b"),
                Crash,
                Write("c\nd"),
                Settle,
                Exit(0),
                Settle,
            ],
            events: Some((GROUP, Some(&["abc", "d"]))),
            ..EXITED
        },
        Story {
            name: "more than one batch",
            acts: &[
                Run,
                Settle,
                Write("1\n"),
                Write("2\n"),
                Write("3\n"),
                Write("4\n"),
                Write("5\n6\n"),
                Write("7\n"),
                Write("8\n"),
                Exit(0),
                Settle,
            ],
            events: Some((GROUP, Some(&["1", "2", "3", "4", "5", "6", "7", "8"]))),
            ..EXITED
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn multi_line_events_wait_for_their_end() {
    const MULTILINE: Story = Story {
        log: &[
            ("awslogs-group", GROUP),
            ("awslogs-stream-prefix", "ecs"),
            ("awslogs-multiline-pattern", "^[A-Z]"),
        ],
        ..RUNNING
    };
    check(&[
        Story {
            name: "the last event waits",
            acts: &[Run, Settle, Write("Begin\n more\nNext\n"), Settle],
            events: Some((GROUP, Some(&["Begin\n more\n"]))),
            ..MULTILINE
        },
        Story {
            name: "nothing follows for five seconds",
            acts: &[Run, Settle, Write("Begin\n more\n"), Seconds(8), Settle],
            events: Some((GROUP, Some(&["Begin\n more\n"]))),
            ..MULTILINE
        },
        Story {
            name: "the container ends",
            acts: &[
                Run,
                Settle,
                Write("Begin\n mo"),
                Settle,
                Write("re\n"),
                Exit(0),
                Settle,
            ],
            events: Some((GROUP, Some(&["Begin\n more\n"]))),
            log: MULTILINE.log,
            ..EXITED
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn groups_are_made_when_asked_for() {
    const MADE: &str = "/made";
    const CREATING: &[(&str, &str)] = &[
        ("awslogs-group", MADE),
        ("awslogs-stream-prefix", "ecs"),
        ("awslogs-create-group", "true"),
    ];
    check(&[
        Story {
            name: "awslogs-create-group",
            log: CREATING,
            acts: &[Run, Settle, Write("hello\n"), Settle],
            events: Some((MADE, Some(&["hello"]))),
            ..RUNNING
        },
        Story {
            name: "awslogs-create-group of a group that exists",
            log: CREATING,
            acts: &[CreateGroup(MADE), Run, Settle, Write("hello\n"), Settle],
            events: Some((MADE, Some(&["hello"]))),
            ..RUNNING
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn groups_and_streams_may_be_deleted() {
    check(&[
        Story {
            name: "a group deleted while the container runs takes the output along",
            acts: &[
                Run,
                Settle,
                Write("before\n"),
                Settle,
                DeleteGroup(GROUP),
                Write("after\n"),
                Settle,
                Exit(0),
                Seconds(3),
                Settle,
            ],
            events: Some((GROUP, None)),
            ..EXITED
        },
        Story {
            name: "a group that was deleted and made again takes what comes then",
            acts: &[
                Run,
                Settle,
                Write("before\n"),
                Settle,
                DeleteGroup(GROUP),
                Settle,
                CreateGroup(GROUP),
                Write("after\n"),
                Seconds(3),
                Settle,
            ],
            events: Some((GROUP, Some(&["after"]))),
            ..RUNNING
        },
        Story {
            name: "a stream that was deleted is made again",
            acts: &[
                Run,
                Settle,
                Write("before\n"),
                Settle,
                DeleteStream(GROUP),
                Write("after\n"),
                Settle,
            ],
            events: Some((GROUP, Some(&["after"]))),
            ..RUNNING
        },
    ])
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_log_that_cannot_be_opened_fails_the_task() {
    check(&[
        Story {
            name: "no such group",
            log: &[("awslogs-group", "/none"), ("awslogs-stream-prefix", "ecs")],
            acts: &[Run, Settle],
            cause: Some((
                StopCode::TaskFailedToStart,
                "ResourceInitializationError: failed to validate logger args: create stream has \
                 been retried 1 times: failed to create Cloudwatch log stream: \
                 ResourceNotFoundException: The specified log group does not exist.",
            )),
            ..NOT_STARTED
        },
        Story {
            name: "no group at all",
            log: &[("awslogs-stream-prefix", "ecs")],
            acts: &[Run, Settle],
            cause: Some((
                StopCode::TaskFailedToStart,
                "ResourceInitializationError: failed to validate logger args: must specify a \
                 value for log opt 'awslogs-group'",
            )),
            ..NOT_STARTED
        },
        Story {
            name: "a pattern that is none",
            log: &[
                ("awslogs-group", GROUP),
                ("awslogs-stream-prefix", "ecs"),
                ("awslogs-multiline-pattern", "(["),
            ],
            acts: &[Run, Settle],
            cause: Some((
                StopCode::TaskFailedToStart,
                "ResourceInitializationError: failed to validate logger args: awslogs could not \
                 parse multiline pattern key \"([\"",
            )),
            events: Some((GROUP, None)),
            ..NOT_STARTED
        },
    ])
    .await;
}
