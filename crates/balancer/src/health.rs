//! Health checks: every target of every group, once each, for as long as it is registered.
//!
//! What they find goes to [`Targets`], which keeps the state; so nothing is forgotten when a plan is
//! replaced. A group that several listeners use is checked once.

use std::collections::HashMap;
use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use model::TargetGroupId;
use model::balancing::BalancerPlan;
use tokio::sync::{Semaphore, watch};
use tokio::task::{AbortHandle, JoinHandle, JoinSet};
use tokio::time::Instant;

use crate::connect::Node;
use crate::pace::Pace;
use crate::targets::{Checked, CheckedTarget, Group, Targets};

mod probe;
#[cfg(test)]
mod tests;

use probe::Probe;

/// How many checks are under way at a time; others wait, and their time does not run meanwhile.
const UNDER_WAY_MAX: usize = 256;

/// All health checks of a load balancer. They end when it is dropped.
#[derive(Debug)]
pub(crate) struct Checks {
    shared: Arc<Shared>,
    /// Where checks come from; from wherever the host's routes lead, while there is none.
    nodes: watch::Sender<Vec<Node>>,
    bind_nodes: bool,
    groups: Mutex<HashMap<TargetGroupId, Running>>,
}

#[derive(Debug)]
struct Shared {
    targets: Arc<Targets>,
    permits: Semaphore,
}

/// The task of a group; it ends when this is dropped.
#[derive(Debug)]
struct Running {
    group: Arc<Group>,
    task: JoinHandle<()>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Checks {
    /// Made from the addresses of a plan's nodes.
    pub(crate) fn new(targets: Arc<Targets>) -> Self {
        Self::with(targets, true)
    }

    /// Made from wherever the host's routes lead.
    pub(crate) fn unbound(targets: Arc<Targets>) -> Self {
        Self::with(targets, false)
    }

    fn with(targets: Arc<Targets>, bind_nodes: bool) -> Self {
        let permits = Semaphore::new(UNDER_WAY_MAX);
        Self {
            shared: Arc::new(Shared { targets, permits }),
            nodes: watch::Sender::new(Vec::new()),
            bind_nodes,
            groups: Mutex::default(),
        }
    }

    /// Follows a plan, which [`Targets::update`] was told before. Needs a runtime.
    pub(crate) fn update(&self, plan: &BalancerPlan) {
        if self.bind_nodes {
            self.nodes.send_replace(Node::of(plan));
        }
        let groups = self.shared.targets.all();
        let mut running = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        running.retain(|_, one| groups.iter().any(|group| Arc::ptr_eq(group, &one.group)));
        for group in groups {
            running.entry(group.id.clone()).or_insert_with(|| {
                let watched = watch_group(
                    Arc::clone(&self.shared),
                    Arc::clone(&group),
                    self.nodes.subscribe(),
                );
                Running {
                    group,
                    task: tokio::spawn(watched),
                }
            });
        }
    }
}

/// Has one task a target of a group. It ends when the group is there no more.
async fn watch_group(shared: Arc<Shared>, group: Arc<Group>, nodes: watch::Receiver<Vec<Node>>) {
    let mut changes = group.checks();
    let mut tasks = JoinSet::new();
    let mut running: HashMap<SocketAddrV4, (CheckedTarget, AbortHandle)> = HashMap::new();
    let mut how = None;
    loop {
        let checked = Arc::clone(&changes.borrow_and_update());
        let now = Some((checked.check.clone(), checked.protocol_version));
        let same = now == how;
        running.retain(|address, (target, task)| {
            let stays = same && checked.targets.get(address) == Some(target);
            if !stays {
                task.abort();
            }
            stays
        });
        how = now;
        for (address, target) in &checked.targets {
            running.entry(*address).or_insert_with(|| {
                let task = check_target(
                    Arc::clone(&shared),
                    Arc::clone(&group),
                    *address,
                    target.clone(),
                    Arc::clone(&checked),
                    nodes.clone(),
                );
                (target.clone(), tasks.spawn(task))
            });
        }
        while tasks.try_join_next().is_some() {}
        if changes.changed().await.is_err() {
            return;
        }
    }
}

/// Checks a target for ever, the first time at once.
async fn check_target(
    shared: Arc<Shared>,
    group: Arc<Group>,
    address: SocketAddrV4,
    target: CheckedTarget,
    checked: Arc<Checked>,
    nodes: watch::Receiver<Vec<Node>>,
) {
    let probe = Probe::new(address, &checked);
    loop {
        let Ok(permit) = shared.permits.acquire().await else {
            return;
        };
        let started = Instant::now();
        let node = nearest(&nodes.borrow(), target.zone.as_deref());
        let outcome = probe.run(node.as_ref()).await;
        drop(permit);
        tracing::trace!(%address, ?outcome, "health check");
        shared
            .targets
            .checked(&group, address, target.registered_at, outcome);
        let interval = jittered(checked.check.interval_seconds, shared.targets.pace());
        tokio::time::sleep_until(started + interval).await;
    }
}

/// The node in the target's zone, else any.
fn nearest(nodes: &[Node], zone: Option<&str>) -> Option<Node> {
    let near = nodes
        .iter()
        .find(|node| Some(node.availability_zone.as_str()) == zone);
    near.or_else(|| nodes.first()).cloned()
}

/// The interval and up to a twentieth more or less, so that targets that were registered together
/// are not checked together for ever. That a check has to be over in time is not a matter of the
/// instance's clock: a target is no faster for it.
fn jittered(interval_seconds: u32, pace: &Pace) -> Duration {
    let part = rand::random_range(0.95..1.05);
    pace.real(interval_seconds).mul_f64(part)
}
