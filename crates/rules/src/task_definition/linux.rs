//! The rules for what a container asks of the kernel: limits, parameters, capabilities, file
//! systems in memory.

use std::collections::BTreeSet;

use model::task_definition::{ContainerDefinition, Tmpfs};

use super::{Refusal, refuse};

const ULIMITS: [&str; 15] = [
    "core",
    "cpu",
    "data",
    "fsize",
    "locks",
    "memlock",
    "msgqueue",
    "nice",
    "nofile",
    "nproc",
    "rss",
    "rtprio",
    "rttime",
    "sigpending",
    "stack",
];
/// Kernel parameters that belong to a container's IPC namespace.
const IPC_PARAMETERS: [&str; 8] = [
    "kernel.msgmax",
    "kernel.msgmnb",
    "kernel.msgmni",
    "kernel.sem",
    "kernel.shmall",
    "kernel.shmmax",
    "kernel.shmmni",
    "kernel.shm_rmid_forced",
];
/// `KernelCapabilities` in the API reference.
const CAPABILITIES: [&str; 38] = [
    "ALL",
    "AUDIT_CONTROL",
    "AUDIT_WRITE",
    "BLOCK_SUSPEND",
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "IPC_LOCK",
    "IPC_OWNER",
    "KILL",
    "LEASE",
    "LINUX_IMMUTABLE",
    "MAC_ADMIN",
    "MAC_OVERRIDE",
    "MKNOD",
    "NET_ADMIN",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_RAW",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_CHROOT",
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
/// `Tmpfs` in the API reference; `mode`, `uid`, `gid`, `nr_inodes` and `nr_blocks` take a value.
const MOUNT_OPTIONS: [&str; 34] = [
    "defaults",
    "ro",
    "rw",
    "suid",
    "nosuid",
    "dev",
    "nodev",
    "exec",
    "noexec",
    "sync",
    "async",
    "dirsync",
    "remount",
    "mand",
    "nomand",
    "atime",
    "noatime",
    "diratime",
    "nodiratime",
    "bind",
    "rbind",
    "unbindable",
    "runbindable",
    "private",
    "rprivate",
    "shared",
    "rshared",
    "slave",
    "rslave",
    "relatime",
    "norelatime",
    "strictatime",
    "nostrictatime",
    "mpol",
];
const MOUNT_OPTIONS_WITH_VALUE: [&str; 5] = ["mode", "uid", "gid", "nr_inodes", "nr_blocks"];

pub(super) fn validate(container: &ContainerDefinition) -> Result<(), Refusal> {
    ulimits(container)?;
    system_controls(container)?;
    let Some(parameters) = &container.linux_parameters else {
        return Ok(());
    };
    for name in parameters
        .capabilities_add
        .iter()
        .chain(&parameters.capabilities_drop)
    {
        if !CAPABILITIES.contains(&name.as_str()) {
            return refuse(format!("Invalid capability '{name}'."));
        }
    }
    parameters.tmpfs.iter().try_for_each(tmpfs)
}

fn ulimits(container: &ContainerDefinition) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for limit in &container.ulimits {
        let name = &limit.name;
        if !ULIMITS.contains(&name.as_str()) {
            return refuse(format!("Invalid ulimit name '{name}'."));
        }
        // -1 is no limit at all.
        let above = |soft: i64, hard: i64| hard != -1 && (soft == -1 || soft > hard);
        if above(limit.soft_limit, limit.hard_limit) {
            return refuse(format!("Soft limit exceeds hard limit for ulimit {name}"));
        }
        if limit.soft_limit < -1 || limit.hard_limit < -1 {
            return refuse(format!("Invalid value for ulimit {name}"));
        }
        if !seen.insert(name) {
            return refuse(format!("Ulimit {name} is given more than once"));
        }
    }
    Ok(())
}

fn system_controls(container: &ContainerDefinition) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for control in &container.system_controls {
        let name = control.namespace.as_str();
        let in_ipc = IPC_PARAMETERS.contains(&name) || is_below(name, "fs.mqueue.");
        if !in_ipc && !is_below(name, "net.") {
            return refuse(format!(
                "Invalid 'systemControls' setting for container '{}'. The namespace '{name}' is \
                 not supported.",
                container.name
            ));
        }
        if control.value.is_empty() || control.value.contains('\0') {
            return refuse(format!(
                "Invalid 'systemControls' setting for container '{}'. The value of '{name}' must \
                 not be empty.",
                container.name
            ));
        }
        if !seen.insert(name) {
            return refuse(format!(
                "Invalid 'systemControls' setting for container '{}'. The namespace '{name}' is \
                 given more than once.",
                container.name
            ));
        }
    }
    Ok(())
}

/// Whether `name` is a parameter below `prefix`, by words that stay below it.
fn is_below(name: &str, prefix: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
    };
    name.strip_prefix(prefix)
        .is_some_and(|rest| rest.split('.').all(is_word))
}

fn tmpfs(tmpfs: &Tmpfs) -> Result<(), Refusal> {
    let path = &tmpfs.container_path;
    if !path.starts_with('/') || path.contains('\0') {
        return refuse("Invalid 'tmpfs' setting. The containerPath must be absolute.");
    }
    if tmpfs.size_mib == 0 {
        return refuse("Invalid 'tmpfs' setting. The size must be greater than 0.");
    }
    for option in &tmpfs.mount_options {
        let is_known = match option.split_once('=') {
            Some((name, value)) => {
                MOUNT_OPTIONS_WITH_VALUE.contains(&name)
                    && !value.is_empty()
                    && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
            }
            None => MOUNT_OPTIONS.contains(&option.as_str()),
        };
        if !is_known {
            return refuse(format!("Invalid 'tmpfs' mount option '{option}'."));
        }
    }
    Ok(())
}
