//! A load balancer's data plane as a whole: the plan that is served, and everything that outlives
//! plans.

use std::collections::HashMap;
use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use model::balancing::{
    BalancerPlan, BalancerReport, BalancerSettings, ListenerPlan, ListenerProblem, ListenerProtocol,
};
use model::network::Ipv4Range;
use model::{ListenerId, UnixMillis};
use tokio::sync::watch;

use crate::accept::{self, Acceptor};
use crate::access_log::{AccessLog, AccessLogSettings};
use crate::connect::Node;
use crate::health::Checks;
use crate::metrics::{Metrics, MetricsSnapshot};
use crate::pace::Pace;
use crate::routes::{ListenerRoutes, Routes};
use crate::sockets::{ListeningSocket, Place};
use crate::targets::Targets;
use crate::tls;
use crate::upstream::Upstreams;

/// How often connections to targets that wait for too long are looked for.
const SWEEP: Duration = Duration::from_secs(10);

/// What does not change as long as a data plane lives.
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

/// Why a plan is not served.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    #[error("a listening socket cannot be used")]
    Socket(#[source] io::Error),
}

/// The data plane of a load balancer. Clones are the same one.
#[derive(Debug, Clone)]
pub struct Balancer(Arc<Shared>);

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) options: BalancerOptions,
    config: ArcSwapOption<Config>,
    pub(crate) targets: Arc<Targets>,
    checks: Checks,
    pub(crate) upstreams: Upstreams,
    pub(crate) metrics: Metrics,
    pub(crate) access_log: OnceLock<AccessLog>,
    pace: Pace,
    acceptors: Mutex<HashMap<(Place, u16), Acceptor>>,
    problems: Mutex<Vec<ListenerProblem>>,
    changes: watch::Sender<u64>,
    drain: watch::Sender<bool>,
    /// Held by every connection; when the last one is gone, draining is over.
    pub(crate) connections: watch::Sender<()>,
}

/// A plan, compiled. Requests see one as a whole.
#[derive(Debug)]
pub(crate) struct Config {
    version: u64,
    pub(crate) plan: Arc<BalancerPlan>,
    /// `app/<name>/<id>`, as every record of the access log tells it.
    pub(crate) path: Arc<str>,
    routes: Routes,
    listeners: HashMap<u16, Listener>,
    pub(crate) nodes: Vec<Node>,
}

/// A listener, ready for connections.
#[derive(Debug)]
pub(crate) struct Listener {
    pub(crate) id: ListenerId,
    pub(crate) protocol: ListenerProtocol,
    /// Of an HTTPS listener that can serve.
    pub(crate) tls: Option<Arc<rustls::ServerConfig>>,
    admitted: Vec<Ipv4Range>,
}

impl Config {
    pub(crate) fn listener(&self, port: u16) -> Option<&Listener> {
        self.listeners.get(&port)
    }

    pub(crate) fn routes(&self, port: u16) -> Option<&ListenerRoutes> {
        self.routes.listener(&self.listeners.get(&port)?.id)
    }

    pub(crate) fn settings(&self) -> &BalancerSettings {
        &self.plan.settings
    }
}

impl Listener {
    /// Whether the host's address serves a peer.
    pub(crate) fn admits(&self, peer: Ipv4Addr) -> bool {
        let holds = |range: &Ipv4Range| (range.first..=range.last).contains(&peer);
        self.admitted.iter().any(holds)
    }
}

