//! The user namespace of a task, in which root is nobody on the host.
//!
//! It is made before the task is known, together with the network namespace, which has to belong
//! to it: otherwise the task's root could neither bind ports nor mount `/sys`. Which ids a task
//! gets is decided by the control plane.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;

use nix::sched::CloneFlags;
use nix::unistd::Pid;
use rustix::mount::{FsMountFlags, FsOpenFlags, MountAttrFlags, OpenTreeFlags};
use serde::{Deserialize, Serialize};

use super::wait_readable;
use crate::sys::{self, Fork};

/// How long the helper may take for a step.
const STEP_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(10);
/// The first kernel whose overlay file system takes id-mapped layers.
const KERNEL_WITH_MAPPED_LAYERS: (u32, u32) = (5, 19);

/// The ids on the host that stand for the ids 0 to 65535 of a task, of users and of groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IdRange {
    first: u32,
}

impl IdRange {
    /// How many ids a task has.
    pub const SIZE: u32 = 65_536;
    /// How many ranges there are.
    pub const SLOTS: u32 = 4_094;
    /// From here on, up to the ids that systemd and others give out, none are in use by
    /// convention (systemd's `UIDS-GIDS` table).
    const FIRST: u32 = 0x7000_0000;

    /// The range with this number; `None` from [`IdRange::SLOTS`] on.
    pub fn slot(number: u32) -> Option<Self> {
        (number < Self::SLOTS).then(|| Self {
            first: Self::FIRST + number * Self::SIZE,
        })
    }

    /// Reads what [`IdRange::number`] answered.
    pub fn parse(text: &str) -> Option<Self> {
        Self::slot(text.parse().ok()?)
    }

    /// The number for [`IdRange::slot`].
    pub fn number(self) -> u32 {
        (self.first - Self::FIRST) / Self::SIZE
    }

    /// The id on the host for an id of the task, when that has one.
    pub fn host(self, inner: u32) -> Option<u32> {
        (inner < Self::SIZE).then(|| self.first + inner)
    }

    /// The id of the task for an id on the host, when that is one of the task's.
    pub fn inner(self, host: u32) -> Option<u32> {
        host.checked_sub(self.first)
            .filter(|inner| *inner < Self::SIZE)
    }
}

/// A user namespace that exists as long as this or a process in it.
#[derive(Debug)]
pub struct UserNamespace {
    ids: IdRange,
    file: OwnedFd,
}

impl UserNamespace {
    /// Its ids on the host.
    pub fn ids(&self) -> IdRange {
        self.ids
    }

    /// Whether files of images in `images` can be shown to it with the right owners: why not,
    /// if not.
    pub(super) fn check_images(&self, images: &Path) -> Result<(), String> {
        let release = rustix::system::uname();
        let release = release.release().to_string_lossy();
        if kernel_version(&release).is_none_or(|version| version < KERNEL_WITH_MAPPED_LAYERS) {
            let (major, minor) = KERNEL_WITH_MAPPED_LAYERS;
            return Err(format!(
                "Linux {release} has no id-mapped image layers, {major}.{minor} has"
            ));
        }
        let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC;
        rustix::mount::open_tree(rustix::fs::CWD, images, flags)
            .map_err(io::Error::from)
            .and_then(|tree| sys::map_owners(tree.as_fd(), self.file.as_fd()))
            .map_err(|error| {
                format!(
                    "the file system of {} cannot map the owners of files: {error}",
                    images.display()
                )
            })
    }
}

