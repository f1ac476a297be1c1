//! One VPC's network: what is wanted of it, what the engine is known to enforce, what is due.
//!
//! Only decisions; the loop beside this asks the engine.

use std::sync::Arc;
use std::time::Duration;

use model::NatGatewayId;
use model::network::{NatGatewayState, VpcPlan};
use tokio::time::Instant;

/// A plan, and the NAT gateways that wait for it.
#[derive(Debug, Clone)]
pub(super) struct Version {
    pub(super) plan: Arc<VpcPlan>,
    /// Those that are available or deleted once the plan is enforced, with their states in it.
    pub(super) unsettled: Vec<(NatGatewayId, NatGatewayState)>,
}

#[derive(Debug)]
pub(super) struct Network {
    /// `None` when the VPC is gone.
    wanted: Option<Version>,
    /// What the engine enforces; `None` while that is not known for certain.
    enforced: Option<Version>,
    /// What the engine was asked for and has not answered yet.
    under_way: Option<Job>,
    due_at: Instant,
    failures: u32,
}

/// Something to ask the engine for.
#[derive(Debug, Clone)]
pub(super) enum Job {
    Apply(Version),
    Remove,
}

/// How soon something that failed is tried again; twice as long after every further failure.
const RETRY_FIRST: Duration = Duration::from_millis(250);
const RETRY_LAST: Duration = Duration::from_secs(5);

impl Network {
    pub(super) fn new(wanted: Option<Version>, now: Instant) -> Self {
        Self {
            wanted,
            enforced: None,
            under_way: None,
            due_at: now,
            failures: 0,
        }
    }

    /// Takes what is wanted from now on. Another plan than before is due at once, whatever came of
    /// the one before.
    pub(super) fn want(&mut self, wanted: Option<Version>, now: Instant) {
        let plan = |version: &Option<Version>| Some(Arc::clone(&version.as_ref()?.plan));
        if plan(&wanted) != plan(&self.wanted) {
            (self.due_at, self.failures) = (now, 0);
        }
        if wanted.is_some() && plan(&wanted) == plan(&self.enforced) {
            self.enforced.clone_from(&wanted);
        }
        self.wanted = wanted;
    }

    pub(super) fn is_wanted(&self) -> bool {
        self.wanted.is_some()
    }

    /// When there will be something to do; `None` while the engine is at it.
    pub(super) fn due_at(&self) -> Option<Instant> {
        self.under_way.is_none().then_some(self.due_at)
    }

    /// What the engine is to be asked for; it is taken for asked.
    pub(super) fn begin(&mut self) -> Job {
        let job = match &self.wanted {
            Some(wanted) => Job::Apply(wanted.clone()),
            None => Job::Remove,
        };
        self.enforced = None;
        self.under_way = Some(job.clone());
        job
    }

    /// The engine has done what it was asked. The plan is asserted again after `period`; answers
    /// whether nothing is left to do for ever.
    pub(super) fn succeeded(&mut self, now: Instant, period: Duration) -> bool {
        let Some(job) = self.under_way.take() else {
            return false;
        };
        self.failures = 0;
        let is_newest = match (&job, &self.wanted) {
            (Job::Apply(done), Some(wanted)) => done.plan == wanted.plan,
            (Job::Remove, None) => return true,
            _ => false,
        };
        self.due_at = if is_newest { now + period } else { now };
        if let Job::Apply(done) = job {
            self.enforced = Some(done);
        }
        false
    }

    /// The engine could not do it. What has become wanted meanwhile is due at once.
    pub(super) fn failed(&mut self, now: Instant) {
        let job = self.under_way.take();
        let is_newest = match (&job, &self.wanted) {
            (Some(Job::Apply(tried)), Some(wanted)) => tried.plan == wanted.plan,
            (Some(Job::Remove), None) => true,
            _ => false,
        };
        if !is_newest {
            self.due_at = now;
            return;
        }
        let doubled = RETRY_FIRST * 2_u32.pow(self.failures.min(8));
        self.due_at = now + doubled.min(RETRY_LAST);
        self.failures += 1;
    }

    /// NAT gateways that the engine has followed, with their states in what it enforces.
    pub(super) fn followed(&self) -> &[(NatGatewayId, NatGatewayState)] {
        let enforced = self.enforced.as_ref();
        enforced.map_or(&[], |version| &version.unsettled)
    }

