//! The live state of targets: their health, what is under way to them, and which one is next.
//!
//! It survives plans: a target that is in the old and in the new one, registered at the same moment,
//! keeps all of its state. Choosing takes no lock; whatever changes rebuilds what is chosen from.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use model::balancing::{BalancerPlan, TargetHealth, WeightedTargetGroup};
use model::{TargetGroupId, UnixMillis};
use tokio::sync::watch;

use crate::pace::Pace;
use crate::routes::{RequestFacts, RuleName};

mod cookies;
mod group;
mod lease;
mod pool;
mod target;
#[cfg(test)]
mod tests;

use cookies::{Jar, Sent};
pub(crate) use group::{Checked, CheckedTarget, Group};
pub(crate) use lease::Lease;
use lease::Sticky;
pub(crate) use target::Failure;

/// All targets of a load balancer.
#[derive(Debug)]
pub(crate) struct Targets {
    groups: Mutex<HashMap<TargetGroupId, Arc<Group>>>,
    jar: Arc<Jar>,
    pace: Pace,
    /// Counts changes of anyone's health.
    changes: watch::Sender<u64>,
}

/// A forward action, compiled. What it leads to follows later plans by itself.
#[derive(Debug)]
pub(crate) struct Forward {
    pub(crate) rule: RuleName,
    groups: Vec<Weighted>,
    stickiness_seconds: Option<u32>,
}

#[derive(Debug)]
struct Weighted {
    group: Arc<Group>,
    weight: u32,
}

/// Why no target can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoTarget {
    /// To be answered with 503.
    NoneRegistered,
}

impl Targets {
    #[cfg(test)]
    pub(crate) fn new(cookie_key: [u8; 32]) -> Self {
        Self::paced(cookie_key, Pace::new(model::Pace::REAL))
    }

    /// The key is for the cookies of sticky sessions, which outlive the process when it is given
    /// again.
    pub(crate) fn paced(cookie_key: [u8; 32], pace: Pace) -> Self {
        Self {
            groups: Mutex::default(),
            jar: Arc::new(Jar::new(cookie_key, pace.clone())),
            pace,
            changes: watch::Sender::new(0),
        }
    }

    /// Takes over what a plan says. Requests still open on targets that a group has no more are cut:
    /// they were deregistered.
    pub(crate) fn update(&self, plan: &BalancerPlan) {
        self.pace.set(plan.pace);
        let mut groups = self.groups();
        // What is under way to a group that no rule names any more ends in its own time.
        groups.retain(|id, _| plan.target_groups.iter().any(|planned| planned.id == *id));
        for planned in &plan.target_groups {
            match groups.get(&planned.id) {
                Some(group) => group.update(planned),
                None => {
                    groups.insert(
                        planned.id.clone(),
                        Arc::new(Group::new(planned, self.pace.clone())),
                    );
                }
            }
        }
        drop(groups);
        self.changed();
    }

    /// The groups of an action that the plan has. It has all that actions name.
    pub(crate) fn forward(
        &self,
        groups: &[WeightedTargetGroup],
        stickiness_seconds: Option<u32>,
        rule: RuleName,
    ) -> Forward {
        let known = self.groups();
        let weighted = groups.iter().filter_map(|one| {
            Some(Weighted {
                group: Arc::clone(known.get(&one.target_group_id)?),
                weight: one.weight,
            })
        });
        Forward {
            rule,
            groups: weighted.collect(),
            stickiness_seconds,
        }
    }

    /// A target for a request that came in by the node of `zone`; `None` is the host's own address,
    /// from where every zone is as near.
    pub(crate) fn choose(
        &self,
        forward: &Forward,
        facts: &RequestFacts<'_>,
        zone: Option<&str>,
    ) -> Result<Lease, NoTarget> {
        // Not looked for where nothing is sticky.
        let sent = LazyCell::new(|| Sent::of(facts.headers));
        let remembered = forward
            .stickiness_seconds
            .and_then(|_| self.jar.group(&sent))
            .and_then(|id| forward.groups.iter().find(|one| one.group.id == id));
        let group = match remembered {
            Some(weighted) => &weighted.group,
            None => forward.by_weight().ok_or(NoTarget::NoneRegistered)?,
        };
        let view = group.view();
        let pool = view.pool(zone);
        let stickiness = view.settings.stickiness.as_ref();
        let sticky = stickiness
            .and_then(|stickiness| self.jar.target(&sent, &group.id, stickiness))
            .and_then(|address| pool.get(address));
        let target = sticky
            .or_else(|| pool.next(view.settings.algorithm))
            .map(Arc::clone)
            .ok_or(NoTarget::NoneRegistered)?;
        let cookies = Sticky::new(
            &self.jar,
            group,
            forward.stickiness_seconds,
            facts.scheme == "https",
            &view,
        );
        Ok(Lease::new(target, view, cookies))
    }

    /// What is known of every target, by group and address.
    pub(crate) fn healths(&self) -> Vec<TargetHealth> {
        let groups = self.groups();
        let mut healths: Vec<_> = groups.values().flat_map(|group| group.healths()).collect();
        healths.sort_by(|a, b| {
            (&a.target_group_id, a.address, a.port).cmp(&(&b.target_group_id, b.address, b.port))
        });
        healths
    }

    /// Sees another number whenever [`Self::healths`] may have changed.
    pub(crate) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    pub(crate) fn pace(&self) -> &Pace {
        &self.pace
    }

    /// The groups whose targets are to be checked.
    pub(crate) fn all(&self) -> Vec<Arc<Group>> {
        self.groups().values().cloned().collect()
    }

    /// Takes in how a health check of a target, registered then, ended.
    pub(crate) fn checked(
        &self,
        group: &Group,
        address: SocketAddrV4,
        registered_at: UnixMillis,
        outcome: Result<(), Failure>,
    ) {
        if group.checked(address, registered_at, outcome) {
            self.changed();
        }
    }

    fn changed(&self) {
        self.changes.send_modify(|count| *count += 1);
    }

    fn groups(&self) -> MutexGuard<'_, HashMap<TargetGroupId, Arc<Group>>> {
        self.groups.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Forward {
    /// One of the groups, each as often as its weight says.
    fn by_weight(&self) -> Option<&Arc<Group>> {
        if let [only] = self.groups.as_slice() {
            return (only.weight > 0).then_some(&only.group);
        }
        let total: u32 = self.groups.iter().map(|one| one.weight).sum();
        if total == 0 {
            return None;
        }
        let mut left = rand::random_range(0..total);
        for one in &self.groups {
            match left.checked_sub(one.weight) {
                Some(rest) => left = rest,
                None => return Some(&one.group),
            }
        }
        None
    }
}
