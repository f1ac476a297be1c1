//! Task definitions.

use aws_api::ecs::{self as api, Ecs};

use crate::support::{World, container, definition, refusal, tag, texts};

#[tokio::test]
async fn a_definition_comes_back_with_defaults() {
    let world = World::new().await;
    let mut input = definition("web");
    input.tags = Some(vec![tag("team", "a")]);
    let containers = input.container_definitions.as_mut().unwrap();
    containers[0].port_mappings = Some(vec![api::PortMapping {
        container_port: Some(80),
        ..Default::default()
    }]);
    let output = world
        .ecs
        .register_task_definition(&world.call, input)
        .await
        .unwrap();
    assert_eq!(
        format!("{output:?}"),
        r#"RegisterTaskDefinitionResponse {taskDefinition: TaskDefinition {taskDefinitionArn: "arn:aws:ecs:us-east-1:000000000000:task-definition/web:1", containerDefinitions: [ContainerDefinition {name: "app", image: "busybox:1", cpu: 0, portMappings: [PortMapping {containerPort: 80, hostPort: 80, protocol: "tcp"}], essential: true, environment: ***, mountPoints: [], volumesFrom: [], systemControls: []}], family: "web", networkMode: "awsvpc", revision: 1, volumes: [], status: "ACTIVE", requiresAttributes: [Attribute {name: "com.amazonaws.ecs.capability.docker-remote-api.1.18"}, Attribute {name: "ecs.capability.task-eni"}], placementConstraints: [], compatibilities: ["EC2", "FARGATE"], requiresCompatibilities: ["FARGATE"], cpu: "256", memory: "512", registeredAt: 1767225600000ms, registeredBy: "arn:aws:iam::000000000000:root"}, tags: [Tag {key: "team", value: "a"}]}"#
    );
    let describe = async |include: &[&str]| {
        let input = api::DescribeTaskDefinitionInput {
            task_definition: Some("web".to_owned()),
            include: texts(include),
        };
        world
            .ecs
            .describe_task_definition(&world.call, input)
            .await
            .unwrap()
    };
    assert_eq!(describe(&[]).await.task_definition, output.task_definition);
    assert_eq!(describe(&[]).await.tags, None);
    assert_eq!(describe(&["TAGS"]).await.tags, output.tags);
}

#[tokio::test]
async fn everything_sent_is_echoed() {
    let world = World::new().await;
    let mut input = definition("whole");
    let mut app = container("app");
    let mut side = container("side");
    side.essential = Some(false);
    app.cpu = Some(128);
    app.memory = Some(256);
    app.memory_reservation = Some(128);
    app.entry_point = texts(&["/bin/sh", "-c"]);
    app.command = texts(&["echo hi"]);
    app.environment = Some(vec![api::KeyValuePair {
        name: Some("A".to_owned()),
        value: Some("1".to_owned()),
    }]);
    app.depends_on = Some(vec![api::ContainerDependency {
        container_name: Some("side".to_owned()),
        condition: Some("SUCCESS".to_owned()),
    }]);
    app.mount_points = Some(vec![api::MountPoint {
        source_volume: Some("data".to_owned()),
        container_path: Some("/data".to_owned()),
        read_only: Some(true),
    }]);
    app.linux_parameters = Some(api::LinuxParameters {
        capabilities: Some(api::KernelCapabilities {
            add: texts(&["SYS_PTRACE"]),
            drop: texts(&["ALL"]),
        }),
        init_process_enabled: Some(true),
        tmpfs: Some(vec![api::Tmpfs {
            container_path: Some("/tmp".to_owned()),
            size: Some(16),
            mount_options: texts(&["noexec"]),
        }]),
        ..Default::default()
    });
    app.ulimits = Some(vec![api::Ulimit {
        name: Some("nofile".to_owned()),
        soft_limit: Some(1024),
        hard_limit: Some(2048),
    }]);
    app.docker_labels = Some([("a".to_owned(), "b".to_owned())].into());
    app.user = Some("1000:1000".to_owned());
    app.working_directory = Some("/srv".to_owned());
    app.readonly_root_filesystem = Some(true);
    app.start_timeout = Some(10);
    app.stop_timeout = Some(20);
    app.version_consistency = Some("disabled".to_owned());
    app.log_configuration = Some(api::LogConfiguration {
        log_driver: Some("awslogs".to_owned()),
        options: Some(
            [
                ("group", "/ecs/web"),
                ("region", "us-east-1"),
                ("stream-prefix", "ecs"),
            ]
            .map(|(name, value)| (format!("awslogs-{name}"), value.to_owned()))
            .into(),
        ),
        secret_options: None,
    });
    input.container_definitions = Some(vec![app.clone(), side]);
    input.volumes = Some(vec![api::Volume {
        name: Some("data".to_owned()),
        host: Some(api::HostVolumeProperties::default()),
        ..Default::default()
    }]);
    input.execution_role_arn = Some("arn:aws:iam::000000000000:role/exec".to_owned());
    input.task_role_arn = Some("arn:aws:iam::000000000000:role/task".to_owned());
    input.runtime_platform = Some(api::RuntimePlatform {
        cpu_architecture: Some("X86_64".to_owned()),
        operating_system_family: Some("LINUX".to_owned()),
    });
    input.ephemeral_storage = Some(api::EphemeralStorage {
        size_in_gib: Some(30),
    });
    let sent = input.clone();
    let output = world
        .ecs
        .register_task_definition(&world.call, input)
        .await
        .unwrap();
    let made = output.task_definition.unwrap();
    // What the server adds is not a difference.
    app.essential = Some(true);
    app.port_mappings = Some(Vec::new());
    app.volumes_from = Some(Vec::new());
    app.system_controls = Some(Vec::new());
    assert_eq!(made.container_definitions.unwrap()[0], app);
    assert_eq!(
        (made.volumes, made.execution_role_arn, made.task_role_arn),
        (sent.volumes, sent.execution_role_arn, sent.task_role_arn)
    );
    assert_eq!(
        (made.runtime_platform, made.ephemeral_storage),
        (sent.runtime_platform, sent.ephemeral_storage)
    );
}

