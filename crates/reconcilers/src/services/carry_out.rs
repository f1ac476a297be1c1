//! One step of one service: what was decided, carried out in one transaction.

use std::collections::{BTreeMap, BTreeSet};

use launch::{Shortage, uuid};
use model::service::{DeploymentId, ServiceDeployment, ServiceEvent};
use model::task::{StopRequest, TaskStatus};
use model::{TargetGroupId, TaskId, UnixMillis};
use rules::service::{Decision, Registration, Retire, decide};
use store::{ServiceKey, StoreError, Tx};

use super::changes::Users;
use super::snapshot::Seen;
use super::targets::Group;
use super::{Looked, Surroundings, launching};

/// What is taken back once tasks can be placed again.
const NO_PLACE: &str = "was unable to place a task.";
/// How long a complaint is not repeated.
const COMPLAINT_MILLIS: i64 = 6 * 60 * 60 * 1000;

/// Looks at a service; `None` when there is something to do.
pub(super) fn idle(
    tx: &Tx<'_>,
    key: &ServiceKey,
    surroundings: &Surroundings,
    users: &Users,
    (now, place_after): (UnixMillis, Option<UnixMillis>),
) -> Result<Option<Looked>, StoreError> {
    let Some(seen) = Seen::read(tx, key, users)? else {
        return Ok(Some(Looked::nothing()));
    };
    let decision = decide(&seen.snapshot(now, surroundings.pace, place_after));
    let nothing = Decision {
        wake_at: decision.wake_at,
        ..Decision::nothing(&seen.service)
    };
    let is_idle = decision == nothing && !seen.has_news_of_groups();
    Ok(is_idle.then(|| Looked {
        wake_at: decision.wake_at,
        target_groups: seen.target_groups(),
        had_room: None,
    }))
}

/// Looks at a service, and does what is to be done.
pub(super) fn step(
    tx: &mut Tx<'_>,
    key: &ServiceKey,
    surroundings: &Surroundings,
    users: &Users,
    (now, place_after): (UnixMillis, Option<UnixMillis>),
) -> Result<Looked, StoreError> {
    let Some(seen) = Seen::read(tx, key, users)? else {
        return Ok(Looked::nothing());
    };
    let decision = decide(&seen.snapshot(now, surroundings.pace, place_after));
    let mut step = Step {
        seen: &seen,
        surroundings,
        now,
        events: Vec::new(),
        complaints: Vec::new(),
        unplaced: BTreeMap::new(),
    };
    let had_room = step.carry_out(tx, &decision)?;
    for missing in seen.missing_groups() {
        step.complaints.push(missing);
    }
    step.store(tx, decision.clone(), had_room)?;
    Ok(Looked {
        wake_at: decision.wake_at,
        target_groups: seen.target_groups(),
        had_room,
    })
}

impl Looked {
    fn nothing() -> Self {
        Self {
            wake_at: None,
            target_groups: BTreeSet::new(),
            had_room: None,
        }
    }
}

impl Seen {
    fn target_groups(&self) -> BTreeSet<TargetGroupId> {
        let groups = self.groups.values().flatten();
        groups
            .map(|group| group.of.target_group_id.clone())
            .collect()
    }

    /// What is to be told of target groups that were deleted: tasks of the PRIMARY cannot be their targets.
    fn missing_groups(&self) -> BTreeSet<String> {
        let name = &self.service.name;
        let primary = self.service.primary().map(|primary| primary.id);
        let mut own = self.tasks.iter();
        if !own.any(|task| Some(task.deployment) == primary && task.is_live()) {
            return BTreeSet::new();
        }
        let groups = primary.and_then(|primary| self.groups.get(&primary));
        let groups = groups.into_iter().flatten();
        groups
            .filter(|group| !group.exists)
            .map(|group| {
                let arn = &group.of.target_group_arn;
                format!(
                    "(service {name}) failed to register targets in (target-group {arn}) with (error \
                     TargetGroupNotFound: One or more target groups not found)"
                )
            })
            .collect()
    }

    fn has_news_of_groups(&self) -> bool {
        let told = &self.service.complaints;
        let mut missing = self.missing_groups().into_iter();
        missing.any(|text| !told.contains_key(&text))
    }

    fn group(&self, task: &TaskId, arn: &str, port: u16) -> Option<&Group> {
        let of = self.rows.get(task)?.task.service.as_ref()?;
        let mut groups = self.groups.get(&of.deployment)?.iter();
        groups.find(|one| one.of.target_group_arn == arn && one.of.container_port == port)
    }
}

/// A decision that is being carried out.
struct Step<'a> {
    seen: &'a Seen,
    surroundings: &'a Surroundings,
    now: UnixMillis,
    events: Vec<String>,
    /// Events that are not told again while they stand.
    complaints: Vec<String>,
    /// How many tasks of each deployment found no room.
    unplaced: BTreeMap<DeploymentId, u32>,
}

