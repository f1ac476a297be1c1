//! What keeps the task of this shim apart from the host: its user namespace, the pid namespace
//! that its containers may share, and the parameters of its network.

use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};

use host::cgroup::Group;
use host::container::{Launcher, LauncherError, Surroundings};
use host::shim_process::UserNamespace;

use super::args::ShimArgs;
use super::protocol::TaskBundle;

#[derive(Debug)]
pub(super) struct Isolation {
    images: PathBuf,
    user_namespace: Option<UserNamespace>,
    fallback: Option<String>,
    pids: Option<OwnedFd>,
}

impl Isolation {
    /// `made` is what became of the user namespace that the arguments ask for.
    pub(super) fn new(args: &ShimArgs, made: Option<io::Result<UserNamespace>>) -> Self {
        let (user_namespace, fallback) = match made {
            Some(Ok(namespace)) => (Some(namespace), None),
            Some(Err(reason)) => (None, Some(reason.to_string())),
            None => (None, None),
        };
        Self {
            images: args.images.clone(),
            user_namespace,
            fallback,
            pids: None,
        }
    }

    /// Why root in the containers is root of the host, although that was not wanted.
    pub(super) fn fallback(&self) -> Option<&str> {
        self.fallback.as_deref()
    }

    /// Forks a launcher for a container in `group`.
    pub(super) fn launcher(&self, group: &Group, bundle: &Path) -> Result<Launcher, LauncherError> {
        Launcher::prepare(&Surroundings {
            group,
            bundle,
            images: &self.images,
            user_namespace: self.user_namespace.as_ref(),
        })
    }

    /// Does what the task wants before its first container.
    pub(super) fn begin(&mut self, bundle: &TaskBundle) -> Result<(), String> {
        host::container::set_network_parameters(&bundle.sysctls)
            .map_err(|error| error.to_string())?;
        if bundle.shared_pids {
            let pids = host::container::start_shared_pids(self.user_namespace.as_ref())
                .map_err(|error| format!("cannot make the task's pid namespace: {error}"))?;
            self.pids = Some(pids);
        }
        Ok(())
    }

    /// The pid namespace of all containers; each has its own when there is none.
    pub(super) fn pids(&self) -> Option<BorrowedFd<'_>> {
        self.pids.as_ref().map(AsFd::as_fd)
    }
}
