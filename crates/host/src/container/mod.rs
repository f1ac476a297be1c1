//! Containers: made from a [`ContainerSpec`] by the embedded OCI runtime
//! (`libcontainer`), each by a short-lived [`Launcher`] process; and further processes in
//! containers that run ([`enter`]).
//!
//! When a container starts and what happens when it ends is decided by the shim, which
//! is the parent of its first process.

mod confine;
mod enter;
mod executor;
mod init;
mod launcher;
mod limits;
mod oci;
mod pause;
mod rootfs;
mod runtime_log;
mod seccomp;
mod spec;
mod staging;
mod sysctl;
pub mod terminal;
mod user;
mod volume;
mod wire;

pub use enter::{EnterSpec, EnterStdio, Entered, Entering, enter};
pub use launcher::{LaunchReport, Launched, Launcher, LauncherError, Stdio, Surroundings};
pub use pause::start_shared_pids;
pub use spec::{
    BindMount, ContainerSpec, GeneratedFile, ResourceLimit, Rootfs, StartError, TemporaryFilesystem,
};
pub use sysctl::set_network_parameters;
