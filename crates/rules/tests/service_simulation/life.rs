//! How a task lives: what will be seen of it, and when, decided when it is made.

use std::collections::{BTreeMap, VecDeque};

use model::TaskId;
use model::service::DeploymentId;
use model::task::{HealthStatus, StopCode, TaskStatus};
use rules::service::{TargetSeen, TargetView, TaskView};

use crate::world::World;

/// A revision of the task definition.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Build {
    pub(crate) quality: Quality,
    /// It has a container check that decides.
    pub(crate) has_check: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quality {
    Good,
    /// Its image cannot be pulled.
    NeverStarts,
    /// It runs, and ends a moment later.
    Crashes,
    /// It runs, and its checks fail. Without checks it is good.
    NeverHealthy,
}

/// What becomes of one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    Lives,
    FailsToStart,
    /// So many milliseconds after it ran.
    Ends(i64),
    NeverHealthy,
    /// Its health is bad from, and until, so many milliseconds after it ran.
    Flaps(i64, i64),
}

/// What is seen next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    Status(TaskStatus),
    Digest,
    Health(HealthStatus),
    Targets { healthy: bool },
    Ends(StopCode),
}

/// What the world knows of a task beside what is seen of it.
#[derive(Debug)]
pub(crate) struct Life {
    pub(crate) retire: bool,
    pub(crate) stop: bool,
    pub(crate) digest: String,
    pub(crate) is_unhealthy: bool,
    plan: VecDeque<(i64, Change)>,
    /// What comes of each target.
    targets: Vec<Option<(i64, TargetSeen)>>,
    /// When something is seen of it; `i64::MAX` for never.
    pub(crate) due: i64,
}

impl Life {
    fn reckon(&mut self) {
        let plan = self.plan.front().map(|(at, _)| *at);
        let targets = self.targets.iter().flatten().map(|(at, _)| *at);
        self.due = targets.chain(plan).min().unwrap_or(i64::MAX);
    }
}

/// A task that is to be made.
#[derive(Debug)]
pub(crate) struct NewTask {
    pub(crate) deployment: DeploymentId,
    pub(crate) provider: Option<String>,
    pub(crate) zone: String,
    pub(crate) digest: String,
}

impl World {
    /// Makes a task, with the fate that its build and chance give it.
    pub(crate) fn make_task(&mut self, new: NewTask) {
        let spec = &self.revisions[&new.deployment].spec;
        let balancers = spec.load_balancers.clone();
        let build = self.builds[&spec.revision];
        let fate = self.fate(build);
        let plan = self.plan(build, fate);
        let view = TaskView {
            id: TaskId::from_random(self.bits()),
            deployment: new.deployment,
            created_at: self.now,
            zone: new.zone,
            capacity_provider: new.provider,
            status: TaskStatus::Provisioning,
            is_leaving: false,
            is_retiring: false,
            is_stopping: false,
            stop_code: None,
            started_at: None,
            health: build.has_check.then_some(HealthStatus::Unknown),
            targets: balancers
                .iter()
                .map(|one| TargetView {
                    target_group_arn: one.target_group_arn.clone(),
                    port: one.container_port,
                    seen: TargetSeen::Absent,
                })
                .collect(),
            protected_until: None,
            digests: BTreeMap::new(),
        };
        let mut life = Life {
            retire: false,
            stop: false,
            digest: new.digest,
            is_unhealthy: fate == Fate::NeverHealthy,
            plan,
            targets: vec![None; balancers.len()],
            due: 0,
        };
        life.reckon();
        let place = self.views.partition_point(|one| one.id < view.id);
        self.views.insert(place, view);
        self.lives.insert(place, life);
        self.starts += 1;
        self.tell_task(place, || format!("is started: {fate:?}"));
    }

    fn fate(&mut self, build: Build) -> Fate {
        match build.quality {
            Quality::NeverStarts => return Fate::FailsToStart,
            Quality::Crashes => return Fate::Ends(self.millis(100, 5_000)),
            Quality::NeverHealthy => return Fate::NeverHealthy,
            Quality::Good if !self.faults => return Fate::Lives,
            Quality::Good => {}
        }
        match self.random.below(100) {
            0..=6 => Fate::FailsToStart,
            7..=12 => Fate::Ends(self.millis(100, 20_000)),
            13..=18 => Fate::Ends(self.millis(30_000, 400_000)),
            19..=23 => Fate::NeverHealthy,
            24..=30 => {
                let from = self.millis(1_000, 200_000);
                Fate::Flaps(from, from + self.millis(500, 100_000))
            }
            _ => Fate::Lives,
        }
    }

    fn plan(&mut self, build: Build, fate: Fate) -> VecDeque<(i64, Change)> {
        use Change::{Digest, Ends, Health, Status, Targets};
        let mut at = self.now.0;
        let mut plan = VecDeque::new();
        // Not everything is seen: what comes next may come before it was told.
        for status in [TaskStatus::Pending, TaskStatus::Activating] {
            at += self.millis(100, 2_000);
            if !(self.faults && self.random.chance(15)) {
                plan.push_back((at, Status(status)));
            }
        }
        if self.faults && self.random.chance(5) {
            at += self.millis(10_000, 200_000);
        }
        if fate == Fate::FailsToStart {
            plan.push_back((at, Ends(StopCode::TaskFailedToStart)));
            return plan;
        }
        if self.random.chance(50) {
            plan.push_back((at, Digest));
        }
        let ran = at + self.millis(10, 1_500);
        plan.push_back((ran, Digest));
        plan.push_back((ran, Status(TaskStatus::Running)));
        if build.has_check {
            let health = match fate {
                Fate::NeverHealthy => HealthStatus::Unhealthy,
                _ => HealthStatus::Healthy,
            };
            plan.push_back((ran + self.millis(1_000, 40_000), Health(health)));
        }
        match fate {
            Fate::Ends(after) => {
                plan.push_back((ran + after, Ends(StopCode::EssentialContainerExited)));
            }
            Fate::Flaps(from, until) if build.has_check => {
                plan.push_back((ran + from, Health(HealthStatus::Unhealthy)));
                plan.push_back((ran + until, Health(HealthStatus::Healthy)));
            }
            Fate::Flaps(from, until) => {
                plan.push_back((ran + from, Targets { healthy: false }));
                plan.push_back((ran + until, Targets { healthy: true }));
            }
            Fate::Lives | Fate::NeverHealthy | Fate::FailsToStart => {}
        }
        plan.make_contiguous().sort_by_key(|(at, _)| *at);
        plan
    }

