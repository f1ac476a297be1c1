//! `cargo xtask bench --only services`: how long services take to do what they promise.
//!
//! Simulated: a thousand services with ten tasks each, over a real store and an engine that needs no
//! kernel. Real: from the death of a process to its replacement, fifty services at once, and a rolling
//! update behind a load balancer.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use super::client::{ECS, between};
use super::neargate::{Bench, CLUSTER};
use super::statistics::{Sample, milliseconds};
use crate::instance::{Instance, TestRegistry};
use crate::setup::{self, AwsCli, Need};
use crate::terminal::{heading, output, say};

/// Each of so many tasks is killed, so often.
const TASKS: u32 = 10;
const ROUNDS: usize = 5;
/// More than the forty seconds that a task without checks is on trial, at the scale of the instance.
const PROVEN: Duration = Duration::from_secs(9);
/// How many services are made at once.
const SERVICES: usize = 50;
/// How often a service behind the load balancer gets a new revision.
const UPDATES: usize = 5;
const PATIENCE: Duration = Duration::from_mins(2);
const PAUSE: Duration = Duration::from_millis(2);

/// What was measured.
#[derive(Debug, Default)]
struct Figures {
    /// From SIGKILL until another task is RUNNING, in milliseconds.
    replacement: Sample,
    /// From the first call until all tasks are RUNNING, in milliseconds.
    services: f64,
    /// From the call until the deployment is COMPLETED, in seconds.
    update: Sample,
}

/// Measures and reports.
pub(crate) fn run(root: &Path) -> anyhow::Result<String> {
    if !setup::is_root() {
        bail!("the benchmark ends tasks' processes: run it as root");
    }
    setup::packages(&[Need::Nftables, Need::Iproute2, Need::Busybox])?;
    heading("building");
    let programs = setup::build(root, true)?;
    let example = setup::build_example(root, "reconcilers", "services")?;
    heading("simulated");
    let simulated = output(&mut Command::new(&example))?;
    say(&simulated);
    heading("real");
    let registry = TestRegistry::start(&programs)?;
    let instance = Instance::start(
        &programs.neargate,
        "bench",
        0,
        &["--time-scale", "5", "--memory-overcommit", "4"],
    )?;
    let aws = match AwsCli::find_v2() {
        Some(cli) => cli,
        None => AwsCli::at(setup::python_environment(root)?.join("aws")).context("the aws CLI")?,
    };
    let bench = Bench::new(&instance, &registry, &aws)?;
    let mut figures = Figures::default();
    replacements(&bench, &mut figures)?;
    many(&bench, &mut figures)?;
    updates(&bench, &registry, &mut figures)?;
    drop(bench);
    instance.down()?;
    say(&super::machine());
    Ok(format!("{}\n\n{simulated}", table(&figures)))
}

fn replacements(bench: &Bench<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    create(bench, "replaced", "stamp", TASKS, &json!({}))?;
    for _ in 0..ROUNDS {
        let mut known = BTreeSet::new();
        until(bench, || {
            known = running(bench, "replaced")?;
            Ok(known.len() == TASKS as usize)
        })?;
        // A task that has just begun is one that crashes early: its service would wait.
        std::thread::sleep(PROVEN);
        for task in known.clone() {
            let (shim, _) = bench.place_of(&task)?;
            let process = child_of(shim)?;
            let started = Instant::now();
            kill(process)?;
            until(bench, || {
                let before = known.len();
                known.extend(running(bench, "replaced")?);
                Ok(known.len() > before)
            })?;
            figures
                .replacement
                .add(started.elapsed().as_secs_f64() * 1e3);
        }
    }
    delete(bench, &["replaced"])
}

fn many(bench: &Bench<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    let names: Vec<String> = (0..SERVICES)
        .map(|number| format!("many-{number}"))
        .collect();
    let started = Instant::now();
    for name in &names {
        create(bench, name, "stamp", 1, &json!({}))?;
    }
    for some in names.chunks(10) {
        let body = json!({ "cluster": CLUSTER, "services": some });
        until(bench, || {
            let answer = bench.call(ECS, "DescribeServices", &body)?;
            let services = answer["services"].as_array().context("no services")?;
            Ok(services.iter().all(|one| one["runningCount"] == 1))
        })?;
    }
    figures.services = started.elapsed().as_secs_f64() * 1e3;
    delete(bench, &names.iter().map(String::as_str).collect::<Vec<_>>())
}

