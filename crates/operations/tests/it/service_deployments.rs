//! What is left of deployments: describing, listing and stopping them, and the tags of services.

use aws_api::ecs::{self as api, Ecs};
use model::UnixMillis;
use model::service::{
    DeploymentConfiguration, DeploymentId, LaunchChoice, PropagateTags, RevisionImage, Service,
    ServiceDeployment, ServiceDeploymentId, ServiceDeploymentStatus, ServiceNetwork, ServiceSpec,
    ServiceStatus,
};
use rules::service::{NewIds, begin};
use store::StoreError;

use crate::support::{NOW, World, refusal, tag, texts};

const ARN: &str = "arn:aws:ecs:us-east-1:000000000000";

fn spec() -> ServiceSpec {
    ServiceSpec {
        task_definition_arn: format!("{ARN}:task-definition/web:1"),
        family: "web".to_owned(),
        revision: 1,
        launch: LaunchChoice::Type("FARGATE".to_owned()),
        platform_version: "LATEST".to_owned(),
        network: ServiceNetwork {
            subnets: vec!["subnet-1".to_owned()],
            ..Default::default()
        },
        load_balancers: Vec::new(),
        health_check_grace_period_seconds: None,
        deployment: DeploymentConfiguration::default(),
        enable_execute_command: false,
        enable_ecs_managed_tags: false,
        propagate_tags: PropagateTags::None,
        zone_rebalancing: true,
    }
}

/// A service `web` with `count` deployments, one a second; all but the last are over.
async fn with_deployments(world: &World, count: u32) -> (Vec<ServiceDeployment>, Service) {
    world.cluster("default").await;
    let mut service = Service {
        cluster: "default".to_owned(),
        name: "web".to_owned(),
        status: ServiceStatus::Active,
        desired_count: 2,
        spec: spec(),
        deployments: Vec::new(),
        created_at: NOW,
        created_by: format!("{ARN}:root"),
        tags: Vec::new(),
        steady_since: None,
        rebalancing_since: None,
        complaints: Default::default(),
        inactive_at: None,
    };
    let mut records: Vec<ServiceDeployment> = Vec::new();
    let mut revisions = Vec::new();
    for number in 1..=count {
        let ids = NewIds {
            deployment: DeploymentId::from_random(number.into()),
            record: ServiceDeploymentId::from_random(number.into()),
        };
        let image = RevisionImage {
            container: "app".to_owned(),
            image: "web:1".to_owned(),
            digest: Some("sha256:00".to_owned()),
            is_consistent: true,
        };
        let now = NOW.plus_millis(i64::from(number) * 1000);
        let begun = begin(&service, spec(), vec![image], ids, &[], &records, now);
        service = begun.service;
        revisions.push(begun.revision);
        records.retain(|one| begun.records.iter().all(|new| new.id != one.id));
        records.extend(begun.records);
    }
    let (stored, known) = (records.clone(), service.clone());
    world
        .store
        .write(move |tx| {
            tx.service_put(&known)?;
            for revision in &revisions {
                tx.service_revision_put(revision)?;
            }
            for record in &stored {
                tx.service_deployment_put(record)?;
            }
            Ok::<_, StoreError>(())
        })
        .await
        .unwrap();
    records.sort_by_key(|one| std::cmp::Reverse(one.created_at));
    (records, service)
}

fn arn_of(record: &ServiceDeployment) -> String {
    format!("{ARN}:service-deployment/default/web/{}", record.id)
}

async fn list(
    world: &World,
    input: api::ListServiceDeploymentsInput,
) -> (Vec<String>, Option<String>) {
    let output = world
        .ecs
        .list_service_deployments(&world.call, input)
        .await
        .unwrap();
    let arns = output.service_deployments.unwrap().into_iter();
    let arns = arns
        .map(|one| one.service_deployment_arn.unwrap())
        .collect();
    (arns, output.next_token)
}

fn of_web() -> api::ListServiceDeploymentsInput {
    api::ListServiceDeploymentsInput {
        service: Some("web".to_owned()),
        ..Default::default()
    }
}

async fn stop(world: &World, arn: &str, kind: Option<&str>) -> Result<String, String> {
    let input = api::StopServiceDeploymentInput {
        service_deployment_arn: Some(arn.to_owned()),
        stop_type: kind.map(str::to_owned),
    };
    match world.ecs.stop_service_deployment(&world.call, input).await {
        Ok(output) => Ok(output.service_deployment_arn.unwrap()),
        Err(error) => Err(refusal(Err::<(), _>(error))),
    }
}

async fn describe(world: &World, arn: &str) -> api::DescribeServiceDeploymentsOutput {
    let input = api::DescribeServiceDeploymentsInput {
        service_deployment_arns: texts(&[arn]),
    };
    let output = world.ecs.describe_service_deployments(&world.call, input);
    output.await.unwrap()
}

