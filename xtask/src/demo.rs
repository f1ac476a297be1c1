//! `cargo xtask demo`: what Neargate does, in one minute, with the commands that show it.
//!
//! Everything goes through the unmodified aws CLI; each command is printed as it is run, so that
//! whoever watches can repeat it.

mod balance;

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::json;

use crate::instance::{Instance, TestRegistry};
use crate::setup::{self, AwsCli, Need};
use crate::terminal::{heading, output, say, shown};

const CLUSTER: &str = "demo";
const LOG_GROUP: &str = "/demo/web";
const PORT: u16 = 8080;

/// Runs the demonstration; with `keep` everything goes on
/// running until Ctrl-C.
pub(crate) fn run(root: &Path, keep: bool) -> anyhow::Result<String> {
    setup::packages(&[
        Need::Nftables,
        Need::E2fsprogs,
        Need::Iproute2,
        Need::Busybox,
    ])?;
    let aws = aws_cli(root)?;
    heading("building");
    let programs = setup::build(root, true)?;
    let registry = TestRegistry::start(&programs)?;

    heading("starting");
    // Should this be killed, the instance takes away what it made when it ends.
    let instance = Instance::start(&programs.neargate, "demo", 4566, &["--ephemeral"])?;
    say(&format!(
        "$ neargate up --ephemeral --data-dir {}",
        instance.data_dir().display()
    ));
    let endpoint = instance.variable("AWS_ENDPOINT_URL")?.to_owned();
    say(&format!("neargate is ready on {endpoint}"));
    say("$ eval \"$(neargate env)\"");
    let demo = Demo {
        instance: &instance,
        aws,
        registry: &registry.address,
    };
    let place = demo.prepare()?;
    let task = demo.run_web(&place)?;
    demo.open(&place, &task)?;
    demo.show(&task, &place)?;
    demo.balance(&place)?;
    if keep {
        let data = instance.data_dir();
        let (program, data) = (programs.neargate.display(), data.display());
        say(&format!(
            "\nIt runs until Ctrl-C. In another shell:\n  \
             eval \"$({program} env --data-dir {data})\"\n  \
             aws ecs list-tasks --cluster {CLUSTER}"
        ));
        instance.wait()?;
        return Ok(String::new());
    }
    demo.unbalance()?;
    demo.stop(&task)?;
    instance.down()?;
    Ok(
        "\nEverything the demo started is gone again. `cargo xtask demo --keep` leaves it running."
            .to_owned(),
    )
}

/// Version 2 of the aws CLI where there is one or the distribution has one, else version 1 in an
/// environment of its own.
fn aws_cli(root: &Path) -> anyhow::Result<AwsCli> {
    if AwsCli::find_v2().is_none()
        && let Err(error) = setup::packages(&[Need::AwsCli])
    {
        say(&format!(
            "no package of the aws CLI ({error:#}); taking the one of PyPI"
        ));
    }
    if let Some(cli) = AwsCli::find_v2() {
        return Ok(cli);
    }
    setup::packages(&[Need::Python])?;
    let program = setup::python_environment(root)?.join("aws");
    AwsCli::at(program).context("the aws CLI does not run")
}

struct Demo<'a> {
    instance: &'a Instance,
    aws: AwsCli,
    registry: &'a str,
}

/// Where tasks run.
struct Place {
    subnet: String,
    security_group: String,
}

struct Task {
    arn: String,
    private_address: String,
    public_address: String,
}

