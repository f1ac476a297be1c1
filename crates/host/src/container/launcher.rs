//! The short-lived process that makes one container.
//!
//! A launcher is forked from the shim before it is needed. It moves itself into the
//! container's control group, which costs some ten milliseconds when the kernel has
//! to wait for a grace period, and takes a mount namespace of its own, so that the
//! container's mounts vanish with it. When the shim sends a specification, the
//! launcher mounts the layers, lets `libcontainer` make the container, whose first
//! process becomes a child of the shim, starts it, and reports. The memory that all
//! this touches goes away with the launcher; the shim stays small.

use std::fs::File;
use std::io::{self, Read, Write};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use libcontainer::container::builder::ContainerBuilder;
use libcontainer::notify_socket::{NOTIFY_FILE, NotifySocket};
use libcontainer::syscall::syscall::SyscallType;
use nix::mount::{MntFlags, MsFlags};
use nix::sys::resource::{Resource, getrlimit};
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::executor::{Program, ProgramExecutor};
use super::rootfs;
use super::spec::{ContainerSpec, ResourceLimit, StartError};
use super::{oci, runtime_log, user};
use crate::cgroup::{Group, Version};
use crate::sys::{self, Fork};

/// Largest specification or report.
const MAX_MESSAGE: usize = 16 << 20;
/// Largest error text of a first process.
const MAX_START_ERROR: u64 = 64 << 10;
/// The control groups of version 1 that a container sees of itself: what language
/// runtimes read to learn their limits.
const VISIBLE_V1: [&str; 4] = ["cpu", "cpuacct", "memory", "pids"];
/// The id inside `libcontainer`; each container has a state directory of its own.
const RUNTIME_ID: &str = "c";

/// A forked process that waits for the container it shall make.
#[derive(Debug)]
pub struct Launcher {
    pid: u32,
    socket: UnixStream,
}

/// Where the output of a container goes: the write ends of pipes.
#[derive(Debug)]
pub struct Stdio {
    pub stdout: OwnedFd,
    pub stderr: OwnedFd,
}

/// How a launch ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "result", rename_all = "camelCase")]
pub enum LaunchReport {
    Launched(Launched),
    Failed { error: StartError },
}

/// A container whose program runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Launched {
    /// Pid of its first process in the shim's pid namespace.
    pub pid: u32,
    /// What could not be granted, for people.
    pub warnings: Vec<String>,
}

