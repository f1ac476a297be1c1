//! The load balancers of this host: one namespace, one process and one keeper each.
//!
//! What a load balancer does is the plan's; how its process is reached is `host::balancer`'s. Here:
//! who exists, and where the host's own programs find it.

mod keeper;
mod listening;

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::io::{self, Write as _};
use std::net::Ipv4Addr;
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use fs_err::os::unix::fs::OpenOptionsExt as _;
use host::balancer::{BalancerError, Generations, Secret};
use model::LoadBalancerId;
use model::balancing::{BalancerPlan, BalancerReport};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout_at};

use crate::{AgentConfig, AgentError};
use keeper::{Keeper, Order};

/// The load balancers of an instance.
#[derive(Debug)]
pub(crate) struct Balancers {
    shared: Arc<Shared>,
    /// `None` once they were let go of: no more are started then.
    keepers: Mutex<Option<HashMap<LoadBalancerId, Handle>>>,
}

/// What the keepers share.
pub(crate) struct Shared {
    program: PathBuf,
    run_dir: PathBuf,
    region: String,
    /// Where internet-facing load balancers listen on the host.
    public_address: Ipv4Addr,
    access_logs: Option<PathBuf>,
    reports: mpsc::UnboundedSender<BalancerReport>,
    secret: Secret,
    entries: Mutex<BTreeMap<LoadBalancerId, Entry>>,
}

/// How a load balancer is reached from the host by its name, whatever the port of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    id: LoadBalancerId,
    /// Its DNS name.
    name: String,
    /// Of the listener that serves what comes by its name.
    port: u16,
}

/// A load balancer's keeper. It runs as long as it can be given orders.
#[derive(Debug)]
struct Handle {
    orders: mpsc::Sender<Order>,
    work: JoinHandle<()>,
}

/// In the run directory, for root alone.
const SECRET_FILE: &str = "cookies.key";
/// How long the start of a process is waited for, to end it.
const ENDING_PATIENCE: Duration = Duration::from_secs(5);
const ENDING_PAUSE: Duration = Duration::from_millis(50);
/// How long a connection waits for the keeper of its load balancer.
const HAND_OVER_TIMEOUT: Duration = Duration::from_secs(5);
/// How long load balancers may take to say their metrics.
const METRICS_TIMEOUT: Duration = Duration::from_secs(2);
/// Orders of one load balancer that wait.
const ORDERS: usize = 4;

impl Balancers {
    pub(crate) fn new(
        config: &AgentConfig,
        reports: mpsc::UnboundedSender<BalancerReport>,
    ) -> Result<Self, AgentError> {
        Ok(Self {
            shared: Arc::new(Shared {
                program: config.program.clone(),
                run_dir: config.run_dir.clone(),
                region: config.region.clone(),
                public_address: config.public_address,
                access_logs: config.access_logs.clone(),
                reports,
                secret: secret(&config.run_dir).map_err(AgentError::Files)?,
                entries: Mutex::default(),
            }),
            keepers: Mutex::new(Some(HashMap::new())),
        })
    }

    /// Brings the process of a load balancer to this state, in the namespace that is bound to `path`
    /// and has the plan's nodes already.
    pub(crate) async fn apply(
        &self,
        plan: BalancerPlan,
        netns: OwnedFd,
        path: PathBuf,
    ) -> Result<(), AgentError> {
        let orders = self.keeper(&plan.id).ok_or(AgentError::Closed)?;
        let (done, answer) = oneshot::channel();
        let order = Order::Apply {
            plan: Arc::new(plan),
            netns,
            path,
            done,
        };
        orders.send(order).await.map_err(|_| AgentError::Closed)?;
        Ok(answer.await.map_err(|_| AgentError::Closed)??)
    }

    /// Ends the processes of a load balancer, also those of an earlier control plane.
    pub(crate) async fn remove(&self, id: &LoadBalancerId) -> Result<(), AgentError> {
        let handle = self.lock().as_mut().and_then(|all| all.remove(id));
        if let Some(handle) = handle {
            handle.leave().await;
        }
        self.shared.entries().remove(id);
        end_all(&self.shared.generations(id)).await?;
        Ok(())
    }

    /// Whether a process of this load balancer runs, also one of an earlier control plane.
    pub(crate) fn is_running(&self, id: &LoadBalancerId) -> bool {
        let running = self.shared.generations(id).running();
        running.is_ok_and(|running| !running.is_empty())
    }

    pub(crate) fn has_entries(&self) -> bool {
        !self.shared.entries().is_empty()
    }

    /// Where the load balancer of this name is reached, without regard to case.
    pub(crate) fn entry(&self, name: &str) -> Option<Entry> {
        let entries = self.shared.entries();
        let mut entries = entries.values();
        entries
            .find(|entry| entry.name.eq_ignore_ascii_case(name))
            .cloned()
    }

