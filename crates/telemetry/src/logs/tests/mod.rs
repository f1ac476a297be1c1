//! The store through its public calls, on a directory of its own.

mod events;
mod groups;

use std::collections::BTreeMap;
use std::sync::Arc;

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::{Error, Pattern};

fn store() -> (TempDir, LogStore) {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    (dir, store)
}

/// A store with group `g` and streams `a` and `b`.
fn store_with_streams() -> (TempDir, LogStore) {
    let (dir, store) = store();
    store.create_group("g", "STANDARD", &[], 1).unwrap();
    store.create_stream("g", "a", 2).unwrap();
    store.create_stream("g", "b", 3).unwrap();
    (dir, store)
}

fn event(timestamp_ms: i64, message: impl Into<String>) -> LogEvent {
    LogEvent {
        timestamp_ms,
        message: message.into(),
    }
}

fn put(store: &LogStore, stream: &str, times: impl IntoIterator<Item = i64>) {
    let events: Vec<LogEvent> = times
        .into_iter()
        .map(|ms| event(ms, format!("{stream}{ms}")))
        .collect();
    store.append("g", stream, &events, 1_000_000, None).unwrap();
}

fn messages(events: &[StoredEvent]) -> Vec<&str> {
    events.iter().map(|event| event.message.as_str()).collect()
}

fn names(groups: &[LogGroup]) -> Vec<&str> {
    groups.iter().map(|group| group.name.as_str()).collect()
}

fn query(limit: usize) -> EventQuery {
    EventQuery {
        limit: Some(limit),
        ..EventQuery::default()
    }
}

/// All pages of a search.
fn search(store: &LogStore, query: &FilterQuery) -> Vec<FilteredEvent> {
    let mut query = query.clone();
    let mut found = Vec::new();
    loop {
        let page = store.filter("g", &query).unwrap();
        found.extend(page.events);
        match page.next_token {
            Some(token) => query.token = Some(token),
            None => return found,
        }
    }
}