/// Why a launcher cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LauncherError {
    #[error("cannot start a launcher process")]
    Fork(#[source] io::Error),
    #[error("cannot talk to the launcher process")]
    Socket(#[source] io::Error),
}

#[derive(Debug, Serialize, Deserialize)]
struct Request {
    spec: ContainerSpec,
}

impl Launcher {
    /// Forks a launcher for a container in the control group `group`, which exists.
    /// `bundle` is an empty directory that it may fill; it should be on a tmpfs.
    ///
    /// The calling process must have one thread and reap its children.
    pub fn prepare(group: &Group, bundle: &Path) -> Result<Self, LauncherError> {
        let (socket, inner) = UnixStream::pair().map_err(LauncherError::Socket)?;
        match sys::fork().map_err(LauncherError::Fork)? {
            Fork::Parent(pid) => Ok(Self {
                pid: pid.as_raw().unsigned_abs(),
                socket,
            }),
            Fork::Child => {
                // A panic must not unwind into the code of the shim.
                let run = || serve(inner, group, bundle);
                let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
                sys::exit_now(i32::from(result.is_err()))
            }
        }
    }

    /// Its pid, for the caller to know it when reaping.
    pub fn pid(&self) -> u32 {
        self.pid
    }

    /// Sends the container to make. The report comes later: wait until the descriptor
    /// of this launcher is readable.
    pub fn launch(&mut self, spec: &ContainerSpec, stdio: Stdio) -> Result<(), LauncherError> {
        let message = serde_json::to_vec(&Request { spec: spec.clone() })
            .map_err(|error| LauncherError::Socket(error.into()))?;
        send(
            &self.socket,
            &message,
            &[stdio.stdout.as_fd(), stdio.stderr.as_fd()],
        )
        .map_err(LauncherError::Socket)
    }

    /// Receives the report; a launcher that died without one has failed.
    pub fn report(self) -> LaunchReport {
        let mut socket = &self.socket;
        let report = read_message(&mut socket, Vec::new())
            .and_then(|bytes| serde_json::from_slice(&bytes).map_err(io::Error::from));
        report.unwrap_or_else(|error| LaunchReport::Failed {
            error: runtime("the container runtime ended without a report", &error),
        })
    }
}

impl AsFd for Launcher {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

/// The life of the launcher process.
fn serve(socket: UnixStream, group: &Group, bundle: &Path) {
    let prepared = sys::close_inherited(&[socket.as_raw_fd()])
        .and_then(|()| sys::restore_signal_defaults())
        .and_then(|()| runtime_log::start())
        .map_err(|error| runtime("cannot prepare the launcher", &error))
        .and_then(|()| prepare_process(group, bundle));
    let Ok((message, descriptors)) = receive(&socket) else {
        // The shim has no use for this launcher any more.
        return;
    };
    let report = prepared
        .and_then(|binds| {
            let request: Request = serde_json::from_slice(&message)
                .map_err(|error| runtime("cannot read the specification", &error))?;
            let [stdout, stderr] = <[OwnedFd; 2]>::try_from(descriptors)
                .map_err(|_| runtime("descriptors are missing", &io::Error::other("stdio")))?;
            let is_unified = group.version() == Version::V2;
            Launch {
                spec: request.spec,
                bundle,
                binds,
                is_unified,
            }
            .run(Stdio { stdout, stderr })
        })
        .map_or_else(
            |error| LaunchReport::Failed { error },
            LaunchReport::Launched,
        );
    if let Ok(message) = serde_json::to_vec(&report) {
        // When the shim is gone, the kernel has ended this process as well.
        let _ = send(&socket, &message, &[]);
    }
}

/// All that can be done before the specification is known. Answers the bind mounts by
/// which a container sees its control groups.
fn prepare_process(group: &Group, bundle: &Path) -> Result<Vec<Value>, StartError> {
    let failed = |action: &str| {
        let action = action.to_owned();
        move |error: nix::Error| runtime(&action, &io::Error::from(error))
    };
    group
        .enter(0)
        .map_err(|error| runtime("cannot enter the control group", &error))?;
    nix::sched::unshare(nix::sched::CloneFlags::CLONE_NEWNS)
        .map_err(failed("cannot make a mount namespace"))?;
    let none: Option<&str> = None;
    // What the host mounts later is seen here, and nothing the other way round.
    nix::mount::mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_SLAVE, none)
        .map_err(failed("cannot separate the mounts"))?;
    let mut binds = Vec::new();
    if group.version() == Version::V1 {
        for controller in VISIBLE_V1 {
            let Some(source) = group.directory(controller) else {
                continue;
            };
            let point = bundle.join(format!("v1.{controller}"));
            fs_err::create_dir_all(&point)
                .map_err(|error| runtime("cannot prepare the bundle", &error))?;
            nix::mount::mount(Some(&source), &point, none, MsFlags::MS_BIND, none)
                .map_err(failed("cannot show the control groups"))?;
            let target = format!("/sys/fs/cgroup/{controller}");
            binds.push(oci::bind(&point.to_string_lossy(), &target, true, "bind"));
        }
    }
    // This process is in its control group. Hiding the hierarchies keeps the runtime
    // from looking for them, at some cost, and from killing "the processes of the
    // container", which would be this one, when a container cannot be made.
    match nix::mount::umount2("/sys/fs/cgroup", MntFlags::MNT_DETACH) {
        Ok(()) | Err(nix::Error::EINVAL) => {}
        Err(error) => return Err(failed("cannot hide the control groups")(error)),
    }
    nix::mount::mount(
        Some("none"),
        "/sys/fs/cgroup",
        Some("tmpfs"),
        MsFlags::MS_RDONLY,
        none,
    )
    .map_err(failed("cannot hide the control groups"))?;
    Ok(binds)
}

struct Launch<'a> {
    spec: ContainerSpec,
    bundle: &'a Path,
    binds: Vec<Value>,
    is_unified: bool,
}

