//! The first process of a pid namespace that the containers of a task share: it holds the
//! namespace and lets the kernel reap orphans. It can do nothing else, and has nothing to see.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use nix::mount::{MntFlags, MsFlags};
use nix::sched::CloneFlags;
use rustix::process::DumpableBehavior;
use rustix::thread::CapabilitySet;

use super::confine::confine;
use super::user::Identity;
use crate::shim_process::UserNamespace;
use crate::sys::{self, Fork};

/// Who it is: nobody, also in the task.
const NOBODY: u32 = 65_534;
/// A directory that exists everywhere, on which an empty file system becomes its root.
const EMPTY: &str = "/sys/fs/cgroup";

/// Makes a pid namespace with its first process. It ends with the calling process, which is the
/// first process of the pid namespace above, has one thread, and reaps its children.
pub fn start_shared_pids(user_namespace: Option<&UserNamespace>) -> io::Result<OwnedFd> {
    let (reader, writer) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)?;
    match sys::fork()? {
        Fork::Child => {
            drop(reader);
            let result = make(user_namespace, File::from(writer));
            sys::exit_now(i32::from(result.is_err()))
        }
        Fork::Parent(_) => {
            drop(writer);
            let mut pid = String::new();
            File::from(reader).read_to_string(&mut pid)?;
            let pid: u32 = pid
                .trim()
                .strip_suffix(READY)
                .and_then(|pid| pid.parse().ok())
                .ok_or_else(|| io::Error::other("the first process did not start"))?;
            Ok(fs_err::File::open(format!("/proc/{pid}/ns/pid"))?
                .into_file()
                .into())
        }
    }
}

/// Ends the report of a process that is confined.
const READY: &str = "r";

fn make(user_namespace: Option<&UserNamespace>, mut report: File) -> io::Result<()> {
    // The helper, and what is forked from it, are copies of the shim.
    rustix::process::set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    if let Some(namespace) = user_namespace {
        nix::sched::setns(namespace.as_fd(), CloneFlags::CLONE_NEWUSER)?;
        nix::unistd::setresgid(0.into(), 0.into(), 0.into())?;
        nix::unistd::setresuid(0.into(), 0.into(), 0.into())?;
    }
    nix::sched::unshare(CloneFlags::CLONE_NEWPID)?;
    match sys::fork()? {
        Fork::Parent(pid) => report.write_all(pid.to_string().as_bytes()),
        Fork::Child => {
            let wrote = become_harmless(report.as_fd().as_raw_fd())
                .and_then(|()| report.write_all(READY.as_bytes()));
            if wrote.is_err() {
                sys::exit_now(1);
            }
            drop(report);
            loop {
                nix::unistd::pause();
            }
        }
    }
}

fn become_harmless(report: std::os::fd::RawFd) -> io::Result<()> {
    sys::close_inherited(&[report])?;
    let _ = rustix::thread::set_name(c"pause");
    sys::set_title("/pause");
    sys::restore_signal_defaults()?;
    // The kernel reaps the children of a process that ignores their end.
    sys::ignore_child_ends()?;
    nix::sched::unshare(CloneFlags::CLONE_NEWNS)?;
    let none: Option<&str> = None;
    nix::mount::mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_PRIVATE, none)?;
    let flags = MsFlags::MS_RDONLY | MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    nix::mount::mount(Some("none"), EMPTY, Some("tmpfs"), flags, Some("size=0"))?;
    rustix::process::chdir(EMPTY)?;
    nix::unistd::pivot_root(".", ".")?;
    nix::mount::umount2(".", MntFlags::MNT_DETACH)?;
    rustix::process::chdir("/")?;
    let identity = Identity {
        uid: NOBODY,
        gid: NOBODY,
        groups: vec![NOBODY],
        home: "/".into(),
    };
    confine(&identity, CapabilitySet::empty()).map_err(io::Error::other)
}
