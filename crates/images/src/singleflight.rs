//! One piece of work for all who want it at the same time.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared, WeakShared};

/// Work under way, by key. It goes on as long as anyone waits for it, and is dropped when all have
/// gone away.
pub(crate) struct Flights<K, T: Clone> {
    flights: Mutex<HashMap<K, WeakShared<BoxFuture<'static, T>>>>,
}

impl<K: Eq + Hash + Clone, T: Clone> Flights<K, T> {
    /// Waits for the work under `key`, or begins it. Also tells whether this call began it.
    pub(crate) async fn join(
        &self,
        key: &K,
        begin: impl FnOnce() -> BoxFuture<'static, T>,
    ) -> (T, bool) {
        let (flight, is_first) = self.flight(key, begin);
        (flight.await, is_first)
    }

    /// Waits for the work under `key`, if there is any; tells whether there was.
    pub(crate) async fn wait(&self, key: &K) -> bool {
        let flight = {
            let flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
            flights.get(key).and_then(WeakShared::upgrade)
        };
        match flight.filter(|flight| flight.peek().is_none()) {
            Some(flight) => {
                flight.await;
                true
            }
            None => false,
        }
    }

    fn flight(
        &self,
        key: &K,
        begin: impl FnOnce() -> BoxFuture<'static, T>,
    ) -> (Shared<BoxFuture<'static, T>>, bool) {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        // Finished work is not shared: whoever comes later wants to know what is true then.
        let under_way = flights.get(key).and_then(WeakShared::upgrade);
        if let Some(flight) = under_way.filter(|flight| flight.peek().is_none()) {
            return (flight, false);
        }
        flights.retain(|_, flight| flight.upgrade().is_some());
        let flight = begin().shared();
        if let Some(weak) = flight.downgrade() {
            flights.insert(key.clone(), weak);
        }
        (flight, true)
    }
}

impl<K, T: Clone> Default for Flights<K, T> {
    fn default() -> Self {
        Self {
            flights: Mutex::default(),
        }
    }
}

impl<K, T: Clone> std::fmt::Debug for Flights<K, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Flights").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use futures_util::future::join_all;
    use tokio::sync::Notify;

    use super::*;

    #[tokio::test]
    async fn work_is_done_once_for_those_who_wait_together() {
        let flights: Flights<u8, u32> = Flights::default();
        let (count, gate) = (Arc::new(AtomicU32::new(0)), Arc::new(Notify::new()));
        let begin = || {
            let (count, gate) = (Arc::clone(&count), Arc::clone(&gate));
            async move {
                gate.notified().await;
                count.fetch_add(1, Ordering::Relaxed) + 1
            }
            .boxed()
        };
        let waiting = join_all((0..5).map(|_| flights.join(&7, begin)));
        let (results, ()) = tokio::join!(waiting, async { gate.notify_one() });
        assert!(results.iter().all(|(result, _)| *result == 1));
        assert_eq!(results.iter().filter(|(_, is_first)| *is_first).count(), 1);
        gate.notify_one();
        assert_eq!(
            flights.join(&7, begin).await,
            (2, true),
            "finished work is not shared"
        );
    }

    #[tokio::test]
    async fn abandoned_work_is_dropped() {
        let flights: Flights<u8, ()> = Flights::default();
        let held = Arc::new(());
        let inside = Arc::clone(&held);
        let begin = || {
            async move {
                std::future::pending::<()>().await;
                drop(inside);
            }
            .boxed()
        };
        let mut joined = Box::pin(flights.join(&1, begin));
        assert!(futures_util::poll!(&mut joined).is_pending());
        assert_eq!(Arc::strong_count(&held), 2);
        drop(joined);
        assert_eq!(Arc::strong_count(&held), 1);
    }
}
