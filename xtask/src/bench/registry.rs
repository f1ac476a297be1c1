//! `cargo xtask bench --only registry`: pushing and pulling, beside Debian's `docker-registry` on
//! the same machine with the same images and the same clients.
//!
//! The large image goes through skopeo and docker, as it would for a person; small images are pushed by
//! clients of the benchmark's own, because a skopeo for each would measure skopeo. Last, and for
//! Neargate alone: how long after the end of a push the first instruction of its image runs.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use serde_json::json;

use super::client::ECR;
use super::memory;
use super::neargate::Bench;
use super::registry_docker;
use super::registry_images::{self as images, Small};
use super::statistics::{now_ns, span_ms};
use crate::instance::{Instance, TestRegistry};
use crate::setup::{self, AwsCli, Need, Programs};
use crate::terminal::{heading, output, run, say};

/// The large image, and the one whose start is timed.
const LAYERS: usize = 8;
const LARGE_LAYER_BYTES: usize = 128 << 20;
const STARTED_LAYER_BYTES: usize = 50 << 20;
/// Small images, and how many clients push them.
const SMALL: usize = 1000;
const CLIENTS: usize = 16;

/// A registry that is measured.
struct Server {
    address: String,
    /// `user:password`.
    credentials: Option<String>,
    pid: u32,
}

/// What was measured of one registry.
#[derive(Debug, Default)]
struct Figures {
    /// MiB per second.
    push: f64,
    pull: f64,
    docker: registry_docker::Seconds,
    /// Images per second.
    small: f64,
    /// Processor seconds of the registry while the large image came and went.
    cpu_large: f64,
    cpu_small: f64,
    /// The most memory it had resident, in MiB.
    peak_mib: f64,
    /// From the end of the push to the first instruction, in milliseconds.
    first_instruction_ms: Option<f64>,
}

/// Measures and reports.
pub(crate) fn run_all(root: &Path) -> anyhow::Result<String> {
    if !setup::is_root() {
        bail!("the benchmark starts daemons and reads their memory: run it as root");
    }
    setup::packages(&[
        Need::Nftables,
        Need::Iproute2,
        Need::Busybox,
        Need::Skopeo,
        Need::DockerRegistry,
    ])?;
    heading("building");
    let programs = setup::build(root, true)?;
    let folder = std::env::temp_dir().join(format!("neargate-registry-{}", std::process::id()));
    fs_err::create_dir_all(&folder)?;
    let measured = measure(root, &programs, &folder);
    fs_err::remove_dir_all(&folder)?;
    let (ours, theirs) = measured?;
    say(&super::machine());
    Ok(table(&ours, &theirs))
}

fn measure(root: &Path, programs: &Programs, folder: &Path) -> anyhow::Result<(Figures, Figures)> {
    heading("making images");
    let (large, started) = (folder.join("large"), folder.join("started"));
    images::stamp_with_layers(programs, &large, LAYERS, LARGE_LAYER_BYTES)?;
    images::stamp_with_layers(programs, &started, LAYERS, STARTED_LAYER_BYTES)?;
    heading("docker-registry");
    let theirs = {
        let (_daemon, server) = start_docker_registry(folder)?;
        measure_server(&server, &large, folder)?
    };
    heading("Neargate");
    let instance = Instance::start(&programs.neargate, "bench", 0, &[])?;
    let test_registry = TestRegistry::start(programs)?;
    let aws = match AwsCli::find_v2() {
        Some(cli) => cli,
        None => AwsCli::at(setup::python_environment(root)?.join("aws")).context("the aws CLI")?,
    };
    let bench = Bench::new(&instance, &test_registry, &aws)?;
    for name in ["large", "docker", "small", "started"] {
        bench.call(ECR, "CreateRepository", &json!({ "repositoryName": name }))?;
    }
    let server = Server {
        address: bench.address().to_owned(),
        credentials: Some(login(&bench)?),
        pid: instance.pid().context("the control plane's process")?,
    };
    let mut ours = measure_server(&server, &large, folder)?;
    ours.first_instruction_ms = Some(first_instruction(&bench, &server, &started)?);
    drop(bench);
    instance.down()?;
    Ok((ours, theirs))
}

