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
use std::io::{self, Read};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};

use libcontainer::container::builder::ContainerBuilder;
use libcontainer::notify_socket::{NOTIFY_FILE, NotifySocket};
use libcontainer::syscall::syscall::SyscallType;
use nix::mount::MsFlags;
use nix::sys::resource::Resource;
use nix::unistd::Uid;
use rustix::thread::CapabilitySet;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::confine::capability_set;
use super::executor::{Program, ProgramExecutor, Rights};
use super::limits::grantable_limits;
use super::spec::{ContainerSpec, StartError};
use super::staging::{self, Staging};
use super::wire::{read_message, receive, send};
use super::{oci, rootfs, runtime_log, sysctl, user, volume};
use crate::cgroup::{Group, Version};
use crate::shim_process::UserNamespace;
use crate::sys::{self, Fork};

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
    /// Nothing is read when not given.
    pub stdin: Option<OwnedFd>,
    pub stdout: OwnedFd,
    pub stderr: OwnedFd,
    /// Where the container's first process sends its terminal, see `terminal::receive`; it
    /// then takes the place of the other three.
    pub terminal: Option<OwnedFd>,
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

/// Where a launcher's container will be.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// Its control group, which exists.
    pub group: &'a Group,
    /// An empty directory that the launcher may fill; it should be on a tmpfs.
    pub bundle: &'a Path,
    /// The directory of the host that has all image layers.
    pub images: &'a Path,
    /// The task's user namespace; without one, root inside is the host's root.
    pub user_namespace: Option<&'a UserNamespace>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Request {
    spec: ContainerSpec,
    /// Which descriptors follow those of standard output and errors.
    has_stdin: bool,
    has_terminal: bool,
}

