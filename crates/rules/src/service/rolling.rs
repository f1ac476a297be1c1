//! A rolling update: which tasks go, and how many new ones start.

use model::service::{DeploymentId, LaunchChoice, RolloutState};

use super::bounds::Bounds;
use super::draft::Draft;
use super::health::{Condition, Judged};
use super::{Start, WhyStopped, protection, scale_in, texts};
use crate::fargate::distribute;

pub(super) fn roll(draft: &mut Draft<'_>) {
    let service = draft.snapshot.service;
    let Some(primary) = draft.primary_id() else {
        return;
    };
    let bounds = Bounds::new(service.desired_count, &service.spec.deployment);
    work(draft, primary, bounds);
    protection::tell(draft, &bounds);
}

fn work(draft: &mut Draft<'_>, primary: DeploymentId, bounds: Bounds) {
    let mut roll = Roll {
        bounds,
        primary,
        draft,
    };
    roll.drop_surplus();
    let state = roll.draft.primary().map(|primary| primary.rollout_state);
    if state == Some(RolloutState::Failed) {
        // It starts nothing, and what runs is left to run, as far as it is wanted.
        roll.drop_unwanted();
        return;
    }
    roll.drop_old_starting();
    let is_stuck = roll.make_room();
    roll.drop_old();
    let name = roll.draft.name();
    roll.draft.complain(is_stuck, texts::dead_end(name));
    roll.start();
}

struct Roll<'d, 's> {
    bounds: Bounds,
    primary: DeploymentId,
    draft: &'d mut Draft<'s>,
}

impl Roll<'_, '_> {
    /// The primary's live tasks that are not unhealthy.
    fn good(&self) -> usize {
        let own = self.draft.live_of(self.primary);
        own.filter(|task| task.condition != Condition::Unhealthy)
            .count()
    }

    fn own_healthy(&self) -> usize {
        let own = self.draft.live_of(self.primary);
        own.filter(|task| task.condition == Condition::Healthy)
            .count()
    }

    /// Healthy tasks, and old ones that may be.
    fn serving(&self) -> usize {
        let unproven = self.draft.live().filter(|task| {
            task.view.deployment != self.primary && task.condition == Condition::Unproven
        });
        self.draft.healthy() + unproven.count()
    }

    fn missing(&self) -> usize {
        self.bounds.desired.saturating_sub(self.good())
    }

    fn room(&self) -> usize {
        self.bounds.upper.saturating_sub(self.draft.live().count())
    }

