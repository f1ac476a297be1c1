//! What a load balancer counts, under the names of CloudWatch's namespace `AWS/ApplicationELB`.
//!
//! Counting is a few relaxed additions. A [`MetricsSnapshot`] holds plain numbers that only grow
//! while the process lives (but for the gauges, which say so), for whoever makes periods, series and
//! percentiles of them.

mod histogram;
mod prometheus;

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use model::{LoadBalancerId, TargetGroupId};
use serde::{Deserialize, Serialize};

use histogram::Histogram;
pub use histogram::HistogramSnapshot;
pub use prometheus::render as render_prometheus;

/// A number that grows; or goes up and down, where its owner says so.
#[derive(Debug, Default)]
pub(crate) struct Counter(AtomicU64);

impl Counter {
    pub(crate) fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    /// For gauges: undoes an [`Counter::add`].
    pub(crate) fn take(&self, count: u64) {
        self.0.fetch_sub(count, Ordering::Relaxed);
    }

    /// For gauges that others compute.
    pub(crate) fn set(&self, value: u64) {
        self.0.store(value, Ordering::Relaxed);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

macro_rules! counters {
    ($(#[$doc:meta])* $counters:ident -> $snapshot:ident { $($(#[$field_doc:meta])* $field:ident,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(crate) struct $counters {
            $($(#[$field_doc])* pub(crate) $field: Counter,)*
            pub(crate) target_response_time: Histogram,
        }

        $(#[$doc])*
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $snapshot {
            $($(#[$field_doc])* pub $field: u64,)*
            /// `TargetResponseTime`.
            pub target_response_time: HistogramSnapshot,
        }

        impl $counters {
            fn snapshot(&self) -> $snapshot {
                $snapshot {
                    $($field: self.$field.get(),)*
                    target_response_time: self.target_response_time.snapshot(),
                }
            }
        }

        impl $snapshot {
            /// The numbers by the names of their fields, in the order of their declaration.
            fn numbers(&self) -> Vec<(&'static str, u64)> {
                vec![$((stringify!($field), self.$field),)*]
            }
        }
    };
}

counters! {
    /// What is counted for a load balancer as a whole.
    Counters -> BalancerNumbers {
        /// `RequestCount`: requests for which a target was chosen.
        requests,
        /// `ProcessedBytes`: to and from clients, headers and bodies, over HTTP.
        processed_bytes,
        /// `ActiveConnectionCount`, a gauge: open connections from clients and to targets.
        active_connections,
        /// `NewConnectionCount`: connections opened from clients and to targets.
        new_connections,
        /// `RejectedConnectionCount`: over the maximum of connections.
        rejected_connections,
        /// `ClientTLSNegotiationErrorCount`.
        client_tls_errors,
        /// `TargetTLSNegotiationErrorCount`.
        target_tls_errors,
        /// `TargetConnectionErrorCount`: connections to targets that did not come about.
        target_connection_errors,
        /// `HTTPCode_ELB_3XX_Count`, and so on: answers that are the load balancer's own.
        elb_3xx,
        elb_4xx,
        elb_5xx,
        elb_500,
        elb_502,
        elb_503,
        elb_504,
        /// `HTTPCode_Target_2XX_Count`, and so on: answers that are the targets'.
        target_2xx,
        target_3xx,
        target_4xx,
        target_5xx,
        /// `HTTP_Redirect_Count`.
        redirects,
        /// `HTTP_Fixed_Response_Count`.
        fixed_responses,
        /// `GrpcRequestCount`.
        grpc_requests,
        /// `DroppedInvalidHeaderRequestCount`: requests of which a header field was dropped.
        dropped_invalid_header_requests,
        /// `DesyncMitigationMode_NonCompliant_Request_Count`.
        non_compliant_requests,
        /// Records of access logs that could not be kept.
        access_log_records_dropped,
    }
}

counters! {
    /// What is counted for a target group of a load balancer.
    GroupCounters -> GroupNumbers {
        /// `RequestCount`.
        requests,
        /// `HTTPCode_Target_2XX_Count`, and so on.
        target_2xx,
        target_3xx,
        target_4xx,
        target_5xx,
        /// `TargetConnectionErrorCount`.
        target_connection_errors,
        /// `TargetTLSNegotiationErrorCount`.
        target_tls_errors,
        /// `HealthyHostCount`, a gauge.
        healthy_hosts,
        /// `UnHealthyHostCount`, a gauge.
        unhealthy_hosts,
    }
}

/// The counters of a load balancer and its target groups, for the life of the process.
#[derive(Debug)]
pub(crate) struct Metrics {
    pub(crate) balancer: Counters,
    groups: Mutex<HashMap<TargetGroupId, Arc<GroupCounters>>>,
}

impl Metrics {
    pub(crate) fn new() -> Self {
        Self {
            balancer: Counters::default(),
            groups: Mutex::default(),
        }
    }

    /// The counters of a target group. To be kept where requests find them: this takes a lock.
    pub(crate) fn group(&self, id: &TargetGroupId) -> Arc<GroupCounters> {
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        groups.entry(id.clone()).or_default().clone()
    }

    /// Forgets the target groups that no plan has any more.
    pub(crate) fn keep_groups(&self, is_kept: impl Fn(&TargetGroupId) -> bool) {
        let mut groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        groups.retain(|id, _| is_kept(id));
    }

    /// A target was chosen for a request.
    pub(crate) fn target_chosen(&self, group: &GroupCounters) {
        self.balancer.requests.add(1);
        group.requests.add(1);
    }

    /// A target answered: `after` is from the request's last byte sent to the first of the headers.
    pub(crate) fn target_answered(&self, group: &GroupCounters, status: u16, after: Duration) {
        let own = &self.balancer;
        let (ours, groups) = match status / 100 {
            2 => (&own.target_2xx, &group.target_2xx),
            3 => (&own.target_3xx, &group.target_3xx),
            4 => (&own.target_4xx, &group.target_4xx),
            _ => (&own.target_5xx, &group.target_5xx),
        };
        ours.add(1);
        groups.add(1);
        own.target_response_time.record(after);
        group.target_response_time.record(after);
    }

    /// No connection to a target came about.
    pub(crate) fn target_not_connected(&self, group: &GroupCounters) {
        self.balancer.target_connection_errors.add(1);
        group.target_connection_errors.add(1);
    }

    /// TLS with a target did not come about.
    pub(crate) fn target_tls_failed(&self, group: &GroupCounters) {
        self.balancer.target_tls_errors.add(1);
        group.target_tls_errors.add(1);
    }

    /// The load balancer itself answered; `status` may be one of its own, such as 460.
    pub(crate) fn answered(&self, status: u16) {
        let own = &self.balancer;
        match status / 100 {
            3 => own.elb_3xx.add(1),
            4 => own.elb_4xx.add(1),
            5 => own.elb_5xx.add(1),
            _ => {}
        }
        match status {
            500 => own.elb_500.add(1),
            502 => own.elb_502.add(1),
            503 => own.elb_503.add(1),
            504 => own.elb_504.add(1),
            _ => {}
        }
    }

    pub(crate) fn snapshot(&self, id: &LoadBalancerId, path: &str) -> MetricsSnapshot {
        let groups = self.groups.lock().unwrap_or_else(PoisonError::into_inner);
        let mut groups: Vec<_> = groups
            .iter()
            .map(|(id, counters)| GroupSnapshot {
                target_group_id: id.clone(),
                numbers: counters.snapshot(),
            })
            .collect();
        groups.sort_by(|one, other| one.target_group_id.cmp(&other.target_group_id));
        MetricsSnapshot {
            load_balancer_id: id.clone(),
            path: path.to_owned(),
            numbers: self.balancer.snapshot(),
            groups,
        }
    }
}

/// All that a load balancer's process has counted since it began.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetricsSnapshot {
    pub load_balancer_id: LoadBalancerId,
    /// `app/<name>/<id>`.
    pub path: String,
    pub numbers: BalancerNumbers,
    /// By id.
    pub groups: Vec<GroupSnapshot>,
}

/// What a load balancer's process has counted for a target group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupSnapshot {
    pub target_group_id: TargetGroupId,
    pub numbers: GroupNumbers,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metrics() -> (Metrics, Arc<GroupCounters>) {
        let metrics = Metrics::new();
        let group = metrics.group(&TargetGroupId::from_random(1));
        (metrics, group)
    }

    #[test]
    fn answers_are_counted_by_who_gave_them() {
        let (metrics, group) = metrics();
        for status in [101, 301, 400, 460, 502, 503, 561] {
            metrics.answered(status);
        }
        for status in [200, 204, 302, 404, 500] {
            metrics.target_chosen(&group);
            metrics.target_answered(&group, status, Duration::from_millis(3));
        }
        let id = LoadBalancerId::from_random(1);
        let snapshot = metrics.snapshot(&id, "app/a/1");
        let own = &snapshot.numbers;
        assert_eq!((own.elb_3xx, own.elb_4xx, own.elb_5xx), (1, 2, 3));
        assert_eq!((own.elb_502, own.elb_503, own.elb_504), (1, 1, 0));
        assert_eq!((own.requests, own.target_2xx, own.target_5xx), (5, 2, 1));
        assert_eq!(snapshot.groups[0].numbers.requests, 5);
        assert_eq!(own.target_response_time.count(), 5);

        let text = serde_json::to_string(&snapshot).unwrap();
        assert_eq!(
            serde_json::from_str::<MetricsSnapshot>(&text).unwrap(),
            snapshot
        );
    }

    #[test]
    fn a_group_without_a_plan_is_forgotten() {
        let (metrics, group) = metrics();
        metrics.target_chosen(&group);
        metrics.keep_groups(|_| false);
        let snapshot = metrics.snapshot(&LoadBalancerId::from_random(1), "app/a/1");
        assert!(snapshot.groups.is_empty());
        assert_eq!(snapshot.numbers.requests, 1, "the load balancer's stay");
    }
}
