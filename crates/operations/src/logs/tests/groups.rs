//! Groups, streams, retention and tags.

use super::*;

#[tokio::test]
async fn groups_and_streams_are_unique_and_must_exist() {
    let (_dir, service) = service_with_stream().await;
    refused(
        create_group(&service, "/ecs/web").await,
        "ResourceAlreadyExistsException",
        "The specified log group already exists",
    );
    refused(
        create_stream(&service, "/ecs/web", "s").await,
        "ResourceAlreadyExistsException",
        "The specified log stream already exists",
    );
    let missing_group = "The specified log group does not exist.";
    let missing_stream = "The specified log stream does not exist.";
    refused(
        create_stream(&service, "no", "s").await,
        "ResourceNotFoundException",
        missing_group,
    );
    refused(
        put(&service, "no", &[(NOW, "x")]).await,
        "ResourceNotFoundException",
        missing_stream,
    );
    let other = Call {
        region: "eu-west-1".into(),
        ..call()
    };
    let delete = || DeleteLogGroupInput {
        log_group_name: text("/ecs/web"),
    };
    let outcome = service.delete_log_group(&other, delete()).await;
    refused(outcome, "ResourceNotFoundException", missing_group);
    let stream = || DeleteLogStreamInput {
        log_group_name: text("/ecs/web"),
        log_stream_name: text("s"),
    };
    service.delete_log_stream(&call(), stream()).await.unwrap();
    let outcome = service.delete_log_stream(&call(), stream()).await;
    refused(outcome, "ResourceNotFoundException", missing_stream);
    service.delete_log_group(&call(), delete()).await.unwrap();
    let outcome = service.delete_log_group(&call(), delete()).await;
    refused(outcome, "ResourceNotFoundException", missing_group);
}

#[tokio::test]
async fn what_cannot_be_done_is_refused_by_name() {
    let (_dir, service) = service();
    let group = || CreateLogGroupInput {
        log_group_name: text("g"),
        ..Default::default()
    };
    for (input, message) in [
        (
            CreateLogGroupInput {
                kms_key_id: text("arn:aws:kms:x"),
                ..group()
            },
            "Neargate does not support kmsKeyId: log events are stored without encryption.",
        ),
        (
            CreateLogGroupInput {
                deletion_protection_enabled: Some(true),
                ..group()
            },
            "Neargate does not support deletionProtectionEnabled: log groups can always be deleted.",
        ),
        (
            CreateLogGroupInput {
                log_group_class: text("DELIVERY"),
                ..group()
            },
            "Neargate does not support logGroupClass DELIVERY: log groups have the features of the \
             class STANDARD.",
        ),
        (
            CreateLogGroupInput {
                log_group_name: text("aws/x"),
                ..group()
            },
            "Log groups starting with AWS/ are reserved for AWS.",
        ),
        (
            CreateLogGroupInput {
                tags: Some(tags(&[("aws:x", "")])),
                ..group()
            },
            "aws: prefixed tag key names are not allowed for external use.",
        ),
        (
            CreateLogGroupInput::default(),
            "1 validation error detected: Value null at 'logGroupName' failed to satisfy \
             constraint: Member must not be null",
        ),
    ] {
        let outcome = service.create_log_group(&call(), input).await;
        refused(outcome, "InvalidParameterException", message);
    }
}