fn updates(
    bench: &Bench<'_>,
    registry: &TestRegistry,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let group = target_group(bench)?;
    let image = format!("{}/web:latest", registry.address);
    let definition = json!({
        "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
        "cpu": "256", "memory": "512",
        "containerDefinitions": [{
            "name": "web", "image": image, "portMappings": [{ "containerPort": 8080 }],
        }],
    });
    bench.call(ECS, "RegisterTaskDefinition", &definition)?;
    let target = json!({ "targetGroupArn": group, "containerName": "web", "containerPort": 8080 });
    create(
        bench,
        "web",
        "web",
        4,
        &json!({ "loadBalancers": [target] }),
    )?;
    completed(bench, "web")?;
    for _ in 0..UPDATES {
        let started = Instant::now();
        let body = json!({ "cluster": CLUSTER, "service": "web", "forceNewDeployment": true });
        bench.call(ECS, "UpdateService", &body)?;
        completed(bench, "web")?;
        figures.update.add(started.elapsed().as_secs_f64());
    }
    delete(bench, &["web"])
}

/// A target group with checks every five seconds behind a load balancer that tasks admit.
fn target_group(bench: &Bench<'_>) -> anyhow::Result<String> {
    let vpcs = bench.ec2("DescribeVpcs", &[])?;
    let vpc = between(&vpcs, "vpcId").context("a VPC")?;
    let subnets = bench.ec2("DescribeSubnets", &[])?;
    let mut ids = subnets.split("<subnetId>").skip(1);
    let mut subnet = || ids.next().and_then(|rest| rest.split('<').next());
    let (one, two) = (subnet().context("a subnet")?, subnet().context("a subnet")?);
    let groups = [
        ("Name", "bench"),
        ("Protocol", "HTTP"),
        ("Port", "8080"),
        ("VpcId", vpc),
        ("TargetType", "ip"),
        ("HealthCheckIntervalSeconds", "5"),
        ("HealthCheckTimeoutSeconds", "2"),
    ];
    let made = bench.elb("CreateTargetGroup", &groups)?;
    let group = between(&made, "TargetGroupArn")
        .context("a target group")?
        .to_owned();
    let delay = [
        ("TargetGroupArn", group.as_str()),
        (
            "Attributes.member.1.Key",
            "deregistration_delay.timeout_seconds",
        ),
        ("Attributes.member.1.Value", "10"),
    ];
    bench.elb("ModifyTargetGroupAttributes", &delay)?;
    let balancer = [
        ("Name", "bench"),
        ("Subnets.member.1", one),
        ("Subnets.member.2", two),
    ];
    let made = bench.elb("CreateLoadBalancer", &balancer)?;
    let balancer = between(&made, "LoadBalancerArn").context("a load balancer")?;
    let listener = [
        ("LoadBalancerArn", balancer),
        ("Protocol", "HTTP"),
        ("Port", "8089"),
        ("DefaultActions.member.1.Type", "forward"),
        ("DefaultActions.member.1.TargetGroupArn", &group),
    ];
    bench.elb("CreateListener", &listener)?;
    Ok(group)
}

fn create(
    bench: &Bench<'_>,
    name: &str,
    definition: &str,
    count: u32,
    more: &Value,
) -> anyhow::Result<()> {
    let mut body = json!({
        "cluster": CLUSTER, "serviceName": name, "taskDefinition": definition,
        "desiredCount": count, "launchType": "FARGATE",
        "networkConfiguration": { "awsvpcConfiguration": { "subnets": [bench.subnet()] } },
    });
    if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
        body.extend(more.clone());
    }
    bench.call(ECS, "CreateService", &body)?;
    Ok(())
}

