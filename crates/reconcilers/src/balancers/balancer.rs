//! One load balancer: what is wanted of its data plane, what the engine is known to serve, what is due.
//!
//! Only decisions; the loop beside this asks the engine.

use std::sync::Arc;
use std::time::Duration;

use model::LoadBalancerId;
use model::balancing::BalancerPlan;
use tokio::time::Instant;

use super::settle::Done;

#[derive(Debug)]
pub(super) struct Balancer {
    /// `None` when the load balancer is gone.
    wanted: Option<Arc<BalancerPlan>>,
    /// What the engine was asked for and has not answered yet.
    under_way: Option<Job>,
    /// What the engine has done and the store does not know yet.
    unsettled: Option<Job>,
    /// What the engine has done and the store knows.
    settled: Option<Job>,
    due_at: Instant,
    failures: u32,
    /// Why it failed, once it did so several times in a row, and whether the store knows.
    failure: Option<(String, bool)>,
}

/// Something to ask the engine for.
#[derive(Debug, Clone)]
pub(super) enum Job {
    Apply(Arc<BalancerPlan>),
    Remove,
}

/// How soon something that failed is tried again; twice as long after every further failure.
const RETRY_FIRST: Duration = Duration::from_millis(250);
const RETRY_LAST: Duration = Duration::from_secs(5);
/// After so many failures in a row the API tells of them: about two seconds, in which what passes has
/// passed.
const FAILURES_TOLD: u32 = 4;

impl Balancer {
    pub(super) fn new(wanted: Option<Arc<BalancerPlan>>, now: Instant) -> Self {
        Self {
            wanted,
            under_way: None,
            unsettled: None,
            settled: None,
            due_at: now,
            failures: 0,
            failure: None,
        }
    }

    /// Whether it failed the last time.
    pub(super) fn is_retry(&self) -> bool {
        self.failures > 0
    }

    /// Takes what is wanted from now on. Another plan than before is due at once, whatever came of the
    /// one before.
    pub(super) fn want(&mut self, wanted: Option<Arc<BalancerPlan>>, now: Instant) {
        if wanted != self.wanted {
            (self.due_at, self.failures) = (now, 0);
            self.wanted = wanted;
        }
    }

    pub(super) fn is_wanted(&self) -> bool {
        self.wanted.is_some()
    }

    /// When there will be something to do; `None` while the engine is at it, or has done all.
    pub(super) fn due_at(&self) -> Option<Instant> {
        let is_gone = matches!(self.unsettled, Some(Job::Remove)) && self.wanted.is_none();
        (self.under_way.is_none() && !is_gone).then_some(self.due_at)
    }

    /// What the engine is to be asked for; it is taken for asked.
    pub(super) fn begin(&mut self) -> Job {
        let job = self.job();
        self.under_way = Some(job.clone());
        job
    }

    /// The engine has done what it was asked. The plan is asserted again after `period`.
    pub(super) fn succeeded(&mut self, now: Instant, period: Duration) {
        let Some(job) = self.under_way.take() else {
            return;
        };
        self.failures = 0;
        self.failure = None;
        self.due_at = if job.is(&self.job()) {
            now + period
        } else {
            now
        };
        let is_known = self.settled.as_ref().is_some_and(|known| known.is(&job));
        self.unsettled = (!is_known).then_some(job);
    }

    /// The engine could not do it. What has become wanted meanwhile is due at once.
    pub(super) fn failed(&mut self, why: String, now: Instant) {
        let tried = self.under_way.take();
        if !tried.is_some_and(|job| job.is(&self.job())) {
            self.due_at = now;
            return;
        }
        let doubled = RETRY_FIRST * 2_u32.pow(self.failures.min(8));
        self.due_at = now + doubled.min(RETRY_LAST);
        self.failures += 1;
        let is_known = matches!(&self.failure, Some((known, _)) if *known == why);
        if self.failures >= FAILURES_TOLD && self.wanted.is_some() && !is_known {
            self.failure = Some((why, false));
        }
    }

    /// What the store does not know yet.
    pub(super) fn unsettled(&self, id: &LoadBalancerId) -> Option<Done> {
        let Some(done) = &self.unsettled else {
            return match &self.failure {
                Some((why, false)) => Some(Done::Fails(id.clone(), why.clone())),
                _ => None,
            };
        };
        match done {
            Job::Apply(plan) => {
                let nodes = plan.nodes.iter();
                let interfaces = nodes.map(|node| node.interface_id.clone());
                Some(Done::Serves(id.clone(), interfaces.collect()))
            }
            // One that is wanted again is not gone.
            Job::Remove if self.wanted.is_none() => Some(Done::Gone(id.clone())),
            Job::Remove => None,
        }
    }

    /// The store knows what the engine has done.
    pub(super) fn settled(&mut self) {
        self.settled = self.unsettled.take();
    }

    /// The store knows why it fails.
    pub(super) fn told(&mut self) {
        if let Some((_, is_told)) = &mut self.failure {
            *is_told = true;
        }
    }

