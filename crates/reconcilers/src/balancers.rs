//! Load balancers: brings every load balancer's data plane on the engine to what its nouns say, and
//! takes away those of load balancers that are gone.
//!
//! A load balancer is active once its first plan is served. Network interfaces outlive the data plane
//! that has them: those of a zone that was left go after a plan without it is served, those of a load
//! balancer that is gone after its data plane is. Targets go when their deregistration delay is over.
//!
//! Load balancers do not wait for each other. After a start everything is applied once, because nobody
//! knows what became of it. What a plan says is `rules`'.

mod balancer;
mod nouns;
mod reports;
mod settle;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use engine::{Engine, EngineError};
use model::arn::Scope;
use model::balancing::BalancerPlan;
use model::{LoadBalancerId, Pace, UnixMillis};
use store::{Revision, Seal, Store};
use tokio::sync::watch;
use tokio::sync::watch::error::RecvError;
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::{Instant, timeout_at};

use crate::clock::Clock;
use crate::driver::{PassError, chain};
use balancer::{Balancer, Job};
use nouns::{Committed, Versions};

pub use reports::BalancerReports;

/// The loop between the nouns of load balancing and the engine.
#[expect(
    missing_debug_implementations,
    reason = "an engine has nothing to show"
)]
pub struct Balancers {
    store: Store,
    engine: Arc<dyn Engine>,
    clock: Clock,
    pace: Pace,
    scope: Scope,
    seal: Arc<Seal>,
    /// Whether what data planes said before the last start was looked through.
    has_forgotten: bool,
    /// Of the nouns that everything wanted comes from.
    versions: Option<Versions>,
    running: BTreeMap<LoadBalancerId, Balancer>,
    /// When the first deregistration delay is over.
    drained_at: Option<UnixMillis>,
    under_way: JoinSet<Result<(), EngineError>>,
    /// Which load balancer the engine is at for.
    asked: BTreeMap<Id, LoadBalancerId>,
    /// When to ask the engine for data planes that nobody knows of.
    listed_next: Instant,
}

/// How many load balancers the engine is asked for at the same time.
const JOBS: usize = 8;
/// How many of these may have failed the last time.
const RETRIES: usize = JOBS / 2;
/// What has not changed is asserted again: somebody else may have.
const PERIOD: Duration = Duration::from_secs(30);
/// How long further changes are waited for after the first, so that many at once are read once.
const GATHER: Duration = Duration::from_millis(50);
/// How soon the store is asked again after it failed.
const RETRY: Duration = Duration::from_millis(500);
/// How long the engine may go on with what it is at after the end. What is given up is asserted again at the
/// next start.
const STOP_GRACE: Duration = Duration::from_secs(1);

impl Balancers {
    pub fn new(
        store: Store,
        engine: Arc<dyn Engine>,
        clock: Clock,
        pace: Pace,
        scope: Scope,
        seal: Arc<Seal>,
    ) -> Self {
        Self {
            store,
            engine,
            clock,
            pace,
            scope,
            seal,
            has_forgotten: false,
            versions: None,
            running: BTreeMap::new(),
            drained_at: None,
            under_way: JoinSet::new(),
            asked: BTreeMap::new(),
            listed_next: Instant::now(),
        }
    }

