//! The listening sockets of a load balancer, which others open and keep open.

use std::os::fd::OwnedFd;

/// Where a listening socket is.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Place {
    /// At the address of the node in this availability zone.
    Node(String),
    /// At the address of the host where internet-facing load balancers are reached from it.
    Host,
}

/// A listening socket of TCP, bound and listening.
#[derive(Debug)]
pub struct ListeningSocket {
    pub place: Place,
    /// The listener's port; at [`Place::Host`] the socket itself may have another one.
    pub port: u16,
    pub socket: OwnedFd,
}