    /// Those are recorded.
    pub(super) fn settled(&mut self) {
        if let Some(enforced) = &mut self.enforced {
            enforced.unsettled.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use model::VpcId;
    use model::network::NamesPlan;

    use super::*;

    const PERIOD: Duration = Duration::from_secs(30);

    /// Versions with different numbers have different plans.
    fn version(number: u8, gateways: &[NatGatewayState]) -> Version {
        let plan = VpcPlan {
            vpc_id: VpcId::from_random(1),
            cidrs: Vec::new(),
            ipv6_cidr: None,
            resolver: Ipv4Addr::new(10, 0, 0, number),
            names: NamesPlan {
                dns_support: true,
                dns_hostnames: true,
                hosts: Vec::new(),
            },
            subnets: Vec::new(),
            interfaces: Vec::new(),
            groups: Vec::new(),
        };
        let ids = (1..).map(NatGatewayId::from_random);
        Version {
            plan: Arc::new(plan),
            unsettled: ids.zip(gateways.iter().copied()).collect(),
        }
    }

    fn applies(job: &Job, number: u8) -> bool {
        matches!(job, Job::Apply(version) if version.plan.resolver.octets()[3] == number)
    }

    #[test]
    fn a_plan_is_applied_once_and_asserted_now_and_then() {
        let now = Instant::now();
        let mut network = Network::new(Some(version(1, &[])), now);
        assert_eq!(network.due_at(), Some(now));
        assert!(applies(&network.begin(), 1));
        assert_eq!(network.due_at(), None);
        assert!(!network.succeeded(now, PERIOD));
        assert_eq!(network.due_at(), Some(now + PERIOD));
        network.want(Some(version(1, &[])), now);
        assert_eq!(network.due_at(), Some(now + PERIOD));
        network.want(Some(version(2, &[])), now);
        assert_eq!(network.due_at(), Some(now));
    }

    #[test]
    fn what_changes_meanwhile_is_gathered() {
        let now = Instant::now();
        for fails in [false, true] {
            let mut network = Network::new(Some(version(1, &[])), now);
            network.begin();
            network.want(Some(version(2, &[])), now);
            network.want(Some(version(3, &[])), now);
            assert_eq!(network.due_at(), None);
            if fails {
                network.failed(now);
            } else {
                network.succeeded(now, PERIOD);
            }
            assert_eq!(network.due_at(), Some(now));
            assert!(applies(&network.begin(), 3));
        }
    }

    #[test]
    fn failures_are_retried_ever_later() {
        let now = Instant::now();
        let mut network = Network::new(Some(version(1, &[])), now);
        let mut waits = Vec::new();
        for _ in 0..9 {
            network.begin();
            network.failed(now);
            waits.push(network.due_at().unwrap() - now);
        }
        let millis: Vec<u128> = waits.iter().map(Duration::as_millis).collect();
        let expected = [250, 500, 1000, 2000, 4000, 5000, 5000, 5000, 5000];
        assert_eq!(millis, expected);
        // Another plan has another chance.
        network.want(Some(version(2, &[])), now);
        assert_eq!(network.due_at(), Some(now));
        network.begin();
        network.failed(now);
        assert_eq!(network.due_at(), Some(now + RETRY_FIRST));
    }

    #[test]
    fn gateways_wait_for_their_plan() {
        use NatGatewayState::{Deleting, Pending};
        let now = Instant::now();
        let mut network = Network::new(Some(version(1, &[Pending])), now);
        assert_eq!(network.followed().len(), 0);
        network.begin();
        // A second one is made while the engine is at the first.
        network.want(Some(version(2, &[Pending, Pending])), now);
        network.succeeded(now, PERIOD);
        assert_eq!(network.followed().len(), 1);
        network.settled();
        assert_eq!(network.followed().len(), 0);
        network.begin();
        network.failed(now);
        assert_eq!(network.followed().len(), 0);
        network.begin();
        network.succeeded(now, PERIOD);
        assert_eq!(network.followed().len(), 2);
        network.settled();
        // One that nothing is routed to: its end changes nothing in the plan.
        network.want(Some(version(2, &[Deleting])), now);
        assert_eq!(
            network.followed(),
            [(NatGatewayId::from_random(1), Deleting)]
        );
        assert_eq!(network.due_at(), Some(now + PERIOD));
    }

    #[test]
    fn the_network_of_a_vpc_that_is_gone_is_removed() {
        let now = Instant::now();
        let mut network = Network::new(Some(version(1, &[])), now);
        network.begin();
        network.want(None, now);
        assert!(!network.succeeded(now, PERIOD));
        assert!(!network.is_wanted());
        assert!(matches!(network.begin(), Job::Remove));
        network.failed(now);
        assert_eq!(network.due_at(), Some(now + RETRY_FIRST));
        assert!(matches!(network.begin(), Job::Remove));
        assert!(network.succeeded(now, PERIOD));
    }
}
