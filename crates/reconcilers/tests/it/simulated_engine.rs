//! An engine without a kernel. The [`Host`] is what outlives the control plane: shims with their
//! tasks, and output. A [`Connection`] is the engine as one control plane sees it; it ends with it.
//!
//! A test moves tasks step by step and chooses the accidents: reports that are kept back, lost or
//! repeated, a control plane that dies at the n-th touch of the engine, shims that die, a reboot.

mod calls;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use engine::{OutputId, TaskReport};
use model::balancing::BalancerReport;
use model::network::{Flow, Selection};
use model::task::TaskStatus;
use model::{TaskId, UnixMillis};
use tokio::sync::{mpsc, watch};

use crate::simulated_balancers::SimulatedBalancers;
use crate::simulated_network::SimulatedNetworks;
use crate::simulated_output::SimulatedOutput;
use crate::simulated_task::{Effect, SimulatedTask, Stage, Wanted};
use crate::world::now;

/// How reports travel.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Delivery {
    #[default]
    Sound,
    Lost,
    /// Every report comes twice, and then the one before it once more.
    Repeated,
    /// Reports wait until the delivery changes.
    Delayed,
}

/// What the engine was told about one task, over all control planes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) assigned: u32,
    /// How often its containers were started.
    pub(crate) started: u32,
}

#[derive(Debug)]
pub(crate) struct Host {
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// Number of the last control plane.
    generation: u64,
    alive: bool,
    reports: Option<mpsc::UnboundedSender<TaskReport>>,
    delivery: Delivery,
    delayed: Vec<TaskReport>,
    /// The last report of each task.
    last: HashMap<TaskId, TaskReport>,
    tasks: BTreeMap<TaskId, SimulatedTask>,
    outputs: HashMap<OutputId, SimulatedOutput>,
    news: watch::Sender<u64>,
    counts: BTreeMap<TaskId, Counts>,
    /// How often a control plane has touched the engine.
    touches: u32,
    dies_at_touch: Option<u32>,
    networks: SimulatedNetworks,
    balancers: SimulatedBalancers,
    /// So many tasks more can not be started.
    failing_starts: u32,
    balancer_reports: Option<mpsc::UnboundedSender<BalancerReport>>,
    /// What was counted since `captured_since`, whichever VPC it is of.
    flows: Vec<Flow>,
    accepted_lost: bool,
    captured_since: UnixMillis,
}

/// The engine as one control plane has it.
#[derive(Debug)]
pub(crate) struct Connection {
    host: Arc<Host>,
    generation: u64,
    reports: Mutex<Option<mpsc::UnboundedReceiver<TaskReport>>>,
    balancer_reports: Mutex<Option<mpsc::UnboundedReceiver<BalancerReport>>>,
}

impl Host {
    pub(crate) fn new() -> Arc<Self> {
        let state = State {
            generation: 0,
            alive: false,
            reports: None,
            delivery: Delivery::Sound,
            delayed: Vec::new(),
            last: HashMap::new(),
            tasks: BTreeMap::new(),
            outputs: HashMap::new(),
            news: watch::Sender::new(0),
            counts: BTreeMap::new(),
            touches: 0,
            dies_at_touch: None,
            networks: SimulatedNetworks::default(),
            balancers: SimulatedBalancers::default(),
            failing_starts: 0,
            balancer_reports: None,
            flows: Vec::new(),
            accepted_lost: false,
            captured_since: now(),
        };
        Arc::new(Self {
            state: Mutex::new(state),
        })
    }

    /// A control plane starts and adopts what there is.
    pub(crate) fn connect(self: &Arc<Self>) -> Connection {
        let mut state = self.lock();
        assert!(!state.alive, "there is one control plane at a time");
        let (sender, receiver) = mpsc::unbounded_channel();
        state.generation += 1;
        state.alive = true;
        // Counts are in the memory of the control plane.
        state.flows.clear();
        state.captured_since = now();
        state.reports = Some(sender);
        let (balancer_sender, balancer_receiver) = mpsc::unbounded_channel();
        state.balancer_reports = Some(balancer_sender);
        state.report_targets();
        Connection {
            host: Arc::clone(self),
            generation: state.generation,
            reports: Mutex::new(Some(receiver)),
            balancer_reports: Mutex::new(Some(balancer_receiver)),
        }
    }

    /// The control plane dies: what it alone knew is gone.
    pub(crate) fn disconnect(&self) {
        self.lock().die();
    }