impl Step<'_> {
    /// Answers whether there was room for all tasks that were to start.
    fn carry_out(
        &mut self,
        tx: &mut Tx<'_>,
        decision: &Decision,
    ) -> Result<Option<bool>, StoreError> {
        for revision in &decision.revisions {
            tx.service_revision_put(revision)?;
        }
        let had_room = self.start(tx, decision)?;
        self.register(tx, &decision.registers)?;
        self.deregister(tx, &decision.deregisters)?;
        self.retire(tx, &decision.retires)?;
        self.stop(tx, &decision.stops)?;
        for task in &decision.settled {
            tx.service_task_settle(task)?;
        }
        for record in &decision.records {
            let record = self.without_unplaced(record);
            if !self.is_stored(&record) {
                tx.service_deployment_put(&record)?;
            }
        }
        Ok(had_room)
    }

    fn start(&mut self, tx: &mut Tx<'_>, decision: &Decision) -> Result<Option<bool>, StoreError> {
        let (mut started, mut had_room) = (Vec::new(), None);
        for start in &decision.starts {
            let id = start.deployment;
            let revision = launching::revision_of(&self.seen.revisions, &decision.revisions, id);
            let Some(revision) = revision else { continue };
            let (surroundings, now) = (self.surroundings, self.now);
            let wanted = start.providers.len();
            let launched =
                launching::start(tx, &decision.service, &revision, start, surroundings, now)?;
            match launched {
                Ok(launched) => {
                    self.miss(id, wanted - launched.tasks.len());
                    had_room = Some(had_room.unwrap_or(true) && launched.shortage.is_none());
                    self.complain_of(launched.shortage);
                    match &start.zone {
                        Some(zone) if !launched.tasks.is_empty() => {
                            let (count, tasks) = (launched.tasks.len(), named(&launched.tasks));
                            self.tell(format!(
                                "has started {count} tasks in {zone} to AZ Rebalance: {tasks}."
                            ));
                        }
                        _ => started.extend(launched.tasks),
                    }
                }
                Err(reason) => {
                    self.miss(id, wanted);
                    had_room = Some(false);
                    self.complain(format!("{NO_PLACE} Reason: {reason}"));
                }
            }
        }
        if !started.is_empty() {
            tracing::info!(
                cluster = decision.service.cluster,
                service = decision.service.name,
                count = started.len(),
                "the service starts tasks"
            );
            let (count, tasks) = (started.len(), named(&started));
            self.tell(format!("has started {count} tasks: {tasks}."));
        }
        Ok(had_room)
    }

    fn miss(&mut self, deployment: DeploymentId, count: usize) {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        let unplaced = self.unplaced.entry(deployment).or_default();
        *unplaced = unplaced.saturating_add(count);
    }

    /// A record counts what was to be started as pending; what found no room is not there.
    fn without_unplaced(&self, record: &ServiceDeployment) -> ServiceDeployment {
        let mut record = record.clone();
        for summary in record.sources.iter_mut().chain([&mut record.target]) {
            let unplaced = self.unplaced.get(&summary.revision).copied();
            summary.pending = summary.pending.saturating_sub(unplaced.unwrap_or(0));
        }
        record
    }

    /// Whether nothing of a record is news: as long as there is no room, the same tasks are missed again.
    fn is_stored(&self, record: &ServiceDeployment) -> bool {
        let mut stored = self.seen.records.iter();
        stored.any(|stored| {
            let same_time = ServiceDeployment {
                updated_at: stored.updated_at,
                ..record.clone()
            };
            same_time == *stored
        })
    }

    fn complain_of(&mut self, shortage: Option<Shortage>) {
        if let Some(shortage) = shortage {
            let reason = shortage.reason();
            self.complain(format!("{NO_PLACE} Reason: {reason}."));
        }
    }

    fn register(
        &mut self,
        tx: &mut Tx<'_>,
        registrations: &[Registration],
    ) -> Result<(), StoreError> {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for one in registrations {
            let arn = &one.target_group_arn;
            let Some(group) = self.seen.group(&one.task, arn, one.port) else {
                continue;
            };
            let Some(interface) = self.seen.interfaces.get(&one.task) else {
                continue;
            };
            group.register(tx, interface, self.now)?;
            *counts.entry(arn).or_default() += 1;
        }
        for (arn, count) in counts {
            self.tell(format!(
                "registered {count} targets in (target-group {arn})"
            ));
        }
        Ok(())
    }

    fn deregister(
        &mut self,
        tx: &mut Tx<'_>,
        registrations: &[Registration],
    ) -> Result<(), StoreError> {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        let mut draining = BTreeSet::new();
        for one in registrations {
            let arn = &one.target_group_arn;
            let seen = self.seen;
            let (Some(group), Some(interface), Some(row)) = (
                seen.group(&one.task, arn, one.port),
                seen.interfaces.get(&one.task),
                seen.rows.get(&one.task),
            ) else {
                continue;
            };
            if group.deregister(tx, row, interface, self.now)? {
                *counts.entry(arn).or_default() += 1;
                if row.observation.stopped_at.is_none() {
                    draining.insert(&one.task);
                }
            }
        }
        for (arn, count) in counts {
            self.tell(format!(
                "deregistered {count} targets in (target-group {arn})"
            ));
        }
        if !draining.is_empty() {
            let count = draining.len();
            self.tell(format!("has begun draining connections on {count} tasks."));
        }
        Ok(())
    }

    /// Tasks that are targets of something stop later.
    fn retire(&mut self, tx: &mut Tx<'_>, retires: &[Retire]) -> Result<(), StoreError> {
        let (mut stopped, mut pending) = (Vec::new(), 0);
        for retire in retires {
            let Some(row) = self.seen.rows.get(&retire.task) else {
                continue;
            };
            let mut task = row.task.clone();
            let request = StopRequest {
                code: retire.code,
                reason: retire.reason.clone(),
                at: self.now,
            };
            if !self.is_target(tx, &retire.task)? {
                task.stop.get_or_insert_with(|| request.clone());
                if row.observation.status < TaskStatus::Running {
                    pending += 1;
                } else {
                    stopped.push(task.id.clone());
                }
            }
            task.retire.get_or_insert(request);
            tracing::info!(task = %task.id, reason = retire.reason, "the service stops a task");
            tx.task_update(&task)?;
        }
        self.tell_stopped(&stopped);
        if pending > 0 {
            self.tell(format!("stopped {pending} pending tasks."));
        }
        Ok(())
    }

    fn stop(&mut self, tx: &mut Tx<'_>, stops: &[TaskId]) -> Result<(), StoreError> {
        let mut stopped = Vec::new();
        for id in stops {
            // What was retired a moment ago is stored already.
            let Some(mut row) = tx.task_find(id)? else {
                continue;
            };
            let Some(retire) = row.task.retire.clone() else {
                continue;
            };
            if row.task.stop.is_none() {
                row.task.stop = Some(StopRequest {
                    at: self.now,
                    ..retire
                });
                tx.task_update(&row.task)?;
                stopped.push(id.clone());
            }
        }
        self.tell_stopped(&stopped);
        Ok(())
    }

    fn tell_stopped(&mut self, stopped: &[TaskId]) {
        if !stopped.is_empty() {
            let (count, tasks) = (stopped.len(), named(stopped));
            self.tell(format!("has stopped {count} running tasks: {tasks}."));
        }
    }

    /// Whether the task has a target that is registered or draining.
    fn is_target(&self, tx: &Tx<'_>, task: &TaskId) -> Result<bool, StoreError> {
        let (Some(row), Some(interface)) =
            (self.seen.rows.get(task), self.seen.interfaces.get(task))
        else {
            return Ok(false);
        };
        let of = row.task.service.as_ref().map(|of| of.deployment);
        let groups = of.and_then(|of| self.seen.groups.get(&of));
        for group in groups.into_iter().flatten() {
            if group.target(tx, row, interface.private_address)?.is_some() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn tell(&mut self, what: String) {
        let name = &self.seen.service.name;
        self.events.push(format!("(service {name}) {what}"));
    }

    fn complain(&mut self, what: String) {
        let name = &self.seen.service.name;
        self.complaints.push(format!("(service {name}) {what}"));
    }

    /// Stores the service and its events.
    fn store(
        mut self,
        tx: &mut Tx<'_>,
        decision: Decision,
        had_room: Option<bool>,
    ) -> Result<(), StoreError> {
        let mut service = decision.service;
        if had_room == Some(true) {
            service
                .complaints
                .retain(|text, _| !text.contains(NO_PLACE));
        }
        for complaint in std::mem::take(&mut self.complaints) {
            let told = service.complaints.get(&complaint);
            let is_news = told.is_none_or(|at| {
                self.now.millis_since(*at) >= self.surroundings.pace.millis(COMPLAINT_MILLIS)
            });
            if is_news {
                tracing::warn!(cluster = service.cluster, "{complaint}");
                service.complaints.insert(complaint.clone(), self.now);
                self.events.push(complaint);
            }
        }
        if service != self.seen.service {
            tx.service_put(&service)?;
        }
        let mut told = decision.events;
        let outcomes = told.split_off(decision.causes.min(told.len()));
        told.append(&mut self.events);
        told.extend(outcomes);
        for message in told {
            let event = ServiceEvent {
                id: uuid((self.surroundings.random)()),
                at: self.now,
                message,
            };
            tx.service_event_add(&service.cluster, &service.name, &event)?;
        }
        Ok(())
    }
}

/// `(task a) (task b)`.
fn named(tasks: &[TaskId]) -> String {
    let named: Vec<String> = tasks.iter().map(|task| format!("(task {task})")).collect();
    named.join(" ")
}
