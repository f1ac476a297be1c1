//! Clients and targets that send structured nonsense, from a seed.
//!
//! `NEARGATE_FUZZ_SECONDS` makes a run last, `NEARGATE_FUZZ_SEED` makes it another one. What has to
//! hold: nothing panics; every connection is answered or ends; a target sees one well-formed request
//! at a time, whose boundaries are those that the client's bytes have; no connection to a target
//! is used after an answer that was none; no request comes twice, but for one that may (RFC 9110, 9.2.2),
//! when the target closed a connection that had waited and said nothing; in the end no connection is left.

mod bytes;
mod parser;

use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::scene::{PATIENCE, Scene, eventually};
use bytes::Dice;
use parser::{Request, Step};

/// Requests of a run that no environment makes longer.
const CASES: u64 = 3000;
const CLIENTS: usize = 96;
/// A client that gets nothing in the idle timeout of a second gets nothing.
const ANSWER: Duration = Duration::from_secs(5);

/// What is known of a run so far.
#[derive(Default)]
struct Run {
    next: AtomicU64,
    answered: AtomicU64,
    carried: AtomicU64,
    /// What the bytes of each client say, by its id.
    expected: Mutex<HashMap<String, Vec<Request>>>,
    seen: Mutex<HashMap<String, usize>>,
    /// The clients whose last request a target may be asked again.
    unanswered: Mutex<HashSet<String>>,
    broken: Mutex<Vec<String>>,
}

impl Run {
    /// A target says nothing to a request on a connection that had waited.
    fn passed_over(&self, request: &Request) {
        const IDEMPOTENT: [&str; 6] = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];
        let may_repeat = IDEMPOTENT.contains(&request.method.as_str()) && request.body.is_empty();
        if let (true, Some(id)) = (may_repeat, request.header("x-id")) {
            let mut unanswered = self.unanswered.lock().expect("a lock");
            unanswered.insert(id.to_owned());
        }
    }

    fn fail(&self, what: String) {
        self.broken.lock().expect("a lock").push(what);
    }

    /// A target has a whole request.
    fn arrived(&self, request: &Request) {
        self.carried.fetch_add(1, Ordering::Relaxed);
        let Some(id) = request.header("x-id") else {
            return;
        };
        let expected = self.expected.lock().expect("a lock");
        let Some(expected) = expected.get(id) else {
            return;
        };
        let mut seen = self.seen.lock().expect("a lock");
        let count = seen.entry(id.to_owned()).or_default();
        let same = |one: &Request| one.method == request.method && one.body == request.body;
        let last = count.checked_sub(1).and_then(|last| expected.get(last));
        let may_repeat = self.unanswered.lock().expect("a lock").remove(id);
        if may_repeat && last.is_some_and(same) {
            return;
        }
        // Those in between were refused, or came to a target in part.
        let Some(at) = expected.iter().skip(*count).position(same) else {
            let bodies: Vec<_> = expected.iter().map(Request::summary).collect();
            self.fail(format!(
                "request {count} of {id} arrived as {}, expected {bodies:?}",
                request.summary()
            ));
            return;
        };
        *count += at + 1;
    }
}

fn from_environment(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Kibibytes of this process that are in memory.
fn resident() -> u64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    number.unwrap_or_default()
}

static PANICS: AtomicUsize = AtomicUsize::new(0);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nonsense_of_clients_and_targets_breaks_nothing() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        PANICS.fetch_add(1, Ordering::Relaxed);
        hook(info);
    }));
    let seed = from_environment("NEARGATE_FUZZ_SEED").unwrap_or(1);
    let until = from_environment("NEARGATE_FUZZ_SECONDS")
        .map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let run = Arc::new(Run::default());
    let mut targets = JoinSet::new();
    let mut addresses = Vec::new();
    for number in 0..2 {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        addresses.push(listener.local_addr().expect("an address"));
        targets.spawn(target(Arc::clone(&run), listener, seed ^ number << 60));
    }
    let scene = Scene::new(&addresses, |plan| plan.settings.idle_timeout_seconds = 1).await;
    let mut clients = JoinSet::new();
    for _ in 0..CLIENTS {
        let (run, address) = (Arc::clone(&run), scene.address);
        clients.spawn(async move {
            loop {
                let case = run.next.fetch_add(1, Ordering::Relaxed);
                let is_over = match until {
                    Some(until) => Instant::now() >= until,
                    None => case >= CASES,
                };
                if is_over {
                    return;
                }
                if case.is_multiple_of(10_000) {
                    eprintln!("case {case}: {} KiB", resident());
                }
                client(&run, address, Dice::new(seed, case)).await;
            }
        });
    }
    while let Some(ended) = clients.join_next().await {
        ended.expect("a client that ends");
    }
    targets.shutdown().await;
    let active = || {
        scene
            .balancer
            .metrics()
            .expect("numbers")
            .numbers
            .active_connections
    };
    eventually("all connections end", || active() == 0).await;
    let carried = run.carried.load(Ordering::Relaxed);
    let answered = run.answered.load(Ordering::Relaxed);
    let cases = run.next.load(Ordering::Relaxed);
    eprintln!(
        "{cases} clients, {carried} requests arrived, {answered} answered; {} KiB",
        resident()
    );
    let broken = run.broken.lock().expect("a lock");
    assert!(
        broken.is_empty(),
        "{} faults: {:#?}",
        broken.len(),
        broken.iter().take(8).collect::<Vec<_>>()
    );
    assert_eq!(PANICS.load(Ordering::Relaxed), 0);
    assert!(carried > CASES / 10, "{carried} requests came to a target");
}

