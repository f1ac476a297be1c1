//! A sandbox: a shim with the port of its network interface, before and while a task is in it.
//!
//! Making one costs tens of milliseconds (a process, three namespaces, a pair of links), so some
//! are made ahead of time. Nothing of a task is in them until one is taken.

use std::collections::VecDeque;
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use host::net::{NetError, Port, PortName, Router};
use tokio::sync::{Notify, Semaphore, oneshot};

use crate::adoption;
use crate::files::Files;
use crate::shim::ShimArgs;
use crate::shim::client::{ClientError, Link, ShimClient};
use crate::storage::Storage;

/// A prepared place for one task. Its shim ends when it is dropped.
#[derive(Debug)]
pub(crate) struct Sandbox {
    /// Also the name of its directory; lower-case hexadecimal digits.
    pub(crate) name: String,
    pub(crate) shim: Shim,
    pub(crate) router: Arc<Router>,
    pub(crate) port: Port,
}

/// The shim of a sandbox; killed when it is dropped before somebody took it over.
#[derive(Debug)]
pub(crate) struct Shim(Option<ShimClient>);

/// Why a sandbox could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SandboxError {
    #[error("cannot make a directory for the shim")]
    Directory(#[source] std::io::Error),
    #[error("cannot start the shim")]
    Shim(#[from] ClientError),
    #[error("the shim was lost")]
    Lost,
    #[error("cannot make the network interface")]
    Network(#[from] NetError),
}

/// What is needed to make sandboxes.
#[derive(Debug, Clone)]
pub(crate) struct Maker {
    pub(crate) program: PathBuf,
    pub(crate) files: Files,
    /// In the name of the shims' control groups.
    pub(crate) instance_id: String,
    pub(crate) storage: Arc<Storage>,
}

/// Sandboxes that wait for tasks, all with ports in one VPC: the one that tasks are started in.
#[derive(Debug)]
pub(crate) struct Pool {
    maker: Maker,
    ready: Mutex<Ready>,
    /// Sandboxes are made by few at a time: they keep each other from the processor.
    makers: Semaphore,
    taken: Notify,
}

#[derive(Debug, Default)]
struct Ready {
    router: Option<Arc<Router>>,
    sandboxes: VecDeque<Sandbox>,
    /// The VPC of the last task, when it was another one.
    elsewhere: Option<String>,
    closed: bool,
}

/// How many sandboxes wait for tasks. Each costs a few MiB.
const READY: usize = 4;
const MAKERS: u32 = 3;
/// How long the end of the pool may wait for sandboxes that are being made.
const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);
/// Last part of the path of the control group that the shims themselves are in.
const OVERHEAD_CGROUP: &str = "shims";

impl Maker {
    /// Says once, in the log and for `neargate status`, that this host cannot keep tasks apart
    /// as well as it could.
    fn note_isolation(&self, has_ids: bool, link: &Link) {
        let reason = match link {
            _ if !has_ids => Some("no range of ids is free"),
            Link::Up(state) => state.without_user_namespace.as_deref(),
            _ => return,
        };
        let path = self.files.isolation_warning();
        let (Some(reason), false) = (reason, path.exists()) else {
            return;
        };
        tracing::warn!(
            reason,
            "root in containers is root of this host: user namespaces cannot be used"
        );
        if let Err(error) = fs_err::write(path, reason) {
            tracing::warn!(%error, "cannot note it");
        }
    }

    /// Starts a shim and prepares its port.
    async fn make(&self, router: Arc<Router>) -> Result<Sandbox, SandboxError> {
        let name = format!("{:012x}", rand::random::<u64>() >> 16);
        let made = self.make_named(&name, router).await;
        if made.is_err() {
            let _ = crate::files::remove_tree(&self.files.shim(&name));
        }
        made
    }

    async fn make_named(&self, name: &str, router: Arc<Router>) -> Result<Sandbox, SandboxError> {
        let run_dir = self.files.shim(name);
        fs_err::create_dir_all(&run_dir).map_err(SandboxError::Directory)?;
        let ids =
            crate::ids::take(self.files.instances(), &run_dir).map_err(SandboxError::Directory)?;
        let arguments = ShimArgs {
            run_dir,
            cgroup: adoption::shim_cgroup(&self.instance_id, name),
            overhead_cgroup: adoption::shim_cgroup(&self.instance_id, OVERHEAD_CGROUP),
            images: self.files.images(),
            ids,
            storage: self.storage.template().await,
        };
        let client = ShimClient::spawn(&self.program, "shim", &arguments).await?;
        self.note_isolation(ids.is_some(), &client.link());
        if let Link::Up(state) = client.link() {
            self.storage.note(&state.storage);
        }
        let shim = Shim(Some(client));
        let netns = std::fs::File::open(format!("/proc/{}/ns/net", shim.pid()));
        let netns = netns.map_err(SandboxError::Directory)?;
        let port = router
            .port_prepare(PortName::new(name)?, netns.as_fd())
            .await?;
        Ok(Sandbox {
            name: name.to_owned(),
            shim,
            router,
            port,
        })
    }
}

impl Pool {
    pub(crate) fn new(maker: Maker) -> Arc<Self> {
        Arc::new(Self {
            maker,
            ready: Mutex::default(),
            makers: Semaphore::new(MAKERS as usize),
            taken: Notify::new(),
        })
    }

    /// A sandbox in the VPC of `router`: one that waits, or else a new one.
    pub(crate) async fn take(
        self: &Arc<Self>,
        router: &Arc<Router>,
    ) -> Result<Sandbox, SandboxError> {
        let (waiting, surplus) = self.lock().take(router);
        self.taken.notify_one();
        for sandbox in surplus {
            let maker = self.maker.clone();
            tokio::spawn(async move { sandbox.discard(&maker).await });
        }
        if let Some(sandbox) = waiting {
            return Ok(sandbox);
        }
        self.make(Arc::clone(router)).await
    }

    /// Makes one in a task of its own: given up halfway, it would leave a process that nobody
    /// knows of.
    async fn make(self: &Arc<Self>, router: Arc<Router>) -> Result<Sandbox, SandboxError> {
        let (give, given) = oneshot::channel();
        let pool = Arc::clone(self);
        tokio::spawn(async move {
            let _permit = pool.makers.acquire().await;
            if give.is_closed() {
                return;
            }
            if let Err(Ok(unwanted)) = give.send(pool.maker.make(router).await) {
                pool.put(unwanted).await;
            }
        });
        given.await.unwrap_or(Err(SandboxError::Lost))
    }

    fn lock(&self) -> MutexGuard<'_, Ready> {
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sandboxes wait in this VPC if they wait in none yet. One that they wait in may have got
    /// another router.
    pub(crate) fn prepare_for(&self, router: Arc<Router>) {
        {
            let mut ready = self.lock();
            if ready.router.is_none() || ready.waits_in(router.vpc_id().as_str()) {
                ready.router = Some(router);
            }
        }
        self.taken.notify_one();
    }

    /// Ends the sandboxes that wait in a VPC that goes away.
    pub(crate) async fn leave(&self, vpc: &model::VpcId) {
        let waiting = {
            let mut ready = self.lock();
            if !ready.waits_in(vpc.as_str()) {
                return;
            }
            ready.router = None;
            std::mem::take(&mut ready.sandboxes)
        };
        for sandbox in waiting {
            sandbox.discard(&self.maker).await;
        }
    }

    /// Keeps the pool full; runs until it is closed.
    pub(crate) async fn fill(self: Arc<Self>) {
        loop {
            let wanted = {
                let ready = self.lock();
                if ready.closed {
                    return;
                }
                (ready.sandboxes.len() < READY)
                    .then(|| ready.router.clone())
                    .flatten()
            };
            let Some(router) = wanted else {
                self.taken.notified().await;
                continue;
            };
            // Tasks that wait for a sandbox of their own come first: the semaphore is fair.
            let permit = self.makers.acquire().await;
            match self.maker.make(router).await {
                Ok(sandbox) => self.put(sandbox).await,
                Err(error) => {
                    drop(permit);
                    tracing::warn!(error = %crate::chain(&error), "cannot prepare a sandbox");
                    tokio::time::sleep(Duration::from_secs(1)).await;
                }
            }
        }
    }

    /// Ends the sandboxes that wait, and those that are being made: one that is given up halfway
    /// may have a process that nobody knows of.
    pub(crate) async fn close(&self) {
        let waiting = {
            let mut ready = self.lock();
            ready.closed = true;
            std::mem::take(&mut ready.sandboxes)
        };
        self.taken.notify_one();
        for sandbox in waiting {
            sandbox.discard(&self.maker).await;
        }
        let all = self.makers.acquire_many(MAKERS);
        if tokio::time::timeout(CLOSE_TIMEOUT, all).await.is_err() {
            tracing::warn!("sandboxes are still being made");
        }
    }

    async fn put(&self, sandbox: Sandbox) {
        let refused = {
            let mut ready = self.lock();
            // The pool may have been closed or filled, or left the VPC, while it was made.
            let in_vain = !ready.waits_in(sandbox.router.vpc_id().as_str());
            if ready.closed || in_vain || ready.sandboxes.len() >= READY {
                Some(sandbox)
            } else {
                ready.sandboxes.push_back(sandbox);
                None
            }
        };
        if let Some(sandbox) = refused {
            sandbox.discard(&self.maker).await;
        }
    }
}

impl Ready {
    /// A sandbox for a task in the VPC of `router`, if one waits, and those that wait in vain: when
    /// two tasks in a row are in another VPC, others are likely to follow them.
    fn take(&mut self, router: &Arc<Router>) -> (Option<Sandbox>, VecDeque<Sandbox>) {
        let vpc = router.vpc_id().as_str();
        if self.waits_in(vpc) {
            self.elsewhere = None;
            return (self.sandboxes.pop_front(), VecDeque::new());
        }
        if self.elsewhere.as_deref() != Some(vpc) {
            self.elsewhere = Some(vpc.to_owned());
            return (None, VecDeque::new());
        }
        self.elsewhere = None;
        self.router = Some(Arc::clone(router));
        (None, std::mem::take(&mut self.sandboxes))
    }

    /// Whether the sandboxes have their ports in this VPC.
    fn waits_in(&self, vpc: &str) -> bool {
        let router = self.router.as_ref();
        router.is_some_and(|router| router.vpc_id().as_str() == vpc)
    }
}

impl Sandbox {
    /// Ends a sandbox that no task is in.
    async fn discard(self, maker: &Maker) {
        let Self {
            name,
            shim,
            router,
            port,
        } = self;
        drop(shim);
        if let Err(error) = router.port_remove(port.name()).await {
            tracing::warn!(shim = name, error = %crate::chain(&error), "cannot remove a port");
        }
        adoption::remove_shim(&maker.files, &maker.instance_id, &name);
    }
}

impl Shim {
    fn pid(&self) -> u32 {
        self.0.as_ref().map_or(0, ShimClient::pid)
    }

    /// Hands the shim over.
    pub(crate) fn take(mut self) -> Option<ShimClient> {
        self.0.take()
    }
}

impl Drop for Shim {
    fn drop(&mut self) {
        if let Some(client) = &self.0
            && let Err(error) = client.destroy()
        {
            tracing::warn!(%error, "cannot end a sandbox");
        }
    }
}
