//! What requests are served by: a compiled plan, which is replaced in one step, and what outlives it.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddrV4;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use arc_swap::{ArcSwapOption, Guard};
use model::ListenerId;
use model::arn::Scope;
use model::balancing::{BalancerPlan, ListenerPlan, MutualTls};
use model::network::Ipv4Range;
use rustls::ServerConfig;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::access_log::{LogSettings, Logs};
use crate::connect::Node;
use crate::limits::Limits;
use crate::metrics::{GroupCounters, Metrics};
use crate::routes::Routes;
use crate::sockets::Place;
use crate::targets::Targets;
use crate::tls::{self, TlsError};
use crate::upstream::Upstream;

/// What there is one of in a process.
#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) targets: Arc<Targets>,
    pub(crate) upstream: Arc<Upstream>,
    pub(crate) serving: ArcSwapOption<Serving>,
    /// Whether connections come from the nodes' addresses.
    pub(crate) bind_nodes: bool,
    /// Whose turn it is among the nodes, for what came in at the host's address.
    turn: AtomicUsize,
    log_folder: Option<PathBuf>,
    logs: OnceLock<Option<Logs>>,
    /// Until when connections that wait for a request go on waiting, once no more are to come.
    pub(crate) draining: watch::Sender<Option<Instant>>,
}

impl Core {
    pub(crate) fn new(
        targets: Arc<Targets>,
        bind_nodes: bool,
        log_folder: Option<PathBuf>,
        limits: Limits,
    ) -> Self {
        let metrics = Arc::new(Metrics::new());
        Self {
            upstream: Upstream::new(Arc::clone(&metrics), limits),
            metrics,
            targets,
            serving: ArcSwapOption::empty(),
            bind_nodes,
            turn: AtomicUsize::new(0),
            log_folder,
            logs: OnceLock::new(),
            draining: watch::Sender::new(None),
        }
    }

    /// Whether requests are the last ones of their connections.
    pub(crate) fn is_draining(&self) -> bool {
        self.draining.borrow().is_some()
    }

    /// The plan that new requests are served by.
    pub(crate) fn serving(&self) -> Option<Arc<Serving>> {
        self.serving.load_full()
    }

    /// The same for a request, which does not keep it for long.
    pub(crate) fn current(&self) -> Guard<Option<Arc<Serving>>> {
        self.serving.load()
    }

    /// Lets go of the connections to targets, and from nodes, that the plan does not have. Another
    /// task may get their addresses.
    pub(crate) fn prune(&self, plan: &BalancerPlan) {
        let groups = plan.target_groups.iter();
        let targets: HashSet<SocketAddrV4> = groups
            .flat_map(|group| &group.targets)
            .map(|target| SocketAddrV4::new(target.address, target.port))
            .collect();
        self.upstream.keep(|key| {
            let mut nodes = plan.nodes.iter();
            targets.contains(&key.target)
                && key
                    .from
                    .is_none_or(|from| nodes.any(|node| node.address == from))
        });
    }

    /// The logs, which begin with the first plan.
    pub(crate) fn logs(&self) -> Option<&Logs> {
        self.logs.get().and_then(Option::as_ref)
    }

    pub(crate) fn start_logs(&self, plan: &BalancerPlan) {
        let Some(folder) = &self.log_folder else {
            return;
        };
        self.logs.get_or_init(|| {
            let Scope { account_id, region } = scope_of(plan);
            let address = plan
                .nodes
                .first()
                .map_or([0, 0, 0, 0].into(), |node| node.address);
            let settings = |kind| {
                let (account, region) = (account_id.clone(), region.clone());
                let path = plan.path.clone();
                LogSettings::new(kind, folder.clone(), account, region, path, address)
            };
            Logs::start(settings)
                .inspect_err(|error| {
                    let error: &dyn std::error::Error = error;
                    tracing::warn!(error, "access logs cannot be written");
                })
                .ok()
        });
    }

