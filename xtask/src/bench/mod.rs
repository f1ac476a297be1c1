//! `cargo xtask bench`: how fast and how small Neargate is, beside `docker run -d` on the same
//! machine with the same image.
//!
//! Both halves take the time at the caller's side just before the call, and compare it with the
//! time that the container itself writes as its first act. The table goes to the terminal, the
//! single figures to `target/bench.json`.

pub(crate) mod balancer;
mod client;
mod docker;
mod exec;
pub(crate) mod logs;
mod memory;
mod neargate;
pub(crate) mod network;
pub(crate) mod registry;
mod registry_docker;
mod registry_images;
pub(crate) mod services;
mod statistics;

use std::path::Path;

use anyhow::bail;
use serde_json::{Map, Value, json};

use crate::setup::{self, Need};
use crate::terminal::{heading, say};
use statistics::{Sample, milliseconds};

pub(crate) use docker::ensure as ensure_docker;

/// How often each figure is taken; the table shows the median.
const RUNS: usize = 20;
/// How many tasks are started at once, by how many callers.
const BURST: usize = 100;
/// The tasks of some benches ask for more together than the machine has, and use little of it.
const CROWDED: [&str; 4] = ["--cpu-overcommit", "1000", "--memory-overcommit", "1000"];
const CALLERS: usize = 10;

/// What one half of the comparison measured.
#[derive(Debug, Default)]
struct Figures {
    /// From the call to the container's first instruction, in milliseconds.
    first_instruction: Sample,
    /// The same through the aws CLI, whose own start-up is part of it.
    first_instruction_cli: Sample,
    /// Until the call returned, in milliseconds.
    call: Sample,
    /// Containers per second when [`BURST`] are asked for at once.
    burst_per_second: f64,
    /// Proportional set size of one shim, in KiB.
    shim_kib: Sample,
    /// Proportional set size of the daemons, idle, in KiB.
    daemon_kib: Sample,
    /// From the start of `up` to ready, on an empty data directory, in milliseconds.
    ready: Sample,
    /// From a line written to a session until it is back, in milliseconds.
    exec_round_trip: Sample,
    /// Lines per second from one container until the last can be found.
    log_lines_per_second: f64,
    /// Processor seconds of all Neargate processes per million lines.
    log_cpu_seconds_per_million: f64,
    /// Processor milliseconds per task and minute for a health check every 30 seconds.
    check_cpu_ms_per_minute: f64,
}

/// Which halves to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Halves {
    Both,
    Docker,
    Neargate,
}

/// Measures and reports.
pub(crate) fn run(root: &Path, halves: Halves) -> anyhow::Result<String> {
    if !setup::is_root() {
        bail!("the benchmark starts daemons and reads their memory: run it as root");
    }
    setup::packages(&[Need::Nftables, Need::Iproute2, Need::Busybox])?;
    heading("building");
    let programs = match halves {
        Halves::Docker => setup::build_testkit(root, true)?,
        Halves::Both | Halves::Neargate => setup::build(root, true)?,
    };
    let docker = match halves {
        Halves::Neargate => None,
        Halves::Both | Halves::Docker => Some(docker::measure(&programs)?),
    };
    let neargate = match halves {
        Halves::Docker => None,
        Halves::Both | Halves::Neargate => Some(neargate::measure(root, &programs)?),
    };
    let file = setup::target(root)?.join("bench.json");
    fs_err::write(
        &file,
        serde_json::to_string_pretty(&as_json(neargate.as_ref(), docker.as_ref()))?,
    )?;
    heading(&format!("the figures, also in {}", file.display()));
    say(&machine());
    Ok(table(neargate.as_ref(), docker.as_ref()))
}