    /// When the next thing is seen of a task, and of which.
    pub(crate) fn next_change(&self) -> Option<(i64, usize)> {
        let mut first: Option<(i64, usize)> = None;
        for (index, life) in self.lives.iter().enumerate() {
            if life.due < first.map_or(i64::MAX, |(at, _)| at) {
                first = Some((life.due, index));
            }
        }
        first
    }

    /// Lets the next thing of the task at `index` be seen.
    pub(crate) fn apply_change(&mut self, index: usize) {
        self.dirty = true;
        let life = &mut self.lives[index];
        let due = life.due;
        let target = life
            .targets
            .iter_mut()
            .position(|one| one.as_ref().is_some_and(|(at, _)| *at == due));
        if let Some(number) = target {
            let (_, seen) = life.targets[number].take().unwrap();
            life.reckon();
            self.history.target_seen(&self.views[index], &seen);
            self.tell_task(index, || format!("as a target: {seen:?}"));
            self.views[index].targets[number].seen = seen;
            return;
        }
        let (_, change) = life.plan.pop_front().unwrap();
        life.reckon();
        self.tell_task(index, || format!("{change:?}"));
        self.see(index, change);
    }

    fn see(&mut self, index: usize, change: Change) {
        let now = self.now;
        let view = &mut self.views[index];
        let life = &mut self.lives[index];
        match change {
            Change::Status(status) => {
                view.status = view.status.max(status);
                if status == TaskStatus::Running {
                    view.started_at = Some(now);
                }
            }
            Change::Digest => {
                let digest = life.digest.clone();
                view.digests.insert("app".to_owned(), digest);
                self.history.runs(view, self.is_consistent);
            }
            Change::Health(health) => {
                view.health = Some(health);
                self.history.health_seen(view, health);
            }
            Change::Targets { healthy } => {
                life.is_unhealthy = !healthy;
                for number in 0..view.targets.len() {
                    let seen = &view.targets[number].seen;
                    if matches!(seen, TargetSeen::Healthy | TargetSeen::Unhealthy { .. }) {
                        let seen = checked(healthy);
                        self.history.target_seen(view, &seen);
                        view.targets[number].seen = seen;
                    }
                }
            }
            Change::Ends(code) => {
                view.is_leaving = true;
                // What ended by itself says so, even when its end had been wished.
                view.stop_code = Some(code);
                self.history.died(view, &self.service);
                let before = view.status;
                if self.random.chance(70) {
                    self.views[index].status = before.max(TaskStatus::Stopping);
                }
                self.end(index);
            }
        }
    }

    /// The checks of a task begin to fail, for good.
    pub(crate) fn fall_ill(&mut self, index: usize) {
        self.see(index, Change::Targets { healthy: false });
        self.dirty = true;
    }

    /// The engine is asked to stop a task.
    pub(crate) fn stop(&mut self, index: usize) {
        self.tell_task(index, || "is told to stop".to_owned());
        self.lives[index].stop = true;
        let view = &mut self.views[index];
        view.is_leaving = true;
        view.is_stopping = true;
        if view.status < TaskStatus::Stopping {
            self.end(index);
        }
    }

    /// From here it goes down, whatever was planned.
    fn end(&mut self, index: usize) {
        use TaskStatus::{Deprovisioning, Stopped, Stopping};
        let mut at = self.now.0;
        let mut plan = VecDeque::new();
        for status in [Stopping, Deprovisioning, Stopped] {
            at += self.millis(1, 1_500);
            if status == Stopped || !self.random.chance(50) {
                plan.push_back((at, Change::Status(status)));
            }
        }
        let life = &mut self.lives[index];
        life.plan = plan;
        life.reckon();
    }

    /// The target becomes one; soon its first check is over.
    pub(crate) fn register(&mut self, index: usize, number: usize) {
        let seen = if self.is_unused {
            TargetSeen::Unused
        } else {
            checked(!self.lives[index].is_unhealthy)
        };
        let at = self.now.0 + self.millis(500, 20_000);
        self.views[index].targets[number].seen = TargetSeen::Initial;
        self.lives[index].targets[number] = Some((at, seen));
        self.lives[index].reckon();
    }

    /// The target drains, and is gone when that is over.
    pub(crate) fn deregister(&mut self, index: usize, number: usize) {
        let life = &mut self.lives[index];
        let target = &mut self.views[index].targets[number];
        target.seen = TargetSeen::Draining;
        life.targets[number] = Some((self.now.0 + self.drain_millis, TargetSeen::Absent));
        self.lives[index].reckon();
    }
}

fn checked(healthy: bool) -> TargetSeen {
    if healthy {
        TargetSeen::Healthy
    } else {
        TargetSeen::Unhealthy {
            reason: "Health checks failed with these codes: [503]".to_owned(),
        }
    }
}
