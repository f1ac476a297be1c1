//! The operations through their services' traits and endpoints, over a store in a temporary
//! directory, with a clock that stands still and random bits that count up.

#![allow(
    clippy::unwrap_used,
    clippy::default_trait_access,
    clippy::unnecessary_wraps,
    clippy::too_many_lines,
    reason = "these are tests: a helper may fail like a test, and inputs are mostly defaults"
)]

mod account_settings;
mod clusters;
mod coverage;
mod ec2;
mod ecr;
mod exec;
mod flow_logs;
mod hostile;
mod members;
mod support;
mod task_definitions;
mod tasks;
