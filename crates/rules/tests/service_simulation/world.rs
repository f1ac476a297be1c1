//! The world around one service: its nouns as the store has them, the clock, the host's room, and tasks that
//! live as `life` says. It knows no rule of how services are run.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

use model::service::{
    DeploymentConfiguration, DeploymentId, LaunchChoice, PropagateTags, RolloutState, Service,
    ServiceDeployment, ServiceDeploymentStatus, ServiceLoadBalancer, ServiceNetwork,
    ServiceRevision, ServiceSpec, ServiceStatus,
};
use model::task::{StopCode, TaskStatus};
use model::{Pace, TargetGroupId, UnixMillis};
use rules::service::TaskView;

use crate::invariants::History;
use crate::life::{Build, Life};
use crate::notes::Notes;
use crate::planted::Bug;
use crate::random::Random;

/// The time at which every world begins.
pub(crate) const EPOCH: UnixMillis = UnixMillis(1_700_000_000_000);
const STORY_MAX: usize = 400;

pub(crate) struct World {
    pub(crate) random: Random,
    pub(crate) now: UnixMillis,
    pub(crate) pace: Pace,
    pub(crate) service: Service,
    /// Of live deployments and of the last one that completed.
    pub(crate) revisions: BTreeMap<DeploymentId, ServiceRevision>,
    /// Those of live deployments, and the one that is not final yet.
    pub(crate) records: Vec<ServiceDeployment>,
    pub(crate) last_completed: Option<DeploymentId>,
    /// Tasks whose end was not settled, by id; `lives` has the same order.
    pub(crate) views: Vec<TaskView>,
    pub(crate) lives: Vec<Life>,
    /// What the task definition's revisions are worth.
    pub(crate) builds: BTreeMap<u32, Build>,
    /// What the image's tag means now.
    pub(crate) tag: u32,
    pub(crate) zones: BTreeSet<String>,
    pub(crate) alarms: BTreeSet<String>,
    /// How many tasks the host has room for.
    pub(crate) room: usize,
    pub(crate) place_after: Option<UnixMillis>,
    pub(crate) place_pause: i64,
    /// Target groups (`true`) that no load balancer uses.
    pub(crate) is_unused: bool,
    pub(crate) drain_millis: i64,
    /// Whether tasks that wait for their targets show as DEACTIVATING.
    pub(crate) shows_deactivating: bool,
    pub(crate) is_consistent: bool,
    /// Whether random things go wrong.
    pub(crate) faults: bool,
    pub(crate) next_fault: UnixMillis,
    /// Something has changed since the last decision that was carried out.
    pub(crate) dirty: bool,
    pub(crate) wake_at: Option<UnixMillis>,
    pub(crate) retry_at: Option<UnixMillis>,
    pub(crate) steps: u64,
    pub(crate) decisions: u64,
    pub(crate) starts: u64,
    pub(crate) history: History,
    pub(crate) bug: Option<Bug>,
    /// The last things that happened, when they are wanted.
    pub(crate) tells: bool,
    pub(crate) story: VecDeque<String>,
    /// Everything that was said in `events`.
    pub(crate) said: Vec<String>,
    /// Every random time is the shortest.
    pub(crate) is_regular: bool,
    /// What was decided, for stories.
    pub(crate) notes: Option<Notes>,
}

