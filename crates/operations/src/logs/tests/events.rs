//! Putting, reading and searching events.

use super::*;

#[tokio::test]
async fn batches_keep_the_limits() {
    let (_dir, service) = service_with_stream().await;
    let large = "x".repeat(1024 * 1024 - 25);
    let half = "x".repeat(512 * 1024);
    for (events, message) in [
        (
            vec![(NOW, "a"), (NOW - 1, "b")],
            "Log events in a single PutLogEvents request must be in chronological order.",
        ),
        (
            vec![(NOW - DAY - 1, "a"), (NOW, "b")],
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
        ),
        (
            vec![(NOW, large.as_str())],
            "Log event too large: 1048577 bytes exceeds limit of 1048576",
        ),
        (
            vec![(NOW, half.as_str()), (NOW, half.as_str())],
            "Upload too large: 1048628 bytes exceeds limit of 1048576",
        ),
        (
            vec![],
            "1 validation error detected: Value at 'logEvents' failed to satisfy constraint: \
             Member must have length between 1 and 10000",
        ),
    ] {
        refused(
            put(&service, "s", &events).await,
            "InvalidParameterException",
            message,
        );
    }
    put(&service, "s", &[(NOW, &large[1..])]).await.unwrap();
}

#[tokio::test]
async fn events_out_of_the_window_are_rejected_one_by_one() {
    let (_dir, service) = service_with_stream().await;
    let output = put(
        &service,
        "s",
        &[
            (NOW - 15 * DAY, "old"),
            (NOW, "good"),
            (NOW + 2 * HOUR + 1, "new"),
            (NOW + DAY, "newer"),
        ],
    )
    .await
    .unwrap();
    assert_eq!(output.next_sequence_token, Some(format!("49{:054}", 1)));
    let info = RejectedLogEventsInfo {
        too_old_log_event_end_index: Some(1),
        too_new_log_event_start_index: Some(2),
        expired_log_event_end_index: None,
    };
    assert_eq!(output.rejected_log_events_info, Some(info));
    let retention = PutRetentionPolicyInput {
        log_group_name: text("/ecs/web"),
        retention_in_days: Some(3),
    };
    service
        .put_retention_policy(&call(), retention)
        .await
        .unwrap();
    let output = put(&service, "s", &[(NOW - 4 * DAY, "expired")])
        .await
        .unwrap();
    let info = RejectedLogEventsInfo {
        expired_log_event_end_index: Some(1),
        ..Default::default()
    };
    assert_eq!(output.rejected_log_events_info, Some(info));
    assert_eq!(
        put(&service, "s", &[(NOW, "ok")])
            .await
            .unwrap()
            .rejected_log_events_info,
        None
    );
}

#[tokio::test]
async fn entities_are_answered_as_rejected() {
    let (_dir, service) = service_with_stream().await;
    let input = PutLogEventsInput {
        log_group_name: text("/ecs/web"),
        log_stream_name: text("s"),
        log_events: Some(vec![InputLogEvent {
            timestamp: Some(NOW),
            message: text("x"),
        }]),
        sequence_token: text("ignored"),
        entity: Some(Entity::default()),
    };
    let output = service.put_log_events(&call(), input).await.unwrap();
    let error_type = output.rejected_entity_info.unwrap().error_type;
    assert_eq!(error_type.as_deref(), Some("UnsupportedLogGroupType"));
}

#[tokio::test]
async fn a_stream_is_read_by_tokens() {
    let (_dir, service) = service_with_stream().await;
    put(
        &service,
        "s",
        &[(NOW - 3, "a"), (NOW - 2, "b"), (NOW - 1, "c")],
    )
    .await
    .unwrap();
    let input = |next_token| GetLogEventsInput {
        log_group_name: text("/ecs/web"),
        log_stream_name: text("s"),
        limit: Some(2),
        next_token,
        ..Default::default()
    };
    let last = service.get_log_events(&call(), input(None)).await.unwrap();
    let event = |timestamp, message| OutputLogEvent {
        timestamp: Some(timestamp),
        message: text(message),
        ingestion_time: Some(NOW),
    };
    assert_eq!(
        last.events.unwrap(),
        [event(NOW - 2, "b"), event(NOW - 1, "c")]
    );
    assert!(last.next_forward_token.as_ref().unwrap().starts_with("f/"));
    let before = service
        .get_log_events(&call(), input(last.next_backward_token))
        .await
        .unwrap();
    assert_eq!(before.events.unwrap(), [event(NOW - 3, "a")]);
    let end = service
        .get_log_events(&call(), input(last.next_forward_token.clone()))
        .await
        .unwrap();
    assert_eq!(
        (end.events.unwrap().len(), end.next_forward_token),
        (0, last.next_forward_token)
    );
    refused(
        service.get_log_events(&call(), input(text("x"))).await,
        "InvalidParameterException",
        "The specified nextToken is invalid.",
    );
}

