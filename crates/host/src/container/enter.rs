//! A further process in a container that runs: a health check, or a session of ECS Exec.
//!
//! ```text
//! shim ── enter() ──> helper: joins the group and the namespaces, gives up its rights
//!   │                   └── clones ──> the process: child of the shim, confined from its birth
//!   └── Entering::progress() <── its pid, its terminal, or why it does not run
//! ```
//!
//! The helper is not in the container's pid namespace, so that nothing inside can see it or
//! reach it, and what is in that namespace never had a right that the container does not have.
//! How long a process may run, and what becomes of its output, is the caller's.

use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::path::Path;

use nix::sched::CloneFlags;
use rustix::fs::{Mode, OFlags, ResolveFlags};
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketFlags, SocketType,
};
use rustix::pty::OpenptFlags;
use rustix::termios::Winsize;
use rustix::thread::CapabilitySet;
use serde::{Deserialize, Serialize};

use super::confine::{capability_set, confine};
use super::executor::Program;
use super::launcher::runtime;
use super::limits::grantable_limits;
use super::spec::{ContainerSpec, ResourceLimit, StartError};
use super::user::Identity;
use super::{rootfs, user};
use crate::cgroup::Group;
use crate::sys::{self, Fork, SingleThread};

/// Largest message of a helper. An error names one command, whose length the kernel bounds.
const MAX_MESSAGE: usize = 160 << 10;
/// Exit code of a process that could not execute its program; the reason is in its report.
const NOT_EXECUTED: i32 = 127;
/// What the file system of pseudo terminals answers to `fstatfs`.
const DEVPTS_MAGIC: u64 = 0x1cd1;
/// The namespaces of a container, by their names in `/proc/<pid>/ns`.
const NAMESPACES: [(&str, CloneFlags); 7] = [
    ("user", CloneFlags::CLONE_NEWUSER),
    ("mnt", CloneFlags::CLONE_NEWNS),
    ("pid", CloneFlags::CLONE_NEWPID),
    ("net", CloneFlags::CLONE_NEWNET),
    ("ipc", CloneFlags::CLONE_NEWIPC),
    ("uts", CloneFlags::CLONE_NEWUTS),
    ("cgroup", CloneFlags::CLONE_NEWCGROUP),
];

/// What to run in a container.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EnterSpec {
    /// Program and arguments; the program is looked for in the `PATH` of `env`, inside.
    pub args: Vec<String>,
    /// `NAME=value`; of several with one name the last counts.
    pub env: Vec<String>,
    /// Working directory inside, which must exist. Empty means `/`.
    pub cwd: String,
    /// `user[:group]` as names or numbers, by the files inside; empty means root.
    pub user: String,
    /// As in the container's own specification.
    pub add_capabilities: Vec<String>,
    pub drop_capabilities: Vec<String>,
    pub limits: Vec<ResourceLimit>,
}

/// Standard streams of the process.
#[derive(Debug)]
pub enum EnterStdio {
    /// Standard input is empty when not given.
    Pipes {
        stdin: Option<OwnedFd>,
        stdout: OwnedFd,
        stderr: OwnedFd,
    },
    /// A terminal of the container's own, of this size in characters.
    Terminal { rows: u16, columns: u16 },
}

/// A process whose program runs.
#[derive(Debug)]
pub struct Entered {
    /// Its pid in the caller's pid namespace, whose child it is.
    pub pid: u32,
    /// The controlling side of its terminal, when it has one.
    pub terminal: Option<OwnedFd>,
}

