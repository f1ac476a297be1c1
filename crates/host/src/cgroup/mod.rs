//! Control groups of tasks: made, limited, read, emptied and removed, on version 1
//! (one directory per controller) and version 2 (one directory) machines alike.
//!
//! A task has one [`Group`] with its limits, and below it one per container. Only
//! groups made here are touched. Which limits a task gets is decided by the caller.

mod devices;
mod hierarchy;
mod statistics;
mod usage;

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use hierarchy::{Hierarchy, Version};
pub use statistics::{CpuStatistics, IoEntry, MemoryStatistics, Statistics, UNLIMITED};
pub use usage::Usage;

/// Period of the CPU quota, in microseconds: the kernel's and Docker's default.
const QUOTA_PERIOD_US: u64 = 100_000;
/// One vCPU in ECS CPU units.
const UNITS_PER_CPU: u64 = 1024;
/// The smallest and largest `cpu.shares` the kernel takes.
const SHARES: std::ops::RangeInclusive<u64> = 2..=262_144;
/// How long removal waits for dying processes, and how often it looks.
const REMOVE_ATTEMPTS: u32 = 200;
const REMOVE_PAUSE: Duration = Duration::from_millis(5);

/// What a control group could not do.
#[derive(Debug, thiserror::Error)]
pub enum CgroupError {
    #[error("no control group hierarchy is mounted on this machine")]
    NoHierarchy,
    #[error("{path:?} is not a control group path: it must be absolute, without \"..\"")]
    InvalidPath { path: String },
    #[error("cannot {action} {}", path.display())]
    Io {
        action: &'static str,
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

/// Limits of one group; what is `None` is not limited.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    /// Share of the CPU against sibling groups, in ECS units (1024 is one vCPU).
    pub cpu_shares: Option<u64>,
    /// Most CPU the group may use, in ECS units.
    pub cpu_quota: Option<u64>,
    /// Most memory, in bytes; swap is never granted on top.
    pub memory: Option<u64>,
    /// Memory the kernel tries to leave to the group when memory is short, in bytes.
    pub memory_reservation: Option<u64>,
    /// Most processes and threads.
    pub pids: Option<u64>,
}

/// One control group, by its path below the mount points of the hierarchy.
#[derive(Debug, Clone)]
pub struct Group {
    hierarchy: Hierarchy,
    path: PathBuf,
}

impl Group {
    /// Names the group at `path` (absolute, for example `/neargate-1f/task-id`).
    pub fn new(hierarchy: &Hierarchy, path: &str) -> Result<Self, CgroupError> {
        let relative = Path::new(path).strip_prefix("/").unwrap_or(Path::new(""));
        let plain = |part| matches!(part, std::path::Component::Normal(_));
        if relative.as_os_str().is_empty() || !relative.components().all(plain) {
            return Err(CgroupError::InvalidPath {
                path: path.to_owned(),
            });
        }
        Ok(Self {
            hierarchy: hierarchy.clone(),
            path: relative.to_owned(),
        })
    }

    /// The group called `name` directly below this one.
    pub fn child(&self, name: &str) -> Self {
        Self {
            hierarchy: self.hierarchy.clone(),
            path: self.path.join(name),
        }
    }

    /// The path below the mount points, as given to [`Group::new`].
    pub fn path(&self) -> String {
        format!("/{}", self.path.display())
    }

    /// Which interface of the kernel the group is on.
    pub fn version(&self) -> Version {
        self.hierarchy.version()
    }

    /// The directory of `controller`; on version 2 that of all controllers.
    pub fn directory(&self, controller: &str) -> Option<PathBuf> {
        self.hierarchy
            .mount_of(controller)
            .map(|mount| mount.join(&self.path))
    }

