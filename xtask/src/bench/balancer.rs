//! `cargo xtask bench --only balancer`: the load balancer's data plane beside nginx and HAProxy of
//! the distribution, on the same machine in the same run.
//!
//! Each contender has processor 0 for itself; clients and upstreams share processor 1. All three
//! keep connections to two upstreams and add the same headers. Then, for Neargate alone: how long a load
//! balancer is away whose process is killed.

mod clients;
mod kills;
mod peers;

use std::path::Path;

use anyhow::{Context as _, bail};

use super::memory;
use super::statistics::Sample;
use crate::setup::{self, Need};
use crate::terminal::{heading, run, say};
use clients::{Done, Latency};
use peers::{Kind, Server, Shape};

/// How often each figure of the three is taken, in turns.
const ROUNDS: usize = 3;
/// HAProxy wants two descriptors for each, and a build machine may grant 20,000.
const IDLE: usize = 9_800;

/// What one contender did of one kind of work.
#[derive(Debug, Default)]
struct Rate {
    /// What the clients got: they and the upstreams want the other processor, which is spent first.
    per_second: Sample,
    /// Processor microseconds of the contender for one: what it could do alone is a million of them.
    cpu_us: Sample,
}

/// What was measured of one contender.
#[derive(Debug, Default)]
struct Figures {
    /// 1 KiB.
    small: Rate,
    small_logged: Rate,
    /// 1 MiB.
    large: Rate,
    /// New TLS connections.
    handshakes: Rate,
    /// HTTP/2, 100 streams on each connection.
    streams: Rate,
    rules: Rate,
    targets: Rate,
    /// At half of what the slowest does, microseconds.
    p50: Sample,
    p99: Sample,
    p999: Sample,
    /// Connections that say nothing: KiB for each.
    idle_kib: Sample,
}

/// Measures and reports.
pub(crate) fn run_all(root: &Path) -> anyhow::Result<String> {
    if !setup::is_root() {
        bail!("the benchmark binds servers to processors and reads their memory: run it as root");
    }
    if std::thread::available_parallelism()?.get() < 2 {
        bail!("the benchmark needs two processors");
    }
    setup::packages(&[
        Need::Busybox,
        Need::Nginx,
        Need::Haproxy,
        Need::Wrk,
        Need::Nghttp2,
        Need::Openssl,
    ])?;
    heading("building");
    let programs = setup::build(root, true)?;
    let example = setup::build_example(root, "balancer", "serve")?;
    let folder = std::env::temp_dir().join(format!("neargate-balancer-{}", std::process::id()));
    fs_err::create_dir_all(&folder)?;
    let measured = measure(&example, &programs.testkit, &folder);
    fs_err::remove_dir_all(&folder)?;
    let (figures, direct) = measured?;
    heading("a killed balancer");
    let kills = kills::measure(&programs.neargate)?;
    say(&super::machine());
    Ok(format!(
        "{}\n\n{}",
        table(&figures, &direct)?,
        kills.told()?
    ))
}

/// The contenders in the order of [`Kind::ALL`], and an upstream without anything before it.
fn measure(
    example: &Path,
    testkit: &Path,
    folder: &Path,
) -> anyhow::Result<([Figures; 3], Figures)> {
    certificate(folder)?;
    let _upstreams = Server::upstreams(folder)?;
    let (mut figures, mut direct) = (<[Figures; 3]>::default(), Figures::default());
    for round in 1..=ROUNDS {
        say(&format!("round {round} of {ROUNDS}"));
        for (kind, figures) in Kind::ALL.into_iter().zip(&mut figures) {
            throughput(kind, example, testkit, folder, figures)?;
        }
        let slowest = figures
            .iter()
            .filter_map(|one| one.small.per_second.median());
        let half = slowest.fold(f64::INFINITY, f64::min) / 2.0;
        direct.latency(&clients::at_rate(testkit, peers::upstream(), half)?);
        for (kind, figures) in Kind::ALL.into_iter().zip(&mut figures) {
            let _server = kind.start(example, folder, Shape::default())?;
            figures.latency(&clients::at_rate(testkit, peers::plain(), half)?);
        }
    }
    Ok((figures, direct))
}

