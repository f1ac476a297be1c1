//! Clusters and tags.

use aws_api::ecs::{self as api, Ecs};

use crate::support::{World, refusal, tag, texts};

fn create(name: &str) -> api::CreateClusterInput {
    api::CreateClusterInput {
        cluster_name: Some(name.to_owned()),
        ..Default::default()
    }
}

fn describe(names: &[&str], include: &[&str]) -> api::DescribeClustersInput {
    api::DescribeClustersInput {
        clusters: texts(names),
        include: texts(include),
    }
}

#[tokio::test]
async fn a_cluster_lives_and_stays_describable() {
    let world = World::new().await;
    let (ecs, call) = (&world.ecs, &world.call);
    let input = api::CreateClusterInput {
        tags: Some(vec![tag("team", "a")]),
        capacity_providers: texts(&["FARGATE", "FARGATE_SPOT"]),
        default_capacity_provider_strategy: Some(vec![api::CapacityProviderStrategyItem {
            capacity_provider: Some("FARGATE_SPOT".to_owned()),
            weight: Some(1),
            base: None,
        }]),
        ..create("web")
    };
    let made = ecs
        .create_cluster(call, input.clone())
        .await
        .unwrap()
        .cluster
        .unwrap();
    assert_eq!(
        format!("{made:?}"),
        r#"Cluster {clusterArn: "arn:aws:ecs:us-east-1:000000000000:cluster/web", clusterName: "web", status: "ACTIVE", registeredContainerInstancesCount: 0, runningTasksCount: 0, pendingTasksCount: 0, activeServicesCount: 0, statistics: [], tags: [Tag {key: "team", value: "a"}], settings: [ClusterSetting {name: "containerInsights", value: "disabled"}], capacityProviders: ["FARGATE", "FARGATE_SPOT"], defaultCapacityProviderStrategy: [CapacityProviderStrategyItem {capacityProvider: "FARGATE_SPOT", weight: 1, base: 0}]}"#
    );
    // The same again is the same cluster; something else is an error.
    assert_eq!(
        ecs.create_cluster(call, input)
            .await
            .unwrap()
            .cluster
            .unwrap(),
        made
    );
    assert_eq!(
        ecs.create_cluster(call, create("web"))
            .await
            .unwrap()
            .cluster
            .unwrap(),
        made
    );
    let other = api::CreateClusterInput {
        capacity_providers: texts(&["FARGATE"]),
        ..create("web")
    };
    assert!(refusal(ecs.create_cluster(call, other).await).contains("inconsistent with arguments"));

    let plain = ecs
        .describe_clusters(call, describe(&["web", "nope"], &[]))
        .await
        .unwrap();
    let found = &plain.clusters.unwrap()[0];
    assert_eq!(
        (found.tags.as_deref(), found.settings.as_deref()),
        (Some(&[][..]), Some(&[][..]))
    );
    let missing = &plain.failures.unwrap()[0];
    assert_eq!(missing.reason.as_deref(), Some("MISSING"));
    assert_eq!(
        missing.arn.as_deref(),
        Some("arn:aws:ecs:us-east-1:000000000000:cluster/nope")
    );
    let all = [
        "TAGS",
        "SETTINGS",
        "STATISTICS",
        "ATTACHMENTS",
        "CONFIGURATIONS",
    ];
    let whole = ecs
        .describe_clusters(call, describe(&["web"], &all))
        .await
        .unwrap();
    let found = &whole.clusters.unwrap()[0];
    assert_eq!(found.tags, Some(vec![tag("team", "a")]));
    assert_eq!(found.statistics.as_ref().map(Vec::len), Some(12));
    assert_eq!(found.attachments.as_deref(), Some(&[][..]));

    let gone = api::DeleteClusterInput {
        cluster: Some("web".to_owned()),
    };
    let deleted = ecs
        .delete_cluster(call, gone)
        .await
        .unwrap()
        .cluster
        .unwrap();
    assert_eq!(deleted.status.as_deref(), Some("INACTIVE"));
    let listed = ecs.list_clusters(call, Default::default()).await.unwrap();
    assert_eq!(listed.cluster_arns.as_deref(), Some(&[][..]));
    let after = ecs
        .describe_clusters(call, describe(&["web"], &[]))
        .await
        .unwrap();
    assert_eq!(
        after.clusters.unwrap()[0].status.as_deref(),
        Some("INACTIVE")
    );
    // Its name can be used again.
    assert_eq!(world.cluster("web").await.status.as_deref(), Some("ACTIVE"));
}

