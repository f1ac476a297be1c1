//! Stories: what happens to one task, act by act, and how it has to end.
//!
//! Every story is told twice: as it is written, and with a control plane that dies after every act.
//! Nobody may be able to tell the difference.

use std::time::Duration;

use model::TaskId;
use model::task::{AttachmentStatus, ContainerStatus, StopCode, TaskStatus};

use crate::fixtures::LogOptions;
use crate::simulated_engine::Delivery;
use crate::world::World;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Act {
    /// `RunTask`. The engine does nothing by itself until `Settle`.
    Run,
    /// `StopTask`.
    Stop,
    /// The engine moves the task by so many steps.
    Steps(u32),
    /// Everybody does what they can.
    Settle,
    /// The essential container exits with this code.
    Exit(i32),
    Write(&'static str),
    KillShim,
    /// Task and shim vanish without a trace.
    Lose,
    Crash,
    Reboot,
    Deliver(Delivery),
    FailVpcs(u32),
    CreateGroup(&'static str),
    DeleteGroup(&'static str),
    DeleteStream(&'static str),
    Seconds(u64),
}

/// One story and its end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Story {
    pub(crate) name: &'static str,
    pub(crate) log: LogOptions,
    pub(crate) acts: &'static [Act],
    pub(crate) status: TaskStatus,
    pub(crate) cause: Option<(StopCode, &'static str)>,
    pub(crate) exit_code: Option<i32>,
    /// How often the containers were started.
    pub(crate) started: u32,
    /// The group and what is in the task's stream.
    pub(crate) events: Option<(&'static str, Option<&'static [&'static str]>)>,
}

/// A task that nobody asked anything of and that has no log.
pub(crate) const PLAIN: Story = Story {
    name: "",
    log: &[],
    acts: &[],
    status: TaskStatus::Running,
    cause: None,
    exit_code: None,
    started: 1,
    events: None,
};

/// When the control plane dies, besides the acts that say so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dies {
    Never,
    AfterEveryAct,
    /// When it touches the engine for the n-th time.
    AtTouch(u32),
}

/// Tells every story both ways.
pub(crate) async fn check(stories: &[Story]) {
    for story in stories {
        for dies in [Dies::Never, Dies::AfterEveryAct] {
            tell(story, dies).await;
        }
    }
}

/// Tells a story and holds its end against what it has to be. Answers whether a death that was
/// planned was outlived by the story.
pub(crate) async fn tell(story: &Story, dies: Dies) -> bool {
    let mut world = World::new().await;
    let mut task = None;
    if let Dies::AtTouch(n) = dies {
        world.host.die_at_touch(Some(n));
    }
    let before = world.host.generation();
    for act in story.acts {
        play(&mut world, *act, &mut task).await;
        if dies == Dies::AfterEveryAct {
            world.crash().await;
        }
    }
    let died = world.host.generation() > before;
    world.host.die_at_touch(None);
    world.settle().await;
    let task = task.expect("a story has a task");
    check_end(&world, story, &task, dies).await;
    died
}

async fn play(world: &mut World, act: Act, task: &mut Option<TaskId>) {
    if let Act::Run = act {
        *task = Some(world.run_task_logged(story_log(task)).await);
    }
}
