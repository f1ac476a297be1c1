//! The networks of the simulated engine: what the kernel would hold, and what is watched in it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use engine::NetworkAssignment;
use model::network::{Via, VpcPlan};
use model::{NetworkInterfaceId, VpcId};

/// Survives control planes, except for what only one of them knows.
#[derive(Debug, Default)]
pub(crate) struct SimulatedNetworks {
    applied: BTreeMap<VpcId, VpcPlan>,
    /// Those that this control plane's engine was given; the others' tasks cannot connect.
    adopted: BTreeSet<VpcId>,
    /// How often each was given a plan.
    counts: BTreeMap<VpcId, u32>,
    removed: BTreeSet<VpcId>,
    /// Interfaces that were in a plan at any time.
    known: BTreeSet<NetworkInterfaceId>,
    pub(crate) failures_left: u32,
    /// How long the engine takes for a VPC, if not no time at all.
    pub(crate) slow: BTreeMap<VpcId, Duration>,
}

impl SimulatedNetworks {
    /// Takes a plan, or fails if it was told to.
    pub(crate) fn apply(&mut self, plan: VpcPlan) -> Result<(), &'static str> {
        if self.failures_left > 0 {
            self.failures_left -= 1;
            return Err("no router today");
        }
        let id = plan.vpc_id.clone();
        assert!(!self.removed.contains(&id), "{id} was gone");
        let before = self.applied.get(&id).map(mark).unwrap_or_default();
        let mark = mark(&plan);
        assert!(
            mark >= before,
            "{id}: an older state came after a newer one"
        );
        let interfaces = plan.interfaces.iter();
        self.known.extend(interfaces.map(|one| one.id.clone()));
        *self.counts.entry(id.clone()).or_default() += 1;
        self.adopted.insert(id.clone());
        self.applied.insert(id, plan);
        Ok(())
    }

    pub(crate) fn remove(&mut self, vpc: &VpcId) -> Result<(), &'static str> {
        if self.failures_left > 0 {
            self.failures_left -= 1;
            return Err("the router stays today");
        }
        self.adopted.remove(vpc);
        if self.applied.remove(vpc).is_some() {
            self.removed.insert(vpc.clone());
        }
        Ok(())
    }

    /// What is enforced.
    pub(crate) fn plans(&self) -> impl Iterator<Item = &VpcPlan> {
        self.applied.values()
    }

    pub(crate) fn list(&self) -> Vec<VpcId> {
        self.applied.keys().cloned().collect()
    }

    /// The control plane dies; the kernel goes on enforcing.
    pub(crate) fn forget_adopted(&mut self) {
        self.adopted.clear();
    }

    /// Nothing of the kernel's is left.
    pub(crate) fn reboot(&mut self) {
        self.applied.clear();
        self.adopted.clear();
    }

    /// Whether a task can have its interface: not before a plan with it is enforced.
    pub(crate) fn connects(&self, network: &NetworkAssignment) -> bool {
        let Some(wanted) = &network.interface_id else {
            return false;
        };
        let plan = self.applied.get(&network.vpc_id);
        self.adopted.contains(&network.vpc_id)
            && plan.is_some_and(|plan| plan.interfaces.iter().any(|one| one.id == *wanted))
    }

    pub(crate) fn plan(&self, vpc: &VpcId) -> Option<&VpcPlan> {
        self.applied.get(vpc)
    }

    pub(crate) fn count(&self, vpc: &VpcId) -> u32 {
        self.counts.get(vpc).copied().unwrap_or_default()
    }

    pub(crate) fn removed(&self) -> &BTreeSet<VpcId> {
        &self.removed
    }

    /// Whether a plan with the interface was ever enforced.
    pub(crate) fn knew(&self, interface: &NetworkInterfaceId) -> bool {
        self.known.contains(interface)
    }

    /// Whether anything goes through the NAT gateway with this address inside.
    pub(crate) fn translates(&self, vpc: &VpcId, address: std::net::Ipv4Addr) -> bool {
        let subnets = self
            .applied
            .get(vpc)
            .into_iter()
            .flat_map(|plan| &plan.subnets);
        let mut routes = subnets.flat_map(|subnet| &subnet.routes);
        routes.any(|route| matches!(route.via, Via::Nat { private, .. } if private == address))
    }
}

/// Tests write one and the same number into rules of two groups, a higher one every time: a plan
/// of one committed state has one number in it, and a later plan no lower one.
fn mark(plan: &VpcPlan) -> u32 {
    let clauses = plan.groups.iter().flat_map(|group| &group.egress);
    let marks = clauses.flat_map(|clause| &clause.ranges);
    let marks: BTreeSet<u32> = marks.map(|range| range.first.to_bits()).collect();
    assert!(marks.len() <= 1, "a plan of two states: {marks:?}");
    marks.first().copied().unwrap_or_default()
}
