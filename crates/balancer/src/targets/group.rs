//! A target group: its targets, and who of them may get requests.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use model::balancing::{
    CrossZone, HealthCheck, ProtocolVersion, TargetGroupPlan, TargetGroupSettings, TargetHealth,
    TargetProtocol, TargetState,
};
use model::{TargetGroupId, UnixMillis};
use tokio::sync::watch;
use tokio::time::Instant;

use super::pool::{Member, Pool};
use super::target::{Failure, Target};
use crate::pace::Pace;

#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) id: TargetGroupId,
    view: ArcSwap<View>,
    inner: Mutex<Inner>,
    /// How its targets are to be checked, and which.
    checks: watch::Sender<Arc<Checked>>,
}

#[derive(Debug)]
struct Inner {
    pace: Pace,
    plan: TargetGroupPlan,
    targets: BTreeMap<SocketAddrV4, Arc<Target>>,
}

/// What a health checker needs to know of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checked {
    pub(crate) check: HealthCheck,
    pub(crate) protocol_version: ProtocolVersion,
    /// By address, without those that drain.
    pub(crate) targets: BTreeMap<SocketAddrV4, CheckedTarget>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CheckedTarget {
    pub(crate) zone: Option<String>,
    pub(crate) registered_at: UnixMillis,
}

/// What requests see of a group; made anew at every change.
#[derive(Debug)]
pub(super) struct View {
    pub(super) arn: String,
    pub(super) protocol: TargetProtocol,
    pub(super) protocol_version: ProtocolVersion,
    pub(super) settings: TargetGroupSettings,
    all: Pool,
    /// When nodes send to their own zone only: by zone.
    zones: HashMap<String, Pool>,
    /// Of zones without a pool.
    none: Pool,
}

impl View {
    pub(super) fn pool(&self, zone: Option<&str>) -> &Pool {
        match (self.settings.cross_zone, zone) {
            (CrossZone::Off, Some(zone)) => self.zones.get(zone).unwrap_or(&self.none),
            _ => &self.all,
        }
    }
}

impl Group {
    pub(super) fn new(plan: &TargetGroupPlan, pace: Pace) -> Self {
        let targets = plan.targets.iter().map(|planned| {
            let target = Target::new(planned);
            (target.address, Arc::new(target))
        });
        let inner = Inner {
            pace,
            plan: plan.clone(),
            targets: targets.collect(),
        };
        Self {
            id: plan.id.clone(),
            view: ArcSwap::from_pointee(inner.view(None)),
            checks: watch::Sender::new(Arc::new(inner.to_check())),
            inner: Mutex::new(inner),
        }
    }

    pub(super) fn update(&self, plan: &TargetGroupPlan) {
        let mut inner = self.inner();
        let mut before = std::mem::take(&mut inner.targets);
        for planned in &plan.targets {
            let address = SocketAddrV4::new(planned.address, planned.port);
            let target = match before.remove(&address) {
                Some(target) => {
                    target.known().update(planned);
                    target
                }
                None => Arc::new(Target::new(planned)),
            };
            inner.targets.insert(address, target);
        }
        for gone in before.values() {
            gone.cut.send_replace(true);
        }
        inner.plan = plan.clone();
        self.rebuild(&inner);
    }

    /// Takes in how a health check ended; answers whether anything that is reported changed.
    pub(super) fn checked(
        &self,
        address: SocketAddrV4,
        registered_at: UnixMillis,
        outcome: Result<(), Failure>,
    ) -> bool {
        let inner = self.inner();
        let Some(target) = inner.targets.get(&address) else {
            return false;
        };
        let mut known = target.known();
        if known.plan.registered_at != registered_at {
            return false;
        }
        let before = known.state;
        let changed = known.checked(outcome, &inner.plan.health_check);
        if known.state != TargetState::Healthy {
            // It will have its full share when it is back.
            known.slow_since = None;
        }
        let new = before == TargetState::Initial && known.state == TargetState::Healthy;
        drop(known);
        if new && inner.starts_slowly() {
            target.known().slow_since = Some(Instant::now());
        }
        if changed {
            self.rebuild(&inner);
        }
        changed
    }

