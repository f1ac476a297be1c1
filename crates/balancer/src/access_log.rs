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
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

pub(crate) use connection::{ConnectionRecord, Handshake};
use files::Files;
pub(crate) use record::{AccessRecord, Attempt, RequestKind, TlsUse};

/// How many records may wait for the writer: some tenths of a second under full load.
const WAITING_MAX: usize = 16 * 1024;
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
    sender: Option<SyncSender<Box<E>>>,
    dropped: Arc<AtomicU64>,
    writer: Option<JoinHandle<()>>,
}

impl<E: Entry> Log<E> {
    pub(crate) fn start(settings: LogSettings) -> io::Result<Self> {
        let files = Files::open(settings, SystemTime::now())?;
        let (sender, receiver) = sync_channel(WAITING_MAX);
        let dropped = Arc::new(AtomicU64::new(0));
        let writer = Writer {
            files,
            dropped: dropped.clone(),
            reported: 0,
        };
        let writer = std::thread::Builder::new()
            .name("access-log".to_owned())
            .spawn(move || writer.run(&receiver))?;
        Ok(Self {
            sender: Some(sender),
            dropped,
            writer: Some(writer),
        })
    }

    /// Takes a record, or drops it when too many wait. Never waits.
    pub(crate) fn record(&self, record: Box<E>) {
        let taken = self.sender.as_ref().map(|sender| sender.try_send(record));
        if !matches!(taken, Some(Ok(()))) {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }
}

impl<E> Drop for Log<E> {
    fn drop(&mut self) {
        self.sender = None;
        if let Some(writer) = self.writer.take() {
            // It has spoken of whatever went wrong.
            let _ = writer.join();
        }
    }
}

/// The thread that writes.
struct Writer {
    files: Files,
    dropped: Arc<AtomicU64>,
    /// How many dropped records the log speaks of already.
    reported: u64,
}

impl Writer {
    fn run<E: Entry>(mut self, records: &Receiver<Box<E>>) {
        let mut line = String::new();
        let mut flushed = SystemTime::now();
        loop {
            let received = records.recv_timeout(FLUSH_AFTER);
            let now = SystemTime::now();
            if let Ok(record) = &received {
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
            let is_end = matches!(received, Err(RecvTimeoutError::Disconnected));
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
        let before = self.dropped.fetch_add(records, Ordering::Relaxed);
        // A full disk would say so for every request.
        if before == self.reported {
            let error: &dyn std::error::Error = error;
            tracing::warn!(error, "access logs cannot be written");
        }
    }

    fn report(&mut self) {
        let dropped = self.dropped.load(Ordering::Relaxed);
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
}
