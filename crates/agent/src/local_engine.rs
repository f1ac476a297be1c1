//! The engine of this host: the tasks it has, and what they share.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use engine::{
    Assignment, Engine, EngineError, ExecError, ExecRequest, ExecStream, NetworkAssignment, Output,
    OutputBatch, OutputId, OutputPosition, TaskCall, TaskReport,
};
use host::net::PortName;
use images::{Images, LocalRegistry, RewriteHost};
use model::balancing::{BalancerPlan, BalancerReport};
use model::network::{CapturedFlows, Ipv4Cidr, VpcPlan};
use model::task::TaskObservation;
use model::{LoadBalancerId, Pace, TaskId, UnixMillis, VpcId};
use tokio::sync::{Notify, mpsc, watch};
use tokio::task::JoinSet;

use crate::balancers::{Balancers, Entry};
use crate::files::{self, Files};
use crate::networks::Networks;
use crate::outputs::Outputs;
use crate::runner::{Runner, Wanted, first_observation};
use crate::sandbox::{Maker, Pool};
use crate::shim::protocol::{ControlAnswer, ControlCall};
use crate::storage::Storage;
use crate::{AgentError, adoption, chain, engine_error, exec, network, task_calls};

/// What the engine needs to know of the instance it belongs to.
#[derive(Debug, Clone)]
pub struct AgentConfig {
    /// This program: shims and resolvers are started from it.
    pub program: PathBuf,
    /// Four hexadecimal digits.
    pub instance_id: String,
    pub run_dir: PathBuf,
    pub data_dir: PathBuf,
    pub region: String,
    /// Registry and the URL to try first.
    pub mirrors: Vec<(String, String)>,
    /// Logins of registries, in the form of Docker's `config.json`.
    pub registry_auth: Option<PathBuf>,
    /// The registry that shares the content store.
    pub local_registry: Option<Arc<dyn LocalRegistry>>,
    /// Where registries answer whose names do not say it.
    pub rewrite: Option<Arc<dyn RewriteHost>>,
    /// Where internet-facing load balancers listen on the host.
    pub public_address: Ipv4Addr,
    /// How fast the periods of containers' health checks and restart policies pass.
    pub pace: Pace,
    /// Where load balancers keep access logs, each in a directory of its own; an absolute path.
    pub access_logs: Option<PathBuf>,
    pub now: fn() -> UnixMillis,
}

/// Runs tasks on this host.
#[derive(Debug)]
pub struct LocalEngine {
    shared: Arc<Shared>,
    reports: Mutex<Option<mpsc::UnboundedReceiver<TaskReport>>>,
    calls: Mutex<Option<mpsc::Receiver<TaskCall>>>,
    balancer_reports: Mutex<Option<mpsc::UnboundedReceiver<BalancerReport>>>,
}

/// What the runners share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) config: AgentConfig,
    pub(crate) files: Files,
    pub(crate) images: Images,
    pub(crate) outputs: Outputs,
    pub(crate) pool: Arc<Pool>,
    pub(crate) storage: Arc<Storage>,
    pub(crate) networks: Networks,
    pub(crate) balancers: Balancers,
    reports: mpsc::UnboundedSender<TaskReport>,
    calls: mpsc::Sender<TaskCall>,
    tasks: Mutex<HashMap<TaskId, Handle>>,
    runners: Mutex<JoinSet<()>>,
}

#[derive(Debug)]
struct Handle {
    wanted: watch::Sender<Wanted>,
    observation: watch::Receiver<TaskObservation>,
    /// Output of the task was acknowledged.
    consumed: Arc<Notify>,
    /// The run directory of its shim, while it has one.
    shim: Option<PathBuf>,
}

/// Questions of containers that wait for the control plane, over all tasks.
const CALLS: usize = 64;

impl LocalEngine {
    /// Opens the engine and adopts every task that runs.
    pub async fn open(config: AgentConfig) -> Result<Arc<Self>, AgentError> {
        let files = Files {
            run_dir: config.run_dir.clone(),
            data_dir: config.data_dir.clone(),
        };
        let images = network::open_images(&config).await?;
        let networks = Networks::open(&config).await?;
        let outputs = Outputs::open(files.clone()).map_err(AgentError::Files)?;
        let (sender, reports) = mpsc::unbounded_channel();
        let storage = Storage::new(&files);
        let pool = Pool::new(Maker {
            program: config.program.clone(),
            files: files.clone(),
            instance_id: config.instance_id.clone(),
            storage: Arc::clone(&storage),
        });
        let (calls, asked) = mpsc::channel(CALLS);
        let (balancer_reports, balancers_reported) = mpsc::unbounded_channel();
        let balancers = Balancers::new(&config, balancer_reports)?;
        let shared = Arc::new(Shared {
            config,
            files,
            images,
            outputs,
            pool,
            storage,
            networks,
            balancers,
            reports: sender,
            calls,
            tasks: Mutex::default(),
            runners: Mutex::default(),
        });
        adoption::adopt(&shared).await?;
        lock(&shared.runners).spawn(Arc::clone(&shared.pool).fill());
        Ok(Arc::new(Self {
            shared,
            reports: Mutex::new(Some(reports)),
            calls: Mutex::new(Some(asked)),
            balancer_reports: Mutex::new(Some(balancers_reported)),
        }))
    }

