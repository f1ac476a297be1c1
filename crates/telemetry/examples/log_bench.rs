//! Measures the log store: `cargo run --release -p telemetry --example log_bench`.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a measuring program"
)]

use std::sync::Arc;
use std::time::Instant;

use telemetry::{
    CursorUpdate, EventQuery, FilterQuery, LogEvent, LogStore, Pattern,
    awslogs::{Assembler, AssemblerOptions, Source},
};

const LINES: usize = 2_000_000;

fn main() {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    store.create_group("g", "STANDARD", &[], 1).unwrap();
    assemble();
    for (stream, batch, lines) in [
        ("large", 5_000, LINES),
        ("small", 100, LINES / 4),
        ("single", 1, 20_000),
    ] {
        append(&store, stream, batch, lines);
    }
    writers(&store);
    let group = store.group("g").unwrap();
    let size = std::fs::metadata(dir.path().join("groups/1.sqlite"))
        .unwrap()
        .len();
    println!(
        "stored: {} MiB in chunks, file {} MiB",
        group.stored_bytes >> 20,
        size >> 20
    );
    read(&store);
    for pattern in [
        "",
        "needle",
        "\"status=503\" -health",
        "[..., status=503, time]",
        "%status=50[0-9]%",
    ] {
        scan(&store, pattern);
    }
}

fn line(n: usize) -> LogEvent {
    let status = if n.is_multiple_of(997) { 503 } else { 200 };
    LogEvent {
        timestamp_ms: 1_700_000_000_000 + i64::try_from(n / 20).unwrap(),
        message: format!(
            "10.0.{}.{} GET /api/items/{n} status={status} time={}ms",
            n % 7,
            n % 251,
            n % 89
        ),
    }
}

fn rate(what: &str, lines: usize, start: Instant) {
    let seconds = start.elapsed().as_secs_f64();
    #[expect(clippy::cast_precision_loss, reason = "a rate for reading")]
    let rate = lines as f64 / seconds;
    println!("{what}: {lines} lines in {seconds:.2} s, {rate:.0} lines/s");
}

fn assemble() {
    let output: Vec<u8> = (0..LINES)
        .flat_map(|n| (line(n).message + "\n").into_bytes())
        .collect();
    let mut assembler = Assembler::new(AssemblerOptions::new(None, None).unwrap());
    let start = Instant::now();
    let mut lines = 0;
    for piece in output.chunks(64 * 1024) {
        let mut events = Vec::new();
        assembler.push(Source::Stdout, 1, piece, &mut events);
        lines += events.len();
    }
    rate("assemble", lines, start);
}

fn append(store: &LogStore, stream: &str, batch: usize, lines: usize) {
    store.create_stream("g", stream, 1).unwrap();
    let events: Vec<LogEvent> = (0..lines).map(line).collect();
    let start = Instant::now();
    for (n, events) in events.chunks(batch).enumerate() {
        let cursor = CursorUpdate {
            key: stream.to_owned(),
            value: n.to_le_bytes().to_vec(),
        };
        store.append("g", stream, events, 1, Some(&cursor)).unwrap();
    }
    rate(&format!("append, batches of {batch}"), lines, start);
}

fn writers(store: &LogStore) {
    let start = Instant::now();
    std::thread::scope(|scope| {
        for writer in 0..16 {
            let store = store.clone();
            scope.spawn(move || {
                let stream = format!("writer{writer}");
                store.create_stream("g", &stream, 1).unwrap();
                for n in 0..2_000 {
                    store.append("g", &stream, &[line(n)], 1, None).unwrap();
                }
            });
        }
    });
    rate("append, 16 writers of single lines", 16 * 2_000, start);
}

fn read(store: &LogStore) {
    let start = Instant::now();
    let mut query = EventQuery {
        from_head: true,
        ..EventQuery::default()
    };
    let mut lines = 0;
    loop {
        let page = store.events("g", "large", &query).unwrap();
        if page.events.is_empty() {
            break;
        }
        lines += page.events.len();
        query.token = Some(page.forward_token);
    }
    rate("read one stream", lines, start);
}

fn scan(store: &LogStore, pattern: &str) {
    let start = Instant::now();
    let pattern_text = pattern;
    let pattern = Some(Arc::new(Pattern::parse(pattern).unwrap()));
    let mut query = FilterQuery {
        pattern,
        ..FilterQuery::default()
    };
    let (mut found, mut pages, mut slowest) = (0, 0, 0);
    loop {
        let page_start = Instant::now();
        let page = store.filter("g", &query).unwrap();
        slowest = slowest.max(page_start.elapsed().as_millis());
        pages += 1;
        found += page.events.len();
        query.token = page.next_token;
        if query.token.is_none() {
            break;
        }
    }
    let all = LINES + LINES / 4 + 20_000 + 32_000;
    rate(
        &format!("search {pattern_text:?}: {found} found in {pages} pages (slowest {slowest} ms)"),
        all,
        start,
    );
}
