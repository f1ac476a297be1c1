//! Containers: made from a [`ContainerSpec`] by the embedded OCI runtime
//! (`libcontainer`), each by a short-lived [`Launcher`] process; and further processes in
//! containers that run ([`enter`]).
//!
//! When a container starts and what happens when it ends is decided by the shim, which
//! is the parent of its first process.

mod enter;
mod executor;
mod init;
mod launcher;
mod oci;
mod rootfs;
mod runtime_log;
mod spec;
mod user;

pub use enter::{EnterSpec, EnterStdio, Entered, Entering, enter};
pub use launcher::{LaunchReport, Launched, Launcher, LauncherError, Stdio};
pub use spec::{
    BindMount, ContainerSpec, GeneratedFile, ResourceLimit, Rootfs, StartError, TemporaryFilesystem,
};
