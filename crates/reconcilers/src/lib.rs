//! What happens after an operation has written its intent.
//!
//! Every loop compares what is wanted with what was observed and moves one step. A pass takes no
//! input: it may run at any time, twice, or never. Loops do not know each other; they meet in the
//! store. Decisions are `rules`'; this crate carries them out.

mod assignment;
mod balancers;
mod certificates;
mod clock;
mod driver;
mod ecr_lifecycle;
mod expiry;
mod flow_logs;
mod log_shipping;
mod networks;
mod observations;
mod services;
mod streams;
mod task_observe;
mod tasks;

pub use balancers::{BalancerReports, Balancers};
pub use certificates::{Certificates, Renewal};
pub use clock::Clock;
pub use driver::{Driver, PassError, Reconciler};
pub use ecr_lifecycle::EcrLifecycle;
pub use expiry::Expiry;
pub use flow_logs::FlowLogs;
pub use log_shipping::LogShipping;
pub use networks::Networks;
pub use services::{Services, Surroundings};
pub use task_observe::TaskObserve;
pub use tasks::{Boot, Tasks};
