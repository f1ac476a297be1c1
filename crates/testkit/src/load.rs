//! An HTTP/1.1 client that asks at a given rate whether or not answers come, so that waiting is
//! counted: each time is from the moment when a request was due to the last byte of its answer.

use std::io::{Error, ErrorKind};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// What is asked, and how often.
#[derive(Debug, Clone)]
pub struct Load {
    pub server: SocketAddr,
    pub host: String,
    pub path: String,
    pub connections: usize,
    /// Requests per second, over all connections.
    pub rate: u32,
    pub duration: Duration,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Nanoseconds, sorted.
    pub spans: Vec<u64>,
    pub failures: usize,
}

/// The largest head of an answer that is read.
const HEAD_MAX: usize = 64 << 10;

impl Load {
    /// Asks for as long as it says.
    pub async fn run(&self) -> Outcome {
        let (senders, receivers): (Vec<_>, Vec<_>) = (0..self.connections.max(1))
            .map(|_| mpsc::unbounded_channel::<Instant>())
            .unzip();
        let (rate, duration) = (self.rate.max(1), self.duration);
        // The runtime's own timer wakes at whole milliseconds.
        std::thread::spawn(move || {
            let begun = Instant::now();
            for number in 0_u64.. {
                let due = Duration::from_nanos(number * 1_000_000_000 / u64::from(rate));
                if due >= duration {
                    break;
                }
                std::thread::sleep(due.saturating_sub(begun.elapsed()));
                let connection = usize::try_from(number).unwrap_or(0) % senders.len();
                let late = begun.elapsed() > due + Duration::from_millis(1);
                // A sleep that ends late is this thread's doing, a longer wait is not.
                let from = if late { begun + due } else { Instant::now() };
                if senders[connection].send(from).is_err() {
                    break;
                }
            }
        });
        let talks = receivers.into_iter().map(|due| self.talk(due));
        let mut all = Outcome::default();
        for outcome in join_all(talks).await {
            all.spans.extend(outcome.spans);
            all.failures += outcome.failures;
        }
        all.spans.sort_unstable();
        all
    }

    /// One connection's requests, one after the other.
    async fn talk(&self, mut due: mpsc::UnboundedReceiver<Instant>) -> Outcome {
        let request = format!("GET {} HTTP/1.1\r\nHost: {}\r\n\r\n", self.path, self.host);
        let mut outcome = Outcome::default();
        let mut connection = None;
        while let Some(from) = due.recv().await {
            let asked = ask(&mut connection, self.server, request.as_bytes()).await;
            if asked.is_err() {
                connection = None;
                outcome.failures += 1;
                continue;
            }
            let span = u64::try_from(from.elapsed().as_nanos()).unwrap_or(u64::MAX);
            outcome.spans.push(span);
        }
        outcome
    }
}

/// One request and its answer, which has to be a success.
async fn ask(
    connection: &mut Option<(TcpStream, Vec<u8>)>,
    server: SocketAddr,
    request: &[u8],
) -> std::io::Result<()> {
    if connection.is_none() {
        let stream = TcpStream::connect(server).await?;
        stream.set_nodelay(true)?;
        *connection = Some((stream, Vec::with_capacity(HEAD_MAX)));
    }
    let Some((stream, buffer)) = connection else {
        return Err(ErrorKind::NotConnected.into());
    };
    stream.write_all(request).await?;
    buffer.clear();
    let (head, length) = loop {
        if stream.read_buf(buffer).await? == 0 || buffer.len() > HEAD_MAX {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        if let Some(end) = find(buffer, b"\r\n\r\n") {
            break (end + 4, content_length(&buffer[..end])?);
        }
    };
    let mut left = (head + length).saturating_sub(buffer.len());
    while left > 0 {
        buffer.clear();
        match stream.read_buf(buffer).await? {
            0 => return Err(ErrorKind::UnexpectedEof.into()),
            read => left = left.saturating_sub(read),
        }
    }
    Ok(())
}

/// The length that a successful answer's head tells.
fn content_length(head: &[u8]) -> std::io::Result<usize> {
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    if !head.starts_with("http/1.1 200") {
        return Err(Error::other("no success"));
    }
    head.lines()
        .find_map(|line| line.strip_prefix("content-length:"))
        .and_then(|value| value.trim().parse().ok())
        .ok_or_else(|| Error::other("no length"))
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
