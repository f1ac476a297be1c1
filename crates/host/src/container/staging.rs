//! Where a launcher puts together what its container will be made of.
//!
//! The container's first process already is nobody on the host when it mounts its parts, and the
//! directories that hold them are closed to everybody. Everything is therefore mounted below one
//! place that anybody may enter, which only the launcher's mount namespace has. Files that belong
//! to root belong to the task's root there.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

use nix::mount::{MntFlags, MsFlags};
use rustix::mount::{MoveMountFlags, OpenTreeFlags};

use super::launcher::runtime;
use super::spec::StartError;
use crate::shim_process::UserNamespace;
use crate::sys;

/// Exists on every machine that can run containers, and may be entered by anybody. Covering it
/// also hides the control groups from the runtime, see the launcher.
const PLACE: &str = "/sys/fs/cgroup";

/// The place, in the mount namespace of the calling process.
#[derive(Debug)]
pub(super) struct Staging<'a> {
    user_namespace: Option<&'a UserNamespace>,
    /// Directory of all image layers on the host.
    images: &'a Path,
}

impl<'a> Staging<'a> {
    /// Makes the place and shows the image layers there. The calling process has a mount
    /// namespace of its own.
    pub(super) fn make(
        user_namespace: Option<&'a UserNamespace>,
        images: &'a Path,
    ) -> Result<Self, StartError> {
        let failed = |error: &dyn std::error::Error| runtime("cannot prepare the mounts", error);
        match nix::mount::umount2(PLACE, MntFlags::MNT_DETACH) {
            Ok(()) | Err(nix::Error::EINVAL) => {}
            Err(error) => return Err(failed(&error)),
        }
        let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
        nix::mount::mount(Some("none"), PLACE, Some("tmpfs"), flags, Some("mode=755"))
            .map_err(|error| failed(&error))?;
        let staging = Self {
            user_namespace,
            images,
        };
        if user_namespace.is_some() {
            let tree = open_tree(images, false).map_err(|error| failed(&error))?;
            staging.map(&tree).map_err(|error| failed(&error))?;
            sys::make_readonly(tree.as_fd()).map_err(|error| failed(&error))?;
            attach(&tree, "images", true).map_err(|error| failed(&error))?;
        }
        Ok(staging)
    }

    /// Where an unpacked layer of the host is seen with the task's owners.
    pub(super) fn layer(&self, number: usize, host: &Path) -> io::Result<PathBuf> {
        if self.user_namespace.is_none() {
            return Ok(host.to_owned());
        }
        if let Ok(inside) = host.strip_prefix(self.images) {
            return Ok(Path::new(PLACE).join("images").join(inside));
        }
        let tree = open_tree(host, false)?;
        self.map(&tree)?;
        attach(&tree, &format!("layer{number}"), true)
    }

    /// Shows a directory or file of the host. Where its file system cannot map owners, they
    /// stay as they are: nobody, inside.
    pub(super) fn volume(&self, number: usize, host: &Path) -> io::Result<PathBuf> {
        let is_directory = fs_err::metadata(host)?.is_dir();
        let tree = open_tree(host, true)?;
        match self.map(&tree) {
            Err(error) if error.raw_os_error() != Some(nix::libc::EINVAL) => return Err(error),
            _ => {}
        }
        attach(&tree, &format!("volume{number}"), is_directory)
    }

    /// A file with this content, which the task's root may change.
    pub(super) fn file(&self, number: usize, content: &str) -> io::Result<PathBuf> {
        let path = Path::new(PLACE).join(format!("file{number}"));
        fs_err::write(&path, content)?;
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o644);
        fs_err::set_permissions(&path, mode)?;
        self.give_to_root(&path)?;
        Ok(path)
    }

    /// Makes the task's root the owner of a file or directory of the host.
    pub(super) fn give_to_root(&self, path: &Path) -> io::Result<()> {
        let (uid, gid) = self.root();
        Ok(rustix::fs::chown(path, Some(uid), Some(gid))?)
    }

    /// The ids of the task's root on the host.
    pub(super) fn root(&self) -> (rustix::fs::Uid, rustix::fs::Gid) {
        let id = self
            .user_namespace
            .and_then(|namespace| namespace.ids().host(0))
            .unwrap_or_default();
        (rustix::fs::Uid::from_raw(id), rustix::fs::Gid::from_raw(id))
    }

    /// Who an owner that is seen at this place is in the container, and on disk.
    pub(super) fn inside(&self, id: u32) -> u32 {
        self.user_namespace
            .and_then(|namespace| namespace.ids().inner(id))
            .unwrap_or(id)
    }

    pub(super) fn user_namespace(&self) -> Option<&'a UserNamespace> {
        self.user_namespace
    }

    fn map(&self, tree: &OwnedFd) -> io::Result<()> {
        match self.user_namespace {
            Some(namespace) => sys::map_owners(tree.as_fd(), namespace.as_fd()),
            None => Ok(()),
        }
    }
}

/// Mounts a tree that has been taken from the host as `name` at the place.
pub(super) fn attach(tree: &OwnedFd, name: &str, is_directory: bool) -> io::Result<PathBuf> {
    let target = if is_directory {
        directory(name)?
    } else {
        let path = Path::new(PLACE).join(name);
        fs_err::write(&path, "")?;
        path
    };
    rustix::mount::move_mount(
        tree,
        "",
        rustix::fs::CWD,
        &target,
        MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH,
    )?;
    Ok(target)
}

/// A new directory at the place.
pub(super) fn directory(name: &str) -> io::Result<PathBuf> {
    let path = Path::new(PLACE).join(name);
    fs_err::create_dir(&path)?;
    Ok(path)
}

/// Takes a copy of the mount at `path`, from there on, which is mounted nowhere yet.
pub(super) fn open_tree(path: &Path, recursive: bool) -> io::Result<OwnedFd> {
    let mut flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC;
    if recursive {
        flags |= OpenTreeFlags::AT_RECURSIVE;
    }
    Ok(rustix::mount::open_tree(rustix::fs::CWD, path, flags)?)
}