/// Counts here are far below 2^52.
fn as_f64(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

/// One line about the machine: figures mean nothing without it.
fn machine() -> String {
    let release = fs_err::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(0, std::num::NonZero::get);
    let info = fs_err::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name"));
    let model = model.map_or("unknown processor", |text| {
        text.trim_start_matches(['\t', ':', ' '])
    });
    format!("{cores} cores of {model}, Linux {}", release.trim())
}

fn table(neargate: Option<&Figures>, docker: Option<&Figures>) -> String {
    let mut rows = vec![
        "| measured | Neargate | Docker | goal |".to_owned(),
        "|---|---:|---:|---:|".to_owned(),
    ];
    let mut row = |name: &str, goal: &str, value: &dyn Fn(&Figures) -> Option<String>| {
        let cell = |half: Option<&Figures>| half.and_then(value).unwrap_or_else(|| "–".to_owned());
        rows.push(format!(
            "| {name} | {} | {} | {goal} |",
            cell(neargate),
            cell(docker)
        ));
    };
    let ms = |sample: &Sample| sample.median().map(milliseconds);
    let mib = |sample: &Sample| {
        sample
            .median()
            .map(|kib| format!("{:.1} MiB", kib / 1024.0))
    };
    let rate = |value: f64, unit: &str| (value > 0.0).then(|| format!("{value:.0} {unit}"));
    row("call → first instruction, median", "≤ 40 ms", &|f| {
        ms(&f.first_instruction)
    });
    row("call → first instruction, 90th percentile", "", &|f| {
        f.first_instruction.percentile(90).map(milliseconds)
    });
    row("the call itself (RunTask; `docker run -d`)", "", &|f| {
        ms(&f.call)
    });
    row("`aws ecs run-task` → first instruction", "", &|f| {
        ms(&f.first_instruction_cli)
    });
    row(&format!("{BURST} at once, {CALLERS} callers"), "", &|f| {
        rate(f.burst_per_second, "/s")
    });
    row("memory of one shim (PSS)", "≤ 4 MiB", &|f| {
        mib(&f.shim_kib)
    });
    row("memory of the daemons, idle (PSS)", "≤ 40 MiB", &|f| {
        mib(&f.daemon_kib)
    });
    row("`up` → ready, empty data directory", "≤ 150 ms", &|f| {
        ms(&f.ready)
    });
    row("a session's echo, median", "≤ Docker's", &|f| {
        ms(&f.exec_round_trip)
    });
    row("log lines of one container until found", "", &|f| {
        rate(f.log_lines_per_second, "/s")
    });
    row("processor time per million log lines", "", &|f| {
        let seconds = f.log_cpu_seconds_per_million;
        (seconds > 0.0).then(|| format!("{seconds:.1} s"))
    });
    row(
        "processor time of a health check every 30 s, per task and minute",
        "",
        &|f| {
            let value = f.check_cpu_ms_per_minute;
            (value > 0.0).then(|| milliseconds(value))
        },
    );
    let median =
        |half: Option<&Figures>| half.and_then(|figures| figures.first_instruction.median());
    if let (Some(ours), Some(theirs)) = (median(neargate), median(docker)) {
        rows.push(format!(
            "| times faster to the first instruction | {:.1} | | ≥ 7 |",
            theirs / ours
        ));
    }
    rows.join("\n")
}

fn as_json(neargate: Option<&Figures>, docker: Option<&Figures>) -> Value {
    let mut halves = Map::new();
    halves.insert("machine".to_owned(), json!(machine()));
    for (name, half) in [("neargate", neargate), ("docker", docker)] {
        if let Some(figures) = half {
            halves.insert(
                name.to_owned(),
                json!({
                    "first_instruction_ms": figures.first_instruction.values(),
                    "first_instruction_cli_ms": figures.first_instruction_cli.values(),
                    "call_ms": figures.call.values(),
                    "burst_per_second": figures.burst_per_second,
                    "shim_kib": figures.shim_kib.values(),
                    "daemon_kib": figures.daemon_kib.values(),
                    "ready_ms": figures.ready.values(),
                    "exec_round_trip_ms": figures.exec_round_trip.values(),
                    "log_lines_per_second": figures.log_lines_per_second,
                    "log_cpu_seconds_per_million": figures.log_cpu_seconds_per_million,
                    "check_cpu_ms_per_minute": figures.check_cpu_ms_per_minute,
                }),
            );
        }
    }
    Value::Object(halves)
}