impl Launcher {
    /// Forks a launcher.
    ///
    /// The calling process must have one thread and reap its children.
    pub fn prepare(surroundings: &Surroundings<'_>) -> Result<Self, LauncherError> {
        let (socket, inner) = UnixStream::pair().map_err(LauncherError::Socket)?;
        match sys::fork().map_err(LauncherError::Fork)? {
            Fork::Parent(pid) => Ok(Self {
                pid: pid.as_raw().unsigned_abs(),
                socket,
            }),
            Fork::Child => {
                // A panic must not unwind into the code of the shim.
                let run = || serve(inner, surroundings);
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
    ///
    /// The container joins `pids`, if given, instead of having a pid namespace of its own.
    pub fn launch(
        &mut self,
        spec: &ContainerSpec,
        stdio: Stdio,
        pids: Option<BorrowedFd<'_>>,
    ) -> Result<(), LauncherError> {
        let request = Request {
            spec: spec.clone(),
            has_stdin: stdio.stdin.is_some(),
            has_terminal: stdio.terminal.is_some(),
        };
        let message =
            serde_json::to_vec(&request).map_err(|error| LauncherError::Socket(error.into()))?;
        let mut descriptors = vec![stdio.stdout.as_fd(), stdio.stderr.as_fd()];
        let further = [&stdio.stdin, &stdio.terminal];
        descriptors.extend(further.into_iter().flatten().map(AsFd::as_fd));
        descriptors.extend(pids);
        send(&self.socket, &message, &descriptors).map_err(LauncherError::Socket)
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
fn serve(socket: UnixStream, surroundings: &Surroundings<'_>) {
    let mut keep = vec![socket.as_raw_fd()];
    keep.extend(
        surroundings
            .user_namespace
            .map(|namespace| namespace.as_fd().as_raw_fd()),
    );
    let prepared = sys::close_inherited(&keep)
        .and_then(|()| sys::restore_signal_defaults())
        .and_then(|()| runtime_log::start())
        .map_err(|error| runtime("cannot prepare the launcher", &error))
        .and_then(|()| prepare_process(surroundings));
    let Ok((message, descriptors)) = receive(&socket) else {
        // The shim has no use for this launcher any more.
        return;
    };
    let report = prepared
        .and_then(|(staging, binds)| {
            let request: Request = serde_json::from_slice(&message)
                .map_err(|error| runtime("cannot read the specification", &error))?;
            let mut descriptors = descriptors.into_iter();
            let stdio = Stdio::from_descriptors(&request, &mut descriptors)
                .ok_or_else(|| runtime("descriptors are missing", &io::Error::other("stdio")))?;
            Launch {
                spec: request.spec,
                surroundings,
                staging,
                binds,
                pids: descriptors.next(),
            }
            .run(stdio)
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

/// All that can be done before the specification is known. Answers also the bind mounts by
/// which a container sees its control groups.
fn prepare_process<'a>(
    surroundings: &Surroundings<'a>,
) -> Result<(Staging<'a>, Vec<Value>), StartError> {
    let failed = |action: &'static str| move |error: nix::Error| runtime(action, &error);
    let group = surroundings.group;
    group
        .enter(0)
        .map_err(|error| runtime("cannot enter the control group", &error))?;
    sys::join_new_session_keyring().map_err(|error| runtime("cannot make a keyring", &error))?;
    nix::sched::unshare(nix::sched::CloneFlags::CLONE_NEWNS)
        .map_err(failed("cannot make a mount namespace"))?;
    let none: Option<&str> = None;
    // What the host mounts later is seen here, and nothing the other way round.
    nix::mount::mount(none, "/", none, MsFlags::MS_REC | MsFlags::MS_SLAVE, none)
        .map_err(failed("cannot separate the mounts"))?;
    let shown = |error: io::Error| runtime("cannot show the control groups", &error);
    let mut groups = Vec::new();
    if group.version() == Version::V1 {
        for controller in VISIBLE_V1 {
            if let Some(directory) = group.directory(controller) {
                let tree = staging::open_tree(&directory, false).map_err(shown)?;
                groups.push((controller, tree));
            }
        }
    }
    // This process is in its control group. That the hierarchies are hidden from now on keeps
    // the runtime from looking for them, at some cost, and from killing "the processes of the
    // container", which would be this one, when a container cannot be made.
    let staging = Staging::make(surroundings.user_namespace, surroundings.images)?;
    let mut binds = Vec::new();
    for (controller, tree) in groups {
        // Not by the controller's name alone, by which the runtime would find it.
        let name = format!("v1.{controller}");
        let source = staging::attach(&tree, &name, true).map_err(shown)?;
        let target = format!("/sys/fs/cgroup/{controller}");
        binds.push(oci::bind(&source, &target, true, "bind"));
    }
    Ok((staging, binds))
}

struct Launch<'a> {
    spec: ContainerSpec,
    surroundings: &'a Surroundings<'a>,
    staging: Staging<'a>,
    binds: Vec<Value>,
    /// The pid namespace to join.
    pids: Option<OwnedFd>,
}

impl Launch<'_> {
    fn run(mut self, stdio: Stdio) -> Result<Launched, StartError> {
        if self.spec.args.first().is_none_or(String::is_empty) {
            return Err(StartError::NoCommand);
        }
        let mut warnings = Vec::new();
        let root = self.mount_root()?;
        let identity = self.prepare_root(&root)?;
        self.give_output(&identity, &stdio)?;
        let capabilities = self.capabilities(&mut warnings)?;
        let limits = grantable_limits(&self.spec.limits, &mut warnings)?;
        let parts = oci::Parts {
            root,
            home: identity.home.clone(),
            volumes: self.volumes()?,
            binds: self.files()?,
            user_namespace: self
                .staging
                .user_namespace()
                .map(|namespace| namespace.as_fd().as_raw_fd()),
            pid_namespace: self.pids.as_ref().map(AsRawFd::as_raw_fd),
            is_unified: self.surroundings.group.version() == Version::V2,
        };
        let configuration = oci::configuration(&self.spec, parts);
        let bundle = self.surroundings.bundle;
        fs_err::write(bundle.join("config.json"), configuration.to_string())
            .map_err(|error| runtime("cannot write the configuration", &error))?;
        let rights = Rights {
            identity,
            capabilities,
        };
        let pid = self.create_and_start(rights, stdio, &limits)?;
        Ok(Launched { pid, warnings })
    }

    fn mount_root(&self) -> Result<PathBuf, StartError> {
        let failed = |error: io::Error| runtime("cannot prepare the image's layers", &error);
        let mut layers = self.spec.rootfs.clone();
        for (number, layer) in layers.lower.iter_mut().enumerate() {
            *layer = self.staging.layer(number, layer).map_err(failed)?;
        }
        let is_mapped = self.staging.user_namespace().is_some();
        if is_mapped {
            // The root directory's owner is that of the topmost layer.
            self.staging.give_to_root(&layers.upper).map_err(failed)?;
        }
        let root = staging::directory("root").map_err(failed)?;
        rootfs::mount_overlay(&layers, &root, !is_mapped)?;
        Ok(root)
    }

    /// A program that gave up root may open `/dev/stdout` again.
    fn give_output(&self, identity: &user::Identity, stdio: &Stdio) -> Result<(), StartError> {
        let host = |id: u32| match self.staging.user_namespace() {
            Some(namespace) => namespace
                .ids()
                .host(id)
                .ok_or(StartError::IdNotMapped { id }),
            None => Ok(id),
        };
        for id in &identity.groups {
            host(*id)?;
        }
        let (uid, gid) = (
            rustix::fs::Uid::from_raw(host(identity.uid)?),
            rustix::fs::Gid::from_raw(host(identity.gid)?),
        );
        for stream in [&stdio.stdout, &stdio.stderr] {
            if !is_pipe(stream) {
                // The host's /dev/null.
                continue;
            }
            rustix::fs::fchown(stream, Some(uid), Some(gid))
                .map_err(|error| runtime("cannot pass the output on", &error))?;
        }
        Ok(())
    }

    fn capabilities(&self, warnings: &mut Vec<String>) -> Result<CapabilitySet, StartError> {
        let spec = &self.spec;
        let set = capability_set(&spec.add_capabilities, &spec.drop_capabilities)?;
        // Processes that are about to become a container's program, and still have all rights
        // on the host then, are seen by the others of the pid namespace.
        let is_exposed = self.pids.is_some() && self.staging.user_namespace().is_none();
        if is_exposed && set.contains(CapabilitySet::SYS_PTRACE) {
            warnings.push(
                "the capability SYS_PTRACE is not granted: without user namespaces, and with \
                 pidMode task, it would reach the host"
                    .into(),
            );
            return Ok(set - CapabilitySet::SYS_PTRACE);
        }
        Ok(set)
    }

    /// Who the program runs as, and its working directory, inside the root.
    fn prepare_root(&self, root: &Path) -> Result<user::Identity, StartError> {
        let failed = |error: io::Error| runtime("cannot read the image", &error);
        let root = rootfs::open_root(root).map_err(failed)?;
        rootfs::check_directories(root.as_fd())?;
        let passwd = rootfs::read_accounts(root.as_fd(), "etc/passwd").map_err(failed)?;
        let group = rootfs::read_accounts(root.as_fd(), "etc/group").map_err(failed)?;
        let identity = user::resolve(&self.spec.user, &passwd, &group)?;
        for one in self.spec.mounts.iter().filter(|one| one.populate) {
            let owner = |id| self.staging.inside(id);
            volume::populate(root.as_fd(), &one.target, &one.source, owner).map_err(|error| {
                runtime(&format!("cannot fill the volume at {}", one.target), &error)
            })?;
        }
        rootfs::make_directory(root.as_fd(), &self.spec.cwd, self.staging.root())?;
        for file in &self.spec.files {
            rootfs::make_place(root.as_fd(), &file.target).map_err(|error| failed(error.into()))?;
        }
        Ok(identity)
    }

    fn volumes(&self) -> Result<Vec<PathBuf>, StartError> {
        for target in self.spec.tmpfs.iter().map(|one| &one.target) {
            rootfs::check_target(target)?;
        }
        let stage = |(number, one): (usize, &super::BindMount)| {
            rootfs::check_target(&one.target)?;
            self.staging
                .volume(number, &one.source)
                .map_err(|error| StartError::Mount {
                    path: one.target.clone(),
                    reason: error.to_string(),
                })
        };
        self.spec.mounts.iter().enumerate().map(stage).collect()
    }

    fn files(&mut self) -> Result<Vec<Value>, StartError> {
        let mut binds = std::mem::take(&mut self.binds);
        for (number, file) in self.spec.files.iter().enumerate() {
            let path = self
                .staging
                .file(number, &file.content)
                .map_err(|error| runtime("cannot write a file of the container", &error))?;
            binds.push(oci::bind(&path, &file.target, false, "bind"));
        }
        Ok(binds)
    }

    fn create_and_start(
        &self,
        rights: Rights,
        stdio: Stdio,
        limits: &[(Resource, u64, u64)],
    ) -> Result<u32, StartError> {
        let (reader, writer) = rustix::pipe::pipe_with(rustix::pipe::PipeFlags::CLOEXEC)
            .map_err(|error| runtime("cannot make a pipe", &error))?;
        let program = Program {
            args: self.spec.args.clone(),
            env: self.spec.env.clone(),
            home: rights.identity.home.clone(),
            init: self.spec.init,
            report: File::from(writer),
            terminal: stdio.terminal,
        };
        let state = self.directory("oci")?;
        let stdin = match stdio.stdin {
            Some(stdin) => stdin,
            None => File::open("/dev/null")
                .map_err(|error| runtime("cannot open /dev/null", &error))?
                .into(),
        };
        let built = ContainerBuilder::new(RUNTIME_ID.to_owned(), SyscallType::default())
            .with_root_path(&state)
            .map(|builder| {
                builder
                    .with_executor(ProgramExecutor::new(program, rights))
                    .with_stdin(stdin)
                    .with_stdout(stdio.stdout)
                    .with_stderr(stdio.stderr)
                    .as_init(self.surroundings.bundle)
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
        for (resource, soft, hard) in limits {
            // Only now, and from here: root of the task may not raise its limits, and the
            // preparations shall not fail by them.
            sys::limit_process(pid, *resource, *soft, *hard)
                .map_err(|error| runtime("cannot limit the container", &error))?;
        }
        let (root, _) = self.staging.root();
        sysctl::set_all(&self.spec.sysctls, pid, Uid::from_raw(root.as_raw()))?;
        NotifySocket::new(state.join(RUNTIME_ID).join(NOTIFY_FILE))
            .notify_container_start()
            .map_err(|error| runtime("cannot start the container", &error))?;
        match read_start_error(reader) {
            None => Ok(pid),
            Some(error) => Err(error),
        }
    }

    fn directory(&self, name: &str) -> Result<PathBuf, StartError> {
        let path = self.surroundings.bundle.join(name);
        fs_err::create_dir_all(&path)
            .map_err(|error| runtime("cannot prepare the bundle", &error))?;
        Ok(path)
    }
}

impl Stdio {
    /// Takes the descriptors apart that came with a request.
    fn from_descriptors(
        request: &Request,
        descriptors: &mut impl Iterator<Item = OwnedFd>,
    ) -> Option<Self> {
        let stdio = Self {
            stdout: descriptors.next()?,
            stderr: descriptors.next()?,
            stdin: request.has_stdin.then(|| descriptors.next()).flatten(),
            terminal: request.has_terminal.then(|| descriptors.next()).flatten(),
        };
        let is_complete = stdio.stdin.is_some() == request.has_stdin
            && stdio.terminal.is_some() == request.has_terminal;
        is_complete.then_some(stdio)
    }
}

fn is_pipe(stream: &OwnedFd) -> bool {
    rustix::fs::fstat(stream).is_ok_and(|status| {
        rustix::fs::FileType::from_raw_mode(status.st_mode) == rustix::fs::FileType::Fifo
    })
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
