//! What a load balancer's process does with its data plane: tells it plans, hands it sockets, asks
//! what it observes.

use std::path::PathBuf;
use std::time::Duration;

use model::balancing::{BalancerPlan, BalancerReport};
use tokio::sync::watch;

use crate::{ListeningSocket, MetricsSnapshot, TlsError};

/// What a data plane is given once.
#[derive(Debug, Clone, Default)]
pub struct BalancerOptions {
    /// The folder of access logs; without one there are none.
    pub access_log: Option<PathBuf>,
    /// Whether connections to targets come from the addresses of the plan's nodes.
    pub bind_nodes: bool,
    /// The instance's clock runs this many times as fast; 0 counts as 1.
    pub time_scale: u32,
    /// What the cookies of sticky sessions are sealed with, so that they outlive the process. A
    /// random key, when there is none.
    pub cookie_key: Option<[u8; 32]>,
}

/// Why a plan is not served. The one before it still is.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    #[error("the listener at port {port} cannot speak TLS")]
    Tls {
        port: u16,
        #[source]
        source: TlsError,
    },
    #[error("a listening socket cannot be used")]
    Socket(#[from] std::io::Error),
}

/// The data plane of one load balancer. Clones are the same one.
#[derive(Debug, Clone)]
pub struct Balancer {}

impl Balancer {
    pub fn new(_options: BalancerOptions) -> Self {
        Self {}
    }
    pub fn apply(
        &self,
        _plan: BalancerPlan,
        _version: u64,
        _sockets: Vec<ListeningSocket>,
    ) -> Result<(), ApplyError> {
        Ok(())
    }
    /// `None` before the first plan.
    pub fn report(&self) -> Option<BalancerReport> {
        None
    }
    pub fn changes(&self) -> watch::Receiver<u64> {
        watch::Sender::new(0).subscribe()
    }
    /// `None` before the first plan.
    pub fn metrics(&self) -> Option<MetricsSnapshot> {
        None
    }
    pub async fn drain(&self, _within: Duration) {
        std::future::ready(()).await;
    }
}
