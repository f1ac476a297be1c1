//! Bugs planted into decisions, to see that the simulation would find them in the real ones.

use std::collections::BTreeSet;

use model::service::{RolloutState, ServiceDeployment, ServiceDeploymentStatus, ServiceStatus};
use model::task::{StopCode, TaskStatus};
use rules::service::{Decision, Registration, Retire, TargetSeen, TaskView, WhyStopped};

use crate::invariants::{is_healthy, looks_bad};
use crate::simulate::play;
use crate::world::World;

/// A mistake that could be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bug {
    /// Whenever tasks are started, one more is.
    StartsOneTooMany,
    /// A healthy old task goes as soon as the new deployment has a task at all.
    RetiresOldTooEarly,
    /// Failed tasks are not added up.
    ForgetsFailures,
    /// The ends of tasks are looked at for ever.
    NeverSettles,
    /// A task that goes keeps its last target.
    DropsDeregistrations,
    /// ACTIVE deployments leave before their tasks do.
    LosesActiveDeployments,
    /// A task is stopped while its target still drains.
    StopsBeforeDrained,
    /// Nobody asks again at the time when a pause is over.
    ForgetsToWake,
    /// The time to ask again is now.
    WakesAtOnce,
    /// Every decision says that the state is steady.
    RepeatsItself,
    /// All tasks start before the first has found out its images.
    DoesNotPin,
    /// Protection does not count.
    StopsProtected,
    /// A deployment that failed goes on starting tasks.
    RevivesFailed,
    /// A deployment is called completed when its tasks run, whatever their health.
    CompletesTooEarly,
}

/// Which promises may find a bug; every one has to be found by one of its own.
const BUGS: [(Bug, &[&str]); 14] = [
    (
        Bug::StartsOneTooMany,
        &[
            "never more tasks than the upper bound",
            "no more are started than are missing",
            "one task alone finds out the images",
        ],
    ),
    (
        Bug::RetiresOldTooEarly,
        &[
            "never fewer healthy than the lower bound",
            "old tasks wait for new ones",
        ],
    ),
    (Bug::ForgetsFailures, &["every failure is counted"]),
    (Bug::NeverSettles, &["a task that has stopped is settled"]),
    (Bug::DropsDeregistrations, &["what leaves gets no requests"]),
    (
        Bug::LosesActiveDeployments,
        &["every task is of a live deployment"],
    ),
    (
        Bug::StopsBeforeDrained,
        &["a task stops when its targets are gone"],
    ),
    (
        Bug::ForgetsToWake,
        &[
            "a service becomes what it has to when nothing goes wrong",
            "what time alone changes has its time named",
        ],
    ),
    (Bug::WakesAtOnce, &["the next time lies in the future"]),
    (
        Bug::RepeatsItself,
        &["a steady state is told once", "a steady state is one"],
    ),
    (
        Bug::DoesNotPin,
        &[
            "one task alone finds out the images",
            "all tasks of a revision run the same image",
        ],
    ),
    (Bug::StopsProtected, &["protected tasks stay"]),
    (
        Bug::RevivesFailed,
        &[
            "rollout states move as they may",
            "the circuit breaker trips in time",
            "one record is open while a deployment is in progress",
            "a record and its deployment agree",
        ],
    ),
    (
        Bug::CompletesTooEarly,
        &["a deployment completes when it is complete"],
    ),
];

