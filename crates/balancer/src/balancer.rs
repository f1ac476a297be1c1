//! What a load balancer's process does with its data plane: tells it plans, hands it sockets, asks
//! what it observes.

use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener as StdListener, TcpStream as StdStream};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use model::UnixMillis;
use model::balancing::{BalancerPlan, BalancerReport, ListenerProblem};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::front;
use crate::health::Checks;
use crate::limits::{self, Limits};
use crate::pace::Pace;
use crate::serving::{Core, Serving};
use crate::targets::Targets;
use crate::{ListeningSocket, MetricsSnapshot, Place};

/// How long accepting pauses when it fails for want of descriptors or memory.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// How long requests that were on their way when a drain began may take to come.
const DRAIN_GRACE: Duration = Duration::from_secs(1);

/// What a data plane is given once.
#[derive(Debug, Clone, Default)]
pub struct BalancerOptions {
    /// The folder of access and connection logs; without one there are none.
    pub access_log: Option<PathBuf>,
    /// Whether connections to targets come from the addresses of the plan's nodes.
    pub bind_nodes: bool,
    /// What the cookies of sticky sessions are sealed with, so that they outlive the process. A
    /// random key, when there is none.
    pub cookie_key: Option<[u8; 32]>,
}

/// Why a plan is not served. The one before it still is.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    #[error("a listening socket cannot be used")]
    Socket(#[from] std::io::Error),
}

/// The data plane of one load balancer. Clones are the same one. Everything but making errors needs
/// to be done inside a runtime of tokio, by which connections are served: one with a single thread is
/// best.
#[derive(Debug, Clone)]
pub struct Balancer(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    core: Arc<Core>,
    checks: Checks,
    sockets: Mutex<HashMap<(Place, u16), Accepting>>,
    changes: watch::Sender<u64>,
    limits: Limits,
    /// How many clients' connections are open.
    connections: watch::Sender<usize>,
}

/// A socket that is listened at. Accepting ends when this is dropped.
#[derive(Debug)]
struct Accepting {
    work: JoinHandle<()>,
    /// Where the socket listens.
    address: SocketAddr,
}

impl Drop for Accepting {
    fn drop(&mut self) {
        self.work.abort();
    }
}

impl Balancer {
    pub fn new(options: BalancerOptions) -> Self {
        let key = options.cookie_key.unwrap_or_else(rand::random);
        let targets = Arc::new(Targets::paced(key, Pace::new(model::Pace::REAL)));
        let checks = if options.bind_nodes {
            Checks::new(Arc::clone(&targets))
        } else {
            Checks::unbound(Arc::clone(&targets))
        };
        let limits = Limits::of_process();
        let core = Core::new(targets, options.bind_nodes, options.access_log, limits);
        let core = Arc::new(core);
        let inner = Arc::new(Inner {
            checks,
            sockets: Mutex::default(),
            changes: watch::Sender::new(0),
            limits,
            connections: watch::Sender::new(0),
            core,
        });
        tokio::spawn(follow_healths(Arc::downgrade(&inner)));
        Self(inner)
    }

    /// Serves a plan from now on: new requests, also on connections that are open, are decided by it.
    /// Sockets that are held already are not taken again; those that no listener has any more, or whose
    /// node is gone, are closed, while their connections go on. On an error nothing has changed.
    pub fn apply(
        &self,
        plan: BalancerPlan,
        version: u64,
        sockets: Vec<ListeningSocket>,
    ) -> Result<(), ApplyError> {
        let inner = &self.0;
        let mut held = inner.sockets();
        let mut opened = Vec::new();
        for socket in sockets {
            let at = (socket.place, socket.port);
            let listener = StdListener::from(socket.socket);
            let address = listener.local_addr()?;
            // A node may have moved to another subnet of its zone.
            if held.get(&at).is_some_and(|one| one.address == address) {
                continue;
            }
            listener.set_nonblocking(true)?;
            opened.push((at, address, TcpListener::from_std(listener)?));
        }
        inner.core.start_logs(&plan);
        let serving = Serving::new(plan, version, &inner.core);
        let plan = Arc::clone(&serving.plan);
        inner.core.serving.store(Some(Arc::new(serving)));
        for (at, address, listener) in opened {
            let (place, port) = at.clone();
            let work = tokio::spawn(accept(Arc::downgrade(inner), listener, place, port));
            held.insert(at, Accepting { work, address });
        }
        let ports: Vec<u16> = plan
            .listeners
            .iter()
            .map(|listener| listener.port)
            .collect();
        let stands = |place: &Place| match place {
            Place::Node(zone) => {
                let mut nodes = plan.nodes.iter();
                plan.nodes.is_empty() || nodes.any(|node| node.availability_zone == *zone)
            }
            Place::Host => true,
        };
        held.retain(|(place, port), _| ports.contains(port) && stands(place));
        drop(held);
        inner
            .core
            .metrics
            .keep_groups(|id| plan.target_groups.iter().any(|group| group.id == *id));
        inner.core.prune(&plan);
        inner.checks.update(&plan);
        inner.changed();
        Ok(())
    }

    /// Serves a connection that somebody else accepted at the host, as if it had come in at the listener
    /// of this port. Others may have sent earlier requests on it, so none but those to `host` are
    /// served.
    pub fn serve(&self, connection: OwnedFd, port: u16, host: String) -> std::io::Result<()> {
        let connection = StdStream::from(connection);
        connection.set_nonblocking(true)?;
        let connection = TcpStream::from_std(connection)?;
        let core = Arc::clone(&self.0.core);
        let Some(open) = Open::new(Arc::clone(&self.0)) else {
            core.metrics.balancer.rejected_connections.add(1);
            return Ok(());
        };
        tokio::spawn(async move {
            front::serve(core, Place::Host, port, connection, Some(host)).await;
            drop(open);
        });
        Ok(())
    }

