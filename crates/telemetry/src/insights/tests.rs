//! Queries from text to result, on a store in a temporary directory.

use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::{LogEvent, LogStore};

const GROUP: &str = "/ecs/web";
/// 2026-11-21 05:54:03 UTC.
const NOW: i64 = 1_795_240_443_000;

/// One event a second.
const EVENTS: [&str; 8] = [
    r#"{"level":"ERROR","status":500,"ms":120.5,"user":{"name":"ann","ids":[7,8]},"ok":false}"#,
    r#"{"level":"INFO","status":200,"ms":10,"user":{"name":"bob"},"ok":true}"#,
    r#"{"level":"INFO","status":404,"ms":20,"path":"/a b"}"#,
    "10.0.0.1 GET /health 200 took=3ms",
    "10.0.0.2 GET /index 503 took=40ms",
    "ERROR [worker-1] lost connection to db",
    "ERROR [worker-2] lost connection to cache",
    r#"{"level":"WARN","status":"429","ms":30,"odd-name":"x","esc":"caf\u00e9"}"#,
];

struct Fixture {
    _dir: TempDir,
    store: LogStore,
}

fn fixture() -> Fixture {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    store.create_group(GROUP, "STANDARD", &[], NOW).unwrap();
    for (stream, half) in ["one", "two"].iter().zip(EVENTS.chunks(4)) {
        store.create_stream(GROUP, stream, NOW).unwrap();
        let first = if *stream == "one" { 0 } else { 4 };
        let events: Vec<LogEvent> = half
            .iter()
            .zip(first..)
            .map(|(message, n)| LogEvent {
                timestamp_ms: NOW + n * 1000,
                message: (*message).to_owned(),
            })
            .collect();
        store
            .append(GROUP, stream, &events, NOW + 60_000, None)
            .unwrap();
    }
    Fixture { _dir: dir, store }
}

impl Fixture {
    fn run(&self, query: &str) -> Result<QueryOutput, RunError> {
        let query = Query::parse(query).unwrap();
        run(&self.store, &query, &input(), &Progress::default())
    }

    /// The rows, each as `column=value` separated by `; `, without `@ptr`.
    fn rows(&self, query: &str) -> Vec<String> {
        let output = self.run(query).unwrap();
        let row = |row: &Row| {
            let shown = row.iter().filter(|(name, _)| &**name != "@ptr");
            let texts: Vec<String> = shown
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            texts.join("; ")
        };
        output.rows.iter().map(row).collect()
    }
}

fn input() -> QueryInput {
    QueryInput {
        groups: vec![GROUP.to_owned()],
        log_prefix: "000000000000:".to_owned(),
        start_ms: NOW,
        end_ms: NOW + 3_600_000,
        limit: 1000,
    }
}

#[track_caller]
fn check(cases: &[(&str, &[&str])]) {
    let fixture = fixture();
    for (query, rows) in cases {
        assert_eq!(fixture.rows(query), *rows, "{query}");
    }
}

#[test]
fn filters() {
    check(&[
        ("filter level = 'ERROR' | display status", &["status=500"]),
        (
            "filter @message like 'lost' | display @logStream",
            &["@logStream=two", "@logStream=two"],
        ),
        (
            "filter @message like /worker-[2-9]/ | display @timestamp",
            &["@timestamp=2026-11-21 05:54:09.000"],
        ),
        (
            "filter @message =~ /(?i)error/ | stats count(*) as n",
            &["n=3"],
        ),
        (
            "filter @message not like /ERROR/ and not ispresent(level) | stats count() as n",
            &["n=2"],
        ),
        (
            "filter status >= 400 and status < 500 | fields status | sort status",
            &["status=404", "status=429"],
        ),
        ("filter status = 429 | display level", &["level=WARN"]),
        (
            "filter status in [200, '404'] | display status",
            &["status=404", "status=200"],
        ),
        (
            "filter level not in ['INFO', 'WARN'] and ispresent(level) | display level",
            &["level=ERROR"],
        ),
        (
            "filter ok = 1 or ok = false | sort @timestamp asc | display ok",
            &["ok=0", "ok=1"],
        ),
        (
            "filter user.name = \"ann\" | display user.ids.0, user.ids.1",
            &["user.ids.0=7; user.ids.1=8"],
        ),
        (
            "filter `odd-name` = 'x' | display `odd-name`",
            &["odd-name=x"],
        ),
        ("filter esc = 'caf\u{e9}' | display esc", &["esc=caf\u{e9}"]),
        (
            "filter strcontains(@message, 'db') | display @log",
            &["@log=000000000000:/ecs/web"],
        ),
        (
            "filter (status = 500 or status = 200) and ms > 100 | display ms",
            &["ms=120.5"],
        ),
        (
            "filter ms * 2 = 20 | display ms + 1 as m, ms ^ 2, ms % 3",
            &["m=11; ms ^ 2=100; ms % 3=1"],
        ),
        ("filter missing = 1 | display ms", &[]),
        ("filter missing != 1 | stats count(*) as n", &["n=8"]),
    ]);
}