impl Launch<'_> {
    fn run(mut self, stdio: Stdio) -> Result<Launched, StartError> {
        if self.spec.args.first().is_none_or(String::is_empty) {
            return Err(StartError::NoCommand);
        }
        let root_path = self.directory("rootfs")?;
        rootfs::mount_overlay(&self.spec.rootfs, &root_path)?;
        let identity = self.prepare_root(&root_path)?;
        for stream in [&stdio.stdout, &stdio.stderr] {
            // A program that gave up root may open /dev/stdout again.
            let (uid, gid) = (
                rustix::fs::Uid::from_raw(identity.uid),
                rustix::fs::Gid::from_raw(identity.gid),
            );
            rustix::fs::fchown(stream, Some(uid), Some(gid))
                .map_err(|error| runtime("cannot pass the output on", &error))?;
        }
        let mut warnings = Vec::new();
        let limits = grantable_limits(&self.spec.limits, &mut warnings)?;
        let binds = self.write_files()?;
        let configuration = oci::configuration(
            &self.spec,
            &root_path.to_string_lossy(),
            &identity,
            &limits,
            binds,
            self.is_unified,
        )?;
        fs_err::write(self.bundle.join("config.json"), configuration.to_string())
            .map_err(|error| runtime("cannot write the configuration", &error))?;
        let pid = self.create_and_start(identity.home, stdio)?;
        Ok(Launched { pid, warnings })
    }

    /// Who the program runs as, and its working directory, inside the root.
    fn prepare_root(&self, root: &Path) -> Result<user::Identity, StartError> {
        let failed = |error: io::Error| runtime("cannot read the image", &error);
        let root = rootfs::open_root(root).map_err(failed)?;
        let passwd = rootfs::read_accounts(root.as_fd(), "etc/passwd").map_err(failed)?;
        let group = rootfs::read_accounts(root.as_fd(), "etc/group").map_err(failed)?;
        let identity = user::resolve(&self.spec.user, &passwd, &group)?;
        rootfs::make_directory(root.as_fd(), &self.spec.cwd)?;
        Ok(identity)
    }

    fn write_files(&mut self) -> Result<Vec<Value>, StartError> {
        let mut binds = std::mem::take(&mut self.binds);
        for (index, file) in self.spec.files.iter().enumerate() {
            let path = self.bundle.join(format!("file{index}"));
            let written = fs_err::write(&path, &file.content).and_then(|()| {
                let mode = std::os::unix::fs::PermissionsExt::from_mode(0o644);
                fs_err::set_permissions(&path, mode)
            });
            written.map_err(|error| runtime("cannot write a file of the container", &error))?;
            binds.push(oci::bind(
                &path.to_string_lossy(),
                &file.target,
                false,
                "bind",
            ));
        }
        Ok(binds)
    }

    fn create_and_start(&self, home: String, stdio: Stdio) -> Result<u32, StartError> {
        let (reader, writer) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)
            .map_err(|error| runtime("cannot make a pipe", &error))?;
        let program = Program {
            args: self.spec.args.clone(),
            env: self.spec.env.clone(),
            home,
            init: self.spec.init,
            report: File::from(writer),
        };
        let state = self.directory("oci")?;
        let null =
            File::open("/dev/null").map_err(|error| runtime("cannot open /dev/null", &error))?;
        let built = ContainerBuilder::new(RUNTIME_ID.to_owned(), SyscallType::default())
            .with_root_path(&state)
            .map(|builder| {
                builder
                    .with_executor(ProgramExecutor::new(program))
                    .with_stdin(OwnedFd::from(null))
                    .with_stdout(stdio.stdout)
                    .with_stderr(stdio.stderr)
                    .as_init(self.bundle)
                    .with_systemd(false)
                    .as_sibling(true)
                    .with_detach(true)
            })
            // The builder, and with it this process' copy of the report, is gone after this.
            .and_then(libcontainer::container::init_builder::InitContainerBuilder::build);
        let container = match built {
            Ok(container) => container,
            Err(error) => {
                return Err(read_start_error(reader)
                    .unwrap_or_else(|| runtime("cannot make the container", &error)));
            }
        };
        let pid = container
            .pid()
            .and_then(|pid| u32::try_from(pid.as_raw()).ok());
        let pid = pid.ok_or_else(|| runtime("the container", &io::Error::other("has no pid")))?;
        NotifySocket::new(state.join(RUNTIME_ID).join(NOTIFY_FILE))
            .notify_container_start()
            .map_err(|error| runtime("cannot start the container", &error))?;
        match read_start_error(reader) {
            None => Ok(pid),
            Some(error) => Err(error),
        }
    }

    fn directory(&self, name: &str) -> Result<PathBuf, StartError> {
        let path = self.bundle.join(name);
        fs_err::create_dir_all(&path)
            .map_err(|error| runtime("cannot prepare the bundle", &error))?;
        Ok(path)
    }
}

