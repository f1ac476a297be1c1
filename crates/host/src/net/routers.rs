//! The routers of an instance, and who changes which now.
//!
//! Every VPC has a lock of its own: a change of a large one takes a while, and tasks of others wait
//! for theirs. Not here: what is changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipnet::Ipv4Net;
use tokio::sync::OwnedMutexGuard;

use super::VpcId;
use super::router::Router;

/// The routers of an instance.
#[derive(Debug, Default)]
pub(super) struct Routers {
    slots: Mutex<BTreeMap<VpcId, Slot>>,
    /// Held while the host's routes for the ranges of VPCs are changed.
    pub(super) ranges: tokio::sync::Mutex<Ranges>,
}

/// The router of a VPC; `None` before it was first described, and after the VPC went.
type Slot = Arc<tokio::sync::Mutex<Option<Arc<Router>>>>;

/// A VPC that nobody else changes meanwhile.
pub(super) type Held = OwnedMutexGuard<Option<Arc<Router>>>;

/// The ranges of the VPCs that were described; VPCs may overlap.
#[derive(Debug, Default)]
pub(super) struct Ranges(BTreeMap<VpcId, BTreeSet<Ipv4Net>>);

impl Routers {
    /// Waits until nobody else changes the VPC.
    pub(super) async fn lock(&self, vpc: &VpcId) -> Held {
        loop {
            let slot = Arc::clone(self.slots().entry(vpc.clone()).or_default());
            let held = Arc::clone(&slot).lock_owned().await;
            // Whoever had it may have taken the VPC away, and others may be at a new one.
            if self
                .slots()
                .get(vpc)
                .is_some_and(|now| Arc::ptr_eq(now, &slot))
            {
                return held;
            }
        }
    }

    /// Forgets a VPC that was taken away.
    pub(super) fn forget(&self, vpc: &VpcId, mut held: Held) {
        *held = None;
        self.slots().remove(vpc);
    }

    /// The VPCs that nobody changes now.
    pub(super) fn idle(&self) -> Vec<Held> {
        let slots = self.slots();
        let slots = slots.values().map(Arc::clone);
        slots
            .filter_map(|slot| slot.try_lock_owned().ok())
            .collect()
    }

    fn slots(&self) -> MutexGuard<'_, BTreeMap<VpcId, Slot>> {
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Ranges {
    /// The VPC has these too.
    pub(super) fn add(&mut self, vpc: &VpcId, cidrs: &[Ipv4Net]) {
        self.0.entry(vpc.clone()).or_default().extend(cidrs);
    }

    /// The VPC has only these now; answers with those that no VPC has any more, of what it had and
    /// of `others`.
    pub(super) fn set(
        &mut self,
        vpc: &VpcId,
        cidrs: &[Ipv4Net],
        others: &[Ipv4Net],
    ) -> Vec<Ipv4Net> {
        let mut gone = self.0.remove(vpc).unwrap_or_default();
        gone.extend(others);
        if !cidrs.is_empty() {
            self.add(vpc, cidrs);
        }
        gone.retain(|cidr| !self.0.values().any(|held| held.contains(cidr)));
        gone.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vpc(number: u32) -> VpcId {
        VpcId::parse(&format!("vpc-{number:08x}")).unwrap()
    }

    #[tokio::test]
    async fn a_vpc_is_changed_by_one_at_a_time_and_others_do_not_wait() {
        let routers = Arc::new(Routers::default());
        let first = routers.lock(&vpc(1)).await;
        let waits = {
            let routers = Arc::clone(&routers);
            tokio::spawn(async move {
                let held = routers.lock(&vpc(1)).await;
                routers.forget(&vpc(1), held);
            })
        };
        let other = routers.lock(&vpc(2)).await;
        assert_eq!(routers.idle().len(), 0);
        drop(other);
        assert_eq!(routers.idle().len(), 1);
        assert!(!waits.is_finished());
        // Taken away while somebody waits: that one has what came after.
        routers.forget(&vpc(1), first);
        waits.await.unwrap();
        assert_eq!(routers.idle().len(), 1);
    }

    #[test]
    fn a_range_is_gone_when_no_vpc_has_it() {
        let net = |text: &str| text.parse::<Ipv4Net>().unwrap();
        let (shared, own, old) = (net("10.0.0.0/16"), net("10.1.0.0/16"), net("10.2.0.0/16"));
        let mut ranges = Ranges::default();
        ranges.add(&vpc(1), &[shared, own]);
        ranges.add(&vpc(2), &[shared]);
        assert_eq!(ranges.set(&vpc(1), &[shared], &[]), [own]);
        assert_eq!(ranges.set(&vpc(1), &[], &[old]), [old]);
        assert_eq!(ranges.set(&vpc(2), &[], &[]), [shared]);
    }
}
