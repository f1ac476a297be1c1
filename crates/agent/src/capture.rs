//! Counting the traffic of VPCs whose flow logs want to see it: one task a VPC, from the first plan
//! that wants something captured until nothing is wanted and nothing is left to hand out.
//!
//! Counts are in memory and begin anew with the control plane; connections themselves, and what the
//! kernel has counted of them, go on without it. What was missed is told as missed.

use std::collections::HashMap;
use std::os::fd::{AsFd as _, OwnedFd};
use std::time::Duration;

use host::flow::{Batch, FlowSockets};
use host::net::{NetError, Router};
use model::network::{CapturedFlows, Connection, Selection, Verdict, VpcPlan};
use model::{UnixMillis, VpcId};
use rules::flow::Ledger;
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

use crate::{AgentError, chain};

/// How often the numbers of connections are looked at, and thus how exact the times in records are.
const LIST_PERIOD: Duration = Duration::from_secs(5);
/// How soon sockets are opened again after a failure; twice as long after every further one, as on
/// a kernel that cannot count.
const RETRY_FIRST: Duration = Duration::from_secs(1);
const RETRY_LAST: Duration = Duration::from_mins(1);
const ORDERS: usize = 8;
/// How many reads of news an order waits for at most; what is left is read after it.
const SETTLED_BATCHES: usize = 4096;

/// The VPCs whose traffic is counted.
#[derive(Debug)]
pub(crate) struct Captures {
    running: Mutex<HashMap<VpcId, Capture>>,
    now: fn() -> UnixMillis,
}

#[derive(Debug)]
struct Capture {
    orders: mpsc::Sender<Order>,
    task: JoinHandle<()>,
    /// By the last plan.
    is_wanted: bool,
}

#[derive(Debug)]
enum Order {
    Watch(Box<VpcPlan>),
    Take(oneshot::Sender<CapturedFlows>),
}

impl Captures {
    pub(crate) fn new(now: fn() -> UnixMillis) -> Self {
        Self {
            running: Mutex::default(),
            now,
        }
    }

    /// Captures what the plan says from now on.
    pub(crate) async fn ensure(&self, router: &Router, plan: &VpcPlan) -> Result<(), AgentError> {
        let mut interfaces = plan.interfaces.iter();
        let is_wanted = interfaces.any(|interface| interface.capture != Selection::default());
        let orders = {
            let mut running = self.running.lock().await;
            running.get_mut(&plan.vpc_id).map(|capture| {
                capture.is_wanted = is_wanted;
                capture.orders.clone()
            })
        };
        if let Some(orders) = orders {
            let order = Order::Watch(Box::new(plan.clone()));
            // A task that has ended (it does not by itself) is begun anew below.
            if orders.send(order).await.is_ok() {
                return Ok(());
            }
        }
        if !is_wanted {
            return Ok(());
        }
        let netns = router.netns().try_clone_to_owned();
        let netns = netns.map_err(AgentError::Files)?;
        let (orders, received) = mpsc::channel(ORDERS);
        let (opened, is_open) = oneshot::channel();
        let counting = Counting {
            netns,
            ledger: Ledger::new(plan, (self.now)()),
            orders: received,
            now: self.now,
        };
        let task = tokio::spawn(counting.run(opened));
        let capture = Capture {
            orders,
            task,
            is_wanted,
        };
        self.running
            .lock()
            .await
            .insert(plan.vpc_id.clone(), capture);
        // What is refused right after the plan is applied should be seen; that the sockets cannot
        // be opened keeps nobody from having a network.
        let _ = is_open.await;
        Ok(())
    }

    /// Hands out what was counted since the last time.
    pub(crate) async fn take(&self) -> Vec<CapturedFlows> {
        // One that has much to look at must not keep the other VPCs from being changed.
        let asked: Vec<(VpcId, mpsc::Sender<Order>, bool)> = {
            let running = self.running.lock().await;
            let all = running.iter();
            all.map(|(id, capture)| (id.clone(), capture.orders.clone(), capture.is_wanted))
                .collect()
        };
        let mut taken = Vec::new();
        let mut unwanted = Vec::new();
        for (id, orders, is_wanted) in asked {
            let (answer, answered) = oneshot::channel();
            if orders.send(Order::Take(answer)).await.is_ok() {
                taken.extend(answered.await);
            }
            if !is_wanted {
                unwanted.push(id);
            }
        }
        let mut running = self.running.lock().await;
        for id in unwanted {
            // It may be wanted again meanwhile.
            if running.get(&id).is_some_and(|capture| !capture.is_wanted)
                && let Some(capture) = running.remove(&id)
            {
                capture.stop().await;
            }
        }
        taken
    }

