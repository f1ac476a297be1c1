//! A process that is killed while it appends: events and cursor always agree afterwards.
//!
//! The test runs itself again as the process that is killed.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "helpers of a test"
)]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use telemetry::{CursorUpdate, EventQuery, LogEvent, LogStore};

const CHILD_DIR: &str = "TELEMETRY_CRASH_TEST_DIR";

/// Three writers, each with a stream and a cursor that counts its events.
const WRITERS: usize = 3;

#[test]
fn events_and_cursor_agree_after_kill() {
    if let Ok(dir) = std::env::var(CHILD_DIR) {
        append_for_ever(Path::new(&dir));
    }
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    store.create_group("g", "STANDARD", &[], 1).unwrap();
    for writer in 0..WRITERS {
        store.create_stream("g", &stream(writer), 1).unwrap();
    }
    drop(store);
    let mut before = [0; WRITERS];
    for round in 0..8 {
        kill_during_appends(dir.path(), 20 + round * 7);
        let store = LogStore::open(dir.path()).unwrap();
        for (writer, before) in before.iter_mut().enumerate() {
            let count = cursor(&store, writer);
            assert_eq!(
                read_all(&store, writer),
                (0..count).collect::<Vec<_>>(),
                "writer {writer}"
            );
            assert!(count > *before, "writer {writer} did nothing");
            *before = count;
        }
    }
}

fn kill_during_appends(dir: &Path, appends: usize) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args([
            "events_and_cursor_agree_after_kill",
            "--exact",
            "--nocapture",
        ])
        .env(CHILD_DIR, dir)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // Every writer reports each of its appends; the kill comes in the middle of some later one.
    let mut done = [0; WRITERS];
    for line in lines {
        if let Some(writer) = line.unwrap().strip_prefix("appended ") {
            done[writer.parse::<usize>().unwrap()] += 1;
        }
        if done.iter().all(|done| *done >= appends) {
            break;
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

fn append_for_ever(dir: &Path) {
    let store = LogStore::open(dir).unwrap();
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let store = store.clone();
            scope.spawn(move || {
                let mut count = cursor(&store, writer);
                loop {
                    let size = 1 + count % 50;
                    let events: Vec<LogEvent> = (count..count + size)
                        .map(|n| LogEvent {
                            timestamp_ms: 1_000 + n,
                            message: n.to_string(),
                        })
                        .collect();
                    count += size;
                    let update = CursorUpdate {
                        key: stream(writer),
                        value: count.to_le_bytes().to_vec(),
                    };
                    store
                        .append("g", &stream(writer), &events, 1, Some(&update))
                        .unwrap();
                    println!("\nappended {writer}");
                }
            });
        }
    });
}

fn stream(writer: usize) -> String {
    format!("writer{writer}")
}

fn cursor(store: &LogStore, writer: usize) -> i64 {
    let value = store.cursor("g", &stream(writer)).unwrap();
    value.map_or(0, |value| i64::from_le_bytes(value.try_into().unwrap()))
}

fn read_all(store: &LogStore, writer: usize) -> Vec<i64> {
    let mut numbers = Vec::new();
    let mut query = EventQuery {
        from_head: true,
        ..EventQuery::default()
    };
    loop {
        let page = store.events("g", &stream(writer), &query).unwrap();
        if page.events.is_empty() {
            return numbers;
        }
        numbers.extend(
            page.events
                .iter()
                .map(|event| event.message.parse::<i64>().unwrap()),
        );
        query.token = Some(page.forward_token);
    }
}
