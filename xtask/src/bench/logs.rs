//! `cargo xtask bench --only logs`: searching five million log events, beside `grep` and `jq` over
//! the same lines in a file.
//!
//! Both sides run in one go with a warm page cache. The events are half access log, half JSON; ten
//! of them hold a term that is nowhere else.

use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use serde_json::{Value, json};

use super::client::{Client, LOGS};
use super::machine;
use super::statistics::{Sample, now_ns};
use crate::instance::Instance;
use crate::setup;
use crate::terminal::{heading, say};

const EVENTS: u64 = 5_000_000;
/// Events of one call, which fit into AWS's 1 MiB.
const BATCH: u64 = 5000;
const STREAMS: u64 = 10;
/// Every so many events one holds the term.
const RARE_EVERY: u64 = 500_000;
const RARE: &str = "needle7f3a";
/// The events' times are spread over the last hour.
const SPAN_MS: u64 = 3_600_000;
const GROUP: &str = "/bench/search";
/// How often each search is timed; the table shows the median.
const RUNS: usize = 5;

/// One search and what it is compared with.
struct Search {
    name: &'static str,
    /// `None`: `FilterLogEvents` for the term; otherwise a query.
    query: Option<&'static str>,
    /// A shell command over the file `lines`.
    peer: &'static str,
}

const SEARCHES: [Search; 5] = [
    Search {
        name: "FilterLogEvents, a rare term, all pages",
        query: None,
        peer: "grep -c needle7f3a lines",
    },
    Search {
        name: "Insights: filter like, a rare term",
        query: Some("filter @message like 'needle7f3a' | stats count(*) as n"),
        peer: "grep -c needle7f3a lines",
    },
    Search {
        name: "Insights: filter with a regular expression",
        query: Some("filter @message like /status=50[0-9] .*ms=9[0-9]/ | stats count(*) as n"),
        peer: "grep -cE 'status=50[0-9] .*ms=9[0-9]' lines",
    },
    Search {
        name: "Insights: stats count by bin(1m)",
        query: Some("stats count(*) as n by bin(1m)"),
        peer: "grep -c '' lines",
    },
    Search {
        name: "Insights: stats over a JSON field by another",
        query: Some("stats avg(ms) as mean, count(*) as n by level"),
        peer: "jq -nR 'reduce (inputs | fromjson?) as $e ({}; .[$e.level] += $e.ms)' lines",
    },
];

/// Loads, searches, compares; the text is a table.
pub(crate) fn run(root: &Path) -> anyhow::Result<String> {
    heading("building");
    let programs = setup::build(root, true)?;
    let instance = Instance::start(&programs.neargate, "bench-logs", 0, &[])?;
    let client = Client::of(&instance)?;
    heading("loading");
    let first_ms = u64::try_from(now_ns() / 1_000_000)?.saturating_sub(SPAN_MS);
    let loading = load(&client, instance.folder(), first_ms)?;
    say(&format!(
        "{EVENTS} events in {:.1} s",
        loading.as_secs_f64()
    ));
    heading("searching");
    let mut rows = vec![
        "| search | Neargate | peer | ratio | peer |".to_owned(),
        "|---|---:|---:|---:|---|".to_owned(),
    ];
    let mut figures = Vec::new();
    for search in &SEARCHES {
        let (ours, theirs) = measure(&client, instance.folder(), first_ms, search)?;
        let ratio = theirs.map_or_else(|| "–".to_owned(), |theirs| format!("{:.2}", ours / theirs));
        let seconds =
            |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |s| format!("{s:.2} s"));
        let row = format!(
            "| {} | {} | {} | {ratio} | `{}` |",
            search.name,
            seconds(Some(ours)),
            seconds(theirs),
            search.peer
        );
        say(&row);
        rows.push(row);
        figures.push(json!({ "search": search.name, "seconds": ours, "peer_seconds": theirs }));
    }
    let file = setup::target(root)?.join("bench-logs.json");
    let report = json!({
        "machine": machine(), "events": EVENTS, "load_seconds": loading.as_secs_f64(),
        "searches": figures,
    });
    fs_err::write(&file, serde_json::to_string_pretty(&report)?)?;
    fs_err::remove_file(instance.folder().join("lines"))?;
    instance.down()?;
    heading(&format!("the figures, also in {}", file.display()));
    say(&machine());
    Ok(rows.join("\n"))
}