    /// The primary's tasks beyond the desired count, and unhealthy ones that have been replaced.
    fn drop_surplus(&mut self) {
        let primary = self.primary;
        while self.good() > self.bounds.desired && !self.is_rebalancing() {
            let may = |task: &Judged<'_>| {
                let is_own = task.view.deployment == primary && !task.is_protected;
                is_own && task.condition != Condition::Unhealthy
            };
            let Some(at) = scale_in::first(self.draft, may) else {
                break;
            };
            let is_healthy = self.draft.tasks[at].condition == Condition::Healthy;
            if is_healthy && self.draft.healthy() <= self.bounds.lower {
                break;
            }
            let is_rebalanced = self.draft.decision.service.rebalancing_since.is_some();
            let why = if is_rebalanced {
                WhyStopped::Rebalanced
            } else {
                WhyStopped::Surplus
            };
            self.draft.retire(at, why);
        }
        while self.own_healthy() >= self.bounds.desired {
            let may = |task: &Judged<'_>| {
                task.view.deployment == primary && task.condition == Condition::Unhealthy
            };
            let Some(at) = scale_in::first(self.draft, may) else {
                break;
            };
            self.draft.retire(at, WhyStopped::Unhealthy);
        }
    }

    /// Where nothing takes the place of anything any more: what is healthy beyond the desired count, the worst
    /// first, whatever deployment it is of.
    fn drop_unwanted(&mut self) {
        while self.draft.healthy() > self.bounds.desired || self.bounds.desired == 0 {
            let Some(at) = scale_in::first(self.draft, |task| !task.is_protected) else {
                break;
            };
            self.draft.retire(at, WhyStopped::Surplus);
        }
    }

    /// One task more was started for the sake of the zones, and is not healthy yet.
    fn is_rebalancing(&self) -> bool {
        let is_under_way = self.draft.decision.service.rebalancing_since.is_some();
        is_under_way
            && self.good() == self.bounds.desired + 1
            && self.own_healthy() <= self.bounds.desired
    }

    /// Old tasks that do not run yet are not needed any more.
    fn drop_old_starting(&mut self) {
        let primary = self.primary;
        while let Some(at) = scale_in::first(self.draft, |task| {
            let is_starting = task.condition == Condition::Starting && !task.is_protected;
            task.view.deployment != primary && is_starting
        }) {
            self.draft.retire(at, WhyStopped::Surplus);
        }
    }

    /// Takes away what is in the way of new tasks, as far as enough healthy ones stay. Answers whether
    /// nothing can ever be started so.
    fn make_room(&mut self) -> bool {
        let primary = self.primary;
        while self.missing() > self.room() {
            let is_old = |task: &Judged<'_>| task.view.deployment != primary && !task.is_protected;
            let Some(at) = scale_in::first(self.draft, is_old) else {
                break;
            };
            // Old tasks that are not proven yet may serve: enough of them and the healthy ones stay.
            let stays = match self.draft.tasks[at].condition {
                Condition::Healthy => self.draft.healthy() <= self.bounds.lower,
                Condition::Unproven => self.serving() <= self.bounds.lower,
                _ => false,
            };
            if stays {
                break;
            }
            self.draft.retire(at, WhyStopped::Surplus);
        }
        if self.missing() == 0 || self.room() > 0 {
            return false;
        }
        if self.replace_unhealthy() {
            return false;
        }
        let is_moving = self.draft.tasks.iter().any(|task| match task.condition {
            Condition::Gone => !task.view.has_stopped(),
            Condition::Starting | Condition::Unproven => true,
            Condition::Unhealthy | Condition::Healthy => false,
        });
        let has_old = self
            .draft
            .live()
            .any(|task| task.view.deployment != primary);
        // One of them would go, were it not protected.
        let is_kept = self.draft.healthy() > self.bounds.lower
            && self
                .draft
                .live()
                .any(|task| task.view.deployment != primary && task.is_protected);
        has_old && !is_moving && !is_kept
    }

    /// Where there is no room for a replacement first, one unhealthy task at a time makes way for it.
    fn replace_unhealthy(&mut self) -> bool {
        let primary = self.primary;
        let tasks = self.draft.snapshot.tasks.iter();
        let is_going = |task: &super::TaskView| task.deployment == primary && task.is_retiring;
        let is_leaving = tasks
            .clone()
            .any(|task| is_going(task) && !task.has_stopped());
        let is_coming = self
            .draft
            .live_of(primary)
            .any(|task| matches!(task.condition, Condition::Starting | Condition::Unproven));
        if is_leaving || is_coming {
            return false;
        }
        let may = |task: &Judged<'_>| {
            task.view.deployment == primary && task.condition == Condition::Unhealthy
        };
        let Some(at) = scale_in::first(self.draft, may) else {
            return false;
        };
        self.draft.retire(at, WhyStopped::Unhealthy);
        true
    }

    /// Old tasks go as far as those that stay healthy are as many as are desired.
    fn drop_old(&mut self) {
        let primary = self.primary;
        while let Some(at) = scale_in::first(self.draft, |task| {
            task.view.deployment != primary && !task.is_protected
        }) {
            let is_healthy = self.draft.tasks[at].condition == Condition::Healthy;
            let others = self.draft.healthy() - usize::from(is_healthy);
            if others < self.bounds.desired {
                break;
            }
            self.draft.retire(at, WhyStopped::Surplus);
        }
    }

    fn start(&mut self) {
        let mut count = self.missing().min(self.room());
        if self.is_unresolved() {
            let has_first = self.draft.live_of(self.primary).next().is_some();
            count = count.min(usize::from(!has_first));
        }
        if count == 0 {
            return;
        }
        if has_to_wait(self.draft) {
            return;
        }
        let providers = self.providers(count);
        self.draft.decision.starts.push(Start {
            deployment: self.primary,
            providers,
            zone: None,
        });
    }

    /// Whether it is still open which images the primary's tasks run.
    fn is_unresolved(&self) -> bool {
        let new = self.draft.decision.revisions.iter();
        let mut new = new.filter(|revision| revision.id == self.primary);
        match new.next() {
            Some(revision) => revision.is_unresolved(),
            None => self
                .draft
                .snapshot
                .revisions
                .get(&self.primary)
                .is_some_and(|revision| revision.is_unresolved()),
        }
    }

    fn providers(&self, count: usize) -> Vec<Option<String>> {
        providers(self.draft, self.primary, count)
    }
}

/// Whether nothing may be started yet, because of what failed or found no room before.
pub(super) fn has_to_wait(draft: &mut Draft<'_>) -> bool {
    let snapshot = draft.snapshot;
    let after = draft.primary().and_then(|primary| primary.start_after);
    let after = after.max(snapshot.place_after);
    let Some(after) = after.filter(|after| *after > snapshot.now) else {
        return false;
    };
    draft.wake(after);
    true
}

/// Capacity providers of so many more tasks: with those that live, they keep to the strategy.
pub(super) fn providers(
    draft: &Draft<'_>,
    primary: DeploymentId,
    count: usize,
) -> Vec<Option<String>> {
    let strategy = match &draft.decision.service.spec.launch {
        LaunchChoice::Type(_) => return vec![None; count],
        LaunchChoice::Strategy(strategy) => strategy,
    };
    let live: Vec<Option<&str>> = draft
        .live_of(primary)
        .map(|task| task.view.capacity_provider.as_deref())
        .collect();
    let total = u32::try_from(live.len() + count).unwrap_or(u32::MAX);
    let mut wanted: Vec<Option<&str>> = distribute(strategy, total).into_iter().map(Some).collect();
    for provider in live {
        if let Some(at) = wanted.iter().position(|one| *one == provider) {
            wanted.remove(at);
        }
    }
    let wanted = wanted.into_iter().take(count);
    wanted.map(|provider| provider.map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests;
