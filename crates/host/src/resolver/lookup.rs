//! Questions that are not ours to answer: from the cache, else from the upstream servers, and many
//! equal ones at the same time with one query.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use hickory_proto::op::ResponseCode;
use tokio::sync::watch;
use tokio::time::timeout;

use super::answer::Answer;
use super::cache::{Bounds, Cache, Key, Known};
use super::exchange;
use super::upstream::Upstreams;

/// What is remembered of one VPC's questions.
const CACHE: Bounds = Bounds {
    entries: 20_000,
    bytes: 8 << 20,
};
/// Queries under way upstream: each holds a socket and a buffer of 4 KiB.
const FLIGHTS_MAX: usize = 512;
/// How long a client waits when there is an old answer (RFC 8767 section 5).
const STALE_PATIENCE: Duration = Duration::from_millis(1800);

/// The cache, and the queries that are under way.
#[derive(Debug)]
pub(super) struct Lookups {
    upstreams: Upstreams,
    state: Mutex<State>,
}

/// What came of a question.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    Answer(Arc<Answer>),
    Failed(ResponseCode),
}

#[derive(Debug)]
struct State {
    cache: Cache,
    flights: HashMap<Key, Flight>,
    /// Which list of servers the cache is from.
    servers: u64,
}

/// Tells its outcome to everybody who waits; ends without one only by a defect.
type Flight = watch::Receiver<Option<Outcome>>;

impl Lookups {
    pub(super) fn new(upstreams: Upstreams) -> Self {
        let state = State {
            cache: Cache::new(CACHE),
            flights: HashMap::new(),
            servers: upstreams.generation(),
        };
        Self {
            upstreams,
            state: Mutex::new(state),
        }
    }

    /// What can be told at once.
    pub(super) fn known(&self, key: &Key, now: Instant) -> Option<Outcome> {
        // Other servers may know other names (a private network that was joined or left).
        let servers = self.upstreams.generation();
        let mut state = self.lock();
        if state.servers != servers {
            state.servers = servers;
            state.cache.clear();
        }
        match state.cache.get(key, now) {
            Known::Fresh(answer) => Some(Outcome::Answer(answer)),
            Known::Failed(code) => Some(match state.cache.stale(key, now) {
                Some(stale) => Outcome::Answer(stale),
                None => Outcome::Failed(code),
            }),
            Known::Nothing => None,
        }
    }

    /// Finds out. When no server answers, an answer whose time is over stands in for a while.
    pub(super) async fn resolve(self: &Arc<Self>, key: &Key) -> Outcome {
        let now = Instant::now();
        if let Some(outcome) = self.known(key, now) {
            return outcome;
        }
        let stale = self.lock().cache.stale(key, now);
        let waited = match (self.join(key), &stale) {
            (None, _) => None,
            (Some(flight), None) => wait(flight).await,
            (Some(flight), Some(_)) => timeout(STALE_PATIENCE, wait(flight)).await.ok().flatten(),
        };
        match (waited, stale) {
            (Some(Outcome::Answer(answer)), _) => Outcome::Answer(answer),
            (_, Some(stale)) => Outcome::Answer(stale),
            (Some(failed), None) => failed,
            (None, None) => Outcome::Failed(ResponseCode::ServFail),
        }
    }

    /// The query that is under way for the question, or a new one; `None` when there are too many.
    fn join(self: &Arc<Self>, key: &Key) -> Option<Flight> {
        let mut state = self.lock();
        // One that ended without an outcome is of no use to anyone.
        let lives = |flight: &&Flight| flight.has_changed().is_ok() || flight.borrow().is_some();
        if let Some(flight) = state.flights.get(key).filter(lives) {
            return Some(flight.clone());
        }
        if state.flights.len() >= FLIGHTS_MAX {
            return None;
        }
        let (tell, flight) = watch::channel(None);
        state.flights.insert(key.clone(), flight.clone());
        let servers = state.servers;
        drop(state);
        // It goes on when the client that asked first is gone: others may have joined.
        let (this, key) = (Arc::clone(self), key.clone());
        tokio::spawn(async move {
            let answer = exchange::ask(&this.upstreams, &key).await;
            tell.send_replace(Some(this.land(key, answer, servers)));
        });
        Some(flight)
    }

    /// Notes what came back.
    fn land(&self, key: Key, answer: Result<Vec<u8>, ResponseCode>, servers: u64) -> Outcome {
        let now = Instant::now();
        let answer = answer
            .and_then(|bytes| Answer::read(&bytes, now).ok_or(ResponseCode::ServFail))
            .map(Arc::new);
        let mut state = self.lock();
        state.flights.remove(&key);
        let current = state.servers == servers;
        match answer {
            Ok(answer) => {
                if current {
                    state.cache.put(key, Arc::clone(&answer), now);
                }
                Outcome::Answer(answer)
            }
            Err(code) => {
                if current {
                    state.cache.put_failure(key, code, now);
                }
                Outcome::Failed(code)
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn wait(mut flight: Flight) -> Option<Outcome> {
    let outcome = flight.wait_for(Option::is_some).await.ok()?;
    outcome.clone()
}
