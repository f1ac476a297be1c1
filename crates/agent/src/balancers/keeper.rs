//! Keeps one load balancer's process running, told its last plan, and its sockets open.

use std::os::fd::{AsFd as _, OwnedFd};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use host::balancer::{BalancerConfig, BalancerError, BalancerProcess, Generations, Link, Sockets};
use model::LoadBalancerId;
use model::balancing::{BalancerPlan, BalancerReport, ListenerProblem};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, timeout};

use super::{Shared, listening};
use crate::chain;

/// Something that a keeper is to do.
#[derive(Debug)]
pub(super) enum Order {
    /// Serve this plan, in this namespace, which is bound to `path`.
    Apply {
        plan: Arc<BalancerPlan>,
        netns: OwnedFd,
        path: PathBuf,
        done: oneshot::Sender<Result<(), BalancerError>>,
    },
    /// Serve this connection by the listener at this port, for requests to this host.
    Serve {
        connection: OwnedFd,
        port: u16,
        host: String,
    },
    /// Say the metrics; dropped without an answer, there are none.
    Metrics { done: oneshot::Sender<String> },
}

/// Sees to one load balancer until nobody can give orders any more, and leaves its process running then.
#[derive(Debug)]
pub(super) struct Keeper {
    shared: Arc<Shared>,
    id: LoadBalancerId,
    generations: Generations,
    /// Open over the restarts of the process, so that connections wait for the next one.
    sockets: Sockets,
    served: Option<Served>,
    running: Option<Running>,
    /// How often in a row a balancer that runs did not answer.
    silences: u32,
    /// When to try again to have a process.
    retry_at: Instant,
    report_sender: mpsc::UnboundedSender<BalancerReport>,
    reports: mpsc::UnboundedReceiver<BalancerReport>,
}

/// What the load balancer was last told.
#[derive(Debug)]
struct Served {
    plan: Arc<BalancerPlan>,
    path: PathBuf,
    notes: Vec<ListenerProblem>,
}

#[derive(Debug)]
struct Running {
    process: BalancerProcess,
    link: Link,
    began: Instant,
}

/// How soon a balancer that does not come up is started again. One that has run for longer comes back
/// at once.
const RESTART: Duration = Duration::from_millis(200);
/// How long a process may take to be gone after it has hung up; one that lets its connections end stays for
/// longer.
const DYING: Duration = Duration::from_millis(50);
/// How often in a row a balancer may leave the control plane without an answer before it is ended. Each
/// time takes some seconds, so a plan that takes long to be applied is no reason.
const SILENCES_MAX: u32 = 8;
/// The argument of this program that makes it a balancer.
const ROLE: &str = "balancer";

impl Keeper {
    pub(super) fn new(shared: Arc<Shared>, id: LoadBalancerId) -> Self {
        let (report_sender, reports) = mpsc::unbounded_channel();
        Self {
            generations: shared.generations(&id),
            shared,
            id,
            sockets: Sockets::default(),
            served: None,
            running: None,
            silences: 0,
            retry_at: Instant::now(),
            report_sender,
            reports,
        }
    }

    pub(super) async fn run(mut self, mut orders: mpsc::Receiver<Order>) {
        loop {
            let waits = self.running.is_none() && self.served.is_some();
            tokio::select! {
                biased;
                order = orders.recv() => match order {
                    Some(order) => self.obey(order).await,
                    None => return,
                },
                ended = ended(&mut self.running) => {
                    tracing::warn!(id = %self.id, ended, "a balancer is started again");
                    self.revive().await;
                }
                () = tokio::time::sleep_until(self.retry_at), if waits => self.revive().await,
                Some(report) = self.reports.recv() => self.pass_on(report),
            }
        }
    }

    async fn obey(&mut self, order: Order) {
        // Whoever asked may have gone.
        match order {
            Order::Apply {
                plan,
                netns,
                path,
                done,
            } => {
                let _ = done.send(self.apply(plan, netns, path).await);
            }
            Order::Serve {
                connection,
                port,
                host,
            } => {
                let Some(running) = &self.running else {
                    return;
                };
                let served = running.link.serve(connection.as_fd(), port, host).await;
                if let Err(error) = served {
                    tracing::debug!(id = %self.id, error = %chain(&error), "a connection is lost");
                }
            }
            Order::Metrics { done } => {
                let Some(running) = &mut self.running else {
                    return;
                };
                match running.link.metrics().await {
                    Ok(text) => {
                        let _ = done.send(text);
                    }
                    Err(error) => {
                        tracing::warn!(id = %self.id, error = %chain(&error), "no metrics");
                    }
                }
            }
        }
    }

    async fn apply(
        &mut self,
        plan: Arc<BalancerPlan>,
        netns: OwnedFd,
        path: PathBuf,
    ) -> Result<(), BalancerError> {
        // A balancer from before may have sockets, with which those of the plan would collide.
        self.find_running(&plan).await?;
        let address = self.shared.public_address;
        let opened = listening::open(&mut self.sockets, &plan, netns.as_fd(), address)?;
        self.log_new(&opened.notes);
        if self.running.is_none() {
            self.running = Some(self.start(&plan, &path).await?);
        }
        // The ones that no listener has any more are closed when the plan is served.
        let mut wanted = std::mem::take(&mut self.sockets);
        let closing = wanted.split(&opened.names);
        let told = match &mut self.running {
            Some(running) => running.link.apply(&plan, &wanted).await,
            None => Ok(()),
        };
        self.sockets = wanted;
        if let Err(error) = told {
            // It goes on with the plan before, and the sockets of that.
            self.sockets.adopt(closing.into_pairs());
            if !matches!(error, BalancerError::Refused { .. }) {
                self.running = None;
            }
            return Err(error);
        }
        self.retire_others();
        match listening::entry(&plan, &self.shared.region) {
            Some(entry) => self.shared.entries().insert(self.id.clone(), entry),
            None => self.shared.entries().remove(&self.id),
        };
        self.served = Some(Served {
            plan,
            path,
            notes: opened.notes,
        });
        Ok(())
    }

