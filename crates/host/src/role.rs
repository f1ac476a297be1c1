//! What the roles have in common that the control plane starts and that outlive it: resolvers and
//! balancers. Finding one by its lock file, knowing its build, hearing that it is ready; and, inside of
//! it, taking the lock, listening for the control plane, giving up root.

use std::fs::{File, TryLockError};
use std::io::{self, Write as _};
use std::os::fd::OwnedFd;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::Duration;

use nix::unistd::{Gid, Uid, setgroups, setresgid, setresuid};
use rustix::process::{Pid, PidfdFlags, pidfd_open};
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader, Interest};
use tokio::process::Child;
use tokio::time::timeout;

/// The user and group that own nothing (`nobody`, `nogroup`; kernel's overflow id).
const NOBODY: u32 = 65_534;
const READY: &str = "ready";
const READY_TIMEOUT: Duration = Duration::from_secs(10);
const ANNOUNCEMENT_BYTES_MAX: u64 = 4096;

/// Tells one build of a program from another: which file it is, how long, how old. Empty if that
/// cannot be known.
pub(crate) fn build_of(program: &Path) -> String {
    let Ok(file) = fs_err::metadata(program) else {
        return String::new();
    };
    let (device, inode, size) = (file.dev(), file.ino(), file.size());
    format!(
        "{device}:{inode}:{size}:{}.{}",
        file.mtime(),
        file.mtime_nsec()
    )
}

/// Whether a process lives that has this lock.
pub(crate) fn is_locked(lock_file: &Path) -> io::Result<bool> {
    let file = match fs_err::File::open(lock_file) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(false),
        file => file?,
    };
    match file.file().try_lock_shared() {
        Ok(()) => Ok(false),
        Err(TryLockError::WouldBlock) => Ok(true),
        Err(TryLockError::Error(e)) => Err(e),
    }
}

/// Follows a process: what it answers is readable once the process has ended.
pub(crate) fn follow(pid: u32) -> io::Result<AsyncFd<OwnedFd>> {
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    let pid = pid.ok_or(io::ErrorKind::InvalidInput)?;
    let pidfd = pidfd_open(pid, PidfdFlags::NONBLOCK)?;
    #[expect(
        unsafe_code,
        reason = "tokio cannot know that a descriptor type keeps its promise"
    )]
    // SAFETY: an `OwnedFd` is open and stays the same descriptor until it is dropped, and the
    // `AsyncFd` owns it.
    let pidfd = unsafe { AsyncFd::register_with_interest(pidfd, Interest::READABLE) };
    Ok(pidfd?)
}

/// Waits for a process that was started to say that it serves.
pub(crate) async fn is_ready(child: &mut Child) -> bool {
    let Some(stdout) = child.stdout.take() else {
        return false;
    };
    let mut lines = BufReader::new(stdout.take(ANNOUNCEMENT_BYTES_MAX)).lines();
    let announced = async {
        while let Ok(Some(line)) = lines.next_line().await {
            if line == READY {
                return true;
            }
        }
        false
    };
    timeout(READY_TIMEOUT, announced).await.unwrap_or(false)
}

/// Takes the lock of this process; `None` if another has it. The pid of a predecessor is gone.
pub(crate) fn take_lock(path: &Path) -> io::Result<Option<File>> {
    let file = fs_err::OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)?
        .into_file();
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(e)) => return Err(e),
    }
    file.set_len(0)?;
    Ok(Some(file))
}

/// Listens for the control plane; only root, who makes the socket, may connect. What a predecessor
/// left is replaced, so the lock has to be held.
pub(crate) fn listen(path: &Path) -> io::Result<UnixListener> {
    match fs_err::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => {}
    }
    let listener = UnixListener::bind(path)?;
    fs_err::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Says that it serves. Whoever started us may be gone already; that is no reason to stop.
pub(crate) fn announce() {
    let mut out = io::stdout();
    let _ = writeln!(out, "{READY}").and_then(|()| out.flush());
}

/// Who the process is going to be; `None` if it stays who it is.
pub(crate) fn future_owner() -> Option<(Uid, Gid)> {
    let nobody = (Uid::from_raw(NOBODY), Gid::from_raw(NOBODY));
    Uid::effective().is_root().then_some(nobody)
}

/// Becomes `nobody`: what remains can read world-readable files and use open sockets. Leaving user id
/// 0 clears every capability; `no_new_privs` keeps it so. A process that is not root stays who it is.
pub(crate) fn drop_privileges() -> io::Result<()> {
    if let Some((user, group)) = future_owner() {
        setgroups(&[])?;
        setresgid(group, group, group)?;
        setresuid(user, user, user)?;
    }
    Ok(nix::sys::prctl::set_no_new_privs()?)
}
