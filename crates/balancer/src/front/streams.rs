//! What is known of the streams of a client's HTTP/2 connection: how many there are, which ones the
//! client does not read, how many it has cancelled.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

/// Requests that a client may cancel on a connection on which it does not let as many come to their
/// end. Each one costs a target something.
const CANCELLED_MAX: u64 = 200;

/// The streams of a connection.
#[derive(Debug)]
pub(super) struct Streams {
    opened: Instant,
    open: Mutex<Open>,
    finished: AtomicU64,
    cancelled: AtomicU64,
    too_many: Notify,
}

#[derive(Debug)]
struct Open {
    waits: Vec<Arc<Wait>>,
    quiet_since: Instant,
}

/// Since when a response waits for the client to read: milliseconds since the connection was opened,
/// [`NOT_WAITING`] while it waits for anything else.
#[derive(Debug)]
struct Wait(AtomicU64);

const NOT_WAITING: u64 = u64::MAX;

/// How a connection is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing has been asked for so long that it is to be closed.
    Quiet,
    /// The client has not read a response for so long that it is to be closed.
    Stalled,
    /// Neither before this time.
    Good(Instant),
}

/// What a client has done to the connection by cancelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Abuse {
    /// It is to open another one.
    Some,
    /// It did not stop when it was told to.
    More,
}

impl Streams {
    pub(super) fn new() -> Self {
        let now = Instant::now();
        Self {
            opened: now,
            open: Mutex::new(Open {
                waits: Vec::new(),
                quiet_since: now,
            }),
            finished: AtomicU64::new(0),
            cancelled: AtomicU64::new(0),
            too_many: Notify::new(),
        }
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn begin(self: &Arc<Self>) -> One {
        let wait = Arc::new(Wait(AtomicU64::new(NOT_WAITING)));
        self.open().waits.push(Arc::clone(&wait));
        One {
            streams: Arc::clone(self),
            wait,
            is_over: false,
        }
    }

    /// How it is when it may be quiet, and a response may wait for the client, for this long.
    pub(super) fn state(&self, idle: Duration) -> State {
        let now = Instant::now();
        let open = self.open();
        if open.waits.is_empty() {
            let until = open.quiet_since + idle;
            return if until <= now {
                State::Quiet
            } else {
                State::Good(until)
            };
        }
        let since = open.waits.iter().map(|wait| wait.0.load(Ordering::Relaxed));
        let since = match since.min() {
            None | Some(NOT_WAITING) => return State::Good(now + idle),
            Some(since) => self.opened + Duration::from_millis(since),
        };
        if since + idle <= now {
            State::Stalled
        } else {
            State::Good(since + idle)
        }
    }

    /// Done when the client cancels too much; again, whenever it cancels one more.
    pub(super) async fn abuse(&self) -> Abuse {
        self.too_many.notified().await;
        if self.cancelled.load(Ordering::Relaxed) > 2 * CANCELLED_MAX {
            Abuse::More
        } else {
            Abuse::Some
        }
    }
}

/// A stream. Dropped before it is over, it was cancelled.
#[derive(Debug)]
pub(super) struct One {
    streams: Arc<Streams>,
    wait: Arc<Wait>,
    is_over: bool,
}

impl One {
    /// Whether it is the client from now on who is waited for.
    pub(super) fn waits_for_client(&self, waits: bool) {
        let since = if waits {
            u64::try_from(self.streams.opened.elapsed().as_millis()).unwrap_or(NOT_WAITING)
        } else {
            NOT_WAITING
        };
        self.wait.0.store(since, Ordering::Relaxed);
    }

    /// The response has come to its end, a bad one too.
    pub(super) fn is_over(&mut self) {
        self.is_over = true;
    }
}

impl Drop for One {
    fn drop(&mut self) {
        let streams = &self.streams;
        let mut open = streams.open();
        open.waits.retain(|wait| !Arc::ptr_eq(wait, &self.wait));
        if open.waits.is_empty() {
            open.quiet_since = Instant::now();
        }
        drop(open);
        if self.is_over {
            streams.finished.fetch_add(1, Ordering::Relaxed);
            return;
        }
        let cancelled = streams.cancelled.fetch_add(1, Ordering::Relaxed) + 1;
        if cancelled > CANCELLED_MAX && cancelled > streams.finished.load(Ordering::Relaxed) {
            streams.too_many.notify_one();
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::advance;

    use super::*;

    const IDLE: Duration = Duration::from_mins(1);

    #[tokio::test(start_paused = true)]
    async fn a_response_that_is_not_read_stalls_the_connection() {
        let streams = Arc::new(Streams::new());
        let (read, mut unread) = (streams.begin(), streams.begin());
        advance(2 * IDLE).await;
        assert_eq!(streams.state(IDLE), State::Good(Instant::now() + IDLE));
        unread.waits_for_client(true);
        advance(IDLE / 2).await;
        read.waits_for_client(true);
        assert_eq!(streams.state(IDLE), State::Good(Instant::now() + IDLE / 2));
        advance(IDLE / 2).await;
        assert_eq!(streams.state(IDLE), State::Stalled);
        unread.waits_for_client(false);
        assert!(matches!(streams.state(IDLE), State::Good(_)));
        unread.is_over();
        drop((read, unread));
        assert_eq!(streams.state(IDLE), State::Good(Instant::now() + IDLE));
        advance(IDLE).await;
        assert_eq!(streams.state(IDLE), State::Quiet);
    }

    #[tokio::test]
    async fn clients_that_cancel_more_than_they_take_are_noticed() {
        let streams = Arc::new(Streams::new());
        let finish = || streams.begin().is_over();
        (0..=CANCELLED_MAX).for_each(|_| finish());
        (0..=CANCELLED_MAX).for_each(|_| drop(streams.begin()));
        let abuse = tokio::time::timeout(Duration::ZERO, streams.abuse()).await;
        assert!(abuse.is_err(), "as many were taken");
        drop(streams.begin());
        assert_eq!(streams.abuse().await, Abuse::Some);
        (0..=CANCELLED_MAX).for_each(|_| drop(streams.begin()));
        assert_eq!(streams.abuse().await, Abuse::More);
    }
}
