//! The few system calls that neither `rustix` nor `nix` offers as safe functions.
//!
//! Every `unsafe` block of the container side of this crate is here or below. What the
//! calls are used for, and in which order, is decided by `container` and
//! `shim_process`.
#![expect(
    unsafe_code,
    reason = "this module wraps the raw system calls of the crate"
)]

mod isolation;

use std::io;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::path::Path;

use nix::libc;
use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, SigmaskHow, Signal};
use nix::unistd::{ForkResult, Pid};

pub use isolation::{
    join_new_session_keyring, limit_process, load_filter, make_readonly, map_owners,
    remember_title, set_title,
};

/// Which side of a [`fork`] the caller is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fork {
    /// The calling process; the value is the child's pid in this pid namespace.
    Parent(Pid),
    /// The new process.
    Child,
}

/// Forks the calling process.
///
/// The child may use the allocator and other process-wide state only because the
/// caller has a single thread: that is checked here.
///
/// # Errors
/// `EBUSY` when the process has more than one thread; otherwise what `fork(2)` answers.
pub fn fork() -> io::Result<Fork> {
    if !is_single_threaded()? {
        return Err(io::Error::from_raw_os_error(libc::EBUSY));
    }
    // SAFETY: the process has one thread, so no lock can be held by a thread that
    // does not exist in the child, and the child may run any code.
    match unsafe { nix::unistd::fork() }? {
        ForkResult::Parent { child } => Ok(Fork::Parent(child)),
        ForkResult::Child => Ok(Fork::Child),
    }
}

/// Proof that the calling process had one thread, for [`fork_sibling`].
#[derive(Debug, Clone, Copy)]
pub struct SingleThread(());

impl SingleThread {
    /// # Errors
    /// `EBUSY` when the process has more than one thread.
    pub fn check() -> io::Result<Self> {
        if !is_single_threaded()? {
            return Err(io::Error::from_raw_os_error(libc::EBUSY));
        }
        Ok(Self(()))
    }
}

/// Forks the calling process; the new process is a child of the caller's parent, in the
/// pid namespace that the caller chose for its children.
///
/// The proof must be of the calling process, which has made no thread since: it cannot be
/// looked up here, because the caller may see another `/proc` than its own.
///
/// # Errors
/// What `clone(2)` answers.
pub fn fork_sibling(_: SingleThread) -> io::Result<Fork> {
    let flags = libc::c_long::from(libc::CLONE_PARENT | libc::SIGCHLD);
    // SAFETY: the process has one thread, so no lock can be held by a thread that does not
    // exist in the child; without CLONE_VM and a stack of its own the child has a copy of
    // everything, as after `fork`.
    match unsafe { libc::syscall(libc::SYS_clone, flags, 0, 0, 0, 0) } {
        0 => Ok(Fork::Child),
        pid if pid > 0 => libc::pid_t::try_from(pid)
            .map(|pid| Fork::Parent(Pid::from_raw(pid)))
            .map_err(io::Error::other),
        _ => Err(io::Error::last_os_error()),
    }
}

/// Ends the process at once, without running exit handlers: the end of a forked
/// child that must not run what its parent registered.
pub fn exit_now(code: i32) -> ! {
    // SAFETY: `_exit` has no preconditions.
    unsafe { libc::_exit(code) }
}

