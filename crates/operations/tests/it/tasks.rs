//! Running, describing, listing and stopping tasks.

use std::collections::BTreeMap;

use aws_api::ecs::{self as api, Ecs};
use model::UnixMillis;
use model::task::{
    AttachmentStatus, ContainerObservation, ContainerStatus, StopCode, TaskEnd, TaskObservation,
    TaskStatus,
};

use crate::support::{NOW, World, definition, refusal, tag, texts};

async fn world() -> World {
    let world = World::new().await;
    world.cluster("default").await;
    world.definition("web").await;
    world
}

async fn describe(world: &World, arn: &str) -> api::Task {
    let input = api::DescribeTasksInput {
        tasks: texts(&[arn]),
        include: texts(&["TAGS"]),
        cluster: None,
    };
    let output = world.ecs.describe_tasks(&world.call, input).await.unwrap();
    output.tasks.unwrap().remove(0)
}

async fn list(world: &World, input: api::ListTasksInput) -> Vec<String> {
    world
        .ecs
        .list_tasks(&world.call, input)
        .await
        .unwrap()
        .task_arns
        .unwrap()
}

#[tokio::test]
async fn a_task_is_answered_at_every_moment_of_its_life() {
    let world = world().await;
    let mut input = world.run_task("web");
    input.tags = Some(vec![tag("team", "a")]);
    input.enable_ecs_managed_tags = Some(true);
    input.started_by = Some("me".to_owned());
    let output = world.run(input).await;
    assert_eq!(output.failures.as_deref(), Some(&[][..]));
    let task = output.tasks.unwrap().remove(0);
    let arn = task.task_arn.clone().unwrap();
    assert_eq!(
        task.tags,
        Some(vec![
            tag("team", "a"),
            tag("aws:ecs:clusterName", "default")
        ])
    );
    assert_eq!(
        (
            task.last_status.as_deref(),
            task.desired_status.as_deref(),
            task.version
        ),
        (Some("PROVISIONING"), Some("RUNNING"), Some(1))
    );
    let attachment = &task.attachments.as_ref().unwrap()[0];
    assert_eq!(attachment.status.as_deref(), Some("PRECREATED"));
    assert_eq!(attachment.details.as_ref().map(Vec::len), Some(1));
    let container = &task.containers.as_ref().unwrap()[0];
    assert_eq!(container.last_status.as_deref(), Some("PENDING"));
    assert_eq!(container.runtime_id, None);
    assert_eq!(
        (
            task.group.as_deref(),
            task.platform_version.as_deref(),
            task.memory.as_deref()
        ),
        (Some("family:web"), Some("1.4.0"), Some("512"))
    );
    assert_eq!(describe(&world, &arn).await, task);

    let running = TaskObservation {
        status: TaskStatus::Running,
        attachment: AttachmentStatus::Attached,
        containers: vec![ContainerObservation {
            name: "app".to_owned(),
            status: ContainerStatus::Running,
            image_digest: Some("sha256:00".to_owned()),
            pid: Some(7),
            started_at: Some(NOW),
            ..ContainerObservation::default()
        }],
        connectivity_at: Some(NOW),
        started_at: Some(NOW),
        ..TaskObservation::default()
    };
    world.observe(&arn, running.clone()).await;
    let seen = describe(&world, &arn).await;
    assert_eq!(seen.connectivity.as_deref(), Some("CONNECTED"));
    let attachment = &seen.attachments.as_ref().unwrap()[0];
    let details: BTreeMap<_, _> = attachment
        .details
        .iter()
        .flatten()
        .map(|pair| (pair.name.clone().unwrap(), pair.value.clone().unwrap()))
        .collect();
    let container = &seen.containers.as_ref().unwrap()[0];
    let interface = &container.network_interfaces.as_ref().unwrap()[0];
    assert_eq!(
        interface.private_ipv4_address.as_ref(),
        details.get("privateIPv4Address")
    );
    assert_eq!(interface.attachment_id, attachment.id);
    assert!(
        details["privateDnsName"].ends_with(".ec2.internal"),
        "{details:?}"
    );
    assert!(details["macAddress"].starts_with("02:"), "{details:?}");
    assert!(container.runtime_id.as_ref().unwrap().contains('-'));

    let stop = api::StopTaskInput {
        task: Some(arn.clone()),
        ..Default::default()
    };
    let stopping = world
        .ecs
        .stop_task(&world.call, stop.clone())
        .await
        .unwrap()
        .task
        .unwrap();
    assert_eq!(
        (
            stopping.desired_status.as_deref(),
            stopping.last_status.as_deref()
        ),
        (Some("STOPPED"), Some("RUNNING"))
    );
    assert_eq!(
        (
            stopping.stop_code.as_deref(),
            stopping.stopped_reason.as_deref()
        ),
        (Some("UserInitiated"), Some("Task stopped by user"))
    );
    // A second time changes nothing.
    let again = api::StopTaskInput {
        reason: Some("other".to_owned()),
        ..stop
    };
    assert_eq!(
        world
            .ecs
            .stop_task(&world.call, again)
            .await
            .unwrap()
            .task
            .unwrap(),
        stopping
    );

    let mut stopped = running;
    stopped.status = TaskStatus::Stopped;
    stopped.attachment = AttachmentStatus::Deleted;
    stopped.stopped_at = Some(NOW);
    stopped.containers[0].status = ContainerStatus::Stopped;
    stopped.containers[0].exit_code = Some(143);
    world.observe(&arn, stopped).await;
    let ended = describe(&world, &arn).await;
    assert_eq!(ended.last_status.as_deref(), Some("STOPPED"));
    assert_eq!(ended.containers.unwrap()[0].exit_code, Some(143));
    assert_eq!(ended.version, Some(4));
}