    /// Hands a client's connection over to the load balancer, which serves it for requests to its name
    /// and no other.
    pub(crate) async fn hand_over(&self, entry: Entry, connection: OwnedFd) {
        let orders = {
            let keepers = self.lock();
            let handle = keepers.as_ref().and_then(|all| all.get(&entry.id));
            handle.map(|handle| handle.orders.clone())
        };
        let Some(orders) = orders else {
            return;
        };
        let order = Order::Serve {
            connection,
            port: entry.port,
            host: entry.name,
        };
        // Closed, when the keeper is away for longer.
        let _ = orders.send_timeout(order, HAND_OVER_TIMEOUT).await;
    }

    /// The metrics of every load balancer, as their processes say them. One that does not answer in time
    /// is left out.
    pub(crate) async fn metrics(&self) -> Vec<String> {
        let orders: Vec<mpsc::Sender<Order>> = {
            let keepers = self.lock();
            let handles = keepers.iter().flat_map(HashMap::values);
            handles.map(|handle| handle.orders.clone()).collect()
        };
        let mut asked = Vec::new();
        for orders in orders {
            let (done, answer) = oneshot::channel();
            if orders.try_send(Order::Metrics { done }).is_ok() {
                asked.push(answer);
            }
        }
        // All are at it; a keeper may be busy with a plan.
        let until = Instant::now() + METRICS_TIMEOUT;
        let mut all = Vec::new();
        for answer in asked {
            if let Ok(Ok(metrics)) = timeout_at(until, answer).await {
                all.push(metrics);
            }
        }
        all
    }

    /// Leaves the balancers running.
    pub(crate) async fn release(&self) {
        let keepers = self.lock().take().unwrap_or_default();
        for handle in keepers.into_values() {
            handle.leave().await;
        }
    }

    /// Ends every balancer of the instance, also those of an earlier control plane.
    pub(crate) async fn stop(&self) -> Result<(), AgentError> {
        self.release().await;
        for name in crate::files::names(&self.shared.run_dir).unwrap_or_default() {
            let id = name
                .strip_prefix("balancer-")
                .and_then(|rest| rest.split('.').next());
            if let Some(id) = id {
                end_all(&Generations::new(&self.shared.run_dir, id)).await?;
            }
        }
        Ok(())
    }

    fn keeper(&self, id: &LoadBalancerId) -> Option<mpsc::Sender<Order>> {
        let mut keepers = self.lock();
        let keepers = keepers.as_mut()?;
        if let Some(handle) = keepers.get(id).filter(|handle| !handle.work.is_finished()) {
            return Some(handle.orders.clone());
        }
        let (orders, taken) = mpsc::channel(ORDERS);
        let keeper = Keeper::new(Arc::clone(&self.shared), id.clone());
        let work = tokio::spawn(keeper.run(taken));
        let handle = Handle {
            orders: orders.clone(),
            work,
        };
        keepers.insert(id.clone(), handle);
        Some(orders)
    }

    fn lock(&self) -> MutexGuard<'_, Option<HashMap<LoadBalancerId, Handle>>> {
        self.keepers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Handle {
    /// Leaves the balancer running. One that is being started is waited for, so that whoever looks for
    /// it finds it.
    async fn leave(self) {
        drop(self.orders);
        // It ends by itself, and a panic of it has been logged.
        let _ = self.work.await;
    }
}

impl Shared {
    fn generations(&self, id: &LoadBalancerId) -> Generations {
        Generations::new(&self.run_dir, id.as_str())
    }

    /// Where the load balancer of this path (`app/<name>/<id>`) keeps its access logs.
    fn logs(&self, path: &str) -> Option<PathBuf> {
        let directory = self.access_logs.as_ref()?;
        Some(directory.join(path.replace('/', ".")))
    }

    fn entries(&self) -> MutexGuard<'_, BTreeMap<LoadBalancerId, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

/// The instance's secret, made at its first start after a boot: cookies outlive the processes that made
/// them, as targets do.
fn secret(run_dir: &Path) -> io::Result<Secret> {
    let path = run_dir.join(SECRET_FILE);
    if let Ok(known) = fs_err::read(&path)
        && let Ok(secret) = Secret::try_from(known)
    {
        return Ok(secret);
    }
    fs_err::create_dir_all(run_dir)?;
    let secret: Secret = rand::random();
    let new = path.with_extension("new");
    let mut file = fs_err::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&new)?;
    file.write_all(&secret)?;
    fs_err::rename(&new, &path)?;
    Ok(secret)
}

/// One that is just starting cannot be ended yet; it is waited for.
async fn end_all(generations: &Generations) -> Result<(), BalancerError> {
    let deadline = Instant::now() + ENDING_PATIENCE;
    loop {
        for process in generations.running()? {
            process.end().await?;
        }
        match generations.remove() {
            Err(BalancerError::AlreadyRunning) if Instant::now() < deadline => {
                tokio::time::sleep(ENDING_PAUSE).await;
            }
            done => return done,
        }
    }
}
