//! Health checks: every target of every group, once each, for as long as it is registered.
//!
//! What they find goes to [`Targets`], which keeps the state; so nothing is forgotten when a plan is
//! replaced. A group that several listeners use is checked once.

use std::collections::HashMap;
use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use model::TargetGroupId;
use tokio::sync::{Semaphore, watch};
use tokio::task::{AbortHandle, JoinHandle, JoinSet};
use tokio::time::Instant;

use crate::connect::Node;
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
    nodes: watch::Sender<Vec<Node>>,
    groups: Mutex<HashMap<TargetGroupId, Running>>,
}

#[derive(Debug)]
struct Shared {
    targets: Arc<Targets>,
    permits: Semaphore,
    /// Intervals are divided by it.
    time_scale: u32,
}

/// A task that ends when it is dropped.
#[derive(Debug)]
struct Running(JoinHandle<()>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Checks {
    pub(crate) fn new(targets: Arc<Targets>, time_scale: u32) -> Self {
        let permits = Semaphore::new(UNDER_WAY_MAX);
        Self {
            shared: Arc::new(Shared {
                targets,
                permits,
                time_scale: time_scale.max(1),
            }),
            nodes: watch::Sender::new(Vec::new()),
            groups: Mutex::default(),
        }
    }

    /// Checks the targets there are from these nodes. Needs a runtime.
    pub(crate) fn follow(&self, nodes: Vec<Node>) {
        self.nodes.send_replace(nodes);
        let groups = self.shared.targets.all();
        let mut running = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        running
            .retain(|id, task| !task.0.is_finished() && groups.iter().any(|group| group.id == *id));
        for group in groups {
            running.entry(group.id.clone()).or_insert_with(|| {
                let (shared, nodes) = (Arc::clone(&self.shared), self.nodes.subscribe());
                Running(tokio::spawn(watch_group(shared, group, nodes)))
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
        tokio::time::sleep_until(
            started + jittered(checked.check.interval_seconds) / shared.time_scale,
        )
        .await;
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
/// are not checked together for ever.
fn jittered(interval_seconds: u32) -> Duration {
    let part = rand::random_range(0.95..1.05);
    Duration::from_secs(interval_seconds.into()).mul_f64(part)
}
