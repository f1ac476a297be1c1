//! One task from its assignment to its end: one function per state.
//!
//! ```text
//! start ──────> supervise ──────> finish ──────> forgotten
//!   │ (fails, or is stopped)        ▲
//!   └───────────────────────────────┘
//! ```
//!
//! A control plane that died in between is no state: the next one enters `supervise` with what the
//! shim says ([`Runner::adopt`]), and a start that had not reached the shim begins anew.

use std::sync::Arc;
use std::time::Duration;

use engine::{Assignment, OutputId, TaskReport};
use model::TaskId;
use model::task::{
    AttachmentStatus, ContainerObservation, ContainerStatus, TaskObservation, TaskStatus,
};
use tokio::sync::{Notify, mpsc, watch};
use tokio::time::Instant;

use crate::failure::StartFailure;
use crate::local_engine::Shared;
use crate::observe;
use crate::record::Record;
use crate::residence::{News, Residence, host_pids};
use crate::shim::protocol::{ContainerPhase, ShimState, TaskPhase};
use crate::start;

/// Answers to containers that wait to be sent to the shim.
const ANSWERS: usize = 8;

/// How long a task's end may wait for its output: for the end of it to come out of the shim, and
/// then to be shipped. A log store that does not take it must not hold the task.
const OUTPUT_TIMEOUT: Duration = Duration::from_secs(5);

/// What is wanted of a task; only ever more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wanted {
    Run,
    Stop,
    /// The final observation is stored.
    Forget,
}

/// Runs one task.
pub(crate) struct Runner {
    pub(crate) shared: Arc<Shared>,
    pub(crate) assignment: Assignment,
    wanted: watch::Receiver<Wanted>,
    observation: watch::Sender<TaskObservation>,
    consumed: Arc<Notify>,
    /// Filled by the start as soon as there is one, so that the end can remove it whatever
    /// happened in between.
    pub(crate) residence: tokio::sync::Mutex<Option<Residence>>,
}

/// The observation of a task of which nothing has happened yet.
pub(crate) fn first_observation(assignment: &Assignment) -> TaskObservation {
    TaskObservation {
        containers: assignment
            .containers
            .iter()
            .map(|container| ContainerObservation {
                name: container.definition.name.clone(),
                ..ContainerObservation::default()
            })
            .collect(),
        ..TaskObservation::default()
    }
}

impl Runner {
    pub(crate) fn new(
        shared: Arc<Shared>,
        assignment: Assignment,
        wanted: watch::Receiver<Wanted>,
        observation: watch::Sender<TaskObservation>,
        consumed: Arc<Notify>,
    ) -> Self {
        let residence = tokio::sync::Mutex::default();
        Self {
            shared,
            assignment,
            wanted,
            observation,
            consumed,
            residence,
        }
    }

    /// Runs a task that is new to the engine.
    pub(crate) async fn run(mut self) {
        let mut wanted = self.wanted.clone();
        let prepared = tokio::select! {
            prepared = start::prepare(&self) => prepared.map_err(Some),
            _ = wanted.wait_for(|wanted| *wanted >= Wanted::Stop) => Err(None),
        };
        let residence = self.residence.get_mut().take();
        let handed_over = match (prepared, &residence) {
            (Ok(bundle), Some(residence)) => start::hand_over(&self, residence, bundle)
                .await
                .map_err(Some),
            (prepared, _) => prepared.map(drop),
        };
        let residence = match (handed_over, residence) {
            (Ok(()), Some(residence)) => Some(self.supervise(residence).await),
            (outcome, residence) => {
                self.note_failure(outcome.err().flatten());
                if let Some(residence) = &residence {
                    residence.kill();
                }
                residence
            }
        };
        let shim = residence
            .as_ref()
            .map(|residence| residence.name().to_owned());
        self.finish(residence, shim).await;
    }

    /// Goes on with a task that an earlier control plane started.
    pub(crate) async fn adopt(mut self, residence: Residence) {
        let residence = self.supervise(residence).await;
        let shim = residence.name().to_owned();
        self.finish(Some(residence), Some(shim)).await;
    }

    /// Ends a task whose shim `shim` died while nobody watched.
    pub(crate) async fn bury(self, shim: String) {
        self.finish(None, Some(shim)).await;
    }

    pub(crate) fn task_id(&self) -> &TaskId {
        &self.assignment.task_id
    }

    /// Reports the observation with a change.
    pub(crate) fn report(&self, change: impl FnOnce(&mut TaskObservation)) {
        self.observation.send_modify(change);
        self.shared.report(TaskReport {
            task_id: self.assignment.task_id.clone(),
            observation: self.observation.borrow().clone(),
        });
    }

    /// What has been seen so far.
    pub(crate) fn seen(&self) -> TaskObservation {
        self.observation.borrow().clone()
    }

