//! What is told when nothing is left to do, and what is told of impaired services.

use model::service::{Deployment, RolloutState};

use super::backoff::IMPAIRED_FROM;
use super::draft::{Draft, REPEAT_MILLIS};
use super::health::Condition;
use super::{rebalance, stages, texts};

pub(super) fn settle(draft: &mut Draft<'_>) {
    let (snapshot, name) = (draft.snapshot, draft.name());
    let is_impaired = draft
        .primary()
        .is_some_and(|primary| primary.start_failures >= IMPAIRED_FROM);
    draft.complain(is_impaired, texts::impaired(name));
    let is_completed = draft
        .primary()
        .is_some_and(|primary| primary.rollout_state == RolloutState::Completed);
    let mut tasks = draft.tasks.iter();
    let is_quiet = tasks.all(|task| task.view.has_stopped() || task.condition != Condition::Gone);
    let is_even = stages::is_scaled(draft) && !rebalance::is_under_way(draft);
    let is_steady = is_completed && is_quiet && is_even && !is_on_trial(draft);
    let since = draft.decision.service.steady_since;
    if !is_steady {
        draft.decision.service.steady_since = None;
        return;
    }
    let repeat = snapshot.pace.millis(REPEAT_MILLIS);
    let is_news = since.is_none_or(|since| snapshot.now.millis_since(since) >= repeat);
    if is_news {
        draft.tell(texts::steady(name));
        draft.decision.service.steady_since = Some(snapshot.now);
    }
    let last = draft.decision.service.steady_since.unwrap_or(snapshot.now);
    draft.wake(last.plus_millis(repeat));
}

/// Tasks of the PRIMARY have failed in a row, and what has come in their place has not shown yet that it does
/// better: who crashes again and again is not steady in between.
fn is_on_trial(draft: &Draft<'_>) -> bool {
    let has_failed = |primary: &Deployment| primary.start_failures > 0 || primary.early_ends > 0;
    let mut live = draft.live();
    draft.decision.service.primary().is_some_and(has_failed)
        && live.any(|task| task.condition != Condition::Healthy)
}