    /// The first address of the instance's /22 of public addresses.
    pub async fn public_range(&self) -> Option<Ipv4Addr> {
        self.shared.networks.public_range().await
    }

    /// Whether any load balancer is reached from the host by its name.
    pub fn has_balancer_entries(&self) -> bool {
        self.shared.balancers.has_entries()
    }

    /// How the internet-facing load balancer of this DNS name takes over connections.
    pub fn balancer_entry(&self, name: &str) -> Option<Entry> {
        self.shared.balancers.entry(name)
    }

    /// Hands a client's connection of TCP over to a load balancer, as far as nothing was read from it. It
    /// is closed if the load balancer cannot be had.
    pub async fn hand_over(&self, entry: Entry, connection: OwnedFd) {
        self.shared.balancers.hand_over(entry, connection).await;
    }

    /// The metrics of every load balancer that says them in time, as their processes say them.
    pub async fn balancer_metrics(&self) -> Vec<String> {
        self.shared.balancers.metrics().await
    }

    /// The images, whose store the registry shares.
    pub fn images(&self) -> &Images {
        &self.shared.images
    }

    /// The digests of the images that tasks here run from, as they are reported.
    pub fn image_digests(&self) -> Vec<String> {
        let tasks = lock(&self.shared.tasks);
        let observations = tasks.values().map(|handle| handle.observation.borrow());
        let digests = observations.flat_map(|seen| {
            let containers = seen.containers.iter();
            let digests = containers.filter_map(|container| container.image_digest.clone());
            digests.collect::<Vec<_>>()
        });
        digests.collect()
    }

    /// Whether nothing is left of any task.
    pub fn is_idle(&self) -> bool {
        lock(&self.shared.tasks).is_empty() && self.shared.outputs.is_empty()
    }

    /// Lets go of everything; tasks and resolvers run on.
    pub async fn release(&self) {
        self.shared.pool.close().await;
        self.shared.balancers.release().await;
        self.shared.networks.release().await;
        lock(&self.shared.runners).abort_all();
    }

    /// Removes everything from the host. No task may be left.
    pub async fn close(&self) -> Result<(), AgentError> {
        self.release().await;
        self.shared.balancers.stop().await?;
        self.shared.networks.close().await?;
        // One that was just starting came too late for the first call.
        self.shared.balancers.stop().await?;
        adoption::remove_cgroups(&self.shared.config.instance_id)?;
        Ok(())
    }
}

#[async_trait]
impl Engine for LocalEngine {
    async fn apply_network(&self, plan: VpcPlan) -> Result<(), EngineError> {
        let applied = self.shared.networks.apply(&plan).await;
        let router = applied.map_err(|error| {
            engine_error(
                &format!("cannot make the network of {}", plan.vpc_id),
                error,
            )
        })?;
        self.shared.pool.prepare_for(router);
        Ok(())
    }

    async fn remove_network(&self, vpc: &VpcId) -> Result<(), EngineError> {
        self.shared.pool.leave(vpc).await;
        let removed = self.shared.networks.remove(vpc).await;
        let left = removed
            .map_err(|error| engine_error(&format!("cannot remove the network of {vpc}"), error))?;
        if let Some(router) = left {
            self.shared.pool.prepare_for(router);
        }
        Ok(())
    }

    async fn networks(&self) -> Result<Vec<VpcId>, EngineError> {
        let listed = self.shared.networks.list().await;
        listed.map_err(|error| engine_error("cannot list the networks", error))
    }

    async fn captured_flows(&self) -> Vec<CapturedFlows> {
        self.shared.networks.captured_flows().await
    }

    async fn occupied_ranges(&self) -> Result<Vec<Ipv4Cidr>, EngineError> {
        let ranges = self.shared.networks.occupied_ranges().await;
        ranges.map_err(|error| engine_error("cannot tell which networks the host has", error))
    }

