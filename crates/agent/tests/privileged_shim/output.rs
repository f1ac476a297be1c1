//! Output from the program to the reader of the spool.

use std::time::Instant;

use agent::shim::protocol::LogMode;
use agent::shim::spool::{Follower, Position, Stream};

use super::fixture::{Fixture, container};

#[tokio::test]
async fn output_is_complete_and_in_order() {
    let fixture = Fixture::new().await;
    let script = "seq 1 20000; head -c 10000000 /dev/zero | tr '\\0' x; echo; \
                  head -c 300000 /bin/busybox >&2; echo end";
    let state = fixture.run(vec![fixture.container("a", script)]).await;
    assert_eq!(container(&state, "a").exit_code, Some(0));
    let text = fixture.text("a");
    let mut lines = text.lines();
    for number in 1..=20000 {
        assert_eq!(lines.next(), Some(number.to_string().as_str()));
    }
    let long = lines.next().unwrap();
    assert!(long.len() == 10_000_000 && long.bytes().all(|byte| byte == b'x'));
    assert_eq!(lines.collect::<Vec<_>>(), ["end"]);
    let binary = fs_err::read("/bin/busybox").unwrap();
    assert!(fixture.output("a", Stream::Stderr) == binary[..300_000]);
    fixture.finish().await;
}

#[tokio::test]
async fn a_program_waits_for_the_reader_or_loses_output() {
    for (mode, loses) in [
        (LogMode::Blocking, false),
        (LogMode::NonBlocking { max_buffer: 65_536 }, true),
    ] {
        let fixture = Fixture::new().await;
        let total = 20_000_000_usize;
        let mut bundle = fixture.container(
            "a",
            &format!("echo go; head -c {total} /dev/zero; echo done >&2"),
        );
        let log = bundle.log.as_mut().unwrap();
        (log.mode, log.limit) = (mode, 2 << 20);
        let directory = log.directory.clone();
        fixture
            .client
            .assign(Fixture::bundle(vec![bundle]))
            .await
            .unwrap();
        fixture.printed("a", "go").await;
        if loses {
            let state = fixture.stopped_output_aside().await;
            assert!(container(&state, "a").dropped_bytes > 10_000_000);
        }
        let mut follower = Follower::new(&directory, Position::default());
        let mut seen = 0;
        let started = Instant::now();
        loop {
            let records = follower.read().unwrap();
            seen += records
                .iter()
                .filter(|one| one.stream == Stream::Stdout)
                .map(|one| one.data.len())
                .sum::<usize>();
            follower.acknowledge(follower.position()).unwrap();
            if records.is_empty() {
                let state = fixture.wait(|_| true).await;
                let a = container(&state, "a");
                if a.output_complete && follower.read().unwrap().is_empty() {
                    let dropped = usize::try_from(a.dropped_bytes).unwrap();
                    let errors = "done\n".len();
                    let total = total + "go\n".len();
                    assert!(
                        seen + dropped == total || seen + dropped == total + errors,
                        "{seen} {dropped}"
                    );
                    assert_eq!(dropped > 0, loses);
                    break;
                }
                fixture.client.consumed().await.unwrap();
                tokio::time::sleep(std::time::Duration::from_millis(2)).await;
            }
            assert!(started.elapsed().as_secs() < 30, "{seen}");
        }
        fixture.stopped().await;
        fixture.finish().await;
    }
}

#[tokio::test]
async fn new_output_is_announced() {
    let fixture = Fixture::new().await;
    let bundle = fixture.container("a", "echo one; sleep 0.3; echo two; sleep 100");
    fixture
        .client
        .assign(Fixture::bundle(vec![bundle]))
        .await
        .unwrap();
    for text in ["one\n", "one\ntwo\n"] {
        let announced = tokio::time::timeout(std::time::Duration::from_secs(20), async {
            while fixture.text("a") != text {
                assert_eq!(fixture.client.output().await, ["a"]);
            }
        });
        announced.await.unwrap();
    }
    fixture.client.kill().await.unwrap();
    fixture.stopped().await;
    fixture.finish().await;
}

#[tokio::test]
async fn fast_output_costs_little() {
    let fixture = Fixture::new().await;
    let script = "yes 0123456789012345678901234567890123456789 | head -n 3000000";
    let mut bundle = fixture.container("a", script);
    bundle.log.as_mut().unwrap().limit = 1 << 30;
    let started = Instant::now();
    fixture.run(vec![bundle]).await;
    let elapsed = started.elapsed();
    let status = fs_err::read_to_string(format!("/proc/{}/stat", fixture.client.pid())).unwrap();
    let ticks: Vec<u64> = status
        .rsplit(')')
        .next()
        .unwrap()
        .split_whitespace()
        .skip(11)
        .take(2)
        .map(|field| field.parse().unwrap())
        .collect();
    println!(
        "3,000,000 lines (123 MB) in {elapsed:?}; ticks of the shim, user and system: {ticks:?}"
    );
    assert_eq!(fixture.output("a", Stream::Stdout).len(), 3_000_000 * 41);
    fixture.finish().await;
}
