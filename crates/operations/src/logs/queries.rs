//! The Logs Insights queries of this process: which run, which wait, what the others found.
//!
//! Queries live in memory, as their results do: a query that was started before a restart is
//! unknown after it. Finished ones are kept for seven days, as on AWS, fewer when their results
//! take too much memory or there are too many.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use model::UnixMillis;
use telemetry::LogStore;
use telemetry::insights::{Progress, Query, QueryInput, QueryOutput, RunError, run};
use tokio::sync::Semaphore;

use crate::Clock;

/// AWS's quota of queries that run or wait.
pub(super) const CONCURRENT: usize = 30;
/// Queries that run at once; each uses up to two threads. The others are `Scheduled`.
const RUNNING: usize = 2;
/// AWS's limit of a query's run time.
const TIMEOUT: Duration = Duration::from_hours(1);
/// How long AWS keeps results.
const KEPT_MS: i64 = 7 * 24 * 3_600_000;
/// Finished queries that are kept, and bytes of their results.
const KEPT_QUERIES: usize = 1000;
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// Where a query stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Scheduled,
    Running,
    Complete,
    Failed,
    Cancelled,
    Timeout,
}

impl Status {
    /// As the API writes it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Scheduled => "Scheduled",
            Self::Running => "Running",
            Self::Complete => "Complete",
            Self::Failed => "Failed",
            Self::Cancelled => "Cancelled",
            Self::Timeout => "Timeout",
        }
    }

    pub(super) fn is_finished(self) -> bool {
        !matches!(self, Self::Scheduled | Self::Running)
    }
}

/// A query that was started.
#[derive(Debug)]
pub(super) struct Started {
    pub(super) id: String,
    pub(super) region: String,
    pub(super) text: String,
    /// Names of the log groups.
    pub(super) groups: Vec<String>,
    pub(super) created: UnixMillis,
    pub(super) progress: Progress,
    state: Mutex<State>,
}

/// What changes about a query.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) status: Status,
    pub(super) output: Arc<QueryOutput>,
    pub(super) began: Option<UnixMillis>,
    pub(super) finished: Option<UnixMillis>,
}

/// All queries. Clones share them.
#[derive(Debug, Clone)]
pub(super) struct Queries {
    started: Arc<Mutex<HashMap<String, Arc<Started>>>>,
    slots: Arc<Semaphore>,
    clock: Clock,
}

impl Started {
    pub(super) fn new(
        id: String,
        region: String,
        text: String,
        groups: Vec<String>,
        created: UnixMillis,
    ) -> Self {
        Self {
            id,
            region,
            text,
            groups,
            created,
            progress: Progress::default(),
            state: Mutex::new(State {
                status: Status::Scheduled,
                output: Arc::default(),
                began: None,
                finished: None,
            }),
        }
    }

    pub(super) fn state(&self) -> State {
        lock(&self.state).clone()
    }

    /// Ends the query with a status, unless it has ended. True when it had not.
    fn finish(&self, status: Status, output: QueryOutput, now: UnixMillis) -> bool {
        let mut state = lock(&self.state);
        if state.status.is_finished() {
            return false;
        }
        state.status = status;
        state.output = Arc::new(output);
        state.finished = Some(now);
        true
    }

    /// Begins to run; false when the query was stopped before.
    fn begin(&self, now: UnixMillis) -> bool {
        let mut state = lock(&self.state);
        if state.status == Status::Scheduled {
            state.status = Status::Running;
            state.began = Some(now);
        }
        state.status == Status::Running
    }
}

impl Queries {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            started: Arc::default(),
            slots: Arc::new(Semaphore::new(RUNNING)),
            clock,
        }
    }

    /// Starts a query on a store that looks at its region. False when too many run or wait.
    pub(super) fn start(
        &self,
        started: Started,
        query: Query,
        input: QueryInput,
        store: LogStore,
    ) -> bool {
        let started = Arc::new(started);
        {
            let mut all = lock(&self.started);
            make_room(&mut all, started.created);
            let active = all
                .values()
                .filter(|query| !query.state().status.is_finished());
            if active.count() >= CONCURRENT {
                return false;
            }
            all.insert(started.id.clone(), Arc::clone(&started));
        }
        let (slots, clock) = (Arc::clone(&self.slots), self.clock);
        tokio::spawn(async move {
            let Ok(_slot) = slots.acquire_owned().await else {
                return;
            };
            if started.begin(clock()) {
                let (status, output) = work(&started, query, input, store, clock).await;
                started.finish(status, output, clock());
            }
        });
        true
    }

    /// The query with an id, of a region.
    pub(super) fn find(&self, region: &str, id: &str) -> Option<Arc<Started>> {
        let found = lock(&self.started).get(id).cloned();
        found.filter(|query| query.region == region)
    }

    /// Stops a query. False when it had ended already.
    pub(super) fn stop(&self, query: &Started) -> bool {
        query.progress.stop();
        query.finish(Status::Cancelled, QueryOutput::default(), (self.clock)())
    }

    /// The queries of a region, newest first.
    pub(super) fn list(&self, region: &str) -> Vec<Arc<Started>> {
        let mut list: Vec<Arc<Started>> = lock(&self.started)
            .values()
            .filter(|query| query.region == region)
            .cloned()
            .collect();
        list.sort_by(|left, right| (right.created.0, &right.id).cmp(&(left.created.0, &left.id)));
        list
    }
}

/// Runs a query to its end or its timeout.
async fn work(
    started: &Arc<Started>,
    query: Query,
    input: QueryInput,
    store: LogStore,
    clock: Clock,
) -> (Status, QueryOutput) {
    let shared = Arc::clone(started);
    let mut running =
        tokio::task::spawn_blocking(move || run(&store, &query, &input, &shared.progress));
    let outcome = tokio::select! {
        outcome = &mut running => outcome,
        () = tokio::time::sleep(TIMEOUT) => {
            started.finish(Status::Timeout, QueryOutput::default(), clock());
            started.progress.stop();
            running.await
        }
    };
    match outcome {
        Ok(Ok(output)) => (Status::Complete, output),
        Ok(Err(RunError::Stopped)) => (Status::Cancelled, QueryOutput::default()),
        Ok(Err(error)) => {
            tracing::warn!(
                query = started.id,
                error = &error as &dyn std::error::Error,
                "a Logs Insights query failed"
            );
            (Status::Failed, QueryOutput::default())
        }
        Err(error) => {
            tracing::error!(query = started.id, %error, "a Logs Insights query broke off");
            (Status::Failed, QueryOutput::default())
        }
    }
}

/// Forgets finished queries that are too old, and the oldest when there are too many.
fn make_room(all: &mut HashMap<String, Arc<Started>>, now: UnixMillis) {
    let mut finished: Vec<(i64, String, usize)> = all
        .values()
        .filter_map(|query| {
            let state = query.state();
            Some((state.finished?.0, query.id.clone(), state.output.bytes))
        })
        .collect();
    finished.sort();
    let mut bytes: usize = finished.iter().map(|(_, _, bytes)| bytes).sum();
    let mut count = finished.len();
    for (at, id, size) in finished {
        if at >= now.0 - KEPT_MS && count < KEPT_QUERIES && bytes <= KEPT_BYTES {
            break;
        }
        all.remove(&id);
        count -= 1;
        bytes -= size;
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
