//! Logs of a load balancer: a line for every request that it was sent, and one for every connection.
//!
//! The data plane hands records over and never waits: while a writer cannot keep up, records are
//! dropped, counted, and spoken of in the process's log. Lines are made and written by a thread for each
//! of the two logs.

mod connection;
mod files;
mod record;
mod text;

use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

pub(crate) use connection::{ConnectionRecord, Handshake};
use files::Files;
pub(crate) use record::{AccessRecord, Attempt, RequestKind, TlsUse};

/// How many records may wait for the writer, and as many are being written: some tenths of a second under full
/// load.
const WAITING_MAX: usize = 16 * 1024;
/// The writer is woken for so many: waking it for each would cost more than its line does.
const BATCH: usize = 256;
/// How long a line may stay in memory.
const FLUSH_AFTER: Duration = Duration::from_secs(1);

/// Something that a log has a line for.
pub(crate) trait Entry: Send + 'static {
    /// Appends the line and its end.
    fn write_line(&self, line: &mut String);
}

/// Which log of a load balancer it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Access,
    Connections,
}

/// Where a log is kept, and how much of it.
#[derive(Debug, Clone)]
pub(crate) struct LogSettings {
    pub(crate) kind: Kind,
    /// What stands for the bucket and its prefix: AWS's path, from `AWSLogs/` on, begins below it.
    pub(crate) folder: PathBuf,
    pub(crate) account_id: String,
    pub(crate) region: String,
    /// `app/<name>/<id>`.
    pub(crate) load_balancer: String,
    /// The node's address, part of the files' names.
    pub(crate) address: Ipv4Addr,
    /// A file ends when it has this many bytes, before they are compressed.
    pub(crate) file_bytes: u64,
    /// A file ends whenever the clock has another multiple of this.
    pub(crate) file_age: Duration,
    /// Of all ended files of this log: the oldest ones are deleted.
    pub(crate) total_bytes: u64,
}

impl LogSettings {
    /// AWS's five minutes and files of 64 MiB; 1 GiB in all of requests, a quarter of it of connections.
    pub(crate) fn new(
        kind: Kind,
        folder: PathBuf,
        account_id: String,
        region: String,
        load_balancer: String,
        address: Ipv4Addr,
    ) -> Self {
        Self {
            kind,
            folder,
            account_id,
            region,
            load_balancer,
            address,
            file_bytes: 64 << 20,
            file_age: Duration::from_mins(5),
            total_bytes: match kind {
                Kind::Access => 1 << 30,
                Kind::Connections => 1 << 28,
            },
        }
    }
}

/// The logs of a load balancer. When they go, what was recorded is written.
#[derive(Debug)]
pub(crate) struct Logs {
    pub(crate) access: Log<AccessRecord>,
    pub(crate) connections: Log<ConnectionRecord>,
}

impl Logs {
    /// Opens the files and starts the writers. What kind the settings are of is no matter.
    pub(crate) fn start(settings: impl Fn(Kind) -> LogSettings) -> io::Result<Self> {
        Ok(Self {
            access: Log::start(settings(Kind::Access))?,
            connections: Log::start(settings(Kind::Connections))?,
        })
    }

    /// How many records were lost since the start.
    pub(crate) fn dropped(&self) -> u64 {
        self.access.dropped() + self.connections.dropped()
    }
}

/// One of them.
#[derive(Debug)]
pub(crate) struct Log<E> {
    queue: Arc<Queue<E>>,
    writer: Option<JoinHandle<()>>,
}

/// What was recorded and is not written.
#[derive(Debug)]
struct Queue<E> {
    state: Mutex<State<E>>,
    /// The writer has something to do.
    ready: Condvar,
    dropped: AtomicU64,
}

#[derive(Debug)]
struct State<E> {
    waiting: Vec<Box<E>>,
    has_ended: bool,
}

impl<E> Queue<E> {
    fn new() -> Self {
        Self {
            state: Mutex::new(State {
                waiting: Vec::new(),
                has_ended: false,
            }),
            ready: Condvar::new(),
            dropped: AtomicU64::new(0),
        }
    }

    /// Takes a record, or drops it when too many wait.
    fn put(&self, record: Box<E>) {
        let mut state = self.state();
        if state.waiting.len() >= WAITING_MAX {
            drop(state);
            self.dropped.fetch_add(1, Ordering::Relaxed);
            return;
        }
        state.waiting.push(record);
        let is_batch = state.waiting.len() == BATCH;
        drop(state);
        if is_batch {
            self.ready.notify_one();
        }
    }

    fn state(&self) -> MutexGuard<'_, State<E>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for many records or the end, but not for longer than this; puts those that there are into an
    /// empty list. Answers whether these were the last.
    fn take(&self, records: &mut Vec<Box<E>>, limit: Duration) -> bool {
        let is_idle = |state: &mut State<E>| state.waiting.len() < BATCH && !state.has_ended;
        let waited = self
            .ready
            .wait_timeout_while(self.state(), limit, is_idle)
            .unwrap_or_else(PoisonError::into_inner);
        let mut state = waited.0;
        std::mem::swap(records, &mut state.waiting);
        state.has_ended
    }
}

