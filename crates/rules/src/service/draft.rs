//! A decision in the making.

use model::UnixMillis;
use model::service::{Deployment, DeploymentId, ServiceDeployment, ServiceStatus};
use model::task::StopCode;

use super::health::{Condition, Judged, judge};
use super::{Decision, Retire, Snapshot, WhyStopped, texts};

/// Complaints and the news of a steady state are told again after this time.
pub(super) const REPEAT_MILLIS: i64 = 6 * 60 * 60 * 1000;

pub(super) struct Draft<'a> {
    pub(super) snapshot: &'a Snapshot<'a>,
    /// Every task; what is retired by this decision is [`Condition::Gone`] from then on.
    pub(super) tasks: Vec<Judged<'a>>,
    pub(super) decision: Decision,
    pub(super) records: Vec<ServiceDeployment>,
    wakes: Vec<UnixMillis>,
    /// Events that tell what has come of it all.
    outcomes: Vec<String>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(snapshot: &'a Snapshot<'a>) -> Self {
        let judged = snapshot.tasks.iter().map(|view| judge(view, snapshot));
        let tasks: Vec<Judged<'a>> = judged.collect();
        let protected = tasks.iter().filter(|task| task.is_protected);
        let wakes = tasks.iter().filter_map(|task| task.changes_at);
        let wakes = wakes.chain(protected.filter_map(|task| task.view.protected_until));
        let wakes = wakes.collect();
        // After a rollback, the deployment that failed and the one that came back have one record together.
        let mut records: Vec<ServiceDeployment> = Vec::with_capacity(snapshot.records.len());
        for record in snapshot.records {
            if records.iter().all(|one| one.id != record.id) {
                records.push(record.clone());
            }
        }
        Self {
            wakes,
            tasks,
            snapshot,
            outcomes: Vec::new(),
            decision: Decision::nothing(snapshot.service),
            records,
        }
    }

    pub(super) fn name(&self) -> &'a str {
        &self.snapshot.service.name
    }

    pub(super) fn primary(&mut self) -> Option<&mut Deployment> {
        self.decision.service.deployments.first_mut()
    }

    pub(super) fn primary_id(&self) -> Option<DeploymentId> {
        self.decision.service.primary().map(|primary| primary.id)
    }

    /// The record of what is under way, if anything is.
    pub(super) fn open_record(&mut self) -> Option<&mut ServiceDeployment> {
        self.records.iter_mut().find(|one| !one.status.is_final())
    }

    pub(super) fn live(&self) -> impl Iterator<Item = &Judged<'a>> {
        let all = self.tasks.iter();
        all.filter(|task| task.condition != Condition::Gone)
    }

    /// Live tasks of one deployment.
    pub(super) fn live_of(&self, id: DeploymentId) -> impl Iterator<Item = &Judged<'a>> {
        self.live().filter(move |task| task.view.deployment == id)
    }

    pub(super) fn healthy(&self) -> usize {
        let live = self.live();
        live.filter(|task| task.condition == Condition::Healthy)
            .count()
    }

    pub(super) fn wake(&mut self, at: UnixMillis) {
        self.wakes.push(at);
    }

    /// Tells something that comes after everything that this decision does.
    pub(super) fn conclude(&mut self, event: String) {
        self.outcomes.push(event);
    }

    pub(super) fn tell(&mut self, event: String) {
        self.decision.events.push(event);
    }

    /// Tells something that stands, and does not repeat it for hours; or takes it back.
    pub(super) fn complain(&mut self, stands: bool, text: String) {
        let now = self.snapshot.now;
        let repeat = self.snapshot.pace.millis(REPEAT_MILLIS);
        let complaints = &mut self.decision.service.complaints;
        if !stands {
            complaints.remove(&text);
            return;
        }
        let told = *complaints.entry(text.clone()).or_insert(now);
        let is_due = now.millis_since(told) >= repeat;
        if is_due {
            complaints.insert(text.clone(), now);
        }
        let known = self.snapshot.service.complaints.contains_key(&text);
        if is_due || !known {
            self.tell(text);
        }
        let last = if is_due { now } else { told };
        self.wake(last.plus_millis(repeat));
    }

    /// Takes the task at this place away.
    pub(super) fn retire(&mut self, at: usize, why: WhyStopped) {
        let Some(task) = self.tasks.get_mut(at) else {
            return;
        };
        let was = std::mem::replace(&mut task.condition, Condition::Gone);
        let view = task.view;
        let service = self.snapshot.service;
        let all_go = service.desired_count == 0 || service.status != ServiceStatus::Active;
        // What is ill would go anyhow, whoever wants its place.
        let reason = if was == Condition::Unhealthy && !all_go {
            unhealthy_reason(view)
        } else {
            texts::scaling(view.deployment)
        };
        self.decision.retires.push(Retire {
            task: view.id.clone(),
            code: StopCode::ServiceSchedulerInitiated,
            reason,
            why,
        });
    }

    /// The decision, with what has changed and no more.
    pub(super) fn finish(mut self) -> Decision {
        let (snapshot, decision) = (self.snapshot, &mut self.decision);
        for deployment in &mut decision.service.deployments {
            let before = snapshot.service.deployment(deployment.id);
            if before.is_some_and(|before| before != deployment) {
                deployment.updated_at = snapshot.now;
            }
        }
        for record in self.records {
            let before = snapshot.records.iter().find(|one| one.id == record.id);
            if before != Some(&record) {
                decision.records.push(ServiceDeployment {
                    updated_at: snapshot.now,
                    ..record
                });
            }
        }
        decision.causes = decision.events.len();
        decision.events.append(&mut self.outcomes);
        let wakes = self.wakes.into_iter();
        decision.wake_at = wakes.filter(|at| *at > snapshot.now).min();
        self.decision
    }
}

fn unhealthy_reason(view: &super::TaskView) -> String {
    let mut targets = view.targets.iter();
    let bad = targets.find(|target| matches!(target.seen, super::TargetSeen::Unhealthy { .. }));
    match bad {
        Some(target) => texts::unhealthy_target(&target.target_group_arn),
        None => texts::UNHEALTHY_CONTAINER.to_owned(),
    }
}