/// Waits until the program runs; the error that its first process left when it does not.
fn read_start_error(reader: OwnedFd) -> Option<StartError> {
    let mut bytes = Vec::new();
    let read = File::from(reader)
        .take(MAX_START_ERROR)
        .read_to_end(&mut bytes);
    match read {
        Ok(0) => None,
        Ok(_) => serde_json::from_slice(&bytes).ok(),
        Err(error) => Some(runtime("cannot follow the container", &error)),
    }
}

/// The limits as the runtime names them, cut to what this process may grant.
pub(super) fn grantable_limits(
    wanted: &[ResourceLimit],
    warnings: &mut Vec<String>,
) -> Result<Vec<(String, u64, u64)>, StartError> {
    let may_raise = rustix::thread::capabilities(None).is_ok_and(|sets| {
        sets.effective
            .contains(rustix::thread::CapabilitySet::SYS_RESOURCE)
    });
    let mut limits = Vec::with_capacity(wanted.len());
    for one in wanted {
        let resource = resource(&one.name).ok_or_else(|| StartError::UnknownLimit {
            name: one.name.clone(),
        })?;
        let (_, current) =
            getrlimit(resource).map_err(|error| runtime("cannot read a resource limit", &error))?;
        let mut most = if may_raise { u64::MAX } else { current };
        if resource == Resource::RLIMIT_NOFILE {
            let text = std::fs::read_to_string("/proc/sys/fs/nr_open").unwrap_or_default();
            most = most.min(text.trim().parse().unwrap_or(u64::MAX));
        }
        let (hard, soft) = (one.hard.min(most), one.soft.min(one.hard).min(most));
        if hard < one.hard || soft < one.soft.min(one.hard) {
            warnings.push(format!(
                "ulimit {} is {soft}:{hard} instead of {}:{}: the host does not grant more",
                one.name, one.soft, one.hard
            ));
        }
        limits.push((format!("RLIMIT_{}", one.name.to_uppercase()), soft, hard));
    }
    Ok(limits)
}

/// The kernel's resource for ECS's name of it.
pub(super) fn resource(name: &str) -> Option<Resource> {
    Some(match name {
        "core" => Resource::RLIMIT_CORE,
        "cpu" => Resource::RLIMIT_CPU,
        "data" => Resource::RLIMIT_DATA,
        "fsize" => Resource::RLIMIT_FSIZE,
        "locks" => Resource::RLIMIT_LOCKS,
        "memlock" => Resource::RLIMIT_MEMLOCK,
        "msgqueue" => Resource::RLIMIT_MSGQUEUE,
        "nice" => Resource::RLIMIT_NICE,
        "nofile" => Resource::RLIMIT_NOFILE,
        "nproc" => Resource::RLIMIT_NPROC,
        "rss" => Resource::RLIMIT_RSS,
        "rtprio" => Resource::RLIMIT_RTPRIO,
        "rttime" => Resource::RLIMIT_RTTIME,
        "sigpending" => Resource::RLIMIT_SIGPENDING,
        "stack" => Resource::RLIMIT_STACK,
        _ => return None,
    })
}

