//! `StartLiveTail`: events as they come in, in one answer that goes on for up to three hours.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aws_api::Streamed;
use aws_api::logs::errors::{LIMIT_EXCEEDED_EXCEPTION, SESSION_TIMEOUT_EXCEPTION};
use aws_api::logs::{
    LiveTailSessionLogEvent, LiveTailSessionMetadata, LiveTailSessionStart, LiveTailSessionUpdate,
    StartLiveTailInput, StartLiveTailOutput, StartLiveTailResponseStream,
};
use futures_core::Stream;
use smithy::{Call, ServiceError};
use telemetry::{Pattern, Tail, TailEvent, TailQuery};
use tokio::time::{Instant, Interval, MissedTickBehavior};

use super::LogsService;
use super::errors::{bad_pattern, invalid_parameter};
use super::lookup::{from_arn, required};
use crate::context::{scope, system_random, uuid};

/// AWS's quota of sessions at the same time.
const SESSIONS: usize = 15;
/// How often an update comes.
const UPDATE: Duration = Duration::from_secs(1);
/// AWS's limit of a session.
const LIMIT: Duration = Duration::from_hours(3);

pub(super) async fn run(
    service: &LogsService,
    call: &Call,
    input: StartLiveTailInput,
) -> Result<Streamed<StartLiveTailOutput, StartLiveTailResponseStream>, ServiceError> {
    let identifiers = required(input.log_group_identifiers, "logGroupIdentifiers")?;
    let streams = input.log_stream_names.unwrap_or_default();
    let prefixes = input.log_stream_name_prefixes.unwrap_or_default();
    let groups = groups(call, &identifiers)?;
    check_streams(groups.len(), &streams, &prefixes)?;
    let pattern = input.log_event_filter_pattern;
    let parsed = pattern.as_deref().map(Pattern::parse).transpose();
    let query = TailQuery {
        groups,
        streams: streams.clone(),
        prefixes: prefixes.clone(),
        pattern: parsed.map_err(bad_pattern)?.map(Arc::new),
    };
    let place = Place::take(&service.live_tails)?;
    let tail = service
        .on_store(call, move |store| store.tail(query))
        .await?;
    let start = LiveTailSessionStart {
        request_id: Some(call.request_id.clone()),
        session_id: Some(uuid(system_random())),
        log_group_identifiers: Some(identifiers),
        log_stream_names: Some(streams),
        log_stream_name_prefixes: Some(prefixes),
        log_event_filter_pattern: Some(pattern.unwrap_or_default()),
    };
    Ok(Streamed {
        output: StartLiveTailOutput {},
        events: Session {
            start: Some(Box::new(start)),
            tail,
            group_arn_prefix: scope(call).log_group(""),
            updates: updates(),
            ends: Instant::now() + LIMIT,
            _place: place,
        }
        .into_stream(),
    })
}

/// The names of the groups, which are given by ARN.
fn groups(call: &Call, identifiers: &[String]) -> Result<Vec<String>, ServiceError> {
    let name = |identifier: &String| {
        if !identifier.starts_with("arn:") || identifier.ends_with('*') {
            return Err(invalid_parameter(
                "logGroupIdentifiers must be ARNs of log groups that do not end with an asterisk (*).",
            ));
        }
        from_arn(call, identifier)
    };
    identifiers.iter().map(name).collect()
}

fn check_streams(
    groups: usize,
    streams: &[String],
    prefixes: &[String],
) -> Result<(), ServiceError> {
    if !streams.is_empty() && !prefixes.is_empty() {
        return Err(invalid_parameter(
            "logStreamNames and logStreamNamePrefixes are mutually exclusive parameters.",
        ));
    }
    if groups > 1 && !(streams.is_empty() && prefixes.is_empty()) {
        return Err(invalid_parameter(
            "logStreamNames and logStreamNamePrefixes can be specified with one log group only.",
        ));
    }
    Ok(())
}

/// The place of a session among those that are allowed.
#[derive(Debug)]
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(taken: &Arc<AtomicUsize>) -> Result<Self, ServiceError> {
        let one_more = |count: usize| (count < SESSIONS).then_some(count + 1);
        match taken.fetch_update(Ordering::Relaxed, Ordering::Relaxed, one_more) {
            Ok(_) => Ok(Self(Arc::clone(taken))),
            Err(_) => Err(LIMIT_EXCEEDED_EXCEPTION.error(format!(
                "There are {SESSIONS} Live Tail sessions already, which is the most."
            ))),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A session; it ends when it is dropped.
#[derive(Debug)]
struct Session {
    /// The first event, until it is sent.
    start: Option<Box<LiveTailSessionStart>>,
    tail: Tail,
    group_arn_prefix: String,
    updates: Interval,
    ends: Instant,
    _place: Place,
}

type Event = Result<StartLiveTailResponseStream, ServiceError>;

impl Session {
    fn into_stream(self) -> Pin<Box<dyn Stream<Item = Event> + Send>> {
        Box::pin(futures_util::stream::unfold(Some(self), |session| async {
            let mut session = session?;
            let event = session.next().await;
            let goes_on = event.is_ok();
            Some((event, goes_on.then_some(session)))
        }))
    }

    async fn next(&mut self) -> Event {
        if let Some(start) = self.start.take() {
            return Ok(StartLiveTailResponseStream {
                session_start: Some(*start),
                ..Default::default()
            });
        }
        if self.updates.tick().await >= self.ends {
            return Err(SESSION_TIMEOUT_EXCEPTION.error("The session has lasted three hours."));
        }
        let batch = self.tail.drain();
        let events = batch.events.into_iter().map(|event| self.event(event));
        Ok(StartLiveTailResponseStream {
            session_update: Some(LiveTailSessionUpdate {
                session_results: Some(events.collect()),
                session_metadata: Some(LiveTailSessionMetadata {
                    sampled: Some(batch.is_sampled),
                }),
            }),
            ..Default::default()
        })
    }

    fn event(&self, event: TailEvent) -> LiveTailSessionLogEvent {
        LiveTailSessionLogEvent {
            log_stream_name: Some(event.stream.to_string()),
            log_group_identifier: Some(format!("{}{}", self.group_arn_prefix, event.group)),
            message: Some(event.message),
            timestamp: Some(event.timestamp_ms),
            ingestion_time: Some(event.ingestion_ms),
        }
    }
}

/// Ticks once a second, the first time after one; a reader that is slow gets fewer.
fn updates() -> Interval {
    let mut updates = tokio::time::interval_at(Instant::now() + UPDATE, UPDATE);
    updates.set_missed_tick_behavior(MissedTickBehavior::Delay);
    updates
}