/// What `aws logs tail --follow` does: page through, then ask again from the latest timestamp on,
/// passing over the ids it has seen.
#[tokio::test]
async fn following_sees_every_event_once() {
    let (_dir, service) = service_with_stream().await;
    create_stream(&service, "/ecs/web", "t").await.unwrap();
    let mut seen: Vec<(i64, String, String)> = Vec::new();
    let mut input = FilterLogEventsInput {
        log_group_name: text("/ecs/web"),
        start_time: Some(NOW - HOUR),
        limit: Some(2),
        interleaved: Some(true),
        ..Default::default()
    };
    for round in 0..4_i64 {
        put(&service, "s", &[(NOW + round, "s"), (NOW + round, "s2")])
            .await
            .unwrap();
        put(&service, "t", &[(NOW + round, "t")]).await.unwrap();
        loop {
            let page = service
                .filter_log_events(&call(), input.clone())
                .await
                .unwrap();
            assert_eq!(page.searched_log_streams, Some(vec![]));
            for event in page.events.unwrap() {
                let event = (
                    event.timestamp.unwrap(),
                    event.event_id.unwrap(),
                    event.message.unwrap(),
                );
                if !seen.contains(&event) {
                    seen.push(event);
                }
            }
            input.next_token = page.next_token;
            if input.next_token.is_none() {
                break;
            }
        }
        input.start_time = seen.last().map(|(timestamp, _, _)| *timestamp);
    }
    let messages: Vec<&str> = seen
        .iter()
        .map(|(_, _, message)| message.as_str())
        .collect();
    assert_eq!(messages, ["s", "s2", "t"].repeat(4));
}

#[tokio::test]
async fn searches_take_patterns() {
    let (_dir, service) = service_with_stream().await;
    put(
        &service,
        "s",
        &[
            (NOW, "GET /a 200"),
            (NOW, "GET /b 503"),
            (NOW, "{\"n\": 5}"),
        ],
    )
    .await
    .unwrap();
    for (pattern, expected) in [
        ("GET -200", vec!["GET /b 503"]),
        ("[m, p, status = 2*]", vec!["GET /a 200"]),
        ("{ $.n > 4 }", vec!["{\"n\": 5}"]),
        ("%/[ab]%", vec!["GET /a 200", "GET /b 503"]),
    ] {
        let output = service
            .filter_log_events(&call(), search(pattern))
            .await
            .unwrap();
        let messages: Vec<String> = output
            .events
            .unwrap()
            .into_iter()
            .filter_map(|event| event.message)
            .collect();
        assert_eq!(messages, expected, "{pattern}");
    }
}

#[tokio::test]
async fn searches_go_back_in_time() {
    let (_dir, service) = service_with_stream().await;
    put(&service, "s", &[(NOW, "a"), (NOW + 1, "b"), (NOW + 2, "c")])
        .await
        .unwrap();
    let input = FilterLogEventsInput {
        start_from_head: Some(false),
        end_time: None,
        limit: Some(2),
        ..search("")
    };
    let output = service.filter_log_events(&call(), input).await.unwrap();
    let messages: Vec<String> = output
        .events
        .unwrap()
        .into_iter()
        .filter_map(|event| event.message)
        .collect();
    assert_eq!(
        (messages.join(" "), output.next_token.is_some()),
        ("c b".into(), true)
    );
}

#[tokio::test]
async fn searches_refuse_bad_input() {
    let (_dir, service) = service_with_stream().await;
    let input = search;
    for (input, message) in [
        (input("a-b"), "Invalid character(s) in term 'a-b'"),
        (
            input("{ $.n ="),
            "Invalid filter pattern: expected a value at character 8",
        ),
        (
            FilterLogEventsInput {
                log_stream_name_prefix: text("x"),
                ..input("")
            },
            "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.",
        ),
        (
            FilterLogEventsInput {
                start_from_head: Some(false),
                start_time: Some(0),
                ..input("")
            },
            "startFromHead can be false only when startTime is on or after Jan 1, 2024 00:00:00 UTC.",
        ),
        (
            FilterLogEventsInput {
                next_token: text("x"),
                ..input("")
            },
            "The specified nextToken is invalid.",
        ),
    ] {
        let outcome = service.filter_log_events(&call(), input).await;
        refused(outcome, "InvalidParameterException", message);
    }
    let missing = FilterLogEventsInput {
        log_stream_names: Some(vec!["no".into()]),
        ..input("")
    };
    refused(
        service.filter_log_events(&call(), missing).await,
        "ResourceNotFoundException",
        "The specified log stream does not exist.",
    );
}

/// A search in the stream `s`.
fn search(pattern: &str) -> FilterLogEventsInput {
    FilterLogEventsInput {
        log_group_identifier: text("/ecs/web"),
        filter_pattern: text(pattern),
        log_stream_names: Some(vec!["s".into()]),
        end_time: Some(NOW),
        ..Default::default()
    }
}
