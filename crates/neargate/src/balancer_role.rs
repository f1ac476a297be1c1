//! The role `balancer`: one load balancer's data plane in a process of its own. Its place is
//! `host::balancer`'s, what it does with connections the crate `balancer`'s; here they meet.

use std::os::fd::OwnedFd;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use balancer::{
    Balancer, BalancerOptions, ListeningSocket, MetricsSnapshot, Place, render_prometheus,
};
use host::balancer::{BalancerConfig, DataPlane, HeldSocket, Seat, SocketPlace};
use model::balancing::{BalancerPlan, BalancerReport};
use rustix::process::{Resource, getrlimit, setrlimit};
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use crate::CommandError;
use crate::cli::{LogFormat, RoleArguments};
use crate::commands::up::start_log;

/// How long connections may take to end after SIGTERM.
const DRAIN_TIMEOUT: Duration = Duration::from_mins(5);

/// Serves until SIGTERM, and then until its connections have ended; or until SIGINT. Either way, what was
/// logged is written.
pub(crate) fn run(arguments: &RoleArguments) -> Result<(), CommandError> {
    let config = arguments.arguments.first();
    let config = config.and_then(|argument| argument.to_str());
    let config: BalancerConfig = serde_json::from_str(config.unwrap_or_default())
        .map_err(|error| CommandError::caused_by("the balancer's configuration is bad", &error))?;
    start_log(LogFormat::Text);
    raise_descriptors();
    // Before the process leaves the root where the machine says how many there are.
    let threads = threads();
    // Before there is another thread: it is about the whole process.
    let failed = |error| CommandError::caused_by("the balancer failed", &error);
    let mut seat = Seat::take(&config).map_err(failed)?;
    let cannot = |error: std::io::Error| CommandError::caused_by("the balancer failed", &error);
    runtime(threads)?.block_on(async {
        let mut terminate = signal(SignalKind::terminate()).map_err(cannot)?;
        let mut interrupt = signal(SignalKind::interrupt()).map_err(cannot)?;
        let plane = Arc::new(Plane::new(&seat));
        let draining = seat.draining();
        let drain = async {
            terminate.recv().await;
            draining.begin().await;
            tracing::info!("the balancer lets its connections end");
            plane.balancer.drain(DRAIN_TIMEOUT).await;
        };
        tokio::select! {
            served = seat.serve(Arc::clone(&plane)) => served.map_err(failed),
            () = drain => Ok(()),
            _ = interrupt.recv() => Ok(()),
        }
    })
}

/// Lets the process have as many descriptors as it may: every connection takes one.
fn raise_descriptors() {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    if let Err(error) = setrlimit(Resource::Nofile, limit) {
        let error: &dyn std::error::Error = &error;
        tracing::warn!(error, "the balancer serves fewer connections than it could");
    }
}

/// The data plane as the process's place wants it.
struct Plane {
    balancer: Balancer,
    /// How many plans it was told.
    plans: AtomicU64,
    reports: watch::Receiver<Option<BalancerReport>>,
}

impl Plane {
    fn new(seat: &Seat) -> Self {
        let balancer = Balancer::new(BalancerOptions {
            access_log: seat.logs().map(Path::to_owned),
            bind_nodes: true,
            cookie_key: Some(seat.secret()),
        });
        let (sender, reports) = watch::channel(None);
        tokio::spawn(follow(balancer.clone(), sender));
        Self {
            balancer,
            plans: AtomicU64::new(0),
            reports,
        }
    }
}

impl DataPlane for Plane {
    async fn apply(&self, plan: BalancerPlan, sockets: Vec<HeldSocket>) -> Result<(), String> {
        let version = self.plans.fetch_add(1, Ordering::Relaxed) + 1;
        let sockets = sockets.into_iter().map(|held| ListeningSocket {
            place: match held.name.place {
                SocketPlace::Node(zone) => Place::Node(zone),
                SocketPlace::Host => Place::Host,
            },
            port: held.name.port,
            socket: held.socket,
        });
        let applied = self.balancer.apply(plan, version, sockets.collect());
        applied.map_err(|error| match std::error::Error::source(&error) {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_string(),
        })
    }

    fn serve(&self, connection: OwnedFd, port: u16, host: String) {
        if let Err(error) = self.balancer.serve(connection, port, host) {
            tracing::debug!(%error, "a connection is not taken over");
        }
    }

    fn reports(&self) -> watch::Receiver<Option<BalancerReport>> {
        self.reports.clone()
    }

    fn metrics(&self) -> String {
        // Nothing in it can fail to be JSON. There is none before the first plan.
        serde_json::to_string(&self.balancer.metrics()).unwrap_or_default()
    }
}

/// The metrics that processes of this role said, in Prometheus' text format.
pub(crate) fn render_metrics(said: &[String]) -> String {
    // Another build may say something else, and goes soon.
    let parse = |one: &String| serde_json::from_str::<Option<MetricsSnapshot>>(one).ok();
    let snapshots: Vec<MetricsSnapshot> = said.iter().filter_map(parse).flatten().collect();
    render_prometheus(&snapshots)
}

/// Tells what the data plane observes, whenever that changes.
async fn follow(balancer: Balancer, reports: watch::Sender<Option<BalancerReport>>) {
    let mut changes = balancer.changes();
    loop {
        reports.send_replace(balancer.report());
        if changes.changed().await.is_err() {
            return;
        }
    }
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, |n| n.get().clamp(1, 8))
}

fn runtime(threads: usize) -> Result<Runtime, CommandError> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .worker_threads(threads)
        .max_blocking_threads(4)
        .thread_name("balancer")
        .build()
        .map_err(|error| CommandError::caused_by("the balancer cannot start", &error))
}
