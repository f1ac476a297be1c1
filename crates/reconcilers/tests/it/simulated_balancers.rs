//! The load balancers of the simulated engine: what their data planes would serve.

use std::collections::{BTreeMap, BTreeSet};

use model::balancing::BalancerPlan;
use model::{LoadBalancerId, NetworkInterfaceId};

/// Survives control planes.
#[derive(Debug, Default)]
pub(crate) struct SimulatedBalancers {
    served: BTreeMap<LoadBalancerId, BalancerPlan>,
    /// How often each was given a plan.
    counts: BTreeMap<LoadBalancerId, u32>,
    removed: BTreeSet<LoadBalancerId>,
    pub(crate) failures_left: u32,
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
