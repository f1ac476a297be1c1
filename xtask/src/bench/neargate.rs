//! The half with Neargate, through its API as any client sees it.

mod health;

use std::net::Ipv4Addr;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::{Value, json};

use super::client::{Client, ECS, LOGS, Service};
use super::statistics::{now_ns, parse_stamp, span_ms};
use super::{BURST, CALLERS, CROWDED, Figures, RUNS, as_f64, exec, memory};
use crate::instance::{Instance, TestRegistry};
use crate::setup::{self, AwsCli, Programs};
use crate::terminal::{heading, output, say};

const GROUP: &str = "/bench";
pub(super) const CLUSTER: &str = "bench";
/// How often a fresh instance is started.
const STARTS: usize = 10;
/// How often the slow CLI is measured.
const CLI_RUNS: usize = 5;
const LINES: usize = 2_000_000;

/// Takes all figures of this half.
pub(crate) fn measure(root: &Path, programs: &Programs) -> anyhow::Result<Figures> {
    heading("Neargate");
    let mut figures = Figures::default();
    for _ in 0..STARTS {
        let instance = Instance::start(&programs.neargate, "bench", 0, &[])?;
        figures.ready.add(instance.ready_after.as_secs_f64() * 1e3);
        instance.down()?;
    }
    let registry = TestRegistry::start(programs)?;
    let instance = Instance::start(&programs.neargate, "bench", 0, &CROWDED)?;
    let aws = match AwsCli::find_v2() {
        Some(cli) => cli,
        None => AwsCli::at(setup::python_environment(root)?.join("aws")).context("the aws CLI")?,
    };
    let bench = Bench::new(&instance, &registry, &aws)?;
    // The first task pulls the image and makes the VPC.
    let first = bench.run_task(1)?;
    bench.stamp(&first[0])?;
    bench.stop(&first)?;
    std::thread::sleep(Duration::from_secs(2));
    figures.daemon_kib.add(bench.idle_kib()?);
    say("one by one");
    bench.one_by_one(&mut figures)?;
    bench.one_by_one_cli(&aws, &mut figures)?;
    say("all at once");
    bench.burst(&mut figures)?;
    say("a session");
    bench.session(&programs.neargate, &mut figures)?;
    say("log lines");
    bench.log_lines(&mut figures)?;
    say("health checks");
    bench.health_checks(&registry, &mut figures)?;
    drop(bench);
    instance.down()?;
    Ok(figures)
}

pub(super) struct Bench<'a> {
    instance: &'a Instance,
    client: Client,
    subnet: String,
    /// Part of the command line of every process of this instance.
    mark: String,
}

impl<'a> Bench<'a> {
    pub(super) fn new(
        instance: &'a Instance,
        registry: &TestRegistry,
        aws: &AwsCli,
    ) -> anyhow::Result<Self> {
        let client = Client::of(instance)?;
        let identity = fs_err::read_to_string(instance.data_dir().join("instance.json"))?;
        let identity: Value = serde_json::from_str(&identity)?;
        let id = identity["id"].as_str().context("the instance's id")?;
        let mut bench = Self {
            instance,
            client,
            subnet: String::new(),
            mark: format!("/run/neargate/{id}"),
        };
        bench.subnet = bench.first_subnet(aws)?;
        bench.call(ECS, "CreateCluster", &json!({ "clusterName": CLUSTER }))?;
        bench.call(LOGS, "CreateLogGroup", &json!({ "logGroupName": GROUP }))?;
        bench.register(registry, "stamp", "256", "512", "non-blocking")?;
        // In the other mode lines are dropped, as on AWS, when they come faster than they are kept.
        bench.register(registry, "lines", "1024", "2048", "blocking")?;
        Ok(bench)
    }

    fn register(
        &self,
        registry: &TestRegistry,
        family: &str,
        cpu: &str,
        memory: &str,
        mode: &str,
    ) -> anyhow::Result<()> {
        let image = format!("{}/stamp:latest", registry.address);
        self.register_definition(family, &image, cpu, memory, mode)
    }

    /// Makes tasks run another image from now on.
    pub(super) fn register_image(&self, family: &str, image: &str) -> anyhow::Result<()> {
        self.register_definition(family, image, "256", "512", "non-blocking")
    }

