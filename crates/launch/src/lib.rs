//! How tasks come to be, for `RunTask` and for services alike: in one transaction, with their network
//! interfaces, where there is room for them.
//!
//! It starts nothing: a task that was inserted is handed to the engine by a reconciler.

mod capacity;
mod identity;
mod interface;
mod network;
mod template;

use std::collections::BTreeMap;

use model::arn::Scope;
use model::network::{Ipv4Cidr, NetworkInterface};
use model::task::{Task, TaskOverride, TaskService};
use model::task_definition::TaskDefinition;
use model::{Tag, TaskId, UnixMillis};
use store::{StoreError, Tx};

pub use capacity::Capacity;
pub use identity::{Random, uuid};
pub use interface::{NewInterface, free_private_address, free_public_address};

use network::Network;
use template::Template;

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
    pub random: Random,
    pub capacity: Capacity,
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
    /// The host has no room, or not this architecture.
    Capacity,
    /// No address is free.
    Addresses,
}

impl Shortage {
    /// As AWS words it, without the full stop that events end with.
    pub const fn reason(self) -> &'static str {
        match self {
            Self::Capacity => {
                "Capacity is unavailable at this time. \
                 Please try again later or in a different availability zone"
            }
            Self::Addresses => "RESOURCE:ENI",
        }
    }
}

/// Why no task can be made of a wish, however much room there is.
#[derive(Debug, thiserror::Error)]
pub enum LaunchError {
    #[error("the store failed")]
    Store(#[from] StoreError),
    /// In AWS's words: what is asked for is not possible with what exists.
    #[error("{0}")]
    Invalid(String),
    /// In AWS's words: with the overrides, the task definition is none that can run.
    #[error("{0}")]
    Definition(String),
}

/// The account setting by which tasks get addresses of IPv6.
const DUAL_STACK: &str = "dualStackIPv6";

/// Whether tasks of this principal get addresses of IPv6 where the subnet has them: its own setting says so,
/// else the account's, else AWS's, which is enabled.
pub fn is_dual_stack(tx: &Tx<'_>, principal_arn: &str) -> Result<bool, StoreError> {
    let settings = tx.account_setting_list()?;
    let of = |principal: Option<&str>| {
        settings.iter().find(|setting| {
            setting.name == DUAL_STACK && setting.principal_arn.as_deref() == principal
        })
    };
    let setting = of(Some(principal_arn)).or_else(|| of(None));
    Ok(setting.is_none_or(|setting| setting.value == "enabled"))
}

/// Whether a wish could ever be fulfilled, with what exists now.
pub fn check(tx: &Tx<'_>, wish: &Wish<'_>) -> Result<(), LaunchError> {
    Template::of(wish)?;
    network::find_network(tx, &wish.network, wish.zone)?;
    Ok(())
}

/// Inserts as many of the tasks as there is room for. Whatever is wrong with the wish is an error, also
/// where there is no room.
pub fn launch(tx: &mut Tx<'_>, wish: &Wish<'_>, moment: &Moment) -> Result<Launched, LaunchError> {
    let template = Template::of(wish)?;
    let network = network::find_network(tx, &wish.network, wish.zone)?;
    let wanted = wish.providers.len();
    let room = if template::is_architecture_here(wish.definition) {
        let (cpu, memory_mib) = (template.cpu, template.memory_mib);
        moment.capacity.room(tx, cpu, memory_mib, wanted)?
    } else {
        0
    };
    let placed = place(tx, &template, wish, &network, room, moment)?;
    let shortage = if placed.len() < room {
        Some(Shortage::Addresses)
    } else if room < wanted {
        Some(Shortage::Capacity)
    } else {
        None
    };
    let mut tasks = Vec::new();
    for (task, interface) in placed {
        tx.task_insert(&task)?;
        tx.network_interface_insert(&interface)?;
        tasks.push(task.id);
    }
    Ok(Launched { tasks, shortage })
}

/// As many tasks as there are addresses for, at most `count`.
fn place(
    tx: &Tx<'_>,
    template: &Template<'_>,
    wish: &Wish<'_>,
    network: &Network,
    count: usize,
    moment: &Moment,
) -> Result<Vec<(Task, NetworkInterface)>, LaunchError> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let mut addresses = network::addresses(tx, network, wish.network.public_range)?;
    let zones: BTreeMap<String, u32> = tx
        .task_zone_counts(
            wish.cluster,
            wish.group,
            wish.started_by.filter(|_| wish.service.is_some()),
        )?
        .into_iter()
        .collect();
    let [.., a, b] = (moment.random)().to_be_bytes();
    let rotation = usize::from(u16::from_be_bytes([a, b]));
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let chosen = network::choose_subnets(network, &addresses, &zones, count, rotation);
    let mut tasks = Vec::new();
    for (subnet, provider) in chosen.into_iter().zip(wish.providers) {
        let id = TaskId::from_random((moment.random)());
        let interface = network::make_interface(network, &mut addresses, subnet, &id, moment);
        let Some(mut interface) = interface else {
            break;
        };
        // Only ECS's own tags go on to the interface.
        let own = wish.tags.iter().filter(|tag| tag.key.starts_with("aws:"));
        interface.tags = own.cloned().collect();
        let task = template.task(id, provider.clone(), &interface, moment);
        tasks.push((task, interface));
    }
    Ok(tasks)
}
