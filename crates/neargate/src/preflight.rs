//! What this host must have before anything is started; each lack is one clear line.

use std::path::Path;

use fs_err as fs;

use crate::CommandError;

/// Less free space than this and nothing is started: the store could not be written for long.
const FREE_BYTES_MIN: u64 = 64 << 20;

/// Checks the host for running a control plane over `data_dir`.
pub(crate) fn check(data_dir: &Path) -> Result<(), CommandError> {
    root()?;
    namespaces()?;
    overlay()?;
    cgroups()?;
    program("nft", "nftables")?;
    free_space(data_dir)
}

/// Only root can make namespaces, mounts and firewall rules.
pub(crate) fn root() -> Result<(), CommandError> {
    if rustix::process::geteuid().is_root() {
        return Ok(());
    }
    Err(CommandError::new(
        "neargate has to run as root: it makes namespaces, mounts and firewall rules",
    )
    .hint("run it with sudo"))
}

fn namespaces() -> Result<(), CommandError> {
    for (name, option) in [
        ("net", "CONFIG_NET_NS"),
        ("pid", "CONFIG_PID_NS"),
        ("mnt", "CONFIG_NAMESPACES"),
        ("uts", "CONFIG_UTS_NS"),
        ("ipc", "CONFIG_IPC_NS"),
    ] {
        if !Path::new("/proc/self/ns").join(name).exists() {
            return Err(
                CommandError::new(format!("this kernel has no {name} namespaces"))
                    .hint(format!("a kernel built with {option} is needed")),
            );
        }
    }
    Ok(())
}

fn overlay() -> Result<(), CommandError> {
    let known = |text: &str| text.lines().any(|line| line.trim() == "nodev\toverlay");
    let filesystems = fs::read_to_string("/proc/filesystems")
        .map_err(|error| CommandError::caused_by("cannot see what the kernel can do", &error))?;
    // The module is loaded by its first mount; its file tells that it can be.
    let loadable = Path::new("/sys/module/overlay").exists() || module_exists("overlay");
    if known(&filesystems) || loadable {
        return Ok(());
    }
    Err(CommandError::new("this kernel has no overlay file system")
        .hint("a kernel with CONFIG_OVERLAY_FS is needed (`modprobe overlay`)"))
}

fn module_exists(name: &str) -> bool {
    let release = rustix::system::uname();
    let release = release.release().to_string_lossy().into_owned();
    fs::read_to_string(format!("/lib/modules/{release}/modules.dep")).is_ok_and(|modules| {
        modules
            .lines()
            .any(|line| line.contains(&format!("/{name}.ko")))
    })
}

fn cgroups() -> Result<(), CommandError> {
    let v2 = Path::new("/sys/fs/cgroup/cgroup.controllers").exists();
    let v1 = ["cpu", "memory", "pids"]
        .iter()
        .all(|controller| Path::new("/sys/fs/cgroup").join(controller).is_dir());
    if v1 || v2 {
        return Ok(());
    }
    Err(
        CommandError::new("no cgroups are mounted under /sys/fs/cgroup")
            .hint("mount cgroup2 there, or the v1 controllers cpu, memory and pids"),
    )
}

fn program(name: &str, package: &str) -> Result<(), CommandError> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/sbin".into()])
        .any(|directory| directory.join(name).is_file());
    if found {
        return Ok(());
    }
    Err(
        CommandError::new(format!("the program `{name}` is missing")).hint(format!(
            "install it, for example with `apt-get install {package}`"
        )),
    )
}

fn free_space(data_dir: &Path) -> Result<(), CommandError> {
    let existing = data_dir
        .ancestors()
        .find(|path| path.exists())
        .unwrap_or(Path::new("/"));
    let space = rustix::fs::statvfs(existing).map_err(|error| {
        CommandError::caused_by(
            format!("cannot see the disk of {}", data_dir.display()),
            &error,
        )
    })?;
    let free = space.f_bavail.saturating_mul(space.f_frsize);
    if free >= FREE_BYTES_MIN {
        return Ok(());
    }
    Err(CommandError::new(format!(
        "the disk of {} is full: {} MiB are free, {} are needed",
        data_dir.display(),
        free >> 20,
        FREE_BYTES_MIN >> 20
    ))
    .hint("make room, or put the data elsewhere with --data-dir"))
}