    /// Runs until `stop`, and then until the engine has done what it is at, but for what waits: the network
    /// of a load balancer may not come any more.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut revisions = self.store.subscribe();
        loop {
            revisions.mark_unchanged();
            let wakes_at = match self.pass().await {
                Ok(()) => self.wakes_at(),
                Err(error) => {
                    let error = chain(&error);
                    tracing::warn!(reconciler = "balancers", error, "pass failed");
                    Instant::now() + RETRY
                }
            };
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => break,
                Some(done) = self.under_way.join_next_with_id() => self.finish(done),
                changed = changes(&mut revisions) => if changed.is_err() { break },
                () = tokio::time::sleep_until(wakes_at) => {}
            }
        }
        let deadline = Instant::now() + STOP_GRACE;
        while let Ok(Some(done)) = timeout_at(deadline, self.under_way.join_next_with_id()).await {
            self.finish(done);
        }
        if let Err(error) = self.settle().await {
            tracing::warn!(error = chain(&error), "load balancers are settled later");
        }
    }

    /// Takes what is wanted now, records what the engine has done, asks the engine for what is due.
    /// What fails in one part does not keep the others.
    async fn pass(&mut self) -> Result<(), PassError> {
        if !self.has_forgotten {
            let serving = self.engine.serving_balancers().await?;
            self.store
                .write(move |tx| settle::forget(tx, &serving))
                .await?;
            self.has_forgotten = true;
        }
        let read = self.read().await;
        let settled = self.settle().await;
        let drained = self.drop_drained().await;
        self.begin();
        let mut found = Ok(());
        if self.versions.is_some() && self.listed_next <= Instant::now() {
            found = self.find_others().await;
            self.begin();
        }
        read.and(settled).and(drained).and(found)
    }

    async fn read(&mut self) -> Result<(), PassError> {
        let (known, scope, seal) = (self.versions, self.scope.clone(), Arc::clone(&self.seal));
        let pace = self.pace;
        let read = self
            .store
            .read(move |tx| nouns::read(tx, known, &scope, &seal, pace))
            .await?;
        if let Some(committed) = read {
            self.want(committed);
        }
        Ok(())
    }

    fn want(&mut self, committed: Committed) {
        let now = Instant::now();
        let mut plans = committed.plans;
        for (id, balancer) in &mut self.running {
            balancer.want(plans.remove(id), now);
        }
        for (id, wanted) in plans {
            let balancer = Balancer::new(Some(wanted), now);
            self.running.insert(id, balancer);
        }
        for id in committed.orphans {
            let unwanted = || Balancer::new(None, now);
            self.running.entry(id).or_insert_with(unwanted);
        }
        self.drained_at = committed.drained_at;
        self.versions = Some(committed.versions);
    }

    /// Finds data planes of load balancers that are gone since before the last start.
    async fn find_others(&mut self) -> Result<(), PassError> {
        let now = Instant::now();
        for id in self.engine.balancers().await? {
            // One that exists is known: the nouns were read after the engine was given it.
            let unwanted = || Balancer::new(None, now);
            self.running.entry(id).or_insert_with(unwanted);
        }
        self.listed_next = now + PERIOD;
        Ok(())
    }

    /// Asks the engine for what is due, the longest due first, and what has failed last: that may take
    /// long, and must not hold up the others.
    fn begin(&mut self) {
        let now = Instant::now();
        let due = self
            .running
            .iter()
            .filter_map(|(id, balancer)| {
                Some((balancer.is_retry(), balancer.due_at()?, id.clone()))
            })
            .filter(|(_, at, _)| *at <= now)
            .collect();
        let free = JOBS.saturating_sub(self.under_way.len());
        for id in turns(due, free, self.free_retries()) {
            let Some(balancer) = self.running.get_mut(&id) else {
                continue;
            };
            let (engine, job, gone) = (Arc::clone(&self.engine), balancer.begin(), id.clone());
            let asked = self.under_way.spawn(async move {
                match job {
                    Job::Apply(plan) => engine.apply_balancer(BalancerPlan::clone(&plan)).await,
                    Job::Remove => engine.remove_balancer(&gone).await,
                }
            });
            self.asked.insert(asked.id(), id);
        }
    }

    /// How many of what has failed may be tried again now.
    fn free_retries(&self) -> usize {
        let asked = self.asked.values();
        let retries = asked.filter(|id| self.running.get(id).is_some_and(Balancer::is_retry));
        RETRIES.saturating_sub(retries.count())
    }

    fn finish(&mut self, done: Result<(Id, Result<(), EngineError>), JoinError>) {
        let (task, done) = match done {
            Ok((task, done)) => (task, done.map_err(|error| chain(&error))),
            Err(error) => (error.id(), Err(chain(&error))),
        };
        let Some(id) = self.asked.remove(&task) else {
            return;
        };
        let Some(balancer) = self.running.get_mut(&id) else {
            return;
        };
        let now = Instant::now();
        match done {
            Ok(()) => balancer.succeeded(now, PERIOD),
            Err(error) => {
                let is_wanted = balancer.is_wanted();
                tracing::warn!(%id, is_wanted, error = error.as_str(), "the load balancer is not what it should be");
                balancer.failed(error, now);
            }
        }
    }

    /// When there is something to do although nothing happens.
    fn wakes_at(&self) -> Instant {
        let mut wakes_at = self.listed_next;
        if let Some(drained_at) = self.drained_at {
            let wait = drained_at.0.saturating_sub(self.clock.now().0).max(0);
            let wait = Duration::from_millis(u64::try_from(wait).unwrap_or(0));
            wakes_at = wakes_at.min(Instant::now() + wait);
        }
        if self.under_way.len() >= JOBS {
            // The end of one of these comes first.
            return wakes_at;
        }
        let can_retry = self.free_retries() > 0;
        let due = self
            .running
            .values()
            .filter(|balancer| can_retry || !balancer.is_retry())
            .filter_map(Balancer::due_at);
        due.fold(wakes_at, Instant::min)
    }

    /// Records what the engine has done.
    async fn settle(&mut self) -> Result<(), PassError> {
        let unsettled: Vec<settle::Done> = self
            .running
            .iter()
            .filter_map(|(id, balancer)| balancer.unsettled(id))
            .collect();
        if unsettled.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        let done = unsettled.clone();
        self.store
            .write(move |tx| settle::settle(tx, &done, now))
            .await?;
        for done in unsettled {
            match done {
                settle::Done::Serves(id, _) => {
                    if let Some(balancer) = self.running.get_mut(&id) {
                        balancer.settled();
                    }
                }
                settle::Done::Fails(id, _) => {
                    if let Some(balancer) = self.running.get_mut(&id) {
                        balancer.told();
                    }
                }
                settle::Done::Gone(id) => {
                    self.running.remove(&id);
                }
            }
        }
        Ok(())
    }

    /// Removes the targets whose deregistration delay is over.
    async fn drop_drained(&mut self) -> Result<(), PassError> {
        let (now, pace) = (self.clock.now(), self.pace);
        if self.drained_at.is_none_or(|at| at > now) {
            return Ok(());
        }
        self.store
            .write(move |tx| settle::drop_drained(tx, pace, now))
            .await?;
        // The nouns have moved, so the next one comes with them.
        self.drained_at = None;
        Ok(())
    }
}

