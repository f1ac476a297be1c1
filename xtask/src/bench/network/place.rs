//! Network namespaces that something is measured between, and the programs run in them.

use std::io::{BufRead as _, BufReader};
use std::net::Ipv4Addr;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};
use serde_json::Value;

use super::super::statistics::{now_ns, span_ms};
use crate::setup::Programs;
use crate::terminal::{output, run};

const IPERF_PORT: u16 = 5201;
const ECHO_PORT: u16 = 5202;

/// A network namespace with an address in it.
#[derive(Debug)]
pub(super) struct Place {
    /// What precedes a command that is to run there.
    enter: Vec<String>,
    address: Ipv4Addr,
    /// The name of a namespace to be deleted.
    made: Option<String>,
}

impl Place {
    /// Where a process lives.
    pub(super) fn of_process(pid: u32, address: Ipv4Addr) -> Self {
        let enter = ["nsenter", "--net", "--target", &pid.to_string()];
        Self {
            enter: enter.map(str::to_owned).to_vec(),
            address,
            made: None,
        }
    }

    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(&self.enter[0]);
        command.args(&self.enter[1..]).arg(program);
        command
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(name) = &self.made {
            // What cannot be deleted is seen by whoever looks for leftovers.
            let _ = output(Command::new("ip").args(["netns", "delete", name]));
        }
    }
}

/// Two namespaces joined by a veth pair and nothing else.
pub(super) fn veth() -> anyhow::Result<Pair> {
    let names = ["a", "b"].map(|end| format!("neargate-bench-{}-{end}", std::process::id()));
    let place = |name: &String, last: u8| -> anyhow::Result<Place> {
        run(Command::new("ip").args(["netns", "add", name]))?;
        Ok(Place {
            enter: ["ip", "netns", "exec", name].map(str::to_owned).to_vec(),
            address: Ipv4Addr::new(10, 99, 0, last),
            made: Some(name.clone()),
        })
    };
    let pair = Pair::new(place(&names[0], 1)?, place(&names[1], 2)?);
    let mut add = Command::new("ip");
    add.args(["link", "add", "veth0", "netns", &names[0], "type", "veth"]);
    run(add.args(["peer", "name", "veth0", "netns", &names[1]]))?;
    for place in [&pair.server, &pair.client] {
        let address = format!("{}/24", place.address);
        run(place
            .command("ip")
            .args(["address", "add", &address, "dev", "veth0"]))?;
        run(place.command("ip").args(["link", "set", "veth0", "up"]))?;
    }
    Ok(pair)
}

/// Two places that can reach each other.
#[derive(Debug)]
pub(super) struct Pair {
    server: Place,
    client: Place,
}

/// A server that ends with the measurement.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Pair {
    pub(super) fn new(server: Place, client: Place) -> Self {
        Self { server, client }
    }

    /// Gigabits per second of one TCP stream.
    pub(super) fn throughput(&self, time: Duration) -> anyhow::Result<f64> {
        let port = IPERF_PORT.to_string();
        let mut server = self.server.command("iperf3");
        server.args(["--server", "--one-off", "--port", &port]);
        let _server = start(&mut server)?;
        let mut client = self.client.command("iperf3");
        client.args([
            "--client",
            &self.server.address.to_string(),
            "--port",
            &port,
        ]);
        client.args([
            "--time",
            &time.as_secs().to_string(),
            "--omit",
            "1",
            "--json",
        ]);
        let answer: Value = serde_json::from_str(&output(&mut client)?)?;
        let bits = answer["end"]["sum_received"]["bits_per_second"].as_f64();
        Ok(bits.context("iperf3's answer")? / 1e9)
    }

    /// Median and 99th percentile of a request and its answer, in microseconds.
    pub(super) fn round_trip(&self, programs: &Programs) -> anyhow::Result<(f64, f64)> {
        let _server = self.echo(programs, ECHO_PORT)?;
        let mut client = self.client.command(&programs.testkit);
        client.args(["ping-pong", &format!("{}:{ECHO_PORT}", self.server.address)]);
        let answer: Value = serde_json::from_str(output(&mut client)?.trim())?;
        let micros = |name: &str| answer[name].as_f64().map(|ns| ns / 1e3);
        micros("p50_ns")
            .zip(micros("p99_ns"))
            .context("testkit's answer")
    }

    /// Milliseconds from the start of `open` to the first datagram that comes back from `port`.
    pub(super) fn opening(
        &self,
        programs: &Programs,
        port: u16,
        open: impl FnOnce() -> anyhow::Result<()>,
    ) -> anyhow::Result<f64> {
        let _server = self.echo(programs, port)?;
        let mut client = self.client.command(&programs.testkit);
        client.args(["first-answer", &format!("{}:{port}", self.server.address)]);
        let mut client = client.stdout(Stdio::piped()).spawn()?;
        let mut lines = BufReader::new(client.stdout.take().context("testkit's output")?).lines();
        lines.next().context("testkit ended")??;
        std::thread::sleep(Duration::from_millis(50));
        let asked = now_ns();
        open()?;
        let passed: i128 = lines.next().context("no packet passed")??.parse()?;
        client.wait()?;
        if passed < asked {
            bail!("port {port} was open before it was opened");
        }
        Ok(span_ms(asked, passed))
    }

    fn echo(&self, programs: &Programs, port: u16) -> anyhow::Result<Server> {
        let mut server = self.server.command(&programs.testkit);
        start(server.args(["echo", &port.to_string()]))
    }
}

/// Starts a server and gives it a moment to listen.
fn start(command: &mut Command) -> anyhow::Result<Server> {
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
    std::thread::sleep(Duration::from_millis(200));
    Ok(Server(child))
}
