//! Writes the records of one flow log into the streams of its interfaces.

use std::collections::BTreeMap;

use model::UnixMillis;
use model::network::{CapturedFlows, FlowLog, TrafficType, Verdict};
use rules::flow::{DEFAULT_FORMAT, Field, Line, parse_format, render};
use telemetry::{CursorUpdate, Error, LogEvent, LogStore};

use super::GRACE_MILLIS;
use super::work::{Watched, Work};

/// Class of the groups that are made for flow logs.
const LOG_CLASS: &str = "STANDARD";
/// Records in one transaction.
const BATCH: usize = 10_000;

/// Stores what is due; answers up to when the records of each interface tell now.
pub(super) fn deliver(
    logs: &LogStore,
    work: &Work,
    captured: &CapturedFlows,
    before: &BTreeMap<String, UnixMillis>,
    now: UnixMillis,
) -> Result<BTreeMap<String, UnixMillis>, Error> {
    // The operation checked the format; a field that this release does not know is left out.
    let fields = parse_format(&work.log.log_format)
        .or_else(|_| parse_format(DEFAULT_FORMAT))
        .unwrap_or_default();
    let mut up_to = BTreeMap::new();
    for interface in &work.interfaces {
        let id = &interface.subject.interface.id;
        let key = work.cursor_key(id);
        let stored = stored_time(logs, &work.log.log_group, &key)?;
        let told = stored.or_else(|| before.get(&key).copied());
        let target = Target {
            group: &work.log.log_group,
            stream: format!("{id}-{}", suffix(work.log.traffic_type)),
            key,
        };
        let events = events(&work.log, interface, captured, told, &fields);
        if !events.is_empty() {
            target.append(logs, &events, captured.until, now)?;
        }
        if interface.exists {
            up_to.insert(target.key, captured.until);
        } else {
            target.forget(logs)?;
        }
    }
    Ok(up_to)
}

/// The last part of a stream's name.
fn suffix(traffic: TrafficType) -> &'static str {
    match traffic {
        TrafficType::Accept => "accept",
        TrafficType::Reject => "reject",
        TrafficType::All => "all",
    }
}

/// The records of one interface; `told` is up to when earlier ones tell.
fn events(
    log: &FlowLog,
    interface: &Watched,
    captured: &CapturedFlows,
    told: Option<UnixMillis>,
    fields: &[Field],
) -> Vec<LogEvent> {
    if told.is_some_and(|told| told >= captured.until) {
        return Vec::new();
    }
    let (accepts, rejects) = (
        log.traffic_type != TrafficType::Reject,
        log.traffic_type != TrafficType::Accept,
    );
    let own = &interface.subject.interface;
    let begin = log.created_at.max(own.created_at);
    let since = told.unwrap_or(begin);
    let grace = if told.is_some() { 0 } else { GRACE_MILLIS };
    let is_gap = captured.since.millis_since(since) > grace;
    let is_lost = accepts && captured.accepted_lost || rejects && captured.rejected_lost;
    let start = if is_gap {
        since
    } else {
        since.max(captured.since)
    };
    let end = captured.until;
    let mut lines = Vec::new();
    if is_gap || is_lost {
        lines.push(Line::SkipData { start, end });
    }
    let flows = captured.flows.iter().filter(|flow| {
        flow.key.interface_id == own.id
            && match flow.key.verdict {
                Verdict::Accept => accepts,
                Verdict::Reject => rejects,
            }
    });
    lines.extend(flows.map(Line::Flow));
    if lines.is_empty() && interface.exists {
        lines.push(Line::NoData { start, end });
    }
    lines
        .into_iter()
        .map(|line| LogEvent {
            timestamp_ms: line.start().0.max(0),
            message: render(fields, &interface.subject, line),
        })
        .collect()
}

/// Where records of an interface go.
struct Target<'a> {
    group: &'a str,
    stream: String,
    key: String,
}

impl Target<'_> {
    /// Appends records; the time is stored with the last ones.
    fn append(
        &self,
        logs: &LogStore,
        events: &[LogEvent],
        until: UnixMillis,
        now: UnixMillis,
    ) -> Result<(), Error> {
        let cursor = CursorUpdate {
            key: self.key.clone(),
            value: until.0.to_be_bytes().to_vec(),
        };
        let batches = events.len().div_ceil(BATCH);
        for (number, batch) in events.chunks(BATCH).enumerate() {
            let cursor = (number + 1 == batches).then_some(&cursor);
            let append = || logs.append(self.group, &self.stream, batch, now.0, cursor);
            match append() {
                Err(Error::GroupMissing | Error::StreamMissing) => {
                    self.ensure(logs, now)?;
                    append()?;
                }
                appended => {
                    appended?;
                }
            }
        }
        Ok(())
    }

    /// Makes the stream, and the group as AWS does when there is none.
    fn ensure(&self, logs: &LogStore, now: UnixMillis) -> Result<(), Error> {
        match logs.create_group(self.group, LOG_CLASS, &[], now.0) {
            Ok(()) | Err(Error::GroupExists) => {}
            Err(error) => return Err(error),
        }
        match logs.create_stream(self.group, &self.stream, now.0) {
            Ok(()) | Err(Error::StreamExists) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Nothing more will come.
    fn forget(&self, logs: &LogStore) -> Result<(), Error> {
        match logs.remove_cursor(self.group, &self.key) {
            Ok(()) | Err(Error::GroupMissing) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// Up to when the stored records of an interface tell.
fn stored_time(logs: &LogStore, group: &str, key: &str) -> Result<Option<UnixMillis>, Error> {
    let stored = match logs.cursor(group, key) {
        Err(Error::GroupMissing) => None,
        stored => stored?,
    };
    let millis = stored.and_then(|value| value.try_into().ok());
    Ok(millis.map(|bytes| UnixMillis(i64::from_be_bytes(bytes))))
}
