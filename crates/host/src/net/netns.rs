//! Network namespaces: making one that outlives its maker, finding it again, working inside one.
//!
//! A thread of the async runtime never enters a foreign namespace; [`run_in`] uses a short-lived
//! thread of its own, and sockets opened there keep working from anywhere.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

use nix::errno::Errno;
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, setns, unshare};
use tokio::sync::oneshot;

use super::NetError;

/// `NSFS_MAGIC` of `linux/magic.h`: what statfs says of a file that is a namespace.
const NSFS_MAGIC: u64 = 0x6e73_6673;
/// The helper threads only make system calls.
const THREAD_STACK_BYTES: usize = 256 * 1024;

/// Runs `work` on a thread inside `netns` and hands back its result.
pub(crate) async fn run_in<T, F>(netns: BorrowedFd<'_>, work: F) -> Result<T, NetError>
where
    T: Send + 'static,
    F: FnOnce() -> Result<T, NetError> + Send + 'static,
{
    let netns = netns
        .try_clone_to_owned()
        .map_err(|e| NetError::io("copy a descriptor", e))?;
    run_on_thread(move || {
        enter(netns.as_fd())?;
        work()
    })
    .await
}

/// The same for a program without a runtime: the calling thread waits.
pub(crate) fn run_in_blocking<T, F>(netns: BorrowedFd<'_>, work: F) -> Result<T, NetError>
where
    T: Send,
    F: FnOnce() -> Result<T, NetError> + Send,
{
    std::thread::scope(|scope| {
        let inside = scope.spawn(|| {
            enter(netns)?;
            work()
        });
        inside.join().unwrap_or(Err(NetError::ThreadLost))
    })
}

/// The namespace of the calling thread.
pub(crate) fn current() -> Result<OwnedFd, NetError> {
    let path = "/proc/thread-self/ns/net";
    let file = fs_err::File::open(path).map_err(|e| NetError::path("open", path, e))?;
    Ok(file.into_file().into())
}

/// Makes a new namespace and binds it to `path`, where it stays until [`unbind`].
pub(crate) async fn create_bound(path: &Path) -> Result<OwnedFd, NetError> {
    let target = path.to_owned();
    run_on_thread(move || {
        unshare(CloneFlags::CLONE_NEWNET)
            .map_err(|e| NetError::io("make a network namespace", e))?;
        fs_err::File::create(&target).map_err(|e| NetError::path("create", &target, e))?;
        let source = Some("/proc/thread-self/ns/net");
        mount(
            source,
            &target,
            None::<&str>,
            MsFlags::MS_BIND,
            None::<&str>,
        )
        .map_err(|e| NetError::path("bind a network namespace to", &target, e))?;
        current()
    })
    .await
}

/// Opens the namespace bound to `path`; `None` if there is none (a file left by a crash counts
/// as none).
pub(crate) fn open_bound(path: &Path) -> Result<Option<OwnedFd>, NetError> {
    let file = match fs_err::File::open(path) {
        Ok(file) => file.into_file(),
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(NetError::path("open", path, e)),
    };
    let stat = rustix::fs::fstatfs(&file).map_err(|e| NetError::path("inspect", path, e))?;
    let is_namespace = u64::try_from(stat.f_type).is_ok_and(|magic| magic == NSFS_MAGIC);
    Ok(is_namespace.then(|| file.into()))
}

/// Takes the namespace off `path` and removes the file. The namespace itself ends when nothing
/// uses it any more.
pub(crate) fn unbind(path: &Path) -> Result<(), NetError> {
    unmount_all(path)?;
    match fs_err::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(NetError::path("remove", path, e)),
        _ => Ok(()),
    }
}

/// Makes `directory` a private mount, so that the namespaces bound inside it do not spread into
/// the mount namespaces of containers and services.
pub(crate) fn prepare_directory(directory: &Path) -> Result<(), NetError> {
    fs_err::create_dir_all(directory).map_err(|e| NetError::path("create", directory, e))?;
    let none = None::<&str>;
    // The kernel answers EINVAL when the directory is not a mount yet.
    if mount(none, directory, none, MsFlags::MS_PRIVATE, none) == Err(Errno::EINVAL) {
        mount(Some(directory), directory, none, MsFlags::MS_BIND, none)
            .map_err(|e| NetError::path("bind", directory, e))?;
        mount(none, directory, none, MsFlags::MS_PRIVATE, none)
            .map_err(|e| NetError::path("make private", directory, e))?;
    }
    Ok(())
}

/// Undoes [`prepare_directory`]; the directory must hold no namespaces any more.
pub(crate) fn remove_directory(directory: &Path) -> Result<(), NetError> {
    unmount_all(directory)?;
    match fs_err::remove_dir(directory) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            Err(NetError::path("remove", directory, e))
        }
        _ => Ok(()),
    }
}

fn enter(netns: BorrowedFd<'_>) -> Result<(), NetError> {
    setns(netns, CloneFlags::CLONE_NEWNET).map_err(|e| NetError::io("enter a network namespace", e))
}

fn unmount_all(path: &Path) -> Result<(), NetError> {
    loop {
        match umount2(path, MntFlags::MNT_DETACH | MntFlags::UMOUNT_NOFOLLOW) {
            Ok(()) => {}
            Err(Errno::EINVAL | Errno::ENOENT) => return Ok(()),
            Err(e) => return Err(NetError::path("unmount", path, e)),
        }
    }
}

async fn run_on_thread<T, F>(work: F) -> Result<T, NetError>
where
    T: Send + 'static,
    F: FnOnce() -> Result<T, NetError> + Send + 'static,
{
    let (answer, receiver) = oneshot::channel();
    std::thread::Builder::new()
        .name("netns".to_owned())
        .stack_size(THREAD_STACK_BYTES)
        .spawn(move || {
            // The receiver is gone when the caller was cancelled; nobody wants the result then.
            let _ = answer.send(work());
        })
        .map_err(|e| NetError::io("start a helper thread", e))?;
    receiver.await.map_err(|_| NetError::ThreadLost)?
}
