//! A task's sandbox while the task is in it: its shim and its port.

use std::path::PathBuf;
use std::sync::Arc;

use host::cgroup::{Group, Hierarchy};
use host::net::{NetError, Port, PortConfig, Router};
use host::shim_process;
use tokio::sync::watch;

use crate::chain;
use crate::sandbox::{Sandbox, SandboxError};
use crate::shim::client::{ClientError, Link, ShimClient};
use crate::shim::protocol::{ControlAnswer, ControlCall, ShimState, TaskBundle};

/// Where a task lives.
#[derive(Debug)]
pub(crate) struct Residence {
    name: String,
    client: ShimClient,
    link: watch::Receiver<Link>,
    /// Known in the control plane that made the sandbox; later ones need only its name.
    port: Option<Port>,
}

/// Something new about a residence.
#[derive(Debug)]
pub(crate) enum News {
    /// The state of the shim, or its last one after it ended.
    State { state: Arc<ShimState>, ended: bool },
    /// It ended without having written a state.
    Vanished,
    /// There is output of these containers.
    Output(Vec<String>),
    /// A container asks something; the number is for [`Residence::answer`].
    Call(u64, ControlCall),
}

impl Residence {
    /// Takes the sandbox over; it ends no more by itself.
    pub(crate) fn new(sandbox: Sandbox) -> Result<Self, SandboxError> {
        let Sandbox {
            name, shim, port, ..
        } = sandbox;
        let client = shim.take().ok_or(SandboxError::Lost)?;
        Ok(Self {
            name,
            link: client.watch(),
            client,
            port: Some(port),
        })
    }

    /// The residence of a task that an earlier control plane started.
    pub(crate) fn adopted(name: String, client: ShimClient) -> Self {
        let mut link = client.watch();
        link.mark_changed();
        Self {
            name,
            client,
            link,
            port: None,
        }
    }

    /// The shim's name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The directory that the shim and the agent share.
    pub(crate) fn directory(&self) -> &std::path::Path {
        self.client.run_dir()
    }

    /// Gives the interface its addresses; `router` is its VPC's.
    pub(crate) async fn configure(
        &self,
        router: &Router,
        config: PortConfig,
    ) -> Result<(), NetError> {
        match &self.port {
            Some(port) => router.port_configure(port, config).await,
            None => Ok(()),
        }
    }

    /// Gives the shim its task.
    pub(crate) async fn assign(&self, bundle: TaskBundle) -> Result<(), ClientError> {
        self.client.assign(bundle).await
    }

    /// Asks for the task's orderly stop; when the shim is gone, [`next`](Self::next) says so.
    pub(crate) async fn stop(&self) {
        if let Err(error) = self.client.stop("").await {
            tracing::warn!(shim = self.name, error = %chain(&error), "cannot ask for a stop");
        }
    }

    /// Output was removed: containers that wait for room may go on.
    pub(crate) async fn consumed(&self) {
        if let Err(error) = self.client.consumed().await {
            tracing::debug!(shim = self.name, error = %chain(&error), "not told of free room");
        }
    }

    /// Answers what a container asked.
    pub(crate) async fn answer(&self, number: u64, answer: ControlAnswer) {
        if let Err(error) = self.client.answer(number, answer).await {
            tracing::debug!(shim = self.name, error = %chain(&error), "a container is not answered");
        }
    }

    /// Where the shim's own storage is mounted; `None`: what its task writes is not limited.
    pub(crate) fn storage(&self) -> Option<PathBuf> {
        match &*self.link.borrow() {
            Link::Up(state) | Link::Lost(state) => state.storage.mount_point.clone(),
            Link::Ended(_) => None,
        }
    }

    /// What happens next. Cancel safe.
    pub(crate) async fn next(&mut self) -> News {
        loop {
            tokio::select! {
                containers = self.client.output() => return News::Output(containers),
                (number, call) = self.client.call() => return News::Call(number, call),
                // The sender lives as long as the client does.
                _ = self.link.changed() => {}
            }
            let link = self.link.borrow_and_update().clone();
            match link {
                Link::Up(state) => {
                    return News::State {
                        state,
                        ended: false,
                    };
                }
                Link::Ended(Some(state)) => return News::State { state, ended: true },
                Link::Ended(None) => return News::Vanished,
                Link::Lost(_) => self.reconnect().await,
            }
        }
    }

    /// Lets the shim leave, or makes it.
    pub(crate) async fn leave(self) {
        if let Err(error) = self.client.release().await {
            tracing::warn!(shim = self.name, error = %chain(&error), "the shim does not leave");
            self.kill();
        }
    }

    /// Kills the shim and with it everything in the task's pid namespace.
    pub(crate) fn kill(&self) {
        if let Err(error) = self.client.destroy() {
            tracing::warn!(shim = self.name, %error, "cannot kill a shim");
        }
    }

    async fn reconnect(&mut self) {
        let directory = self.client.run_dir().to_owned();
        match ShimClient::connect(&directory).await {
            Ok(client) => {
                self.link = client.watch();
                self.link.mark_changed();
                self.client = client;
            }
            Err(error) => {
                tracing::warn!(shim = self.name, error = %chain(&error), "cannot reach a shim");
                tokio::time::sleep(std::time::Duration::from_millis(200)).await;
                // The link changes no more by itself; look again.
                self.link.mark_changed();
            }
        }
    }
}

/// Process ids on the host of the containers' first processes, by container.
pub(crate) fn host_pids(state: &ShimState) -> Vec<(String, u32)> {
    let Ok(hierarchy) = Hierarchy::discover() else {
        return Vec::new();
    };
    state
        .containers
        .iter()
        .filter_map(|container| {
            let group = Group::new(&hierarchy, container.cgroup.as_deref()?).ok()?;
            let pid = shim_process::host_pid(&group, container.pid?)?;
            Some((container.name.clone(), pid))
        })
        .collect()
}
