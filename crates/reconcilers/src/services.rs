//! Services: keeps as many tasks as are wanted, replaces old ones by new ones, and tells of it.
//!
//! A service is looked at when it, one of its tasks, one of its targets or what is reported of them has
//! changed, or when the time has come that the last look named. What is to be done is decided by
//! `rules::service`; a look carries all of it out in one transaction.

mod carry_out;
mod changes;
mod launching;
mod snapshot;
mod targets;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use launch::{Capacity, Random};
use model::arn::Scope;
use model::network::Ipv4Cidr;
use model::{Pace, TargetGroupId, UnixMillis};
use store::{ServiceKey, Store};
use tokio::sync::watch;

use crate::clock::Clock;
use crate::driver::{PassError, chain};
use changes::Changes;

/// The loop of all services.
#[derive(Debug)]
pub struct Services {
    store: Store,
    surroundings: Surroundings,
    known: BTreeMap<ServiceKey, Known>,
    changes: Changes,
}

/// What every look rests on besides the store.
#[derive(Debug, Clone)]
pub struct Surroundings {
    pub clock: Clock,
    pub pace: Pace,
    pub random: Random,
    pub scope: Scope,
    pub capacity: Capacity,
    /// Where tasks that ask for a public address get it from.
    pub public_addresses: Option<Ipv4Cidr>,
}

/// What is remembered of a service between looks.
#[derive(Debug, Default)]
struct Known {
    /// [`store::Tx::service_versions`] of the last look; `None`: it has to be looked at again.
    version: Option<i64>,
    wake_at: Option<UnixMillis>,
    target_groups: BTreeSet<TargetGroupId>,
    shortage: Shortage,
}

/// A lack of room for tasks.
#[derive(Debug, Clone, Copy, Default)]
struct Shortage {
    /// How often in a row there was none.
    times: u32,
    try_after: Option<UnixMillis>,
}

/// What a look found.
#[derive(Debug)]
struct Looked {
    wake_at: Option<UnixMillis>,
    target_groups: BTreeSet<TargetGroupId>,
    /// There was no room for all tasks that were to start; `None`: none were to.
    had_room: Option<bool>,
}

/// How long the loop may sleep when nothing changes.
const PERIOD: Duration = Duration::from_secs(30);
/// How many services one pass looks at.
const LOOKS_MAX: usize = 64;
/// How soon a pass is tried again after one that failed.
const RETRY: Duration = Duration::from_millis(500);
/// Pauses after the first, second, … time that there is no room, in milliseconds.
const NO_ROOM_PAUSES: [i64; 6] = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

impl Services {
    pub fn new(store: Store, surroundings: Surroundings) -> Self {
        Self {
            store,
            surroundings,
            known: BTreeMap::new(),
            changes: Changes::default(),
        }
    }

    /// Runs until `stop`.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut revisions = self.store.subscribe();
        loop {
            revisions.mark_unchanged();
            let wait = match self.pass().await {
                Ok(true) => self.wait(),
                // Others may have become due meanwhile, and somebody may want to stop.
                Ok(false) => Duration::ZERO,
                Err(error) => {
                    let error = chain(&error);
                    tracing::warn!(reconciler = "services", error, "pass failed");
                    RETRY
                }
            };
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                changed = revisions.changed() => if changed.is_err() { return },
                () = tokio::time::sleep(wait) => {}
            }
        }
    }

    /// Looks at services that something has become of; answers whether these were all.
    pub async fn pass(&mut self) -> Result<bool, PassError> {
        let lacks_room = self.known.values().any(|known| known.shortage.times > 0);
        let read = changes::read(&self.store, &self.changes, lacks_room).await?;
        let moved = self.changes.take(read.balancing);
        let current: BTreeSet<&ServiceKey> = read.services.iter().map(|(key, _)| key).collect();
        self.known.retain(|key, _| current.contains(key));
        let now = self.surroundings.clock.now();
        let freed = self.changes.freed(read.resources);
        let mut due = Vec::new();
        for (key, version) in read.services {
            let known = self.known.entry(key.clone()).or_default();
            if freed && known.shortage.times > 0 {
                known.shortage.try_after = None;
                known.version = None;
            }
            if moved.concerns(&known.target_groups) {
                known.version = None;
            }
            let is_due =
                known.version != Some(version) || known.wake_at.is_some_and(|at| at <= now);
            if is_due {
                due.push((key, version));
            }
        }
        let is_all = due.len() <= LOOKS_MAX;
        let mut failed = None;
        for (key, version) in due.into_iter().take(LOOKS_MAX) {
            // One service's trouble is not another's.
            if let Err(error) = self.look(&key, version).await {
                let error = chain(&error);
                tracing::warn!(
                    cluster = key.cluster,
                    service = key.name,
                    error,
                    "a service is not looked after"
                );
                failed = Some(());
            }
        }
        match failed {
            // What failed has no version yet, so that the next pass takes it up.
            Some(()) => Err(PassError::Incomplete),
            None => Ok(is_all),
        }
    }

    async fn look(&mut self, key: &ServiceKey, version: i64) -> Result<(), PassError> {
        let Some(known) = self.known.get_mut(key) else {
            return Ok(());
        };
        // Until it has gone well.
        known.version = None;
        let place_after = known.shortage.try_after;
        // One look has one moment, whichever thread reads and writes for it.
        let now = self.surroundings.clock.now();
        let (surroundings, service) = (self.surroundings.clone(), key.clone());
        let users = self.changes.users();
        let idle = {
            let (surroundings, service, users) =
                (surroundings.clone(), service.clone(), users.clone());
            self.store
                .read(move |tx| {
                    carry_out::idle(tx, &service, &surroundings, &users, (now, place_after))
                })
                .await?
        };
        // What is stored here is seen again after a loss of power, or does not matter then: tasks are gone.
        let looked = match idle {
            Some(looked) => looked,
            None => {
                self.store
                    .write_observed(move |tx| {
                        carry_out::step(tx, &service, &surroundings, &users, (now, place_after))
                    })
                    .await?
            }
        };
        known.version = Some(version);
        known.wake_at = looked.wake_at;
        known.target_groups = looked.target_groups;
        match looked.had_room {
            Some(true) => known.shortage = Shortage::default(),
            Some(false) => {
                let last = NO_ROOM_PAUSES.len() - 1;
                let at = usize::try_from(known.shortage.times)
                    .unwrap_or(last)
                    .min(last);
                let pause = self.surroundings.pace.millis(NO_ROOM_PAUSES[at]);
                let try_after = now.plus_millis(pause);
                known.shortage.times = known.shortage.times.saturating_add(1);
                known.shortage.try_after = Some(try_after);
                known.wake_at = Some(known.wake_at.map_or(try_after, |at| at.min(try_after)));
            }
            None => {}
        }
        Ok(())
    }

    /// Until the first service has to be looked at although nothing happens.
    fn wait(&self) -> Duration {
        let now = self.surroundings.clock.now();
        let first = self.known.values().filter_map(|known| known.wake_at).min();
        let millis = first.map(|at| at.millis_since(now).max(1));
        let wait = millis.and_then(|millis| u64::try_from(millis).ok());
        wait.map_or(PERIOD, |millis| Duration::from_millis(millis).min(PERIOD))
    }
}
