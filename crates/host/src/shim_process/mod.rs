//! How the process of a task comes into being: started by the control plane, moved
//! into namespaces of its own, and independent of its parent from then on.
//!
//! ```text
//! control plane ── spawn() ──> outer process ── fork ──> shim, pid 1 of the task
//!                  reads pid <── leaves when the shim is ready
//! ```
//!
//! The shim is the first process of the task's pid namespace: when it dies, for
//! whatever reason, the kernel kills every process of the task. Its network namespace
//! is the task's and has no name; it is reached as `/proc/<pid>/ns/net`. What the shim
//! does is not decided here.

mod user_namespace;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::mount::MsFlags;
use nix::sched::CloneFlags;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::{AtFlags, Mode, OFlags, StatxFlags};
use rustix::mount::OpenTreeFlags;

use crate::cgroup::{Group, Hierarchy};
use crate::sys::{self, Fork};

pub use user_namespace::{IdRange, UserNamespace};

/// How long a shim may take from its start until it listens.
const READY_TIMEOUT: Duration = Duration::from_secs(20);
/// Longest report an outer process may send.
const MAX_REPORT: u64 = 4096;

/// Why a shim did not start.
#[derive(Debug, thiserror::Error)]
pub enum SpawnError {
    #[error("cannot start the shim program")]
    Start(#[source] io::Error),
    #[error("the shim did not start: {report}")]
    Failed { report: String },
    #[error("the shim did not become ready within {} seconds", READY_TIMEOUT.as_secs())]
    Timeout,
    #[error("cannot follow the shim process")]
    Follow(#[source] io::Error),
}

/// A shim that is ready for connections.
#[derive(Debug)]
pub struct ShimProcess {
    /// Its pid as the control plane sees it.
    pub pid: u32,
    /// Becomes readable when the shim has ended.
    pub pidfd: OwnedFd,
}

/// Starts `program` with `arguments` as a shim and waits until it is ready. It blocks
/// for some milliseconds; `program` must call [`enter`].
///
/// The environment is empty, and standard error is appended to the file `log`.
pub fn spawn(
    program: &Path,
    arguments: &[OsString],
    log: &Path,
) -> Result<ShimProcess, SpawnError> {
    let log = File::options()
        .create(true)
        .append(true)
        .open(log)
        .map_err(SpawnError::Start)?;
    // The host's program is reached by this process' descriptor of a read-only mount of it:
    // whoever gets at `/proc/<pid>/exe` of a process that is made from this one cannot write to
    // it, whatever rights it has.
    let sealed = seal(program);
    let path = match &sealed {
        Ok(file) => PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd())),
        Err(error) => {
            tracing::warn!(%error, "the program cannot be protected against its tasks");
            program.to_owned()
        }
    };
    let mut outer = Command::new(path)
        .arg0(program)
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()
        .map_err(SpawnError::Start)?;
    let report = match outer.stdout.take() {
        Some(stdout) => read_report(stdout),
        None => Err(SpawnError::Timeout),
    };
    let shim = report.and_then(|report| follow(&report));
    // Closing its standard input tells the outer process that it may leave: until
    // then the pid cannot be used again, because the outer process has not reaped it.
    drop(outer.stdin.take());
    if shim.is_err() {
        // It may hang before it reads its standard input.
        let _ = outer.kill();
    }
    outer.wait().map_err(SpawnError::Follow)?;
    shim
}

/// Opens a handle on a shim that an earlier control plane started, by its pid.
///
/// The caller must check over the shim's socket that the pid still is the shim.
pub fn open_pidfd(pid: u32) -> io::Result<OwnedFd> {
    let pid = i32::try_from(pid)
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    let pid = pid.ok_or(io::ErrorKind::InvalidInput)?;
    Ok(rustix::process::pidfd_open(
        pid,
        rustix::process::PidfdFlags::empty(),
    )?)
}

/// Waits until the process behind `pidfd` has ended, at most `timeout`; whether it has.
/// With a timeout of zero it only looks.
pub fn wait_for_end(pidfd: &OwnedFd, timeout: Duration) -> io::Result<bool> {
    wait_readable(pidfd, timeout)
}

