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
mod dhcp_options;
mod ec2;
mod ec2_tags;
mod ecr;
mod exec;
mod hostile;
mod internet_gateways;
mod members;
mod network_acls;
mod network_support;
mod route_tables;
mod subnets;
mod support;
mod task_definitions;
mod tasks;
mod vpcs;
