//! Keeps one resolver process a VPC running, and told what it is to know.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use host::resolver::{
    PublicAddress, ResolverConfig, ResolverError, ResolverProcess, ResolverState, Zone, ZoneData,
    ZoneRecord,
};
use ipnet::Ipv4Net;
use model::VpcId;
use model::network::{HostName, InterfacePlan, VpcPlan};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::network::{ipv6_net, net};
use crate::{AgentConfig, chain};

/// The resolvers of an instance.
#[derive(Debug)]
pub(crate) struct Resolvers {
    program: PathBuf,
    run_dir: PathBuf,
    /// `None` once they were let go of: no more are started then.
    keepers: Mutex<Option<HashMap<VpcId, Keeper>>>,
}

/// What sees to one resolver.
#[derive(Debug)]
struct Keeper {
    state: watch::Sender<ResolverState>,
    stop: watch::Sender<bool>,
    work: JoinHandle<()>,
}

/// How soon a resolver that does not come up is started again.
const RESTART: Duration = Duration::from_millis(200);
/// The host's own list of resolvers.
const RESOLV_CONF: &str = "/etc/resolv.conf";
/// As AWS has it, in seconds.
const LOAD_BALANCER_TTL: u32 = 60;

/// What the resolver of a VPC is to know. The one place where a resolver's state is made;
/// `public_range` is the instance's own.
pub(crate) fn resolver_state(
    plan: &VpcPlan,
    region: &str,
    public_range: Option<Ipv4Net>,
) -> ResolverState {
    let public = |interface: &InterfacePlan| {
        Some(PublicAddress {
            public: interface.public?,
            private: interface.address,
        })
    };
    let ipv4 = plan.cidrs.iter().map(|cidr| net(*cidr).into());
    // Its addresses have no names, and nobody else is asked for them.
    let ipv6 = plan.ipv6_cidr.map(|cidr| ipv6_net(cidr).into());
    ResolverState {
        ranges: ipv4.chain(ipv6).collect(),
        region: region.to_owned(),
        dns_support: plan.names.dns_support,
        dns_hostnames: plan.names.dns_hostnames,
        public_range,
        public_addresses: plan.interfaces.iter().filter_map(public).collect(),
        zones: load_balancers(plan, region).into_iter().collect(),
    }
}

/// The names of load balancers, which are asked of nobody else.
fn load_balancers(plan: &VpcPlan, region: &str) -> Option<Zone> {
    let record = |host: &HostName, address: Ipv4Addr| ZoneRecord {
        name: host.name.clone(),
        ttl: LOAD_BALANCER_TTL,
        data: ZoneData::A { address },
    };
    let hosts = plan.names.hosts.iter();
    let records: Vec<ZoneRecord> = hosts
        .flat_map(|host| host.addresses.iter().map(|address| record(host, *address)))
        .collect();
    (!records.is_empty()).then(|| Zone {
        name: format!("{region}.elb.localhost"),
        negative_ttl: LOAD_BALANCER_TTL,
        records,
    })
}

impl Resolvers {
    pub(crate) fn new(config: &AgentConfig) -> Self {
        Self {
            program: config.program.clone(),
            run_dir: config.run_dir.clone(),
            keepers: Mutex::new(Some(HashMap::new())),
        }
    }

    /// Finds the VPC's resolver at `address` or starts it, and starts it again whenever it ends.
    /// It is told `state` now, and again whenever it is another than last time. Returns at once:
    /// tasks can start before names resolve.
    pub(crate) fn ensure(&self, vpc: &VpcId, address: Ipv4Addr, state: ResolverState) {
        let mut keepers = self.lock();
        let Some(keepers) = keepers.as_mut() else {
            return;
        };
        if let Some(keeper) = keepers.get(vpc).filter(|keeper| !keeper.work.is_finished()) {
            keeper.state.send_if_modified(|known| {
                let changed = *known != state;
                *known = state;
                changed
            });
            return;
        }
        let config = ResolverConfig {
            netns: self.netns(vpc),
            address,
            resolv_conf: RESOLV_CONF.into(),
            lock_file: self.lock_file(vpc),
            sockets: None,
        };
        let start = Start {
            program: self.program.clone(),
            log: self.log(vpc),
            config,
        };
        let (state, states) = watch::channel(state);
        let (stop, stopped) = watch::channel(false);
        let work = tokio::spawn(keep(start, states, stopped));
        keepers.insert(vpc.clone(), Keeper { state, stop, work });
    }

