//! The first content of a task's volume: what an image has in the place where the volume is
//! mounted, if the image declares that place as a volume.
//!
//! Other containers may have the volume already and change it meanwhile. Everything is
//! therefore done relative to open directories and without following links.

use std::ffi::CStr;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use rustix::fs::{
    AtFlags, Dir, FileType, FlockOperation, Gid, Mode, OFlags, ResolveFlags, Stat, Timespec,
    Timestamps, Uid,
};
use rustix::io::Errno;

/// How deep directories may lie; deeper ones are an error.
const MAX_DEPTH: usize = 128;

/// Copies what `root` has at `target` to the directory `volume` with owners, modes and times,
/// unless there is something in it. Devices and sockets are left out.
/// `inside` tells who an owner on the host is in the container.
pub(super) fn populate(
    root: BorrowedFd<'_>,
    target: &str,
    volume: &Path,
    inside: impl Fn(u32) -> u32 + Copy,
) -> io::Result<()> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
    let from = match rustix::fs::openat2(root, target, flags, Mode::empty(), resolve) {
        Ok(from) => from,
        // Nothing there, or a file: then the volume stays as it is.
        Err(Errno::NOENT | Errno::NOTDIR) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    let to = rustix::fs::open(volume, flags | OFlags::NOFOLLOW, Mode::empty())?;
    // Two containers may start at the same time; the lock ends with the descriptor.
    rustix::fs::flock(&to, FlockOperation::LockExclusive)?;
    if !is_empty(&to)? {
        return Ok(());
    }
    copy_directory(&from, &to, 0, inside)
}

fn is_empty(directory: &OwnedFd) -> io::Result<bool> {
    for entry in Dir::read_from(directory)? {
        if !is_dot(entry?.file_name()) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn copy_directory(
    from: &OwnedFd,
    to: &OwnedFd,
    depth: usize,
    inside: impl Fn(u32) -> u32 + Copy,
) -> io::Result<()> {
    if depth > MAX_DEPTH {
        return Err(Errno::NAMETOOLONG.into());
    }
    for entry in Dir::read_from(from)? {
        let entry = entry?;
        if !is_dot(entry.file_name()) {
            copy_entry(from, to, entry.file_name(), depth, inside)?;
        }
    }
    let status = rustix::fs::fstat(from)?;
    set_attributes(to, &status, inside)
}

fn copy_entry(
    from: &OwnedFd,
    to: &OwnedFd,
    name: &CStr,
    depth: usize,
    inside: impl Fn(u32) -> u32 + Copy,
) -> io::Result<()> {
    let status = rustix::fs::statat(from, name, AtFlags::SYMLINK_NOFOLLOW)?;
    let open = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    match FileType::from_raw_mode(status.st_mode) {
        FileType::Directory => {
            rustix::fs::mkdirat(to, name, Mode::RWXU)?;
            let inner = open | OFlags::DIRECTORY;
            let source = rustix::fs::openat(from, name, inner, Mode::empty())?;
            let copy = rustix::fs::openat(to, name, inner, Mode::empty())?;
            copy_directory(&source, &copy, depth + 1, inside)
        }
        FileType::RegularFile => {
            let source = rustix::fs::openat(from, name, open, Mode::empty())?;
            let create = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
            let copy = rustix::fs::openat(to, name, create, Mode::RUSR | Mode::WUSR)?;
            let (mut source, mut copy) = (File::from(source), File::from(copy));
            io::copy(&mut source, &mut copy)?;
            set_attributes(&OwnedFd::from(copy), &status, inside)
        }
        FileType::Symlink => {
            let link = rustix::fs::readlinkat(from, name, Vec::new())?;
            rustix::fs::symlinkat(&link, to, name)?;
            let (uid, gid) = owner(&status, inside);
            Ok(rustix::fs::chownat(
                to,
                name,
                Some(uid),
                Some(gid),
                AtFlags::SYMLINK_NOFOLLOW,
            )?)
        }
        _ => Ok(()),
    }
}

/// Owner first: changing it takes set-user-id bits away.
fn set_attributes(file: &OwnedFd, status: &Stat, inside: impl Fn(u32) -> u32) -> io::Result<()> {
    let (uid, gid) = owner(status, inside);
    rustix::fs::fchown(file, Some(uid), Some(gid))?;
    rustix::fs::fchmod(file, Mode::from_raw_mode(status.st_mode))?;
    let nanoseconds = |value| i64::try_from(value).unwrap_or(0);
    let time = |tv_sec, tv_nsec| Timespec { tv_sec, tv_nsec };
    let times = Timestamps {
        last_access: time(status.st_atime, nanoseconds(status.st_atime_nsec)),
        last_modification: time(status.st_mtime, nanoseconds(status.st_mtime_nsec)),
    };
    Ok(rustix::fs::futimens(file.as_fd(), &times)?)
}

fn owner(status: &Stat, inside: impl Fn(u32) -> u32) -> (Uid, Gid) {
    (
        Uid::from_raw(inside(status.st_uid)),
        Gid::from_raw(inside(status.st_gid)),
    )
}

fn is_dot(name: &CStr) -> bool {
    matches!(name.to_bytes(), b"." | b"..")
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

    use super::super::rootfs::open_root;
    use super::*;

    #[test]
    fn an_empty_volume_gets_what_the_image_has() {
        let scratch = tempfile::tempdir().unwrap();
        let (root, volume) = (scratch.path().join("root"), scratch.path().join("volume"));
        fs_err::create_dir_all(root.join("srv/data/sub")).unwrap();
        fs_err::create_dir(&volume).unwrap();
        fs_err::write(root.join("srv/data/sub/file"), "content").unwrap();
        symlink("../../../../etc/passwd", root.join("srv/data/link")).unwrap();
        let mode = std::fs::Permissions::from_mode(0o2750);
        fs_err::set_permissions(root.join("srv/data"), mode).unwrap();
        // The image names its place by a link that leads outside when it is followed there.
        symlink("/srv", root.join("via")).unwrap();
        let image = open_root(&root).unwrap();
        populate(image.as_fd(), "/via/data", &volume, |id| id).unwrap();
        assert_eq!(
            fs_err::read_to_string(volume.join("sub/file")).unwrap(),
            "content"
        );
        assert_eq!(
            fs_err::read_link(volume.join("link")).unwrap(),
            Path::new("../../../../etc/passwd")
        );
        assert_eq!(fs_err::metadata(&volume).unwrap().mode() & 0o7777, 0o2750);

        // What is there is not touched again.
        fs_err::remove_file(volume.join("link")).unwrap();
        populate(image.as_fd(), "/via/data", &volume, |id| id).unwrap();
        assert!(!volume.join("link").exists());
    }

    #[test]
    fn what_the_image_does_not_have_leaves_the_volume_empty() {
        let scratch = tempfile::tempdir().unwrap();
        let (root, volume) = (scratch.path().join("root"), scratch.path().join("volume"));
        fs_err::create_dir(&root).unwrap();
        fs_err::create_dir(&volume).unwrap();
        fs_err::write(root.join("file"), "").unwrap();
        let image = open_root(&root).unwrap();
        for target in ["/nothing", "/file", "/nothing/below"] {
            populate(image.as_fd(), target, &volume, |id| id).unwrap();
        }
        assert_eq!(fs_err::read_dir(&volume).unwrap().count(), 0);
    }
}
