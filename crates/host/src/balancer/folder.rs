//! The one directory that a balancer may have: where the logs of its load balancer go. It is the root of
//! the process, so that nothing else can even be named; all balancers are the same user.

use std::io;
use std::os::fd::AsFd as _;
use std::path::Path;

use nix::unistd::{Gid, chroot, fchdir, fchown};
use rustix::fs::{Mode, OFlags};

use crate::role;

/// The owner and those in the group of the directory above; files get that group as well.
const MODE: u32 = 0o2750;

/// Makes the directory, gives it to the user that the process is going to be, and makes it the root of
/// this process. Call it as root, before the privileges go.
pub(super) fn enter(path: &Path) -> io::Result<()> {
    let above = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    fs_err::create_dir_all(above)?;
    match fs_err::create_dir(path) {
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
        _ => {}
    }
    // Somebody may have put a link there: it would be given away whatever it leads to.
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let directory = rustix::fs::open(path, flags, Mode::empty())?;
    if let Some((user, _)) = role::future_owner() {
        let group = nix::sys::stat::stat(above)?.st_gid;
        fchown(directory.as_fd(), Some(user), Some(Gid::from_raw(group)))?;
    }
    rustix::fs::fchmod(&directory, Mode::from_raw_mode(MODE))?;
    fchdir(&directory)?;
    Ok(chroot(".")?)
}
