//! The decisions, as pure functions of what they are given.
//!
//! No async, no clock, no IO, no randomness, no hashing order: what is needed of these comes in as
//! an argument. Depends on `model` alone.

pub mod awslogs;
pub mod balancing;
pub mod command_line;
pub mod dhcp;
pub mod ecr;
pub mod fargate;
pub mod flow;
pub mod image_cache;
pub mod network;
pub mod overrides;
pub mod pagination;
pub mod placement;
pub mod prefix_list;
pub mod reachability;
pub mod reference;
pub mod security_group;
pub mod service;
pub mod ssl_policy;
pub mod tags;
pub mod task;
pub mod task_definition;
pub mod wildcard;