    /// Makes the group, and the groups above it, with the controllers they need.
    /// Succeeds when they exist.
    pub fn create(&self) -> Result<(), CgroupError> {
        for mount in self.hierarchy.mounts() {
            let mut directory = mount.path.clone();
            for part in self.path.components() {
                if mount.has_children_to_enable {
                    hierarchy::enable_controllers(&directory)?;
                }
                directory.push(part);
                match make_readable(&directory) {
                    Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                        return Err(failed("make", &directory, error));
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// Makes this group below one that has processes of its own. Its limits are those of the
    /// groups above it: on version 2 such a group cannot have others. Succeeds when it exists.
    pub fn create_unlimited(&self) -> Result<(), CgroupError> {
        for mount in self.hierarchy.mounts() {
            let directory = mount.path.join(&self.path);
            match fs_err::create_dir(&directory) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(failed("make", &directory, error));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Removes this group, which has no groups below it, without waiting. Whether it is
    /// gone: it is not while a process of it is dying.
    pub fn try_remove(&self) -> Result<bool, CgroupError> {
        for mount in self.hierarchy.mounts() {
            let directory = mount.path.join(&self.path);
            match std::fs::remove_dir(&directory) {
                Err(error) if error.raw_os_error() == Some(nix::libc::EBUSY) => return Ok(false),
                Err(error) if !is_gone(&error) => return Err(failed("remove", &directory, error)),
                _ => {}
            }
        }
        Ok(true)
    }

    /// Writes the limits. A limit may be changed later by another call.
    pub fn limit(&self, limits: &Limits) -> Result<(), CgroupError> {
        match self.hierarchy.version() {
            Version::V1 => self.limit_v1(limits),
            Version::V2 => self.limit_v2(limits),
        }
    }

    /// Lets the group use only the harmless devices every container has (null, zero,
    /// full, random, urandom, tty, pseudo terminals), while `mknod` stays allowed.
    pub fn restrict_devices(&self) -> Result<(), CgroupError> {
        match self.hierarchy.version() {
            Version::V1 => {
                self.write("devices", "devices.deny", "a")?;
                for rule in devices::allowed_rules() {
                    self.write("devices", "devices.allow", &rule)?;
                }
                Ok(())
            }
            Version::V2 => {
                let Some(directory) = self.directory("devices") else {
                    return Ok(());
                };
                fs_err::File::open(&directory)
                    .and_then(|file| attach_device_filter(file.file().as_fd()))
                    .map_err(|error| failed("restrict the devices of", &directory, error))
            }
        }
    }

    /// Moves process `pid` (as seen by the caller; 0 is the caller itself) here.
    ///
    /// The first move after a quiet time costs about 10 ms, because the kernel waits
    /// for a grace period; do it where nobody waits.
    pub fn enter(&self, pid: u32) -> Result<(), CgroupError> {
        for mount in self.hierarchy.mounts() {
            write_file(
                &mount.path.join(&self.path).join("cgroup.procs"),
                &pid.to_string(),
            )?;
        }
        Ok(())
    }

    /// The processes in this group and below it, as the caller's pid namespace sees
    /// them. A group that does not exist has none.
    pub fn processes(&self) -> Result<Vec<u32>, CgroupError> {
        let mut found = Vec::new();
        for mount in self.hierarchy.mounts() {
            collect_processes(&mount.path.join(&self.path), &mut found)?;
        }
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    /// Sends SIGKILL to every process in this group and below it.
    pub fn kill_all(&self) -> Result<(), CgroupError> {
        if self.hierarchy.version() == Version::V2
            && let Some(directory) = self.directory("")
        {
            match write_file(&directory.join("cgroup.kill"), "1") {
                Err(CgroupError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                }
                other => return other,
            }
        }
        for pid in self.processes()? {
            // A pid of 0 stands for a process outside the caller's pid namespace.
            if let Some(pid) = i32::try_from(pid)
                .ok()
                .and_then(rustix::process::Pid::from_raw)
            {
                match rustix::process::kill_process(pid, rustix::process::Signal::KILL) {
                    Ok(()) | Err(rustix::io::Errno::SRCH) => {}
                    Err(error) => {
                        return Err(failed("kill the processes of", &self.path, error.into()));
                    }
                }
            }
        }
        Ok(())
    }

    /// Kills what is in this group for good, without waiting: on version 1, where processes are
    /// killed one by one, none of them can fork any more. Whether none was left.
    pub fn extinguish(&self) -> Result<bool, CgroupError> {
        if self.processes()?.is_empty() {
            return Ok(true);
        }
        if self.hierarchy.version() == Version::V1 {
            self.write_if_there("pids", "pids.max", "0")?;
        }
        self.kill_all()?;
        Ok(false)
    }

    /// Removes this group and all below it, waiting up to a second for processes that
    /// are dying. Succeeds when it does not exist.
    pub fn remove(&self) -> Result<(), CgroupError> {
        for mount in self.hierarchy.mounts() {
            remove_tree(&mount.path.join(&self.path))?;
        }
        Ok(())
    }

    /// Names of the groups directly below this one, in any hierarchy: what is left of
    /// tasks whose shim is gone.
    pub fn children(&self) -> Result<Vec<String>, CgroupError> {
        let mut names = Vec::new();
        for mount in self.hierarchy.mounts() {
            let directory = mount.path.join(&self.path);
            for child in child_directories(&directory)? {
                names.extend(
                    child
                        .file_name()
                        .map(|name| name.to_string_lossy().into_owned()),
                );
            }
        }
        names.sort_unstable();
        names.dedup();
        Ok(names)
    }

    /// What the group has used so far.
    pub fn usage(&self) -> Result<Usage, CgroupError> {
        usage::read(self)
    }

    /// All counters of the group, for those who ask for them; [`Group::usage`] costs less.
    pub fn statistics(&self) -> Result<Statistics, CgroupError> {
        statistics::read(self)
    }

    /// How many processes of this group the kernel killed because its memory ran out;
    /// 0 when the group does not exist.
    pub fn oom_kills(&self) -> u64 {
        usage::oom_kills(self)
    }

    fn limit_v1(&self, limits: &Limits) -> Result<(), CgroupError> {
        if let Some(units) = limits.cpu_shares {
            self.write("cpu", "cpu.shares", &shares(units).to_string())?;
        }
        if let Some(units) = limits.cpu_quota {
            self.write("cpu", "cpu.cfs_period_us", &QUOTA_PERIOD_US.to_string())?;
            self.write("cpu", "cpu.cfs_quota_us", &quota_us(units).to_string())?;
        }
        if let Some(bytes) = limits.memory {
            self.write("memory", "memory.limit_in_bytes", &bytes.to_string())?;
            // Swap accounting can be off in the kernel; then there is nothing to limit.
            self.write_if_there("memory", "memory.memsw.limit_in_bytes", &bytes.to_string())?;
        }
        if let Some(bytes) = limits.memory_reservation {
            self.write("memory", "memory.soft_limit_in_bytes", &bytes.to_string())?;
        }
        if let Some(count) = limits.pids {
            self.write("pids", "pids.max", &count.to_string())?;
        }
        Ok(())
    }

    fn limit_v2(&self, limits: &Limits) -> Result<(), CgroupError> {
        if let Some(units) = limits.cpu_shares {
            self.write("cpu", "cpu.weight", &weight(units).to_string())?;
        }
        if let Some(units) = limits.cpu_quota {
            self.write(
                "cpu",
                "cpu.max",
                &format!("{} {QUOTA_PERIOD_US}", quota_us(units)),
            )?;
        }
        if let Some(bytes) = limits.memory {
            self.write("memory", "memory.max", &bytes.to_string())?;
            self.write_if_there("memory", "memory.swap.max", "0")?;
        }
        if let Some(bytes) = limits.memory_reservation {
            self.write("memory", "memory.low", &bytes.to_string())?;
        }
        if let Some(count) = limits.pids {
            self.write("pids", "pids.max", &count.to_string())?;
        }
        Ok(())
    }

    fn write(&self, controller: &str, file: &str, value: &str) -> Result<(), CgroupError> {
        match self.directory(controller) {
            Some(directory) => write_file(&directory.join(file), value),
            None => Err(failed(
                "limit a group without the controller",
                Path::new(controller),
                io::ErrorKind::NotFound.into(),
            )),
        }
    }

    fn write_if_there(&self, controller: &str, file: &str, value: &str) -> Result<(), CgroupError> {
        match self.write(controller, file, value) {
            Err(CgroupError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                Ok(())
            }
            other => other,
        }
    }
}

/// Attaches the filter for devices to the version 2 group whose directory is open as
/// `group`.
pub fn attach_device_filter(group: BorrowedFd<'_>) -> io::Result<()> {
    crate::sys::attach_device_filter(group, &devices::filter_program())
}

/// ECS CPU units as `cpu.shares`, which has the same scale.
fn shares(units: u64) -> u64 {
    units.clamp(*SHARES.start(), *SHARES.end())
}

/// ECS CPU units as `cpu.weight` (1 to 10000), by the linear map that OCI runtimes use.
fn weight(units: u64) -> u64 {
    1 + (shares(units) - SHARES.start()) * 9999 / (SHARES.end() - SHARES.start())
}

fn quota_us(units: u64) -> u64 {
    // The kernel refuses less than one millisecond.
    (units.saturating_mul(QUOTA_PERIOD_US) / UNITS_PER_CPU).max(1_000)
}

fn write_file(path: &Path, value: &str) -> Result<(), CgroupError> {
    // Not `fs::write`: it would ask for truncation and creation, which make no sense here.
    let write = || {
        let mut file = std::fs::OpenOptions::new().write(true).open(path)?;
        io::Write::write_all(&mut file, value.as_bytes())
    };
    write().map_err(|error| failed("write", path, error))
}

fn collect_processes(directory: &Path, found: &mut Vec<u32>) -> Result<(), CgroupError> {
    match std::fs::read_to_string(directory.join("cgroup.procs")) {
        Ok(text) => found.extend(text.lines().filter_map(|line| line.parse::<u32>().ok())),
        Err(error) if is_gone(&error) => return Ok(()),
        Err(error) => return Err(failed("read the processes of", directory, error)),
    }
    for child in child_directories(directory)? {
        collect_processes(&child, found)?;
    }
    Ok(())
}

fn remove_tree(directory: &Path) -> Result<(), CgroupError> {
    for child in child_directories(directory)? {
        remove_tree(&child)?;
    }
    for attempt in 1.. {
        match std::fs::remove_dir(directory) {
            Ok(()) => break,
            Err(error) if is_gone(&error) => break,
            Err(error) if error.raw_os_error() == Some(nix::libc::EBUSY) => {
                if attempt == REMOVE_ATTEMPTS {
                    return Err(failed("remove", directory, error));
                }
                std::thread::sleep(REMOVE_PAUSE);
            }
            Err(error) => return Err(failed("remove", directory, error)),
        }
    }
    Ok(())
}

fn child_directories(directory: &Path) -> Result<Vec<PathBuf>, CgroupError> {
    let entries = match std::fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if is_gone(&error) => return Ok(Vec::new()),
        Err(error) => return Err(failed("list", directory, error)),
    };
    Ok(entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .map(|entry| entry.path())
        .collect())
}

/// Makes a group's directory, which a container that sees it as its own may read whatever ids
/// it has.
fn make_readable(directory: &Path) -> io::Result<()> {
    fs_err::create_dir(directory)?;
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs_err::set_permissions(directory, mode)
}

/// A group can vanish between two looks; version 1 then answers ENODEV.
fn is_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound || error.raw_os_error() == Some(nix::libc::ENODEV)
}

fn failed(action: &'static str, path: &Path, source: io::Error) -> CgroupError {
    CgroupError::Io {
        action,
        path: path.to_owned(),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_become_kernel_values() {
        #[track_caller]
        fn check(units: u64, expected: (u64, u64, u64)) {
            assert_eq!((shares(units), weight(units), quota_us(units)), expected);
        }
        check(0, (2, 1, 1_000));
        check(2, (2, 1, 1_000));
        check(256, (256, 10, 25_000));
        check(1024, (1024, 39, 100_000));
        check(16384, (16384, 625, 1_600_000));
        check(u64::MAX, (262_144, 10_000, u64::MAX / 1024));
    }

    #[test]
    fn only_plain_absolute_paths_name_a_group() {
        let hierarchy = Hierarchy::from_mountinfo("").unwrap_or_default();
        for path in ["", "/", "relative", "/a/../b", "/..", "//.."] {
            assert!(Group::new(&hierarchy, path).is_err(), "{path}");
        }
        let group = Group::new(&hierarchy, "/neargate-1/task")
            .unwrap()
            .child("c0");
        assert_eq!(group.path(), "/neargate-1/task/c0");
    }
}
