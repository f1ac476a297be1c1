//! Random histories: tasks, stops, exits, output, deaths of everything, in any order.
//!
//! After every step what must always hold is checked; when the accidents stop, everything has to
//! come to rest. A failure prints its seed: `SEED=… cargo nextest run -p reconcilers random`.

use std::collections::BTreeMap;

use model::TaskId;
use model::task::TaskStatus;

use crate::simulated_engine::Delivery;
use crate::world::{GROUP, LOGGED, World};

const HISTORIES: u64 = 16;
const STEPS: u32 = 60;
const TASKS_MAX: usize = 6;

#[tokio::test(start_paused = true)]
async fn histories_come_to_rest() {
    if let Some(seed) = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
    {
        return history(seed).await;
    }
    for seed in 1..=HISTORIES {
        eprintln!("seed {seed}");
        history(seed).await;
    }
}

async fn history(seed: u64) {
    let mut history = History {
        world: World::new().await,
        random: Random(seed),
        tasks: BTreeMap::new(),
    };
    for _ in 0..STEPS {
        history.act().await;
        history.check().await;
    }
    history.check_rest().await;
}

struct History {
    world: World,
    random: Random,
    tasks: BTreeMap<TaskId, Known>,
}

/// What is known of a task from outside.
#[derive(Debug, Default)]
struct Known {
    logged: bool,
    /// The lines that its container wrote; the last one is only begun.
    lines: Vec<String>,
    /// How much of the last line it wrote.
    written: usize,
    status: TaskStatus,
    version: i64,
}

impl History {
    /// One thing happens; the loops get anything between no time and all they need.
    async fn act(&mut self) {
        let task = self.any_task();
        match (self.random.below(24), task) {
            (0..=3, _) | (_, None) => self.run_task().await,
            (4, Some(task)) => self.world.stop_task(&task).await,
            (5, Some(task)) => self.world.host.exit(&task, 1),
            (6, Some(task)) => self.world.host.kill_shim(&task),
            (7..=12, Some(task)) => self.write(&task),
            (13..=17, Some(task)) => {
                self.world.host.step(&task);
            }
            (18, _) => self.world.crash().await,
            (19, _) => {
                let touches = 1 + self.random.below(12);
                self.world.host.die_at_touch(Some(touches));
            }
            (20, _) => self.deliver(),
            (21, _) if self.random.below(8) == 0 => self.world.reboot().await,
            _ => self.world.settle().await,
        }
        match self.random.below(4) {
            0 => self.world.rest().await,
            1 => tokio::task::yield_now().await,
            _ => {}
        }
        if !self.world.host.is_alive() {
            self.world.crash().await;
        }
    }

    async fn run_task(&mut self) {
        if self.tasks.len() >= TASKS_MAX {
            return;
        }
        let logged = self.random.below(4) > 0;
        let log = if logged { LOGGED } else { &[] };
        let task = self.world.run_task(log).await;
        let known = Known {
            logged,
            ..Known::default()
        };
        self.tasks.insert(task, known);
    }

    /// What is missing of the line begun before, and the beginning of the next one.
    fn write(&mut self, task: &TaskId) {
        let Some(known) = self.tasks.get_mut(task) else {
            return;
        };
        let next = format!("line {}", known.lines.len() + 1);
        let cut = self.random.below(3) as usize;
        let rest = known.lines.last().map_or("", |line| &line[known.written..]);
        let newline = if known.lines.is_empty() { "" } else { "\n" };
        let text = format!("{rest}{newline}{}", &next[..cut]);
        if self.world.host.write(task, text.as_bytes()) {
            known.lines.push(next);
            known.written = cut;
        }
    }

    fn deliver(&mut self) {
        let delivery = match self.random.below(4) {
            0 => Delivery::Sound,
            1 => Delivery::Lost,
            2 => Delivery::Repeated,
            _ => Delivery::Delayed,
        };
        self.world.host.deliver(delivery);
    }

    /// What holds at any time.
    async fn check(&mut self) {
        let held = self.world.host.task_ids();
        let (rows, interfaces) = self.world.rows().await;
        for row in rows {
            let id = &row.task.id;
            let status = row.observation.status;
            let known = self.tasks.get_mut(id).expect("a task that was asked for");
            assert!(
                status >= known.status && row.version >= known.version,
                "{id} went from {known:?} to {status:?}"
            );
            (known.status, known.version) = (status, row.version);
            assert_eq!(
                interfaces.contains(id),
                status != TaskStatus::Stopped,
                "{id} is {status:?}"
            );
            if status == TaskStatus::Stopped {
                assert!(!self.world.host.runs(id), "{id} runs though it is STOPPED");
            }
            let counts = self.world.host.counts(id);
            assert!(counts.started <= 1, "{id}: {counts:?}");
        }
        for task in held {
            assert!(self.tasks.contains_key(&task), "{task} has no row");
        }
    }

    /// The accidents are over: everything comes to rest.
    async fn check_rest(&mut self) {
        self.world.host.die_at_touch(None);
        self.world.host.deliver(Delivery::Sound);
        // Reports that were lost are asked for by the next control plane.
        self.world.crash().await;
        self.world.settle().await;
        self.check().await;
        let held = self.world.host.task_ids();
        for (id, known) in &self.tasks {
            let running = known.status == TaskStatus::Running;
            assert!(running || known.status == TaskStatus::Stopped, "{known:?}");
            assert_eq!(self.world.host.runs(id), running, "{id}: {known:?}");
            assert_eq!(held.contains(id), running, "{id}: {known:?}");
            if known.logged {
                let events = self.world.events(GROUP, id).await.unwrap_or_default();
                assert_eq!(events, known.events(), "{id}");
            }
        }
    }

    fn any_task(&mut self) -> Option<TaskId> {
        let count = u32::try_from(self.tasks.len()).unwrap();
        let n = self.random.below(count.max(1)) as usize;
        self.tasks.keys().nth(n).cloned()
    }
}

impl Known {
    /// What has to be in the task's stream. A line that is only begun becomes an event when the
    /// container ends.
    fn events(&self) -> Vec<&str> {
        let mut events: Vec<_> = self.lines.iter().map(String::as_str).collect();
        if let Some(begun) = events.pop()
            && self.status == TaskStatus::Stopped
            && self.written > 0
        {
            events.push(&begun[..self.written]);
        }
        events
    }
}

/// Pseudo-random numbers (SplitMix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^= bits >> 31;
        u32::try_from(bits % u64::from(end)).expect("it is below a u32")
    }
}