impl Bug {
    /// Makes the decision what it would be with this bug.
    pub(crate) fn spoil(self, world: &World, decision: &mut Decision) {
        match self {
            Self::StartsOneTooMany => {
                if let Some(start) = decision.starts.first_mut() {
                    let more = start.providers.first().cloned();
                    start.providers.extend(more);
                }
            }
            Self::RetiresOldTooEarly => {
                let primary = world.service.primary().map(|one| one.id);
                let is_new = |view: &TaskView| Some(view.deployment) == primary;
                let mut views = world.views.iter();
                let has_new =
                    !decision.starts.is_empty() || views.any(|view| view.is_live() && is_new(view));
                retire(world, decision, |view| {
                    has_new
                        && !is_new(view)
                        && !view.is_protected(world.now)
                        && is_healthy(view, world.pace, world.now)
                });
            }
            Self::ForgetsFailures => forget(world, decision),
            Self::NeverSettles => decision.settled.clear(),
            Self::DropsDeregistrations => {
                decision.deregisters.pop();
            }
            Self::LosesActiveDeployments => decision.service.deployments.truncate(1),
            Self::StopsBeforeDrained if !decision.settled.is_empty() => {
                let early = world.views.iter().filter(|view| {
                    let drains = view
                        .targets
                        .iter()
                        .any(|one| one.seen == TargetSeen::Draining);
                    view.is_retiring && !view.is_stopping && drains
                });
                decision.stops.extend(early.map(|view| view.id.clone()));
            }
            Self::ForgetsToWake => decision.wake_at = None,
            Self::WakesAtOnce => {
                decision.wake_at = decision.wake_at.map(|_| world.now);
            }
            Self::RepeatsItself if decision.service.steady_since.is_some() => {
                if !decision.settled.is_empty() || !decision.starts.is_empty() {
                    let event = "(service s) has reached a steady state.";
                    decision.events.push(event.to_owned());
                }
            }
            Self::DoesNotPin => {
                let desired = usize::try_from(decision.service.desired_count).unwrap();
                let has_none = !world.views.iter().any(|view| view.is_live());
                if let (true, Some(start)) = (has_none, decision.starts.first_mut()) {
                    let one = start.providers[0].clone();
                    start.providers = vec![one; desired];
                }
            }
            Self::StopsProtected => retire(world, decision, |view| {
                view.is_protected(world.now) && view.deployment != world.service.deployments[0].id
            }),
            Self::RevivesFailed => {
                for deployment in &mut decision.service.deployments {
                    if deployment.rollout_state == RolloutState::Failed {
                        deployment.rollout_state = RolloutState::InProgress;
                    }
                }
            }
            Self::CompletesTooEarly => complete(world, decision),
            Self::RepeatsItself | Self::StopsBeforeDrained => {}
        }
    }
}

fn forget(world: &World, decision: &mut Decision) {
    for deployment in &mut decision.service.deployments {
        if let Some(was) = world.service.deployment(deployment.id) {
            deployment.failed_tasks = deployment.failed_tasks.min(was.failed_tasks);
        }
    }
}

/// Retires more tasks: those that `which` chooses.
fn retire(world: &World, decision: &mut Decision, which: impl Fn(&TaskView) -> bool) {
    if world.service.status != ServiceStatus::Active {
        return;
    }
    for view in world
        .views
        .iter()
        .filter(|view| view.is_live() && which(view))
    {
        if decision.retires.iter().any(|one| one.task == view.id) {
            continue;
        }
        decision.registers.retain(|one| one.task != view.id);
        decision.retires.push(Retire {
            task: view.id.clone(),
            code: StopCode::ServiceSchedulerInitiated,
            reason: format!(
                "Scaling activity initiated by (deployment {})",
                view.deployment
            ),
            why: WhyStopped::Surplus,
        });
        let registered = view
            .targets
            .iter()
            .filter(|one| !matches!(one.seen, TargetSeen::Absent | TargetSeen::Draining));
        decision
            .deregisters
            .extend(registered.map(|one| Registration {
                task: view.id.clone(),
                target_group_arn: one.target_group_arn.clone(),
                port: one.port,
            }));
    }
}

fn complete(world: &World, decision: &mut Decision) {
    let desired = usize::try_from(world.service.desired_count).unwrap();
    let runs = |view: &&TaskView| view.is_live() && view.status == TaskStatus::Running;
    let running = world.views.iter().filter(runs);
    let is_bad = running.clone().any(looks_bad);
    let count = running.count();
    let Some(primary) = decision.service.deployments.first_mut() else {
        return;
    };
    if primary.rollout_state != RolloutState::InProgress || !is_bad || count < desired {
        return;
    }
    primary.rollout_state = RolloutState::Completed;
    for record in world.unfinished_records() {
        decision.records.retain(|one| one.id != record.id);
        decision.records.push(ServiceDeployment {
            status: ServiceDeploymentStatus::Successful,
            finished_at: Some(world.now),
            ..record.clone()
        });
    }
}

/// How many worlds it may take.
const SEEDS: u64 = 60;

#[test]
fn planted_bugs_are_found() {
    for (bug, rules) in BUGS {
        let mut others = BTreeSet::new();
        let is_found = (0..SEEDS).any(|seed| {
            let violation = play(seed, Some(bug), false).violation;
            let rule = violation.map(|one| one.rule);
            others.extend(rule.filter(|rule| !rules.contains(rule)));
            rule.is_some_and(|rule| rules.contains(&rule))
        });
        assert!(
            is_found,
            "{bug:?} was not found by its promises, but by {others:?}"
        );
    }
}
