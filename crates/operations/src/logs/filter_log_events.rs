//! `FilterLogEvents`.

use std::sync::Arc;

use aws_api::logs::{FilterLogEventsInput, FilterLogEventsOutput, FilteredLogEvent};
use smithy::{Call, ServiceError};
use telemetry::{FilterQuery, Pattern, StreamSelection};

use super::LogsService;
use super::errors::{bad_pattern, invalid_parameter};
use super::lookup::{group_name, size};

/// 2024-01-01T00:00:00Z, from where on AWS searches backwards in time.
const NEWEST_FIRST_FROM_MS: i64 = 1_704_067_200_000;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: FilterLogEventsInput,
) -> Result<FilterLogEventsOutput, ServiceError> {
    let group = group_name(call, input.log_group_name, input.log_group_identifier)?;
    let newest_first = input.start_from_head == Some(false);
    if newest_first
        && input
            .start_time
            .is_some_and(|start| start < NEWEST_FIRST_FROM_MS)
    {
        return Err(invalid_parameter(
            "startFromHead can be false only when startTime is on or after Jan 1, 2024 00:00:00 UTC.",
        ));
    }
    let streams = match (input.log_stream_names, input.log_stream_name_prefix) {
        (Some(_), Some(_)) => {
            return Err(invalid_parameter(
                "logStreamNames and logStreamNamePrefix are mutually exclusive parameters.",
            ));
        }
        (Some(names), None) => StreamSelection::Names(names),
        (None, Some(prefix)) => StreamSelection::Prefix(prefix),
        (None, None) => StreamSelection::All,
    };
    let pattern = input
        .filter_pattern
        .as_deref()
        .map(Pattern::parse)
        .transpose();
    let query = FilterQuery {
        streams,
        start_ms: input.start_time,
        end_ms: input.end_time,
        newest_first,
        pattern: pattern.map_err(bad_pattern)?.map(Arc::new),
        limit: size(input.limit),
        token: input.next_token,
    };
    let page = service
        .on_store(call, move |store| {
            if let StreamSelection::Names(names) = &query.streams {
                names
                    .iter()
                    .try_for_each(|name| store.stream(&group, name).map(drop))?;
            }
            store.filter(&group, &query)
        })
        .await?;
    let events = page.events.into_iter().map(|found| FilteredLogEvent {
        log_stream_name: Some(found.stream.to_string()),
        timestamp: Some(found.event.timestamp_ms),
        message: Some(found.event.message),
        ingestion_time: Some(found.event.ingestion_ms),
        event_id: Some(found.event.id.to_string()),
    });
    Ok(FilterLogEventsOutput {
        events: Some(events.collect()),
        // AWS has answered an empty list since May 2020.
        searched_log_streams: Some(Vec::new()),
        next_token: page.next_token,
    })
}