fn measure_server(server: &Server, large: &Path, folder: &Path) -> anyhow::Result<Figures> {
    let mut figures = Figures::default();
    let mib = super::as_f64((LAYERS * LARGE_LAYER_BYTES) >> 20);
    say("the large image");
    let cpu = memory::cpu_seconds(server.pid)?;
    let begun = Instant::now();
    push(server, large, "large")?;
    figures.push = mib / begun.elapsed().as_secs_f64();
    let pulled = folder.join("pulled");
    let begun = Instant::now();
    run(server
        .skopeo("--src")
        .arg(format!("docker://{}/large:v1", server.address))
        .arg(format!("dir:{}", pulled.display())))?;
    figures.pull = mib / begun.elapsed().as_secs_f64();
    figures.cpu_large = memory::cpu_seconds(server.pid)? - cpu;
    fs_err::remove_dir_all(&pulled)?;
    let credentials = server.credentials.as_deref();
    figures.docker = registry_docker::measure(&server.address, credentials, large, folder)?;
    say("small images");
    let cpu = memory::cpu_seconds(server.pid)?;
    let begun = Instant::now();
    std::thread::scope(|scope| {
        let clients: Vec<_> = (0..CLIENTS)
            .map(|client| scope.spawn(move || push_small(server, client)))
            .collect();
        for client in clients {
            match client.join() {
                Ok(result) => result?,
                Err(_) => bail!("a client panicked"),
            }
        }
        Ok(())
    })?;
    figures.small = super::as_f64(SMALL) / begun.elapsed().as_secs_f64();
    figures.cpu_small = memory::cpu_seconds(server.pid)? - cpu;
    figures.peak_mib = memory::peak_kib(server.pid)? / 1024.0;
    Ok(figures)
}

/// The seconds that a person waits after `docker push` has ended.
fn first_instruction(bench: &Bench<'_>, server: &Server, image: &Path) -> anyhow::Result<f64> {
    say("the first instruction after a push");
    bench.register_image("stamp", &format!("{}/started:v1", server.address))?;
    push(server, image, "started")?;
    let pushed = now_ns();
    let tasks = bench.run_task(1)?;
    let stamp = bench.stamp(&tasks[0])?;
    bench.stop(&tasks)?;
    Ok(span_ms(pushed, stamp))
}

fn push(server: &Server, layout: &Path, name: &str) -> anyhow::Result<()> {
    run(server
        .skopeo("--dest")
        .arg(format!("oci:{}:v1", layout.display()))
        .arg(format!("docker://{}/{name}:v1", server.address)))
}

/// Pushes this client's share of the small images over one connection.
fn push_small(server: &Server, client: usize) -> anyhow::Result<()> {
    let mut connection = Connection::open(server)?;
    for number in (client..SMALL).step_by(CLIENTS) {
        let Small {
            config,
            layer,
            manifest,
        } = images::small(number);
        for blob in [&config, &layer] {
            connection.push_blob(blob)?;
        }
        let path = format!("/v2/small/manifests/t{number}");
        connection.send(
            "PUT",
            &path,
            "application/vnd.oci.image.manifest.v1+json",
            &manifest,
        )?;
    }
    Ok(())
}

impl Server {
    fn skopeo(&self, side: &str) -> Command {
        let mut command = Command::new("skopeo");
        command.args(["copy", "--quiet", &format!("{side}-tls-verify=false")]);
        if let Some(credentials) = &self.credentials {
            command.args([&format!("{side}-creds"), credentials]);
        }
        command
    }
}

/// The smallest client that keeps its connection.
struct Connection<'a> {
    server: &'a Server,
    stream: BufReader<TcpStream>,
}

impl<'a> Connection<'a> {
    fn open(server: &'a Server) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(&server.address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_mins(1)))?;
        Ok(Self {
            server,
            stream: BufReader::new(stream),
        })
    }

    fn push_blob(&mut self, blob: &[u8]) -> anyhow::Result<()> {
        let begun = self.send("POST", "/v2/small/blobs/uploads/", "", b"")?;
        let location = begun.context("no Location")?;
        // One of the two answers with a whole address.
        let path = match location.split_once("://") {
            Some((_, rest)) => rest.split_once('/').map_or("/", |(_, path)| path),
            None => location.trim_start_matches('/'),
        };
        let sign = if path.contains('?') { '&' } else { '?' };
        let path = format!("/{path}{sign}digest={}", images::digest(blob));
        self.send("PUT", &path, "application/octet-stream", blob)?;
        Ok(())
    }