    pub(super) fn healths(&self) -> Vec<TargetHealth> {
        let inner = self.inner();
        let health = |target: &Arc<Target>| {
            let known = target.known();
            TargetHealth {
                target_group_id: self.id.clone(),
                address: *target.address.ip(),
                port: target.address.port(),
                registered_at: known.plan.registered_at,
                state: known.state,
                reason: known.reason.clone(),
                since: known.since,
            }
        };
        inner.targets.values().map(health).collect()
    }

    pub(super) fn view(&self) -> Arc<View> {
        self.view.load_full()
    }

    /// What is to be checked, and every change of it.
    pub(crate) fn checks(&self) -> watch::Receiver<Arc<Checked>> {
        self.checks.subscribe()
    }

    fn rebuild(&self, inner: &Inner) {
        let view = inner.view(Some(&self.view.load()));
        self.view.store(Arc::new(view));
        let to_check = inner.to_check();
        self.checks.send_if_modified(|checked| {
            let changed = **checked != to_check;
            if changed {
                *checked = Arc::new(to_check);
            }
            changed
        });
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// Whether a target that becomes healthy now has a slow start: only when another one that has
    /// its full share is there to take the rest.
    fn starts_slowly(&self) -> bool {
        let ramp = self.ramp();
        let full = |target: &Arc<Target>| {
            let known = target.known();
            let over = |since: Instant| since.elapsed() >= ramp;
            known.state == TargetState::Healthy && known.slow_since.is_none_or(over)
        };
        !ramp.is_zero() && self.targets.values().filter(|one| full(one)).count() > 1
    }

    fn view(&self, before: Option<&View>) -> View {
        let mut zones = HashMap::new();
        if self.plan.settings.cross_zone == CrossZone::Off {
            // Every zone of a target; the others have those that are in no zone.
            for zone in self.zones() {
                let before = before.and_then(|view| view.zones.get(&zone));
                let own = |own: Option<&str>| own.is_none_or(|own| own == zone);
                let pool = self.pool(before.map(Pool::turn), own);
                zones.insert(zone, pool);
            }
        }
        View {
            arn: self.plan.arn.clone(),
            protocol: self.plan.protocol,
            protocol_version: self.plan.protocol_version,
            settings: self.plan.settings.clone(),
            all: self.pool(before.map(|view| view.all.turn()), |_| true),
            zones,
            none: self.pool(before.map(|view| view.none.turn()), |own| own.is_none()),
        }
    }

    /// How long slow starts last.
    fn ramp(&self) -> Duration {
        self.pace.real(self.plan.settings.slow_start_seconds)
    }

    fn zones(&self) -> BTreeSet<String> {
        let targets = self.plan.targets.iter();
        targets
            .filter_map(|target| target.availability_zone.clone())
            .collect()
    }

    /// The healthy ones of these zones; all of them, when none is healthy. Never one that drains.
    fn pool(&self, turn: Option<usize>, zone: impl Fn(Option<&str>) -> bool) -> Pool {
        let ramp = self.ramp();
        let mut healthy = Vec::new();
        let mut others = Vec::new();
        for target in self.targets.values() {
            let known = target.known();
            if !zone(known.plan.availability_zone.as_deref()) {
                continue;
            }
            let member = Member {
                target: Arc::clone(target),
                slow_since: known.slow_since.filter(|since| since.elapsed() < ramp),
            };
            match known.state {
                TargetState::Healthy => healthy.push(member),
                TargetState::Initial | TargetState::Unhealthy => others.push(member),
                TargetState::Draining => {}
            }
        }
        let members = if healthy.is_empty() { others } else { healthy };
        Pool::new(members, turn.unwrap_or_default(), ramp)
    }

    fn to_check(&self) -> Checked {
        let targets = self.plan.targets.iter().filter(|target| !target.draining);
        Checked {
            check: self.plan.health_check.clone(),
            protocol_version: self.plan.protocol_version,
            targets: targets
                .map(|target| {
                    let address = SocketAddrV4::new(target.address, target.port);
                    let target = CheckedTarget {
                        zone: target.availability_zone.clone(),
                        registered_at: target.registered_at,
                    };
                    (address, target)
                })
                .collect(),
        }
    }
}
