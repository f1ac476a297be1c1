//! Tasks of services as the operations on tasks see them, and where tasks are made.

use std::collections::BTreeMap;

use aws_api::ecs::{self as api, Ecs};
use launch::{Capacity, LaunchError, Launched, Moment, NetworkWish, Shortage, Wish, launch};
use model::arn::Scope;
use model::balancing::Target;
use model::service::{
    DeploymentId, LaunchChoice, PropagateTags, Service, ServiceLoadBalancer, ServiceNetwork,
    ServiceRevision, ServiceSpec, ServiceStatus,
};
use model::task::{StopCode, Task, TaskObservation, TaskOverride, TaskService, TaskStatus};
use model::{TargetGroupId, TaskId, UnixMillis};
use operations::ecs::interrupt_spot_task;
use store::{StoreError, Tx};

use crate::support::{NOW, World, counting, refusal, texts};

const SERVICE: &str = "shop";

fn deployment() -> DeploymentId {
    DeploymentId::from_random(7)
}

fn spec(world: &World) -> ServiceSpec {
    ServiceSpec {
        task_definition_arn: String::new(),
        family: "web".to_owned(),
        revision: 1,
        launch: LaunchChoice::Type("FARGATE".to_owned()),
        platform_version: "LATEST".to_owned(),
        network: ServiceNetwork {
            subnets: world.subnets.clone(),
            ..Default::default()
        },
        load_balancers: vec![ServiceLoadBalancer {
            target_group_arn: String::new(),
            target_group_id: group(),
            container_name: "app".to_owned(),
            container_port: 80,
        }],
        health_check_grace_period_seconds: None,
        deployment: Default::default(),
        enable_execute_command: false,
        enable_ecs_managed_tags: false,
        propagate_tags: PropagateTags::None,
        zone_rebalancing: false,
    }
}

fn group() -> TargetGroupId {
    TargetGroupId::from_random(1)
}

/// A cluster with a definition and a service that wants `desired` tasks and has none.
async fn world(desired: u32) -> World {
    let world = World::new().await;
    world.cluster("default").await;
    world.definition("web").await;
    let spec = spec(&world);
    write(&world, move |tx| {
        tx.service_put(&Service {
            cluster: "default".to_owned(),
            name: SERVICE.to_owned(),
            status: ServiceStatus::Active,
            desired_count: desired,
            spec: spec.clone(),
            deployments: Vec::new(),
            created_at: NOW,
            created_by: String::new(),
            tags: Vec::new(),
            steady_since: None,
            rebalancing_since: None,
            complaints: BTreeMap::new(),
            inactive_at: None,
        })?;
        tx.service_revision_put(&ServiceRevision {
            id: deployment(),
            cluster: "default".to_owned(),
            service: SERVICE.to_owned(),
            created_at: NOW,
            spec,
            images: Vec::new(),
        })
    })
    .await;
    world
}

async fn write<T: Send + 'static>(
    world: &World,
    body: impl FnOnce(&mut Tx<'_>) -> Result<T, StoreError> + Send + 'static,
) -> T {
    world.store.write(body).await.unwrap()
}

/// What differs between launches.
#[derive(Clone)]
struct Asked {
    count: usize,
    provider: Option<&'static str>,
    capacity: Capacity,
    zone: Option<String>,
    digest: Option<&'static str>,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            count: 1,
            provider: None,
            capacity: Capacity::UNBOUNDED,
            zone: None,
            digest: None,
        }
    }
}

async fn try_start(world: &World, asked: Asked) -> Result<Launched, LaunchError> {
    let subnets = world.subnets.clone();
    world
        .store
        .write(move |tx| {
            let definition = tx.task_definition_find("web", 1)?.unwrap();
            let digests = asked.digest.map(|one| ("app".to_owned(), one.to_owned()));
            let service = TaskService {
                name: SERVICE.to_owned(),
                deployment: deployment(),
            };
            let wish = Wish {
                cluster: "default",
                definition: &definition,
                overrides: &TaskOverride::default(),
                providers: &vec![asked.provider.map(str::to_owned); asked.count],
                platform_version: "1.4.0",
                network: NetworkWish {
                    subnets: &subnets,
                    security_groups: &[],
                    public_range: None,
                    ipv6: false,
                },
                enable_execute_command: false,
                group: &Service::group_of(SERVICE),
                started_by: Some(&deployment().to_string()),
                tags: &[],
                service: Some(&service),
                digests: &digests.into_iter().collect(),
                zone: asked.zone.as_deref(),
            };
            let moment = Moment {
                scope: Scope {
                    account_id: "000000000000".to_owned(),
                    region: "us-east-1".to_owned(),
                },
                now: NOW,
                random: counting,
                capacity: asked.capacity,
            };
            launch(tx, &wish, &moment)
        })
        .await
}