    /// Sends a request; answers the `Location` of the answer.
    fn send(
        &mut self,
        method: &str,
        path: &str,
        kind: &str,
        body: &[u8],
    ) -> anyhow::Result<Option<String>> {
        let Server {
            address,
            credentials,
            ..
        } = self.server;
        let mut request = Vec::new();
        write!(request, "{method} {path} HTTP/1.1\r\nHost: {address}\r\n")?;
        if let Some(credentials) = credentials {
            let credentials = images::base64(credentials);
            write!(request, "Authorization: Basic {credentials}\r\n")?;
        }
        if !kind.is_empty() {
            write!(request, "Content-Type: {kind}\r\n")?;
        }
        write!(request, "Content-Length: {}\r\n\r\n", body.len())?;
        request.extend_from_slice(body);
        self.stream.get_mut().write_all(&request)?;
        let (mut status, mut length, mut location) = (String::new(), 0_usize, None);
        self.stream.read_line(&mut status)?;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line)?;
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                break;
            };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse()?,
                "location" => location = Some(value.to_owned()),
                _ => {}
            }
        }
        let mut answer = vec![0; length];
        self.stream.read_exact(&mut answer)?;
        if !status.starts_with("HTTP/1.1 2") {
            let answer = String::from_utf8_lossy(&answer);
            bail!("{method} {path}: {}{answer}", status.trim_end());
        }
        Ok(location)
    }
}

/// A docker-registry of the benchmark's own; it ends when this is dropped.
struct Daemon(Child);

impl Drop for Daemon {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start_docker_registry(folder: &Path) -> anyhow::Result<(Daemon, Server)> {
    let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
    let config = folder.join("docker-registry.yml");
    let data = folder.join("docker-registry");
    let text = format!(
        "version: 0.1\nlog:\n  level: error\n  accesslog:\n    disabled: true\nstorage:\n  \
         filesystem:\n    rootdirectory: {}\nhttp:\n  addr: {address}\n",
        data.display()
    );
    fs_err::write(&config, text)?;
    let mut command = Command::new("docker-registry");
    command.arg("serve").arg(&config);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let daemon = Daemon(command.spawn().context("starting docker-registry")?);
    let server = Server {
        address: address.to_string(),
        credentials: None,
        pid: daemon.0.id(),
    };
    let deadline = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect(address).is_err() {
        if Instant::now() > deadline {
            bail!("docker-registry does not answer");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    say(output(Command::new("docker-registry").arg("--version"))?.trim());
    Ok((daemon, server))
}

fn login(bench: &Bench<'_>) -> anyhow::Result<String> {
    let answer = bench.call(ECR, "GetAuthorizationToken", &json!({}))?;
    let token = answer["authorizationData"][0]["authorizationToken"].as_str();
    images::from_base64(token.context("no token")?)
}

fn table(ours: &Figures, theirs: &Figures) -> String {
    let mut rows = vec![
        "| measured | Neargate | docker-registry |".to_owned(),
        "|---|---:|---:|".to_owned(),
    ];
    let mut row = |name: &str, unit: &str, of: &dyn Fn(&Figures) -> f64| {
        let (ours, theirs) = (of(ours), of(theirs));
        rows.push(format!(
            "| {name} | {ours:.1} {unit} | {theirs:.1} {unit} |"
        ));
    };
    row("push of 1 GiB in 8 layers (skopeo)", "MiB/s", &|f| f.push);
    row("pull of it", "MiB/s", &|f| f.pull);
    row("the same push by docker", "s", &|f| f.docker.push);
    row("the same pull by docker", "s", &|f| f.docker.pull);
    row(
        "processor time of the registry for skopeo's both",
        "s",
        &|f| f.cpu_large,
    );
    row(
        &format!("{SMALL} small images, {CLIENTS} clients"),
        "/s",
        &|f| f.small,
    );
    row("processor time of the registry for them", "s", &|f| {
        f.cpu_small
    });
    row("most memory of the registry", "MiB", &|f| f.peak_mib);
    if let Some(ms) = ours.first_instruction_ms {
        rows.push(format!(
            "| end of the push of 400 MiB → first instruction of a task | {ms:.0} ms | |"
        ));
    }
    rows.join("\n")
}
