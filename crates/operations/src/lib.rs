//! What one AWS call does: one folder per service, one file per operation.
//!
//! An operation reads its input, makes one transaction on the store and renders the answer. It
//! writes intent only; what follows from it is done by `reconcilers`, which this crate does not
//! know, and it knows neither the wire formats (`protocols`) nor what runs tasks (`engine`).

pub mod acm;
mod context;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod elbv2;
mod error;
pub mod exec;
mod fingerprint;
mod json_length;
pub mod logs;
pub mod ssm;
pub mod sts;

pub use context::{Clock, Random, system_clock, system_random, uuid};