async fn start(world: &World, asked: Asked) -> Launched {
    try_start(world, asked).await.unwrap()
}

async fn stored(world: &World, id: &TaskId) -> Task {
    let id = id.clone();
    write(world, move |tx| Ok(tx.task_find(&id)?.unwrap().task)).await
}

async fn observe(world: &World, id: &TaskId, status: TaskStatus) {
    let observation = TaskObservation {
        status,
        stopped_at: (status == TaskStatus::Stopped).then_some(NOW),
        ..Default::default()
    };
    world.observe(id.as_str(), observation).await;
}

async fn register(world: &World, id: &TaskId) {
    let id = id.clone();
    write(world, move |tx| {
        let interface = tx.network_interface_of_task(&id)?.unwrap();
        tx.balancing_put(&Target {
            target_group_id: group(),
            address: interface.private_address,
            port: 80,
            availability_zone: None,
            registered_at: NOW,
            deregistered_at: None,
        })
    })
    .await;
}

async fn stop(world: &World, id: &TaskId, reason: &str) -> api::Task {
    let input = api::StopTaskInput {
        task: Some(id.to_string()),
        reason: Some(reason.to_owned()),
        cluster: None,
    };
    let output = world.ecs.stop_task(&world.call, input).await.unwrap();
    output.task.unwrap()
}

#[tokio::test]
async fn what_a_service_wishes_is_in_its_tasks() {
    let world = world(2).await;
    let zone = "us-east-1b";
    let asked = Asked {
        count: 4,
        zone: Some(zone.to_owned()),
        digest: Some("sha256:1"),
        provider: Some("FARGATE_SPOT"),
        ..Default::default()
    };
    let launched = start(&world, asked).await;
    assert_eq!((launched.tasks.len(), launched.shortage), (4, None));
    for id in &launched.tasks {
        let task = stored(&world, id).await;
        assert_eq!(task.availability_zone, zone);
        assert_eq!(task.group, "service:shop");
        assert_eq!(task.service.unwrap().deployment, deployment());
        assert_eq!(task.capacity_provider.as_deref(), Some("FARGATE_SPOT"));
        assert_eq!(
            task.containers[0].pinned_digest.as_deref(),
            Some("sha256:1")
        );
    }
    let nowhere = Asked {
        zone: Some("us-east-1f".to_owned()),
        ..Default::default()
    };
    let launched = start(&world, nowhere).await;
    assert_eq!(launched.shortage, Some(Shortage::Addresses));
}

#[tokio::test]
async fn tasks_take_room_until_they_have_stopped() {
    let world = world(2).await;
    let capacity = |cpu_units, memory_mib| Capacity {
        cpu_units,
        memory_mib,
    };
    let check = async |asked: usize, capacity, expected: usize| {
        let asked = Asked {
            count: asked,
            capacity,
            ..Default::default()
        };
        let launched = start(&world, asked.clone()).await;
        let shortage = (expected < asked.count).then_some(Shortage::Capacity);
        assert_eq!(
            (launched.tasks.len(), launched.shortage),
            (expected, shortage)
        );
        launched.tasks
    };
    // Tasks of 256 CPU units and 512 MiB.
    let first = check(5, capacity(10_000, 1535), 2).await;
    check(1, capacity(10_000, 1535), 0).await;
    check(1, capacity(767, 10_000), 0).await;
    observe(&world, &first[0], TaskStatus::Deprovisioning).await;
    check(1, capacity(10_000, 1535), 0).await;
    observe(&world, &first[0], TaskStatus::Stopped).await;
    check(3, capacity(768, 10_000), 2).await;
}