impl Balancer {
    /// A data plane that has no plan yet. To be called inside a runtime.
    pub fn new(options: BalancerOptions) -> Self {
        let pace = Pace::new(options.time_scale);
        let cookie_key = options.cookie_key.unwrap_or_else(rand::random);
        let targets = Arc::new(Targets::paced(cookie_key, pace));
        let shared = Arc::new(Shared {
            checks: if options.bind_nodes {
                Checks::new(Arc::clone(&targets))
            } else {
                Checks::unbound(Arc::clone(&targets))
            },
            targets,
            pace,
            upstreams: Upstreams::default(),
            metrics: Metrics::new(),
            access_log: OnceLock::new(),
            config: ArcSwapOption::empty(),
            acceptors: Mutex::default(),
            problems: Mutex::default(),
            changes: watch::Sender::new(0),
            drain: watch::Sender::new(false),
            connections: watch::Sender::new(()),
            options,
        });
        let (weak, mut healths) = (Arc::downgrade(&shared), shared.targets.changes());
        let swept = Weak::clone(&weak);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(SWEEP).await;
                let Some(shared) = swept.upgrade() else {
                    return;
                };
                shared.upstreams.sweep(SWEEP * 6);
            }
        });
        tokio::spawn(async move {
            while healths.changed().await.is_ok() {
                let Some(shared) = weak.upgrade() else {
                    return;
                };
                shared.changes.send_modify(|count| *count += 1);
            }
        });
        Self(shared)
    }

    /// Serves the plan from now on: it is compiled first and then taken in one step. `sockets` are
    /// those that it did not have before, and may be copies of others; sockets for ports that no
    /// listener has any more, and of nodes that are gone, are closed, while connections that came by
    /// them go on.
    pub fn apply(
        &self,
        plan: BalancerPlan,
        version: u64,
        sockets: Vec<ListeningSocket>,
    ) -> Result<(), ApplyError> {
        let shared = &self.0;
        shared.targets.update(&plan);
        let mut problems = Vec::new();
        let listener = |plan_of: &ListenerPlan| {
            let tls = plan_of.tls.as_ref().and_then(|of| {
                tls::server_config(of, plan.settings.http2, &plan.certificates)
                    .inspect_err(|error| problems.push(problem(plan_of, &tls_problem(error))))
                    .ok()
            });
            let listener = Listener {
                id: plan_of.id.clone(),
                protocol: plan_of.protocol,
                tls,
                admitted: plan_of.admitted.clone(),
            };
            (plan_of.port, listener)
        };
        let listeners: HashMap<u16, Listener> = plan.listeners.iter().map(listener).collect();
        let config = Config {
            version,
            path: plan.path.as_str().into(),
            routes: Routes::new(&plan, &shared.targets),
            listeners,
            nodes: if shared.options.bind_nodes {
                Node::of(&plan)
            } else {
                Vec::new()
            },
            plan: Arc::new(plan),
        };
        let plan = Arc::clone(&config.plan);
        shared.checks.update(&plan);
        shared.start_access_log(&plan);
        shared.config.store(Some(Arc::new(config)));
        let planned =
            |id: &model::TargetGroupId| plan.target_groups.iter().any(|one| one.id == *id);
        shared.metrics.keep_groups(planned);
        self.take_sockets(&plan, sockets, &mut problems)?;
        *shared.problems() = problems;
        shared.changes.send_modify(|count| *count += 1);
        Ok(())
    }

    /// What is known now; `None` before the first plan.
    pub fn report(&self) -> Option<BalancerReport> {
        let shared = &self.0;
        let config = shared.config()?;
        Some(BalancerReport {
            load_balancer_id: config.plan.id.clone(),
            at: now(),
            plan_version: config.version,
            notes: Vec::new(),
            listeners: shared.problems().clone(),
            targets: shared.targets.healths(),
        })
    }

    /// Sees another number whenever [`report`](Self::report) may have changed.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.0.changes.subscribe()
    }

    /// What was counted since the start; `None` before the first plan.
    pub fn metrics(&self) -> Option<MetricsSnapshot> {
        let shared = &self.0;
        let config = shared.config()?;
        for group in &config.plan.target_groups {
            let counters = shared.metrics.group(&group.id);
            let healths = shared.targets.healths();
            let count = |state| {
                let all = healths.iter().filter(|one| one.target_group_id == group.id);
                u64::try_from(all.filter(|one| one.state == state).count()).unwrap_or(u64::MAX)
            };
            counters
                .healthy_hosts
                .set(count(model::balancing::TargetState::Healthy));
            counters
                .unhealthy_hosts
                .set(count(model::balancing::TargetState::Unhealthy));
        }
        if let Some(log) = shared.access_log.get() {
            let numbers = &shared.metrics.balancer;
            numbers.access_log_records_dropped.set(log.dropped());
        }
        Some(shared.metrics.snapshot(&config.plan.id, &config.plan.path))
    }

    /// Stops accepting, lets every connection end after the request that it is at, and waits for
    /// that, at most for `within`.
    pub async fn drain(&self, within: Duration) {
        let shared = &self.0;
        shared.acceptors().clear();
        shared.drain.send_replace(true);
        // Connections hold receivers of it.
        let _late = tokio::time::timeout(within, shared.connections.closed()).await;
    }

    fn take_sockets(
        &self,
        plan: &BalancerPlan,
        sockets: Vec<ListeningSocket>,
        problems: &mut Vec<ListenerProblem>,
    ) -> Result<(), ApplyError> {
        let mut acceptors = self.0.acceptors();
        let has = |port: u16| plan.listeners.iter().any(|listener| listener.port == port);
        let stands = |place: &Place| match place {
            Place::Node(zone) if self.0.options.bind_nodes => {
                let mut nodes = plan.nodes.iter();
                nodes.any(|node| node.availability_zone == *zone)
            }
            _ => true,
        };
        acceptors.retain(|(place, port), _| has(*port) && stands(place));
        for socket in sockets {
            let key = (socket.place.clone(), socket.port);
            let address = accept::address(&socket).map_err(ApplyError::Socket)?;
            // A node may have moved to another subnet of its zone.
            let is_known = acceptors.get(&key).is_some_and(|one| one.address == address);
            if !has(socket.port) || is_known {
                continue;
            }
            let acceptor = accept::start(&self.0, socket).map_err(ApplyError::Socket)?;
            acceptors.insert(key, acceptor);
        }
        for listener in &plan.listeners {
            if !acceptors.keys().any(|(_, port)| *port == listener.port) {
                problems.push(problem(listener, "it has no listening socket"));
            }
        }
        Ok(())
    }
}

