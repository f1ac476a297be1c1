//! The data plane of an application load balancer: from listening sockets to targets.
//!
//! It is told a whole [`model::balancing::BalancerPlan`] and serves it; it knows neither the store
//! nor the API. Sockets that listen are opened by others and handed in.

mod connect;
mod routes;
mod sockets;
mod targets;

pub use sockets::{ListeningSocket, Place};