#[tokio::test]
async fn no_room_is_told_in_awss_words() {
    let mut world = world(2).await;
    world.ecs.capacity = Capacity {
        cpu_units: 256,
        memory_mib: 512,
    };
    let mut input = world.run_task("web");
    input.count = Some(2);
    input.client_token = Some("again".to_owned());
    let output = world.run(input.clone()).await;
    assert_eq!(output.tasks.unwrap().len(), 1);
    let reason = "Capacity is unavailable at this time. \
                  Please try again later or in a different availability zone";
    let reasons = |failures: Option<Vec<api::Failure>>| -> Vec<String> {
        let failures = failures.unwrap().into_iter();
        failures.filter_map(|failure| failure.reason).collect()
    };
    assert_eq!(reasons(output.failures), [reason]);
    // A call that made nothing is not remembered.
    input.client_token = Some("other".to_owned());
    for _ in 0..2 {
        let output = world.run(input.clone()).await;
        assert_eq!(output.tasks.as_deref(), Some(&[][..]));
        assert_eq!(reasons(output.failures), [reason, reason]);
    }
}

#[tokio::test]
async fn a_task_with_targets_is_taken_out_of_service_first() {
    let world = world(2).await;
    let launched = start(
        &world,
        Asked {
            count: 2,
            ..Default::default()
        },
    )
    .await;
    let [target, plain] = &launched.tasks[..] else {
        panic!("two tasks");
    };
    for id in [target, plain] {
        observe(&world, id, TaskStatus::Running).await;
    }
    register(&world, target).await;
    let shown = stop(&world, target, "first").await;
    assert_eq!(shown.last_status.as_deref(), Some("DEACTIVATING"));
    assert_eq!(shown.desired_status.as_deref(), Some("STOPPED"));
    assert_eq!(shown.stop_code.as_deref(), Some("UserInitiated"));
    assert_eq!(shown.stopped_reason.as_deref(), Some("first"));
    let before = stored(&world, target).await;
    assert_eq!(before.stop, None);
    assert_eq!(
        before.retire.as_ref().unwrap().code,
        StopCode::UserInitiated
    );
    // A second call changes nothing.
    let again = stop(&world, target, "second").await;
    assert_eq!(again, shown);
    assert_eq!(stored(&world, target).await, before);
    // Nobody sends anything to the other one.
    let shown = stop(&world, plain, "at once").await;
    assert_eq!(shown.last_status.as_deref(), Some("RUNNING"));
    let task = stored(&world, plain).await;
    assert_eq!(
        (task.retire, task.stop.unwrap().reason.as_str()),
        (None, "at once")
    );
}

async fn protect(
    world: &World,
    tasks: &[&str],
    enabled: bool,
    minutes: Option<i32>,
) -> (Vec<api::ProtectedTask>, Vec<api::Failure>) {
    let input = api::UpdateTaskProtectionInput {
        cluster: None,
        tasks: texts(tasks),
        protection_enabled: Some(enabled),
        expires_in_minutes: minutes,
    };
    let output = world.ecs.update_task_protection(&world.call, input).await;
    let output = output.unwrap();
    (output.protected_tasks.unwrap(), output.failures.unwrap())
}

async fn protection(world: &World, task: &TaskId) -> (Option<bool>, Option<i64>) {
    let input = api::GetTaskProtectionInput {
        cluster: None,
        tasks: texts(&[task.as_str()]),
    };
    let output = world.ecs.get_task_protection(&world.call, input).await;
    let shown = output.unwrap().protected_tasks.unwrap().remove(0);
    (
        shown.protection_enabled,
        shown.expiration_date.map(|at| at.millis()),
    )
}

