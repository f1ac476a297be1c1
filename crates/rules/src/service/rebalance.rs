//! Zones: a service whose tasks lie unevenly starts one more where there are fewest, and lets one go where
//! there are most. One at a time, and only while nothing else is to be done.

use std::collections::BTreeMap;

use model::service::RolloutState;

use super::bounds::Bounds;
use super::draft::Draft;
use super::health::Condition;
use super::{Start, rolling, texts};

pub(super) fn rebalance(draft: &mut Draft<'_>) {
    let (snapshot, name) = (draft.snapshot, draft.name());
    let service = snapshot.service;
    let bounds = Bounds::new(service.desired_count, &service.spec.deployment);
    let Some(primary) = draft.decision.service.primary() else {
        return;
    };
    let (id, state) = (primary.id, primary.rollout_state);
    let after = primary.start_after.max(snapshot.place_after);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for zone in &snapshot.zones {
        counts.insert(zone, 0);
    }
    for task in draft.live_of(id) {
        *counts.entry(&task.view.zone).or_default() += 1;
    }
    let fewest = counts.iter().min_by_key(|(_, count)| **count);
    let most = counts.values().max().copied().unwrap_or(0);
    let Some((poorest, fewest)) = fewest.map(|(zone, count)| ((*zone).to_owned(), *count)) else {
        return;
    };
    let is_even = most - fewest <= 1;
    let is_quiet = draft.decision.service.deployments.len() == 1
        && state == RolloutState::Completed
        && draft.decision.starts.is_empty()
        && draft.live().count() == bounds.desired
        && draft.healthy() == bounds.desired;
    if !is_quiet {
        return;
    }
    if is_even || !service.spec.zone_rebalancing || bounds.upper <= bounds.desired {
        draft.decision.service.rebalancing_since = None;
        return;
    }
    if let Some(after) = after.filter(|after| *after > snapshot.now) {
        draft.wake(after);
        return;
    }
    if draft.decision.service.rebalancing_since.is_none() {
        let counts: Vec<(String, usize)> = counts
            .into_iter()
            .map(|(zone, count)| (zone.to_owned(), count))
            .collect();
        draft.tell(texts::unbalanced(name, &counts));
        draft.decision.service.rebalancing_since = Some(snapshot.now);
    }
    draft.decision.starts.push(Start {
        deployment: id,
        providers: rolling::providers(draft, id, 1),
        zone: Some(poorest),
    });
}

/// Whether a task more than wanted is there for the sake of the zones.
pub(super) fn is_under_way(draft: &Draft<'_>) -> bool {
    let is_starting = draft.decision.service.rebalancing_since.is_some();
    is_starting
        && draft
            .live()
            .any(|task| task.condition != Condition::Healthy)
}