#[tokio::test]
async fn the_end_that_was_seen_first_is_told() {
    let world = world().await;
    let task = world
        .run(world.run_task("web"))
        .await
        .tasks
        .unwrap()
        .remove(0);
    let arn = task.task_arn.unwrap();
    let ended = TaskObservation {
        status: TaskStatus::Stopped,
        ended: Some(TaskEnd {
            code: StopCode::TaskFailedToStart,
            reason: "CannotPullContainerError: no".to_owned(),
        }),
        stopped_at: Some(UnixMillis(NOW.0 + 5)),
        ..TaskObservation::default()
    };
    world.observe(&arn, ended).await;
    let stop = api::StopTaskInput {
        task: Some(arn.clone()),
        ..Default::default()
    };
    let seen = world
        .ecs
        .stop_task(&world.call, stop)
        .await
        .unwrap()
        .task
        .unwrap();
    assert_eq!(seen.stop_code.as_deref(), Some("TaskFailedToStart"));
    assert_eq!(
        seen.containers.unwrap()[0].last_status.as_deref(),
        Some("STOPPED")
    );
    assert_eq!(list(&world, Default::default()).await, [""; 0]);
    let stopped = api::ListTasksInput {
        desired_status: Some("STOPPED".to_owned()),
        ..Default::default()
    };
    assert_eq!(list(&world, stopped).await, [arn]);
}

#[tokio::test]
async fn tasks_are_spread_and_addresses_differ() {
    let world = world().await;
    let mut input = world.run_task("web");
    input.count = Some(10);
    let tasks = world.run(input).await.tasks.unwrap();
    let mut zones = BTreeMap::new();
    for task in &tasks {
        *zones
            .entry(task.availability_zone.clone().unwrap())
            .or_insert(0) += 1;
    }
    assert_eq!(
        zones
            .into_values()
            .collect::<Vec<u32>>()
            .iter()
            .sum::<u32>(),
        10
    );
    let mut more = world.run_task("web");
    more.count = Some(2);
    world.run(more).await;
    let interfaces = world.store.read(|tx| {
        let mut interfaces = tx.network_interface_list()?;
        interfaces.sort_by_key(|interface| interface.private_address);
        Ok::<_, store::StoreError>(interfaces)
    });
    let interfaces = interfaces.await.unwrap();
    let mut per_zone = BTreeMap::new();
    let mut addresses = std::collections::BTreeSet::new();
    for interface in &interfaces {
        *per_zone
            .entry(interface.availability_zone.clone())
            .or_insert(0) += 1;
        assert!(addresses.insert(interface.private_address));
        assert_eq!(interface.security_groups[0].as_str(), world.security_group);
    }
    assert_eq!(per_zone.into_values().collect::<Vec<u32>>(), [4, 4, 4]);
}

#[tokio::test]
async fn public_addresses_run_out_as_failures() {
    let world = world().await;
    let mut input = world.run_task("web");
    let network = input.network_configuration.as_mut().unwrap();
    network
        .awsvpc_configuration
        .as_mut()
        .unwrap()
        .assign_public_ip = Some("ENABLED".to_owned());
    input.count = Some(8);
    // A /29 has six addresses to give away.
    let output = world.run(input).await;
    assert_eq!(output.tasks.map(|tasks| tasks.len()), Some(6));
    let failures = output.failures.unwrap();
    assert_eq!(failures.len(), 2);
    assert_eq!(failures[0].reason.as_deref(), Some("RESOURCE:ENI"));
}