    /// What it observes at this moment. `None` before the first plan.
    pub fn report(&self) -> Option<BalancerReport> {
        let serving = self.0.core.serving()?;
        let now = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Some(BalancerReport {
            load_balancer_id: serving.plan.id.clone(),
            at: UnixMillis(i64::try_from(now.as_millis()).unwrap_or(i64::MAX)),
            plan_version: serving.version,
            notes: Vec::new(),
            listeners: self.0.problems(&serving),
            targets: self.0.core.targets.healths(),
            failure: None,
        })
    }

    /// Sees another number whenever [`Self::report`] may have changed.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.0.changes.subscribe()
    }

    /// What it has counted. `None` before the first plan.
    pub fn metrics(&self) -> Option<MetricsSnapshot> {
        let core = &self.0.core;
        let plan = Arc::clone(&core.serving()?.plan);
        self.0.count_hosts();
        if let Some(logs) = core.logs() {
            core.metrics
                .balancer
                .access_log_records_dropped
                .set(logs.dropped());
        }
        Some(core.metrics.snapshot(&plan.id, &plan.path))
    }

    /// Takes no more connections, ends those for which no request comes within half of `within` or a
    /// second, and waits until the others have
    /// ended, but no longer than `within`.
    pub async fn drain(&self, within: Duration) {
        let now = Instant::now();
        let deadline = now + within;
        self.0.sockets().clear();
        let grace = (within / 2).min(DRAIN_GRACE);
        self.0.core.draining.send_replace(Some(now + grace));
        let mut connections = self.0.connections.subscribe();
        let ended = connections.wait_for(|count| *count == 0);
        // Whoever takes longer was told so.
        let _ = tokio::time::timeout_at(deadline, ended).await;
        self.0.core.upstream.close_idle();
    }
}

impl Inner {
    fn sockets(&self) -> MutexGuard<'_, HashMap<(Place, u16), Accepting>> {
        self.sockets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn changed(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    /// The listeners that have no socket at a node, or cannot speak TLS. Why one has none at the host, where
    /// others may have its port, is said by whoever opens sockets.
    fn problems(&self, serving: &Serving) -> Vec<ListenerProblem> {
        let plan = &serving.plan;
        let held = self.sockets();
        let mut problems = Vec::new();
        for listener in &plan.listeners {
            let problem = serving
                .listening(listener.port)
                .and_then(|one| one.problem.clone());
            problems.extend(problem.map(|problem| ListenerProblem {
                listener_id: listener.id.clone(),
                problem,
            }));
            for node in &plan.nodes {
                let zone = &node.availability_zone;
                if !held.contains_key(&(Place::Node(zone.clone()), listener.port)) {
                    problems.push(ListenerProblem {
                        listener_id: listener.id.clone(),
                        problem: format!("nothing listens at port {} in {zone}", listener.port),
                    });
                }
            }
        }
        problems
    }

    fn count_hosts(&self) {
        use model::balancing::TargetState;
        let Some(serving) = self.core.serving() else {
            return;
        };
        let healths = self.core.targets.healths();
        for group in &serving.plan.target_groups {
            let count = |state| {
                let of = healths.iter().filter(|one| one.target_group_id == group.id);
                of.filter(|one| one.state == state).count() as u64
            };
            if let Some(counters) = serving.group(&group.arn) {
                counters.healthy_hosts.set(count(TargetState::Healthy));
                counters.unhealthy_hosts.set(count(TargetState::Unhealthy));
            }
        }
    }
}

/// Tells of changes of targets' health for as long as the balancer is there.
async fn follow_healths(inner: std::sync::Weak<Inner>) {
    let Some(mut changes) = inner.upgrade().map(|inner| inner.core.targets.changes()) else {
        return;
    };
    while changes.changed().await.is_ok() {
        let Some(inner) = inner.upgrade() else {
            return;
        };
        inner.changed();
    }
}

/// A connection that drains wait for.
struct Open(Arc<Inner>);

impl Open {
    /// `None` when there are too many.
    fn new(inner: Arc<Inner>) -> Option<Self> {
        let taken = inner.connections.send_if_modified(|count| {
            let has_room = *count < inner.limits.clients;
            *count += usize::from(has_room);
            has_room
        });
        taken.then_some(Self(inner))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.connections.send_modify(|count| *count -= 1);
    }
}

async fn accept(inner: std::sync::Weak<Inner>, listener: TcpListener, place: Place, port: u16) {
    loop {
        let accepted = listener.accept().await;
        let Some(inner) = inner.upgrade() else {
            return;
        };
        let tcp = match accepted {
            Ok((tcp, _)) => tcp,
            Err(error) if limits::is_out_of_something(&error) => {
                inner.core.upstream.make_room();
                drop(inner);
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
            // The client has gone already: the next one may be there.
            Err(_) => {
                tokio::task::yield_now().await;
                continue;
            }
        };
        let core = Arc::clone(&inner.core);
        let Some(open) = Open::new(inner) else {
            core.metrics.balancer.rejected_connections.add(1);
            continue;
        };
        let place = place.clone();
        tokio::spawn(async move {
            front::serve(core, place, port, tcp, None).await;
            drop(open);
        });
    }
}
