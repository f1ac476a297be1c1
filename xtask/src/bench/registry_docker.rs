//! Docker as a client of a registry that is measured: a daemon without a bridge and without rules,
//! because on loopback it needs neither.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use super::docker::{Docker, Network};
use crate::terminal::{run, say};

/// Seconds that Docker took.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Seconds {
    /// It compresses what it pushes.
    pub(super) push: f64,
    /// It unpacks what it pulls.
    pub(super) pull: f64,
}

/// Pushes the image in the OCI layout `layout` to `address`, and pulls it again.
pub(super) fn measure(
    address: &str,
    credentials: Option<&str>,
    layout: &Path,
    folder: &Path,
) -> anyhow::Result<Seconds> {
    say("docker as a client");
    let docker = Docker::start(Network::Host)?;
    let measured = push_and_pull(&docker, address, credentials, layout, folder);
    docker.stop()?;
    measured
}

fn push_and_pull(
    docker: &Docker,
    address: &str,
    credentials: Option<&str>,
    layout: &Path,
    folder: &Path,
) -> anyhow::Result<Seconds> {
    let archive = folder.join("docker.tar");
    let image = format!("{address}/docker:v1");
    let mut convert = Command::new("skopeo");
    convert.args(["copy", "--quiet"]);
    convert.arg(format!("oci:{}:v1", layout.display()));
    run(convert.arg(format!("docker-archive:{}:{image}", archive.display())))?;
    docker.output(&["load", "--quiet", "--input", &archive.display().to_string()])?;
    fs_err::remove_file(&archive)?;
    // The login stays in the benchmark's folder.
    let config = folder.join("docker-config").display().to_string();
    if let Some((user, password)) = credentials.and_then(|text| text.split_once(':')) {
        let login = ["login", "--username", user, "--password", password, address];
        docker.output(&[&["--config", &config], &login[..]].concat())?;
    }
    let timed = |verb: &str| -> anyhow::Result<f64> {
        let begun = Instant::now();
        docker.output(&["--config", &config, verb, "--quiet", &image])?;
        Ok(begun.elapsed().as_secs_f64())
    };
    let push = timed("push")?;
    docker.output(&["rmi", "--force", &image])?;
    let pull = timed("pull")?;
    Ok(Seconds { push, pull })
}