impl AsFd for UserNamespace {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

/// Makes a user namespace with these ids, and a network namespace that belongs to it.
///
/// The calling process must have one thread.
pub(super) fn make(ids: IdRange) -> io::Result<(UserNamespace, OwnedFd)> {
    let (mut here, there) = UnixStream::pair()?;
    match sys::fork()? {
        Fork::Child => {
            drop(here);
            let made = be_first_member(&there);
            if let Err(error) = made {
                // The other side hears of it in any case, by the end of this process.
                let _ = (&there).write_all(error.to_string().as_bytes());
            }
            sys::exit_now(0)
        }
        Fork::Parent(child) => {
            drop(there);
            let made = map_and_open(ids, child, &mut here);
            drop(here);
            nix::sys::wait::waitpid(child, None)?;
            made
        }
    }
}

/// The helper: has the namespaces as its own until somebody else has opened them.
fn be_first_member(mut socket: &UnixStream) -> io::Result<()> {
    nix::sched::unshare(CloneFlags::CLONE_NEWUSER).map_err(|e| step("a user namespace", e))?;
    socket.write_all(&[MADE_USER])?;
    let mut byte = [0];
    socket.read_exact(&mut byte)?;
    nix::sched::unshare(CloneFlags::CLONE_NEWNET).map_err(|e| step("a network namespace", e))?;
    check_sysfs().map_err(|error| {
        io::Error::other(format!(
            "/sys cannot be mounted in user namespaces: {error}"
        ))
    })?;
    socket.write_all(&[MADE_ALL])?;
    // Its end says that the namespaces have been opened.
    let _ = socket.read(&mut byte);
    Ok(())
}

const MADE_USER: u8 = 1;
const MADE_ALL: u8 = 2;

fn map_and_open(
    ids: IdRange,
    child: Pid,
    socket: &mut UnixStream,
) -> io::Result<(UserNamespace, OwnedFd)> {
    expect(socket, MADE_USER)?;
    let map = format!("0 {} {}\n", ids.first, IdRange::SIZE);
    for file in ["uid_map", "gid_map"] {
        // In one write, as the kernel wants it.
        File::options()
            .write(true)
            .open(format!("/proc/{child}/{file}"))?
            .write_all(map.as_bytes())?;
    }
    socket.write_all(&[MADE_USER])?;
    expect(socket, MADE_ALL)?;
    let open = |kind: &str| File::open(format!("/proc/{child}/ns/{kind}")).map(OwnedFd::from);
    let file = open("user")?;
    Ok((UserNamespace { ids, file }, open("net")?))
}

/// Waits for a step of the helper, or for its error.
fn expect(socket: &mut UnixStream, wanted: u8) -> io::Result<()> {
    if !wait_readable(&*socket, STEP_TIMEOUT)? {
        return Err(io::ErrorKind::TimedOut.into());
    }
    let mut answer = [0; 256];
    let length = socket.read(&mut answer)?;
    match answer.get(..length) {
        Some([one]) if *one == wanted => Ok(()),
        Some(text) if !text.is_empty() => {
            Err(io::Error::other(String::from_utf8_lossy(text).into_owned()))
        }
        _ => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// Whether the kernel lets this process mount `/sys`: not where the visible one is covered.
fn check_sysfs() -> rustix::io::Result<()> {
    nix::sched::unshare(CloneFlags::CLONE_NEWNS)
        .map_err(|error| rustix::io::Errno::from_raw_os_error(error as i32))?;
    let context = rustix::mount::fsopen("sysfs", FsOpenFlags::FSOPEN_CLOEXEC)?;
    rustix::mount::fsconfig_create(context.as_fd())?;
    let flags = FsMountFlags::FSMOUNT_CLOEXEC;
    rustix::mount::fsmount(context.as_fd(), flags, MountAttrFlags::empty()).map(drop)
}

fn step(what: &str, error: nix::Error) -> io::Error {
    io::Error::other(format!("cannot make {what}: {error}"))
}

/// Major and minor number of a release such as `6.8.0-41-generic`.
fn kernel_version(release: &str) -> Option<(u32, u32)> {
    let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_do_not_overlap_and_keep_their_bounds() {
        let last = IdRange::slot(IdRange::SLOTS - 1).unwrap();
        assert_eq!(IdRange::slot(0).unwrap().host(0), Some(1_879_048_192));
        assert_eq!(IdRange::slot(1).unwrap().host(0), Some(1_879_113_728));
        // Below systemd's range for foreign images.
        assert_eq!(last.host(65_535), Some(2_147_352_575));
        assert_eq!(last.host(65_536), None);
        assert_eq!(IdRange::slot(IdRange::SLOTS), None);
        assert_eq!(IdRange::parse("7").map(IdRange::number), Some(7));
        for text in ["", "-", "-1", "4094", "x"] {
            assert_eq!(IdRange::parse(text), None, "{text}");
        }
    }

    #[test]
    fn releases_are_read() {
        #[track_caller]
        fn check(release: &str, expected: Option<(u32, u32)>) {
            assert_eq!(kernel_version(release), expected);
        }
        check("6.18.44-fc-v669", Some((6, 18)));
        check("5.4.0", Some((5, 4)));
        check("6.1-rc1", Some((6, 1)));
        check("6", None);
        check("", None);
        check("x.y", None);
    }
}
