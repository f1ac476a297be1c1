//! The half with Docker: a dockerd of the benchmark's own, with the image of the other half.
//!
//! It runs in its own network namespace with its usual bridge and firewall rules, on data and
//! runtime directories of its own, and beside any Docker that the host may have. Where the host
//! has none, Debian's packages are unpacked into the user's cache; nothing is installed.

use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};

use super::statistics::{now_ns, parse_stamp, span_ms};
use super::{BURST, CALLERS, Figures, RUNS, exec, memory};
use crate::setup::{self, Programs};
use crate::terminal::{heading, installed, output, run, say};

/// What a Docker needs, in the names of Debian 12 and 13. Some exist in one of them only.
const PACKAGES: [&str; 11] = [
    "docker.io",
    "docker-cli",
    "containerd",
    "runc",
    "iptables",
    "libip4tc2",
    "libip6tc2",
    "libxtables12",
    "libnfnetlink0",
    "libnetfilter-conntrack3",
    "libmnl0",
];

/// Takes all figures of this half.
pub(crate) fn measure(programs: &Programs) -> anyhow::Result<Figures> {
    heading("Docker");
    let docker = Docker::start(Network::Own)?;
    say(&docker.version()?);
    docker.load_stamp(programs)?;
    let mut figures = Figures::default();
    for pid in docker.daemons()? {
        let before = figures.daemon_kib.median().unwrap_or(0.0);
        figures.daemon_kib = super::Sample::default();
        figures.daemon_kib.add(before + memory::pss_kib(pid)?);
    }
    docker.one_by_one(&mut figures)?;
    docker.session(&mut figures)?;
    docker.burst(&mut figures)?;
    docker.stop()?;
    Ok(figures)
}

pub(super) struct Docker {
    child: Child,
    folder: PathBuf,
    environment: Vec<(&'static str, String)>,
    /// The cgroups that were not there before.
    cgroups: Vec<PathBuf>,
}

/// Where a dockerd lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Network {
    /// In a namespace of its own, with its bridge and its rules.
    Own,
    /// In the host's, without either: it only pushes and pulls.
    Host,
}

