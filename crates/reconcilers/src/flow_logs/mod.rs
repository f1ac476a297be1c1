//! Flow logs: every minute, what was captured becomes records in log streams.
//!
//! An interval's records and the time up to which they tell are stored in one transaction, an
//! interface at a time. So no record comes twice, whoever is killed in between; and what was lost
//! with a control plane, or could not be stored, is the gap between that time and the beginning of
//! the next interval, for which a record with `SKIPDATA` stands in.
//!
//! On AWS the interval of interfaces like those of Fargate is at most one minute whatever
//! `MaxAggregationInterval` says ("Aggregation interval" in the VPC user guide), and so it is here.

mod delivery;
mod work;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use engine::Engine;
use model::arn::Scope;
use model::network::{FlowLog, FlowLogDelivery};
use model::{FlowLogId, UnixMillis};
use store::{Store, StoreError};
use telemetry::LogStore;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::driver::{PassError, chain};
use work::Work;

/// Intervals end when the minute does.
const INTERVAL_MILLIS: i64 = 60_000;
/// How long the first interval of a flow log may take to begin.
const GRACE_MILLIS: i64 = 10_000;

/// The loop between captured flows and log streams.
#[expect(
    missing_debug_implementations,
    reason = "an engine has nothing to show"
)]
pub struct FlowLogs {
    store: Store,
    logs: LogStore,
    engine: Arc<dyn Engine>,
    clock: Clock,
    scope: Scope,
    /// Up to when records were delivered, by the key of the cursor: a log group may be deleted,
    /// and the cursor with it.
    delivered: BTreeMap<String, UnixMillis>,
}

impl FlowLogs {
    pub fn new(
        store: Store,
        logs: LogStore,
        engine: Arc<dyn Engine>,
        clock: Clock,
        scope: Scope,
    ) -> Self {
        Self {
            store,
            logs,
            engine,
            clock,
            scope,
            delivered: BTreeMap::new(),
        }
    }

    /// Delivers at the end of every minute, and what there is when it is to stop.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        loop {
            let passed = self.clock.now().0.rem_euclid(INTERVAL_MILLIS);
            let left = u64::try_from(INTERVAL_MILLIS - passed).unwrap_or_default();
            let is_last = tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => true,
                () = tokio::time::sleep(Duration::from_millis(left)) => false,
            };
            if let Err(error) = self.pass().await {
                tracing::warn!(error = chain(&error), "flow logs are not delivered");
            }
            if is_last {
                return;
            }
        }
    }

    /// Ends the interval.
    async fn pass(&mut self) -> Result<(), PassError> {
        let captured = self.engine.captured_flows().await;
        let scope = self.scope.clone();
        let works = self
            .store
            .read(move |tx| work::gather(tx, &scope, captured))
            .await?;
        let mut delivered = BTreeMap::new();
        let mut outcomes = Vec::new();
        for work in works {
            let (id, is_over, now) = (work.log.id.clone(), work.is_over, self.clock.now());
            let outcome = self.deliver(work, now, &mut delivered).await;
            if let Err(error) = &outcome {
                tracing::warn!(flow_log = %id, error, "a flow log's records are not delivered");
            }
            outcomes.push((id, is_over, outcome));
        }
        self.delivered = delivered;
        self.note(outcomes).await
    }

    /// Delivers one flow log's records; `Err` is why it could not.
    async fn deliver(
        &self,
        work: Work,
        now: UnixMillis,
        delivered: &mut BTreeMap<String, UnixMillis>,
    ) -> Result<(), String> {
        let Some(captured) = work.captured.clone() else {
            let is_young = now.millis_since(work.log.created_at) < INTERVAL_MILLIS;
            let mut interfaces = work.interfaces.iter();
            if is_young || !interfaces.any(|interface| interface.exists) {
                return Ok(());
            }
            return Err("traffic is not captured".to_owned());
        };
        let mut before = BTreeMap::new();
        for interface in &work.interfaces {
            let key = work.cursor_key(&interface.subject.interface.id);
            if let Some(until) = self.delivered.get(&key) {
                before.insert(key, *until);
            }
        }
        let run = self
            .logs
            .run(move |logs| delivery::deliver(logs, &work, &captured, &before, now));
        match run.await {
            Ok(up_to) => {
                delivered.extend(up_to);
                Ok(())
            }
            Err(error) => Err(chain(&error)),
        }
    }

    /// Keeps how it went, for `DescribeFlowLogs`, and forgets flow logs of interfaces that are gone.
    async fn note(
        &self,
        outcomes: Vec<(FlowLogId, bool, Result<(), String>)>,
    ) -> Result<(), PassError> {
        if outcomes.is_empty() {
            return Ok(());
        }
        self.store
            .write_observed(move |tx| -> Result<(), StoreError> {
                for (id, is_over, outcome) in outcomes {
                    if tx.noun_find::<FlowLog>(id.as_str())?.is_none() {
                        continue;
                    }
                    if is_over && outcome.is_ok() {
                        tx.noun_delete::<FlowLog>(id.as_str())?;
                        tx.noun_delete::<FlowLogDelivery>(id.as_str())?;
                        continue;
                    }
                    let delivery = FlowLogDelivery {
                        // AWS's name for what is neither a right nor a rate.
                        error: outcome.err().map(|error| format!("Unknown error: {error}")),
                        id,
                    };
                    if tx.noun_find(delivery.id.as_str())?.as_ref() != Some(&delivery) {
                        tx.noun_put(&delivery)?;
                    }
                }
                Ok(())
            })
            .await?;
        Ok(())
    }
}
