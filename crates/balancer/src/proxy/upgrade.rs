//! Connections that change their protocol, such as WebSocket's: bytes both ways until either side
//! ends or nothing has moved for the idle timeout.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, ReadHalf, WriteHalf, split};

use crate::exchange::Exchange;

const BUFFER: usize = 16 << 10;

/// Carries bytes between the two once both have changed.
pub(super) async fn splice(
    client: OnUpgrade,
    target: OnUpgrade,
    mut exchange: Exchange,
    idle: Duration,
    cut: Pin<Box<dyn Future<Output = ()> + Send>>,
) {
    let (Ok(client), Ok(target)) = (client.await, target.await) else {
        return;
    };
    let (client_reads, client_writes) = split(TokioIo::new(client));
    let (target_reads, target_writes) = split(TokioIo::new(target));
    let moved = Arc::new(Moved::new());
    tokio::select! {
        _ = async {
            tokio::join!(
                copy(client_reads, target_writes, &moved),
                copy(target_reads, client_writes, &moved),
            )
        } => {}
        () = moved.stalls(idle) => {}
        () = cut => {}
    }
    exchange.sent(usize::try_from(moved.bytes.load(Ordering::Relaxed)).unwrap_or(usize::MAX));
}

/// One direction, until its end, which is passed on.
async fn copy(
    mut from: ReadHalf<TokioIo<Upgraded>>,
    mut to: WriteHalf<TokioIo<Upgraded>>,
    moved: &Moved,
) -> std::io::Result<()> {
    let mut buffer = vec![0; BUFFER];
    loop {
        let read = from.read(&mut buffer).await?;
        if read == 0 {
            return to.shutdown().await;
        }
        to.write_all(&buffer[..read]).await?;
        to.flush().await?;
        moved.note(read);
    }
}

/// How much has moved, and when something last did.
struct Moved {
    begun: Instant,
    bytes: AtomicU64,
    millis: AtomicU64,
}

impl Moved {
    fn new() -> Self {
        Self {
            begun: Instant::now(),
            bytes: AtomicU64::new(0),
            millis: AtomicU64::new(0),
        }
    }

    fn note(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
        let millis = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.millis.store(millis, Ordering::Relaxed);
    }

    async fn stalls(&self, idle: Duration) {
        loop {
            let last = Duration::from_millis(self.millis.load(Ordering::Relaxed));
            let due = self.begun + last + idle;
            if Instant::now() >= due {
                return;
            }
            tokio::time::sleep_until(due.into()).await;
        }
    }
}
