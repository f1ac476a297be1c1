//! Services as their callers make, change, read and delete them; what becomes of them is the service
//! loop's.

use aws_api::ecs::{self as api, Ecs};
use aws_api::elbv2 as elb;
use smithy::ServiceError;

use crate::balancing_support::{listener_input, some};
use crate::support::{NOW, World, container, definition, refusal, tag, texts};

/// A cluster `default` with the definition `web:1`, whose container `app` has port 80.
async fn world() -> World {
    let world = World::new().await;
    world.cluster("default").await;
    register(&world, "web").await;
    world
}

async fn register(world: &World, family: &str) {
    let mut app = container("app");
    app.port_mappings = Some(vec![api::PortMapping {
        container_port: Some(80),
        ..Default::default()
    }]);
    let mut input = definition(family);
    input.container_definitions = Some(vec![app]);
    let made = world.ecs.register_task_definition(&world.call, input).await;
    made.unwrap();
}

fn network(world: &World) -> Option<api::NetworkConfiguration> {
    world.run_task("web").network_configuration
}

fn shop(world: &World) -> api::CreateServiceInput {
    api::CreateServiceInput {
        service_name: some("shop"),
        task_definition: some("web"),
        desired_count: Some(2),
        launch_type: some("FARGATE"),
        network_configuration: network(world),
        ..Default::default()
    }
}

fn changed() -> api::UpdateServiceInput {
    api::UpdateServiceInput {
        service: some("shop"),
        ..Default::default()
    }
}

async fn create(
    world: &World,
    input: api::CreateServiceInput,
) -> Result<api::Service, ServiceError> {
    let output = world.ecs.create_service(&world.call, input).await?;
    Ok(output.service.unwrap())
}

async fn update(
    world: &World,
    input: api::UpdateServiceInput,
) -> Result<api::Service, ServiceError> {
    let output = world.ecs.update_service(&world.call, input).await?;
    Ok(output.service.unwrap())
}

async fn delete(world: &World, force: bool) -> Result<api::Service, ServiceError> {
    let input = api::DeleteServiceInput {
        service: some("shop"),
        force: Some(force),
        cluster: None,
    };
    let output = world.ecs.delete_service(&world.call, input).await?;
    Ok(output.service.unwrap())
}

async fn describe(world: &World, names: &[&str], include: &[&str]) -> api::DescribeServicesOutput {
    let input = api::DescribeServicesInput {
        services: texts(names),
        include: texts(include),
        cluster: None,
    };
    let output = world.ecs.describe_services(&world.call, input).await;
    output.unwrap()
}

async fn list(world: &World) -> Vec<String> {
    let output = world
        .ecs
        .list_services(&world.call, Default::default())
        .await;
    output.unwrap().service_arns.unwrap()
}

/// What the service loop does when the last task has stopped.
async fn end(world: &World) {
    let write = world.store.write(|tx| {
        let mut service = tx.service_find("default", "shop")?.unwrap();
        service.status = model::service::ServiceStatus::Inactive;
        service.deployments.clear();
        service.inactive_at = Some(NOW);
        tx.service_put(&service)
    });
    write.await.unwrap();
}

/// A target group that a load balancer sends to, when `is_used`.
async fn group(world: &World, name: &str, is_used: bool) -> String {
    let arn = world.target_group(name).await;
    if is_used {
        let balancer = world.balancer(name).await;
        let mut input = listener_input(&balancer, 80);
        input.default_actions = Some(vec![elb::Action {
            r#type: some("forward"),
            target_group_arn: Some(arn.clone()),
            ..Default::default()
        }]);
        world.make_listener(input).await.unwrap();
    }
    arn
}

fn balanced(group: &str, container: &str, port: i32) -> Option<Vec<api::LoadBalancer>> {
    Some(vec![api::LoadBalancer {
        target_group_arn: some(group),
        container_name: some(container),
        container_port: Some(port),
        ..Default::default()
    }])
}

fn ids(service: &api::Service) -> Vec<&str> {
    let deployments = service.deployments.iter().flatten();
    deployments.filter_map(|one| one.id.as_deref()).collect()
}