    async fn apply_balancer(&self, plan: BalancerPlan) -> Result<(), EngineError> {
        let path = plan.path.clone();
        let applied = self.shared.apply_balancer(plan).await;
        applied.map_err(|error| engine_error(&format!("cannot serve {path}"), error))
    }

    async fn remove_balancer(&self, id: &LoadBalancerId) -> Result<(), EngineError> {
        let removed = self.shared.remove_balancer(id).await;
        removed.map_err(|error| engine_error(&format!("cannot remove load balancer {id}"), error))
    }

    async fn balancers(&self) -> Result<Vec<LoadBalancerId>, EngineError> {
        let listed = self.shared.networks.balancers().await;
        listed.map_err(|error| engine_error("cannot list the load balancers", error))
    }

    async fn serving_balancers(&self) -> Result<Vec<LoadBalancerId>, EngineError> {
        let mut serving = self.balancers().await?;
        serving.retain(|id| self.shared.balancers.is_running(id));
        Ok(serving)
    }

    fn balancer_reports(&self) -> Option<mpsc::UnboundedReceiver<BalancerReport>> {
        lock(&self.balancer_reports).take()
    }

    fn assign(&self, assignment: Assignment) {
        self.shared.run(assignment);
    }

    fn stop(&self, task: &TaskId) {
        self.shared.want(task, Wanted::Stop);
    }

    fn forget(&self, task: &TaskId) {
        self.shared.want(task, Wanted::Forget);
    }

    async fn list(&self) -> Vec<TaskReport> {
        lock(&self.shared.tasks)
            .iter()
            .map(|(task_id, handle)| TaskReport {
                task_id: task_id.clone(),
                observation: handle.observation.borrow().clone(),
            })
            .collect()
    }

    fn holds(&self, task: &TaskId) -> bool {
        lock(&self.shared.tasks).contains_key(task)
    }

    fn reports(&self) -> Option<mpsc::UnboundedReceiver<TaskReport>> {
        lock(&self.reports).take()
    }

    fn calls(&self) -> Option<mpsc::Receiver<TaskCall>> {
        lock(&self.calls).take()
    }

    fn output_news(&self) -> watch::Receiver<u64> {
        self.shared.outputs.news()
    }

    async fn outputs(&self) -> Vec<Output> {
        self.shared.outputs.list()
    }

    async fn output_read(
        &self,
        output: &OutputId,
        position: &OutputPosition,
    ) -> Result<OutputBatch, EngineError> {
        let (shared, output, position) =
            (Arc::clone(&self.shared), output.clone(), position.clone());
        blocking(move || shared.outputs.read(&output, &position)).await
    }

    async fn output_acknowledge(
        &self,
        output: &OutputId,
        position: &OutputPosition,
        finished: bool,
    ) -> Result<(), EngineError> {
        let (shared, id, position) = (Arc::clone(&self.shared), output.clone(), position.clone());
        blocking(move || shared.outputs.acknowledge(&id, &position, finished)).await?;
        if let Some(handle) = lock(&self.shared.tasks).get(&output.task_id) {
            handle.consumed.notify_one();
        }
        Ok(())
    }

    async fn exec(&self, request: ExecRequest) -> Result<ExecStream, ExecError> {
        let shim = lock(&self.shared.tasks)
            .get(&request.task_id)
            .and_then(|handle| handle.shim.clone());
        match shim {
            Some(run_dir) => exec::attach(&run_dir, request).await,
            None if request.start.is_some() => Err(ExecError::NotRunning),
            None => Err(ExecError::NoSession),
        }
    }
}

impl Shared {
    pub(crate) fn now(&self) -> UnixMillis {
        (self.config.now)()
    }

    pub(crate) fn has_task(&self, task: &TaskId) -> bool {
        lock(&self.tasks).contains_key(task)
    }

    /// Takes the port of a shim away; nothing reaches the task from now on.
    pub(crate) async fn remove_port(&self, network: &NetworkAssignment, shim: &str) {
        let removed = match PortName::new(shim) {
            Ok(name) => self.networks.remove_port(&network.vpc_id, &name).await,
            Err(error) => Err(error.into()),
        };
        if let Err(error) = removed {
            tracing::warn!(shim, error = %chain(&error), "cannot remove a port");
        }
    }

    async fn apply_balancer(&self, plan: BalancerPlan) -> Result<(), AgentError> {
        let place = self.networks.balancer_place(&plan).await?;
        let (netns, nodes) = (place.netns, place.nodes);
        let kept = netns.try_clone().map_err(AgentError::Files)?;
        self.balancers.apply(plan, netns, place.path).await?;
        // Those that the plan has no more; whatever used them has ended.
        Ok(host::net::retain_nodes(kept.as_fd(), &nodes).await?)
    }

