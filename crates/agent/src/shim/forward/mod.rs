//! Carries the output of one container from its spool to the task's log router (FireLens).
//!
//! The shim does this itself, so that it goes on while the control plane is down. Nothing here
//! waits: what the router does not take stays in the spool, which is bounded. Events are kept
//! until the router has read them from its socket; after a broken connection they are sent
//! again, so that each arrives at least once.

mod lines;
mod message;

use std::collections::VecDeque;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketAddrUnix, SocketFlags, SocketType};

use self::lines::LineBuffer;
use self::message::Origin;
use super::protocol::{ForwardBundle, LogBundle};
use super::spool::{Follower, Position, Record, Stream};

/// Events are encoded until there are this many bytes of them.
const BATCH: usize = 64 << 10;
/// Pause after new output, so that a program which writes line by line does not wake the shim
/// for each.
const QUIET_MS: u64 = 5;
/// First and longest pause between two looks at a router that does not take anything.
const PAUSE_MS: std::ops::RangeInclusive<u64> = 5..=1_000;
/// Name of the router's socket in the directory it shares with the shim.
const SOCKET: &str = "fluent.sock";

/// The way of one container's output to the log router.
#[derive(Debug)]
pub(super) struct Forwarder {
    bundle: ForwardBundle,
    follower: Follower,
    /// Read from the spool, with how much of the first one has been taken.
    records: VecDeque<Record>,
    taken: usize,
    lines: [LineBuffer; 2],
    /// Encoded events that the router has not read for certain, how much of them was written,
    /// and how many lines they are.
    batch: Vec<u8>,
    written: usize,
    batch_lines: u64,
    connection: Option<OwnedFd>,
    /// When there is something to do.
    due: Option<u64>,
    pause_ms: u64,
    /// The container writes no more.
    has_ended: bool,
}

impl Forwarder {
    pub(super) fn new(log: &LogBundle, bundle: &ForwardBundle) -> Self {
        Self {
            bundle: bundle.clone(),
            follower: Follower::new(&log.directory, Position::default()),
            records: VecDeque::new(),
            taken: 0,
            lines: [LineBuffer::default(), LineBuffer::default()],
            batch: Vec::new(),
            written: 0,
            batch_lines: 0,
            connection: None,
            due: None,
            pause_ms: *PAUSE_MS.start(),
            has_ended: false,
        }
    }

    /// The container that takes the events.
    pub(super) fn router(&self) -> &str {
        &self.bundle.router
    }

    /// When [`Forwarder::pump`] is due, in milliseconds of the clock.
    pub(super) fn due(&self) -> Option<u64> {
        self.due
    }

    /// There is more in the spool.
    pub(super) fn wake(&mut self, now: u64) {
        self.due.get_or_insert(now + QUIET_MS);
    }

    /// The container has ended and all of its output is in the spool.
    pub(super) fn end(&mut self, now: u64) {
        self.has_ended = true;
        self.due = Some(now);
    }

    /// The container runs again.
    pub(super) fn resume(&mut self) {
        self.has_ended = false;
    }

    /// Whether everything that was written has been read by the router.
    pub(super) fn is_idle(&self) -> bool {
        self.due.is_none()
    }