#[test]
fn functions() {
    check(&[(
        "filter level = 'INFO' and status = 200 # one event
         | fields abs(-3) as a, ceil(1.2) as b, greatest(1, ms, 5) as c, strlen(level) as d,
           tolower(level) as e, concat(level, '-', status) as f, substr(level, 1, 2) as g,
           replace(level, 'F', 'f') as h, coalesce(missing, level) as i, isempty('') as j,
           trim('  x ') as k, toMillis(@timestamp) as l, fromMillis(0) as m, sqrt(16) as n,
           isIpv4InSubnet('10.1.2.3', '10.0.0.0/8') as o, datefloor(@timestamp, 1h) as p,
           dateceil(@timestamp, 1 h) as q, bin(5m) as r, 1 / 0 as s
         | display a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s",
        &[
            "a=3; b=2; c=10; d=4; e=info; f=INFO-200; g=NF; h=INfO; i=INFO; j=1; k=x; \
           l=1795240444000; m=1970-01-01 00:00:00.000; n=4; o=1; p=2026-11-21 05:00:00.000; \
           q=2026-11-21 06:00:00.000; r=2026-11-21 05:50:00.000",
        ],
    )]);
}

#[test]
fn parsing_of_texts() {
    check(&[
        (
            "parse '* GET * * took=*ms' as ip, path, status, took | filter took > 9 | display ip, path",
            &["ip=10.0.0.2; path=/index"],
        ),
        (
            r"parse @message /\[(?<worker>[^\]]+)\] lost connection to (?<target>\w+)/
              | filter ispresent(worker) | stats count(*) as n by target",
            &["target=cache; n=1", "target=db; n=1"],
        ),
        (
            r"fields @timestamp | filter @message like /took/ | parse @message /took=(\d+)ms/ as took
              | sort took desc",
            &[
                "@timestamp=2026-11-21 05:54:07.000; took=40",
                "@timestamp=2026-11-21 05:54:06.000; took=3",
            ],
        ),
    ]);
}

#[test]
fn statistics() {
    check(&[
        (
            "stats count(*), sum(ms) as total, avg(ms), min(ms), max(ms), count(level), count_distinct(level) as levels",
            &[
                "count(*)=8; total=180.5; avg(ms)=45.125; min(ms)=10; max(ms)=120.5; count(level)=4; levels=3",
            ],
        ),
        (
            "stats count(*) as n by level | sort n desc, level | limit 2",
            &["n=4", "level=INFO; n=2"],
        ),
        (
            "stats count(*) by level | sort count(*) desc | filter ispresent(level) | limit 1",
            &["level=INFO; count(*)=2"],
        ),
        (
            "stats pct(ms, 50) as p50, median(ms) as m, pct(ms, 100) as top",
            &["p50=25; m=25; top=120.5"],
        ),
        ("stats sum(ms) / count(ms) as mean", &["mean=45.125"]),
        ("filter ms > 5 | stats stddev(ms) as s", &["s=44.0885"]),
        (
            "stats count(*) as n by bin(4s) as at | sort at asc",
            &[
                "at=2026-11-21 05:54:00.000; n=1",
                "at=2026-11-21 05:54:04.000; n=4",
                "at=2026-11-21 05:54:08.000; n=3",
            ],
        ),
        (
            "stats latest(level) as last, earliest(level) as first, sortsFirst(level) as a, sortsLast(level) as z",
            &["last=WARN; first=ERROR; a=ERROR; z=WARN"],
        ),
        ("stats max(@timestamp) as newest", &["newest=1795240450000"]),
        (
            "stats count(*) as n by level | stats max(n) as most, count(*) as groups",
            &["most=4; groups=4"],
        ),
        ("filter level = 'NONE' | stats count(*)", &[]),
        (
            "stats count(*) by bin(1h) | sort bin(1h) desc",
            &["bin(1h)=2026-11-21 05:00:00.000; count(*)=8"],
        ),
    ]);
}

