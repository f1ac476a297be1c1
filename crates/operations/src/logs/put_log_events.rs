//! `PutLogEvents`.

use aws_api::logs::{
    InputLogEvent, PutLogEventsInput, PutLogEventsOutput, RejectedEntityInfo, RejectedLogEventsInfo,
};
use smithy::{Call, ServiceError};
use telemetry::LogEvent;

use super::LogsService;
use super::errors::invalid_parameter;
use super::lookup::required;

/// What an event is counted as beside its message.
const EVENT_OVERHEAD: usize = 26;
/// Largest event and largest batch.
const MAX_BYTES: usize = 1024 * 1024;
const MAX_EVENTS: usize = 10_000;
const DAY_MS: i64 = 86_400_000;
/// Events from further in the future are refused.
const TOO_NEW_MS: i64 = 2 * 3_600_000;
/// Older events are refused.
const TOO_OLD_MS: i64 = 14 * DAY_MS;

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: PutLogEventsInput,
) -> Result<PutLogEventsOutput, ServiceError> {
    let group = required(input.log_group_name, "logGroupName")?;
    let stream = required(input.log_stream_name, "logStreamName")?;
    let mut events = checked(required(input.log_events, "logEvents")?)?;
    let now_ms = (service.clock)().0;
    let retention_group = group.clone();
    let retention_days = service
        .on_store(call, move |store| {
            Ok(store.group(&retention_group)?.retention_days)
        })
        .await?;
    let window = Window::new(now_ms, retention_days);
    let rejected = window.cut(&mut events);
    let span =
        |events: &[LogEvent]| Some(events.last()?.timestamp_ms - events.first()?.timestamp_ms);
    if span(&events).is_some_and(|span| span > DAY_MS) {
        return Err(invalid_parameter(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
        ));
    }
    // Also without any event left: the stream must exist.
    let appended = service
        .on_store(call, move |store| {
            store.append(&group, &stream, &events, now_ms, None)
        })
        .await?;
    Ok(PutLogEventsOutput {
        next_sequence_token: Some(sequence_token(appended.next_sequence)),
        rejected_log_events_info: rejected,
        // Entities are not kept; this is how a caller learns.
        rejected_entity_info: input.entity.map(|_| RejectedEntityInfo {
            error_type: Some("UnsupportedLogGroupType".to_owned()),
        }),
    })
}

/// The token for a stream's next event. AWS ignores tokens but still answers them.
pub(super) fn sequence_token(next_sequence: i64) -> String {
    format!("49{next_sequence:054}")
}

/// The events of a batch that keeps AWS's limits.
fn checked(events: Vec<InputLogEvent>) -> Result<Vec<LogEvent>, ServiceError> {
    if events.is_empty() || events.len() > MAX_EVENTS {
        return Err(invalid_parameter(format!(
            "1 validation error detected: Value at 'logEvents' failed to satisfy constraint: \
             Member must have length between 1 and {MAX_EVENTS}"
        )));
    }
    let mut checked: Vec<LogEvent> = Vec::with_capacity(events.len());
    let mut total = 0;
    for event in events {
        let timestamp_ms = required(event.timestamp, "timestamp")?;
        let message = required(event.message, "message")?;
        let size = message.len() + EVENT_OVERHEAD;
        if message.is_empty() || timestamp_ms < 0 {
            return Err(invalid_parameter(
                "Log events need a message of at least 1 character and a timestamp of at least 0.",
            ));
        }
        if size > MAX_BYTES {
            return Err(invalid_parameter(format!(
                "Log event too large: {size} bytes exceeds limit of {MAX_BYTES}"
            )));
        }
        if checked
            .last()
            .is_some_and(|before| before.timestamp_ms > timestamp_ms)
        {
            return Err(invalid_parameter(
                "Log events in a single PutLogEvents request must be in chronological order.",
            ));
        }
        total += size;
        checked.push(LogEvent {
            timestamp_ms,
            message,
        });
    }
    if total > MAX_BYTES {
        return Err(invalid_parameter(format!(
            "Upload too large: {total} bytes exceeds limit of {MAX_BYTES}"
        )));
    }
    Ok(checked)
}

/// The times that a group takes events of.
struct Window {
    too_old_before: i64,
    expired_before: i64,
    too_new_after: i64,
}

impl Window {
    fn new(now_ms: i64, retention_days: Option<u32>) -> Self {
        Self {
            too_old_before: now_ms - TOO_OLD_MS,
            expired_before: retention_days
                .map_or(i64::MIN, |days| now_ms - i64::from(days) * DAY_MS),
            too_new_after: now_ms + TOO_NEW_MS,
        }
    }

    /// Leaves the events that are taken. The others are the first and last of the batch, since it
    /// is in order: said is where they end (not included) or begin (included).
    fn cut(&self, events: &mut Vec<LogEvent>) -> Option<RejectedLogEventsInfo> {
        let before = |ms: i64| events.partition_point(|event| event.timestamp_ms < ms);
        let too_old = before(self.too_old_before);
        let expired = before(self.expired_before);
        let too_new = events.partition_point(|event| event.timestamp_ms <= self.too_new_after);
        let count = events.len();
        events.truncate(too_new);
        events.drain(..too_old.max(expired).min(events.len()));
        if events.len() == count {
            return None;
        }
        let index = |index: usize| i32::try_from(index).ok();
        Some(RejectedLogEventsInfo {
            too_old_log_event_end_index: index(too_old).filter(|end| *end > 0),
            expired_log_event_end_index: index(expired).filter(|end| *end > 0),
            too_new_log_event_start_index: index(too_new).filter(|_| too_new < count),
        })
    }
}
