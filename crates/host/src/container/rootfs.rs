//! The root file system of a container before its program runs: the overlay of image
//! layers, and files looked up or made inside it without ever leaving it.

use std::ffi::CString;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{AtFlags, FileType, Gid, Mode, OFlags, ResolveFlags, Uid};
use rustix::mount::{FsMountFlags, FsOpenFlags, MountAttrFlags, MountFlags, MoveMountFlags};

use super::spec::{Rootfs, StartError};

/// Largest `/etc/passwd` or `/etc/group` that is read.
const MAX_ACCOUNTS: u64 = 4 << 20;
/// Longest option string that `mount(2)` takes.
const MAX_MOUNT_DATA: usize = 4095;

/// Mounts the layers at `target`, an existing directory; with `devices`, device files of an
/// image are devices.
pub(super) fn mount_overlay(
    rootfs: &Rootfs,
    target: &Path,
    devices: bool,
) -> Result<(), StartError> {
    let mounted = match mount_by_steps(rootfs, target, devices) {
        // Kernels before 6.8 do not know `lowerdir+`, and a step takes 255 bytes at most.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {
            mount_by_string(rootfs, target, devices)
        }
        other => other.map_err(io::Error::from),
    };
    mounted.map_err(|error| StartError::Mount {
        path: target.display().to_string(),
        reason: error.to_string(),
    })
}

/// Opens the root directory for the functions below.
pub(super) fn open_root(root: &Path) -> io::Result<OwnedFd> {
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    Ok(rustix::fs::open(root, flags, Mode::empty())?)
}