    /// `127.0.0.1:<port>` of the instance.
    pub(super) fn address(&self) -> &str {
        &self.client.address
    }

    fn register_definition(
        &self,
        family: &str,
        image: &str,
        cpu: &str,
        memory: &str,
        mode: &str,
    ) -> anyhow::Result<()> {
        let definition = json!({
            "family": family, "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
            "cpu": cpu, "memory": memory,
            "executionRoleArn": "arn:aws:iam::000000000000:role/ecsTaskExecutionRole",
            "containerDefinitions": [{
                "name": "stamp", "image": image,
                "command": ["hold"], "essential": true,
                "logConfiguration": { "logDriver": "awslogs", "options": {
                    "awslogs-group": GROUP, "awslogs-stream-prefix": "bench",
                    "awslogs-region": self.client.region, "mode": mode,
                } },
            }],
        });
        self.call(ECS, "RegisterTaskDefinition", &definition)?;
        Ok(())
    }

    pub(super) fn call(
        &self,
        service: Service,
        operation: &str,
        body: &Value,
    ) -> anyhow::Result<Value> {
        self.client.call(service, operation, body)
    }

    /// EC2 speaks another protocol than this client, so the CLI asks.
    fn first_subnet(&self, aws: &AwsCli) -> anyhow::Result<String> {
        let mut command = self.command(aws)?;
        command.args([
            "ec2",
            "describe-subnets",
            "--query",
            "Subnets[0].SubnetId",
            "--output",
            "text",
        ]);
        Ok(output(&mut command)?.trim().to_owned())
    }

    /// The CLI, pointed at the instance.
    fn command(&self, aws: &AwsCli) -> anyhow::Result<Command> {
        let mut command = Command::new(&aws.program);
        command
            .args(aws.endpoint(self.instance.variable("AWS_ENDPOINT_URL")?))
            .envs(
                self.instance
                    .environment
                    .iter()
                    .map(|(name, value)| (name, value)),
            )
            .env("AWS_PAGER", "")
            .env("AWS_CONFIG_FILE", "/dev/null")
            .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
        Ok(command)
    }

    pub(super) fn run_task(&self, count: usize) -> anyhow::Result<Vec<String>> {
        self.run_task_with(&json!({ "count": count }))
    }

    /// Tasks with a security group.
    pub(super) fn run_task_in(&self, count: usize, group: &str) -> anyhow::Result<Vec<String>> {
        let network = json!({ "subnets": [self.subnet], "securityGroups": [group] });
        self.run_task_with(&json!({
            "count": count, "networkConfiguration": { "awsvpcConfiguration": network },
        }))
    }

    /// A process in the network namespace of a running task, and the task's address.
    pub(super) fn place_of(&self, task: &str) -> anyhow::Result<(u32, Ipv4Addr)> {
        let body = json!({ "cluster": CLUSTER, "tasks": [task] });
        let answer = self.call(ECS, "DescribeTasks", &body)?;
        let container = &answer["tasks"][0]["containers"][0];
        let address = container["networkInterfaces"][0]["privateIpv4Address"].as_str();
        let address: Ipv4Addr = address.context("the task's address")?.parse()?;
        for pid in self.shims()? {
            let mut look = Command::new("nsenter");
            look.args([
                "--net",
                "--target",
                &pid.to_string(),
                "ip",
                "-brief",
                "address",
            ]);
            // A shim may end at any moment.
            if output(&mut look).is_ok_and(|seen| seen.contains(&format!(" {address}/"))) {
                return Ok((pid, address));
            }
        }
        bail!("no shim has {address}")
    }

    /// An operation of EC2; the answer is its XML.
    pub(super) fn ec2(
        &self,
        operation: &str,
        parameters: &[(&str, &str)],
    ) -> anyhow::Result<String> {
        self.client.call_ec2(operation, parameters)
    }

    /// An operation of Elastic Load Balancing; the answer is its XML.
    pub(super) fn elb(
        &self,
        operation: &str,
        parameters: &[(&str, &str)],
    ) -> anyhow::Result<String> {
        self.client.call_elb(operation, parameters)
    }

    /// What the control plane has written to standard error.
    pub(super) fn log(&self) -> String {
        self.instance.log()
    }

