//! One target: what is known of its health, what is under way to it.

use std::net::SocketAddrV4;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use model::UnixMillis;
use model::balancing::{HealthCheck, TargetHealthReason, TargetPlan, TargetState};
use tokio::sync::watch;
use tokio::time::Instant;

/// What a slow-start share is a part of.
pub(super) const FULL: u32 = 1024;

#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) address: SocketAddrV4,
    /// Requests under way.
    pub(super) outstanding: AtomicU32,
    /// What its slow-start shares have added up to since its last turn.
    credit: AtomicU32,
    /// Whether what is under way has to end.
    pub(super) cut: watch::Sender<bool>,
    known: Mutex<Known>,
}

/// What the plan and the health checks say.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) plan: TargetPlan,
    pub(super) state: TargetState,
    pub(super) reason: Option<TargetHealthReason>,
    pub(super) since: UnixMillis,
    /// Successes or failures in a row, whichever the last one was.
    row: u32,
    last_failed: bool,
    /// When its slow start began, while it may still last.
    pub(super) slow_since: Option<Instant>,
}

/// How a health check can fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The response came with another code.
    Code(u16),
    /// No connection or no response in time.
    Timeout,
    /// No connection, or nothing that can be understood.
    Failed,
    /// It could not even be made.
    Internal,
}

impl From<Failure> for TargetHealthReason {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Code(code) => Self::ResponseCodeMismatch { code },
            Failure::Timeout => Self::Timeout,
            Failure::Failed => Self::FailedHealthChecks,
            Failure::Internal => Self::InternalError,
        }
    }
}

impl Target {
    pub(super) fn new(plan: &TargetPlan) -> Self {
        Self {
            address: SocketAddrV4::new(plan.address, plan.port),
            outstanding: AtomicU32::new(0),
            credit: AtomicU32::new(0),
            cut: watch::Sender::new(false),
            known: Mutex::new(Known::new(plan)),
        }
    }

    pub(super) fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a target with this slow-start share, a part of [`FULL`], takes its turn: it does as
    /// often as its share says, evenly spread.
    pub(super) fn takes_turn(&self, share: u32) -> bool {
        let before = self.credit.fetch_add(share, Ordering::Relaxed) % FULL;
        before + share >= FULL
    }
}

impl Known {
    fn new(plan: &TargetPlan) -> Self {
        let (state, reason) = if plan.draining {
            DRAINING
        } else {
            (
                TargetState::Initial,
                Some(TargetHealthReason::InitialHealthChecking),
            )
        };
        Self {
            plan: plan.clone(),
            state,
            reason,
            since: now(),
            row: 0,
            last_failed: false,
            slow_since: None,
        }
    }

    /// Takes over what a newer plan says.
    pub(super) fn update(&mut self, plan: &TargetPlan) {
        let again =
            self.plan.registered_at != plan.registered_at || (self.plan.draining && !plan.draining);
        if again {
            *self = Self::new(plan);
            return;
        }
        if plan.draining && !self.plan.draining {
            (self.state, self.reason) = DRAINING;
            self.since = now();
            self.slow_since = None;
        }
        self.plan = plan.clone();
    }

    /// Takes in how a check ended; answers whether anything that is reported changed.
    pub(super) fn checked(&mut self, outcome: Result<(), Failure>, check: &HealthCheck) -> bool {
        if self.state == TargetState::Draining {
            return false;
        }
        let failed = outcome.is_err();
        self.row = if failed == self.last_failed {
            self.row.saturating_add(1)
        } else {
            1
        };
        self.last_failed = failed;
        let (state, reason) = match (outcome, self.state) {
            (Ok(()), TargetState::Initial) => (TargetState::Healthy, None),
            (Ok(()), TargetState::Unhealthy) if self.row >= check.healthy_threshold => {
                (TargetState::Healthy, None)
            }
            (Err(failure), TargetState::Unhealthy) => {
                (TargetState::Unhealthy, Some(failure.into()))
            }
            (Err(failure), _) if self.row >= check.unhealthy_threshold => {
                (TargetState::Unhealthy, Some(failure.into()))
            }
            _ => return false,
        };
        let changed = state != self.state || reason != self.reason;
        if state != self.state {
            self.since = now();
        }
        (self.state, self.reason) = (state, reason);
        changed
    }
}

const DRAINING: (TargetState, Option<TargetHealthReason>) = (
    TargetState::Draining,
    Some(TargetHealthReason::DeregistrationInProgress),
);

pub(super) fn now() -> UnixMillis {
    let elapsed = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    UnixMillis(i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX))
}