#[tokio::test]
async fn the_youngest_deployment_is_listed_first_page_by_page() {
    let world = World::new().await;
    let (records, _) = with_deployments(&world, 5).await;
    let expected: Vec<String> = records.iter().map(arn_of).collect();
    let mut seen = Vec::new();
    let mut token = None;
    loop {
        let (page, next) = list(
            &world,
            api::ListServiceDeploymentsInput {
                max_results: Some(2),
                next_token: token,
                ..of_web()
            },
        )
        .await;
        assert!(page.len() <= 2);
        seen.extend(page);
        token = next;
        if token.is_none() {
            break;
        }
    }
    assert_eq!(seen, expected);
    for service in [
        format!("{ARN}:service/web"),
        format!("{ARN}:service/default/web"),
    ] {
        let input = api::ListServiceDeploymentsInput {
            service: Some(service),
            ..Default::default()
        };
        assert_eq!(list(&world, input).await.0, expected);
    }
}

#[tokio::test]
async fn lists_are_narrowed_by_status_and_time() {
    let world = World::new().await;
    let (records, _) = with_deployments(&world, 4).await;
    let expected: Vec<String> = records.iter().map(arn_of).collect();
    let with_status = |status: &str| api::ListServiceDeploymentsInput {
        status: texts(&[status]),
        ..of_web()
    };
    assert_eq!(list(&world, with_status("PENDING")).await.0, expected[..1]);
    assert_eq!(list(&world, with_status("STOPPED")).await.0, expected[1..]);
    let created = |after: Option<i64>, before: Option<i64>| {
        let at = |seconds: i64| {
            let UnixMillis(millis) = NOW.plus_millis(seconds * 1000);
            smithy::Timestamp::from_millis(millis)
        };
        api::ListServiceDeploymentsInput {
            created_at: Some(api::CreatedAt {
                after: after.map(at),
                before: before.map(at),
            }),
            ..of_web()
        }
    };
    let after = list(&world, created(Some(3), None)).await;
    assert_eq!(after.0, expected[..2]);
    let between = list(&world, created(Some(2), Some(3))).await;
    assert_eq!(between.0, expected[1..3]);
}

#[tokio::test]
async fn lists_of_what_does_not_exist_are_refused() {
    let world = World::new().await;
    with_deployments(&world, 1).await;
    for (input, expected) in [
        (
            api::ListServiceDeploymentsInput {
                service: Some("shop".to_owned()),
                ..Default::default()
            },
            "ServiceNotFoundException",
        ),
        (
            api::ListServiceDeploymentsInput {
                cluster: Some("other".to_owned()),
                ..of_web()
            },
            "ClusterNotFoundException",
        ),
        (
            api::ListServiceDeploymentsInput {
                max_results: Some(101),
                ..of_web()
            },
            "InvalidParameterException",
        ),
        (
            api::ListServiceDeploymentsInput {
                next_token: Some("abc".to_owned()),
                ..of_web()
            },
            "InvalidParameterException",
        ),
        (
            api::ListServiceDeploymentsInput {
                status: texts(&["DONE"]),
                ..of_web()
            },
            "InvalidParameterException",
        ),
    ] {
        let said = refusal(world.ecs.list_service_deployments(&world.call, input).await);
        assert!(said.contains(expected), "{said}");
    }
}

#[tokio::test]
async fn a_deployment_is_described_and_what_is_missing_is_told() {
    let world = World::new().await;
    let (records, _) = with_deployments(&world, 1).await;
    let arn = arn_of(&records[0]);
    let output = describe(&world, &arn).await;
    assert_eq!(output.failures, Some(Vec::new()));
    let one = output.service_deployments.unwrap().remove(0);
    assert_eq!(one.service_deployment_arn, Some(arn));
    assert_eq!(one.status.as_deref(), Some("PENDING"));
    assert_eq!(one.lifecycle_stage.as_deref(), Some("SCALE_UP"));
    let target = one.target_service_revision.unwrap();
    assert_eq!(target.requested_task_count, Some(2));
    let configuration = one.deployment_configuration.unwrap();
    assert_eq!(configuration.strategy.as_deref(), Some("ROLLING"));
    let breaker = one.deployment_circuit_breaker.unwrap();
    assert_eq!(breaker.status.as_deref(), Some("DISABLED"));

    let revisions = api::DescribeServiceRevisionsInput {
        service_revision_arns: Some(vec![target.arn.clone().unwrap()]),
    };
    let output = world.ecs.describe_service_revisions(&world.call, revisions);
    let revision = output.await.unwrap().service_revisions.unwrap().remove(0);
    assert_eq!(revision.service_revision_arn, target.arn);
    assert_eq!(revision.platform_version.as_deref(), Some("1.4.0"));
    let image = revision.container_images.unwrap().remove(0);
    assert_eq!(image.image_digest.as_deref(), Some("sha256:00"));

    let other = ServiceDeploymentId::from_random(99);
    for missing in [
        format!("{ARN}:service-deployment/default/web/{other}"),
        format!("{ARN}:service-deployment/default/shop/{}", records[0].id),
        format!("arn:aws:ecs:eu-west-1:000000000000:service-deployment/default/web/{other}"),
    ] {
        let failures = describe(&world, &missing).await.failures.unwrap();
        assert_eq!(failures[0].arn.as_deref(), Some(missing.as_str()));
        assert_eq!(failures[0].reason.as_deref(), Some("MISSING"));
    }
}