impl Demo<'_> {
    /// Makes what a task needs: a cluster, a log group, a task definition, a security group.
    fn prepare(&self) -> anyhow::Result<Place> {
        heading("a cluster, a log group, a task definition");
        let query = "--query cluster.clusterArn";
        self.aws(
            &format!("ecs create-cluster --cluster-name {CLUSTER} {query}"),
            &[],
        )?;
        self.aws(
            &format!("logs create-log-group --log-group-name {LOG_GROUP}"),
            &[],
        )?;
        let file = self.instance.folder().join("web.json");
        let definition = json!({
            "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
            "cpu": "256", "memory": "512",
            "executionRoleArn": "arn:aws:iam::000000000000:role/ecsTaskExecutionRole",
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
        let query = "--query taskDefinition.taskDefinitionArn";
        self.aws(
            &format!("ecs register-task-definition --cli-input-json {file} {query}"),
            &[],
        )?;
        let subnet = self.aws(
            "ec2 describe-subnets --query Subnets[0].SubnetId --output text",
            &[],
        )?;
        let text = [
            "--description",
            "the demo",
            "--query",
            "GroupId",
            "--output",
            "text",
        ];
        let security_group = self.aws("ec2 create-security-group --group-name web", &text)?;
        Ok(Place {
            subnet,
            security_group,
        })
    }

    /// Shows that the security group decides who reaches the task.
    fn open(&self, place: &Place, task: &Task) -> anyhow::Result<()> {
        heading("its security group admits nobody yet");
        let address = format!("{}:{PORT}", task.public_address);
        say(&format!("$ curl --max-time 1 http://{address}/"));
        if TcpStream::connect_timeout(&address.parse()?, Duration::from_secs(1)).is_ok() {
            bail!("the task was reached although no rule admits it");
        }
        say("curl: (28) Connection timed out");
        heading("opening the port");
        let group = &place.security_group;
        for (peer, whom) in [("--cidr", "0.0.0.0/0"), ("--source-group", group.as_str())] {
            self.aws(
                &format!(
                    "ec2 authorize-security-group-ingress --group-id {group} --protocol tcp \
                     --port {PORT} {peer} {whom} --query Return"
                ),
                &[],
            )?;
        }
        Ok(())
    }

    /// Runs a task with a public address, and waits until it runs.
    fn run_web(&self, place: &Place) -> anyhow::Result<Task> {
        heading("a task");
        let arn = self.run_task(place, "ENABLED", &[])?;
        self.aws(
            &format!("ecs wait tasks-running --cluster {CLUSTER} --tasks {arn}"),
            &[],
        )?;
        let details = "tasks[0].attachments[0].details";
        let detail =
            |name: &str| self.describe(&arn, &format!("{details}[?name=='{name}'].value | [0]"));
        let private_address = detail("privateIPv4Address")?;
        let interface = detail("networkInterfaceId")?;
        let public_address = self.aws(
            &format!("ec2 describe-network-interfaces --network-interface-ids {interface}"),
            &[
                "--query",
                "NetworkInterfaces[0].Association.PublicIp",
                "--output",
                "text",
            ],
        )?;
        Ok(Task {
            arn,
            private_address,
            public_address,
        })
    }

    /// Shows that the task answers: from this host, and from another task.
    fn show(&self, task: &Task, place: &Place) -> anyhow::Result<()> {
        heading("its public address, from this host");
        say(&format!("$ curl http://{}:{PORT}/", task.public_address));
        say(&get(format!("{}:{PORT}", task.public_address).parse()?)?);

        heading("its private address, from another task");
        let url = format!("http://{}:{PORT}/", task.private_address);
        let command = ["wget", "-q", "-O", "-", &url];
        let overrides = json!({ "containerOverrides": [{ "name": "web", "command": command }] });
        let arn = self.run_task(place, "DISABLED", &["--overrides", &overrides.to_string()])?;
        self.aws(
            &format!("ecs wait tasks-stopped --cluster {CLUSTER} --tasks {arn}"),
            &[],
        )?;
        self.describe(
            &arn,
            "tasks[0].[containers[0].exitCode, stopCode, stoppedReason]",
        )?;

        heading("the log of both");
        if self.aws.has_tail() {
            self.aws(&format!("logs tail {LOG_GROUP} --since 10m"), &[])?;
        } else {
            let query = [
                "--query",
                "events[].[logStreamName, message]",
                "--output",
                "text",
            ];
            self.aws(
                &format!("logs filter-log-events --log-group-name {LOG_GROUP}"),
                &query,
            )?;
        }
        Ok(())
    }

    fn stop(&self, task: &Task) -> anyhow::Result<()> {
        heading("stopping");
        let arn = &task.arn;
        let reason = [
            "--reason",
            "the demo is over",
            "--query",
            "task.desiredStatus",
        ];
        self.aws(
            &format!("ecs stop-task --cluster {CLUSTER} --task {arn}"),
            &reason,
        )?;
        self.aws(
            &format!("ecs wait tasks-stopped --cluster {CLUSTER} --tasks {arn}"),
            &[],
        )?;
        self.describe(arn, "tasks[0].[lastStatus, stopCode, stoppedReason]")?;
        Ok(())
    }

    fn run_task(&self, place: &Place, public: &str, more: &[&str]) -> anyhow::Result<String> {
        let Place {
            subnet,
            security_group,
        } = place;
        let network = format!(
            "awsvpcConfiguration={{subnets=[{subnet}],securityGroups=[{security_group}],\
             assignPublicIp={public}}}"
        );
        let end = ["--query", "tasks[0].taskArn", "--output", "text"];
        let arn = self.aws(
            &format!(
                "ecs run-task --cluster {CLUSTER} --launch-type FARGATE --task-definition web \
                 --network-configuration {network}"
            ),
            &[more, &end].concat(),
        )?;
        if !arn.starts_with("arn:") {
            bail!("no task was started:\n{}", self.instance.log());
        }
        Ok(arn)
    }

    fn describe(&self, arn: &str, query: &str) -> anyhow::Result<String> {
        self.aws(
            &format!("ecs describe-tasks --cluster {CLUSTER} --tasks {arn}"),
            &["--query", query, "--output", "text"],
        )
    }

    /// Runs the CLI, shows the command and its answer, and returns the answer. `words` are
    /// separated by spaces; `more` are arguments that may contain some.
    fn aws(&self, words: &str, more: &[&str]) -> anyhow::Result<String> {
        let mut command = Command::new(&self.aws.program);
        command
            .args(
                self.aws
                    .endpoint(self.instance.variable("AWS_ENDPOINT_URL")?),
            )
            .args(words.split_whitespace())
            .args(more);
        let mut line = shown(&command);
        if let Some(at) = line.find(' ') {
            line.replace_range(..at, "$ aws");
        }
        say(&line);
        command
            .envs(
                self.instance
                    .environment
                    .iter()
                    .map(|(name, value)| (name, value)),
            )
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
fn get(address: SocketAddr) -> anyhow::Result<String> {
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