    async fn remove_balancer(&self, id: &LoadBalancerId) -> Result<(), AgentError> {
        self.balancers.remove(id).await?;
        self.networks.remove_balancer(id).await
    }

    pub(crate) fn report(&self, report: TaskReport) {
        // Nobody listens while the control plane goes down; the next one asks for all.
        let _ = self.reports.send(report);
    }

    /// Asks the control plane what a container of the task wants to know.
    pub(crate) fn ask(
        &self,
        task: &TaskId,
        call: ControlCall,
    ) -> impl Future<Output = Option<ControlAnswer>> + use<> {
        task_calls::ask(self.calls.clone(), task.clone(), call)
    }

    /// Runs a task unless it is there already.
    fn run(self: &Arc<Self>, assignment: Assignment) {
        let observation = first_observation(&assignment);
        if let Some(runner) = self.register(assignment, observation) {
            lock(&self.runners).spawn(runner.run());
        }
    }

    /// Goes on with a task whose shim was found.
    pub(crate) fn resume(
        self: &Arc<Self>,
        assignment: Assignment,
        observation: TaskObservation,
        residence: crate::residence::Residence,
    ) {
        if let Some(runner) = self.register(assignment, observation) {
            lock(&self.runners).spawn(runner.adopt(residence));
        }
    }

    /// Ends a task whose shim was found dead.
    pub(crate) fn bury(
        self: &Arc<Self>,
        assignment: Assignment,
        observation: TaskObservation,
        shim: String,
    ) {
        if let Some(runner) = self.register(assignment, observation) {
            lock(&self.runners).spawn(runner.bury(shim));
        }
    }

    /// The containers of an adopted task may still write.
    pub(crate) fn resume_outputs(&self, assignment: &Assignment) {
        for container in &assignment.containers {
            self.outputs.resume(&OutputId {
                task_id: assignment.task_id.clone(),
                container: container.definition.name.clone(),
            });
        }
    }

    fn register(
        self: &Arc<Self>,
        assignment: Assignment,
        observation: TaskObservation,
    ) -> Option<Runner> {
        let mut tasks = lock(&self.tasks);
        if tasks.contains_key(&assignment.task_id) {
            return None;
        }
        let wanted = watch::Sender::new(Wanted::Run);
        let observation = watch::Sender::new(observation);
        let consumed = Arc::new(Notify::new());
        let runner = Runner::new(
            Arc::clone(self),
            assignment,
            wanted.subscribe(),
            observation.clone(),
            Arc::clone(&consumed),
        );
        let task_id = runner.task_id().clone();
        tasks.insert(
            task_id,
            Handle {
                wanted,
                observation: observation.subscribe(),
                consumed,
                shim: None,
            },
        );
        Some(runner)
    }

    fn want(&self, task: &TaskId, wish: Wanted) {
        if let Some(handle) = lock(&self.tasks).get(task) {
            handle.wanted.send_if_modified(|wanted| {
                let more = wish > *wanted;
                *wanted = wish.max(*wanted);
                more
            });
        }
    }

    /// Where the task's shim is, or that it is no more.
    pub(crate) fn set_shim(&self, task: &TaskId, run_dir: Option<PathBuf>) {
        if let Some(handle) = lock(&self.tasks).get_mut(task) {
            handle.shim = run_dir;
        }
    }

    /// The task has ended and nothing of it is left.
    pub(crate) fn drop_task(&self, task: &TaskId) {
        lock(&self.tasks).remove(task);
        // Ended runners are taken out of the set here, so that it does not grow.
        while lock(&self.runners).try_join_next().is_some() {}
    }

    /// Removes what a task had on disk, except for output that is not yet acknowledged.
    pub(crate) fn remove_task_files(&self, task: &TaskId) {
        let directory = self.files.task(task);
        for part in ["rootfs", "volumes", "firelens"] {
            if let Err(error) = files::remove_tree(&directory.join(part)) {
                tracing::warn!(%task, %error, "cannot remove the task's files");
            }
        }
        if !self.outputs.has_any_of(task)
            && let Err(error) = files::remove_tree(&directory)
        {
            tracing::warn!(%task, %error, "cannot remove the task's files");
        }
    }

    /// Removes what a shim that has ended leaves behind.
    pub(crate) fn remove_shim(&self, name: &str) {
        adoption::remove_shim(&self.files, &self.config.instance_id, name);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, EngineError> + Send + 'static,
) -> Result<T, EngineError> {
    tokio::task::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(engine_error("the engine is shutting down", error)))
}