/// A process that is on its way into a container. Readable whenever there is something
/// for [`Entering::progress`].
#[derive(Debug)]
pub struct Entering {
    helper: u32,
    socket: OwnedFd,
    entered: Option<Entered>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Message {
    Entered { pid: u32 },
    Failed(StartError),
}

impl EnterSpec {
    /// What runs `args` just as the container's own program is run.
    pub fn like(container: &ContainerSpec, args: Vec<String>) -> Self {
        Self {
            args,
            env: container.env.clone(),
            cwd: container.cwd.clone(),
            user: container.user.clone(),
            add_capabilities: container.add_capabilities.clone(),
            drop_capabilities: container.drop_capabilities.clone(),
            limits: container.limits.clone(),
        }
    }
}

/// Starts a process in the container whose first process is `first`, a child of the caller
/// that has not been reaped. It becomes a member of the control group `group`, which exists,
/// and which the caller kills when it gives up or [`Entering::progress`] answers an error.
///
/// The caller must have one thread and reap its children: the helper and the process.
/// It returns at once; entering a control group may take some ten milliseconds.
///
/// # Errors
/// When nothing has been started.
pub fn enter(
    first: u32,
    group: &Group,
    spec: &EnterSpec,
    stdio: EnterStdio,
) -> Result<Entering, StartError> {
    if spec.args.first().is_none_or(String::is_empty) {
        return Err(StartError::NoCommand);
    }
    let failed = |error: io::Error| runtime("cannot enter the container", &error);
    let capabilities = capability_set(&spec.add_capabilities, &spec.drop_capabilities)?;
    let pidfd = crate::shim_process::open_pidfd(first).map_err(failed)?;
    let namespaces = foreign_namespaces(first).map_err(failed)?;
    let read_map = |kind: &str| fs_err::read_to_string(format!("/proc/{first}/{kind}"));
    let owner_maps = [
        read_map("uid_map").map_err(failed)?,
        read_map("gid_map").map_err(failed)?,
    ];
    let alone = SingleThread::check().map_err(failed)?;
    let (outer, inner) = rustix::net::socketpair(
        AddressFamily::UNIX,
        SocketType::SEQPACKET,
        SocketFlags::CLOEXEC,
        None,
    )
    .map_err(|error| failed(error.into()))?;
    match sys::fork().map_err(failed)? {
        Fork::Parent(helper) => Ok(Entering {
            helper: helper.as_raw().unsigned_abs(),
            socket: outer,
            entered: None,
        }),
        Fork::Child => {
            let helper = Helper {
                group,
                spec,
                capabilities,
                pidfd,
                namespaces,
                owner_maps,
                socket: inner,
                alone,
            };
            // A panic must not unwind into the code of the shim.
            let run = || helper.run(stdio);
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
            sys::exit_now(i32::from(result.is_err()))
        }
    }
}

impl Entering {
    /// Pid of the helper, for the caller to know it when reaping.
    pub fn helper(&self) -> u32 {
        self.helper
    }

    /// Takes what has arrived, without waiting. `None` while the program does not run yet.
    pub fn progress(&mut self) -> Option<Result<Entered, StartError>> {
        let mut buffer = vec![0; MAX_MESSAGE];
        loop {
            let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
            let mut ancillary = RecvAncillaryBuffer::new(&mut space);
            let received = rustix::net::recvmsg(
                &self.socket,
                &mut [IoSliceMut::new(&mut buffer)],
                &mut ancillary,
                RecvFlags::CMSG_CLOEXEC | RecvFlags::DONTWAIT,
            );
            let length = match received {
                Ok(received) => received.bytes,
                Err(rustix::io::Errno::AGAIN) => return None,
                Err(rustix::io::Errno::INTR) => continue,
                Err(error) => return Some(Err(runtime("cannot follow the process", &error))),
            };
            let rights = ancillary.drain().find_map(|message| match message {
                RecvAncillaryMessage::ScmRights(mut rights) => rights.next(),
                _ => None,
            });
            if length == 0 {
                // Closed by the execution of the program.
                return Some(self.entered.take().ok_or_else(|| StartError::Runtime {
                    reason: "the process ended before its program ran".into(),
                }));
            }
            match serde_json::from_slice(buffer.get(..length).unwrap_or_default()) {
                Ok(Message::Entered { pid }) => {
                    self.entered = Some(Entered {
                        pid,
                        terminal: rights,
                    });
                }
                Ok(Message::Failed(error)) => return Some(Err(error)),
                Err(error) => return Some(Err(runtime("cannot read a report", &error))),
            }
        }
    }
}

impl AsFd for Entering {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

/// The forked process that makes the entry.
struct Helper<'a> {
    group: &'a Group,
    spec: &'a EnterSpec,
    capabilities: CapabilitySet,
    pidfd: OwnedFd,
    namespaces: CloneFlags,
    /// How ids inside are those of the host: users, and groups.
    owner_maps: [String; 2],
    socket: OwnedFd,
    alone: SingleThread,
}

impl Helper<'_> {
    fn run(self, stdio: EnterStdio) {
        let (identity, terminal) = match self.prepare(stdio) {
            Ok(prepared) => prepared,
            Err(error) => return self.tell(&Message::Failed(error), None),
        };
        match sys::fork_sibling(self.alone) {
            Ok(Fork::Parent(pid)) => {
                let pid = pid.as_raw().unsigned_abs();
                self.tell(&Message::Entered { pid }, terminal.as_ref());
            }
            Ok(Fork::Child) => {
                let has_terminal = terminal.is_some();
                drop(terminal);
                self.become_program(identity.home, has_terminal);
            }
            Err(error) => self.tell(
                &Message::Failed(runtime("cannot start the process", &error)),
                None,
            ),
        }
    }

