//! What is forgotten in time, and what is not.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use model::TaskId;
use model::service::{
    DeploymentConfiguration, DeploymentId, LaunchChoice, PropagateTags, Service,
    ServiceDeploymentId, ServiceDeploymentStatus, ServiceNetwork, ServiceSpec, ServiceStatus,
};
use model::task::{Task, TaskObservation, TaskService, TaskStatus};
use rules::service::{Begun, NewIds, begin};

use crate::fixtures::{self, CLUSTER};
use crate::world::{World, now};

#[tokio::test(start_paused = true)]
async fn stopped_tasks_are_forgotten_after_more_than_an_hour() {
    let mut world = World::new().await;
    let stopped = world.run_task(&[]).await;
    let running = world.run_task(&[]).await;
    world.settle().await;
    world.stop_task(&stopped).await;
    world.settle().await;
    for (minutes, known) in [(61, true), (12, false)] {
        // Time that passes without a control plane costs nothing.
        world.die().await;
        tokio::time::sleep(Duration::from_mins(minutes)).await;
        world.start();
        world.settle().await;
        assert_eq!(world.row(&stopped).await.is_some(), known, "{minutes}");
        let running = world.row(&running).await.unwrap();
        assert_eq!(running.observation.status, TaskStatus::Running);
    }
}

/// A service of the fixtures' cluster.
fn service(name: &str, status: ServiceStatus) -> Service {
    Service {
        cluster: CLUSTER.to_owned(),
        name: name.to_owned(),
        status,
        desired_count: 0,
        spec: ServiceSpec {
            task_definition_arn: String::new(),
            family: "web".to_owned(),
            revision: 1,
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
        },
        deployments: Vec::new(),
        created_at: now(),
        created_by: String::new(),
        tags: Vec::new(),
        steady_since: None,
        rebalancing_since: None,
        complaints: BTreeMap::new(),
        inactive_at: (status == ServiceStatus::Inactive).then(now),
    }
}

/// What `begin` makes of the service, with a record of this status.
fn begun(service: &Service, number: u32, status: ServiceDeploymentStatus) -> Begun {
    let ids = NewIds {
        deployment: DeploymentId::from_random(number.into()),
        record: ServiceDeploymentId::from_random(number.into()),
    };
    let at = now().plus_millis(i64::from(number));
    let mut begun = begin(service, service.spec.clone(), Vec::new(), ids, &[], &[], at);
    begun.records[0].status = status;
    begun
}

async fn pass_time(world: &mut World, time: Duration) {
    world.die().await;
    tokio::time::sleep(time).await;
    world.start();
    world.settle().await;
}

#[tokio::test(start_paused = true)]
async fn deleted_services_are_forgotten_after_an_hour() {
    let mut world = World::new().await;
    let (gone, live) = (
        service("gone", ServiceStatus::Inactive),
        service("live", ServiceStatus::Active),
    );
    let stored = [gone, live];
    world
        .write(move |tx| stored.iter().try_for_each(|one| tx.service_put(one)))
        .await;
    for (minutes, known) in [(50, true), (12, false)] {
        pass_time(&mut world, Duration::from_mins(minutes)).await;
        let found = world.read(|tx| tx.service_find(CLUSTER, "gone")).await;
        assert_eq!(found.is_some(), known, "{minutes}");
    }
    let live = world.read(|tx| tx.service_find(CLUSTER, "live")).await;
    assert!(live.is_some());
}

#[tokio::test(start_paused = true)]
async fn old_history_is_forgotten_but_for_what_a_rollback_needs() {
    use ServiceDeploymentStatus::{Stopped, Successful};
    let mut world = World::new().await;
    let web = service("web", ServiceStatus::Active);
    let mut last = web;
    let mut steps = Vec::new();
    // Good, good, bad, and the live one, which never came to its end.
    for (number, status) in [
        (1, Successful),
        (2, Successful),
        (3, Stopped),
        (4, ServiceDeploymentStatus::InProgress),
    ] {
        let step = begun(&last, number, status);
        last = step.service.clone();
        last.deployments.truncate(1);
        steps.push(step);
    }
    let ids: Vec<DeploymentId> = steps.iter().map(|step| step.revision.id).collect();
    world
        .write(move |tx| {
            tx.service_put(&last)?;
            for step in &steps {
                tx.service_revision_put(&step.revision)?;
                tx.service_deployment_put(&step.records[0])?;
            }
            Ok(())
        })
        .await;
    for (days, kept) in [(89, vec![0, 1, 2, 3]), (2, vec![1, 3])] {
        pass_time(&mut world, Duration::from_hours(24 * days)).await;
        let records = world.read(|tx| tx.service_deployment_list(CLUSTER, "web"));
        let records: BTreeSet<DeploymentId> = records
            .await
            .iter()
            .map(|one| one.target.revision)
            .collect();
        let revisions = world.read(|tx| tx.service_revision_ids(CLUSTER, "web"));
        let revisions: BTreeSet<DeploymentId> = revisions.await.into_iter().collect();
        let expected: BTreeSet<DeploymentId> = kept.into_iter().map(|place| ids[place]).collect();
        assert_eq!(records, expected, "{days}");
        assert_eq!(revisions, expected, "{days}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_stopped_task_waits_for_its_service_as_long_as_there_is_one() {
    let mut world = World::new().await;
    let live = service("live", ServiceStatus::Active);
    // A stopped task of each: settled, unsettled, and one whose service is gone.
    let tasks: Vec<Task> = [(90, "live"), (91, "live"), (92, "forgotten")]
        .into_iter()
        .map(|(number, of)| Task {
            service: Some(TaskService {
                name: of.to_owned(),
                deployment: DeploymentId::from_random(1),
            }),
            ..fixtures::task(number, "web", now())
        })
        .collect();
    let ids: Vec<TaskId> = tasks.iter().map(|task| task.id.clone()).collect();
    let ended = TaskObservation {
        status: TaskStatus::Stopped,
        stopped_at: Some(now()),
        ..TaskObservation::default()
    };
    world
        .write(move |tx| {
            tx.service_put(&live)?;
            for task in &tasks {
                tx.task_insert(task)?;
                tx.task_observe(&task.id, &ended)?;
            }
            tx.service_task_settle(&tasks[0].id)
        })
        .await;
    pass_time(&mut world, Duration::from_mins(80)).await;
    for (id, known) in ids.iter().zip([false, true, false]) {
        assert_eq!(world.row(id).await.is_some(), known, "{id}");
    }
}