/// Sends what the dice say, in pieces, and waits for an answer or the end.
async fn client(run: &Run, address: std::net::SocketAddr, mut dice: Dice) {
    let id = dice.id();
    let sent = bytes::of_client(&mut dice, &id);
    {
        let mut expected = run.expected.lock().expect("a lock");
        expected.insert(id.clone(), parser::requests(&sent));
        // What ended long ago cannot arrive any more.
        let before = dice.id_before(8 * CLIENTS as u64);
        expected.remove(&before);
        run.seen.lock().expect("a lock").remove(&before);
        run.unanswered.lock().expect("a lock").remove(&before);
    }
    let stream = TcpStream::connect(address).await.expect("a connection");
    let (mut reads, mut writes) = stream.into_split();
    let leaves = dice.one_in(8);
    let writing = async {
        for piece in dice.pieces(&sent) {
            if writes.write_all(piece).await.is_err() {
                break;
            }
            if dice.one_in(4) {
                tokio::task::yield_now().await;
            }
        }
        writes
    };
    let mut answer = vec![0; 4096];
    let reading = async {
        let read = tokio::time::timeout(ANSWER, reads.read(&mut answer)).await;
        match read {
            Ok(Ok(read)) => answer.truncate(read),
            Ok(Err(_)) => answer.clear(),
            Err(_) => {
                run.fail(format!(
                    "{id} is not answered: {}",
                    String::from_utf8_lossy(&sent)
                ));
                answer.clear();
            }
        }
        (reads, answer)
    };
    if leaves {
        let _writes = writing.await;
        return;
    }
    let (mut writes, (mut reads, answer)) = tokio::join!(writing, reading);
    if !answer.is_empty() {
        run.answered.fetch_add(1, Ordering::Relaxed);
        if !answer.starts_with(b"HTTP/1.") {
            run.fail(format!(
                "{id} is answered {}",
                String::from_utf8_lossy(&answer)
            ));
        }
    }
    let _gone = writes.shutdown().await;
    let mut rest = Vec::new();
    let ended = tokio::time::timeout(PATIENCE, reads.read_to_end(&mut rest)).await;
    if ended.is_err() {
        run.fail(format!(
            "{id} has no end: {}",
            String::from_utf8_lossy(&sent)
        ));
    }
}

async fn target(run: Arc<Run>, listener: TcpListener, seed: u64) {
    let mut peers = JoinSet::new();
    for number in 0.. {
        let Ok((stream, _)) = listener.accept().await else {
            return;
        };
        while peers.try_join_next().is_some() {}
        let dice = Dice::new(seed, number);
        peers.spawn(peer(Arc::clone(&run), stream, dice));
    }
}

/// A connection of a target: strict about what comes, careless about what goes.
async fn peer(run: Arc<Run>, mut stream: TcpStream, mut dice: Dice) {
    let mut came = Vec::new();
    let mut spoilt: Option<Vec<u8>> = None;
    let mut has_waited = false;
    loop {
        match parser::strict(&came) {
            Step::Malformed(why) => {
                let text = String::from_utf8_lossy(&came).into_owned();
                run.fail(format!("a target got {why}: {text:?}"));
                return;
            }
            Step::Incomplete => {
                let read = stream.read_buf(&mut came).await;
                if !read.is_ok_and(|read| read > 0) {
                    return;
                }
            }
            Step::Whole(request, length) => {
                if let Some(answer) = &spoilt {
                    let text = String::from_utf8_lossy(answer).into_owned();
                    run.fail(format!("a connection is used again after {text:?}"));
                    return;
                }
                if length < came.len() {
                    run.fail("a target got more than one request at a time".to_owned());
                    return;
                }
                came.clear();
                run.arrived(&request);
                let answer = bytes::of_target(&mut dice, &request.method);
                if has_waited && answer.bytes.is_empty() {
                    run.passed_over(&request);
                }
                has_waited = true;
                let mut gone = false;
                // What comes too much has to come at once: after the next request has gone out,
                // nobody can tell it from that one's answer.
                let pieces = if answer.spoils {
                    vec![&answer.bytes[..]]
                } else {
                    dice.pieces(&answer.bytes)
                };
                for piece in pieces {
                    gone |= stream.write_all(piece).await.is_err();
                }
                // As a web socket it carries anything.
                let switched = answer.bytes.starts_with(b"HTTP/1.1 101");
                let switched = switched && request.header("upgrade").is_some();
                if gone || answer.closes || switched {
                    return;
                }
                spoilt = answer.spoils.then_some(answer.bytes);
            }
        }
    }
}
