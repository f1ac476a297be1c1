//! The promises that decisions have to keep, and the memory that it takes to check them.
//!
//! `step` and `retires` look at a decision against what was there before, `outcome` at what it made of the
//! service, `history` at what can be seen only over time.

mod history;
mod outcome;
mod retires;
mod step;

use model::service::Service;
use model::task::{HealthStatus, TaskStatus};
use model::{Pace, UnixMillis};
use rules::service::{TargetSeen, TaskView};

pub(crate) use history::History;
pub(crate) use outcome::{check_outcome, is_complete};
pub(crate) use step::{EVENTS, check_step};

/// A promise was broken.
#[derive(Debug, Clone)]
pub(crate) struct Violation {
    /// A short name of the promise.
    pub(crate) rule: &'static str,
    pub(crate) detail: String,
}

pub(crate) type Checked = Result<(), Violation>;

/// Fails with `detail` unless the rule holds.
pub(crate) fn hold(rule: &'static str, holds: bool, detail: impl FnOnce() -> String) -> Checked {
    if holds {
        return Ok(());
    }
    Err(Violation {
        rule,
        detail: detail(),
    })
}

/// How long a task without checks runs before it counts as healthy.
const PROOF_SECONDS: i64 = 40;

/// Between how many tasks the service is to stay: the lower and the upper bound.
pub(crate) fn bounds(service: &Service) -> (usize, usize) {
    let percent = &service.spec.deployment;
    let desired = u64::from(service.desired_count);
    let lower = (desired * u64::from(percent.minimum_healthy_percent)).div_ceil(100);
    let upper = desired * u64::from(percent.maximum_percent) / 100;
    let size = |number: u64| usize::try_from(number).unwrap();
    (size(lower), size(upper))
}

/// It runs, and no check says anything but well.
pub(crate) fn is_well(view: &TaskView) -> bool {
    let target_is_well =
        |seen: &TargetSeen| matches!(seen, TargetSeen::Healthy | TargetSeen::Unused);
    view.is_live()
        && view.status == TaskStatus::Running
        && view.health.is_none_or(|one| one == HealthStatus::Healthy)
        && view.targets.iter().all(|one| target_is_well(&one.seen))
}

/// It is well, and without any check has been for long enough.
pub(crate) fn is_healthy(view: &TaskView, pace: Pace, now: UnixMillis) -> bool {
    let is_checked = view.health.is_some() || !view.targets.is_empty();
    let ran_for = view.started_at.map_or(0, |at| now.millis_since(at));
    is_well(view) && (is_checked || ran_for >= pace.seconds(PROOF_SECONDS))
}

/// A check says that it is not well, whether that counts already or not.
pub(crate) fn looks_bad(view: &TaskView) -> bool {
    let target_is_bad = |seen: &TargetSeen| matches!(seen, TargetSeen::Unhealthy { .. });
    let mut targets = view.targets.iter();
    view.health == Some(HealthStatus::Unhealthy) || targets.any(|one| target_is_bad(&one.seen))
}
