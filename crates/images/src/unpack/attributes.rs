//! Owner, mode, extended attributes and time of what was created.

use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use rustix::fs::{AtFlags, Gid, Mode, Timespec, Timestamps, Uid, XattrFlags};
use rustix::io::Errno;

use super::UnpackError;
use super::path::{Location, lossy};
use super::tree::fails;
use crate::tar::{Entry, Kind};

/// Attributes that steer overlayfs itself: a layer that could set them could show any directory
/// of the host's file system under another name.
const OVERLAY_PREFIXES: [&[u8]; 2] = [b"trusted.overlay.", b"user.overlay."];
/// Labels of another machine's security module.
const SELINUX: &[u8] = b"security.selinux";

/// Gives an open file or directory what the archive says. The time is set by the caller.
pub(super) fn apply_to_open(
    at: &Location<'_>,
    entry: &Entry,
    file: impl AsFd,
) -> Result<(), UnpackError> {
    let (uid, gid) = owner(entry)?;
    rustix::fs::fchown(&file, Some(uid), Some(gid)).map_err(|e| fails("chown", at, e))?;
    rustix::fs::fchmod(&file, mode(entry)).map_err(|e| fails("chmod", at, e))?;
    for (name, value) in accepted_xattrs(entry) {
        let set = rustix::fs::fsetxattr(&file, name, value, XattrFlags::empty());
        tolerate(set).map_err(|e| fails("setxattr", at, e))?;
    }
    Ok(())
}

/// Gives a link, device or pipe what the archive says, time included.
pub(super) fn apply_to_name(
    parent: &OwnedFd,
    at: &Location<'_>,
    entry: &Entry,
) -> Result<(), UnpackError> {
    let (uid, gid) = owner(entry)?;
    let nofollow = AtFlags::SYMLINK_NOFOLLOW;
    rustix::fs::chownat(parent, at.name, Some(uid), Some(gid), nofollow)
        .map_err(|e| fails("chown", at, e))?;
    if entry.kind != Kind::Symlink {
        rustix::fs::chmodat(parent, at.name, mode(entry), AtFlags::empty())
            .map_err(|e| fails("chmod", at, e))?;
    }
    // There is no call that takes a directory and a name, so the way leads through procfs.
    let mut path = format!("/proc/self/fd/{}/", parent.as_raw_fd()).into_bytes();
    path.extend_from_slice(at.name);
    for (name, value) in accepted_xattrs(entry) {
        let set = rustix::fs::lsetxattr(path.as_slice(), name, value, XattrFlags::empty());
        tolerate(set).map_err(|e| fails("setxattr", at, e))?;
    }
    rustix::fs::utimensat(parent, at.name, &times(entry.modified), nofollow)
        .map_err(|e| fails("utimensat", at, e))
}

/// The same time for access and modification, so that a layer unpacks to the same bytes twice.
pub(super) fn times((seconds, nanoseconds): (i64, u32)) -> Timestamps {
    let time = Timespec {
        tv_sec: seconds,
        tv_nsec: nanoseconds.into(),
    };
    Timestamps {
        last_access: time,
        last_modification: time,
    }
}

fn mode(entry: &Entry) -> Mode {
    Mode::from_raw_mode(entry.mode & 0o7777)
}

fn owner(entry: &Entry) -> Result<(Uid, Gid), UnpackError> {
    // The largest number means "leave as it is" to the kernel.
    let id = |id: u64| u32::try_from(id).ok().filter(|id| *id != u32::MAX);
    match (id(entry.uid), id(entry.gid)) {
        (Some(uid), Some(gid)) => Ok((Uid::from_raw(uid), Gid::from_raw(gid))),
        _ => Err(UnpackError::Path {
            path: lossy(&entry.path),
            reason: "its owner is out of range",
        }),
    }
}

fn accepted_xattrs(entry: &Entry) -> impl Iterator<Item = (&[u8], &[u8])> {
    let pairs = entry.xattrs.iter();
    pairs
        .map(|(name, value)| (name.as_slice(), value.as_slice()))
        .filter(|(name, _)| {
            *name != SELINUX
                && !OVERLAY_PREFIXES
                    .iter()
                    .any(|prefix| name.starts_with(prefix))
        })
}

/// Passes over attributes that this file system, or this kind of file, cannot have, as containerd
/// does.
fn tolerate(result: rustix::io::Result<()>) -> rustix::io::Result<()> {
    match result {
        Err(Errno::NOTSUP | Errno::PERM) => Ok(()),
        other => other,
    }
}