impl World {
    /// A world whose service has not begun its first deployment.
    pub(crate) fn new(seed: u64) -> Self {
        let spec = plain_spec(1);
        Self {
            random: Random(seed),
            now: EPOCH,
            pace: Pace::REAL,
            service: Service {
                cluster: "c".to_owned(),
                name: "s".to_owned(),
                status: ServiceStatus::Active,
                desired_count: 1,
                spec,
                deployments: Vec::new(),
                created_at: EPOCH,
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
            views: Vec::new(),
            lives: Vec::new(),
            builds: BTreeMap::new(),
            tag: 1,
            zones: BTreeSet::from(["eu-a".to_owned()]),
            alarms: BTreeSet::new(),
            room: usize::MAX,
            place_after: None,
            place_pause: 1000,
            is_unused: false,
            drain_millis: 0,
            shows_deactivating: false,
            is_consistent: true,
            faults: false,
            next_fault: EPOCH,
            dirty: true,
            wake_at: None,
            retry_at: None,
            steps: 0,
            decisions: 0,
            starts: 0,
            history: History::default(),
            bug: None,
            tells: false,
            story: VecDeque::new(),
            said: Vec::new(),
            is_regular: false,
            notes: None,
        }
    }

    /// Adds a line to the story; `line` is asked only if someone listens.
    pub(crate) fn tell(&mut self, line: impl FnOnce() -> String) {
        if !self.tells {
            return;
        }
        if self.story.len() == STORY_MAX {
            self.story.pop_front();
        }
        let seconds = self.now.millis_since(EPOCH);
        let mut text = format!("{:>9}.{:03} ", seconds / 1000, seconds % 1000);
        let _ = write!(text, "{}", line());
        self.story.push_back(text);
    }

    pub(crate) fn bits(&mut self) -> u128 {
        let high = self.random.below(usize::MAX);
        let low = self.random.below(usize::MAX);
        (high as u128) << 64 | low as u128
    }

    /// A number of milliseconds from `low` to below `end`.
    pub(crate) fn millis(&mut self, low: i64, end: i64) -> i64 {
        if self.is_regular {
            return low;
        }
        let width = usize::try_from(end - low).unwrap();
        low + i64::try_from(self.random.below(width)).unwrap()
    }

    /// `retire` of a task.
    pub(crate) fn retire(&mut self, index: usize, code: StopCode) {
        self.lives[index].retire = true;
        let view = &mut self.views[index];
        view.is_leaving = true;
        view.is_retiring = true;
        view.stop_code = view.stop_code.or(Some(code));
        if self.shows_deactivating && view.status == TaskStatus::Running {
            view.status = TaskStatus::Deactivating;
        }
    }

    pub(crate) fn tell_task(&mut self, index: usize, line: impl FnOnce() -> String) {
        if self.tells {
            let name = self.name_of(index);
            self.tell(|| format!("{name} {}", line()));
        }
    }

    /// A short name of a task, with the revision that it is of.
    pub(crate) fn name_of(&self, index: usize) -> String {
        let view = &self.views[index];
        let revision = self.revisions.get(&view.deployment);
        let revision = revision.map_or(0, |one| one.spec.revision);
        format!("task {}/r{revision}", &view.id.as_str()[..6])
    }

    pub(crate) fn unfinished_records(&self) -> impl Iterator<Item = &ServiceDeployment> {
        self.records.iter().filter(|one| !one.status.is_final())
    }

    /// Stores a record; what it says of the end is remembered.
    pub(crate) fn put_record(&mut self, record: ServiceDeployment) {
        match record.status {
            ServiceDeploymentStatus::Successful => {
                self.last_completed = Some(record.target.revision);
            }
            ServiceDeploymentStatus::RollbackSuccessful => {
                let back = record.rollback.as_ref().map(|one| one.revision);
                self.last_completed = back.or(self.last_completed);
            }
            _ => {}
        }
        match self.records.iter_mut().find(|one| one.id == record.id) {
            Some(old) => *old = record,
            None => self.records.push(record),
        }
    }

    /// Forgets revisions and records that nobody asks for any more.
    pub(crate) fn forget_old(&mut self) {
        let deployments = &self.service.deployments;
        let live = |id: DeploymentId| deployments.iter().any(|one| one.id == id);
        let kept = self.last_completed;
        self.revisions
            .retain(|id, _| live(*id) || kept == Some(*id));
        let closed = &mut self.history.closed;
        self.records.retain(|record| {
            let mut owners = deployments.iter();
            let is_kept =
                !record.status.is_final() || owners.any(|one| one.service_deployment == record.id);
            if !is_kept {
                closed.insert(record.id.clone());
            }
            is_kept
        });
    }

    pub(crate) fn primary_state(&self) -> Option<RolloutState> {
        self.service.primary().map(|one| one.rollout_state)
    }
}

/// A spec without anything optional, of a revision of the task definition.
pub(crate) fn plain_spec(revision: u32) -> ServiceSpec {
    ServiceSpec {
        task_definition_arn: format!("arn:aws:ecs:eu-x:0:task-definition/web:{revision}"),
        family: "web".to_owned(),
        revision,
        launch: LaunchChoice::Type("FARGATE".to_owned()),
        platform_version: "LATEST".to_owned(),
        network: ServiceNetwork::default(),
        load_balancers: Vec::new(),
        health_check_grace_period_seconds: None,
        deployment: DeploymentConfiguration::default(),
        enable_execute_command: false,
        enable_ecs_managed_tags: false,
        propagate_tags: PropagateTags::None,
        zone_rebalancing: false,
    }
}

/// The `number`th target group.
pub(crate) fn balancer(number: u16) -> ServiceLoadBalancer {
    let id = TargetGroupId::from_random(u128::from(number));
    ServiceLoadBalancer {
        target_group_arn: format!("arn:aws:elasticloadbalancing:eu-x:0:targetgroup/tg/{id}"),
        target_group_id: id,
        container_name: "app".to_owned(),
        container_port: 80 + number,
    }
}