    /// Has a process again, and tells it the last plan.
    async fn revive(&mut self) {
        let began = self.running.take().map(|running| running.began);
        let has_run = began.is_some_and(|began| began.elapsed() > RESTART);
        self.retry_at = Instant::now() + RESTART;
        if began.is_some() && !has_run {
            return;
        }
        let Some(served) = &self.served else {
            return;
        };
        let (plan, path) = (Arc::clone(&served.plan), served.path.clone());
        if let Err(error) = self.restart(&plan, &path).await {
            self.running = None;
            tracing::warn!(id = %self.id, error = %chain(&error), "no balancer");
        }
    }

    async fn restart(&mut self, plan: &BalancerPlan, path: &Path) -> Result<(), BalancerError> {
        self.find_running(plan).await?;
        let mut running = match self.running.take() {
            Some(running) => running,
            None => self.start(plan, path).await?,
        };
        running.link.apply(plan, &self.sockets).await?;
        tracing::debug!(id = %self.id, pid = running.process.pid(), "balancer runs");
        self.running = Some(running);
        self.retire_others();
        Ok(())
    }

    /// Takes over the newest balancer that runs and is as one that is started now. All others give their sockets as well, and
    /// go on until this one serves: a control plane may have died before it had handed them on. One that
    /// cannot be talked to is ended, when that is for good: it would take connections and serve nobody
    /// knows what.
    async fn find_running(&mut self, plan: &BalancerPlan) -> Result<(), BalancerError> {
        if self.running.is_some() {
            return Ok(());
        }
        let mut found = None;
        let mut failed = None;
        let logs = self.shared.logs(&plan.path);
        for process in self.generations.running()?.into_iter().rev() {
            let reports = self.report_sender.clone();
            let program = &self.shared.program;
            let error = match process.connect(program, logs.as_deref(), reports).await {
                Ok((link, sockets, is_current)) => {
                    self.sockets.adopt(sockets);
                    if is_current && found.is_none() {
                        found = Some(Running {
                            process,
                            link,
                            began: Instant::now(),
                        });
                    }
                    continue;
                }
                Err(error) => error,
            };
            if error.is_for_good() || (error.is_silence() && self.silences >= SILENCES_MAX) {
                let pid = process.pid();
                tracing::warn!(pid, error = %chain(&error), "a balancer is ended");
                process.kill().await?;
            } else {
                failed.get_or_insert(error);
            }
        }
        if let Some(error) = failed {
            // Without its sockets those of the plan could not be opened.
            self.silences += u32::from(error.is_silence());
            return Err(error);
        }
        self.silences = 0;
        self.running = found;
        Ok(())
    }

    async fn start(&self, plan: &BalancerPlan, path: &Path) -> Result<Running, BalancerError> {
        let config = BalancerConfig {
            netns: path.to_owned(),
            lock_file: self.generations.next()?,
            logs: self.shared.logs(&plan.path),
        };
        let log = self.generations.log();
        let program = &self.shared.program;
        let secret = &self.shared.secret;
        let process =
            BalancerProcess::start(program, &[ROLE.into()], &config, &log, secret).await?;
        let reports = self.report_sender.clone();
        let (link, _, _) = process
            .connect(program, config.logs.as_deref(), reports)
            .await?;
        Ok(Running {
            process,
            link,
            began: Instant::now(),
        })
    }

    /// Lets balancers of earlier builds end.
    fn retire_others(&self) {
        let Some(running) = &self.running else {
            return;
        };
        let others = match self.generations.running() {
            Ok(others) => others,
            Err(error) => {
                tracing::warn!(error = %chain(&error), "earlier balancers are not found");
                return;
            }
        };
        for other in others {
            if other.pid() == running.process.pid() {
                continue;
            }
            if let Err(error) = other.drain() {
                tracing::warn!(pid = other.pid(), error = %chain(&error), "an earlier balancer stays");
            }
        }
    }

    /// What is known here is added to what the balancer says.
    fn pass_on(&self, mut report: BalancerReport) {
        if let Some(served) = &self.served {
            report.notes.clone_from(&served.notes);
        }
        // Nobody listens while the control plane goes down.
        let _ = self.shared.reports.send(report);
    }

    /// Says it in the log, once.
    fn log_new(&self, notes: &[ListenerProblem]) {
        let known = self.served.as_ref().map(|served| &served.notes);
        for note in notes {
            if !known.is_some_and(|known| known.contains(note)) {
                tracing::warn!(id = %self.id, "{}", note.problem);
            }
        }
    }
}

/// Waits until the process has ended or does not talk any more; for ever if there is none. Cancel safe.
async fn ended(running: &mut Option<Running>) -> &'static str {
    let Some(running) = running else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = running.process.ended() => "it has ended",
        () = running.link.ended() => {
            // A process that dies hangs up first. As long as it is there, its lock keeps the next one from
            // being started.
            let dies = timeout(DYING, running.process.ended()).await;
            if dies.is_ok() { "it has ended" } else { "it does not talk" }
        }
    }
}
