//! The reconcilers over a real store and log store in a temporary directory, with an engine that
//! needs no kernel and a clock that moves only when everybody waits.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "these are tests: a helper may fail like a test, and a seed has to be shown"
)]

mod balancer_stories;
mod crash_points;
mod elastic_addresses;
mod expiry;
mod fixtures;
mod flow_stories;
mod log_stories;
mod network_fixtures;
mod network_random;
mod network_stories;
mod random;
mod service_crash_points;
mod service_fixtures;
mod service_random;
mod service_stories;
mod simulated_balancers;
mod simulated_engine;
mod simulated_network;
mod simulated_output;
mod simulated_task;
mod story;
mod task_stories;
mod world;
