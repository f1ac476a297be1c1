//! The control plane's side of installed names: TLS on the instance's own address, as long as the
//! record has a name. Only the registry is served there.
//!
//! Looks at the record again and again, so that nobody has to tell it about a change, and names
//! that were installed while it was down work when it comes up.

use std::net::SocketAddrV4;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use hyper_util::server::graceful::GracefulShutdown;
use rustls::ServerConfig;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::time::MissedTickBehavior;
use tokio_rustls::TlsAcceptor;

use super::authority::Authority;
use super::{address, record};
use crate::instance::{Identity, Instance};
use crate::serve::{Served, serve_registry};

/// How often the record is looked at.
const TICK: Duration = Duration::from_millis(250);
/// Connections that are served at the same time; more wait to be accepted.
const CONNECTIONS_MAX: usize = 256;
/// How long a client may take until both have agreed on keys.
const HANDSHAKE_MAX: Duration = Duration::from_secs(10);
/// How long open requests may take after the control plane was told to stop.
const GRACE: Duration = Duration::from_secs(3);

/// Serves installed names.
#[derive(Debug)]
pub(crate) struct NamesListener {
    data_dir: PathBuf,
    identity: Identity,
    address: SocketAddrV4,
    /// The record as it was read last: when it was written.
    seen: Option<SystemTime>,
    config: Option<Arc<ServerConfig>>,
    listener: Option<TcpListener>,
    /// Whether it was said that the address cannot be had.
    is_told: bool,
}

impl NamesListener {
    pub(crate) fn new(instance: &Instance) -> Self {
        Self {
            data_dir: instance.data_dir.clone(),
            identity: instance.identity.clone(),
            address: address(&instance.identity),
            seen: None,
            config: None,
            listener: None,
            is_told: false,
        }
    }

    /// Runs until `stop` turns true, then lets open requests end.
    pub(crate) async fn run(mut self, served: Arc<Served>, mut stop: watch::Receiver<bool>) {
        let slots = Arc::new(Semaphore::new(CONNECTIONS_MAX));
        let graceful = GracefulShutdown::new();
        let mut ticks = tokio::time::interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            let stream = tokio::select! {
                _ = stop.wait_for(|stop| *stop) => break,
                _ = ticks.tick() => None,
                stream = accept(self.listener.as_ref()), if slots.available_permits() > 0 => {
                    Some(stream)
                }
            };
            let Some(stream) = stream else {
                self.look().await;
                continue;
            };
            let (Some(stream), Some(config)) = (stream, &self.config) else {
                continue;
            };
            let Ok(slot) = Arc::clone(&slots).try_acquire_owned() else {
                continue;
            };
            let acceptor = TlsAcceptor::from(Arc::clone(config));
            let (served, watcher) = (Arc::clone(&served), graceful.watcher());
            tokio::spawn(async move {
                let agreed = tokio::time::timeout(HANDSHAKE_MAX, acceptor.accept(stream)).await;
                match agreed {
                    Ok(Ok(stream)) => serve_registry(stream, served, watcher).await,
                    Ok(Err(error)) => tracing::debug!(%error, "no TLS connection"),
                    Err(_) => tracing::debug!("no TLS connection in time"),
                }
                drop(slot);
            });
        }
        drop(self.listener);
        let _ = tokio::time::timeout(GRACE, graceful.shutdown()).await;
    }

    /// Moves one step towards what the record says.
    async fn look(&mut self) {
        let written = modified(&record::path(&self.data_dir));
        if written != self.seen {
            self.seen = written;
            self.config = self.configure();
            self.is_told = false;
        }
        if self.config.is_none() {
            self.listener = None;
        } else if self.listener.is_none() {
            match TcpListener::bind(self.address).await {
                Ok(listener) => {
                    tracing::info!(address = %self.address, "the registry answers under installed names");
                    self.listener = Some(listener);
                }
                Err(error) if !self.is_told => {
                    self.is_told = true;
                    let address = self.address;
                    tracing::warn!(%address, %error, "the registry cannot answer under installed names");
                }
                Err(_) => {}
            }
        }
    }

    /// Nothing when no name is installed.
    fn configure(&self) -> Option<Arc<ServerConfig>> {
        let configured = record::load(&self.data_dir).and_then(|record| {
            let mut hosts: Vec<String> = record.names.into_iter().map(|name| name.host).collect();
            hosts.dedup();
            if hosts.is_empty() {
                return Ok(None);
            }
            let authority = Authority::load(&self.data_dir, &self.identity)?;
            authority.server(hosts).map(Some)
        });
        configured.unwrap_or_else(|error| {
            tracing::warn!(?error, "installed names cannot be served");
            None
        })
    }
}

/// The next connection; never when nobody listens.
async fn accept(listener: Option<&TcpListener>) -> Option<TcpStream> {
    let Some(listener) = listener else {
        return std::future::pending().await;
    };
    match listener.accept().await {
        Ok((stream, _)) => Some(stream),
        Err(error) => {
            // Out of descriptors, mostly: waiting lets some be closed.
            tracing::warn!(%error, "cannot accept a connection");
            tokio::time::sleep(Duration::from_millis(50)).await;
            None
        }
    }
}

fn modified(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}