#[tokio::test]
async fn bad_clusters_are_refused() {
    let world = World::new().await;
    let (ecs, call) = (&world.ecs, &world.call);
    let check = async |input: api::CreateClusterInput, text: &str| {
        let error = refusal(ecs.create_cluster(call, input).await);
        assert!(error.contains(text), "{error}");
    };
    check(
        create("a b"),
        "InvalidParameterException: Invalid cluster name",
    )
    .await;
    check(create(&"a".repeat(256)), "Invalid cluster name").await;
    check(
        api::CreateClusterInput {
            capacity_providers: texts(&["mine"]),
            ..create("a")
        },
        "The specified capacity provider 'mine' was not found.",
    )
    .await;
    check(
        api::CreateClusterInput {
            default_capacity_provider_strategy: Some(vec![Default::default()]),
            ..create("a")
        },
        "not associated with the cluster",
    )
    .await;
    check(
        api::CreateClusterInput {
            configuration: Some(api::ClusterConfiguration {
                execute_command_configuration: Some(Default::default()),
                ..Default::default()
            }),
            ..create("a")
        },
        "Neargate does not support configuration.executeCommandConfiguration yet.",
    )
    .await;
    check(
        api::CreateClusterInput {
            tags: Some(vec![tag("aws:x", "")]),
            ..create("a")
        },
        "aws: prefixed tag key names are not allowed for external use.",
    )
    .await;
    let gone = api::DeleteClusterInput {
        cluster: Some("nope".to_owned()),
    };
    assert_eq!(
        refusal(ecs.delete_cluster(call, gone).await),
        "ClusterNotFoundException: Cluster not found."
    );
}

#[tokio::test]
async fn a_cluster_with_tasks_cannot_be_deleted() {
    let world = World::new().await;
    world.cluster("default").await;
    world.definition("web").await;
    world.run(world.run_task("web")).await;
    let error = refusal(
        world
            .ecs
            .delete_cluster(
                &world.call,
                api::DeleteClusterInput {
                    cluster: Some("default".to_owned()),
                },
            )
            .await,
    );
    assert_eq!(
        error,
        "ClusterContainsTasksException: The Cluster cannot be deleted while Tasks are active."
    );
    let found = world
        .ecs
        .describe_clusters(&world.call, Default::default())
        .await
        .unwrap();
    assert_eq!(found.clusters.unwrap()[0].pending_tasks_count, Some(1));
}

#[tokio::test]
async fn lists_go_on_where_they_were() {
    let world = World::new().await;
    let (ecs, call) = (&world.ecs, &world.call);
    for name in ["a", "b", "c", "d"] {
        world.cluster(name).await;
    }
    let list = async |token: Option<String>| {
        let input = api::ListClustersInput {
            max_results: Some(2),
            next_token: token,
        };
        ecs.list_clusters(call, input).await
    };
    let first = list(None).await.unwrap();
    assert_eq!(first.cluster_arns.as_ref().map(Vec::len), Some(2));
    // What the token points to may go away.
    let gone = api::DeleteClusterInput {
        cluster: Some("b".to_owned()),
    };
    ecs.delete_cluster(call, gone).await.unwrap();
    let second = list(first.next_token).await.unwrap();
    let names: Vec<String> = second.cluster_arns.unwrap();
    assert!(
        names[0].ends_with("/c") && names[1].ends_with("/d"),
        "{names:?}"
    );
    assert_eq!(second.next_token, None);
    assert_eq!(
        refusal(list(Some("AAAA".to_owned())).await),
        "InvalidParameterException: Invalid token"
    );
    let bad = api::ListClustersInput {
        max_results: Some(0),
        next_token: None,
    };
    assert!(refusal(ecs.list_clusters(call, bad).await).contains("maxResults"));
}

#[tokio::test]
async fn settings_and_tags_change() {
    let world = World::new().await;
    let (ecs, call) = (&world.ecs, &world.call);
    let arn = world.cluster("web").await.cluster_arn;
    let setting = |value: &str| {
        Some(vec![api::ClusterSetting {
            name: Some("containerInsights".to_owned()),
            value: Some(value.to_owned()),
        }])
    };
    let update = api::UpdateClusterSettingsInput {
        cluster: arn.clone(),
        settings: setting("enhanced"),
    };
    let changed = ecs.update_cluster_settings(call, update).await.unwrap();
    assert_eq!(changed.cluster.unwrap().settings, setting("enhanced"));
    let bad = api::UpdateClusterInput {
        cluster: arn.clone(),
        settings: setting("loud"),
        ..Default::default()
    };
    assert!(refusal(ecs.update_cluster(call, bad).await).contains("Invalid value 'loud'"));

    let add = api::TagResourceInput {
        resource_arn: arn.clone(),
        tags: Some(vec![tag("a", "1"), tag("b", "2")]),
    };
    ecs.tag_resource(call, add).await.unwrap();
    let remove = api::UntagResourceInput {
        resource_arn: arn.clone(),
        tag_keys: texts(&["a", "z"]),
    };
    ecs.untag_resource(call, remove).await.unwrap();
    let list = api::ListTagsForResourceInput { resource_arn: arn };
    let tags = ecs.list_tags_for_resource(call, list).await.unwrap().tags;
    assert_eq!(tags, Some(vec![tag("b", "2")]));
    let bad = api::ListTagsForResourceInput {
        resource_arn: Some("web".to_owned()),
    };
    assert_eq!(
        refusal(ecs.list_tags_for_resource(call, bad).await),
        "InvalidParameterException: Invalid arn syntax."
    );
}
