//! The data plane of an application load balancer: from listening sockets to targets.
//!
//! It is told a whole [`model::balancing::BalancerPlan`] and serves it; it knows neither the store
//! nor the API. Sockets that listen are opened by others and handed in. The way of a request:
//! `accept` takes the connection, `front` reads requests from it, `routes` decides, `targets` chooses,
//! `proxy` carries it there over a connection of `upstream` and the answer back.

mod accept;
mod access_log;
mod balancer;
mod connect;
mod exchange;
mod front;
mod health;
mod metrics;
mod own_answer;
mod pace;
mod proxy;
mod routes;
mod sockets;
mod targets;
#[cfg(test)]
mod test_plans;
mod tls;
mod upstream;

pub use balancer::{ApplyError, Balancer, BalancerOptions};
pub use metrics::{
    BalancerNumbers, GroupNumbers, GroupSnapshot, HistogramSnapshot, MetricsSnapshot,
    render_prometheus,
};
pub use sockets::{ListeningSocket, Place};
pub use tls::TlsError;
