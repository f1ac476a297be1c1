//! A service is never mistaken for its namesake in another cluster.

use aws_api::ecs::{self as api, Ecs};

use crate::balancing_support::some;
use crate::support::{World, container, definition, refusal};

const OTHER: &str = "arn:aws:ecs:us-east-1:000000000000:service/other/shop";

fn shop(world: &World) -> api::CreateServiceInput {
    api::CreateServiceInput {
        service_name: some("shop"),
        task_definition: some("web"),
        desired_count: Some(2),
        launch_type: some("FARGATE"),
        network_configuration: world.run_task("web").network_configuration,
        ..Default::default()
    }
}

#[tokio::test]
async fn an_arn_never_means_the_namesake_in_another_cluster() {
    let world = World::new().await;
    let (ecs, call) = (&world.ecs, &world.call);
    let mut web = definition("web");
    web.container_definitions = Some(vec![container("app")]);
    ecs.register_task_definition(call, web).await.unwrap();
    for cluster in ["default", "other"] {
        world.cluster(cluster).await;
        let mut input = shop(&world);
        input.cluster = some(cluster);
        ecs.create_service(call, input).await.unwrap();
    }
    let elsewhere = "InvalidParameterException: Invalid identifier: Identifier is for cluster other. \
                     Your cluster is default";
    let delete = api::DeleteServiceInput {
        cluster: some("default"),
        service: some(OTHER),
        force: Some(true),
    };
    assert_eq!(refusal(ecs.delete_service(call, delete).await), elsewhere);
    let update = api::UpdateServiceInput {
        cluster: some("default"),
        service: some(OTHER),
        desired_count: Some(7),
        ..Default::default()
    };
    assert_eq!(refusal(ecs.update_service(call, update).await), elsewhere);
    let tasks = api::ListTasksInput {
        service_name: some(OTHER),
        ..Default::default()
    };
    assert_eq!(refusal(ecs.list_tasks(call, tasks).await), elsewhere);
    let services = api::DescribeServicesInput {
        services: Some(vec![OTHER.to_owned()]),
        ..Default::default()
    };
    let output = ecs.describe_services(call, services).await.unwrap();
    assert_eq!(output.services, Some(Vec::new()));
    let failure = &output.failures.unwrap()[0];
    assert_eq!(
        (failure.arn.as_deref(), failure.reason.as_deref()),
        (Some(OTHER), Some("MISSING"))
    );
    // Without a cluster, an ARN says which one is meant.
    let update = api::UpdateServiceInput {
        service: some(OTHER),
        desired_count: Some(7),
        ..Default::default()
    };
    let updated = ecs.update_service(call, update).await.unwrap();
    assert_eq!(updated.service.unwrap().service_arn.as_deref(), Some(OTHER));
    let mut input = shop(&world);
    input.role = some("arn:aws:iam::000000000000:role/x");
    assert_eq!(
        refusal(ecs.create_service(call, input).await),
        "InvalidParameterException: You cannot specify an IAM role for services that require a service \
         linked role."
    );
}
