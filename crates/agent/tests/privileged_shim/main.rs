//! Real shims with real containers made from busybox. Needs root; touches only
//! processes, control groups and directories that it made itself.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod fixture;
mod health;
mod isolation;
mod life_cycle;
mod output;
mod robustness;
mod streams;
mod view;