    /// Everything up to the birth of the process. Answers who it is and the controlling side
    /// of its terminal.
    fn prepare(&self, stdio: EnterStdio) -> Result<(Identity, Option<OwnedFd>), StartError> {
        let failed = |action: &'static str| move |error: io::Error| runtime(action, &error);
        // Memory of the shim, of which this is a copy, is nobody's business.
        rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)
            .map_err(|error| failed("cannot hide the process")(error.into()))?;
        let mut keep = vec![self.socket.as_raw_fd(), self.pidfd.as_raw_fd()];
        keep.extend(stdio.descriptors());
        sys::close_inherited(&keep).map_err(failed("cannot close what is not meant for it"))?;
        self.group
            .enter(0)
            .map_err(|error| runtime("cannot enter the control group", &error))?;
        self.limit()?;
        let null = File::options().read(true).write(true).open("/dev/null");
        let null = null.map_err(failed("cannot open /dev/null"))?;
        // The root and the working directory become those of the mount namespace, which are
        // the container's.
        let enter = |namespaces: CloneFlags| {
            nix::sched::setns(&self.pidfd, namespaces)
                .map_err(|error| failed("cannot enter the namespaces")(error.into()))
        };
        let user = CloneFlags::CLONE_NEWUSER;
        if !(self.namespaces - user).is_empty() {
            enter(self.namespaces - user)?;
        }
        let identity = self.identity()?;
        enter_directory(&self.spec.cwd)?;
        rustix::process::umask(Mode::from_raw_mode(0o022));
        match stdio {
            EnterStdio::Pipes {
                stdin,
                stdout,
                stderr,
            } => {
                for stream in [&stdout, &stderr] {
                    // A program that is not root may open /dev/stdout again.
                    self.give_to(stream, &identity)?;
                }
                let stdin = stdin.unwrap_or_else(|| null.into());
                set_streams([stdin.as_fd(), stdout.as_fd(), stderr.as_fd()])?;
                if self.namespaces.contains(user) {
                    enter(user)?;
                }
                confine(&identity, self.capabilities)?;
                Ok((identity, None))
            }
            EnterStdio::Terminal { rows, columns } => {
                if self.namespaces.contains(user) {
                    enter(user)?;
                }
                confine(&identity, self.capabilities)?;
                // Opened by the user whose terminal it is to be.
                let (control, terminal) =
                    open_terminal(rows, columns).map_err(failed("cannot open a terminal"))?;
                set_streams([terminal.as_fd(); 3])?;
                Ok((identity, Some(control)))
            }
        }
    }

    fn limit(&self) -> Result<(), StartError> {
        // What could not be granted was said when the container started.
        let limits = grantable_limits(&self.spec.limits, &mut Vec::new())?;
        for (resource, soft, hard) in limits {
            nix::sys::resource::setrlimit(resource, soft, hard)
                .map_err(|error| runtime("cannot limit the process", &error))?;
        }
        Ok(())
    }

    fn identity(&self) -> Result<Identity, StartError> {
        let failed = |error: io::Error| runtime("cannot read the accounts", &error);
        let root = rootfs::open_root(Path::new("/")).map_err(failed)?;
        let passwd = rootfs::read_accounts(root.as_fd(), "etc/passwd").map_err(failed)?;
        let group = rootfs::read_accounts(root.as_fd(), "etc/group").map_err(failed)?;
        user::resolve(&self.spec.user, &passwd, &group)
    }

    /// Makes the user the owner of a stream, still with the rights of the host's root.
    fn give_to(&self, stream: &OwnedFd, identity: &Identity) -> Result<(), StartError> {
        let [uids, gids] = &self.owner_maps;
        let host = |map: &str, id: u32| host_id(map, id).ok_or(StartError::IdNotMapped { id });
        let uid = rustix::fs::Uid::from_raw(host(uids, identity.uid)?);
        let gid = rustix::fs::Gid::from_raw(host(gids, identity.gid)?);
        rustix::fs::fchown(stream, Some(uid), Some(gid))
            .map_err(|error| runtime("cannot pass the output on", &error))
    }

    /// The life of the process itself, until it is the program.
    fn become_program(self, home: String, has_terminal: bool) -> ! {
        let program = Program {
            args: self.spec.args.clone(),
            env: self.spec.env.clone(),
            home,
            init: false,
            report: File::from(self.socket),
            terminal: None,
        };
        let session = || {
            rustix::process::setsid()?;
            if has_terminal {
                rustix::process::ioctl_tiocsctty(io::stdin())?;
            }
            Ok::<_, rustix::io::Errno>(())
        };
        let error = match session() {
            Ok(()) => program
                .find()
                .map_or_else(|error| error, |path| program.execute(&path)),
            Err(error) => runtime("cannot begin a session", &error),
        };
        program.fail(error);
        sys::exit_now(NOT_EXECUTED)
    }

    fn tell(&self, message: &Message, descriptor: Option<&OwnedFd>) {
        let Ok(bytes) = serde_json::to_vec(message) else {
            return;
        };
        let descriptor = descriptor.map(AsFd::as_fd);
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
        let mut ancillary = SendAncillaryBuffer::new(&mut space);
        if let Some(descriptor) = &descriptor {
            ancillary.push(SendAncillaryMessage::ScmRights(std::slice::from_ref(
                descriptor,
            )));
        }
        // When the shim is gone, the kernel has ended this process as well.
        let _ = rustix::net::sendmsg(
            &self.socket,
            &[IoSlice::new(&bytes)],
            &mut ancillary,
            SendFlags::NOSIGNAL,
        );
    }
}