fn throughput(
    kind: Kind,
    example: &Path,
    testkit: &Path,
    folder: &Path,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    say(kind.name());
    let start = |shape| kind.start(example, folder, shape);
    let plain = peers::plain();
    {
        let server = start(Shape::default())?;
        figures
            .small
            .take(&server, || clients::closed(plain, "/1k"))?;
        figures
            .large
            .take(&server, || clients::closed(plain, "/1m"))?;
        let (tls, handshakes, streams) =
            (peers::tls(), &mut figures.handshakes, &mut figures.streams);
        handshakes.take(&server, || clients::handshakes(tls))?;
        streams.take(&server, || clients::streams(tls))?;
    }
    {
        let server = start(Shape::default())?;
        let before = memory::pss_kib(server.pid())?;
        let held = clients::hold(testkit, plain, IDLE)?;
        let more = memory::pss_kib(server.pid())? - before;
        figures.idle_kib.add(more / super::as_f64(IDLE));
        drop(held);
    }
    let shape = |access_log, rules, targets| Shape {
        access_log,
        rules,
        targets,
    };
    for (shape, rate) in [
        (shape(true, 0, 0), &mut figures.small_logged),
        (shape(false, 1000, 0), &mut figures.rules),
        (shape(false, 0, 500), &mut figures.targets),
    ] {
        let server = start(shape)?;
        rate.take(&server, || clients::closed(plain, "/1k"))?;
    }
    Ok(())
}

impl Rate {
    /// Has clients ask one server.
    fn take(
        &mut self,
        server: &Server,
        clients: impl FnOnce() -> anyhow::Result<Done>,
    ) -> anyhow::Result<()> {
        let before = memory::cpu_seconds(server.pid())?;
        let done = clients()?;
        let used = memory::cpu_seconds(server.pid())? - before;
        self.per_second.add(done.per_second);
        self.cpu_us.add(used * 1e6 / done.requests);
        Ok(())
    }
}

impl Figures {
    fn latency(&mut self, latency: &Latency) {
        self.p50.add(latency.p50);
        self.p99.add(latency.p99);
        self.p999.add(latency.p999);
    }
}

/// A self-signed certificate with a P-256 key.
fn certificate(folder: &Path) -> anyhow::Result<()> {
    let (key, pem) = (folder.join("bench.key"), folder.join("bench.pem"));
    let mut openssl = std::process::Command::new("openssl");
    openssl.args(["req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=bench"]);
    openssl.args(["-addext", "subjectAltName=DNS:bench"]);
    openssl.args(["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]);
    run(openssl.arg("-keyout").arg(&key).arg("-out").arg(&pem))?;
    let both = fs_err::read_to_string(&pem)? + &fs_err::read_to_string(&key)?;
    Ok(fs_err::write(folder.join("bench.both"), both)?)
}

fn table(figures: &[Figures; 3], direct: &Figures) -> anyhow::Result<String> {
    type Read<T> = fn(&Figures) -> &T;
    let rates: [(&str, Read<Rate>); 7] = [
        ("1 KiB, 64 connections", |f| &f.small),
        ("the same with an access log", |f| &f.small_logged),
        ("the same with 1000 rules", |f| &f.rules),
        ("the same with 500 targets", |f| &f.targets),
        ("1 MiB", |f| &f.large),
        ("HTTP/2, 100 streams", |f| &f.streams),
        ("new TLS connections", |f| &f.handshakes),
    ];
    let rows: [(&str, Read<Sample>, &str); 4] = [
        ("half load, median", |f| &f.p50, "µs"),
        ("half load, 99th percentile", |f| &f.p99, "µs"),
        ("half load, 99.9th percentile", |f| &f.p999, "µs"),
        ("an idle connection", |f| &f.idle_kib, "KiB"),
    ];
    let mut lines = vec!["| measured | Neargate | nginx | HAProxy | no balancer |".to_owned()];
    lines.push("|---|---:|---:|---:|---:|".to_owned());
    for (name, rate) in rates {
        let cells = figures.iter().map(|figures| {
            let rate = rate(figures);
            let (per_second, cpu_us) = (rate.per_second.median()?, rate.cpu_us.median()?);
            Some(format!("{cpu_us:.1} µs, {per_second:.0} /s"))
        });
        let cells: Option<Vec<String>> = cells.collect();
        let cells = cells.context("a figure is missing")?.join(" | ");
        lines.push(format!(
            "| {name}: processor time for one, clients got | {cells} | – |"
        ));
    }
    for (name, sample, unit) in rows {
        let told = |figures: &Figures| {
            let value = sample(figures).median()?;
            Some(format!("{value:.1} {unit}"))
        };
        let cells: Option<Vec<String>> = figures.iter().map(told).collect();
        let cells = cells.context("a figure is missing")?.join(" | ");
        let alone = told(direct).unwrap_or_else(|| "–".to_owned());
        lines.push(format!("| {name} | {cells} | {alone} |"));
    }
    Ok(lines.join("\n"))
}