    /// Watches the shim until every container has ended and all output is in the spools.
    async fn supervise(&mut self, mut residence: Residence) -> Residence {
        let directory = residence.directory().to_owned();
        self.shared.set_shim(self.task_id(), Some(directory));
        let mut stop_sent = false;
        let (answer, mut answers) = mpsc::channel(ANSWERS);
        let mut give_up = None;
        loop {
            if !stop_sent && *self.wanted.borrow_and_update() >= Wanted::Stop {
                stop_sent = true;
                residence.stop().await;
            }
            let news = tokio::select! {
                news = residence.next() => news,
                Some((number, given)) = answers.recv() => {
                    residence.answer(number, given).await;
                    continue;
                }
                () = self.consumed.notified() => {
                    residence.consumed().await;
                    continue;
                }
                () = until(give_up) => return residence,
                changed = self.wanted.changed() => {
                    if changed.is_err() {
                        // The engine was dropped: the task runs on without it.
                        std::future::pending::<()>().await;
                    }
                    continue;
                }
            };
            match news {
                News::Output(containers) => {
                    for container in containers {
                        self.shared.outputs.changed(&self.output(&container));
                    }
                }
                News::Call(number, call) => {
                    let asked = self.shared.ask(self.task_id(), call);
                    let answer = answer.clone();
                    tokio::spawn(async move {
                        if let Some(given) = asked.await {
                            // Whoever supervised the task may have stopped meanwhile.
                            let _ = answer.send((number, given)).await;
                        }
                    });
                }
                News::State { state, ended } => {
                    self.note_state(&state, ended);
                    let is_stopped = state.phase == TaskPhase::Stopped;
                    if ended || is_stopped && state.containers.iter().all(|one| one.output_complete)
                    {
                        return residence;
                    }
                    if is_stopped {
                        give_up.get_or_insert_with(|| Instant::now() + OUTPUT_TIMEOUT);
                    }
                }
                News::Vanished => {
                    let now = self.shared.now();
                    self.report(|seen| observe::shim_died(seen, now));
                    return residence;
                }
            }
        }
    }

    fn note_state(&self, state: &ShimState, ended: bool) {
        let pids = if ended { Vec::new() } else { host_pids(state) };
        for container in &state.containers {
            if container.phase == ContainerPhase::Stopped && container.output_complete {
                self.shared.outputs.ended(&self.output(&container.name));
            }
        }
        let now = self.shared.now();
        self.report(|seen| {
            observe::apply(seen, state);
            for (name, pid) in &pids {
                let known = seen.containers.iter_mut().find(|known| known.name == *name);
                if let Some(known) = known {
                    known.pid = Some(*pid);
                }
            }
            if ended && state.phase != TaskPhase::Stopped {
                observe::shim_died(seen, now);
            }
        });
    }

    fn note_failure(&self, failure: Option<StartFailure>) {
        let now = self.shared.now();
        self.report(|seen| {
            seen.stopping_at.get_or_insert(now);
            seen.status = TaskStatus::Deprovisioning;
            for container in &mut seen.containers {
                container.status = ContainerStatus::Stopped;
            }
            let Some(failure) = failure else { return };
            if let Some((name, reason)) = &failure.container
                && let Some(container) = seen.containers.iter_mut().find(|c| c.name == *name)
            {
                container.reason = Some(reason.clone());
            }
            seen.ended.get_or_insert(failure.end());
        });
    }

    /// Takes the network interface away, reports the end, and removes the rest when that is
    /// stored.
    async fn finish(mut self, residence: Option<Residence>, shim: Option<String>) {
        for container in &self.assignment.containers {
            self.shared
                .outputs
                .ended(&self.output(&container.definition.name));
        }
        if let Some(shim) = &shim {
            self.shared
                .remove_port(&self.assignment.network, shim)
                .await;
        }
        // Whoever sees that the task has stopped finds all that it wrote.
        let shipped = self.shared.outputs.shipped(self.task_id());
        if tokio::time::timeout(OUTPUT_TIMEOUT, shipped).await.is_err() {
            tracing::warn!(task = %self.task_id(), "the task's output is not shipped yet");
        }
        let now = self.shared.now();
        self.report(|seen| {
            seen.status = TaskStatus::Stopped;
            seen.attachment = AttachmentStatus::Deleted;
            seen.stopping_at.get_or_insert(now);
            seen.stopped_at.get_or_insert(now);
        });
        // An engine that is dropped leaves the rest to the next one.
        if self
            .wanted
            .wait_for(|wanted| *wanted == Wanted::Forget)
            .await
            .is_err()
        {
            return;
        }
        self.shared.set_shim(self.task_id(), None);
        if let Some(residence) = residence {
            residence.leave().await;
        }
        if let Some(shim) = &shim {
            self.shared.remove_shim(shim);
        }
        self.shared.remove_task_files(&self.assignment.task_id);
        self.shared.drop_task(&self.assignment.task_id);
    }

    fn output(&self, container: &str) -> OutputId {
        OutputId {
            task_id: self.assignment.task_id.clone(),
            container: container.to_owned(),
        }
    }

    /// The record of this task as far as it has come.
    pub(crate) fn record(&self) -> Record {
        Record {
            assignment: self.assignment.clone(),
            observation: self.observation.borrow().clone(),
        }
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
