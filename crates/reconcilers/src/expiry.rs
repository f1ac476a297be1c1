//! Forgets what has had its time: stopped tasks, client tokens, task definitions whose deletion was
//! requested and that no task uses any more, deleted NAT gateways, deleted services and what is left of
//! old deployments, log events beyond retention.

mod services;

use std::time::Duration;

use async_trait::async_trait;
use model::UnixMillis;
use model::network::NatGateway;
use store::{Store, StoreError, Tx};
use telemetry::LogStore;

use crate::clock::Clock;
use crate::driver::{PassError, Reconciler};

/// Removes expired rows and events.
#[derive(Debug)]
pub struct Expiry {
    pub store: Store,
    pub logs: LogStore,
    pub clock: Clock,
    /// When rows were last looked through; this loop need not run at every change.
    pub last: Option<UnixMillis>,
}

const MINUTE_MILLIS: i64 = 60_000;
/// ECS shows stopped tasks for at least an hour.
const STOPPED_TASKS_KEPT_MILLIS: i64 = 70 * MINUTE_MILLIS;
/// Sessions of ECS Exec after their end, and at most.
const SESSIONS_KEPT_MILLIS: i64 = 60 * MINUTE_MILLIS;
const SESSIONS_LIFE_MILLIS: i64 = 30 * 24 * 60 * MINUTE_MILLIS;
const CLIENT_TOKENS_KEPT_MILLIS: i64 = 24 * 60 * MINUTE_MILLIS;
/// EC2 shows deleted NAT gateways for about an hour.
const NAT_GATEWAYS_KEPT_MILLIS: i64 = 60 * MINUTE_MILLIS;

impl Expiry {
    pub fn new(store: Store, logs: LogStore, clock: Clock) -> Self {
        Self {
            store,
            logs,
            clock,
            last: None,
        }
    }
}

#[async_trait]
impl Reconciler for Expiry {
    fn name(&self) -> &'static str {
        "expiry"
    }

    fn period(&self) -> Duration {
        Duration::from_mins(1)
    }

    async fn pass(&mut self) -> Result<(), PassError> {
        let now = self.clock.now();
        if self
            .last
            .is_some_and(|last| now.millis_since(last) < MINUTE_MILLIS / 2)
        {
            return Ok(());
        }
        self.store
            .write_observed(move |tx| -> Result<(), StoreError> {
                tx.task_expire(now.plus_millis(-STOPPED_TASKS_KEPT_MILLIS))?;
                tx.exec_session_expire(
                    now.plus_millis(-SESSIONS_KEPT_MILLIS),
                    now.plus_millis(-SESSIONS_LIFE_MILLIS),
                )?;
                tx.client_token_expire(now.plus_millis(-CLIENT_TOKENS_KEPT_MILLIS))?;
                tx.task_definition_remove_deleted(now.plus_millis(-MINUTE_MILLIS))?;
                forget_nat_gateways(tx, now.plus_millis(-NAT_GATEWAYS_KEPT_MILLIS))?;
                services::forget_deleted(tx, now)?;
                services::forget_history(tx, now)?;
                Ok(())
            })
            .await?;
        self.logs.run(move |logs| logs.expire(now.0)).await?;
        self.last = Some(now);
        Ok(())
    }
}

/// Forgets NAT gateways that were deleted before `before`.
fn forget_nat_gateways(tx: &mut Tx<'_>, before: UnixMillis) -> Result<(), StoreError> {
    for gateway in tx.noun_list::<NatGateway>()? {
        if gateway.deleted_at.is_some_and(|deleted| deleted < before) {
            tx.noun_delete::<NatGateway>(gateway.id.as_str())?;
        }
    }
    Ok(())
}
