//! The service loop of the simulation: what happens next, what is decided about it, and the carrying out of
//! decisions, as the real loop does it: all of one in one transaction, but for what cannot be placed.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::mem;

use model::UnixMillis;
use model::service::{Service, ServiceDeployment, ServiceDeploymentStatus, ServiceStatus};
use rules::service::{Decision, Registration, Snapshot, Start, decide};

use crate::invariants::{Checked, Violation, check_outcome, check_step, hold};
use crate::life::NewTask;
use crate::world::World;

const PLACE_PAUSE_MAX: i64 = 60_000;
/// One sleep of so many is looked at.
const SLEEPS_CHECKED: u64 = 4;
/// Longer than anything that is waited for.
const LONG_MILLIS: i64 = 30 * 24 * 3_600_000;
const NO_ROOM: &str = "(service s) was unable to place a task. Reason: Capacity is unavailable at this \
     time. Please try again later or in a different availability zone.";

impl World {
    /// Lets the next thing happen and the service loop answer. False when nothing will ever happen again.
    pub(crate) fn step(&mut self) -> Result<bool, Violation> {
        let change = self.next_change();
        let fault = self.faults.then_some(self.next_fault);
        let ask = [self.wake_at, self.retry_at, self.place_after];
        let times = ask.into_iter().flatten().chain(fault).map(|at| at.0);
        let ready = (self.dirty && self.retry_at.is_none()).then_some(self.now.0);
        let times = times.chain(ready).chain(change.map(|(at, _)| at));
        let Some(at) = times.min() else {
            return Ok(false);
        };
        self.steps += 1;
        self.now.0 = self.now.0.max(at);
        match change {
            Some((due, index)) if due <= self.now.0 => self.apply_change(index),
            _ if fault.is_some_and(|due| due <= self.now) => self.cause_fault(),
            _ => {}
        }
        let is_due = |at: Option<UnixMillis>| at.is_some_and(|at| at <= self.now);
        let waits = self.retry_at.is_some() && !is_due(self.retry_at);
        if waits || !(self.dirty || ask.into_iter().any(is_due)) {
            return Ok(true);
        }
        if self.faults && self.random.chance(4) {
            // The process died before anything was written, or the transaction was refused.
            self.retry_at = Some(self.now.plus_millis(self.millis(1, 3_000)));
            self.tell(|| "a decision is lost".to_owned());
            return Ok(true);
        }
        self.answer()?;
        Ok(true)
    }

    /// Steps until `until`, or until nothing happens any more; then it is that time.
    pub(crate) fn run(&mut self, until: UnixMillis) -> Checked {
        loop {
            let change = self.next_change().map(|(at, _)| at);
            let times = [self.wake_at, self.retry_at, self.place_after];
            let next = times
                .into_iter()
                .flatten()
                .map(|at| at.0)
                .chain(change)
                .min();
            let is_over = next.is_none_or(|at| at > until.0);
            if is_over && !self.dirty {
                self.now = self.now.max(until);
                return Ok(());
            }
            self.step()?;
        }
    }

    fn answer(&mut self) -> Checked {
        let is_due = |at: Option<UnixMillis>| at.is_some_and(|at| at <= self.now);
        if is_due(self.place_after) {
            self.place_after = None;
        }
        self.retry_at = None;
        let was_dirty = mem::take(&mut self.dirty);
        if self.service.status == ServiceStatus::Inactive {
            self.wake_at = None;
            return Ok(());
        }
        self.decisions += 1;
        let decision = self.decide();
        check_step(self, &decision)?;
        self.wake_at = decision.wake_at;
        if is_nothing(&decision, &self.service) {
            self.sleeps_well(decision.wake_at)?;
            return if was_dirty {
                Ok(())
            } else {
                self.history.idle(self.now, self.pace)
            };
        }
        let before = self.service.clone();
        let asks_to_stop = self
            .unfinished_records()
            .any(|one| one.status == ServiceDeploymentStatus::RollbackRequested);
        self.history.asks_to_stop = asks_to_stop;
        self.carry_out(&decision)?;
        check_outcome(self, &before, &decision)?;
        self.history
            .check((&before, &self.service), &decision, (self.now, self.pace))?;
        self.forget_old();
        if self.service.status == ServiceStatus::Inactive {
            self.wake_at = None;
            return Ok(());
        }
        if self.place_after.is_some() {
            // Not everything was carried out; the next answer may say so.
            self.dirty = true;
            return Ok(());
        }
        let again = self.decide();
        self.wake_at = again.wake_at;
        hold(
            "what was carried out is not decided again",
            is_nothing(&again, &self.service),
            || difference(&again, &self.service),
        )?;
        self.sleeps_well(again.wake_at)
    }

    /// Until the time that was named, nothing is to be decided unless something happens.
    fn sleeps_well(&self, wake_at: Option<UnixMillis>) -> Checked {
        if !self.steps.is_multiple_of(SLEEPS_CHECKED) {
            return Ok(());
        }
        let at = match wake_at {
            Some(at) => at.plus_millis(-1),
            None => self.now.plus_millis(LONG_MILLIS),
        };
        let decision = self.decide_at(at);
        hold(
            "what time alone changes has its time named",
            is_nothing(&decision, &self.service),
            || format!("until {at:?}: {}", difference(&decision, &self.service)),
        )
    }

    fn decide(&self) -> Decision {
        self.decide_at(self.now)
    }