/// The ids of the service's tasks that run and are to.
fn running(bench: &Bench<'_>, name: &str) -> anyhow::Result<BTreeSet<String>> {
    let list = json!({ "cluster": CLUSTER, "serviceName": name, "desiredStatus": "RUNNING" });
    let listed = bench.call(ECS, "ListTasks", &list)?;
    let arns = listed["taskArns"].as_array().context("no tasks")?;
    if arns.is_empty() {
        return Ok(BTreeSet::new());
    }
    let body = json!({ "cluster": CLUSTER, "tasks": arns });
    let described = bench.call(ECS, "DescribeTasks", &body)?;
    let tasks = described["tasks"].as_array().context("no tasks")?;
    let runs =
        |task: &&Value| task["lastStatus"] == "RUNNING" && task["desiredStatus"] == "RUNNING";
    let ids = tasks.iter().filter(runs).filter_map(|task| {
        let (_, id) = task["taskArn"].as_str()?.rsplit_once('/')?;
        Some(id.to_owned())
    });
    Ok(ids.collect())
}

fn completed(bench: &Bench<'_>, name: &str) -> anyhow::Result<()> {
    let body = json!({ "cluster": CLUSTER, "services": [name] });
    until(bench, || {
        let answer = bench.call(ECS, "DescribeServices", &body)?;
        let deployments = answer["services"][0]["deployments"]
            .as_array()
            .context("no deployments")?;
        Ok(deployments.len() == 1 && deployments[0]["rolloutState"] == "COMPLETED")
    })
}

fn delete(bench: &Bench<'_>, names: &[&str]) -> anyhow::Result<()> {
    for name in names {
        let body = json!({ "cluster": CLUSTER, "service": name, "force": true });
        bench.call(ECS, "DeleteService", &body)?;
    }
    for some in names.chunks(10) {
        let body = json!({ "cluster": CLUSTER, "services": some });
        until(bench, || {
            let answer = bench.call(ECS, "DescribeServices", &body)?;
            let services = answer["services"].as_array().context("no services")?;
            Ok(services.iter().all(|one| one["status"] == "INACTIVE"))
        })?;
    }
    Ok(())
}

fn until(
    bench: &Bench<'_>,
    mut is_reached: impl FnMut() -> anyhow::Result<bool>,
) -> anyhow::Result<()> {
    let deadline = Instant::now() + PATIENCE;
    while !is_reached()? {
        if Instant::now() > deadline {
            bail!("it does not come about:\n{}", bench.log());
        }
        std::thread::sleep(PAUSE);
    }
    Ok(())
}

/// The container's first process.
fn child_of(shim: u32) -> anyhow::Result<u32> {
    let children = fs_err::read_to_string(format!("/proc/{shim}/task/{shim}/children"))?;
    let last = children.split_whitespace().last();
    Ok(last.context("the shim has no child")?.parse()?)
}

fn table(figures: &Figures) -> String {
    let ms = |value: Option<f64>| value.map_or_else(|| "–".to_owned(), milliseconds);
    let seconds =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| format!("{value:.1} s"));
    [
        "| measured | figure | goal |".to_owned(),
        "|---|---:|---:|".to_owned(),
        format!(
            "| death of a process → replacement RUNNING, median | {} | ≤ 150 ms |",
            ms(figures.replacement.median())
        ),
        format!(
            "| the same, 99th percentile | {} | |",
            ms(figures.replacement.percentile(99))
        ),
        format!(
            "| {SERVICES} services made at once → all tasks RUNNING | {} | |",
            milliseconds(figures.services)
        ),
        format!(
            "| rolling update of 4 tasks behind a load balancer, `--time-scale 5`, median | {} | ≤ 10 s |",
            seconds(figures.update.median())
        ),
    ]
    .join("\n")
}

/// SIGKILL, by the kernel's own call: starting a program for it would be measured too.
fn kill(process: u32) -> anyhow::Result<()> {
    let process = i32::try_from(process)?;
    let process = rustix::process::Pid::from_raw(process).context("a process id")?;
    rustix::process::kill_process(process, rustix::process::Signal::KILL)?;
    Ok(())
}
