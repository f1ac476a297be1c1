//! Where the control group hierarchies of this machine are mounted.

use std::io;
use std::path::{Path, PathBuf};

use super::{CgroupError, failed, write_file};

/// The version 1 controllers that are used; others (`cpuset`, `freezer`, …) are left
/// alone. `name=systemd` is entered so that systemd does not count a shim among the
/// processes of the service that started it.
const V1_CONTROLLERS: [&str; 7] = [
    "cpu",
    "cpuacct",
    "memory",
    "devices",
    "blkio",
    "pids",
    "name=systemd",
];
/// The version 2 controllers that groups of tasks need.
const V2_CONTROLLERS: [&str; 4] = ["cpu", "memory", "pids", "io"];

/// Which interface of the kernel the controllers are on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// One directory per controller; also "hybrid" machines.
    V1,
    /// One directory for all.
    #[default]
    V2,
}

/// The mounted hierarchies that tasks use.
#[derive(Debug, Clone, Default)]
pub struct Hierarchy {
    version: Version,
    mounts: Vec<Mount>,
}

/// One mounted hierarchy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mount {
    pub(super) path: PathBuf,
    pub(super) controllers: Vec<String>,
    /// Whether controllers must be enabled for children by hand (version 2 only).
    pub(super) has_children_to_enable: bool,
}

impl Hierarchy {
    /// Looks the hierarchies up in the mount table of the calling process.
    pub fn discover() -> Result<Self, CgroupError> {
        let path = Path::new("/proc/self/mountinfo");
        let text = std::fs::read_to_string(path).map_err(|error| failed("read", path, error))?;
        Self::from_mountinfo(&text).ok_or(CgroupError::NoHierarchy)
    }

    /// Which version carries the controllers.
    pub fn version(&self) -> Version {
        self.version
    }

    pub(super) fn from_mountinfo(text: &str) -> Option<Self> {
        let mut v1 = Vec::new();
        let mut v2 = None;
        for (point, kind, options) in text.lines().filter_map(parse_line) {
            if kind == "cgroup2" {
                v2.get_or_insert(point);
            } else if kind == "cgroup" {
                let controllers: Vec<String> = options
                    .split(',')
                    .filter(|option| V1_CONTROLLERS.contains(option))
                    .map(str::to_owned)
                    .collect();
                let is_new = |seen: &Mount| seen.controllers != controllers;
                if !controllers.is_empty() && v1.iter().all(is_new) {
                    v1.push(Mount {
                        path: point,
                        controllers,
                        has_children_to_enable: false,
                    });
                }
            }
        }
        let has_memory = |mount: &Mount| mount.controllers.iter().any(|name| name == "memory");
        if v1.iter().any(has_memory) {
            // On a hybrid machine the version 2 tree has no controllers, but systemd
            // counts processes by it.
            v1.extend(v2.map(|path| Mount {
                path,
                controllers: Vec::new(),
                has_children_to_enable: false,
            }));
            return Some(Self {
                version: Version::V1,
                mounts: v1,
            });
        }
        let mount = Mount {
            path: v2?,
            controllers: Vec::new(),
            has_children_to_enable: true,
        };
        Some(Self {
            version: Version::V2,
            mounts: vec![mount],
        })
    }

    pub(super) fn mounts(&self) -> &[Mount] {
        &self.mounts
    }

    pub(super) fn mount_of(&self, controller: &str) -> Option<&Path> {
        let carries = |mount: &&Mount| {
            self.version == Version::V2 || mount.controllers.iter().any(|name| name == controller)
        };
        self.mounts
            .iter()
            .find(carries)
            .map(|mount| mount.path.as_path())
    }
}

/// Lets the children of the version 2 group at `directory` have the controllers that
/// are there.
pub(super) fn enable_controllers(directory: &Path) -> Result<(), CgroupError> {
    let read = |file: &str| {
        let path = directory.join(file);
        std::fs::read_to_string(&path).map_err(|error| failed("read", &path, error))
    };
    let available = read("cgroup.controllers")?;
    let enabled = read("cgroup.subtree_control")?;
    let has = |list: &str, name: &str| list.split_whitespace().any(|entry| entry == name);
    for name in V2_CONTROLLERS {
        if has(&available, name) && !has(&enabled, name) {
            write_file(
                &directory.join("cgroup.subtree_control"),
                &format!("+{name}"),
            )?;
        }
    }
    if has(&available, "memory") {
        return Ok(());
    }
    let missing = io::Error::new(
        io::ErrorKind::Unsupported,
        "the memory controller is missing",
    );
    Err(failed("use", directory, missing))
}

/// Mount point, file system type and super block options of one line of mountinfo.
fn parse_line(line: &str) -> Option<(PathBuf, &str, &str)> {
    let (before, after) = line.split_once(" - ")?;
    let point = before.split(' ').nth(4)?;
    let mut after = after.split(' ');
    let kind = after.next()?;
    let options = after.nth(1)?;
    Some((PathBuf::from(unescape(point)), kind, options))
}

/// Undoes the octal escapes of mountinfo (space, tab, newline, backslash).
fn unescape(text: &str) -> String {
    text.replace("\\040", " ")
        .replace("\\011", "\t")
        .replace("\\012", "\n")
        .replace("\\134", "\\")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hybrid_machines_use_version_1() {
        let hierarchy = Hierarchy::from_mountinfo(
            "24 1 0:20 / /sys/fs/cgroup rw - tmpfs tmpfs rw\n\
             30 24 0:26 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n\
             31 24 0:27 / /sys/fs/cgroup/memory rw shared:3 - cgroup cgroup rw,memory\n\
             32 24 0:28 / /sys/fs/cgroup/freezer rw - cgroup cgroup rw,freezer\n\
             33 24 0:29 / /other\\040place rw - cgroup cgroup rw,memory\n\
             34 24 0:30 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n",
        )
        .unwrap();
        assert_eq!(hierarchy.version(), Version::V1);
        let paths: Vec<_> = hierarchy
            .mounts()
            .iter()
            .map(|mount| mount.path.clone())
            .collect();
        assert_eq!(
            paths,
            ["cpu,cpuacct", "memory", "unified"].map(|name| Path::new("/sys/fs/cgroup").join(name))
        );
        assert_eq!(hierarchy.mount_of("cpuacct"), Some(paths[0].as_path()));
        assert_eq!(hierarchy.mount_of("pids"), None);
    }

    #[test]
    fn unified_machines_use_version_2() {
        let hierarchy = Hierarchy::from_mountinfo(
            "35 24 0:30 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n",
        )
        .unwrap();
        assert_eq!(hierarchy.version(), Version::V2);
        assert_eq!(
            hierarchy.mount_of("memory"),
            Some(Path::new("/sys/fs/cgroup"))
        );
    }

    #[test]
    fn a_machine_without_control_groups_has_no_hierarchy() {
        assert!(Hierarchy::from_mountinfo("junk\n1 2 3 - \n").is_none());
    }
}
