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
mod acm;
mod address_calls;
mod address_owners;
mod addresses;
mod balancing_support;
mod balancing_tags;
mod clusters;
mod coverage;
mod dhcp_options;
mod ec2;
mod ec2_tags;
mod ecr;
mod exec;
mod flow_logs;
mod hostile;
mod internet_gateways;
mod ipv6;
mod listener_rules;
mod listeners;
mod load_balancers;
mod members;
mod nat_gateways;
mod network_acls;
mod network_interfaces;
mod network_support;
mod prefix_lists;
mod route_tables;
mod security_group_rule_changes;
mod security_group_rules;
mod security_groups;
mod service_deployments;
mod service_tasks;
mod services;
mod subnets;
mod support;
mod target_groups;
mod target_health;
mod task_definitions;
mod tasks;
mod vpcs;