    /// The node that a request leaves by: the one that it came in at, or one after the other.
    pub(crate) fn node<'s>(&self, serving: &'s Serving, place: &Place) -> Option<&'s Node> {
        match place {
            Place::Node(zone) => {
                let mut nodes = serving.nodes.iter();
                nodes.find(|node| node.availability_zone == *zone)
            }
            Place::Host if serving.nodes.is_empty() => None,
            Place::Host => {
                let turn = self.turn.fetch_add(1, Ordering::Relaxed);
                serving.nodes.get(turn % serving.nodes.len())
            }
        }
    }
}

/// A plan, compiled.
#[derive(Debug)]
pub(crate) struct Serving {
    pub(crate) plan: Arc<BalancerPlan>,
    pub(crate) version: u64,
    pub(crate) routes: Routes,
    pub(crate) nodes: Vec<Node>,
    pub(crate) idle: Duration,
    /// `app/<name>/<id>`.
    pub(crate) path: Arc<str>,
    /// Whose it is.
    pub(crate) scope: Scope,
    listeners: HashMap<u16, Listening>,
    groups: HashMap<String, Arc<GroupCounters>>,
}

/// A listener, as connections need it.
#[derive(Debug)]
pub(crate) struct Listening {
    pub(crate) id: ListenerId,
    pub(crate) tls: Option<ListenerTls>,
    /// Why it serves nobody: it cannot speak TLS as it should.
    pub(crate) problem: Option<String>,
    pub(crate) admitted: Vec<Ipv4Range>,
}

#[derive(Debug)]
pub(crate) struct ListenerTls {
    pub(crate) config: Arc<ServerConfig>,
    pub(crate) mutual: MutualTls,
}

impl Serving {
    /// `core`'s targets know the plan afterwards.
    pub(crate) fn new(plan: BalancerPlan, version: u64, core: &Core) -> Self {
        let listeners = plan.listeners.iter();
        let listeners = listeners
            .map(|listener| (listener.port, listening(listener, &plan)))
            .collect();
        core.targets.update(&plan);
        let groups = plan.target_groups.iter();
        Self {
            routes: Routes::new(&plan, &core.targets),
            nodes: Node::of(&plan),
            idle: Duration::from_secs(plan.settings.idle_timeout_seconds.max(1).into()),
            path: plan.path.as_str().into(),
            scope: scope_of(&plan),
            listeners,
            groups: groups
                .map(|group| (group.arn.clone(), core.metrics.group(&group.id)))
                .collect(),
            plan: Arc::new(plan),
            version,
        }
    }

    pub(crate) fn listening(&self, port: u16) -> Option<&Listening> {
        self.listeners.get(&port)
    }

    pub(crate) fn group(&self, arn: &str) -> Option<&Arc<GroupCounters>> {
        self.groups.get(arn)
    }

    /// The load balancer's.
    pub(crate) fn dns_name(&self) -> String {
        self.plan.dns_name(&scope_of(&self.plan).region)
    }
}

/// `arn:aws:elasticloadbalancing:<region>:<account>:loadbalancer/…`
fn scope_of(plan: &BalancerPlan) -> Scope {
    let mut parts = plan.arn.split(':').skip(3).map(str::to_owned);
    let region = parts.next().unwrap_or_default();
    let account_id = parts.next().unwrap_or_default();
    Scope { account_id, region }
}

/// What is wrong with one listener is its own: the others serve.
fn listening(listener: &ListenerPlan, plan: &BalancerPlan) -> Listening {
    let tls = listener.tls.as_ref().map(|tls| {
        let config = tls::server_config(tls, plan.settings.http2, &plan.certificates)?;
        Ok(ListenerTls {
            config,
            mutual: tls.mutual,
        })
    });
    let (tls, problem) = match tls.transpose() {
        Ok(tls) => (tls, None),
        Err(error) => (None, Some(told(&error))),
    };
    Listening {
        id: listener.id.clone(),
        tls,
        problem,
        admitted: listener.admitted.clone(),
    }
}

fn told(error: &TlsError) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}
