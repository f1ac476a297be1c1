//! Where the agent keeps what belongs to tasks.
//!
//! ```text
//! <run dir>/shims/<shim>/          gone after a reboot
//!     shim.sock, state.json        the shim's
//!     shim.log                     what the shim has to complain about
//!     task.json                    the agent's: which task the shim got, and how far its start came
//! <run dir>/shims/<shim>/storage/   a file system of the task's own, in the shim's mount
//!                                   namespace only (or <data dir>/tasks/<task>/, without a limit)
//!     rootfs/<container>/{upper,work}   what the container wrote
//!     volumes/<volume>/                 task-scoped bind volumes
//! <data dir>/storage/               what such file systems are copied from
//! <data dir>/tasks/<task>/
//!     output/<container>/*.spool        output that is not yet in a log stream
//!     output/<container>/log.json       where it is to go
//!     firelens/socket/                  where the task's log router listens
//!     firelens/output/<container>/      output that the log router has not read
//! ```

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use model::TaskId;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The agent's directories.
#[derive(Debug, Clone)]
pub(crate) struct Files {
    pub(crate) run_dir: PathBuf,
    pub(crate) data_dir: PathBuf,
}

/// Name of the agent's file in a shim's directory.
pub(crate) const TASK_FILE: &str = "task.json";
/// Name of the file in the run directory that says why tasks have no user namespaces.
pub const ISOLATION_WARNING: &str = "without-user-namespaces";
/// Name of the file that says where a container's output goes.
pub(crate) const LOG_FILE: &str = "log.json";

impl Files {
    pub(crate) fn shims(&self) -> PathBuf {
        self.run_dir.join("shims")
    }

    /// The directory that all instances of this host have in common.
    pub(crate) fn instances(&self) -> &Path {
        self.run_dir.parent().unwrap_or(&self.run_dir)
    }

    /// The directory with the layers of all images.
    pub(crate) fn images(&self) -> PathBuf {
        self.data_dir.join("images")
    }

    /// Says why tasks have no user namespaces of their own; not there when they have.
    pub(crate) fn isolation_warning(&self) -> PathBuf {
        self.run_dir.join(ISOLATION_WARNING)
    }

    pub(crate) fn shim(&self, name: &str) -> PathBuf {
        self.shims().join(name)
    }

    pub(crate) fn tasks(&self) -> PathBuf {
        self.data_dir.join("tasks")
    }

    pub(crate) fn task(&self, task: &TaskId) -> PathBuf {
        self.tasks().join(task.as_str())
    }

    pub(crate) fn outputs(&self, task: &TaskId) -> PathBuf {
        self.task(task).join("output")
    }

    pub(crate) fn output(&self, task: &TaskId, container: &str) -> PathBuf {
        self.outputs(task).join(container)
    }

    /// What the disk space of tasks is made from.
    pub(crate) fn storage(&self) -> PathBuf {
        self.data_dir.join("storage")
    }

    pub(crate) fn firelens(&self, task: &TaskId) -> PathBuf {
        self.task(task).join("firelens")
    }
}

/// Writes a file so that its readers see the old or the new one.
pub(crate) fn write_json<T: Serialize>(path: &Path, value: &T) -> io::Result<()> {
    let text = serde_json::to_vec(value)?;
    let temporary = path.with_extension("new");
    fs::write(&temporary, text)?;
    fs::rename(&temporary, path)
}

/// Reads a file that [`write_json`] wrote; `None` when there is none.
pub(crate) fn read_json<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match fs::read(path) {
        Ok(text) => Ok(Some(serde_json::from_slice(&text)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Removes a directory with all that is in it; one that is not there is as good.
pub(crate) fn remove_tree(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// The names in a directory; none when it is not there.
pub(crate) fn names(path: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry?.file_name().into_string().ok());
    }
    names.sort_unstable();
    Ok(names)
}