    pub(super) fn subnet(&self) -> &str {
        &self.subnet
    }

    /// RunTask; returns the ids of the tasks.
    pub(super) fn run_task_with(&self, more: &Value) -> anyhow::Result<Vec<String>> {
        let mut body = json!({
            "cluster": CLUSTER, "taskDefinition": "stamp", "launchType": "FARGATE",
            "networkConfiguration": { "awsvpcConfiguration": { "subnets": [self.subnet] } },
        });
        if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
            body.extend(more.clone());
        }
        let answer = self.call(ECS, "RunTask", &body)?;
        let tasks = answer["tasks"].as_array().context("no tasks")?;
        let id = |task: &Value| Some(task["taskArn"].as_str()?.rsplit_once('/')?.1.to_owned());
        tasks
            .iter()
            .map(|task| id(task).context("no task id"))
            .collect()
    }

    /// The time that the task's container wrote, once it can be read.
    pub(super) fn stamp(&self, task: &str) -> anyhow::Result<i128> {
        let stream = format!("bench/stamp/{task}");
        let body = json!({
            "logGroupName": GROUP, "logStreamName": stream, "startFromHead": true, "limit": 1,
        });
        let deadline = Instant::now() + Duration::from_mins(1);
        loop {
            // The stream does not exist before its first event.
            if let Ok(answer) = self.call(LOGS, "GetLogEvents", &body)
                && let Some(stamp) = answer["events"][0]["message"]
                    .as_str()
                    .and_then(parse_stamp)
            {
                return Ok(stamp);
            }
            if Instant::now() > deadline {
                bail!("task {task} wrote nothing:\n{}", self.instance.log());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Stops tasks and waits until they are gone.
    pub(super) fn stop(&self, tasks: &[String]) -> anyhow::Result<()> {
        for task in tasks {
            self.call(
                ECS,
                "StopTask",
                &json!({ "cluster": CLUSTER, "task": task }),
            )?;
        }
        let deadline = Instant::now() + Duration::from_mins(2);
        for some in tasks.chunks(100) {
            let body = json!({ "cluster": CLUSTER, "tasks": some });
            loop {
                let answer = self.call(ECS, "DescribeTasks", &body)?;
                let tasks = answer["tasks"].as_array().context("no tasks")?;
                if tasks.iter().all(|task| task["lastStatus"] == "STOPPED") {
                    break;
                }
                if Instant::now() > deadline {
                    bail!("tasks do not stop:\n{}", self.instance.log());
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        Ok(())
    }

    fn session(&self, program: &Path, figures: &mut Figures) -> anyhow::Result<()> {
        let tasks = self.run_task(1)?;
        self.stamp(&tasks[0])?;
        let mut command = Command::new(program);
        command
            .args(["exec", "--data-dir"])
            .arg(self.instance.data_dir())
            .args([&tasks[0], "--", "/stamp", "echo"]);
        figures.exec_round_trip = exec::round_trips(&mut command)?;
        self.stop(&tasks)
    }

    fn one_by_one(&self, figures: &mut Figures) -> anyhow::Result<()> {
        for _ in 0..RUNS {
            let started = now_ns();
            let tasks = self.run_task(1)?;
            figures.call.add(span_ms(started, now_ns()));
            figures
                .first_instruction
                .add(span_ms(started, self.stamp(&tasks[0])?));
            self.stop(&tasks)?;
        }
        Ok(())
    }

    fn one_by_one_cli(&self, aws: &AwsCli, figures: &mut Figures) -> anyhow::Result<()> {
        for _ in 0..CLI_RUNS {
            let mut command = self.command(aws)?;
            command.args([
                "ecs",
                "run-task",
                "--cluster",
                CLUSTER,
                "--task-definition",
                "stamp",
            ]);
            command.args(["--launch-type", "FARGATE", "--network-configuration"]);
            command.arg(format!("awsvpcConfiguration={{subnets=[{}]}}", self.subnet));
            command.args(["--query", "tasks[0].taskArn", "--output", "text"]);
            let started = now_ns();
            let arn = output(&mut command)?;
            let (_, task) = arn.trim().rsplit_once('/').context("no task ARN")?;
            figures
                .first_instruction_cli
                .add(span_ms(started, self.stamp(task)?));
            self.stop(&[task.to_owned()])?;
        }
        Ok(())
    }

    fn burst(&self, figures: &mut Figures) -> anyhow::Result<()> {
        let started = now_ns();
        let tasks = std::thread::scope(|scope| {
            let callers: Vec<_> = (0..CALLERS)
                .map(|_| scope.spawn(|| self.run_task(BURST / CALLERS)))
                .collect();
            let mut tasks = Vec::new();
            for caller in callers {
                match caller.join() {
                    Ok(result) => tasks.extend(result?),
                    Err(_) => bail!("a caller panicked"),
                }
            }
            Ok(tasks)
        })?;
        let stamps = tasks.iter().map(|task| self.stamp(task));
        let last = stamps
            .collect::<anyhow::Result<Vec<_>>>()?
            .into_iter()
            .max();
        let seconds = span_ms(started, last.context("no task")?) / 1e3;
        figures.burst_per_second = as_f64(BURST) / seconds;
        for pid in self.shims()? {
            figures.shim_kib.add(memory::pss_kib(pid)?);
        }
        self.stop(&tasks)
    }

    fn log_lines(&self, figures: &mut Figures) -> anyhow::Result<()> {
        let cpu = |bench: &Self| -> anyhow::Result<f64> {
            let mut processes = bench.shims()?;
            processes.push(bench.control_plane()?);
            processes.into_iter().map(memory::cpu_seconds).sum()
        };
        let before = cpu(self)?;
        let command = json!(["lines", LINES.to_string()]);
        let tasks = self.run_task_with(&json!({
            "taskDefinition": "lines",
            "overrides": { "containerOverrides": [{ "name": "stamp", "command": command }] },
        }))?;
        let started = self.stamp(&tasks[0])?;
        let stream = format!("bench/stamp/{}", tasks[0]);
        let newest = json!({
            "logGroupName": GROUP, "logStreamName": stream, "startFromHead": false, "limit": 1,
        });
        let last = format!("line {:09} ", LINES - 1);
        let deadline = Instant::now() + Duration::from_mins(2);
        loop {
            let answer = self.call(LOGS, "GetLogEvents", &newest)?;
            let message = answer["events"][0]["message"].as_str().unwrap_or_default();
            if message.starts_with(&last) {
                break;
            }
            if Instant::now() > deadline {
                bail!("the last line does not appear; the newest is: {message}");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let seconds = span_ms(started, now_ns()) / 1e3;
        let used = cpu(self)? - before;
        // A figure of lines that were lost would be worth nothing.
        let found = self.count_events(&stream)?;
        if found != LINES + 1 {
            bail!("{found} of {} lines can be found", LINES + 1);
        }
        figures.log_lines_per_second = as_f64(LINES) / seconds;
        figures.log_cpu_seconds_per_million = used / as_f64(LINES) * 1e6;
        self.stop(&tasks)
    }

    fn count_events(&self, stream: &str) -> anyhow::Result<usize> {
        let mut body = json!({ "logGroupName": GROUP, "logStreamNames": [stream] });
        let mut found = 0;
        loop {
            let answer = self.call(LOGS, "FilterLogEvents", &body)?;
            found += answer["events"].as_array().map_or(0, Vec::len);
            if answer["nextToken"].is_null() {
                return Ok(found);
            }
            body["nextToken"] = answer["nextToken"].clone();
        }
    }

    fn shims(&self) -> anyhow::Result<Vec<u32>> {
        memory::processes(&["neargate", " shim ", &self.mark])
    }

    fn control_plane(&self) -> anyhow::Result<u32> {
        let data_dir = self.instance.data_dir().display().to_string();
        let found = memory::processes(&["neargate", " up ", &data_dir])?;
        found
            .first()
            .copied()
            .context("the control plane's process")
    }

    /// The control plane with the processes that it keeps when no task runs, such as the resolver.
    fn idle_kib(&self) -> anyhow::Result<f64> {
        let mut processes = memory::processes(&["neargate", &self.mark])?;
        processes.push(self.control_plane()?);
        processes.into_iter().map(memory::pss_kib).sum()
    }
}
