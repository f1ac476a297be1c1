//! Stores what data planes report.

use std::collections::BTreeMap;

use model::LoadBalancerId;
use model::balancing::{BalancerReport, LoadBalancer};
use store::{Store, StoreError};
use tokio::sync::{mpsc, watch};

use crate::driver::chain;

/// The loop between the engine's reports and the store.
#[derive(Debug)]
pub struct BalancerReports {
    pub store: Store,
}

/// Reports that are stored together.
const BATCH: usize = 64;

impl BalancerReports {
    /// Runs until `stop`, or until nothing more can be reported.
    pub async fn run(
        self,
        mut reports: mpsc::UnboundedReceiver<BalancerReport>,
        mut stop: watch::Receiver<bool>,
    ) {
        let mut batch = Vec::new();
        loop {
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                count = reports.recv_many(&mut batch, BATCH) => if count == 0 { return },
            }
            // Each is whole: the last one says everything.
            let newest: BTreeMap<LoadBalancerId, BalancerReport> = batch
                .drain(..)
                .map(|report| (report.load_balancer_id.clone(), report))
                .collect();
            if let Err(error) = self.put(newest.into_values().collect()).await {
                tracing::warn!(error = chain(&error), "reports of load balancers are lost");
            }
        }
    }

    async fn put(&self, reports: Vec<BalancerReport>) -> Result<(), StoreError> {
        self.store
            .write_observed(move |tx| {
                for report in &reports {
                    let id = report.load_balancer_id.as_str();
                    // Late reports of one that is gone are nobody's.
                    if tx.balancing_find::<LoadBalancer>(id)?.is_some() {
                        let known = tx.balancer_report_find(&report.load_balancer_id)?;
                        tx.balancer_report_put(&BalancerReport {
                            failure: known.and_then(|known| known.failure),
                            ..report.clone()
                        })?;
                    }
                }
                Ok(())
            })
            .await
    }
}
