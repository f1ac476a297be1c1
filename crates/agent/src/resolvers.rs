//! Keeps one resolver process a VPC running.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use host::resolver::{ResolverConfig, ResolverError, ResolverProcess};
use model::VpcId;
use model::network::Vpc;
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
        }
    }

    /// Finds the VPC's resolver or starts it, and starts it again whenever it ends. Returns at
    /// once: tasks can start before names resolve.
    pub(crate) fn ensure(&self, vpc: &Vpc) {
        let mut keepers = self.keepers.lock().unwrap_or_else(PoisonError::into_inner);
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
            tokio::spawn(keep(self.program.clone(), config, log)),
        );
    }

    /// Leaves the resolvers running.
    pub(crate) fn release(&self) {
        for (_, keeper) in self
            .keepers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain()
        {
            keeper.abort();
        }
    }

    /// Ends every resolver of the instance, also those of an earlier control plane.
    pub(crate) async fn stop(&self) -> Result<(), ResolverError> {
        self.release();
        for name in crate::files::names(&self.run_dir).unwrap_or_default() {
            let is_lock = name
                .strip_prefix("resolver-")
                .is_some_and(|rest| rest.strip_suffix(".lock").is_some());
            if !is_lock {
                continue;
            }
            if let Some(running) = ResolverProcess::find(&self.run_dir.join(name))? {
                running.stop().await?;
            }
        }
        Ok(())
    }

    fn netns(&self, vpc: &VpcId) -> PathBuf {
        self.run_dir.join("netns").join(vpc.as_str())
    }

    fn lock_file(&self, vpc: &VpcId) -> PathBuf {
        self.run_dir.join(format!("resolver-{vpc}.lock"))
    }
}

async fn keep(program: PathBuf, config: ResolverConfig, log: PathBuf) {
    loop {
        let running = ResolverProcess::ensure(&program, &["resolver".into()], &config, &log).await;
        match running {
            Ok(mut running) => {
                tracing::debug!(address = %config.address, pid = running.pid(), "resolver runs");
                let ended = running.ended().await;
                tracing::warn!(address = %config.address, ?ended, "the resolver ended, restarting");
            }
            Err(error) => {
                tracing::warn!(address = %config.address, error = %chain(&error), "no resolver");
            }
        }
        tokio::time::sleep(RESTART).await;
    }
}