#[tokio::test]
async fn a_service_is_answered_as_clients_compare_it() {
    let world = world().await;
    let mut input = shop(&world);
    input.tags = Some(vec![tag("team", "a")]);
    let service = create(&world, input).await.unwrap();
    let text = |member: &Option<String>| member.clone().unwrap_or_default();
    assert_eq!(text(&service.status), "ACTIVE");
    assert_eq!(text(&service.launch_type), "FARGATE");
    assert_eq!(service.capacity_provider_strategy, None);
    assert_eq!(text(&service.scheduling_strategy), "REPLICA");
    assert_eq!(text(&service.propagate_tags), "NONE");
    assert_eq!(text(&service.platform_version), "LATEST");
    assert_eq!(text(&service.platform_family), "Linux");
    assert_eq!(text(&service.availability_zone_rebalancing), "ENABLED");
    assert_eq!(text(&service.created_by), world.call.principal_arn);
    let controller = service.deployment_controller.as_ref().unwrap();
    assert_eq!(text(&controller.r#type), "ECS");
    let configuration = service.deployment_configuration.as_ref().unwrap();
    assert_eq!(
        (
            configuration.maximum_percent,
            configuration.minimum_healthy_percent,
            configuration.bake_time_in_minutes,
            text(&configuration.strategy).as_str(),
        ),
        (Some(200), Some(100), Some(0), "ROLLING")
    );
    let network = service.network_configuration.clone().unwrap();
    let network = network.awsvpc_configuration.unwrap();
    assert_eq!(network.subnets, Some(world.subnets.clone()));
    assert_eq!(network.security_groups, Some(Vec::new()));
    assert_eq!(text(&network.assign_public_ip), "DISABLED");
    assert_eq!(service.tags, Some(vec![tag("team", "a")]));
    let deployment = &service.deployments.as_ref().unwrap()[0];
    assert_eq!(text(&deployment.status), "PRIMARY");
    assert_eq!(text(&deployment.rollout_state), "IN_PROGRESS");
    assert_eq!(
        (
            deployment.desired_count,
            deployment.running_count,
            deployment.pending_count
        ),
        (Some(2), Some(0), Some(0))
    );
    // The revision has the number of the deployment, and the record is the one of both.
    let id = text(&deployment.id);
    let digits = id.strip_prefix("ecs-svc/").unwrap();
    let revisions = service.current_service_revisions.as_ref().unwrap();
    assert!(text(&revisions[0].arn).ends_with(&format!("/default/shop/{digits}")));
    assert!(
        text(&service.current_service_deployment).contains(":service-deployment/default/shop/")
    );

    let shown = describe(&world, &["shop"], &[]).await.services.unwrap();
    assert_eq!(shown[0].tags, None);
    let shown = describe(&world, &["shop"], &["TAGS"]).await;
    assert_eq!(shown.services, Some(vec![service]));
}

#[tokio::test]
async fn what_clients_send_to_say_nothing_counts_as_absent() {
    let world = world().await;
    let mut input = shop(&world);
    input.capacity_provider_strategy = Some(Vec::new());
    input.vpc_lattice_configurations = Some(Vec::new());
    input.service_registries = Some(Vec::new());
    input.volume_configurations = Some(Vec::new());
    input.placement_constraints = Some(Vec::new());
    input.placement_strategy = Some(Vec::new());
    input.load_balancers = Some(Vec::new());
    input.service_connect_configuration = Some(api::ServiceConnectConfiguration {
        enabled: Some(false),
        ..Default::default()
    });
    input.deployment_configuration = Some(api::DeploymentConfiguration {
        lifecycle_hooks: Some(Vec::new()),
        alarms: Some(api::DeploymentAlarms {
            alarm_names: Some(Vec::new()),
            enable: Some(false),
            rollback: Some(false),
        }),
        ..Default::default()
    });
    create(&world, input).await.unwrap();
}

#[tokio::test]
async fn a_token_makes_a_call_repeatable() {
    let world = world().await;
    let mut input = shop(&world);
    input.client_token = some("terraform-1");
    let first = create(&world, input.clone()).await.unwrap();
    assert_eq!(create(&world, input.clone()).await.unwrap(), first);
    let not_idempotent = "InvalidParameterException: Creation of service was not idempotent.";
    input.desired_count = Some(3);
    assert_eq!(refusal(create(&world, input).await), not_idempotent);
    assert_eq!(refusal(create(&world, shop(&world)).await), not_idempotent);
}

#[tokio::test]
async fn only_what_tasks_are_starts_a_deployment() {
    let world = world().await;
    let first = create(&world, shop(&world)).await.unwrap();
    let quiet = api::UpdateServiceInput {
        desired_count: Some(5),
        health_check_grace_period_seconds: Some(30),
        propagate_tags: some("SERVICE"),
        enable_ecs_managed_tags: Some(true),
        availability_zone_rebalancing: some("DISABLED"),
        // The same as before, as Terraform sends it.
        task_definition: some("web:1"),
        network_configuration: network(&world),
        deployment_configuration: Some(api::DeploymentConfiguration {
            minimum_healthy_percent: Some(50),
            ..Default::default()
        }),
        ..changed()
    };
    let service = update(&world, quiet).await.unwrap();
    assert_eq!(ids(&service), ids(&first));
    assert_eq!(service.desired_count, Some(5));
    assert_eq!(service.propagate_tags, some("SERVICE"));
    assert_eq!(service.enable_ecs_managed_tags, Some(true));
    assert_eq!(service.availability_zone_rebalancing, some("DISABLED"));
    assert_eq!(service.health_check_grace_period_seconds, Some(30));
    let configuration = service.deployment_configuration.unwrap();
    assert_eq!(
        (
            configuration.minimum_healthy_percent,
            configuration.maximum_percent
        ),
        (Some(50), Some(200))
    );

    register(&world, "web").await;
    let mut loud = [(); 4].map(|()| changed());
    loud[0].task_definition = some("web");
    loud[1].force_new_deployment = Some(true);
    loud[2].platform_version = some("1.4.0");
    let mut network = network(&world).unwrap();
    let vpc = network.awsvpc_configuration.as_mut().unwrap();
    vpc.security_groups = texts(&[&world.security_group]);
    loud[3].network_configuration = Some(network);
    for (before, input) in (1..).zip(loud) {
        let service = update(&world, input).await.unwrap();
        let deployments = service.deployments.as_ref().unwrap();
        assert_eq!(deployments.len(), before + 1);
        assert_eq!(deployments[0].status, some("PRIMARY"));
        assert_eq!(deployments[0].desired_count, Some(5));
        assert_eq!(deployments[1].status, some("ACTIVE"));
        // It has no task that is wanted.
        assert_eq!(deployments[1].desired_count, Some(0));
    }
    let shown = describe(&world, &["shop"], &[]).await.services.unwrap();
    let definitions: Vec<_> = shown[0].deployments.iter().flatten().collect();
    let of = |at: usize| definitions[at].task_definition.as_deref().unwrap();
    assert!(of(0).ends_with("web:2"), "{}", of(0));
    assert!(of(4).ends_with("web:1"), "{}", of(4));
}

#[tokio::test]
async fn a_deleted_service_drains_and_leaves_its_name() {
    let world = world().await;
    create(&world, shop(&world)).await.unwrap();
    assert_eq!(
        refusal(delete(&world, false).await),
        "InvalidParameterException: The service cannot be stopped while it is scaled above 0."
    );
    let draining = delete(&world, true).await.unwrap();
    assert_eq!(
        (draining.status, draining.desired_count),
        (some("DRAINING"), Some(0))
    );
    assert_eq!(
        refusal(update(&world, changed()).await),
        "ServiceNotActiveException: Service was not ACTIVE."
    );
    assert_eq!(
        refusal(create(&world, shop(&world)).await),
        "InvalidParameterException: Unable to Start a service that is still Draining."
    );
    end(&world).await;
    assert_eq!(list(&world).await, [""; 0]);
    let shown = describe(&world, &["shop"], &[]).await.services.unwrap();
    assert_eq!(shown[0].status, some("INACTIVE"));
    assert_eq!(shown[0].deployments, Some(Vec::new()));
    let again = create(&world, shop(&world)).await.unwrap();
    assert_eq!(
        (again.status.as_deref(), ids(&again).len()),
        (Some("ACTIVE"), 1)
    );
    assert_eq!(list(&world).await, [again.service_arn.unwrap()]);
    // One that is scaled to nothing goes without force.
    let mut input = changed();
    input.desired_count = Some(0);
    update(&world, input).await.unwrap();
    delete(&world, false).await.unwrap();
}

#[tokio::test]
async fn what_does_not_exist_is_missing() {
    let world = world().await;
    let output = describe(&world, &["shop"], &[]).await;
    assert_eq!(output.services, Some(Vec::new()));
    let failure = &output.failures.unwrap()[0];
    assert_eq!(failure.reason, some("MISSING"));
    assert_eq!(
        failure.arn,
        some("arn:aws:ecs:us-east-1:000000000000:service/default/shop")
    );
    let missing = "ServiceNotFoundException: Service not found.";
    assert_eq!(refusal(update(&world, changed()).await), missing);
    assert_eq!(refusal(delete(&world, true).await), missing);
    let input = api::ListTasksInput {
        service_name: some("shop"),
        ..Default::default()
    };
    assert_eq!(
        refusal(world.ecs.list_tasks(&world.call, input).await),
        missing
    );
}

#[tokio::test]
async fn target_groups_and_ports_have_to_fit() {
    let world = world().await;
    let used = group(&world, "used", true).await;
    let idle = group(&world, "idle", false).await;
    let refused = async |load_balancers| {
        let mut input = shop(&world);
        input.load_balancers = load_balancers;
        refusal(create(&world, input).await)
    };
    assert_eq!(
        refused(balanced(&idle, "app", 80)).await,
        format!(
            "InvalidParameterException: The target group with targetGroupArn {idle} does not have an \
             associated load balancer."
        )
    );
    assert_eq!(
        refused(balanced(&used, "other", 80)).await,
        "InvalidParameterException: The container other does not exist in the task definition."
    );
    assert_eq!(
        refused(balanced(&used, "app", 81)).await,
        "InvalidParameterException: The container app did not have a container port 81 defined."
    );
    let unknown = used.replace("/used/", "/unknown/");
    let error = refused(balanced(&unknown, "app", 80)).await;
    assert!(error.starts_with("InvalidParameterException"), "{error}");
    assert!(error.contains(&unknown), "{error}");
    let mut input = shop(&world);
    input.load_balancers = balanced(&used, "app", 80);
    let service = create(&world, input).await.unwrap();
    assert_eq!(service.load_balancers, balanced(&used, "app", 80));
    assert_eq!(service.health_check_grace_period_seconds, Some(0));
}

/// What makes a good request a bad one.
type Change = fn(&mut api::CreateServiceInput);

#[tokio::test]
async fn what_is_wrong_or_has_no_effect_is_refused() {
    let mut world = world().await;
    world.ecs.public_addresses = None;
    let cases: &[(Change, &str)] = &[
        (|it| it.service_name = some("a b"), "Invalid service name."),
        (|it| it.service_name = None, "Service name cannot be empty."),
        (
            |it| it.service_name = Some("a".repeat(256)),
            "Invalid service name.",
        ),
        (|it| it.desired_count = Some(-1), "desiredCount"),
        (|it| it.desired_count = Some(5001), "desiredCount"),
        (
            |it| it.task_definition = some("no"),
            "TaskDefinition not found.",
        ),
        (|it| it.platform_version = some("9"), "platform version"),
        (
            |it| it.network_configuration = None,
            "Network Configuration",
        ),
        (
            |it| it.enable_execute_command = Some(true),
            "valid taskRoleArn",
        ),
        (|it| it.scheduling_strategy = some("DAEMON"), "daemon"),
        (|it| it.launch_type = some("EC2"), "the launch type EC2"),
        (
            |it| configured(it).strategy = some("CANARY"),
            "strategy CANARY",
        ),
        (
            |it| configured(it).maximum_percent = Some(99),
            "maximumPercent",
        ),
        (
            |it| configured(it).minimum_healthy_percent = Some(101),
            "minimumHealthyPercent",
        ),
        (
            |it| vpc(it).subnets = texts(&["subnet-0123456789abcdef0"]),
            "InvalidSubnetID",
        ),
        (
            |it| vpc(it).security_groups = texts(&["sg-1"]),
            "InvalidGroup",
        ),
        (
            |it| vpc(it).assign_public_ip = some("ENABLED"),
            "no public addresses",
        ),
        (
            |it| {
                it.capacity_provider_strategy = Some(vec![api::CapacityProviderStrategyItem {
                    capacity_provider: some("FARGATE"),
                    weight: Some(1),
                    base: None,
                }]);
            },
            "both a launch type and capacity provider strategy",
        ),
        (
            |it| it.service_registries = Some(vec![Default::default()]),
            "serviceRegistries",
        ),
        (
            |it| {
                it.deployment_controller = Some(api::DeploymentController {
                    r#type: some("CODE_DEPLOY"),
                });
            },
            "CODE_DEPLOY",
        ),
        (
            |it| {
                configured(it).alarms = Some(api::DeploymentAlarms {
                    enable: Some(true),
                    ..Default::default()
                });
            },
            "deploymentConfiguration.alarms",
        ),
    ];
    for (change, expected) in cases {
        let mut input = shop(&world);
        change(&mut input);
        let error = refusal(create(&world, input).await);
        assert!(error.contains(expected), "{error} is not about {expected}");
    }
    assert_eq!(list(&world).await, [""; 0]);
}

fn configured(input: &mut api::CreateServiceInput) -> &mut api::DeploymentConfiguration {
    input.deployment_configuration.get_or_insert_default()
}

fn vpc(input: &mut api::CreateServiceInput) -> &mut api::AwsVpcConfiguration {
    let network = input.network_configuration.get_or_insert_default();
    network.awsvpc_configuration.get_or_insert_default()
}

#[tokio::test]
async fn clusters_tell_of_their_services_and_stay_while_there_are_some() {
    let world = world().await;
    let put = api::PutClusterCapacityProvidersInput {
        cluster: some("default"),
        capacity_providers: texts(&["FARGATE", "FARGATE_SPOT"]),
        default_capacity_provider_strategy: Some(vec![api::CapacityProviderStrategyItem {
            capacity_provider: some("FARGATE_SPOT"),
            weight: Some(1),
            base: None,
        }]),
    };
    let put = world.ecs.put_cluster_capacity_providers(&world.call, put);
    put.await.unwrap();
    // Nothing is said of where tasks run: the cluster's strategy.
    let mut input = shop(&world);
    input.launch_type = None;
    let service = create(&world, input).await.unwrap();
    assert_eq!(service.launch_type, None);
    let strategy = service.capacity_provider_strategy.unwrap();
    assert_eq!(strategy[0].capacity_provider, some("FARGATE_SPOT"));

    let input = api::DescribeClustersInput {
        clusters: None,
        include: texts(&["STATISTICS"]),
    };
    let output = world.ecs.describe_clusters(&world.call, input).await;
    let cluster = output.unwrap().clusters.unwrap().remove(0);
    assert_eq!(cluster.active_services_count, Some(1));
    let count = |name: &str| {
        let mut all = cluster.statistics.iter().flatten();
        let found = all.find(|one| one.name.as_deref() == Some(name));
        found.and_then(|one| one.value.clone())
    };
    assert_eq!(count("activeFargateServiceCount"), some("1"));
    assert_eq!(count("drainingFargateServiceCount"), some("0"));

    let delete_cluster = async || {
        let input = api::DeleteClusterInput {
            cluster: some("default"),
        };
        world.ecs.delete_cluster(&world.call, input).await
    };
    let error = refusal(delete_cluster().await);
    assert!(
        error.starts_with("ClusterContainsServicesException"),
        "{error}"
    );
    delete(&world, true).await.unwrap();
    let error = refusal(delete_cluster().await);
    assert!(
        error.starts_with("ClusterContainsServicesException"),
        "{error}"
    );
    end(&world).await;
    delete_cluster().await.unwrap();
}
