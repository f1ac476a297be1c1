//! Runs the loops: on every change of the store, and now and then without one.
//!
//! A pass that fails is not retried inside the pass; the next pass is the retry.

use std::time::Duration;

use async_trait::async_trait;
use store::{Revision, StoreError};
use tokio::sync::watch;
use tokio::task::JoinSet;

/// One loop.
#[async_trait]
pub trait Reconciler: Send + 'static {
    /// For logs.
    fn name(&self) -> &'static str;

    /// How long it may sleep when nothing changes.
    fn period(&self) -> Duration;

    /// Compares and moves. What is left undone waits for the next pass.
    async fn pass(&mut self) -> Result<(), PassError>;
}

/// Why a pass ended early.
#[derive(Debug, thiserror::Error)]
pub enum PassError {
    #[error("the store failed")]
    Store(#[from] StoreError),
    #[error("the log store failed")]
    Logs(#[from] telemetry::Error),
    /// It was told already.
    #[error("not everything went well")]
    Incomplete,
    #[error("the engine failed")]
    Engine(#[from] engine::EngineError),
}

/// Owns the running loops.
#[derive(Debug)]
pub struct Driver {
    revisions: watch::Receiver<Revision>,
    stop: watch::Sender<bool>,
    loops: JoinSet<()>,
}

/// How soon a pass is tried again after one that failed.
const RETRY: Duration = Duration::from_millis(500);

impl Driver {
    pub fn new(revisions: watch::Receiver<Revision>) -> Self {
        Self {
            revisions,
            stop: watch::Sender::new(false),
            loops: JoinSet::new(),
        }
    }

    /// Starts a loop; its first pass runs at once.
    pub fn start(&mut self, reconciler: impl Reconciler) {
        let mut revisions = self.revisions.clone();
        revisions.mark_changed();
        self.loops
            .spawn(drive(reconciler, revisions, self.stop.subscribe()));
    }

    /// Starts a loop that has a source of its own instead of the store's revision.
    pub fn start_own<F>(&mut self, run: impl FnOnce(watch::Receiver<bool>) -> F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.loops.spawn(run(self.stop.subscribe()));
    }

    /// Lets every loop finish the pass it is in, and ends it.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        while self.loops.join_next().await.is_some() {}
    }
}

async fn drive(
    mut reconciler: impl Reconciler,
    mut revisions: watch::Receiver<Revision>,
    mut stop: watch::Receiver<bool>,
) {
    let mut wait = reconciler.period();
    loop {
        tokio::select! {
            biased;
            _ = stop.wait_for(|stop| *stop) => return,
            changed = revisions.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(wait) => {}
        }
        revisions.mark_unchanged();
        wait = match reconciler.pass().await {
            Ok(()) => reconciler.period(),
            Err(error) => {
                tracing::warn!(
                    reconciler = reconciler.name(),
                    error = chain(&error),
                    "pass failed"
                );
                RETRY
            }
        };
    }
}

/// An error and its sources in one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}
