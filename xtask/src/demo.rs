//! `cargo xtask demo`: what Neargate does, in one minute, with the commands that show it.
//!
//! Everything goes through the unmodified aws CLI; each command is printed as it is run, so that
//! whoever watches can repeat it.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::json;

use crate::instance::{Instance, TestRegistry};
use crate::setup::{self, Need};
use crate::terminal::{heading, output, say, shown};

const CLUSTER: &str = "demo";
const LOG_GROUP: &str = "/demo/web";
const PORT: u16 = 8080;

/// Runs the demonstration; with `keep` it leaves everything running and says how to use it.
pub fn run(root: &Path, keep: bool) -> anyhow::Result<String> {
    setup::packages(&[Need::Nftables, Need::Iproute2, Need::Busybox])?;
    let aws = aws_cli(root)?;
    heading("building");
    let programs = setup::build(root, true)?;
    let registry = TestRegistry::start(&programs)?;

    heading("starting");
    let mut instance = Instance::start(&programs.neargate, "demo", 4566)?;
    say(&format!("$ neargate up --data-dir {}", instance.data_dir().display()));
    let endpoint = instance.variable("AWS_ENDPOINT_URL")?.to_owned();
    say(&format!("neargate is ready on {endpoint}"));
    say("$ eval \"$(neargate env)\"");
    let mut demo = Demo { instance: &instance, aws, registry: &registry.address };
    let task = demo.run_web()?;
    demo.show(&task)?;
    if keep {
        let data = instance.data_dir();
        let program = programs.neargate.display();
        instance.keep();
        return Ok(format!(
            "\nIt is still running. In another shell:\n  \
             eval \"$({program} env --data-dir {data})\"\n  aws ecs list-tasks --cluster {CLUSTER}\n\
             Stop it with:\n  {program} down --tasks --data-dir {data}",
            data = data.display()
        ));
    }
    demo.stop(&task)?;
    instance.down()?;
    Ok("\nEverything the demo started is gone again. `cargo xtask demo --keep` leaves it running."
        .to_owned())
}

/// Version 2 of the aws CLI where there is one or the distribution has one, else version 1 in an
/// environment of its own.
fn aws_cli(root: &Path) -> anyhow::Result<PathBuf> {
    if setup::aws_cli_v2().is_none() {
        if let Err(error) = setup::packages(&[Need::AwsCli]) {
            say(&format!("no package of the aws CLI ({error:#}); taking the one of PyPI"));
        }
    }
    match setup::aws_cli_v2() {
        Some(program) => Ok(program),
        None => {
            setup::packages(&[Need::Python])?;
            Ok(setup::python_environment(root)?.join("aws"))
        }
    }
}

struct Demo<'a> {
    instance: &'a Instance,
    aws: PathBuf,
    registry: &'a str,
}

struct Task {
    arn: String,
    private_address: String,
    public_address: String,
}

