//! What the operations on services have in common.

mod check;
mod deploy;
mod find;
mod parse;

pub(super) use check::{Asked, check, is_port_of};
pub(super) use deploy::{Moment, deploy};
pub(super) use find::{active, named, not_found, reference};
pub(super) use parse::{
    Given, breaker_off, deployment, desired_count, grace, load_balancers, name, platform,
    propagate, rebalances, refuse,
};