    pub(crate) fn is_alive(&self) -> bool {
        self.lock().alive
    }

    /// Lets the control plane die when it touches the engine for the n-th time from now.
    pub(crate) fn die_at_touch(&self, n: Option<u32>) {
        let mut state = self.lock();
        state.dies_at_touch = n.map(|n| state.touches + n);
    }

    /// Whether a death that was planned has come.
    pub(crate) fn died_as_planned(&self) -> bool {
        let state = self.lock();
        state.dies_at_touch.is_some_and(|n| state.touches >= n)
    }

    pub(crate) fn deliver(&self, delivery: Delivery) {
        let mut state = self.lock();
        state.delivery = delivery;
        if delivery != Delivery::Delayed {
            for report in std::mem::take(&mut state.delayed) {
                state.send(report);
            }
        }
    }

    pub(crate) fn fail_vpcs(&self, times: u32) {
        self.lock().networks.failures_left = times;
    }

    /// Looks at the networks, or arranges an accident in them.
    pub(crate) fn networks<T>(&self, body: impl FnOnce(&mut SimulatedNetworks) -> T) -> T {
        body(&mut self.lock().networks)
    }

    /// Looks at the load balancers, or arranges an accident in them.
    pub(crate) fn balancers<T>(&self, body: impl FnOnce(&mut SimulatedBalancers) -> T) -> T {
        body(&mut self.lock().balancers)
    }

    pub(crate) fn fail_starts(&self, times: u32) {
        self.lock().failing_starts = times;
    }

    /// From now on load balancers check their targets: all are healthy, or none of these addresses is.
    pub(crate) fn check_targets(&self, unhealthy: BTreeSet<Ipv4Addr>) {
        let mut state = self.lock();
        state.balancers.unhealthy = Some(unhealthy);
        state.report_targets();
    }

    /// What the checks of targets have found by now is told.
    pub(crate) fn tell_checks(&self) {
        self.lock().report_targets();
    }

    /// A data plane reports.
    pub(crate) fn report_balancer(&self, report: BalancerReport) {
        if let Some(reports) = &self.lock().balancer_reports {
            let _ = reports.send(report);
        }
    }

    /// Moves every task by one step; answers whether any moved.
    pub(crate) fn step_all(&self) -> bool {
        let tasks: Vec<_> = self.lock().tasks.keys().cloned().collect();
        // Not `any`: every task has its turn.
        tasks.iter().filter(|task| self.step(task)).count() > 0
    }

    /// Moves one task by one step; answers whether it moved.
    pub(crate) fn step(&self, id: &TaskId) -> bool {
        let mut guard = self.lock();
        let state = &mut *guard;
        let alive = state.alive;
        let Some(task) = state.tasks.get_mut(id) else {
            return false;
        };
        if !alive && !task.moves_alone() {
            return false;
        }
        if task.is_connecting() && !state.networks.connects(&task.assignment.network) {
            return false;
        }
        if task.is_connecting() && state.failing_starts > 0 {
            state.failing_starts -= 1;
            let effects = task.fail_start(now());
            state.carry_out(id, effects);
            return true;
        }
        let Some(effects) = task.step(now()) else {
            return false;
        };
        state.carry_out(id, effects);
        true
    }

    pub(crate) fn exit(&self, id: &TaskId, code: i32) {
        let mut state = self.lock();
        if let Some(task) = state.tasks.get_mut(id) {
            let effects = task.exit(code, now());
            state.carry_out(id, effects);
        }
    }

    pub(crate) fn kill_shim(&self, id: &TaskId) {
        let mut state = self.lock();
        if let Some(task) = state.tasks.get_mut(id) {
            let effects = task.kill_shim(now());
            state.carry_out(id, effects);
        }
    }

    /// The task is gone and nothing is left that could tell.
    pub(crate) fn lose(&self, id: &TaskId) {
        let mut state = self.lock();
        state.tasks.remove(id);
        state.carry_out(id, &[Effect::EndOutputs]);
    }

    /// All that ran is gone; output is on disk. Call it while no control plane runs.
    pub(crate) fn reboot(&self) {
        let mut state = self.lock();
        assert!(!state.alive);
        state.tasks.clear();
        state.networks.reboot();
        state.outputs.values_mut().for_each(SimulatedOutput::end);
    }

