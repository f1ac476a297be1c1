//! Stories of services: what happens to them, act by act, and how it has to end.
//!
//! Every story is told twice: as it is written, and with a control plane that dies after every act.

use std::collections::BTreeSet;

use launch::Capacity;
use model::service::{RolloutState, ServiceStatus};

use crate::balancer_stories;
use crate::service_fixtures::{self as fixtures, Kind, Look, family, pass};
use crate::simulated_balancers::WARM_UP_MILLIS;
use crate::story::Dies;
use crate::world::{World, now};

#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    /// `CreateService` with so many tasks.
    Create(&'static str, u32),
    /// `UpdateService` to the n-th revision.
    Update(&'static str, u32),
    /// `UpdateService` to so many tasks.
    Desired(&'static str, u32),
    /// `DeleteService`.
    Delete(&'static str),
    /// A task's container exits.
    Exit(&'static str),
    /// So many starts fail from now on.
    FailStarts(u32),
    /// A task's target does not answer any more.
    Sicken(&'static str),
    DeleteGroup,
    Seconds(u32),
}

/// How a service has to end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct End {
    pub(crate) name: &'static str,
    pub(crate) status: ServiceStatus,
    pub(crate) running: usize,
    /// Of the service, and of all that runs.
    pub(crate) revision: u32,
    /// `rolloutState` of the only deployment; `None` where there is none.
    pub(crate) rollout: Option<RolloutState>,
    pub(crate) targets: usize,
    /// Told in this order, with others between them.
    pub(crate) events: &'static [&'static str],
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Story {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    /// How many tasks the host has room for.
    pub(crate) room: Option<u64>,
    pub(crate) acts: &'static [Act],
    /// There are never fewer healthy targets, from the second act on.
    pub(crate) healthy: usize,
    pub(crate) ends: &'static [End],
}

const PLAIN: Kind = Kind {
    balanced: false,
    breaker: false,
};
const BALANCED: Kind = Kind {
    balanced: true,
    ..PLAIN
};
const BREAKER: Kind = Kind {
    breaker: true,
    ..PLAIN
};

pub(crate) const STORY: Story = Story {
    name: "",
    kind: PLAIN,
    room: None,
    acts: &[],
    healthy: 0,
    ends: &[],
};

/// Three tasks of the first revision, and nothing to do.
pub(crate) const END: End = End {
    name: "web",
    status: ServiceStatus::Active,
    running: 3,
    revision: 1,
    rollout: Some(RolloutState::Completed),
    targets: 0,
    events: &[],
};

const NAMES: &[&str] = &["web", "other"];
const STEADY: &str = "has reached a steady state.";
const COMPLETED: &str = "(deployment ecs-svc/N) deployment completed.";
/// As long as anything here takes.
const MINUTES: Act = Act::Seconds(100);

/// Tells a story and holds its end against what it has to be. Answers whether the control plane came to
/// its planned death.
pub(crate) async fn tell(story: &Story, dies: Dies) -> bool {
    let capacity = story.room.map(|tasks| Capacity {
        cpu_units: 256 * tasks,
        memory_mib: 512 * tasks,
    });
    let mut world = World::with_services(capacity.unwrap_or(Capacity::UNBOUNDED)).await;
    let told = format!("{} ({dies:?})", story.name);
    if story.kind.balanced {
        world.write(balancer_stories::create).await;
        world.host.check_targets(BTreeSet::new());
    }
    for (at, act) in story.acts.iter().enumerate() {
        if let (2, Dies::AtTouch(n)) = (at, dies) {
            world.host.die_at_touch(Some(n));
        }
        let healthy = if at > 1 { story.healthy } else { 0 };
        play(&mut world, story, *act, healthy, &told).await;
        if dies == Dies::AfterEveryAct {
            world.crash().await;
        }
    }
    let died = world.host.died_as_planned();
    let look = Look::at(&world, NAMES).await;
    look.check_targets(&told);
    for end in story.ends {
        check_end(&look, end, &told);
    }
    died
}

async fn play(world: &mut World, story: &Story, act: Act, healthy: usize, told: &str) {
    let kind = story.kind;
    match act {
        Act::Create(name, count) => fixtures::create(world, name, kind, count).await,
        Act::Update(name, revision) => fixtures::update(world, name, kind, revision).await,
        Act::Desired(name, count) => {
            fixtures::change(world, name, move |service| service.desired_count = count).await;
        }
        Act::Delete(name) => fixtures::delete(world, name).await,
        Act::Exit(name) => {
            let look = Look::at(world, NAMES).await;
            let first = look.running(name).next().expect("a task runs");
            world.host.exit(&first.task.id, 1);
        }
        Act::FailStarts(times) => world.host.fail_starts(times),
        Act::Sicken(name) => {
            let look = Look::at(world, NAMES).await;
            let first = look.running(name).next().expect("a task runs");
            let address = look.address(&first.task.id).expect("it has an interface");
            world.host.check_targets(BTreeSet::from([address]));
        }
        Act::DeleteGroup => fixtures::delete_group(world).await,
        Act::Seconds(seconds) => {
            for _ in 0..seconds {
                pass(world, 1000).await;
                let look = Look::at(world, NAMES).await;
                for name in look.services.keys() {
                    look.check(name, 6, told);
                }
                if healthy > 0 {
                    check_serving(&look, healthy, told);
                }
            }
        }
    }
}

/// Enough tasks run whose targets take requests and were found healthy.
fn check_serving(look: &Look, least: usize, told: &str) {
    let serving = look.running("web").filter(|row| {
        let target = look.target(&row.task.id);
        target.is_some_and(|target| {
            let is_warm = now().millis_since(target.registered_at) >= WARM_UP_MILLIS;
            is_warm && target.deregistered_at.is_none()
        })
    });
    let serving = serving.count();
    assert!(serving >= least, "{told}: {serving} of {least} serve");
}

fn check_end(look: &Look, end: &End, told: &str) {
    let service = &look.services[end.name];
    let told = format!("{told}, {}: {:#?}", end.name, look.events[end.name]);
    assert_eq!(service.status, end.status, "{told}");
    assert_eq!(look.live(end.name).count(), end.running, "{told}");
    assert_eq!(service.spec.family, family(end.revision), "{told}");
    for row in look.running(end.name) {
        assert_eq!(row.task.family, family(end.revision), "{told}");
    }
    assert_eq!(look.running(end.name).count(), end.running, "{told}");
    let states: Vec<_> = service
        .deployments
        .iter()
        .map(|deployment| deployment.rollout_state)
        .collect();
    let expected: Vec<_> = end.rollout.into_iter().collect();
    assert_eq!(states, expected, "{told}");
    assert_eq!(look.targets.len(), end.targets, "{told}");
    let mut events = look.events[end.name].iter();
    for expected in end.events {
        let found = events.any(|event| event.contains(expected));
        assert!(found, "{expected:?} is missing, {told}");
    }
}

async fn check(story: Story) {
    for dies in [Dies::Never, Dies::AfterEveryAct] {
        tell(&story, dies).await;
    }
}

use Act::{Create, Delete, DeleteGroup, Desired, Exit, FailStarts, Seconds, Sicken, Update};

#[tokio::test(start_paused = true)]
async fn a_service_comes_to_rest() {
    check(Story {
        name: "create",
        acts: &[Create("web", 3), MINUTES],
        ends: &[End {
            events: &[
                // The first task finds out what the image is.
                "has started 1 tasks",
                "has started 2 tasks",
                COMPLETED,
                STEADY,
            ],
            ..END
        }],
        ..STORY
    })
    .await;
}

pub(crate) const ROLLING: Story = Story {
    name: "rolling update",
    kind: BALANCED,
    acts: &[
        Create("web", 3),
        MINUTES,
        Update("web", 2),
        Seconds(2),
        MINUTES,
    ],
    healthy: 3,
    ends: &[End {
        revision: 2,
        targets: 3,
        events: &[
            STEADY,
            "has started 1 tasks",
            "registered",
            "deregistered",
            "has begun draining connections on",
            "has stopped",
            COMPLETED,
            STEADY,
        ],
        ..END
    }],
    ..STORY
};

#[tokio::test(start_paused = true)]
async fn an_update_keeps_enough_targets() {
    check(ROLLING).await;
}

#[tokio::test(start_paused = true)]
async fn what_crashes_is_replaced() {
    check(Story {
        name: "crash",
        kind: BALANCED,
        acts: &[Create("web", 3), MINUTES, Exit("web"), Seconds(2), MINUTES],
        healthy: 2,
        ends: &[End {
            targets: 3,
            events: &[
                STEADY,
                "deregistered 1 targets",
                "registered 1 targets",
                STEADY,
            ],
            ..END
        }],
        ..STORY
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn what_does_not_answer_is_replaced() {
    check(Story {
        name: "unhealthy",
        kind: BALANCED,
        acts: &[Create("web", 3), MINUTES, Sicken("web"), MINUTES],
        healthy: 3,
        ends: &[End {
            targets: 3,
            events: &[STEADY, "is unhealthy in (target-group group)", STEADY],
            ..END
        }],
        ..STORY
    })
    .await;
}

pub(crate) const ROLLBACK: Story = Story {
    name: "rollback",
    kind: BREAKER,
    acts: &[
        Create("web", 3),
        MINUTES,
        FailStarts(u32::MAX),
        Update("web", 2),
        MINUTES,
    ],
    ends: &[End {
        events: &[
            STEADY,
            "deployment failed: tasks failed to start.",
            "rolling back to deployment ecs-svc/N",
            STEADY,
        ],
        ..END
    }],
    ..STORY
};

#[tokio::test(start_paused = true)]
async fn starts_that_fail_are_rolled_back() {
    check(ROLLBACK).await;
}

#[tokio::test(start_paused = true)]
async fn a_service_sleeps_and_wakes() {
    check(Story {
        name: "0 and back",
        kind: BALANCED,
        acts: &[
            Create("web", 3),
            MINUTES,
            Desired("web", 0),
            MINUTES,
            Desired("web", 3),
            MINUTES,
        ],
        ends: &[End {
            targets: 3,
            events: &[STEADY, "has stopped 3 running tasks", STEADY, STEADY],
            ..END
        }],
        ..STORY
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_deleted_service_drains() {
    check(Story {
        name: "delete",
        kind: BALANCED,
        acts: &[Create("web", 3), MINUTES, Delete("web"), MINUTES],
        ends: &[End {
            status: ServiceStatus::Inactive,
            running: 0,
            rollout: None,
            events: &["deregistered 3 targets", "has stopped 3 running tasks"],
            ..END
        }],
        ..STORY
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn two_services_do_not_meet() {
    check(Story {
        name: "two",
        acts: &[
            Create("web", 3),
            Create("other", 2),
            MINUTES,
            Update("other", 2),
            Exit("web"),
            MINUTES,
        ],
        ends: &[
            END,
            End {
                name: "other",
                running: 2,
                revision: 2,
                ..END
            },
        ],
        ..STORY
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn tasks_wait_for_room() {
    check(Story {
        name: "room",
        room: Some(4),
        acts: &[
            Create("other", 3),
            MINUTES,
            Create("web", 3),
            MINUTES,
            Desired("other", 1),
            MINUTES,
        ],
        ends: &[End {
            events: &[
                "has started 1 tasks",
                "was unable to place a task. Reason: Capacity is unavailable",
                "has started",
                STEADY,
            ],
            ..END
        }],
        ..STORY
    })
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_service_outlives_its_target_group_but_is_not_steady_without_it() {
    check(Story {
        name: "group deleted",
        kind: BALANCED,
        acts: &[
            Create("web", 3),
            MINUTES,
            DeleteGroup,
            Exit("web"),
            MINUTES,
            Update("web", 2),
            MINUTES,
            Desired("web", 5),
            MINUTES,
            Desired("web", 2),
            MINUTES,
        ],
        ends: &[End {
            running: 2,
            revision: 2,
            events: &[STEADY, "failed to register targets", COMPLETED],
            ..END
        }],
        ..STORY
    })
    .await;
}
