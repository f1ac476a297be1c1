//! Hands tasks to the engine, stops them, and ends those that no engine has any more.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use engine::{Engine, TaskReport};
use futures_util::StreamExt;
use model::UnixMillis;
use model::arn::Scope;
use model::task::{StopCode, TaskEnd};
use rules::task::{Situation, Step, finished, next_step};
use store::{Store, StoreError, TaskKey, TaskRow};
use telemetry::LogStore;
use telemetry::awslogs::AssemblerOptions;

use crate::assignment;
use crate::clock::Clock;
use crate::driver::{PassError, Reconciler, chain};
use crate::observations;
use crate::streams::{ensure_stream, log_problem};

/// When the host was started.
#[derive(Debug, Clone, Copy)]
pub struct Boot {
    pub at: UnixMillis,
}

/// The loop between tasks as wanted and the engine.
#[expect(
    missing_debug_implementations,
    reason = "an engine has nothing to show"
)]
pub struct Tasks {
    store: Store,
    engine: Arc<dyn Engine>,
    logs: LogStore,
    clock: Clock,
    boot: Boot,
    scope: Scope,
}

/// How many tasks are moved at the same time: their log streams are different files.
const MOVES: usize = 8;

impl Tasks {
    pub fn new(
        store: Store,
        engine: Arc<dyn Engine>,
        logs: LogStore,
        clock: Clock,
        boot: Boot,
        scope: Scope,
    ) -> Self {
        Self {
            store,
            engine,
            logs,
            clock,
            boot,
            scope,
        }
    }

    async fn move_task(&self, key: &TaskKey) -> Result<(), PassError> {
        let held = self.engine.holds(&key.id);
        if held {
            if key.stop_requested {
                self.engine.stop(&key.id);
            }
            return Ok(());
        }
        let id = key.id.clone();
        let row = self.store.read(move |tx| tx.task_find(&id)).await?;
        let Some(row) = row else { return Ok(()) };
        let situation = Situation {
            status: row.observation.status,
            stop_requested: row.task.stop.is_some(),
            held,
            made_since_boot: row.task.created_at >= self.boot.at,
        };
        match next_step(situation) {
            Step::Wait | Step::Stop => Ok(()),
            Step::Assign => self.assign(row).await,
            Step::Finish(end) => self.finish(&row, end).await,
        }
    }

    async fn assign(&self, row: TaskRow) -> Result<(), PassError> {
        let (scope, task) = (self.scope.clone(), row.task.clone());
        let assigned = self
            .store
            .read(move |tx| assignment::make(tx, &scope, &task))
            .await?;
        let assignment = match assigned {
            Ok(assignment) => *assignment,
            Err(reason) => return self.fail_to_start(&row, reason).await,
        };
        for log in assignment
            .containers
            .iter()
            .filter_map(|container| container.log.as_ref())
        {
            if let Err(reason) = self.open_stream(log).await {
                return self.fail_to_start(&row, reason).await;
            }
        }
        self.engine.assign(assignment);
        Ok(())
    }

    /// Checks how output is to be cut into events and makes the container's log stream exist, as
    /// the `awslogs` driver does before the container starts.
    async fn open_stream(&self, log: &engine::LogAssignment) -> Result<(), String> {
        AssemblerOptions::new(
            log.datetime_format.as_deref(),
            log.multiline_pattern.as_deref(),
        )
        .map_err(|error| {
            format!("ResourceInitializationError: failed to validate logger args: {error}")
        })?;
        let (now, log) = (self.clock.now().0, log.clone());
        let opened = self
            .logs
            .run(move |logs| ensure_stream(logs, &log, now))
            .await;
        opened.map_err(|error| {
            format!(
                "ResourceInitializationError: failed to validate logger args: create stream has \
                 been retried 1 times: failed to create Cloudwatch log stream: {}",
                log_problem(&error)
            )
        })
    }

    async fn fail_to_start(&self, row: &TaskRow, reason: String) -> Result<(), PassError> {
        tracing::info!(task = %row.task.id, reason, "task cannot start");
        self.finish(
            row,
            Some(TaskEnd {
                code: StopCode::TaskFailedToStart,
                reason,
            }),
        )
        .await
    }

    async fn finish(&self, row: &TaskRow, end: Option<TaskEnd>) -> Result<(), PassError> {
        let observation = finished(&row.task, &row.observation, end, self.clock.now());
        let report = TaskReport {
            task_id: row.task.id.clone(),
            observation,
        };
        observations::record(&self.store, vec![report]).await?;
        Ok(())
    }
}

#[async_trait]
impl Reconciler for Tasks {
    fn name(&self) -> &'static str {
        "tasks"
    }

    fn period(&self) -> Duration {
        Duration::from_secs(5)
    }

    async fn pass(&mut self) -> Result<(), PassError> {
        let mut failed = None;
        let keys = self
            .store
            .read(|tx| -> Result<_, StoreError> { tx.task_unfinished() })
            .await?;
        let this = &*self;
        let moves = keys.into_iter().map(|key| async move {
            let moved = this.move_task(&key).await;
            (key, moved)
        });
        let mut moves = futures_util::stream::iter(moves).buffer_unordered(MOVES);
        while let Some((key, moved)) = moves.next().await {
            // One task's trouble is not another's.
            if let Err(error) = moved {
                tracing::warn!(task = %key.id, error = chain(&error), "task could not be moved on");
                failed = Some(error);
            }
        }
        failed.map_or(Ok(()), Err)
    }
}
