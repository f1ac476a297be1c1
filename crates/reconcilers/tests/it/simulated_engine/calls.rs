//! The calls of the engine's interface.

use async_trait::async_trait;
use engine::{
    Assignment, Engine, EngineError, ExecAction, ExecAttached, ExecEnd, ExecError, ExecEvent,
    ExecInput, ExecRequest, ExecStream, Output, OutputBatch, OutputId, OutputPosition, TaskReport,
};
use model::balancing::{BalancerPlan, BalancerReport};
use model::network::{CapturedFlows, Ipv4Cidr, VpcPlan};
use model::{LoadBalancerId, TaskId, VpcId};
use tokio::sync::{mpsc, watch};

use super::*;

fn failure(what: &'static str) -> EngineError {
    EngineError {
        what: what.to_owned(),
        source: None,
    }
}

#[async_trait]
impl Engine for Connection {
    async fn apply_network(&self, plan: VpcPlan) -> Result<(), EngineError> {
        let slow = self
            .host
            .networks(|all| all.slow.get(&plan.vpc_id).copied());
        if let Some(slow) = slow {
            tokio::time::sleep(slow).await;
        }
        let applied = self.call(|state| state.networks.apply(plan)).await;
        applied.map_err(failure)
    }

    async fn remove_network(&self, vpc: &VpcId) -> Result<(), EngineError> {
        let removed = self.call(|state| state.networks.remove(vpc)).await;
        removed.map_err(failure)
    }

    async fn networks(&self) -> Result<Vec<VpcId>, EngineError> {
        self.call(|state| Ok(state.networks.list())).await
    }

    async fn apply_balancer(&self, plan: BalancerPlan) -> Result<(), EngineError> {
        let applied = self.call(|state| {
            let networks = &state.networks;
            let applied = state.balancers.apply(plan, |id| networks.knew(id));
            state.report_targets();
            applied
        });
        applied.await.map_err(failure)
    }

    async fn remove_balancer(&self, id: &LoadBalancerId) -> Result<(), EngineError> {
        let removed = self.call(|state| state.balancers.remove(id)).await;
        removed.map_err(failure)
    }

    async fn balancers(&self) -> Result<Vec<LoadBalancerId>, EngineError> {
        Ok(self.host.lock().balancers.list())
    }

    async fn serving_balancers(&self) -> Result<Vec<LoadBalancerId>, EngineError> {
        Ok(self.host.lock().balancers.serving())
    }

    fn balancer_reports(&self) -> Option<mpsc::UnboundedReceiver<BalancerReport>> {
        self.balancer_reports.lock().unwrap().take()
    }

    async fn captured_flows(&self) -> Vec<CapturedFlows> {
        let mut state = self.host.lock();
        let is_captured = |plan: &VpcPlan| {
            let mut interfaces = plan.interfaces.iter();
            interfaces.any(|interface| interface.capture != Selection::default())
        };
        // What was counted before nothing was wanted any more is handed out all the same.
        let vpc_id = state
            .networks
            .plans()
            .find(|plan| is_captured(plan) || !state.flows.is_empty())
            .map(|plan| plan.vpc_id.clone());
        let Some(vpc_id) = vpc_id else {
            return Vec::new();
        };
        let until = now();
        vec![CapturedFlows {
            vpc_id,
            since: std::mem::replace(&mut state.captured_since, until),
            until,
            flows: std::mem::take(&mut state.flows),
            accepted_lost: std::mem::take(&mut state.accepted_lost),
            rejected_lost: false,
        }]
    }

    async fn occupied_ranges(&self) -> Result<Vec<Ipv4Cidr>, EngineError> {
        Ok(Vec::new())
    }

    fn assign(&self, assignment: Assignment) {
        self.tell(|state| {
            let id = assignment.task_id.clone();
            state.counts.entry(id.clone()).or_default().assigned += 1;
            let task = SimulatedTask::new(assignment);
            state.tasks.entry(id).or_insert(task);
        });
    }

    fn stop(&self, task: &TaskId) {
        self.tell(|state| {
            if let Some(task) = state.tasks.get_mut(task) {
                task.wanted = Wanted::Stop;
            }
        });
    }

    fn forget(&self, task: &TaskId) {
        self.tell(|state| {
            let known = state.tasks.get(task);
            let stage = known.map(|known| known.stage);
            assert!(
                stage.is_none_or(|stage| stage == Stage::Stopped),
                "{task} is to be forgotten, but it is {stage:?}"
            );
            state.tasks.remove(task);
        });
    }

    async fn list(&self) -> Vec<TaskReport> {
        self.call(|state| {
            let reports = state.tasks.iter().map(|(id, task)| TaskReport {
                task_id: id.clone(),
                observation: task.observation.clone(),
            });
            reports.collect()
        })
        .await
    }

    fn holds(&self, task: &TaskId) -> bool {
        // A dead control plane's question has no consequence: it cannot act on the answer.
        self.touch()
            .is_none_or(|state| state.tasks.contains_key(task))
    }

    fn reports(&self) -> Option<mpsc::UnboundedReceiver<TaskReport>> {
        let mut reports = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
        reports.take()
    }

    fn output_news(&self) -> watch::Receiver<u64> {
        self.host.lock().news.subscribe()
    }

    async fn outputs(&self) -> Vec<Output> {
        self.call(|state| {
            let outputs = state.outputs.iter().map(|(id, output)| Output {
                id: id.clone(),
                log: output.log.clone(),
                changes: output.changes.subscribe(),
            });
            outputs.collect()
        })
        .await
    }

    async fn output_read(
        &self,
        output: &OutputId,
        position: &OutputPosition,
    ) -> Result<OutputBatch, EngineError> {
        self.call(|state| {
            Ok(match state.outputs.get(output) {
                Some(stream) => stream.read(position),
                None => OutputBatch {
                    chunks: Vec::new(),
                    next: position.clone(),
                    finished: true,
                },
            })
        })
        .await
    }

    async fn output_acknowledge(
        &self,
        output: &OutputId,
        position: &OutputPosition,
        finished: bool,
    ) -> Result<(), EngineError> {
        self.call(|state| {
            let stream = state.outputs.get_mut(output);
            if stream.is_some_and(|stream| stream.acknowledge(position, finished)) {
                state.outputs.remove(output);
            }
            Ok(())
        })
        .await
    }

    /// A session whose process writes what it reads, and ends when it is told to.
    async fn exec(&self, request: ExecRequest) -> Result<ExecStream, ExecError> {
        let is_running = self
            .host
            .lock()
            .last
            .get(&request.task_id)
            .is_some_and(|report| report.observation.status == TaskStatus::Running);
        if !is_running {
            return Err(ExecError::NotRunning);
        }
        let (input, mut messages) = mpsc::channel(8);
        let (sender, events) = mpsc::channel(8);
        tokio::spawn(async move {
            let mut pieces = 0;
            while let Some(message) = messages.recv().await {
                let event = match message {
                    ExecInput::Message {
                        action: ExecAction::Data(bytes),
                        ..
                    } => {
                        pieces += 1;
                        ExecEvent::Output {
                            number: pieces - 1,
                            is_error: false,
                            bytes,
                        }
                    }
                    ExecInput::End => ExecEvent::Ended(ExecEnd::Terminated),
                    _ => continue,
                };
                if sender.send(event).await.is_err() {
                    return;
                }
            }
        });
        let attached = ExecAttached::default();
        Ok(ExecStream {
            attached,
            input,
            events,
        })
    }
}
