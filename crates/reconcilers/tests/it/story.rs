//! Stories: what happens to one task, act by act, and how it has to end.
//!
//! Every story is told twice: as it is written, and with a control plane that dies after every act.
//! Nobody may be able to tell the difference.

use std::sync::Arc;
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
    /// Everybody but the engine does what they can.
    Rest,
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
    /// How often the engine was given the task, when the control plane dies only as told.
    pub(crate) assigned: u32,
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
    assigned: 1,
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

/// Tells a story and holds its end against what it has to be. Answers whether the control plane
/// came to its planned death.
pub(crate) async fn tell(story: &Story, dies: Dies) -> bool {
    let mut world = World::new().await;
    let mut task = None;
    if let Dies::AtTouch(n) = dies {
        world.host.die_at_touch(Some(n));
    }
    let mut status = TaskStatus::Provisioning;
    for act in story.acts {
        play(&mut world, story, *act, &mut task).await;
        if dies == Dies::AfterEveryAct {
            world.crash().await;
            world.rest().await;
        }
        if let Some(task) = &task {
            let row = world.row(task).await.expect("the row is there");
            let seen = row.observation.status;
            assert!(seen >= status, "{}: {status:?}, {seen:?}", story.name);
            status = seen;
        }
    }
    world.settle().await;
    let died = world.host.died_as_planned();
    let end = End {
        told: format!("{} ({dies:?})", story.name),
        task: &task.expect("a story has a task"),
        world: &world,
    };
    end.check_row(story).await;
    end.check_engine(story, dies);
    end.check_events(story).await;
    died
}

async fn play(world: &mut World, story: &Story, act: Act, task: &mut Option<TaskId>) {
    if let Act::Run = act {
        *task = Some(world.run_task(story.log).await);
        return;
    }
    let host = Arc::clone(&world.host);
    match (act, &*task) {
        (Act::Settle, _) => world.settle().await,
        (Act::Rest, _) => world.rest().await,
        (Act::Crash, _) => world.crash().await,
        (Act::Reboot, _) => world.reboot().await,
        (Act::Deliver(delivery), _) => host.deliver(delivery),
        (Act::FailVpcs(times), _) => host.fail_vpcs(times),
        (Act::Seconds(seconds), _) => tokio::time::sleep(Duration::from_secs(seconds)).await,
        (Act::CreateGroup(group), _) => world.create_group(group).await,
        (Act::DeleteGroup(group), _) => world.delete_group(group).await,
        (Act::Stop, Some(task)) => world.stop_task(task).await,
        (Act::Steps(steps), Some(task)) => {
            for _ in 0..steps {
                assert!(host.step(task), "{}: no step to make", story.name);
            }
        }
        (Act::Exit(code), Some(task)) => host.exit(task, code),
        (Act::Write(text), Some(task)) => {
            assert!(host.write(task, text.as_bytes()), "{}", story.name);
        }
        (Act::KillShim, Some(task)) => host.kill_shim(task),
        (Act::Lose, Some(task)) => host.lose(task),
        (Act::DeleteStream(group), Some(task)) => world.delete_stream(group, task).await,
        (act, task) => panic!("{}: {act:?} of {task:?}", story.name),
    }
}

/// A story that has been told.
struct End<'a> {
    told: String,
    task: &'a TaskId,
    world: &'a World,
}

impl End<'_> {
    async fn check_row(&self, story: &Story) {
        let told = &self.told;
        let row = self.world.row(self.task).await.expect("the row is there");
        let seen = &row.observation;
        assert_eq!(seen.status, story.status, "{told}: {seen:?}");
        assert_eq!(row.task.stop_cause(seen), story.cause, "{told}");
        let exit_code = seen.containers[0].exit_code;
        assert_eq!(exit_code, story.exit_code, "{told}");
        let (_, interfaces) = self.world.rows().await;
        let stopped = story.status == TaskStatus::Stopped;
        assert_eq!(interfaces.contains(self.task), !stopped, "{told}");
        if stopped {
            assert_eq!(seen.attachment, AttachmentStatus::Deleted, "{told}");
            assert_eq!(
                seen.containers[0].status,
                ContainerStatus::Stopped,
                "{told}"
            );
            assert_eq!(seen.containers[0].pid, None, "{told}");
            assert!(seen.stopping_at <= seen.stopped_at, "{told}: {seen:?}");
            assert_eq!(
                seen.execution_stopped_at.is_some(),
                seen.started_at.is_some(),
                "{told}: {seen:?}"
            );
        }
    }

    fn check_engine(&self, story: &Story, dies: Dies) {
        let (told, host) = (&self.told, &self.world.host);
        let counts = host.counts(self.task);
        assert_eq!(counts.started, story.started, "{told}");
        if dies == Dies::Never {
            assert_eq!(counts.assigned, story.assigned, "{told}");
        }
        let running = story.status == TaskStatus::Running;
        assert_eq!(host.runs(self.task), running, "{told}");
        assert_eq!(host.task_ids().contains(self.task), running, "{told}");
        let streams = usize::from(running && !story.log.is_empty());
        assert_eq!(host.output_count(), streams, "{told}: output is left");
    }

    async fn check_events(&self, story: &Story) {
        if let Some((group, expected)) = story.events {
            let events = self.world.events(group, self.task).await;
            let events: Option<Vec<_>> = events
                .as_ref()
                .map(|events| events.iter().map(String::as_str).collect());
            assert_eq!(events.as_deref(), expected, "{}", self.told);
        }
    }
}
