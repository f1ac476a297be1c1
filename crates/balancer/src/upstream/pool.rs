//! Connections of HTTP/1.1 to targets that wait for a request. How many there are is limited for each
//! target, and in all.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::Instant;

use super::Key;
use super::http1::Connection;

/// Connections that are kept for one target and node.
const EACH_MAX: usize = 256;

#[derive(Debug)]
pub(super) struct Pool {
    waiting: HashMap<Key, Vec<Waiting>>,
    /// In all.
    count: usize,
    max: usize,
}

#[derive(Debug)]
struct Waiting {
    connection: Connection,
    until: Instant,
}

impl Pool {
    pub(super) fn new(max: usize) -> Self {
        Self {
            waiting: HashMap::new(),
            count: 0,
            max,
        }
    }

    /// The last one that was used and is still good.
    pub(super) fn take(&mut self, key: &Key) -> Option<Connection> {
        let now = Instant::now();
        let waiting = self.waiting.get_mut(key)?;
        while let Some(mut one) = waiting.pop() {
            self.count -= 1;
            if one.until > now && one.connection.is_quiet() {
                one.connection.is_reused = true;
                return Some(one.connection);
            }
        }
        None
    }

    /// Keeps a connection for this long, if there is room for it.
    pub(super) fn put(&mut self, key: Key, mut connection: Connection, keep: Duration) {
        let waiting = self.waiting.entry(key).or_default();
        if waiting.len() < EACH_MAX && self.count < self.max {
            connection.rest();
            let until = Instant::now() + keep;
            waiting.push(Waiting { connection, until });
            self.count += 1;
        }
    }

    /// Closes the connections that do not stay.
    pub(super) fn keep(&mut self, stays: impl Fn(&Key) -> bool) {
        self.waiting.retain(|key, _| stays(key));
        self.recount();
    }

    /// Closes those that waited for too long, or that the target has closed.
    pub(super) fn sweep(&mut self) {
        let now = Instant::now();
        self.waiting.retain(|_, waiting| {
            waiting.retain_mut(|one| one.until > now && one.connection.is_quiet());
            !waiting.is_empty()
        });
        self.recount();
    }

    pub(super) fn clear(&mut self) {
        self.waiting.clear();
        self.count = 0;
    }

    fn recount(&mut self) {
        self.count = self.waiting.values().map(Vec::len).sum();
    }
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddrV4};
    use std::sync::Arc;

    use tokio::net::{TcpListener, TcpStream};

    use super::*;
    use crate::http1::wire::Stream;
    use crate::metrics::Metrics;
    use crate::upstream::Counted;

    fn key(port: u16) -> Key {
        Key {
            target: SocketAddrV4::new(Ipv4Addr::LOCALHOST, port),
            from: None,
            tls: false,
        }
    }

    const KEEP: Duration = Duration::from_mins(1);

    #[tokio::test]
    async fn there_are_no_more_than_the_limit_and_none_to_targets_that_are_gone() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let metrics = Arc::new(Metrics::new());
        let mut pool = Pool::new(2);
        for port in [1, 2, 3] {
            let stream = TcpStream::connect(address).await.expect("a connection");
            let connection = Connection::new(Stream::Plain(stream), Counted::new(&metrics));
            pool.put(key(port), connection, KEEP);
        }
        assert_eq!(pool.count, 2);
        pool.keep(|key| key.target.port() != 1);
        assert_eq!(pool.count, 1);
        assert!(pool.take(&key(1)).is_none());
        assert!(pool.take(&key(2)).is_some_and(|one| one.is_reused));
        assert_eq!(pool.count, 0);
    }

    #[tokio::test]
    async fn what_targets_closed_goes_however_many_there_are() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let metrics = Arc::new(Metrics::new());
        let mut pool = Pool::new(1000);
        // More than a task may read before it has to yield.
        for _ in 0..200 {
            let stream = TcpStream::connect(address).await.expect("a connection");
            drop(listener.accept().await.expect("a connection"));
            stream.readable().await.expect("its end");
            let connection = Connection::new(Stream::Plain(stream), Counted::new(&metrics));
            pool.put(key(1), connection, KEEP);
        }
        pool.sweep();
        assert_eq!((pool.count, pool.waiting.len()), (0, 0));
    }
}
