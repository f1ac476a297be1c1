//! `DescribeLogStreams`.

use aws_api::logs::{DescribeLogStreamsInput, DescribeLogStreamsOutput, LogStream};
use smithy::{Call, ServiceError};
use telemetry::{StreamOrder, StreamQuery};

use super::LogsService;
use super::errors::invalid_parameter;
use super::lookup::{group_name, size};
use super::put_log_events::sequence_token;
use crate::context::scope;

/// Streams per page, the most and the default.
const PAGE: usize = 50;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: DescribeLogStreamsInput,
) -> Result<DescribeLogStreamsOutput, ServiceError> {
    let group = group_name(call, input.log_group_name, input.log_group_identifier)?;
    let order = match input.order_by.as_deref() {
        None | Some("LogStreamName") => StreamOrder::Name,
        Some("LastEventTime") => StreamOrder::LastEvent,
        Some(other) => return Err(invalid_parameter(format!("'{other}' is not an orderBy."))),
    };
    if order == StreamOrder::LastEvent && input.log_stream_name_prefix.is_some() {
        return Err(invalid_parameter(
            "Cannot order by LastEventTime with a logStreamNamePrefix.",
        ));
    }
    let query = StreamQuery {
        prefix: input.log_stream_name_prefix,
        order,
        descending: input.descending.unwrap_or(false),
        limit: size(input.limit).unwrap_or(PAGE).clamp(1, PAGE),
        token: input.next_token,
    };
    let arn = scope(call).log_group(&group);
    let page = service
        .on_store(call, move |store| store.streams(&group, &query))
        .await?;
    let streams = page
        .streams
        .into_iter()
        .map(|stream| render(&arn, stream))
        .collect();
    Ok(DescribeLogStreamsOutput {
        log_streams: Some(streams),
        next_token: page.next_token,
    })
}

fn render(group_arn: &str, stream: telemetry::LogStream) -> LogStream {
    LogStream {
        arn: Some(format!("{group_arn}:log-stream:{}", stream.name)),
        creation_time: Some(stream.created_ms),
        first_event_timestamp: stream.first_event_ms,
        last_event_timestamp: stream.last_event_ms,
        last_ingestion_time: stream.last_ingestion_ms,
        upload_sequence_token: Some(sequence_token(stream.next_sequence)),
        // AWS has answered zero for every stream since June 2019.
        stored_bytes: Some(0),
        log_stream_name: Some(stream.name),
    }
}
