//! Services as the operations write them, and how one looks from outside.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::time::Duration;

use model::balancing::{Target, TargetGroup};
use model::network::NetworkInterface;
use model::service::{
    BreakerThreshold, CircuitBreaker, DeploymentConfiguration, DeploymentId, LaunchChoice,
    PropagateTags, RevisionImage, Service, ServiceDeployment, ServiceDeploymentId,
    ServiceLoadBalancer, ServiceNetwork, ServiceSpec, ServiceStatus,
};
use model::task::TaskStatus;
use model::task_definition::TaskDefinition;
use model::{TaskId, UnixMillis};
use rules::service::{NewIds, begin};
use store::{BalancingNoun as _, StoreError, TaskRow, Tx};

use crate::fixtures::{self, CLUSTER, CONTAINER};
use crate::world::{World, now, random_bits};
use crate::{balancer_stories, fixtures::task_definition};

/// How `events` call the target group.
pub(crate) const GROUP_ARN: &str = "group";

/// What is asked for besides the count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kind {
    /// The tasks are targets of the group of [`balancer_stories`].
    pub(crate) balanced: bool,
    pub(crate) breaker: bool,
}

/// The n-th revision of what a service is.
fn spec(kind: Kind, revision: u32) -> ServiceSpec {
    let family = family(revision);
    let balanced = ServiceLoadBalancer {
        target_group_arn: GROUP_ARN.to_owned(),
        target_group_id: balancer_stories::group().id,
        container_name: CONTAINER.to_owned(),
        container_port: 80,
    };
    ServiceSpec {
        task_definition_arn: task_definition(&family, &[]).arn,
        family,
        revision: 1,
        launch: LaunchChoice::Type("FARGATE".to_owned()),
        platform_version: "LATEST".to_owned(),
        network: ServiceNetwork {
            subnets: vec![fixtures::subnet().id.to_string()],
            ..ServiceNetwork::default()
        },
        load_balancers: kind.balanced.then_some(balanced).into_iter().collect(),
        health_check_grace_period_seconds: None,
        deployment: DeploymentConfiguration {
            circuit_breaker: kind.breaker.then_some(CircuitBreaker {
                enable: true,
                rollback: true,
                reset_on_healthy_task: true,
                threshold: BreakerThreshold::default(),
            }),
            ..DeploymentConfiguration::default()
        },
        enable_execute_command: false,
        enable_ecs_managed_tags: false,
        propagate_tags: PropagateTags::None,
        zone_rebalancing: false,
    }
}

pub(crate) fn family(revision: u32) -> String {
    format!("web-{revision}")
}

fn begin_deployment(
    tx: &mut Tx<'_>,
    service: &Service,
    kind: Kind,
    revision: u32,
    // Transactions run on threads that do not know the test's time.
    now: UnixMillis,
) -> Result<(), StoreError> {
    let definition = TaskDefinition {
        compatibilities: vec!["FARGATE".to_owned()],
        ..task_definition(&family(revision), &[])
    };
    tx.task_definition_put(&definition)?;
    let images = vec![RevisionImage {
        container: CONTAINER.to_owned(),
        image: "busybox".to_owned(),
        digest: None,
        is_consistent: true,
    }];
    let mut records: Vec<ServiceDeployment> = Vec::new();
    for deployment in &service.deployments {
        records.extend(tx.service_deployment_find(&deployment.service_deployment)?);
    }
    let ids = NewIds {
        deployment: DeploymentId::from_random(random_bits()),
        record: ServiceDeploymentId::from_random(random_bits()),
    };
    let spec = spec(kind, revision);
    let begun = begin(service, spec, images, ids, &[], &records, now);
    tx.service_put(&begun.service)?;
    tx.service_revision_put(&begun.revision)?;
    for record in &begun.records {
        tx.service_deployment_put(record)?;
    }
    Ok(())
}

/// What `CreateService` does.
pub(crate) async fn create(world: &World, name: &'static str, kind: Kind, count: u32) {
    let now = now();
    let service = Service {
        cluster: CLUSTER.to_owned(),
        name: name.to_owned(),
        status: ServiceStatus::Active,
        desired_count: count,
        spec: spec(kind, 1),
        deployments: Vec::new(),
        created_at: now,
        created_by: "arn:aws:iam::000000000000:root".to_owned(),
        tags: Vec::new(),
        steady_since: None,
        rebalancing_since: None,
        complaints: BTreeMap::new(),
        inactive_at: None,
    };
    world
        .write(move |tx| begin_deployment(tx, &service, kind, 1, now))
        .await;
}

/// What `UpdateService` with another task definition does.
pub(crate) async fn update(world: &World, name: &'static str, kind: Kind, revision: u32) {
    let now = now();
    world
        .write(move |tx| {
            let service = tx.service_find(CLUSTER, name)?.unwrap();
            begin_deployment(tx, &service, kind, revision, now)
        })
        .await;
}

/// What `UpdateService` with another count, and `DeleteService`, do.
pub(crate) async fn change(
    world: &World,
    name: &'static str,
    change: impl FnOnce(&mut Service) + Send + 'static,
) {
    world
        .write(move |tx| {
            let mut service = tx.service_find(CLUSTER, name)?.unwrap();
            change(&mut service);
            tx.service_put(&service)
        })
        .await;
}