impl EnterStdio {
    fn descriptors(&self) -> Vec<RawFd> {
        match self {
            Self::Pipes {
                stdin,
                stdout,
                stderr,
            } => stdin
                .iter()
                .chain([stdout, stderr])
                .map(AsRawFd::as_raw_fd)
                .collect(),
            Self::Terminal { .. } => Vec::new(),
        }
    }
}

/// Changes to the working directory of the program, and makes sure that it is one inside.
fn enter_directory(path: &str) -> Result<(), StartError> {
    let path = if path.is_empty() { "/" } else { path };
    let failed = |error: rustix::io::Errno| StartError::WorkingDirectory {
        path: path.to_owned(),
        reason: error.to_string(),
    };
    rustix::process::chdir(path).map_err(failed)?;
    let current = rustix::process::getcwd(Vec::new()).map_err(failed)?;
    if current.as_bytes().starts_with(b"/") {
        return Ok(());
    }
    // The kernel marks a directory outside of the root.
    Err(failed(rustix::io::Errno::ACCESS))
}

/// A new pseudo terminal of the file system at `/dev/pts`: both of its sides. What the
/// container has put in place of that file system is not opened.
fn open_terminal(rows: u16, columns: u16) -> io::Result<(OwnedFd, OwnedFd)> {
    let directory = rustix::fs::openat2(
        rootfs::open_root(Path::new("/"))?,
        "dev/pts",
        OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC,
        Mode::empty(),
        ResolveFlags::IN_ROOT | ResolveFlags::NO_SYMLINKS,
    )?;
    if u64::try_from(rustix::fs::fstatfs(&directory)?.f_type).ok() != Some(DEVPTS_MAGIC) {
        return Err(io::Error::other("/dev/pts has no terminals"));
    }
    let control = rustix::fs::openat2(
        &directory,
        "ptmx",
        OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC,
        Mode::empty(),
        ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_XDEV,
    )?;
    rustix::pty::unlockpt(&control)?;
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC;
    let terminal = rustix::pty::ioctl_tiocgptpeer(&control, flags)?;
    rustix::termios::tcsetwinsize(
        &control,
        Winsize {
            ws_row: rows,
            ws_col: columns,
            ws_xpixel: 0,
            ws_ypixel: 0,
        },
    )?;
    Ok((control, terminal))
}

