//! A service and its tasks as unit tests want them: put together by hand, at one moment.

use std::collections::{BTreeMap, BTreeSet};

use model::service::{
    DeploymentId, LaunchChoice, RevisionImage, RolloutState, Service, ServiceDeployment,
    ServiceDeploymentId, ServiceDeploymentStatus, ServiceLoadBalancer, ServiceNetwork,
    ServiceRevision, ServiceSpec, ServiceStatus,
};
use model::task::TaskStatus;
use model::{Pace, TargetGroupId, TaskId, UnixMillis};

use super::{
    Decision, NewIds, Snapshot, TargetSeen, TargetView, TaskView, begin, decide, draft::Draft,
};

/// The time at which scenes begin.
pub(super) const NOON: UnixMillis = UnixMillis(1_700_000_000_000);

pub(super) struct Scene {
    pub(super) now: UnixMillis,
    pub(super) service: Service,
    pub(super) revisions: BTreeMap<DeploymentId, ServiceRevision>,
    pub(super) records: Vec<ServiceDeployment>,
    pub(super) last_completed: Option<DeploymentId>,
    pub(super) tasks: Vec<TaskView>,
    pub(super) zones: BTreeSet<String>,
    pub(super) alarms: BTreeSet<String>,
}

impl Scene {
    /// A service whose first deployment, number 1, has just begun.
    pub(super) fn new(desired: u32, change: impl FnOnce(&mut ServiceSpec)) -> Self {
        let scene = Self {
            now: NOON,
            service: Service {
                cluster: "c".to_owned(),
                name: "s".to_owned(),
                status: ServiceStatus::Active,
                desired_count: desired,
                spec: spec(),
                deployments: Vec::new(),
                created_at: NOON,
                created_by: "arn:aws:iam::000000000000:root".to_owned(),
                tags: Vec::new(),
                steady_since: None,
                rebalancing_since: None,
                complaints: BTreeMap::new(),
                inactive_at: None,
            },
            revisions: BTreeMap::new(),
            records: Vec::new(),
            last_completed: None,
            tasks: Vec::new(),
            zones: BTreeSet::from(["a".to_owned()]),
            alarms: BTreeSet::new(),
        };
        scene.deploys(change)
    }

    /// The next deployment begins; what it changes is the spec that the service has.
    pub(super) fn deploys(mut self, change: impl FnOnce(&mut ServiceSpec)) -> Self {
        let number = u128::try_from(self.revisions.len() + 1).unwrap();
        let ids = NewIds {
            deployment: id(number),
            record: ServiceDeploymentId::from_random(number),
        };
        let mut spec = self.service.spec.clone();
        change(&mut spec);
        let image = RevisionImage {
            container: "app".to_owned(),
            image: "app:latest".to_owned(),
            digest: Some("sha256:0".to_owned()),
            is_consistent: true,
        };
        let images = vec![image];
        let (service, records) = (&self.service, &self.records);
        let begun = begin(service, spec, images, ids, &[], records, self.now);
        self.service = begun.service;
        self.revisions.insert(begun.revision.id, begun.revision);
        self.records
            .retain(|old| begun.records.iter().all(|new| new.id != old.id));
        self.records.extend(begun.records);
        self
    }

    /// The PRIMARY has completed.
    pub(super) fn completed(mut self) -> Self {
        let primary = &mut self.service.deployments[0];
        primary.rollout_state = RolloutState::Completed;
        self.last_completed = Some(primary.id);
        let record = self.records.last_mut().unwrap();
        record.status = ServiceDeploymentStatus::Successful;
        self
    }

    /// A task of the deployment of this number that has run for an hour, but for what is changed.
    pub(super) fn task(mut self, deployment: u128, change: impl FnOnce(&mut TaskView)) -> Self {
        let number = u128::try_from(self.tasks.len()).unwrap();
        let deployment = id(deployment);
        let balancers = &self.revisions[&deployment].spec.load_balancers;
        let targets = balancers.iter().map(|one| TargetView {
            target_group_arn: one.target_group_arn.clone(),
            port: one.container_port,
            seen: TargetSeen::Healthy,
        });
        let started_at = self.now.plus_millis(-3_600_000);
        let mut view = TaskView {
            id: TaskId::from_random(number << 64 | number),
            deployment,
            created_at: started_at,
            zone: "a".to_owned(),
            capacity_provider: None,
            status: TaskStatus::Running,
            is_leaving: false,
            is_retiring: false,
            is_stopping: false,
            stop_code: None,
            started_at: Some(started_at),
            health: None,
            targets: targets.collect(),
            protected_until: None,
            digests: BTreeMap::new(),
        };
        change(&mut view);
        self.tasks.push(view);
        self
    }

    /// So many of [`Self::task`].
    pub(super) fn tasks(
        self,
        count: usize,
        deployment: u128,
        change: impl Fn(&mut TaskView),
    ) -> Self {
        (0..count).fold(self, |scene, _| scene.task(deployment, &change))
    }

    pub(super) fn decide(&self) -> Decision {
        decide(&self.snapshot())
    }

    /// Lets a part of a decision be made, and answers what it says.
    pub(super) fn drafted<R>(&self, make: impl FnOnce(&mut Draft<'_>) -> R) -> R {
        make(&mut Draft::new(&self.snapshot()))
    }

    pub(super) fn snapshot(&self) -> Snapshot<'_> {
        Snapshot {
            now: self.now,
            pace: Pace::REAL,
            service: &self.service,
            revisions: self.revisions.iter().map(|(id, one)| (*id, one)).collect(),
            records: &self.records,
            last_completed: self.last_completed,
            tasks: &self.tasks,
            alarms: self.alarms.clone(),
            zones: self.zones.clone(),
            place_after: None,
        }
    }

    /// Places, in the order in which they were added, of the tasks that a decision takes away.
    pub(super) fn places(&self, decision: &Decision) -> Vec<usize> {
        let place = |id: &TaskId| self.tasks.iter().position(|one| one.id == *id).unwrap();
        decision
            .retires
            .iter()
            .map(|one| place(&one.task))
            .collect()
    }
}

/// Of the deployment of this number.
pub(super) fn id(number: u128) -> DeploymentId {
    DeploymentId::from_random(number)
}

/// How many tasks a decision starts.
pub(super) fn started(decision: &Decision) -> usize {
    decision.starts.iter().map(|one| one.providers.len()).sum()
}

/// With one load balancer.
pub(super) fn balanced(spec: &mut ServiceSpec) {
    spec.load_balancers = vec![ServiceLoadBalancer {
        target_group_arn: "tg".to_owned(),
        target_group_id: TargetGroupId::from_random(1),
        container_name: "app".to_owned(),
        container_port: 80,
    }];
}

fn spec() -> ServiceSpec {
    ServiceSpec {
        task_definition_arn: "arn:aws:ecs:eu-x:0:task-definition/web:1".to_owned(),
        family: "web".to_owned(),
        revision: 1,
        launch: LaunchChoice::Type("FARGATE".to_owned()),
        platform_version: "LATEST".to_owned(),
        network: ServiceNetwork::default(),
        load_balancers: Vec::new(),
        health_check_grace_period_seconds: None,
        deployment: model::service::DeploymentConfiguration::default(),
        enable_execute_command: false,
        enable_ecs_managed_tags: false,
        propagate_tags: model::service::PropagateTags::None,
        zone_rebalancing: false,
    }
}
