//! Connections of HTTP/2 to targets, which requests share: which one a request takes, and which ones
//! are let go. Opening them is not done here.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use hyper::client::conn::http2::SendRequest;
use tokio::time::Instant;

use super::{Failure, Key};
use crate::upstream::http2::Sent;

/// Requests on a connection before another one is opened.
const STREAMS: usize = 100;
/// Connections for one target and node.
const CONNECTIONS: usize = 16;

/// A connection that requests share.
#[derive(Clone)]
pub(super) struct Shared {
    pub(super) sender: SendRequest<Sent>,
    usage: Arc<Usage>,
}

#[derive(Debug)]
struct Usage {
    streams: AtomicUsize,
    /// When the last request ended.
    last: Mutex<Instant>,
    /// Not for further requests.
    is_given_up: AtomicBool,
    /// How long it may be without requests.
    keep: Duration,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("usage", &self.usage)
            .finish_non_exhaustive()
    }
}

impl Shared {
    pub(super) fn new(sender: SendRequest<Sent>, keep: Duration) -> Self {
        Self {
            sender,
            usage: Arc::new(Usage {
                streams: AtomicUsize::new(0),
                last: Mutex::new(Instant::now()),
                is_given_up: AtomicBool::new(false),
                keep,
            }),
        }
    }

    fn is_usable(&self) -> bool {
        !self.sender.is_closed() && !self.usage.is_given_up.load(Ordering::Relaxed)
    }

    fn is_kept(&self, now: Instant) -> bool {
        self.is_usable() && (self.streams() > 0 || self.usage.last() + self.usage.keep > now)
    }

    fn streams(&self) -> usize {
        self.usage.streams.load(Ordering::Relaxed)
    }
}

impl Usage {
    fn last(&self) -> Instant {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A request under way on a connection.
#[derive(Debug)]
pub(super) struct Stream(Arc<Usage>);

impl Stream {
    fn new(shared: &Shared) -> Self {
        shared.usage.streams.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(&shared.usage))
    }

    /// Lets no further request take this connection: maybe nobody is at its other end. It is closed
    /// when those under way have ended.
    pub(super) fn give_up(&self) {
        self.0.is_given_up.store(true, Ordering::Relaxed);
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        *self.0.last.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
        self.0.streams.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The connections of a load balancer that are shared.
#[derive(Debug, Default)]
pub(super) struct SharedPool(HashMap<Key, Place>);

/// Where connections of a key are.
#[derive(Debug, Default)]
struct Place {
    connections: Vec<Shared>,
    gate: Arc<Gate>,
}

/// By which one after the other opens a connection.
#[derive(Debug, Default)]
pub(super) struct Gate {
    /// How many times someone tried.
    tries: AtomicU64,
    /// How the last try failed, if it did.
    pub(super) last: tokio::sync::Mutex<Option<Failure>>,
}

impl Gate {
    pub(super) fn tries(&self) -> u64 {
        self.tries.load(Ordering::Acquire)
    }

    /// Takes note of how a try ended.
    pub(super) fn tried(&self) {
        self.tries.fetch_add(1, Ordering::Release);
    }
}

impl SharedPool {
    /// The connection with the fewest requests. One that has many is good enough only while another
    /// one `is_opening`, or when there are as many connections as there may be.
    pub(super) fn take(&self, key: &Key, is_opening: bool) -> Option<(Shared, Stream)> {
        let connections = &self.0.get(key)?.connections;
        let usable = connections.iter().filter(|one| one.is_usable());
        let least = usable.min_by_key(|one| one.streams())?;
        let is_free = least.streams() < STREAMS || is_opening || connections.len() >= CONNECTIONS;
        is_free.then(|| (least.clone(), Stream::new(least)))
    }

    pub(super) fn put(&mut self, key: Key, shared: &Shared) -> Stream {
        let place = self.0.entry(key).or_default();
        place.connections.retain(Shared::is_usable);
        place.connections.push(shared.clone());
        Stream::new(shared)
    }

    pub(super) fn gate(&mut self, key: Key) -> Arc<Gate> {
        Arc::clone(&self.0.entry(key).or_default().gate)
    }

    /// Lets go of the connections that do not stay; they are closed when their requests have ended.
    pub(super) fn keep(&mut self, stays: impl Fn(&Key) -> bool) {
        self.0.retain(|key, _| stays(key));
    }

    /// Lets go of those that are closed, given up, or without requests for too long.
    pub(super) fn sweep(&mut self) {
        let now = Instant::now();
        self.0.retain(|_, place| {
            place.connections.retain(|one| one.is_kept(now));
            !place.connections.is_empty() || Arc::strong_count(&place.gate) > 1
        });
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
