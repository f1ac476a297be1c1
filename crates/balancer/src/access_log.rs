//! Access logs: one line for every request that a load balancer was sent.
//!
//! The data plane hands records over and never waits: while the writer cannot keep up, records are
//! dropped, counted, and spoken of in the process's log. Lines are made and written by a thread.

mod files;
mod record;

use std::io;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, SystemTime};

use files::Files;
pub(crate) use record::{AccessRecord, Attempt, RequestKind, TlsUse};

/// How many records may wait for the writer: some tenths of a second under full load.
const WAITING_MAX: usize = 16 * 1024;
/// How long a line may stay in memory.
const FLUSH_AFTER: Duration = Duration::from_secs(1);

/// Where access logs are kept, and how much of them.
#[derive(Debug, Clone)]
pub struct AccessLogSettings {
    /// What stands for the bucket: AWS's path, from `AWSLogs/` on, begins below it.
    pub folder: PathBuf,
    pub account_id: String,
    pub region: String,
    /// `app/<name>/<id>`.
    pub load_balancer: String,
    /// The node's address, part of the files' names.
    pub address: Ipv4Addr,
    /// A file ends when it has this many bytes, before they are compressed.
    pub file_bytes: u64,
    /// A file ends after this time, as on AWS.
    pub file_age: Duration,
    /// Of all ended files of the load balancer: the oldest ones are deleted.
    pub total_bytes: u64,
}

impl AccessLogSettings {
    /// AWS's five minutes, files of 64 MiB, 1 GiB in all.
    pub fn new(
        folder: PathBuf,
        account_id: String,
        region: String,
        load_balancer: String,
        address: Ipv4Addr,
    ) -> Self {
        Self {
            folder,
            account_id,
            region,
            load_balancer,
            address,
            file_bytes: 64 << 20,
            file_age: Duration::from_mins(5),
            total_bytes: 1 << 30,
        }
    }
}

/// The access log of a load balancer. When it goes, what was recorded is written.
#[derive(Debug)]
pub(crate) struct AccessLog {
    sender: Option<SyncSender<Box<AccessRecord>>>,
    dropped: Arc<AtomicU64>,
    writer: Option<JoinHandle<()>>,
}

impl AccessLog {
    /// Opens the file and starts the writer.
    pub(crate) fn start(settings: AccessLogSettings) -> io::Result<Self> {
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
    pub(crate) fn record(&self, record: Box<AccessRecord>) {
        let taken = self.sender.as_ref().map(|sender| sender.try_send(record));
        if !matches!(taken, Some(Ok(()))) {
            self.dropped.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How many records were lost since the start.
    pub(crate) fn dropped(&self) -> u64 {
        self.dropped.load(Ordering::Relaxed)
    }
}

impl Drop for AccessLog {
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
    fn run(mut self, records: &Receiver<Box<AccessRecord>>) {
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

    pub(super) fn settings(folder: &std::path::Path) -> AccessLogSettings {
        AccessLogSettings::new(
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
        let log = AccessLog::start(settings(folder.path())).unwrap();
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
