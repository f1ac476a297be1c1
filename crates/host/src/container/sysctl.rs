//! Kernel parameters of a task's network and of a container's IPC namespace.
//!
//! Only names that the kernel keeps per namespace are taken: the writer is root of the host.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use nix::sched::CloneFlags;
use nix::unistd::Uid;

use super::spec::StartError;

/// Longest value that is written.
const MAX_VALUE: usize = 4096;
/// The parameters of an IPC namespace, besides those below `fs.mqueue`.
const IPC: [&str; 8] = [
    "kernel.msgmax",
    "kernel.msgmnb",
    "kernel.msgmni",
    "kernel.sem",
    "kernel.shm_rmid_forced",
    "kernel.shmall",
    "kernel.shmmax",
    "kernel.shmmni",
];

/// Sets parameters of the network namespace that the calling process is in.
///
/// # Errors
/// For a name that is not one of the network, or that the kernel does not have there.
pub fn set_network_parameters<'a>(
    parameters: impl IntoIterator<Item = (&'a String, &'a String)>,
) -> Result<(), StartError> {
    for (name, value) in parameters {
        if namespace(name) != Some(CloneFlags::CLONE_NEWNET) {
            return Err(failed(
                name,
                &io::Error::other("it is not one of the network"),
            ));
        }
        write(name, value)?;
    }
    Ok(())
}

/// Sets parameters for the container whose first process is `pid` and whose root is `root` on
/// the host. The calling process is in its network namespace, has one thread, and is in its IPC
/// namespace afterwards.
pub(super) fn set_all<'a>(
    parameters: impl IntoIterator<Item = (&'a String, &'a String)>,
    pid: u32,
    root: Uid,
) -> Result<(), StartError> {
    for (name, value) in parameters {
        match namespace(name) {
            Some(CloneFlags::CLONE_NEWNET) => {}
            Some(flag) => {
                let file = fs::File::open(format!("/proc/{pid}/ns/ipc"))
                    .map_err(|error| failed(name, &error))?;
                nix::sched::setns(file.file(), flag)
                    .map_err(|error| failed(name, &error.into()))?;
                write_to_ipc(name, value, root)?;
                continue;
            }
            None => {
                let reason = io::Error::other("it is not in a separate kernel namespace");
                return Err(failed(name, &reason));
            }
        }
        write(name, value)?;
    }
    Ok(())
}

/// The kind of namespace that has the parameter; `None` when it is the whole machine's.
fn namespace(name: &str) -> Option<CloneFlags> {
    let name = name.replace('/', ".");
    if name.starts_with("net.") {
        Some(CloneFlags::CLONE_NEWNET)
    } else if IPC.contains(&name.as_str()) || name.starts_with("fs.mqueue.") {
        Some(CloneFlags::CLONE_NEWIPC)
    } else {
        None
    }
}

/// The file of a parameter. As for `sysctl(8)`, a name that has a slash before its first dot
/// separates its parts by slashes, and a dot in it belongs to a part.
fn file(name: &str) -> Option<PathBuf> {
    let first = name.find(['.', '/'])?;
    let separator = if name.get(first..)?.starts_with('/') {
        '/'
    } else {
        '.'
    };
    let mut path = Path::new("/proc/sys").to_owned();
    for part in name.split(separator) {
        let plain = |c: char| c.is_ascii_alphanumeric() || "_-.@:".contains(c);
        if part.is_empty() || part.starts_with('.') || !part.chars().all(plain) {
            return None;
        }
        path.push(part);
    }
    Some(path)
}

/// Kernels from 6.9 on let only the namespace's own root write, older ones only the host's.
fn write_to_ipc(name: &str, value: &str, root: Uid) -> Result<(), StartError> {
    let Err(error) = write(name, value) else {
        return Ok(());
    };
    if root.is_root() {
        return Err(error);
    }
    nix::unistd::seteuid(root).map_err(|error| failed(name, &error.into()))?;
    let written = write(name, value).map_err(|_| error);
    nix::unistd::seteuid(Uid::from_raw(0)).map_err(|error| failed(name, &error.into()))?;
    written
}

fn write(name: &str, value: &str) -> Result<(), StartError> {
    let path = file(name).filter(|_| value.len() <= MAX_VALUE);
    let path = path.ok_or_else(|| failed(name, &io::ErrorKind::InvalidInput.into()))?;
    let write = || {
        let mut file = fs::OpenOptions::new()
            .write(true)
            .open(path)?
            .into_parts()
            .0;
        io::Write::write_all(&mut file, value.as_bytes())
    };
    write().map_err(|error: io::Error| failed(name, &error))
}

fn failed(name: &str, error: &io::Error) -> StartError {
    StartError::Sysctl {
        name: name.to_owned(),
        reason: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_lead_to_files_of_a_namespace() {
        #[track_caller]
        fn check(name: &str, expected: Option<&str>) {
            let file = namespace(name).and_then(|_| file(name));
            assert_eq!(file.as_deref(), expected.map(Path::new), "{name}");
        }
        check("net.core.somaxconn", Some("/proc/sys/net/core/somaxconn"));
        check(
            "net/ipv4/conf/eth0.1/forwarding",
            Some("/proc/sys/net/ipv4/conf/eth0.1/forwarding"),
        );
        check("kernel.shmmax", Some("/proc/sys/kernel/shmmax"));
        check("fs.mqueue.msg_max", Some("/proc/sys/fs/mqueue/msg_max"));
        for name in [
            "kernel.core_pattern",
            "vm.overcommit_memory",
            "kernel.shmmax.x",
            "net",
            "net.",
            "net..core",
            "net/../kernel/core_pattern",
            "net.ipv4/../../kernel/core_pattern",
            "",
        ] {
            check(name, None);
        }
    }

    proptest! {
        #[test]
        fn no_name_leads_elsewhere(name in "(net|fs|kernel)?[./a-z]{0,40}") {
            if let Some(path) = file(&name) {
                prop_assert!(path.starts_with("/proc/sys"));
                prop_assert!(!path.components().any(|one| one == std::path::Component::ParentDir));
            }
        }
    }
}
