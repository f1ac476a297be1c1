//! What the verbs need on this host: packages of the distribution, root, a Python environment.
//!
//! Nothing is installed without saying so first, and nothing that is already there is touched.
//! The Python environment lies in the user's cache, never in the checkout.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail};
use sha2::{Digest as _, Sha256};

use crate::terminal::{heading, installed, output, run, say};

/// A package of the distribution, and how to tell that it is not needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The firewall of every VPC.
    Nftables,
    /// `mkfs.ext4`: the disk space of every task.
    E2fsprogs,
    /// `ip`: the tests look at the host with it.
    Iproute2,
    /// The images of the tests and the demo are made of it.
    Busybox,
    /// Python with `venv`: the aws CLI, boto3 and the end-to-end tests.
    Python,
    /// Version 2 of the aws CLI: only it has `aws logs tail`.
    AwsCli,
    /// Pushes and pulls images; a test and the registry's benchmark use it.
    Skopeo,
    /// Builds, pushes and pulls images; tests use both as people do.
    Podman,
    Buildah,
    /// What the registry is compared with.
    DockerRegistry,
    /// Measures throughput in the network's benchmark.
    Iperf3,
    /// What the load balancer is compared with.
    Nginx,
    Haproxy,
    /// Asks over many connections in the load balancer's benchmark.
    Wrk,
    /// `h2load`: the same for HTTP/2.
    Nghttp2,
    /// Makes certificates and TLS handshakes there.
    Openssl,
}

impl Need {
    fn package(self) -> &'static str {
        match self {
            Self::Nftables => "nftables",
            Self::E2fsprogs => "e2fsprogs",
            Self::Iproute2 => "iproute2",
            Self::Busybox => "busybox-static",
            Self::Python => "python3-venv",
            Self::AwsCli => "awscli",
            Self::Skopeo => "skopeo",
            Self::Podman => "podman",
            Self::Buildah => "buildah",
            Self::DockerRegistry => "docker-registry",
            Self::Iperf3 => "iperf3",
            Self::Nginx => "nginx-light",
            Self::Haproxy => "haproxy",
            Self::Wrk => "wrk",
            Self::Nghttp2 => "nghttp2-client",
            Self::Openssl => "openssl",
        }
    }

    fn is_met(self) -> bool {
        match self {
            Self::Nftables => installed("nft"),
            Self::E2fsprogs => installed("mkfs.ext4"),
            Self::Iproute2 => installed("ip"),
            Self::Skopeo => installed("skopeo"),
            Self::Podman => installed("podman"),
            Self::Buildah => installed("buildah"),
            Self::DockerRegistry => installed("docker-registry"),
            Self::Iperf3 => installed("iperf3"),
            Self::Nginx => installed("nginx"),
            Self::Haproxy => installed("haproxy"),
            Self::Wrk => installed("wrk"),
            Self::Nghttp2 => installed("h2load"),
            Self::Openssl => installed("openssl"),
            Self::Busybox => {
                // Debian's other busybox needs shared libraries and would not start in an image.
                installed("busybox")
                    && output(
                        Command::new("sh").args(["-c", "ldd $(command -v busybox) 2>&1 || true"]),
                    )
                    .is_ok_and(|text| text.contains("not a dynamic executable"))
            }
            Self::Python => Command::new("python3")
                .args(["-c", "import ensurepip, venv"])
                .output()
                .is_ok_and(|output| output.status.success()),
            Self::AwsCli => AwsCli::find_v2().is_some(),
        }
    }
}

/// Installs what is missing, after saying what.
pub(crate) fn packages(needs: &[Need]) -> anyhow::Result<()> {
    let missing: Vec<&str> = needs
        .iter()
        .filter(|need| !need.is_met())
        .map(|need| need.package())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    heading(&format!("installing with apt-get: {}", missing.join(", ")));
    if !installed("apt-get") {
        bail!(
            "this host has no apt-get; install {} yourself",
            missing.join(", ")
        );
    }
    let install = |missing: &[&str]| {
        let mut command = as_root("apt-get");
        command
            .args(["install", "--yes", "--quiet", "--no-install-recommends"])
            .args(missing);
        command.env("DEBIAN_FRONTEND", "noninteractive");
        // What is measured or used by tests need not run as a service of the host.
        command.env("RUNLEVEL", "1");
        run(&mut command)
    };
    // A machine's package lists may be absent or too old; fetching them is slow and rarely needed.
    if install(&missing).is_err() {
        run(as_root("apt-get").args(["update", "--quiet"]))?;
        install(&missing)?;
    }
    for need in needs {
        if !need.is_met() {
            bail!("{} is installed but does not do", need.package());
        }
    }
    Ok(())
}

/// Whether this process is root's.
pub(crate) fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// A command that runs as root, through sudo where this process is not root's.
pub(crate) fn as_root(program: impl AsRef<std::ffi::OsStr>) -> Command {
    if is_root() {
        Command::new(program)
    } else {
        let mut command = Command::new("sudo");
        command.arg("--preserve-env").arg("--").arg(program);
        command
    }
}

/// The aws CLI.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AwsCli {
    pub(crate) program: PathBuf,
    /// Such as `(2, 9)`.
    version: (u32, u32),
}