/// Sends a signal by its number, which may be a real-time one, to a process.
///
/// # Errors
/// `InvalidInput` for a pid that would mean a group of processes; otherwise what
/// `kill(2)` answers, `ESRCH` when the process has ended.
pub fn send_signal(pid: u32, signal: i32) -> io::Result<()> {
    let pid = libc::pid_t::try_from(pid).ok().filter(|pid| *pid > 0);
    let pid = pid.ok_or(io::ErrorKind::InvalidInput)?;
    // SAFETY: `kill` only reads its two numbers.
    if unsafe { libc::kill(pid, signal) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// How many bytes were written to a Unix socket that its peer has not read yet, with what the
/// kernel adds for its own use.
pub fn unread_by_peer(socket: BorrowedFd<'_>) -> io::Result<u64> {
    let mut count: libc::c_int = 0;
    // SAFETY: the descriptor is open and the kernel writes one integer to where `count` is.
    if unsafe { libc::ioctl(socket.as_raw_fd(), libc::TIOCOUTQ, &raw mut count) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(u64::try_from(count).unwrap_or(0))
}

/// Sets every signal to its default action and unblocks all of them.
///
/// Rust ignores SIGPIPE and the shim blocks the signals it reads through a
/// signalfd; both would be inherited by the program of a container.
pub fn restore_signal_defaults() -> io::Result<()> {
    let default = SigAction::new(SigHandler::SigDfl, SaFlags::empty(), SigSet::empty());
    for signal in Signal::iterator() {
        if matches!(signal, Signal::SIGKILL | Signal::SIGSTOP) {
            continue;
        }
        // SAFETY: the default action runs no handler.
        unsafe { nix::sys::signal::sigaction(signal, &default) }?;
    }
    nix::sys::signal::sigprocmask(SigmaskHow::SIG_SETMASK, Some(&SigSet::empty()), None)?;
    Ok(())
}

/// Lets the kernel reap the children of the calling process.
pub fn ignore_child_ends() -> io::Result<()> {
    let ignore = SigAction::new(SigHandler::SigIgn, SaFlags::empty(), SigSet::empty());
    // SAFETY: to ignore a signal runs no handler.
    unsafe { nix::sys::signal::sigaction(Signal::SIGCHLD, &ignore) }?;
    Ok(())
}

/// Closes every file descriptor from 3 upwards except those in `keep`.
///
/// Only for a forked child that never returns into code which owns the closed
/// descriptors.
pub fn close_inherited(keep: &[RawFd]) -> io::Result<()> {
    let mut keep: Vec<u32> = keep
        .iter()
        .filter_map(|fd| u32::try_from(*fd).ok())
        .collect();
    keep.sort_unstable();
    let mut first = 3_u32;
    for fd in keep.into_iter().filter(|fd| *fd >= 3) {
        if fd > first {
            close_range(first, fd - 1)?;
        }
        first = fd + 1;
    }
    close_range(first, u32::MAX)
}

/// Gives back memory that the calling process used once and may not need again: free
/// heap, and the pages of its program's code, which come back from the page cache when
/// they are run.
pub fn release_unused_memory() -> io::Result<()> {
    // SAFETY: `malloc_trim` has no preconditions; it takes the allocator's own lock.
    #[cfg(target_env = "gnu")]
    unsafe {
        libc::malloc_trim(0)
    };
    let program = fs_err::read_link("/proc/self/exe")?;
    let maps = fs_err::read_to_string("/proc/self/maps")?;
    for (start, end) in maps.lines().filter_map(|line| code_range(line, &program)) {
        // SAFETY: the range is a private file mapping that is never written: the kernel
        // reads the same bytes again when they are needed.
        let result = unsafe {
            libc::madvise(
                std::ptr::with_exposed_provenance_mut(start),
                end - start,
                libc::MADV_DONTNEED,
            )
        };
        if result < 0 {
            return Err(io::Error::last_os_error());
        }
    }
    Ok(())
}

/// Brings the loopback interface of the calling process' network namespace up.
pub fn loopback_up() -> io::Result<()> {
    let socket = rustix::net::socket_with(
        rustix::net::AddressFamily::INET,
        rustix::net::SocketType::DGRAM,
        rustix::net::SocketFlags::CLOEXEC,
        None,
    )?;
    // SAFETY: an all-zero `ifreq` is a valid value of that C structure.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (slot, byte) in request.ifr_name.iter_mut().zip(b"lo") {
        *slot = libc::c_char::from_ne_bytes([*byte]);
    }
    interface_request(&socket, libc::SIOCGIFFLAGS, &mut request)?;
    let up =
        libc::c_short::try_from(libc::IFF_UP | libc::IFF_RUNNING).unwrap_or(libc::c_short::MAX);
    // SAFETY: the kernel has just filled the flags member of the union.
    unsafe { request.ifr_ifru.ifru_flags |= up };
    interface_request(&socket, libc::SIOCSIFFLAGS, &mut request)
}

/// Makes `fd` the standard stream number `target` (0, 1 or 2).
pub fn replace_standard_stream(fd: BorrowedFd<'_>, target: RawFd) -> io::Result<()> {
    // SAFETY: standard streams are not owned by any `OwnedFd`, so replacing one
    // cannot invalidate a descriptor that safe code holds.
    if unsafe { libc::dup2(fd.as_raw_fd(), target) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// Loads the program of type `BPF_PROG_TYPE_CGROUP_DEVICE` made of `instructions`
/// (eight bytes each) and attaches it to the version 2 control group `group`.
pub fn attach_device_filter(group: BorrowedFd<'_>, instructions: &[u64]) -> io::Result<()> {
    const BPF_PROG_LOAD: libc::c_long = 5;
    const BPF_PROG_ATTACH: libc::c_long = 8;
    const BPF_PROG_TYPE_CGROUP_DEVICE: u32 = 15;
    const BPF_CGROUP_DEVICE: u32 = 6;
    let license = c"Apache-2.0";
    let mut load = LoadAttribute {
        program_type: BPF_PROG_TYPE_CGROUP_DEVICE,
        instruction_count: u32::try_from(instructions.len()).unwrap_or(u32::MAX),
        instructions: instructions.as_ptr() as u64,
        license: license.as_ptr() as u64,
        ..LoadAttribute::default()
    };
    let program = bpf(BPF_PROG_LOAD, &mut load)?;
    // SAFETY: the kernel has just made this descriptor for us.
    let program = unsafe { OwnedFd::from_raw_fd(program) };
    let mut attach = AttachAttribute {
        target: u32::try_from(group.as_raw_fd()).unwrap_or(u32::MAX),
        program: u32::try_from(program.as_raw_fd()).unwrap_or(u32::MAX),
        kind: BPF_CGROUP_DEVICE,
        flags: 0,
    };
    bpf(BPF_PROG_ATTACH, &mut attach).map(|_| ())
}

#[derive(Debug, Default)]
#[repr(C)]
struct LoadAttribute {
    program_type: u32,
    instruction_count: u32,
    instructions: u64,
    license: u64,
    log_level: u32,
    log_size: u32,
    log_buffer: u64,
}

#[derive(Debug)]
#[repr(C)]
struct AttachAttribute {
    target: u32,
    program: u32,
    kind: u32,
    flags: u32,
}

fn bpf<T>(command: libc::c_long, attribute: &mut T) -> io::Result<RawFd> {
    // SAFETY: `attribute` is a live `repr(C)` prefix of the kernel's attribute union
    // with its true size, and the addresses in it outlive the call.
    let answer = unsafe {
        libc::syscall(
            libc::SYS_bpf,
            command,
            std::ptr::from_mut(attribute),
            size_of::<T>(),
        )
    };
    if answer < 0 {
        return Err(io::Error::last_os_error());
    }
    RawFd::try_from(answer).map_err(io::Error::other)
}

/// The addresses of a line of `/proc/self/maps` that is code of `program`: executable
/// and not writable.
fn code_range(line: &str, program: &Path) -> Option<(usize, usize)> {
    let mut fields = line.split_ascii_whitespace();
    let (start, end) = fields.next()?.split_once('-')?;
    let is_code = fields.next()? == "r-xp";
    // A path may contain spaces, but the fields before it are fixed.
    let path = line.find('/').and_then(|at| line.get(at..))?;
    let address = |text| usize::from_str_radix(text, 16).ok();
    let range = (address(start)?, address(end)?);
    (is_code && Path::new(path) == program && range.0 < range.1).then_some(range)
}

fn interface_request(
    socket: &OwnedFd,
    request: libc::Ioctl,
    argument: &mut libc::ifreq,
) -> io::Result<()> {
    // SAFETY: both requests used here read and write exactly one `ifreq`.
    if unsafe { libc::ioctl(socket.as_raw_fd(), request, std::ptr::from_mut(argument)) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

fn close_range(first: u32, last: u32) -> io::Result<()> {
    // SAFETY: callers are forked children that never use the closed descriptors again.
    if unsafe { libc::syscall(libc::SYS_close_range, first, last, 0_u32) } < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

fn is_single_threaded() -> io::Result<bool> {
    Ok(fs_err::read_dir("/proc/self/task")?.take(2).count() == 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_with_threads_may_not_fork() {
        let (sender, receiver) = std::sync::mpsc::channel::<()>();
        let thread = std::thread::spawn(move || receiver.recv());
        assert_eq!(fork().unwrap_err().raw_os_error(), Some(libc::EBUSY));
        drop(sender);
        assert!(thread.join().unwrap().is_err());
    }

    #[test]
    fn only_code_of_the_program_is_given_back() {
        #[track_caller]
        fn check(line: &str, expected: Option<(usize, usize)>) {
            assert_eq!(code_range(line, Path::new("/opt/my program")), expected);
        }
        check(
            "1000-3000 r-xp 00001000 08:01 12 /opt/my program",
            Some((0x1000, 0x3000)),
        );
        check("1000-3000 rw-p 00001000 08:01 12 /opt/my program", None);
        check("1000-3000 r--p 00001000 08:01 12 /opt/my program", None);
        check("1000-3000 r-xp 00001000 08:01 12 /lib/libc.so.6", None);
        check("1000-3000 r-xp 00000000 00:00 0 [vdso]", None);
        check("", None);
        release_unused_memory().unwrap();
    }
}
