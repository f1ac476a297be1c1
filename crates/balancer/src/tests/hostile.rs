//! Clients and targets that say anything: nothing hangs or panics, and no target ever sees more
//! requests than a client was answered.

use std::sync::atomic::{AtomicUsize, Ordering};

use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::*;

const ROUNDS: u64 = 400;

/// Pieces that smuggling is made of.
const PIECES: &[&str] = &[
    "GET / HTTP/1.1\r\n",
    "POST /a HTTP/1.1\r\n",
    "Host: h\r\n",
    "Content-Length: 5\r\n",
    "Content-Length: 0\r\n",
    "Content-Length: 5, 5\r\n",
    "Transfer-Encoding: chunked\r\n",
    "Transfer-Encoding: xchunked\r\n",
    "Transfer-Encoding : chunked\r\n",
    "Transfer-Encoding:\tchunked\r\n",
    "X: y\n",
    "X: y\r",
    " folded\r\n",
    "\r\n",
    "\n",
    "5\r\nhello\r\n",
    "0\r\n\r\n",
    "0;a\r\n\r\n",
    "hello",
    "fffffffffffffffff\r\n",
    "Connection: close\r\n",
    "Connection: content-length\r\n",
    "Expect: 100-continue\r\n",
    "Upgrade: websocket\r\nConnection: upgrade\r\n",
    "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n",
    "\0",
    "HTTP/1.1 200 OK\r\n",
];

const ANSWERS: &[&str] = &[
    "HTTP/1.1 200 OK\r\n",
    "HTTP/1.1 100 Continue\r\n\r\n",
    "HTTP/1.1 101 Switching Protocols\r\n\r\n",
    "HTTP/1.1 204 No Content\r\n",
    "Content-Length: 3\r\n",
    "Content-Length: 4\r\n",
    "Transfer-Encoding: chunked\r\n",
    "\r\n",
    "\n",
    "3\r\nabc\r\n",
    "0\r\n\r\n",
    "abc",
    "A : b\r\n",
    "A: b\r\n",
    "zz\r\n",
    "\0",
    "HTTP/1.0 200 OK\r\n",
    "Connection: close\r\n",
];

fn mixed(random: &mut StdRng, pieces: &[&str], most: usize) -> String {
    (0..random.random_range(1..most))
        .filter_map(|_| pieces.choose(random))
        .copied()
        .collect()
}

#[tokio::test]
async fn whatever_clients_say_targets_see_whole_requests_one_after_the_other() {
    let strange = Arc::new(std::sync::Mutex::new(Vec::<String>::new()));
    let seen = Arc::clone(&strange);
    // This target reads as strictly as can be, and counts what does not fit.
    let target = target(move |mut stream| {
        let seen = Arc::clone(&seen);
        async move {
            while let Some(head) = read_head(&mut stream).await {
                let lines = || head.split("\r\n");
                let chunked = lines().any(|line| line == "Transfer-Encoding: chunked");
                let lengths: Vec<&str> = lines()
                    .filter_map(|line| line.strip_prefix("Content-Length: "))
                    .collect();
                let first = lines()
                    .next()
                    .is_some_and(|line| line.ends_with(" HTTP/1.1"));
                let bare = head.replace("\r\n", "").contains(['\r', '\n', '\0']);
                if !first || bare || lengths.len() + usize::from(chunked) > 1 {
                    seen.lock().unwrap().push(head);
                    return;
                }
                if chunked && read_until(&mut stream, "0\r\n\r\n").await.is_none() {
                    return;
                }
                for _ in 0..lengths.first().map_or(0, |length| length.parse().unwrap()) {
                    if stream.read_u8().await.is_err() {
                        return;
                    }
                }
                if stream
                    .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                    .await
                    .is_err()
                {
                    return;
                }
            }
        }
    })
    .await;
    let front = front(one(target));
    for seed in 0..ROUNDS {
        let random = &mut StdRng::seed_from_u64(seed);
        let mut said = mixed(random, PIECES, 14);
        if random.random() {
            said.insert_str(0, "POST / HTTP/1.1\r\nHost: h\r\n");
        }
        let mut peer = front.peer().await;
        peer.send(&said).await;
        peer.0.shutdown().await.unwrap();
        peer.rest().await;
    }
    assert_eq!(*strange.lock().unwrap(), Vec::<String>::new());
    assert_eq!(front.status(GET).await, 200);
}

#[tokio::test]
async fn whatever_targets_say_clients_are_answered_or_cut_off() {
    let seed = AtomicUsize::new(0);
    let target = target(move |mut stream| {
        let seed = seed.fetch_add(1, Ordering::Relaxed);
        async move {
            if read_head(&mut stream).await.is_some() {
                let random = &mut StdRng::seed_from_u64(seed as u64);
                let mut said = mixed(random, ANSWERS, 10);
                if random.random() {
                    said.insert_str(0, "HTTP/1.1 200 OK\r\n");
                }
                let _ = stream.write_all(said.as_bytes()).await;
            }
        }
    })
    .await;
    let front = front(one(target));
    for _ in 0..ROUNDS {
        let answer = front.says(GET).await;
        assert!(answer.starts_with("HTTP/1.1 "), "{answer:?}");
    }
}