/// Reads an account file of the image; one that is missing or is no file is empty.
pub(super) fn read_accounts(root: BorrowedFd<'_>, path: &str) -> io::Result<String> {
    // Opening must not block on a FIFO that an image may have in this place.
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK;
    let file = match open_inside(root, Path::new(path), flags) {
        Ok(file) => File::from(file),
        // Also when it is a link that leads nowhere inside.
        Err(rustix::io::Errno::NOENT | rustix::io::Errno::NOTDIR | rustix::io::Errno::LOOP) => {
            return Ok(String::new());
        }
        Err(error) => return Err(error.into()),
    };
    if !file.metadata()?.is_file() {
        return Ok(String::new());
    }
    let mut bytes = Vec::new();
    file.take(MAX_ACCOUNTS).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Makes sure that what the runtime mounts by fixed paths is not led elsewhere by links of the
/// image.
pub(super) fn check_directories(root: BorrowedFd<'_>) -> Result<(), StartError> {
    for name in ["proc", "sys", "dev"] {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        match open_inside(root, Path::new(name), flags) {
            Ok(_) | Err(rustix::io::Errno::NOENT) => {}
            Err(_) => {
                return Err(StartError::Mount {
                    path: format!("/{name}"),
                    reason: "the image has something else than a directory there".into(),
                });
            }
        }
    }
    Ok(())
}

/// Makes sure that a mount of the task does not cover what the container is made of.
pub(super) fn check_target(target: &str) -> Result<(), StartError> {
    let mut path = PathBuf::from("/");
    for component in Path::new(target).components() {
        match component {
            Component::Normal(name) => path.push(name),
            Component::ParentDir => drop(path.pop()),
            _ => {}
        }
    }
    let covers = ["/", "/dev"].iter().any(|fixed| path == Path::new(fixed))
        || ["/proc", "/sys"]
            .iter()
            .any(|fixed| path.starts_with(fixed));
    if covers {
        return Err(StartError::Mount {
            path: target.to_owned(),
            reason: "the container's own file systems are there".into(),
        });
    }
    Ok(())
}

/// Makes room for a generated file where the image has a link that leads nowhere, as many have
/// in place of `/etc/resolv.conf`.
pub(super) fn make_place(root: BorrowedFd<'_>, path: &str) -> rustix::io::Result<()> {
    let path = Path::new(path);
    let flags = OFlags::PATH | OFlags::CLOEXEC;
    let is_broken = matches!(
        open_inside(root, path, flags),
        Err(rustix::io::Errno::NOENT | rustix::io::Errno::LOOP | rustix::io::Errno::NOTDIR)
    );
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else {
        return Ok(());
    };
    if !is_broken {
        return Ok(());
    }
    let Ok(parent) = open_inside(root, parent, flags | OFlags::DIRECTORY) else {
        // The runtime makes it.
        return Ok(());
    };
    let status = match rustix::fs::statat(&parent, name, AtFlags::SYMLINK_NOFOLLOW) {
        Err(rustix::io::Errno::NOENT) => return Ok(()),
        status => status?,
    };
    if FileType::from_raw_mode(status.st_mode).is_symlink() {
        rustix::fs::unlinkat(&parent, name, AtFlags::empty())?;
    }
    Ok(())
}

/// Makes the directory `path` inside, with those above it, for this owner; succeeds when it
/// exists.
pub(super) fn make_directory(
    root: BorrowedFd<'_>,
    path: &str,
    (uid, gid): (Uid, Gid),
) -> Result<(), StartError> {
    let failed = |error: rustix::io::Errno| StartError::WorkingDirectory {
        path: path.to_owned(),
        reason: io::Error::from(error).to_string(),
    };
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    if open_inside(root, Path::new(path), flags).is_ok() {
        return Ok(());
    }
    let mut done = PathBuf::from(".");
    for component in Path::new(path).components() {
        let name = match component {
            Component::Normal(name) => name,
            Component::ParentDir => component.as_os_str(),
            _ => continue,
        };
        let parent = open_inside(root, &done, flags).map_err(failed)?;
        done.push(name);
        match open_inside(root, &done, flags) {
            Ok(_) => {}
            Err(rustix::io::Errno::NOENT) => {
                rustix::fs::mkdirat(&parent, name, Mode::from_raw_mode(0o755))
                    .and_then(|()| {
                        let flags = AtFlags::SYMLINK_NOFOLLOW;
                        rustix::fs::chownat(&parent, name, Some(uid), Some(gid), flags)
                    })
                    .map_err(failed)?;
            }
            Err(error) => return Err(failed(error)),
        }
    }
    Ok(())
}

fn open_inside(root: BorrowedFd<'_>, path: &Path, flags: OFlags) -> rustix::io::Result<OwnedFd> {
    let resolve = ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS;
    rustix::fs::openat2(root, path, flags, Mode::empty(), resolve)
}

fn mount_by_steps(rootfs: &Rootfs, target: &Path, devices: bool) -> rustix::io::Result<()> {
    let context = rustix::mount::fsopen("overlay", FsOpenFlags::FSOPEN_CLOEXEC)?;
    let context = context.as_fd();
    for layer in &rootfs.lower {
        rustix::mount::fsconfig_set_string(context, "lowerdir+", layer.as_path())?;
    }
    rustix::mount::fsconfig_set_string(context, "upperdir", rootfs.upper.as_path())?;
    rustix::mount::fsconfig_set_string(context, "workdir", rootfs.work.as_path())?;
    rustix::mount::fsconfig_create(context)?;
    let mounted = rustix::mount::fsmount(
        context,
        FsMountFlags::FSMOUNT_CLOEXEC,
        if devices {
            MountAttrFlags::empty()
        } else {
            MountAttrFlags::MOUNT_ATTR_NODEV
        },
    )?;
    rustix::mount::move_mount(
        &mounted,
        "",
        rustix::fs::CWD,
        target,
        MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH,
    )
}

fn mount_by_string(rootfs: &Rootfs, target: &Path, devices: bool) -> io::Result<()> {
    let mut data = b"lowerdir=".to_vec();
    for (index, layer) in rootfs.lower.iter().enumerate() {
        if index > 0 {
            data.push(b':');
        }
        escape(layer, &mut data);
    }
    for (key, path) in [(",upperdir=", &rootfs.upper), (",workdir=", &rootfs.work)] {
        data.extend_from_slice(key.as_bytes());
        escape(path, &mut data);
    }
    if data.len() > MAX_MOUNT_DATA {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "the image has too many layers for this kernel",
        ));
    }
    let data = CString::new(data).map_err(|_| io::ErrorKind::InvalidInput)?;
    Ok(rustix::mount::mount(
        "overlay",
        target,
        "overlay",
        if devices {
            MountFlags::empty()
        } else {
            MountFlags::NODEV
        },
        data.as_c_str(),
    )?)
}

