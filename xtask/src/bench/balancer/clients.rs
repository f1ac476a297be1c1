//! The clients of the load balancer's benchmark, on processor 1.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail};

use crate::terminal::output;

/// For how many seconds each figure is taken.
const SECONDS: &str = "5";
const CONNECTIONS: &str = "64";
/// New connections are made by so many clients.
const HANDSHAKERS: usize = 2;

/// What clients that ask as fast as they can achieved.
#[derive(Debug)]
pub(super) struct Done {
    pub(super) per_second: f64,
    pub(super) requests: f64,
}

/// In microseconds.
#[derive(Debug)]
pub(super) struct Latency {
    pub(super) p50: f64,
    pub(super) p99: f64,
    pub(super) p999: f64,
}

/// Connections that are open until this is dropped.
#[derive(Debug)]
pub(super) struct Held(Child);

/// As fast as answers come.
pub(super) fn closed(server: SocketAddr, path: &str) -> anyhow::Result<Done> {
    let duration = format!("-d{SECONDS}s");
    let text = output(
        on_processor_1("wrk")
            .args(["-t1", "-c", CONNECTIONS, &duration])
            .arg(format!("http://{server}{path}")),
    )?;
    if text.contains("Non-2xx") || text.contains("Socket errors") {
        bail!("requests failed:\n{text}");
    }
    let per_second = number_after(&text, "Requests/sec:")?;
    let requests = text
        .lines()
        .find_map(|line| line.trim().split_once(" requests in "))
        .and_then(|(count, _)| count.parse().ok())
        .context("wrk tells no requests")?;
    Ok(Done {
        per_second,
        requests,
    })
}

/// So many a second, whether or not answers come.
pub(super) fn at_rate(testkit: &Path, server: SocketAddr, rate: f64) -> anyhow::Result<Latency> {
    let rate = format!("{rate:.0}");
    let text = output(
        on_processor_1(testkit)
            .arg("load")
            .args([&server.to_string(), "/1k", "--rate", &rate])
            .args(["--connections", CONNECTIONS, "--seconds", SECONDS]),
    )?;
    let seen: serde_json::Value = serde_json::from_str(text.trim())?;
    if seen["failures"] != 0 {
        bail!("requests failed: {seen}");
    }
    let at = |key: &str| seen[key].as_f64().map(|ns| ns / 1e3).context("no latency");
    Ok(Latency {
        p50: at("p50_ns")?,
        p99: at("p99_ns")?,
        p999: at("p999_ns")?,
    })
}

pub(super) fn hold(testkit: &Path, server: SocketAddr, count: usize) -> anyhow::Result<Held> {
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -n 20000; exec \"$@\"", "sh"])
        .arg(testkit)
        .args(["hold", &server.to_string(), &count.to_string()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let stdout = child.stdout.take().context("no output")?;
    let held = Held(child);
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line)?;
    if line.trim() != "holding" {
        bail!("the connections are not held");
    }
    Ok(held)
}

/// New TLS connections, one after the other, by some clients at once.
pub(super) fn handshakes(server: SocketAddr) -> anyhow::Result<Done> {
    let spawn = || {
        on_processor_1("openssl")
            .args(["s_time", "-new", "-time", SECONDS, "-connect"])
            .arg(server.to_string())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
    };
    let clients: Vec<Child> = (0..HANDSHAKERS)
        .map(|_| spawn())
        .collect::<Result<_, _>>()?;
    let (mut requests, mut per_second) = (0.0, 0.0);
    for client in clients {
        let text = String::from_utf8(client.wait_with_output()?.stdout)?;
        // "123 connections in 5 real seconds, …"
        let line = text.lines().find(|line| line.contains("real seconds"));
        let words: Vec<&str> = line.context("openssl tells nothing")?.split(' ').collect();
        let number = |at: usize| words.get(at).and_then(|word| word.parse::<f64>().ok());
        let count = number(0).context("no count")?;
        requests += count;
        per_second += count / number(3).context("no time")?;
    }
    Ok(Done {
        per_second,
        requests,
    })
}

/// HTTP/2 with 100 requests at a time on each of four connections.
pub(super) fn streams(server: SocketAddr) -> anyhow::Result<Done> {
    let text = output(
        on_processor_1("h2load")
            .args(["-c4", "-m100", "-D", SECONDS])
            .arg(format!("https://{server}/1k")),
    )?;
    let line = text.lines().find(|line| line.starts_with("finished in"));
    let rate = line.and_then(|line| line.split(", ").nth(1));
    let rate = rate.and_then(|rate| rate.strip_suffix(" req/s"));
    // "requests: 123 total, 123 started, 123 done, …"
    let line = text.lines().find(|line| line.starts_with("requests:"));
    let done = line.and_then(|line| line.split(", ").nth(2));
    let done = done.and_then(|done| done.strip_suffix(" done"));
    Ok(Done {
        per_second: rate.context("h2load tells no rate")?.parse()?,
        requests: done.context("h2load tells no requests")?.parse()?,
    })
}

impl Drop for Held {
    fn drop(&mut self) {
        // It ends with its input; should it not, it is killed.
        drop(self.0.stdin.take());
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn on_processor_1(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", "1"]).arg(program);
    command
}

fn number_after(text: &str, label: &str) -> anyhow::Result<f64> {
    let line = text
        .lines()
        .find_map(|line| line.trim().strip_prefix(label));
    Ok(line.context("no such figure")?.trim().parse()?)
}