#[tokio::test]
async fn groups_are_described_page_by_page() {
    let (_dir, service) = service();
    for name in ["/ecs/a", "/ecs/b", "/ecs/c", "other"] {
        create_group(&service, name).await.unwrap();
    }
    let describe = |input| {
        let service = &service;
        async move {
            let output = service.describe_log_groups(&call(), input).await.unwrap();
            let groups = output.log_groups.unwrap();
            let names: Vec<String> = groups
                .iter()
                .map(|group| group.log_group_name.clone().unwrap())
                .collect();
            (names.join(" "), output.next_token, groups)
        }
    };
    let prefix = |limit, next_token| DescribeLogGroupsInput {
        log_group_name_prefix: text("/ecs/"),
        limit: Some(limit),
        next_token,
        ..Default::default()
    };
    let (names, token, groups) = describe(prefix(2, None)).await;
    assert_eq!(names, "/ecs/a /ecs/b");
    assert_eq!(
        groups[0],
        LogGroup {
            log_group_name: text("/ecs/a"),
            creation_time: Some(NOW),
            metric_filter_count: Some(0),
            arn: text("arn:aws:logs:us-east-1:000000000000:log-group:/ecs/a:*"),
            log_group_arn: text("arn:aws:logs:us-east-1:000000000000:log-group:/ecs/a"),
            stored_bytes: Some(0),
            log_group_class: text("STANDARD"),
            deletion_protection_enabled: Some(false),
            ..Default::default()
        }
    );
    let (names, token, _) = describe(prefix(2, token)).await;
    assert_eq!((names.as_str(), token), ("/ecs/c", None));
    let pattern = DescribeLogGroupsInput {
        log_group_name_pattern: text("the"),
        ..Default::default()
    };
    let (names, _, groups) = describe(pattern).await;
    assert_eq!((names.as_str(), groups[0].stored_bytes), ("other", None));
    let identifiers = DescribeLogGroupsInput {
        log_group_identifiers: Some(vec![
            "other".into(),
            "missing".into(),
            "arn:aws:logs:us-east-1:000000000000:log-group:/ecs/b".into(),
        ]),
        ..Default::default()
    };
    assert_eq!(describe(identifiers).await.0, "/ecs/b other");
}

#[tokio::test]
async fn listings_of_groups_refuse_bad_input() {
    let (_dir, service) = service();
    let both = DescribeLogGroupsInput {
        log_group_name_prefix: text("x"),
        log_group_name_pattern: text("x"),
        ..Default::default()
    };
    refused(
        service.describe_log_groups(&call(), both).await,
        "InvalidParameterException",
        "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
    );
    let token = DescribeLogGroupsInput {
        next_token: text("x"),
        ..Default::default()
    };
    refused(
        service.describe_log_groups(&call(), token).await,
        "InvalidParameterException",
        "The specified nextToken is invalid.",
    );
}

#[tokio::test]
async fn streams_are_described() {
    let (_dir, service) = service_with_stream().await;
    create_stream(&service, "/ecs/web", "t").await.unwrap();
    put(&service, "s", &[(NOW - 5, "a"), (NOW - 1, "b")])
        .await
        .unwrap();
    let input = DescribeLogStreamsInput {
        log_group_identifier: text("arn:aws:logs:us-east-1:000000000000:log-group:/ecs/web:*"),
        order_by: text("LastEventTime"),
        descending: Some(true),
        limit: Some(1),
        ..Default::default()
    };
    let output = service
        .describe_log_streams(&call(), input.clone())
        .await
        .unwrap();
    assert!(output.next_token.is_some());
    assert_eq!(
        output.log_streams.unwrap(),
        [LogStream {
            log_stream_name: text("s"),
            creation_time: Some(NOW),
            first_event_timestamp: Some(NOW - 5),
            last_event_timestamp: Some(NOW - 1),
            last_ingestion_time: Some(NOW),
            upload_sequence_token: Some(format!("49{:054}", 2)),
            arn: text("arn:aws:logs:us-east-1:000000000000:log-group:/ecs/web:log-stream:s"),
            stored_bytes: Some(0),
        }]
    );
    let prefix = DescribeLogStreamsInput {
        log_stream_name_prefix: text("s"),
        ..input.clone()
    };
    refused(
        service.describe_log_streams(&call(), prefix).await,
        "InvalidParameterException",
        "Cannot order by LastEventTime with a logStreamNamePrefix.",
    );
    let both = DescribeLogStreamsInput {
        log_group_name: text("/ecs/web"),
        ..input
    };
    refused(
        service.describe_log_streams(&call(), both).await,
        "InvalidParameterException",
        "Either logGroupName or logGroupIdentifier must be specified, but not both.",
    );
}

