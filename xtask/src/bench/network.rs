//! `cargo xtask bench --only network`: task to task, beside two Docker containers on one bridge and
//! a plain veth pair, on the same machine in the same run.
//!
//! All three run the same programs (iperf3, and testkit's echo) in the network namespaces of the
//! three, so that only the network between them differs. Then, for Neargate alone: more rules, more
//! interfaces, and how long a new rule takes to let a packet through.

mod place;
mod rules;

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::json;

use super::CROWDED;
use super::client::ECS;
use super::docker::{Docker, Network};
use super::neargate::Bench;
use super::statistics::{Sample, milliseconds};
use crate::instance::{Instance, TestRegistry};
use crate::setup::{self, AwsCli, Need, Programs};
use crate::terminal::{heading, say};
use place::{Pair, Place, veth};
use rules::Groups;

/// How often each figure of the three is taken, in turns.
const ROUNDS: usize = 5;
/// How often a rule is added.
const RULES_ADDED: usize = 20;
const INTERFACES: usize = 200;

/// What was measured between two places.
#[derive(Debug, Default)]
struct Figures {
    gigabits: Sample,
    /// Microseconds.
    p50: Sample,
    p99: Sample,
}

/// What was measured of Neargate alone.
#[derive(Debug, Default)]
struct Alone {
    /// A name and the figures then.
    crowded: Vec<(String, Figures)>,
    /// From the call to the first packet, in milliseconds, by number of interfaces.
    rule: Vec<(usize, Sample)>,
    /// From RunTask to the connected interface, in milliseconds.
    interface: Sample,
}

/// Measures and reports.
pub(crate) fn run(root: &Path) -> anyhow::Result<String> {
    if !setup::is_root() {
        bail!("the benchmark makes namespaces and starts daemons: run it as root");
    }
    setup::packages(&[Need::Nftables, Need::Iproute2, Need::Busybox, Need::Iperf3])?;
    heading("building");
    let programs = setup::build(root, true)?;
    heading("Docker and a plain veth");
    let docker = Docker::start(Network::Own)?;
    say(&docker.version()?);
    let containers = docker_pair(&docker, &programs)?;
    let plain = veth()?;
    heading("Neargate");
    let registry = TestRegistry::start(&programs)?;
    let instance = Instance::start(&programs.neargate, "bench", 0, &CROWDED)?;
    let aws = match AwsCli::find_v2() {
        Some(cli) => cli,
        None => AwsCli::at(setup::python_environment(root)?.join("aws")).context("the aws CLI")?,
    };
    let bench = Bench::new(&instance, &registry, &aws)?;
    let groups = Groups::make(&bench)?;
    let tasks = task_pair(&bench, &groups)?;

    let mut figures = [Figures::default(), Figures::default(), Figures::default()];
    for round in 1..=ROUNDS {
        say(&format!("round {round} of {ROUNDS}"));
        for (pair, figures) in [&tasks, &containers, &plain].into_iter().zip(&mut figures) {
            measure(pair, &programs, figures)?;
        }
    }
    drop(plain);
    drop(containers);
    docker.stop()?;
    let alone = measure_alone(&bench, &groups, &tasks, &programs)?;
    drop(tasks);
    drop(bench);
    instance.down()?;
    say(&super::machine());
    Ok(table(&figures, &alone))
}

fn docker_pair(docker: &Docker, programs: &Programs) -> anyhow::Result<Pair> {
    docker.load_stamp(programs)?;
    let start = || -> anyhow::Result<Place> {
        let id = docker.output(&["run", "--detach", "stamp", "hold"])?;
        let format = "{{.State.Pid}} {{.NetworkSettings.IPAddress}}";
        let seen = docker.output(&["inspect", "--format", format, id.trim()])?;
        let (pid, address) = seen.trim().split_once(' ').context("docker inspect")?;
        Ok(Place::of_process(pid.parse()?, address.parse()?))
    };
    Ok(Pair::new(start()?, start()?))
}

/// Two tasks whose group admits what the measurements need.
fn task_pair(bench: &Bench<'_>, groups: &Groups) -> anyhow::Result<Pair> {
    let ids = bench.run_task_in(2, groups.id())?;
    for id in &ids {
        bench.stamp(id)?;
    }
    let place = |id: &String| -> anyhow::Result<Place> {
        let (pid, address) = bench.place_of(id)?;
        Ok(Place::of_process(pid, address))
    };
    Ok(Pair::new(place(&ids[0])?, place(&ids[1])?))
}

fn measure(pair: &Pair, programs: &Programs, figures: &mut Figures) -> anyhow::Result<()> {
    figures
        .gigabits
        .add(pair.throughput(Duration::from_secs(3))?);
    let (p50, p99) = pair.round_trip(programs)?;
    figures.p50.add(p50);
    figures.p99.add(p99);
    Ok(())
}