    /// Leaves the resolvers running. One that is being started is waited for, so that whoever looks
    /// for it finds it.
    pub(crate) async fn release(&self) {
        let keepers = self.lock().take().unwrap_or_default();
        for keeper in keepers.values() {
            keeper.stop.send_replace(true);
        }
        for keeper in keepers.into_values() {
            keeper.leave().await;
        }
    }

    /// Ends the resolver of a VPC, also one of an earlier control plane.
    pub(crate) async fn remove(&self, vpc: &VpcId) -> Result<(), ResolverError> {
        let keeper = self.lock().as_mut().and_then(|all| all.remove(vpc));
        if let Some(keeper) = keeper {
            keeper.leave().await;
        }
        if let Some(running) = ResolverProcess::find(&self.lock_file(vpc))? {
            running.stop().await?;
        }
        let own = format!("resolver-{vpc}.");
        for name in crate::files::names(&self.run_dir).unwrap_or_default() {
            let file = self.run_dir.join(&name);
            let removed = if !name.starts_with(&own) {
                Ok(())
            } else if file.is_dir() {
                crate::files::remove_tree(&file)
            } else {
                fs_err::remove_file(&file)
            };
            if let Err(error) = removed {
                tracing::warn!(%error, "cannot remove a file of a resolver");
            }
        }
        Ok(())
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

    fn lock(&self) -> MutexGuard<'_, Option<HashMap<VpcId, Keeper>>> {
        self.keepers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn netns(&self, vpc: &VpcId) -> PathBuf {
        self.run_dir.join("netns").join(vpc.as_str())
    }

    fn log(&self, vpc: &VpcId) -> PathBuf {
        self.run_dir.join(format!("resolver-{vpc}.log"))
    }

    fn lock_file(&self, vpc: &VpcId) -> PathBuf {
        self.run_dir.join(format!("resolver-{vpc}.lock"))
    }
}

impl Keeper {
    /// Leaves the resolver running. One that is being started is waited for.
    async fn leave(self) {
        self.stop.send_replace(true);
        // It ends by itself, and a panic of it has been logged.
        let _ = self.work.await;
    }
}

/// How a resolver is started.
#[derive(Debug)]
struct Start {
    program: PathBuf,
    config: ResolverConfig,
    log: PathBuf,
}

async fn keep(
    start: Start,
    mut states: watch::Receiver<ResolverState>,
    mut stop: watch::Receiver<bool>,
) {
    let Start {
        program,
        config,
        log,
    } = start;
    let address = config.address;
    // Kept over its restarts, so that queries wait for the next one.
    let mut sockets = None;
    while !*stop.borrow() {
        let began = Instant::now();
        let arguments = ["resolver".into()];
        let running =
            ResolverProcess::ensure(&program, &arguments, &config, &log, &mut sockets).await;
        match running {
            Ok(mut running) => {
                tracing::debug!(%address, pid = running.pid(), "resolver runs");
                tokio::select! {
                    ended = follow(&mut running, &mut states) => {
                        tracing::warn!(%address, ?ended, "the resolver ended");
                    }
                    _ = stop.wait_for(|stop| *stop) => return,
                }
            }
            Err(error) => {
                tracing::warn!(%address, error = %chain(&error), "no resolver");
            }
        }
        // One that has run for a while comes back at once: tasks are waiting for names.
        tokio::time::sleep(RESTART.saturating_sub(began.elapsed())).await;
    }
}

/// Tells a resolver its state, and every new one, until it ends.
async fn follow(
    running: &mut ResolverProcess,
    states: &mut watch::Receiver<ResolverState>,
) -> Result<(), ResolverError> {
    loop {
        // Once it cannot be told, it is told again, unless it is the state that is wrong.
        let state = states.borrow_and_update().clone();
        let again = match running.push(&state).await {
            Ok(()) => false,
            Err(error) => {
                tracing::warn!(pid = running.pid(), error = %chain(&error), "a resolver is not told");
                !matches!(error, ResolverError::Refused { .. })
            }
        };
        tokio::select! {
            ended = running.ended() => return ended,
            changed = states.changed() => {
                if changed.is_err() {
                    // Nobody will say more.
                    return running.ended().await;
                }
            }
            () = tokio::time::sleep(RESTART), if again => {}
        }
    }
}
