//! Writes the OCI runtime configuration of a container.

use std::os::fd::RawFd;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::spec::{ContainerSpec, StartError};

/// Docker's default capabilities.
const DEFAULT_CAPABILITIES: [&str; 14] = [
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "NET_RAW",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
];
/// Others that a task may ask for, by their kernel names without `CAP_`.
const KNOWN_CAPABILITIES: [&str; 27] = [
    "AUDIT_CONTROL",
    "AUDIT_READ",
    "BLOCK_SUSPEND",
    "BPF",
    "CHECKPOINT_RESTORE",
    "DAC_READ_SEARCH",
    "IPC_LOCK",
    "IPC_OWNER",
    "LEASE",
    "LINUX_IMMUTABLE",
    "MAC_ADMIN",
    "MAC_OVERRIDE",
    "NET_ADMIN",
    "NET_BROADCAST",
    "PERFMON",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_MODULE",
    "SYS_NICE",
    "SYS_PACCT",
    "SYS_PTRACE",
    "SYS_RAWIO",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "SYSLOG",
    "WAKE_ALARM",
];
/// Docker's default masked paths.
const MASKED_PATHS: [&str; 12] = [
    "/proc/acpi",
    "/proc/asound",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/sched_debug",
    "/proc/scsi",
    "/proc/timer_list",
    "/proc/timer_stats",
    "/sys/devices/virtual/powercap",
    "/sys/firmware",
];
/// Docker's default read-only paths.
const READONLY_PATHS: [&str; 5] = [
    "/proc/bus",
    "/proc/fs",
    "/proc/irq",
    "/proc/sys",
    "/proc/sysrq-trigger",
];
const DEFAULT_SHARED_MEMORY: u64 = 64 << 20;

/// What a container is made of, beside its specification.
#[derive(Debug)]
pub(super) struct Parts {
    /// Where its root file system is mounted.
    pub(super) root: PathBuf,
    /// Home directory of its user.
    pub(super) home: String,
    /// The sources of the specification's mounts, in their order.
    pub(super) volumes: Vec<PathBuf>,
    /// The bind mounts for generated files and control groups.
    pub(super) binds: Vec<Value>,
    /// Namespaces to join, by descriptors of this process.
    pub(super) user_namespace: Option<RawFd>,
    pub(super) pid_namespace: Option<RawFd>,
    /// Whether the host has version 2 control groups.
    pub(super) is_unified: bool,
}

/// The `config.json` of a container. User, capabilities and limits are not in it: the runtime
/// prepares everything as root of the container, and the executor gives that up at last.
pub(super) fn configuration(spec: &ContainerSpec, parts: Parts) -> Value {
    let mut namespaces = ["mount", "uts", "ipc", "cgroup"]
        .map(|kind| json!({ "type": kind }))
        .to_vec();
    let path = |descriptor: RawFd| format!("/proc/self/fd/{descriptor}");
    namespaces.push(match parts.pid_namespace {
        Some(descriptor) => json!({ "type": "pid", "path": path(descriptor) }),
        None => json!({ "type": "pid" }),
    });
    if let Some(descriptor) = parts.user_namespace {
        namespaces.push(json!({ "type": "user", "path": path(descriptor) }));
    }
    let mut readonly_paths = READONLY_PATHS.to_vec();
    if !parts.is_unified {
        // A tmpfs there, in which the groups are bound.
        readonly_paths.push("/sys/fs/cgroup");
    }
    json!({
        "ociVersion": "1.0.2",
        "hostname": spec.hostname,
        "root": { "path": parts.root, "readonly": spec.rootfs.readonly },
        "process": {
            "terminal": false,
            "user": { "uid": 0, "gid": 0, "umask": 0o022 },
            "args": spec.args,
            // The executor has the real environment; a home directory keeps the
            // runtime from looking one up.
            "env": [format!("HOME={}", parts.home)],
            "cwd": if spec.cwd.is_empty() { "/" } else { &spec.cwd },
            "noNewPrivileges": false,
        },
        "mounts": mounts(spec, parts.binds, &parts.volumes, parts.is_unified),
        "linux": {
            "namespaces": namespaces,
            "maskedPaths": MASKED_PATHS,
            "readonlyPaths": readonly_paths,
        },
    })
}

fn mounts(
    spec: &ContainerSpec,
    binds: Vec<Value>,
    volumes: &[PathBuf],
    is_unified: bool,
) -> Vec<Value> {
    let mut mounts = system_mounts(spec.shared_memory.unwrap_or(DEFAULT_SHARED_MEMORY));
    mounts.push(if is_unified {
        mount(
            "cgroup",
            "/sys/fs/cgroup",
            "cgroup2",
            &["ro", "nosuid", "noexec", "nodev"],
        )
    } else {
        let options = ["nosuid", "noexec", "nodev", "mode=755", "size=64k"];
        mount("tmpfs", "/sys/fs/cgroup", "tmpfs", &options)
    });
    for one in &spec.tmpfs {
        let mut options: Vec<&str> = vec!["nosuid", "nodev"];
        options.extend(one.options.iter().map(String::as_str));
        let size = format!("size={}", one.size);
        options.push(&size);
        mounts.push(mount("tmpfs", &one.target, "tmpfs", &options));
    }
    mounts.extend(binds);
    // Last, so that a volume may cover anything above.
    mounts.extend(
        spec.mounts
            .iter()
            .zip(volumes)
            .map(|(one, source)| bind(source, &one.target, one.readonly, "rbind")),
    );
    mounts
}