#[tokio::test]
async fn a_client_token_is_good_for_one_request() {
    let world = world().await;
    let mut input = world.run_task("web");
    input.client_token = Some("once".to_owned());
    input.count = Some(2);
    let arns = |output: api::RunTaskOutput| -> Vec<_> {
        output
            .tasks
            .unwrap()
            .into_iter()
            .map(|task| task.task_arn)
            .collect()
    };
    let first = arns(world.run(input.clone()).await);
    assert_eq!(arns(world.run(input.clone()).await), first);
    input.count = Some(3);
    let error = refusal(world.ecs.run_task(&world.call, input).await);
    assert!(error.starts_with("ConflictException: "), "{error}");
    assert_eq!(list(&world, Default::default()).await.len(), 2);
}

#[tokio::test]
async fn overrides_are_kept_and_checked() {
    let world = world().await;
    let with = |overrides: api::TaskOverride| api::RunTaskInput {
        overrides: Some(overrides),
        ..world.run_task("web")
    };
    let app = api::ContainerOverride {
        name: Some("app".to_owned()),
        command: texts(&["sleep", "1"]),
        cpu: Some(128),
        ..Default::default()
    };
    let good = api::TaskOverride {
        container_overrides: Some(vec![app.clone()]),
        cpu: Some("1 vCPU".to_owned()),
        memory: Some("2048".to_owned()),
        ..Default::default()
    };
    let task = world.run(with(good)).await.tasks.unwrap().remove(0);
    assert_eq!(
        (task.cpu.as_deref(), task.memory.as_deref()),
        (Some("1024"), Some("2048"))
    );
    assert_eq!(task.containers.unwrap()[0].cpu.as_deref(), Some("128"));
    assert_eq!(
        task.overrides.unwrap().container_overrides,
        Some(vec![app.clone()])
    );

    let check = async |overrides: api::TaskOverride, text: &str| {
        let error = refusal(world.ecs.run_task(&world.call, with(overrides)).await);
        assert!(error.contains(text), "{error}");
    };
    let stranger = api::ContainerOverride {
        name: Some("db".to_owned()),
        ..app.clone()
    };
    check(
        api::TaskOverride { container_overrides: Some(vec![stranger]), ..Default::default() },
        "InvalidParameterException: Override for container named db is not a container in the TaskDefinition.",
    )
    .await;
    check(
        api::TaskOverride {
            cpu: Some("257".to_owned()),
            ..Default::default()
        },
        "No Fargate configuration exists for given values: 257 CPU, 512 memory.",
    )
    .await;
    check(
        api::TaskOverride {
            memory: Some("lots".to_owned()),
            ..Default::default()
        },
        "Invalid 'memory' setting for task.",
    )
    .await;
    let long = api::ContainerOverride {
        command: texts(&[&"x".repeat(9000)]),
        ..app
    };
    check(
        api::TaskOverride {
            container_overrides: Some(vec![long]),
            ..Default::default()
        },
        "Container Overrides length must be at most 8192",
    )
    .await;
}

#[tokio::test]
async fn bad_requests_are_refused_in_aws_words() {
    let world = world().await;
    let mut plain = definition("ec2");
    plain.requires_compatibilities = None;
    plain.network_mode = Some("bridge".to_owned());
    world
        .ecs
        .register_task_definition(&world.call, plain)
        .await
        .unwrap();
    let check = async |change: fn(&mut api::RunTaskInput), text: &str| {
        let mut input = world.run_task("web");
        change(&mut input);
        let error = refusal(world.ecs.run_task(&world.call, input).await);
        assert!(error.contains(text), "{error}");
    };
    check(
        |input| input.network_configuration = None,
        "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
    )
    .await;
    check(
        |input| network(input).subnets = texts(&["subnet-00000000000000000"]),
        "The subnet ID 'subnet-00000000000000000' does not exist",
    )
    .await;
    check(
        |input| network(input).security_groups = texts(&["sg-1"]),
        "The security group 'sg-1' does not exist",
    )
    .await;
    check(
        |input| input.cluster = Some("nope".to_owned()),
        "ClusterNotFoundException",
    )
    .await;
    check(
        |input| input.task_definition = Some("nope".to_owned()),
        "ClientException: TaskDefinition not found.",
    )
    .await;
    check(
        |input| input.task_definition = Some("ec2".to_owned()),
        "Task definition does not support launch_type FARGATE.",
    )
    .await;
    check(
        |input| input.count = Some(11),
        "count must be between 1 and 10",
    )
    .await;
    check(
        |input| input.platform_version = Some("2.0.0".to_owned()),
        "PlatformUnknownException: The specified platform version does not exist.",
    )
    .await;
    check(
        |input| input.launch_type = None,
        "No Container Instances were found in your cluster.",
    )
    .await;
    check(
        |input| input.enable_execute_command = Some(true),
        "InvalidParameterException: The task couldn't be run because a valid taskRoleArn is not \
         being used. Specify a valid task role in your task definition and try again.",
    )
    .await;
    check(
        |input| input.propagate_tags = Some("SERVICE".to_owned()),
        "The SERVICE option is not supported when running a task.",
    )
    .await;
    assert_eq!(list(&world, Default::default()).await, [""; 0]);
}

