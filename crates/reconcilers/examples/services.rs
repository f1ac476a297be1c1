//! How the service loop bears a thousand services: for `cargo xtask bench --only services`.
//!
//! The store is real. What an engine would do is done to the rows at once: tasks run when they were made,
//! and have stopped when they are to stop.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::time::{Duration, Instant};

use launch::Capacity;
use model::arn::Scope;
use model::network::{Ipv4Cidr, SecurityGroup, Subnet, Vpc};
use model::service::{
    DeploymentConfiguration, DeploymentId, LaunchChoice, PropagateTags, RevisionImage,
    RolloutState, Service, ServiceDeploymentId, ServiceNetwork, ServiceSpec, ServiceStatus,
};
use model::task::{ContainerObservation, ContainerStatus, TaskObservation, TaskStatus};
use model::task_definition::{ContainerDefinition, TaskDefinition, TaskDefinitionStatus};
use model::{Pace, SecurityGroupId, SubnetId, UnixMillis, VpcId};
use reconcilers::{Clock, Services, Surroundings};
use rules::service::{NewIds, begin};
use store::{Store, StoreError, Tx};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

const CLUSTER: &str = "bench";
const SERVICES: u32 = 1000;
const DIGEST: &str = "sha256:0000000000000000000000000000000000000000000000000000000000000000";
/// How many idle passes are timed.
const PASSES: u32 = 200;

#[tokio::main]
#[expect(clippy::print_stdout, reason = "the figures are this program's output")]
async fn main() -> Outcome<()> {
    for tasks in [1, 10] {
        let found = measure(tasks).await?;
        println!(
            "{SERVICES} services with {tasks} tasks each: converged in {:.2} s of the loop's time, an idle \
             pass {:.2} ms, one dead task noticed and replaced in {:.2} ms, {:.0} MiB",
            found.converged.as_secs_f64(),
            found.idle.as_secs_f64() * 1e3,
            found.replaced.as_secs_f64() * 1e3,
            found.memory_mib,
        );
    }
    Ok(())
}

struct Found {
    converged: Duration,
    idle: Duration,
    replaced: Duration,
    memory_mib: f64,
}

async fn measure(tasks: u32) -> Outcome<Found> {
    let directory = tempfile::tempdir()?;
    let store = Store::open(&directory.path().join("state.db"))?;
    store.write(prepare).await?;
    store
        .write(move |tx| (0..SERVICES).try_for_each(|number| create(tx, number, tasks)))
        .await?;
    let surroundings = Surroundings {
        clock: Clock(now),
        // Tasks without checks are healthy at once.
        pace: Pace::new(Pace::SCALE_MAX),
        random: rand,
        scope: Scope {
            account_id: "000000000000".to_owned(),
            region: "us-east-1".to_owned(),
        },
        capacity: Capacity::UNBOUNDED,
        public_addresses: None,
    };
    let mut services = Services::new(store.clone(), surroundings);
    let mut converged = Duration::ZERO;
    while !store.read(is_converged).await? {
        let began = Instant::now();
        while !services.pass().await? {}
        converged += began.elapsed();
        store.write_observed(live).await?;
    }
    while !services.pass().await? {}
    let began = Instant::now();
    for _ in 0..PASSES {
        services.pass().await?;
    }
    let idle = began.elapsed() / PASSES;
    store.write_observed(end_one).await?;
    let began = Instant::now();
    services.pass().await?;
    let replaced = began.elapsed();
    Ok(Found {
        converged,
        idle,
        replaced,
        memory_mib: resident_mib()?,
    })
}

fn prepare(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    tx.vpc_put(&Vpc {
        id: VpcId::from_random(1),
        cidr: Ipv4Cidr::new(Ipv4Addr::new(10, 0, 0, 0), 16).ok_or(StoreError::WorkerLost)?,
        secondary_cidrs: Vec::new(),
        ipv6: None,
        is_default: true,
        dns_support: true,
        dns_hostnames: true,
        dhcp_options_id: None,
        tags: Vec::new(),
    })?;
    for zone in 0..3_u8 {
        let base = Ipv4Addr::new(10, 0, zone * 64, 0);
        tx.subnet_put(&Subnet {
            id: SubnetId::from_random(zone.into()),
            vpc_id: VpcId::from_random(1),
            cidr: Ipv4Cidr::new(base, 18).ok_or(StoreError::WorkerLost)?,
            availability_zone: format!("us-east-1{}", char::from(b'a' + zone)),
            availability_zone_id: format!("use1-az{zone}"),
            is_default: true,
            map_public_ip_on_launch: false,
            ipv6: None,
            assign_ipv6_address_on_creation: false,
            tags: Vec::new(),
        })?;
    }
    tx.security_group_put(&SecurityGroup {
        id: SecurityGroupId::from_random(1),
        vpc_id: VpcId::from_random(1),
        name: "default".to_owned(),
        description: String::new(),
        tags: Vec::new(),
    })?;
    tx.task_definition_put(&definition())?;
    Ok(())
}