/// Stores the events and writes the same lines to a file. Returns the time of the storing alone.
fn load(client: &Client, folder: &Path, first_ms: u64) -> anyhow::Result<Duration> {
    client.call(LOGS, "CreateLogGroup", &json!({ "logGroupName": GROUP }))?;
    for stream in 0..STREAMS {
        let body = json!({ "logGroupName": GROUP, "logStreamName": stream.to_string() });
        client.call(LOGS, "CreateLogStream", &body)?;
    }
    let mut file = BufWriter::new(fs_err::File::create(folder.join("lines"))?);
    let mut took = Duration::ZERO;
    for batch in 0..EVENTS / BATCH {
        let mut events = Vec::new();
        for n in batch * BATCH..(batch + 1) * BATCH {
            let message = line(n);
            writeln!(file, "{message}")?;
            let timestamp = first_ms + n * SPAN_MS / EVENTS;
            events.push(json!({ "timestamp": timestamp, "message": message }));
        }
        let stream = (batch % STREAMS).to_string();
        let body = json!({ "logGroupName": GROUP, "logStreamName": stream, "logEvents": events });
        let began = Instant::now();
        client.call(LOGS, "PutLogEvents", &body)?;
        took += began.elapsed();
    }
    file.flush()?;
    Ok(took)
}

/// The text of an event: numbers that look random and are the same in every run.
fn line(n: u64) -> String {
    let mixed = n.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ (n << 13);
    let (a, b, c) = (mixed >> 40 & 0xffff, mixed >> 20 & 0xffff, mixed & 0xffff);
    let status = [200, 200, 200, 201, 204, 301, 404, 500][usize::try_from(a % 8).unwrap_or(0)];
    let ms = b % 1000;
    let user = c % 5000;
    let rare = if n % RARE_EVERY == RARE_EVERY / 2 {
        RARE
    } else {
        "ok"
    };
    if n.is_multiple_of(2) {
        return format!(
            "10.0.{}.{} - user{user} GET /api/items/{a}?page={} status={status} bytes={b} ms={ms} {rare}",
            a % 256,
            b % 256,
            c % 40
        );
    }
    let level = ["INFO", "INFO", "INFO", "WARN", "ERROR"][usize::try_from(c % 5).unwrap_or(0)];
    format!(
        r#"{{"level":"{level}","ms":{ms},"status":{status},"request":{{"path":"/api/items/{a}","id":"{mixed:016x}"}},"user":"user{user}","note":"{rare}"}}"#
    )
}

/// Seconds of a search, and of its peer where that is installed.
fn measure(
    client: &Client,
    folder: &Path,
    first_ms: u64,
    search: &Search,
) -> anyhow::Result<(f64, Option<f64>)> {
    let mut ours = Sample::default();
    let mut theirs = Sample::default();
    for _ in 0..RUNS {
        let began = Instant::now();
        match search.query {
            None => filter(client)?,
            Some(query) => insights(client, query, first_ms)?,
        }
        ours.add(began.elapsed().as_secs_f64());
    }
    let program = search.peer.split(' ').next().unwrap_or_default();
    let exists = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    // jq takes its time; one run tells enough.
    let runs = if program == "jq" { 1 } else { RUNS };
    for _ in 0..if exists { runs } else { 0 } {
        let began = Instant::now();
        // Not to /dev/null: grep, which notices that, would stop at the first match.
        let peer = Command::new("sh")
            .args(["-c", search.peer])
            .current_dir(folder)
            .stderr(Stdio::inherit())
            .output()?;
        ensure!(peer.status.success(), "`{}`: {}", search.peer, peer.status);
        theirs.add(began.elapsed().as_secs_f64());
    }
    let median = ours.median().context("no run")?;
    Ok((median, theirs.median()))
}

fn filter(client: &Client) -> anyhow::Result<()> {
    let mut body = json!({ "logGroupName": GROUP, "filterPattern": RARE });
    let mut found = 0;
    loop {
        let answer = client.call(LOGS, "FilterLogEvents", &body)?;
        found += answer["events"].as_array().map_or(0, Vec::len);
        if answer["nextToken"].is_null() {
            break;
        }
        body["nextToken"] = answer["nextToken"].clone();
    }
    ensure!(found as u64 == EVENTS / RARE_EVERY, "found {found} events");
    Ok(())
}

fn insights(client: &Client, query: &str, first_ms: u64) -> anyhow::Result<()> {
    let body = json!({
        "logGroupName": GROUP, "queryString": query,
        "startTime": first_ms / 1000, "endTime": (first_ms + SPAN_MS) / 1000 + 1,
    });
    let started = client.call(LOGS, "StartQuery", &body)?;
    let body = json!({ "queryId": started["queryId"] });
    loop {
        let answer = client.call(LOGS, "GetQueryResults", &body)?;
        match answer["status"].as_str() {
            Some("Complete") => {
                let scanned = &answer["statistics"]["recordsScanned"];
                let all = Value::from(f64::from(u32::try_from(EVENTS)?));
                ensure!(*scanned == all, "scanned {scanned} events");
                return Ok(());
            }
            Some("Scheduled" | "Running") => std::thread::sleep(Duration::from_millis(5)),
            _ => bail!("`{query}`: {answer}"),
        }
    }
}
