//! Stores what the engine reports, and lets it forget what has ended.

use std::sync::Arc;

use engine::{Engine, TaskReport};
use store::Store;
use tokio::sync::{mpsc, watch};

use crate::driver::chain;
use crate::observations;

/// Takes the engine's reports.
#[expect(
    missing_debug_implementations,
    reason = "an engine has nothing to show"
)]
pub struct TaskObserve {
    pub store: Store,
    pub engine: Arc<dyn Engine>,
}

/// How many reports one transaction takes at most.
const BATCH: usize = 256;
const RETRY: std::time::Duration = std::time::Duration::from_millis(200);

impl TaskObserve {
    /// Runs until `stop`. Begins with all that the engine has, because reports may have been lost
    /// with an earlier control plane.
    pub async fn run(
        self,
        mut reports: mpsc::UnboundedReceiver<TaskReport>,
        mut stop: watch::Receiver<bool>,
    ) {
        let known = self.engine.list().await;
        self.record(known, &mut stop).await;
        let mut batch = Vec::new();
        loop {
            let count = tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                count = reports.recv_many(&mut batch, BATCH) => count,
            };
            if count == 0 {
                return;
            }
            self.record(std::mem::take(&mut batch), &mut stop).await;
        }
    }

    /// Tries until the store takes the reports: they are not sent again.
    async fn record(&self, reports: Vec<TaskReport>, stop: &mut watch::Receiver<bool>) {
        loop {
            match observations::record(&self.store, reports.clone()).await {
                Ok(finished) => {
                    for task in &finished {
                        self.engine.forget(task);
                    }
                    return;
                }
                Err(error) => {
                    tracing::error!(error = chain(&error), "cannot store what tasks are doing");
                }
            }
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = tokio::time::sleep(RETRY) => {}
            }
        }
    }
}