impl AwsCli {
    /// A CLI of version 2 on this host.
    pub(crate) fn find_v2() -> Option<Self> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        ["/usr/local/bin".into(), "/usr/bin".into()]
            .into_iter()
            .chain(std::env::split_paths(&path))
            .filter_map(|folder| Self::at(folder.join("aws")))
            .find(Self::has_tail)
    }

    /// The CLI at this place, if there is one.
    pub(crate) fn at(program: PathBuf) -> Option<Self> {
        let output = Command::new(&program).arg("--version").output().ok()?;
        let version = parse_version(&String::from_utf8_lossy(&output.stdout))?;
        Some(Self { program, version })
    }

    /// Whether it has `aws logs tail`.
    pub(crate) fn has_tail(&self) -> bool {
        self.version.0 >= 2
    }

    /// What has to precede the command: versions before 1.29 and 2.13 do not know the variable
    /// `AWS_ENDPOINT_URL`, and would call AWS.
    pub(crate) fn endpoint(&self, url: &str) -> Vec<String> {
        let knows = match self.version {
            (1, minor) => minor >= 29,
            (2, minor) => minor >= 13,
            _ => true,
        };
        if knows {
            Vec::new()
        } else {
            vec!["--endpoint-url".to_owned(), url.to_owned()]
        }
    }
}

/// From `aws-cli/2.9.19 Python/3.11.2 ...`.
fn parse_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.strip_prefix("aws-cli/")?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// The project's folder in the user's cache.
pub(crate) fn cache() -> anyhow::Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME") {
        Some(folder) => PathBuf::from(folder),
        None => PathBuf::from(std::env::var_os("HOME").context("HOME is not set")?).join(".cache"),
    };
    Ok(base.join("neargate"))
}

/// Makes the Python environment with what `e2e/requirements.txt` pins, or finds it up to date;
/// returns its folder of programs.
pub(crate) fn python_environment(root: &Path) -> anyhow::Result<PathBuf> {
    let requirements = root.join("e2e/requirements.txt");
    let environment = cache()?.join("venv");
    let programs = environment.join("bin");
    let version = output(Command::new("python3").arg("--version"))?;
    let mut state = version.into_bytes();
    state.extend(fs_err::read(&requirements)?);
    let mark = format!("{:x?}", Sha256::digest(&state).as_slice());
    let mark_file = environment.join("neargate-requirements");
    if fs_err::read_to_string(&mark_file).is_ok_and(|old| old == mark) {
        return Ok(programs);
    }
    heading(&format!(
        "making the Python environment {}",
        environment.display()
    ));
    for line in fs_err::read_to_string(&requirements)?.lines() {
        say(&format!("   {line}"));
    }
    if environment.exists() {
        fs_err::remove_dir_all(&environment)?;
    }
    run(Command::new("python3")
        .args(["-m", "venv"])
        .arg(&environment))?;
    let mut pip = Command::new(programs.join("python"));
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--requirement",
    ]);
    run(pip.arg(&requirements))?;
    fs_err::write(&mark_file, mark)?;
    Ok(programs)
}

/// The programs that cargo builds, in the profile asked for.
#[derive(Debug)]
pub(crate) struct Programs {
    pub(crate) neargate: PathBuf,
    pub(crate) testkit: PathBuf,
}

/// Builds `neargate` and `testkit`.
pub(crate) fn build(root: &Path, release: bool) -> anyhow::Result<Programs> {
    build_packages(
        root,
        release,
        &["--package", "neargate", "--package", "testkit"],
    )
}

/// Builds an example of a crate, optimised.
pub(crate) fn build_example(root: &Path, package: &str, name: &str) -> anyhow::Result<PathBuf> {
    let example = ["--package", package, "--example", name];
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["build", "--release"]);
    run(cargo.args(example))?;
    Ok(target(root)?.join("release").join("examples").join(name))
}

/// Builds `testkit` alone; `neargate` is then as it was built last, if it was.
pub(crate) fn build_testkit(root: &Path, release: bool) -> anyhow::Result<Programs> {
    build_packages(root, release, &["--package", "testkit"])
}

/// Builds everything, with the features that the workspace's tests are built with.
pub(crate) fn build_workspace(root: &Path) -> anyhow::Result<Programs> {
    build_packages(root, false, &["--workspace"])
}

fn build_packages(root: &Path, release: bool, packages: &[&str]) -> anyhow::Result<Programs> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).arg("build").args(packages);
    if release {
        cargo.arg("--release");
    }
    run(&mut cargo)?;
    let folder = target(root)?.join(if release { "release" } else { "debug" });
    Ok(Programs {
        neargate: folder.join("neargate"),
        testkit: folder.join("testkit"),
    })
}

/// Where cargo builds.
pub(crate) fn target(root: &Path) -> anyhow::Result<PathBuf> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(root)
        .args(["metadata", "--no-deps", "--format-version", "1"]);
    let metadata: serde_json::Value = serde_json::from_str(&output(&mut cargo)?)?;
    let folder = metadata["target_directory"]
        .as_str()
        .context("cargo metadata has no target")?;
    Ok(PathBuf::from(folder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_versions_of_the_cli_are_told_the_endpoint() {
        let check = |text: &str, told: bool| {
            let version = parse_version(text).expect("version");
            let cli = AwsCli {
                program: PathBuf::from("aws"),
                version,
            };
            assert_eq!(
                !cli.endpoint("http://127.0.0.1:4566").is_empty(),
                told,
                "{text}"
            );
        };
        check(
            "aws-cli/2.9.19 Python/3.11.2 Linux/6.1 source/x86_64.debian.12",
            true,
        );
        check("aws-cli/2.38.1 Python/3.13.4 Linux/6.1 exe/x86_64", false);
        check("aws-cli/1.22.34 Python/3.10.6", true);
        check("aws-cli/1.46.2 Python/3.11.7", false);
        assert_eq!(parse_version("bash: aws: command not found"), None);
    }
}