#[test]
fn order_limit_and_duplicates() {
    check(&[
        (
            "limit 2 | display @timestamp",
            &[
                "@timestamp=2026-11-21 05:54:10.000",
                "@timestamp=2026-11-21 05:54:09.000",
            ],
        ),
        (
            "fields ms | filter ispresent(ms) | sort ms desc | limit 2",
            &["ms=120.5", "ms=30"],
        ),
        (
            "filter ispresent(level) | dedup level | display level, status",
            &[
                "level=WARN; status=429",
                "level=INFO; status=404",
                "level=ERROR; status=500",
            ],
        ),
        (
            "filter ispresent(level) | sort ms asc | dedup level | display level, ms",
            &[
                "level=INFO; ms=10",
                "level=WARN; ms=30",
                "level=ERROR; ms=120.5",
            ],
        ),
        ("dedup level | stats count(*) as n", &["n=7"]),
        (
            "fields status as s | filter ispresent(s) | sort s | limit 1 | display s",
            &["s=200"],
        ),
    ]);
    let fixture = fixture();
    let output = fixture.run("limit 1").unwrap();
    let names: Vec<&str> = output.rows[0].iter().map(|(name, _)| &**name).collect();
    assert_eq!(names, ["@timestamp", "@message", "@ptr"]);
    let pointer = RecordPointer::parse(&output.rows[0][2].1).unwrap();
    let found = record(&fixture.store, pointer).unwrap().unwrap();
    assert_eq!(
        (found.stream.as_str(), found.event.message.as_str()),
        ("two", EVENTS[7])
    );
}

#[test]
fn numbers_of_a_run_are_counted() {
    let fixture = fixture();
    for (query, matched) in [
        ("filter @message like 'lost'", 2),
        ("filter level = 'INFO'", 2),
        ("filter @message like 'nowhere'", 0),
        ("stats count(*)", 8),
    ] {
        let progress = Progress::default();
        run(
            &fixture.store,
            &Query::parse(query).unwrap(),
            &input(),
            &progress,
        )
        .unwrap();
        let bytes: usize = EVENTS.iter().map(|event| event.len()).sum();
        let expected = Statistics {
            records_matched: matched,
            records_scanned: 8,
            bytes_scanned: bytes as u64,
            groups_scanned: 1,
        };
        assert_eq!(progress.statistics(), expected, "{query}");
    }
}

#[test]
fn time_ranges_cut_chunks() {
    let fixture = fixture();
    let query = Query::parse("stats count(*) as n").unwrap();
    for (start, end, count) in [
        (0, 0, "1"),
        (1000, 5000, "5"),
        (7000, 9000, "1"),
        (500, 999, ""),
    ] {
        let range = QueryInput {
            start_ms: NOW + start,
            end_ms: NOW + end,
            ..input()
        };
        let output = run(&fixture.store, &query, &range, &Progress::default()).unwrap();
        let found = output.rows.first().map_or("", |row| row[0].1.as_str());
        assert_eq!(found, count, "{start} {end}");
    }
}

#[test]
fn stopped_runs_end_with_an_error() {
    let fixture = fixture();
    let progress = Progress::default();
    progress.stop();
    let outcome = run(
        &fixture.store,
        &Query::parse("limit 1").unwrap(),
        &input(),
        &progress,
    );
    assert!(matches!(outcome, Err(RunError::Stopped)));
}

#[test]
fn two_threads_find_what_one_finds() {
    let dir = tempfile::tempdir().unwrap();
    let store = LogStore::open(dir.path()).unwrap();
    store.create_group(GROUP, "STANDARD", &[], NOW).unwrap();
    store.create_stream(GROUP, "s", NOW).unwrap();
    let filler = "x".repeat(900);
    for part in 0..100_i64 {
        let events: Vec<LogEvent> = (0..100)
            .map(|n| LogEvent {
                timestamp_ms: NOW + part * 100 + n,
                message: format!(
                    "{{\"n\":{},\"part\":{part},\"x\":\"{filler}\"}}",
                    part * 100 + n
                ),
            })
            .collect();
        store.append(GROUP, "s", &events, NOW, None).unwrap();
    }
    let fixture = Fixture { _dir: dir, store };
    for (query, rows) in [
        (
            "stats count(*) as c, sum(n) as s, max(n) as m, count_distinct(n) as d, pct(n, 0) as p",
            vec!["c=10000; s=49995000; m=9999; d=10000; p=0"],
        ),
        ("fields n | sort n desc | limit 2", vec!["n=9999", "n=9998"]),
        ("fields n | limit 1", vec!["n=9999"]),
        (
            "dedup part | stats count(*) as parts, min(n) as least",
            vec!["parts=100; least=99"],
        ),
        (
            "filter @message like '\"n\":77,' | display part",
            vec!["part=0"],
        ),
    ] {
        let found = fixture.rows(query);
        // Distinct values are estimated when there are many.
        if query.contains("count_distinct") {
            assert!(
                found[0].starts_with("c=10000; s=49995000; m=9999; d="),
                "{found:?}"
            );
        } else {
            assert_eq!(found, rows, "{query}");
        }
    }
}

