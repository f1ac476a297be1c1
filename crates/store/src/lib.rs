//! The control plane's memory: tables, transactions, the revision that readers wait on.
//!
//! SQLite in WAL mode. What a user asked for is committed durably before the answer
//! ([`Store::write`]); what was merely observed may be lost with the power, because it is observed
//! again ([`Store::write_observed`]). This is the only crate that knows SQL. It decides nothing:
//! the methods of [`Tx`] are grouped by noun, one file each.

mod account_setting;
mod address;
mod balancing;
mod client_token;
mod cluster;
mod ecr_content;
mod ecr_image;
mod ecr_lifecycle;
mod ecr_registry;
mod ecr_repository;
mod error;
mod exec_session;
mod kinds;
mod migrations;
mod network;
mod network_noun;
mod network_nouns;
mod row;
mod seal;
mod service;
mod task;
mod task_definition;
mod transaction;

pub use balancing::{BalancingNoun, TargetVersions};
pub use client_token::ClientToken;
pub use ecr_repository::RepositoryKey;
pub use error::StoreError;
pub use network_noun::NetworkNoun;
pub use seal::{Seal, SealError};
pub use service::{DeploymentCounts, ServiceKey};
pub use task::{TaskCounts, TaskFilter, TaskKey, TaskRow};
pub use task_definition::{SortOrder, TaskDefinitionFilter};
pub use transaction::{Revision, Store, Tx};
