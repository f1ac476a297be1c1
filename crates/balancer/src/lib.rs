//! The data plane of an application load balancer: from listening sockets to targets.
//!
//! It is told a whole [`model::balancing::BalancerPlan`] and serves it; it knows neither the store
//! nor the API. Sockets that listen are opened by others and handed in.

#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod access_log;
mod balancer;
#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod connect;
#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod health;
#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod metrics;
#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod pace;
#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod routes;
mod sockets;
#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod targets;
#[cfg(test)]
mod test_plans;
#[allow(dead_code, unused_imports, reason = "the HTTP side is not there yet")]
mod tls;

pub use access_log::AccessLogSettings;
pub use balancer::{ApplyError, Balancer, BalancerOptions};
pub use metrics::{
    BalancerNumbers, GroupNumbers, GroupSnapshot, HistogramSnapshot, MetricsSnapshot,
    render_prometheus,
};
pub use sockets::{ListeningSocket, Place};
pub use tls::TlsError;