    /// What is decided at this time, with the planted bug if there is one.
    fn decide_at(&self, now: UnixMillis) -> Decision {
        let revisions: BTreeMap<_, _> = self.revisions.iter().map(|(id, one)| (*id, one)).collect();
        // As the store is read: after a rollback, two deployments have the same record.
        let deployments = self.service.deployments.iter();
        let records: Vec<ServiceDeployment> = deployments
            .filter_map(|one| {
                let mut records = self.records.iter();
                records.find(|record| record.id == one.service_deployment)
            })
            .cloned()
            .collect();
        let snapshot = Snapshot {
            now,
            pace: self.pace,
            service: &self.service,
            revisions,
            records: &records,
            last_completed: self.last_completed,
            tasks: &self.views,
            alarms: self.alarms.clone(),
            zones: self.zones.clone(),
            place_after: self.place_after,
        };
        let mut decision = decide(&snapshot);
        if let Some(bug) = self.bug {
            bug.spoil(self, &mut decision);
        }
        decision
    }

    fn carry_out(&mut self, decision: &Decision) -> Checked {
        self.note(decision);
        if self.tells {
            let said = difference(decision, &self.service);
            self.tell(|| format!("decided: {said}"));
        }
        for record in &decision.records {
            let was = self.records.iter().find(|one| one.id == record.id);
            self.history.check_record(was, record)?;
            self.put_record(record.clone());
        }
        self.service = decision.service.clone();
        for revision in &decision.revisions {
            self.revisions.insert(revision.id, revision.clone());
        }
        for one in &decision.registers {
            let (index, number) = self.target(one);
            self.register(index, number);
        }
        for one in &decision.deregisters {
            let (index, number) = self.target(one);
            self.deregister(index, number);
        }
        for one in &decision.retires {
            let index = self.index(&one.task);
            self.retire(index, one.code);
            let mut targets = self.views[index].targets.iter();
            if targets.all(|target| target.seen == rules::service::TargetSeen::Absent) {
                self.stop(index);
            }
        }
        for id in &decision.stops {
            let index = self.index(id);
            self.stop(index);
        }
        for id in &decision.settled {
            let index = self.index(id);
            self.views.remove(index);
            self.lives.remove(index);
        }
        for start in &decision.starts {
            self.place(start);
        }
        self.said.extend(decision.events.iter().cloned());
        Ok(())
    }

    fn index(&self, id: &model::TaskId) -> usize {
        self.views.iter().position(|view| view.id == *id).unwrap()
    }

    fn target(&self, one: &Registration) -> (usize, usize) {
        let index = self.index(&one.task);
        let mut targets = self.views[index].targets.iter();
        let number = targets.position(|target| {
            target.target_group_arn == one.target_group_arn && target.port == one.port
        });
        (index, number.unwrap())
    }

    /// Starts as many as there is room for; the others are tried again after a pause.
    fn place(&mut self, start: &Start) {
        for provider in &start.providers {
            let unfinished = self.views.iter().filter(|view| !view.has_stopped()).count();
            if unfinished >= self.room {
                self.place_after = Some(self.now.plus_millis(self.place_pause));
                self.place_pause = (self.place_pause * 2).min(PLACE_PAUSE_MAX);
                self.service
                    .complaints
                    .entry(NO_ROOM.to_owned())
                    .or_insert(self.now);
                self.tell(|| "no room".to_owned());
                return;
            }
            self.place_pause = 1_000;
            let revision = &self.revisions[&start.deployment];
            let pinned = revision
                .images
                .iter()
                .find_map(|image| image.digest.clone());
            let digest = pinned.unwrap_or_else(|| format!("sha256:{:064x}", self.tag));
            let zone = start.zone.clone().unwrap_or_else(|| self.poorest_zone());
            self.make_task(NewTask {
                deployment: start.deployment,
                provider: provider.clone(),
                zone,
                digest,
            });
        }
    }

    fn poorest_zone(&self) -> String {
        let tasks = |zone: &str| {
            let live = self.views.iter().filter(|view| view.is_live());
            live.filter(|view| view.zone == zone).count()
        };
        self.zones
            .iter()
            .min_by_key(|zone| tasks(zone))
            .unwrap()
            .clone()
    }
}

/// Whether the decision leaves everything as it is.
pub(crate) fn is_nothing(decision: &Decision, service: &Service) -> bool {
    let mut rest = Decision::nothing(service);
    rest.wake_at = decision.wake_at;
    *decision == rest
}

/// What a decision says, without what it leaves as it is.
fn difference(decision: &Decision, service: &Service) -> String {
    let (is, was) = (&decision.service, service);
    let rest = |service: &Service| Service {
        deployments: Vec::new(),
        ..service.clone()
    };
    let (is_rest, was_rest) = (rest(is), rest(was));
    let service: &[_] = if is_rest == was_rest {
        &[]
    } else {
        &[was_rest, is_rest]
    };
    let same = is.deployments == was.deployments;
    let deployments: &[_] = if same { &[] } else { &is.deployments };
    let states = decision
        .records
        .iter()
        .map(|one| (one.status, &one.status_reason));
    let states: Vec<_> = states.collect();
    let revisions: Vec<_> = decision.revisions.iter().map(|one| &one.images).collect();
    [
        part("service", service),
        part("deployments", deployments),
        part("records", &states),
        part("revisions", &revisions),
        part("starts", &decision.starts),
        part("retires", &decision.retires),
        part("stops", &decision.stops),
        part("registers", &decision.registers),
        part("deregisters", &decision.deregisters),
        part("settles", &decision.settled),
        part("says", &decision.events),
        part("wakes", decision.wake_at.as_slice()),
    ]
    .concat()
}

fn part<T: Debug>(name: &str, items: &[T]) -> String {
    if items.is_empty() {
        String::new()
    } else {
        format!("{name} {items:?}; ")
    }
}
