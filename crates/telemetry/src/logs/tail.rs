//! Listening to what is appended: live tails.
//!
//! An append hands its events to the tails after it is committed. A tail keeps what matches until
//! it is drained, a fair sample of it when that is too much, so that appends never wait for a
//! reader.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use super::{LogEvent, lock};
use crate::pattern::Pattern;

/// Events that a tail keeps between two drains: AWS's limit of an update.
const KEPT_EVENTS: usize = 500;
/// Bytes of their messages.
const KEPT_BYTES: usize = 4 * 1024 * 1024;

/// What a tail listens to.
#[derive(Debug, Clone, Default)]
pub struct TailQuery {
    /// Names of log groups.
    pub groups: Vec<String>,
    /// Empty, together with `prefixes`: all streams.
    pub streams: Vec<String>,
    pub prefixes: Vec<String>,
    /// `None` matches every event.
    pub pattern: Option<Arc<Pattern>>,
}

/// An event that was just stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TailEvent {
    pub group: Arc<str>,
    pub stream: Arc<str>,
    pub timestamp_ms: i64,
    pub ingestion_ms: i64,
    pub message: String,
}

/// What came since the last drain.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct TailBatch {
    pub events: Vec<TailEvent>,
    /// More matched than these.
    pub is_sampled: bool,
}

/// A tail; it listens until it is dropped.
#[derive(Debug)]
pub struct Tail {
    tap: Arc<Tap>,
    tails: Arc<Tails>,
}

impl Tail {
    /// Takes what came since the last call, in the order it was stored.
    pub fn drain(&self) -> TailBatch {
        let mut kept = std::mem::take(&mut *lock(&self.tap.kept));
        kept.events.sort_by_key(|(number, _)| *number);
        TailBatch {
            is_sampled: kept.seen > kept.events.len() as u64,
            events: kept.events.into_iter().map(|(_, event)| event).collect(),
        }
    }
}

impl Drop for Tail {
    fn drop(&mut self) {
        self.tails.remove(&self.tap);
    }
}

/// The tails of a store.
#[derive(Debug, Default)]
pub(crate) struct Tails {
    /// For appends, which look nowhere else when it is zero.
    count: AtomicUsize,
    taps: RwLock<Vec<Arc<Tap>>>,
}

#[derive(Debug)]
struct Tap {
    /// Numbers of groups.
    groups: HashSet<i64>,
    query: TailQuery,
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// With the number of each among all that matched.
    events: Vec<(u64, TailEvent)>,
    bytes: usize,
    /// Matches since the last drain.
    seen: u64,
}

/// Events that were appended together.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stored<'a> {
    pub(crate) group_id: i64,
    pub(crate) group: &'a str,
    pub(crate) stream: &'a str,
    pub(crate) events: &'a [LogEvent],
    pub(crate) ingestion_ms: i64,
}

impl Tails {
    /// Begins to listen to groups, which are given by number too.
    pub(crate) fn listen(self: &Arc<Self>, groups: HashSet<i64>, query: TailQuery) -> Tail {
        let tap = Arc::new(Tap {
            groups,
            query,
            kept: Mutex::default(),
        });
        let mut taps = self.taps.write().unwrap_or_else(PoisonError::into_inner);
        taps.push(Arc::clone(&tap));
        self.count.store(taps.len(), Ordering::Release);
        drop(taps);
        Tail {
            tap,
            tails: Arc::clone(self),
        }
    }

    fn remove(&self, tap: &Arc<Tap>) {
        let mut taps = self.taps.write().unwrap_or_else(PoisonError::into_inner);
        taps.retain(|other| !Arc::ptr_eq(other, tap));
        self.count.store(taps.len(), Ordering::Release);
    }

    /// Hands events to the tails that want them.
    pub(crate) fn publish(&self, stored: Stored<'_>) {
        if self.count.load(Ordering::Acquire) == 0 {
            return;
        }
        for tap in self
            .taps
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
        {
            tap.take(stored);
        }
    }
}

impl Tap {
    fn take(&self, stored: Stored<'_>) {
        let TailQuery {
            streams,
            prefixes,
            pattern,
            ..
        } = &self.query;
        let is_wanted = (streams.is_empty() && prefixes.is_empty())
            || streams.iter().any(|name| name == stored.stream)
            || prefixes
                .iter()
                .any(|prefix| stored.stream.starts_with(prefix));
        if !is_wanted || !self.groups.contains(&stored.group_id) {
            return;
        }
        let (group, stream): (Arc<str>, Arc<str>) = (stored.group.into(), stored.stream.into());
        for event in stored.events {
            if pattern
                .as_ref()
                .is_some_and(|pattern| !pattern.matches(&event.message))
            {
                continue;
            }
            lock(&self.kept).add(event.message.len(), || TailEvent {
                group: Arc::clone(&group),
                stream: Arc::clone(&stream),
                timestamp_ms: event.timestamp_ms,
                ingestion_ms: stored.ingestion_ms,
                message: event.message.clone(),
            });
        }
    }
}

