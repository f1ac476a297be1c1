//! Sessions of ECS Exec as this program serves them: WebSockets for the clients of AWS's API, a
//! local socket for `neargate exec`, and the sweep that ends what nobody comes back to.
//!
//! The protocol is `protocols::session`, the processes are the engine's, the records are
//! `operations::exec`'s; here they are put together.

mod channel;
mod local;
mod outcome;
mod sweep;
mod upgrade;
pub(crate) mod wire;

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use engine::Engine;
use store::Store;
use tokio::sync::{Semaphore, watch};

/// Most sessions that are served at the same time, and most clients that have not said yet who
/// they are.
const SESSIONS_MAX: usize = 256;
const STRANGERS_MAX: usize = 64;
/// What a terminal says of itself that nobody has described.
const ENVIRONMENT: [&str; 2] = ["TERM=xterm-256color", "LANG=C.UTF-8"];

/// All that serves sessions.
#[derive(Clone)]
pub(crate) struct Sessions {
    shared: Arc<Shared>,
}

struct Shared {
    store: Store,
    engine: Arc<dyn Engine>,
    slots: Arc<Semaphore>,
    strangers: Arc<Semaphore>,
    /// Who serves a session; a newer one ends an older one.
    live: Mutex<HashMap<String, watch::Sender<bool>>>,
    stop: watch::Sender<bool>,
    grace: Duration,
}

/// The right to serve a session, until a newer client takes it.
struct Claim {
    shared: Arc<Shared>,
    session: String,
    replaced: watch::Receiver<bool>,
}

impl Sessions {
    /// `grace` is how long a session waits for a client that has vanished.
    pub(crate) fn new(store: Store, engine: Arc<dyn Engine>, grace: Duration) -> Self {
        Self {
            shared: Arc::new(Shared {
                store,
                engine,
                slots: Arc::new(Semaphore::new(SESSIONS_MAX)),
                strangers: Arc::new(Semaphore::new(STRANGERS_MAX)),
                live: Mutex::default(),
                stop: watch::Sender::new(false),
                grace,
            }),
        }
    }

    /// Serves `neargate exec` and sweeps until [`stop`](Self::stop).
    pub(crate) fn start(&self, run_dir: &Path) {
        let shared = &self.shared;
        tokio::spawn(sweep::run(Arc::clone(shared)));
        match local::listen(run_dir) {
            Ok(listener) => drop(tokio::spawn(local::serve(Arc::clone(shared), listener))),
            Err(error) => tracing::error!(%error, "neargate exec will not work"),
        }
    }

    /// Lets go of every session; they run on, and their clients come back to the next control
    /// plane.
    pub(crate) fn stop(&self) {
        self.shared.stop.send_replace(true);
    }
}

impl Shared {
    fn live(&self) -> MutexGuard<'_, HashMap<String, watch::Sender<bool>>> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a session over from whoever serves it.
    fn claim(self: &Arc<Self>, session: &str) -> Claim {
        let sender = watch::Sender::new(false);
        let replaced = sender.subscribe();
        if let Some(older) = self.live().insert(session.to_owned(), sender) {
            older.send_replace(true);
        }
        Claim {
            shared: Arc::clone(self),
            session: session.to_owned(),
            replaced,
        }
    }

    fn is_live(&self, session: &str) -> bool {
        self.live().contains_key(session)
    }

    fn grace_ms(&self) -> u64 {
        u64::try_from(self.grace.as_millis()).unwrap_or(u64::MAX)
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if !*self.replaced.borrow() {
            self.shared.live().remove(&self.session);
        }
    }
}