/// What every container has.
fn system_mounts(shared_memory: u64) -> Vec<Value> {
    let terminals = [
        "nosuid",
        "noexec",
        "newinstance",
        "ptmxmode=0666",
        "mode=0620",
        "gid=5",
    ];
    let devices = ["nosuid", "strictatime", "mode=755", "size=65536k"];
    let size = format!("size={shared_memory}");
    vec![
        mount("proc", "/proc", "proc", &["nosuid", "noexec", "nodev"]),
        mount("tmpfs", "/dev", "tmpfs", &devices),
        mount("devpts", "/dev/pts", "devpts", &terminals),
        mount(
            "sysfs",
            "/sys",
            "sysfs",
            &["nosuid", "noexec", "nodev", "ro"],
        ),
        mount(
            "mqueue",
            "/dev/mqueue",
            "mqueue",
            &["nosuid", "noexec", "nodev"],
        ),
        mount(
            "shm",
            "/dev/shm",
            "tmpfs",
            &["nosuid", "noexec", "nodev", "mode=1777", &size],
        ),
    ]
}

/// A bind mount.
pub(super) fn bind(source: &Path, target: &str, readonly: bool, kind: &str) -> Value {
    let access = match (readonly, kind) {
        (false, _) => "rw",
        (true, "rbind") => "rro",
        (true, _) => "ro",
    };
    mount(
        &source.to_string_lossy(),
        target,
        "bind",
        &[kind, access, "nodev"],
    )
}

fn mount(source: &str, target: &str, kind: &str, options: &[&str]) -> Value {
    json!({ "source": source, "destination": target, "type": kind, "options": options })
}

/// The default capabilities without those in `drop` and with those in `add`, by the
/// kernel's names (`CAP_…`).
pub(super) fn capabilities(add: &[String], drop: &[String]) -> Result<Vec<String>, StartError> {
    let mut names: Vec<&str> = DEFAULT_CAPABILITIES.to_vec();
    let all = || {
        DEFAULT_CAPABILITIES
            .iter()
            .chain(&KNOWN_CAPABILITIES)
            .copied()
    };
    let known = |name: &str| {
        let plain = name.strip_prefix("CAP_").unwrap_or(name);
        all()
            .find(|known| *known == plain)
            .ok_or_else(|| StartError::UnknownCapability {
                name: name.to_owned(),
            })
    };
    if drop.iter().any(|name| name == "ALL") {
        names.clear();
    }
    for name in drop.iter().filter(|name| *name != "ALL") {
        let dropped = known(name)?;
        names.retain(|name| *name != dropped);
    }
    for name in add {
        if name == "ALL" {
            names = all().collect();
        } else {
            names.push(known(name)?);
        }
    }
    names.sort_unstable();
    names.dedup();
    Ok(names
        .into_iter()
        .map(|name| format!("CAP_{name}"))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_are_added_and_dropped() {
        #[track_caller]
        fn check(add: &[&str], drop: &[&str], expected: Result<usize, &str>) {
            let owned = |names: &[&str]| -> Vec<String> {
                names.iter().map(|name| (*name).to_owned()).collect()
            };
            let result = capabilities(&owned(add), &owned(drop)).map(|names| names.len());
            assert_eq!(
                result,
                expected.map_err(|name| StartError::UnknownCapability {
                    name: name.to_owned(),
                })
            );
        }
        check(&[], &[], Ok(14));
        check(&["SYS_PTRACE", "CHOWN"], &[], Ok(15));
        check(&[], &["CAP_CHOWN", "KILL"], Ok(12));
        check(&["SYS_PTRACE"], &["ALL"], Ok(1));
        check(&["ALL"], &[], Ok(41));
        check(&["NOPE"], &[], Err("NOPE"));
        check(&[], &["chown"], Err("chown"));
    }

    #[test]
    fn the_runtime_understands_the_configuration() {
        let spec = ContainerSpec {
            args: vec!["sh".into()],
            ..ContainerSpec::default()
        };
        for (is_unified, descriptor) in [(true, Some(7)), (false, None)] {
            let parts = Parts {
                root: "/root".into(),
                home: "/".into(),
                volumes: Vec::new(),
                binds: vec![bind(Path::new("/a"), "/b", true, "bind")],
                user_namespace: descriptor,
                pid_namespace: descriptor,
                is_unified,
            };
            let value = configuration(&spec, parts);
            let spec: oci_spec::runtime::Spec = serde_json::from_value(value).unwrap();
            assert_eq!(spec.process().as_ref().unwrap().user().uid(), 0);
            let namespaces = spec.linux().as_ref().unwrap().namespaces().clone().unwrap();
            let joined = namespaces.iter().filter(|one| one.path().is_some()).count();
            assert_eq!(joined, if descriptor.is_some() { 2 } else { 0 });
        }
    }
}
