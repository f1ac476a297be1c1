//! The operations through the service's trait, on a store in a temporary directory.

mod events;
mod groups;
mod queries;

use std::collections::BTreeMap;

use aws_api::logs::*;
use model::UnixMillis;
use smithy::{Call, ServiceError};
use telemetry::LogStore;
use tempfile::TempDir;

use super::LogsService;

const NOW: i64 = 1_800_000_000_000;
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

fn service() -> (TempDir, LogsService) {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    (dir, LogsService::new(store, || UnixMillis(NOW)))
}

fn call() -> Call {
    Call {
        account_id: "000000000000".into(),
        region: "us-east-1".into(),
        principal_arn: String::new(),
        principal_id: String::new(),
        access_key_id: String::new(),
        request_id: String::new(),
        endpoint: String::new(),
    }
}

async fn service_with_stream() -> (TempDir, LogsService) {
    let (dir, service) = service();
    create_group(&service, "/ecs/web").await.unwrap();
    create_stream(&service, "/ecs/web", "s").await.unwrap();
    (dir, service)
}

async fn create_group(service: &LogsService, name: &str) -> Result<(), ServiceError> {
    let input = CreateLogGroupInput {
        log_group_name: text(name),
        ..Default::default()
    };
    service.create_log_group(&call(), input).await.map(drop)
}

async fn create_stream(service: &LogsService, group: &str, name: &str) -> Result<(), ServiceError> {
    let input = CreateLogStreamInput {
        log_group_name: text(group),
        log_stream_name: text(name),
    };
    service.create_log_stream(&call(), input).await.map(drop)
}

async fn put(
    service: &LogsService,
    stream: &str,
    events: &[(i64, &str)],
) -> Result<PutLogEventsOutput, ServiceError> {
    let event = |(timestamp, message): &(i64, &str)| InputLogEvent {
        timestamp: Some(*timestamp),
        message: text(message),
    };
    let input = PutLogEventsInput {
        log_group_name: text("/ecs/web"),
        log_stream_name: text(stream),
        log_events: Some(events.iter().map(event).collect()),
        ..Default::default()
    };
    service.put_log_events(&call(), input).await
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "every member of a shape is an Option"
)]
fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn tags(tags: &[(&str, &str)]) -> BTreeMap<String, String> {
    tags.iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(outcome: Result<T, ServiceError>, shape: &str, message: &str) {
    let error = outcome.unwrap_err();
    assert_eq!((&*error.shape, error.message.as_str()), (shape, message));
}