impl Docker {
    pub(super) fn start(network: Network) -> anyhow::Result<Self> {
        let environment = environment()?;
        let folder = std::env::temp_dir().join(format!("neargate-docker-{}", std::process::id()));
        fs_err::create_dir_all(&folder)?;
        let cgroups = cgroup_folders()?
            .into_iter()
            .filter(|folder| !folder.exists())
            .collect();
        let log = fs_err::File::create(folder.join("dockerd.log"))?;
        let mut daemon = Command::new("unshare");
        match network {
            Network::Own => daemon.args([
                "--net",
                "--mount",
                "sh",
                "-c",
                "ip link set lo up && exec dockerd \"$@\"",
                "dockerd",
            ]),
            Network::Host => daemon.args([
                "--mount",
                "dockerd",
                "--bridge=none",
                "--iptables=false",
                "--ip6tables=false",
                "--ip-forward=false",
                "--ip-masq=false",
            ]),
        };
        daemon
            .arg("--data-root")
            .arg(folder.join("data"))
            .arg("--exec-root")
            .arg(folder.join("exec"))
            .arg("--pidfile")
            .arg(folder.join("pid"))
            .arg("--host")
            .arg(socket(&folder))
            .envs(environment.clone())
            .stdin(Stdio::null())
            .stdout(log.file().try_clone()?)
            .stderr(log.into_file())
            .process_group(0);
        let child = daemon.spawn().context("starting dockerd")?;
        let docker = Self {
            child,
            folder,
            environment,
            cgroups,
        };
        let deadline = Instant::now() + Duration::from_mins(1);
        while docker.output(&["version"]).is_err() {
            if Instant::now() > deadline {
                let log = fs_err::read_to_string(docker.folder.join("dockerd.log"))?;
                docker.stop()?;
                bail!("dockerd does not answer:\n{log}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(docker)
    }

    pub(super) fn version(&self) -> anyhow::Result<String> {
        let format = "Docker {{.ServerVersion}}, {{.Driver}}, cgroup v{{.CgroupVersion}}";
        Ok(self
            .output(&["info", "--format", format])?
            .trim()
            .to_owned())
    }

    /// The process ids of dockerd and its containerd.
    fn daemons(&self) -> anyhow::Result<Vec<u32>> {
        let pid = fs_err::read_to_string(self.folder.join("pid"))?
            .trim()
            .parse()?;
        let config = self.folder.join("exec").display().to_string();
        let mut daemons = memory::processes(&["containerd --config", &config])?;
        daemons.push(pid);
        Ok(daemons)
    }

    /// Gives Docker the image that tasks run too.
    pub(super) fn load_stamp(&self, programs: &Programs) -> anyhow::Result<()> {
        let archive = self.folder.join("stamp.tar");
        run(Command::new(&programs.testkit)
            .args(["archive", "stamp"])
            .arg(&archive))?;
        self.output(&["load", "--quiet", "--input", &archive.display().to_string()])?;
        Ok(())
    }

    fn one_by_one(&self, figures: &mut Figures) -> anyhow::Result<()> {
        for _ in 0..RUNS {
            let started = now_ns();
            let container = self.output(&["run", "--detach", "stamp", "hold"])?;
            figures.call.add(span_ms(started, now_ns()));
            let stamp = self.stamp(container.trim())?;
            figures.first_instruction.add(span_ms(started, stamp));
            self.output(&["rm", "--force", container.trim()])?;
        }
        Ok(())
    }

    fn session(&self, figures: &mut Figures) -> anyhow::Result<()> {
        let container = self.output(&["run", "--detach", "stamp", "hold"])?;
        let mut command = Command::new("docker");
        command
            .args(["exec", "--interactive", container.trim(), "/stamp", "echo"])
            .envs(self.environment.clone())
            .env("DOCKER_HOST", socket(&self.folder));
        figures.exec_round_trip = exec::round_trips(&mut command)?;
        self.output(&["rm", "--force", container.trim()])?;
        Ok(())
    }

    fn burst(&self, figures: &mut Figures) -> anyhow::Result<()> {
        let started = now_ns();
        let containers = std::thread::scope(|scope| {
            let callers: Vec<_> = (0..CALLERS)
                .map(|_| {
                    scope.spawn(|| {
                        let run = |_| self.output(&["run", "--detach", "stamp", "hold"]);
                        (0..BURST / CALLERS)
                            .map(run)
                            .collect::<anyhow::Result<Vec<_>>>()
                    })
                })
                .collect();
            let mut containers = Vec::new();
            for caller in callers {
                match caller.join() {
                    Ok(result) => containers.extend(result?),
                    Err(_) => bail!("a caller panicked"),
                }
            }
            Ok(containers)
        })?;
        let stamps = containers
            .iter()
            .map(|container| self.stamp(container.trim()));
        let last = stamps
            .collect::<anyhow::Result<Vec<_>>>()?
            .into_iter()
            .max();
        let seconds = span_ms(started, last.context("no container")?) / 1e3;
        figures.burst_per_second = super::as_f64(BURST) / seconds;
        for pid in memory::processes(&["containerd-shim", &self.folder.display().to_string()])? {
            figures.shim_kib.add(memory::pss_kib(pid)?);
        }
        let mut remove = vec!["rm", "--force"];
        remove.extend(containers.iter().map(|container| container.trim()));
        self.output(&remove)?;
        Ok(())
    }

    /// The first line of a container, once it is there.
    fn stamp(&self, container: &str) -> anyhow::Result<i128> {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            if let Some(stamp) = parse_stamp(&self.output(&["logs", container])?) {
                return Ok(stamp);
            }
            if Instant::now() > deadline {
                bail!("container {container} wrote nothing");
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    pub(super) fn output(&self, arguments: &[&str]) -> anyhow::Result<String> {
        let mut command = Command::new("docker");
        command.args(arguments).envs(self.environment.clone());
        output(command.env("DOCKER_HOST", socket(&self.folder)))
    }

    /// Ends the daemon, and with it its containerd, and removes what it made.
    pub(super) fn stop(mut self) -> anyhow::Result<()> {
        run(Command::new("kill").arg(self.child.id().to_string()))?;
        self.child.wait()?;
        let deadline = Instant::now() + Duration::from_secs(20);
        let folder = self.folder.display().to_string();
        while !memory::processes(&[&folder])?.is_empty() && Instant::now() < deadline {
            std::thread::sleep(Duration::from_millis(50));
        }
        fs_err::remove_dir_all(&self.folder)?;
        for folder in self.cgroups.iter().filter(|folder| folder.exists()) {
            fs_err::remove_dir(folder)?;
        }
        Ok(())
    }
}

fn socket(folder: &Path) -> String {
    format!("unix://{}", folder.join("docker.sock").display())
}

/// The cgroup that dockerd makes in each hierarchy.
fn cgroup_folders() -> anyhow::Result<Vec<PathBuf>> {
    let root = Path::new("/sys/fs/cgroup");
    let mut folders = vec![root.join("docker")];
    for entry in fs_err::read_dir(root)? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path.join("docker"));
        }
    }
    Ok(folders)
}

/// Makes sure that there is a dockerd, on this host or unpacked in the user's cache.
pub(crate) fn ensure() -> anyhow::Result<()> {
    environment().map(drop)
}

/// What makes `docker` and `dockerd` be found: nothing where they are installed.
fn environment() -> anyhow::Result<Vec<(&'static str, String)>> {
    if installed("dockerd") && installed("docker") {
        return Ok(Vec::new());
    }
    let cache = setup::cache()?.join("docker");
    let unpacked = cache.join("root");
    if !unpacked.join("usr/sbin/dockerd").exists() {
        heading(&format!(
            "unpacking Debian's docker.io into {}",
            cache.display()
        ));
        fs_err::create_dir_all(&unpacked)?;
        for package in PACKAGES {
            let mut download = Command::new("apt-get");
            download.current_dir(&cache).args([
                "-o",
                "APT::Sandbox::User=root",
                "download",
                package,
            ]);
            if let Err(error) = output(&mut download) {
                say(&format!("without {package}: {error:#}"));
            }
        }
        for file in fs_err::read_dir(&cache)? {
            let file = file?.path();
            if file.extension().is_some_and(|extension| extension == "deb") {
                run(Command::new("dpkg")
                    .arg("--extract")
                    .arg(&file)
                    .arg(&unpacked))?;
                fs_err::remove_file(&file)?;
            }
        }
        for name in ["iptables", "ip6tables"] {
            let link = unpacked.join("usr/sbin").join(name);
            if !link.exists() {
                fs_err::os::unix::fs::symlink("xtables-nft-multi", link)?;
            }
        }
    }
    if !unpacked.join("usr/sbin/dockerd").exists() {
        bail!("there is no dockerd on this host and no package docker.io to unpack");
    }
    let root = unpacked.display();
    let libraries = format!("{root}/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    let path = std::env::var("PATH").unwrap_or_default();
    Ok(vec![
        (
            "PATH",
            format!("{root}/usr/bin:{root}/usr/sbin:{path}:/usr/sbin:/sbin"),
        ),
        ("XTABLES_LIBDIR", format!("{libraries}/xtables")),
        ("LD_LIBRARY_PATH", libraries),
    ])
}