/// Waits for a change, and a little for those that come with it. Whoever does not wait to the end reads
/// what has changed all the same.
async fn changes(revisions: &mut watch::Receiver<Revision>) -> Result<(), RecvError> {
    revisions.changed().await?;
    tokio::time::sleep(GATHER).await;
    Ok(())
}

/// Whose turn it is of those that are due: whether it has failed, since when it is due.
fn turns(
    mut due: Vec<(bool, Instant, LoadBalancerId)>,
    free: usize,
    free_retries: usize,
) -> Vec<LoadBalancerId> {
    due.sort_unstable();
    let mut retries = 0;
    due.into_iter()
        .filter(|(is_retry, ..)| {
            retries += usize::from(*is_retry);
            !is_retry || retries <= free_retries
        })
        .map(|(_, _, id)| id)
        .take(free)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_failed_does_not_hold_up_the_others() {
        let now = Instant::now();
        let id = |number| LoadBalancerId::from_random(number);
        let later = now + RETRY;
        let due = vec![
            (true, now, id(1)),
            (true, later, id(2)),
            (false, later, id(3)),
            (false, now, id(4)),
        ];
        assert_eq!(turns(due.clone(), 8, 1), [id(4), id(3), id(1)]);
        assert_eq!(turns(due.clone(), 1, 1), [id(4)]);
        assert_eq!(turns(due.clone(), 8, 4).len(), 4);
        assert_eq!(turns(due, 8, 0), [id(4), id(3)]);
    }
}