impl<E: Entry> Log<E> {
    pub(crate) fn start(settings: LogSettings) -> io::Result<Self> {
        let files = Files::open(settings, SystemTime::now())?;
        let queue = Arc::new(Queue::new());
        let writer = Writer {
            files,
            queue: Arc::clone(&queue),
            reported: 0,
        };
        let writer = std::thread::Builder::new()
            .name("access-log".to_owned())
            .spawn(move || writer.run())?;
        Ok(Self {
            queue,
            writer: Some(writer),
        })
    }

    /// Takes a record, or drops it when too many wait. Never waits for the disk.
    pub(crate) fn record(&self, record: Box<E>) {
        self.queue.put(record);
    }

    fn dropped(&self) -> u64 {
        self.queue.dropped.load(Ordering::Relaxed)
    }
}

impl<E> Drop for Log<E> {
    fn drop(&mut self) {
        self.queue.state().has_ended = true;
        self.queue.ready.notify_one();
        if let Some(writer) = self.writer.take() {
            // It has spoken of whatever went wrong.
            let _ = writer.join();
        }
    }
}

/// The thread that writes.
struct Writer<E> {
    files: Files,
    queue: Arc<Queue<E>>,
    /// How many dropped records the log speaks of already.
    reported: u64,
}

impl<E: Entry> Writer<E> {
    fn run(mut self) {
        let (mut records, mut line) = (Vec::new(), String::new());
        let mut flushed = SystemTime::now();
        loop {
            let age = flushed.elapsed().unwrap_or_default();
            let is_end = (self.queue).take(&mut records, FLUSH_AFTER.saturating_sub(age));
            let now = SystemTime::now();
            for record in records.drain(..) {
                line.clear();
                record.write_line(&mut line);
                if let Err(error) = self.files.write(line.as_bytes(), now) {
                    self.lost(&error, 1);
                }
            }
            // A clock that was set back is as good a reason as a second that is over.
            let is_due = now
                .duration_since(flushed)
                .map_or(true, |age| age >= FLUSH_AFTER);
            if is_due || is_end {
                flushed = now;
                if let Err(error) = self.files.flush(now) {
                    self.lost(&error, 0);
                }
                self.report();
            }
            if is_end {
                return;
            }
        }
    }

    fn lost(&self, error: &io::Error, records: u64) {
        let before = self.queue.dropped.fetch_add(records, Ordering::Relaxed);
        // A full disk would say so for every request.
        if before == self.reported {
            let error: &dyn std::error::Error = error;
            tracing::warn!(error, "access logs cannot be written");
        }
    }

    fn report(&mut self) {
        let dropped = self.queue.dropped.load(Ordering::Relaxed);
        if dropped > self.reported {
            let lost = dropped - self.reported;
            tracing::warn!(lost, "records of the access log were lost");
            self.reported = dropped;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::record::tests::record;
    use super::*;

    pub(super) fn settings(folder: &std::path::Path) -> LogSettings {
        LogSettings::new(
            Kind::Access,
            folder.to_owned(),
            "000000000000".to_owned(),
            "us-east-1".to_owned(),
            "app/web/0123456789abcdef".to_owned(),
            Ipv4Addr::new(10, 0, 0, 5),
        )
    }

    #[test]
    fn every_record_is_a_line_once_the_log_has_ended() {
        let folder = tempfile::tempdir().unwrap();
        let mut settings = settings(folder.path());
        // A test may run while the clock comes to another five minutes.
        settings.file_age = Duration::from_hours(1 << 21);
        let log = Log::start(settings).unwrap();
        for _ in 0..1000 {
            log.record(Box::new(record()));
        }
        let dropped = log.dropped();
        drop(log);
        let current = files::tests::current(folder.path());
        let text = fs::read_to_string(current).unwrap();
        assert_eq!((text.lines().count(), dropped), (1000, 0));
        assert!(text.lines().all(|line| line.starts_with("https ")));
    }

    #[test]
    fn few_records_are_taken_in_time_and_too_many_are_dropped() {
        let queue = Queue::new();
        queue.put(Box::new(1));
        let mut taken = Vec::new();
        assert!(!queue.take(&mut taken, Duration::from_millis(1)));
        assert_eq!(taken, [Box::new(1)]);
        for number in 0..WAITING_MAX + 2 {
            queue.put(Box::new(number));
        }
        assert_eq!(queue.dropped.load(Ordering::Relaxed), 2);
        taken.clear();
        // A batch does not wait.
        assert!(!queue.take(&mut taken, Duration::MAX));
        assert_eq!(taken.len(), WAITING_MAX);
        queue.state().has_ended = true;
        taken.clear();
        assert!(queue.take(&mut taken, Duration::MAX) && taken.is_empty());
    }
}