    /// Writes to the task's first container; answers whether it runs.
    pub(crate) fn write(&self, id: &TaskId, bytes: &[u8]) -> bool {
        let mut state = self.lock();
        let Some(task) = state.tasks.get(id) else {
            return false;
        };
        if task.stage != Stage::Running {
            return false;
        }
        let container = &task.assignment.containers[0];
        if container.log.is_none() {
            return true;
        }
        let output = OutputId {
            task_id: id.clone(),
            container: container.definition.name.clone(),
        };
        let stream = state.outputs.get_mut(&output);
        stream
            .expect("a running container has its output stream")
            .write(bytes, now());
        true
    }

    pub(crate) fn counts(&self, id: &TaskId) -> Counts {
        self.lock().counts.get(id).copied().unwrap_or_default()
    }

    pub(crate) fn task_ids(&self) -> Vec<TaskId> {
        self.lock().tasks.keys().cloned().collect()
    }

    pub(crate) fn runs(&self, id: &TaskId) -> bool {
        let state = self.lock();
        let task = state.tasks.get(id);
        task.is_some_and(|task| task.stage == Stage::Running)
    }

    pub(crate) fn output_count(&self) -> usize {
        self.lock().outputs.len()
    }

    /// Something was sent, received or refused.
    pub(crate) fn count(&self, flow: Flow) {
        self.lock().flows.push(flow);
    }

    /// Something was, and nobody knows what.
    pub(crate) fn lose_accepted(&self) {
        self.lock().accepted_lost = true;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn die(&mut self) {
        self.alive = false;
        self.reports = None;
        self.delayed.clear();
        self.networks.forget_adopted();
        self.tasks.retain(|_, task| task.in_shim);
        let tasks = &self.tasks;
        for (id, output) in &mut self.outputs {
            if !tasks.contains_key(&id.task_id) {
                output.end();
            }
        }
    }

    /// Every load balancer that checks its targets says what it has found.
    fn report_targets(&self) {
        let Some(reports) = &self.balancer_reports else {
            return;
        };
        for report in self.balancers.reports(now()) {
            let _ = reports.send(report);
        }
    }

    fn carry_out(&mut self, id: &TaskId, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Report => self.report(id),
                Effect::OpenOutputs => self.open_outputs(id),
                Effect::CountStart => self.counts.entry(id.clone()).or_default().started += 1,
                Effect::EndOutputs => {
                    let of_task = self.outputs.iter_mut().filter(|(o, _)| o.task_id == *id);
                    of_task.for_each(|(_, output)| output.end());
                }
            }
        }
    }

    fn open_outputs(&mut self, id: &TaskId) {
        for container in &self.tasks[id].assignment.containers {
            if let Some(log) = &container.log {
                let output = OutputId {
                    task_id: id.clone(),
                    container: container.definition.name.clone(),
                };
                self.outputs
                    .insert(output, SimulatedOutput::new(log.clone()));
            }
        }
        self.news.send_modify(|count| *count += 1);
    }

    fn report(&mut self, id: &TaskId) {
        let report = TaskReport {
            task_id: id.clone(),
            observation: self.tasks[id].observation.clone(),
        };
        let before = self.last.insert(id.clone(), report.clone());
        match self.delivery {
            Delivery::Sound => self.send(report),
            Delivery::Lost => {}
            Delivery::Repeated => {
                self.send(report.clone());
                self.send(report);
                if let Some(before) = before {
                    self.send(before);
                }
            }
            Delivery::Delayed => self.delayed.push(report),
        }
    }

    fn send(&self, report: TaskReport) {
        if let Some(reports) = &self.reports {
            // Whoever does not listen any more asks for all of it later.
            let _ = reports.send(report);
        }
    }
}

impl Connection {
    /// The state, while the control plane that this connection belongs to lives; every call may be
    /// its last.
    fn touch(&self) -> Option<MutexGuard<'_, State>> {
        let mut state = self.host.lock();
        if !state.alive || state.generation != self.generation {
            return None;
        }
        state.touches += 1;
        if state.dies_at_touch == Some(state.touches) {
            state.die();
            return None;
        }
        Some(state)
    }

    /// The control plane may die before and after the call has its effect.
    async fn call<T>(&self, effect: impl FnOnce(&mut State) -> T) -> T {
        let done = self.touch().map(|mut state| effect(&mut state));
        match done {
            Some(value) if self.touch().is_some() => value,
            _ => std::future::pending().await,
        }
    }

    /// Like [`Self::call`], for calls that do not wait.
    fn tell(&self, effect: impl FnOnce(&mut State)) {
        if let Some(mut state) = self.touch() {
            effect(&mut state);
        }
        drop(self.touch());
    }
}
