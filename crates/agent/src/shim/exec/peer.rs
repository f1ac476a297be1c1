//! One connection of a control plane that is about one session.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;

use super::session::Session;
use super::wire::{self, Frames, ToPlane, ToShim};

/// How much is taken from a socket at once, and how often before others have their turn.
const READ_SIZE: usize = 16 << 10;
const READS_PER_TURN: usize = 16;

/// A connection.
#[derive(Debug)]
pub(super) struct Peer {
    stream: UnixStream,
    frames: Frames,
    /// The session that it is attached to.
    pub(super) session: Option<u32>,
    waiting: VecDeque<ToPlane>,
    sending: Vec<u8>,
    sent: usize,
    /// The next piece of output to send.
    cursor: u64,
    taken_told: u64,
    end_told: bool,
    is_watched_for_writing: bool,
}

impl Peer {
    pub(super) fn new(stream: UnixStream) -> io::Result<Self> {
        stream.set_nonblocking(true)?;
        Ok(Self {
            stream,
            frames: Frames::default(),
            session: None,
            waiting: VecDeque::new(),
            sending: Vec::new(),
            sent: 0,
            cursor: 0,
            taken_told: 0,
            end_told: false,
            is_watched_for_writing: false,
        })
    }

    /// Reads what is there. Answers the messages, and whether the connection has ended.
    pub(super) fn receive(&mut self) -> (Vec<ToShim>, bool) {
        let mut buffer = [0; READ_SIZE];
        let mut is_gone = false;
        for _ in 0..READS_PER_TURN {
            match self.stream.read(&mut buffer) {
                Ok(0) => {
                    is_gone = true;
                    break;
                }
                Ok(count) => self.frames.push(buffer.get(..count).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => {
                    is_gone = error.kind() != io::ErrorKind::WouldBlock;
                    break;
                }
            }
        }
        let mut messages = Vec::new();
        loop {
            match self.frames.to_shim() {
                Ok(Some(message)) => messages.push(message),
                Ok(None) => return (messages, is_gone),
                Err(error) => {
                    tracing::warn!(%error, "a session's connection is not usable");
                    return (messages, true);
                }
            }
        }
    }

    /// From now on it is told about this session, from the first piece that is kept.
    pub(super) fn attach(&mut self, key: u32, session: &Session) {
        self.session = Some(key);
        self.cursor = session.ring.first();
        self.taken_told = session.received;
        self.waiting
            .push_back(ToPlane::Attached(engine::ExecAttached {
                input: session.received,
                output: session.ring.first(),
                seen: session.ring.seen(),
            }));
    }

    /// Tells why there is no session for it.
    pub(super) fn refuse(&mut self, error: engine::ExecError) {
        self.waiting.push_back(ToPlane::Refused(error));
    }

    /// Sends as much as the socket takes. Whether something is left to send.
    pub(super) fn send(&mut self, mut session: Option<&mut Session>) -> io::Result<bool> {
        loop {
            let rest = self.sending.get(self.sent..).unwrap_or_default();
            if rest.is_empty() {
                match self.next(session.as_deref_mut()) {
                    None => {
                        self.sending = Vec::new();
                        self.sent = 0;
                        return Ok(false);
                    }
                    Some(bytes) => {
                        self.sending = bytes;
                        self.sent = 0;
                        continue;
                    }
                }
            }
            match self.stream.write(rest) {
                Ok(count) => self.sent += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(true),
                Err(error) => return Err(error),
            }
        }
    }

    /// Notes whether the socket shall be watched for writing; answers whether that is new.
    pub(super) fn watch_for_writing(&mut self, wanted: bool) -> bool {
        std::mem::replace(&mut self.is_watched_for_writing, wanted) != wanted
    }

    fn next(&mut self, session: Option<&mut Session>) -> Option<Vec<u8>> {
        if let Some(message) = self.waiting.pop_front() {
            return Some(message.encode());
        }
        let session = session?;
        if session.taken > self.taken_told {
            self.taken_told = session.taken;
            let input = session.taken;
            return Some(ToPlane::Taken { input }.encode());
        }
        if let Some(piece) = session.ring.hand_out(self.cursor) {
            let frame = wire::output(self.cursor, piece.is_error, &piece.bytes);
            self.cursor += 1;
            return Some(frame);
        }
        let end = session.end()?;
        if std::mem::replace(&mut self.end_told, true) {
            return None;
        }
        Some(ToPlane::Ended(end.clone()).encode())
    }
}

impl AsFd for Peer {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}