/// Sends SIGKILL to the process behind `pidfd`, and with it to everything in its task.
pub fn kill(pidfd: &OwnedFd) -> io::Result<()> {
    match rustix::process::pidfd_send_signal(pidfd, rustix::process::Signal::KILL) {
        Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// The pid, as the caller sees it, of the process that has the pid `inner` in the pid
/// namespace of the shim `shim`, looked for among the processes of `group`.
pub fn host_pid(group: &Group, inner: u32) -> Option<u32> {
    group.processes().ok()?.into_iter().find(|pid| {
        std::fs::read_to_string(format!("/proc/{pid}/status"))
            .is_ok_and(|status| inner_pid(&status) == Some(inner))
    })
}

/// The pid one level below the reader's namespace, from a `/proc/<pid>/status` file.
fn inner_pid(status: &str) -> Option<u32> {
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("NSpid:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Turns the calling process into a shim; called first in the program that [`spawn`]
/// starts. The calling process leaves; this function returns in a child that
/// has network, mount and pid namespaces of its own, its own `/proc`, loopback up,
/// and is a member of the control group `overhead`.
///
/// The network namespace belongs to a new user namespace with the ids `ids`, if such a one is
/// wanted and the host can make it and show it the files in `images`; the shim itself stays root
/// of the host.
///
/// # Errors
/// When a step fails. The error has to be handed to the control plane by
/// exiting with it on standard error.
pub fn enter(overhead: &str, ids: Option<IdRange>, images: &Path) -> Result<Entry, EnterError> {
    sys::remember_title();
    // It fails when the process leads a session already, which is as good.
    let _ = rustix::process::setsid();
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let hierarchy = Hierarchy::discover()?;
    let overhead = Group::new(&hierarchy, overhead)?;
    overhead.create()?;
    overhead.enter(0)?;
    let made = ids.map(|ids| {
        let (namespace, network) = user_namespace::make(ids)?;
        // Before anything belongs to it: root of the host, which containers are without it, made
        // it and has every right over what belongs to it.
        namespace.check_images(images).map_err(io::Error::other)?;
        nix::sched::setns(&network, CloneFlags::CLONE_NEWNET)?;
        Ok::<_, io::Error>(namespace)
    });
    let mut wanted = CloneFlags::CLONE_NEWNS | CloneFlags::CLONE_NEWPID;
    if !matches!(made, Some(Ok(_))) {
        wanted |= CloneFlags::CLONE_NEWNET;
    }
    nix::sched::unshare(wanted).map_err(|error| step("make namespaces", error.into()))?;
    let none: Option<&str> = None;
    nix::mount::mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_SLAVE, none)
        .map_err(|error| step("separate the mounts", error.into()))?;
    let (reader, writer) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)
        .map_err(|error| step("make a pipe", error.into()))?;
    match sys::fork().map_err(|error| step("fork", error))? {
        Fork::Parent(shim) => {
            drop(writer);
            sys::exit_now(report_and_leave(shim.as_raw(), File::from(reader)))
        }
        Fork::Child => {
            drop(reader);
            settle()?;
            Ok(Entry {
                announcement: Announcement {
                    pipe: File::from(writer),
                },
                user_namespace: made,
            })
        }
    }
}

/// What [`enter`] has made.
#[derive(Debug)]
pub struct Entry {
    pub announcement: Announcement,
    /// The task's user namespace, or why there is none although one was wanted.
    pub user_namespace: Option<io::Result<UserNamespace>>,
}

/// What was not possible while becoming a shim.
#[derive(Debug, thiserror::Error)]
pub enum EnterError {
    #[error(transparent)]
    Cgroup(#[from] crate::cgroup::CgroupError),
    #[error("cannot {action}")]
    Step {
        action: &'static str,
        #[source]
        source: io::Error,
    },
}

/// Lets the control plane know that the shim is ready. Dropping it without
/// [`Announcement::ready`] tells that it failed.
#[derive(Debug)]
pub struct Announcement {
    pipe: File,
}

impl Announcement {
    /// The shim accepts connections from now on.
    pub fn ready(mut self) -> io::Result<()> {
        self.pipe.write_all(b"r")
    }
}

/// The child's part of [`enter`].
fn settle() -> Result<(), EnterError> {
    let none: Option<&str> = None;
    let flags = MsFlags::MS_NOSUID | MsFlags::MS_NODEV | MsFlags::MS_NOEXEC;
    nix::mount::mount(Some("proc"), "/proc", Some("proc"), flags, none)
        .map_err(|error| step("mount /proc", error.into()))?;
    sys::loopback_up().map_err(|error| step("bring the loopback interface up", error))?;
    // As Docker: in the task's own network namespace any user may bind low ports
    // and send pings.
    for (key, value) in [
        ("ip_unprivileged_port_start", "0"),
        ("ping_group_range", "0 2147483647"),
    ] {
        std::fs::write(Path::new("/proc/sys/net/ipv4").join(key), value)
            .map_err(|error| step("set the network parameters", error))?;
    }
    let null = File::options()
        .read(true)
        .write(true)
        .open("/dev/null")
        .map_err(|error| step("open /dev/null", error))?;
    for stream in [0, 1] {
        sys::replace_standard_stream(null.as_fd(), stream)
            .map_err(|error| step("replace a standard stream", error))?;
    }
    let _ = rustix::thread::set_name(c"neargate-shim");
    Ok(())
}

/// The outer process: passes the report on, waits until it has been read, leaves.
fn report_and_leave(shim: i32, mut pipe: File) -> i32 {
    let mut ready = [0; 1];
    let is_ready = pipe.read_exact(&mut ready).is_ok();
    let report = if is_ready {
        format!("{shim}\n")
    } else {
        "failed\n".to_owned()
    };
    if io::stdout()
        .write_all(report.as_bytes())
        .and_then(|()| io::stdout().flush())
        .is_err()
    {
        return 1;
    }
    let _ = io::stdin().read(&mut ready);
    i32::from(!is_ready)
}

/// Opens the program in a read-only copy of the mount it is on, which nobody else has.
fn seal(program: &Path) -> io::Result<OwnedFd> {
    let program = fs_err::canonicalize(program)?;
    let mount_of = |path: &Path| {
        let flags = AtFlags::SYMLINK_NOFOLLOW;
        rustix::fs::statx(rustix::fs::CWD, path, flags, StatxFlags::MNT_ID)
            .map(|status| status.stx_mnt_id)
    };
    let own = mount_of(&program)?;
    // From the mount's root on, so that the kernel shows the path that people know.
    let point = program
        .ancestors()
        .skip(1)
        .take_while(|path| mount_of(path).is_ok_and(|mount| mount == own))
        .last()
        .ok_or(io::ErrorKind::InvalidInput)?;
    let flags = OpenTreeFlags::OPEN_TREE_CLONE | OpenTreeFlags::OPEN_TREE_CLOEXEC;
    let tree = rustix::mount::open_tree(rustix::fs::CWD, point, flags)?;
    sys::make_readonly(tree.as_fd())?;
    let inside = program.strip_prefix(point).map_err(io::Error::other)?;
    let flags = OFlags::PATH | OFlags::CLOEXEC;
    Ok(rustix::fs::openat(&tree, inside, flags, Mode::empty())?)
}

fn read_report(stdout: std::process::ChildStdout) -> Result<String, SpawnError> {
    if !wait_readable(&stdout, READY_TIMEOUT).map_err(SpawnError::Follow)? {
        return Err(SpawnError::Timeout);
    }
    // The outer process writes its line at once, and only it holds the other end.
    let mut line = Vec::new();
    let mut reader = io::BufReader::new(stdout.take(MAX_REPORT));
    io::BufRead::read_until(&mut reader, b'\n', &mut line).map_err(SpawnError::Follow)?;
    Ok(String::from_utf8_lossy(&line).trim().to_owned())
}

/// Whether `source` has become readable within `timeout`.
fn wait_readable(source: impl AsFd, timeout: Duration) -> io::Result<bool> {
    let deadline = Instant::now() + timeout;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let left = Timespec::try_from(left).unwrap_or_default();
        let mut poll = [PollFd::new(&source, PollFlags::IN)];
        match rustix::event::poll(&mut poll, Some(&left)) {
            Ok(count) => return Ok(count > 0),
            Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
}

fn follow(report: &str) -> Result<ShimProcess, SpawnError> {
    let pid: u32 = report.parse().map_err(|_| SpawnError::Failed {
        report: if report.is_empty() {
            "it left, see its log".into()
        } else {
            report.into()
        },
    })?;
    let pidfd = open_pidfd(pid).map_err(SpawnError::Follow)?;
    Ok(ShimProcess { pid, pidfd })
}

fn step(action: &'static str, source: io::Error) -> EnterError {
    EnterError::Step { action, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inner_pid_is_the_second_number() {
        #[track_caller]
        fn check(status: &str, expected: Option<u32>) {
            assert_eq!(inner_pid(status), expected);
        }
        check("Name:\tsleep\nNSpid:\t512\t7\t1\nThreads: 1\n", Some(7));
        check("NSpid:\t512\n", None);
        check("", None);
    }

    #[test]
    fn a_report_without_a_pid_is_a_failure() {
        assert!(matches!(follow("failed"), Err(SpawnError::Failed { .. })));
        assert!(matches!(follow(""), Err(SpawnError::Failed { .. })));
    }

    #[test]
    fn a_program_that_reports_nothing_is_a_failure() {
        let result = spawn(Path::new("/bin/true"), &[], Path::new("/dev/null"));
        assert!(
            matches!(result, Err(SpawnError::Failed { .. })),
            "{result:?}"
        );
        let result = spawn(Path::new("/nonexistent"), &[], Path::new("/dev/null"));
        assert!(matches!(result, Err(SpawnError::Start(_))), "{result:?}");
    }
}