#[tokio::test]
async fn retention_takes_allowed_values() {
    let (_dir, service) = service_with_stream().await;
    let put = |days| PutRetentionPolicyInput {
        log_group_name: text("/ecs/web"),
        retention_in_days: Some(days),
    };
    let shown = || async {
        let output = service
            .describe_log_groups(&call(), DescribeLogGroupsInput::default())
            .await
            .unwrap();
        output.log_groups.unwrap()[0].retention_in_days
    };
    service
        .put_retention_policy(&call(), put(14))
        .await
        .unwrap();
    assert_eq!(shown().await, Some(14));
    for days in [0, 2, -1, 4000] {
        let error = service
            .put_retention_policy(&call(), put(days))
            .await
            .unwrap_err();
        assert_eq!(error.shape, "InvalidParameterException");
        assert!(
            error
                .message
                .contains(&format!("Value '{days}' at 'retentionInDays'"))
        );
    }
    let delete = DeleteRetentionPolicyInput {
        log_group_name: text("/ecs/web"),
    };
    service
        .delete_retention_policy(&call(), delete)
        .await
        .unwrap();
    assert_eq!(shown().await, None);
}

#[tokio::test]
async fn tags_have_two_ways_in() {
    let (_dir, service) = service_with_stream().await;
    let arn = "arn:aws:logs:us-east-1:000000000000:log-group:/ecs/web";
    let tag = |arn: &str, map: BTreeMap<String, String>| TagResourceInput {
        resource_arn: text(arn),
        tags: Some(map),
    };
    service
        .tag_resource(&call(), tag(arn, tags(&[("a", "1")])))
        .await
        .unwrap();
    service
        .tag_resource(&call(), tag(&format!("{arn}:*"), tags(&[("b", "2")])))
        .await
        .unwrap();
    let input = TagLogGroupInput {
        log_group_name: text("/ecs/web"),
        tags: Some(tags(&[("c", "3")])),
    };
    service.tag_log_group(&call(), input).await.unwrap();
    let input = UntagResourceInput {
        resource_arn: text(arn),
        tag_keys: Some(vec!["a".into()]),
    };
    service.untag_resource(&call(), input).await.unwrap();
    let input = ListTagsForResourceInput {
        resource_arn: text(arn),
    };
    let listed = service
        .list_tags_for_resource(&call(), input)
        .await
        .unwrap();
    assert_eq!(listed.tags, Some(tags(&[("b", "2"), ("c", "3")])));
    let input = UntagLogGroupInput {
        log_group_name: text("/ecs/web"),
        tags: Some(vec!["b".into()]),
    };
    service.untag_log_group(&call(), input).await.unwrap();
    let input = ListTagsLogGroupInput {
        log_group_name: text("/ecs/web"),
    };
    let listed = service.list_tags_log_group(&call(), input).await.unwrap();
    assert_eq!(listed.tags, Some(tags(&[("c", "3")])));

    let many = (0..50).map(|n| (format!("k{n}"), String::new())).collect();
    refused(
        service.tag_resource(&call(), tag(arn, many)).await,
        "TooManyTagsException",
        "A log group can have at most 50 tags.",
    );
    let elsewhere = "arn:aws:logs:eu-west-1:000000000000:log-group:/ecs/web";
    refused(
        service
            .tag_resource(&call(), tag(elsewhere, tags(&[("a", "1")])))
            .await,
        "ResourceNotFoundException",
        "The specified log group does not exist.",
    );
    refused(
        service
            .tag_resource(&call(), tag("arn:aws:s3:::bucket", tags(&[("a", "1")])))
            .await,
        "InvalidParameterException",
        "'arn:aws:s3:::bucket' is not the ARN of a log group.",
    );
}