fn definition() -> TaskDefinition {
    TaskDefinition {
        family: "bench".to_owned(),
        revision: 1,
        arn: "arn:aws:ecs:us-east-1:000000000000:task-definition/bench:1".to_owned(),
        status: TaskDefinitionStatus::Active,
        containers: vec![ContainerDefinition {
            name: "app".to_owned(),
            image: "app".to_owned(),
            essential: true,
            ..ContainerDefinition::default()
        }],
        cpu: Some(256),
        memory_mib: Some(512),
        network_mode: Some("awsvpc".to_owned()),
        requires_compatibilities: vec!["FARGATE".to_owned()],
        compatibilities: vec!["FARGATE".to_owned()],
        requires_attributes: Vec::new(),
        task_role_arn: None,
        execution_role_arn: None,
        volumes: Vec::new(),
        placement_constraints: Vec::new(),
        runtime_platform: None,
        pid_mode: None,
        ipc_mode: None,
        ephemeral_storage_gib: None,
        enable_fault_injection: None,
        tags: Vec::new(),
        registered_at: UnixMillis(0),
        registered_by: String::new(),
        deregistered_at: None,
        delete_requested_at: None,
    }
}

/// What `CreateService` stores.
fn create(tx: &mut Tx<'_>, number: u32, tasks: u32) -> Result<(), StoreError> {
    let spec = ServiceSpec {
        task_definition_arn: definition().arn,
        family: "bench".to_owned(),
        revision: 1,
        launch: LaunchChoice::Type("FARGATE".to_owned()),
        platform_version: "LATEST".to_owned(),
        network: ServiceNetwork {
            subnets: (0..3)
                .map(|zone| SubnetId::from_random(zone).to_string())
                .collect(),
            ..ServiceNetwork::default()
        },
        load_balancers: Vec::new(),
        health_check_grace_period_seconds: None,
        deployment: DeploymentConfiguration::default(),
        enable_execute_command: false,
        enable_ecs_managed_tags: false,
        propagate_tags: PropagateTags::None,
        zone_rebalancing: true,
    };
    let service = Service {
        cluster: CLUSTER.to_owned(),
        name: format!("service-{number}"),
        status: ServiceStatus::Active,
        desired_count: tasks,
        spec: spec.clone(),
        deployments: Vec::new(),
        created_at: now(),
        created_by: String::new(),
        tags: Vec::new(),
        steady_since: None,
        rebalancing_since: None,
        complaints: BTreeMap::new(),
        inactive_at: None,
    };
    let images = vec![RevisionImage {
        container: "app".to_owned(),
        image: "app".to_owned(),
        digest: None,
        is_consistent: true,
    }];
    let ids = NewIds {
        deployment: DeploymentId::from_random(rand()),
        record: ServiceDeploymentId::from_random(rand()),
    };
    let begun = begin(&service, spec, images, ids, &[], &[], now());
    tx.service_put(&begun.service)?;
    tx.service_revision_put(&begun.revision)?;
    begun
        .records
        .iter()
        .try_for_each(|record| tx.service_deployment_put(record))
}

/// What an engine would do: everything runs, and nothing runs on that is to stop.
fn live(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    for key in tx.task_unfinished()? {
        let status = match (key.stop_requested, key.status) {
            (true, _) => TaskStatus::Stopped,
            (false, TaskStatus::Provisioning) => TaskStatus::Running,
            _ => continue,
        };
        tx.task_observe(&key.id, &observation(status))?;
        if status == TaskStatus::Stopped {
            tx.network_interface_release(&key.id)?;
        }
    }
    Ok(())
}

fn end_one(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    let Some(first) = tx.task_unfinished()?.into_iter().next() else {
        return Ok(());
    };
    tx.task_observe(&first.id, &observation(TaskStatus::Stopped))?;
    tx.network_interface_release(&first.id)
}

fn observation(status: TaskStatus) -> TaskObservation {
    let ended = status == TaskStatus::Stopped;
    TaskObservation {
        status,
        started_at: Some(now()),
        stopped_at: ended.then(now),
        containers: vec![ContainerObservation {
            name: "app".to_owned(),
            status: if ended {
                ContainerStatus::Stopped
            } else {
                ContainerStatus::Running
            },
            image_digest: Some(DIGEST.to_owned()),
            ..ContainerObservation::default()
        }],
        ..TaskObservation::default()
    }
}

fn is_converged(tx: &Tx<'_>) -> Result<bool, StoreError> {
    let services = tx.service_list(CLUSTER)?;
    Ok(services.iter().all(|service| {
        let mut deployments = service.deployments.iter();
        deployments.all(|one| one.rollout_state == RolloutState::Completed)
    }))
}

fn now() -> UnixMillis {
    let since = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default();
    UnixMillis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Numbers that differ are enough here.
fn rand() -> u128 {
    use std::hash::{BuildHasher as _, RandomState};
    let half = || u128::from(RandomState::new().hash_one(0));
    (half() << 64) | half()
}

/// What this process has in memory.
fn resident_mib() -> Outcome<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line
        .and_then(|line| line.split_whitespace().next())
        .unwrap_or("0");
    Ok(kib.parse::<f64>()? / 1024.0)
}