/// Queries that are none, why, and where.
const REFUSED: [(&str, &str, std::ops::Range<usize>); 13] = [
    (
        "nonsense x",
        "unexpected symbol found 'nonsense' at line 1 and position 1",
        0..8,
    ),
    (
        "fields @message\n| pattern @message",
        "Neargate does not support the command 'pattern' at line 2 and position 3",
        18..25,
    ),
    (
        "filter x = ",
        "unexpected the end, expected a field, a value or a function at line 1 and position 12",
        11..11,
    ),
    (
        "filter x like y",
        "unexpected 'y', expected a text in quotes or a /regular expression/ at line 1 and position 15",
        14..15,
    ),
    (
        "filter @message like /(/",
        "invalid regular expression: error: unclosed group at line 1 and position 22",
        21..24,
    ),
    (
        "stats sum(x), foo",
        "expected a function such as count(*) at line 1 and position 14",
        13..17,
    ),
    (
        "filter count(*) > 1",
        "'count' can be used in stats only at line 1 and position 8",
        7..12,
    ),
    (
        "stats count(*) | stats count(*) | stats count(*)",
        "more than 2 stats commands at line 1 and position 35",
        34..39,
    ),
    (
        "limit 0",
        "expected a number from 1 to 100000 at line 1 and position 7",
        6..7,
    ),
    (
        "stats sum(avg(x))",
        "'avg' can be used in stats only at line 1 and position 11",
        10..13,
    ),
    (
        "parse @message '* *' as a",
        "unexpected the end, expected 2 names behind 'as' at line 1 and position 26",
        25..25,
    ),
    (
        "fields \"open",
        "expected a closing quotation mark at line 1 and position 8",
        7..12,
    ),
    (
        "fields nope(1)",
        "unknown function 'nope' at line 1 and position 8",
        7..11,
    ),
];

#[test]
fn what_is_no_query_is_refused_with_its_place() {
    for (query, message, location) in REFUSED {
        let error = Query::parse(query).map(drop).unwrap_err();
        assert_eq!(
            (error.message.as_str(), error.location),
            (message, location),
            "{query}"
        );
    }
}

#[test]
fn queries_are_bounded() {
    for query in [
        "",
        "|",
        "fields",
        "limit",
        &"(".repeat(9000),
        &"x".repeat(10_001),
    ] {
        assert!(Query::parse(query).is_err(), "{query}");
    }
    let deep = format!("filter {}x{} = 1", "(".repeat(400), ")".repeat(400));
    assert!(Query::parse(&deep).is_err());
    let long = format!("filter {}", vec!["a = 1"; 900].join(" or "));
    assert!(Query::parse(&long).is_ok());
    let chain = format!("fields {}", vec!["1"; 4000].join("+"));
    assert!(Query::parse(&chain).is_err());
}

/// Pieces of the language, so that random sequences get past the first word.
fn query_text() -> impl Strategy<Value = String> {
    let pieces = [
        "fields ",
        "filter ",
        "stats ",
        "sort ",
        "limit 5",
        "dedup ",
        "parse ",
        "display ",
        " | ",
        "@message",
        "@timestamp",
        "ms",
        "level",
        "user.ids.0",
        " = ",
        " != ",
        " > ",
        " like ",
        " and ",
        " or ",
        " not ",
        " in ",
        "[1, 'x']",
        "(",
        ")",
        ", ",
        "+",
        "-",
        "*",
        "/",
        "^",
        "%",
        "'a*b'",
        "\"text\"",
        "/a(b)?/",
        "/(?<n>.)/",
        "count(*)",
        "sum(ms)",
        "pct(ms, 99)",
        "bin(5m)",
        "datefloor(@timestamp, 1mo)",
        "substr(level, 1)",
        " as ",
        " by ",
        " desc",
        "x",
        "1",
        "2.5",
        "`b c`",
        "# c\n",
        "\u{fc}",
        "fromMillis(9e18)",
        "strlen(",
    ];
    prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..16)
        .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_text_is_a_query_or_an_error(text in "\\PC{0,80}") {
        let _ = Query::parse(&text);
    }

    #[test]
    fn parsed_queries_run(text in query_text(), command in "(fields |filter |stats |sort |)") {
        thread_local! { static FIXTURE: Fixture = fixture(); }
        if let Ok(query) = Query::parse(&format!("{command}{text}")) {
            FIXTURE.with(|fixture| {
                run(&fixture.store, &query, &input(), &Progress::default()).unwrap();
            });
        }
    }
}