impl Shared {
    /// The plan that is served now.
    pub(crate) fn config(&self) -> Option<Arc<Config>> {
        self.config.load_full()
    }

    /// Sees `true` once connections are to end.
    pub(crate) fn draining(&self) -> watch::Receiver<bool> {
        self.drain.subscribe()
    }

    /// A period of the plan, by the instance's clock.
    pub(crate) fn period(&self, seconds: u32) -> Duration {
        self.pace.real(seconds)
    }

    /// Begins the access log with the first plan, which says whose it is.
    fn start_access_log(&self, plan: &BalancerPlan) {
        let Some(folder) = self.options.access_log.clone() else {
            return;
        };
        if self.access_log.get().is_some() {
            return;
        }
        // `arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/…`
        let mut parts = plan.arn.split(':').skip(3);
        let mut part = || parts.next().unwrap_or_default().to_owned();
        let (region, account) = (part(), part());
        let node = plan.nodes.first();
        let address = node.map_or(Ipv4Addr::LOCALHOST, |node| node.address);
        let settings = AccessLogSettings::new(folder, account, region, plan.path.clone(), address);
        match AccessLog::start(settings) {
            // Plans are applied one after the other.
            Ok(log) => drop(self.access_log.set(log)),
            Err(error) => tracing::error!(%error, "no access log"),
        }
    }

    fn acceptors(&self) -> MutexGuard<'_, HashMap<(Place, u16), Acceptor>> {
        self.acceptors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn problems(&self) -> MutexGuard<'_, Vec<ListenerProblem>> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn problem(listener: &ListenerPlan, problem: &str) -> ListenerProblem {
    ListenerProblem {
        listener_id: listener.id.clone(),
        problem: problem.to_owned(),
    }
}

fn tls_problem(error: &tls::TlsError) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

fn now() -> UnixMillis {
    let since = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default();
    UnixMillis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