#[tokio::test]
async fn health_checks_and_restart_policies_are_shown_with_their_defaults() {
    let world = World::new().await;
    let mut input = definition("web");
    app(&mut input).health_check = Some(api::HealthCheck {
        command: texts(&["CMD", "true"]),
        ..Default::default()
    });
    app(&mut input).restart_policy = Some(api::ContainerRestartPolicy {
        enabled: Some(true),
        ignored_exit_codes: Some(vec![0, 7]),
        restart_attempt_period: Some(60),
    });
    let registered = world
        .ecs
        .register_task_definition(&world.call, input)
        .await
        .unwrap()
        .task_definition
        .unwrap();
    let container = registered.container_definitions.unwrap().remove(0);
    let check = container.health_check.unwrap();
    assert_eq!(
        (
            check.interval,
            check.timeout,
            check.retries,
            check.start_period
        ),
        (Some(30), Some(5), Some(3), None)
    );
    assert_eq!(check.command, texts(&["CMD", "true"]));
    let policy = container.restart_policy.unwrap();
    assert_eq!(
        (
            policy.enabled,
            policy.ignored_exit_codes,
            policy.restart_attempt_period
        ),
        (Some(true), Some(vec![0, 7]), Some(60))
    );
}

#[tokio::test]
async fn health_checks_that_cannot_be_are_refused() {
    let world = World::new().await;
    let check = async |change: fn(&mut api::RegisterTaskDefinitionInput), text: &str| {
        let mut input = definition("web");
        change(&mut input);
        let result = world.ecs.register_task_definition(&world.call, input).await;
        assert_eq!(refusal(result), format!("ClientException: {text}"));
    };
    check(
        |input| {
            app(input).health_check = Some(api::HealthCheck {
                command: texts(&["CMD", "true"]),
                interval: Some(4),
                ..Default::default()
            });
        },
        "Invalid 'healthCheck.interval' setting for container 'app'. It must be between 5 and 300.",
    )
    .await;
    check(
        |input| {
            let mut other = app(input).clone();
            other.name = Some("other".to_owned());
            other.port_mappings = None;
            other.health_check = Some(api::HealthCheck {
                command: texts(&["NONE"]),
                ..Default::default()
            });
            app(input).depends_on = Some(vec![api::ContainerDependency {
                container_name: Some("other".to_owned()),
                condition: Some("HEALTHY".to_owned()),
            }]);
            input.container_definitions.as_mut().unwrap().push(other);
        },
        "A dependency container with HEALTHY condition must have health check configured",
    )
    .await;
}

