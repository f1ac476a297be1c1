//! Rules whose tests need more than a file of their own: random networks and a plain model of
//! AWS's rules to hold the decisions against.

#![allow(
    clippy::unwrap_used,
    reason = "these are tests: a helper may fail like a test"
)]

mod change;
mod examples;
mod generate;
mod ipv6;
mod ipv6_network;
mod naive;
mod network;
mod random;