/// Protects the characters that separate options and layers.
fn escape(path: &Path, data: &mut Vec<u8>) {
    for byte in path.as_os_str().as_bytes() {
        if matches!(byte, b':' | b',' | b'\\') {
            data.push(b'\\');
        }
        data.push(*byte);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("rootfs-{}-{name}", std::process::id()));
            fs_err::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    fn own_ids() -> (Uid, Gid) {
        (rustix::process::getuid(), rustix::process::getgid())
    }

    #[test]
    fn fixed_places_must_be_directories() {
        let scratch = Scratch::new("fixed");
        let root = open_root(&scratch.0).unwrap();
        fs_err::create_dir(scratch.0.join("proc")).unwrap();
        assert_eq!(check_directories(root.as_fd()), Ok(()));
        for target in ["/etc", "proc", "/nowhere", "."] {
            std::os::unix::fs::symlink(target, scratch.0.join("dev")).unwrap();
            assert!(check_directories(root.as_fd()).is_err(), "{target}");
            fs_err::remove_file(scratch.0.join("dev")).unwrap();
        }
        fs_err::write(scratch.0.join("sys"), "").unwrap();
        assert!(check_directories(root.as_fd()).is_err());
    }

    #[test]
    fn mounts_do_not_cover_the_containers_own() {
        for target in [
            "/data",
            "/dev/shm",
            "/processes",
            "relative",
            "/a/../b",
            "/sysroot",
        ] {
            assert_eq!(check_target(target), Ok(()), "{target}");
        }
        for target in [
            "/",
            "",
            "/proc",
            "/proc/self/attr",
            "/sys/fs",
            "//proc",
            "/a/../proc",
            "/dev/",
            "/dev/shm/..",
            "../proc",
            "proc",
        ] {
            assert!(check_target(target).is_err(), "{target}");
        }
    }

    #[test]
    fn links_of_an_image_do_not_lead_outside() {
        let scratch = Scratch::new("links");
        fs_err::create_dir(scratch.0.join("etc")).unwrap();
        std::os::unix::fs::symlink("/etc/hostname", scratch.0.join("etc/passwd")).unwrap();
        std::os::unix::fs::symlink("../../../../etc", scratch.0.join("up")).unwrap();
        let root = open_root(&scratch.0).unwrap();
        assert_eq!(read_accounts(root.as_fd(), "etc/passwd").unwrap(), "");
        assert_eq!(read_accounts(root.as_fd(), "etc").unwrap(), "");
        make_directory(root.as_fd(), "/up/made", own_ids()).unwrap();
        assert!(scratch.0.join("etc/made").is_dir());
    }

    #[test]
    fn broken_links_make_room_for_files() {
        let scratch = Scratch::new("place");
        let link = |target: &str, name: &str| {
            std::os::unix::fs::symlink(target, scratch.0.join(name)).unwrap();
        };
        fs_err::write(scratch.0.join("file"), "").unwrap();
        for (target, name) in [("/file", "good"), ("../run/x", "broken"), ("loop", "loop")] {
            link(target, name);
        }
        let root = open_root(&scratch.0).unwrap();
        for name in [
            "/file",
            "/good",
            "/broken",
            "/loop",
            "/missing",
            "/no/where",
            "/",
        ] {
            make_place(root.as_fd(), name).unwrap();
        }
        let left = |name: &str| scratch.0.join(name).symlink_metadata().is_ok();
        assert_eq!(
            ["file", "good", "broken", "loop"].map(left),
            [true, true, false, false]
        );
    }

    #[test]
    fn directories_are_made_or_refused() {
        let scratch = Scratch::new("directories");
        fs_err::write(scratch.0.join("file"), "").unwrap();
        let root = open_root(&scratch.0).unwrap();
        for path in ["/", "", "/a/b/c", "a/../d", "/a/b/c"] {
            make_directory(root.as_fd(), path, own_ids()).unwrap();
        }
        assert!(scratch.0.join("d").is_dir());
        let error = make_directory(root.as_fd(), "/file/x", own_ids()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "mkdir /file/x: Not a directory (os error 20)"
        );
    }

    #[test]
    fn separators_are_escaped() {
        let mut data = Vec::new();
        escape(Path::new("/a:b,c\\d"), &mut data);
        assert_eq!(data, b"/a\\:b\\,c\\\\d");
    }
}
