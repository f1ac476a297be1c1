//! What is to be done about a service: the deployment engine's decisions.
//!
//! [`decide`] takes all that is known of one service at a moment and answers the whole next step. It is
//! asked again whenever something has changed, or when the time comes that it named itself; asked twice
//! about the same situation it answers the same, and once its answer is carried out, nothing.

mod begin;
mod breaker;
mod decision;
mod snapshot;

pub use begin::{Begun, NewIds, begin};
pub use breaker::threshold;
pub use decision::{Decision, Registration, Retire, Start, WhyStopped};
pub use snapshot::{Snapshot, TargetSeen, TargetView, TaskView};

/// Decides the next step. Total: every situation has exactly one answer.
pub fn decide(snapshot: &Snapshot<'_>) -> Decision {
    Decision::nothing(snapshot.service)
}