#[tokio::test]
async fn tasks_of_services_can_be_protected() {
    let mut world = world(2).await;
    let asked = Asked {
        count: 3,
        ..Default::default()
    };
    let tasks = start(&world, asked).await.tasks;
    let id = |index: usize| tasks[index].as_str();
    let after = |minutes: i64| Some(NOW.0 + minutes * 60_000);
    assert_eq!(protection(&world, &tasks[0]).await, (Some(false), None));
    let (protected, failures) = protect(&world, &[id(0)], true, None).await;
    assert_eq!(
        (protected[0].protection_enabled, failures.len()),
        (Some(true), 0)
    );
    assert_eq!(
        protection(&world, &tasks[0]).await,
        (Some(true), after(120))
    );
    protect(&world, &[id(0), id(1)], true, Some(2880)).await;
    assert_eq!(
        protection(&world, &tasks[0]).await,
        (Some(true), after(2880))
    );
    // More than the service is to have tasks; what is protected can be protected longer.
    let (protected, failures) = protect(&world, &[id(2), id(1)], true, Some(1)).await;
    assert_eq!(failures[0].reason.as_deref(), Some("DEPLOYMENT_BLOCKED"));
    assert_eq!(protected.len(), 1);
    let (protected, _) = protect(&world, &[id(0)], false, None).await;
    assert_eq!(
        (
            protected[0].protection_enabled,
            protected[0].expiration_date
        ),
        (Some(false), None)
    );
    assert_eq!(protection(&world, &tasks[0]).await, (Some(false), None));
    // Protection that has expired is none.
    world.ecs.clock = || UnixMillis(NOW.0 + 60_000);
    assert_eq!(protection(&world, &tasks[1]).await, (Some(false), None));
    let (_, failures) = protect(&world, &[id(2)], true, None).await;
    assert_eq!(failures, []);
}

#[tokio::test]
async fn what_cannot_be_protected_is_a_failure() {
    let world = world(2).await;
    let single = world.run(world.run_task("web")).await.tasks.unwrap();
    let single = single[0].task_arn.clone().unwrap();
    let leaving = start(&world, Asked::default()).await.tasks.remove(0);
    stop(&world, &leaving, "over").await;
    let unknown = "0".repeat(32);
    let named = [single.as_str(), leaving.as_str(), &unknown];
    let (protected, failures) = protect(&world, &named, true, None).await;
    assert_eq!(protected, []);
    let reasons: Vec<_> = failures
        .iter()
        .filter_map(|failure| failure.reason.as_deref())
        .collect();
    assert_eq!(reasons, ["TASK_NOT_VALID", "TASK_NOT_VALID", "MISSING"]);
    assert_eq!(failures[0].arn.as_deref(), Some(single.as_str()));
    for minutes in [0, 2881] {
        let input = api::UpdateTaskProtectionInput {
            tasks: texts(&[&unknown]),
            protection_enabled: Some(true),
            expires_in_minutes: Some(minutes),
            cluster: None,
        };
        let error = refusal(world.ecs.update_task_protection(&world.call, input).await);
        assert!(error.starts_with("InvalidParameterException"), "{error}");
    }
}

#[tokio::test]
async fn running_spot_tasks_can_be_interrupted() {
    let world = world(2).await;
    let spot = Asked {
        provider: Some("FARGATE_SPOT"),
        ..Default::default()
    };
    let spot = start(&world, spot).await.tasks.remove(0);
    let other = start(&world, Asked::default()).await.tasks.remove(0);
    let interrupt = async |id: &TaskId| {
        let id = id.clone();
        let interrupted = world
            .store
            .write(move |tx| interrupt_spot_task(tx, &id, NOW))
            .await;
        interrupted.map_err(|error| error.to_string())
    };
    let problem = interrupt(&spot).await.unwrap_err();
    assert!(
        problem.ends_with("does not run: it is PROVISIONING"),
        "{problem}"
    );
    for id in [&spot, &other] {
        observe(&world, id, TaskStatus::Running).await;
    }
    let problem = interrupt(&other).await.unwrap_err();
    assert!(
        problem.contains("does not run on Spot capacity"),
        "{problem}"
    );
    let problem = interrupt(&TaskId::from_random(99)).await.unwrap_err();
    assert!(problem.starts_with("there is no task"), "{problem}");
    register(&world, &spot).await;
    stop(&world, &spot, "by and by").await;
    // It does not wait for the targets.
    assert_eq!(interrupt(&spot).await, Ok(()));
    let task = stored(&world, &spot).await;
    let cause = task.stop.unwrap();
    assert_eq!(cause.code, StopCode::SpotInterruption);
    assert_eq!(cause.reason, "Your Spot Task was interrupted.");
    let problem = interrupt(&spot).await.unwrap_err();
    assert!(problem.ends_with("is stopping already"), "{problem}");
}
