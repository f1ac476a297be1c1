//! Networks: brings every VPC's network on the engine to what its nouns say, takes away those of
//! VPCs that are gone, and moves NAT gateways on once the engine has followed.
//!
//! VPCs do not wait for each other: the engine is asked for several at a time, and while it is at
//! one, what changes there is gathered into the next plan. After a start everything is applied
//! once, because nobody knows what became of it. What a plan says is `rules`'.

mod network;
mod nouns;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use engine::{Engine, EngineError};
use model::network::{NatGateway, NatGatewayState, VpcPlan};
use model::{NatGatewayId, UnixMillis, VpcId};
use store::{Store, StoreError, Tx};
use tokio::sync::watch;
use tokio::task::{Id, JoinError, JoinSet};
use tokio::time::Instant;

use crate::clock::Clock;
use crate::driver::{PassError, chain};
use network::{Job, Network};
use nouns::{Committed, Known};

/// The loop between the network's nouns and the engine.
#[expect(
    missing_debug_implementations,
    reason = "an engine has nothing to show"
)]
pub struct Networks {
    store: Store,
    engine: Arc<dyn Engine>,
    clock: Clock,
    region: String,
    /// The versions of the nouns that everything wanted comes from.
    known: Known,
    vpcs: BTreeMap<VpcId, Network>,
    under_way: JoinSet<Result<(), EngineError>>,
    /// Which VPC the engine is at for.
    asked: BTreeMap<Id, VpcId>,
    /// When to ask the engine for networks that nobody knows of.
    listed_next: Instant,
}

/// How many VPCs the engine is asked for at the same time.
const JOBS: usize = 8;
/// What has not changed is asserted again: somebody else may have.
const PERIOD: Duration = Duration::from_secs(30);
/// How soon the store is asked again after it failed.
const RETRY: Duration = Duration::from_millis(500);

impl Networks {
    pub fn new(store: Store, engine: Arc<dyn Engine>, clock: Clock, region: &str) -> Self {
        Self {
            store,
            engine,
            clock,
            region: region.to_owned(),
            known: Known::default(),
            vpcs: BTreeMap::new(),
            under_way: JoinSet::new(),
            asked: BTreeMap::new(),
            listed_next: Instant::now(),
        }
    }

