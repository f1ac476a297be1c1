//! Whom to let go of first.
//!
//! Those that do no work yet, then those that do it badly, then those of the zone that has most, the
//! youngest first. Source: "Amazon ECS service scheduler", scale-in.

use std::collections::BTreeMap;

use super::draft::Draft;
use super::health::Condition;

/// The place, in the draft's tasks, of the live task to let go of first among those that `may` go.
pub(super) fn first(
    draft: &Draft<'_>,
    may: impl Fn(&super::health::Judged<'_>) -> bool,
) -> Option<usize> {
    let mut zones: BTreeMap<&str, usize> = BTreeMap::new();
    for task in draft.live() {
        *zones.entry(&task.view.zone).or_default() += 1;
    }
    let all = draft.tasks.iter().enumerate();
    let candidates = all.filter(|(_, task)| task.condition != Condition::Gone && may(task));
    candidates
        .max_by_key(|(_, task)| {
            let in_zone = zones.get(task.view.zone.as_str()).copied().unwrap_or(0);
            let worst = std::cmp::Reverse(task.condition);
            (worst, in_zone, task.view.created_at, &task.view.id)
        })
        .map(|(at, _)| at)
}
