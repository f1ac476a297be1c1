//! Keeps one resolver process a VPC running.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use host::resolver::{ResolverConfig, ResolverError, ResolverProcess};
use model::VpcId;
use model::network::Vpc;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::network::net;
use crate::{AgentConfig, chain};

/// The resolvers of an instance.
#[derive(Debug)]
pub(crate) struct Resolvers {
    program: PathBuf,
    run_dir: PathBuf,
    region: String,
    keepers: Mutex<HashMap<VpcId, JoinHandle<()>>>,
    stop: watch::Sender<bool>,
}

/// How soon a resolver that ended is started again.
const RESTART: Duration = Duration::from_millis(200);
/// The host's own list of resolvers.
const RESOLV_CONF: &str = "/etc/resolv.conf";

impl Resolvers {
    pub(crate) fn new(config: &AgentConfig) -> Self {
        Self {
            program: config.program.clone(),
            run_dir: config.run_dir.clone(),
            region: config.region.clone(),
            keepers: Mutex::default(),
            stop: watch::Sender::new(false),
        }
    }

    /// Finds the VPC's resolver or starts it, and starts it again whenever it ends. Returns at
    /// once: tasks can start before names resolve.
    pub(crate) fn ensure(&self, vpc: &Vpc) {
        let mut keepers = self.lock();
        if keepers
            .get(&vpc.id)
            .is_some_and(|keeper| !keeper.is_finished())
        {
            return;
        }
        let config = ResolverConfig {
            netns: self.netns(&vpc.id),
            address: vpc.resolver(),
            vpc_cidr: net(vpc.cidr),
            region: self.region.clone(),
            resolv_conf: RESOLV_CONF.into(),
            lock_file: self.lock_file(&vpc.id),
        };
        let log = self.run_dir.join(format!("resolver-{}.log", vpc.id));
        keepers.insert(
            vpc.id.clone(),
            tokio::spawn(keep(
                self.program.clone(),
                config,
                log,
                self.stop.subscribe(),
            )),
        );
    }

    /// Leaves the resolvers running. One that is being started is waited for, so that whoever looks
    /// for it finds it.
    pub(crate) async fn release(&self) {
        self.stop.send_replace(true);
        let keepers: Vec<_> = self.lock().drain().map(|(_, keeper)| keeper).collect();
        for keeper in keepers {
            // It ends by itself, and a panic of it has been logged.
            let _ = keeper.await;
        }
    }

    /// Ends every resolver of the instance, also those of an earlier control plane. One that is
    /// just coming up takes its lock before it opens the VPC's namespace: a second call after the
    /// namespaces are gone ends those that came too late for the first.
    pub(crate) async fn stop(&self) -> Result<(), ResolverError> {
        self.release().await;
        for name in crate::files::names(&self.run_dir).unwrap_or_default() {
            let lock = name
                .strip_prefix("resolver-")
                .and_then(|rest| rest.strip_suffix(".lock"));
            if lock.is_none() {
                continue;
            }
            if let Some(running) = ResolverProcess::find(&self.run_dir.join(name))? {
                running.stop().await?;
            }
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<VpcId, JoinHandle<()>>> {
        self.keepers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn netns(&self, vpc: &VpcId) -> PathBuf {
        self.run_dir.join("netns").join(vpc.as_str())
    }

    fn lock_file(&self, vpc: &VpcId) -> PathBuf {
        self.run_dir.join(format!("resolver-{vpc}.lock"))
    }
}

async fn keep(
    program: PathBuf,
    config: ResolverConfig,
    log: PathBuf,
    mut stop: watch::Receiver<bool>,
) {
    while !*stop.borrow() {
        let running = ResolverProcess::ensure(&program, &["resolver".into()], &config, &log).await;
        match running {
            Ok(mut running) => {
                tracing::debug!(address = %config.address, pid = running.pid(), "resolver runs");
                tokio::select! {
                    ended = running.ended() => {
                        tracing::warn!(address = %config.address, ?ended, "the resolver ended");
                    }
                    _ = stop.wait_for(|stop| *stop) => return,
                }
            }
            Err(error) => {
                tracing::warn!(address = %config.address, error = %chain(&error), "no resolver");
            }
        }
        tokio::time::sleep(RESTART).await;
    }
}