impl Kept {
    /// Reservoir sampling: every event of an interval is as likely to stay as any other.
    fn add(&mut self, bytes: usize, event: impl FnOnce() -> TailEvent) {
        self.seen += 1;
        let place = if self.events.len() < KEPT_EVENTS {
            self.events.len()
        } else {
            usize::try_from(scramble(self.seen) % self.seen).unwrap_or(usize::MAX)
        };
        let replaced = self
            .events
            .get(place)
            .map_or(0, |(_, event)| event.message.len());
        if place >= KEPT_EVENTS || self.bytes - replaced + bytes > KEPT_BYTES {
            return;
        }
        self.bytes = self.bytes - replaced + bytes;
        let event = (self.seen, event());
        match self.events.get_mut(place) {
            Some(kept) => *kept = event,
            None => self.events.push(event),
        }
    }
}

/// Spreads numbers evenly (the finalizer of SplitMix64). Nobody gains from foreseeing the sample.
fn scramble(number: u64) -> u64 {
    let mut mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LogStore;

    fn events(messages: &[&str]) -> Vec<LogEvent> {
        let event = |message: &&str| LogEvent {
            timestamp_ms: 5,
            message: (*message).to_owned(),
        };
        messages.iter().map(event).collect()
    }

    fn store() -> (tempfile::TempDir, LogStore) {
        let dir = tempfile::tempdir().unwrap();
        let store = LogStore::open(dir.path()).unwrap();
        for group in ["a", "b"] {
            store.create_group(group, "STANDARD", &[], 1).unwrap();
            for stream in ["web-1", "job-1"] {
                store.create_stream(group, stream, 1).unwrap();
            }
        }
        (dir, store)
    }

    #[test]
    fn tails_get_what_they_listen_to() {
        let (_dir, store) = store();
        let tail = |groups: &[&str], prefixes: &[&str], pattern: Option<&str>| {
            let texts = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect();
            let query = TailQuery {
                groups: texts(groups),
                streams: Vec::new(),
                prefixes: texts(prefixes),
                pattern: pattern.map(|text| Arc::new(Pattern::parse(text).unwrap())),
            };
            store.tail(query).unwrap()
        };
        store
            .append("a", "web-1", &events(&["before"]), 6, None)
            .unwrap();
        let all = tail(&["a", "b"], &[], None);
        let jobs = tail(&["a"], &["job"], None);
        let errors = tail(&["b"], &[], Some("ERROR"));
        store
            .append("a", "web-1", &events(&["one", "ERROR two"]), 6, None)
            .unwrap();
        store
            .append("a", "job-1", &events(&["three"]), 6, None)
            .unwrap();
        store
            .append("b", "web-1", &events(&["ERROR four"]), 6, None)
            .unwrap();
        let messages = |tail: &Tail| -> Vec<String> {
            tail.drain()
                .events
                .into_iter()
                .map(|event| event.message)
                .collect()
        };
        assert_eq!(messages(&all), ["one", "ERROR two", "three", "ERROR four"]);
        assert_eq!(messages(&jobs), ["three"]);
        assert_eq!(messages(&errors), ["ERROR four"]);
        assert_eq!(all.drain(), TailBatch::default());
        drop((all, jobs, errors));
        store
            .append("a", "web-1", &events(&["nobody listens"]), 6, None)
            .unwrap();
        assert!(
            store
                .tail(TailQuery {
                    groups: vec!["none".into()],
                    ..TailQuery::default()
                })
                .is_err()
        );
    }

    #[test]
    fn too_much_is_sampled() {
        let (_dir, store) = store();
        let query = TailQuery {
            groups: vec!["a".into()],
            ..TailQuery::default()
        };
        let tail = store.tail(query).unwrap();
        let numbers: Vec<String> = (0..2000).map(|n| n.to_string()).collect();
        let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
        store
            .append("a", "web-1", &events(&numbers), 6, None)
            .unwrap();
        let batch = tail.drain();
        assert!(batch.is_sampled);
        assert_eq!(batch.events.len(), KEPT_EVENTS);
        let kept: Vec<u32> = batch
            .events
            .iter()
            .map(|e| e.message.parse().unwrap())
            .collect();
        assert!(kept.is_sorted() && kept[KEPT_EVENTS / 2] > 700, "{kept:?}");
        let large = "x".repeat(crate::MAX_EVENT_BYTES);
        store
            .append("a", "web-1", &events(&[large.as_str(); 6]), 6, None)
            .unwrap();
        let batch = tail.drain();
        assert!(batch.is_sampled);
        assert_eq!(batch.events.len(), 4);
    }
}
