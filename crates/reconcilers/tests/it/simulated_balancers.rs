//! The load balancers of the simulated engine: what their data planes would serve.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::balancing::{BalancerPlan, BalancerReport, TargetHealth, TargetState};
use model::{LoadBalancerId, NetworkInterfaceId, UnixMillis};

/// How long the checks of a new target take.
pub(crate) const WARM_UP_MILLIS: i64 = 5_000;

/// Survives control planes.
#[derive(Debug, Default)]
pub(crate) struct SimulatedBalancers {
    served: BTreeMap<LoadBalancerId, BalancerPlan>,
    /// How often each was given a plan.
    counts: BTreeMap<LoadBalancerId, u32>,
    removed: BTreeSet<LoadBalancerId>,
    pub(crate) failures_left: u32,
    /// The targets that do not answer as they should; `None`: nobody checks targets.
    pub(crate) unhealthy: Option<BTreeSet<Ipv4Addr>>,
    /// Their processes have ended, and what they served is still known here.
    pub(crate) have_ended: bool,
}

impl SimulatedBalancers {
    /// Takes a plan, or fails if it was told to, or if an interface is not in a network that was applied.
    pub(crate) fn apply(
        &mut self,
        plan: BalancerPlan,
        knows: impl Fn(&NetworkInterfaceId) -> bool,
    ) -> Result<(), &'static str> {
        if self.failures_left > 0 {
            self.failures_left -= 1;
            return Err("no balancer today");
        }
        if !plan.nodes.iter().all(|node| knows(&node.interface_id)) {
            return Err("an interface is missing");
        }
        self.have_ended = false;
        let id = plan.id.clone();
        assert!(!self.removed.contains(&id), "{id} was gone");
        *self.counts.entry(id.clone()).or_default() += 1;
        self.served.insert(id, plan);
        Ok(())
    }

    pub(crate) fn remove(&mut self, id: &LoadBalancerId) -> Result<(), &'static str> {
        if self.failures_left > 0 {
            self.failures_left -= 1;
            return Err("the balancer stays today");
        }
        if self.served.remove(id).is_some() {
            self.removed.insert(id.clone());
        }
        Ok(())
    }

    /// What is found by checking the targets of every plan.
    pub(crate) fn reports(&self, now: UnixMillis) -> Vec<BalancerReport> {
        let Some(unhealthy) = &self.unhealthy else {
            return Vec::new();
        };
        let report = |(id, plan): (&LoadBalancerId, &BalancerPlan)| BalancerReport {
            load_balancer_id: id.clone(),
            at: now,
            plan_version: self.count(id).into(),
            listeners: Vec::new(),
            notes: Vec::new(),
            targets: plan
                .target_groups
                .iter()
                .flat_map(|group| group.targets.iter().map(move |target| (group, target)))
                .map(|(group, target)| TargetHealth {
                    target_group_id: group.id.clone(),
                    address: target.address,
                    port: target.port,
                    registered_at: target.registered_at,
                    state: if target.draining {
                        TargetState::Draining
                    } else if unhealthy.contains(&target.address) {
                        TargetState::Unhealthy
                    } else if now.millis_since(target.registered_at) < WARM_UP_MILLIS {
                        TargetState::Initial
                    } else {
                        TargetState::Healthy
                    },
                    reason: None,
                    since: now,
                })
                .collect(),
            failure: None,
        };
        self.served.iter().map(report).collect()
    }

    pub(crate) fn list(&self) -> Vec<LoadBalancerId> {
        self.served.keys().cloned().collect()
    }

    pub(crate) fn serving(&self) -> Vec<LoadBalancerId> {
        if self.have_ended {
            return Vec::new();
        }
        self.list()
    }

    pub(crate) fn plan(&self, id: &LoadBalancerId) -> Option<&BalancerPlan> {
        self.served.get(id)
    }

    pub(crate) fn count(&self, id: &LoadBalancerId) -> u32 {
        self.counts.get(id).copied().unwrap_or_default()
    }
}