fn measure_alone(
    bench: &Bench<'_>,
    groups: &Groups,
    tasks: &Pair,
    programs: &Programs,
) -> anyhow::Result<Alone> {
    let mut alone = Alone::default();
    for count in [100, 1000] {
        say(&format!("{count} rules"));
        groups.fill(bench, count)?;
        let mut figures = Figures::default();
        for _ in 0..ROUNDS {
            measure(tasks, programs, &mut figures)?;
        }
        alone.crowded.push((format!("{count} rules"), figures));
    }
    groups.empty(bench)?;
    say("a new rule");
    alone
        .rule
        .push((2, new_rule(bench, groups, tasks, programs)?));
    say(&format!("{INTERFACES} interfaces"));
    let mut others = Vec::new();
    while others.len() < INTERFACES - 2 {
        let count = (INTERFACES - 2 - others.len()).min(10);
        others.extend(bench.run_task_in(count, groups.id())?);
    }
    for id in &others {
        bench.stamp(id)?;
    }
    alone.interface = interface_times(bench, &others)?;
    let mut figures = Figures::default();
    for _ in 0..ROUNDS {
        measure(tasks, programs, &mut figures)?;
    }
    let name = format!("{INTERFACES} interfaces");
    alone.crowded.push((name, figures));
    let sample = new_rule(bench, groups, tasks, programs)?;
    alone.rule.push((INTERFACES, sample));
    bench.stop(&others)?;
    // One by one on an idle machine: what a person waits for.
    alone.interface = Sample::default();
    for _ in 0..RULES_ADDED {
        let ids = bench.run_task_in(1, groups.id())?;
        bench.stamp(&ids[0])?;
        for value in interface_times(bench, &ids)?.values() {
            alone.interface.add(*value);
        }
        bench.stop(&ids)?;
    }
    Ok(alone)
}

/// From RunTask to the connected interface, as DescribeTasks tells it.
fn interface_times(bench: &Bench<'_>, ids: &[String]) -> anyhow::Result<Sample> {
    let mut sample = Sample::default();
    for some in ids.chunks(100) {
        let body = json!({ "cluster": "bench", "tasks": some });
        let answer = bench.call(ECS, "DescribeTasks", &body)?;
        for task in answer["tasks"].as_array().context("no tasks")? {
            let at = |name: &str| task[name].as_f64().with_context(|| name.to_owned());
            sample.add((at("connectivityAt")? - at("createdAt")?) * 1e3);
        }
    }
    Ok(sample)
}

/// From AuthorizeSecurityGroupIngress to the first packet, several times.
fn new_rule(
    bench: &Bench<'_>,
    groups: &Groups,
    tasks: &Pair,
    programs: &Programs,
) -> anyhow::Result<Sample> {
    let mut sample = Sample::default();
    for number in 0..RULES_ADDED {
        // A port of its own each time: what was tracked before does not count.
        let port = 20_000 + u16::try_from(number)?;
        sample.add(tasks.opening(programs, port, || groups.open_udp(bench, port))?);
        groups.close_udp(bench, port)?;
    }
    Ok(sample)
}

fn table(figures: &[Figures; 3], alone: &Alone) -> String {
    let gigabits = |one: &Figures| one.gigabits.median().unwrap_or_default();
    let micros = |sample: &Sample| sample.median().unwrap_or_default();
    let mut rows = vec![
        "| measured | Neargate | Docker's bridge | plain veth | goal |".to_owned(),
        "|---|---:|---:|---:|---:|".to_owned(),
    ];
    let [ours, docker, veth] = figures;
    rows.push(format!(
        "| TCP throughput, one stream | {:.1} Gbit/s | {:.1} Gbit/s | {:.1} Gbit/s | ≥ Docker's |",
        gigabits(ours),
        gigabits(docker),
        gigabits(veth)
    ));
    let mut latency = |name: &str, of: fn(&Figures) -> &Sample| {
        let [ours, docker, veth] = figures.each_ref().map(|one| micros(of(one)));
        rows.push(format!(
            "| request and answer, 64 bytes, {name} | {ours:.1} µs | {docker:.1} µs | {veth:.1} µs \
             | ≤ Docker's |"
        ));
    };
    latency("median", |one| &one.p50);
    latency("99th percentile", |one| &one.p99);
    for (name, figures) in &alone.crowded {
        rows.push(format!(
            "| with {name}: throughput; answer median | {:.1} Gbit/s; {:.1} µs | – | – | the same |",
            gigabits(figures),
            micros(&figures.p50)
        ));
    }
    for (count, sample) in &alone.rule {
        rows.push(format!(
            "| AuthorizeSecurityGroupIngress → first packet, {count} interfaces | {} | – | – | flat |",
            sample.median().map(milliseconds).unwrap_or_default()
        ));
    }
    rows.push(format!(
        "| RunTask → interface ready, median | {} | – | – | ≤ 10 ms |",
        alone
            .interface
            .median()
            .map(milliseconds)
            .unwrap_or_default()
    ));
    rows.join("\n")
}