#[tokio::test]
async fn capacity_providers_place_tasks() {
    let world = World::new().await;
    let cluster = api::CreateClusterInput {
        capacity_providers: texts(&["FARGATE", "FARGATE_SPOT"]),
        default_capacity_provider_strategy: Some(vec![api::CapacityProviderStrategyItem {
            capacity_provider: Some("FARGATE_SPOT".to_owned()),
            weight: Some(1),
            base: None,
        }]),
        ..Default::default()
    };
    world
        .ecs
        .create_cluster(&world.call, cluster)
        .await
        .unwrap();
    world.definition("web").await;
    let input = api::RunTaskInput {
        launch_type: None,
        ..world.run_task("web")
    };
    let task = world.run(input).await.tasks.unwrap().remove(0);
    assert_eq!(task.capacity_provider_name.as_deref(), Some("FARGATE_SPOT"));
    assert_eq!(task.launch_type.as_deref(), Some("FARGATE"));
}

#[tokio::test]
async fn lists_are_filtered_and_paged() {
    let world = world().await;
    world.definition("db").await;
    for (family, started_by) in [("web", "a"), ("web", "b"), ("db", "a")] {
        let input = api::RunTaskInput {
            started_by: Some(started_by.to_owned()),
            ..world.run_task(family)
        };
        world.run(input).await;
    }
    let count = async |change: fn(&mut api::ListTasksInput)| {
        let mut input = api::ListTasksInput::default();
        change(&mut input);
        list(&world, input).await.len()
    };
    assert_eq!(count(|_| {}).await, 3);
    assert_eq!(
        count(|input| input.family = Some("web".to_owned())).await,
        2
    );
    assert_eq!(
        count(|input| input.started_by = Some("a".to_owned())).await,
        2
    );
    assert_eq!(
        count(|input| input.launch_type = Some("EC2".to_owned())).await,
        0
    );
    assert_eq!(
        count(|input| input.desired_status = Some("PENDING".to_owned())).await,
        0
    );
    let mut arns = Vec::new();
    let mut token = None;
    loop {
        let input = api::ListTasksInput {
            max_results: Some(2),
            next_token: token,
            ..Default::default()
        };
        let output = world.ecs.list_tasks(&world.call, input).await.unwrap();
        arns.extend(output.task_arns.unwrap());
        token = output.next_token;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(arns, list(&world, Default::default()).await);
    let refused = async |change: fn(&mut api::ListTasksInput), text: &str| {
        let mut input = api::ListTasksInput::default();
        change(&mut input);
        let error = refusal(world.ecs.list_tasks(&world.call, input).await);
        assert!(error.contains(text), "{error}");
    };
    refused(
        |input| input.service_name = Some("x".to_owned()),
        "ServiceNotFoundException",
    )
    .await;
    refused(
        |input| {
            input.started_by = Some("a".to_owned());
            input.family = Some("web".to_owned());
        },
        "startedBy",
    )
    .await;
    refused(
        |input| input.next_token = Some("zz".to_owned()),
        "Invalid token",
    )
    .await;
}

#[tokio::test]
async fn unknown_tasks_are_missing() {
    let world = world().await;
    let id = "0123456789abcdef0123456789abcdef";
    let input = api::DescribeTasksInput {
        tasks: texts(&[id]),
        ..Default::default()
    };
    let output = world.ecs.describe_tasks(&world.call, input).await.unwrap();
    let failure = &output.failures.unwrap()[0];
    assert_eq!(failure.reason.as_deref(), Some("MISSING"));
    assert!(
        failure
            .arn
            .as_ref()
            .unwrap()
            .ends_with(&format!(":task/default/{id}"))
    );
    let stop = |task: &str| api::StopTaskInput {
        task: Some(task.to_owned()),
        ..Default::default()
    };
    for (task, text) in [
        (id, "The referenced task was not found."),
        ("x", "taskId length should be one of [32,36]"),
        (
            "arn:aws:ecs:us-east-1:000000000000:task/other/0123456789abcdef0123456789abcdef",
            "Identifier is for cluster other. Your cluster is default",
        ),
    ] {
        let error = refusal(world.ecs.stop_task(&world.call, stop(task)).await);
        assert!(error.contains(text), "{error}");
    }
}

fn network(input: &mut api::RunTaskInput) -> &mut api::AwsVpcConfiguration {
    let network = input.network_configuration.as_mut().unwrap();
    network.awsvpc_configuration.as_mut().unwrap()
}
