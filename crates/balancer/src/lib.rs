//! The data plane of an application load balancer: from listening sockets to targets.
//!
//! It is told a whole [`model::balancing::BalancerPlan`] and serves it; it knows neither the store
//! nor the API. Sockets that listen are opened by others and handed in.

mod access_log;
mod answers;
mod balancer;
mod bodies;
mod connect;
mod front;
mod header_changes;
mod headers;
mod health;
mod http1;
mod idle;
mod limits;
mod metrics;
mod pace;
mod proxy;
mod routes;
mod serving;
mod sockets;
mod targets;
#[cfg(test)]
mod test_plans;
#[cfg(test)]
mod tests;
mod ticket;
mod tls;
mod upstream;

pub use balancer::{ApplyError, Balancer, BalancerOptions};
pub use metrics::{
    BalancerNumbers, GroupNumbers, GroupSnapshot, HistogramSnapshot, MetricsSnapshot,
    render_prometheus,
};
pub use sockets::{ListeningSocket, Place};
pub use tls::TlsError;
