//! `GetLogEvents`.

use aws_api::logs::{GetLogEventsInput, GetLogEventsOutput, OutputLogEvent};
use smithy::{Call, ServiceError};
use telemetry::EventQuery;

use super::LogsService;
use super::lookup::{group_name, required, size};

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: GetLogEventsInput,
) -> Result<GetLogEventsOutput, ServiceError> {
    let group = group_name(call, input.log_group_name, input.log_group_identifier)?;
    let stream = required(input.log_stream_name, "logStreamName")?;
    let query = EventQuery {
        start_ms: input.start_time,
        end_ms: input.end_time,
        from_head: input.start_from_head.unwrap_or(false),
        limit: size(input.limit),
        token: input.next_token,
    };
    let page = service
        .on_store(call, move |store| store.events(&group, &stream, &query))
        .await?;
    let events = page.events.into_iter().map(|event| OutputLogEvent {
        timestamp: Some(event.timestamp_ms),
        message: Some(event.message),
        ingestion_time: Some(event.ingestion_ms),
    });
    Ok(GetLogEventsOutput {
        events: Some(events.collect()),
        next_forward_token: Some(page.forward_token),
        next_backward_token: Some(page.backward_token),
    })
}