#[tokio::test]
async fn what_cannot_act_is_refused_by_name() {
    let world = World::new().await;
    let check = async |change: fn(&mut api::RegisterTaskDefinitionInput), text: &str| {
        let mut input = definition("web");
        change(&mut input);
        let result = world.ecs.register_task_definition(&world.call, input).await;
        assert_eq!(refusal(result), format!("ClientException: {text}"));
    };
    check(
        |input| app(input).secrets = Some(vec![Default::default()]),
        "Neargate does not support containerDefinitions[0].secrets yet.",
    )
    .await;
    check(
        |input| app(input).credential_specs = texts(&["credentialspec:x"]),
        "Neargate does not support containerDefinitions[0].credentialSpecs yet.",
    )
    .await;
    check(
        |input| {
            input.volumes = Some(vec![api::Volume {
                name: Some("efs".to_owned()),
                efs_volume_configuration: Some(Default::default()),
                ..Default::default()
            }]);
        },
        "Neargate does not support volumes[0].efsVolumeConfiguration yet.",
    )
    .await;
    // AWS's own refusals come first.
    check(
        |input| {
            app(input).privileged = Some(true);
            app(input).interactive = Some(true);
        },
        "Fargate compatible task definitions do not support privileged.",
    )
    .await;
    check(
        |input| app(input).cpu = Some(-1),
        "Invalid 'cpu' setting. It must not be negative.",
    )
    .await;
    let mut long = definition("web");
    app(&mut long).command = texts(&[&"x".repeat(70_000)]);
    let error = refusal(world.ecs.register_task_definition(&world.call, long).await);
    assert!(
        error.ends_with("Max allowed length is '65536' bytes."),
        "{error}"
    );
    // Nothing used a revision.
    assert_eq!(world.definition("web").await.revision, Some(1));
}

#[tokio::test]
async fn revisions_are_listed_and_go_their_way() {
    let world = World::new().await;
    let (ecs, call) = (&world.ecs, &world.call);
    for family in ["b", "a", "a", "a"] {
        world.definition(family).await;
    }
    let deregister = async |name: &str| {
        let input = api::DeregisterTaskDefinitionInput {
            task_definition: Some(name.to_owned()),
        };
        ecs.deregister_task_definition(call, input).await
    };
    let made = deregister("a:2").await.unwrap().task_definition.unwrap();
    assert_eq!(made.status.as_deref(), Some("INACTIVE"));
    assert!(made.deregistered_at.is_some());
    deregister("b:1").await.unwrap();
    assert_eq!(
        refusal(deregister("a").await),
        "ClientException: Revision is missing."
    );
    assert_eq!(
        refusal(deregister("a:9").await),
        "ClientException: Unable to describe task definition."
    );

    let list = async |change: fn(&mut api::ListTaskDefinitionsInput)| {
        let mut input = api::ListTaskDefinitionsInput::default();
        change(&mut input);
        let output = ecs.list_task_definitions(call, input).await.unwrap();
        let arns = output.task_definition_arns.unwrap();
        let names = arns
            .iter()
            .map(|arn| arn.rsplit('/').next().unwrap().to_owned());
        (names.collect::<Vec<_>>(), output.next_token)
    };
    assert_eq!(list(|_| {}).await.0, ["a:1", "a:3"]);
    assert_eq!(
        list(|input| input.status = Some("INACTIVE".to_owned()))
            .await
            .0,
        ["a:2", "b:1"]
    );
    assert_eq!(
        list(|input| input.sort = Some("DESC".to_owned())).await.0,
        ["a:3", "a:1"]
    );
    assert_eq!(
        list(|input| input.family_prefix = Some("b".to_owned()))
            .await
            .0,
        [""; 0]
    );
    let (page, token) = list(|input| input.max_results = Some(1)).await;
    assert_eq!((page, token.is_some()), (vec!["a:1".to_owned()], true));

    let families = async |status: Option<&str>| {
        let input = api::ListTaskDefinitionFamiliesInput {
            status: status.map(str::to_owned),
            ..Default::default()
        };
        ecs.list_task_definition_families(call, input)
            .await
            .unwrap()
            .families
            .unwrap()
    };
    assert_eq!(families(None).await, ["a", "b"]);
    assert_eq!(families(Some("ACTIVE")).await, ["a"]);
    assert_eq!(families(Some("INACTIVE")).await, ["b"]);

    let delete = api::DeleteTaskDefinitionsInput {
        task_definitions: texts(&["a:2", "a:1", "c:1", "a"]),
    };
    let output = ecs.delete_task_definitions(call, delete).await.unwrap();
    let deleted = &output.task_definitions.unwrap()[0];
    assert_eq!(deleted.status.as_deref(), Some("DELETE_IN_PROGRESS"));
    assert_eq!(output.failures.map(|list| list.len()), Some(3));
    assert!(refusal(deregister("a:2").await).contains("in the process of being deleted"));
    let describe = api::DescribeTaskDefinitionInput {
        task_definition: Some("b".to_owned()),
        include: None,
    };
    assert_eq!(
        refusal(ecs.describe_task_definition(call, describe).await),
        "ClientException: Unable to describe task definition."
    );
}

fn app(input: &mut api::RegisterTaskDefinitionInput) -> &mut api::ContainerDefinition {
    &mut input.container_definitions.as_mut().unwrap()[0]
}