    /// Runs until `stop`, and then until the engine has done what it is at.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut revisions = self.store.subscribe();
        loop {
            revisions.mark_unchanged();
            let wakes_at = match self.pass().await {
                Ok(()) => self.wakes_at(),
                Err(error) => {
                    tracing::warn!(
                        reconciler = "networks",
                        error = chain(&error),
                        "pass failed"
                    );
                    Instant::now() + RETRY
                }
            };
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => break,
                Some(done) = self.under_way.join_next_with_id() => self.finish(done),
                changed = revisions.changed() => if changed.is_err() { break },
                () = tokio::time::sleep_until(wakes_at) => {}
            }
        }
        while let Some(done) = self.under_way.join_next_with_id().await {
            self.finish(done);
        }
        if let Err(error) = self.settle().await {
            tracing::warn!(error = chain(&error), "NAT gateways are settled later");
        }
    }

    /// Takes what is wanted now, records what the engine has done, asks the engine for what is due.
    /// What fails in one part does not keep the others.
    async fn pass(&mut self) -> Result<(), PassError> {
        let read = self.read().await;
        let settled = self.settle().await;
        self.begin();
        let mut found = Ok(());
        if self.known.version.is_some() && self.listed_next <= Instant::now() {
            found = self.find_others().await;
            self.begin();
        }
        read.and(settled).and(found)
    }

    async fn read(&mut self) -> Result<(), PassError> {
        let (known, region) = (self.known.clone(), self.region.clone());
        let read = self.store.read(move |tx| nouns::read(tx, &known, &region));
        let read = read.await?;
        if let Some(committed) = read {
            self.want(committed);
        }
        Ok(())
    }

    fn want(&mut self, committed: Committed) {
        let now = Instant::now();
        let mut vpcs = committed.vpcs;
        for (id, network) in &mut self.vpcs {
            match vpcs.remove(id) {
                // As it was.
                Some(None) => {}
                wanted => network.want(wanted.flatten(), now),
            }
        }
        for (id, wanted) in vpcs {
            self.vpcs.insert(id, Network::new(wanted, now));
        }
        self.known = committed.known;
    }

    /// Finds networks of VPCs that are gone since before the last start.
    async fn find_others(&mut self) -> Result<(), PassError> {
        let now = Instant::now();
        for id in self.engine.networks().await? {
            // A VPC that exists is known: the nouns were read after the engine was given it.
            let unwanted = || Network::new(None, now);
            self.vpcs.entry(id).or_insert_with(unwanted);
        }
        self.listed_next = now + PERIOD;
        Ok(())
    }

    /// Asks the engine for what is due, the longest due first.
    fn begin(&mut self) {
        let now = Instant::now();
        let mut due: Vec<(Instant, VpcId)> = self
            .vpcs
            .iter()
            .filter_map(|(id, network)| Some((network.due_at()?, id)))
            .filter(|(at, _)| *at <= now)
            .map(|(at, id)| (at, id.clone()))
            .collect();
        due.sort_unstable();
        let free = JOBS.saturating_sub(self.under_way.len());
        for (_, id) in due.into_iter().take(free) {
            let Some(network) = self.vpcs.get_mut(&id) else {
                continue;
            };
            let (engine, job, vpc) = (Arc::clone(&self.engine), network.begin(), id.clone());
            let asked = self.under_way.spawn(async move {
                match job {
                    Job::Apply(version) => {
                        engine.apply_network(VpcPlan::clone(&version.plan)).await
                    }
                    Job::Remove => engine.remove_network(&vpc).await,
                }
            });
            self.asked.insert(asked.id(), id);
        }
    }

    fn finish(&mut self, done: Result<(Id, Result<(), EngineError>), JoinError>) {
        let (task, done) = match done {
            Ok((task, done)) => (task, done.map_err(|error| chain(&error))),
            Err(error) => (error.id(), Err(chain(&error))),
        };
        let Some(vpc) = self.asked.remove(&task) else {
            return;
        };
        let Some(network) = self.vpcs.get_mut(&vpc) else {
            return;
        };
        let now = Instant::now();
        match done {
            Ok(()) => {
                if network.succeeded(now, PERIOD) {
                    self.vpcs.remove(&vpc);
                }
            }
            Err(error) => {
                let is_wanted = network.is_wanted();
                tracing::warn!(%vpc, is_wanted, error, "the network is not what it should be");
                network.failed(now);
            }
        }
    }

    /// When there is something to do although nothing happens.
    fn wakes_at(&self) -> Instant {
        if self.under_way.len() >= JOBS {
            // The end of one of these comes first.
            return self.listed_next;
        }
        let due = self.vpcs.values().filter_map(Network::due_at);
        due.fold(self.listed_next, Instant::min)
    }

    /// Records that NAT gateways have come or gone.
    async fn settle(&mut self) -> Result<(), PassError> {
        let followed = self.vpcs.values().flat_map(Network::followed);
        let followed: Vec<(NatGatewayId, NatGatewayState)> = followed.cloned().collect();
        if followed.is_empty() {
            return Ok(());
        }
        let now = self.clock.now();
        self.store
            .write(move |tx| -> Result<(), StoreError> {
                for (id, seen) in followed {
                    // Only what the engine has followed: it may have changed since.
                    let gateway = tx.noun_find::<NatGateway>(id.as_str())?;
                    if let Some(gateway) = gateway.filter(|gateway| gateway.state == seen) {
                        settle(tx, gateway, now)?;
                    }
                }
                Ok(())
            })
            .await?;
        self.vpcs.values_mut().for_each(Network::settled);
        Ok(())
    }
}

fn settle(tx: &mut Tx<'_>, mut gateway: NatGateway, now: UnixMillis) -> Result<(), StoreError> {
    if gateway.state == NatGatewayState::Pending {
        gateway.state = NatGatewayState::Available;
    } else {
        gateway.state = NatGatewayState::Deleted;
        gateway.deleted_at = Some(now);
        tx.network_interface_delete(&gateway.interface_id)?;
    }
    tx.noun_put(&gateway)
}