    /// Does what can be done without waiting; answers how many lines have arrived.
    pub(super) fn pump(&mut self, now: u64) -> u64 {
        match self.advance() {
            Ok((arrived, is_done)) => {
                if arrived > 0 {
                    self.pause_ms = *PAUSE_MS.start();
                }
                self.due = (!is_done).then(|| self.pause(now));
                arrived
            }
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    tracing::debug!(container = self.bundle.container_name, %error, "no log router");
                }
                self.connection = None;
                self.written = 0;
                self.due = Some(self.pause(now));
                0
            }
        }
    }

    /// The time of the next look; later each time nothing happens.
    fn pause(&mut self, now: u64) -> u64 {
        let pause = self.pause_ms;
        self.pause_ms = (pause * 2).min(*PAUSE_MS.end());
        now + pause
    }

    /// Sends and encodes by turns. How many lines arrived, and whether there is nothing more.
    fn advance(&mut self) -> io::Result<(u64, bool)> {
        let mut arrived = 0;
        loop {
            if self.batch.is_empty() && !self.encode()? {
                // A burst must not hold its memory for the life of the task.
                self.records = VecDeque::new();
                self.batch = Vec::new();
                return Ok((arrived, true));
            }
            if !self.send()? {
                return Ok((arrived, false));
            }
            arrived += std::mem::take(&mut self.batch_lines);
            self.batch.clear();
            self.written = 0;
            if self.records.is_empty() {
                self.follower.acknowledge(self.follower.position())?;
            }
        }
    }

    /// Fills the batch from the spool; whether there is anything in it.
    fn encode(&mut self) -> io::Result<bool> {
        while self.batch.len() < BATCH {
            let Some(record) = self.records.front() else {
                self.records.extend(self.follower.read()?);
                if self.records.is_empty() {
                    if self.has_ended {
                        self.encode_rest();
                    }
                    break;
                }
                continue;
            };
            let data = record.data.get(self.taken..).unwrap_or_default();
            if data.is_empty() {
                self.records.pop_front();
                self.taken = 0;
                continue;
            }
            let Some(buffer) = self.lines.get_mut(record.stream.index()) else {
                break;
            };
            let (taken, line) = buffer.take(record, data);
            self.taken += taken;
            if let Some(line) = line {
                self.batch_lines += u64::from(line.part.is_none_or(|part| part.is_last));
                message::encode(&mut self.batch, &origin(&self.bundle), &line);
            }
        }
        Ok(!self.batch.is_empty())
    }

    /// Lines without an end, of a container that has ended.
    fn encode_rest(&mut self) {
        for stream in [Stream::Stdout, Stream::Stderr] {
            let buffer = self.lines.get_mut(stream.index());
            if let Some(line) = buffer.and_then(|buffer| buffer.rest(stream)) {
                message::encode(&mut self.batch, &origin(&self.bundle), &line);
            }
        }
    }

    /// Sends the batch; whether the router has read all of it.
    fn send(&mut self) -> io::Result<bool> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.connect()?,
        };
        while let Some(rest) = self
            .batch
            .get(self.written..)
            .filter(|rest| !rest.is_empty())
        {
            let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
            match rustix::net::send(&connection, rest, flags) {
                Ok(count) => {
                    self.written += count;
                    self.pause_ms = *PAUSE_MS.start();
                }
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => {
                    self.connection = Some(connection);
                    return Ok(false);
                }
                Err(error) => return Err(error.into()),
            }
        }
        let is_read = host::sys::unread_by_peer(connection.as_fd())? == 0;
        // A router that went away has lost what it had not read.
        is_open(&connection)?;
        self.connection = Some(connection);
        Ok(is_read)
    }

    /// Connects to the router's socket, and to nothing else: the directory is the container's to
    /// fill, and a link there could name a socket of the host.
    fn connect(&self) -> io::Result<OwnedFd> {
        let flags = OFlags::PATH | OFlags::CLOEXEC;
        let directory = flags | OFlags::DIRECTORY;
        let directory = rustix::fs::open(&self.bundle.socket_directory, directory, Mode::empty())?;
        let flags = flags | OFlags::NOFOLLOW;
        let file = rustix::fs::openat(&directory, SOCKET, flags, Mode::empty())?;
        let kind = rustix::fs::FileType::from_raw_mode(rustix::fs::fstat(&file)?.st_mode);
        if kind != rustix::fs::FileType::Socket {
            return Err(io::Error::other("what the log router made is no socket"));
        }
        let socket = rustix::net::socket_with(
            AddressFamily::UNIX,
            SocketType::STREAM,
            SocketFlags::CLOEXEC | SocketFlags::NONBLOCK,
            None,
        )?;
        let path = format!("/proc/self/fd/{}", file.as_raw_fd());
        rustix::net::connect(&socket, &SocketAddrUnix::new(path)?)?;
        Ok(socket)
    }
}

fn origin(bundle: &ForwardBundle) -> Origin<'_> {
    Origin {
        tag: &bundle.tag,
        container_id: &bundle.container_id,
        container_name: &bundle.container_name,
    }
}

/// Fails when the peer has closed the connection; what it says is not of interest.
fn is_open(connection: &OwnedFd) -> io::Result<()> {
    let mut ignored = [0; 256];
    loop {
        match rustix::net::recv(connection, &mut ignored, RecvFlags::DONTWAIT) {
            Ok((_, 0)) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(_) | Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
}

/// Makes the directory that the router's socket will be in; whoever the router runs as may write
/// to it. Nobody else sees it.
pub(crate) fn prepare_directory(path: &std::path::Path) -> io::Result<()> {
    fs_err::create_dir_all(path)?;
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o777);
    File::open(path)?.set_permissions(mode)
}

#[cfg(test)]
mod tests;
