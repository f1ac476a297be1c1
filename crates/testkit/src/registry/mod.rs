//! A container registry on loopback: the pull side of the OCI distribution API, with the ways in
//! which real ones refuse and fail.
//!
//! | path | what it does |
//! |---|---|
//! | `/v2/...` | the distribution API |
//! | `/token` | the token service of [`Access::Bearer`] |
//! | `GET /_testkit/log` | the requests so far, as JSON |
//! | `POST /_testkit/fault` | makes matching requests fail: see [`fault::Fault`] |

mod access;
mod content;
pub mod fault;
mod respond;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use anyhow::Context as _;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::catalog::Entry;
use access::Tokens;
use content::Content;
use fault::Faults;

pub use access::{Access, Credentials};

/// How a registry is to be.
#[derive(Debug, Clone)]
pub struct Options {
    /// Port 0 takes a free one.
    pub address: SocketAddr,
    pub access: Access,
}

/// A running registry. It ends when this is dropped.
#[derive(Debug)]
pub struct Registry {
    address: SocketAddr,
    state: Arc<State>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// One request that was made.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Request {
    pub method: String,
    pub path: String,
    /// Whether the request carried credentials, not whether they were right.
    pub authorized: bool,
    /// The `Range` header.
    pub range: Option<String>,
    pub status: u16,
}

#[derive(Debug)]
struct State {
    content: Content,
    access: Access,
    tokens: Tokens,
    faults: Faults,
    log: Mutex<Vec<Request>>,
}

impl Registry {
    /// Binds and serves in a thread of its own.
    pub fn start(options: Options, entries: Vec<Entry>) -> anyhow::Result<Self> {
        let listener = std::net::TcpListener::bind(options.address)
            .with_context(|| format!("listening on {}", options.address))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let state = Arc::new(State {
            content: Content::new(entries),
            access: options.access,
            tokens: Tokens::default(),
            faults: Faults::default(),
            log: Mutex::default(),
        });
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let shared = Arc::clone(&state);
        let thread = std::thread::Builder::new()
            .name("registry".to_owned())
            .spawn(move || {
                runtime.block_on(async {
                    tokio::select! {
                        () = accept(listener, shared) => {}
                        _ = stopped => {}
                    }
                });
            })?;
        Ok(Self {
            address,
            state,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The requests so far, oldest first.
    pub fn log(&self) -> Vec<Request> {
        self.state.log()
    }
}

impl Drop for Registry {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the server was reported when it happened.
            let _ = thread.join();
        }
    }
}

impl State {
    fn log(&self) -> Vec<Request> {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    fn record(&self, request: Request) {
        self.log
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(request);
    }
}

async fn accept(listener: std::net::TcpListener, state: Arc<State>) {
    let Ok(listener) = TcpListener::from_std(listener) else {
        return;
    };
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            let service = service_fn(move |request| respond::respond(Arc::clone(&state), request));
            // A client that goes away, and a body that a fault cuts off, end the connection.
            let _ = auto::Builder::new(TokioExecutor::new())
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}