#[tokio::test]
async fn requests_name_twenty_deployments_at_most() {
    let world = World::new().await;
    let id = ServiceDeploymentId::from_random(1);
    let arn = format!("{ARN}:service-deployment/default/web/{id}");
    for arns in [Vec::new(), vec![arn; 21], vec!["web".to_owned()]] {
        let input = api::DescribeServiceDeploymentsInput {
            service_deployment_arns: Some(arns),
        };
        let said = refusal(
            world
                .ecs
                .describe_service_deployments(&world.call, input)
                .await,
        );
        assert!(said.contains("InvalidParameterException"), "{said}");
    }
}

#[tokio::test]
async fn only_a_deployment_under_way_is_stopped() {
    let world = World::new().await;
    let (records, _) = with_deployments(&world, 2).await;
    let versions = world.store.read(|tx| tx.service_versions()).await.unwrap();
    let arn = arn_of(&records[0]);
    let abort = stop(&world, &arn, Some("ABORT")).await.unwrap_err();
    assert!(abort.contains("InvalidParameterException"), "{abort}");
    assert_eq!(stop(&world, &arn, None).await, Ok(arn.clone()));
    let described = describe(&world, &arn).await.service_deployments.unwrap();
    let status = ServiceDeploymentStatus::RollbackRequested.as_str();
    assert_eq!(described[0].status.as_deref(), Some(status));
    assert!(described[0].stopped_at.is_some());
    let later = world.store.read(|tx| tx.service_versions()).await.unwrap();
    assert_ne!(later, versions, "the service's loop is told");
    for over in [&records[0], &records[1]] {
        let said = stop(&world, &arn_of(over), Some("ROLLBACK")).await;
        let said = said.unwrap_err();
        assert!(said.contains("ConflictException"), "{said}");
    }
    let other = ServiceDeploymentId::from_random(99);
    let arn = format!("{ARN}:service-deployment/default/web/{other}");
    let said = stop(&world, &arn, None).await.unwrap_err();
    assert!(
        said.contains("ServiceDeploymentNotFoundException"),
        "{said}"
    );
}

#[tokio::test]
async fn no_deployment_is_paused_at_a_hook() {
    let world = World::new().await;
    let (records, _) = with_deployments(&world, 1).await;
    let other = ServiceDeploymentId::from_random(99);
    for (arn, expected) in [
        (arn_of(&records[0]), "InvalidParameterException"),
        (
            format!("{ARN}:service-deployment/default/web/{other}"),
            "ServiceDeploymentNotFoundException",
        ),
    ] {
        let input = api::ContinueServiceDeploymentInput {
            service_deployment_arn: Some(arn),
            hook_id: Some("hook".to_owned()),
            action: None,
        };
        let said = refusal(
            world
                .ecs
                .continue_service_deployment(&world.call, input)
                .await,
        );
        assert!(said.contains(expected), "{said}");
    }
}

#[tokio::test]
async fn services_have_tags_and_their_history_has_none() {
    let world = World::new().await;
    let (records, _) = with_deployments(&world, 1).await;
    let arn = format!("{ARN}:service/default/web");
    let give = |arn: &str| api::TagResourceInput {
        resource_arn: Some(arn.to_owned()),
        tags: Some(vec![tag("team", "a"), tag("stage", "b")]),
    };
    world
        .ecs
        .tag_resource(&world.call, give(&arn))
        .await
        .unwrap();
    let take = api::UntagResourceInput {
        resource_arn: Some(arn.clone()),
        tag_keys: texts(&["stage"]),
    };
    world.ecs.untag_resource(&world.call, take).await.unwrap();
    let ask = api::ListTagsForResourceInput {
        resource_arn: Some(arn),
    };
    let told = world.ecs.list_tags_for_resource(&world.call, ask);
    assert_eq!(told.await.unwrap().tags, Some(vec![tag("team", "a")]));
    for other in [arn_of(&records[0]), format!("{ARN}:service/default/shop")] {
        let said = refusal(world.ecs.tag_resource(&world.call, give(&other)).await);
        assert!(said.contains("InvalidParameterException"), "{said}");
    }
}