/// Sends the length and the message, the descriptors with the first byte.
fn send(mut socket: &UnixStream, message: &[u8], descriptors: &[BorrowedFd<'_>]) -> io::Result<()> {
    let length = u32::try_from(message.len())
        .map_err(io::Error::other)?
        .to_be_bytes();
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(2))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !descriptors.is_empty() {
        ancillary.push(SendAncillaryMessage::ScmRights(descriptors));
    }
    let first = [io::IoSlice::new(&length)];
    let sent = rustix::net::sendmsg(socket, &first, &mut ancillary, SendFlags::NOSIGNAL)?;
    socket.write_all(length.get(sent..).unwrap_or_default())?;
    socket.write_all(message)
}

fn receive(socket: &UnixStream) -> io::Result<(Vec<u8>, Vec<OwnedFd>)> {
    let mut length = [0; 4];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(2))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let received = rustix::net::recvmsg(
        socket,
        &mut [io::IoSliceMut::new(&mut length)],
        &mut ancillary,
        RecvFlags::CMSG_CLOEXEC,
    )?;
    let mut descriptors = Vec::new();
    for message in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(rights) = message {
            descriptors.extend(rights);
        }
    }
    let begun = length.get(..received.bytes).unwrap_or_default().to_vec();
    let mut socket = socket;
    Ok((read_message(&mut socket, begun)?, descriptors))
}

/// Reads the rest of a message of whose length `begun` has been read.
fn read_message(socket: &mut impl Read, mut begun: Vec<u8>) -> io::Result<Vec<u8>> {
    if begun.len() < 4 {
        let missing = 4 - begun.len();
        let mut rest = [0; 4];
        let rest = rest.get_mut(..missing).unwrap_or_default();
        socket.read_exact(rest)?;
        begun.extend_from_slice(rest);
    }
    let length = begun
        .iter()
        .fold(0_usize, |length, byte| length << 8 | usize::from(*byte));
    if length > MAX_MESSAGE {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut message = vec![0; length];
    socket.read_exact(&mut message)?;
    Ok(message)
}

/// An error of the runtime with all its causes.
pub(super) fn runtime(action: &str, error: &dyn std::error::Error) -> StartError {
    let mut reason = format!("{action}: {error}");
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        if !reason.ends_with(&text) {
            reason.push_str(": ");
            reason.push_str(&text);
        }
        cause = error.source();
    }
    StartError::Runtime { reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_cut_to_what_the_host_grants() {
        let wanted = |name: &str, soft, hard| ResourceLimit {
            name: name.into(),
            soft,
            hard,
        };
        let mut warnings = Vec::new();
        let limits = grantable_limits(&[wanted("core", 0, 0)], &mut warnings).unwrap();
        assert_eq!(limits, [("RLIMIT_CORE".to_owned(), 0, 0)]);
        assert!(warnings.is_empty());
        let huge = u64::MAX - 1;
        let limits = grantable_limits(&[wanted("nofile", 1024, huge)], &mut warnings).unwrap();
        assert!(limits[0].2 < huge && limits[0].1 == 1024);
        assert_eq!(warnings.len(), 1);
        assert!(grantable_limits(&[wanted("x", 1, 1)], &mut warnings).is_err());
    }

    #[test]
    fn messages_carry_descriptors_and_keep_their_bounds() {
        let (here, there) = UnixStream::pair().unwrap();
        let null = File::open("/dev/null").unwrap();
        send(&here, b"hello", &[null.as_fd(), null.as_fd()]).unwrap();
        let (message, descriptors) = receive(&there).unwrap();
        assert_eq!(
            (message.as_slice(), descriptors.len()),
            (b"hello".as_slice(), 2)
        );
        let mut huge: &[u8] = &[0xff, 0xff, 0xff, 0xff, 0];
        assert!(read_message(&mut huge, Vec::new()).is_err());
        let mut torn: &[u8] = &[0, 0, 0, 9, 1];
        assert!(read_message(&mut torn, Vec::new()).is_err());
        drop(here);
        assert!(receive(&there).is_err());
    }
}
