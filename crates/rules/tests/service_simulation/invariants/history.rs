//! What can be checked only over time: counts of failures, digests, how often things are told and asked.

use std::collections::{BTreeMap, BTreeSet};

use model::service::{
    DeploymentId, RolloutState, Service, ServiceDeployment, ServiceDeploymentId, ServiceStatus,
};
use model::task::{HealthStatus, StopCode};
use model::{Pace, TaskId, UnixMillis};
use rules::service::{Decision, TargetSeen, TaskView};

use super::outcome::record_may;
use super::step::text_of;
use super::{Checked, hold, looks_bad};

/// After that time things are told again (six hours).
const AGAIN_SECONDS: i64 = 6 * 3600;
/// More questions than that in a second, which no change has caused, are a loop.
const IDLE_MAX: u32 = 60;

#[derive(Debug, Default)]
pub(crate) struct History {
    /// What users did and what happened to tasks by itself: the reasons for events.
    pub(crate) disturbances: u64,
    /// Records that nobody may touch any more.
    pub(crate) closed: BTreeSet<ServiceDeploymentId>,
    /// `StopServiceDeployment` was asked for.
    pub(crate) asks_to_stop: bool,
    /// Failures of each deployment: those that happened and those that were counted.
    ledgers: BTreeMap<DeploymentId, Ledger>,
    /// Ends that have to be counted, with what was counted before.
    deaths: BTreeMap<TaskId, Death>,
    /// Tasks whose bad health was seen.
    bad: BTreeSet<TaskId>,
    /// The digest that each revision's tasks run.
    digests: BTreeMap<DeploymentId, String>,
    two_digests: Option<String>,
    /// How often complaints had reasons to end.
    mended: u64,
    /// Decisions that started or retired tasks.
    moves: u64,
    /// When complaints were made last, and `mended` at that time.
    complaints: BTreeMap<String, (UnixMillis, u64)>,
    steady: Option<(UnixMillis, u64)>,
    told: u64,
    began: UnixMillis,
    idle: u32,
    idle_second: i64,
    /// What has come about: final states of records, and texts of events.
    pub(crate) seen: BTreeSet<&'static str>,
}

#[derive(Debug, Default)]
struct Ledger {
    happened: u64,
    counted: u64,
    resets: u64,
}

#[derive(Debug)]
struct Death {
    deployment: DeploymentId,
    counted: u64,
    resets: u64,
}

impl History {
    pub(crate) fn user_acts(&mut self, now: UnixMillis) {
        self.disturbances += 1;
        self.mended += 1;
        if self.began.0 == 0 {
            self.began = now;
        }
    }

    /// A task has ended by itself.
    pub(crate) fn died(&mut self, view: &TaskView, service: &Service) {
        self.disturbances += 1;
        let is_wished = view.is_retiring || view.is_stopping;
        let deployment = service.deployment(view.deployment);
        let was_healthy = deployment.is_some_and(|one| one.proven.contains(&view.id));
        if is_wished || was_healthy || view.stop_code == Some(StopCode::SpotInterruption) {
            return;
        }
        let ledger = self.ledgers.entry(view.deployment).or_default();
        ledger.happened += 1;
        let counts = service.primary().is_some_and(|one| {
            one.id == view.deployment
                && one.rollout_state == RolloutState::InProgress
                && !one.proven.contains(&view.id)
                && !one.counted.contains(&view.id)
                && !looks_bad(view)
        });
        if counts {
            let death = Death {
                deployment: view.deployment,
                counted: ledger.counted,
                resets: ledger.resets,
            };
            self.deaths.insert(view.id.clone(), death);
        }
    }

    pub(crate) fn health_seen(&mut self, view: &TaskView, health: HealthStatus) {
        self.mended += 1;
        if health == HealthStatus::Unhealthy {
            self.is_bad(view);
        }
    }

    pub(crate) fn target_seen(&mut self, view: &TaskView, seen: &TargetSeen) {
        match seen {
            TargetSeen::Unhealthy { .. } => self.is_bad(view),
            _ => self.mended += 1,
        }
    }

    fn is_bad(&mut self, view: &TaskView) {
        self.disturbances += 1;
        if self.bad.insert(view.id.clone()) {
            self.ledgers.entry(view.deployment).or_default().happened += 1;
        }
    }

    /// The digest that a task runs was seen.
    pub(crate) fn runs(&mut self, view: &TaskView, is_consistent: bool) {
        let Some(digest) = view.digests.get("app").filter(|_| is_consistent) else {
            return;
        };
        let first = self
            .digests
            .entry(view.deployment)
            .or_insert_with(|| digest.clone());
        if first != digest {
            self.two_digests = Some(format!("{} runs {first} and {digest}", view.deployment));
        }
    }

    /// Checks a record that is about to be stored in the place of `was`.
    pub(crate) fn check_record(
        &mut self,
        was: Option<&ServiceDeployment>,
        is: &ServiceDeployment,
    ) -> Checked {
        hold(
            "a closed record stays as it is",
            !self.closed.contains(&is.id),
            || format!("{is:?}"),
        )?;
        let Some(was) = was else {
            return Ok(());
        };
        hold(
            "records only move forward",
            record_may(was.status, is.status),
            || format!("{:?} became {:?}", was.status, is.status),
        )?;
        if is.status.is_final() {
            self.seen.insert(is.status.as_str());
        }
        let is_dated = !is.status.is_final() || is.finished_at.is_some();
        hold("what is over has an end", is_dated, || format!("{is:?}"))
    }

