//! The engine of this host: runs tasks as assignments say and reports what it sees.
//!
//! A task is a shim process with its namespaces, containers and output; the parts around it are
//! images, a port in the VPC's router, and directories. The agent knows no store and no API: it is
//! told what to run and says what happened ([`engine::Engine`]).

mod adoption;
mod balancers;
mod bundle;
mod capture;
mod credentials;
mod exec;
mod failure;
mod files;
mod firelens;
mod ids;
mod local_engine;
mod metadata;
mod network;
mod networks;
mod observe;
mod outputs;
mod record;
mod residence;
mod resolvers;
mod runner;
mod sandbox;
pub mod shim;
mod start;
mod storage;
mod task_calls;
mod whereabouts;

use engine::EngineError;

pub use balancers::Entry as BalancerEntry;
pub use files::ISOLATION_WARNING;
/// Name of the file in the run directory that says, a line each, what keeps tasks' traffic from
/// passing on this host; not there when nothing does.
pub use host::net::PROBLEMS_FILE as NETWORK_PROBLEMS;
pub use local_engine::{AgentConfig, LocalEngine};
pub use network::{ipv6_range, occupied_ranges, vpc_spec};
pub use storage::problem as storage_problem;
pub use whereabouts::{Whereabouts, whereabouts};

/// Why the engine could not be opened or closed.
#[derive(Debug, thiserror::Error)]
pub enum AgentError {
    #[error("the network of the host cannot be prepared")]
    Network(#[from] host::net::NetError),
    #[error("control groups cannot be used")]
    Cgroups(#[from] host::cgroup::CgroupError),
    #[error("the image store cannot be opened")]
    Images(#[source] images::StoreError),
    #[error("the engine's files cannot be used")]
    Files(#[source] std::io::Error),
    #[error("the resolver cannot be stopped")]
    Resolver(#[from] host::resolver::ResolverError),
    #[error("the load balancer's process fails")]
    Balancer(#[from] host::balancer::BalancerError),
    #[error("the network of {0} does not have the interfaces of the load balancer")]
    NotEnforced(model::VpcId),
    #[error("the engine is closed")]
    Closed,
}

/// An error and its sources in one line.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

pub(crate) fn engine_error(
    what: &str,
    source: impl std::error::Error + Send + Sync + 'static,
) -> EngineError {
    EngineError {
        what: what.to_owned(),
        source: Some(Box::new(source)),
    }
}
