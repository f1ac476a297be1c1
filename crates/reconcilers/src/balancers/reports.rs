//! Stores what data planes report.
//!
//! Each report is whole, so the newest of a load balancer is all there is to keep. It waits here until
//! the store has it. One that says nothing new is not stored again.

use std::collections::HashMap;
use std::time::Duration;

use model::LoadBalancerId;
use model::balancing::{BalancerReport, LoadBalancer};
use store::{Store, StoreError};
use tokio::sync::{mpsc, watch};
use tokio::time::Instant;

use crate::driver::chain;

/// The loop between the engine's reports and the store.
#[derive(Debug)]
pub struct BalancerReports {
    pub store: Store,
}

/// Reports that are taken together.
const BATCH: usize = 64;
/// How soon after each other reports of a load balancer are stored, and one is tried again that could
/// not be.
const PAUSE: Duration = Duration::from_millis(500);

impl BalancerReports {
    /// Runs until `stop`, or until nothing more can be reported.
    pub async fn run(
        self,
        mut reports: mpsc::UnboundedReceiver<BalancerReport>,
        mut stop: watch::Receiver<bool>,
    ) {
        let mut waiting = Waiting::default();
        let mut batch = Vec::new();
        let mut is_over = false;
        while !is_over {
            let due_at = waiting.due_at();
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => is_over = true,
                count = reports.recv_many(&mut batch, BATCH) => is_over = count == 0,
                () = sleep_until(due_at) => {}
            }
            for report in batch.drain(..) {
                waiting.take(report);
            }
            let now = Instant::now();
            let due = waiting.due(now, is_over);
            if due.is_empty() {
                continue;
            }
            match self.put(due.clone()).await {
                Ok(()) => waiting.stored(due, now),
                Err(error) => {
                    let error = chain(&error);
                    tracing::warn!(error, "reports of load balancers are stored later");
                    waiting.failed(&due, now);
                }
            }
        }
    }

    async fn put(&self, reports: Vec<BalancerReport>) -> Result<(), StoreError> {
        self.store
            .write_observed(move |tx| {
                for report in &reports {
                    let id = &report.load_balancer_id;
                    // Late reports of one that is gone are nobody's.
                    let is_known = tx.balancing_find::<LoadBalancer>(id.as_str())?.is_some();
                    let known = tx.balancer_report_find(id)?;
                    // Why a plan is not served is not the data plane's to say.
                    let failure = known.as_ref().and_then(|known| known.failure.clone());
                    let report = BalancerReport {
                        failure,
                        ..report.clone()
                    };
                    if is_known && is_news(&report, known.as_ref()) {
                        tx.balancer_report_put(&report)?;
                    }
                }
                Ok(())
            })
            .await
    }
}

async fn sleep_until(due_at: Option<Instant>) {
    match due_at {
        Some(due_at) => tokio::time::sleep_until(due_at).await,
        None => std::future::pending().await,
    }
}

/// Whether more than the moment is another.
fn is_news(report: &BalancerReport, known: Option<&BalancerReport>) -> bool {
    known.is_none_or(|known| {
        *report
            != BalancerReport {
                at: report.at,
                ..known.clone()
            }
    })
}

/// The newest report of every load balancer that the store has not got, and when each may be stored.
#[derive(Debug, Default)]
struct Waiting {
    newest: HashMap<LoadBalancerId, BalancerReport>,
    /// Those that may not be stored at once.
    not_before: HashMap<LoadBalancerId, Instant>,
}

impl Waiting {
    fn take(&mut self, report: BalancerReport) {
        self.newest.insert(report.load_balancer_id.clone(), report);
    }

    /// When there is something to store; `None` while nothing waits.
    fn due_at(&self) -> Option<Instant> {
        let at = |id| self.not_before.get(id).copied();
        let now = Instant::now();
        self.newest.keys().map(|id| at(id).unwrap_or(now)).min()
    }

    /// What may be stored now. At the end that is everything.
    fn due(&mut self, now: Instant, is_over: bool) -> Vec<BalancerReport> {
        self.not_before.retain(|_, at| *at > now);
        let may = |id: &LoadBalancerId| is_over || !self.not_before.contains_key(id);
        let due = self.newest.iter().filter(|(id, _)| may(id));
        due.map(|(_, report)| report.clone()).collect()
    }

    fn stored(&mut self, reports: Vec<BalancerReport>, now: Instant) {
        for report in reports {
            let id = report.load_balancer_id;
            self.newest.remove(&id);
            self.not_before.insert(id, now + PAUSE);
        }
    }

    fn failed(&mut self, reports: &[BalancerReport], now: Instant) {
        let ids = reports.iter().map(|report| report.load_balancer_id.clone());
        self.not_before.extend(ids.map(|id| (id, now + PAUSE)));
    }
}

#[cfg(test)]
mod tests {
    use model::UnixMillis;

    use super::*;

    fn report(number: u128, at: i64) -> BalancerReport {
        BalancerReport {
            load_balancer_id: LoadBalancerId::from_random(number),
            at: UnixMillis(at),
            plan_version: 1,
            listeners: Vec::new(),
            notes: Vec::new(),
            targets: Vec::new(),
            failure: None,
        }
    }

    #[test]
    fn the_first_is_stored_at_once_and_the_newest_after_a_pause() {
        let now = Instant::now();
        let mut waiting = Waiting::default();
        assert_eq!(waiting.due_at(), None);
        waiting.take(report(1, 1));
        let due = waiting.due(now, false);
        assert_eq!(due, [report(1, 1)]);
        waiting.stored(due, now);
        for at in 2..100 {
            waiting.take(report(1, at));
        }
        waiting.take(report(2, 1));
        assert_eq!(
            waiting.due(now, false),
            [report(2, 1)],
            "others do not wait"
        );
        waiting.stored(vec![report(2, 1)], now);
        assert_eq!(waiting.due_at(), Some(now + PAUSE));
        assert_eq!(waiting.due(now + PAUSE, false), [report(1, 99)]);
    }

    #[test]
    fn what_could_not_be_stored_is_tried_again() {
        let now = Instant::now();
        let mut waiting = Waiting::default();
        waiting.take(report(1, 1));
        let due = waiting.due(now, false);
        waiting.failed(&due, now);
        assert_eq!(waiting.due(now, false), []);
        assert_eq!(waiting.due_at(), Some(now + PAUSE));
        waiting.take(report(1, 2));
        assert_eq!(waiting.due(now + PAUSE, false), [report(1, 2)]);
        assert_eq!(waiting.due(now, true), [report(1, 2)], "at the end");
    }

    #[test]
    fn the_moment_alone_is_no_news() {
        let known = report(1, 1);
        assert!(is_news(&known, None));
        assert!(!is_news(&report(1, 2), Some(&known)));
        let other = BalancerReport {
            plan_version: 2,
            ..report(1, 2)
        };
        assert!(is_news(&other, Some(&known)));
    }
}