    fn job(&self) -> Job {
        match &self.wanted {
            Some(plan) => Job::Apply(Arc::clone(plan)),
            None => Job::Remove,
        }
    }
}

impl Job {
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Apply(one), Self::Apply(other)) => one == other,
            (Self::Remove, Self::Remove) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use model::VpcId;
    use model::balancing::Scheme;

    use super::*;

    const PERIOD: Duration = Duration::from_secs(30);

    /// Plans with different numbers are different.
    fn plan(number: u32) -> Arc<BalancerPlan> {
        let settings = rules::balancing::attributes::load_balancer_settings(
            &std::collections::BTreeMap::default(),
        );
        Arc::new(BalancerPlan {
            id: id(),
            arn: number.to_string(),
            path: "app/one/0".to_owned(),
            scheme: Scheme::Internal,
            vpc_id: VpcId::from_random(1),
            settings,
            pace: model::Pace::REAL,
            nodes: Vec::new(),
            listeners: Vec::new(),
            target_groups: Vec::new(),
            certificates: Vec::new(),
        })
    }

    fn id() -> LoadBalancerId {
        LoadBalancerId::from_random(1)
    }

    fn applies(job: &Job, number: u32) -> bool {
        matches!(job, Job::Apply(plan) if plan.arn == number.to_string())
    }

    #[test]
    fn a_plan_is_applied_once_and_asserted_now_and_then() {
        let now = Instant::now();
        let mut balancer = Balancer::new(Some(plan(1)), now);
        assert_eq!(balancer.due_at(), Some(now));
        assert!(applies(&balancer.begin(), 1));
        assert_eq!(balancer.due_at(), None);
        balancer.succeeded(now, PERIOD);
        assert_eq!(balancer.unsettled(&id()), Some(Done::Serves(id(), vec![])));
        balancer.settled();
        assert_eq!(balancer.unsettled(&id()), None);
        balancer.want(Some(plan(1)), now);
        assert_eq!(balancer.due_at(), Some(now + PERIOD));
        balancer.begin();
        balancer.succeeded(now, PERIOD);
        assert_eq!(balancer.unsettled(&id()), None, "nothing new");
        balancer.want(Some(plan(2)), now);
        assert_eq!(balancer.due_at(), Some(now));
    }

    #[test]
    fn what_changes_meanwhile_is_gathered() {
        let now = Instant::now();
        for fails in [false, true] {
            let mut balancer = Balancer::new(Some(plan(1)), now);
            balancer.begin();
            balancer.want(Some(plan(2)), now);
            balancer.want(Some(plan(3)), now);
            if fails {
                balancer.failed("why".to_owned(), now);
            } else {
                balancer.succeeded(now, PERIOD);
            }
            assert_eq!(balancer.due_at(), Some(now));
            assert!(applies(&balancer.begin(), 3));
        }
    }

    #[test]
    fn failures_are_retried_ever_later() {
        let now = Instant::now();
        let mut balancer = Balancer::new(Some(plan(1)), now);
        let mut millis = Vec::new();
        for _ in 0..7 {
            balancer.begin();
            balancer.failed("why".to_owned(), now);
            millis.push((balancer.due_at().unwrap() - now).as_millis());
        }
        assert_eq!(millis, [250, 500, 1000, 2000, 4000, 5000, 5000]);
    }

    #[test]
    fn failures_in_a_row_are_told_once() {
        let now = Instant::now();
        let mut balancer = Balancer::new(Some(plan(1)), now);
        for number in 1..=5 {
            balancer.begin();
            balancer.failed("why".to_owned(), now);
            let told = (number >= 4).then(|| Done::Fails(id(), "why".to_owned()));
            assert_eq!(balancer.unsettled(&id()), told);
        }
        balancer.told();
        balancer.begin();
        balancer.failed("why".to_owned(), now);
        assert_eq!(balancer.unsettled(&id()), None);
        balancer.begin();
        balancer.failed("another".to_owned(), now);
        let told = Done::Fails(id(), "another".to_owned());
        assert_eq!(balancer.unsettled(&id()), Some(told));
        balancer.begin();
        balancer.succeeded(now, PERIOD);
        assert!(matches!(balancer.unsettled(&id()), Some(Done::Serves(..))));
    }

    #[test]
    fn one_that_is_gone_is_removed_once() {
        let now = Instant::now();
        let mut balancer = Balancer::new(Some(plan(1)), now);
        balancer.begin();
        balancer.want(None, now);
        balancer.succeeded(now, PERIOD);
        assert!(matches!(balancer.begin(), Job::Remove));
        balancer.failed("why".to_owned(), now);
        assert!(matches!(balancer.begin(), Job::Remove));
        balancer.succeeded(now, PERIOD);
        assert_eq!(balancer.unsettled(&id()), Some(Done::Gone(id())));
        assert_eq!(balancer.due_at(), None);
    }
}
