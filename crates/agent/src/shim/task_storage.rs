//! The disk space of the shim's task: mounted before there is a task, and filled with directories
//! when there is one. A task that wants another size gets another file system then.
//!
//! Whom the directories in it belong to is decided in one place, [`make_directory`].

use std::io;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use host::storage::{self, StorageError};

use super::protocol::{StorageState, TaskBundle};

/// Name of the directory in the run directory that the file system is mounted at.
const MOUNT_POINT: &str = "storage";
/// Others than root may pass through the root of a container's file system.
const MODE: u32 = 0o755;

/// Disk space, if there is any of its own.
#[derive(Debug)]
pub(super) struct Storage {
    /// What it was made from.
    template: Option<PathBuf>,
    mount_point: Option<PathBuf>,
    problem: Option<String>,
}

impl Storage {
    /// Mounts an empty file system in the mount namespace of the calling process. Without one
    /// the task goes on without a limit, and the state says why.
    pub(super) fn prepare(run_dir: &Path, template: Option<&Path>) -> Self {
        let mount_point = run_dir.join(MOUNT_POINT);
        let mounted = template.map(|template| {
            fs_err::create_dir(&mount_point).map_err(|error| error.to_string())?;
            storage::mount(template, &mount_point).map_err(|error| super::task::chain(&error))
        });
        let problem = mounted.clone().and_then(Result::err);
        if let Some(problem) = &problem {
            tracing::warn!(problem, "the task's disk space is not limited");
        }
        Self {
            template: template.map(Path::to_owned),
            mount_point: matches!(mounted, Some(Ok(()))).then_some(mount_point),
            problem,
        }
    }

    pub(super) fn state(&self) -> StorageState {
        StorageState {
            mount_point: self.mount_point.clone(),
            problem: self.problem.clone(),
        }
    }

    /// Where it is mounted.
    pub(super) fn mount_point(&self) -> Option<&Path> {
        self.mount_point.as_deref()
    }

    /// Gives it the task's size, and makes the directories of the task's containers in it. Whether
    /// it was mounted anew: mount namespaces made before do not see it then.
    pub(super) fn settle(&mut self, bundle: &TaskBundle) -> Result<bool, SettleError> {
        let Some(mount_point) = &self.mount_point else {
            return Ok(false);
        };
        let is_new = bundle.storage.is_some() && bundle.storage != self.template;
        if let Some(template) = bundle.storage.as_deref().filter(|_| is_new) {
            storage::unmount(mount_point)?;
            storage::mount(template, mount_point)?;
            self.template.clone_from(&bundle.storage);
        }
        for container in &bundle.containers {
            let rootfs = &container.spec.rootfs;
            let volumes = container.spec.mounts.iter().map(|mount| &mount.source);
            for directory in [&rootfs.upper, &rootfs.work].into_iter().chain(volumes) {
                if directory.starts_with(mount_point) {
                    make_directory(directory)?;
                }
            }
        }
        Ok(is_new)
    }
}

/// Why the task's disk space is not as it has to be.
#[derive(Debug, thiserror::Error)]
pub(super) enum SettleError {
    #[error("cannot size the task's disk space")]
    Size(#[from] StorageError),
    #[error("cannot make the task's directories")]
    Directory(#[from] io::Error),
}

/// Makes a directory, and those above it, for everyone to pass through.
fn make_directory(directory: &Path) -> io::Result<()> {
    // Not `create_dir_all`: the umask of a shim lets nobody but itself in.
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(MODE)
        .create(directory)?;
    let mut above = Some(directory);
    while let Some(path) =
        above.filter(|path| path.file_name().is_some_and(|name| name != MOUNT_POINT))
    {
        fs_err::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(MODE))?;
        above = path.parent();
    }
    Ok(())
}