/// `DeleteService` with `force`.
pub(crate) async fn delete(world: &World, name: &'static str) {
    change(world, name, |service| {
        service.status = ServiceStatus::Draining;
        service.desired_count = 0;
    })
    .await;
}

pub(crate) async fn delete_group(world: &World) {
    world
        .write(|tx| {
            let group = balancer_stories::group();
            tx.balancing_delete::<TargetGroup>(group.id.as_str())?;
            for target in tx.balancing_list::<Target>()? {
                tx.balancing_delete::<Target>(&target.id())?;
            }
            Ok(())
        })
        .await;
}

/// Services with all that is theirs, at one moment.
#[derive(Debug)]
pub(crate) struct Look {
    pub(crate) services: BTreeMap<String, Service>,
    /// By service, in the order in which they were told, without names that differ each time.
    pub(crate) events: BTreeMap<String, Vec<String>>,
    rows: Vec<TaskRow>,
    interfaces: Vec<NetworkInterface>,
    pub(crate) targets: Vec<Target>,
}

impl Look {
    pub(crate) async fn at(world: &World, names: &'static [&'static str]) -> Self {
        world.read(move |tx| Self::read(tx, names)).await
    }

    fn read(tx: &Tx<'_>, names: &[&str]) -> Result<Self, StoreError> {
        let (mut services, mut events) = (BTreeMap::new(), BTreeMap::new());
        for name in names {
            let Some(service) = tx.service_find(CLUSTER, name)? else {
                continue;
            };
            let told = tx.service_events(CLUSTER, name)?.into_iter().rev();
            let told = told.map(|event| nameless(&event.message, name));
            events.insert((*name).to_owned(), told.collect());
            services.insert((*name).to_owned(), service);
        }
        Ok(Self {
            services,
            events,
            rows: tx.task_rows()?,
            interfaces: tx.network_interface_list()?,
            targets: tx.balancing_list()?,
        })
    }

    pub(crate) fn tasks_of<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a TaskRow> {
        self.rows.iter().filter(move |row| {
            let of = row.task.service.as_ref();
            of.is_some_and(|of| of.name == name)
        })
    }

    /// Tasks of the service that are wanted and have not ended.
    pub(crate) fn live<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a TaskRow> {
        let live = |row: &&TaskRow| row.task.wants_to_run(&row.observation);
        self.tasks_of(name).filter(live)
    }

    pub(crate) fn running<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a TaskRow> {
        self.live(name)
            .filter(|row| row.observation.status == TaskStatus::Running)
    }

    pub(crate) fn address(&self, task: &TaskId) -> Option<Ipv4Addr> {
        let mut all = self.interfaces.iter();
        let own = all.find(|one| one.task().is_some_and(|(of, _)| of == task))?;
        Some(own.private_address)
    }

    /// The target row of a task that has not stopped.
    pub(crate) fn target(&self, task: &TaskId) -> Option<&Target> {
        let address = self.address(task)?;
        self.targets.iter().find(|target| target.address == address)
    }

    /// What holds at any time for one service with 100 and 200 percent.
    pub(crate) fn check(&self, name: &str, most: u32, told: &str) {
        let service = &self.services[name];
        let live = self.live(name).count();
        assert!(live <= most as usize, "{told}: {live} of {most} tasks live");
        let ids: BTreeSet<_> = service.deployments.iter().map(|one| one.id).collect();
        assert_eq!(ids.len(), service.deployments.len(), "{told}");
        let is_active = service.status == ServiceStatus::Active;
        assert!(!is_active || !ids.is_empty(), "{told}: there is no PRIMARY");
        for row in self.tasks_of(name) {
            let (task, observation) = (&row.task, &row.observation);
            let is_target = self.target(&task.id).is_some();
            // What ended by itself may still drain; what serves must not be told to end.
            let is_told_to_end = task.stop.is_some() && observation.ended.is_none();
            let runs = observation.status == TaskStatus::Running;
            assert!(
                !(is_told_to_end && is_target && runs),
                "{told}: {} stops before it has drained",
                task.id
            );
        }
    }

    /// Every target that takes requests is one of a task that runs, or ran a moment ago.
    pub(crate) fn check_targets(&self, told: &str) {
        let owned: BTreeSet<Ipv4Addr> = self
            .rows
            .iter()
            .filter(|row| row.observation.stopped_at.is_none())
            .filter_map(|row| self.address(&row.task.id))
            .collect();
        let mut taking = self
            .targets
            .iter()
            .filter(|one| one.deregistered_at.is_none());
        let orphan = taking.find(|target| !owned.contains(&target.address));
        assert!(orphan.is_none(), "{told}: {orphan:?} is nobody's");
    }
}

/// `(service web) has started 1 tasks: (task 0123…).` becomes `has started 1 tasks`.
fn nameless(message: &str, service: &str) -> String {
    let message = message
        .strip_prefix(&format!("(service {service}) "))
        .unwrap_or(message);
    let cut = message.split(": (task").next().unwrap_or(message);
    let words = cut.split(' ').map(|word| {
        let is_id = word.starts_with("ecs-svc/");
        if is_id { "ecs-svc/N)" } else { word }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Time passes for everybody, and who dies is replaced.
pub(crate) async fn pass(world: &mut World, millis: u64) {
    tokio::time::sleep(Duration::from_millis(millis)).await;
    if !world.host.is_alive() {
        world.crash().await;
    }
    world.host.step_all();
    world.host.tell_checks();
}