fn set_streams(streams: [BorrowedFd<'_>; 3]) -> Result<(), StartError> {
    for (number, stream) in (0..).zip(streams) {
        sys::replace_standard_stream(stream, number)
            .map_err(|error| runtime("cannot set the standard streams", &error))?;
    }
    Ok(())
}

/// The id on the host for an id inside, by a map of the kernel (`uid_map`, `gid_map`).
fn host_id(map: &str, inner: u32) -> Option<u32> {
    map.lines().find_map(|line| {
        let mut numbers = line.split_ascii_whitespace().map(str::parse::<u32>);
        let (first, outer) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        let count = numbers.next()?.ok()?;
        let offset = inner.checked_sub(first).filter(|offset| *offset < count)?;
        outer.checked_add(offset)
    })
}

/// The namespaces of process `pid` that are not the caller's.
fn foreign_namespaces(pid: u32) -> io::Result<CloneFlags> {
    let mut foreign = CloneFlags::empty();
    for (name, flag) in NAMESPACES {
        let theirs = fs_err::read_link(format!("/proc/{pid}/ns/{name}"))?;
        if theirs != fs_err::read_link(format!("/proc/self/ns/{name}"))? {
            foreign |= flag;
        }
    }
    Ok(foreign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_mapped_as_the_kernel_does() {
        #[track_caller]
        fn check(map: &str, inner: u32, expected: Option<u32>) {
            assert_eq!(host_id(map, inner), expected);
        }
        let whole = "         0          0 4294967295\n";
        let task = "         0 1879048192      65536\n";
        check(whole, 70_000, Some(70_000));
        check(task, 33, Some(1_879_048_225));
        check(task, 65_536, None);
        check("5 10 1\n7 20 2\n", 8, Some(21));
        check("5 10 1\n7 20 2\n", 6, None);
        check("", 0, None);
        check("0 4294967295 9", 1, None);
    }

    #[test]
    fn messages_are_told_apart() {
        #[track_caller]
        fn check(message: &Message, expected: &str) {
            let text = serde_json::to_string(message).unwrap();
            assert_eq!(text, expected);
            let back: Message = serde_json::from_str(&text).unwrap();
            assert_eq!(format!("{back:?}"), format!("{message:?}"));
        }
        check(&Message::Entered { pid: 7 }, r#"{"pid":7}"#);
        check(
            &Message::Failed(StartError::NoCommand),
            r#"{"kind":"noCommand"}"#,
        );
    }

    #[test]
    fn nothing_is_started_without_a_command_or_a_container() {
        let hierarchy = crate::cgroup::Hierarchy::default();
        let group = Group::new(&hierarchy, "/x").unwrap();
        let stdio = || EnterStdio::Terminal {
            rows: 1,
            columns: 1,
        };
        let error = enter(1, &group, &EnterSpec::default(), stdio()).unwrap_err();
        assert_eq!(error, StartError::NoCommand);
        let spec = EnterSpec {
            args: vec!["x".into()],
            ..EnterSpec::default()
        };
        let error = enter(u32::MAX, &group, &spec, stdio()).unwrap_err();
        assert!(matches!(error, StartError::Runtime { .. }), "{error:?}");
    }

    #[test]
    fn only_other_namespaces_are_entered() {
        let none = foreign_namespaces(std::process::id()).unwrap();
        assert_eq!(none, CloneFlags::empty());
    }
}