impl Demo<'_> {
    /// Registers a task definition and runs a task of it.
    fn run_web(&mut self) -> anyhow::Result<Task> {
        heading("a cluster, a log group, a task definition");
        self.aws(&["ecs", "create-cluster", "--cluster-name", CLUSTER, "--query", "cluster.clusterArn"])?;
        self.aws(&["logs", "create-log-group", "--log-group-name", LOG_GROUP])?;
        let file = self.instance.folder().join("web.json");
        let definition = json!({
            "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
            "cpu": "256", "memory": "512",
            "containerDefinitions": [{
                "name": "web", "image": format!("{}/web:latest", self.registry), "essential": true,
                "portMappings": [{ "containerPort": PORT }],
                "logConfiguration": { "logDriver": "awslogs", "options": {
                    "awslogs-group": LOG_GROUP, "awslogs-stream-prefix": "demo",
                    "awslogs-region": self.instance.variable("AWS_REGION")?,
                } },
            }],
        });
        let text = serde_json::to_string_pretty(&definition)?;
        say(&format!("$ cat web.json\n{text}"));
        fs_err::write(&file, text)?;
        let file = format!("file://{}", file.display());
        self.aws(&[
            "ecs", "register-task-definition", "--cli-input-json", &file, "--query",
            "taskDefinition.taskDefinitionArn",
        ])?;
        let query = ["--query", "Subnets[0].SubnetId", "--output", "text"];
        let subnet = self.aws(&[&["ec2", "describe-subnets"][..], &query].concat())?;

        heading("a task");
        let network = format!("awsvpcConfiguration={{subnets=[{subnet}],assignPublicIp=ENABLED}}");
        let arn = self.run_task(&["--task-definition", "web", "--network-configuration", &network])?;
        self.aws(&["ecs", "wait", "tasks-running", "--cluster", CLUSTER, "--tasks", &arn])?;
        let details = "tasks[0].attachments[0].details";
        let fields = self.describe(
            &arn,
            &format!(
                "[{details}[?name=='privateIPv4Address'].value | [0], \
                 {details}[?name=='networkInterfaceId'].value | [0], tasks[0].lastStatus]"
            ),
        )?;
        let mut fields = fields.split_whitespace();
        let (Some(address), Some(interface)) = (fields.next(), fields.next()) else {
            bail!("the task has no network interface");
        };
        let public = self.aws(&[
            "ec2", "describe-network-interfaces", "--network-interface-ids", interface, "--query",
            "NetworkInterfaces[0].Association.PublicIp", "--output", "text",
        ])?;
        Ok(Task { arn, private_address: address.to_owned(), public_address: public })
    }

    /// Shows that the task answers: from this host, and from another task.
    fn show(&mut self, task: &Task) -> anyhow::Result<()> {
        heading("its public address, from this host");
        say(&format!("$ curl http://{}:{PORT}/", task.public_address));
        say(&get(&task.public_address)?);

        heading("its private address, from another task");
        let subnet = self.subnet(&task.arn)?;
        let network = format!("awsvpcConfiguration={{subnets=[{subnet}],assignPublicIp=DISABLED}}");
        let url = format!("http://{}:{PORT}/", task.private_address);
        let overrides = json!({ "containerOverrides": [
            { "name": "web", "command": ["wget", "-q", "-O", "-", url] }
        ] });
        let arn = self.run_task(&[
            "--task-definition", "web", "--network-configuration", &network, "--overrides",
            &overrides.to_string(),
        ])?;
        self.aws(&["ecs", "wait", "tasks-stopped", "--cluster", CLUSTER, "--tasks", &arn])?;
        self.describe(
            &arn,
            "tasks[0].[containers[0].exitCode, stopCode, stoppedReason]",
        )?;

        heading("the log of both");
        let v2 = setup::aws_cli_v2().is_some();
        if v2 {
            self.aws(&["logs", "tail", LOG_GROUP, "--since", "10m"])?;
        } else {
            self.aws(&[
                "logs", "filter-log-events", "--log-group-name", LOG_GROUP, "--query",
                "events[].[logStreamName, message]", "--output", "text",
            ])?;
        }
        Ok(())
    }

    fn stop(&mut self, task: &Task) -> anyhow::Result<()> {
        heading("stopping");
        self.aws(&[
            "ecs", "stop-task", "--cluster", CLUSTER, "--task", &task.arn, "--reason",
            "the demo is over", "--query", "task.desiredStatus",
        ])?;
        self.aws(&["ecs", "wait", "tasks-stopped", "--cluster", CLUSTER, "--tasks", &task.arn])?;
        self.describe(
            &task.arn,
            "tasks[0].[lastStatus, stopCode, stoppedReason]",
        )?;
        Ok(())
    }

    fn run_task(&mut self, arguments: &[&str]) -> anyhow::Result<String> {
        let start = ["ecs", "run-task", "--cluster", CLUSTER, "--launch-type", "FARGATE"];
        let end = ["--query", "tasks[0].taskArn", "--output", "text"];
        let arn = self.aws(&[&start[..], arguments, &end].concat())?;
        if !arn.starts_with("arn:") {
            bail!("no task was started:\n{}", self.instance.log());
        }
        Ok(arn)
    }

    fn describe(&mut self, arn: &str, query: &str) -> anyhow::Result<String> {
        self.aws(&[
            "ecs", "describe-tasks", "--cluster", CLUSTER, "--tasks", arn, "--query", query,
            "--output", "text",
        ])
    }

    fn subnet(&mut self, arn: &str) -> anyhow::Result<String> {
        self.describe(arn, "tasks[0].attachments[0].details[?name=='subnetId'].value | [0]")
    }

    /// Runs the CLI, shows the command and its answer, and returns the answer.
    fn aws(&mut self, arguments: &[&str]) -> anyhow::Result<String> {
        let mut command = Command::new(&self.aws);
        command.args(arguments);
        let mut line = shown(&command);
        if let Some(at) = line.find(' ') {
            line.replace_range(..at, "$ aws");
        }
        say(&line);
        command
            .envs(self.instance.environment.iter().map(|(name, value)| (name, value)))
            .env("AWS_PAGER", "")
            .env("AWS_CONFIG_FILE", "/dev/null")
            .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
            .env_remove("AWS_PROFILE");
        let answer = output(&mut command)?;
        let answer = answer.trim();
        if !answer.is_empty() {
            say(answer);
        }
        Ok(answer.trim_matches('"').to_owned())
    }
}

/// One HTTP GET; the server may need a moment until it listens.
fn get(address: &str) -> anyhow::Result<String> {
    let address: SocketAddr = format!("{address}:{PORT}").parse().context("a public address")?;
    let deadline = Instant::now() + Duration::from_secs(10);
    let mut stream = loop {
        match TcpStream::connect_timeout(&address, Duration::from_secs(2)) {
            Ok(stream) => break stream,
            Err(error) if Instant::now() > deadline => {
                return Err(error).with_context(|| format!("{address} does not answer"));
            }
            Err(_) => std::thread::sleep(Duration::from_millis(50)),
        }
    };
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    write!(stream, "GET / HTTP/1.0\r\nHost: {address}\r\n\r\n")?;
    let mut answer = String::new();
    stream.take(1 << 20).read_to_string(&mut answer)?;
    let (_, body) = answer.split_once("\r\n\r\n").context("no HTTP answer")?;
    Ok(body.trim().to_owned())
}