    /// Lets go of a VPC's namespace.
    pub(crate) async fn stop(&self, vpc: &VpcId) {
        if let Some(capture) = self.running.lock().await.remove(vpc) {
            capture.stop().await;
        }
    }

    /// Lets go of all.
    pub(crate) async fn release(&self) {
        for (_, capture) in self.running.lock().await.drain() {
            capture.stop().await;
        }
    }
}

impl Capture {
    async fn stop(self) {
        self.task.abort();
        let _ = self.task.await;
    }
}

/// The task of one VPC.
struct Counting {
    /// Of the VPC's router.
    netns: OwnedFd,
    ledger: Ledger,
    orders: mpsc::Receiver<Order>,
    now: fn() -> UnixMillis,
}

impl Counting {
    /// Counts until nobody can order any more; `opened` is dropped when the sockets were tried.
    async fn run(mut self, opened: oneshot::Sender<()>) {
        let mut opened = Some(opened);
        let (mut retry, mut told) = (RETRY_FIRST, String::new());
        loop {
            let sockets = FlowSockets::open(self.netns.as_fd()).await;
            drop(opened.take());
            let ended = match sockets {
                Ok(mut sockets) => {
                    retry = RETRY_FIRST;
                    self.count(&mut sockets).await
                }
                Err(error) => Err(error),
            };
            let Err(error) = ended else { return };
            let text = chain(&error);
            if text != told {
                tracing::warn!(error = %text, "traffic is not counted");
                told = text;
            }
            self.lose();
            if self.pause(retry).await.is_none() {
                return;
            }
            self.lose();
            retry = (retry * 2).min(RETRY_LAST);
        }
    }

    async fn count(&mut self, sockets: &mut FlowSockets) -> Result<(), NetError> {
        let mut ticks = tokio::time::interval(LIST_PERIOD);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                order = self.orders.recv() => match order {
                    None => return Ok(()),
                    Some(Order::Watch(plan)) => {
                        if !self.ledger.would_go_on(&plan) {
                            self.settle(sockets).await?;
                        }
                        self.ledger.watch(&plan);
                    }
                    Some(Order::Take(answer)) => {
                        self.settle(sockets).await?;
                        let _ = answer.send(self.ledger.take((self.now)()));
                    }
                },
                _ = ticks.tick() => self.list(sockets).await?,
                batch = sockets.refused.next() => {
                    let (batch, now) = (batch?, (self.now)());
                    if batch.lost {
                        self.ledger.lost(Verdict::Reject);
                    }
                    for refusal in &batch.items {
                        self.ledger.refused(refusal, now);
                    }
                }
                batch = sockets.ended.next() => self.ended(&batch?),
            }
        }
    }

    fn ended(&mut self, batch: &Batch<Connection>) {
        let now = (self.now)();
        if batch.lost {
            self.ledger.lost(Verdict::Accept);
        }
        for connection in &batch.items {
            self.ledger.ended(connection, now);
        }
    }

    /// Counts all that was transferred up to now, also by connections that were ended with the
    /// interface that they were of.
    async fn settle(&mut self, sockets: &mut FlowSockets) -> Result<(), NetError> {
        self.list(sockets).await?;
        for _ in 0..SETTLED_BATCHES {
            match sockets.ended.pending()? {
                Some(batch) => self.ended(&batch),
                None => break,
            }
        }
        Ok(())
    }

    /// Looks at all connections. News of ends wait meanwhile: after its end, a connection must not
    /// be listed.
    async fn list(&mut self, sockets: &mut FlowSockets) -> Result<(), NetError> {
        let (now, ledger) = (self.now, &mut self.ledger);
        let list = sockets.connections.list(|connection| {
            ledger.listed(&connection, now());
        });
        list.await?;
        self.ledger.list_done(now());
        Ok(())
    }

    fn lose(&mut self) {
        self.ledger.lost(Verdict::Accept);
        self.ledger.lost(Verdict::Reject);
    }

    /// Waits before the next try; `None` when nobody can order any more.
    async fn pause(&mut self, pause: Duration) -> Option<()> {
        let mut pause = std::pin::pin!(tokio::time::sleep(pause));
        loop {
            tokio::select! {
                () = &mut pause => return Some(()),
                order = self.orders.recv() => match order? {
                    Order::Watch(plan) => self.ledger.watch(&plan),
                    Order::Take(answer) => {
                        let _ = answer.send(self.ledger.take((self.now)()));
                        self.lose();
                    }
                },
            }
        }
    }
}