    /// Checks a decision that was carried out, against all that went before.
    pub(crate) fn check(
        &mut self,
        (before, after): (&Service, &Service),
        decision: &Decision,
        (now, pace): (UnixMillis, Pace),
    ) -> Checked {
        if let Some(two) = self.two_digests.take() {
            hold("all tasks of a revision run the same image", false, || two)?;
        }
        self.count(before, after)?;
        for id in &decision.settled {
            self.bad.remove(id);
            if let Some(death) = self.deaths.remove(id) {
                self.check_death(&death, before, after)?;
            }
        }
        if !decision.starts.is_empty() {
            // Who replaces a task that failed has to know that it did.
            for death in self.deaths.values() {
                self.check_death(death, before, after)?;
            }
        }
        self.ledgers.retain(|id, _| after.deployment(*id).is_some());
        self.digests.retain(|id, _| after.deployment(*id).is_some());
        self.check_events(decision, now, pace)
    }

    fn count(&mut self, before: &Service, after: &Service) -> Checked {
        let primary = |service: &Service| service.primary().map(|one| one.id);
        let stays = primary(before) == primary(after);
        self.mended += u64::from(!stays);
        for is in &after.deployments {
            let was = before.deployment(is.id);
            let had = was.map_or(0, |one| one.failed_tasks);
            let ledger = self.ledgers.entry(is.id).or_default();
            let proves = is
                .proven
                .iter()
                .any(|id| was.is_none_or(|one| !one.proven.contains(id)));
            let same = stays && was.is_some_and(|one| one.rollout_state == is.rollout_state);
            let resets = after
                .spec
                .deployment
                .circuit_breaker
                .is_none_or(|one| one.reset_on_healthy_task);
            hold(
                "failures are forgotten only when they may",
                is.failed_tasks >= had || resets || !same,
                || format!("{was:?} became {is:?}"),
            )?;
            let more = if is.failed_tasks < had {
                is.failed_tasks
            } else {
                is.failed_tasks - had
            };
            ledger.counted += u64::from(more);
            let starts = !proves || is.start_failures > 0 || is.early_ends > 0;
            hold(
                "a healthy task ends the pause",
                starts || is.start_after.is_none(),
                || format!("{is:?}"),
            )?;
            if proves || is.failed_tasks < had {
                ledger.resets += 1;
                self.mended += 1;
            }
            hold(
                "only failures are counted",
                ledger.counted <= ledger.happened,
                || format!("{ledger:?} {is:?}"),
            )?;
        }
        Ok(())
    }

    fn check_death(&self, death: &Death, before: &Service, after: &Service) -> Checked {
        let in_progress = |service: &Service| {
            service.status == ServiceStatus::Active
                && service.primary().is_some_and(|one| {
                    one.id == death.deployment && one.rollout_state == RolloutState::InProgress
                })
        };
        let Some(ledger) = self.ledgers.get(&death.deployment) else {
            return Ok(());
        };
        let excused = !in_progress(before) || !in_progress(after) || ledger.resets > death.resets;
        hold(
            "every failure is counted",
            excused || ledger.counted > death.counted,
            || format!("{death:?} {ledger:?}"),
        )
    }

    fn check_events(&mut self, decision: &Decision, now: UnixMillis, pace: Pace) -> Checked {
        let again = pace.seconds(AGAIN_SECONDS);
        let moves = !decision.starts.is_empty() || !decision.retires.is_empty();
        self.moves += u64::from(moves);
        for event in &decision.events {
            self.told += 1;
            self.seen.extend(text_of(event));
            if event.ends_with("has reached a steady state.") {
                // Tasks that came or went disturb it, too: for the balance of zones.
                let disturbed = self.disturbances + self.moves;
                let is_news = self
                    .steady
                    .is_none_or(|(at, then)| then < disturbed || now.millis_since(at) >= again);
                hold("a steady state is told once", is_news, || event.clone())?;
                self.steady = Some((now, disturbed));
            }
            if event.contains("unable to") {
                // What was stuck and moved was not stuck any more.
                let is_stuck = event.contains("stop or start");
                let mended = self.mended + if is_stuck { self.moves } else { 0 };
                let is_news = self
                    .complaints
                    .get(event)
                    .is_none_or(|(at, then)| *then < mended || now.millis_since(*at) >= again);
                hold("complaints are not repeated", is_news, || event.clone())?;
                self.complaints.insert(event.clone(), (now, mended));
            }
        }
        let hours = u64::try_from(now.millis_since(self.began) / pace.seconds(3600)).unwrap_or(0);
        let most = 10 + 4 * self.disturbances + hours;
        hold("events are not a storm", self.told <= most, || {
            format!(
                "{} events for {} disturbances",
                self.told, self.disturbances
            )
        })
    }

    /// The service was asked about although nothing had happened, and nothing was decided.
    pub(crate) fn idle(&mut self, now: UnixMillis, pace: Pace) -> Checked {
        let second = now.0 / pace.seconds(1);
        if self.idle_second != second {
            self.idle_second = second;
            self.idle = 0;
        }
        self.idle += 1;
        hold("nobody asks without end", self.idle <= IDLE_MAX, || {
            format!("{} questions within a second", self.idle)
        })
    }
}
