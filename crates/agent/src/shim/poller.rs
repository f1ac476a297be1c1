//! Waiting for many descriptors at once, with one token for each.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::time::Duration;

use rustix::event::Timespec;
use rustix::event::epoll::{self, CreateFlags, Event, EventData, EventFlags};
use rustix::io::Errno;

use super::spool::Stream;

/// How many events are taken at once.
const EVENTS: usize = 32;

/// What a descriptor belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    Listener,
    Signals,
    /// A connection, by its number.
    Connection(u32),
    /// The launcher of a container, by its place in the task.
    Launcher(u32),
    /// An output pipe of a container, by its place in the task.
    Pipe(u32, Stream),
    /// The socket of the task's endpoints.
    Endpoint,
    /// A connection to the task's endpoints, by its number.
    EndpointClient(u32),
    /// A health check on its way into its container, by the container's place.
    Check(u32),
    /// The output of a health check.
    CheckOutput(u32),
    /// Where control planes connect that want a session.
    ExecListener,
    /// Such a connection, by its number.
    ExecPeer(u32),
    /// A session's process on its way, by the session's number.
    ExecEntering(u32),
    /// A stream of a session: the session's number times four, and the stream's.
    ExecStream(u32),
}

/// An epoll instance.
#[derive(Debug)]
pub(super) struct Poller {
    epoll: OwnedFd,
}

impl Poller {
    pub(super) fn new() -> io::Result<Self> {
        Ok(Self {
            epoll: epoll::create(CreateFlags::CLOEXEC)?,
        })
    }

    /// Reports `source` whenever it is readable.
    pub(super) fn add(&self, source: impl AsFd, token: Token) -> io::Result<()> {
        Ok(epoll::add(
            &self.epoll,
            source,
            token.data(),
            EventFlags::IN,
        )?)
    }

    /// Reports `source` once, the next time it is readable.
    pub(super) fn add_once(&self, source: impl AsFd, token: Token) -> io::Result<()> {
        let flags = EventFlags::IN | EventFlags::ONESHOT;
        Ok(epoll::add(&self.epoll, source, token.data(), flags)?)
    }

    /// Reports a source added with [`Poller::add_once`] once more.
    pub(super) fn rearm(&self, source: impl AsFd, token: Token) -> io::Result<()> {
        let flags = EventFlags::IN | EventFlags::ONESHOT;
        Ok(epoll::modify(&self.epoll, source, token.data(), flags)?)
    }

    /// As [`Poller::rearm`], but reports when it can be written.
    pub(super) fn rearm_writable(&self, source: impl AsFd, token: Token) -> io::Result<()> {
        let flags = EventFlags::OUT | EventFlags::ONESHOT;
        Ok(epoll::modify(&self.epoll, source, token.data(), flags)?)
    }

    /// Reports a source added with [`Poller::add_once`] once more, when it can be read or written.
    pub(super) fn arm(
        &self,
        source: impl AsFd,
        token: Token,
        readable: bool,
        writable: bool,
    ) -> io::Result<()> {
        let mut flags = EventFlags::ONESHOT;
        flags.set(EventFlags::IN, readable);
        flags.set(EventFlags::OUT, writable);
        Ok(epoll::modify(&self.epoll, source, token.data(), flags)?)
    }

    /// Whether `source` is also reported when it can be written.
    pub(super) fn want_writable(
        &self,
        source: impl AsFd,
        token: Token,
        wanted: bool,
    ) -> io::Result<()> {
        let flags = if wanted {
            EventFlags::IN | EventFlags::OUT
        } else {
            EventFlags::IN
        };
        Ok(epoll::modify(&self.epoll, source, token.data(), flags)?)
    }

    /// Must come before the descriptor is closed: a forked child may still have it.
    pub(super) fn remove(&self, source: impl AsFd) {
        // It can only fail when the source was not added.
        let _ = epoll::delete(&self.epoll, source);
    }

    /// Waits for events, at most `timeout`; none when it has passed.
    pub(super) fn wait(&self, timeout: Option<Duration>) -> io::Result<Vec<Token>> {
        let timeout = timeout.and_then(|timeout| Timespec::try_from(timeout).ok());
        let unused = Event {
            flags: EventFlags::empty(),
            data: EventData::new_u64(0),
        };
        let mut events = [unused; EVENTS];
        match epoll::wait(&self.epoll, &mut events, timeout.as_ref()) {
            Ok(count) => Ok(events
                .iter()
                .take(count)
                .filter_map(|event| {
                    let data = event.data;
                    Token::from_number(data.u64())
                })
                .collect()),
            Err(Errno::INTR) => Ok(Vec::new()),
            Err(error) => Err(error.into()),
        }
    }
}

impl Token {
    fn data(self) -> EventData {
        let (kind, index) = match self {
            Self::Listener => (1_u64, 0),
            Self::Signals => (2, 0),
            Self::Connection(index) => (3, index),
            Self::Launcher(index) => (4, index),
            Self::Pipe(index, Stream::Stdout) => (5, index),
            Self::Pipe(index, Stream::Stderr) => (6, index),
            Self::Endpoint => (20, 0),
            Self::EndpointClient(index) => (21, index),
            Self::Check(index) => (7, index),
            Self::CheckOutput(index) => (8, index),
            Self::ExecListener => (40, 0),
            Self::ExecPeer(index) => (41, index),
            Self::ExecEntering(index) => (42, index),
            Self::ExecStream(index) => (43, index),
        };
        EventData::new_u64(kind << 32 | u64::from(index))
    }

    fn from_number(number: u64) -> Option<Self> {
        let index = u32::try_from(number & u64::from(u32::MAX)).ok()?;
        match number >> 32 {
            1 => Some(Self::Listener),
            2 => Some(Self::Signals),
            3 => Some(Self::Connection(index)),
            4 => Some(Self::Launcher(index)),
            5 => Some(Self::Pipe(index, Stream::Stdout)),
            6 => Some(Self::Pipe(index, Stream::Stderr)),
            20 => Some(Self::Endpoint),
            21 => Some(Self::EndpointClient(index)),
            7 => Some(Self::Check(index)),
            8 => Some(Self::CheckOutput(index)),
            40 => Some(Self::ExecListener),
            41 => Some(Self::ExecPeer(index)),
            42 => Some(Self::ExecEntering(index)),
            43 => Some(Self::ExecStream(index)),
            _ => None,
        }
    }
}
